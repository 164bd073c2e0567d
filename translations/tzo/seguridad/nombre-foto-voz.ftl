title = Jbi, jlok'ol, jnuk'
goal = Chabio buch'u vo'ot, k'ano koltael, mu me xak'exav.

son-suyos = Abi, alok'ol, anuk' ja' avu'un. Oy buch'u xu' slok'ta sventa chlo'lavan. Mi jech k'ot ta pasele, mu'yuk amul. Xu' xak'an koltael.

pagina-copiada = Tejidos Lucía sbi apajina. Oy buch'u la slok'ta alok'oltak. ¿K'usi chal?
    .from = Pajina mu ojtakinbil
    .nombre = Tejidos Lucía Oficial 2
    .nombre-why = Jutuk ko'ol xchi'uk abi, mu ko'oluk ta jech'el.
    .foto = Lok'ol: tsajal k'u'il
    .foto-why = Avu'un li lok'ole: la slok'tabot. Jun lok'ol mu xal melel.
    .precio = K'u'il ta 90 peso, lavie no'ox
    .precio-why = Toj yalem, anil. Jech chik' ajmanolajeltak.
    .deposito = Ak'o tak'in ta Mario R.
    .deposito-why = Ma'uk abi taje. Li tak'ine chbat ta yan.

que-hago = La ata jun pajina ti la slok'ta alok'oltak. ¿K'usi chapas?
    .clientas = Chkalbe jmanolajeletik
    .clientas-why = Jech mu xak'ik tak'in te. Chachabi stak'inik.
    .callar = Ta jmak li ku'une, mu k'usi xkal
    .callar-why = Li yane chlo'lavan to. Mu'yuk amul: xu' xaval.
    .reportar = Chkal smul, ta jk'an ak'o yalik yantik
    .reportar-why = Mi ep chavalike, mas tsots.

audio-hijo = Yul jun nuk'ilal k'ucha'al snuk' avol: "Me', tako 2 mil". ¿Mi chatak tana?
    .yes-why = Avol, chak'an. Ba'yi k'opono ta snumero xavojtakin.
    .no-why = Mu'yuk chavikta mi chapaj jlikele. K'opono ta snumero xavojtakin.
    .mucho = Yu'un ep li 2 mil peso
    .mucho-why = Mi 100 peso ko'ol. Sk'an ojtakinel buch'u chk'opoj.
    .copiada = Yu'un nuk'ilal xu' xlok'taat
    .copiada-why = Ja' yu'un chak'opon, chajak'be li mukul k'ope.
    .manana = Yu'un mas lek ok'ob ta jtak
    .manana-why = Ok'ob mu xana' ek buch'u k'opoj. K'oponel chal.

fotos-intimas = Chak'beik xi'el jun ants xchi'uk smukul lok'oltak. ¿K'usi xu' skolta?
    .pagar = Tstoj ak'o ch'anijikuk
    .pagar-why = Mu'yuk smul. Mi tstoje, mas tsk'anik. Oy buch'u xu' skolta.
    .confianza = Tsk'ej mantal, tsa' koltael
    .confianza-why = Mu'yuk smul. Spukel mi mu'yuk la yak' permiso ja' mulil. Xu' smak, xu' xal xchi'uk koltael.
    .sola = Ch'an no'ox, stuk
    .sola-why = Mu'yuk smul. Jun krixchano lek xch'un xu' xchi'in.

que-publico = Chats'iba ta apajina sventa chonel. ¿K'usi chavak' ta ilel?
    .publico = Chkak' ta ilel
    .no-publico = Mu xkak' ta ilel
    .pueblo = Sbi jteklum
    .pueblo-why = Chal bu likem tal li ajalele, mu xal bu oy ana.
    .en-casa = Ti jtuk oyun ta na lavie
    .en-casa-why = Xu' xtal jun mu ojtakinbil. Ja' no'ox sna' akrixchanotak.
    .domicilio = Bu oy jna, k'u ora li' oyun
    .domicilio-why = Jech sna'ik bu, k'u ora. Mu xtun sventa chonel.
    .plaza = Ti chkak' ta plasa
    .plaza-why = Te oy krixchano. Te chavak' jun avo'onton.

computadora-centro = La atunes chinab tak'in yu'un sentro. ¿K'uxi chalajes?
    .guardo = Ta jk'ej kabtel
    .cierro = Ta jmak jkuenta
    .reviso = Ta jk'el mi mu xa xlok' jbi
    .why = Mi jamal akuenta, yan xu' x-och ta abi. Ja' yu'un slajeb chak'el.

lupita = Lupita la yil li slok'ol pajinae.
    .who = Lupita, jmanolajel
    .vi-pagina = La kil apajina. ¡K'u'il ta 90! ¿Mi te chkak' tak'in?
    .no-es-mia = Ma'uk ku'un, la slok'taun. Mu me xavak' tak'in te.
    .no-es-mia-why = Anil la aval melel. Jech chachabi.
    .deposite = Tana, ak'o bu chalik.
    .deposite-why = Ba'yi k'elo mi apajina. Li tak'ine mu xyul avu'un.
    .que-cara = Yalem no'ox chasa'.
    .que-cara-why = Mu sna' ti lok'tabil. Albo.
    .como-saber = ¡Ay! ¿K'uxi ta jna' mi melel vo'ot?
    .mas-fotos = Chajtakbot mas jlok'oltak.
    .mas-fotos-why = Lok'ol xu' xlok'taat. Li anumeroe mas chal melel.
    .llameme = K'oponun ta jnumero oy xa avu'un.
    .llameme-why = Taje yan be. Stuk chil.
    .otro-nombre = Malao. Tsk'anik ta sbi Mario. ¿Mi avu'un?
    .no-deposite = Mu me xavak'. Ma'uk ku'un li pajinae.
    .no-deposite-why = Anil la aval. Oy stak'in Lupita.
    .da-igual = Ja' nan yu'un banko. Ak'o.
    .da-igual-why = Yan biil chal lo'lael. Pajan, k'elo.
    .ya-llame = La xa jk'oponot, melel vo'ot. ¿K'uxi chajkoltaot?
    .reporte = Alo li pajinae, albo yantik.
    .reporte-why = K'anel koltael chak' ipal. Ep mas lek.
    .nada = Mu k'usi, chlubik.
    .nada-why = Xu' xlo'laatik yantik. Lek k'anel koltael.
    .entre-todas = Skotol la yalik li pajinae. Lupita tsman jun k'u'il avu'un.
    .sigue-abierta = Lupita tsman. Li jutbil pajinae oy to. Sk'an alel.
    .con-duda = Lupita mu junuk yo'onton, mu sman. K'anbo ak'o sk'oponot.
    .dinero-perdido = Lupita la yak' tak'in, bat ta yan. Albo yantik.

esta-semana = Li xemana li'e ta jpas…
    .palabra-clave = Ta jnop jun mukul k'op ta jna
    .cuidar-pagina = Ta jlok'es ta jpajina bu oy jna
    .persona = Ta jnop buch'u ta jk'anbe koltael
