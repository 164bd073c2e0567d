title = Ta jts'iba jbi xchi'uk jun atol
goal = Ts'ibao jun k'op xchi'uk stojol, meltsano.

la-etiqueta = Ta jpastik etiketa yu'un jun p'olmal: k'usi, k'u yepal stojol, buch'u la sjal. Jun tekla jujun velta.

palabra = Ts'ibao: tela. Sa'o k'unk'un jujun letra.
    .why = La xa ats'iba jun k'op. Skotol ora te oy li letraetike.

jaun = Chak'an chats'iba Juan, la ats'iba Jaun. ¿K'usi chapas?
    .borro = Ta jtup' asta J, chibat
    .borro-why = Skotol ts'ibabil xu' xmeltsaj.
    .asi-queda = Jech ta jkomtsan
    .asi-queda-why = Mi jelbil li bie, ma'uk yu'un. K'un xmeltsaj.
    .empiezo = Ta jmak, ta jlikes nixtok skotol
    .empiezo-why = Mu sk'an. Chib no'ox letra chatup'.

precio = Lavie li stojole: 350.
    .why = Li atoletike te oyik ta ak'ol.

letra-o = La avak' 35 xchi'uk letra O. ¿Mi ko'ol xchi'uk 350?
    .yes-why = Ko'ol ta k'elel, pero yan x-elan ta chinab tak'in.
    .no-why = Li seroe te oy xchi'uk atoletik.
    .es-letra = Li O ja' letra; li seroe ja' atol
    .es-letra-why = Xchi'uk sero, lek tsk'el stojol li jmanolajele.
    .es-chico = Yu'un mas muk' li O
    .es-chico-why = Ma'uk yu'un smuk'ul: jun ja' letra, jun ja' atol.

saltillo = Ta jk'optik oy ch'. Ts'ibao: c, h, xchi'uk '.
    .why = Li ' ja' yu'un li k'ope. Sk'an chats'iba.

mi-nombre = Ta sbi Xunka' oy '. ¿K'uxi tsts'iba?
    .como-es = Jech: Xunka'
    .como-es-why = Jech sbi, jech tsts'iba.
    .sin-saltillo = Ch'abal ', mas k'un
    .sin-saltillo-why = Te oy li teklae. Sa'o.
    .otro-nombre = Mas lek Juana
    .otro-nombre-why = Mi stuk tsk'an no'ox. Li chinab tak'ine sna' sletra.

un-nombre = Ts'ibao jun bi: Maruch.
    .why = Jech xu' xats'iba abi ek, jun letra jujun.

en-la-etiqueta = ¿K'usi chats'iba ta etiketa yu'un ap'olmal?
    .nombre = Buch'u la sjal
    .nombre-why = Li jmanolajele tsk'an sna' buch'u yu'un.
    .precio-claro = Stojol
    .precio-claro-why = Mi chvinaj stojol, mu sk'an ep jak'el.
    .clave = Smukul atol jselular
    .clave-why = Avu'un no'ox. Mu me xats'iba te.

esta-semana = Li xemana li'e ta jpas…
    .etiqueta = Ta jpas jun etiketa
    .nombre-completo = Ta jts'iba skotol jbi
    .numeros = Ta jchan li atoletike
