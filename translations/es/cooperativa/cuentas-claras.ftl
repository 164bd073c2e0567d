title = Cuentas claras
goal = Anotar lo que entra, lo que sale y quién firma.

dos-bolsas = Una regla fácil: dos bolsas. Una para la casa, otra para el trabajo. Y un cuaderno con fecha, motivo y firma.

cien-pasaje = Tomó 100 pesos de la caja para el pasaje del grupo. ¿Qué hace?
    .lo-anoto = Lo anoto con fecha y motivo
    .lo-anoto-why = Lo que se anota no se pelea.
    .luego = Luego me acuerdo
    .luego-why = La memoria falla. El cuaderno no.
    .es-poco = Es poco, no hace falta
    .es-poco-why = Muchos pocos hacen mucho al mes.

casa-o-trabajo = ¿De qué bolsa sale?
    .casa = La casa
    .trabajo = El trabajo
    .maiz = Maíz para comer
    .maiz-why = Es comida de su familia.
    .hilo = Hilo para el pedido
    .hilo-why = El pedido lo paga el trabajo.
    .pasaje-feria = Pasaje para ir a la feria a vender
    .pasaje-feria-why = Va a vender: es gasto del trabajo.
    .zapatos = Zapatos de la niña
    .zapatos-why = Es de la casa, aunque el dinero venga del tejido.

saldo = Había 400. Entraron 300 y salieron 150. ¿Cuánto queda?
    .why = 400 más 300 son 700; menos 150 son 550.
    .less-why = Es más. Sume primero lo que entró.
    .more-why = Es menos. Reste los 150 que salieron.

cuaderno-semana = Este es el cuaderno de la semana. ¿Qué renglones están incompletos?
    .from = Cuaderno del grupo
    .lunes = Lunes: hilo, 200. Firma Ana
    .lunes-why = Tiene día, motivo, cantidad y firma.
    .martes = Martes: 150
    .martes-why = Falta para qué fue y quién firmó.
    .jueves = Jueves: venta, 600. Firma Rosa
    .jueves-why = Está completo.
    .sabado = Sábado: comida, no sé cuánto
    .sabado-why = Sin cantidad la cuenta no sale.

falta-dinero = Falta dinero y nadie anotó. ¿Culpan a alguien?
    .yes-why = Sin cuaderno nadie puede probar nada.
    .no-why = Se arregla contando juntas.
    .contamos = Desde hoy contamos juntas cada semana
    .contamos-why = La regla cuida a todas, también a la que guarda.
    .olvidamos = Porque es mejor olvidar el dinero
    .olvidamos-why = Olvidar no lo arregla. Anotar sí.

cada-semana = La cuenta de la semana, ¿en qué orden?
    .juntarse = Nos juntamos
    .contar = Contamos el dinero
    .comparar = Lo comparamos con el cuaderno
    .firmar = Firmamos
    .why = Firmar va al final, cuando todo cuadra.

la-caja = Contaron la caja del grupo y faltan 80 pesos.
    .who = Marta, tesorera
    .faltan = Faltan 80. ¿Qué hacemos?
    .veamos = Veamos juntas el cuaderno
    .veamos-why = Primero los datos, después las palabras.
    .fue-ana = Seguro fue Ana
    .fue-ana-why = Culpar sin ver el cuaderno lastima.
    .yo-pongo = Yo pongo los 80 y ya
    .yo-pongo-why = Buen corazón, pero la causa sigue ahí.
    .pagina = Aquí dice pasaje, sin cantidad.
    .anotemos-hoy = Era eso. Anotemos todo desde hoy
    .anotemos-hoy-why = Encontraron la causa y la regla.
    .asi-dejemos = Así lo dejamos
    .asi-dejemos-why = El mes que viene vuelve a faltar.
    .llora = Ana llora. Ella no fue.
    .perdon = Perdón, Ana. Veamos el cuaderno
    .perdon-why = Pedir perdón también es cuentas claras.
    .que-pague = Que lo pague y ya
    .que-pague-why = Sin prueba, el grupo se parte.
    .claro = Todas saben a dónde fue el dinero.
    .claro-tarde = Quedó claro, y Ana se quedó en el grupo.
    .otra-vez = Al mes siguiente volvió a faltar.
    .se-rompe = Ana se fue, y otra con ella.

esta-semana = Esta semana voy a…
    .dos-cajas = Separar casa y trabajo
    .anotar = Anotar cada gasto
    .contar-juntas = Contar la caja con otra compañera
