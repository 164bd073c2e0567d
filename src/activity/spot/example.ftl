pago-falso = Le llega este mensaje. ¿Qué partes avisan de un engaño?
    .from = Comprador nuevo
    .saludo = Buenas tardes, ya le pagué
    .saludo-why = Un saludo no dice nada del pago.
    .prisa = Mándela ahora mismo, es urgente
    .prisa-why = La prisa es una señal: quiere que no revise.
    .chofer = El taxi ya va por la pieza
    .chofer-why = Mandar un chofer antes del pago es una señal.
