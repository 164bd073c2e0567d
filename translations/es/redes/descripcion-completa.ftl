title = Descripción completa
goal = Escribir un anuncio que contesta antes de que pregunten.

preguntas = Una clienta quiere saber cinco cosas: precio, medida, material, entrega y quién la hizo. Si las dice, ella no se va con la duda.

que-pone = Su anuncio dice: "Bonita blusa". ¿Qué le falta?
    .precio = El precio
    .precio-why = El precio a la vista ahorra preguntas y da confianza.
    .medida = La medida
    .medida-why = Con la medida sabe si le queda.
    .bonita = Decir que es muy bonita
    .bonita-why = Eso lo ve en la foto. Faltan los datos.

no-se-cuando = No sabe qué día termina la pieza. ¿Qué escribe?
    .no-digo = No digo nada
    .no-digo-why = Sin fecha, la clienta duda y busca a otra.
    .manana = Que la entrego mañana
    .manana-why = Si no alcanza, queda mal. Mejor una fecha segura.
    .sobre-pedido = Sobre pedido, quince días
    .sobre-pedido-why = Así ella sabe esperar y usted puede cumplir.

inbox = Una compañera escribe: "Precio por inbox". ¿Usted hace igual?
    .yes-why = Muchas clientas no preguntan: se van.
    .no-why = Su anuncio contesta solo.
    .a-la-vista = El precio va a la vista
    .a-la-vista-why = Así no hay engaño, y compra quien puede pagarlo.
    .cansa = Escribir cansa las manos
    .cansa-why = La razón es la clienta: quiere saber antes de preguntar.

que-contesta = La clienta se pregunta. ¿Qué dato le contesta?
    .cuanto = ¿Cuánto cuesta?
    .precio-va = 600 pesos
    .cuanto-why = El precio, con el envío aparte si lo hay.
    .de-que = ¿De qué es?
    .material-va = Algodón, telar de cintura
    .de-que-why = El material y la técnica dicen cuánto vale su trabajo.
    .cuando = ¿Cuándo la tengo?
    .entrega-va = En quince días
    .cuando-why = Una fecha que sí puede cumplir.

diez-veces = Diez personas le preguntan lo mismo. ¿Qué hace?
    .agrego = Lo agrego al anuncio
    .agrego-why = Lo escribe una vez y ahorra tiempo.
    .ya-no = Ya no les contesto
    .ya-no-why = Quien pregunta quiere comprar. El anuncio puede contestar.
    .copio = Copio un anuncio de otra
    .copio-why = Su pieza es distinta. Ponga sus propios datos.

# Marta is an invented client.
falta-dato = Marta vio su camino de mesa y le escribe.
    .who = Marta, clienta
    .pregunta = Me gusta. ¿Cuánto cuesta y cuánto mide?
    .todo-junto = Cuesta 600 y mide 40 por 150
    .todo-junto-why = Dos datos juntos: ella ya puede decidir.
    .vea-la-foto = Vea la foto
    .vea-la-foto-why = La foto no dice el precio ni la medida.
    .tiempo = ¿Por qué 600? En el mercado hay más baratos.
    .cuento = Son tres días en telar de cintura
    .cuento-why = Quien conoce el trabajo acepta mejor el precio.
    .rebajo = Se la dejo en 400
    .rebajo-why = Bajó sin contar su trabajo. Primero cuente.
    .insiste = La vi, pero no dice nada.
    .perdon-datos = Perdón: 600 pesos, 40 por 150
    .perdon-datos-why = Todavía a tiempo. Ahora agréguelo al anuncio.
    .despues = Luego le digo
    .despues-why = Luego ella ya compró en otro lado.
    .compra = Qué trabajo tan fino. Lo quiero.
    .compra-luego = Gracias. Entonces sí, apártelo.
    .regatea = ¿Y en 300? Marta sigue bajando el precio.
    .se-va = Marta ya no volvió a escribir.

esta-semana = Esta semana voy a…
    .completar = Completar un anuncio con los cinco datos
    .historia = Escribir cuánto tiempo lleva una pieza
    .lista = Anotar lo que más me preguntan
