title = Ak'el stojol
goal = Ak'a stojol te ya stoj spisil.

tres-partes = Stojol spasel ay oxeb: te bin ya xtuun, te ora, sok te yu'un uj. Patil ya atsob te kanal. Jich ya xlok' te stojole.

suma-costo = Spak'al mexa: bin ya xtuun 500, ora 960, yu'un uj 30. ¿Jayeb stojol spasel?
    .why = 500 sok 960 sok 30, ja' 1,490. Ja' stojol spasel.
    .less-why = Mas. Tsoba te oxebe: 500, 960, 30.
    .more-why = Jtebuk: 500, 960, 30 nax.

vender-mil = Stojol spasel 1,490. Ya yak'batik 1,000. ¿Ya bal apas kanal sok 1,000?
    .yes-why = Ya x'och 1,000, pero la alajinix 1,490.
    .no-why = Ya sk'an to 490 yu'un ya sta te stojol spasel.
    .no-cubre = Ma stoj spisil ka'tel
    .no-cubre-why = Lok'esa bin ya xtuun sok uj: ya xjil 470. Awa'tel ja' 960.
    .poca-venta = Yu'un jun nax la jchon
    .poca-venta-why = Teme lajuneb jich ya achon, lajuneb welta ya xch'ay.

con-ganancia = Stojol spasel 1,490. Ya ak'an 210 kanal. ¿Bin stojol ya awak'?
    .why = 1,490 sok 210, ja' 1,700. Tojbil spisil, ay bin ya xjil.
    .less-why = Tsoba 210 kanal ta stojol spasel.
    .more-why = Jtebuk: 1,490 sok 210 nax.

balanza = Jela te stojole, ila. ¿Banti ya apas kanal te bin ya ak'an?
    .why = Stojol spasel 1,490. Sok 210 kanal, ja' 1,700.
    .less-why = Ma to sta bin ya ak'an. Tojytesa stojol.
    .more-why = K'ax bayel. Pejk'ana jtebuk.

cuarta-parte = Ta jujun 5 peso, 1 ya xjil ta tienda, 4 awu'un. Ya ak'an 1,700. Ch'aka 1,700 ta 4: ¿jayeb?
    .why = 1,700 ch'akbil ta 4, ja' 425. Ja' yu'un tienda.
    .less-why = Mas. 4 welta 400, ja' 1,600: ya sk'an to 100.
    .more-why = Jtebuk. 4 welta 450, ja' 1,800: k'ax bayel.

precio-tienda = Ya ak'an 1,700. Yu'un tienda ja' 425. ¿Bin stojol ya awak' tey?
    .why = 1,700 sok 425, ja' 2,125. Tienda ya yich' 425, ja'at ya awich' 1,700.
    .less-why = Tsoba 425 yu'un tienda ta sba 1,700.
    .more-why = Jtebuk: 1,700, jun nax welta 425.

solo-veinte = Ana la xch'ak 1,700 ta 5, la stsob 340: 2,040. Tienda ya yich' 408. ¿Jayeb ya yich' Ana?
    .completo = Te 1,700 ya sk'ane
    .completo-why = Tienda ya yil te muk'ul stojole: ya yich' 408, ma ja'uk 340.
    .recibo-menos = Ya yich' 1,632
    .recibo-menos-why = 2,040, lok'esa 408: ya xjil 1,632. Ya sk'an to 68: ta 4 ya ach'ak, ma ja'uk ta 5.
    .recibo-mas = Ya yich' 2,040
    .recibo-mas-why = 2,040 ya stoj jmambajel. Tienda ya yich' te yu'une.

envio = Stojol stikunel 150. ¿Bin ya xju' ya apas?
    .aparte = Parte ya kal stikunel
    .aparte-why = Te jmambajele ya sna' bin ya stoj, bin yu'un.
    .lo-regalo = Majtan nax, ma xkajtay
    .lo-regalo-why = Te 150 ya xlok' ta kanal awu'un.
    .lo-sumo = Ya jtsob, ya kal te ochemix
    .lo-sumo-why = Tojbil ek, ya sna' te jmambajele.

la-tienda = Carmen ya sk'an ya xchon ta tienda te spak'al mexa awu'une.
    .who = Carmen, ta tienda
    .a-cuanto = Lek ya kil. ¿Jayeb stojol?
    .pregunto-parte = ¿Jayeb ya xjil ta tienda?
    .pregunto-parte-why = Nail te yu'un tienda, patil te stojole.
    .digo-1700 = Ja' 1,700
    .digo-1700-why = Ja' stojol teme ma'yuk tienda. Jojk'oya te yu'une.
    .usted-diga = Ja'at ala stojol
    .usted-diga-why = Ja'at ya ana' bin la alajin. Ja' ma sna'.
    .veinte = Ta jujun 100 ya kich' 20: 1 ta jujun 5.
    .pido-2125 = Ja' 2,125. Jich ya kich' 1,700
    .pido-2125-why = Ts'akal te yajtale, lek la awal.
    .pido-2040 = Ja' 2,040
    .pido-2040-why = Ta 2,040 ya awich' 1,632. Ch'aka ta 4, tsoba.
    .ya-apunto = Lek. Jo'on ya kich' 1 ta jujun 5.
    .recalculo = Perton, sok te awu'une ja' 2,125
    .recalculo-why = Ya xju' xchajpaj k'alal ma to xlaj te k'ope.
    .asi-dejo = Lek ay, jich ya xjil
    .asi-dejo-why = Ta 1,700 ya awich' 1,360. Ma sta 1,490.
    .dice-mil = Lek, ta 1,000.
    .muestro-cuenta = Stojol spasel 1,490. ¿Jayeb te awu'une?
    .muestro-cuenta-why = Te yajtale ya xk'opoj awu'un.
    .acepto-mil = Lek ay
    .acepto-mil-why = Te 1,000 ma stoj awa'tel.
    .trato = Carmen ya yak' ta 2,125. Ja'at ya awich' 1,700.
    .trato-tarde = Carmen ya sna'ix te yajtale: ya yak' ta 2,125.
    .falta = Chombilix. Ma'yuk la awich' 1,700, mas jtebuk.
    .pierde = Chombilix, pero ch'ay atak'in.

esta-semana = Te semana ini ya jpas…
    .una-pieza = Ya jnop stojol jun jalab ku'un
    .la-comision = Ya jojk'oy ta tienda jayeb ya xjil yu'un
    .el-envio = Ya jojk'oy jayeb stojol stikunel
