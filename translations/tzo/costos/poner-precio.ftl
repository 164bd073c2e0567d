title = Ak'el stojol
goal = Ak'o stojol ti tstoj skotol.

tres-partes = Stojol spasel oy oxib: material, ora, xchi'uk li yu'un u. Ta patil chatsob li kanale. Jech chlok' li stojole.

suma-costo = Spok'al mexa: material 500, ora 960, yu'un u 30. ¿K'u yepal stojol spasel?
    .why = 500 xchi'uk 960 xchi'uk 30, ja' 1,490. Ja' stojol spasel.
    .less-why = Mas. Tsobo li oxibe: 500, 960, 30.
    .more-why = Mas jutuk: 500, 960, 30 no'ox.

vender-mil = Stojol spasel 1,490. Chayak'botik 1,000. ¿Mi chapas kanal xchi'uk 1,000?
    .yes-why = Ch-och 1,000, pero la alajes xa 1,490.
    .no-why = Sk'an to 490 sventa sta li stojol spasele.
    .no-cubre = Mu stoj skotol kabtel
    .no-cubre-why = Lok'eso material xchi'uk u: chkom 470. Avabtel ja' 960.
    .poca-venta = Yu'un jun no'ox la jchon
    .poca-venta-why = Mi lajuneb jech chachone, lajuneb velta chch'ay.

con-ganancia = Stojol spasel 1,490. Chak'an 210 kanal. ¿K'usi stojol chavak'?
    .why = 1,490 xchi'uk 210, ja' 1,700. Tojbil skotol, oy k'usi chkom.
    .less-why = Tsobo 210 kanal ta stojol spasel.
    .more-why = Mas jutuk: 1,490 xchi'uk 210 no'ox.

balanza = Muyeso li stojole, k'elo. ¿Bu junukal chapas kanal k'u yepal chak'an?
    .why = Stojol spasel 1,490. Xchi'uk 210 kanal: 1,700.
    .less-why = Mu to sta. Muyeso li stojole.
    .more-why = Jelavem. Yaleso jutuk.

cuarta-parte = Ta jujun 5 peso, 1 chkom ta tyenta, 4 avu'un. Chak'an 1,700. Ch'ako 1,700 ta 4: ¿k'u yepal?
    .why = 1,700 ch'akbil ta 4, ja' 425. Taje yu'un tyenta.
    .less-why = Mas. 4 velta 400, ja' 1,600: sk'an to 100.
    .more-why = Mas jutuk. 4 velta 450, ja' 1,800: toj ep.

precio-tienda = Chak'an 1,700. Yu'un tyenta ja' 425. ¿K'usi stojol chavak' te?
    .why = 1,700 xchi'uk 425, ja' 2,125. Tyenta chich' 425, vo'ot chavich' 1,700.
    .less-why = Tsobo 425 yu'un tyenta ta sba 1,700.
    .more-why = Mas jutuk: 1,700, jun no'ox velta 425.

solo-veinte = Ana la xch'ak 1,700 ta 5, la stsob 340: 2,040. Tyenta chich' 408. ¿K'u yepal chich' Ana?
    .completo = Li 1,700 tsk'ane
    .completo-why = Tyenta tsk'el li muk'ta stojole: chich' 408, ma'uk 340.
    .recibo-menos = Chich' 1,632
    .recibo-menos-why = 2,040, lok'eso 408: chkom 1,632. Sk'an to 68: ta 4 chach'ak, ma'uk ta 5.
    .recibo-mas = Chich' 2,040
    .recibo-mas-why = 2,040 tstoj jmanolajel. Tyenta chich' li yu'une.

envio = Stojol stakel 150. ¿K'usi xu' xapas?
    .aparte = Stuk chkal li stakele
    .aparte-why = Li jmanolajele sna' k'usi tstoj, k'u yu'un.
    .lo-regalo = Motonil no'ox, mu xkat
    .lo-regalo-why = Li 150 chlok' ta akanal.
    .lo-sumo = Ta jtsob, chkal ti ochem xa
    .lo-sumo-why = Tojbil ek, sna' li jmanolajele.

la-tienda = Carmen tsk'an li spok'al mexa avu'une ta styenta.
    .who = Carmen, yu'un tyenta
    .a-cuanto = Lek chkil. ¿K'u yepal stojol?
    .pregunto-parte = ¿K'u yepal chkom ta tyenta?
    .pregunto-parte-why = Ba'yi li yu'un tyentae, ta patil li stojole.
    .digo-1700 = Ja' 1,700
    .digo-1700-why = Ja' stojol mi mu'yuk tyenta. Jak'o li yu'une.
    .usted-diga = Vo'ot alo stojol
    .usted-diga-why = Vo'ot chana' k'usi la alajes. Ja' mu sna'.
    .veinte = Ta jujun 100 chkich' 20: 1 ta jujun 5.
    .pido-2125 = Ja' 2,125. Jech chkich' 1,700
    .pido-2125-why = Ts'akal li yatolale, lek la aval.
    .pido-2040 = Ja' 2,040
    .pido-2040-why = Ta 2,040 chavich' 1,632. Ch'ako ta 4, tsobo.
    .ya-apunto = Lek. Vu'un chkich' 1 ta jujun 5.
    .recalculo = Perton, xchi'uk li avu'une ja' 2,125
    .recalculo-why = Xu' xmeltsaj k'alal mu to xlaj li k'ope.
    .asi-dejo = Lek, jech chkom
    .asi-dejo-why = Ta 1,700 chavich' 1,360. Mu sta 1,490.
    .dice-mil = Lek, ta 1,000.
    .muestro-cuenta = Stojol spasel 1,490. ¿K'u yepal li avu'une?
    .muestro-cuenta-why = Li yatolale chk'opoj avu'un.
    .acepto-mil = Lek oy
    .acepto-mil-why = Li 1,000 mu stoj avabtel.
    .trato = Carmen chak' ta 2,125. Vo'ot chavich' 1,700.
    .trato-tarde = Carmen sna' xa li yatolale: chak' ta 2,125.
    .falta = Chonbil xa. Mu'yuk la avich' 1,700, mas jutuk.
    .pierde = Chonbil xa, pero ch'ay atak'in.

esta-semana = Li xemana li'e ta jpas…
    .una-pieza = Ta jnop stojol jun p'olmal ku'un
    .la-comision = Ta jjak' ta tyenta k'u yepal chkom yu'un
    .el-envio = Ta jjak' k'u yepal stojol stakel
