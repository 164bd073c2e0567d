title = Decir no y poner límite
goal = Contestar firme y amable.

firme-amable = A Petra le piden rebaja. Si se calla, pierde. Si grita, la clienta se va. Hay otro modo: decirlo firme y amable.

que-tono = ¿Cómo suena cada respuesta?
    .firme = Firme y amable
    .grosera = Con enojo
    .callada = Con pena
    .el-precio-es = Vale 1,500. Mire qué fino.
    .el-precio-es-why = Dice su precio y no ofende.
    .llevese-lo = Ay, bueno, deme lo que sea.
    .llevese-lo-why = La pena decide por usted. Su trabajo tiene precio.
    .vayase = Si no va a comprar, váyase.
    .vayase-why = El enojo cierra la puerta a otra venta.
    .hoy-no-puedo = Hoy no puedo. El viernes sí.
    .hoy-no-puedo-why = Dice no a hoy y sí a otro día.
    .lo-que-diga = Como usted diga.
    .lo-que-diga-why = Ahí decide la otra persona. Usted también cuenta.

# Irma is an invented client.
clienta-regatea = Usted vende un camino de mesa en 1,500. Irma lo mira.
    .who = Irma, clienta
    .cuanto-menos = Está bonito. ¿Cuánto es lo menos?
    .tres-dias = Son 1,500. Lleva tres días de telar
    .tres-dias-why = Dijo el precio y el trabajo, sin pena.
    .deme-cien = Bueno, deme mil
    .deme-cien-why = Bajó antes de hablar de su trabajo.
    .no-moleste = Si no compra, no moleste
    .no-moleste-why = Preguntar no es ofensa. Respire y diga su precio.
    .caro = Es mucho para mí.
    .faja-mas-chica = Tengo una faja de 300. Mírela
    .faja-mas-chica-why = Le ofrece otra pieza y no baja su precio.
    .firme-espero = La entiendo. Ese es el precio
    .firme-espero-why = Firme y amable. Ella decide con calma.
    .pues-la-mitad = Pues deme mil
    .pues-la-mitad-why = Ya había dicho su precio. Bajó 500 de una vez.
    .todavia-menos = ¿Y si se lo pago en 700?
    .hasta-aqui = No puedo. Lo menos es mil
    .hasta-aqui-why = Puso un límite a tiempo. Puede decirlo desde antes.
    .bueno-llevesela = Ay, bueno, lléveselo
    .bueno-llevesela-why = No paga ni el hilo ni los días. Se vale decir no.
    .se-aleja = ¡Qué carácter! Solo pregunté.
    .disculpe-precio = Disculpe. Vale 1,500, es de telar
    .disculpe-precio-why = Una disculpa abre otra vez la plática.
    .que-se-vaya = Pues váyase
    .que-se-vaya-why = Con calma todavía podía vender.
    .la-lleva = Irma: "Tiene razón, es fino. Me lo llevo".
    .compra-faja = Irma: "¡Qué linda! Me llevo la faja".
    .paga-menos = Irma pagó mil. La próxima vez, diga antes su límite.
    .vuelve-luego = Irma dice que vuelve el domingo.
    .no-alcanza = Vendió en 700. No le pagó ni los tres días.
    .se-fue = Irma se fue y contó que le hablaron feo.

le-gritan = Un comprador le escribe así. ¿Qué partes le faltan al respeto?
    .from = Comprador
    .donde-viene = ¿Por dónde viene mi pedido?
    .donde-viene-why = Es una pregunta. Se puede contestar.
    .insulto = ¡Ustedes no sirven para nada!
    .insulto-why = Eso ofende. No tiene que aguantarlo.
    .amenaza = ¡Conteste ya o va a ver!
    .amenaza-why = Es amenaza. Guarde el mensaje y cuéntelo.

antes-contestar = Le gritan por mensaje. ¿Qué hace primero, y después?
    .suelto = Suelto el teléfono
    .respiro = Sin teléfono, respiro
    .pienso = Pienso qué quiero decir
    .contesto = Contesto con pocas palabras
    .why = Con el enojo se escribe de más. Primero el cuerpo, luego la palabra.

