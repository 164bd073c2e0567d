title = El código de seis números
goal = No pasar nunca un código.

llave = A veces llega un mensaje con seis números. Ese código es la llave de su cuenta de WhatsApp. Quien lo tiene, entra. No se lo dé a nadie.

comadre = Su comadre le pide por mensaje el código que le llegó. ¿Qué hace?
    .se-lo-doy = Se lo doy, es mi comadre
    .se-lo-doy-why = Quizá le robaron la cuenta y no es ella. No lo dé.
    .la-llamo = No lo doy y la llamo por teléfono
    .la-llamo-why = En la llamada oye si es ella. El código no se da a nadie.
    .pregunto-chat = Le pregunto por mensaje si es ella
    .pregunto-chat-why = Por mensaje puede contestar quien robó la cuenta.

no-lo-pedi = Le llega un código que no pidió. ¿Es una señal de peligro?
    .yes-why = No lo comparta, y su cuenta sigue siendo suya.
    .no-why = Sí lo es: un código no llega solo.
    .intentan = Alguien intenta entrar a mi cuenta
    .intentan-why = Sin el código no puede entrar. Guárdelo para usted.
    .regalo = Es un regalo de la compañía
    .regalo-why = Un código no es regalo: es una llave.

pin-bueno = En WhatsApp puede poner un PIN: otra llave de seis números. ¿Cuáles sirven?
    .seguido = 123456
    .seguido-why = Es el primero que prueban. Escoja otro.
    .raro = Uno que solo usted sabe
    .raro-why = Ni seguido ni fecha: cuesta adivinarlo.
    .fecha = La fecha de su cumpleaños
    .fecha-why = Su fecha la saben muchas personas.
    .sin-orden = Números sin orden
    .sin-orden-why = Ni 123 ni 111: cuesta adivinarlos.

avisos = Ya tiene su PIN. Abra cada aviso. ¿Escribe el número o no lo da?
    .screen = Mi teléfono
    .pongo = Sí, lo escribo
    .no-doy = No lo doy
    .whatsapp = WhatsApp
    .whatsapp-line = Escriba su PIN
    .whatsapp-open = Usted abrió WhatsApp. La pantalla le pide su PIN.
    .whatsapp-why = Usted abrió y usted lo escribe. A nadie se lo dio.
    .banco = "Su banco"
    .banco-line = Aviso urgente
    .banco-open = "Para cuidar su cuenta, mándenos el código que le llegó."
    .banco-why = Nadie del banco necesita su código.
    .hijo = Número nuevo
    .hijo-line = Mamá, soy yo
    .hijo-open = "Mamá, cambié de número. Pásame el código que te llegó."
    .hijo-why = Antes de creer, llame a su hijo al número de siempre.
    .premio = Premio
    .premio-line = ¡Usted ganó!
    .premio-open = "Para pagarle su premio, mande el código de seis números."
    .premio-why = Un premio verdadero no pide códigos.

ya-lo-di = Imagine: dio el código y ya piden dinero en su nombre. No está sola. ¿Qué hace primero, y después?
    .aviso = Aviso a todas que no soy yo
    .recupero = Intento recuperar mi cuenta
    .reporto = Reporto lo que pasó
    .why = Avisar pronto cuida a las demás. Después se recupera y se reporta.

# The account of an invented friend was taken.
tres-piden = Le escriben desde la cuenta de Rosa.
    .who = Cuenta de Rosa
    .urge = Amiga, me urge el código que te llegó.
    .te-llamo = Te llamo y platicamos
    .te-llamo-why = La voz dice más que el mensaje.
    .toma = Toma, es este
    .toma-why = Con ese código entran a su cuenta. Todavía puede avisar.
    .no-puede = No puedo hablar. Pásamelo ya.
    .sin-llamada-no = El código no se lo doy a nadie
    .sin-llamada-no-why = Su regla cuida su cuenta y la de todas.
    .bueno-toma = Bueno, toma
    .bueno-toma-why = La prisa ganó. La próxima vez, no lo dé a nadie.
    .gracias = Gracias. Ahora no toques nada.
    .aviso-a-todas = Aviso a todas y recupero mi cuenta
    .aviso-a-todas-why = Avisar pronto evita que engañen a otras.
    .no-digo = Me da pena, no digo nada
    .no-digo-why = No es su culpa. Avisar ayuda a usted y a las demás.
    .era-otro = Rosa llama: le robaron la cuenta. Usted no cayó.
    .recupera = Avisó a tiempo y está recuperando su cuenta.
    .perdida = Otra persona usa su cuenta. Pida ayuda y avise a todas.

esta-semana = Esta semana voy a…
    .poner-pin = Poner mi PIN en WhatsApp
    .avisar = Decir en mi grupo que los códigos no se dan
    .palabra = Llamar siempre antes de creer
