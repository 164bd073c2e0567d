title = Listen to the client
goal = Understand what she wants before you promise.

antes-de-prometer = First listen, then promise. If you understand what she wants the piece for, you make it well and in time.

en-azul = "Do you have it in blue?" Today there is no blue. What do you answer?
    .si-luego-veo = Yes, there is
    .si-luego-veo-why = If later there is none, she stops trusting.
    .no-hay = There is none
    .no-hay-why = It is true, and there it ends. An option is missing.
    .en-diez-dias = Not today. I make it in ten days
    .en-diez-dias-why = You told the truth, gave an option and a date.

no-entendio = They send you a message in Spanish and you do not understand. What do you do?
    .repita = I ask for a voice message
    .repita-why = Asking again is better than guessing.
    .adivino = I guess
    .adivino-why = You may make something else than she asked.
    .no-contesto = I do not answer
    .no-contesto-why = She thinks that you do not want to sell.

en-ingles = They ask in English and you do not know what it says. Do you answer yes?
    .yes-why = A yes without understanding is a blind promise.
    .no-why = First ask for help to translate.
    .no-se-que-dice = I do not know yet what they ask
    .no-se-que-dice-why = Someone you trust, or the phone, translates it.
    .no-vendo-lejos = I never sell far away
    .no-vendo-lejos-why = It may be a good sale. First one must understand.

que-quiere = Each client says something. What matters to her?
    .boda = "It is for a wedding"
    .fecha = That it comes in time
    .boda-why = Ask the day, and count whether there is time.
    .no-pica = "It is for my baby"
    .hilo = That the thread be soft
    .no-pica-why = Wool may itch. Offer cotton.
    .mi-mesa = "It is for my table"
    .medida = That it fits
    .mi-mesa-why = Ask length and width in centimetres.

voz-uno = Voice message: "I want something small for my mother, to keep money." What is she looking for?
    .blusa-chica = A small blouse
    .blusa-chica-why = A blouse does not keep money.
    .bolsa-regalo = A purse as a gift
    .bolsa-regalo-why = Small, to keep money, to give.
    .camino-largo = A table runner
    .camino-largo-why = She said small, and for money.

escuche-o-no = Is this listening?
    .escucha = Yes, listening
    .no-escucha = Not yet
    .repito = "So two, in red, is that right?"
    .repito-why = To repeat the order avoids mistakes.
    .interrumpo = To speak before she has finished
    .interrumpo-why = Wait: at the end she says what matters most.
    .pregunto-cuando = "For which day do you want it?"
    .pregunto-cuando-why = With the day you know whether there is time.
    .ofrezco-otra = To offer something else without hearing
    .ofrezco-otra-why = First hear what she looks for.

como-escuchar = A client begins to speak. What first, and then?
    .oigo = I listen to the end
    .pregunto = I ask what is missing
    .repito-pedido = I repeat what she asked
    .prometo = I promise date and price
    .why = Hear, ask, repeat. In the end, promise.

la-novia = Ana wants ten blouses.
    .who = Ana, client
    .para-boda = I want ten blouses for my wedding.
    .cuando-es = What joy! Which day is it?
    .cuando-es-why = You were glad with her and asked the date.
    .si-claro = Yes, of course
    .si-claro-why = You do not know yet for when.
    .compre-estas = I have these bags
    .compre-estas-why = She asked for blouses. Listen first.
    .el-veinte = In a month. Is there time?
    .alcanzan-seis = Six yes, with my group. Ten no
    .alcanzan-seis-why = You promised what you can keep.
    .todas-diez = Yes, all ten
    .todas-diez-why = If they do not come, the wedding passes without blouses.
    .cuantas = So all ten will arrive?
    .pregunto-fecha = Tell me the day and I count
    .pregunto-fecha-why = It is never late to ask the date.
    .diez-sin-fecha = They will
    .diez-sin-fecha-why = You promised without counting the days.
    .no-son = No, I am looking for blouses.
    .perdon-digame = Sorry. For which day?
    .perdon-digame-why = You listened again, and she went on.
    .son-bonitas = But they are pretty
    .son-bonitas-why = Pretty, but not what she asked for.
    .seis-bien = Ana ordered six and they came before the wedding.
    .seis-tarde = You counted the days together. Ana ordered six.
    .no-llegan = Four blouses were missing on the wedding day.
    .se-va = Ana went to another stall.

esta-semana = This week I am going to…
    .preguntar-uso = Ask what she wants it for
    .repetir = Repeat the order before I promise
    .pedir-audio = Ask for a voice message if I do not understand
