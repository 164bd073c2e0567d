title = Qué es economía social
goal = Ver si el dinero llega a quien trabaja.

personas-primero = En la economía social van primero las personas y su trabajo. Unas ayudan a otras, y se reparte con reglas. Hoy seguimos el dinero.

al-triple = Un señor compra una blusa en 300 y la vende en 900. La tejedora no recibe más. ¿Es justo?
    .yes-why = Mire quién hizo el trabajo y quién ganó los 600.
    .no-why = De 900, ella recibió 300.
    .no-llega = La ganancia no llega a quien teje
    .no-llega-why = Por eso conviene vender en grupo o directo.
    .muy-caro = Porque 900 es muy caro
    .muy-caro-why = El precio puede ser bueno. Falta ver a quién le llega.

cadena-revende = De cada 100 pesos, el revendedor se queda con 70. ¿Cuánto le llega a quien teje?
    .why = 100 menos 70 son 30. Es un ejemplo.
    .less-why = Es más: a 100 quítele solo 70.
    .more-why = Es menos: 70 ya no le llegan.

cadena-tienda = En otra venta, de 100 pesos la tienda se queda 20 y el envío cuesta 10. ¿Cuánto le llega?
    .why = 20 y 10 son 30. De 100 quedan 70.
    .less-why = Es más: quite 20 y 10, nada más.
    .more-why = Es menos: falta quitar la tienda o el envío.

venta-directa = Su grupo vendió directo: 1,000 pesos. Acordaron: 100 al fondo y lo demás por piezas. Reparta.
    .fund = Fondo de ayuda
    .fund-why = Hoy ayuda a una, mañana a otra.
    .fund-less-why = Falta para el fondo que acordaron.
    .ana = Ana
    .ana-why = Ana está conforme: son sus 6 piezas.
    .ana-less-why = Ana pregunta: ¿y mis 6 piezas?
    .lucia = Lucía
    .lucia-why = Lucía está conforme: son sus 3 piezas.
    .lucia-less-why = Lucía pregunta: ¿y mis 3 piezas?
    .more-why = Es más de lo acordado. A otra le falta.
    .why = Quedan 900 para 9 piezas: 100 cada una. Todo llega a quien teje.

para-que-fondo = Ese dinero del fondo, ¿para qué sirve?
    .la-que-manda = Para la que manda
    .la-que-manda-why = El fondo es de todas y se anota.
    .enferma-hilo = Para hilo y para quien se enferma
    .enferma-hilo-why = Hoy ayuda a una, mañana a otra.
    .se-pierde = Para nada, se pierde
    .se-pierde-why = No se pierde: se guarda para seguir juntas.

ayuda-o-palabra = ¿Esto es ayuda de verdad, o solo palabras?
    .ayuda = Ayuda de verdad
    .palabra = Solo palabras
    .apartan = El grupo aparta para quien se enferma
    .apartan-why = Todas ponen, y a todas les puede tocar.
    .no-dicen = "Ayudamos a artesanas", y no dicen cuánto pagan
    .no-dicen-why = Pregunte cuánto llega a quien teje.
    .hilo-juntas = Compran hilo juntas y sale más barato
    .hilo-juntas-why = Lo que se ahorra es de todas.
    .diseno-gratis = Piden su diseño gratis, "como apoyo"
    .diseno-gratis-why = Apoyar no es llevarse su diseño.

que-preguntar = Una empresa ofrece apoyo. ¿Qué conviene preguntar?
    .cuanto-pagan = ¿Cuánto pagan, y a quién?
    .cuanto-pagan-why = Así ve si llega a quien trabaja.
    .de-quien-diseno = ¿De quién queda el diseño?
    .de-quien-diseno-why = El diseño es de su comunidad.
    .un-regalo = ¿Me regalan una blusa?
    .un-regalo-why = Un regalo no dice qué quieren a cambio.

la-empresa = Una empresa escribe al grupo.
    .who = Raúl, de una empresa
    .apoyo = Las apoyamos con hilo, gratis.
    .que-cambio = Gracias. ¿Qué piden a cambio?
    .que-cambio-why = Preguntar no ofende: aclara.
    .si-gracias = Sí, aceptamos todo
    .si-gracias-why = Todavía no sabe qué quieren.
    .no-nunca = No queremos nada
    .no-nunca-why = Puede ser buen trato. Primero se pregunta.
    .el-diseno = Solo su diseño. Queda de la empresa.
    .es-de-todas = El diseño es de todas. Mande el papel
    .es-de-todas-why = Cuidó lo del grupo y pidió leer antes.
    .quedeselo = Está bien, quédeselo
    .quedeselo-why = Es de su comunidad. No lo puede dar una sola.
    .firme-hoy = Firme hoy mismo este papel.
    .leemos-antes = Lo leemos juntas y luego decimos
    .leemos-antes-why = Lo que se firma se lee antes, en su lengua.
    .firmo = Firmo
    .firmo-why = Firmó sin saber qué dice.
    .por-que-no = ¿Por qué no quieren apoyo?
    .queremos-saber = Queremos saber qué piden
    .queremos-saber-why = Así se abre otra vez la plática.
    .adios = Adiós
    .adios-why = Está bien cuidarse. Una pregunta costaba poco.
    .manda-papel = Manda el papel. El grupo lo lee y decide.
    .manda-papel-tarde = Manda el papel. Todavía hay tiempo de leer.
    .sin-diseno = El diseño quedó en manos de la empresa.
    .se-fue = Raúl se fue. Nada se perdió.

esta-semana = Esta semana voy a…
    .cuanto-llega = Preguntar cuánto llega a quien teje
    .fondo = Proponer un fondo de ayuda
    .leer = Leer antes de firmar
