### Ayuda para momentos difíciles. Nada de esto se guarda.

what-happened = ¿Qué le pasó? Aquí nadie la regaña.
not-kept = Esto no se guarda en la computadora.

dinero = Me quitaron dinero
    .one = No es su culpa. No mande más dinero.
    .two = Llame hoy a su banco: su teléfono viene en la tarjeta.
    .three = Guarde los mensajes y pida ayuda.
cuenta = Me quitaron mi cuenta
    .one = Avise a sus clientas y a su familia: no es usted.
    .two = Pida el código otra vez en su teléfono, y entre.
    .three = Si no puede, pida ayuda a la facilitadora.
amenaza = Me amenazan
    .one = No es su culpa. No pague y no conteste.
    .two = Guarde los mensajes. No los borre.
    .three = Dígalo hoy a una persona de confianza.

emergencias = Emergencias
denuncia-anonima = Denuncia sin dar su nombre
linea-de-las-mujeres = Línea de las Mujeres, opción 1
cerca-de-aqui = Ayuda cerca de aquí
checked = revisado: { $date }
