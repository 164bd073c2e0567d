escribir-precio = Ponga el precio en la etiqueta, tecla por tecla.
    .why = Trescientos cincuenta. El cero está después del nueve.
