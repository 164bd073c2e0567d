title = Li kodigo ta vakib atol
goal = Mu me xavak' li kodigoe.

llave = Bateltik chyul jun mantal xchi'uk vakib atol. Ja' yavi' akuenta. Buch'u oy yu'une, ch-och. Mu me buch'u xavak'be.

comadre = Akomale chak'anbot li kodigoe ta mantal. ¿K'usi chapas?
    .se-lo-doy = Ta xkak'be, ja' jkomale
    .se-lo-doy-why = Yikal elk'anbat xa skuenta. Ba'yi k'opono ta telefono.
    .la-llamo = Mu xkak', ta jk'opon ta telefono
    .la-llamo-why = Ta telefono chava'i mi melel ja'.
    .pregunto-chat = Ta jjak'be ta mantal mi ja'
    .pregunto-chat-why = Ta mantal xu' stak' li j'elek'e.

no-lo-pedi = Yul jun kodigo mu'yuk la ak'an. ¿Mi xi'el sba?
    .yes-why = Mu xavak', avu'un o li akuentae.
    .no-why = Xi'el sba: li kodigoe mu stuk chtal.
    .intentan = Oy buch'u chak' och ta jkuenta
    .intentan-why = Mi mu'yuk kodigoe mu xu' x-och. Nak'o.
    .regalo = Ja' motonil yu'un kompanya
    .regalo-why = Kodigoe ma'uk motonil: ja' yave.

pin-bueno = Chavak' jun PIN ta vakib atol. ¿Bu junukal lek?
    .seguido = 123456
    .seguido-why = Taje ba'yi chak'ik. T'ujo yan.
    .raro = Jun ti vo'ot no'ox xana'
    .raro-why = Ma'uk ta chol, ma'uk k'ak'al: vokol ta ta'el.
    .fecha = Sk'ak'alil k'alal la avok'
    .fecha-why = Ep buch'u sna' sk'ak'alil.

quien-pide = Chak'anbot li kodigoe. ¿Mi chavak'?
    .lo-doy = Ta xkak'
    .no-lo-doy = Mu xkak'
    .banco-llama = Chk'oponot "banko", chak'anbot
    .banco-llama-why = Mu'yuk buch'u ta banko chtun yu'un akodigo.
    .yo-misma = Vo'ot chavak' ta aselular
    .yo-misma-why = Akuenta, vo'ot chajam.
    .premio = Jun motonil chak'anbot sventa chtojot
    .premio-why = Melel motonil mu sk'an kodigo.
    .hijo-mensaje = "Me', ch'ay jselular, tako li kodigoe"
    .hijo-mensaje-why = K'opono avol ta snumero k'alal mu to xach'un.

ya-lo-di = La avak' xa li kodigoe. Mu atukuk. ¿K'usi ba'yi?
    .aviso = Ta xkalbe skotol ti ma'uk vu'un
    .recupero = Ta jsa' jkuenta nixtok
    .reporto = Ta xkal k'usi la spas
    .why = Mi anil chaval, chakolta yantik. Ta patil chasa' akuenta.

tres-piden = Chats'ibabot ta skuenta Rosa.
    .who = Skuenta Rosa
    .urge = Amiko, anil ta jk'an li kodigo yule.
    .te-llamo = Ta jk'oponot ta telefono
    .te-llamo-why = Li eale mas chal melel.
    .toma = Ich'o, ja' li'e
    .toma-why = Xchi'uk kodigo ch-och ta akuenta. Xu' to xaval.
    .no-puede = Mu xu' xik'opoj. Tako tana.
    .sin-llamada-no = Mi mu xka'i ave, mu xkak'
    .sin-llamada-no-why = Jech chachabi akuenta xchi'uk skuenta yantik.
    .bueno-toma = Lek, ich'o
    .bueno-toma-why = Anil la spasot. Yan velta ba'yi eal.
    .gracias = Kolaval. Mu me k'usi xapik.
    .aviso-a-todas = Ta xkalbe skotol, ta jsa' jkuenta
    .aviso-a-todas-why = Mi anil chaval, mu xlo'lavan.
    .no-digo = Chik'exav, mu xkal
    .no-digo-why = Mu'yuk amul. Mi chaval, chakolta aba.
    .era-otro = Rosa chk'opoj: elk'anbat skuenta. Mu'yuk la slo'laot.
    .recupera = Anil la aval. Yakal chata akuenta.
    .perdida = Yan chtunes akuenta. K'ano koltael, albo skotol.

esta-semana = Li xemana li'e ta jpas…
    .poner-pin = Ta xkak' PIN ta WhatsApp
    .avisar = Ta xkal ta jtsobol: mu xkak'tik kodigo
    .palabra = Ba'yi ta jk'opon ta telefono, ta patil ta jch'un
