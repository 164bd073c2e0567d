title = Pejk'anel stojol sok bayel chonel
goal = Na'a slajibal stojol, pejk'ana nax teme ay bin yu'un.

mi-piso = Slajibal stojol ja' stojol spasel. Teme mas pek'el, ya xch'ay atak'in. Teme mas toyol, ya xju' ya xk'opojat. Li'i slajibal 1,490, stojol 1,700.

ofrecen-900 = Jtul winik ya yak' 900 yu'un jalab. ¿Bin ya xju' ya apas?
    .cuento-trabajo = Ma'uk, ya kal ka'tel
    .cuento-trabajo-why = Oxeb k'ajk'al jalel. Teme ya awal, mas ya xch'un.
    .acepto = Ya jch'un, yu'un ma xbajt
    .acepto-why = Stojol spasel 1,490: ya achon, pero ya xch'ay 590.
    .otra-linea = Ya kak' ta ilel yan, ts'ujem stojol
    .otra-linea-why = Jich jtebuk ya slajin, ma xko stojol awa'tel.

cinco-compradoras = Slajibal stojol 1,490. Jun nax ay awu'un. ¿Bin ya awal?
    .vendo = Ya jchon
    .no-vendo = Ma to jchon
    .novecientos = "Ya kak'bat 900"
    .novecientos-why = 900: jtebuk nax. Slajibal ja' 1,490.
    .mil-setecientos = "Ya jtoj te 1,700"
    .mil-setecientos-why = Ja' te stojole. Ala wokol awal.
    .mil-cuatrocientos = "Pejk'ana ta 1,400"
    .mil-cuatrocientos-why = Nopolix, pero ya sk'an to 90 yu'un slajibal.
    .mil-seiscientos = "1,600, patil ya jman yan"
    .mil-seiscientos-why = Mas toyol ta slajibal, ay bin yu'un.
    .en-un-ano = "1,700, ya jtoj ta jun ja'wil"
    .en-un-ano-why = Lek te stojole, pero jal to te tojele.

regatea = Raúl ya sk'an spak'al mexa, ya sk'an spejk'an stojol.
    .who = Raúl, jmambajel
    .novecientos-ya = Ya kak'bat 900, ya jman yo'tik.
    .tres-dias = Oxeb k'ajk'al jalel. 1,700 stojol
    .tres-dias-why = La awal awa'tel, la awal stojol.
    .ya-llevela = Lek ay, ich'a bael
    .ya-llevela-why = Sok 900 ya xch'ay 590. Nail ala te awa'tele.
    .no-sabe = Ja'at ma xana' jalel
    .no-sabe-why = Ma to sna'. Ya xju' ya awalbey.
    .mas-barata = T'ujbil, pero jtebuk jtak'in.
    .la-sencilla = Ay yan ts'ujem stojol, ta 600
    .la-sencilla-why = Jujun ay stojol. Ma'yuk mach'a ya xch'ay yu'un.
    .bajo-1550 = Yo'tik, ja' 1,550
    .bajo-1550-why = Mas toyol ta slajibal. Lek la anop: jtebuk la apejk'an.
    .bajo-1200 = Lek ay, ta 1,200
    .bajo-1200-why = 1,200 mas pek'el ta 1,490. Te slajibale ya skanantayat.
    .se-incomoda = Lek ay, la jojk'oy nax.
    .le-explico = Perton. Ila: oxeb k'ajk'al a'tel
    .le-explico-why = K'unk'un ya xju' xjajch xan.
    .callada = Ma bin xkal
    .callada-why = Teme ma xk'opojat, ma sna' te awa'tele.
    .dos-ventas = Ya jman te ts'ujem stojole. Patil ya jman te yane.
    .arriba = Lek ay, ya jman. Ay stojol.
    .se-la-lleva = Raúl la sman. Ch'ay atak'in.
    .se-fue = Bajt Raúl, ma sna' te awa'tele.

doce-piezas = Ya sk'anik 12. Teme bayel na ya aman, jujun ya xko 50. Slajibal stojol ja' 1,490. ¿Jayeb yo'tik?
    .why = 1,490, lok'esa 50: ya xjil 1,440. Ja' slajibal stojol yu'un te 12.
    .less-why = 50 nax lok'esa ta jujun.
    .more-why = Jtebuk ya alajin: lok'esa 50 ta 1,490.

