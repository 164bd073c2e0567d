### Programa inventado (luch demo)

demo-cohort = Grupo de ejemplo { $number }
demo-community = Comunidad de ejemplo { $number }
demo-computer = ejemplo-{ $number }
demo-place = Salón de ejemplo
demo-name = { $name } (ejemplo)
demo-where = Diga en qué carpeta nueva: luch demo --data CARPETA. Así lo inventado no se mezcla con lo real.
demo-not-empty = En { $folder } ya hay datos. Escoja una carpeta nueva, para no mezclar lo inventado con lo real.
demo-done = Listo: { $learners } mujeres inventadas, { $events } apuntes, en { $folder }. Para verlo: luch --data { $folder }

### Palabras de tablas y pantallas

somebody = Mujer { $number }

### El programa en una memoria USB: luch stick
stick-writing = Escribiendo en la memoria: { $done } de { $all } MB
stick-done = Listo: en { $folder } está Luch con todo: { $files } archivos, { $size } MB.
stick-changed = { $written ->
        [one] Se escribió un archivo
       *[other] Se escribieron { $written } archivos
    }. { $same } ya { $same ->
        [one] estaba igual
       *[other] estaban iguales
    }. El avance guardado en la memoria no se tocó.
stick-out = Antes de sacar la memoria, expúlsela desde el sistema.
stick-no-voices = No se encontraron las voces: la memoria va sin ellas. Deben estar en la carpeta audio, junto al programa.
stick-full = No cabe en la memoria: faltan { $needs } MB y hay { $free } MB libres. Borre algo de la memoria o use otra más grande, y pruebe otra vez. Nada de lo que había se dañó.
stick-read-only = La memoria solo se puede leer. Si tiene un seguro a un lado, muévalo; si no, use otra memoria.
stick-no-permission = La computadora no da permiso para escribir ahí. Vea que sea la carpeta de la memoria.
stick-gone = No se encuentra la memoria, o se sacó antes de terminar. Métala y pruebe otra vez: sigue donde se quedó. ({ $why })
stick-faulty = La memoria no guardó bien « { $file } ». Use otra memoria: esta puede estar dañada.
stick-other = No se pudo escribir en la memoria. Pruebe otra vez o use otra memoria. ({ $why })
stick-source = No se puede leer lo que iría en la memoria: el programa, las voces o lo agregado de su lugar. ({ $why })
stick-note = LUCH. Escuela para mujeres artesanas, sin internet: tsotsil, tseltal, español e inglés. Esta memoria trae el programa, las lecciones y las voces. No hay que instalar nada.
stick-note-start = Para empezar en una computadora con Linux: abra una terminal en esta carpeta y escriba: sh empezar.sh
stick-note-progress = El avance de quien aprende aquí se guarda en la carpeta data de esta memoria. No la borre. Es de ellas: no la comparta.
stick-note-bundles = En la carpeta bundles viajan los avances de una computadora a otra.
stick-note-update = Para poner aquí un Luch más nuevo: luch stick CARPETA, en la computadora que lo tiene. El avance no se toca.
stick-note-old = Si no empieza: la computadora debe tener Linux de 64 bits (x86-64), de 2022 o más nuevo. Con menos, use el programa instalado en otra computadora.

### Enunciados xAPI: luch export --format xapi
xapi-done = Listo: { $count } enunciados en { $file }. No llevan nombres.
xapi-home = « { $home } » no es una dirección: debe empezar con https:// y llevar solo letras, números y los signos - . _ ~ /
xapi-file = No se pudo escribir el archivo. ({ $why })
xapi-folder = « { $file } » es una carpeta. Escriba también cómo se llama el archivo: { $file }/enunciados.jsonl
xapi-whole = Los enunciados xAPI se escriben todos y sin cerrar: quite --since, --cohort y --sealed.

### Informes

report-title = Informe del taller
report-everybody = Todos los grupos
report-days = del { $first } al { $last }
report-details = En los archivos de datos (XLSX, CSV, JSON) están además:
report-made = Hecho con Luch
report-written = Listo: informe de { $women ->
        [one] { $women } mujer
       *[other] { $women } mujeres
    } en { $file }
cohort-unknown = No hay un grupo que se llame « { $name } ». Hay: { $cohorts }
cohort-twice = Hay más de un grupo que se llama « { $name } ». Cámbiele el nombre a uno.
percent = { $number } %
some-computer = Computadora { $number }
said-and = { $one } · { $other }
said-more = { $said } · y { $more } más
said-nth = { $nth }. { $what }
said-put = { $thing } → { $place }
table-empty-how = Aquí saldrá cuando haya días de taller y mujeres que hagan lecciones.
table-empty = Todavía no hay nada que contar.
chart-before = antes
chart-after = después
cloth-of-the-group = La tela del grupo
    .rule = Cada lección es una hilera. Está tejida hasta donde llega la parte de las mujeres que la terminó; lo demás espera en la urdimbre.
