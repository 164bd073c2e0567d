title = Ko'ol lek skotol
goal = K'elo jujun p'olmal, ta patil chavak'.

antes-de-entregar = Ba'yi sk'an k'elel: sp'isol, sno, sbonolil, yetiketa. Jun bik'it vun chkoltavan: jech ko'ol chlok' skotol.

dos-chicas = Ta 10 moral, chib mas bik'it lok'. ¿K'usi chapas?
    .las-escondo = Chkak' ta yolon
    .las-escondo-why = Jmanolajel chil, mu xa xch'un.
    .separo-aviso = Ta jch'ak, chkalbe
    .separo-aviso-why = Melel k'op chchabi yan k'anel.
    .entrego-todo = Chkak' skotol, mu nan xil
    .entrego-todo-why = Mi chil, tsutes skotol.

rojo-destine = Li tsoje xu' xlok' sbonolil ta vo'. ¿K'usi chapas?
    .pruebo-digo = Ta jpas preva, ta jts'iba ta etiketa
    .pruebo-digo-why = Buch'u chal, mu xlo'lavan.
    .no-pregunta = Mi mu sjak', mu xkal
    .no-pregunta-why = Tsbonbe sk'u', chtal k'op.
    .no-uso-rojo = Mu xa jtunes tsoj
    .no-uso-rojo-why = Alak' sba tsoj. Paso no'ox preva.

como-se-lava = Jmanolajel tsjak' k'uxi chchuk' sk'u' ti luchbile.
    .como-quiera = K'uxi chak'an
    .como-quiera-why = Cloro, tsots k'ak'al tsokes.
    .a-mano-fria = Ta k'obil, sikil vo', ta nak'obal
    .a-mano-fria-why = Jech chjalij, mu'yuk k'op.
    .nunca-lavar = Mu me xachuk'
    .nunca-lavar-why = Skotol k'u'il chich' chuk'el. Alo k'uxi.

con-que-reviso = ¿K'usi chatunes sventa chak'el jujun?
    .medida = Sp'isol
    .cinta = Xchi'uk sinta
    .medida-why = P'iso jujun, ma'uk jun no'ox.
    .hilos = Jok'ol no
    .tijera = Xchi'uk tixarex
    .hilos-why = Set'o ta nopol, mu me xaset' pok'.
    .color = Sbonolil
    .trapo = Xchi'uk sakil pok', t'uxul
    .color-why = Mi bonat li pok'e, chlok' sbonolil.

pasa-o-no = Vo'ot chak'el. ¿Bu chbat li p'olmal li'e?
    .pasa = Lek xa
    .arreglar = Sk'an meltsanel
    .segunda = Yalem stojol
    .hilo-suelto = Oy jun no jok'ol
    .hilo-suelto-why = Set'o o tik'o ta akuxa.
    .pareja = Lek sp'isol, sbonolil, sti'il
    .pareja-why = Taje xu' xa xavak'.
    .mancha = Oy bu ik', mu xlok'
    .mancha-why = Chachon yalem, chaval k'u yu'un.
    .boton-flojo = K'un li votone
    .boton-flojo-why = Chib ts'isel, lek xa.
    .mas-chica = Mas bik'it lok'
    .mas-chica-why = Mu x-och ta k'anel. Stuk chachon.

cuantas-pasan = Ta 10 moral, 2 bik'it, 1 jok'ol sno. ¿Jayib lek xa?
    .why = 10, lok'eso 2, lok'eso 1: chkom 7.
    .less-why = Mas: lok'eso 2, 1 no'ox.
    .more-why = Mas jutuk: lok'eso 2, lok'eso 1 ek.

la-etiqueta = Ak'u'e oy tuxnuk', oy akriliko. ¿K'usi sk'an jelel ta etiketa?
    .from = Yetiketa k'u'il
    .puro-algodon = Tuxnuk' no'ox
    .puro-algodon-why = Oy akriliko ek. Alo.
    .hecha-mano = Luchbil ta k'obil
    .hecha-mano-why = Melel, ep sbalil.
    .no-destine-nunca = Mu xlok' sbonolil
    .no-destine-nunca-why = ¿Mi la apas xa preva? Alo no'ox k'usi xana'.
    .agua-fria = Chuk'o ta k'obil, sikil vo'
    .agua-fria-why = Jech lek chchabi jmanolajel.

segunda-callada = Yalem chachon li moral oy bu ik'e. ¿Mi mu xaval k'u yu'un?
    .yes-why = Ta patil chil, tsnop la alo'la.
    .no-why = Mi chaval ta ora, lek cha'i tsman.
    .se-dice = Chkal bu ik', chkal stojol
    .se-dice-why = Ja' sna', ja' chal.
    .se-regala = Yu'un mas lek chkak' ta motonil
    .se-regala-why = Te oy avabtel. Oy sbalil.

la-inspectora = Tyenta chich' 10 amoral.
    .who = Carmen, yu'un tyenta
    .son-diez = ¿Mi lajuneb, ko'ol skotol?
    .ocho-listas = Vaxakib. Chib bik'it lok', la jch'ak
    .ocho-listas-why = Melel k'op, mu to xil.
    .si-diez = Tana, li lajunebe
    .si-diez-why = Ja' tsp'is.
    .otro-dia = Ta yan k'ak'al chkich' tal
    .otro-dia-why = Mi mu xaval k'u yu'un, chat yo'onton.
    .y-las-dos = Kolaval, la avalbun. ¿Li chibe?
    .hago-dos = Ta jpas nixtok, ta byernex
    .hago-dos-why = La avalbe k'uxi, k'u ora.
    .no-importa = Vaxakib lek xa
    .no-importa-why = Ja' tsmala lajuneb. Albo k'usi xu' xapas.
    .encontro = Li'e oy chib mas bik'it.
    .perdon-cambio = Perton. Ta byernex chajjelbot
    .perdon-cambio-why = Mi chaval ch'ay avo'onton, xu' xmeltsaj.
    .son-iguales = Ko'ol
    .son-iguales-why = Sinta yan chal.
    .por-que = ¿K'u yu'un? Lavie ta jmala.
    .dos-chicas-verdad = Chib bik'it lok'. Ta jpas nixtok
    .dos-chicas-verdad-why = Mas lek chaval, ak'o ta patiluk.
    .invento = Yu'un bat li luse
    .invento-why = Jutk'op chvinaj.
    .contenta = Carmen la stoj vaxakib, la smala chib. La sk'an mas.
    .con-arreglo = Carmen la smala byernex, lek kom.
    .duda = Carmen la stoj, tana tsp'is jujun.
    .no-vuelve = Carmen la sutes lajuneb.

esta-semana = Li xemana li'e ta jpas…
    .mi-lista = Ta jpas jvun sventa k'elel
    .probar-color = Ta jpas preva bonolil ta pok'
    .etiqueta-lavado = Ta jts'iba ta etiketa k'uxi chuk'el
