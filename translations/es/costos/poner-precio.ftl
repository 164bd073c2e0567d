title = Poner el precio
goal = Poner un precio que pague todo.

tres-partes = El costo tiene tres partes: el material, sus horas y su parte de los gastos. Después se suma la ganancia. Así sale el precio.

# These figures come from the three lessons before; they are examples.
suma-costo = Un camino de mesa: material 500, sus horas 960, su parte de los gastos 30. ¿Cuánto le cuesta?
    .why = 500 más 960 más 30 son 1,490. Ese es su costo.
    .less-why = Es más. Sume las tres partes: 500, 960 y 30.
    .more-why = Es menos: solo 500, 960 y 30.

vender-mil = Le costó 1,490. Le ofrecen 1,000. ¿Con 1,000 gana?
    .yes-why = Le dan 1,000, pero la pieza ya le costó 1,490.
    .no-why = Le faltan 490 para llegar a su costo.
    .no-cubre = No alcanza para pagar mi trabajo
    .no-cubre-why = Quite material y gastos: quedan 470. Su trabajo vale 960.
    .poca-venta = Porque vendí una sola
    .poca-venta-why = Si vende diez así, pierde diez veces.

con-ganancia = Su costo es 1,490. Quiere ganar 210 en la pieza. ¿Qué precio pone?
    .why = 1,490 más 210 son 1,700. Todo pagado, y algo queda.
    .less-why = Sume los 210 de ganancia al costo.
    .more-why = Es menos: 1,490 y solo 210 más.

# A balance: loss, even, fair.
balanza = Suba o baje el precio. ¿Con cuál gana los 210 que quiere?
    .why = El costo es 1,490. Con 210 de ganancia son 1,700.
    .less-why = Todavía no deja lo que quiere. Suba el precio.
    .more-why = Es más de lo que quería ganar. Baje un poco.

# 20 in 100 is one in five: four parts are hers. 1700 / 4 = 425.
cuarta-parte = De cada 5 pesos, la tienda toma 1 y usted 4. Quiere 1,700. Parta 1,700 en 4: ¿cuánto es?
    .why = 1,700 entre 4 son 425. Esa parte es la de la tienda.
    .less-why = Es más. Pruebe: 4 veces 400 son 1,600, y faltan 100.
    .more-why = Es menos. 4 veces 450 son 1,800: se pasa.

precio-tienda = Usted quiere recibir 1,700. La parte de la tienda es 425. ¿Qué precio pone ahí?
    .why = 1,700 más 425 son 2,125. La tienda toma 425 y usted recibe 1,700.
    .less-why = Sume los 425 de la tienda a sus 1,700.
    .more-why = Es menos: 1,700 y una sola vez 425.

# The tempting sum: 20 % on 1700 is 340; but the shop takes 20 % of 2040, that is 408.
solo-veinte = Ana quiere 1,700. Lo parte en 5, suma 340 y pone 2,040. La tienda quita 408. ¿Cuánto recibe Ana?
    .completo = Los 1,700 que quería
    .completo-why = La tienda cobra del precio grande: quita 408, no 340.
    .recibo-menos = Recibe 1,632
    .recibo-menos-why = Son 2,040 menos 408. Le faltan 68: se parte en 4, no en 5.
    .recibo-mas = Recibe 2,040
    .recibo-mas-why = 2,040 paga la clienta. La tienda toma su parte.

envio = Mandar la pieza cuesta 150. ¿Qué puede hacer?
    .aparte = Digo el envío aparte
    .aparte-why = La clienta sabe qué paga y por qué.
    .lo-regalo = Regalo el envío, sin contarlo
    .lo-regalo-why = Son 150 que salen de su ganancia.
    .lo-sumo = Lo sumo al precio y lo digo
    .lo-sumo-why = También está pagado, y la clienta lo sabe.

# Carmen is an invented shopkeeper.
la-tienda = Doña Carmen quiere vender en su tienda el camino de mesa que usted hizo.
    .who = Carmen, de la tienda
    .a-cuanto = Me gusta. ¿A cuánto lo ponemos?
    .pregunto-parte = ¿Con cuánto se queda la tienda?
    .pregunto-parte-why = Primero la parte de la tienda, después el precio.
    .digo-1700 = A 1,700
    .digo-1700-why = Es su precio sin tienda. Falta preguntar su parte.
    .usted-diga = Ponga usted el precio
    .usted-diga-why = Usted sabe sus costos. Ella no los conoce.
    .veinte = Con 20 de cada 100: 1 de cada 5.
    .pido-2125 = Entonces, a 2,125. Así recibo 1,700
    .pido-2125-why = Su cuenta está completa, y la explicó.
    .pido-2040 = Entonces, a 2,040
    .pido-2040-why = De 2,040 recibe 1,632. Parta entre 4, y sume.
    .ya-apunto = Bien. Y yo tomo 1 de cada 5.
    .recalculo = Perdón, con su parte son 2,125
    .recalculo-why = Se puede corregir antes de cerrar el trato.
    .asi-dejo = Bueno, así lo dejo
    .asi-dejo-why = De 1,700 recibe 1,360. No llega a 1,490.
    .dice-mil = Entonces, a 1,000.
    .muestro-cuenta = Me cuesta 1,490. ¿Y su parte cuánto es?
    .muestro-cuenta-why = La cuenta habla por usted.
    .acepto-mil = Está bien
    .acepto-mil-why = Con 1,000 no paga su trabajo.
    .trato = Carmen lo pone a 2,125. Usted recibe 1,700.
    .trato-tarde = Carmen entiende su cuenta y lo pone a 2,125.
    .falta = Se vendió. Usted recibió menos de 1,700.
    .pierde = Se vendió, y usted perdió en la pieza.

esta-semana = Esta semana voy a…
    .una-pieza = Sacar el precio de una pieza mía
    .la-comision = Preguntar a una tienda con cuánto se queda
    .el-envio = Preguntar cuánto cuesta un envío
