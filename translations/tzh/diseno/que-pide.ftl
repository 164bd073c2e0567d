title = Bin ya sk'an te jmambajele
goal = Ila, jojk'oya, ts'ibaya, patil jela.

mirar-antes = Jujun ja'wil ya xjelon te bin ya sk'anik. Ma x'animaj awo'tan. Ila, jojk'oya, ts'ibaya oxeb: bojnil, skamul, bin stuul.

donde-anoto = Jich ya yal jtul jmambajel. ¿Banti ya ats'ibay?
    .color = Bojnil
    .medida = Skamul
    .uso = Bin stuul
    .rosa = "¿Ay bal awu'un ta tsajtsajtik?"
    .rosa-why = Ya sjojk'oy bojnil.
    .larga = "¿Ay bal mas najt'?"
    .larga-why = Ja' skamul ine.
    .celular = "Tey ya jk'ej jselular"
    .celular-why = Ya yal bin stuul. Ts'ibaya ek.
    .azul = "Mas lek ya kil te yaxe"
    .azul-why = Ya yal te bojnil te lek ya yile.
    .cojin = "Yu'un ts'amjol ta jna"
    .cojin-why = Ya ana'ix bin stuul. Jojk'oya skamul.

funda-40 = Ya sk'an somil ts'amjol ta 40. Te awu'une 35. ¿Bin ya apas?
    .la-de-35 = Ya jchon te 35, jtebuk nax ya sk'an
    .la-de-35-why = Ma x'och te ts'amjole. Ya x'ilin te jmambajele.
    .no-hago = Ya kal: ma jpas
    .no-hago-why = Repente ya sk'anik yantik ek. Ts'ibaya.
    .muestra = Ya jts'ibay, ya jpas jun yejtal
    .muestra-why = Sok jun yejtal ya ana', ma'yuk bayel tak'in.

cuanto-falta = Te ts'amjole 40. Te awu'une 35. ¿Jayeb sentimetro ya sk'an to?
    .why = Ta 35 k'alal ta 40: ya sk'an jo'eb sentimetro.
    .less-why = Ajtaya ta 35 k'alal ta 40. Mas bayel.
    .more-why = Ajtaya ta 35 k'alal ta 40. Mas jtebuk.

colores-suaves = Jo'eb krisyano ya sjojk'oyik k'un bojnil. ¿Ya bal ajel spisil?
    .yes-why = La sjojk'oyik nax, ma to smanik. Nail pasa jtebuk.
    .no-why = Jich ya awil, ma xch'ay bayel atak'in.
    .pocas = Nail jtebuk, ya kil teme ya xchonot
    .pocas-why = Teme ya xchonot, pasa mas. Teme ma'uk, jtebuk nax ch'ay.
    .no-gustan = Ma'yuk mach'a lek ya yil
    .no-gustan-why = Jo'eb la sjojk'oyikix. Lek pasa jtebuk.

para-que = Jujun jmambajel ya yal bin stuul. ¿Bin ya awak' ta ilel?
    .para-celular = Yu'un selular
    .bolsa = Bik'it chojak', makbil
    .para-celular-why = Makbil: ma xlok' te bin ay ta yutil.
    .para-mesa = Yu'un mexa
    .camino = Najt' pak'
    .para-mesa-why = Jojk'oya jayeb smuk'ul te mexa.
    .para-sillon = Yu'un chotib
    .funda = Somil ts'amjol
    .para-sillon-why = Jojk'oya jayeb smuk'ul te ts'amjole.

la-tele = Jtul ajoy ya yal: "Pasa te bin ya xlok' ta telebisione". ¿Bin ya apas?
    .pregunto = Nail ya jojk'obey te jmambajeletik
    .pregunto-why = Ja' ya smanik. Ja' ya sna'ik bin ya stuuntesik.
    .hago-todo = Ya jman na, ya jel spisil
    .hago-todo-why = Ora ya xjelon te telebisione. Mambilix te nae.
    .nunca-cambio = Ma bin ya jel
    .nunca-cambio-why = Ya xju' ya awa'iy, ya xju' ya apas jun yejtal. Ja'at ya anop.

