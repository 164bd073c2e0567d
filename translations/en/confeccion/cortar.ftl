title = The grain, and cutting without waste
goal = Lay out, leave a margin and cut.

flecha-al-hilo = Cloth has a grain, like your weaving: it runs along the edge. The arrow of the pattern follows it. So the garment does not twist.

molde-chueco = The pattern lies crooked by the edge. What do you do?
    .al-hilo = I put the arrow along the grain
    .al-hilo-why = So the garment falls straight.
    .como-quepa = I put it as it fits
    .como-quepa-why = More fits, but the garment twists when washed.
    .jalo-tela = I pull the cloth to straighten it
    .jalo-tela-why = Pulled cloth goes back to its place and turns out badly.

antes-de-cortar = Cotton cloth may shrink. What is wise?
    .corto-primero = Cut first, wash afterwards
    .corto-primero-why = If it shrinks afterwards, the size is gone.
    .lavo-primero = Wash it before cutting
    .lavo-primero-why = It shrinks before, and the measure no longer changes.
    .que-lave-ella = The client should not wash it
    .que-lave-ella-why = All clothes are washed one day.

con-costura = The piece is 40 cm wide. You give 2 cm of seam at each side. How many cm do you cut?
    .why = 2 and 2 are 4. 40 plus 4 are 44.
    .less-why = There are two sides: 2 and another 2.
    .more-why = It is less: only 2 cm at each side.

sin-margen = You cut right on the line, without margin. What do you do?
    .una-menos = I make a smaller size, and learn
    .una-menos-why = The cloth is saved. Next time, with a margin.
    .coso-justo = I sew it at the edge
    .coso-justo-why = A seam at the edge comes open.
    .la-tiro = I throw the cloth away
    .la-tiro-why = That cloth cost money. It is still useful.

cuantas-caben = The cloth is 152 cm wide. Each piece is 44. How many fit side by side?
    .why = 44, 88, 132: that is 3. One more does not fit.
    .less-why = More fit. Add 44 by 44 up to 152.
    .more-why = Fewer: 4 pieces need 176 cm.

cuanto-sobra = The 3 pieces take 132 of 152 cm. How many cm are left?
    .why = 152 minus 132 is 20. Something small comes of it.
    .less-why = It is more: from 132 to 152.
    .more-why = It is less: take away the 132.

vale-sobra = An example: each 4 cm of that strip cost 3 pesos. It is 20 cm. How many pesos are left over?
    .why = 20 is five times 4. Five times 3 is 15 pesos.
    .less-why = It is more: 20 is five times 4.
    .more-why = It is less: five times 3 pesos.

tira = That strip is left. Do you throw it away?
    .yes-why = There go 15 pesos into the rubbish.
    .no-why = What is left over cost money too.
    .monederos = It is good for purses
    .monederos-why = Strips make purses and bracelets.
    .se-ensucia = Because the house gets dirty
    .se-ensucia-why = The strip is worth more kept than thrown away.

antes-de-tijera = You are going to cut. What first, and then?
    .lavar = I wash the cloth
    .acomodar = I lay the patterns along the grain
    .marcar = I mark with a margin
    .cortar = I cut
    .why = Scissors come last: there is no way back.

rosa-corta = Rosa is going to cut four pieces from one cloth.
    .who = Rosa, companion
    .ya-corto = I have the scissors. I just cut.
    .acomodamos = Wait. First we lay out all four
    .acomodamos-why = Laying out first costs nothing.
    .corta-ya = Yes, cut
    .corta-ya-why = Cutting without laying out wastes cloth.
    .no-sabes-cortar = You do not know how to cut
    .no-sabes-cortar-why = That hurts and does not save the cloth.
    .no-caben = The four do not fit. 3 cm too much.
    .volteamos = We turn one round, along the grain
    .volteamos-why = Upside down it still follows the grain, and fits.
    .sin-costura = We leave out the seam
    .sin-costura-why = Without a margin the piece comes out small.
    .falta-tela = Oh, there was not enough for the last one.
    .una-mas-chica = A smaller one comes of it
    .una-mas-chica-why = The cloth is saved. Tomorrow lay out first.
    .comprar-mas = Buy more cloth
    .comprar-mas-why = It was enough with laying out.
    .molesta = Do not talk to me like that.
    .perdon-veamos = Sorry. Let us look at the cloth together
    .perdon-veamos-why = To apologise lets you work together.
    .pues-corta = Then cut
    .pues-corta-why = Through anger cloth is lost.
    .cupieron = All four fit. A strip was left.
    .se-salva = Three came out, and a smaller one.
    .salio-chica = One came out small. It fits a girl.
    .gasta-mas = Rosa used more cloth than was needed.

esta-semana = This week I am going to…
    .acomodar-antes = Lay out the patterns before I cut
    .dejar-margen = Leave a seam margin
    .guardar-tiras = Keep the strips
