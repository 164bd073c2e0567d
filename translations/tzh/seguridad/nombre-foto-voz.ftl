title = Jbil, jlok'omba, jnuk'
goal = Kanantaya mach'a ja'at, k'ana koltayel, ma xk'exawat.

son-suyos = Abil, alok'omba, anuk' ja' awu'un. Ay mach'a ya xju' ya slok'tay yu'un lot. Teme jich, ma'yuk amul. Ya xju' ya ak'an koltayel.

pagina-copiada = Tejidos Lucía sbil apajina. Ay mach'a la slok'tay alok'ombatak. ¿Bin ya yal?
    .from = Pajina ma na'biluk
    .nombre = Tejidos Lucía Oficial 2
    .nombre-why = Pajal ya xk'ot te sbile, pero ma pajaluk.
    .foto = Lok'omba: tsajal k'u'
    .foto-why = Awu'un te lok'omba: la slok'tabat. Jun lok'omba ma xyal melel.
    .precio = K'u' ta 90 peso, yo'tik nax
    .precio-why = Ts'ujem stojol, ora. Jich ya yik' ajmambajeltak.
    .deposito = Ak'a tak'in ta Mario R.
    .deposito-why = Ma ja'uk abil. Te tak'ine ya xbajt ta yan.

que-hago = La ata jun pajina te la slok'tay alok'ombatak. ¿Bin ya apas?
    .clientas = Ya kalbey jmambajeletik
    .clientas-why = Jich ma xyak'ik tak'in tey. Ya akanantay stak'inik.
    .callar = Ya jmak te ku'une, ma bin xkal
    .callar-why = Te yane ya yal to lot. Ma'yuk amul: ya xju' ya awal.
    .reportar = Ya kal, ya jk'an ak'a yalik yantik
    .reportar-why = Teme bayel ya awalik, mas tulan.

audio-hijo = Jul jun nuk' jich bit'il awal: "Me', tikuna 2 mil". ¿Ya bal atikun yo'tik?
    .yes-why = Awal, ya ak'an. Nail k'opona ta snumero te ya ana'.
    .no-why = Ma ja'uk ya awijkitay teme ya xtejk'ajat. K'opona ta snumero te ya ana'.
    .mucho = Yu'un bayel te 2 mil peso
    .mucho-why = Teme 100 peso pajal. Ya sk'an na'el mach'a ya xk'opoj.
    .copiada = Yu'un nuk' ya xju' lok'tayel
    .copiada-why = Yu'un ya ak'opon, ya ajojk'obey te muken k'ope.
    .manana = Yu'un mas lek pajel ya jtikun
    .manana-why = Pajel ma xana' ek mach'a k'opoj. K'oponel ya yal.

fotos-intimas = Ya yak'beyik xiwel jtul ants sok smuken lok'ombatak. ¿Bin ya xju' ya skoltay?
    .pagar = Ya stoj ak'a ch'ab sk'opik
    .pagar-why = Ma'yuk smul. Teme ya stoj, mas ya sk'anik. Ay mach'a ya xju' ya skoltay.
    .confianza = Ya sk'ej mensaje, ya slej koltayel
    .confianza-why = Ma'yuk smul. Spukel teme ma la yak' permiso ja' mulil. Ya xju' ya smak, ya yal sok koltayel.
    .sola = Ch'ab nax, stukel
    .sola-why = Ma'yuk smul. Jtul krisyano te ya xch'un ya xju' ya sjokin.

que-publico = Ya ats'ibay ta apajina yu'un chonel. ¿Bin ya awak' ta ilel?
    .publico = Ya kak' ta ilel
    .no-publico = Ma xkak' ta ilel
    .pueblo = Sbil jlumal
    .pueblo-why = Ya yal banti talem ajalab, ma xyal banti ana.
    .en-casa = Te jtukel ayon ta na yo'tik
    .en-casa-why = Jtul ma na'biluk ya xju' ya xtal. Ja' nax ya sna' achapomal.
    .domicilio = Banti jna, bin ora li' ayon
    .domicilio-why = Jich ya sna'ik banti, bin ora. Ma xtuun yu'un chonel.
    .plaza = Te ya kak' ta ch'iwich
    .plaza-why = Tey ay krisyano. Tey ya awak' jun awo'tan.

computadora-centro = La atuuntes chinam tak'in yu'un sentro. ¿Bit'il ya alajin?
    .guardo = Ya jk'ej ka'tel
    .cierro = Ya jmak jkuenta
    .reviso = Ya kil teme ma xlok'ix jbil
    .why = Teme jamal akuenta, yan ya xju' ya x'och ta abil. Yu'un slajibal ya awil.

lupita = Lupita la yil te pajina.
    .who = Lupita, jmambajel
    .vi-pagina = La kil apajina. ¡K'u' ta 90! ¿Ya bal kak' tak'in?
    .no-es-mia = Ma ja'uk ku'un, la slok'tayon. Ma xawak' tak'in tey.
    .no-es-mia-why = Ora la awal melel. Jich ya akanantay.
    .deposite = Yak, ak'a banti ya yalik.
    .deposite-why = Nail ila teme apajina. Te tak'ine ma xjul awu'un.
    .que-cara = Ts'ujem nax ya alej.
    .que-cara-why = Ma sna' teme lok'tabil. Albeya.
    .como-saber = ¡Ay! ¿Bit'il ya jna' teme ja'at melel?
    .mas-fotos = Ya jtikumbat mas jlok'ombatak.
    .mas-fotos-why = Lok'omba ya xju' lok'tayel. Te numero ya sna'e mas ya yal.
    .llameme = K'oponon ta numero te ayix awu'un.
    .llameme-why = Ja' yan be. Stukel ya yil.
    .otro-nombre = Maliya. Ya sk'anik ta sbil Mario. ¿Awu'un bal?
    .no-deposite = Ma xawak'. Ma ja'uk ku'un te pajina.
    .no-deposite-why = Ora la awal. Ay stak'in Lupita.
    .da-igual = Ja' niwan yu'un banko. Ak'a.
    .da-igual-why = Yan biil ya yal lot. Tejk'ajan, ila.
    .ya-llame = La jk'oponatix, melel ja'at. ¿Bit'il ya jkoltayat?
    .reporte = Ala te pajina, albeya yantik.
    .reporte-why = Sk'anel koltayel ya yak' yip. Bayel mas lek.
    .nada = Ma bin, ya xlubik.
    .nada-why = Ya xju' ya xlo'layot yantik. Lek sk'anel koltayel.
    .entre-todas = Spisil la yalik te pajina. Lupita ya sman jun k'u' awu'un.
    .sigue-abierta = Lupita ya sman. Te lotil pajina ay to. Ya sk'an alel.
    .con-duda = Lupita ma junuk yo'tan, ma sman. K'ambeya ak'a sk'oponat.
    .dinero-perdido = Lupita la yak' tak'in, bajt ta yan. Albeya yantik.

esta-semana = Te semana ini ya jpas…
    .palabra-clave = Ya jnop jun muken k'op ta jna
    .cuidar-pagina = Ya jlok'es ta jpajina banti jna
    .persona = Ya jnop mach'a ya jk'ambey koltayel
