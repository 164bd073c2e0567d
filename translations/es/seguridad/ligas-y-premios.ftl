title = Ligas, paquetes y premios
goal = Parar ante una liga y preguntar por otro camino.

una-liga = Una liga es un texto que, al tocarlo, abre una página. A veces esa página es falsa. Antes de tocar, pare. Luego pregunte por otro camino.

# A text message on the learner's phone. The address is invented.
paquete-detenido = Le llega este mensaje. ¿Qué señales de engaño encuentra?
    .from = Número desconocido
    .saludo = Buenas tardes.
    .saludo-why = Un saludo no es señal. Así escribe cualquiera.
    .pago = Su paquete está detenido. Pague 29 pesos.
    .pago-why = La paquetería no cobra por mensaje. Es poco dinero para que usted confíe.
    .direccion = Entre aquí: d-h1-paga.top
    .direccion-why = La dirección es rara. Ahí pueden robar los datos de su tarjeta.
    .prisa = Le queda una hora.
    .prisa-why = La prisa es para que usted no piense ni pregunte.

# She really is waiting for a parcel, so the same message is more tempting.
espera-hilo = Usted sí espera un paquete de hilo. Le llega ese mensaje. ¿Qué hace?
    .mirar = Abro la liga, solo para mirar
    .mirar-why = La página le pedirá su tarjeta. Es más seguro no abrirla.
    .preguntar = Pregunto en la paquetería
    .preguntar-why = Así sabe la verdad por otro camino, sin tocar la liga.
    .pagar = Pago. Son solo 29 pesos
    .pagar-why = Al pagar entrega los datos de su tarjeta. Pueden quitarle mucho más.

registrar-linea = Un mensaje dice: "Registre su línea en esta liga o se la cortan". ¿La abre?
    .yes-why = Es natural asustarse. Mejor pregunte en la tienda de su compañía.
    .no-why = Muy bien pensado. En la tienda de su compañía le dicen la verdad.
    .tiempo = Porque ahora no tengo tiempo
    .tiempo-why = Con tiempo tampoco conviene. El peligro está en la liga.
    .vieja = Porque mi teléfono es viejo
    .vieja-why = En uno nuevo pasa lo mismo. La liga pide sus datos.
    .robo = Porque ahí pueden robar mis datos
    .robo-why = Sí. Una amenaza y una liga juntas son señal de engaño.

# INE is the voter card, the usual identity document in Mexico.
apoyo-ine = "Ganó un apoyo. Mande foto de su INE". ¿Qué hace?
    .no-mando = No mando la foto
    .no-mando-why = Con su INE, otra persona puede pedir préstamos a su nombre.
    .mandar = La mando antes de perder el apoyo
    .mandar-why = Un apoyo verdadero se puede preguntar primero en la oficina.
    .oficina = Pregunto en la oficina de apoyos
    .oficina-why = Ese es otro camino. Ahí le dicen si es verdad.

# Three baskets: keep it, ask by another way, delete it. One message on each screen.
bandeja = Tiene seis mensajes. ¿Qué hace con cada uno?
    .guardar = Guardar
    .consultar = Preguntar por otro camino
    .borrar = Borrar
    .hija = Su hija: Llego a las seis
    .hija-why = La conoce, es su número y no le pide nada.
    .premio = Desconocido: Ganó, entre a pr3mio.top
    .premio-why = Premio que no pidió y dirección rara. No se abre.
    .comadre = Número nuevo: Soy tu comadre
    .comadre-why = Puede ser ella o no. Llame a su número de siempre.
    .clienta = Su clienta: ¿Tiene huipil azul?
    .clienta-why = Usted la conoce. Solo pregunta por su trabajo.
    .linea = Desconocido: Toque la liga o se corta
    .linea-why = Amenaza y trae liga. Si le queda duda, vaya a la tienda.
    .reunion = Vecina: Hay apoyo, junta el lunes
    .reunion-why = Puede ser verdad. Pregunte en la oficina antes de ir.

camino-seguro = Llega una liga de un desconocido. ¿Qué hace primero, después y al final?
    .parar = Paro. No toco la liga
    .averiguar = Pregunto en la tienda u oficina
    .avisar = Aviso a mis compañeras
    .why = Primero se cuida usted. Cuando ya sabe la verdad, cuida a las demás.

# A friend, not a client: nothing is sold in this talk.
rosa = Rosa recibió un mensaje.
    .who = Rosa, compañera
    .gane = ¡Gané un apoyo! Solo piden la foto de mi INE.
    .burla = Ay, Rosa, usted todo lo cree.
    .burla-why = Ella puede sentir pena. Cualquiera recibe mensajes así.
    .espere = Gracias por contarme. Espere, no la mande.
    .espere-why = La escucha y la ayuda a parar. Así ella confía.
    .pronto = Mándela pronto, no lo pierda.
    .pronto-why = La prisa ayuda a quien engaña. Primero hay que preguntar.
    .prisa-rosa = Dicen que si tardo, lo pierdo. ¿Y si es verdad?
    .vamos = Vamos juntas a preguntar a la oficina.
    .vamos-why = Si es verdad, ahí lo confirman. Y Rosa no va sola.
    .contestar = Pregúnteles a ellos si es verdad.
    .contestar-why = Quien engaña dirá que sí. Se pregunta por otro camino.
    .foto-lista = Ya tomé la foto. ¿La mando a ese número?
    .mandela = Sí, a ver qué pasa.
    .mandela-why = Una foto enviada ya no se puede recoger.
    .alto = Mejor no. Vamos antes a la oficina.
    .alto-why = Cambiar de idea a tiempo también es cuidarse.
    .juntas = En la oficina dicen que era falso. Rosa guarda su INE y le da las gracias.
    .en-duda = Ellos contestan que sí. Rosa no sabe qué hacer. Falta ir a la oficina.
    .ine-perdida = Rosa manda su INE. Ahora otra persona puede usar su nombre.

esta-semana = Esta semana voy a…
    .no-tocar = No tocar ligas de desconocidos
    .contar = Contarle esto a una compañera
    .limpiar = Borrar un mensaje dudoso
