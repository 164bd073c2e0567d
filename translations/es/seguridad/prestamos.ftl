title = Préstamos montadeudas
goal = Reconocer un préstamo peligroso y buscar otro camino.

montadeudas = Unas apps prestan rápido y piden ver sus contactos. Luego cobran mucho más y amenazan. Les dicen montadeudas. Usted puede reconocerlas y decir no.

# An advertisement on a phone. Invented.
anuncio = Sale este anuncio en su teléfono. ¿Qué señales de peligro ve?
    .from = App de préstamos
    .negocio = Dinero para su negocio.
    .negocio-why = Eso lo dice cualquier préstamo. Hay que ver lo demás.
    .requisitos = Le damos 500 pesos sin requisitos.
    .requisitos-why = Sin preguntar nada, quieren que entre rápido. Pare y revise.
    .contactos = Permita ver sus contactos y fotos.
    .contactos-why = Para prestar no necesitan eso. Lo usan para amenazar.

permiso = Le prestan 500 pesos si deja ver sus contactos. ¿Acepta?
    .yes-why = La necesidad aprieta, se entiende. Pero hay caminos con menos peligro.
    .no-why = Así cuida su dinero y también a su gente.
    .amenazas = Porque después pueden amenazarme
    .amenazas-why = Sí. Con sus contactos pueden molestarla a usted y a su gente.
    .poquito = Porque 500 pesos es muy poco
    .poquito-why = Si ofrecen más, el peligro sigue: son sus contactos.
    .pocos = Porque tengo pocos contactos
    .pocos-why = Con uno solo ya pueden amenazar. Por eso no se dan.

# Arithmetic on invented figures; it must be called an example.
deuda-crece = Un ejemplo: debe 500 pesos y cada día suben 50. ¿Cuánto debe a los 10 días?
    .why = 50 por 10 son 500. Más los 500 del principio, son 1,000. Pregunte siempre el total.
    .less-why = Sume 50 por cada uno de los 10 días. Después agregue los 500.
    .more-why = Son solo 10 días de 50 pesos, más los 500 del principio.

deposito-raro = Una app le depositó 200 pesos. Usted no los pidió. ¿Qué hace?
    .gastar = Los gasto, ya son míos
    .gastar-why = Si los usa, luego le cobran mucho más. Es mejor no tocarlos.
    .borrar-app = Borro todo y ya no pienso en eso
    .borrar-app-why = Los mensajes son su prueba. Guárdelos y avise.
    .avisar-banco = No los uso y aviso a mi banco
    .avisar-banco-why = Así queda claro que no los pidió. Guarde también las pruebas.

amenaza = Le escriben: "Pague hoy o mandamos sus fotos". ¿Qué le ayuda?
    .pruebas = Guardar los mensajes
    .pruebas-why = Son pruebas. Con ellas la pueden ayudar.
    .denunciar = Pedir ayuda y denunciar
    .denunciar-why = No tiene que hacerlo sola. Busque a alguien de confianza.
    .pagar = Pagar pronto para que paren
    .pagar-why = El miedo es su trampa. Si ve que paga, pueden pedir más.

# SIPRES is the official list kept by CONDUSEF, the office that protects users of banks and lenders.
donde-pedir = Necesita dinero para hilo. SIPRES es la lista oficial de quien presta. ¿A quién se acerca?
    .me-acerco = Me acerco y pregunto
    .me-alejo = Me alejo
    .fotos = App que pide ver mis fotos
    .fotos-why = Sus fotos no hacen falta para prestar. Es señal de peligro.
    .grupo = Mi grupo de compañeras
    .grupo-why = Se conocen. Acuerden antes la fecha y cuánto se devuelve.
    .caja = Caja que sí está en SIPRES
    .caja-why = Está registrada en la lista de CONDUSEF. Pregunte el total a pagar.
    .desconocido = Desconocido que presta por mensaje
    .desconocido-why = No sabe quién es ni cuánto cobrará. Mejor no conteste.

# She needs thread, not a loan: a deposit or her group can pay for it.
encargo = A usted le falta dinero para hilo.
    .who = Carmen, clienta
    .pedido = Quiero cuatro fajas para el día 20. ¿Puede?
    .saco-app = Sí, pido prestado en una app.
    .saco-app-why = Esa deuda puede comerse su ganancia. Hay otros caminos.
    .sin-hilo = No puedo, no tengo hilo.
    .sin-hilo-why = Es honesto. Pero tal vez hay manera de conseguir hilo.
    .anticipo = Sí. ¿Me da un anticipo para el hilo?
    .anticipo-why = Pedir anticipo es justo. Así no se endeuda.
    .cuanto = Tal vez. ¿Cuánto sería? ¿Y cómo sé que me cumple?
    .mitad = La mitad, y lo anotamos con la fecha.
    .mitad-why = Anotado, las dos saben qué toca y cuándo.
    .todo = Todo hoy. Confíe en mí.
    .todo-why = Sin nada anotado, es natural que ella dude.
    .otra-manera = ¿No hay otra manera de conseguir el hilo?
    .pido-app = La app es lo más rápido.
    .pido-app-why = Rápida para prestar, cara para pagar. Y pide sus contactos.
    .pregunto-grupo = Pregunto a mi grupo y hoy le aviso.
    .pregunto-grupo-why = Con su grupo acuerda una fecha y un total claros.
    .trato = Carmen da la mitad. Usted compra hilo sin deber nada. ¡Buen trato!
    .con-grupo = Su grupo le presta con fecha clara. Carmen espera sus fajas contenta.
    .lo-piensa = Carmen prefiere pensarlo. Un trato anotado la puede convencer.
    .deuda = Hace las fajas, pero la deuda se lleva su ganancia. Hay otros caminos.

esta-semana = Esta semana voy a…
    .revisar-permisos = No dar mis contactos a ninguna app
    .hablar-grupo = Hablar de ahorro con mi grupo
    .total = Preguntar el total antes de pedir
