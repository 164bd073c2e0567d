title = Ta jts'iba jbi xchi'uk jun atol
goal = Ts'ibao jun k'op xchi'uk stojol, meltsano.

la-etiqueta = Ta jpastik sletrail jun p'olmal: k'usi, k'u yepal stojol, buch'u la sjal. Jun tekla jujun velta.

palabra = Ts'ibao: tela. Sa'o k'unk'un jujun letra.
    .why = La xa ats'iba jun k'op. Li letraetike te oyik ta yav.

jaun = Chak'an chats'iba Juan, la ats'iba Jaun. ¿K'usi chapas?
    .borro = Ta jtup' k'alal ta J, chibat
    .borro-why = Skotol ts'ibabil xu' xmeltsaj.
    .asi-queda = Jech chkikta
    .asi-queda-why = Jelem li bie. Xu' xmeltsaj.
    .empiezo = Ta jmak, ta jlikes nixtok skotol
    .empiezo-why = Mu sk'an. Chib no'ox letra chatup'.

precio = Lavie li stojole: 350.
    .why = Li atoletike te oyik ta ak'ol.

letra-o = Lavak' 35 xchi'uk letra O. ¿Mi ko'ol xchi'uk 350?
    .yes-why = Ko'ol yilel, pero jelel ta chinab tak'in.
    .no-why = Li seroe te oy xchi'uk atoletik.
    .es-letra = Li O ja' letra; li sero ja' atol
    .es-letra-why = Xchi'uk sero, lek tsk'el stojol li jmanolajele.
    .es-chico = Yu'un mas muk' li O
    .es-chico-why = Ma'uk smuk'ul: jun letra, jun atol.

saltillo = Ta jk'optik oy ch'. Ts'ibao: c, h, xchi'uk '.
    .why = Li ' ja' yu'un li k'ope. Sk'an ts'ibael.

mi-nombre = Sbi Xunka' oy '. ¿K'uxi sts'iba?
    .como-es = Jech: Xunka'
    .como-es-why = Jech abi, jech ts'ibao.
    .sin-saltillo = Ch'abal ', mas k'un
    .sin-saltillo-why = Te oy li teklae. Sa'o.
    .otro-nombre = Mas lek Juana
    .otro-nombre-why = Mi tsk'an stuk no'ox.

un-nombre = Ts'ibao jun bi: Maruch.
    .why = Jech xu' xats'iba abi ek, jun letra jujun.

en-la-etiqueta = ¿K'usi chats'iba ta sletrail ap'olmal?
    .nombre = Buch'u la sjal
    .nombre-why = Li jmanolajele tsk'an sna' buch'u yu'un.
    .precio-claro = Stojol
    .precio-claro-why = Mi chvinaj stojol, mu ep jak'el.
    .clave = Skodigo jselular
    .clave-why = Ja' avu'un atuk. Mu me xats'iba te.

esta-semana = Xemana li'e ta jpas…
    .etiqueta = Ta jpas jun letra sventa p'olmal
    .nombre-completo = Ta jts'iba skotol jbi
    .numeros = Ta jchan li atoletike
