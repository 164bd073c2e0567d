title = What the client asks for
goal = Look, ask and note before changing.

mirar-antes = Tastes change every year. There is no need to run. Look, ask and note three things: which colour, which size and what it is used for.

donde-anoto = A visitor says this at your stall. Where do you note it?
    .color = Colour
    .medida = Size
    .uso = What for
    .rosa = "Do you have it in light pink?"
    .rosa-why = She asks about the colour.
    .larga = "Do you have a longer one?"
    .larga-why = Length and width are sizes.
    .celular = "It is to keep my phone in"
    .celular-why = She says what she wants it for. That is noted too.
    .azul = "I like the blue one better"
    .azul-why = She speaks of the colour she likes.
    .cojin = "It is for a cushion in my room"
    .cojin-why = You know what for. The size is still to be asked.

funda-40 = A client wants a cover of 40. Yours are 35. What do you do?
    .la-de-35 = I sell the 35, almost the same
    .la-de-35-why = The cushion will not go in. The client complains.
    .no-hago = I say I do not make those
    .no-hago-why = Perhaps others ask for it too. It is worth noting.
    .muestra = I note it and make a sample
    .muestra-why = With a sample you try without spending much.

cuanto-falta = The cushion measures 40. Your cover measures 35. How many centimetres of width are missing?
    .why = From 35 to 40 there are 5 centimetres.
    .less-why = Count from 35 until you reach 40. A little more is missing.
    .more-why = Count from 35 until you reach 40. It is a little less.

colores-suaves = Five people ask for soft colours. Do you change all your pieces now?
    .yes-why = Five questions are not yet five sales. Try with a few.
    .no-why = So you try without risking all your thread.
    .pocas = First I make a few and see if they sell
    .pocas-why = If they sell, you make more. If not, you lost little.
    .no-gustan = Nobody likes soft ones
    .no-gustan-why = Five already asked. It is worth trying with a few.

para-que = Each client says what it is for. What do you offer?
    .para-celular = To keep the phone in
    .bolsa = A little bag with a clasp
    .para-celular-why = The clasp keeps what is inside.
    .para-mesa = For the table
    .camino = A long runner
    .para-mesa-why = Ask how long the table is.
    .para-sillon = For the armchair
    .funda = A square cover
    .para-sillon-why = Ask what the cushion measures.

la-tele = An acquaintance says: "Make what is on television". What do you do?
    .pregunto = I ask my clients first
    .pregunto-why = They buy. They know what they use.
    .hago-todo = I buy thread and change everything
    .hago-todo-why = What is on television passes soon. The thread is already bought.
    .nunca-cambio = I never change anything
    .nunca-cambio-why = Listening is not obeying. You can try and decide.

la-raiz = You are going to try soft colours. What does not change, to keep your root?
    .figura = The figure of my town
    .figura-why = The colour may change. The figure says where it comes from.
    .copio = The drawing of a magazine
    .copio-why = That drawing is somebody else's. Yours has value because it is yours.
    .telar = My way of weaving
    .telar-why = Your technique is what nobody does the same.

diez-visitas = Ten visitors: six asked for a little bag, three for a cover, one for a blouse. You make three. Which?
    .tres-blusas = Three blouses
    .tres-blusas-why = Only one visitor asked for a blouse. Look at your marks.
    .dos-y-una = Two little bags and one cover
    .dos-y-una-why = You make more of what is most asked, and try the second.
    .treinta = Thirty little bags
    .treinta-why = They are many to begin with. Try with a few and see.

clienta-funda = Rosa wants covers for her sitting room and writes to you.
    .who = Rosa, client
    .busco = Hello. Do you have cushion covers?
    .que-medida = Yes. What size is your cushion?
    .que-medida-why = You asked before offering. Rosa feels heard.
    .tengo-de-35 = I have 35, I will send it
    .tengo-de-35-why = You do not know whether it fits. Ask the size.
    .escoja = Look at the photos and choose
    .escoja-why = The photos do not say what she needs.
    .cuarenta = Of 40 by 40. I want ten.
    .una-muestra = I make one and you try it
    .una-muestra-why = With one, both of you see whether it is right.
    .diez-de-una = I make the ten, pay today
    .diez-de-una-why = You have never made that size. It is worth trying with one.
    .no-le-queda = My cushion is of 40. Will it fit?
    .anoto = The 35 does not. I make you one of 40
    .anoto-why = You told the truth and noted what is asked.
    .se-estira = Yes it fits, it stretches
    .se-estira-why = If it does not fit, Rosa no longer believes you.
    .color = Good. Can it be in soft colours?
    .suave-figura = Yes, with the figure of my town
    .suave-figura-why = The colour changes and the root is kept.
    .sin-figura = Yes, and I take the figure off
    .sin-figura-why = Rosa did not ask for that. The figure is your root.
    .se-asusta = And if they do not fit?
    .mejor-una = You are right. I begin with one
    .mejor-una-why = Changing your mind in time saves thread.
    .diez-o-nada = It is ten or nothing
    .diez-o-nada-why = Rosa has a doubt. A sample takes it away.
    .compra = The sample is perfect. Make me the ten.
    .espera-muestra = Good, I wait for the one of 40 and tell you.
    .sin-raiz = I will buy it. But I liked your figure.
    .se-va = Rosa looked elsewhere.

esta-semana = This week I am going to…
    .anotar = Note what ten visitors ask for
    .preguntar = Ask a client what she uses my piece for
    .muestra-nueva = Make a sample of what is most asked
