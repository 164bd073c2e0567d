title = Oy stojol li k'usi jna'e
goal = Chkal k'usi jna' spasel, k'usi ta jk'an.

todo-es-saber = Rosa chal: "Mu k'usi jna'". Pero tsjal, chat no, chchanubtas stseb. Skotol taje ja' na'el. Vo'ot ep k'usi chana' ek.

le-preguntan = Ta tsobajel chasjak'beik: "¿K'usi chana' spasel?". ¿K'usi chaval?
    .no-se-nada = Mu k'usi jna', ta jjal no'ox
    .no-se-nada-why = Jalel ja' na'el ek. Ep jabil la achan.
    .digo-tres = Jna' jalel, atel, chanubtasel
    .digo-tres-why = Lek la aval. Jech sna'ik k'usi xu' sk'anik.
    .otra-hable = Ak'o k'opojuk yan ants
    .otra-hable-why = Mu'yuk buch'u xojtakin avabtel k'ucha'al vo'ot.

para-que-sirve = Li k'usi chapas ta ana xtun ta chonel ek. ¿K'usi xtun o jujun?
    .cuento-hilos = Chkat no
    .sacar-cuentas = Atel tak'in
    .cuento-hilos-why = Buch'u sna' atel no, sna' ek atel tak'in.
    .enseno-hija = Ta jchanubtas jtseb
    .guiar-nueva = Ta jkolta jun ach' jchi'il
    .enseno-hija-why = Ta tsobol sk'an buch'u chchanubtasvan.
    .aparto-fiesta = Ta jk'ej tak'in sventa k'in
    .comprar-hilo = Oy tak'in sventa no
    .aparto-fiesta-why = Mi k'unk'un chak'eje, xu' xaman no ek.

presentacion-chica = Juana chk'opoj ta k'in. ¿K'usi k'op tsbik'tajes li yabtele?
    .from = Juana
    .me-llamo = Juana jbi, ta jjal pok'.
    .me-llamo-why = Sbi xchi'uk yabtel: lek slikebal.
    .nada-mas = Ja' no'ox jna' jalel, jutuk no'ox.
    .nada-mas-why = Ma'uk jutuk. Xu' xal: jna' jalel ta jolobil.
    .sale-feo = Perton, chopol chlok' ku'un.
    .sale-feo-why = Mu sk'an perton. Ak'o yak' ta ilel li sp'olmale.

meta-clara = Li k'usi chak'ane: "mas ta jchon". ¿K'uxi mas lek chaval?
    .mucho = Ta jchon toj ep
    .mucho-why = ¿K'u yepal li epe? Xchi'uk yatolal chvinaj.
    .dos-caminos = Ta jchon chib spok'al mexa li u li'e
    .dos-caminos-why = Chal k'usi, jayib, k'u ora. Ta slajeb xu' xavil.
    .cuando-se-pueda = Ta jchon k'alal xu'
    .cuando-se-pueda-why = Mi mu'yuk sk'ak'alile, chkom sventa yan k'ak'al.

cuantas-bolsas = Chak'an 600 peso. Jech k'ucha'al: jun moral chak' 200. ¿Jayib moral chachon?
    .why = 200, 400, 600: ja' oxib moral. Chvinaj xa k'usi chak'an.
    .less-why = Ato 200, ta patil yan 200, asta 600.
    .more-why = Mas jutuk. Ato 200, ta patil yan 200, asta 600.

canasta = Ak'o ta smoch jujun. ¿Mi chana' xa, mi chak'an to?
    .ya-se = Jna' xa
    .mi-meta = Ta jk'an to
    .telar = Ta jjal ta jolobil
    .telar-why = Ep jabil la achan.
    .foto-mes = Li u li'e ta jchan lok'tael
    .foto-mes-why = Mu to xapas. Oy sk'ak'alil: chak'an to.
    .cuentas = Chkat tak'in ta jjol
    .cuentas-why = Jujun k'ak'al chapas ta ch'ivit. Chana' xa.
    .tres-fajas = K'alal mu to chtal k'in: ta jchon oxib chuk ch'util
    .tres-fajas-why = Oy yatolal, oy sk'ak'alil: chak'an to.
    .ensenar = Ta jchanubtas jtseb ta luchel
    .ensenar-why = Buch'u chchanubtasvan, sna' lek. Alo ek.

