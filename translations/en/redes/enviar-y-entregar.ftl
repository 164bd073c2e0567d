title = Sending and delivering
goal = Deliver only what is paid, and come home safe.

primero-yo = First your safety, then the payment, and the piece last. Deliver by day, with company, and when the money is in your account.

entrega-segura = You are going to deliver in person. How do you do it?
    .publico = In a public place, by day
    .publico-why = With people around you are safer.
    .acompanada = With company
    .acompanada-why = Somebody you trust takes care and helps.
    .sola-noche = Alone, at the buyer's house
    .sola-noche-why = Better a place with people. You choose where.

su-paqueteria = A buyer sends "his" courier for the piece. He has not paid. What do you do?
    .la-doy = I hand it over, they have come for it
    .la-doy-why = The piece goes and the payment may not come.
    .pago-primero = First I see the payment in my account
    .pago-primero-why = Drivers are used like this in tricks. Payment first.
    .mitad = I hand over half of the pieces
    .mitad-why = Half a delivery without payment is lost too.

empacar = You are paid. What comes first, and then?
    .reviso-pieza = I check the piece
    .envuelvo = I wrap it so that it stays dry
    .peso = I weigh it and pay the shipping
    .aviso-guia = I send the tracking number
    .why = It is checked, protected, sent, and told at the end.

envio-aparte = An example: the piece costs 600 and shipping 150. How much do you ask in all?
    .why = 600 plus 150 is 750. Shipping is told apart.
    .less-why = Add the 150 of shipping to the 600 of the piece.
    .more-why = It is less: 600 for the piece plus 150 for shipping.

otro-pais = They ask you to send it to another country. Do you give the price at once?
    .yes-why = Shipping may cost more than the piece. Ask first.
    .no-why = Asking first avoids losing.
    .costo-reglas = First I ask for cost and rules
    .costo-reglas-why = They change by country. Ask at the parcel office.
    .idioma = I do not know that country's name
    .idioma-why = The name does not change the price. Cost and rules do.

llego-roto = Ana got her parcel and writes to you.
    .who = Ana, client
    .roto = The box came wet and the bag is stained.
    .foto-disculpa = I am very sorry. Can you send me a photo?
    .foto-disculpa-why = Listening and seeing the photo calms the client.
    .no-fui = I sent it well, it was not my fault
    .no-fui-why = Ana looks for help. Listen first, then see what happened.
    .solucion = Here is the photo. What can we do?
    .arreglo = I wash it, or make another. You choose
    .arreglo-why = A complaint well resolved brings another sale.
    .nada = That is how shipping is
    .nada-why = Ana is left without a solution. An option brings her back.
    .enojo = Then who answers for it?
    .corrijo = You are right, sorry. We will fix it
    .corrijo-why = Correcting in time gives trust too.
    .bloqueo = I stop answering her
    .bloqueo-why = She will tell others. Talking fixes more.
    .vuelve = Thank you. I want another for my sister.
    .perdona = All right, I wait for the repair.
    .se-aleja = Ana did not buy again.

esta-semana = This week I am going to…
    .lugar = Choose a public place to deliver
    .regla = Write my rule: payment first
    .caja = Collect boxes and bags to protect parcels
