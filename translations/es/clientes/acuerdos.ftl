title = Acuerdos por escrito
goal = Cerrar un pedido claro, con anticipo.

lo-escrito = Lo que se escribe no se olvida. Una hoja dice quién pide, qué, cuántas, precio y fecha. Así nadie pelea después.

que-lleva = ¿Qué lleva la hoja de un pedido?
    .que-y-cuantas = Qué pieza y cuántas
    .que-y-cuantas-why = Con color y medida, si importan.
    .precio-fecha = Precio y fecha
    .precio-fecha-why = Cuánto paga, y cuándo la recibe.
    .su-edad = La edad de la clienta
    .su-edad-why = No hace falta. Se pide solo lo necesario.
    .nombres = Los dos nombres
    .nombres-why = Así se sabe quién se comprometió.

hoja-pedido = Revise esta hoja. ¿Qué partes conviene aclarar?
    .from = Pedido de la tienda de Carmen
    .ocho-bolsas = 8 bolsas
    .ocho-bolsas-why = Está claro: qué y cuántas.
    .color-bonito = Color: uno bonito
    .color-bonito-why = Bonito no es un color. Ponga cuál.
    .precio-cada = 250 pesos cada una
    .precio-cada-why = Está claro cuánto cuesta una.
    .pronto = Entrega: pronto
    .pronto-why = Pronto no es una fecha. Ponga el día.

total-pedido = Son 8 bolsas de 250 pesos. ¿Cuánto es todo?
    .why = 4 de 250 son 1,000. 8 son 2,000.
    .less-why = Es más: 4 bolsas ya son 1,000.
    .more-why = Es menos: dos veces 1,000.

anticipo = Pide la mitad antes de empezar. ¿Cuánto de los 2,000?
    .why = La mitad de 2,000 son 1,000. Con eso compra hilo.
    .less-why = Es más: dos partes iguales.
    .more-why = Es menos: solo una de las dos partes.

papel-espanol = Le piden firmar un contrato y no lo entiende. ¿Firma?
    .yes-why = Lo firmado obliga, aunque no lo haya entendido.
    .no-why = Pida tiempo. Un trato bueno espera.
    .no-lo-entiendo = Quiero leerlo en mi lengua
    .no-lo-entiendo-why = O con alguien de confianza. Es su derecho.
    .da-suerte = Firmar trae mala suerte
    .da-suerte-why = Firmar es bueno cuando se entiende.

cambio-a-mitad = Lleva la mitad tejida y la clienta cambia el color. ¿Qué hace?
    .anotamos = Anotamos cambio, precio y fecha
    .anotamos-why = Su tiempo ya se usó y también cuenta.
    .acepto-callada = Acepto y no digo nada
    .acepto-callada-why = Lo tejido ya costó hilo y horas.
    .digo-no = Le digo que no se puede nunca
    .digo-no-why = Se puede, con otro precio y otra fecha.

un-pedido = Llega un pedido grande. ¿Qué hace primero, y después?
    .anoto = Lo anoto en la hoja
    .confirmo = Lo leo a la clienta
    .veo-anticipo = Veo el anticipo en mi cuenta
    .empiezo = Empiezo a tejer
    .why = Escrito, leído y con anticipo: entonces se teje.

pedido-grande = Un hotel pide 40 manteles por teléfono.
    .who = Jorge, del hotel
    .cuarenta = Quiero 40 manteles. Empiece hoy.
    .lo-escribo = Gracias. Lo escribo y se lo leo
    .lo-escribo-why = Escribir es cuidar a los dos.
    .empiezo-hoy = Sí, empiezo hoy
    .empiezo-hoy-why = Todavía no hay precio, fecha ni anticipo.
    .no-puedo = Son muchos para mí
    .no-puedo-why = Es verdad. Puede decir cuántos sí.
    .de-palabra = No hace falta. Mi palabra vale.
    .mitad-antes = Con la mitad antes compro el hilo
    .mitad-antes-why = Firme y con razón clara.
    .de-palabra-si = Está bien, de palabra
    .de-palabra-si-why = Si cancela, el hilo lo paga usted.
    .ya-veremos = Del precio ya veremos.
    .paro-y-escribo = Primero escribimos precio y fecha
    .paro-y-escribo-why = A tiempo: todavía no gasta hilo.
    .sigo-tejiendo = Sí, luego vemos
    .sigo-tejiendo-why = Trabaja sin saber cuánto recibe.
    .cuantos-puede = ¿Cuántos puede?
    .veinte-por-mes = Veinte al mes, con mi grupo y anticipo
    .veinte-por-mes-why = Dijo lo que puede, y pidió anticipo.
    .ninguno = Ninguno
    .ninguno-why = Con su grupo quizá sí alcanzaba.
    .trato = Jorge pagó la mitad. El grupo empezó a tejer.
    .trato-tarde = Se escribió el trato antes de gastar hilo.
    .cancela = Jorge canceló. El hilo lo pagó usted.
    .se-va = Jorge buscó otro grupo.

esta-semana = Esta semana voy a…
    .hoja = Hacer mi hoja de pedido
    .anticipo-pedir = Pedir anticipo en un pedido grande
    .leer-con = Buscar quién lea conmigo
