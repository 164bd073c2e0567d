preparar = Va a tomar la foto. ¿Qué hace primero, y después?
    .limpiar = Limpio la mesa
    .ventana = Pongo la pieza junto a la ventana
    .enfocar = Espero a que se vea clara
    .revisar = Miro cómo salió
    .why = Primero el lugar y la luz, después la foto, y al final se revisa.