summary-women = mujeres
summary-days = días de taller
summary-hours = horas de taller
summary-came = mujeres que vinieron a un día o más
summary-began = mujeres que terminaron una lección o más
summary-whole = mujeres que terminaron todo el curso
summary-lessons = lecciones terminadas, entre todas
summary-right = respuestas bien a la primera
summary-right-now = respuestas bien hoy
summary-pairs = mujeres con preguntas de antes y de después
summary-promises = promesas cumplidas, del todo o en parte, de las que contaron
scale-prices = Precios bien calculados
scale-deceits = Engaños reconocidos
scale-alarms = Mensajes buenos tomados por engaño (menos es mejor)
scale-others = Otras preguntas
change-nobody = Nadie contestó las dos veces.
change-words = Mejor { $better } de { $pairs }; peor { $worse }.

table-summary = Resumen
    .rule = Cada cifra dice de cuántas: « 34 / 40 » son 34 de 40.
table-days = Asistencia por día
    .rule = De cuántas: las mujeres del grupo, y las que vinieron ese día sin ser del grupo. El día es el que dijo la facilitadora.
table-attendance = Asistencia por mujer
    .rule = De cuántos: los días de su grupo, y otros a los que vino.
table-change = Antes y después
    .rule = Antes: su primera vez; después: la última. Solo las mujeres que contestaron las dos. El cambio, en promedio, casi seguro está entre « desde » y « hasta »; si el cero queda en medio, puede que nada haya cambiado. Con pocas mujeres dice poco. Nada aquí prueba la causa.
    .method = Cómo se hizo la cuenta: « desde » y « hasta » son los límites del intervalo de 95 % de confianza para el promedio de los cambios (t de Student).
table-ranges = Cuentas y ventas
    .rule = Solo quien quiso decirlo; nunca cantidades. Las dos primeras columnas comparan a las mismas mujeres.
table-lessons = Lecciones
    .rule = Dominada: terminada, y cada pregunta bien la última vez. Necesita ayuda: dos preguntas o más que no salen después de dos intentos.
table-hardest = Lo que más cuesta
    .rule = Las preguntas con menos respuestas bien a la primera, entre las que contestaron cinco mujeres o más.
    .few = Ninguna pregunta tiene cinco respuestas todavía: con tan pocas, esto dice poco.
table-promises = Promesas
    .rule = Lo que dijeron que iban a hacer en la semana, y lo que contaron después.
table-women = Avance por mujer
    .rule = Bien hoy: bien la última vez que la contestó. Ayuda: lecciones en las que dos preguntas o más no salen.
table-computers = Computadoras
    .rule = De dónde vienen los datos. El día es el que creía su reloj; sin día, el reloj estaba mal.
table-progress = Avance por mujer y lección
    .rule = Terminada y ayuda: 1 es sí, 0 es no.
table-questions = Preguntas
    .rule = Respuestas a la primera. Lo más escogido, entre las que no salieron.

column-name = Clave
column-what = Qué
column-count = Cuántas
column-of = De
column-share = Parte
column-date = Día
column-cohort = Grupo
column-workshop = Taller
column-place = Lugar
column-hours = Horas
column-came = Vinieron
column-number = Núm.
column-woman = Mujer
column-scale = Qué se midió
column-words = En palabras
column-highest = Máx.
column-pairs = Pares
column-before = Antes
column-after = Después
column-change = Cambio
column-low = desde
column-high = hasta
column-better = Mejor
column-worse = Peor
column-n-before = n antes
column-all-before = Todas, antes
column-n-after = n después
column-all-after = Todas, después
column-question = Pregunta
column-choice = Respuesta
column-pairs-before = Mismas mujeres, antes
column-pairs-after = Mismas mujeres, después
column-lesson = Lección
column-begun = Empezaron
column-finished = Terminadas
column-mastered = Dominada
column-help = Ayuda
column-answered = Contestadas
column-right-first = Bien a la primera
column-right-now = Bien hoy
column-stuck = No salen
column-usual = Otra respuesta más escogida
column-agree = Cuántas
column-promise = Promesa
column-made = La hicieron
column-kept = Cumplida
column-kept-in-part = En parte
column-not-yet = Todavía no
column-unasked = Sin preguntar
column-computer = Computadora
column-events = Apuntes
column-newest = Último día

### La oficina del programa: luch push
push-sending = Enviando a la oficina: { $sent } de { $all }
push-done = { $sent ->
        [one] Listo: se envió { $sent } apunte a la oficina
       *[other] Listo: se enviaron { $sent } apuntes a la oficina
    }; { $there } ya { $there ->
        [one] estaba
       *[other] estaban
    }.