mayoreo-1300 = Ta 12 jalab ya yak'batik 1,300 jujun. Slajibal stojol 1,440. ¿Ya bal ach'un?
    .yes-why = Bayel jalab, pero ta jujun ya sk'an to 140.
    .no-why = Ya xju' ya awal yan stojol, mas toyol ta 1,440.
    .bajo-piso = Mas pek'el ta slajibal stojol
    .bajo-piso-why = Teme mas pek'el, mas jalab ja' mas ch'ayel.
    .son-muchas = K'ax bayel jalel te 12
    .son-muchas-why = Teme ay k'ajk'al, ya xju'. Ja' te stojole ma sta.

perder-doce = Ta 1,300 ya sk'an to 140 ta jujun. Ja' 12 jalab. ¿Jayeb ya xch'ay spisil?
    .why = 12 welta 140, ja' 1,680. Mas toyol ta jun jalab.
    .less-why = Ajtaya 140 ta jujun, 12 welta.
    .more-why = Jtebuk: 12 nax welta 140.

oferta-hoy = Jtul jchombajel ya sk'an spisil yo'tik, ta 1,000. ¿Bin nail, bin ta patil?
    .respiro = Ya jkux ko'tan, k'unk'un ya jak'
    .cuenta = Ya kajtay stojol
    .propongo = Ya kak' jtebuk ta lek stojol
    .decido = Ya jnop bin ya jchon
    .why = Nail kuxa awo'tan, patil ajtayel. Jich ya awal, ya anop.

revendedor = Jtul jchombajel ya sts'ibabat. Ya ak'an tak'in te semana ini.
    .who = Beto, jchombajel
    .todo-a-mil = Ya jman spisil, 1,000 jujun. Ya jtoj yo'tik.
    .hago-cuentas = Maliya jun ora, ya kajtay stojol
    .hago-cuentas-why = Jun ora ma xch'ay chonel. Ya skanantay awa'tel.
    .lo-necesito = Yak, ya jk'an tak'in
    .lo-necesito-why = Melel ya ak'an tak'in. Teme ya awajtay, mas jtebuk ya xch'ay.
    .solo-hoy = Yo'tik, teme ma'uk ma jman.
    .dos-a-precio = Yo'tik cheb nax, ta 1,600
    .dos-a-precio-why = Ya x'och tak'in yo'tik, mas toyol ta slajibal.
    .cedo-hoy = Lek ay, ich'a spisil
    .cedo-hoy-why = Ta jujun ya xch'ay 490. Mas lek jtebuk nax ya achon.
    .cuantas = ¿Jayeb ay awu'un?
    .una-nada-mas = Yo'tik jun nax. Te yane, ta 1,700
    .una-nada-mas-why = La ata tak'in, la ak'ej te yane.
    .todas = Jo'eb. Ich'a spisil
    .todas-why = Jo'eb welta 490, ja' 2,450 ya xch'ay awu'un.
    .acepta-dos = Lek ay, cheb ta 1,600. Patil mas.
    .una-se-va = La achon jun ts'ujem stojol. Te yane ya smaliy lek stojol.
    .todo-fue = Bajt spisil. Te tak'ine ma stoj na sok awa'tel.

no-regatea = Jtul jmambajel la stoj 1,700, ma'yuk la spejk'an. ¿Bin ya apas?
    .subo-otra = Yan welta mas toyol ya kalbey
    .subo-otra-why = Teme ya yil yan stojol, ma xch'unix.
    .guardo-contacto = Ya kalbey wokol awal, ya jk'ej snumero
    .guardo-contacto-why = Ya xju' sujt. Jojk'obeya teme ya xju' ya ats'ibabey.
    .nada = Ma bin, la stojix
    .nada-why = La stojix, ya xju' sujt. Jun wokol awal lek ya ya'iy.

esta-semana = Te semana ini ya jpas…
    .saber-piso = Ya jna' slajibal stojol jun jalab ku'un
    .practicar-no = K'unk'un ya jnop yalel "ma'uk"
    .guardar-contacto = Ya jk'ej snumero jun lek jmambajel
