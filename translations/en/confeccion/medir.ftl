title = Measure well
goal = Take three measures and write them down.

tres-medidas = Three measures make a blouse: chest, waist and length. The tape is snug, not tight. Each number is written down.

cinta-floja = The tape is loose at the waist. What do you do?
    .aprieto = I pull it tight
    .aprieto-why = So the garment comes out tight.
    .ajusto = I adjust it and measure again
    .ajusto-why = It touches the body, without squeezing.
    .asi-la-dejo = I leave it so
    .asi-la-dejo-why = So the garment comes out loose.

numero-al-reves = You wrote 64 and said 46. What do you do before cutting?
    .leo-dos-veces = I measure and read twice
    .leo-dos-veces-why = Cut cloth does not join again.
    .corto-ya = I cut quickly
    .corto-ya-why = A turned number spoils the cloth.
    .pongo-el-mayor = I take the bigger number
    .pongo-el-mayor-why = It may come out loose. Better measure again.

talla-mediana = The client says: "I am medium". Is that enough?
    .yes-why = Each shop calls another measure medium.
    .no-why = It is wise to ask for centimetres.
    .cambian = Sizes change from shop to shop
    .cambian-why = A centimetre is the same everywhere.
    .no-hay-mediana = I do not make medium sizes
    .no-hay-mediana-why = You make the measure she needs.

donde-va = Where does the tape go?
    .pecho = Chest
    .mas-ancho = Around the widest part
    .pecho-why = The widest part, with the arms down.
    .cintura = Waist
    .se-dobla = Where the body bends
    .cintura-why = Bend sideways: there it is.
    .largo = Length
    .del-hombro = From the shoulder down
    .largo-why = From the shoulder to where she wants it to reach.

como-queda = That is how you measured. How does the blouse come out?
    .apretada = Tight
    .bien = Well
    .floja = Loose
    .muy-jalada = You pulled the tape a lot
    .muy-jalada-why = Centimetres are missing, and the garment squeezes.
    .sobre-chamarra = You measured over the jacket
    .sobre-chamarra-why = The jacket adds centimetres.
    .ajustada = The tape touches and does not squeeze
    .ajustada-why = So the measure is hers.
    .colgando = The tape hangs at the back
    .colgando-why = Go round and see that it is straight.

para-moverse = Her chest is 90. For example, 10 more are given to move. How many cm is the blouse?
    .why = 90 plus 10 are 100. So she breathes and moves.
    .less-why = Add the 10 to the 90.
    .more-why = It is less: 90 and 10.

hoja-medidas = Check this sheet of measures. What is not clear?
    .from = Measures of doña Carmen
    .pecho-noventa = Chest: 90 cm
    .pecho-noventa-why = Clear: number and centimetres.
    .como-la-mia = Waist: like mine
    .como-la-mia-why = Another person does not know. Put the number.
    .talla-m = Length: size M
    .talla-m-why = The length goes in centimetres.

medir-bien = You are going to measure. What first, and then?
    .pongo-cinta = I put the tape, not tight
    .leo-numero = I read the number
    .leo-otra-vez = I read it again
    .lo-escribo = I write it with "cm"
    .why = Tape, number, once more, and write.

por-mensaje = A client in another town wants a blouse.
    .who = Elena, client
    .soy-mediana = I want a blouse. I am medium.
    .tres-medidas-cm = Will you give me chest, waist and length in cm?
    .tres-medidas-cm-why = With three numbers you can cut.
    .mediana-esta-bien = Very well, medium
    .mediana-esta-bien-why = Your medium and hers are not the same.
    .mande-foto = Send me a photo of you
    .mande-foto-why = The photo helps little: it says no centimetres.
    .no-se-medir = I do not know how to measure myself.
    .le-explico = I send you a voice message, step by step
    .le-explico-why = To teach calmly also sells.
    .busque-quien = Find someone to measure you
    .busque-quien-why = It may be. But she is left alone with the doubt.
    .foto-no-mide = There it goes. Is that enough?
    .ahora-cinta = Measuring is missing. I tell you how
    .ahora-cinta-why = You have not cut yet: it is a good moment.
    .calculo = Yes, I guess
    .calculo-why = Guessing by eye wastes cloth.
    .quedo-bien = The blouse fits. Elena sent her photo.
    .quedo-bien-tarde = Elena measured herself. The blouse fits.
    .tarda = Elena took long to measure and did not order.
    .quedo-chica = The blouse does not fit.

esta-semana = This week I am going to…
    .medir-una = Measure a companion and write it
    .pedir-cm = Ask for centimetres, not sizes
    .leer-dos = Read each number twice