push-address = No se entiende la dirección. Escríbala así: postgres://USUARIO@COMPUTADORA/BASE
push-password-shown = No escriba la contraseña en la dirección: queda guardada en el historial. Póngala en el archivo ~/.pgpass o en la variable PGPASSWORD, y cámbiela si ya la escribió.
push-password-file-open = Otras personas de esta computadora pueden leer { $file }. Ciérrelo: chmod 600 { $file }
push-needs-tls = A otra computadora solo se envía con TLS, para que nadie lea los nombres en el camino. Quite sslmode=disable de la dirección, o use un túnel.
push-no-certificates = Esta computadora no tiene certificados para saber con quién habla. Instale ca-certificates, o diga en SSL_CERT_FILE el archivo del certificado de la oficina. ({ $why })
push-unreachable = No hay conexión con la oficina, o se cortó. Pruebe otra vez: sigue donde se quedó. ({ $why })
push-refused = La oficina no lo permite. Vea el usuario, la contraseña y la base. ({ $why })
push-newer = Un Luch más nuevo preparó la base de la oficina. Use ese Luch.
push-other = La base de la oficina contestó otra cosa. ({ $why })
### Constancias

certificate-title = Constancia
certificate-given = Se entrega a
certificate-workshop = por terminar el taller
certificate-course = por terminar todos los talleres
certificate-hours = { $hours ->
        [one] { $hours } hora de taller
       *[other] { $hours } horas de taller
    }
certificate-date = { $day } de { $month } de { $year }
certificate-cloth = Su tela
certificate-facilitator = Facilitadora
certificate-learner = Artesana
certificate-draft = El texto en su lengua es un borrador: todavía no lo revisa una hablante.
certificate-nobody = Todavía nadie ha terminado: { $what }. No se guardó nada.
certificate-which = Para las constancias de un taller, escriba --workshop y uno de estos: { $workshops }
certificate-written = Listo: { $sheets ->
        [one] { $sheets } constancia
       *[other] { $sheets } constancias
    } en { $file }
certificate-date-how = Diga el día como 2026-05-23: --date AAAA-MM-DD
workshop-unknown = No hay un taller « { $name } ». Hay: { $workshops }
woman-unknown = No hay una mujer que se llame « { $name } ».
woman-twice = Más de una mujer se llama « { $name } ». Haga las constancias de todo el grupo.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

### Pantallas de informes y constancias

reports = Informes
reports-open = Informes y constancias
reports-of = De quién
reports-names = Nombres
reports-with-names = con nombres
reports-no-names = con números, sin nombres
reports-folder = Dónde se guarda
reports-tables = Ver las tablas aquí
reports-change = Ver antes y después
reports-page = Guardar la página para imprimir
reports-sheet = Guardar la hoja de cálculo
reports-data = Guardar los datos (CSV)
reports-certificates = Constancias
certificates-what = Qué terminaron
certificates-course = el curso completo
certificates-day = Día que dice
certificates-hours = Horas
certificates-hours-hers = las que vino cada una
certificates-save = Guardar para imprimir
certificates-how = Sale una hoja para cada mujer que lo terminó.
certificate-other = Si es de un solo taller, escójalo con 1.
folder-home = aquí: carpeta personal
folder-here = aquí: { $name }
folder-stick = memoria: { $name }
saving = Guardando …
reading = Leyendo …
saved = { $women ->
        [one] Listo, una mujer: { $file }
       *[other] Listo, { $women } mujeres: { $file }
    }
cannot-write = No se pudo escribir { $file }. Vea que la carpeta exista, que la memoria esté puesta y que haya lugar. ({ $why })
file-report = informe
file-certificates = constancias
key-other = cambiar
key-table = otra tabla
### La mesa de la facilitadora

desk = Facilitadora
page = Hoja { $page } de { $pages }
no = No
kept = Guardado.
day = Día
date-how = Escriba el día así: 3/5/2026
typing-given = Enter lo deja así. Si escribe, se cambia todo; ⌫ lo corrige.
may-be-empty = Puede dejarlo vacío.
hub-what = ¿Qué quiere hacer?
hub-groups = Los grupos: hoy, asistencia, lecciones
hub-women = Las mujeres de esta computadora
hub-leave = Salir
hub-leave-sure = ¿Salir de la mesa de la facilitadora? Para volver se pide su número.
hub-stay = No, seguir
hub-go = Sí, salir
groups = Grupos
groups-none = Todavía no hay grupos. Haga el primero con 1.
groups-which = ¿Con qué grupo?
group-new = Grupo nuevo
group-women = { $women ->
        [one] { $women } mujer · { $community }
       *[other] { $women } mujeres · { $community }
    }
group-women-only = { $women ->
        [one] { $women } mujer
       *[other] { $women } mujeres
    }
