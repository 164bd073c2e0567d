title = Expenses that are not seen
goal = Share light, phone credit and fares among your pieces.

el-tarro = Light, phone credit and fares are not seen in the cloth. But you pay them. Put them in a jar each month and share them among your pieces.

# The jar holds what many pieces share.
al-tarro = You pay for these things. Do they go in the month's jar or to one piece?
    .tarro = In the month's jar
    .pieza = To one piece
    .luz = Light to weave at night
    .luz-why = By that light you weave all your pieces. In the jar.
    .hilo = The thread of one blouse
    .hilo-why = That thread is of that blouse alone.
    .saldo = Phone credit to talk with clients
    .saldo-why = It serves to sell all your pieces.
    .pasaje = The fare to buy thread
    .pasaje-why = One trip serves many pieces.
    .bolsa = The bag of one blouse
    .bolsa-why = The bag leaves with that blouse alone.

# The figures are an example.
junto-mes = This month you paid 100 for light, 80 for credit and 120 for fares. How much is in the jar?
    .why = 100 and 80 and 120 make 300.
    .less-why = Something is missing: add light, credit and fares.
    .more-why = It is less: only 100, 80 and 120.

diez-piezas = The jar has 300. You made 10 pieces. How much falls to each one?
    .why = 300 shared by 10 is 30. Add it to the cost of each piece.
    .less-why = It is more: share 300 in 10 equal parts.
    .more-why = It is less: 10 pieces help to carry it.

cinco-piezas = Another month you made only 5 pieces. The jar is 300. How much falls to each one?
    .why = 300 shared by 5 is 60. It is double that of 10 pieces.
    .less-why = There are fewer pieces: more falls to each one.
    .more-why = It is less: share 300 in 5 equal parts.

planear = With few pieces, each one carries more. Is it worth thinking of the month before?
    .yes-why = So you know how many pieces you need.
    .no-why = If you think before, the expense is no surprise.
    .mas-piezas = With more pieces, each carries less
    .mas-piezas-why = The jar is the same, but shared among more.
    .luz-gratis = So the light comes free
    .luz-gratis-why = The light is paid the same. It is only better shared.

cambia-mes = The jar is 300. How much falls to each piece?
    .tres = You made three pieces
    .cien = 100 pesos each
    .tres-why = 300 shared by 3 is 100.
    .seis = You made six pieces
    .cincuenta = 50 pesos each
    .seis-why = 300 shared by 6 is 50.
    .diez = You made ten pieces
    .treinta = 30 pesos each
    .diez-why = 300 shared by 10 is 30.

viaje = You went to the city to sell your pieces. What do you write in the jar?
    .ida-vuelta = The fare there and back
    .ida-vuelta-why = The way back is paid too.
    .comida = The meal of that day
    .comida-why = You went out to sell: that meal is a cost of the work.
    .regalo = A toy for your son
    .regalo-why = It is a treat for the family. It is not for the jar.

comision = A shop sells your pieces. It keeps 20 of every 100. Where does that money go?
    .en-tarro = In the month's jar
    .en-tarro-why = It is no monthly expense. It comes out of each sale there.
    .en-precio = In the price for that shop
    .en-precio-why = That part depends on the price. It is worked out there.
    .no-la-cuento = I do not count it
    .no-la-cuento-why = If you do not count it, it comes out of your pay.

repartir = The month ends. What comes first, and then?
    .apunto = I write light, credit and fares
    .sumo = I add up the whole jar
    .cuento = I count the pieces I made
    .parto = I share the jar among the pieces
    .why = First gather it all. Then count the pieces and share.

no-quedo = Petrona sold a lot and is worried.
    .who = Petrona, fellow weaver
    .vendi-todo = I sold everything and no money is left.
    .que-gastaste = Did you count light, credit and fares?
    .que-gastaste-why = Asking helps to see where it went.
    .asi-es = That is how selling is
    .asi-es-why = It comforts her, but the money still goes.
    .gastas-mucho = It is because you spend a lot
    .gastas-mucho-why = That hurts, and does not say where it went.
    .solo-hilo = No. I counted thread and hours, no more.
    .hagamos-tarro = Make a jar and share it among your pieces
    .hagamos-tarro-why = Then each piece pays its part.
    .sube-veinte = Add 20 pesos and that is it
    .sube-veinte-why = Without counting, 20 may be little. First add it up.
    .se-cansa = Then what do I sell for?
    .mejor-cuentas = Let us see together where it goes
    .mejor-cuentas-why = Together one sees better. And it gives heart.
    .teje-mas = Weave more nights
    .teje-mas-why = Without knowing where it goes, weaving more is not enough.
    .se-duele = I take care of my money.
    .perdona = Sorry. Let us look at light and fares
    .perdona-why = You said sorry and showed a way.
    .es-verdad = It does not look so
    .es-verdad-why = It hurts again. Better look at the expenses together.
    .reparte = Petrona shared 300 among 10 pieces. Now her sums come out.
    .empieza = Petrona began her jar this month.
    .a-ciegas = Petrona still does not know where her money goes.
    .se-aparta = Petrona left sad. Tomorrow you can look for her.

esta-semana = This week I am going to…
    .tarro-mes = Begin my jar of the month
    .pasajes = Write down each fare I pay
    .planear-mes = Think how many pieces I will make this month