contesta-grito = Ya respiró. ¿Qué le contesta al que grita?
    .grito-igual = Le grito igual
    .grito-igual-why = El pleito crece. Usted pierde la calma y la venta.
    .con-respeto = "Con respeto seguimos hablando"
    .con-respeto-why = Pone un límite y deja la puerta abierta.
    .le-regalo = "No se enoje, le regalo su pedido"
    .le-regalo-why = Su trabajo no paga el enojo de otro.

# Example: one bag a day.
cuando-puedo = Hoy es martes y le piden tres bolsas. Teje una al día. ¿Cuántos días necesita?
    .why = Una al día: tres bolsas, tres días. Serían para el viernes.
    .less-why = En menos días no alcanza. Una bolsa es un día.
    .more-why = Son menos. Una bolsa es un día, y son tres.

decir-que-si = Hoy es martes. Le piden tres bolsas para mañana. Teje una al día. ¿Dice que sí?
    .yes-why = Mañana no habrá bolsas, y la clienta ya no confía.
    .no-why = Decir otro día también es servir.
    .cumplo = No alcanzo. Digo el viernes y cumplo
    .cumplo-why = Quien cumple no pierde a su clienta.
    .no-quiero = No me gusta esa clienta
    .no-quiero-why = No es por ella: es que no hay tiempo.

cuando-decir-no = ¿Cuándo le conviene decir no?
    .fiado = Me piden fiado otra vez
    .fiado-why = Se puede: "Con gusto, cuando pague lo otro".
    .cansada = Me piden trabajar enferma
    .cansada-why = Su cuerpo también tiene límite. Dígalo a tiempo.
    .trato-bueno = Me pagan bien y hay tiempo
    .trato-bueno-why = Ese trato le conviene. Puede decir que sí.

# Nora is an invented client.
para-manana = Es martes. Nora le pide bolsas por teléfono. Usted ya tiene tres.
    .who = Nora, clienta
    .cinco-manana = Necesito cinco bolsas para mañana.
    .si-el-viernes = Mañana no puedo. El viernes sí
    .si-el-viernes-why = Dijo no al día, no a la clienta.
    .si-manana = Sí, mañana se las doy
    .si-manana-why = Le faltan dos y teje una al día. Mejor diga otro día.
    .no-y-ya = No
    .no-y-ya-why = Es firme. Falta decir qué sí puede.
    .urge = Me urgen. ¿No puede algo?
    .tres-y-dos = Tengo tres. Las otras dos, el viernes
    .tres-y-dos-why = Ofrece lo que sí tiene y cuida su palabra.
    .bueno-manana = Está bien, las cinco mañana
    .bueno-manana-why = Ya sabía que no alcanza. Su límite era bueno.
    .llega-dia = Ya es miércoles. ¿Y mis bolsas?
    .digo-verdad = No alcancé, perdón. El viernes van todas
    .digo-verdad-why = La verdad arregla. Antes hubiera sido mejor.
    .no-contesto = No contesto
    .no-contesto-why = Callar quita la confianza. Diga un día verdadero.
    .por-que = ¿No? ¿Por qué no?
    .explico-viernes = Una bolsa es un día. Para el viernes, sí
    .explico-viernes-why = Ahora sabe por qué. Así puede esperar.
    .porque-no = Porque no
    .porque-no-why = Una razón corta la ayuda a esperar.
    .acepta = Nora: "Perfecto. Paso por tres y espero las otras".
    .espera-viernes = Nora: "Está bien, espero al viernes".
    .pide-a-otra = Nora le pidió las bolsas a otra persona.

esta-semana = Esta semana voy a…
    .mi-precio = Decir mi precio sin bajarlo luego luego
    .respirar = Respirar tres veces antes de contestar enojada
    .dia-verdadero = Decir el día en que sí puedo entregar
