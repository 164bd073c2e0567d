title = El comprobante falso
goal = Entregar solo cuando el saldo disponible subió.

la-prueba = Un comprobante se puede cambiar con el teléfono. La prueba es su cuenta: si subió el saldo disponible, ya es suyo. Si no, espere.

mensaje-prisa = Le llega este mensaje. ¿Qué señales de engaño encuentra?
    .from = Comprador nuevo
    .saludo = Buenas tardes, me gustó la blusa.
    .saludo-why = Un saludo no es señal. Así escribe cualquiera.
    .foto-pago = Ya pagué, mire la foto.
    .foto-pago-why = La foto no prueba. Prueba su saldo disponible.
    .taxi = El taxi ya va por la pieza.
    .taxi-why = La prisa es señal: quiere que no revise.

taxi-espera = El taxi está en la puerta y el saldo no subió. ¿Qué hace?
    .veo-saldo = No entrego: espero mi saldo
    .veo-saldo-why = Quien pagó de verdad puede esperar.
    .entrego-taxi = Entrego, el chofer no tiene la culpa
    .entrego-taxi-why = El chofer quizá no sabe nada. La pieza igual se va.
    .pido-foto = Pido otra foto del pago
    .pido-foto-why = Otra foto tampoco prueba. Prueba su cuenta.

se-ve-no-se-usa = El dinero se ve, pero no lo puede usar. ¿Entrega?
    .yes-why = Si no lo puede usar, todavía no es suyo.
    .no-why = Esperar la cuida.
    .puede-rebotar = Puede rebotar y desaparecer
    .puede-rebotar-why = Algunas transferencias se ven y luego se regresan.
    .banco-lento = El banco siempre es lento
    .banco-lento-why = La razón es otra: ese dinero puede rebotar.

que-prueba = ¿Qué prueba que ya le pagaron?
    .disponible = Mi saldo disponible subió
    .disponible-why = Ese dinero ya es suyo y lo puede usar.
    .nombre-banco = El papel dice el nombre del banco
    .nombre-banco-why = El nombre se copia. No prueba nada.
    .en-el-banco = En mi banco me dicen que ya está
    .en-el-banco-why = El banco ve su cuenta. La foto no.
    .foto = La foto se ve clara
    .foto-why = Una foto clara también puede ser falsa.

# An example: the buyers are invented. The list shows only how each message begins.
cuatro-compradores = Abra cada mensaje. ¿Entrega o espera?
    .screen = Mensajes de compradores
    .entrego = Entrego
    .espero = Espero
    .bolsa = Quiere la bolsa
    .bolsa-line = Ya pagué
    .bolsa-open = "Ya pagué." Usted ve que su saldo disponible subió.
    .bolsa-why = Su cuenta lo prueba. Puede entregar.
    .blusa = Quiere la blusa
    .blusa-line = Ya pagué, mire
    .blusa-open = "Ya pagué, mire la foto del pago." Su saldo está igual.
    .blusa-why = La foto no prueba. Falta verlo en su cuenta.
    .faja = Quiere la faja
    .faja-line = Ya aparece
    .faja-open = "Ya aparece en su banco." Su banco dice: en proceso.
    .faja-why = En proceso todavía puede rebotar.
    .huipil = Quiere el huipil
    .huipil-line = Mándelo hoy
    .huipil-open = "Mándelo hoy y le pago más tarde. Me urge."
    .huipil-why = Primero el pago, después la pieza.

# An invented buyer, under pressure.
se-enoja = El comprador se enoja porque usted espera.
    .who = Comprador
    .ya-pague = Ya le pagué. ¿Por qué no la manda?
    .reviso-cuenta = En cuanto lo vea en mi cuenta, la mando
    .reviso-cuenta-why = Dijo su regla con calma.
    .le-creo = Está bien, le creo
    .le-creo-why = Creer está bien. Revisar su cuenta es mejor.
    .insulta = ¡Qué desconfiada! La voy a acusar.
    .con-respeto = Con respeto: mi regla es ver el saldo
    .con-respeto-why = El enojo es una señal. Su regla la protege.
    .cedo = No se enoje, ya se la mando
    .cedo-why = Él quería que la pena ganara. Respire y espere.
    .mas-prisa = Entonces désela al taxi ya.
    .mejor-reviso = Espere, primero reviso mi cuenta
    .mejor-reviso-why = Todavía a tiempo: la pieza sigue con usted.
    .la-entrego = Sí, ya se la di
    .la-entrego-why = La pieza se fue y el saldo no subió.
    .se-descubre = El comprador ya no contesta. Su pieza está a salvo.
    .a-tiempo = No había pago. Su pieza sigue con usted.
    .pierde = El pago nunca llegó. Guarde los mensajes y pida ayuda.

esta-semana = Esta semana voy a…
    .mirar = Ver dónde dice "saldo disponible" en mi banco
    .regla = Decir mi regla: primero veo mi saldo
    .contar = Contar este engaño a mis compañeras
