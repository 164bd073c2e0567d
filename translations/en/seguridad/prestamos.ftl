title = Loan-shark apps
goal = Recognise a dangerous loan and look for another way.

montadeudas = Some apps lend fast and ask to see your contacts. Then they charge much more and threaten. People call them montadeudas. You can recognise them and say no.

# An advertisement on a phone. Invented.
anuncio = This advertisement appears on your phone. Which danger signs do you see?
    .from = Loan app
    .negocio = Money for your business.
    .negocio-why = Any loan says that. Look at the rest.
    .requisitos = We give you 500 pesos, no requirements.
    .requisitos-why = They ask nothing so that you enter fast. Stop and check.
    .contactos = Allow us to see your contacts and photos.
    .contactos-why = They do not need that to lend. They use it to threaten.

permiso = They lend you 500 pesos if they may see your contacts. Do you accept?
    .yes-why = Need presses, that is understood. But there are less dangerous ways.
    .no-why = So you protect your money and your people too.
    .amenazas = Because later they can threaten me
    .amenazas-why = Yes. With your contacts they can bother you and your people.
    .poquito = Because 500 pesos is very little
    .poquito-why = If they offer more, the danger stays: it is your contacts.
    .pocos = Because I have few contacts
    .pocos-why = One is enough to threaten. That is why we do not give them.

# Arithmetic on invented figures; it must be called an example.
deuda-crece = An example: you owe 500 pesos and 50 are added each day. How much after 10 days?
    .why = 50 times 10 is 500. Plus the first 500, that is 1,000. Always ask for the total.
    .less-why = Add 50 for each of the 10 days. Then add the 500.
    .more-why = It is only 10 days of 50 pesos, plus the first 500.

deposito-raro = An app deposited 200 pesos you did not ask for. What do you do?
    .gastar = I spend them, they are mine
    .gastar-why = If you use them, they charge much more later. Better not touch them.
    .borrar-app = I delete it all and forget
    .borrar-app-why = The messages are your proof. Keep them and tell your bank.
    .avisar-banco = I do not use them and tell my bank
    .avisar-banco-why = So it is clear that you did not ask for them. Keep the proof too.

amenaza = They write: "Pay today or we send your photos". What helps you?
    .pruebas = To keep the messages
    .pruebas-why = They are proof. With them others can help you.
    .denunciar = To ask for help and report it
    .denunciar-why = You need not do it alone. Find someone you trust.
    .pagar = To pay soon so that they stop
    .pagar-why = Fear is their trap. If they see that you pay, they may ask for more.

# SIPRES is the official list kept by CONDUSEF, the office that protects users of banks and lenders.
donde-pedir = You need money for thread. SIPRES is the official list of lenders. Whom do you go to?
    .me-acerco = I go and ask
    .me-alejo = I stay away
    .fotos = App that asks to see my photos
    .fotos-why = Your photos are not needed to lend. It is a danger sign.
    .grupo = My group of companions
    .grupo-why = You know each other. Agree first on the date and the sum to return.
    .caja = Savings bank that is in SIPRES
    .caja-why = It is registered in CONDUSEF's list. Ask for the total to pay.
    .desconocido = Stranger who lends by message
    .desconocido-why = You do not know who it is or the charge. Better not answer.

# She needs thread, not a loan: a deposit or her group can pay for it.
encargo = You lack money for thread.
    .who = Carmen, client
    .pedido = I want four sashes for the 20th. Can you?
    .saco-app = Yes, I borrow from an app.
    .saco-app-why = That debt can eat your earnings. There are other ways.
    .sin-hilo = No, I have no thread.
    .sin-hilo-why = That is honest. But perhaps there is a way to get thread.
    .anticipo = Yes. Can you give a deposit for thread?
    .anticipo-why = To ask for a deposit is fair. So you do not get into debt.
    .cuanto = Perhaps. How much? And how do I know that you deliver?
    .mitad = Half, and we write it down with the date.
    .mitad-why = Written down, both know what is due and when.
    .todo = All of it today. Trust me.
    .todo-why = With nothing written, it is natural that she doubts.
    .otra-manera = Is there no other way to get the thread?
    .pido-app = The app is the fastest.
    .pido-app-why = Fast to lend, dear to pay. And it asks for your contacts.
    .pregunto-grupo = I ask my group and tell you today.
    .pregunto-grupo-why = With your group you agree on a clear date and total.
    .trato = Carmen gives half. You buy thread and owe nothing. A good deal!
    .con-grupo = Your group lends with a clear date. Carmen happily awaits her sashes.
    .lo-piensa = Carmen prefers to think about it. A written deal can convince her.
    .deuda = You make the sashes, but the debt takes your earnings. There are other ways.

esta-semana = This week I will…
    .revisar-permisos = Give my contacts to no app
    .hablar-grupo = Talk about saving with my group
    .total = Ask for the total before borrowing
