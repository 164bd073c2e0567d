title = Lotil comprobante
goal = Ak'a te bin ya achone k'alal ayix te tak'in ta akuenta.

la-prueba = Te comprobante ya xju' jelel ta telefono. Te melele ja' akuenta: teme mas bayelix te disponible, awu'unix. Teme ma'uk, maliya.

mensaje-prisa = Jul te mensaje ini. ¿Bin ya yal te ja' lot?
    .from = Ach' jmambajel
    .saludo = Lek k'ajk'al, lek ya kil te k'u'e.
    .saludo-why = Ya xk'opoj nax. Spisil jich ya xk'opojik.
    .foto-pago = La jtojix, ila te lok'omba.
    .foto-pago-why = Te lok'omba ma xyal melel. Ja' ya yal te akuentae.
    .taxi = Ya xtalix te taxi yu'un te k'u'e.
    .taxi-why = Ya sk'an ya x'animaj awo'tan: jich ma xawil akuenta.

taxi-espera = Ay te taxi ta ti' na, ma'yuk to te tak'in. ¿Bin ya apas?
    .veo-saldo = Ma xkak': ya jmaliy jtak'in
    .veo-saldo-why = Mach'a melel la stoje ya xju' ya smaliy.
    .entrego-taxi = Ya kak', ma'yuk smul te taxi
    .entrego-taxi-why = Ma sna' niwan te taxie. Ya xbajt ek te awa'tele.
    .pido-foto = Ya jk'an yan lok'omba
    .pido-foto-why = Yan lok'omba ma xyal melel ek. Ja' ya yal akuenta.

se-ve-no-se-usa = Ya xchiknaj te tak'ine, ma xju' xatuuntes. ¿Ya bal awak'?
    .yes-why = Teme ma xju' xatuuntes, ma to ja'uk awu'un.
    .no-why = Teme ya amaliy, ya akanantay abaj.
    .puede-rebotar = Ya xju' ya sujt, ya xch'ay
    .puede-rebotar-why = Ay tak'in ya xchiknaj, patil ya sujt.
    .banco-lento = Joyob k'unk'un te banko
    .banco-lento-why = Ma ja'uk: te tak'ine ya xju' ya sujt.

que-prueba = ¿Bin ya yal te la stojik?
    .disponible = Mas bayelix te disponible ta jkuenta
    .disponible-why = Te tak'in ine awu'unix, ya xju' ya atuuntes.
    .nombre-banco = Te june ay sbil banko
    .nombre-banco-why = Te biile ya xju' lok'tayel. Ma xyal melel.
    .en-el-banco = Te banko ku'une ya yal: ayix
    .en-el-banco-why = Te bankoe ya yil akuenta. Te lok'ombae ma'uk.
    .foto = Lek ya xchiknaj te lok'omba
    .foto-why = Lek ya xchiknaj, ya xju' lot ek.

cuatro-compradores = Jama jujun mensaje. ¿Ya bal awak' o ya amaliy?
    .screen = Smensaje jmambajeletik
    .entrego = Ya kak'
    .espero = Ya jmaliy
    .bolsa = Ya sk'an te chojak'e
    .bolsa-line = La jtojix
    .bolsa-open = "La jtojix." Mas bayelix te disponible ta akuenta.
    .bolsa-why = Akuenta ya yal melel. Ya xju' ya awak'.
    .blusa = Ya sk'an te k'u'e
    .blusa-line = La jtojix, ila
    .blusa-open = "La jtojix, ila te lok'omba." Pajal to te saldo.
    .blusa-why = Te lok'omba ma xyal melel. Ya sk'an ilel ta akuenta.
    .faja = Ya sk'an te chujkile
    .faja-line = Ya xchiknajix
    .faja-open = "Ya xchiknajix ta banko awu'un." Te banko awu'un ya yal: en proceso.
    .faja-why = En proceso: ya xju' to ya sujt.
    .huipil = Ya sk'an te chilile
    .huipil-line = Tikuna yo'tik
    .huipil-open = "Tikuna yo'tik, ta patil ya jtoj. Ya x'animaj ko'tan."
    .huipil-why = Nail tojel, patil te a'tele.

se-enoja = Te jmambajele ya x'ilin yu'un ya amaliy.
    .who = Jmambajel
    .ya-pague = La jtojix. ¿Bin yu'un ma xatikun?
    .reviso-cuenta = K'alal ya kil ta jkuenta, ya jtikun
    .reviso-cuenta-why = K'unk'un la awal.
    .le-creo = Lek ay, ya jch'un
    .le-creo-why = Lek ch'unel. Mas lek ila akuenta.
    .insulta = ¡Ma xach'un! Ya kal ta j'a'tel.
    .con-respeto = Sok ich'el ta muk': nail ya kil jkuenta
    .con-respeto-why = Te ilimbae ya yal lot. Te akuenta ya skanantayat.
    .cedo = Ma x'ilinat, ya jtikunix
    .cedo-why = Ja' ya sk'an te ya axi'e. Kuxa awo'tan, maliya.
    .mas-prisa = Abeya te taxi yo'tik.
    .mejor-reviso = Maliya, nail ya kil jkuenta
    .mejor-reviso-why = Ay to awu'un te awa'tele.
    .la-entrego = La kak'ix
    .la-entrego-why = Bajt te a'tele, ma'yuk te tak'in.
    .se-descubre = Ma sjak'ix te jmambajele. Ay awu'un te awa'tele.
    .a-tiempo = Ma'yuk tojel. Ay to awu'un te awa'tele.
    .pierde = Ma'yuk jul te tojele. K'eja te mensaje, k'ana koltayel.

esta-semana = Te semana ini ya jpas…
    .mirar = Ya kil banti ya yal "saldo disponible"
    .regla = Ya kal: nail ya kil jkuenta
    .contar = Ya kalbey jmololtik te lot ini
