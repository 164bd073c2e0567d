### Los textos del programa. Frases cortas, "usted". Cada una se puede oír.

## Screen parts
luch = Luch
too-small = Haga más grande la ventana: { $columns } por { $rows } letras.
draft-mark = borrador, sin revisar
woven-of = tejido { $done } de { $total }
no-sound = sin sonido
mark-right = bien
mark-not-yet = todavía no
mark-shown = así es
not-there = ¿cuál será?
mark-chosen = escogido
number-0 = cero
number-1 = uno
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez
number-11 = once
number-12 = doce
drawing-0 = sol
drawing-1 = luna
drawing-2 = maíz
drawing-3 = flor
drawing-4 = pájaro
drawing-5 = pez
drawing-6 = perro
drawing-7 = mariposa
drawing-8 = casa
drawing-9 = olla
drawing-10 = estrella
drawing-11 = hoja

## Keys
key-choose = escoger
key-move = mover
key-this-one = este
key-go-on = seguir
key-try-again = otra vez
key-why = por qué
key-back = atrás
key-home = inicio
key-leave = cerrar
key-page = más
key-write = escribir
key-rub = borrar
key-done = ya está
key-less = menos
key-more = más
key-take-again = repetir
key-hear = oír
key-beside = dos lenguas
key-one-language = una lengua
key-softer = más bajo
key-louder = más fuerte
key-next-language = otra lengua
key-sound-mode = voz: siempre, a veces, nunca
key-help = ayuda
key-sign-out = salir
help = Las teclas de esta pantalla

## Door and sign-in
door-which-language = ¿En qué lengua quiere aprender?
door-leave-again = Para cerrar el programa, apriete Esc otra vez.
language-tzo = Bats'i k'op (tsotsil)
language-tzh = Bats'il k'op (tseltal)
language-es = Español
language-en = English (inglés)
who-are-you = ¿Quién es usted?
who-known = Ya tengo mis dibujos
who-new = Es mi primera vez
who-guest = Vengo de visita
who-facilitator = Soy facilitadora
roster-first-drawing = ¿Cuál es su primer dibujo?
roster-which = ¿Cuál es usted?
roster-whose = ¿Para quién son los dibujos?
roster-nobody = Nadie tiene ese primer dibujo. Regrese y pruebe otro.
roster-empty = Todavía no hay nadie en esta computadora.
roster-page = Hoja { $page } de { $pages }
no-name = sin nombre
sign-in-your-drawings = Escoja sus tres dibujos, uno por uno.
sign-in-try-again = Esos no son. Pruebe otra vez, con calma.
sign-in-ask-facilitator = Pida ayuda a la facilitadora. Su avance está guardado.
enroll-your-name = ¿Cómo se llama usted?
enroll-name = Nombre
enroll-name-help = Si no quiere escribir, siga con Enter.
enroll-name-long = Ya no caben más letras. Así está bien.
enroll-choose-drawings = Escoja tres dibujos. Serán su llave.
enroll-another = Ese ya lo tiene. Escoja otro.
enroll-look-again = Estos son sus dibujos. Recuérdelos en orden.
enroll-by-heart = Ahora escójalos usted sola, en orden.
enroll-not-these = No fueron esos. Véalos otra vez.
enroll-taken = Otra compañera se llama igual y tiene esos dibujos. Escoja otros.
enroll-given = Listo. Estos son sus dibujos nuevos.
signed-out = Salió. Todo quedó guardado.
signed-out-guest = Salió. La visita no se guarda.
signed-out-idle = Nadie tocó la computadora y la cerramos. Todo quedó guardado.

## Home and cloth
home-next = Su próxima lección:
home-go-on = Siga donde se quedó:
home-all-woven = Ya tejió todas las lecciones.
home-repeat = Repetir una lección
home-review = Repasar
home-my-cloth = Mi tela
home-sign-out = Salir, para que entre otra
cloth-empty = Cada lección teje una fila. Aquí va a crecer su tela.

## Lesson
verdict-right = ¡Así es!
verdict-almost = Casi. Le falta poco. Pruebe otra vez.
verdict-not-yet = Todavía no. Pruebe otra vez.
verdict-comes-back = Es así. Lo vemos otra vez al final.
verdict-another-day = Es así. Otro día lo vemos otra vez.
lesson-once-more = Una vez más:
lesson-woven = ¡Tejió una fila de su tela!
lesson-repeated = Terminó otra vez. Su fila sigue en su tela.
saving = Guardando…
promise-you-said = La vez pasada dijo que iba a hacer esto. ¿Pudo?
promise-kept = Sí, lo hice
promise-kept-some = Un poco
promise-not-yet = Todavía no
promise-well-done = ¡Qué bien! Un paso lleva a otro.
promise-on-the-way = Ya empezó. Siga así.
promise-this-week = Está bien. Puede hacerlo esta semana.
promise-thanks = Guardado. La próxima vez le preguntamos.

