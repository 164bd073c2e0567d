title = Bargaining and wholesale
goal = Know your floor and go down only with a reason.

mi-piso = Your floor is what the piece costs you. Below the floor you lose. Above it you can talk. Here the floor is 1,490 and the price 1,700.

# Floor 1490: an example from the lesson before.
ofrecen-900 = A man offers you 900 for the piece. What can you do?
    .cuento-trabajo = I say no and tell of my work
    .cuento-trabajo-why = Three days of weaving are better understood when told.
    .acepto = I accept, so as not to lose the sale
    .acepto-why = It cost you 1,490: it is sold, but you lose 590.
    .otra-linea = I show him a simpler piece
    .otra-linea-why = Then he spends less and your work is not lowered.

# A bargaining ladder: five offers, one floor.
cinco-compradoras = Your floor is 1,490. You have one runner. What do you answer?
    .vendo = I sell it
    .no-vendo = Not yet
    .novecientos = "I give you 900"
    .novecientos-why = 900 is far below the floor.
    .mil-setecientos = "I pay the 1,700"
    .mil-setecientos-why = It is your price. Say thank you.
    .mil-cuatrocientos = "Let me have it for 1,400"
    .mil-cuatrocientos-why = It is close, but 90 are missing to the floor.
    .mil-seiscientos = "1,600, and I come back for another"
    .mil-seiscientos-why = It is above the floor and there is a reason.
    .en-un-ano = "1,700, and I pay you in a year"
    .en-un-ano-why = The price is good, but the payment is far away.

regatea = Raúl wants your table runner and bargains.
    .who = Raúl, buyer
    .novecientos-ya = I give you 900 and take it now.
    .tres-dias = It is three days of weaving. It is 1,700
    .tres-dias-why = You told of your work and said your price.
    .ya-llevela = Well, take it
    .ya-llevela-why = With 900 you lose 590. Tell of your work first.
    .no-sabe = You know nothing of weaving
    .no-sabe-why = He does not know yet. You can tell him.
    .mas-barata = It is lovely, but I do not have that much.
    .la-sencilla = I have a simpler one, for 600
    .la-sencilla-why = Each piece at its price. Nobody loses.
    .bajo-1550 = As it is today, 1,550
    .bajo-1550-why = It is above the floor. Well thought: you went down little.
    .bajo-1200 = Then 1,200
    .bajo-1200-why = 1,200 is below 1,490. Your floor takes care of you.
    .se-incomoda = Well, I was only asking.
    .le-explico = Sorry. See: three days of work
    .le-explico-why = With calm it can begin again.
    .callada = I keep silent
    .callada-why = Silence does not tell of your work.
    .dos-ventas = I take the simple one. And I come back for the other.
    .arriba = All right, I take it. It is worth it.
    .se-la-lleva = Raúl took it. You lost on that piece.
    .se-fue = Raúl left and never knew of your work.

doce-piezas = They want 12. With more thread bought at once you spend 50 less a piece. Your floor was 1,490. And now?
    .why = 1,490 less 50 is 1,440. There is the floor of these twelve.
    .less-why = Take off only 50 from each piece.
    .more-why = You spend less: take 50 off 1,490.

mayoreo-1300 = For the 12 they offer 1,300 each. Your floor is 1,440. Do you accept?
    .yes-why = They are many pieces, and in each 140 are missing.
    .no-why = You can offer another price, above 1,440.
    .bajo-piso = It is below my floor
    .bajo-piso-why = Below the floor, more pieces are more loss.
    .son-muchas = Twelve are many to weave
    .son-muchas-why = Time can settle that. The price is not enough.

perder-doce = At 1,300 you lack 140 in each piece. There are 12. How much do you lose in all?
    .why = 140 times 12 are 1,680. More than one piece costs.
    .less-why = Count 140 for each of the 12.
    .more-why = It is less: 12 times 140.

oferta-hoy = A reseller wants everything, today, at 1,000. What comes first, and then?
    .respiro = I breathe: no hurried answer
    .cuenta = I do my sums
    .propongo = I offer him some at my price
    .decido = I decide what I sell
    .why = First calm, then the sums. With them you propose and decide.

revendedor = A reseller writes to you. You need money this week.
    .who = Beto, reseller
    .todo-a-mil = I buy everything at 1,000 each. I pay today.
    .hago-cuentas = Give me an hour, I do my sums
    .hago-cuentas-why = An hour does not lose the sale. It takes care of it.
    .lo-necesito = Yes, I need it
    .lo-necesito-why = The need is real. The sums help to lose less.
    .solo-hoy = Today or nothing.
    .dos-a-precio = Today I sell you two, at 1,600
    .dos-a-precio-why = Money comes in today, above the floor.
    .cedo-hoy = Well, take it all
    .cedo-hoy-why = You lose 490 on each piece. Selling a part hurts less.
    .cuantas = How many have you got?
    .una-nada-mas = Only one today. The others, at 1,700
    .una-nada-mas-why = You got out of need and kept the others.
    .todas = Five. Take them
    .todas-why = Five times 490 are 2,450 that you lose.
    .acepta-dos = All right, two at 1,600. More later.
    .una-se-va = You sold one cheaply. The others wait for a good price.
    .todo-fue = All is gone. The money does not pay thread and work.

no-regatea = A client paid 1,700 without bargaining. What do you do?
    .subo-otra = Next time I charge her more
    .subo-otra-why = If she sees another price, she loses trust.
    .guardo-contacto = I thank her and keep her number
    .guardo-contacto-why = She may return. Ask her leave to write to her.
    .nada = Nothing, she has paid
    .nada-why = She paid, and she may return. Thanks bring her nearer.

esta-semana = This week I am going to…
    .saber-piso = Know the floor of one piece of mine
    .practicar-no = Practise how I say no with calm
    .guardar-contacto = Keep the number of a good client
