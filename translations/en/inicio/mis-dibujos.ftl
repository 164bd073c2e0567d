title = My three drawings
goal = To come in with your drawings and leave at the end.

mi-llave = Your three drawings are your key. With them you come to your cloth. When you finish, leave first.

otra-se-sienta = Another woman sits down and the screen has your name. What do you do?
    .salgo = I leave first
    .salgo-why = So your progress is yours, and hers is hers.
    .que-siga = She goes on with my name
    .que-siga-why = What she does is kept as yours.
    .apago = I switch the computer off
    .apago-why = It is not needed. Leaving is enough.

los-olvide = You forgot your drawings. Is what you wove lost?
    .yes-why = It is not lost. The facilitator gives you new drawings.
    .no-why = Your cloth waits for you, as it was.
    .guardado = Everything was kept
    .guardado-why = The drawings open; what you learned stays.
    .de-nuevo = I begin again from the start
    .de-nuevo-why = It is not needed. Ask for help and go on where you were.

para-entrar = How does one come in? Put it in order.
    .lengua = I choose my language
    .nombre = I look for my name
    .dibujos = I choose my three drawings
    .why = First the language, then your name, and your drawings open.

mi-hijo = Your son wants to play with your drawings. What do you do?
    .visita = Let him come in as a visitor
    .visita-why = A visitor tries everything and does not change your cloth.
    .presto = I lend him my drawings
    .presto-why = What he answers is kept in your name.
    .le-digo = I tell him nobody plays here
    .le-digo-why = He can try: as a visitor.

me-miran = Rosa looks at your screen while you come in.
    .who = Rosa, companion
    .cuales = Which are your drawings? So I can help you.
    .se-los-digo = They are flower, fish and house
    .se-los-digo-why = Now she can come in for you.
    .son-mios = Thank you. Only I know those
    .son-mios-why = Kind and firm. A key is not lent.
    .me-enojo = And what is it to you?
    .me-enojo-why = You kept your key, and Rosa felt bad.
    .los-sabe = I saw them. Is there a problem?
    .pido-nuevos = I will ask for new drawings
    .pido-nuevos-why = They can always be changed with the facilitator.
    .asi-los-dejo = I leave them as they are
    .asi-los-dejo-why = Whoever knows your key can come in for you.
    .se-siente = Sorry, I only wanted to help.
    .le-explico = Thank you. You see, they are my key
    .le-explico-why = You explained calmly. Rosa understands.
    .me-callo = I say nothing and go on
    .me-callo-why = A kind word mends much.
    .entiende = Now Rosa covers hers too.
    .nuevos = All ended well, with one step more.
    .entra-otra = One day somebody answers in your name.
    .queda-mal = Your key is safe. With Rosa some anger remains.

esta-semana = This week I will…
    .recordar = Remember my drawings in order
    .salir = Leave before I stand up
    .ensenar = Teach another to come in