la-raiz = Ya apas yejtal sok k'un bojnil. ¿Bin ma xajel?
    .figura = Sluch jlumal
    .figura-why = Ya xju' ya xjelon bojnil. Te luche ya yal banti talem.
    .copio = Jun lok'omba ta rebista
    .copio-why = Ja' yu'un yan krisyano. Mas lek te awu'une.
    .telar = Bit'il ya jal
    .telar-why = Ma'yuk mach'a pajal ya sjal.

diez-visitas = Lajuneb talik: wakeb ya sk'an bik'it chojak', oxeb somil ts'amjol, jun k'u'. Oxeb ya apas. ¿Bin ya atsaj?
    .tres-blusas = Oxeb k'u'
    .tres-blusas-why = Jun nax la sk'an k'u'. Ila ats'ijb.
    .dos-y-una = Cheb chojak', jun somil ts'amjol
    .dos-y-una-why = Mas ya apas te bin mas ya sk'anik, ya apas yejtal te yane.
    .treinta = Lajuneb scha'winik chojak'
    .treinta-why = Bayel. Nail pasa jtebuk, ila.

clienta-funda = Rosa ya sk'an somil ts'amjol, ya sts'ibabat.
    .who = Rosa, jmambajel
    .busco = ¿Bin awilel? ¿Ay bal awu'un somil ts'amjol?
    .que-medida = Ay. ¿Jayeb smuk'ul te awu'une?
    .que-medida-why = Nail la ajojk'oy. Jun yo'tan Rosa.
    .tengo-de-35 = Ay ku'un ta 35, ya jtikun
    .tengo-de-35-why = Ma xana' teme ya x'och. Jojk'oya skamul.
    .escoja = Ila te lok'omba, tsaja
    .escoja-why = Te lok'omba ma xyal bin ya sk'an.
    .cuarenta = 40 sok 40. Ya jk'an lajuneb.
    .una-muestra = Ya jpas jun, ja'at ya awil
    .una-muestra-why = Sok jun, ya awilik teme lek.
    .diez-de-una = Ya jpas lajuneb, toja yo'tik
    .diez-de-una-why = Ma to xapas ta 40. Mas lek nail jun.
    .no-le-queda = Te ku'une 40. ¿Ya bal x'och?
    .anoto = Ma x'och ta 35. Ya jpas jun ta 40
    .anoto-why = La awal melel, la ats'ibay te bin ya sk'anik.
    .se-estira = Yak, ya x'och
    .se-estira-why = Teme ma x'och, Rosa ma xch'unix.
    .color = Lek. ¿Ya bal xju' ta k'un bojnil?
    .suave-figura = Ya xju', sok sluch jlumal
    .suave-figura-why = Ya xjelon bojnil, tey ay te luche.
    .sin-figura = Ya xju', ya jlok'es te luche
    .sin-figura-why = Rosa ma jichuk la sk'an. Ja' awu'un te luche.
    .se-asusta = ¿Bin teme ma x'och?
    .mejor-una = Melel. Nail ya jpas jun
    .mejor-una-why = Jich ma xch'ay atak'in.
    .diez-o-nada = Lajuneb. Teme ma'uk, ma jpas
    .diez-o-nada-why = Rosa ma to sna'. Jun yejtal ya xkoltaywan.
    .compra = Lek te yejtale. Pasa lajuneb.
    .espera-muestra = Lek, ya jmaliy, ya kalbat.
    .sin-raiz = Ya jman. Lek la kil te luche.
    .se-va = Rosa la slej ta yan.

esta-semana = Te semana ini ya jpas…
    .anotar = Ya jts'ibay te bin ya sk'anik lajuneb krisyano
    .preguntar = Ya jojk'obey jtul jmambajel bin stuul
    .muestra-nueva = Ya jpas jun yejtal te bin mas ya sk'anik
