mi-cuenta = ¿Cómo llevó su cuenta el mes pasado?
    .cuaderno = En un cuaderno
    .memoria = De memoria
    .no-llevo = No llevo cuenta
    .no-digo = Prefiero no decir
