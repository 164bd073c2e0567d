title = Hilo de la tela y cortar sin desperdicio
goal = Acomodar, dejar margen y cortar.

flecha-al-hilo = La tela tiene hilo, como su tejido: va a lo largo de la orilla. La flecha del molde sigue ese hilo. Así la prenda no se tuerce.

molde-chueco = El molde queda chueco junto a la orilla. ¿Qué hace?
    .al-hilo = Pongo la flecha al hilo
    .al-hilo-why = Así la prenda cae derecha.
    .como-quepa = Lo pongo como quepa
    .como-quepa-why = Cabe más, pero la prenda se tuerce al lavarla.
    .jalo-tela = Jalo la tela para enderezarla
    .jalo-tela-why = La tela jalada vuelve a su lugar y queda mal.

antes-de-cortar = La tela de algodón puede encoger. ¿Qué conviene?
    .corto-primero = Cortar primero, lavar después
    .corto-primero-why = Si encoge después, ya no queda la talla.
    .lavo-primero = Lavarla antes de cortar
    .lavo-primero-why = Encoge antes, y la medida ya no cambia.
    .que-lave-ella = Que la clienta no la lave
    .que-lave-ella-why = Toda ropa se lava un día.

con-costura = La pieza mide 40 cm de ancho. Da 2 cm de costura en cada lado. ¿Cuántos cm corta?
    .why = 2 y 2 son 4. 40 más 4 son 44.
    .less-why = Son dos lados: 2 y otros 2.
    .more-why = Es menos: solo 2 cm en cada lado.

sin-margen = Cortó justo en la línea, sin margen. ¿Qué hace?
    .una-menos = Hago una talla menos, y aprendo
    .una-menos-why = La tela se salva. La próxima, con margen.
    .coso-justo = La coso en la orilla
    .coso-justo-why = La costura en la orilla se abre.
    .la-tiro = Tiro la tela
    .la-tiro-why = Esa tela costó. Todavía sirve.

cuantas-caben = La tela mide 152 cm de ancho. Cada pieza, 44. ¿Cuántas caben juntas?
    .why = 44, 88, 132: son 3. Una más ya no cabe.
    .less-why = Caben más. Sume de 44 en 44 hasta 152.
    .more-why = Son menos: 4 piezas piden 176 cm.

cuanto-sobra = Las 3 piezas ocupan 132 cm de 152. ¿Cuántos cm sobran?
    .why = 152 menos 132 son 20. Con eso sale algo chico.
    .less-why = Es más: de 132 a 152.
    .more-why = Es menos: quite los 132.

vale-sobra = Un ejemplo: cada 4 cm de esa tira cuestan 3 pesos. Son 20 cm. ¿Cuántos pesos sobran?
    .why = 20 son cinco veces 4. Cinco por 3 son 15 pesos.
    .less-why = Es más: 20 son cinco veces 4.
    .more-why = Es menos: cinco veces 3 pesos.

tira = Sobró esa tira. ¿La tira a la basura?
    .yes-why = Ahí van 15 pesos a la basura.
    .no-why = Lo que sobra también costó.
    .monederos = Sirve para monederos
    .monederos-why = De tiras salen monederos y pulseras.
    .se-ensucia = Porque la casa se ensucia
    .se-ensucia-why = La tira guardada vale más que tirada.

antes-de-tijera = Va a cortar. ¿Qué hace primero, y después?
    .lavar = Lavo la tela
    .acomodar = Acomodo los moldes al hilo
    .marcar = Marco con margen
    .cortar = Corto
    .why = La tijera va al final: ya no hay regreso.

rosa-corta = Rosa va a cortar cuatro piezas de una tela.
    .who = Rosa, compañera
    .ya-corto = Ya tengo la tijera. Corto y ya.
    .acomodamos = Espera. Primero acomodamos las cuatro
    .acomodamos-why = Acomodar antes no gasta nada.
    .corta-ya = Sí, corta
    .corta-ya-why = Cortar sin acomodar gasta tela.
    .no-sabes-cortar = Tú no sabes cortar
    .no-sabes-cortar-why = Eso duele y no salva la tela.
    .no-caben = No caben las cuatro. Sobran 3 cm de pieza.
    .volteamos = Volteamos una, siempre al hilo
    .volteamos-why = De cabeza también sigue el hilo, y cabe.
    .sin-costura = Le quitamos la costura
    .sin-costura-why = Sin margen, la pieza sale chica.
    .falta-tela = Ay, no alcanzó para la última.
    .una-mas-chica = De ahí sale una más chica
    .una-mas-chica-why = La tela se salva. Mañana, acomodar antes.
    .comprar-mas = Compra más tela
    .comprar-mas-why = Alcanzaba con acomodarla.
    .molesta = No me digas así.
    .perdon-veamos = Perdón. Veamos la tela juntas
    .perdon-veamos-why = Pedir perdón deja trabajar juntas.
    .pues-corta = Pues corta
    .pues-corta-why = Por el enojo se pierde tela.
    .cupieron = Cupieron las cuatro. Sobró una tira.
    .se-salva = Salieron tres y una más chica.
    .salio-chica = Una salió chica. Sirve para niña.
    .gasta-mas = Rosa gastó más tela de la que hacía falta.

esta-semana = Esta semana voy a…
    .acomodar-antes = Acomodar los moldes antes de cortar
    .dejar-margen = Dejar margen de costura
    .guardar-tiras = Guardar las tiras