group-describe = Cambiar nombre, lugar, lengua o fechas
group-needs-name = Falta el nombre del grupo.
group-name-what = ¿Cómo se llama el grupo?
group-name = Grupo
group-community-what = ¿De qué comunidad es?
group-community = Comunidad
group-language-what = ¿En qué lengua trabaja el grupo?
group-begins-what = ¿Qué día empieza?
group-ends-what = ¿Qué día termina?
women = Las mujeres
women-which = ¿Quién?
women-none-how = Agréguelas en su grupo: « Grupos », y ahí « Agregar mujeres ».
women-none = Aquí todavía no hay nadie.
women-not-found = Nadie se llama así. Borre letras con ⌫.
women-find = Escriba letras de su nombre para encontrarla.
women-letters = Letras
woman-and-drawing = { $name } ({ $drawing })
woman-archived = ya no viene
woman-not-begun = no ha empezado
woman-day-unknown = día desconocido
woman-gone = Esa mujer ya no está en la lista.
woman-what = ¿Qué hacemos con su perfil?
woman-rename = Cambiar su nombre
woman-new-name = ¿Cómo escribe ella su nombre?
woman-name-help = Vacío: sin nombre en la lista.
woman-drawings = Darle dibujos nuevos: ella está aquí
woman-leave-group = Sacarla de este grupo
woman-left-group = Ya no está en « { $group } ». Sigue en esta computadora.
woman-archive = Ya no viene: quitarla de las listas
woman-is-archived = Ya no sale en las listas. Nada suyo se borró.
woman-comes-again = Viene otra vez: ponerla en las listas
woman-is-back = Sale otra vez en las listas.
woman-join = Tiene otro perfil: juntar los dos
woman-join-nobody = No hay otro perfil en esta computadora.
woman-join-which = ¿Cuál es su otro perfil?
woman-join-sure = ¿« { $name } » y « { $other } » son la misma mujer?
woman-join-yes = Sí, es la misma: juntarlas
woman-join-undo = Entra con los dibujos de « { $name } ». Nada se pierde, y después se puede deshacer.
woman-joined = Ahora los dos son un solo perfil.
woman-part = Separar los perfiles que se juntaron
woman-parted = Otra vez son perfiles separados.
woman-erase = Borrar todo lo suyo, porque ella lo pide
woman-erase-sure = ¿Ella pidió que se borre todo lo suyo? No se puede deshacer. Los demás datos no cambian.
woman-erase-yes = Sí, ella lo pidió
woman-erase-again = Última pregunta: se borra su nombre, su avance y sus respuestas, aquí y en las copias. ¿Borrar?
woman-erase-now = Borrar ahora
erased = Se borró todo lo suyo. Solo queda escrito que hubo un borrado.

days-open = El día de taller: quién vino
days = Días de taller
days-none = Todavía no hay días de taller. Escriba el de hoy con 1.
days-which = ¿Qué día?
day-new = Día nuevo
day-describe = cambiar el día
day-gone = Ese día ya no está en la lista.
day-line = { $date } · { $workshop }
day-came = { $came ->
        [one] vino { $came }
       *[other] vinieron { $came }
    }
day-no-workshop = Otro tema
day-workshop-what = ¿Qué taller se da?
day-date-what = ¿Qué día es hoy?
day-date-clock = El reloj de la computadora puede estar mal: vale lo que usted escribe.
day-place-what = ¿Dónde es?
day-place = Lugar
day-hours-what = ¿Cuántas horas dura?
day-hours = Horas
day-hours-how = Escriba las horas con un número del 1 al 12.
attendance-who = ¿Quién vino? Un número pone o quita la marca.
attendance-nobody = El grupo todavía no tiene mujeres. Agréguelas primero.
attendance-came = vino
attendance-all = todas
attendance-sum = { $came ->
        [one] Vino { $came } de { $women }.
       *[other] Vinieron { $came } de { $women }.
    } Cada marca se guarda al momento.
assign-open = Las lecciones de hoy
assign = Lecciones de hoy
assign-workshop = ¿De qué taller son las lecciones de hoy?
assign-which = ¿Cuáles hacen hoy, y en qué orden?
assign-of-it = { $lessons } para hoy
assign-place = { $place }.ª de hoy
assign-none = Hoy no hay lecciones señaladas: cada una sigue su camino.
assign-some = Lecciones para hoy: { $lessons }. Ellas las ven primero, en este orden.
assign-nothing = quitar todas

group-women-open = Las mujeres del grupo
add = Agregar mujeres
add-how = ¿Cómo las agregamos?
add-name = Escribir un nombre
add-choose = Escoger entre las de esta computadora
add-list = De una lista en archivo CSV
add-nobody = No hay otras mujeres en esta computadora. Con Esc puede escribir un nombre o traer una lista.
add-whom = ¿Quién entra al grupo?
add-needs-name = Falta el nombre. Si ya terminó, Esc.
add-new = { $name } entró al grupo. Sus dibujos:
add-known = { $name } entró al grupo.
add-here = { $name } ya estaba en este grupo.
add-is-it-she = Aquí ya hay una « { $name } ». ¿Es ella?
add-is-it-one = Aquí ya hay más de una « { $name } ». ¿Es una de ellas?
add-she = Sí, es ella
add-she-named = Sí, es { $name }
add-apart = { $groups } · { $seen }
add-another = No, es otra mujer
add-two = Si son dos con el mismo nombre, en las listas lleva cada una su primer dibujo.
add-listed = Listo: { $new ->
        [one] { $new } nueva
       *[other] { $new } nuevas
    } y { $known } que ya { $known ->
        [one] tenía
       *[other] tenían
    } perfil aquí.
