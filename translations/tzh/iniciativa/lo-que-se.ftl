title = Lek te bin jna'e
goal = Ya kal te bin jna' spasel, te bin ya jk'ane.

todo-es-saber = Rosa ya yal: "Ma'yuk bin jna'". Ya sjal, ya yajtay na, ya snojptes yantsil al. Spisil ja' ya sna'. Ja'at bayel ya ana' ek.

le-preguntan = Ta tsoblej ya sjojk'obat: "¿Bin ana' spasel?". ¿Bin ya awal?
    .no-se-nada = Ma'yuk bin jna', ya jal nax
    .no-se-nada-why = Jalab ja' na'el ek. Bayel ja'wil la anop.
    .digo-tres = Jna' jalab, ajtayel, nojptesel
    .digo-tres-why = Lek la awal. Jich ya sna'ik bin ya xju' ya sk'anik.
    .otra-hable = Ak'a k'opojuk yan ants
    .otra-hable-why = Ja'at mas ya ana' te awa'tele.

para-que-sirve = Te bin ya apas ta anae ya xtuun ta chonel. ¿Bin stuul?
    .cuento-hilos = Ya kajtay na
    .sacar-cuentas = Ya yajtay tak'in
    .cuento-hilos-why = Mach'a ya sna' yajtayel na, ya sna' yajtayel tak'in.
    .enseno-hija = Ya jnojptes kantsil al
    .guiar-nueva = Ya skoltay jtul ach' joy
    .enseno-hija-why = Ta chajp ya sk'an mach'a ya xnojpteswan.
    .aparto-fiesta = Ya jk'ej tak'in yu'un k'in
    .comprar-hilo = Ay tak'in yu'un na
    .aparto-fiesta-why = Teme k'unk'un ya ak'ej, ya xju' ya aman na ek.

presentacion-chica = Juana ya xk'opoj ta k'in. ¿Bin k'op ya yal te ma lekuk ya'tel?
    .from = Juana
    .me-llamo = Juana jbil, ya jal pak'.
    .me-llamo-why = Sbil sok ya'tel: lek ya xjajch.
    .nada-mas = Ja' nax jna' jalab, jtebuk nax.
    .nada-mas-why = Ma jtebukuk. Ya xju' ya yal: jna' jalab ta jalabil.
    .sale-feo = Perton, chopol ya xlok' ku'un.
    .sale-feo-why = Ma sk'an perton. Ak'a yak' ta ilel te ya'tele.

meta-clara = Ya ak'an: "ya jchon mas". ¿Bit'il mas lek ya awal?
    .mucho = Bayel ya jchon
    .mucho-why = ¿Jayeb te bayele? Sok yajtal ya xchiknaj.
    .dos-caminos = Ya jchon cheb spak'al mexa te uj ini
    .dos-caminos-why = Ya yal bin, jayeb, bin ora. Ta slajibal ya xju' ya awil.
    .cuando-se-pueda = Ya jchon k'alal ya xju'
    .cuando-se-pueda-why = Teme ma'yuk sk'ajk'alel, ya xjil yu'un yan k'ajk'al.

cuantas-bolsas = Ya ak'an 600 peso. Jun chojak' ya yak' 200. ¿Jayeb chojak' ya achon?
    .why = 200, 400, 600: ja' oxeb chojak'. Ya xchiknajix te bin ya ak'ane.
    .less-why = Ajtaya 200, patil yan 200, k'alal ta 600.
    .more-why = Mas jtebuk. Ajtaya 200, patil yan 200, k'alal ta 600.

