gastos = Gasta 300 pesos al mes en luz y pasaje. Hace 10 piezas. ¿Cuánto toca a cada pieza?
    .why = 300 entre 10 piezas son 30 pesos a cada una.
    .less-why = Es un poco más. Reparta los 300 pesos entre 10 piezas.
    .more-why = Es menos. Reparta los 300 pesos entre 10 piezas.
