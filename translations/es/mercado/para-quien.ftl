title = ¿Para quién es mi pieza?
goal = Escoger a quién venderle primero.

una-primero = Una pieza no es para todas. Escoja primero a una clienta: qué busca, cuánto lleva, para qué la quiere. Luego teja para ella.

maleta-chica = Una turista lleva una maleta chica. ¿Qué le ofrece?
    .cobija = Una cobija gruesa
    .cobija-why = Es bonita, pero no cabe en su maleta.
    .ligera = Un monedero o una pulsera
    .ligera-why = Cabe, pesa poco y lo puede llevar.
    .cuadro-grande = Un tapete para la pared
    .cuadro-grande-why = Pregunte antes si lo quiere por envío.

hotel-cojines = Un hotel quiere 40 cojines iguales. ¿Qué le conviene acordar?
    .muestra = Una muestra antes
    .muestra-why = Los dos ven lo mismo antes de tejer.
    .medida-fecha = Medida y fecha de entrega
    .medida-fecha-why = El hotel pide que todos salgan iguales y a tiempo.
    .cada-uno-distinto = Hacer cada uno distinto
    .cada-uno-distinto-why = Es hermoso, pero el hotel los pidió iguales.

para-todos = "Mis piezas son para todos." ¿Con eso vende más?
    .yes-why = Quien pasa no sabe si es para ella.
    .no-why = Escoja una primero. Después, otra.
    .le-hablo-a-una = Si le hablo a una, me oye
    .le-hablo-a-una-why = "Para su mesa" se entiende mejor que "para todo".
    .nadie-compra = Porque nadie compra tejidos
    .nadie-compra-why = Sí compran. Hay que encontrar a quién le sirve.

quien-que = ¿Qué pieza le sirve a cada quien?
    .novia = Una novia
    .huipil-fino = Un huipil fino
    .novia-why = Una boda pide lo mejor, y se usa una vez.
    .estudiante = Una estudiante
    .monedero = Un monedero
    .estudiante-why = Lleva poco dinero y quiere algo útil.
    .restaurante = Un restaurante
    .servilletas = Servilletas iguales
    .restaurante-why = Compra muchas y vuelve a pedir.
    .vecina = Su vecina
    .faja-fiesta = Una faja para la fiesta
    .vecina-why = Ella conoce el trabajo y lo usa.

que-busca = ¿Busca un recuerdo o algo para usar diario?
    .recuerdo = Un recuerdo
    .uso-diario = Algo para diario
    .viaja-manana = "Mañana regreso a mi país"
    .viaja-manana-why = Quiere llevarse algo de aquí, chico.
    .pone-mesa = "Es para poner la mesa"
    .pone-mesa-why = La va a usar cada día: que aguante.
    .foto-con-usted = "¿Me tomo una foto con usted?"
    .foto-con-usted-why = Quiere recordar este lugar, y a quien teje.
    .que-se-lave = "¿Se puede lavar seguido?"
    .que-se-lave-why = Lo quiere para usar. Diga cómo se lava.

como-escoger = Va a escoger para quién tejer. ¿Qué hace primero?
    .miro-quien = Miro quién se acerca
    .pregunto-uso = Le pregunto para qué la quiere
    .escojo-una = Escojo una clase de clienta
    .hago-para-ella = Hago una pieza para ella
    .why = Mirar, preguntar, escoger, y luego tejer.

cuantas-preguntan = Hoy preguntaron 4 turistas, 3 vecinas y 2 tiendas. ¿Cuántas en total?
    .why = 4 y 3 son 7, y 2 son 9. Las turistas son más.
    .less-why = Falta un grupo: son tres sumas.
    .more-why = Es menos: 4, 3 y 2.

mirando-puesto = Una muchacha mira su puesto.
    .who = Sofía, visitante
    .solo-miro = Solo estoy mirando.
    .para-quien-busca = Mire con calma. ¿Es para usted o regalo?
    .para-quien-busca-why = Una pregunta amable, sin apurar.
    .todo-barato = Todo está barato
    .todo-barato-why = Barato no le dice qué le sirve.
    .compre-o-no = ¿Va a comprar o no?
    .compre-o-no-why = Apurada, la gente se va.
    .mi-mama = Es para mi mamá. Viajo mañana.
    .bolsa-ligera = Esta bolsa pesa poco y cabe bien
    .bolsa-ligera-why = Oyó que viaja, y ofreció algo ligero.
    .cobija-gruesa = Esta cobija es la mejor
    .cobija-gruesa-why = Ella viaja mañana. Pesa mucho.
    .ah-gracias = Ah. Gracias, luego vuelvo.
    .pregunto-ahora = ¿Para quién busca? Le ayudo
    .pregunto-ahora-why = Todavía está a tiempo de preguntar.
    .le-rebajo = Le rebajo la mitad
    .le-rebajo-why = Ella no preguntó el precio. No sabe qué le sirve.
    .no-cabe = No me cabe en la maleta.
    .tengo-ligera = Tengo una bolsa que sí cabe
    .tengo-ligera-why = Escuchó, y cambió su oferta.
    .doblela = Dóblela bien
    .doblela-why = Ella ya dijo que no. Ofrezca otra.
    .compra = Sofía compró la bolsa y un monedero.
    .compra-tarde = Sofía compró la bolsa.
    .se-va = Sofía siguió su camino.

esta-semana = Esta semana voy a…
    .contar-quien = Contar quién pregunta en mi puesto
    .preguntar-para = Preguntar: ¿para quién es?
    .una-pieza = Hacer una pieza para una clienta
