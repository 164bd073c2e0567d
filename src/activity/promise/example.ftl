esta-semana = Esta semana voy a…
    .una-foto = Tomar una foto de día
    .una-medida = Poner la medida en una foto
    .preguntar = Preguntar a una clienta
