title = Ya jts'ibay jbil sok jun ajtal
goal = Ts'ibaya jun k'op sok stojol, chajpana.

la-etiqueta = Ya jpastik yetiketa jun jalab: bin a, jayeb stojol, mach'a la sjal. Jun tekla jujun welta.

palabra = Ts'ibaya: tela. Leja k'unk'un jujun ts'ijb.
    .why = La ats'ibayix jun k'op. Te ts'ijbetik tey ayik ta yawil.

jaun = Ya ak'an ya ats'ibay Juan, la ats'ibay Jaun. ¿Bin ya apas?
    .borro = Ya jtup' k'alal ta J, ya xk'axon
    .borro-why = Spisil te ts'ibabil ya xju' ya xchajpaj.
    .asi-queda = Jich ya kijkitay
    .asi-queda-why = Jelem te biile. Ya xju' ya xchajpaj.
    .empiezo = Ya jmak, ya xjajchon xan
    .empiezo-why = Ma sk'an. Cheb nax ts'ijb ya atup'.

precio = Yo'tik te stojole: 350.
    .why = Te ajtaletik tey ayik ta ajk'ol.

letra-o = La awak' 35 sok ts'ijb O. ¿Pajal bal sok 350?
    .yes-why = Pajal yilel, pero yan ya yil te chinam tak'in.
    .no-why = Te sero tey ay sok ajtaletik.
    .es-letra = Te O ja' ts'ijb; te sero ja' ajtal
    .es-letra-why = Sok sero, lek ya yil stojol te jmambajele.
    .es-chico = Yu'un mas muk' te O
    .es-chico-why = Ma ja'uk smuk'ul: jun ts'ijb, jun ajtal.

saltillo = Ta jk'optik ay ch'. Ts'ibaya: c, h, sok '.
    .why = Te ' ja' yu'un te k'op. Ya sk'an ts'ibayel.

mi-nombre = Sbil Xunka' ay '. ¿Bit'il ya sts'ibay?
    .como-es = Jich: Xunka'
    .como-es-why = Jich abil, jich ts'ibaya.
    .sin-saltillo = Ma'yuk ', mas k'un
    .sin-saltillo-why = Tey ay te tekla. Leja.
    .otro-nombre = Mas lek Juana
    .otro-nombre-why = Teme ya sk'an stukel nax. Ya sna' sts'ijb te chinam tak'in.

un-nombre = Ts'ibaya jun biil: Maruch.
    .why = Jich ya xju' ya ats'ibay abil ek, jun ts'ijb ta jujun.

en-la-etiqueta = ¿Bin ya ats'ibay ta yetiketa ajalab?
    .nombre = Mach'a la sjal
    .nombre-why = Te jmambajele ya sk'an ya sna' mach'a yu'un.
    .precio-claro = Stojol
    .precio-claro-why = Teme chikan stojol, ma bayel jojk'oyel.
    .clave = Muken ajtal yu'un telefono ku'un
    .clave-why = Ja' awu'un atukel. Ma me xats'ibay tey.

esta-semana = Te semana ini ya jpas…
    .etiqueta = Ya jpas jun etiketa
    .nombre-completo = Ya jts'ibay spisil jbil
    .numeros = Ya jnop te ajtaletik
