title = Cobrar con seguridad
goal = Recibir su pago sin dar secretos.

cobrar = Para que le paguen, usted da su CLABE. Sus secretos no se dan: el NIP, el CVV y los códigos. Y entrega cuando el dinero ya está disponible.

dar-o-no = Le piden este dato para pagarle. ¿Lo da?
    .se-puede = Sí se puede dar
    .nunca = No se da nunca
    .clabe = Su CLABE
    .clabe-why = Con la CLABE solo le pueden mandar dinero.
    .nip = Su NIP
    .nip-why = El NIP abre su dinero. Es solo de usted.
    .cvv = El CVV, los números de atrás de la tarjeta
    .cvv-why = Con ellos otra persona puede comprar con su tarjeta.
    .codigo = El código que le llegó por mensaje
    .codigo-why = El código es una llave. Nadie lo necesita para pagarle.

foto-comprobante = Le mandan la foto de un comprobante. ¿Qué hace?
    .entrego = Entrego la pieza
    .entrego-why = Una foto se puede cambiar. Primero vea su cuenta.
    .reviso = Abro mi banco y veo el saldo disponible
    .reviso-why = Su cuenta es la prueba. La foto no.
    .guardo-foto = Guardo la foto y ya
    .guardo-foto-why = Guardarla no dice si el dinero llegó.

cheque = Un comprador quiere pagar con cheque. ¿Lo acepta?
    .yes-why = Un cheque dice "salvo buen cobro": puede no tener dinero.
    .no-why = Mejor transferencia: deja rastro y se puede revisar.
    .sin-fondos = Puede no tener fondos
    .sin-fondos-why = Se sabe días después, y la pieza ya se fue.
    .papel = El papel se puede mojar
    .papel-why = El papel no es el problema: es el dinero detrás.

pantalla-banco = Esto dice su banco. ¿Qué renglones le piden esperar?
    .from = Su banco
    .monto = Transferencia por 600 pesos
    .monto-why = El monto dice cuánto, no si ya es suyo.
    .proceso = Estado: en proceso
    .proceso-why = En proceso todavía no es suyo. Espere.
    .saldo-igual = Saldo disponible: igual que ayer
    .saldo-igual-why = Si no subió, todavía no hay pago.

# An example: no real bank looks like this. What the bank writes stays in Spanish.
movimientos = Abra cada pago. ¿Entrega o espera?
    .screen = Mi banco
    .entrego = Entrego
    .espero = Espero
    .elena = Pago de Elena
    .elena-line = 600 pesos
    .elena-open = 600 pesos. Estado: disponible. Su saldo subió.
    .elena-why = Disponible: ya es suyo y lo puede usar.
    .pedro = Pago de Pedro
    .pedro-line = 350 pesos
    .pedro-open = 350 pesos. Estado: en proceso. Su saldo no subió.
    .pedro-why = En proceso todavía no es suyo. Espere.
    .cheque = Pago de Tomás
    .cheque-line = 900 pesos
    .cheque-open = 900 pesos en cheque. Estado: salvo buen cobro.
    .cheque-why = El cheque puede no tener fondos. Espere a ver disponible.
    .lucia = Pago de Lucía
    .lucia-line = 450 pesos
    .lucia-open = 450 pesos. Estado: disponible. Su saldo subió.
    .lucia-why = Su saldo subió: puede entregar.

antes-de-dar = Le dicen que ya pagaron. ¿Qué hace primero, y después?
    .abro-banco = Abro la aplicación de mi banco
    .veo-disponible = Veo que subió el saldo disponible
    .entrego-pieza = Entrego la pieza
    .why = Primero su cuenta, después su pieza.

# An invented buyer.
papelito = Un comprador depositó en un cajero y le manda el papel.
    .who = Comprador
    .deposito = Aquí está el papel. Mándeme ya la pieza.
    .espero = Gracias. La mando cuando lo vea en mi cuenta
    .espero-why = Es amable y cuida su trabajo.
    .ya-envio = Ahorita mismo se la mando
    .ya-envio-why = Un papel no es dinero. Espere a ver su saldo.
    .apura = Tengo prisa. ¿No me cree?
    .en-cuanto = En cuanto suba mi saldo, sale su pieza
    .en-cuanto-why = Quien paga de verdad puede esperar.
    .me-apena = Bueno, ya se la mando
    .me-apena-why = La pena también cuesta. Su regla la cuida.
    .enviado = Perfecto, ya la recibí.
    .pregunto-banco = Pregunto a mi banco y guardo los mensajes
    .pregunto-banco-why = Las pruebas ayudan. La próxima vez, primero el saldo.
    .confio = Seguro llega mañana
    .confio-why = Esperar sin preguntar quita tiempo. Pregunte hoy.
    .llega = El saldo subió. Usted envía y él agradece.
    .aprende = El dinero no llegó. Usted tiene pruebas y una regla nueva.
    .pierde = El dinero no llegó y la pieza ya no está.

esta-semana = Esta semana voy a…
    .mirar-saldo = Aprender dónde dice "saldo disponible"
    .anotar-clabe = Anotar mi CLABE en un lugar seguro
    .avisar = Contar a una compañera qué datos no se dan