add-looking = Buscando listas…
add-no-list = No veo ninguna lista CSV. Meta la memoria y espere: aparece sola. O guárdela en Documentos o en Descargas.
add-which-list = ¿Qué lista?
add-other-list = Otro archivo: escribir dónde está
add-file-what = ¿Dónde está la lista?
add-file = Archivo
add-file-how = Escríbalo completo, así: /media/luz/VERDE/grupo.csv
add-columns = Una mujer por línea. La primera línea dice: nombre,lengua. Las demás, así: Juana,tsotsil. La lengua puede faltar.
list-empty = La lista no tiene nombres. No se agregó a nadie.
list-too-long = La lista es demasiado larga para ser de un grupo. No se agregó a nadie.
list-no-table = El archivo no es una lista CSV. En la hoja de cálculo, guárdelo como CSV. No se agregó a nadie.
list-unreadable = No se puede leer el archivo. Vea que la memoria esté puesta y pruebe otra vez.
list-no-name = Línea { $line }: falta el nombre. Corríjala y pruebe otra vez. No se agregó a nadie.
list-long-name = Línea { $line }: el nombre es demasiado largo. No se agregó a nadie.
list-no-language = Línea { $line }: no hay la lengua « { $said } ». Escriba tsotsil, tseltal, español o inglés. No se agregó a nadie.
list-twice = Línea { $line }: « { $name } » ya está en la línea { $first }. Si son dos mujeres, agregue a sus nombres algo que las distinga. No se agregó a nadie.
list-who-of = Línea { $line }: aquí hay más de una « { $name } ». Escójala en la lista de esta computadora. No se agregó a nadie.
cards = Tarjetas de entrada, para imprimir
cards-where = ¿Dónde se guardan las tarjetas?
cards-keep = Cada tarjeta muestra los dibujos de una mujer: entréguela solo a ella.
file-cards = tarjetas

pin-wait-seconds = Espere { $time ->
        [one] { $time } segundo
       *[other] { $time } segundos
    }. Después puede escribirlo otra vez.
pin-wait-minutes = Espere { $time ->
        [one] { $time } minuto
       *[other] { $time } minutos
    }. Después puede escribirlo otra vez.

## El tablero

hub-board = El tablero: cómo va cada una
board = El tablero
board-empty = Todavía no hay mujeres aquí.
board-signs = · sin empezar, ░ empezó, ▒ terminó, █ todo le sale, ! ayuda
board-heard = Se sabe de: { $computers }.
board-heard-more = Se sabe de: { $computers }; y de { $others } más, en « Memoria USB ».
board-computer = { $name } ({ $day })
board-computer-undated = { $name } (sin fecha)
board-computers = { $some }, { $more }
board-rule = «!»: dos preguntas o más de una lección no le salen después de dos intentos. Se quita cuando le salen.
board-seen = Última visita
board-seen-day = { $day }, según esta computadora
board-seen-unknown = Sin fecha: el reloj no la sabía
board-not-begun = Todavía no empieza
board-finished = Lecciones terminadas
so-many-of = { $n } de { $of }
board-next = Le toca
board-all-done = Terminó todo el curso
board-came = Vino al taller
board-hard = Le cuesta
board-promises = Prometió
board-promise = { $kept }: { $promise }
promise-kept = lo hizo
promise-in-part = un poco
promise-not-yet = todavía no
promise-not-asked = por preguntar
key-profile = su perfil
key-look = ver a ella
key-lessons = más lecciones
key-questions = las preguntas más difíciles

## Llevar el avance en una memoria

bundle-written = Listo: { $events ->
        [one] { $events } apunte
       *[other] { $events } apuntes
    } en { $file }. Se leyó de nuevo y está completo.
bundle-is-sealed = Está cerrado con su frase secreta. Guárdela bien: sin ella nadie puede abrirlo.
copy-written = Listo: la copia del grupo, con { $events } apuntes, en { $file }. Se leyó de nuevo y está completa. Es para leer, con luch report --from; ninguna computadora la suma a lo suyo.
bundle-would-bring = { $file }: { $new } nuevos, { $known } ya están aquí{ $unclear ->
        [0] {""}
       *[other] , { $unclear } dudosos
    }; mujeres nuevas: { $learners }.
bundle-brought = { $file }: entraron { $new } nuevos, { $known } ya estaban{ $unclear ->
        [0] {""}
       *[other] , { $unclear } dudosos
    }; mujeres nuevas: { $learners }.
bundles-would-bring = Entre todos: { $new } nuevos, { $known } ya están aquí{ $unclear ->
        [0] {""}
       *[other] , { $unclear } dudosos
    }; mujeres nuevas: { $learners }.
bundles-brought = Entre todos entraron { $new } nuevos, { $known } ya estaban{ $unclear ->
        [0] {""}
       *[other] , { $unclear } dudosos
    }; mujeres nuevas: { $learners }.
