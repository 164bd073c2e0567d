title = Plan sencillo de un mes
goal = Tener un mes de trabajo en una hoja.

una-hoja = Un plan cabe en una hoja: cuatro semanas, tres tareas cada una. Al final de la semana marca lo que hizo y lo que se vendió.

diez-fotos = Publicó diez fotos en un día. Después, nada en todo el mes. ¿Qué cambia?
    .otras-diez = Publico otras diez juntas
    .otras-diez-why = Todas juntas se miran un día y se olvidan.
    .dos-por-semana = Publico dos por semana
    .dos-por-semana-why = Así la recuerdan todo el mes.
    .ya-no-publico = Ya no publico
    .ya-no-publico-why = Las fotos sirven. Solo repártalas mejor.

fotos-del-mes = Va a publicar 2 fotos por semana, 4 semanas. ¿Cuántas piezas necesita fotografiar, una por foto?
    .why = 2 por 4 son 8. Puede tomarlas en una mañana.
    .less-why = Es más: sume 2 por cada semana.
    .more-why = Es menos: son 2 por semana, 4 semanas.

dia-de-madres = Viene el Día de las Madres. ¿Cuándo avisa a sus clientas?
    .un-dia-antes = Un día antes
    .un-dia-antes-why = Ya no alcanza a tejer ni a enviar.
    .tres-semanas = Tres semanas antes
    .tres-semanas-why = Tejer y enviar toma tiempo.
    .ese-dia = Ese mismo día
    .ese-dia-why = Ese día el regalo ya debe estar en casa.

# An example: each task has its week, and what happens is told week by week.
mes-de-fiesta = La fiesta es después de la semana 4. ¿En qué semana va?
    .aparto-hilo = Aparto el hilo
    .aparto-hilo-why = El hilo ya está en casa para tejer.
    .aparto-hilo-late = Faltó hilo, y el telar esperó.
    .aviso = Aviso y tomo pedidos
    .aviso-why = Las clientas piden a tiempo.
    .aviso-late = Ya hay poco tiempo para tejer y enviar.
    .tejo = Tejo las piezas
    .tejo-why = Teje sin prisa: tiene hilo y pedidos.
    .tejo-early = Todavía no tiene el hilo.
    .tejo-late = Esa semana ya toca enviar.
    .envio = Envío a tiempo
    .envio-why = Llegan antes de la fiesta.
    .envio-early = Las piezas todavía no están.

me-gusta = Su foto tuvo 50 "me gusta" y ninguna pregunta. ¿Con eso ya funcionó para vender?
    .yes-why = Gustar es bonito, pero nadie preguntó.
    .no-why = Cuente preguntas y ventas.
    .cuento-ventas = Cuento preguntas y ventas
    .cuento-ventas-why = Eso dice si la foto vende.
    .pocos = Porque 50 son pocos
    .pocos-why = Con muchos pasa igual. Mire si preguntan.

que-anoto = Anota cómo fue su semana. ¿Esto le dice si vende?
    .dice-venta = Sí me dice
    .solo-adorno = No me dice
    .preguntas = Cuántas preguntaron precio
    .preguntas-why = Quien pregunta está cerca de comprar.
    .corazones = Cuántos corazones tuvo
    .corazones-why = Alegran, pero no dicen si compran.
    .vendidas = Cuántas piezas vendió
    .vendidas-why = Es lo que más importa anotar.
    .que-bonito = Cuántas dijeron "qué bonito"
    .que-bonito-why = Dé las gracias. Anote las que preguntan.

seis-meses = Una clienta le compró hace seis meses. Ella aceptó recibir mensajes. ¿Qué está bien?
    .gracias-nuevo = Saludo y le muestro algo nuevo
    .gracias-nuevo-why = Un mensaje corto la hace volver a mirar.
    .su-permiso = Si dice "ya no", no le escribo
    .su-permiso-why = Su permiso puede cambiar. Respetarlo da confianza.
    .cada-hora = Le escribo a cada hora
    .cada-hora-why = Cansa, y puede bloquearla.

mi-hoja = Revise este plan. ¿Qué semanas no dicen qué hacer?
    .from = Plan de ejemplo
    .semana-una = Semana 1: dos fotos, lunes y jueves
    .semana-una-why = Dice qué y cuándo.
    .semana-dos = Semana 2: vender mucho
    .semana-dos-why = Es un deseo. Escriba qué va a hacer.
    .semana-tres = Semana 3: avisar a cinco clientas
    .semana-tres-why = Dice a cuántas. Se puede marcar.
    .semana-cuatro = Semana 4: lo que salga
    .semana-cuatro-why = Ponga al menos una tarea con su día.

cuatro-semanas = Su grupo mira su plan cada lunes.
    .who = Rosa, de su grupo
    .primera = Semana 1. ¿Qué va a publicar?
    .dos-fotos = Dos fotos: lunes y jueves
    .dos-fotos-why = Poco y fijo se puede cumplir.
    .diez-hoy = Diez fotos hoy mismo
    .diez-hoy-why = Se acaban hoy. Faltan tres semanas.
    .luego-empiezo = Empiezo después
    .luego-empiezo-why = Con una foto ya empezó.
    .segunda = Semana 2. Nadie preguntó. Llovió mucho.
    .cambio-foto = Cambio la foto y sigo
    .cambio-foto-why = Seguir y cambiar algo: eso es iniciativa.
    .no-sirve = El internet no sirve
    .no-sirve-why = Fue una semana. Cambie algo y pruebe.
    .segunda-sin = Semana 2. Su plan está vacío.
    .dos-ahora = Hoy publico una, y otra el jueves
    .dos-ahora-why = Un plan se puede empezar cualquier día.
    .lo-dejo = Mejor lo dejo
    .lo-dejo-why = Puede hacerlo más chico, sin dejarlo.
    .tercera = Semana 3. Falta poco para la fiesta.
    .aviso-ya = Aviso hoy a mis clientas
    .aviso-ya-why = Todavía hay tiempo de tejer y enviar.
    .aviso-luego = Aviso la otra semana
    .aviso-luego-why = Alcanza para pocas. Avise antes.
    .tercera-tarde = Semana 3. Tres clientas esperan.
    .aviso-hoy = Les escribo hoy
    .aviso-hoy-why = Tarde, pero a tiempo para algunas.
    .ya-no-alcanza = Ya no alcanza
    .ya-no-alcanza-why = Pregunte: quizá quieren para otra fecha.
    .vende = Semana 4. Vendió tres, y sabe qué sirvió.
    .vende-poco = Semana 4. Vendió una. Ya tiene plan.
    .sin-plan = Pasó el mes. El otro empieza el lunes.

esta-semana = Esta semana voy a…
    .mi-plan = Hacer mi plan en una hoja
    .dos-publicaciones = Publicar dos veces
    .contar-preguntas = Contar cuántas preguntan
