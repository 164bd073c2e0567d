title = Where to sell
goal = Compare places by what is left for you.

lo-que-queda = Do not look only at how much you sell. Look at what is left. Take away the stall, the fare, the food and the commission. The rest is yours.

consignacion = A shop wants your pieces on consignment: it pays when they are sold. How do you leave them?
    .de-palabra = By word, on trust
    .de-palabra-why = What is not written is forgotten, even between people who trust each other.
    .lista-firmada = With a signed list
    .lista-firmada-why = Both know what is there and when it is paid.
    .no-dejo-nada = I never leave anything
    .no-dejo-nada-why = You can try with a few and a clear list.

que-lleva-lista = What must be on that list?
    .piezas-precio = The pieces and their price
    .piezas-precio-why = It shows which was sold and which is missing.
    .plazo-comision = The time and the commission
    .plazo-comision-why = When you are paid, and how much the shop keeps.
    .quien-teje-mejor = Who weaves best
    .quien-teje-mejor-why = That does not help you to be paid. Write pieces and dates.

paga-el-lugar = For example: a fair charges 800 pesos for a stall. Each piece leaves you 200. How many pieces pay for the stall?
    .why = 4 times 200 is 800. With the fifth you begin to earn.
    .less-why = Those do not reach 800. Add 200 for each.
    .more-why = Fewer already reach 800. Add 200 at a time.

queda-de-feria = At that fair you sold 10 pieces. Each leaves you 200. You paid 800 for the stall. How much is left?
    .why = 10 times 200 is 2,000. Minus 800, you keep 1,200.
    .less-why = It is more: 2,000 minus 800.
    .more-why = It is less: take away the 800 for the stall.

lugar-y-gasto = Each place has its cost. Which goes with which?
    .plaza = The square of another town
    .pasaje = Fare and food
    .plaza-why = Going and coming costs. Count it.
    .feria = The fair
    .renta = Paying for the stall
    .feria-why = You pay it even if you sell nothing.
    .tienda = The shop
    .comision = Commission
    .tienda-why = The shop keeps a part of each sale.
    .redes = Social networks
    .envio = Box and shipping
    .redes-why = Posting costs no stall, but shipping does cost.

un-solo-lugar = You sell everything in one single shop. Is it good to go on only there?
    .yes-why = If that shop closes, you have nowhere to sell.
    .no-why = Try another place without leaving the first.
    .si-falla = If one fails, I have another
    .si-falla-why = So you do not depend on one place.
    .muchos-mejor = The more places, the better
    .muchos-mejor-why = Many are tiring. Try one more and compare.

gasto-o-gana = You went to a fair. Is this a cost or a gain?
    .gasto = A cost
    .gana = A gain
    .comida = The food of the day
    .comida-why = It comes out of your sales. Take it away.
    .contactos = Three new customers
    .contactos-why = Not money today, but they may come back.
    .pasaje-dia = The fare there and back
    .pasaje-dia-why = No fare, no fair: take it away.
    .encargo = An order with a deposit
    .encargo-why = A sale that goes on after the fair.

probar-lugar = You will try a new place. What comes first?
    .pregunto = I ask what they charge
    .llevo-pocas = I take a few pieces
    .anoto = I write down sales and costs
    .comparo = I compare what was left
    .why = Ask, try with a little, write, compare.

tienda-nueva = A shop in the centre sees your bags.
    .who = Elena, from the shop
    .dejeme-diez = Leave me ten bags. I pay when they sell.
    .cuanto-comision = What commission, and when do you pay?
    .cuanto-comision-why = You asked before leaving your pieces.
    .se-las-dejo = Yes, here they are
    .se-las-dejo-why = You do not know the commission or the date yet.
    .desconfio = I do not trust shops
    .desconfio-why = You can be careful and also listen.
    .treinta = I keep 30 of each 100. I pay every month.
    .cinco-firmadas = I begin with five, and we sign a list
    .cinco-firmadas-why = You try with a few and all is written.
    .las-diez = All right, I leave the ten
    .las-diez-why = They are many for the first time.
    .sin-lista = Leave them there. We will see.
    .mejor-lista = First we make a list and sign it
    .mejor-lista-why = In time: now it is written.
    .asi-esta-bien = That is fine
    .asi-esta-bien-why = With no list, nobody knows how many there were.
    .por-que = Why? I sell and I pay.
    .quiero-lista = With a signed list, I will leave some
    .quiero-lista-why = You said what you need, calmly.
    .me-voy = I had better go
    .me-voy-why = You lost nothing. Another time you can ask.
    .trato = In a month four were sold, and you were paid.
    .trato-grande = Four were sold. Six are still there.
    .trato-tarde = You signed the list. You know what is there.
    .se-pierden = Bags are missing, and nobody knows how many there were.
    .sin-trato = You took your bags. There are other shops.

esta-semana = This week I will…
    .anotar-gasto = Write down what I spend on selling
    .preguntar-lugar = Ask at a new place
    .hacer-lista = Make a list of what I leave
