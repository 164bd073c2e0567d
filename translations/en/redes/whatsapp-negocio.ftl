title = WhatsApp for my business
goal = Answer fast without living in the phone.

para-que = WhatsApp Business costs nothing. It keeps your pieces in a catalogue and answers for you when you cannot. So you sell without living in the phone.

familia-y-clientas = Clients and family write to the same place. What do you do?
    .todo-junto = I leave it all together
    .todo-junto-why = An order can get lost among greetings.
    .negocio = I use WhatsApp Business for selling
    .negocio-why = It has a number of its own. So work is apart from your family.
    .sin-telefono = I no longer sell by phone
    .sin-telefono-why = One can sell and rest: keeping apart is enough.

de-noche = A client writes at eleven at night. What helps you?
    .ausencia = An away message, sent by itself
    .ausencia-why = It says: I answer tomorrow from 9 to 5. She knows you will write.
    .me-desvelo = Answering even without sleep
    .me-desvelo-why = Your rest counts too. The phone can tell her for you.
    .ignoro = Never answering
    .ignoro-why = She may go to another. A short notice is enough.

herramientas = What is each thing for?
    .catalogo = Catalogue
    .mis-piezas = Showing my pieces with prices
    .catalogo-why = The client looks without having to ask.
    .rapida = Quick reply
    .escrita = Answering with something already written
    .rapida-why = It is written once, without hurry.
    .ausente = Away message
    .no-estoy = Telling at what time I answer
    .ausente-why = So nobody thinks that you did not want to answer.

mandar-a-todos = You have a hundred numbers that you do not know. Do you send them your post?
    .yes-why = Who did not ask is annoyed and may complain to WhatsApp.
    .no-why = Only to those who said yes.
    .bloquean = My number may be blocked
    .bloquean-why = Without a number you are without clients. Ask first.
    .saldo = My credit runs out
    .saldo-why = Credit is not the worst: you may lose your number.

# An example: the clients are invented. The list shows only how each message begins.
mi-telefono = Open each message. Which label do you give it?
    .screen = My WhatsApp
    .nuevo = New client
    .por-enviar = Paid, to be sent
    .familia = Family
    .marta = Marta, client
    .marta-line = I have paid, thank you
    .marta-open = "I have paid, thank you." You saw the payment at your bank.
    .marta-why = You saw the payment at your bank. Now it is to be sent.
    .ana = Ana, client
    .ana-line = Good afternoon…
    .ana-open = "Good afternoon. I saw your bag. Do you have it in blue?"
    .ana-why = She asks for the first time: a new client.
    .hermana = Your sister
    .hermana-line = Are you there?
    .hermana-open = "Are you there? Sister, come on Sunday."
    .hermana-why = It is from home. It goes apart from work.
    .lucia = Lucía, client
    .lucia-line = I liked the bag
    .lucia-open = "I liked the bag. How much is it?"
    .lucia-why = She has not bought yet: a new client.

tarde = Elena writes to you at night.
    .who = Elena, client
    .once = It is eleven, sorry. Do you still have the blouse?
    .mensaje-listo = Thank you for writing. I answer tomorrow at 9
    .mensaje-listo-why = That is your away message. You rest and Elena knows when.
    .a-esta-hora = What a time to write!
    .a-esta-hora-why = She does not know your hours. A kind notice tells her.
    .manana = Good morning. I want it. How do I pay?
    .datos-pago = I send you the details that I have ready
    .datos-pago-why = That is your quick reply: already written, it avoids mistakes.
    .luego-veo = I will see later, I am busy
    .luego-veo-why = Elena wanted to pay today. Have the reply ready.
    .se-apena = Oh, sorry. I will not bother you again.
    .disculpe = You do not bother me. I answer tomorrow
    .disculpe-why = With a kind word she comes back.
    .callo = I no longer answer
    .callo-why = Elena leaves ashamed and without buying.
    .paga = Elena has paid, and you saw the payment at your bank.
    .espera = Elena says she will think and come back another day.
    .se-va = Elena did not come back.

esta-semana = This week I am going to…
    .horario = Decide at what time I answer
    .respuesta = Write a reply for what I am asked most
    .permiso = Ask before sending posts