## Activities
yes = Sí
no = No
yes-no-why = ¿Por qué?
choose-several = Puede escoger varias.
number-how = Apriete los números, o use las flechas.
keys-look-for = Esa no es. Busque la que está marcada.
amount = { $number } { $unit }
unit-pesos = pesos
unit-hours = horas
unit-days = días
unit-pieces = piezas
unit-threads = hilos
unit-cm = centímetros
meters = Así va:
meter-trust = confianza
meter-sale = venta
meter-safe = seguridad
chat-sold = Vendió
chat-not-sold = No vendió
chat-trusted = Hay confianza
chat-not-trusted = Se perdió la confianza
chat-safe = Está segura
chat-not-safe = Quedó en riesgo

## Sound
volume = Volumen { $level } de 10
sound-always = La voz habla siempre.
sound-on-demand = La voz habla cuando usted aprieta el cero.
sound-off = La voz calla.
no-sound-here = Esta computadora no tiene sonido. Puede pedir que le lean.

## Facilitator
pin = Número secreto
pin-new = Facilitadora: escoja un número secreto, de 4 a 8 cifras.
pin-again = Escríbalo otra vez, igual.
pin-ask = Facilitadora: escriba su número secreto.
pin-too-short = Faltan cifras: son de 4 a 8.
pin-not-the-same = No fueron iguales. Empiece otra vez.
pin-not-yet = Ese no es. Pruebe otra vez.
pin-not-kept = No se pudo guardar el número. Pruebe otra vez.
pin-forgotten = Listo. La próxima facilitadora escoge un número nuevo.
facilitator-what = ¿Qué quiere hacer?
facilitator-new-drawings = Dar dibujos nuevos a una compañera
facilitator-leave = Salir

## Trouble: what happened, what to do
store-disk-full = No hay lugar en el disco. Avise a la facilitadora: hay que borrar algo.
store-read-only = La carpeta de datos no deja escribir. Avise a la facilitadora.
store-no-permission = La computadora no da permiso para guardar. Avise a la facilitadora.
store-unreadable = No se puede abrir la carpeta de datos. Avise a la facilitadora.
store-busy = Otro programa está guardando. Espere un poco y pruebe otra vez.
store-newer = Un programa más nuevo guardó estos datos. Use ese programa.
store-damaged = El archivo se dañó. Cierre el programa y ábralo otra vez: se repara solo.
store-other = No se pudo guardar. Pruebe otra vez o avise a la facilitadora.
store-repaired = El archivo estaba dañado y se reparó. No se perdió nada.
store-repaired-lost = El archivo estaba dañado y se reparó. Tal vez falte lo último que hizo.

## Commands
no-checkout = Esta orden se usa dentro de la carpeta del proyecto, o con --content CARPETA.
mark-who-when = Diga quién revisó y cuándo: --by NOMBRE --date AAAA-MM-DD
coverage-messages = textos
coverage-translated = traducidos
coverage-stale = atrasados
coverage-reviewed = revisados
coverage-narrated = con voz
coverage-narration-stale = voz atrasada
doctor-terminal = La ventana mide { $columns } por { $rows }. Hacen falta 80 por 24.
doctor-no-terminal = Aquí no hay pantalla: se usaría el modo de texto.
doctor-colors-true = La pantalla muestra todos los colores.
doctor-colors-sixteen = La pantalla muestra dieciséis colores. Bastan.
doctor-colors-none = Sin colores. Todo se entiende también así.
doctor-signs-full = Se dibuja con todos los signos.
doctor-signs-ascii = Se dibuja con signos sencillos.
doctor-sound = Hay sonido.
doctor-no-sound = No hay sonido en esta computadora. Todo lo demás funciona.
doctor-clips = Se encontraron las voces.
doctor-no-clips = No se encontraron las voces. Copie la carpeta audio junto al programa.
doctor-folder = Carpeta de los datos: { $folder }
doctor-log = El registro está completo: { $events } apuntes de { $learners } personas.
doctor-fault = Algo no está bien en el registro: { $fault }
doctor-well = Todo está bien.
doctor-not-well = Hay algo que arreglar: mire las líneas con [!!].