bundle-say-yes = Todavía no se guardó nada. Para guardarlo, escriba lo mismo con --yes.
bundle-none = Ahí no hay paquetes de Luch (archivos .luch).
bundle-foreign = { $file } no es un paquete de Luch. No se guardó nada de él.
bundle-newer = { $file } es de un Luch más nuevo. Actualice Luch en esta computadora y pruebe otra vez. No se guardó nada de él.
bundle-damaged = { $file } está dañado o incompleto. Vuelva a hacerlo en su computadora. No se guardó nada de él.
bundle-contradicts = { $file } dice otra cosa de algo que ya está aquí. No se guardó nada de él. Guarde el archivo y pida ayuda.
bundle-log = No se pudo guardar. { $why }
bundle-full = No cabe en la memoria. Borre algo o use otra, y pruebe otra vez.
bundle-read-only = La memoria solo se puede leer. Si tiene un seguro a un lado, muévalo; si no, use otra.
bundle-io = No se pudo con { $file }. Vea que la memoria esté puesta y pruebe otra vez. ({ $why })
bundle-earlier = { $file } trae solo lo nuevo de { $computer }, y a esta computadora le falta lo anterior. Pida ahí un paquete completo (luch export, sin --since) y tráigalo primero. No se guardó nada de él.
bundle-only-to-read = { $file } es la copia de un grupo, para leer: vea lo que dice con luch report --from. Para sumarlo aquí, pida un paquete completo. No se guardó nada de él.
since-how = Escriba el día así: 2026-03-01.
cli-unknown = No conozco « { $what } ».
cli-missing = Falta: { $what }
cli-value = « { $value } » no sirve para { $what }.
cli-values = Puede ser: { $values }
cli-together = { $what } y { $other } no van juntos.
cli-usage = Así se escribe: { $usage }
cli-help = Con --help se ve todo lo que se puede escribir.
bundle-sealed = { $file } está cerrado con una frase secreta. Pídala a quien lo hizo y pruebe otra vez. No se guardó nada de él.
bundle-wrong-passphrase = La frase secreta no abre { $file }. Revísela y pruebe otra vez. No se guardó nada de él.
passphrase-new = Escriba una frase secreta de { $shortest } letras o más, por ejemplo cuatro palabras. No se verá:
passphrase-again = Escríbala otra vez:
passphrase-of = Frase secreta de { $file } (no se verá; Esc para dejarlo):
passphrase-short = Es corta. Use { $shortest } letras o más.
passphrase-differs = La segunda no fue igual. Pruebe otra vez.
passphrase-none = Sin frase secreta no se cerró nada, y no se escribió nada. Pruebe otra vez en una terminal, o ponga la frase en un archivo y use --passphrase-file.
passphrase-file = No se pudo leer la frase secreta de { $file }. ({ $why })
sync-sealed = Lo que hay en esta carpeta está cerrado con una frase secreta, y no se abrió. Para no dejar nada abierto aquí, no se escribió nada. Pida la frase y pruebe otra vez.

## Una lección con el grupo, en la pared

teach-open = Dar una lección con el grupo, en la pared
teach = Lección con el grupo
teach-workshop = ¿Qué lección hacen juntas?
teach-which = ¿Cuál lección?
teach-today = de hoy
teach-large = Para que se lea desde atrás, agrande la letra de la ventana: Ctrl y +.
teach-count = contar las manos
teach-no-hands = Aquí no se cuentan manos: digan entre todas qué apretar.
teach-hands = menos, más manos
teach-keep = guardar
teach-end = Terminaron la lección juntas.
teach-end-alone = Cada una puede hacerla después, a su paso: así la teje en su tela.
key-step = otro paso
key-teach = dar una lección

table-hands = Manos alzadas
    .rule = Lo que el grupo contestó junto, contado por la facilitadora; de cada pregunta, la última vez. No dice quién alzó la mano.
column-hands = Manos

## Una pregunta

key-open = abrir
key-question = otra pregunta
key-lesson = otra lección
question-answered = Contestaron
question-right = Bien a la primera: { $right } de { $of }
question-usual = Lo que más escogieron las demás: { $choice }
question-page = Pregunta { $page } de { $pages } de esta lección. Cuenta la primera respuesta de cada una, nunca la de un repaso.
column-explained = Su explicación

## La constancia de una sola

woman-certificate = Su constancia, para imprimir
certificate-how-hers = Sale una hoja, si ella lo terminó.
certificate-not-hers = Ella todavía no lo termina. No se guardó nada.
file-certificate = constancia

## La memoria: intercambiar

hub-stick = La memoria USB: llevar y traer el avance
stick = Memoria USB
stick-looking = Buscando memorias…
stick-none = No veo ninguna memoria. Métala y espere un poco: aparece sola.
stick-which = ¿Qué memoria?
stick-only-read = solo se puede leer
stick-empty = sin paquetes todavía
stick-bundle-is = Un paquete es un archivo con el avance de una computadora.
stick-bundles = paquetes: { $bundles }
stick-folder = Otra carpeta
stick-folder-what = ¿Qué carpeta?
stick-folder-label = Carpeta
stick-folder-how = Escríbala completa, así: /media/luz/VERDE
stick-computers = Las computadoras, y el nombre de esta
stick-what = ¿Qué hacemos con la memoria?
stick-both = Intercambiar: traer lo de las otras y dejar lo de esta
stick-bring = Solo traer
stick-leave = Solo guardar
stick-passphrase = Frase secreta
stick-passphrase-none = no
stick-passphrase-said = sí, con frase
stick-passphrase-what = Escriba la frase secreta: { $shortest } letras o más.
stick-passphrase-again = Escríbala otra vez.
stick-passphrase-how = Abre los paquetes cerrados y cierra el de esta computadora. Guárdela bien: sin ella nadie puede abrirlo.
stick-would-bring = Trae { $new ->
        [one] { $new } nuevo
       *[other] { $new } nuevos
    }, { $known } ya { $known ->
        [one] estaba
       *[other] estaban
    }, { $unclear ->
        [one] { $unclear } dudoso
       *[other] { $unclear } dudosos
    }, { $learners ->
        [one] { $learners } mujer nueva
       *[other] { $learners } mujeres nuevas
    }.
