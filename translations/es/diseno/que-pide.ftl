title = Qué pide la clienta
goal = Mirar, preguntar y anotar antes de cambiar.

mirar-antes = Los gustos cambian cada año. No hace falta correr. Mire, pregunte y anote tres cosas: qué color, qué medida y para qué la usan.

donde-anoto = Una visita dice esto en su puesto. ¿Dónde lo anota?
    .color = Color
    .medida = Medida
    .uso = Para qué
    .rosa = "¿La tiene en rosa claro?"
    .rosa-why = Pregunta por el color.
    .larga = "¿La tiene más larga?"
    .larga-why = Largo y ancho son medidas.
    .celular = "Es para guardar mi celular"
    .celular-why = Dice para qué la quiere. Eso también se anota.
    .azul = "Me gusta más la azul"
    .azul-why = Habla del color que le gusta.
    .cojin = "Es para un cojín de mi sala"
    .cojin-why = Ya sabe para qué. Falta preguntar la medida.

funda-40 = Le piden una funda de 40 por 40. Usted las hace de 35. ¿Qué hace?
    .la-de-35 = Vendo la de 35, casi es igual
    .la-de-35-why = No le va a entrar el cojín. La clienta reclama.
    .no-hago = Digo que no hago de esas
    .no-hago-why = Quizá otras también la pidan. Conviene anotarlo.
    .muestra = Anoto la medida y hago una muestra
    .muestra-why = Con una muestra prueba sin gastar mucho.

cuanto-falta = El cojín mide 40. Su funda mide 35. ¿Cuántos centímetros le faltan de ancho?
    .why = De 35 a 40 faltan 5 centímetros.
    .less-why = Cuente desde 35 hasta llegar a 40. Falta un poco más.
    .more-why = Cuente desde 35 hasta llegar a 40. Es un poco menos.

colores-suaves = Cinco personas preguntan por colores suaves. ¿Cambia ya todas sus piezas?
    .yes-why = Cinco preguntas todavía no son cinco ventas. Pruebe con pocas.
    .no-why = Así prueba sin arriesgar todo su hilo.
    .pocas = Primero hago pocas y veo si se venden
    .pocas-why = Si se venden, hace más. Si no, perdió poco.
    .no-gustan = A nadie le gustan los suaves
    .no-gustan-why = Cinco ya preguntaron. Vale la pena probar con pocas.

para-que = Cada clienta le dice para qué la quiere. ¿Qué le ofrece?
    .para-celular = Para guardar el celular
    .bolsa = Una bolsita con broche
    .para-celular-why = El broche cuida lo que va adentro.
    .para-mesa = Para la mesa
    .camino = Un camino largo
    .para-mesa-why = Pregunte cuánto mide la mesa.
    .para-sillon = Para el sillón
    .funda = Una funda cuadrada
    .para-sillon-why = Pregunte cuánto mide el cojín.

la-tele = Un conocido le dice: "Haga lo que sale en la tele". ¿Qué hace?
    .pregunto = Pregunto primero a mis clientas
    .pregunto-why = Ellas compran. Ellas saben qué usan.
    .hago-todo = Compro hilo y cambio todo
    .hago-todo-why = Lo de la tele pasa pronto. El hilo ya se compró.
    .nunca-cambio = No cambio nada nunca
    .nunca-cambio-why = Escuchar no es obedecer. Puede probar y decidir.

la-raiz = Va a probar colores suaves. ¿Qué no cambia, para cuidar su raíz?
    .figura = La figura de mi pueblo
    .figura-why = El color puede cambiar. La figura dice de dónde viene.
    .copio = El dibujo de una revista
    .copio-why = Ese dibujo es de otra persona. Lo suyo vale por ser suyo.
    .telar = Mi manera de tejer
    .telar-why = Su técnica es lo que nadie hace igual.

# Ten visitors, tallied: six, three, one. The week allows three pieces.
diez-visitas = De diez visitas, seis pidieron bolsita, tres funda y una blusa. Hará tres piezas. ¿Cuáles?
    .tres-blusas = Tres blusas
    .tres-blusas-why = Solo una visita pidió blusa. Mire sus rayitas.
    .dos-y-una = Dos bolsitas y una funda
    .dos-y-una-why = Hace más de lo que más piden, y prueba lo segundo.
    .treinta = Treinta bolsitas
    .treinta-why = Son muchas para empezar. Pruebe con pocas y vea.

# Rosa is an invented client.
clienta-funda = Rosa quiere fundas para su sala y le escribe.
    .who = Rosa, clienta
    .busco = Hola. ¿Tiene fundas para cojín?
    .que-medida = Sí. ¿De qué medida es su cojín?
    .que-medida-why = Preguntó antes de ofrecer. Rosa se siente escuchada.
    .tengo-de-35 = Tengo de 35, ahí le mando
    .tengo-de-35-why = Falta saber si le queda. Pregunte la medida.
    .escoja = Vea las fotos y escoja
    .escoja-why = Las fotos no dicen qué necesita ella.
    .cuarenta = De 40 por 40. Quiero diez.
    .una-muestra = Le hago una y usted la prueba
    .una-muestra-why = Con una, las dos ven si está bien.
    .diez-de-una = Le hago las diez, pague hoy
    .diez-de-una-why = Nunca ha hecho esa medida. Conviene probar con una.
    .no-le-queda = Mi cojín es de 40. ¿Me quedará?
    .anoto = La de 35 no. Le hago una de 40
    .anoto-why = Dijo la verdad y anotó lo que piden.
    .se-estira = Sí le queda, se estira
    .se-estira-why = Si no le queda, Rosa ya no le cree.
    .color = Bien. ¿Puede ser en colores suaves?
    .suave-figura = Sí, con la figura de mi pueblo
    .suave-figura-why = Cambia el color y guarda la raíz.
    .sin-figura = Sí, y le quito la figura
    .sin-figura-why = Rosa no pidió quitarla. La figura es su raíz.
    .se-asusta = ¿Y si no me quedan?
    .mejor-una = Tiene razón. Empiezo con una
    .mejor-una-why = Cambiar de idea a tiempo ahorra hilo.
    .diez-o-nada = Son diez o nada
    .diez-o-nada-why = Rosa tiene una duda. Una muestra se la quita.
    .compra = La muestra quedó perfecta. Hágame las diez.
    .espera-muestra = Bien, espero la de 40 y le digo.
    .sin-raiz = La compro. Pero me gustaba su figura.
    .se-va = Rosa buscó en otro lado.

esta-semana = Esta semana voy a…
    .anotar = Anotar lo que piden diez visitas
    .preguntar = Preguntar a una clienta para qué usa mi pieza
    .muestra-nueva = Hacer una muestra de lo que más piden
