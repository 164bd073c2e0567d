title = Ya jts'ibay jbil sok jun ajtal
goal = Ts'ibaya jun k'op sok stojol, chajpana.

la-etiqueta = Ya jpastik sletrail jun jalab: bin a, jayeb stojol, mach'a la sjal. Jun tekla jujun welta.

palabra = Ts'ibaya: tela. Leya k'unk'un jujun letra.
    .why = La ats'ibayix jun k'op. Te letraetik tey ayik ta yawil.

jaun = Ya ak'an ya ats'ibay Juan, la ats'ibay Jaun. ¿Bin ya apas?
    .borro = Ya jtup' k'alal ta J, ya xk'axon
    .borro-why = Spisil te ts'ibabil ya xju' ya xchajpaj.
    .asi-queda = Jich ya kijkitay
    .asi-queda-why = Jelem te bile. Ya xju' ya xchajpaj.
    .empiezo = Ya jmak, ya xjajch xan spisil
    .empiezo-why = Ma sk'an. Cheb nax letra ya atup'.

precio = Yo'tik te stojole: 350.
    .why = Te ajtaletik tey ayik ta ajk'ol.

letra-o = La awak' 35 sok letra O. ¿Pajal bal sok 350?
    .yes-why = Pajal yilel, pero yan ta chinam tak'in.
    .no-why = Te sero tey ay sok ajtaletik.
    .es-letra = Te O ja' letra; te sero ja' ajtal
    .es-letra-why = Sok sero, lek ya yil stojol te jmambajele.
    .es-chico = Yu'un mas muk' te O
    .es-chico-why = Ma ja'uk smuk'ul: jun letra, jun ajtal.

saltillo = Ta jk'optik ay ch'. Ts'ibaya: c, h, sok '.
    .why = Te ' ja' yu'un te k'op. Ya sk'an ts'ibayel.

mi-nombre = Sbil Xunka' ay '. ¿Bit'il ya sts'ibay?
    .como-es = Jich: Xunka'
    .como-es-why = Jich abil, jich ts'ibaya.
    .sin-saltillo = Ma'yuk ', mas k'un
    .sin-saltillo-why = Tey ay te tekla. Leya.
    .otro-nombre = Mas lek Juana
    .otro-nombre-why = Teme ya sk'an stukel nax.

un-nombre = Ts'ibaya jun bil: Maruch.
    .why = Jich ya xju' ya ats'ibay abil ek, jun letra ta jujun.

en-la-etiqueta = ¿Bin ya ats'ibay ta sletrail ajalab?
    .nombre = Mach'a la sjal
    .nombre-why = Te jmambajele ya sk'an ya sna' mach'a yu'un.
    .precio-claro = Stojol
    .precio-claro-why = Teme chikan stojol, ma bayel jojk'oyel.
    .clave = Skodigo jselular
    .clave-why = Ja' awu'un atukel. Ma me xats'ibay tey.

esta-semana = Te semana ini ya jpas…
    .etiqueta = Ya jpas jun letra yu'un jalab
    .nombre-completo = Ya jts'ibay spisil jbil
    .numeros = Ya jnop te ajtaletik
