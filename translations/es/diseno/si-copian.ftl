title = Si copian mi diseño
goal = Saber de quién es el diseño y qué hacer primero.

es-de-todas = Las figuras de su pueblo son de la comunidad. Desde 2022, una ley federal lo dice. Si alguien las copia, usted no está sola: hay pasos.

# An invented buyer.
mensaje-patron = Le llega este mensaje. ¿Qué partes piden cuidado?
    .from = Comprador de fábrica
    .gusta = Buenas tardes, me gustan sus tejidos.
    .gusta-why = Un saludo no es señal. A muchos les gustan.
    .patron = Mándeme el patrón para hacerlo en máquina.
    .patron-why = Con el patrón lo hacen sin ustedes. Lo decide la comunidad.
    .sin-avisar = No hace falta avisar a su grupo.
    .sin-avisar-why = Quiere que decida sola. El diseño es de todas.

doy-patron = Le ofrecen 2 mil pesos por el patrón de su pueblo. ¿Lo da?
    .yes-why = La figura es de todas. Una sola no la puede dar.
    .no-why = Así cuida lo que es de todas.
    .por-escrito = Lo decide la comunidad, por escrito
    .por-escrito-why = Escrito, todas saben qué se dio y qué no.
    .poco-dinero = Porque 2 mil pesos es poco
    .poco-dinero-why = Con más dinero sería igual: no es de una sola.

marca-copia = Una marca vende el bordado de su pueblo sin permiso. ¿Qué hace primero?
    .reclamo-sola = Les escribo enojada, yo sola
    .reclamo-sola-why = El enojo es justo. En grupo y con pruebas vale más.
    .nada = Nada, ya qué
    .nada-why = Sí se puede hacer algo. Se empieza por guardar pruebas.
    .fotos-grupo = Guardo fotos con fecha y aviso al grupo
    .fotos-grupo-why = Las fotos prueban. El grupo decide con usted.

primeros-pasos = Encontró una copia. ¿Cuáles son los primeros pasos?
    .guardo = Guardo fotos y la fecha
    .aviso = Aviso a mi grupo
    .decidimos = Decidimos juntas en reunión
    .pedimos = Pedimos ayuda al INPI
    .why = Primero las pruebas, luego el grupo. Juntas se pide ayuda.

# INPI: the federal institute of indigenous peoples.
quien-ayuda = Cada cosa ayuda de un modo. ¿Para qué sirve?
    .fotos = Las fotos con fecha
    .prueba = Prueban qué vio y cuándo
    .fotos-why = Si borran la página, usted ya tiene la prueba.
    .grupo = Mi grupo
    .fuerza = Decide y reclama conmigo
    .grupo-why = Varias voces pesan más que una.
    .inpi = El INPI
    .orienta = Orienta a los pueblos
    .inpi-why = Es una oficina del gobierno. Preguntar no compromete.

de-quien-es = Piense de quién es cada cosa. ¿Dónde la pone?
    .mio = Es mío
    .comunidad = Es de la comunidad
    .permiso = Falta permiso
    .mi-nombre = Mi nombre en la etiqueta
    .mi-nombre-why = Su nombre es suyo. Póngalo en su trabajo.
    .figura-pueblo = La figura del huipil de mi pueblo
    .figura-pueblo-why = La usan todas. Ninguna es la dueña sola.
    .imprimir = Una marca quiere imprimir la figura
    .imprimir-why = Antes pide permiso, y la comunidad contesta.
    .mi-foto = La foto que yo tomé de mi pieza
    .mi-foto-why = Usted la tomó. Puede usarla para vender.
    .abuelas = El dibujo que dejaron las abuelas
    .abuelas-why = Pasó de unas a otras. Es herencia de todas.
    .patron-maquina = Piden el patrón para una máquina
    .patron-maquina-why = No lo da una sola. Lo decide la comunidad.

marca-colectiva = Su grupo registró una marca. Nadie la usa. ¿Qué conviene?
    .la-usamos = Ponerla en todas las etiquetas
    .la-usamos-why = La marca que se usa, se conserva.
    .la-guardamos = Guardarla en un cajón
    .la-guardamos-why = Una marca que nadie usa se puede perder.
    .para-una = Dejarla para una sola
    .para-una-why = La marca es del grupo. Conviene que todas la usen.

vecina = Su vecina borda la misma figura del pueblo. ¿Qué conviene?
    .calidad = Acordar juntas la calidad
    .calidad-why = Si todas cuidan la calidad, todas ganan.
    .pleito = Reclamarle: la figura es mía
    .pleito-why = La figura es de todas. Un acuerdo ayuda más.
    .precio = Acordar juntas el precio
    .precio-why = Así nadie tiene que vender por debajo.

# Hugo is an invented buyer of an invented company.
empresa = Hugo compra para una empresa. Le escribe.
    .who = Hugo, comprador
    .mil-bolsas = Quiero su figura en mil bolsas. ¿Me manda el patrón?
    .la-comunidad = Eso lo decide mi comunidad
    .la-comunidad-why = Con respeto y claro: la figura es de todas.
    .cuanto-paga = ¿Cuánto me paga?
    .cuanto-paga-why = Antes del dinero va el permiso de todas.
    .lo-mando = Sí, se lo mando
    .lo-mando-why = Ya enviado, no se puede recoger. Primero el grupo.
    .ofrece-dinero = Le doy 5 mil a usted, y no le diga a nadie.
    .por-escrito = Mande su propuesta por escrito, para todas
    .por-escrito-why = Escrito lo pueden leer todas, sin secreto.
    .acepto = Está bien, que nadie sepa
    .acepto-why = El secreto es señal. Su grupo puede acompañarla.
    .firme-hoy = Firme este papel hoy mismo.
    .no-firmo = No firmo. Lo vemos en reunión
    .no-firmo-why = Un papel se lee con calma y entre todas.
    .firmo = Firmo para que no se enoje
    .firmo-why = Lo firmado pesa. Puede pedir tiempo, siempre.
    .molesto = ¡Cuánto papel! ¿Entonces no me va a vender?
    .piezas-nuestras = Le vendemos bolsas hechas por nosotras
    .piezas-nuestras-why = Abrió otra puerta: se vende la pieza, no el patrón.
    .se-lo-doy = Bueno, se lo doy
    .se-lo-doy-why = El patrón no era solo suyo. Hay otra salida.
    .acuerdo = Hugo pide cincuenta bolsas. Las hace su grupo.
    .a-tiempo = Hugo se fue. El patrón sigue en su pueblo.
    .la-hacen = La fábrica ya lo copia. Guarde fotos y avise al grupo.

esta-semana = Esta semana voy a…
    .fotos-fecha = Tomar fotos de mis piezas y anotar la fecha
    .platicar = Platicar con mi grupo qué haremos si copian
    .preguntar = Preguntar dónde está la oficina del INPI
