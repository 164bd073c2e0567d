title = Línea cara y línea accesible
goal = Ofrecer algo accesible sin rebajar lo fino.

dos = Puede tener dos líneas. La fina es toda de telar. La accesible es chica, o es tela de fábrica con su bordado. Así la fina no baja de precio.

# Prices and hours are round examples.
no-le-alcanza = Su camino vale 1,500 pesos. A Elisa no le alcanza. ¿Qué hace?
    .monedero = Le muestro un monedero bordado
    .monedero-why = Elisa compra, y el camino guarda su valor.
    .bajo-camino = Le dejo el camino en 800
    .bajo-camino-why = Así regala casi la mitad de su trabajo.
    .otro-dia = Le digo que vuelva otro día
    .otro-dia-why = Quizá no vuelva. Algo más chico sí lo puede pagar.

en-800 = Elisa insiste: "Deme el camino en 800". ¿Se lo da?
    .yes-why = Son tres días de telar. A 800 su trabajo queda sin pagar.
    .no-why = Lo fino guarda su precio. Puede ofrecer otra pieza.
    .no-paga = Porque 800 no paga mis tres días
    .no-paga-why = El precio cuida su tiempo y el de sus compañeras.
    .no-gusta = Porque a Elisa no le gustó
    .no-gusta-why = Sí le gustó. El asunto es su tiempo de trabajo.

que-linea = Tiene esta pieza en las manos. ¿En qué línea la pone?
    .fina = Línea fina
    .accesible = Línea accesible
    .camino = Camino de telar, de tres días
    .camino-why = Es toda de telar y lleva días.
    .funda = Funda de fábrica con una flor bordada
    .funda-why = La tela ya viene hecha. Usted pone el bordado.
    .huipil = Huipil de telar, de dos meses
    .huipil-why = Dos meses de trabajo: es de lo más fino.
    .pulsera = Pulsera de media hora
    .pulsera-why = Es chica y rápida. Muchas la pueden pagar.

que-dice = La blusa es de tela de fábrica y usted la bordó. ¿Qué dice?
    .de-fabrica = Tela de fábrica
    .de-fabrica-why = Decirlo claro le da confianza.
    .toda-telar = Toda de telar
    .toda-telar-why = La blusa no es de telar. Otra clienta lo puede notar.
    .bordado = Bordado a mano
    .bordado-why = Es verdad, y es lo que usted hizo.

monedero-hora = Por ejemplo: un monedero le deja 60 pesos. Lo hace en 2 horas. ¿Cuánto le deja cada hora?
    .why = 60 entre 2 son 30 pesos por hora.
    .less-why = Reparta 60 pesos en 2 horas. Es un poco más.
    .more-why = Reparta 60 pesos en 2 horas. Es un poco menos.

camino-hora = Por ejemplo: un camino le deja 1,200 pesos. Lo hace en 30 horas. ¿Cuánto le deja cada hora?
    .why = 1,200 entre 30 son 40 pesos por hora. Deja más que el monedero.
    .less-why = Reparta 1,200 pesos en 30 horas. Es un poco más.
    .more-why = Reparta 1,200 pesos en 30 horas. Es un poco menos.

se-vende-mas = Vende muchos monederos y pocos caminos. El camino deja más por hora. ¿Qué hace?
    .solo-monedero = Hago puros monederos
    .solo-monedero-why = Cada hora de camino le deja más. No la pierda.
    .mitad = Vendo el camino a la mitad
    .mitad-why = A la mitad, su hora de telar vale menos que la otra.
    .las-dos = Sigo con las dos y veo la cuenta
    .las-dos-why = Una se vende pronto. La otra deja más por hora.

armar-puesto = Va a armar su puesto. ¿Qué hace primero, y después?
    .separo = Separo las dos líneas
    .etiqueto = Pongo precio y tela a cada pieza
    .acomodo = Acomodo lo fino donde más se ve
    .anoto = Anoto lo que se vendió
    .why = Primero separa y pone precios. Después acomoda. Al final se anota.

# Juana is an invented neighbour at the market; the stall holds ten pieces.
dia-de-mercado = Es día de mercado. Juana le ayuda a poner el puesto.
    .who = Juana, vecina
    .diez-lugares = Caben diez piezas. ¿Qué ponemos?
    .de-las-dos = Tres finas y siete accesibles
    .de-las-dos-why = Hay algo para cada clienta.
    .puro-monedero = Diez monederos, se venden pronto
    .puro-monedero-why = Se venden. Falta algo para quien busca lo fino.
    .puro-camino = Diez caminos finos
    .puro-camino-why = Lucen mucho. Falta algo para quien trae poco.
    .pide-barato = Una señora quiere el camino y trae 200 pesos.
    .este-monedero = Le muestro el monedero
    .este-monedero-why = La señora puede comprar y lo fino no baja.
    .lo-bajo = Se lo dejo en 200
    .lo-bajo-why = Otras van a pedir lo mismo. Mejor otra pieza.
    .busca-fino = Una señora busca un camino de telar.
    .tengo-en-casa = En casa tengo. Mañana se lo traigo
    .tengo-en-casa-why = Ofreció lo que sí tiene, y dijo la verdad.
    .es-telar-todo = Este monedero es de telar
    .es-telar-todo-why = La tela es de fábrica. La verdad vende más tiempo.
    .nadie-compra = Todas miran. Preguntan si hay algo más barato.
    .saco-chicas = Saco las pulseras y los monederos
    .saco-chicas-why = Escuchó y cambió a tiempo.
    .todo-a-mitad = Pongo los caminos a la mitad
    .todo-a-mitad-why = Lo fino pierde su precio. Lo chico lo cuida.
    .es-telar = Pregunta si el monedero es de telar.
    .digo-fabrica = Es tela de fábrica, bordada a mano
    .digo-fabrica-why = Lo dijo claro. La señora ya confía.
    .digo-telar = Sí, todo es de telar
    .digo-telar-why = Decir la tela verdadera cuida su nombre.
    .dia-muy-bueno = Se vendieron siete chicas y una fina, a su precio.
    .dia-bueno = Se vendió algo. Mañana lleva de las dos.
    .quieren-igual = Se vendió, y ahora todas piden ese precio.
    .se-nota = La señora tocó la tela y se fue sin comprar.

esta-semana = Esta semana voy a…
    .pieza-chica = Pensar una pieza chica con mi bordado
    .letrero = Escribir la tela en cada etiqueta
    .por-hora = Ver cuánto me deja por hora una pieza
