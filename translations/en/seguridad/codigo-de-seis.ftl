title = The six-digit code
goal = Never pass on a code.

llave = Sometimes a message with six digits arrives. That code is the key of your WhatsApp account. Who has it gets in. Give it to nobody.

comadre = Your comadre asks by message for the code that came to you. What do you do?
    .se-lo-doy = I give it, she is my comadre
    .se-lo-doy-why = Perhaps her account was stolen and it is not her. Do not give it.
    .la-llamo = I do not give it and call her
    .la-llamo-why = In the call you hear whether it is her. A code is given to nobody.
    .pregunto-chat = I ask by message whether it is her
    .pregunto-chat-why = By message the thief of the account can answer.

no-lo-pedi = A code comes that you did not ask for. Is it a sign of danger?
    .yes-why = Do not share it, and your account stays yours.
    .no-why = It is: a code does not come by itself.
    .intentan = Somebody tries to get into my account
    .intentan-why = Without the code they cannot. Keep it to yourself.
    .regalo = It is a present from the company
    .regalo-why = A code is no present: it is a key.

pin-bueno = In WhatsApp you can set a PIN: another key of six numbers. Which ones will do?
    .seguido = 123456
    .seguido-why = It is the first that they try. Choose another.
    .raro = One that only you know
    .raro-why = No row, no date: hard to guess.
    .fecha = The date of your birthday
    .fecha-why = Many people know your date.
    .sin-orden = Digits in no order
    .sin-orden-why = Not 123, not 111: hard to guess.

avisos = You have your PIN now. Open each notice. Do you type the number or not give it?
    .screen = My phone
    .pongo = Yes, I type it
    .no-doy = I do not give it
    .whatsapp = WhatsApp
    .whatsapp-line = Type your PIN
    .whatsapp-open = You opened WhatsApp. The screen asks for your PIN.
    .whatsapp-why = You opened it and you type it. You gave it to nobody.
    .banco = "Your bank"
    .banco-line = Urgent notice
    .banco-open = "To protect your account, send us the code that came to you."
    .banco-why = Nobody at the bank needs your code.
    .hijo = New number
    .hijo-line = Mum, it is me
    .hijo-open = "Mum, I changed my number. Send me the code that came to you."
    .hijo-why = Before believing, call your son at the number he always had.
    .premio = Prize
    .premio-line = You won!
    .premio-open = "To pay your prize, send the six-digit code."
    .premio-why = A true prize asks for no codes.

ya-lo-di = Imagine: you gave the code and they already ask for money in your name. You are not alone. What comes first, and then?
    .aviso = I tell everybody that it is not me
    .recupero = I try to recover my account
    .reporto = I report what happened
    .why = Telling soon protects the others. Then one recovers and reports.

tres-piden = They write to you from Rosa's account.
    .who = Rosa's account
    .urge = Friend, I need the code that came to you.
    .te-llamo = I call you and we talk
    .te-llamo-why = The voice says more than the message.
    .toma = Here, this is it
    .toma-why = With that code they enter your account. You can still tell.
    .no-puede = I cannot talk. Send it now.
    .sin-llamada-no = I give the code to nobody
    .sin-llamada-no-why = Your rule protects your account and everybody's.
    .bueno-toma = All right, here
    .bueno-toma-why = Hurry won. Next time, give it to nobody.
    .gracias = Thank you. Now touch nothing.
    .aviso-a-todas = I tell everybody and recover my account
    .aviso-a-todas-why = Telling soon keeps others from being tricked.
    .no-digo = I am ashamed, I say nothing
    .no-digo-why = It is not your fault. Telling helps you and the others.
    .era-otro = Rosa calls: her account was stolen. You were not tricked.
    .recupera = You told in time and are recovering your account.
    .perdida = Another person uses your account. Ask for help and tell everybody.

esta-semana = This week I am going to…
    .poner-pin = Set my PIN in WhatsApp
    .avisar = Say in my group that codes are not given
    .palabra = Always call before believing
