title = Calidad pareja
goal = Revisar cada pieza antes de entregar.

antes-de-entregar = Antes de entregar se revisa: medida, hilos, color y etiqueta. Una lista corta hace que todas salgan parejas.

dos-chicas = De 10 bolsas, dos salieron más chicas. ¿Qué hace?
    .las-escondo = Las pongo hasta abajo
    .las-escondo-why = La clienta las encuentra y ya no confía.
    .separo-aviso = Las separo y aviso
    .separo-aviso-why = Decir la verdad cuida el siguiente pedido.
    .entrego-todo = Entrego todo, a ver si no ve
    .entrego-todo-why = Si lo ve, devuelve todo.

rojo-destine = El rojo puede soltar color en el agua. ¿Qué hace?
    .pruebo-digo = Pruebo y lo digo en la etiqueta
    .pruebo-digo-why = Quien avisa no engaña.
    .no-pregunta = Si no pregunta, no lo digo
    .no-pregunta-why = Se mancha su ropa y viene la queja.
    .no-uso-rojo = Ya no uso rojo
    .no-uso-rojo-why = El rojo es hermoso. Basta con probarlo.

como-se-lava = La clienta pregunta cómo lavar su blusa bordada.
    .como-quiera = Como usted quiera
    .como-quiera-why = Con cloro o sol fuerte se daña.
    .a-mano-fria = A mano, agua fría, a la sombra
    .a-mano-fria-why = Así dura más, y no hay queja.
    .nunca-lavar = No la lave nunca
    .nunca-lavar-why = Toda ropa se lava. Diga cómo.

con-que-reviso = ¿Con qué se revisa cada cosa?
    .medida = La medida
    .cinta = Con la cinta
    .medida-why = Se mide cada pieza, no una sola.
    .hilos = Los hilos sueltos
    .tijera = Con la tijera
    .hilos-why = Se cortan cerca, sin cortar la tela.
    .color = El color
    .trapo = Con un trapo blanco mojado
    .color-why = Si el trapo se pinta, destiñe.

pasa-o-no = Usted revisa. ¿A dónde va esta pieza?
    .pasa = Pasa
    .arreglar = Se arregla
    .segunda = Segunda, más barata
    .hilo-suelto = Tiene un hilo suelto
    .hilo-suelto-why = Se corta o se mete con aguja.
    .pareja = Medida, color y orilla bien
    .pareja-why = Esa ya se puede entregar.
    .mancha = Tiene una mancha que no sale
    .mancha-why = Se vende más barata, diciendo por qué.
    .boton-flojo = El botón está flojo
    .boton-flojo-why = Dos puntadas, y pasa.
    .mas-chica = Salió más chica que las otras
    .mas-chica-why = No va en el pedido. Se vende aparte.

cuantas-pasan = De 10 bolsas, 2 son chicas y 1 tiene hilo suelto. ¿Cuántas pasan ya?
    .why = 10 menos 2 menos 1 son 7. Una más, al cortar el hilo.
    .less-why = Son más: quite solo 2 y 1.
    .more-why = Son menos: quite las 2 y también la 1.

la-etiqueta = Su blusa lleva algodón y acrílico. ¿Qué conviene corregir en la etiqueta?
    .from = Etiqueta de la blusa
    .puro-algodon = Puro algodón
    .puro-algodon-why = También lleva acrílico. Se dice.
    .hecha-mano = Bordada a mano
    .hecha-mano-why = Es verdad, y vale mucho.
    .no-destine-nunca = Nunca destiñe
    .no-destine-nunca-why = ¿Ya lo probó? Prometa lo que sabe.
    .agua-fria = Lavar a mano, agua fría
    .agua-fria-why = Así la clienta la cuida bien.

segunda-callada = Va a vender más barata la bolsa manchada. ¿Se calla por qué?
    .yes-why = Después la ve, y piensa que la engañó.
    .no-why = Dicho a tiempo, la compra contenta.
    .se-dice = Digo la mancha y el precio
    .se-dice-why = Ella decide sabiendo.
    .se-regala = Porque mejor la regalo
    .se-regala-why = También tiene su trabajo. Vale algo.

la-inspectora = La tienda recibe su pedido de 10 bolsas.
    .who = Carmen, de la tienda
    .son-diez = ¿Son diez, todas iguales?
    .ocho-listas = Ocho. Dos salieron chicas y las separé
    .ocho-listas-why = La verdad, antes de que ella lo vea.
    .si-diez = Sí, las diez
    .si-diez-why = Ella va a medir.
    .otro-dia = Se las traigo otro día
    .otro-dia-why = Sin decir por qué, ella se preocupa.
    .y-las-dos = Gracias por decirme. ¿Y las dos?
    .hago-dos = Las hago de nuevo para el viernes
    .hago-dos-why = Dio solución y día.
    .no-importa = Ocho están bien
    .no-importa-why = Ella contaba con diez. Ofrezca algo.
    .encontro = Aquí hay dos más chicas.
    .perdon-cambio = Perdón. Se las cambio el viernes
    .perdon-cambio-why = Un error reconocido se puede arreglar.
    .son-iguales = Son iguales
    .son-iguales-why = La cinta dice otra cosa.
    .por-que = ¿Por qué? Las espero hoy.
    .dos-chicas-verdad = Dos salieron chicas. Las hago otra vez
    .dos-chicas-verdad-why = Más vale tarde que callar.
    .invento = Es que se fue la luz
    .invento-why = Una excusa inventada se nota.
    .contenta = Carmen pagó ocho y esperó dos. Pidió más.
    .con-arreglo = Carmen esperó al viernes y quedó bien.
    .duda = Carmen pagó, y ahora mide cada bolsa.
    .no-vuelve = Carmen devolvió las diez.

esta-semana = Esta semana voy a…
    .mi-lista = Hacer mi lista para revisar
    .probar-color = Probar el color con un trapo
    .etiqueta-lavado = Poner cómo se lava en la etiqueta
