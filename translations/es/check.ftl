### Lo que `luch check` dice a quien escribe lecciones: qué pasa, .label qué hay ahí, .help qué hacer.

check-clean = Todo está bien: { $lessons } lecciones, { $texts } textos en cada lengua.
check-found = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errores
    }, { $warnings ->
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }
check-no-folder = No hay una carpeta { $folder }. Escriba la carpeta que tiene dentro lessons/ o translations/.
check-error = error
check-warning = aviso
check-help = ayuda

E0100 = { $kind ->
        [open] No se cierra « { $sign } »
        [extra] Sobra « { $sign } »
        [quote] Faltan comillas
        [comma] Falta una coma
        [colon] Faltan los dos puntos
        [twice] El campo « { $sign } » está dos veces
       *[other] Este archivo no se puede leer como RON
    }
    .label = { $kind ->
        [open] se abre aquí
        [extra] aquí ya no hay nada abierto
        [quote] se abren aquí y no se cierran en este renglón
        [comma] después de esto
        [colon] después de esto
        [string] aquí va un nombre entre comillas
        [number] aquí va un número entero
        [list] aquí va una lista: [ … ]
        [boolean] aquí va true o false
        [parts] aquí van sus partes: ( … )
        [twice] la segunda vez
        [end] esto está después del final
       *[other] { $why }
    }
    .help = { $kind ->
        [open] Escriba « { $closing } » donde termina esta parte.
        [extra] Bórrelo, o vea qué se cerró antes de tiempo.
        [quote] Escriba las comillas donde termina el nombre.
        [comma] Escriba una coma antes de lo que sigue.
        [colon] Un campo se escribe así: id: "mi-paso"
        [twice] Deje uno solo.
        [end] Bórrelo: un archivo es una sola lección.
       *[other] Vea en docs/AUTHORING.md cómo se escribe una lección.
    }
E0101 = No existe la actividad « { $found } »
    .label = no se conoce
    .help = ¿Quiso decir { $near }? Aquí puede ir: { $possible }
E0102 = Aquí no existe el campo « { $found } »
    .label = no es un campo de aquí
    .help = ¿Quiso decir { $near }? Aquí puede ir: { $possible }
E0103 = Falta el campo « { $field } »
    .label = falta aquí
    .help = Agregue { $field }: …
E0104 = El paso « { $at } » está dos veces
    .label = ya se usó arriba
    .help = Dé a este paso otro nombre: el avance se guarda por nombre.
E0105 = « { $at } » no sirve como nombre de un paso
    .label = no es un nombre sencillo
    .help = Use a-z, 0-9 y guiones, y empiece con una letra.
E0106 = No hay ningún paso « { $at } »
    .label = está en private
    .help = Escriba un paso de esta lección.
E0107 = El nombre « { $at } » no va con el archivo
    .label = este archivo es la lección { $fits }
    .help = Nombre y archivo deben coincidir: con él se hallan los textos y el avance.
E0108 = No está el archivo de la lección « { $at } »
    .label = falta { $path }
    .help = Escriba la lección o quítela de la lista.
E0109 = No se puede leer { $file }
    .label = { $why }
    .help = Vea que el archivo exista, sea texto y se pueda leer.
E0111 = « { $at } » no sirve como nombre de una lección
    .label = no es TALLER.LECCION
    .help = Use a-z, 0-9 y guiones, con un punto: redes.foto-que-vende
E0112 = La lección « { $at } » está dos veces
    .label = ya está arriba
    .help = Déjela solo donde se toma primero.
W0113 = La lección { $lesson } no está en lessons/course.ron
    .label = nadie la va a ver
    .help = Agréguela a su taller en lessons/course.ron.
E0201 = Ninguna opción de « { $at } » es la buena
    .label = este paso no se puede pasar
    .help = Marque la buena: correct: true
E0202 = « { $at } » tiene { $found } partes
    .label = caben de { $least } a { $most }
    .help = Agregue o quite partes.
E0203 = « { $at } » no sirve como nombre
    .label = no es un nombre sencillo
    .help = Use a-z, 0-9 y guiones, empiece con letra y no termine en -why.
E0204 = « { $at } » está dos veces en este paso
    .label = ya se usó arriba
    .help = Dé a cada parte su propio nombre.