stick-would-bring-clear = Trae { $new ->
        [one] { $new } apunte nuevo
       *[other] { $new } apuntes nuevos
    }, { $known } ya { $known ->
        [one] estaba
       *[other] estaban
    }, { $learners ->
        [one] { $learners } mujer nueva
       *[other] { $learners } mujeres nuevas
    }.
stick-brings-nothing = La memoria no trae paquetes de Luch todavía.
stick-would-leave = Se guarda en la memoria lo de esta computadora: { $events ->
        [one] { $events } apunte
       *[other] { $events } apuntes
    }.
stick-would-leave-sealed = Se guarda en la memoria lo de esta computadora, cerrado con la frase secreta: { $events ->
        [one] { $events } apunte
       *[other] { $events } apuntes
    }.
stick-yes = Sí, hacerlo
stick-no = No, todavía no
stick-cannot-leave = La memoria solo se puede leer: no se puede guardar nada en ella.
stick-brought = { $new ->
        [one] Entró { $new } nuevo
       *[other] Entraron { $new } nuevos
    }, { $known } ya { $known ->
        [one] estaba
       *[other] estaban
    }, { $unclear ->
        [one] { $unclear } dudoso
       *[other] { $unclear } dudosos
    }, { $learners ->
        [one] { $learners } mujer nueva
       *[other] { $learners } mujeres nuevas
    }.
stick-brought-clear = { $new ->
        [one] Entró { $new } apunte nuevo
       *[other] Entraron { $new } apuntes nuevos
    }, { $known } ya { $known ->
        [one] estaba
       *[other] estaban
    }, { $learners ->
        [one] { $learners } mujer nueva
       *[other] { $learners } mujeres nuevas
    }.
stick-left = En la memoria quedó { $file }, con { $events ->
        [one] { $events } apunte
       *[other] { $events } apuntes
    }. Se leyó de nuevo y está completo.
stick-what-came-stays = Lo que entró ya está guardado en esta computadora.
stick-may-go = Listo. Ya puede sacar la memoria.
stick-may-go-now = Ya puede sacar la memoria.
stick-may-go-but = No todo se pudo: lea por qué. Ya puede sacar la memoria.
stick-not-all = No todo se pudo: lea por qué.
bundle-left = Apuntes en { $file }: { $events }. Se leyó de nuevo y está completo.
stick-twins = Perfiles que parecen de la misma mujer: { $twins }. Véalos con Enter.
stick-and-others = { $others ->
        [one] Y un paquete más; la suma lo cuenta.
       *[other] Y { $others } paquetes más; la suma los cuenta.
    }
stick-others-refused = Otros paquetes que no pudieron entrar: { $others }. Pida ayuda, o quítelos de la memoria.
stick-unclear = Dudosos: los escribió un Luch más nuevo. Se guardan, y se verán cuando actualice esta computadora.
stick-forgotten = Pidieron que se borre todo lo suyo: { $women }. Se borra aquí también.
stick-other-courses = Con otra versión de las lecciones: { $theirs } (aquí { $here }). Todo se guarda; lo que aquí no está se verá al actualizar.
stick-doing-look = Mirando lo que trae la memoria: { $n } de { $of }
stick-doing-bring = Guardando lo que trae la memoria: { $n } de { $of }
stick-doing-leave = Escribiendo lo de esta computadora, y leyéndolo de nuevo
stick-stays = No saque la memoria todavía.
stick-vanished = La memoria no está, o se sacó. Métala y pruebe otra vez. Lo que ya entró está guardado.
column-bundle = Paquete
column-new = Nuevos
column-known = Ya estaban
column-unclear = Dudosos
column-new-women = Mujeres nuevas

computers = Computadoras
computer-here = Esta computadora se llama « { $name } ».
computer-nameless = sin nombre
computer-heard = hasta el { $day }
computer-clock-wrong = día desconocido: su reloj está mal
computer-clock-ahead = { $day }: un reloj está mal, el suyo o el de aquí
column-notes = Apuntes
column-heard = Se sabe de ella
computers-rule = El día es el que creía su reloj en lo último que llegó. Los relojes no cambian ningún orden ni resultado.
computers-alike = Las que se llaman igual salen aquí como una: póngale a cada una su nombre, con 1.
computer-name = Nombre
computer-name-what = ¿Cómo se llama esta computadora?
computer-name-how = Póngale el mismo nombre por fuera, en un papel. Lo de antes queda con el nombre que tenía.
key-name-computer = ponerle nombre

