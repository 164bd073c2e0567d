title = Yalesel stojol xchi'uk epal chonel
goal = Na'o slajeb stojol, yaleso no'ox mi oy k'u yu'un.

mi-piso = Slajeb stojol ja' stojol spasel. Mi mas yaleme, chch'ay atak'in. Mi mas toyole, xu' xak'opoj. Li'e slajeb 1,490, stojol 1,700.

ofrecen-900 = Jun vinik chak' 900 sventa p'olmal. ¿K'usi xu' xapas?
    .cuento-trabajo = Mo'oj, chkal kabtel
    .cuento-trabajo-why = Oxib k'ak'al jalel. Mi chavale, mas chch'un.
    .acepto = Ta jch'un, sventa mu xbat
    .acepto-why = Stojol spasel 1,490: chachon, pero chch'ay 590.
    .otra-linea = Chkak' ta ilel yan, mas yalem stojol
    .otra-linea-why = Jech jutuk tslajes, mu xyal stojol avabtel.

cinco-compradoras = Slajeb stojol 1,490. Jun no'ox oy avu'un. ¿K'usi chaval?
    .vendo = Ta jchon
    .no-vendo = Mu to jchon
    .novecientos = "Chakak'bot 900"
    .novecientos-why = 900: toj yalem. Slajeb ja' 1,490.
    .mil-setecientos = "Ta jtoj li 1,700"
    .mil-setecientos-why = Ja' li stojole. Alo kolaval.
    .mil-cuatrocientos = "Yaleso ta 1,400"
    .mil-cuatrocientos-why = Nopol xa, pero sk'an to 90 sventa slajeb.
    .mil-seiscientos = "1,600, ta patil ta jman yan"
    .mil-seiscientos-why = Mas toyol ta slajeb, oy k'u yu'un.
    .en-un-ano = "1,700, ta jtoj ta jun jabil"
    .en-un-ano-why = Lek li stojole, pero toj jal li tojele.

regatea = Raúl tsk'an spok'al mexa, tsk'an tsyales stojol.
    .who = Raúl, jmanolajel
    .novecientos-ya = Chakak'bot 900, ta jman tana.
    .tres-dias = Oxib k'ak'al jalel. 1,700 stojol
    .tres-dias-why = La aval avabtel, la aval stojol.
    .ya-llevela = Lek, ich'o batel
    .ya-llevela-why = Xchi'uk 900 chch'ay 590. Ba'yi alo avabtel.
    .no-sabe = Vo'ot mu xana' jalel
    .no-sabe-why = Mu to sna'. Xu' xavalbe.
    .mas-barata = Alak' sba, pero jutuk jtak'in.
    .la-sencilla = Oy yan mas yalem, 600 stojol
    .la-sencilla-why = Jujun oy stojol. Mu'yuk buch'u chch'ay yu'un.
    .bajo-1550 = Lavie, ja' 1,550
    .bajo-1550-why = Mas toyol ta slajeb. Lek la anop: jutuk la ayales.
    .bajo-1200 = Lek, ta 1,200
    .bajo-1200-why = 1,200 mas yalem ta 1,490. Li slajebe chachabiot.
    .se-incomoda = Lek, la jjak' no'ox.
    .le-explico = Perton. K'elo: oxib k'ak'al abtel
    .le-explico-why = Ta k'unk'un xu' xlik nixtok.
    .callada = Mu k'usi xkal
    .callada-why = Mi mu xak'opoje, mu sna' avabtel.
    .dos-ventas = Ta jman li mas yaleme. Ta patil ta jman li yane.
    .arriba = Lek, ta jman. Oy stojol.
    .se-la-lleva = Raúl la sman. Ch'ay atak'in.
    .se-fue = Bat Raúl, mu sna' avabtel.

doce-piezas = Tsk'anik 12. Mi ta jmoj chaman noe, jujun chyal 50. Slajeb stojol ja' 1,490. ¿K'u yepal tana?
    .why = 1,490, lok'eso 50: chkom 1,440. Ja' slajeb stojol yu'un li 12.
    .less-why = 50 no'ox lok'eso ta jujun.
    .more-why = Mas jutuk chalajes: lok'eso 50 ta 1,490.