pieza-chueca = Mu lekuk lok' jun ap'olmal. ¿Mi mu xa xapas nixtok?
    .yes-why = Chachan k'alal mu lekuk chlok'. Li yane mas lek chlok'.
    .no-why = Xu' xapas nixtok.
    .veo-pruebo = Ta jk'el k'usi jel, ta jpas nixtok
    .veo-pruebo-why = Ja' nan yu'un no, ja' nan yu'un anil. K'elo lek.
    .nadie-ve = Mu'yuk buch'u chil
    .nadie-ve-why = Li jmanolajele chil. Mas lek k'elo k'usi jel.

mi-presentacion = Chaval buch'u vo'ot. ¿K'usi ba'yi, k'usi ta patil?
    .digo-nombre = Juana jbi, ta jjal pok'
    .digo-saberes = Jna' jalel, atel, chanubtasel
    .digo-meta = Li u li'e ta jchon chib spok'al mexa
    .why = Ba'yi buch'u vo'ot, ta patil k'usi chana', slajeb k'usi chak'an.

la-tienda = Carmen oy styenta, tsa' buch'u sna' jalel.
    .who = Carmen, yajval tyenta
    .que-sabe = ¿K'uxi? ¿K'usi chana' spasel?
    .tejo-cuento = Ta jjal, ta jluch, chkat tak'in
    .tejo-cuento-why = Oxib k'usi chana', mu'yuk k'exlal.
    .poquito = Jutuk no'ox jna'
    .poquito-why = Mi mu xavale, Carmen mu sna' k'usi chapas.
    .mejor-que-todas = Vu'un mas lek ta jpas
    .mejor-que-todas-why = Mu sk'an xaval yantik. Alo no'ox k'usi chapas.
    .que-busca = Lek. ¿K'usi chak'an li u li'e?
    .meta-exacta = Ta jk'an ta jchon chib spok'al mexa
    .meta-exacta-why = Carmen sna' xa jayib xu' sk'an.
    .lo-que-quiera = K'usi chak'an vo'ot
    .lo-que-quiera-why = Vo'ot chaval k'usi chak'an. Chkoltavan yatolal.
    .duda = Mmm. Mu xka'i lek k'usi chapas.
    .enseno-faja = K'elo li chuk ch'util li'e: vu'un la jjal
    .enseno-faja-why = Li ap'olmale chk'opoj avu'un.
    .me-voy = Lek, chibat xa
    .me-voy-why = Xu' to ox xavak' ta ilel jun p'olmal.
    .pieza-mala = ¿K'uxi mi mu lekuk lok' jun?
    .reviso-y-pruebo = Ta jk'el k'usi jel, ta jpas yan
    .reviso-y-pruebo-why = Mi chaval k'uxi chameltsan, mas chch'un.
    .nunca-falla = Skotol ora lek chlok' ku'un
    .nunca-falla-why = Jkotoltik bak'intik mu lekuk chlok'. Mas lek mi chana' smeltsanel.
    .encargo = Lek chkil. Ich'bun tal chib spok'al mexa.
    .encargo-chico = Ba'yi jun chuk ch'util, ta patil ta jk'eltik.
    .pocas = Nopo, ta patil albun jayib chavich' tal.
    .no-conoce = Carmen mu'yuk la sna' k'usi chapas.

esta-semana = Li xemana li'e ta jpas…
    .decir-tres = Chkal oxib k'usi jna' spasel
    .meta = Chkal k'usi ta jk'an: atol xchi'uk k'ak'al
    .saber-de-otra = Chkalbe jun jchi'il k'usi lek tspas
