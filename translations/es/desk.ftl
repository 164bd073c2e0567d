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
