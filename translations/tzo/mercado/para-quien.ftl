title = ¿Buch'u sventa jp'olmal?
goal = T'ujo buch'u ba'yi chachonbe.

una-primero = Jun p'olmal ma'uk sventa skotol. Ba'yi t'ujo jun jmanolajel: k'usi tsa', k'u yepal stak'in, k'usi sventa. Ta patil jalo.

maleta-chica = Jun turista bik'it smaleta. ¿K'usi chavalbe?
    .cobija = Jun pimil tsots
    .cobija-why = Alak' sba, pero mu x-och ta smaleta.
    .ligera = Yavil tak'in o pulsera
    .ligera-why = Ch-och, mu oluk, xu' xich' batel.
    .cuadro-grande = Jun muk'ta pok' sventa pared
    .cuadro-grande-why = Ba'yi jak'o mi tsk'an takel.

hotel-cojines = Jun otel tsk'an 40 xon jolil, ko'ol skotol. ¿K'usi sk'an chapel?
    .muestra = Jun preva ba'yi
    .muestra-why = Xchibalik chilik, mu to xajal.
    .medida-fecha = Sp'isol xchi'uk k'u ora chavak'
    .medida-fecha-why = Li otele tsk'an ko'ol, ta yora.
    .cada-uno-distinto = Jujun yan x-elan
    .cada-uno-distinto-why = Alak' sba, pero ko'ol la sk'an.

para-todos = "Jp'olmal sventa skotol." ¿Mi jech mas chachonolaj?
    .yes-why = Buch'u ch-ech' mu sna' mi ja' sventa.
    .no-why = Ba'yi t'ujo jun. Ta patil, yan.
    .le-hablo-a-una = Mi ta jk'opon jun, chiya'i
    .le-hablo-a-una-why = "Sventa amexa": jech lek cha'iik.
    .nadie-compra = Yu'un mu'yuk buch'u sman jalel
    .nadie-compra-why = Oy buch'u tsman. Sa'o buch'u sventa.

quien-que = ¿K'usi p'olmalil tstunes jujun?
    .novia = Jun tseb chnupun
    .huipil-fino = Lekil k'u'il
    .novia-why = Nupunel tsk'an li mas leke.
    .estudiante = Jun jchanvun
    .monedero = Jun yavil tak'in
    .estudiante-why = Jutuk stak'in, tsk'an k'usi xtun.
    .restaurante = Jun restauran
    .servilletas = Servileta, ko'ol
    .restaurante-why = Ep tsman, tsk'an nixtok.
    .vecina = Alak'na
    .faja-fiesta = Jun chuk ch'util sventa k'in
    .vecina-why = Ja' chojtakin abtel, tslap.

que-busca = ¿Mi sna'obil, mi k'usi tstunes jujun k'ak'al?
    .recuerdo = Sna'obil
    .uso-diario = Jujun k'ak'al
    .viaja-manana = "Ok'ob chisut ta jlum"
    .viaja-manana-why = Tsk'an xich' batel jun bik'it.
    .pone-mesa = "Sventa jmexa"
    .pone-mesa-why = Jujun k'ak'al tstunes: ak'o jalijuk.
    .foto-con-usted = "¿Mi xu' jlok'ta jba achi'uk?"
    .foto-con-usted-why = Tsk'an sna' li jteklume, buch'u chjalav.
    .que-se-lave = "¿Mi xu' xich' chuk'el ep velta?"
    .que-se-lave-why = Tsk'an stunes. Alo k'uxi chuk'el.

como-escoger = Chat'uj buch'u sventa chajal. ¿K'usi ba'yi?
    .miro-quien = Ta jk'el buch'u chtal
    .pregunto-uso = Ta jjak'be k'usi sventa
    .escojo-una = Ta jt'uj jun chop jmanolajel
    .hago-para-ella = Ta jpas jun p'olmal sventa
    .why = K'elel, jak'el, t'ujel, ta patil jalel.

cuantas-preguntan = Lavie la sjak' 4 turista, 3 lak'na, 2 tyenta. ¿Jayib skotol?
    .why = 4 xchi'uk 3, ja' 7; 2 mas, ja' 9. Mas ep turista.
    .less-why = Sk'an to jun chop.
    .more-why = Mas jutuk: 4, 3, 2.

mirando-puesto = Jun tseb tsk'el achonobil.
    .who = Sofía, jmanolajel
    .solo-miro = Ta jk'el no'ox.
    .para-quien-busca = K'elo k'unk'un. ¿Mi avu'un, mi motonil?
    .para-quien-busca-why = Lekil jak'el, mu xasuj.
    .todo-barato = Skotol yalem stojol
    .todo-barato-why = Yalem mu xal k'usi tstunes.
    .compre-o-no = ¿Mi chaman, mi mo'oj?
    .compre-o-no-why = Mi chasuj, chbat.
    .mi-mama = Sventa jme'. Ok'ob chibat.
    .bolsa-ligera = Li morale mu oluk, lek ch-och
    .bolsa-ligera-why = La ava'i ti chbat, la avalbe jun mu oluk.
    .cobija-gruesa = Li tsots li'e ja' mas lek
    .cobija-gruesa-why = Ok'ob chbat. Toj ol.
    .ah-gracias = Kolaval, ta patil chisut tal.
    .pregunto-ahora = ¿Buch'u sventa chasa'? Chajkoltaot
    .pregunto-ahora-why = Oy to ora sventa jak'el.
    .le-rebajo = O'lol no'ox stojol
    .le-rebajo-why = Mu la sjak' stojol. Mu sna' k'usi tstunes.
    .no-cabe = Mu x-och ta jmaleta.
    .tengo-ligera = Oy jun moral ti ch-och
    .tengo-ligera-why = La ava'i, la ajel k'usi chachon.
    .doblela = Lek pako
    .doblela-why = La xa yal mo'oj. Albo yan.
    .compra = Sofía la sman moral, yavil tak'in.
    .compra-tarde = Sofía la sman morale.
    .se-va = Sofía bat ta sbe.

esta-semana = Li xemana li'e ta jpas…
    .contar-quien = Chkat buch'u tsjak' ta jchonobil
    .preguntar-para = Ta jjak': ¿buch'u sventa?
    .una-pieza = Ta jpas jun sventa jun jmanolajel
