title = Repartir con justicia
goal = Repartir con una regla acordada antes.

regla-antes = La regla para repartir se acuerda antes de vender, no después. Así nadie se enoja y cada quien sabe qué le toca.

ana-y-lucia = Ana trabajó 30 horas y Lucía 10. ¿Cómo reparten el dinero?
    .por-horas = Por horas, como acordaron
    .por-horas-why = Quien más trabajó recibe más.
    .mitad-siempre = Mitad y mitad, sin ver las horas
    .mitad-siempre-why = Solo si así lo acordaron antes.
    .la-que-pida = Más a la que pida más
    .la-que-pida-why = Así gana quien habla fuerte, no quien trabaja.

parte-iguales = Hay 6,000 pesos y son 3 socias. Por partes iguales, ¿cuánto toca a cada una?
    .why = 6,000 entre 3 son 2,000.
    .less-why = Es más. Tres veces 1,000 son 3,000: sobra.
    .more-why = Es menos. Tres veces 3,000 ya son 9,000.

parte-horas = Ahora por horas: 100 pesos cada hora. Ana hizo 30 horas. ¿Cuánto le toca?
    .why = 30 por 100 son 3,000. Por partes iguales eran 2,000.
    .less-why = Es más. Diez horas ya son 1,000.
    .more-why = Es menos. Son 30 horas nada más.

# Ana, Lucía y Rosa son un ejemplo: 30, 10 y 10 horas.
seis-mil = Vendieron 6,000 pesos. Acordaron: 1,000 al fondo y lo demás por horas. Reparta.
    .fund = Fondo para hilo
    .fund-why = Con hilo hay otra venta.
    .fund-less-why = Falta para el hilo que acordaron.
    .ana = Ana
    .ana-why = Ana está conforme: son sus 30 horas.
    .ana-less-why = Ana pregunta: ¿y mis 30 horas?
    .lucia = Lucía
    .lucia-why = Lucía está conforme: son sus 10 horas.
    .lucia-less-why = Lucía pregunta: ¿y mis 10 horas?
    .rosa = Rosa
    .rosa-why = Rosa está conforme: trabajó igual que Lucía.
    .rosa-less-why = Rosa pregunta: ¿y lo que acordamos?
    .more-why = Es más de lo acordado. A otra le falta.
    .why = Quedan 5,000 para 50 horas: 100 pesos cada hora.

tres-reglas = Cada regla mira una cosa. ¿Cuál?
    .iguales = Partes iguales
    .misma = Todas lo mismo
    .iguales-why = Es fácil. Sirve cuando todas trabajan parecido.
    .horas = Por horas
    .tiempo = El tiempo de cada una
    .horas-why = Hace falta apuntar las horas.
    .piezas = Por piezas
    .hechas = Lo que cada una terminó
    .piezas-why = Sirve cuando las piezas son parecidas.

repartir-todo = Se vendió bien. ¿Reparten todo el dinero?
    .yes-why = Sin hilo no hay siguiente venta.
    .no-why = Una parte se guarda para seguir.
    .apartar = Apartamos para hilo y emergencias
    .apartar-why = Cuánto, lo dice la regla del grupo.
    .no-merecen = Porque no todas lo merecen
    .no-merecen-why = No es premio ni castigo: es una regla.

enferma = Una compañera se enfermó y no pudo tejer. ¿Qué hacen?
    .la-regla = Lo que dice la regla de ayuda
    .la-regla-why = Hoy es ella, mañana puede ser otra.
    .nada = No recibe nada
    .nada-why = Un grupo que ayuda dura más.
    .a-escondidas = Le damos a escondidas
    .a-escondidas-why = Mejor a la vista y con regla: nadie sospecha.

reparto = Se reparte lo de la feria.
    .who = Petrona, socia
    .mas-para-mi = A mí me toca más. Yo lo cargué todo.
    .veamos-regla = Gracias por cargar. Veamos la regla
    .veamos-regla-why = Agradeció y fue a lo acordado.
    .tome = Tome lo que quiera
    .tome-why = Sin regla, mañana piden todas.
    .no-trabajo = Pero usted casi no tejió
    .no-trabajo-why = Puede ser cierto. Dicho así, lastima.
    .no-me-acuerdo = Ya no me acuerdo qué dijimos.
    .leemos = Está en el cuaderno. La leemos juntas
    .leemos-why = Lo escrito recuerda por todas.
    .luego-vemos = Luego vemos
    .luego-vemos-why = El dinero repartido sin regla deja dudas.
    .se-enoja = ¿Y las bolsas, quién las llevó?
    .cuaderno-horas = Usted. Lo sumamos en sus horas
    .cuaderno-horas-why = Cargar también es trabajo y se apunta.
    .vayase = Si no le gusta, váyase
    .vayase-why = Se pierde una compañera por un enojo.
    .conforme = Petrona leyó la regla y quedó conforme.
    .conforme-tarde = Se contaron sus horas de carga. Quedó bien.
    .otras-piden = Ahora todas piden más y no alcanza.
    .queda-duda = Se repartió, y quedaron dudas.
    .se-fue = Petrona se fue del grupo.

esta-semana = Esta semana voy a…
    .proponer = Proponer una regla para repartir
    .apuntar-horas = Apuntar mis horas
    .apartar-hilo = Apartar dinero para hilo
