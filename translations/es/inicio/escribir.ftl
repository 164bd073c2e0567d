title = Escribir mi nombre y un número
goal = Escribir una palabra y un precio, y corregir.

la-etiqueta = Vamos a hacer la etiqueta de una pieza: qué es, cuánto vale y quién la tejió. Una tecla cada vez.

palabra = Escriba: tela. Busque cada letra con calma.
    .why = Ya escribió una palabra. Las letras están siempre en su lugar.

jaun = Quería escribir Juan y escribió Jaun. ¿Qué hace?
    .borro = Borro hasta la J y sigo
    .borro-why = Todo lo escrito se puede corregir.
    .asi-queda = Así lo dejo
    .asi-queda-why = Un nombre al revés no es el suyo. Se corrige fácil.
    .empiezo = Cierro y empiezo todo otra vez
    .empiezo-why = No hace falta tanto. Basta borrar dos letras.

precio = Ahora el precio: 350.
    .why = Los números están en la fila de arriba.

letra-o = Puso 35 y la letra O. ¿Es lo mismo que 350?
    .yes-why = Se parecen, pero la computadora las ve distintas.
    .no-why = El cero está con los números.
    .es-letra = La O es letra; el cero es número
    .es-letra-why = Con el cero, la clienta lee bien el precio.
    .es-chico = Porque la O es más grande
    .es-chico-why = No es el tamaño: una es letra y otra es número.

saltillo = En nuestra lengua hay ch'. Escriba: c, h y el saltillo.
    .why = El saltillo es parte de la palabra. Se escribe.

mi-nombre = Xunka' lleva saltillo en su nombre. ¿Cómo lo escribe?
    .como-es = Como es: Xunka'
    .como-es-why = Su nombre va como es.
    .sin-saltillo = Sin saltillo, es más fácil
    .sin-saltillo-why = La tecla está en el teclado. Vale buscarla.
    .otro-nombre = Mejor Juana
    .otro-nombre-why = Solo si ella quiere. La computadora sabe su letra.

un-nombre = Escriba un nombre: Maruch.
    .why = Así se escribe también el suyo, letra por letra.

en-la-etiqueta = ¿Qué pone en la etiqueta de su pieza?
    .nombre = Quién la tejió
    .nombre-why = La clienta quiere saber de quién es.
    .precio-claro = El precio
    .precio-claro-why = Un precio claro ahorra preguntas.
    .clave = La clave de mi teléfono
    .clave-why = Esa es solo de usted. Nunca se escribe ahí.

esta-semana = Esta semana voy a…
    .etiqueta = Hacer una etiqueta
    .nombre-completo = Escribir mi nombre completo
    .numeros = Practicar los números
