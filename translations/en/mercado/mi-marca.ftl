title = My mark and my story
goal = Have a name and a sentence that people remember.

que-la-conozcan = A mark is a name, a band of colour and a sentence. If they are always the same, people remember you and find you.

nombre-parecido = You want to be called "Luna de Hilo". Another shop has that name. What do you do?
    .el-mismo = I use the same
    .el-mismo-why = People mix you up, and the other may complain.
    .uno-propio = I look for one of my own
    .uno-propio-why = So nobody mixes you up.
    .sin-nombre = I sell without a name
    .sin-nombre-why = Without a name they do not know how to come back.

cada-mes = You have a name. How often do you change it?
    .siempre-igual = I always use the same
    .siempre-igual-why = A mark is worth something if it is used.
    .uno-nuevo = A new one every month
    .uno-nuevo-why = The client looks for the old name and does not find you.
    .dos-nombres = One at the market and another on the phone
    .dos-nombres-why = They look like two people. Use one.

frase-buena = A good sentence says something. Does this one?
    .dice = It does
    .no-dice = It says nothing
    .algodon-zina = "Cotton woven on a backstrap loom"
    .algodon-zina-why = It says of what and how it was made.
    .lo-mejor = "The best of the best"
    .lo-mejor-why = All say so. What has yours?
    .para-su-mesa = "Table runners that can be washed"
    .para-su-mesa-why = It says what it is and how it helps.
    .calidad-unica = "Unique quality"
    .calidad-unica-why = Nice, but one does not know what you sell.

piezas-marca = What is each part for?
    .nombre = The name
    .llamar = So that they look for you
    .nombre-why = With it they look for you and recommend you.
    .franja = The band of colour
    .reconocer = To be seen from afar
    .franja-why = The eye knows it before reading.
    .historia = The story
    .recordar = So that they remember
    .historia-why = A true story is told again.

su-etiqueta = Check this label. What should be taken off?
    .from = Trial label
    .nombre-claro = Tejidos Flor de Nube
    .nombre-claro-why = The name is easy to read.
    .fecha-falsa = "For a thousand years"
    .fecha-falsa-why = Tell what you know. What is invented takes trust away.
    .telefono = WhatsApp: your number
    .telefono-why = So the client orders again.
    .duena-del-diseno = "Registered design, only mine"
    .duena-del-diseno-why = The traditional design belongs to the whole community.

usar-foto = A company used your photo in traditional dress. May they use it without asking?
    .yes-why = Your image is yours, even if it is pretty.
    .no-why = First they ask, and you say yes or no.
    .yo-decido = My image is mine and I decide
    .yo-decido-why = Ask the use, for how long and the pay.
    .salgo-mal = Because I look bad in it
    .salgo-mal-why = Well or badly, it is your image.

hacer-marca = You make your mark. What first, and then?
    .pensar = I think of three names
    .buscar = I look whether somebody uses them
    .preguntar = I ask my group and choose
    .usar = I use it on everything, always the same
    .why = Think, look, choose, always use.

publicidad = A photographer comes to your stall.
    .who = Iván, photographer
    .su-foto = May I take your photo in your dress?
    .para-que-uso = What for, and where will it appear?
    .para-que-uso-why = Before the photo, the question.
    .tome-la = Yes, take it
    .tome-la-why = You do not know yet what he wants it for.
    .me-ofende = Do not bother me!
    .me-ofende-why = You can say no calmly and stay at peace.
    .en-carteles = For a shop's posters.
    .pago-escrito = All right, with pay and in writing
    .pago-escrito-why = Your image is work too.
    .bueno-asi = Well, all right
    .bueno-asi-why = It will be on posters, and nobody pays you.
    .ya-la-tomo = Done. It will be in a shop.
    .no-use = Do not use it without my written permission
    .no-use-why = You can say so even after he took it.
    .ni-modo = Never mind
    .ni-modo-why = Your image is still yours. You can say no.
    .perdon-explica = Sorry. I explain first.
    .escucho = I listen: what for, how much do you pay?
    .escucho-why = To hear does not bind. Then you say.
    .vayase = Go away
    .vayase-why = You looked after your image. Calmly works too.
    .acuerdo = You signed use, time and pay.
    .acuerdo-tarde = It became clear, and you decided.
    .dijo-no = Iván left. Your image is still yours.
    .sin-permiso = Your photo is on posters, without pay.

esta-semana = This week I am going to…
    .un-nombre = Choose a name for my pieces
    .una-frase = Write a sentence that says something
    .decir-foto = Ask what my photo is for
