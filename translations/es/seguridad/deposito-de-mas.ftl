title = Te deposité de más
goal = Dejar que el banco arregle los errores.

de-mas = A veces alguien deposita "por error" y pide que lo regrese a otra cuenta. Si usted lo manda, lo puede perder. Su banco lo arregla.

regrese-800 = "Me equivoqué. Regréseme 800 pesos a esta otra cuenta." ¿Qué hace?
    .mando = Se los mando, no son míos
    .mando-why = Si el depósito era robado, se lo quitan y pierde los 800.
    .aviso = No mando y aviso a mi banco
    .aviso-why = El banco sabe de dónde vino y lo regresa bien.
    .la-mitad = Le mando la mitad
    .la-mitad-why = La mitad también se puede perder.

gastar = Apareció dinero que no esperaba. ¿Lo gasta?
    .yes-why = Se lo pueden cobrar después. Mejor pregunte.
    .no-why = Así queda tranquila.
    .ajeno = Es dinero ajeno y lo van a buscar
    .ajeno-why = Por eso se avisa al banco y no se toca.
    .poco = Es muy poco dinero
    .poco-why = Mucho o poco, si no es suyo, se pregunta.

mensaje-de-mas = Le llega este mensaje. ¿Qué señales de engaño encuentra?
    .from = Número desconocido
    .error = Le deposité por error.
    .error-why = Un error puede pasar. Vea lo que pide después.
    .otra-cuenta = Mándelo a esta otra cuenta.
    .otra-cuenta-why = Un error se regresa por el banco, no a otra cuenta.
    .denuncia = Hágalo ya o la denuncio.
    .denuncia-why = La amenaza quiere que actúe con miedo.

cuanto-pierde = Un ejemplo: manda 800. Luego el banco le quita el depósito robado. ¿Cuánto pierde usted?
    .why = Pierde los 800 que mandó. El depósito nunca fue suyo.
    .less-why = Piense en lo que salió de su bolsa: 800 pesos.
    .more-why = El depósito no era suyo. Salió de su bolsa lo que mandó.

que-hago = Llega un depósito raro. ¿Qué hace primero, y después?
    .no-toco = No toco ese dinero
    .llamo = Aviso a mi banco
    .guardo = Guardo los mensajes
    .why = No se toca, se avisa, y los mensajes quedan de prueba.

# An invented stranger, under pressure.
presion = Un desconocido le escribe del depósito.
    .who = Desconocido
    .por-favor = Por favor, es para mi mamá enferma.
    .con-mi-banco = Lo siento. Se arregla con mi banco
    .con-mi-banco-why = Amable y firme. El banco lo regresa bien.
    .ya-se-lo-mando = Ya se lo mando
    .ya-se-lo-mando-why = La pena se usa para apurar. Su banco puede ayudar a los dos.
    .amenaza = Devuélvalo hoy o la denuncio.
    .banco-arregla = Mi banco ya sabe. Ellos le responden
    .banco-arregla-why = No contestó con miedo. Está protegida.
    .me-asusto = No me denuncie, ahí va
    .me-asusto-why = La amenaza era para eso. Respire y pregunte a su banco.
    .otra-vez = Faltan 200 más. Mándelos también.
    .ya-no = Ya no mando nada. Voy a mi banco
    .ya-no-why = Parar a tiempo evita perder más.
    .mando-mas = Está bien, los mando
    .mando-mas-why = Cada envío lleva a otro. Se puede parar ahora.
    .se-calla = Ya no escribió. Su dinero está a salvo.
    .paro = Perdió lo primero y no más. Su banco la orienta.
    .pierde = El dinero se fue. Guarde todo y pida ayuda a su banco.

esta-semana = Esta semana voy a…
    .numero-banco = Anotar el teléfono de mi banco, el de la tarjeta
    .revisar = Revisar quién me depositó este mes
    .contar = Contar este engaño en mi casa
