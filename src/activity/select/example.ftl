que-dice = Va a publicar un camino de mesa. ¿Qué pone en la descripción?
    .medida = La medida
    .medida-why = Así la clienta sabe si le queda en su mesa.
    .precio = El precio
    .precio-why = Un precio a la vista ahorra preguntas.
    .clima = Si hace frío
    .clima-why = El clima no ayuda a escoger la pieza.
