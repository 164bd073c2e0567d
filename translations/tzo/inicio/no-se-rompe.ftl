title = Mu xsok li chinab tak'in mi chapike
goal = Net'o li teklae, mu me xaxi', sutan, a'yo nixtok.

bienvenida = Ep ants chxi'ik ti xsok li chinab tak'ine. Mu xsok mi chanet' li teklae. Enter: batan. Esc: sutan. Sero: chava'i nixtok.

pantalla-nueva = La anet' jun tekla, lok' yan pantaya. ¿K'usi chapas?
    .atras = Chisut xchi'uk Esc
    .atras-why = Esc chasutesot. Bak'intik ba'yi tsjak'. Mu'yuk k'usi chopol.
    .apago = Ta jtub xchi'uk voton
    .apago-why = Mu sk'an tubel. Xchi'uk Esc chasut.
    .espero = Ta jmala no'ox
    .espero-why = Li pantayae tsmala ek. Xchi'uk Esc chasut.

se-rompe = Yan k'usi la spas li teklae. ¿Mi sok li chinab tak'ine?
    .yes-why = Mu'yuk sok. Li k'usi chlok' ta pantaya xu' xtup'at.
    .no-why = Ja' jech. Mu xsok yu'un tekla.
    .regresa = Yu'un xu' xisut xchi'uk Esc
    .regresa-why = Li k'usi chlok'e xu' xmeltsaj. Jech chachan.
    .suerte = Yu'un oy jk'inal
    .suerte-why = Ma'uk k'inal: li teklae mu xsok o.

que-tecla = ¿K'usi tspas jujun tekla?
    .enter = Enter
    .sigue = Chbat
    .enter-why = Enter chal: tana, chibat.
    .esc = Esc
    .regresa = Chsut
    .esc-why = Esc tsutes, mu'yuk k'usi chch'ay.
    .cero = Sero
    .oye = Chal nixtok
    .cero-why = Xchi'uk sero chava'i nixtok.

no-oi = K'opoj, mu'yuk la ava'i. ¿K'usi chapas?
    .otra-contesta = Ak'o tak'avuk yan ants
    .otra-contesta-why = Jech ja' chchan li yan antse. Vo'ot xu' xava'i nixtok.
    .adivino = Ta jnet' yan atol
    .adivino-why = Xu'. Mas lek mi chava'i ba'yi.
    .cero = Ta jnet' sero, chka'i nixtok
    .cero-why = Xu' xava'i k'u yepal chak'an.

calma = Lok' k'usi mu xana'. ¿K'usi ba'yi, k'usi ta patil?
    .paro = Chipaj, chikux
    .oigo = Chka'i nixtok xchi'uk sero
    .escojo = Ta jt'uj o chisut
    .why = Ba'yi k'un, ta patil a'yo, slajeb t'ujo.

companera = Achi'il chask'el ta chinab tak'in.
    .who = Rosa, achi'il
    .no-toque = Mu me xatij, chsok.
    .tiene-razon = Tana, mu jtij
    .tiene-razon-why = Ta stijel ta jchantik. Mi mu lek, xu' jmeltsantik.
    .le-enseno = Mu xsok. K'elo, chakak'bot ta ilel
    .le-enseno-why = Mi k'unk'un chachanubtase, jun avo'ontonik.
    .como = ¿Mi chlok' yan k'usi?
    .pruebe = Net'o Esc, chsut. Paso vo'ot
    .pruebe-why = Xchi'uk sk'ob mas lek chchan.
    .mejor-yo = Vu'un ta jpas, vo'ot k'elo
    .mejor-yo-why = Mi tsk'el no'ox, jutuk chchan. Ak'o stij.
    .miedo = Vu'un ek ta jk'an jchan.
    .juntas = Ta jpastik ta jmoj, jun tekla jujun
    .juntas-why = Ta jmoj chch'ay li xi'ele.
    .nos-vamos = Yan k'ak'al
    .nos-vamos-why = Yan k'ak'al chaxi' ek. Lavie xu' jun tekla.
    .prueba = ¡Sut! Mu'yuk k'usi sok.
    .mira = Rosa la sk'el no'ox, mu'yuk la stij.
    .se-van = Labatik ta jmoj, mu'yuk la apasik.

esta-semana = Li xemana li'e ta jpas…
    .tocar = Ta jtunes chinab tak'in, mu xixi'
    .ensenar = Ta jchanubtasbe Esc jun jchi'il
    .volver = Chital ta yan chanel
