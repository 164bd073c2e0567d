title = Regateo y mayoreo
goal = Saber su piso y bajar solo con razón.

mi-piso = Su piso es lo que le cuesta la pieza. Abajo del piso, usted pierde. Arriba, puede platicar. Aquí el piso es 1,490 y el precio, 1,700.

# Floor 1490: an example from the lesson before.
ofrecen-900 = Un señor le ofrece 900 por la pieza. ¿Qué puede hacer?
    .cuento-trabajo = Digo no y cuento mi trabajo
    .cuento-trabajo-why = Tres días de tejido se entienden mejor si se cuentan.
    .acepto = Acepto, para no perder la venta
    .acepto-why = Le costó 1,490: se vende, pero pierde 590.
    .otra-linea = Le muestro una pieza más sencilla
    .otra-linea-why = Así él gasta menos y usted no baja su trabajo.

# A bargaining ladder: five offers, one floor.
cinco-compradoras = Su piso es 1,490. Tiene un solo camino. ¿Qué responde?
    .vendo = Se lo vendo
    .no-vendo = Todavía no
    .novecientos = "Le doy 900"
    .novecientos-why = 900 queda muy abajo del piso.
    .mil-setecientos = "Pago los 1,700"
    .mil-setecientos-why = Es su precio. Dé las gracias.
    .mil-cuatrocientos = "Déjelo en 1,400"
    .mil-cuatrocientos-why = Está cerca, pero faltan 90 para el piso.
    .mil-seiscientos = "1,600, y regreso por otro"
    .mil-seiscientos-why = Está arriba del piso y hay una razón.
    .en-un-ano = "1,700, y se lo pago en un año"
    .en-un-ano-why = El precio está bien, pero el pago tarda mucho.

# An invented buyer at the market.
regatea = Raúl quiere su camino de mesa y regatea.
    .who = Raúl, comprador
    .novecientos-ya = Le doy 900 y me lo llevo ya.
    .tres-dias = Son tres días de tejido. Vale 1,700
    .tres-dias-why = Contó su trabajo y dijo su precio.
    .ya-llevela = Bueno, lléveselo
    .ya-llevela-why = Con 900 pierde 590. Primero cuente su trabajo.
    .no-sabe = Usted no sabe nada de tejido
    .no-sabe-why = Él no lo sabe todavía. Usted se lo puede contar.
    .mas-barata = Es bonito, pero no traigo tanto.
    .la-sencilla = Tengo otro más sencillo, de 600
    .la-sencilla-why = Cada pieza con su precio. Nadie pierde.
    .bajo-1550 = Por ser hoy, 1,550
    .bajo-1550-why = Está arriba del piso. Bien pensado: bajó poco.
    .bajo-1200 = Entonces, 1,200
    .bajo-1200-why = 1,200 está abajo de 1,490. Su piso la cuida.
    .se-incomoda = Bueno, yo nada más pregunté.
    .le-explico = Disculpe. Mire: tres días de trabajo
    .le-explico-why = Con calma se puede empezar otra vez.
    .callada = Me quedo callada
    .callada-why = El silencio no cuenta su trabajo.
    .dos-ventas = Me llevo el sencillo. Y vuelvo por el otro.
    .arriba = Está bien, lo llevo. Sí vale.
    .se-la-lleva = Raúl se lo llevó. Usted perdió en esa pieza.
    .se-fue = Raúl se fue y no supo de su trabajo.

doce-piezas = Piden 12. Si compra más hilo junto, gasta 50 menos por pieza. Su piso era 1,490. ¿Cuál es ahora?
    .why = 1,490 menos 50 son 1,440. Ahí está el piso de estas doce.
    .less-why = Solo quite 50 a cada pieza.
    .more-why = Gasta menos: quite 50 a 1,490.

mayoreo-1300 = Por las 12 le ofrecen 1,300 cada una. Su piso es 1,440. ¿Acepta?
    .yes-why = Son muchas piezas, y en cada una faltan 140.
    .no-why = Puede ofrecer otro precio, arriba de 1,440.
    .bajo-piso = Está abajo de mi piso
    .bajo-piso-why = Bajo del piso, más piezas son más pérdida.
    .son-muchas = Doce son muchas para tejer
    .son-muchas-why = Eso se arregla con tiempo. El precio no alcanza.

perder-doce = A 1,300 le faltan 140 en cada pieza. Son 12. ¿Cuánto pierde en total?
    .why = 140 por 12 son 1,680. Más que el costo de una pieza.
    .less-why = Cuente 140 por cada una de las 12.
    .more-why = Es menos: 12 veces 140.

# A reseller in a hurry.
oferta-hoy = Un revendedor quiere todo, hoy, a 1,000. ¿Qué hace primero, y después?
    .respiro = Respiro: no contesto de prisa
    .cuenta = Hago mi cuenta
    .propongo = Le ofrezco unas a mi precio
    .decido = Decido qué vendo
    .why = Primero la calma, luego la cuenta. Con eso propone y decide.

revendedor = Un revendedor le escribe. Usted necesita dinero esta semana.
    .who = Beto, revendedor
    .todo-a-mil = Le compro todo a 1,000 cada uno. Pago hoy.
    .hago-cuentas = Deme una hora, hago mi cuenta
    .hago-cuentas-why = Una hora no pierde la venta. La cuida.
    .lo-necesito = Sí, me hace falta
    .lo-necesito-why = La necesidad es real. La cuenta ayuda a perder menos.
    .solo-hoy = Es hoy o nada.
    .dos-a-precio = Hoy le vendo dos, a 1,600
    .dos-a-precio-why = Entra dinero hoy y queda arriba del piso.
    .cedo-hoy = Bueno, lléveselo todo
    .cedo-hoy-why = Pierde 490 en cada pieza. Vender una parte duele menos.
    .cuantas = ¿Cuántos tiene?
    .una-nada-mas = Hoy solo uno. Los demás, a 1,700
    .una-nada-mas-why = Salió de su apuro y guardó los demás.
    .todas = Cinco. Lléveselos
    .todas-why = Cinco por 490 son 2,450 que usted pierde.
    .acepta-dos = Está bien, dos a 1,600. Luego vemos más.
    .una-se-va = Vendió uno barato. Los otros esperan buen precio.
    .todo-fue = Se fue todo. El dinero no alcanza para el hilo y su trabajo.

no-regatea = Una clienta pagó 1,700 sin regatear. ¿Qué hace?
    .subo-otra = La próxima vez le cobro más
    .subo-otra-why = Si nota otro precio, pierde la confianza.
    .guardo-contacto = Agradezco y guardo su número
    .guardo-contacto-why = Puede volver. Pídale permiso para escribirle.
    .nada = Nada, ya pagó
    .nada-why = Ya pagó, y puede volver. Unas gracias la acercan.

esta-semana = Esta semana voy a…
    .saber-piso = Saber el piso de una pieza mía
    .practicar-no = Practicar cómo digo no con calma
    .guardar-contacto = Guardar el número de una buena clienta