canasta = Ak'a ta smoch jujun. ¿Ana'ix bal, ya to bal ak'an?
    .ya-se = Jna'ix
    .mi-meta = Ya to jk'an
    .telar = Ya jal pak' ta jalabil
    .telar-why = Bayel ja'wil la anop.
    .foto-mes = Te uj ini ya jnop lok'tayel
    .foto-mes-why = Ma to xapas. Ay sk'ajk'alel: ya to ak'an.
    .cuentas = Ya kajtay tak'in ta jol
    .cuentas-why = Jujun k'ajk'al ya apas ta ch'iwich. Ana'ix.
    .tres-fajas = Ya jchon oxeb chujkil ta k'in
    .tres-fajas-why = Ay yajtal, ay sk'ajk'alel: ya to ak'an.
    .ensenar = Ya jnojptes kantsil al ta luchojel
    .ensenar-why = Mach'a ya xnojpteswan, ya sna'. Ala ek.

pieza-chueca = Ma lekuk lok' jun awa'tel. ¿Ma bal xapasix jich?
    .yes-why = Ya anop k'alal ma lekuk ya xlok'. Te yane mas lek ya xlok'.
    .no-why = Ya xju' ya apas xan.
    .veo-pruebo = Ya kil bin jelem, ya jpas xan
    .veo-pruebo-why = Repente ja' te na, repente animaj awo'tan. Ila lek.
    .nadie-ve = Ma'yuk mach'a ya yil
    .nadie-ve-why = Te jmambajele ya yil. Mas lek ila bin jelem.

mi-presentacion = Ya awal mach'a ja'at. ¿Bin nail, bin ta patil?
    .digo-nombre = Juana jbil, ya jal pak'
    .digo-saberes = Jna' jalab, ajtayel, nojptesel
    .digo-meta = Te uj ini ya jchon cheb spak'al mexa
    .why = Nail mach'a ja'at, patil bin ana', slajibal bin ya ak'an.

la-tienda = Carmen ay stienda, ya slej mach'a ya sna' jalab.
    .who = Carmen, yajwal tienda
    .que-sabe = Lek k'ajk'al. ¿Bin ana' spasel?
    .tejo-cuento = Jna' jalab, luchojel, ya kajtay tak'in
    .tejo-cuento-why = Oxeb te bin ana'e, ma'yuk k'exlal.
    .poquito = Jtebuk nax jna'
    .poquito-why = Teme ma xawal, Carmen ma sna' bin ya apas.
    .mejor-que-todas = Jo'on mas lek ya jpas
    .mejor-que-todas-why = Ma sk'an ya awal mach'a mas lek. Ala nax bin ya apas.
    .que-busca = Lek ay. ¿Bin ya ak'an te uj ini?
    .meta-exacta = Ya jk'an ya jchon cheb spak'al mexa
    .meta-exacta-why = Carmen ya sna'ix jayeb ya xju' ya sk'an.
    .lo-que-quiera = Te bin ya ak'an ja'at
    .lo-que-quiera-why = Ja'at ya awal bin ya ak'an. Te yajtale ya skoltayat.
    .duda = Mmm. Ma jna' lek bin ya apas.
    .enseno-faja = Ila te chujkil: jo'on la jal
    .enseno-faja-why = Te awa'tele ya xk'opoj awu'un.
    .me-voy = Lek ay, ya xbonix
    .me-voy-why = Ya xju' to ya awak' ta ilel jun awa'tel.
    .pieza-mala = ¿Teme ma lekuk lok' jun?
    .reviso-y-pruebo = Ya kil bin jelem, ya jpas yan
    .reviso-y-pruebo-why = Ya awal bit'il ya achajpan: jich ya xch'unwan.
    .nunca-falla = Joyob lek ya xlok' ku'un
    .nunca-falla-why = Ay k'alal ma lekuk ya xlok'. Mas lek teme ana' xchajpanel.
    .encargo = Lek ya kil. Ich'bon tal cheb spak'al mexa.
    .encargo-chico = Nail jun chujkil, patil ya kiltik.
    .pocas = Nopa, patil albon jayeb ya awich' tal.
    .no-conoce = Carmen ma la sna' bin ya apas.

esta-semana = Te semana ini ya jpas…
    .decir-tres = Ya kal oxeb te bin jna' spasel
    .meta = Ya kal bin ya jk'an, sok yajtal, sk'ajk'alel
    .saber-de-otra = Ya kalbey jtul joy te bin lek ya spas
