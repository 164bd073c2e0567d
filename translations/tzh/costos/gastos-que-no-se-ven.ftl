title = Tak'in te ma xchiknaj ya xlaj
goal = Ch'aka lus, saldo, stojol karo ta jujun ajalab.

el-tarro = Lus, saldo, stojol karo ma xchiknaj ta jalab, pero ja'at ya atoj. Tsoba ta jun oxom ta jujun uj. Patil ch'aka ta jujun ajalab.

al-tarro = Ya atoj ini. ¿Ya bal x'och ta oxom yu'un uj, o ta jun jalab?
    .tarro = Ta oxom yu'un uj
    .pieza = Ta jun jalab
    .luz = Lus yu'un jalel ta ajk'abal
    .luz-why = Sok lus ini ya apas spisil. Ta oxom.
    .hilo = Na yu'un jun k'u'
    .hilo-why = Te na ini yu'un nax jun k'u'.
    .saldo = Saldo yu'un ya ak'opon jmambajel
    .saldo-why = Ya xtuun yu'un ya achon spisil.
    .pasaje = Stojol karo yu'un ya aman na
    .pasaje-why = Jun beel ya xtuun yu'un bayel jalab.
    .bolsa = Chojak' yu'un jun k'u'
    .bolsa-why = Te chojak'e ya xbajt sok jun nax k'u'.

junto-mes = Te uj ini la atoj lus 100, saldo 80, karo 120. ¿Jayeb ay ta oxom?
    .why = 100 sok 80 sok 120, ja' 300.
    .less-why = Ay to bin ya sk'an: tsoba lus, saldo, karo.
    .more-why = Jtebuk: 100, 80, 120 nax.

diez-piezas = Ay 300 ta oxom. La apas lajuneb jalab. ¿Jayeb ya stoj jujun?
    .why = 300 ch'akbil ta lajuneb, ja' 30. Tsoba ta stojol spasel jujun.
    .less-why = Mas: ch'aka 300 ta lajuneb, pajal jujun.
    .more-why = Jtebuk: lajuneb jalab ya stoj.

cinco-piezas = Yan uj la apas jo'eb nax. Ay 300 ta oxom. ¿Jayeb ya stoj jujun?
    .why = 300 ch'akbil ta jo'eb, ja' 60. Cheb welta 30.
    .less-why = Jtebuk te jalabe: mas ya stoj jujun.
    .more-why = Jtebuk: ch'aka 300 ta jo'eb, pajal jujun.

planear = Teme jtebuk jalab, mas ya stoj jujun. ¿Lek bal te nail ya anop te uje?
    .yes-why = Jich ya ana' jayeb jalab ya sk'an.
    .no-why = Teme nail ya anop, ya ana'ix bin ya atoj.
    .mas-piezas = Teme bayel jalab, jtebuk ya stoj jujun
    .mas-piezas-why = Pajal te oxome, pero ta bayel jalab ya yich' ch'akel.
    .luz-gratis = Jich ma'yuk stojol lus
    .luz-gratis-why = Te luse ya yich' tojel ek. Mas lek nax ya yich' ch'akel.

cambia-mes = Ay 300 ta oxom. ¿Jayeb ya stoj jujun jalab?
    .tres = La apas oxeb jalab
    .cien = 100 peso jujun
    .tres-why = 300 ch'akbil ta oxeb, ja' 100.
    .seis = La apas wakeb jalab
    .cincuenta = 50 peso jujun
    .seis-why = 300 ch'akbil ta wakeb, ja' 50.
    .diez = La apas lajuneb jalab
    .treinta = 30 peso jujun
    .diez-why = 300 ch'akbil ta lajuneb, ja' 30.

viaje = Ta muk'ul lum la achon ajalab. ¿Bin ya x'och ta oxom?
    .ida-vuelta = Stojol karo yu'un bael sok sujtel
    .ida-vuelta-why = Te sujtele ya yich' tojel ek.
    .comida = We'elil ta k'ajk'al ini
    .comida-why = Lok'at ta chonel: te we'elile yu'un a'tel.
    .regalo = Jun majtan yu'un te kal
    .regalo-why = Yu'un ana, ma x'och ta oxom.

comision = Jun tienda ya xchon ajalab. Ta jujun 100, 20 ya xjil yu'un. ¿Banti ya x'och te 20?
    .en-tarro = Ta oxom yu'un uj
    .en-tarro-why = Ma ja'uk yu'un uj. Ya xlok' ta jujun chonel ta tienda.
    .en-precio = Ta stojol ta tienda
    .en-precio-why = Te stojole ya yal jayeb ya xjil. Tey ya awajtay.
    .no-la-cuento = Ma xkajtay
    .no-la-cuento-why = Teme ma xawajtay, ya xlok' ta stojol awa'tel.

repartir = Laj te uje. ¿Bin nail, bin ta patil?
    .apunto = Ya jts'ibay lus, saldo, stojol karo
    .sumo = Ya jtsob spisil ta oxom
    .cuento = Ya kajtay jayeb jalab la jpas
    .parto = Ya jch'ak ta jujun jalab
    .why = Nail tsobel. Patil ajtayel jalab, slajibal ch'akel.

no-quedo = Petrona bayel la xchon, mel yo'tan.
    .who = Petrona, joy
    .vendi-todo = La jchon spisil, ma'yuk jtak'in.
    .que-gastaste = ¿La bal awajtay lus, saldo, stojol karo?
    .que-gastaste-why = Jojk'oyel ya skoltay ta yilel banti bajt.
    .asi-es = Jich te chonele
    .asi-es-why = Lek ak'op, pero ya to xbajt te tak'ine.
    .gastas-mucho = Yu'un bayel ya alajin tak'in
    .gastas-mucho-why = K'ux ta o'tan, ma xyal banti bajt.
    .solo-hilo = Ma'uk. La kajtay na sok ora nax.
    .hagamos-tarro = Tsoba ta oxom, ch'aka ta jujun jalab
    .hagamos-tarro-why = Jich jujun jalab ya stoj te yu'une.
    .sube-veinte = Ak'a 20 peso ta sba
    .sube-veinte-why = Teme ma xawajtay, jtebuk niwan te 20. Nail tsoba.
    .se-cansa = ¿Bin yu'un ya jchon, teme jich?
    .mejor-cuentas = Komon ya kiltik banti ya xbajt
    .mejor-cuentas-why = Komon mas lek ya xchiknaj, ya yak' yip o'tanil.
    .teje-mas = Mas jala ta ajk'abal
    .teje-mas-why = Teme ma xana' banti ya xbajt, mas a'tel ma xtuun.
    .se-duele = Ya jkanantay jtak'in jo'on.
    .perdona = Perton. Ya kiltik lus, stojol karo
    .perdona-why = La ak'an perton, la awak' ta ilel be.
    .es-verdad = Ma jichuk ya xchiknaj
    .es-verdad-why = K'ux xan. Mas lek ilel komon.
    .reparte = Petrona la xch'ak 300 ta lajuneb. Yo'tik ya sna' banti ya xbajt.
    .empieza = Petrona jajch ta stsobel tak'in ta oxom te uj ini.
    .a-ciegas = Petrona ma to sna' banti ya xbajt stak'in.
    .se-aparta = Bajt Petrona, mel yo'tan. Pajel ya xju' ya alej.

esta-semana = Te semana ini ya jpas…
    .tarro-mes = Ya xjajchon ta stsobel tak'in ta oxom
    .pasajes = Ya jts'ibay jujun stojol karo ya jtoj
    .planear-mes = Ya jnop jayeb jalab ya jpas te uj ini
