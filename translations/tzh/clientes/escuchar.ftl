title = Ya awa'ibey sk'op jmambajel
goal = Nail a'iya bin ya sk'an, patil albeya.

antes-de-prometer = Nail ya awa'iy, patil ya awal. Teme ya ana' bin yu'un ya sk'an, lek ya apas, ta yora ya awak'.

en-azul = "¿Ay bal awu'un yax?" Yo'tik ma'yuk. ¿Bin ya ajak'?
    .si-luego-veo = Ay
    .si-luego-veo-why = Teme patil ma'yuk, ma xch'unix.
    .no-hay = Ma'yuk
    .no-hay-why = Melel, pero tey laj. Albeya yan.
    .en-diez-dias = Yo'tik ma'yuk. Ya jpas ta lajuneb k'ajk'al
    .en-diez-dias-why = Melel la awal, la awalbey bin ora.

no-entendio = Ya stikumbat mensaje ta kaxlan k'op, ma xawa'iy. ¿Bin ya apas?
    .repita = Ya jk'ambey ak'a stikun tel snuk'
    .repita-why = Mas lek jojk'oya xan.
    .adivino = Ya jnop nax
    .adivino-why = Yan niwan bin ya apas.
    .no-contesto = Ma jak'
    .no-contesto-why = Ya snop te ma xak'an xachon.

en-ingles = Ya sjojk'obat ta inglés, ma xana' bin ya yal. ¿Ya bal awal yak?
    .yes-why = Jun yak, ma xawa'iy: ma xana' bin la awal.
    .no-why = Nail k'ana koltayel yu'un sjelel ta ak'op.
    .no-se-que-dice = Ma to jna' bin ya sk'an
    .no-se-que-dice-why = Jtul ajoy o te telefono ya xju' ya sjel ta ak'op.
    .no-vendo-lejos = Ma xchombajon ta namal
    .no-vendo-lejos-why = Lek niwan chonel. Nail ya sk'an a'iyel.

que-quiere = Jujun jmambajel ay bin ya yal. ¿Bin ya sk'an?
    .boda = "Yu'un nujpunel"
    .fecha = Ak'a k'otuk ta yora
    .boda-why = Jojk'oya bin sk'ajk'alel, ajtaya teme ya xju'.
    .no-pica = "Yu'un kala alal"
    .hilo = Ak'a k'unuk te nae
    .no-pica-why = Te tsotse k'ux niwan. Albeya tumin.
    .mi-mesa = "Yu'un jmexa"
    .medida = Ak'a pajaluk smuk'ul
    .mi-mesa-why = Jojk'oya snajt'il, sjamalil ta sentimetro.

voz-uno = "Ya jk'an bik'it, yu'un jme'. Ak'a sk'ej stak'in." ¿Bin ya slej?
    .blusa-chica = Bik'it k'u'
    .blusa-chica-why = K'u' ma sk'ej tak'in.
    .bolsa-regalo = Yawil tak'in, smajtan
    .bolsa-regalo-why = Bik'it, yu'un k'ejel tak'in, majtanil.
    .camino-largo = Spak'al mexa
    .camino-largo-why = Bik'it la yal, yu'un tak'in.

escuche-o-no = ¿Ja' bal a'iyel ini?
    .escucha = Yak, ya ya'iy
    .no-escucha = Ma to
    .repito = "Cheb tsaj ya ak'an, ¿jich bal?"
    .repito-why = Teme ya awal xan, ma xch'ay awu'un.
    .interrumpo = Ya xk'opojat, ma to laj sk'op
    .interrumpo-why = Maliya: ta slajibal ya yal bin mas ya sk'an.
    .pregunto-cuando = "¿Bin sk'ajk'alel ya ak'an?"
    .pregunto-cuando-why = Teme ya ana' k'ajk'al, ya awil teme ya xju'.
    .ofrezco-otra = Ya achon yan, ma xawa'iy bin ya sk'an
    .ofrezco-otra-why = Nail a'iya bin ya slej.

como-escuchar = Jtul jmambajel ya xjajch k'opojuk. ¿Bin nail, bin ta patil?
    .oigo = Ya ka'iy spisil
    .pregunto = Ya jojk'oy bin ya sk'an to
    .repito-pedido = Ya kal xan bin la sk'an
    .prometo = Ya kalbey k'ajk'al, stojol
    .why = A'iyel, jojk'oyel, yalel xan. Slajibal: ya awal.

la-novia = Ana ya sk'an lajuneb k'u'.
    .who = Ana, jmambajel
    .para-boda = Ya jk'an lajuneb k'u' yu'un jnujpunel.
    .cuando-es = ¡Lek! ¿Bin sk'ajk'alel?
    .cuando-es-why = Ak'ol awo'tan sok, la ajojk'oy k'ajk'al.
    .si-claro = Yak
    .si-claro-why = Ma to xana' bin ora.
    .compre-estas = Ay chojak' ku'un
    .compre-estas-why = K'u' la sk'an. Nail a'iya.
    .el-veinte = Ta jun uj. ¿Ya bal xju'?
    .alcanzan-seis = Wakeb ya xju', sok te chajp ku'untik. Lajuneb ma xju'
    .alcanzan-seis-why = La awal bin ya xju' awu'un.
    .todas-diez = Yak, te lajunebe
    .todas-diez-why = Teme ma xk'ot, ma'yuk k'u' ta nujpunel.
    .cuantas = ¿Ya bal xk'ot spisil lajuneb?
    .pregunto-fecha = Albon k'ajk'al, ya kajtay
    .pregunto-fecha-why = Ya xju' to ya ajojk'oy k'ajk'al.
    .diez-sin-fecha = Yak, ya xk'ot
    .diez-sin-fecha-why = La awal, ma xawajtay k'ajk'al.
    .no-son = Ma'uk, k'u' ya jlej.
    .perdon-digame = Perton. ¿Bin sk'ajk'alel?
    .perdon-digame-why = La awa'iy xan, jich yu'un ya xk'opoj to.
    .son-bonitas = Pero t'ujbil
    .son-bonitas-why = T'ujbil, pero ma ja'uk bin la sk'an.
    .seis-bien = Ana la sk'an wakeb, nail k'ot, patil nujpunel.
    .seis-tarde = Komon la awajtayik k'ajk'al. Ana la sk'an wakeb.
    .no-llegan = Ta nujpunel, chaneb k'u' ma xk'ot.
    .se-va = Ana bajt ta yan.

esta-semana = Te semana ini ya jpas…
    .preguntar-uso = Ya jojk'oy bin yu'un ya sk'an
    .repetir = Ya kal xan bin la sk'an jmambajel
    .pedir-audio = Ya jk'an snuk' teme ma xka'iy
