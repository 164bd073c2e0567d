title = Li kodigo ta vakib atol
goal = Mu me xavak' li kodigoe.

llave = Bak'intik chyul jun mantal xchi'uk vakib atol. Ja' syavi' akuenta ta WhatsApp. Buch'u oy yu'une, ch-och. Mu me buch'u xavak'be.

comadre = Akumale chask'anbot li kodigoe ta mantal. ¿K'usi chapas?
    .se-lo-doy = Chkak'be, ja' jkumale
    .se-lo-doy-why = Elk'anbat xa nan skuenta. Mu me xavak'.
    .la-llamo = Mu xkak', ta jk'opon ta telefono
    .la-llamo-why = Ta telefono chava'i mi ja'. Mu me buch'u xavak'be li kodigoe.
    .pregunto-chat = Ta jjak'be ta mantal mi ja'
    .pregunto-chat-why = Ta mantal xu' stak' li j'elek'e.

no-lo-pedi = Yul jun kodigo mu'yuk la ak'an. ¿Mi xi'el sba?
    .yes-why = Mu me xavak', avu'un o li akuentae.
    .no-why = Xi'el sba: li kodigoe ma'uk stuk chtal.
    .intentan = Oy buch'u tsk'an ch-och ta jkuenta
    .intentan-why = Mi mu'yuk kodigoe mu xu' x-och. Nak'o.
    .regalo = Ja' motonil yu'un kompanya
    .regalo-why = Kodigoe ma'uk motonil: ja' yavi'.

pin-bueno = Xu' chavak' jun PIN ta WhatsApp: yan yavi' ta vakib atol. ¿Bu lek?
    .seguido = 123456
    .seguido-why = Taje ba'yi tspasik preva. T'ujo yan.
    .raro = Jun ti vo'ot no'ox xana'
    .raro-why = Ma'uk ta chol, ma'uk k'ak'al: vokol ta tael.
    .fecha = Sk'ak'alil k'alal lavok'
    .fecha-why = Ep buch'u sna' sk'ak'alil.
    .sin-orden = Atol ti ma'uk ta chol
    .sin-orden-why = Ma'uk 123, ma'uk 111: vokol ta tael.

avisos = Oy xa aPIN. Jamo jujun mantal. ¿Mi chats'iba li atole, mi mu xavak'?
    .screen = Jtelefono
    .pongo = Tana, ta jts'iba
    .no-doy = Mu xkak'
    .whatsapp = WhatsApp
    .whatsapp-line = Ts'ibao aPIN
    .whatsapp-open = Vo'ot la ajam WhatsApp. Li pantayae tsk'an aPIN.
    .whatsapp-why = Vo'ot la ajam, vo'ot chats'iba. Mu'yuk buch'u la avak'be.
    .banco = "Abanko"
    .banco-line = Anil
    .banco-open = "Sventa mu xch'ay akuenta, tako li kodigo yule."
    .banco-why = Li akodigoe mu xtun yu'un banko.
    .hijo = Ach' numero
    .hijo-line = Me', vu'un
    .hijo-open = "Me', jel jnumero. Tako li kodigo yule."
    .hijo-why = K'opono avol ta snumero k'alal mu to xach'un.
    .premio = Motonil
    .premio-line = ¡Oy amoton!
    .premio-open = "Sventa chavich' amoton, tako li kodigo ta vakib atole."
    .premio-why = Melel motonil mu sk'an kodigo.

ya-lo-di = Mi la xa avak' li kodigoe, tsk'anik xa tak'in ta abi. Mu atukuk. ¿K'usi ba'yi, k'usi ta patil?
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
    .sin-llamada-no = Mu buch'u xkak'be li kodigoe
    .sin-llamada-no-why = Jech chachabi akuenta xchi'uk skuenta yantik.
    .bueno-toma = Lek, ich'o
    .bueno-toma-why = Li anile la spas kanal. Yan velta mu me buch'u xavak'be.
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
