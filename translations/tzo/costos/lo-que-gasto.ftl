title = Skotol tak'in ta jlajes ta jun p'olmal
goal = Ts'ibao skotol material ta jun p'olmal.

la-cuenta = Jun p'olmal sk'an no. Sk'an ek akuxa, moral, etiketa. Mi mu xats'ibae, vo'ot chatoj. Lavie ta jts'ibatik skotol.

camino-mesa = Spok'al mexa: no 450, akuxa xchi'uk moral 50. ¿K'u yepal li materiale?
    .why = 450 xchi'uk 50, ja' 500. Skotol ch-och: jalel xchi'uk ak'el.
    .less-why = Ak'o ta sba 450 li 50 yu'un akuxa xchi'uk moral.
    .more-why = Mas jutuk: 450 xchi'uk 50 no'ox.

hilo-sobrado = Chajal xchi'uk skomenal no yu'un yan p'olmal. ¿Mi chats'iba?
    .ya-estaba = Mu'yuk, oy xa ta jna
    .ya-estaba-why = Oy ta ana yu'un la atoj jun k'ak'al.
    .lo-compre = Tana, la jman jun k'ak'al
    .lo-compre-why = Li no taje oy stojol ek. Yan k'ak'al chaman nixtok.
    .si-es-mucho = Mi ep no'ox
    .si-es-mucho-why = Jutuk, jutuk, ep chk'ot. Ts'ibao ek.

va-o-no = Chavat stojol spasel jun k'u'il. ¿Mi ch-och li'e?
    .va = Ch-och
    .no-va = Mu x-och
    .hilo = Li no yu'un k'u'ile
    .hilo-why = Ba'yi chats'iba li noe.
    .fiesta = Ve'lil sventa k'in
    .fiesta-why = Yu'un ana, ma'uk yu'un k'u'il.
    .bolsa = Moral sventa ak'el
    .bolsa-why = Li morale chbat xchi'uk k'u'il. Ch-och ta stojol.
    .aguja = Akuxa ti chlaj
    .aguja-why = Chlaj ta jalel, ta luchel. Ch-och.
    .hermana = Saldo sventa chak'opon avix
    .hermana-why = Li k'op taje ma'uk yu'un k'u'il.
    .etiqueta = Etiketa xchi'uk abi
    .etiqueta-why = Vun no'ox, pero chatoj ek.

madeja-rota = La aman lajuneb madexa no, jun chopolaj. ¿Mi ch-och ek li june?
    .yes-why = Li june lok' ta atak'in ek.
    .no-why = Mi mu x-oche, vo'ot no'ox chatoj.
    .ya-pague = Yu'un la jtoj xa
    .ya-pague-why = La atoj lajuneb. Li p'olmale tstoj li lajunebe.
    .castigo = Yu'un mas ak'o stoj li jmanolajele
    .castigo-why = Ma'uk mas: ja' melel k'usi laj.

merma = Jech k'ucha'al: ta jujun 100 no, 5 chch'ay. La atunes 400. ¿K'u yepal chats'iba xchi'uk li k'usi ch'aye?
    .why = 5 ta jujun 100: ta 400 ja' 20. Chats'iba 420.
    .less-why = Sk'an to li k'usi ch'aye: 5 ta jujun 100, chanib velta.
    .more-why = Mas jutuk: ta sba 400 ak'o 5, chanib no'ox velta.

de-donde = ¿K'uxi chana' k'u yepal stojol jujun?
    .hilo-nuevo = Ach' no
    .nota = Ta jk'el li vun ta tyentae
    .hilo-nuevo-why = Li vune chal stojol. K'ejo lek.
    .una-bolsa = Jun moral ta pakete
    .entre-diez = Ta jch'ak stojol ta lajuneb
    .una-bolsa-why = Lajuneb ta 30 peso: jujun moral, 3 peso.
    .del-cajon = Skomenal no
    .aquel-dia = Ta jnop k'u yepal la jman
    .del-cajon-why = Ko'ol stojol xchi'uk vo'one.

su-lista = Marta la sts'iba li'e. ¿K'usi sk'an meltsanel?
    .from = Sts'ib Marta, spok'al mexa
    .nuevo = Ach' no: 300
    .nuevo-why = Lek oy: chal k'usi, chal stojol.
    .sobro = Skomenal no: 0
    .sobro-why = Li no taje oy stojol ek. Ma'uk 0.
    .entrega = Moral, etiketa: mu xkat
    .entrega-why = Chbat xchi'uk p'olmal. Sk'an ts'ibael.

hacer-cuenta = Chavat k'usi la alajes. ¿K'usi ba'yi, k'usi ta patil?
    .juntar = Ta jtsob ta mexa k'usi la jtunes
    .anotar = Ta jts'iba stojol jujun
    .sumar = Ta jtsob skotol stojol
    .guardar = Ta jk'ej li vune
    .why = Ba'yi chak'el skotol, chats'iba. Ta patil chatsob, chak'ej.

solo-hilo = Rosa, achi'il, chat stojol ta axokon.
    .who = Rosa, achi'il
    .cuento-hilo = Vu'un ja' no'ox chkat li noe.
    .y-la-bolsa = ¿K'uxi li morale, li akuxae?
    .y-la-bolsa-why = Jak'el ta k'unk'un chkoltavan ta nopel.
    .yo-igual = Jech ta jpas ek vu'un
    .yo-igual-why = Melel, ep jech chk'ot. Alo ek k'usi xu' xjel.
    .no-sabes = Mu xana' atel
    .no-sabes-why = Taje k'ux. Jak'el mas chkoltavan.
    .son-baratas = Pero jutuk stojol.
    .sumamos = Ta jtsobtik ta lajuneb p'olmal
    .sumamos-why = Ta lajuneb p'olmal, li jutuke ep chvinaj.
    .es-poquito = Tana, jutuk
    .es-poquito-why = Li jutuke ta jujun u ep chk'ot.
    .no-alcanza = Ta slajeb ch'abal jtak'in.
    .apuntemos = Ta jmoj ta jts'ibatik skotol
    .apuntemos-why = Ta jmoj mas k'un chlik.
    .ni-modo = Jech skotol k'ak'al
    .ni-modo-why = Xu' xjel: chlik xchi'uk jun vun.
    .se-molesta = Mu me jech xak'oponun.
    .perdon = Perton. ¿Mi ta jts'ibatik ta jmoj?
    .perdon-why = Li pertone tsjam nixtok li k'ope.
    .me-voy = Chibat
    .me-voy-why = Jech mu'yuk buch'u tsts'iba. Xu' to xasut.
    .apunta = Rosa la sts'iba skotol. Ja' 50 peso mas ta jujun.
    .a-tiempo = La ats'ibaik ta jmoj. Vokol, pero laj xa.
    .se-olvida = Rosa ja' to no'ox chat li noe.
    .sola = Rosa stuk la sts'iba. Yan k'ak'al xu' xak'opojik.

esta-semana = Li xemana li'e ta jpas…
    .apuntar = Ta jts'iba skotol k'usi ch-och ta jun p'olmal
    .notas = Ta jk'ej li vun ta tyentae
    .bolsas = Ta jk'el k'u yepal stojol jujun moral
