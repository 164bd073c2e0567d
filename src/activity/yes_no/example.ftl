dar-codigo = Su comadre le pide por mensaje el código que le llegó. ¿Se lo da?
    .yes-why = Con ese código otra persona entra a su cuenta.
    .no-why = El código se queda con usted.
    .es-llave = Quien tiene el código toma la cuenta
    .es-llave-why = Por eso nunca se comparte, ni con una comadre.
    .cuesta = Mandar el código cuesta saldo
    .cuesta-why = No es por el saldo: el código abre su cuenta.