mayoreo-1300 = Ta 12 p'olmal chayak'botik 1,300 jujun. Slajeb stojol 1,440. ¿Mi chach'un?
    .yes-why = Ep p'olmal, pero ta jujun sk'an to 140.
    .no-why = Xu' xaval yan stojol, mas toyol ta 1,440.
    .bajo-piso = Mas yalem ta slajeb stojol
    .bajo-piso-why = Mi mas yaleme, mas p'olmal ja' mas ch'ayel.
    .son-muchas = Toj ep jalel li 12
    .son-muchas-why = Mi oy k'ak'ale, xu'. Ja' li stojole mu sta.

perder-doce = Ta 1,300 sk'an to 140 ta jujun. Ja' 12 p'olmal. ¿K'u yepal chch'ay skotol?
    .why = 12 velta 140, ja' 1,680. Mas toyol ta jun p'olmal.
    .less-why = Ato 140 ta jujun, 12 velta.
    .more-why = Mas jutuk: 12 no'ox velta 140.

oferta-hoy = Jun jchonolajel tsk'an skotol lavie, ta 1,000. ¿K'usi ba'yi, k'usi ta patil?
    .respiro = Ta jkux ko'onton, ma'uk anil
    .cuenta = Chkat stojol
    .propongo = Chkak' jutuk ta lek stojol
    .decido = Ta jnop k'usi ta jchon
    .why = Ba'yi k'un avo'onton, ta patil atel. Jech chaval, chanop.

revendedor = Jun jchonolajel chasts'ibabot. Sk'an avu'un tak'in li xemana li'e.
    .who = Beto, jchonolajel
    .todo-a-mil = Ta jman skotol, 1,000 jujun. Ta jtoj lavie.
    .hago-cuentas = Malaun jun ora, chkat stojol
    .hago-cuentas-why = Jun ora mu xch'ay chonel. Chchabi avabtel.
    .lo-necesito = Tana, sk'an ku'un tak'in
    .lo-necesito-why = Melel sk'an tak'in. Mi chavate, mas jutuk chch'ay.
    .solo-hoy = Lavie, mi mo'oj mu jman.
    .dos-a-precio = Lavie chib no'ox, ta 1,600
    .dos-a-precio-why = Ch-och tak'in lavie, mas toyol ta slajeb.
    .cedo-hoy = Lek, ich'o skotol
    .cedo-hoy-why = Ta jujun chch'ay 490. Mas lek jutuk no'ox chachon.
    .cuantas = ¿Jayib oy avu'un?
    .una-nada-mas = Lavie jun no'ox. Li yane, ta 1,700
    .una-nada-mas-why = La ata tak'in, la ak'ej li yane.
    .todas = Jo'ob. Ich'o skotol
    .todas-why = Jo'ob velta 490, ja' 2,450 chch'ay avu'un.
    .acepta-dos = Lek, chib ta 1,600. Ta patil mas.
    .una-se-va = La achon jun yalem. Li yane tsmala lek stojol.
    .todo-fue = Bat skotol. Li tak'ine mu stoj no xchi'uk avabtel.

no-regatea = Jun jmanolajel la stoj 1,700, mu'yuk la syales. ¿K'usi chapas?
    .subo-otra = Yan velta mas toyol chkalbe
    .subo-otra-why = Mi chil yan stojole, mu xa xch'un.
    .guardo-contacto = Chkalbe kolaval, ta jk'ej snumero
    .guardo-contacto-why = Xu' xsut. Jak'bo mi xu' xats'ibabe.
    .nada = Mu k'usi, la stoj xa
    .nada-why = La stoj xa, xu' xsut. Jun kolaval lek cha'i.

esta-semana = Li xemana li'e ta jpas…
    .saber-piso = Ta jna' slajeb stojol jun p'olmal ku'un
    .practicar-no = Ta jchan yalel "mo'oj" ta k'unk'un
    .guardar-contacto = Ta jk'ej snumero jun lek jmanolajel
