title = Koltabail ta abtel
goal = K'elo mi chk'ot tak'in ta buch'u ch-abtej.

personas-primero = Ba'yi li krixchanoetike xchi'uk yabtelik. Chkoltaik sbaik, oy smantal k'uxi ch-ak'bat jujun. Lavie ta jk'eltik bu chbat li tak'ine.

al-triple = Jun vinik la sman k'u'il ta 300, chchon ta 900. Li buch'u chjalave 300 no'ox chich'. ¿Mi lek?
    .yes-why = K'elo buch'u abtej, buch'u la sta kanal 600.
    .no-why = Ta 900, li antse la yich' 300.
    .no-llega = Li kanale mu xk'ot ta buch'u chjalav
    .no-llega-why = Ja' yu'un mas lek chonel ta jmoj.
    .muy-caro = Yu'un toyol tajmek li 900
    .muy-caro-why = Lek nan li stojole. K'elo buch'u chich'.

cadena-revende = Ta jujun 100 peso, jchonolajel chich' 70. ¿K'u yepal chich' buch'u chjalav?
    .why = 100, lok'eso 70: chkom 30. Sventa chanel no'ox.
    .less-why = Mas: lok'eso 70 no'ox ta 100.
    .more-why = Mas jutuk: li 70 mu xk'ot.

cadena-tienda = Ta yan chonel, ta 100 peso tyenta chich' 20, stakel 10. ¿K'u yepal chk'ot ta buch'u chjalav?
    .why = 20 xchi'uk 10, ja' 30. Ta 100 chkom 70.
    .less-why = Mas: lok'eso 20 xchi'uk 10 no'ox.
    .more-why = Mas jutuk: lok'eso li yu'un tyenta, li yu'un stakele.

venta-directa = Atsobol stuk la xchon: 1,000 peso. Chapbil: 100 ta k'ejel, li yane ta jujun p'olmal. Ak'bo jujun.
    .fund = K'ejel sventa koltael
    .fund-why = Lavie tskolta jun, ok'ob yan.
    .fund-less-why = Sk'an to tak'in sventa k'ejel, k'ucha'al chapbil.
    .ana = Ana
    .ana-why = Ana jun yo'onton: ja' 6 sp'olmal.
    .ana-less-why = Ana tsjak': ¿li 6 jp'olmale?
    .lucia = Lucía
    .lucia-why = Lucía jun yo'onton: ja' 3 sp'olmal.
    .lucia-less-why = Lucía tsjak': ¿li 3 jp'olmale?
    .more-why = Toj ep, ma'uk k'ucha'al chapbil. Yan mu sta.
    .why = Oy to 900 sventa 9: 100 peso jujun. Skotol chk'ot ta buch'u chjalav.

para-que-fondo = Li tak'in ta k'ejele, ¿k'usi sbalil?
    .la-que-manda = Sventa buch'u chak' mantal
    .la-que-manda-why = Yu'un jkotoltik, chts'ibaat.
    .enferma-hilo = Sventa no, sventa buch'u ch-ipaj
    .enferma-hilo-why = Lavie tskolta jun, ok'ob yan.
    .se-pierde = Ch'abal, chch'ay
    .se-pierde-why = Mu xch'ay: chk'eje sventa ta jmoj chij-abtejotik.

ayuda-o-palabra = ¿Mi melel koltael, mi k'op no'ox?
    .ayuda = Melel koltael
    .palabra = K'op no'ox
    .apartan = Li tsobole tsk'ej tak'in sventa buch'u ip
    .apartan-why = Skotol chak'ik, skotol xu' xich'ik.
    .no-dicen = "Ta jkoltakutik antsetik", mu xalik k'u yepal tstojik
    .no-dicen-why = Jak'o k'u yepal chk'ot ta buch'u chjalav.
    .hilo-juntas = Ta jmoj tsmanik no, mas yalem lok'
    .hilo-juntas-why = Li k'usi komeme yu'un skotol.
    .diseno-gratis = Tsk'anik aluchel, mu stojik, "koltael" xiik
    .diseno-gratis-why = Koltael ma'uk yich'el batel luchel.

que-preguntar = Jun emprexa chak' koltael. ¿K'usi sk'an jak'el?
    .cuanto-pagan = ¿K'u yepal chatojik, buch'u chich'?
    .cuanto-pagan-why = Jech chavil mi chk'ot ta buch'u ch-abtej.
    .de-quien-diseno = ¿Buch'u yu'un chkom li luchele?
    .de-quien-diseno-why = Li luchele yu'un ajteklum.
    .un-regalo = ¿Mi chavak'bekun jun k'u'il?
    .un-regalo-why = Motonil mu xal k'usi tsk'anik.

la-empresa = Jun emprexa tsts'iba tal ta tsobol.
    .who = Raúl, yu'un emprexa
    .apoyo = Chkak'kutik no avu'unik, mu xatojik.
    .que-cambio = Kolaval. ¿K'usi chak'anik?
    .que-cambio-why = Jak'el mu xilinesvan: chak' ta ilel.
    .si-gracias = Tana, ta jch'unkutik skotol
    .si-gracias-why = Mu to xana' k'usi tsk'anik.
    .no-nunca = Mu'yuk k'usi ta jk'ankutik
    .no-nunca-why = Lek nan. Ba'yi sk'an jak'el.
    .el-diseno = Aluchelik no'ox. Chkom ta emprexa.
    .es-de-todas = Li luchele ku'unkutik skotol. Tako tal vun
    .es-de-todas-why = La achabi yu'un tsobol, la ak'an k'elel li vune.
    .quedeselo = Lek, ich'o
    .quedeselo-why = Yu'un jteklum. Jun no'ox mu xu' xak'.
    .firme-hoy = Ak'o abi ta vun lavie.
    .leemos-antes = Ba'yi ta jk'elkutik ta jmoj, ta patil chitak'avkutik
    .leemos-antes-why = Ba'yi k'elo li vune ta ak'op, ta patil ak'o abi.
    .firmo = Chkak' jbi
    .firmo-why = La avak' abi, mu xana' k'usi chal.
    .por-que-no = ¿K'u yu'un mu xak'anik koltael?
    .queremos-saber = Ta jk'an jna'kutik k'usi chak'an
    .queremos-saber-why = Jech tsjam sba nixtok li k'ope.
    .adios = Chibat xa
    .adios-why = Lek k'elo aba. Mu vokoluk jun jak'el.
    .manda-papel = La stak tal vun. Li tsobole tsk'el, chal.
    .manda-papel-tarde = La stak tal vun. Oy to ora sventa k'elel.
    .sin-diseno = Li luchele kom ta emprexa.
    .se-fue = Raúl bat. Mu k'usi ch'ay.

esta-semana = Li xemana li'e ta jpas…
    .cuanto-llega = Ta jjak' k'u yepal chk'ot ta buch'u chjalav
    .fondo = Chkal jun k'ejel sventa koltael
    .leer = Ta jk'el ba'yi li vune, ta patil chkak' jbi
