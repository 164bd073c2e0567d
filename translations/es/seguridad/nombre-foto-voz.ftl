title = Mi nombre, mi foto, mi voz
goal = Cuidar quién soy y pedir ayuda sin pena.

son-suyos = Su nombre, su foto y su voz son suyos. Alguien puede copiarlos para engañar. Si le pasa, no es su culpa. Usted puede pedir ayuda.

# Her own page is called Tejidos Lucía (invented). Someone copied it.
pagina-copiada = Su página es Tejidos Lucía. Otra copió sus fotos. ¿Cómo se nota?
    .from = Página desconocida
    .nombre = Tejidos Lucía Oficial 2
    .nombre-why = Se parece a su nombre, pero no es igual.
    .foto = Foto: huipil rojo
    .foto-why = La foto sí es suya: la copiaron. Una foto sola no prueba nada.
    .precio = Huipil a 90 pesos, solo hoy
    .precio-why = Muy barato y con prisa. Así atraen a sus clientas.
    .deposito = Deposite a Mario R.
    .deposito-why = Usted no cobra a ese nombre. El dinero se va a otra persona.

que-hago = Encontró una página que copió sus fotos. ¿Qué hace?
    .clientas = Aviso a mis clientas
    .clientas-why = Así no depositan ahí. Usted cuida su dinero.
    .callar = Cierro la mía y no digo nada
    .callar-why = La otra seguiría engañando. No es su culpa: puede decirlo.
    .reportar = La reporto y pido que otras reporten
    .reportar-why = Entre varias, el reporte tiene más fuerza.

# The voice may be cloned with a computer. The family agrees on a key word.
audio-hijo = Llega un audio con la voz de su hijo: "Mamá, mándame 2 mil". ¿Los manda ya?
    .yes-why = Es su hijo y usted lo quiere. Llámelo antes, a su número de siempre.
    .no-why = Parar un momento no es abandonarlo. Llámelo a su número de siempre.
    .mucho = Porque 2 mil pesos es mucho
    .mucho-why = Con 100 pesos sería igual. Lo importante es saber quién habla.
    .copiada = Porque una voz se puede copiar
    .copiada-why = Por eso llama y pide la palabra clave de la familia.
    .manana = Porque mejor los mando mañana
    .manana-why = Mañana tampoco sabrá quién habló. Llamar sí lo aclara.

# Gentle. Told of another woman, so that nobody has to tell of herself. Answers are not stored.
fotos-intimas = Amenazan a una mujer con mostrar sus fotos íntimas. ¿Qué puede ayudarla?
    .pagar = Pagar para que se callen
    .pagar-why = No es su culpa. Si paga, pueden pedir más. Hay quien la ayude.
    .confianza = Guardar pruebas y buscar apoyo
    .confianza-why = No es su culpa. Compartirlas sin permiso es delito. Puede bloquear y denunciar con ayuda.
    .sola = Quedarse callada y sola
    .sola-why = No es su culpa. Una persona de confianza puede acompañarla.

que-publico = Va a escribir en su página de ventas. ¿Qué sí publica y qué no?
    .publico = Sí lo publico
    .no-publico = No lo publico
    .pueblo = El nombre de mi pueblo
    .pueblo-why = Dice de dónde viene su tejido, sin decir cuál es su casa.
    .en-casa = Que hoy estoy sola en casa
    .en-casa-why = Un desconocido podría aprovecharlo. Eso es solo para su gente.
    .domicilio = Mi dirección y mi horario
    .domicilio-why = Así sabrían dónde y cuándo encontrarla. No hace falta para vender.
    .plaza = Que entrego en la plaza
    .plaza-why = Es un lugar público, con gente. Ahí entrega con calma.

computadora-centro = Usó la computadora del centro. ¿En qué orden termina?
    .guardo = Guardo mi trabajo
    .cierro = Cierro mi cuenta
    .reviso = Veo que ya no salga mi nombre
    .why = Con la cuenta abierta, otra persona podría entrar como usted. Por eso revisa al final.

# The copied page again, now seen by a client.
lupita = Lupita vio la página copiada.
    .who = Lupita, clienta
    .vi-pagina = Vi su página nueva. ¡Huipiles a 90 pesos! ¿Deposito ahí?
    .no-es-mia = No es mía, me copiaron. No deposite ahí.
    .no-es-mia-why = Dice la verdad a tiempo y sin pena. Así la cuida.
    .deposite = Sí, deposite donde le digan.
    .deposite-why = Primero vea si es su página. Ese dinero no le llega a usted.
    .que-cara = Usted solo busca lo barato.
    .que-cara-why = Ella no sabe que es copia. Necesita que usted le avise.
    .como-saber = ¡Ay! ¿Y cómo sé que usted es la verdadera?
    .mas-fotos = Le mando más fotos de mis huipiles.
    .mas-fotos-why = Las fotos se copian. El número de siempre prueba más.
    .llameme = Llámeme al número que ya tenía.
    .llameme-why = Es otro camino. Así ella misma lo comprueba.
    .otro-nombre = Espere. Me piden depositar a nombre de Mario. ¿Es de usted?
    .no-deposite = No deposite. Esa página no es mía.
    .no-deposite-why = Avisó a tiempo. El dinero de Lupita está a salvo.
    .da-igual = Ha de ser del banco. Usted deposite.
    .da-igual-why = Un nombre ajeno es señal. Conviene parar y revisar.
    .ya-llame = Ya le llamé y sí es usted. ¿En qué le ayudo?
    .reporte = Reporte esa página y avise a otras.
    .reporte-why = Pedir ayuda da fuerza. Varias reportan mejor que una.
    .nada = En nada, ya se cansarán.
    .nada-why = Otras clientas pueden caer. Está bien pedir ayuda.
    .entre-todas = Todas reportan la página. Lupita le compra un huipil a usted.
    .sigue-abierta = Lupita le compra a usted. La página falsa sigue. Falta reportarla.
    .con-duda = Lupita sigue con duda y hoy no compra. Puede pedirle que la llame.
    .dinero-perdido = Lupita deposita y el dinero se va a otra persona. Avise a las demás.

esta-semana = Esta semana voy a…
    .palabra-clave = Acordar una palabra clave en casa
    .cuidar-pagina = Quitar mi dirección de mi página
    .persona = Pensar a quién pediría ayuda