E0205 = La plática no tiene la parte « { $at } »
    .label = no se conoce
    .help = Escríbala en talk, o corrija next.
E0206 = Nadie llega a la parte « { $node } » de la plática « { $at } »
    .label = sobra
    .help = Ponga una respuesta con next hacia ella, o bórrela.
E0207 = La plática no termina
    .label = da vueltas, o es muy larga
    .help = Cada camino debe acabar en seis respuestas o menos.
E0208 = La plática « { $at } » no puede terminar bien
    .label = ningún final tiene verdict: Right
    .help = Ponga un final bueno.
E0209 = No hay canasta « { $at } »
    .label = no está en baskets
    .help = Use una de las canastas de este paso.
E0210 = Los números de « { $at } » no van
    .label = answer y start deben estar entre 0 y max; step, arriba de 0
    .help = Corrija answer, start, step, tolerance o max.
E0211 = « { $at } » tiene { $right } opciones buenas
    .label = aquí solo se escoge una
    .help = Deje una sola con correct: true, o use Select.
E0212 = Todas las opciones de « { $at } » son buenas
    .label = no hay nada que decidir
    .help = Agregue una opción que tiente.
E0213 = « { $at } » tiene una tecla que no se practica
    .label = esta tecla no
    .help = Use letras, números, apóstrofo, punto o guion.
E0214 = « { $at } » no tiene lugar en el calendario
    .label = first y last van de 1 a { $weeks }, sin ser todas las semanas
    .help = Corrija first o last.
W0215 = La plática termina con { $told }, y « Así va » dice lo contrario: { $meter } queda en { $level }
    .label = el camino { $path } llega a { $node }
    .help = Corrija { $meter } donde no va con lo que dice la respuesta; o { $told } en { $node }, si el final no es así.
W0216 = « { $at } » mueve { $meter }, y ningún final dice { $goal }
    .label = « Así va » muestra algo que no es de esta plática
    .help = Quite { $meter } de las respuestas, o escriba { $goal } en los finales.
E0300 = Fluent no entiende este mensaje
    .label = { $why }
    .help = Vea que tenga la forma: nombre = texto, y las partes con sangría y punto.
E0301 = Falta el texto « { $key } »
    .label = la lección lo necesita
    .help = Escríbalo en { $file }
W0302 = Faltan { $count } textos en { $locale }; el primero es « { $key } »
    .label = sin traducir
    .help = Se mostrarán en español hasta que se traduzcan en { $file }
W0303 = Nadie usa el texto « { $at } »
    .label = sobra
    .help = Bórrelo, o corrija su nombre.
W0304 = « { $key } » dice lo mismo que el español
    .label = parece sin traducir
    .help = Tradúzcalo, o quítelo para que se vea el español.
E0305 = Las variables de « { $key } » no son las del español
    .label = aquí: { $found }; en español: { $expected }
    .help = Use las mismas variables.
E0306 = El texto « { $at } » está dos veces
    .label = ya está arriba
    .help = Deje uno solo.
W0307 = La traducción de « { $key } » es de un español anterior
    .label = el español cambió
    .help = Revísela y anótela con luch mark translated.
W0401 = { $count } textos de { $file } no tienen voz en { $locale }
    .label = sin grabar, o de un texto anterior
    .help = Grábelos como dice audio/README.md.
E0402 = No se puede oír { $file }
    .label = no es un clip Ogg Vorbis
    .help = Grábelo otra vez como dice audio/README.md.
W0403 = No hay dibujo « { $at } »
    .label = falta lessons/pictures/{ $at }.txt
    .help = Dibújelo o use otro: { $possible }
W0404 = No se conoce la fuente « { $id } »
    .label = falta en lessons/sources.ron
    .help = Agréguela con su fecha.
W0501 = La pantalla « { $key } » tiene { $words } palabras en { $locale }
    .label = caben 35
    .help = Diga lo mismo con menos palabras.
E0502 = La pantalla « { $key } » no cabe en 80x24 en { $locale }
    .label = se corta
    .help = Acorte el texto o una de sus partes.
W0503 = Una frase de « { $key } » tiene { $words } palabras
    .label = larga para leer
    .help = Pártala en dos: unas 14 palabras bastan.
W0504 = La lección { $lesson } se lee con dificultad: { $index } de 100
    .label = se busca 80 o más
    .help = Use palabras y frases más cortas.
