title = Links, parcels and prizes
goal = Stop before a link and ask by another way.

una-liga = A link is a text that opens a page when you touch it. Sometimes that page is false. Before you touch it, stop. Then ask by another way.

# A text message on the learner's phone. The address is invented.
paquete-detenido = You get this message. Which signs of a trick do you find?
    .from = Unknown number
    .saludo = Good afternoon.
    .saludo-why = A greeting is not a sign. Anyone writes like that.
    .pago = Your parcel is held. Pay 29 pesos.
    .pago-why = Carriers do not charge by message. The sum is small so that you trust it.
    .direccion = Enter here: d-h1-paga.top
    .direccion-why = The address is strange. Your card data can be stolen there.
    .prisa = You have one hour left.
    .prisa-why = The hurry is there so that you do not think or ask.

# She really is waiting for a parcel, so the same message is more tempting.
espera-hilo = You are waiting for a parcel of thread. That message arrives. What do you do?
    .mirar = I open the link, just to look
    .mirar-why = The page will ask for your card. It is safer not to open it.
    .preguntar = I ask the carrier
    .preguntar-why = So you learn the truth another way, without touching the link.
    .pagar = I pay. It is only 29 pesos
    .pagar-why = By paying you hand over your card data. They can take much more.

registrar-linea = A message says: "Register your line at this link or we cut it". Do you open it?
    .yes-why = It is natural to be frightened. Better ask at your phone company's shop.
    .no-why = Well thought. Your phone company's shop tells you the truth.
    .tiempo = Because I have no time now
    .tiempo-why = With time it is no better. The danger is in the link.
    .vieja = Because my phone is old
    .vieja-why = On a new one it is the same. The link asks for your data.
    .robo = Because my data can be stolen there
    .robo-why = Yes. A threat and a link together are a sign of a trick.

# INE is the voter card, the usual identity document in Mexico.
apoyo-ine = "You won support. Send a photo of your INE". What do you do?
    .no-mando = I do not send the photo
    .no-mando-why = With your INE, someone else can ask for loans in your name.
    .mandar = I send it before I lose the support
    .mandar-why = With real support, you can ask at the office first.
    .oficina = I ask at the support office
    .oficina-why = That is another way. There they tell you whether it is true.

# Three baskets: keep it, ask by another way, delete it. One message on each screen.
bandeja = You have six messages. What do you do with each one?
    .guardar = Keep
    .consultar = Ask by another way
    .borrar = Delete
    .hija = Your daughter: I arrive at six
    .hija-why = You know her, it is her number and she asks for nothing.
    .premio = Unknown: You won, enter pr3mio.top
    .premio-why = A prize you did not ask for and a strange address. Do not open it.
    .comadre = New number: I am your comadre
    .comadre-why = It may be her or not. Call her usual number.
    .clienta = Your client: Do you have a blue huipil?
    .clienta-why = You know her. She only asks about your work.
    .linea = Unknown: Touch the link or it is cut
    .linea-why = It threatens and brings a link. If you doubt, go to the shop.
    .reunion = Neighbour: There is support, meeting Monday
    .reunion-why = It may be true. Ask at the office before you go.

camino-seguro = A link comes from a stranger. What do you do first, next and last?
    .parar = I stop. I do not touch the link
    .averiguar = I ask at the shop or office
    .avisar = I warn my companions
    .why = First you protect yourself. Once you know the truth, you protect the others.

# A friend, not a client: nothing is sold in this talk.
rosa = Rosa got a message.
    .who = Rosa, companion
    .gane = I won support! They only ask for a photo of my INE.
    .burla = Rosa, you believe everything.
    .burla-why = She may feel ashamed. Anyone gets messages like that.
    .espere = Thank you. Wait, do not send it.
    .espere-why = You listen and help her to stop. So she trusts you.
    .pronto = Send it soon.
    .pronto-why = Hurry helps the one who tricks. First one must ask.
    .prisa-rosa = They say if I am slow, I lose it. What if it is true?
    .vamos = Let us go together and ask at the office.
    .vamos-why = If it is true, they confirm it there. And Rosa does not go alone.
    .contestar = Ask them whether it is true.
    .contestar-why = The one who tricks will say yes. Ask by another way.
    .foto-lista = I took the photo. Do I send it to that number?
    .mandela = Yes, let us see what happens.
    .mandela-why = A photo that was sent cannot be taken back.
    .alto = Better not. Let us go to the office first.
    .alto-why = To change your mind in time is also to take care.
    .juntas = The office says that it was false. Rosa keeps her INE and thanks you.
    .en-duda = They answer yes. Rosa does not know what to do. The office is still to be asked.
    .ine-perdida = Rosa sends her INE. Now someone else can use her name.

esta-semana = This week I will…
    .no-tocar = Not touch links from strangers
    .contar = Tell this to a companion
    .limpiar = Delete a doubtful message
