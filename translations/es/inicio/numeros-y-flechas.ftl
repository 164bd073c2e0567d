title = Números y flechas del teclado
goal = Escoger con números o con flechas, y corregir.

escoger = Cada opción tiene su número. Apriete el número y ya escogió. O muévase con las flechas y siga con Enter. Equivocarse no resta.

la-segunda = La pantalla muestra 1, 2 y 3. Usted quiere la segunda. ¿Qué tecla aprieta?
    .aprieto-1 = Aprieto el 1
    .aprieto-1-why = El 1 escoge la primera. Para la segunda, el 2.
    .aprieto-2 = Aprieto el 2
    .aprieto-2-why = El número escoge. No hace falta más.
    .aprieto-3 = Aprieto el 3
    .aprieto-3-why = El 3 escoge la tercera. Para la segunda, el 2.

para-mover = ¿Con qué teclas se mueve entre las opciones?
    .arriba = Flecha para arriba
    .arriba-why = Sube a la opción de antes.
    .abajo = Flecha para abajo
    .abajo-why = Baja a la opción que sigue.
    .apagar = El botón de apagar
    .apagar-why = Ese botón no se necesita para escoger.

# A simulation of weaving by digits: no clock.
tejer-hilos = Vamos a tejer doce hilos. Ponga el número 12 y siga con Enter.
    .why = Doce hilos, y la fila quedó pareja.
    .less-why = Faltan hilos. Son doce: el 1 y luego el 2.
    .more-why = Sobran hilos. Borre y ponga 12, o baje con la flecha.

me-equivoque = Apretó el 3 y quería el 2. ¿Qué hace?
    .termino = Me levanto y ya no sigo
    .termino-why = No hace falta. Siempre hay otra oportunidad.
    .pruebo = Pruebo otra vez con el 2
    .pruebo-why = Corregir es parte de aprender. No resta nada.
    .me-apeno = Me disculpo con todas
    .me-apeno-why = A todas nos pasa. La computadora no se enoja.

tecla-pegada = Dejó el dedo en la tecla y salió 2222. ¿Lo puede arreglar?
    .yes-why = Suelte, borre y apriete una sola vez.
    .no-why = Sí se puede: se borra y se escribe otra vez.
    .repite = La tecla repite si la dejo apretada
    .repite-why = Por eso se toca y se suelta.
    .descompuesta = La tecla está descompuesta
    .descompuesta-why = Está bien. Repite mientras el dedo se queda.

# A talk between companions; nothing is sold here.
ayuda-vecina = Lucía se sienta junto a usted y no sabe qué apretar.
    .who = Lucía, compañera
    .perdida = ¿Y ahora qué aprieto?
    .aprieto-por-ella = Yo se lo aprieto
    .aprieto-por-ella-why = Salió rápido, y Lucía no aprendió la tecla.
    .diga-numero = ¿Cuál quiere? Cada una tiene su número
    .diga-numero-why = Una pregunta le enseña más que una respuesta.
    .cual = Quiero la tercera.
    .su-numero = Entonces busque el 3 y toque una vez
    .su-numero-why = Ella lo hizo con su mano.
    .ese-no = ¿Segura? Mejor la primera
    .ese-no-why = Le quitó su decisión. Deje que ella escoja.
    .no-aprende = Gracias, pero así no aprendo.
    .ahora-usted = Tiene razón. Ahora usted
    .ahora-usted-why = Corrigió a tiempo. Lucía prueba.
    .yo-sigo = Es más rápido si sigo yo
    .yo-sigo-why = Rápido para usted. Lucía se queda sin practicar.
    .lo-logra = ¡Ya pude! Ahora pongo otra.
    .duda = Lucía escogió lo que usted dijo, y quedó con duda.
    .se-cansa = Lucía se levantó sin aprender.

esta-semana = Esta semana voy a…
    .practicar = Practicar los números del teclado
    .mostrar = Mostrar las flechas a alguien
    .siguiente = Tomar la lección que sigue
