### Programa inventado (luch demo)

demo-cohort = Grupo de ejemplo { $number }
demo-community = Comunidad de ejemplo { $number }
demo-computer = ejemplo-{ $number }
demo-place = Salón de ejemplo
demo-name = { $name } (ejemplo)
demo-where = Diga en qué carpeta nueva: luch demo --data CARPETA. Así lo inventado no se mezcla con lo real.
demo-not-empty = En { $folder } ya hay datos. Escoja una carpeta nueva, para no mezclar lo inventado con lo real.
demo-done = Listo: { $learners } mujeres inventadas, { $events } sucesos, en { $folder }. Para verlo: luch --data { $folder }

### Palabras de tablas y pantallas

somebody = Mujer { $number }

### El programa en una memoria USB: luch stick
stick-writing = Escribiendo en la memoria: { $done } de { $all } MB
stick-done = Listo: en { $folder } está Luch con todo: { $files } archivos, { $size } MB.
stick-changed = Se escribieron { $written } archivos. { $same } ya estaban iguales. El avance guardado en la memoria no se tocó.
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

### Enunciados xAPI: luch xapi
xapi-done = Listo: { $count } enunciados en { $file }. No llevan nombres.
xapi-home = « { $home } » no es una dirección: debe empezar con https:// y llevar solo letras, números y los signos - . _ ~ /
xapi-file = No se pudo escribir el archivo. ({ $why })

### Informes

report-title = Informe del taller
report-everybody = Todos los grupos
report-days = del { $first } al { $last }
report-details = En los archivos de datos (XLSX, CSV, JSON) están además:
report-made = Hecho con Luch
report-written = Listo: informe de { $women } mujeres en { $file }
cohort-unknown = No hay un grupo que se llame « { $name } ». Hay: { $cohorts }
cohort-twice = Hay más de un grupo que se llama « { $name } ». Cámbiele el nombre a uno.
percent = { $number } %
some-computer = Computadora { $number }
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
    .rule = Antes son las preguntas de su primera vez; después, las de la última. Se comparan solo las mujeres que contestaron las dos. El cambio está entre « desde » y « hasta » con 95 % de confianza (t de Student); con pocas mujeres dice poco. Nada aquí prueba la causa.
table-ranges = Cuentas y ventas
    .rule = Solo quien quiso decirlo; nunca cantidades. Las dos primeras columnas comparan a las mismas mujeres.
table-lessons = Lecciones
    .rule = Dominada: terminada, y cada pregunta bien la última vez. Necesita ayuda: dos preguntas o más que no salen después de dos intentos.
table-hardest = Lo que más cuesta
    .rule = Las preguntas con menos respuestas bien a la primera, entre las que contestaron cinco mujeres o más.
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
column-usual = Lo más escogido de lo demás
column-agree = Cuántas
column-promise = Promesa
column-made = La hicieron
column-kept = Cumplida
column-kept-in-part = En parte
column-not-yet = Todavía no
column-unasked = Sin preguntar
column-computer = Computadora
column-events = Sucesos
column-newest = Último día

### La oficina del programa: luch push
push-sending = Enviando a la oficina: { $sent } de { $all }
push-done = Listo: se enviaron { $sent } sucesos a la oficina; { $there } ya estaban.
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
certificate-hours = { $hours } horas de taller
certificate-date = { $day } de { $month } de { $year }
certificate-cloth = Su tela
certificate-facilitator = Facilitadora
certificate-learner = Artesana
certificate-draft = El texto en su lengua es un borrador: todavía no lo revisa una hablante.
certificate-nobody = Todavía nadie ha terminado eso.
certificate-written = Listo: { $sheets } constancias en { $file }
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
certificates-course = todos los talleres
certificates-day = Día que dice
certificates-hours = Horas
certificates-hours-hers = las que vino cada una
certificates-save = Guardar para imprimir
certificates-how = Sale una hoja para cada mujer que lo terminó.
folder-here = aquí: { $name }
folder-stick = memoria: { $name }
saving = Guardando …
reading = Leyendo …
saved = Listo, { $women } mujeres: { $file }
saved-nobody = Todavía nadie ha terminado eso. No se guardó nada.
file-report = informe
file-certificates = constancias
key-other = cambiar
key-table = otra tabla
