title = Ak'el stojol
goal = Ak'a stojol te ya stoj spisil.

tres-partes = Stojol spasel ay oxeb: te bin ya xtuun, te ora, sok te yu'un uj. Patil ya atsob te kanal. Jich ya xlok' te stojole.

suma-costo = Spak'al mexa: bin ya xtuun 500, ora 960, yu'un uj 30. ¿Jayeb stojol spasel?
    .why = 500 sok 960 sok 30, ja' 1490. Ja' stojol spasel.
    .less-why = Ay to bin ya sk'an: bin ya xtuun, ora, uj.
    .more-why = Jtebuk: 500, 960, 30 nax.

vender-mil = Stojol spasel 1490. Ya yak'batik 1000. ¿Ya bal apas kanal sok 1000?
    .yes-why = Ya x'och 1000, pero la alajinix 1490.
    .no-why = Ya sk'an to 490 yu'un ya sta te stojol spasel.
    .no-cubre = Ma stoj spisil ka'tel
    .no-cubre-why = Lok'esa bin ya xtuun sok uj: ya xjil 470. Awa'tel ja' 960.
    .poca-venta = Yu'un jun nax la jchon
    .poca-venta-why = Teme lajuneb jich ya achon, lajuneb welta ya xch'ay.

con-ganancia = Stojol spasel 1490. Ya ak'an 210 kanal. ¿Bin stojol ya awak'?
    .why = 1490 sok 210, ja' 1700. Tojbil spisil, ay bin ya xjil.
    .less-why = Tsoba 210 kanal ta stojol spasel.
    .more-why = Jtebuk: 1490 sok 210 nax.

balanza = Jela te stojole, ila. ¿Banti ya apas kanal te bin ya ak'an?
    .why = Stojol spasel 1490. Sok 210 kanal, ja' 1700.
    .less-why = Ma to sta bin ya ak'an. Tojytesa stojol.
    .more-why = K'ax bayel. Pejk'ana jtebuk.

cuarta-parte = Ta jujun 5 peso, 1 ya xjil ta tienda, 4 awu'un. Ya ak'an 1700. Ch'aka 1700 ta 4: ¿jayeb?
    .why = 1700 ch'akbil ta 4, ja' 425. Ja' yu'un tienda.
    .less-why = Mas. 4 welta 400, ja' 1600: ya sk'an to 100.
    .more-why = Jtebuk. 4 welta 450, ja' 1800: k'ax bayel.

precio-tienda = Ya ak'an 1700. Yu'un tienda ja' 425. ¿Bin stojol ya awak' tey?
    .why = 1700 sok 425, ja' 2125. Tienda ya yich' 425, ja'at ya awich' 1700.
    .less-why = Tsoba 425 yu'un tienda ta sba 1700.
    .more-why = Jtebuk: 1700, jun nax welta 425.

solo-veinte = Ana la xch'ak 1700 ta 5, la stsob 340: 2040. Tienda ya yich' 408. ¿Jayeb ya yich' Ana?
    .completo = Te 1700 ya sk'ane
    .completo-why = Tienda ya yil te muk'ul stojole: ya yich' 408, ma ja'uk 340.
    .recibo-menos = Mas jtebuk: 1632
    .recibo-menos-why = 2040, lok'esa 408: ya xjil 1632. Ya sk'an to 68: ch'aka ta 4.
    .recibo-mas = Mas bayel: 2040
    .recibo-mas-why = 2040 ya stoj jmambajel. Tienda ya yich' te yu'une.

envio = Stojol stikunel 150. ¿Bin ya xju' ya apas?
    .aparte = Parte ya kal stikunel
    .aparte-why = Te jmambajele ya sna' bin ya stoj, bin yu'un.
    .lo-regalo = Majtan nax, ma xkajtay
    .lo-regalo-why = Te 150 ya xlok' ta kanal awu'un.
    .lo-sumo = Ya jtsob, ya kal te ochemix
    .lo-sumo-why = Tojbil ek, ya sna' te jmambajele.

la-tienda = Carmen ya sk'an spak'al mexa ta tienda yu'un.
    .who = Carmen, ta tienda
    .a-cuanto = Lek ya kil. ¿Jayeb stojol?
    .pregunto-parte = ¿Jayeb ya xjil ta tienda?
    .pregunto-parte-why = Nail te yu'un tienda, patil te stojole.
    .digo-1700 = Ja' 1700
    .digo-1700-why = Ja' stojol teme ma'yuk tienda. Jojk'oya te yu'une.
    .usted-diga = Ja'at ala stojol
    .usted-diga-why = Ja'at ya ana' bin la alajin. Ja' ma sna'.
    .veinte = Ta jujun 100 ya kich' 20: 1 ta jujun 5.
    .pido-2125 = Ja' 2125. Jich ya kich' 1700
    .pido-2125-why = Ts'akal te yajtale, lek la awal.
    .pido-2040 = Ja' 2040
    .pido-2040-why = Ta 2040 ya awich' 1632. Ch'aka ta 4, tsoba.
    .ya-apunto = Lek. Jo'on ya kich' 1 ta jujun 5.
    .recalculo = Perton, sok te awu'une ja' 2125
    .recalculo-why = Ya xju' xchajpaj k'alal ma to xlaj te k'ope.
    .asi-dejo = Lek ay, jich ya xjil
    .asi-dejo-why = Ta 1700 ya awich' 1360. Ma sta 1490.
    .dice-mil = Lek, ta 1000.
    .muestro-cuenta = Stojol spasel 1490. ¿Jayeb te awu'une?
    .muestro-cuenta-why = Te yajtale ya xk'opoj awu'un.
    .acepto-mil = Lek ay
    .acepto-mil-why = Te 1000 ma stoj awa'tel.
    .trato = Lek ya xchiknaj. Ya kak' ta 2125.
    .trato-tarde = Yo'tik ya ka'iy. Sok te ku'une ja' 2125.
    .falta = Chombilix. Ma'yuk la awich' 1700, mas jtebuk.
    .pierde = Chombilix, pero ch'ay atak'in.

esta-semana = Te semana ini ya jpas…
    .una-pieza = Ya jnop stojol jun jalab ku'un
    .la-comision = Ya jojk'oy ta tienda jayeb ya xjil yu'un
    .el-envio = Ya jojk'oy jayeb stojol stikunel
