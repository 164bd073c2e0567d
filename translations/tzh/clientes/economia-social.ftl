title = Ya jkoltay jbajtik ta a'tel
goal = Ila teme ya xk'ot tak'in ta mach'a ya x'a'tej.

personas-primero = Nail te krisyanoetike sok ya'telik. Ya skoltay sbajik, ay smantal bit'il ya yich' jujun. Yo'tik ya kiltik banti ya xbajt te tak'ine.

al-triple = Jun winik la sman k'u' ta 300, ya xchon ta 900. Te jalojome 300 nax ya yich'. ¿Lek bal?
    .yes-why = Ila mach'a a'tej, mach'a la sta te 600.
    .no-why = Ta 900, te antse la yich' 300.
    .no-llega = Te kanale ma xk'ot ta jalojom
    .no-llega-why = Jich yu'un mas lek chonel komon.
    .muy-caro = Yu'un toyol te 900
    .muy-caro-why = Lek niwan te stojole. Ila mach'a ya yich'.

cadena-revende = Ta jujun 100 peso, te jchombajele ya yich' 70. ¿Jayeb ya yich' te jalojome?
    .why = 100, lok'esa 70: ya xjil 30. Jun sk'op nax.
    .less-why = Mas: lok'esa 70 nax ta 100.
    .more-why = Jtebuk: te 70 ma xk'ot.

cadena-tienda = Ta yan chonel, ta 100 peso tienda ya yich' 20, stikunel 10. ¿Jayeb ya xk'ot ta jalojom?
    .why = 20 sok 10, ja' 30. Ta 100 ya xjil 70.
    .less-why = Mas: lok'esa 20 sok 10 nax.
    .more-why = Jtebuk: lok'esa yu'un tienda, yu'un stikunel.

venta-directa = Te chajp awu'un la xchon stukel: 1,000 peso. Chapbil: 100 ta k'ejel, te yane ta jujun jalab. Ch'aka.
    .fund = K'ejel yu'un koltayel
    .fund-why = Yo'tik ya skoltay jun, pajel yan.
    .fund-less-why = Ya sk'an to tak'in yu'un k'ejel, bit'il chapbil.
    .ana = Ana
    .ana-why = Ana jun yo'tan: ja' 6 sjalab.
    .ana-less-why = Ana ya sjojk'oy: ¿te 6 jjalabe?
    .lucia = Lucía
    .lucia-why = Lucía jun yo'tan: ja' 3 sjalab.
    .lucia-less-why = Lucía ya sjojk'oy: ¿te 3 jjalabe?
    .more-why = Bayel, ma ja'uk bit'il chapbil. Yan ma sta.
    .why = Ay to 900 yu'un 9 jalab: 100 peso jujun. Spisil ya xk'ot ta jalojom.

para-que-fondo = Te tak'in ta k'ejele, ¿bin yu'un?
    .la-que-manda = Yu'un mach'a ya yal mantal
    .la-que-manda-why = Yu'un spisil, ya yich' ts'ibayel.
    .enferma-hilo = Yu'un na, yu'un mach'a chamel
    .enferma-hilo-why = Yo'tik ya skoltay jun, pajel yan.
    .se-pierde = Ma'yuk, ya xch'ay
    .se-pierde-why = Ma xch'ay: ya yich' k'ejel yu'un komon ya x'a'tejotik.

ayuda-o-palabra = ¿Melel bal koltayel, o k'op nax?
    .ayuda = Melel koltayel
    .palabra = K'op nax
    .apartan = Te chajpe ya sk'ej tak'in yu'un mach'a chamel
    .apartan-why = Spisil ya yak'ik, spisil ya xju' ya yich'ik.
    .no-dicen = "Ya jkoltaytik antsetik", ma xyalik jayeb ya stojik
    .no-dicen-why = Jojk'oya jayeb ya xk'ot ta jalojom.
    .hilo-juntas = Komon ya smanik na, mas ts'ujem lok'
    .hilo-juntas-why = Te bin jile yu'un spisil.
    .diseno-gratis = Ya sk'anik aluch, ma stojik, "koltayel" xiik
    .diseno-gratis-why = Koltayel ma ja'uk yich'el bael luch.

que-preguntar = Jun empresa ya yak' koltayel. ¿Bin ya sk'an jojk'oyel?
    .cuanto-pagan = ¿Jayeb ya atojik, mach'a?
    .cuanto-pagan-why = Jich ya awil teme ya xk'ot ta mach'a ya x'a'tej.
    .de-quien-diseno = ¿Mach'a yu'un ya xjil te luche?
    .de-quien-diseno-why = Te luche yu'un akomonal.
    .un-regalo = ¿Ya bal awak'bon jun k'u'?
    .un-regalo-why = Majtan ma xyal bin ya sk'anik.

la-empresa = Jun empresa ya sts'ibay tel ta chajp.
    .who = Raúl, yu'un empresa
    .apoyo = Ya kak'beyex na, ma xatojik.
    .que-cambio = Wokol awal. ¿Bin ya ak'anik?
    .que-cambio-why = Jojk'oyel ma xyak' ilimba: ya yak' ta ilel.
    .si-gracias = Yak, ya jch'untik spisil
    .si-gracias-why = Ma to xana' bin ya sk'anik.
    .no-nunca = Ma'yuk bin ya jk'antik
    .no-nunca-why = Lek niwan. Nail ya sk'an jojk'oyel.
    .el-diseno = Aluchik nax. Ya xjil ta empresa.
    .es-de-todas = Te luche yu'un spisil. Tikuna tel te jun
    .es-de-todas-why = La akanantay yu'un chajp, la ak'an yilel te june.
    .quedeselo = Lek ay, ich'a
    .quedeselo-why = Yu'un komonal. Jun nax ma xju' ya yak'.
    .firme-hoy = Ak'a apirma ta jun yo'tik.
    .leemos-antes = Nail ya kiltik komon, patil ya kaltik
    .leemos-antes-why = Nail ila te june ta ak'op, patil ak'a apirma.
    .firmo = Ya kak' jpirma
    .firmo-why = La awak' apirma, ma xana' bin ya yal.
    .por-que-no = ¿Bin yu'un ma xak'anik koltayel?
    .queremos-saber = Ya jk'antik ya jna'tik bin ya ak'anik
    .queremos-saber-why = Jich ya sjam sbaj xan te k'ope.
    .adios = Ya xbonix
    .adios-why = Lek kanantaya abaj. Ma wokoluk jun jojk'oyel.
    .manda-papel = La stikun tel jun. Te chajpe ya yil, ya yal.
    .manda-papel-tarde = La stikun tel jun. Ay to ora yu'un yilel.
    .sin-diseno = Te luche jil ta empresa.
    .se-fue = Raúl bajt. Ma'yuk bin ch'ay.

esta-semana = Te semana ini ya jpas…
    .cuanto-llega = Ya jojk'oy jayeb ya xk'ot ta jalojom
    .fondo = Ya kal jun k'ejel yu'un koltayel
    .leer = Nail ya kil te june, patil ya kak' jpirma
