title = A fine line and an affordable line
goal = Offer something affordable without lowering the fine work.

dos = You can have two lines. The fine one is all of the loom. The affordable one is small, or factory cloth with your embroidery. So the fine one keeps its price.

no-le-alcanza = Your runner is worth 1,500 pesos. Elisa cannot afford it. What do you do?
    .monedero = I show her an embroidered purse
    .monedero-why = Elisa buys, and the runner keeps its value.
    .bajo-camino = I let her have the runner for 800
    .bajo-camino-why = So you give away nearly half of your work.
    .otro-dia = I tell her to come another day
    .otro-dia-why = She may not return. Something smaller she can pay.

en-800 = Elisa insists: "Give me the runner for 800". Do you give it?
    .yes-why = It is three days on the loom. At 800 your work is not paid.
    .no-why = Fine work keeps its price. You can offer another piece.
    .no-paga = Because 800 does not pay my three days
    .no-paga-why = The price protects your time and that of your companions.
    .no-gusta = Because Elisa did not like it
    .no-gusta-why = She did like it. It is about your time of work.

que-linea = You have this piece in your hands. In which line do you put it?
    .fina = Fine line
    .accesible = Affordable line
    .camino = A loom runner, three days
    .camino-why = It is all of the loom and takes days.
    .funda = A factory cover with an embroidered flower
    .funda-why = The cloth comes ready. You add the embroidery.
    .huipil = A loom huipil, two months
    .huipil-why = Two months of work: it is among the finest.
    .pulsera = A bracelet of half an hour
    .pulsera-why = It is small and quick. Many can pay it.

que-dice = The blouse is of factory cloth and you embroidered it. What do you say?
    .de-fabrica = Factory cloth
    .de-fabrica-why = Saying it plainly gives her trust.
    .toda-telar = All of the loom
    .toda-telar-why = The blouse is not of the loom. Another client may notice.
    .bordado = Embroidered by hand
    .bordado-why = It is true, and it is what you did.

monedero-hora = For example: a purse leaves you 60 pesos. You make it in 2 hours. How much for each hour?
    .why = 60 by 2 is 30 pesos an hour.
    .less-why = Share 60 pesos among 2 hours. It is a little more.
    .more-why = Share 60 pesos among 2 hours. It is a little less.

camino-hora = For example: a runner leaves you 1,200 pesos. You make it in 30 hours. How much for each hour?
    .why = 1,200 by 30 is 40 pesos an hour. It leaves more than the purse.
    .less-why = Share 1,200 pesos among 30 hours. It is a little more.
    .more-why = Share 1,200 pesos among 30 hours. It is a little less.

se-vende-mas = You sell many purses and few runners. The runner leaves more an hour. What do you do?
    .solo-monedero = I make only purses
    .solo-monedero-why = Each hour of a runner leaves you more. Do not lose it.
    .mitad = I sell the runner at half
    .mitad-why = At half, your loom hour is worth less than the other.
    .las-dos = I keep both and watch the sums
    .las-dos-why = One sells soon. The other leaves more an hour.

armar-puesto = You set up your stall. What comes first, and then?
    .separo = I separate the two lines
    .etiqueto = I put price and cloth on each piece
    .acomodo = I put the fine ones in sight
    .anoto = I note what was sold
    .why = First separate and put prices. Then arrange. Note it at the end.

dia-de-mercado = It is market day. Juana helps you to set up the stall.
    .who = Juana, neighbour
    .diez-lugares = Ten pieces fit. What do we put?
    .de-las-dos = Three fine and seven affordable
    .de-las-dos-why = There is something for each client.
    .puro-monedero = Ten purses, they sell soon
    .puro-monedero-why = They sell. Something is missing for who looks for fine work.
    .puro-camino = Ten fine runners
    .puro-camino-why = They look well. Something is missing for who brings little.
    .pide-barato = A lady wants the runner and brings 200 pesos.
    .este-monedero = I show her the purse
    .este-monedero-why = The lady can buy and the fine work keeps its price.
    .lo-bajo = I let her have it for 200
    .lo-bajo-why = Others will ask the same. Another piece is better.
    .busca-fino = A lady looks for a runner of the loom.
    .tengo-en-casa = I have one at home. I bring it tomorrow
    .tengo-en-casa-why = You offered what you have, and told the truth.
    .es-telar-todo = This purse is of the loom
    .es-telar-todo-why = The cloth is from a factory. Truth sells for longer.
    .nadie-compra = All of them look. They ask for something cheaper.
    .saco-chicas = I take out the bracelets and purses
    .saco-chicas-why = You listened and changed in time.
    .todo-a-mitad = I put the runners at half
    .todo-a-mitad-why = Fine work loses its price. Small work protects it.
    .es-telar = She asks whether the purse is of the loom.
    .digo-fabrica = It is factory cloth, embroidered by hand
    .digo-fabrica-why = You said it plainly. The lady trusts you.
    .digo-telar = Yes, all of it is of the loom
    .digo-telar-why = Naming the true cloth protects your name.
    .dia-muy-bueno = Seven small ones were sold, and one fine, at its price.
    .dia-bueno = Something was sold. Tomorrow you bring of both.
    .quieren-igual = It was sold, and now all ask for that price.
    .se-nota = The lady touched the cloth and left without buying.

esta-semana = This week I am going to…
    .pieza-chica = Think of a small piece with my embroidery
    .letrero = Write the cloth on each label
    .por-hora = See how much a piece leaves me an hour
