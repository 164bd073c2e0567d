title = Mi hora vale
goal = Contar sus horas y ponerles un precio.

mis-manos = Su trabajo también cuesta. Cuente las horas de sus manos. Diga cuánto vale cada una. Ese dinero es su sueldo, y va en el precio.

tres-dias = Tejió tres días, ocho horas cada día. ¿Cuántas horas son?
    .why = 3 por 8 son 24 horas de sus manos.
    .less-why = Sume 8 y 8 y 8: uno por cada día.
    .more-why = Son solo tres días de 8 horas.

con-ninos = Teje mientras ve a los niños. ¿Cuenta esas horas?
    .yes-why = Sus manos trabajaron. Esas horas cuentan.
    .no-why = También veía a los niños, pero sus manos tejían.
    .no-solo = El tejido no se hizo solo
    .no-solo-why = Sus manos lo hicieron, aunque estuviera en casa.
    .da-pena = A la clienta le da pena no pagar
    .da-pena-why = No es por pena: es trabajo hecho.

# The clock runs with the loom.
reloj-corre = Tiene un reloj junto al telar. ¿Corre o se para?
    .corre = El reloj corre
    .se-para = El reloj se para
    .urde = Urde los hilos
    .urde-why = Urdir es parte del tejido. Corre.
    .cocina = Hace la comida
    .cocina-why = Aquí el reloj se para. Luego sigue con el telar.
    .desbarata = Desbarata y corrige un hilo
    .desbarata-why = Corregir también es trabajo de la pieza.
    .escuela = Lleva a la niña a la escuela
    .escuela-why = Es trabajo de la casa. No lo paga esta pieza.
    .borda = Borda la orilla de noche
    .borda-why = De noche también vale su hora.
    .envuelve = Envuelve la pieza para entregar
    .envuelve-why = Dejarla lista es parte del trabajo.

un-dia = Tejió de 8 a 10. Cocinó. Después tejió de 12 a 3. ¿Cuántas horas apunta?
    .why = De 8 a 10 son 2. De 12 a 3 son 3. En total, 5.
    .less-why = Son dos ratos: de 8 a 10, y de 12 a 3.
    .more-why = Quite el rato de la cocina: ahí el reloj se paró.

# 40 pesos is an example, not an official wage.
mano-de-obra = Por ejemplo, su hora vale 40 pesos. La pieza llevó 24 horas. ¿Cuánto es su trabajo?
    .why = 24 por 40 son 960. Es su sueldo, no es ganancia.
    .less-why = Son 40 pesos por cada una de las 24 horas.
    .more-why = Es menos: 24 veces 40.

veinte-pesos = Su hora vale 40. Al hilo usted solo le sube 20 pesos. ¿Cuánto trabajo cobra?
    .todo = Todo mi trabajo
    .todo-why = Son 24 horas, y 20 pesos no las pagan.
    .un-dia-entero = Un día
    .un-dia-entero-why = Un día de 8 horas son 320 pesos.
    .media-hora = Media hora
    .media-hora-why = 20 es la mitad de 40. Lo demás queda sin pago.

que-es = Vendió un camino de mesa. ¿Qué es cada dinero?
    .del-hilo = 500 de hilo y bolsa
    .material = El material
    .del-hilo-why = Con ese dinero compra otra vez su hilo.
    .de-horas = 960 de sus horas
    .sueldo = Mi sueldo
    .de-horas-why = Es el pago de 24 horas de sus manos.
    .lo-que-queda = Lo que queda al final
    .ganancia = La ganancia
    .lo-que-queda-why = Primero se paga todo. Lo que queda es ganancia.

hija-ayuda = Su hija ayudó cuatro horas con la pieza. ¿Qué hace con ese tiempo?
    .sumo-cuatro = Lo sumo a las horas
    .sumo-cuatro-why = Cuatro horas de 40 son 160. Van en el costo.
    .no-cuenta = No lo cuento, es mi hija
    .no-cuenta-why = Si lo regala, el precio engaña.
    .le-doy = Aparto lo de ella
    .le-doy-why = Ella ve que su trabajo vale.

# Elena is an invented client.
en-su-casa = Elena pregunta por su camino de mesa.
    .who = Elena, clienta
    .por-que = ¿Por qué tan caro? Si lo teje en su casa.
    .son-horas = Lleva 24 horas de mis manos
    .son-horas-why = Un número claro se entiende.
    .bajo-ya = Bueno, se lo dejo más barato
    .bajo-ya-why = Bajó sin contar su trabajo. Primero diga las horas.
    .me-enojo = Pues entonces hágalo usted
    .me-enojo-why = El enojo cierra la plática. Las horas la abren.
    .y-los-ninos = Pero también veía a los niños.
    .solo-tejido = Solo conté las horas del tejido
    .solo-tejido-why = Dijo la verdad con calma.
    .tiene-razon = Sí, le cobro la mitad
    .tiene-razon-why = La mitad de su trabajo queda sin pago.
    .mas-bajo = ¿Y si me lo deja en puro hilo?
    .cuento-horas = No. Son 24 horas, se las cuento
    .cuento-horas-why = Todavía a tiempo: dijo su trabajo.
    .esta-bien = Está bien, en puro hilo
    .esta-bien-why = Así trabajó tres días sin sueldo.
    .se-ofende = No se enoje. Solo pregunté.
    .le-muestro = Disculpe. Mire el tejido: son tres días
    .le-muestro-why = Mostrar el tejido explica mejor que el enojo.
    .no-digo = Ya no digo nada
    .no-digo-why = Si usted no cuenta su trabajo, ella no lo sabe.
    .paga = No sabía que eran 24 horas. Lo llevo.
    .paga-casi = Ahora entiendo. Lo llevo.
    .mitad = Elena lo lleva. Parte de su trabajo quedó sin pago.
    .se-va = Elena se fue y no supo de sus horas.

esta-semana = Esta semana voy a…
    .apuntar-horas = Apuntar mis horas de una pieza
    .mi-precio = Pensar cuánto quiero por hora
    .preguntar-hija = Contar las horas de quien me ayuda
