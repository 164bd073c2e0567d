title = Mi marca y mi historia
goal = Tener un nombre y una frase que recuerden.

que-la-conozcan = Una marca es un nombre, una franja de color y una frase. Si siempre son iguales, la gente la recuerda y la encuentra.

nombre-parecido = Quiere llamarse "Luna de Hilo". Otra tienda ya se llama así. ¿Qué hace?
    .el-mismo = Uso el mismo
    .el-mismo-why = Las confunden, y la otra puede reclamar.
    .uno-propio = Busco uno propio
    .uno-propio-why = Así nadie la confunde.
    .sin-nombre = Vendo sin nombre
    .sin-nombre-why = Sin nombre, no saben cómo volver.

cada-mes = Ya tiene nombre. ¿Cada cuándo lo cambia?
    .siempre-igual = Uso siempre el mismo
    .siempre-igual-why = Una marca vale si se usa.
    .uno-nuevo = Uno nuevo cada mes
    .uno-nuevo-why = La clienta busca el nombre viejo y no la halla.
    .dos-nombres = Uno en la plaza y otro en el teléfono
    .dos-nombres-why = Parecen dos personas. Use uno.

frase-buena = Una frase buena dice algo. ¿Esta dice algo?
    .dice = Sí dice
    .no-dice = No dice nada
    .algodon-zina = "Algodón tejido en telar de cintura"
    .algodon-zina-why = Dice de qué es y cómo se hizo.
    .lo-mejor = "Lo mejor de lo mejor"
    .lo-mejor-why = Todas lo dicen. ¿Qué tiene la suya?
    .para-su-mesa = "Caminos de mesa que se lavan"
    .para-su-mesa-why = Dice qué es y en qué ayuda.
    .calidad-unica = "Calidad única"
    .calidad-unica-why = Bonito, pero no se sabe qué vende.

piezas-marca = ¿Para qué sirve cada parte?
    .nombre = El nombre
    .llamar = Para que la busquen
    .nombre-why = Con él la buscan y la recomiendan.
    .franja = La franja de color
    .reconocer = Para verla de lejos
    .franja-why = El ojo la reconoce antes de leer.
    .historia = La historia
    .recordar = Para que la recuerden
    .historia-why = Una historia verdadera se cuenta otra vez.

su-etiqueta = Revise esta etiqueta. ¿Qué conviene quitar?
    .from = Etiqueta de prueba
    .nombre-claro = Tejidos Flor de Nube
    .nombre-claro-why = El nombre se lee fácil.
    .fecha-falsa = "Desde hace mil años"
    .fecha-falsa-why = Cuente lo que sabe. Lo inventado quita confianza.
    .telefono = WhatsApp: su número
    .telefono-why = Así la clienta vuelve a pedir.
    .duena-del-diseno = "Diseño registrado, solo mío"
    .duena-del-diseno-why = El diseño tradicional es de toda la comunidad.

usar-foto = Una empresa ya usó su foto con traje. ¿Pueden usarla sin preguntar?
    .yes-why = Su imagen es suya, aunque sea bonita.
    .no-why = Primero preguntan, y usted dice sí o no.
    .yo-decido = Mi imagen es mía y yo decido
    .yo-decido-why = Pregunte el uso, por cuánto tiempo y el pago.
    .salgo-mal = Porque salgo mal en la foto
    .salgo-mal-why = Bien o mal, es su imagen.

hacer-marca = Va a hacer su marca. ¿Qué hace primero, y después?
    .pensar = Pienso tres nombres
    .buscar = Busco si alguien ya los usa
    .preguntar = Pregunto a mi grupo y escojo
    .usar = Lo uso en todo, siempre igual
    .why = Pensar, buscar, escoger, usar siempre.

publicidad = Un fotógrafo llega a su puesto.
    .who = Iván, fotógrafo
    .su-foto = ¿Le tomo una foto con su traje?
    .para-que-uso = ¿Para qué es, y dónde sale?
    .para-que-uso-why = Antes de la foto, la pregunta.
    .tome-la = Sí, tómela
    .tome-la-why = Todavía no sabe para qué la quiere.
    .me-ofende = ¡No moleste!
    .me-ofende-why = Puede decir no con calma y quedar tranquila.
    .en-carteles = Para carteles de una tienda.
    .pago-escrito = Está bien, con pago y por escrito
    .pago-escrito-why = Su imagen también es trabajo.
    .bueno-asi = Bueno, está bien
    .bueno-asi-why = Saldrá en carteles, y nadie le paga.
    .ya-la-tomo = Listo. Sale en una tienda.
    .no-use = No la use sin mi permiso escrito
    .no-use-why = Se puede decir aunque ya la tomó.
    .ni-modo = Ni modo
    .ni-modo-why = Su imagen sigue siendo suya. Puede decir no.
    .perdon-explica = Perdón. Le explico primero.
    .escucho = Lo escucho: ¿para qué, cuánto paga?
    .escucho-why = Oír no obliga. Después usted dice.
    .vayase = Váyase
    .vayase-why = Cuidó su imagen. También se puede con calma.
    .acuerdo = Firmaron uso, tiempo y pago.
    .acuerdo-tarde = Quedó claro, y usted decidió.
    .dijo-no = Iván se fue. Su imagen sigue siendo suya.
    .sin-permiso = Su foto sale en carteles, sin pago.

esta-semana = Esta semana voy a…
    .un-nombre = Escoger un nombre para mis piezas
    .una-frase = Escribir una frase que diga algo
    .decir-foto = Preguntar para qué es mi foto
