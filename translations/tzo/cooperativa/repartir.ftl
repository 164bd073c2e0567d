title = Lekil ak'el tak'in
goal = Ak'bo jujun k'ucha'al chapbil ba'yi.

regla-antes = Ba'yi ta jchapantik k'uxi chkak'betik jujun, ta patil chijchonolajotik. Jech mu'yuk ilinel.

ana-y-lucia = Ana abtej 30 ora, Lucía 10. ¿K'uxi chavak'ik li tak'ine?
    .por-horas = Ta ora, k'ucha'al chapbil
    .por-horas-why = Buch'u ep abtej, mas ch-ak'bat.
    .mitad-siempre = O'lol o'lol, mu jk'eltik ora
    .mitad-siempre-why = Mi jech chapbil ba'yi no'ox.
    .la-que-pida = Mas ta buch'u mas tsk'an
    .la-que-pida-why = Jech ja' chich' buch'u tsots chk'opoj.

parte-iguales = Oy 6,000 peso, oxib jchi'iltik. Ko'ol jujun, ¿k'u yepal?
    .why = 6,000 ta oxvo': 2,000 jujun.
    .less-why = Mas. Oxib velta 1,000: 3,000.
    .more-why = Mas jutuk. Oxib velta 3,000: 9,000.

parte-horas = Lavie ta ora: 100 peso jujun ora. Ana la spas 30 ora. ¿K'u yepal chich'?
    .why = 30 ta 100: 3,000. Ta ko'ol jujun ja' 2,000.
    .less-why = Mas. Lajuneb ora: 1,000.
    .more-why = Mas jutuk. 30 no'ox ora.

seis-mil = Oy 6,000 peso. Chapbil: 1,000 sventa no, li yane ta ora. Ak'bo jujun.
    .fund = Tak'in sventa no
    .fund-why = Mi oy noe, oy yan chonel.
    .fund-less-why = Sk'an to tak'in sventa no, k'ucha'al chapbil.
    .ana = Ana
    .ana-why = Ana jun yo'onton: ja' 30 yora.
    .ana-less-why = Ana tsjak': ¿li 30 korae?
    .lucia = Lucía
    .lucia-why = Lucía jun yo'onton: ja' 10 yora.
    .lucia-less-why = Lucía tsjak': ¿li 10 korae?
    .rosa = Rosa
    .rosa-why = Rosa jun yo'onton: ko'ol abtej xchi'uk Lucía.
    .rosa-less-why = Rosa tsjak': ¿k'usi la jchapantik?
    .more-why = Toj ep, ma'uk k'ucha'al chapbil. Yan mu sta.
    .why = Oy to 5,000 sventa 50 ora: 100 peso jujun ora.

tres-reglas = Jujun mantal, jun k'usi tsk'el. ¿K'usi?
    .iguales = Ko'ol jujun
    .misma = Skotol ko'ol chich'
    .iguales-why = K'un. Lek mi ko'ol ch-abtejik.
    .horas = Ta ora
    .tiempo = Yora jujun
    .horas-why = Sk'an ts'ibael li orae.
    .piezas = Ta jujun p'olmal
    .hechas = K'usi la stsutses jujun
    .piezas-why = Lek mi ko'ol li p'olmale.

repartir-todo = Lek lachonolajik. ¿Mi chavak'ik skotol li tak'ine?
    .yes-why = Mi ch'abal no, ch'abal yan chonel.
    .no-why = Jun parte chk'eje sventa abtel.
    .apartar = Ta jk'ejtik sventa no, sventa tsots k'usi
    .apartar-why = K'u yepal, ja' chal smantal tsobol.
    .no-merecen = Yu'un ma'uk skotol sk'an ak'bel
    .no-merecen-why = Ma'uk matanal, ma'uk tojol mulil: ja' mantal.

enferma = Jun achi'il ip, mu xu' xjalav. ¿K'usi chapasik?
    .la-regla = K'usi chal mantal sventa koltael
    .la-regla-why = Lavie ja', ok'ob yan.
    .nada = Mu'yuk k'usi chich'
    .nada-why = Li tsobol chkoltavane mas chjalij.
    .a-escondidas = Chkak'betik ta mukul
    .a-escondidas-why = Mas lek vinajem, xchi'uk mantal.

reparto = Ch-ak'bat jujun stak'in k'in.
    .who = Petrona, jchi'iltik
    .mas-para-mi = Vu'un mas chkich'. Vu'un la jkuch skotol.
    .veamos-regla = Kolaval ta kuchel. Jk'eltik li mantale
    .veamos-regla-why = La aval kolaval, la ak'el k'usi chapbil.
    .tome = Ich'o k'u yepal chak'an
    .tome-why = Mi ch'abal mantal, ok'ob tsk'an skotol.
    .no-trabajo = Pero jutuk lajalav
    .no-trabajo-why = Melel nan. Jech mi chaval, chopol cha'i.
    .no-me-acuerdo = Ch'ay xa ta jol k'usi la jchapantik.
    .leemos = Te oy ta vun. Jk'eltik ta jmoj
    .leemos-why = Li ts'ibabile sna' yu'un skotol.
    .luego-vemos = Ta patil ta jk'eltik
    .luego-vemos-why = Tak'in mi ch'abal smantal, chak' mu junuk o'onton.
    .se-enoja = ¿Li morale, buch'u la skuch?
    .cuaderno-horas = Vo'ot. Ta jtsobtik ta avora
    .cuaderno-horas-why = Kuchel ja' abtel ek, ts'ibao.
    .vayase = Mi mu xak'an, batan
    .vayase-why = Chch'ay jun jchi'iltik yu'un ilinel.
    .conforme = Petrona la sk'el mantal, lek la ya'i.
    .conforme-tarde = La yich' atel yora kuchel. Lek kom.
    .otras-piden = Lavie skotol tsk'anik mas, mu stak'.
    .queda-duda = La yich' ak'el, pero mu junuk yo'ontonik.
    .se-fue = Lok' ta tsobol li Petronae.

esta-semana = Li xemana li'e ta jpas…
    .proponer = Chkal jun mantal sventa ak'el
    .apuntar-horas = Ta jts'iba kora
    .apartar-hilo = Ta jk'ej tak'in sventa no
