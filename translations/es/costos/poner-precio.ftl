title = Poner el precio
goal = Poner un precio que pague todo.

tres-partes = El costo tiene tres partes: el material, sus horas y su parte del mes. Después se suma la ganancia. Así sale el precio.

# These figures come from the three lessons before; they are examples.
suma-costo = Un camino de mesa: material 500, sus horas 960, su parte del mes 30. ¿Cuánto le cuesta?
    .why = 500 más 960 más 30 son 1490. Ese es su costo.
    .less-why = Falta una parte: material, horas y mes.
    .more-why = Es menos: solo 500, 960 y 30.

vender-mil = Le costó 1490. Le ofrecen 1000. ¿Con 1000 gana?
    .yes-why = Entran 1000, pero ya puso 1490.
    .no-why = Le faltan 490 para llegar a su costo.
    .no-cubre = No paga ni todo mi trabajo
    .no-cubre-why = Quite material y mes: quedan 470, y su trabajo es 960.
    .poca-venta = Porque vendí una sola
    .poca-venta-why = Si vende diez así, pierde diez veces.

con-ganancia = Su costo es 1490. Quiere ganar 210 en la pieza. ¿Qué precio pone?
    .why = 1490 más 210 son 1700. Todo pagado, y algo queda.
    .less-why = Sume los 210 de ganancia al costo.
    .more-why = Es menos: 1490 y solo 210 más.

# A balance: loss, even, fair.
balanza = Mueva el precio y mire la balanza. ¿Con cuál gana lo que quiere?
    .why = El costo es 1490. Con 210 de ganancia son 1700.
    .less-why = Todavía no deja lo que quiere. Suba el precio.
    .more-why = Es más de lo que quería ganar. Baje un poco.

# 20 in 100 is one in five: four parts are hers. 1700 / 4 = 425.
cuarta-parte = De cada 5 pesos, la tienda toma 1 y usted 4. Quiere 1700. Parta 1700 en 4: ¿cuánto es?
    .why = 1700 entre 4 son 425. Esa parte es la de la tienda.
    .less-why = Es más. Pruebe: 4 veces 400 son 1600, y faltan 100.
    .more-why = Es menos. 4 veces 450 son 1800: se pasa.

precio-tienda = Usted quiere recibir 1700. La parte de la tienda es 425. ¿Qué precio pone ahí?
    .why = 1700 más 425 son 2125. La tienda toma 425 y usted recibe 1700.
    .less-why = Sume los 425 de la tienda a sus 1700.
    .more-why = Es menos: 1700 y una sola vez 425.

# The tempting sum: 20 % on 1700 is 340; but the shop takes 20 % of 2040, that is 408.
solo-veinte = Ana partió 1700 en 5 y sumó 340. Puso 2040. La tienda quita 408. ¿Cuánto recibe Ana?
    .completo = Los 1700 que quería
    .completo-why = La tienda cobra del precio grande: quita 408, no 340.
    .recibo-menos = Menos: 1632
    .recibo-menos-why = 2040 menos 408 son 1632. Faltan 68: se parte en 4.
    .recibo-mas = Más: 2040
    .recibo-mas-why = 2040 paga la clienta. La tienda toma su parte.

envio = Mandar la pieza cuesta 150. ¿Qué puede hacer?
    .aparte = Digo el envío aparte
    .aparte-why = La clienta sabe qué paga y por qué.
    .lo-regalo = Lo regalo sin contarlo
    .lo-regalo-why = Son 150 que salen de su ganancia.
    .lo-sumo = Lo sumo y aviso que va incluido
    .lo-sumo-why = También está pagado, y la clienta lo sabe.

# Carmen is an invented shopkeeper.
la-tienda = Doña Carmen quiere su camino de mesa en su tienda.
    .who = Carmen, de la tienda
    .a-cuanto = Me gusta. ¿A cuánto lo ponemos?
    .pregunto-parte = ¿Con cuánto se queda la tienda?
    .pregunto-parte-why = Primero la parte de la tienda, después el precio.
    .digo-1700 = A 1700
    .digo-1700-why = Es su precio sin tienda. Falta preguntar su parte.
    .usted-diga = Ponga usted el precio
    .usted-diga-why = Usted sabe sus costos. Ella no los conoce.
    .veinte = Con 20 de cada 100: 1 de cada 5.
    .pido-2125 = Entonces, a 2125. Así recibo 1700
    .pido-2125-why = Su cuenta está completa, y la explicó.
    .pido-2040 = Entonces, a 2040
    .pido-2040-why = De 2040 recibe 1632. Parta entre 4, y sume.
    .ya-apunto = Bien. Y yo tomo 1 de cada 5.
    .recalculo = Perdón, con su parte son 2125
    .recalculo-why = Se puede corregir antes de cerrar el trato.
    .asi-dejo = Bueno, así lo dejo
    .asi-dejo-why = De 1700 recibe 1360. No llega a 1490.
    .dice-mil = Entonces, a 1000.
    .muestro-cuenta = Me cuesta 1490. ¿Y su parte cuánto es?
    .muestro-cuenta-why = La cuenta habla por usted.
    .acepto-mil = Está bien
    .acepto-mil-why = Con 1000 no paga su trabajo.
    .trato = Está claro. Lo pongo a 2125.
    .trato-tarde = Ya entendí su cuenta. Con mi parte son 2125.
    .falta = Se vendió. Usted recibió menos de 1700.
    .pierde = Se vendió, y usted perdió en la pieza.

esta-semana = Esta semana voy a…
    .una-pieza = Sacar el precio de una pieza mía
    .la-comision = Preguntar a una tienda cuánto cobra
    .el-envio = Preguntar cuánto cuesta un envío
