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
stick-note = LUCH. Escuela para mujeres artesanas, sin internet: tsotsil, tseltal, español e inglés. Esta memoria trae el programa, las lecciones y las voces. No hay que instalar nada.
stick-note-start = Para empezar en una computadora con Linux: abra una terminal en esta carpeta y escriba: sh empezar.sh
stick-note-progress = El avance de quien aprende aquí se guarda en la carpeta data de esta memoria. No la borre. Es de ellas: no la comparta.
stick-note-bundles = En la carpeta bundles viajan los avances de una computadora a otra.
stick-note-update = Para poner aquí un Luch más nuevo: luch stick CARPETA, en la computadora que lo tiene. El avance no se toca.
stick-note-old = Si no empieza: la computadora debe tener Linux de 64 bits (x86-64), de 2022 o más nuevo. Con menos, use el programa instalado en otra computadora.
