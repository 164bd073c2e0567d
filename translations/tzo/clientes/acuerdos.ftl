title = Ts'ibabil chapbil k'op
goal = Ts'ibao li k'anele, k'ano o'lol tojel ba'yi.

lo-escrito = Li ts'ibabile mu xch'ay. Jun vun chal buch'u tsk'an, k'usi, jayib, stojol, k'ak'al. Jech mu'yuk k'op ta patil.

que-lleva = ¿K'usi sk'an ts'ibael ta vun yu'un k'anel?
    .que-y-cuantas = K'usi p'olmalil, jayib
    .que-y-cuantas-why = Xchi'uk sbonolil, sp'isol, mi sk'an.
    .precio-fecha = Stojol xchi'uk k'ak'al
    .precio-fecha-why = K'u yepal tstoj, k'u ora chich'.
    .su-edad = Jayib sjabilal jmanolajel
    .su-edad-why = Mu persauk. K'ano no'ox k'usi sk'an.
    .nombres = Li chib biile
    .nombres-why = Jech chvinaj buch'u la xch'un.

hoja-pedido = K'elo li vun li'e. ¿K'usi mu to lek xal?
    .from = K'anel ta tyenta yu'un Carmen
    .ocho-bolsas = 8 moral
    .ocho-bolsas-why = Lek chal: k'usi, jayib.
    .color-bonito = Sbonolil: alak' sba
    .color-bonito-why = Alak' sba ma'uk bonolil. Ts'ibao bu junukal.
    .precio-cada = 250 peso jujun
    .precio-cada-why = Lek chal stojol jun.
    .pronto = Ak'el: ta ora xa
    .pronto-why = Ta ora xa ma'uk k'ak'al. Ts'ibao k'usi k'ak'alil.

total-pedido = 8 moral, 250 peso jujun. ¿K'u yepal skotol?
    .why = 4 ta 250, ja' 1,000. Li 8e, 2,000.
    .less-why = Mas: 4 moral, 1,000 xa.
    .more-why = Mas jutuk: chib velta 1,000.

anticipo = Chak'an o'lol ba'yi. ¿K'u yepal ta 2,000?
    .why = O'lol 2,000, ja' 1,000. Jech xu' xaman no.
    .less-why = Mas: chib parte, ko'ol.
    .more-why = Mas jutuk: jun no'ox parte.

papel-espanol = Tsk'anik chavak' abi ta jun vun, mu xava'i. ¿Mi chavak'?
    .yes-why = Mi la avak' abi, persa chapas k'usi chal.
    .no-why = K'ano ora. Lekil chapbil k'op tsmala.
    .no-lo-entiendo = Ta jk'an jk'el ta jk'op
    .no-lo-entiendo-why = O xchi'uk jun achi'il. Xu' xak'an.
    .da-suerte = Chopol sk'oplal ak'el biil
    .da-suerte-why = Lek ak'el biil, mi chava'i.

cambio-a-mitad = O'lol xa jalbil, jmanolajel tsjel bonolil. ¿K'usi chapas?
    .anotamos = Ta jts'ibatik k'usi jel, stojol, k'ak'al
    .anotamos-why = Laj xa avora, sk'an tojel ek.
    .acepto-callada = Ta jch'un, mu k'usi xkal
    .acepto-callada-why = Li jalbile la slajes xa no, ora.
    .digo-no = Chkalbe mu xu'
    .digo-no-why = Xu', xchi'uk yan stojol, yan k'ak'al.

un-pedido = Chtal muk'ta k'anel. ¿K'usi ba'yi, k'usi ta patil?
    .anoto = Ta jts'iba ta vun
    .confirmo = Chkalbe jmanolajel
    .veo-anticipo = Ta jk'el o'lol tojel ta jkuenta
    .empiezo = Chilik ta jalel
    .why = Ts'ibabil, albil, tojbil o'lol: jech chajal.

pedido-grande = Jun otel tsk'an 40 spok'al mexa ta telefono.
    .who = Jorge, yu'un otel
    .cuarenta = Ta jk'an 40 spok'al mexa. Likeso lavie.
    .lo-escribo = Kolaval. Ta jts'iba, chakalbot
    .lo-escribo-why = Ts'ibael ja' xchabiel xchibalik.
    .empiezo-hoy = Tana, lavie chilik
    .empiezo-hoy-why = Ch'abal to stojol, k'ak'al, o'lol tojel.
    .no-puedo = Toj ep, mu xu' ku'un
    .no-puedo-why = Melel. Xu' xaval jayib xu' avu'un.
    .de-palabra = Mu persauk. Lek jk'op.
    .mitad-antes = Ak'bun o'lol ba'yi, jech ta jman no
    .mitad-antes-why = Tsots k'op, lek chvinaj k'u yu'un.
    .de-palabra-si = Lek, ta k'op no'ox
    .de-palabra-si-why = Mi mu xa xich', vo'ot chatoj li noe.
    .ya-veremos = Ta patil ta jk'eltik li stojole.
    .paro-y-escribo = Ba'yi ta jts'ibatik stojol, k'ak'al
    .paro-y-escribo-why = Lek ora: mu to xalajes no.
    .sigo-tejiendo = Tana, ta patil ta jk'eltik
    .sigo-tejiendo-why = Cha-abtej, mu xana' k'u yepal chavich'.
    .cuantos-puede = ¿Jayib xu' avu'un?
    .veinte-por-mes = 20 ta jun u, xchi'uk jtsobol, o'lol ba'yi
    .veinte-por-mes-why = La aval k'usi xu', la ak'an o'lol tojel.
    .ninguno = Mi junuk
    .ninguno-why = Xchi'uk atsobol xu' nan.
    .trato = Jorge la stoj o'lol. Li tsobole lik ta jalel.
    .trato-tarde = La yich' ts'ibael, mu to xlaj no.
    .cancela = Jorge mu xa xich'. Vo'ot la atoj li noe.
    .se-va = Jorge la sa' yan tsobol.

esta-semana = Li xemana li'e ta jpas…
    .hoja = Ta jpas jvun yu'un k'anel
    .anticipo-pedir = Ta jk'an o'lol tojel ta muk'ta k'anel
    .leer-con = Ta jsa' buch'u tsk'el vun jchi'uk
