title = ¿Sola o en grupo?
goal = Ver qué gana y qué debe quien trabaja en grupo.

juntas = En grupo se alcanzan pedidos grandes. También hay juntas, reglas y trabajo. Conviene pensarlo antes.

sesenta-piezas = Una tienda pide 60 piezas al mes. Usted teje 10. ¿Qué hace?
    .en-grupo = Lo hablo con mis compañeras
    .en-grupo-why = Entre seis se puede. Sola, no.
    .sola-todo = Digo que sí y lo hago sola
    .sola-todo-why = No alcanza el mes. La tienda ya no pide.
    .digo-que-no = Digo que no, es mucho
    .digo-que-no-why = Antes de decir no, vea quién puede con usted.

cuantas-faltan = La ley pide 5 socias o más para ser cooperativa. Ustedes son 4. ¿Cuántas faltan?
    .why = Cuatro y una más son cinco. Falta una.
    .less-why = Todavía falta alguien para llegar a cinco.
    .more-why = Con menos llegan: de cuatro a cinco.

bueno-o-deber = En un grupo, ¿esto se gana o se debe?
    .gano = Lo gano
    .debo = Lo doy yo
    .pedidos = Pedidos más grandes
    .pedidos-why = Muchas manos alcanzan más.
    .juntas-mes = Una junta cada mes
    .juntas-mes-why = Su tiempo también sostiene al grupo.
    .hilo-mayoreo = Hilo por mayor, más barato
    .hilo-mayoreo-why = Comprando juntas, gasta menos cada una.
    .cumplir = Entregar en la fecha
    .cumplir-why = Si una se atrasa, todas quedan mal.

solo-apoyo = Una vecina dice: entremos solo por el apoyo del gobierno. ¿Conviene?
    .yes-why = El apoyo se acaba y los deberes se quedan.
    .no-why = Un grupo se hace para trabajar juntas.
    .sin-reglas = Primero hablamos del trabajo y las reglas
    .sin-reglas-why = Con reglas claras hay menos enojos.
    .no-hay-apoyo = Porque el apoyo nunca llega
    .no-hay-apoyo-why = A veces llega. Pero no sostiene a un grupo.

antes-de-entrar = ¿Qué pregunta antes de entrar a un grupo?
    .reglas = Cuáles son las reglas
    .reglas-why = Así sabe a qué dice que sí.
    .dinero = Cómo se reparte el dinero
    .dinero-why = Lo hablado antes evita pleitos después.
    .color = Qué color les gusta
    .color-why = Eso se puede ver después.

pedido-grande = Llega un pedido grande al grupo. ¿En qué orden?
    .cuanto-puede = Cada una dice cuánto puede
    .sumamos = Sumamos las piezas
    .fecha = Vemos la fecha
    .contestamos = Contestamos a la tienda
    .why = Primero lo que se puede, al final la palabra.

# An example with invented women: who does what, and when.
mes-del-pedido = El pedido sale en la semana 4. ¿Qué semana le toca a cada una?
    .rosa = Rosa compra el hilo
    .rosa-why = Todas tienen hilo para empezar.
    .rosa-late = Las demás esperan el hilo y no tejen.
    .todas = Todas tejen su parte
    .todas-why = Entre muchas manos, alcanza el tiempo.
    .todas-early = Todavía no hay hilo.
    .todas-late = Ya no hay tiempo de revisar.
    .ana = Ana revisa las piezas
    .ana-why = Lo que falta se arregla a tiempo.
    .ana-early = Las piezas todavía no están tejidas.
    .ana-late = El pedido sale sin revisar.
    .lucia = Lucía entrega a la tienda
    .lucia-why = La tienda recibe todo completo.
    .lucia-early = Faltan piezas, y la tienda espera.

invitacion = Rosa la invita a su grupo.
    .who = Rosa, tejedora
    .entre = ¿Entra con nosotras? Somos cinco.
    .pregunto-reglas = Me gusta. ¿Cuáles son las reglas?
    .pregunto-reglas-why = Preguntar primero es cuidar al grupo.
    .si-rapido = Sí, apúnteme
    .si-rapido-why = Con gusto, pero sin saber los deberes.
    .no-me-gusta = No, en los grupos hay pleito
    .no-me-gusta-why = Con reglas claras hay menos. Vale preguntar.
    .cada-mes = Una junta al mes y dos piezas para el grupo.
    .puedo-dos = Dos sí puedo. ¿Y el dinero?
    .puedo-dos-why = Prometió lo que puede y preguntó lo que falta.
    .prometo-todo = Yo doy diez, no hay problema
    .prometo-todo-why = Prometer de más lastima la confianza.
    .deberes = Qué bueno. La junta es mañana a las cinco.
    .ahora-pregunto = Voy. ¿Qué hacemos en la junta?
    .ahora-pregunto-why = Todavía a tiempo de conocer las reglas.
    .yo-no-voy = Yo a juntas no voy
    .yo-no-voy-why = El grupo decide en la junta. Sin usted, deciden otras.
    .acuerdo = Entró sabiendo. El grupo confía en usted.
    .acuerdo-tarde = Entró, y ya conoce las reglas.
    .no-cumple = Al mes, el grupo está molesto.
    .se-va = Rosa buscó a otra compañera.

esta-semana = Esta semana voy a…
    .hablar = Hablar con dos tejedoras
    .contar-manos = Contar cuántas piezas hacemos juntas
    .pensar = Pensar qué puedo dar a un grupo
