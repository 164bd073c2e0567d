title = Pajal lek spisil
goal = Ila jujun jalab, patil ya awak'.

antes-de-entregar = Nail ya sk'an ilel: smuk'ul, sna, sbojnil, yetiketa. Jun bik'it jun ya xkoltaywan: jich pajal ya xlok' spisil.

dos-chicas = Ta 10 chojak', cheb mas bik'it lok'. ¿Bin ya apas?
    .las-escondo = Ya kak' ta ye'tal
    .las-escondo-why = Jmambajel ya yil, ma xch'unix.
    .separo-aviso = Ya jch'ak, ya kalbey
    .separo-aviso-why = Melel k'op ya skanantay yan k'anel.
    .entrego-todo = Ya kak' spisil, ma niwan xyil
    .entrego-todo-why = Teme ya yil, ya sujtes spisil.

rojo-destine = Te tsaje ya xju' ya xlok' sbojnil ta ja'. ¿Bin ya apas?
    .pruebo-digo = Ya jpas preba, ya jts'ibay ta etiketa
    .pruebo-digo-why = Mach'a ya yal, ma xlo'laywan.
    .no-pregunta = Teme ma sjojk'oy, ma xkal
    .no-pregunta-why = Ya sbombey sk'u', ya xtal k'op.
    .no-uso-rojo = Ma jtuuntesix tsaj
    .no-uso-rojo-why = T'ujbil tsaj. Pasa nax preba.

como-se-lava = Jmambajel ya sjojk'oy bit'il ya sak' sk'u' te luchbile.
    .como-quiera = Bit'il ya ak'an
    .como-quiera-why = Cloro, tulan k'ajk'al ya sjin.
    .a-mano-fria = Ta k'ab, sikil ja', ta axinal
    .a-mano-fria-why = Jich ya xjalaj, ma'yuk k'op.
    .nunca-lavar = Ma me xasak'
    .nunca-lavar-why = Spisil k'u' ya yich' sak'el. Ala bit'il.

con-que-reviso = ¿Bin ya atuuntes yu'un ya awil jujun?
    .medida = Smuk'ul
    .cinta = Sok sinta
    .medida-why = P'isa jujun, ma ja'uk jun nax.
    .hilos = Jok'ol na
    .tijera = Sok texelex
    .hilos-why = Set'a ta nopol, ma me xaset' pak'.
    .color = Sbojnil
    .trapo = Sok sakil pak', t'uxul
    .color-why = Teme bombil ya xlok' te pak'e, ya xlok' sbojnil.

pasa-o-no = Ja'at ya awil. ¿Banti ya xbajt te jalab ini?
    .pasa = Lekix
    .arreglar = Ya sk'an chajpanel
    .segunda = Ts'ujem stojol
    .hilo-suelto = Ay jun na jok'ol
    .hilo-suelto-why = Set'a o tik'a ta akuxa.
    .pareja = Lek smuk'ul, sbojnil, sti'il
    .pareja-why = Te ini ya xju'ix ya awak'.
    .mancha = Ay yik'al, ma xlok'
    .mancha-why = Ts'ujem stojol ya achon, ya awal bin yu'un.
    .boton-flojo = Chok'ol te votone
    .boton-flojo-why = Cheb ts'isel, lekix.
    .mas-chica = Mas bik'it lok' ta yantik
    .mas-chica-why = Ma x'och ta k'anel. Parte ya achon.

cuantas-pasan = Ta 10 chojak', 2 bik'it, 1 jok'ol sna. ¿Jayeb lekix?
    .why = 10, lok'esa 2, lok'esa 1: ya xjil 7.
    .less-why = Mas: lok'esa 2, 1 nax.
    .more-why = Jtebuk: lok'esa 2, lok'esa 1 ek.

la-etiqueta = Ak'u'e ay tumin, ay akriliko. ¿Bin ya sk'an jelel ta etiketa?
    .from = Yetiketa k'u'
    .puro-algodon = Tumin nax
    .puro-algodon-why = Ay akriliko ek. Ala.
    .hecha-mano = Luchbil ta k'ab
    .hecha-mano-why = Melel, bayel sbalil.
    .no-destine-nunca = Ma xlok' sbojnil
    .no-destine-nunca-why = ¿La bal apas preba? Ala nax bin ya ana'.
    .agua-fria = Sak'a ta k'ab, sikil ja'
    .agua-fria-why = Jich lek ya skanantay jmambajel.

segunda-callada = Ts'ujem ya achon te chojak' ay yik'al. ¿Ma bal awal bin yu'un?
    .yes-why = Patil ya yil, ya snop la alo'lay.
    .no-why = Teme ya awal ta ora, lek ya ya'iy, ya sman.
    .se-dice = Ya kal yik'al, ya kal stojol
    .se-dice-why = Ja' sna', ja' ya yal.
    .se-regala = Yu'un mas lek ya kak' ta majtan
    .se-regala-why = Tey ay awa'tel. Ay sbalil.

la-inspectora = Tienda ya yich' 10 achojak'.
    .who = Carmen, yu'un tienda
    .son-diez = ¿Lajuneb bal, pajal spisil?
    .ocho-listas = Waxakeb. Cheb bik'it lok', la jch'ak
    .ocho-listas-why = Melel k'op, ma to xyil.
    .si-diez = Yak, te lajunebe
    .si-diez-why = Ja' ya sp'is.
    .otro-dia = Ta yan k'ajk'al ya kich' tal
    .otro-dia-why = Teme ma xawal bin yu'un, mel yo'tan.
    .y-las-dos = Wokol awal la awal. ¿Te chebe?
    .hago-dos = Ya jpas xan, ta viernes
    .hago-dos-why = La awalbey bit'il, bin ora.
    .no-importa = Waxakeb lekix
    .no-importa-why = Ja' ya smaliy lajuneb. Albeya bin ya xju' ya awak'.
    .encontro = Li'i ay cheb mas bik'it.
    .perdon-cambio = Perton. Ta viernes ya jelbat
    .perdon-cambio-why = Teme ya awal ch'ay awo'tan, ya xju' ya xchajpaj.
    .son-iguales = Pajal nax
    .son-iguales-why = Sinta yan ya yal.
    .por-que = ¿Bin yu'un? Yo'tik ya jmaliy.
    .dos-chicas-verdad = Cheb bik'it lok'. Ya jpas xan
    .dos-chicas-verdad-why = Mas lek ya awal, ak'a patiluk.
    .invento = Yu'un ch'ay te luse
    .invento-why = Lot ya xchiknaj.
    .contenta = Carmen la stoj waxakeb, la smaliy cheb. La sk'an mas.
    .con-arreglo = Carmen la smaliy viernes, lek jil.
    .duda = Carmen la stoj, yo'tik ya sp'is jujun.
    .no-vuelve = Carmen la sujtes lajuneb.

esta-semana = Te semana ini ya jpas…
    .mi-lista = Ya jpas jun yu'un ilel
    .probar-color = Ya jpas preba bojnil ta pak'
    .etiqueta-lavado = Ya jts'ibay ta etiketa bit'il sak'el
