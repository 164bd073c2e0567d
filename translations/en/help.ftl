### Help for hard moments. Nothing of this is stored.

what-happened = What happened? Nobody scolds you here.
not-kept = This is not kept on the computer.

dinero = They took money from me
    .one = It is not your fault. Send no more money.
    .two = Call your bank today: its telephone is on the card.
    .three = Keep the messages and ask for help.
cuenta = They took my account
    .one = Tell your clients and your family: it is not you.
    .two = Ask for the code again on your telephone, and go in.
    .three = If you cannot, ask the facilitator for help.
amenaza = They threaten me
    .one = It is not your fault. Do not pay and do not answer.
    .two = Keep the messages. Do not delete them.
    .three = Tell a person you trust today.

emergencias = Emergencies
denuncia-anonima = Report without giving your name
linea-de-las-mujeres = Women's line, option 1
cerca-de-aqui = Help near here
checked = checked: { $date }
