title = Gastos que no se ven
goal = Repartir luz, saldo y pasaje entre sus piezas.

el-tarro = La luz, el saldo y el pasaje no se ven en el tejido. Pero usted los paga. Júntelos en un tarro cada mes y repártalos entre sus piezas.

# The jar holds what many pieces share.
al-tarro = Paga estas cosas. ¿Van al tarro del mes o a una sola pieza?
    .tarro = Al tarro del mes
    .pieza = A una pieza
    .luz = La luz para tejer de noche
    .luz-why = Con esa luz teje todas sus piezas. Al tarro.
    .hilo = El hilo de una blusa
    .hilo-why = Ese hilo es solo de esa blusa.
    .saldo = El saldo para hablar con clientas
    .saldo-why = Sirve para vender todas sus piezas.
    .pasaje = El pasaje para comprar hilo
    .pasaje-why = Un viaje sirve para muchas piezas.
    .bolsa = La bolsa de una blusa
    .bolsa-why = La bolsa se va con esa blusa nada más.

# The figures are an example.
junto-mes = Este mes pagó 100 de luz, 80 de saldo y 120 de pasaje. ¿Cuánto junta el tarro?
    .why = 100 más 80 más 120 son 300.
    .less-why = Falta algo: sume luz, saldo y pasaje.
    .more-why = Es menos: 100, 80 y 120 nada más.

diez-piezas = El tarro tiene 300. Hizo 10 piezas. ¿Cuánto le toca a cada una?
    .why = 300 entre 10 son 30. Súmelo al costo de cada pieza.
    .less-why = Le toca más: parta 300 en 10 partes iguales.
    .more-why = Le toca menos: son 10 piezas las que ayudan.

cinco-piezas = El otro mes hizo solo 5 piezas. El tarro es de 300. ¿Cuánto le toca a cada una?
    .why = 300 entre 5 son 60. Es el doble que con 10 piezas.
    .less-why = Son menos piezas: a cada una le toca más.
    .more-why = Es menos: parta 300 en 5 partes iguales.

planear = Con pocas piezas, cada una carga más. ¿Conviene pensar el mes antes?
    .yes-why = Así sabe cuántas piezas necesita.
    .no-why = Si lo piensa antes, el gasto no llega de sorpresa.
    .mas-piezas = Con más piezas, cada una carga menos
    .mas-piezas-why = El tarro es igual, pero se reparte entre más.
    .luz-gratis = Así la luz sale gratis
    .luz-gratis-why = La luz se paga igual. Solo se reparte mejor.

cambia-mes = El tarro es de 300. ¿Cuánto le toca a cada pieza?
    .tres = Hizo tres piezas
    .cien = 100 pesos cada una
    .tres-why = 300 entre 3 son 100.
    .seis = Hizo seis piezas
    .cincuenta = 50 pesos cada una
    .seis-why = 300 entre 6 son 50.
    .diez = Hizo diez piezas
    .treinta = 30 pesos cada una
    .diez-why = 300 entre 10 son 30.

viaje = Fue a la ciudad a vender sus piezas. ¿Qué apunta en el tarro?
    .ida-vuelta = El pasaje de ida y vuelta
    .ida-vuelta-why = El regreso también se paga.
    .comida = La comida de ese día
    .comida-why = Salió a vender: esa comida es gasto del trabajo.
    .regalo = Un juguete para su hijo
    .regalo-why = Es un gusto de la familia. No va en el tarro.

comision = Una tienda vende sus piezas. Se queda con 20 de cada 100. ¿Dónde va ese dinero?
    .en-tarro = En el tarro del mes
    .en-tarro-why = No es gasto del mes. Sale de cada venta en esa tienda.
    .en-precio = En el precio para esa tienda
    .en-precio-why = Esa parte depende del precio. Se calcula ahí.
    .no-la-cuento = No la cuento
    .no-la-cuento-why = Si no la cuenta, sale de su sueldo.

repartir = Termina el mes. ¿Qué hace primero, y después?
    .apunto = Apunto luz, saldo y pasaje
    .sumo = Sumo todo el tarro
    .cuento = Cuento las piezas que hice
    .parto = Parto el tarro entre las piezas
    .why = Primero se junta todo. Luego se cuentan las piezas y se reparte.

# Petrona is an invented fellow weaver.
no-quedo = Petrona vendió mucho y está preocupada.
    .who = Petrona, compañera
    .vendi-todo = Vendí todo y no me quedó dinero.
    .que-gastaste = ¿Contaste luz, saldo y pasaje?
    .que-gastaste-why = Preguntar ayuda a ver en qué se fue.
    .asi-es = Así es la venta
    .asi-es-why = La consuela, pero el dinero se sigue yendo.
    .gastas-mucho = Es que gastas mucho
    .gastas-mucho-why = Eso duele, y no dice en qué se fue.
    .solo-hilo = No. Conté hilo y horas, nada más.
    .hagamos-tarro = Haz un tarro y repártelo en tus piezas
    .hagamos-tarro-why = Así cada pieza paga su parte.
    .sube-veinte = Súbele 20 pesos y ya
    .sube-veinte-why = Sin cuenta, 20 puede ser poco. Primero se suma.
    .se-cansa = Entonces, ¿para qué vendo?
    .mejor-cuentas = Veamos juntas en qué se va
    .mejor-cuentas-why = Juntas se ve mejor. Y da ánimo.
    .teje-mas = Teje más noches
    .teje-mas-why = Si no sabe en qué se va, tejer más no alcanza.
    .se-duele = Yo cuido mi dinero.
    .perdona = Perdón. Veamos la luz y el pasaje
    .perdona-why = Pidió perdón y mostró un camino.
    .es-verdad = Pues no parece
    .es-verdad-why = Otra vez duele. Mejor ver los gastos juntas.
    .reparte = Petrona repartió 300 entre 10 piezas. Ya le salen las cuentas.
    .empieza = Petrona empezó su tarro este mes.
    .a-ciegas = Petrona sigue sin saber en qué se va su dinero.
    .se-aparta = Petrona se fue triste. Mañana puede buscarla.

esta-semana = Esta semana voy a…
    .tarro-mes = Empezar mi tarro del mes
    .pasajes = Apuntar cada pasaje que pago
    .planear-mes = Pensar cuántas piezas haré este mes
