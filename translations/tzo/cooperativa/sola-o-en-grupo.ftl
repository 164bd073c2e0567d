title = ¿Jtuk o ta jtsobol?
goal = K'elo k'usi chata, k'usi chavak' ta tsobol.

juntas = Ta tsobol xu' muk'ta k'anel. Oy tsobajel, mantal, abtel ek. Lek mi ba'yi chanop.

sesenta-piezas = Jun tyenta tsk'an 60 ta jun u. Chajal 10. ¿K'usi chapas?
    .en-grupo = Ta jk'opon jchi'iltak
    .en-grupo-why = Ta vakib xu'. Ta jun mu xu'.
    .sola-todo = Chkal: xu', ta jpas jtuk
    .sola-todo-why = Jutuk jun u. Li tyentae mu xa sk'an.
    .digo-que-no = Chkal: mu xu', ep
    .digo-que-no-why = Ba'yi k'elo buch'u xu' xchi'uk vo'ot.

cuantas-faltan = Li leye tsk'an 5 o mas sventa kooperativa. Chanvo'oxuk. ¿Jayvo' sk'an to?
    .why = Chanib xchi'uk jun, ja' jo'ob. Jun sk'an.
    .less-why = Oy to sk'an sventa jo'ob.
    .more-why = Mas jutuk: chanib ta jo'ob.

bueno-o-deber = Ta tsobol, ¿mi chata o chavak'?
    .gano = Ta jta
    .debo = Vu'un chkak'
    .pedidos = Mas muk' k'anel
    .pedidos-why = Ep k'obol mas tspas.
    .juntas-mes = Jun tsobajel jujun u
    .juntas-mes-why = Avora chaskolta li tsobole.
    .hilo-mayoreo = Ep no, mas yalem stojol
    .hilo-mayoreo-why = Mi ta jmoj chamanik, jutuk chlaj.
    .cumplir = Ak'el ta sk'ak'alil
    .cumplir-why = Mi jun chjalij, chopol chkom skotol.

solo-apoyo = Jun alak'na chal: och-otik yu'un no'ox skoltael ajvalil. ¿Mi lek?
    .yes-why = Chlaj li koltaele, te chkom abtel.
    .no-why = Li tsobole ja' sventa abtel ta jmoj.
    .sin-reglas = Ba'yi ta jk'opon jbatik: abtel, mantal
    .sin-reglas-why = Mi vinajem mantal, jutuk ilinel.
    .no-hay-apoyo = Yu'un mu xk'ot li koltaele
    .no-hay-apoyo-why = Bak'intik chk'ot. Mu stak' sventa tsobol.

antes-de-entrar = ¿K'usi chajak' k'alal mu to cha-och ta tsobol?
    .reglas = K'usi li mantaletike
    .reglas-why = Jech xana' k'usi chach'un.
    .dinero = K'uxi ch-ak'bat tak'in jujun
    .dinero-why = Mi ba'yi chak'oponik, ch'abal k'op ta patil.
    .color = K'usi sbonol tsk'anik
    .color-why = Ta patil xu' ilel.

pedido-grande = Chyul muk'ta k'anel ta tsobol. ¿K'usi ba'yi?
    .cuanto-puede = Jujun chal k'u yepal xu'
    .sumamos = Ta jtsobtik
    .fecha = Ta jk'eltik sk'ak'alil
    .contestamos = Ta jtak'betik li tyentae
    .why = Ba'yi k'usi xu', slajeb li k'ope.

mes-del-pedido = Ta xemana 4 chlok' k'anel. ¿Bu junukal xemana ta jujun?
    .rosa = Rosa tsman no
    .rosa-why = Skotol oy xa sno sventa slikes.
    .rosa-late = Yantik tsmalaik no, mu sjalik.
    .todas = Skotol tsjalik
    .todas-why = Ep k'obol, xu' ta yora.
    .todas-early = Ch'abal to no.
    .todas-late = Ch'abal xa ora sventa k'elel.
    .ana = Ana tsk'el li jalbile
    .ana-why = K'usi sk'an to, chmeltsaj ta yora.
    .ana-early = Mu to jalbiluk.
    .ana-late = Chlok' li k'anele, mu k'elbiluk.
    .lucia = Lucía chak'be li tyentae
    .lucia-why = Li tyenta chich' skotol.
    .lucia-early = Sk'an to jalel, tsmala li tyentae.

invitacion = Rosa chastak ta ik'el ta stsobol.
    .who = Rosa, buch'u chjalav
    .entre = ¿Mi cha-och xchi'uk vu'unkutik? Vo'obunkutik.
    .pregunto-reglas = Lek chka'i. ¿K'usi li mantaletike?
    .pregunto-reglas-why = Mi ba'yi chajak', chachabi li tsobole.
    .si-rapido = Tana, ts'ibao jbi
    .si-rapido-why = Lek, pero mu xana' k'usi abtelal.
    .no-me-gusta = Mu'yuk, ta tsobol oy k'op
    .no-me-gusta-why = Mi oy mantal, jutuk k'op. Jak'o.
    .cada-mes = Jun tsobajel ta u, chib jalbil sventa tsobol.
    .puedo-dos = Chib xu' ku'un. ¿Li tak'ine?
    .puedo-dos-why = La aval k'usi xu', la ajak' k'usi sk'an.
    .prometo-todo = Vu'un chkak' lajuneb
    .prometo-todo-why = Mi ep chaval, mu xch'un.
    .deberes = Lek. Ok'ob tsobajel ta jo'ob ora.
    .ahora-pregunto = Chital. ¿K'usi ta jpastik te?
    .ahora-pregunto-why = Ta to yora chana' mantal.
    .yo-no-voy = Vu'un mu xibat ta tsobajel
    .yo-no-voy-why = Ta tsobajel chchapaj. Mi mu te oyote, yantik chchapanik.
    .acuerdo = La-och, ana'oj. Chasch'unik.
    .acuerdo-tarde = La-och, ana'oj xa li mantale.
    .no-cumple = Ta jun u, ilinik ta tsobol.
    .se-va = Rosa la sa' yan xchi'il.

esta-semana = Li xemana li'e ta jpas…
    .hablar = Ta jk'opon chib jchi'iltak
    .contar-manos = Chkat k'u yepal ta jpastik ta jmoj
    .pensar = Ta jnop k'usi xu' xkak' ta tsobol
