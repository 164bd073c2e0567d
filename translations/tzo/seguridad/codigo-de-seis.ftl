title = Li kodigo ta vakib atol
goal = Mu me xavak' li kodigoe.

llave = Bak'intik chyul jun mantal xchi'uk vakib atol. Ja' syavi' akuenta. Buch'u oy yu'une, ch-och. Mu me buch'u xavak'be.

comadre = Akumale chask'anbot li kodigoe ta mantal. ¿K'usi chapas?
    .se-lo-doy = Chkak'be, ja' jkumale
    .se-lo-doy-why = Elk'anbat xa nan skuenta. Ba'yi k'opono ta telefono.
    .la-llamo = Mu xkak', ta jk'opon ta telefono
    .la-llamo-why = Ta telefono chava'i mi melel ja'.
    .pregunto-chat = Ta jjak'be ta mantal mi ja'
    .pregunto-chat-why = Ta mantal xu' stak' li j'elek'e.

no-lo-pedi = Yul jun kodigo mu'yuk la ak'an. ¿Mi xi'el sba?
    .yes-why = Mu me xavak', avu'un o li akuentae.
    .no-why = Xi'el sba: li kodigoe ma'uk stuk chtal.
    .intentan = Oy buch'u tsk'an ch-och ta jkuenta
    .intentan-why = Mi mu'yuk kodigoe mu xu' x-och. Nak'o.
    .regalo = Ja' motonil yu'un kompanya
    .regalo-why = Kodigoe ma'uk motonil: ja' yavi'.

pin-bueno = Chavak' jun PIN ta vakib atol. ¿Bu junukal lek?
    .seguido = 123456
    .seguido-why = Taje ba'yi tspasik preva. T'ujo yan.
    .raro = Jun ti vo'ot no'ox xana'
    .raro-why = Ma'uk ta chol, ma'uk k'ak'al: vokol ta tael.
    .fecha = Sk'ak'alil k'alal lavok'
    .fecha-why = Ep buch'u sna' sk'ak'alil.

quien-pide = Chask'anbot li kodigoe. ¿Mi chavak'?
    .lo-doy = Chkak'
    .no-lo-doy = Mu xkak'
    .banco-llama = Chask'oponot "banko", chask'anbot
    .banco-llama-why = Li akodigoe mu xtun yu'un banko.
    .yo-misma = Vo'ot chavak' ta aselular
    .yo-misma-why = Akuenta, vo'ot chajam.
    .premio = Jun motonil chask'anbot sventa chastojot
    .premio-why = Melel motonil mu sk'an kodigo.
    .hijo-mensaje = "Me', ch'ay jselular, tako li kodigoe"
    .hijo-mensaje-why = K'opono avol ta snumero k'alal mu to xach'un.

ya-lo-di = La xa avak' li kodigoe. Mu atukuk. ¿K'usi ba'yi?
    .aviso = Chkalbe skotol ti ma'uk vu'un
    .recupero = Ta jsa' jkuenta nixtok
    .reporto = Chkal k'usi k'ot ta pasel
    .why = Mi anil chaval, chakolta yantik. Ta patil chasa' akuenta.

tres-piden = Chasts'ibabot ta skuenta Rosa.
    .who = Skuenta Rosa
    .urge = Amiko, anil ta jk'an li kodigo yule.
    .te-llamo = Chajk'oponot ta telefono
    .te-llamo-why = Li nuk'ilale mas chal melel.
    .toma = Ich'o, ja' li'e
    .toma-why = Xchi'uk kodigo ch-och ta akuenta. Xu' to xaval.
    .no-puede = Mu xu' xik'opoj. Tako tana.
    .sin-llamada-no = Mi mu xka'i anuk', mu xkak'
    .sin-llamada-no-why = Jech chachabi akuenta xchi'uk skuenta yantik.
    .bueno-toma = Lek, ich'o
    .bueno-toma-why = Li anile la spas kanal. Yan velta ba'yi nuk'ilal.
    .gracias = Kolaval. Mu me k'usi xapik.
    .aviso-a-todas = Chkalbe skotol, ta jsa' jkuenta
    .aviso-a-todas-why = Mi anil chaval, mu xlo'laatik yantik.
    .no-digo = Chik'exav, mu xkal
    .no-digo-why = Mu'yuk amul. Mi chaval, chakolta aba xchi'uk yantik.
    .era-otro = Rosa chk'opoj: elk'anbat skuenta. Mu'yuk la slo'laot.
    .recupera = Anil la aval. Yakal chata akuenta.
    .perdida = Yan tstunes akuenta. K'ano koltael, albo skotol.

esta-semana = Li xemana li'e ta jpas…
    .poner-pin = Chkak' PIN ta WhatsApp
    .avisar = Chkal ta jtsobol: mu xkak'tik kodigo
    .palabra = Ba'yi ta jk'opon ta telefono, ta patil ta jch'un