twins = Dos perfiles
twins-ask = Tienen el mismo nombre y los mismos dibujos. ¿Son la misma mujer?
twins-none = Ya no hay perfiles que parezcan de la misma mujer.
twins-no-group = sin grupo
twins-undo = Pregúntele a ella. Nada se pierde: en su perfil se pueden separar otra vez.
no-two-women = No, son dos mujeres
group-language = Lengua
women-twins = Perfiles que parecen de la misma mujer: { $twins }. Véalos con 9. O escriba letras de un nombre.
key-twins = dos perfiles

## Copias y reparación

hub-copies = Copias de seguridad
copies = Copias de seguridad
copies-which = ¿Qué copia quiere ver? Verla no cambia nada.
copies-none = Todavía no hay copias. Se hacen solas, una por día.
copies-broken = El archivo de los avances está dañado.
copies-repair = Repararlo: con la última copia buena, y todo lo que todavía se lee
copy-day-unknown = día desconocido
copy-taken = { $day }, como a las { $hour }
copy-events = { $events ->
        [one] { $events } apunte
       *[other] { $events } apuntes
    }
column-in-copy = En la copia
column-here = Aquí ahora
copy-same = Lo que hay aquí es igual a esta copia.
copy-brings-nothing = Aquí no falta nada de esta copia. Aquí hay { $only } apuntes que la copia no tiene.
copy-would-bring = A esta computadora le { $new ->
        [one] falta { $new } apunte
       *[other] faltan { $new } apuntes
    } de la copia, y { $learners ->
        [one] { $learners } mujer
       *[other] { $learners } mujeres
    }.
copy-bring = Traer lo que falta
copy-loses-nothing = No se pierde nada: los { $only } apuntes que la copia no tiene se quedan, y antes se guarda otra copia de lo de ahora.
copy-brought = Listo: { $new ->
        [one] entró { $new } apunte
       *[other] entraron { $new } apuntes
    } y { $learners ->
        [one] { $learners } mujer
       *[other] { $learners } mujeres
    }. Lo de antes está en la copia más nueva.
copy-events-aside = { $events } apuntes, aparte
copy-nothing = Dejar todo como está
copy-go-back = Volver a como estaba en la copia
copy-back-there = Aquí quedaría lo de la copia: { $events } apuntes; mujeres: { $women }.
copy-back-gone = Se quitan de aquí los { $only } apuntes que la copia no tiene.
copy-back-women = Ya no estarían aquí: { $names }.
copy-back-women-more = Ya no estarían aquí: { $names } y { $others } más.
copy-back-no = No, dejar todo como está
copy-back-yes = Sí, volver a la copia
copy-back-kept = Nada se pierde: lo de ahora se pone aparte, en otra copia que no se borra. De ahí se trae cuando quiera. También vuelve con una memoria que ya lo lleva.
copy-back-stays = Quien pidió que la olviden sigue olvidada, y el número secreto no cambia.
copy-went-back = Listo: quedó como en la copia, con { $events } apuntes. Lo que había está puesto aparte, en esta lista.
copy-back-women-nameless = Mujeres sin nombre que ya no estarían aquí: { $others }.
copies-line = { $number }: { $day }, { $events }
copies-bring = Para traer lo que falta: luch copies { $number } --bring
copies-go-back = Para volver a la copia: luch copies { $number } --go-back
copies-aside = Para traerlo: luch copies { $number } --bring
copy-damaged = Esa copia está dañada y no se puede usar. Aquí no cambió nada. Pruebe con otra.
copy-finished = Lecciones terminadas, con antes y después
copy-unknown = No hay una copia { $number }. luch copies dice cuáles hay.
repair-done = Se reparó. Se recuperaron { $carried } apuntes del archivo dañado. No se perdió nada.
repair-nothing = No había nada que reparar.
repair-projections = Los apuntes estaban completos. Se rehicieron las cuentas que salen de ellos.
repair-copy = Se puso la última copia buena, con { $events } apuntes, y se recuperaron { $carried } más del archivo dañado.
repair-no-copy = No había una copia buena. Se recuperaron { $carried } apuntes del archivo dañado.
repair-aside = El archivo dañado no se borró. Está en { $file }

### Carpetas de ejemplo (luch demo)

example = De ejemplo: nada de esto es real
example-stays = Esta carpeta es de ejemplo, para practicar: lo inventado no se manda. Abra la carpeta de su programa.
bundle-is-example = { $file } es de ejemplo, para practicar: no entra aquí. Para practicar, haga una carpeta aparte: luch demo --data CARPETA
bundle-in-example = { $file } es de verdad, y esta carpeta es de ejemplo, para practicar: no entra. Ábralo en la computadora o la carpeta de su programa.
copy-not-mixed = Esa copia no se puede sumar a lo que hay aquí: lo uno es de ejemplo y lo otro de verdad. Sí se puede volver a ella.
