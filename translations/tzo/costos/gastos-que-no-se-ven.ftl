title = Tak'in ti mu xvinaj chlaj
goal = Ch'ako lus, saldo, pasaje ta jujun ap'olmal.

el-tarro = Lus, saldo, pasaje mu xvinaj ta jalel, pero vo'ot chatoj. Tsobo ta jun p'in ta jujun u. Ta patil ch'ako ta jujun ap'olmal.

al-tarro = Chatoj li'e. ¿Mi ch-och ta p'in yu'un u, mi ta jun p'olmal?
    .tarro = Ta p'in yu'un u
    .pieza = Ta jun p'olmal
    .luz = Lus sventa jalel ta ak'ubal
    .luz-why = Xchi'uk lus taje chapas skotol. Ta p'in.
    .hilo = No yu'un jun k'u'il
    .hilo-why = Li no taje yu'un no'ox jun k'u'il.
    .saldo = Saldo sventa chak'opon jmanolajel
    .saldo-why = Xtun sventa chachon skotol.
    .pasaje = Pasaje sventa chaman no
    .pasaje-why = Jun xanbal xtun yu'un ep p'olmal.
    .bolsa = Moral yu'un jun k'u'il
    .bolsa-why = Li morale chbat xchi'uk jun no'ox k'u'il.

junto-mes = Li u li'e la atoj lus 100, saldo 80, pasaje 120. ¿K'u yepal oy ta p'in?
    .why = 100 xchi'uk 80 xchi'uk 120, ja' 300.
    .less-why = Oy to k'usi sk'an: tsobo lus, saldo, pasaje.
    .more-why = Mas jutuk: 100, 80, 120 no'ox.

diez-piezas = Oy 300 ta p'in. La apas lajuneb p'olmal. ¿K'u yepal tstoj jujun?
    .why = 300 ch'akbil ta lajuneb, ja' 30. Tsobo ta stojol spasel jujun.
    .less-why = Mas: ch'ako 300 ta lajuneb, ko'ol jujun.
    .more-why = Mas jutuk: lajuneb p'olmal chkoltavan.

cinco-piezas = Yan u la apas jo'ob no'ox. Oy 300 ta p'in. ¿K'u yepal tstoj jujun?
    .why = 300 ch'akbil ta jo'ob, ja' 60. Chib velta 30.
    .less-why = Mas jutuk li p'olmale: mas tstoj jujun.
    .more-why = Mas jutuk: ch'ako 300 ta jo'ob, ko'ol jujun.

planear = Mi jutuk p'olmale, mas tstoj jujun. ¿Mi lek ti ba'yi chanop li ue?
    .yes-why = Jech chana' jayib p'olmal sk'an.
    .no-why = Mi ba'yi chanope, chana' xa k'usi chatoj.
    .mas-piezas = Mi ep p'olmale, jutuk tstoj jujun
    .mas-piezas-why = Ko'ol li p'ine, pero ta ep p'olmal chch'akat.
    .luz-gratis = Jech mu'yuk stojol lus
    .luz-gratis-why = Li luse chtojat ek. Mas lek no'ox chch'akat.

cambia-mes = Oy 300 ta p'in. ¿K'u yepal tstoj jujun p'olmal?
    .tres = La apas oxib p'olmal
    .cien = 100 peso jujun
    .tres-why = 300 ch'akbil ta oxib, ja' 100.
    .seis = La apas vakib p'olmal
    .cincuenta = 50 peso jujun
    .seis-why = 300 ch'akbil ta vakib, ja' 50.
    .diez = La apas lajuneb p'olmal
    .treinta = 30 peso jujun
    .diez-why = 300 ch'akbil ta lajuneb, ja' 30.

viaje = Ta muk'ta lum la achon ap'olmal. ¿K'usi ch-och ta p'in?
    .ida-vuelta = Pasaje sventa batel xchi'uk sutel
    .ida-vuelta-why = Li sutele chtojat ek.
    .comida = Ve'lil ta k'ak'al taje
    .comida-why = Labat ta chonel: ve'lil taje yu'un abtel.
    .regalo = Jun tajimol sventa avol
    .regalo-why = Yu'un ana, mu x-och ta p'in.

comision = Jun tyenta chchon ap'olmal. Ta jujun 100, 20 chkom yu'un. ¿Bu ch-och taje?
    .en-tarro = Ta p'in yu'un u
    .en-tarro-why = Ma'uk yu'un u. Chlok' ta jujun chonel ta tyenta.
    .en-precio = Ta stojol ta tyenta
    .en-precio-why = Li stojole chal k'u yepal chkom. Te chavat.
    .no-la-cuento = Mu xkat
    .no-la-cuento-why = Mi mu xavate, chlok' ta stojol avabtel.

repartir = Laj li ue. ¿K'usi ba'yi, k'usi ta patil?
    .apunto = Ta jts'iba lus, saldo, pasaje
    .sumo = Ta jtsob skotol ta p'in
    .cuento = Chkat jayib p'olmal la jpas
    .parto = Ta jch'ak ta jujun p'olmal
    .why = Ba'yi tsobel. Ta patil atel p'olmal, slajeb ch'akel.

no-quedo = Petrona ep la xchon, chat yo'onton.
    .who = Petrona, achi'il
    .vendi-todo = La jchon skotol, ch'abal jtak'in.
    .que-gastaste = ¿Mi la avat lus, saldo, pasaje?
    .que-gastaste-why = Jak'el chkoltavan ta yilel bu bat.
    .asi-es = Jech li chonele
    .asi-es-why = Lek ak'op, pero chbat to li tak'ine.
    .gastas-mucho = Yu'un ep chalajes tak'in
    .gastas-mucho-why = Taje k'ux, mu xal bu bat.
    .solo-hilo = Mo'oj. La kat no xchi'uk ora no'ox.
    .hagamos-tarro = Tsobo ta p'in, ch'ako ta jujun p'olmal
    .hagamos-tarro-why = Jech jujun p'olmal tstoj li yu'une.
    .sube-veinte = Ak'o 20 peso ta sba
    .sube-veinte-why = Mi mu xavate, jutuk nan li 20. Ba'yi tsobo.
    .se-cansa = ¿K'u yu'un ta jchon, mi jeche?
    .mejor-cuentas = Ta jk'eltik ta jmoj bu chbat
    .mejor-cuentas-why = Ta jmoj mas lek chvinaj.
    .teje-mas = Jalo mas ta ak'ubal
    .teje-mas-why = Mi mu xana' bu chbate, mas abtel mu xtun.
    .se-duele = Ta jchabi jtak'in vu'un.
    .perdona = Perton. Ta jk'eltik lus, pasaje
    .perdona-why = La ak'an perton, la avak' ta ilel be.
    .es-verdad = Mu jech chvinaj
    .es-verdad-why = K'ux nixtok. Mas lek k'elel ta jmoj.
    .reparte = Petrona la xch'ak 300 ta lajuneb. Tana sna' bu chbat.
    .empieza = Petrona lik stsob ta p'in li u li'e.
    .a-ciegas = Petrona mu to sna' bu chbat stak'in.
    .se-aparta = Bat Petrona, chat yo'onton. Ok'ob xu' xasa'.

esta-semana = Li xemana li'e ta jpas…
    .tarro-mes = Ta jlikes jun p'in yu'un u
    .pasajes = Ta jts'iba jujun pasaje ta jtoj
    .planear-mes = Ta jnop jayib p'olmal ta jpas li u li'e
