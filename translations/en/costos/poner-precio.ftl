title = Setting the price
goal = Set a price that pays for everything.

tres-partes = The cost has three parts: the material, your hours and your share of the expenses. Then profit is added. So the price comes out.

# These figures come from the three lessons before; they are examples.
suma-costo = A table runner: material 500, your hours 960, your share of the expenses 30. What does it cost you?
    .why = 500 and 960 and 30 make 1,490. That is your cost.
    .less-why = It is more. Add the three parts: 500, 960 and 30.
    .more-why = It is less: only 500, 960 and 30.

vender-mil = It cost you 1,490. They offer you 1,000. Do you gain with 1,000?
    .yes-why = They give you 1,000, but the piece cost you 1,490.
    .no-why = 490 are missing to reach your cost.
    .no-cubre = It is not enough to pay my work
    .no-cubre-why = Take off material and expenses: 470 are left. Your work is worth 960.
    .poca-venta = Because I sold only one
    .poca-venta-why = If you sell ten so, you lose ten times.

con-ganancia = Your cost is 1,490. You want to gain 210 on the piece. What price do you set?
    .why = 1,490 and 210 make 1,700. All paid, and something is left.
    .less-why = Add the 210 of profit to the cost.
    .more-why = It is less: 1,490 and only 210 more.

# A balance: loss, even, fair.
balanza = Raise or lower the price. Which one leaves the 210 that you want?
    .why = The cost is 1,490. With a profit of 210 it is 1,700.
    .less-why = It does not leave what you want yet. Raise the price.
    .more-why = It is more than you wanted to earn. Lower it a little.

# 20 in 100 is one in five: four parts are hers. 1700 / 4 = 425.
cuarta-parte = Of every 5 pesos, the shop takes 1 and you 4. You want 1,700. Split 1,700 in 4: how much is that?
    .why = 1,700 shared by 4 is 425. That part is the shop's.
    .less-why = It is more. Try: 4 times 400 are 1,600, and 100 are missing.
    .more-why = It is less. 4 times 450 are 1,800: too many.

precio-tienda = You want to receive 1,700. The shop's part is 425. What price do you set there?
    .why = 1,700 and 425 make 2,125. The shop takes 425 and you receive 1,700.
    .less-why = Add the 425 of the shop to your 1,700.
    .more-why = It is less: 1,700 and 425 only once.

# The tempting sum: 20 % on 1700 is 340; but the shop takes 20 % of 2040, that is 408.
solo-veinte = Ana wants 1,700. She splits it in 5, adds 340 and puts 2,040. The shop takes 408. What does Ana get?
    .completo = The 1,700 that she wanted
    .completo-why = The shop charges on the large price: it takes 408, not 340.
    .recibo-menos = She gets 1,632
    .recibo-menos-why = It is 2,040 less 408. 68 are missing: split in 4, not in 5.
    .recibo-mas = She gets 2,040
    .recibo-mas-why = 2,040 is what the client pays. The shop takes its part.

envio = Sending the piece costs 150. What can you do?
    .aparte = I name the sending apart
    .aparte-why = The client knows what she pays and why.
    .lo-regalo = I give the sending away, uncounted
    .lo-regalo-why = Those 150 come out of your profit.
    .lo-sumo = I add it to the price and say so
    .lo-sumo-why = It is paid too, and the client knows.

la-tienda = Doña Carmen wants to sell in her shop the table runner that you made.
    .who = Carmen, of the shop
    .a-cuanto = I like it. What price shall we set?
    .pregunto-parte = How much does the shop keep?
    .pregunto-parte-why = First the part of the shop, then the price.
    .digo-1700 = 1,700
    .digo-1700-why = That is your price without a shop. Ask first what it keeps.
    .usted-diga = You set the price
    .usted-diga-why = You know your costs. She does not.
    .veinte = 20 of every 100: 1 of every 5.
    .pido-2125 = Then 2,125. So I receive 1,700
    .pido-2125-why = Your sum is complete, and you explained it.
    .pido-2040 = Then 2,040
    .pido-2040-why = Of 2,040 you receive 1,632. Share by 4, and add.
    .ya-apunto = Good. And I take 1 of every 5.
    .recalculo = Sorry, with your part it is 2,125
    .recalculo-why = It can be put right before the deal is closed.
    .asi-dejo = Well, I leave it so
    .asi-dejo-why = Of 1,700 you receive 1,360. It does not reach 1,490.
    .dice-mil = Then 1,000.
    .muestro-cuenta = It costs me 1,490. And what is your part?
    .muestro-cuenta-why = The sums speak for you.
    .acepto-mil = All right
    .acepto-mil-why = 1,000 do not pay your work.
    .trato = Carmen sets it at 2,125. You receive 1,700.
    .trato-tarde = Carmen understands your sums and sets it at 2,125.
    .falta = It was sold. You received less than 1,700.
    .pierde = It was sold, and you lost on the piece.

esta-semana = This week I am going to…
    .una-pieza = Work out the price of one piece of mine
    .la-comision = Ask a shop how much it keeps
    .el-envio = Ask what sending costs
