title = Agreements in writing
goal = Close a clear order, with an advance.

lo-escrito = What is written is not forgotten. A sheet says who orders, what, how many, price and date. So nobody quarrels later.

que-lleva = What goes on an order sheet?
    .que-y-cuantas = Which piece and how many
    .que-y-cuantas-why = With colour and size, if they matter.
    .precio-fecha = Price and date
    .precio-fecha-why = How much she pays, and when she gets it.
    .su-edad = The client's age
    .su-edad-why = Not needed. Ask only what is necessary.
    .nombres = Both names
    .nombres-why = So it is known who made the promise.

hoja-pedido = Check this sheet. Which parts need to be made clear?
    .from = Order of Carmen's shop
    .ocho-bolsas = 8 bags
    .ocho-bolsas-why = Clear: what and how many.
    .color-bonito = Colour: a pretty one
    .color-bonito-why = Pretty is not a colour. Say which.
    .precio-cada = 250 pesos each
    .precio-cada-why = Clear what one costs.
    .pronto = Delivery: soon
    .pronto-why = Soon is not a date. Put the day.

total-pedido = 8 bags at 250 pesos. How much is it all?
    .why = 4 of 250 are 1,000. 8 are 2,000.
    .less-why = It is more: 4 bags are 1,000 already.
    .more-why = It is less: twice 1,000.

anticipo = You ask for half before you begin. How much of the 2,000?
    .why = Half of 2,000 is 1,000. With that you buy thread.
    .less-why = It is more: two equal parts.
    .more-why = It is less: only one of the two parts.

papel-espanol = They ask you to sign a contract and you do not understand it. Do you sign?
    .yes-why = What is signed binds, even if you did not understand.
    .no-why = Ask for time. A good deal waits.
    .no-lo-entiendo = I want to read it in my language
    .no-lo-entiendo-why = Or with someone you trust. It is your right.
    .da-suerte = Signing brings bad luck
    .da-suerte-why = To sign is good when one understands.

cambio-a-mitad = You have woven half and the client changes the colour. What do you do?
    .anotamos = We write down change, price and date
    .anotamos-why = Your time is already used, and it counts too.
    .acepto-callada = I accept and say nothing
    .acepto-callada-why = What is woven already cost thread and hours.
    .digo-no = I say it can never be done
    .digo-no-why = It can, with another price and date.

un-pedido = A big order comes. What first, and then?
    .anoto = I write it on the sheet
    .confirmo = I read it to the client
    .veo-anticipo = I see the advance in my account
    .empiezo = I begin to weave
    .why = Written, read, and with an advance: then weave.

pedido-grande = A hotel orders 40 tablecloths by phone.
    .who = Jorge, of the hotel
    .cuarenta = I want 40 tablecloths. Begin today.
    .lo-escribo = Thank you. I write it and read it to you
    .lo-escribo-why = To write protects both.
    .empiezo-hoy = Yes, I begin today
    .empiezo-hoy-why = There is no price, date or advance yet.
    .no-puedo = They are many for me
    .no-puedo-why = True. You can say how many you can.
    .de-palabra = No need. My word is good.
    .mitad-antes = With half before, I buy the thread
    .mitad-antes-why = Firm and with a clear reason.
    .de-palabra-si = All right, by word
    .de-palabra-si-why = If he cancels, you pay the thread.
    .ya-veremos = About the price, we shall see.
    .paro-y-escribo = First we write price and date
    .paro-y-escribo-why = In time: no thread spent yet.
    .sigo-tejiendo = Yes, we see later
    .sigo-tejiendo-why = You work without knowing what you get.
    .cuantos-puede = How many can you make?
    .veinte-por-mes = Twenty a month, with my group and an advance
    .veinte-por-mes-why = You said what you can, and asked for an advance.
    .ninguno = None
    .ninguno-why = With your group perhaps there was a way.
    .trato = Jorge paid half. The group began to weave.
    .trato-tarde = The deal was written before thread was spent.
    .cancela = Jorge cancelled. You paid the thread.
    .se-va = Jorge looked for another group.

esta-semana = This week I am going to…
    .hoja = Make my order sheet
    .anticipo-pedir = Ask for an advance on a big order
    .leer-con = Look for someone to read with me
