title = Dónde vender
goal = Comparar lugares por lo que le queda.

lo-que-queda = No mire solo cuánto vende. Mire cuánto le queda. Reste el lugar, el pasaje, la comida y la comisión. Lo que sobra es suyo.

consignacion = Una tienda quiere sus piezas a consignación: le paga cuando las venda. ¿Cómo las deja?
    .de-palabra = De palabra, con confianza
    .de-palabra-why = Lo que no se anota se olvida, aunque haya confianza.
    .lista-firmada = Con una lista firmada
    .lista-firmada-why = Las dos saben qué hay y cuándo se paga.
    .no-dejo-nada = No dejo nada nunca
    .no-dejo-nada-why = Puede probar con pocas y una lista clara.

que-lleva-lista = ¿Qué debe llevar esa lista?
    .piezas-precio = Las piezas y su precio
    .piezas-precio-why = Así se ve cuál se vendió y cuál falta.
    .plazo-comision = El plazo y la comisión
    .plazo-comision-why = Cuándo le pagan, y cuánto se queda la tienda.
    .quien-teje-mejor = Quién teje mejor
    .quien-teje-mejor-why = Eso no ayuda a cobrar. Anote piezas y fechas.

paga-el-lugar = Por ejemplo: una feria cobra 800 pesos de lugar. Cada pieza le deja 200. ¿Cuántas piezas pagan el lugar?
    .why = 4 por 200 son 800. Con la quinta empieza a ganar.
    .less-why = Con esas no junta 800. Sume 200 por cada una.
    .more-why = Con menos ya junta 800. Sume de 200 en 200.

queda-de-feria = En esa feria vendió 10 piezas. Cada una le deja 200. Pagó 800 de lugar. ¿Cuánto le queda?
    .why = 10 por 200 son 2,000. Menos 800, le quedan 1,200.
    .less-why = Es más: 2,000 menos 800.
    .more-why = Es menos: quite los 800 del lugar.

lugar-y-gasto = Cada lugar tiene su gasto. ¿Cuál va con cuál?
    .plaza = La plaza de otro pueblo
    .pasaje = Pasaje y comida
    .plaza-why = Ir y volver cuesta. Cuéntelo.
    .feria = La feria
    .renta = Pago del lugar
    .feria-why = Se paga aunque no venda.
    .tienda = La tienda
    .comision = Comisión
    .tienda-why = La tienda se queda una parte de cada venta.
    .redes = Las redes
    .envio = Caja y envío
    .redes-why = Publicar no cuesta lugar, pero enviar sí cuesta.

un-solo-lugar = Vende todo en una sola tienda. ¿Le conviene seguir solo ahí?
    .yes-why = Si esa tienda cierra, ya no tiene dónde.
    .no-why = Pruebe otro lugar, sin dejar el primero.
    .si-falla = Si uno falla, me queda otro
    .si-falla-why = Así no depende de un solo lugar.
    .muchos-mejor = Mientras más lugares, mejor
    .muchos-mejor-why = Muchos cansan. Pruebe uno más y compare.

gasto-o-gana = Fue a una feria. ¿Esto es gasto o es ganancia?
    .gasto = Es gasto
    .gana = Es ganancia
    .comida = La comida del día
    .comida-why = Sale de su venta. Réstela.
    .contactos = Tres clientas nuevas
    .contactos-why = No es dinero hoy, pero pueden volver.
    .pasaje-dia = El pasaje de ida y vuelta
    .pasaje-dia-why = Sin pasaje no hay feria: réstelo.
    .encargo = Un encargo con anticipo
    .encargo-why = Es venta que sigue después de la feria.

probar-lugar = Va a probar un lugar nuevo. ¿Qué va primero?
    .pregunto = Pregunto qué cobran
    .llevo-pocas = Llevo pocas piezas
    .anoto = Anoto venta y gastos
    .comparo = Comparo lo que quedó
    .why = Preguntar, probar con poco, anotar, comparar.

tienda-nueva = Una tienda del centro ve sus bolsas.
    .who = Elena, de la tienda
    .dejeme-diez = Déjeme diez bolsas. Le pago al venderlas.
    .cuanto-comision = ¿Qué comisión cobra y cuándo paga?
    .cuanto-comision-why = Preguntó antes de dejar sus piezas.
    .se-las-dejo = Sí, aquí se las dejo
    .se-las-dejo-why = Todavía no sabe la comisión ni la fecha.
    .desconfio = No confío en las tiendas
    .desconfio-why = Puede cuidarse y también escuchar.
    .treinta = Me quedo 30 de cada 100. Pago cada mes.
    .cinco-firmadas = Empiezo con cinco, y firmamos lista
    .cinco-firmadas-why = Prueba con pocas y todo queda escrito.
    .las-diez = Bueno, le dejo las diez
    .las-diez-why = Son muchas para la primera vez.
    .sin-lista = Déjelas ahí. Luego vemos.
    .mejor-lista = Antes hacemos una lista y la firmamos
    .mejor-lista-why = A tiempo: ya quedó anotado.
    .asi-esta-bien = Así está bien
    .asi-esta-bien-why = Sin lista, nadie sabe cuántas eran.
    .por-que = ¿Por qué? Yo vendo y pago.
    .quiero-lista = Con lista firmada, sí le dejo
    .quiero-lista-why = Dijo lo que necesita, con calma.
    .me-voy = Mejor me voy
    .me-voy-why = No perdió nada. Otra vez puede preguntar.
    .trato = En un mes se vendieron cuatro, y le pagaron.
    .trato-grande = Se vendieron cuatro. Seis siguen allá.
    .trato-tarde = Firmaron la lista. Ya sabe qué hay allá.
    .se-pierden = Faltan bolsas, y nadie sabe cuántas eran.
    .sin-trato = Se llevó sus bolsas. Hay otras tiendas.

esta-semana = Esta semana voy a…
    .anotar-gasto = Anotar lo que gasto al vender
    .preguntar-lugar = Preguntar en un lugar nuevo
    .hacer-lista = Hacer lista de lo que dejo
