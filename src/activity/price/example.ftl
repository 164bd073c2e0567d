mi-precio = Mueva el precio y mire la balanza.
    .why = 1490 de costo más 210 de ganancia: 1700.
    .less-why = Todavía no alcanza. Suba el precio.
    .more-why = Es más de lo que quería ganar. Baje un poco.
