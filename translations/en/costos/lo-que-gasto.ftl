title = All that I spend on a piece
goal = Write down all the material of a piece.

la-cuenta = A piece takes thread. It also takes a needle, a bag and a label. What is not written down comes out of your pocket. Today we write it all.

# The figures are an example.
camino-mesa = A table runner takes 450 of thread. Needles and bag are 50. How much is the material?
    .why = 450 and 50 make 500. All goes in: the weaving and its delivery.
    .less-why = Add the 50 of needles and bag to the 450.
    .more-why = It is less: only 450 and 50.

hilo-sobrado = You weave with thread left over from another piece. Do you count it?
    .ya-estaba = No, I had it at home
    .ya-estaba-why = You had it at home because you once paid for it.
    .lo-compre = Yes, I bought it one day
    .lo-compre-why = That thread had its cost. Another day you buy it again.
    .si-es-mucho = Only if it is a lot
    .si-es-mucho-why = Little things add up. Write down even a little.

va-o-no = You work out the cost of a blouse. Does this belong in it?
    .va = It belongs
    .no-va = It does not
    .hilo = The thread of the blouse
    .hilo-why = Thread is the first thing to write down.
    .fiesta = The food for the feast
    .fiesta-why = That is an expense of the house, not of the blouse.
    .bolsa = The bag to deliver it in
    .bolsa-why = The bag leaves with the blouse. It is charged.
    .aguja = The needle that wears out
    .aguja-why = The needle wears out with weaving and stitching. It belongs.
    .hermana = Phone credit to talk with your sister
    .hermana-why = That call is not for the blouse.
    .etiqueta = The label with your name
    .etiqueta-why = It is only paper, yet it is paid for.

madeja-rota = You bought ten skeins and one was spoilt. Do you add that loss?
    .yes-why = That skein came out of your money.
    .no-why = If you do not add it, you alone pay for it.
    .ya-pague = Because I already paid for it
    .ya-pague-why = You paid ten skeins. The pieces pay for all ten.
    .castigo = Because the client should pay extra
    .castigo-why = It is not extra: it is what is really spent.

# Five in a hundred is an example.
merma = For example: of every 100 of thread, 5 are lost. You used 400. How much do you write, with the loss?
    .why = 5 for every 100: in 400 that is 20. You write 420.
    .less-why = The loss is missing: 5 for every 100, four times.
    .more-why = It is less: to the 400 add only four times 5.

de-donde = How do you know what each thing cost?
    .hilo-nuevo = New thread
    .nota = I look at the shop's receipt
    .hilo-nuevo-why = The receipt keeps the price. Do not throw it away.
    .una-bolsa = One bag of a packet
    .entre-diez = I share its price among the ten
    .una-bolsa-why = A packet of 10 for 30 pesos: 3 pesos each bag.
    .del-cajon = Thread left over
    .aquel-dia = I think what I paid for it
    .del-cajon-why = It cost the same, even if long ago.

su-lista = Marta made this list. Which lines are worth correcting?
    .from = Marta's list, table runner
    .nuevo = New thread: 300
    .nuevo-why = That line is fine: it says what it is and its cost.
    .sobro = Thread left over: 0
    .sobro-why = That thread had its cost. It is not zero.
    .entrega = Bag and label: I do not count them
    .entrega-why = They leave with the piece. They go on the list.

hacer-cuenta = You are going to work out your cost. What comes first, and then?
    .juntar = I put all I used on the table
    .anotar = I write what each thing cost
    .sumar = I add it all up
    .guardar = I keep the sheet
    .why = First see it all, then write. At the end add up and keep it.

solo-hilo = Rosa, your fellow weaver, works out her cost beside you.
    .who = Rosa, fellow weaver
    .cuento-hilo = I only count the thread.
    .y-la-bolsa = And the bag, and the needle?
    .y-la-bolsa-why = A calm question helps to think.
    .yo-igual = I used to do that too
    .yo-igual-why = It is true that it happens. Say also what to change.
    .no-sabes = You cannot do sums
    .no-sabes-why = That hurts. A question helps more.
    .son-baratas = But they cost so little.
    .sumamos = Let us add it up for ten pieces
    .sumamos-why = In ten pieces, the little looks large.
    .es-poquito = Yes, it is little
    .es-poquito-why = The little adds up every month.
    .no-alcanza = And in the end it is never enough.
    .apuntemos = Let us write it all, both together
    .apuntemos-why = Together it is easier to begin.
    .ni-modo = It is always like that
    .ni-modo-why = It can change: it begins with a list.
    .se-molesta = Do not speak to me like that.
    .perdon = Sorry. Shall we make the list together?
    .perdon-why = Saying sorry opens the talk again.
    .me-voy = I get up and go
    .me-voy-why = Then nobody makes the list. You can still come back.
    .apunta = Rosa wrote it all. It was 50 pesos more a piece.
    .a-tiempo = Both made their list. It took a while, but it is done.
    .se-olvida = Rosa still counts only the thread.
    .sola = Rosa worked alone. You can talk another day.

esta-semana = This week I am going to…
    .apuntar = Write down all that one piece takes
    .notas = Keep the receipts of the thread
    .bolsas = See what each bag costs me
