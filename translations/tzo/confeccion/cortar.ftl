title = Set'el pok', mu xch'ay
goal = Ak'o lek li molde, ak'o sti'il, set'o.

flecha-al-hilo = Li pok'e oy sbe sno, k'ucha'al ajalel: ta sti'il chbat. Li flecha ta moldee ja' jech chbat. Jech tuk' chlok' li k'u'ile.

molde-chueco = Lukluk li molde ta sti'il pok'e. ¿K'usi chapas?
    .al-hilo = Chkak' flecha ta sbe sno
    .al-hilo-why = Jech tuk' chlok' li k'u'ile.
    .como-quepa = Chkak' k'ucha'al ch-och
    .como-quepa-why = Ch-och mas, pero lukluk chlok' k'alal chich' chuk'el.
    .jalo-tela = Ta jnit li pok'e
    .jalo-tela-why = Li pok' nitbile chsut, chopol chlok'.

antes-de-cortar = Li pok' ta tuxnuk'e xu' xbik'taj. ¿K'usi mas lek?
    .corto-primero = Ba'yi ta jset', ta patil ta jchuk'
    .corto-primero-why = Mi ta patil chbik'taj, mu xa ko'oluk.
    .lavo-primero = Ba'yi chuk'el, ta patil set'el
    .lavo-primero-why = Ba'yi chbik'taj, jech mu xa sjel sp'isol.
    .que-lave-ella = Mu me xchuk' li jmanolajele
    .que-lave-ella-why = Skotol k'u'il chich' chuk'el jun k'ak'al.

con-costura = 40 cm sjamlej. 2 cm sventa sts'isul ta jujun xokon. ¿Jayib cm chaset'?
    .why = 2 xchi'uk 2, ja' 4. 40 xchi'uk 4, ja' 44.
    .less-why = Oy chib xokon: 2, yan 2.
    .more-why = Mas jutuk: 2 cm no'ox ta jujun xokon.

sin-margen = La aset' ta sbe, mu'yuk sti'il. ¿K'usi chapas?
    .una-menos = Ta jpas mas bik'it, ta jchan
    .una-menos-why = Mu xch'ay li pok'e. Ta yan velta, xchi'uk sti'il.
    .coso-justo = Ta jts'is ta sti'il
    .coso-justo-why = Li sts'isul ta sti'ile chjam.
    .la-tiro = Ta jten li pok'e
    .la-tiro-why = Oy stojol li pok'e. Xtun to.

cuantas-caben = 152 cm sjamlej li pok'e. Jujun, 44. ¿Jayib ch-och?
    .why = 44, 88, 132: oxib. Yan mu xa x-och.
    .less-why = Ch-och mas. Ato ta 44, ta 44, k'alal 152.
    .more-why = Mas jutuk: 4 tsk'an 176 cm.

cuanto-sobra = Li oxibe chich' 132 cm ta 152. ¿Jayib cm chkom?
    .why = 152, lok'eso 132: chkom 20. Chlok' jun bik'it.
    .less-why = Mas: ta 132 k'alal 152.
    .more-why = Mas jutuk: lok'eso 132.

vale-sobra = Jech k'ucha'al: jujun 4 cm, 3 peso. Oy 20 cm. ¿Jayib peso?
    .why = 20 ja' jo'ob velta 4. Jo'ob velta 3: 15 peso.
    .less-why = Mas: 20 ja' jo'ob velta 4.
    .more-why = Mas jutuk: jo'ob velta 3 peso.

tira = Kom li jpech pok'e. ¿Mi chaten?
    .yes-why = Te chbat 15 peso ta k'a'ep.
    .no-why = Li k'usi kome oy stojol ek.
    .monederos = Xtun sventa yavil tak'in
    .monederos-why = Chlok' yavil tak'in, pulsera.
    .se-ensucia = Yu'un ch-ik'ub li nae
    .se-ensucia-why = Mas sbalil mi chak'ej.

antes-de-tijera = Chaset'. ¿K'usi ba'yi, k'usi ta patil?
    .lavar = Ta jchuk' li pok'e
    .acomodar = Chkak' li molde ta sbe snoe
    .marcar = Ta jts'iba sbe xchi'uk sti'il
    .cortar = Ta jset'
    .why = Ta slajeb li tixarexe: mu xa xsut.

rosa-corta = Rosa tset' chanib ta jun pok'.
    .who = Rosa, achi'il
    .ya-corto = Oy xa jtixarex. Ta jset' xa.
    .acomodamos = Malao. Ba'yi ta jchapantik li chanibe
    .acomodamos-why = Mi ba'yi chachapan, mu k'usi chlaj.
    .corta-ya = Tana, set'o
    .corta-ya-why = Mi mu xachapan, chch'ay pok'.
    .no-sabes-cortar = Mu xana' xaset'
    .no-sabes-cortar-why = K'ux ta o'onton, mu skolta pok'.
    .no-caben = Mu x-och li chanibe. Sk'an to 3 cm.
    .volteamos = Ta jvalk'untik jun, ta sbe sno
    .volteamos-why = Valk'unbil ek, ta sbe sno, ch-och.
    .sin-costura = Ta jlok'estik li sti'ile
    .sin-costura-why = Mi mu'yuk sti'il, bik'it chlok'.
    .falta-tela = Mu sta sventa slajeb.
    .una-mas-chica = Te chlok' jun mas bik'it
    .una-mas-chica-why = Mu xch'ay pok'. Ok'ob, ba'yi chapanel.
    .comprar-mas = Mano mas pok'
    .comprar-mas-why = Mi la achapan, sta ox.
    .molesta = Mu me jech xavalbun.
    .perdon-veamos = Perton. Jk'eltik ta jmoj li pok'e
    .perdon-veamos-why = Xchi'uk perton xu' xij-abtejotik ta jmoj.
    .pues-corta = Set'o che'e
    .pues-corta-why = Yu'un ilinel chch'ay pok'.
    .cupieron = Och li chanibe. Kom jpech.
    .se-salva = Lok' oxib xchi'uk jun mas bik'it.
    .salio-chica = Jun bik'it lok'. Xtun sventa tseb.
    .gasta-mas = Rosa mas pok' la slajes.

esta-semana = Li xemana li'e ta jpas…
    .acomodar-antes = Ba'yi ta jchapan molde, ta patil ta jset'
    .dejar-margen = Chkak' sti'il sventa sts'isul
    .guardar-tiras = Ta jk'ej jpech pok'etik
