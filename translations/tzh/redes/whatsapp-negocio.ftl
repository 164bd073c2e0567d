title = WhatsApp yu'un chonel ku'un
goal = Jak'a ora, ma joyobuk ta telefono.

para-que = WhatsApp Business ma'yuk stojol. Ya sk'ej alok'omba, ya sjak' k'alal ma xju' awu'un. Jich ya achon, ma joyobuk ta telefono.

familia-y-clientas = Jmambajeletik sok achapomal pajal banti ya yak'ik mensaje. ¿Bin ya apas?
    .todo-junto = Komon ya kak' spisil
    .todo-junto-why = Ya xju' ya xch'ay jun k'anel ta spatil o'tan.
    .negocio = Ya jtuuntes WhatsApp Business ta chonel
    .negocio-why = Ya sk'an yan numero. Jich parte te a'tele, parte te achapomale.
    .sin-telefono = Ma jchonix ta telefono
    .sin-telefono-why = Ya xju' ya achon, ya xju' ya akux awo'tan: parte nax ak'a.

de-noche = Jtul jmambajel ya stikun mensaje ta ajk'abal. ¿Bin ya skoltayat?
    .ausencia = Jun mensaje "ma li'ukon", ya xbajt stukel
    .ausencia-why = Ya yal: pajel ya jak', ta 9 k'alal ta 5. Jich ya sna' te ya ajak'.
    .me-desvelo = Ya jak' manchuk ma xwayon
    .me-desvelo-why = Ya sk'an ya akux awo'tan. Te telefonoe ya xju' ya yal.
    .ignoro = Ma jak'
    .ignoro-why = Ya xju' ya xbajt ta yan. Jun mensaje lek.

herramientas = ¿Bin stuul jujun?
    .catalogo = Katalogo
    .mis-piezas = Ya yak' ta ilel ka'tel sok stojol
    .catalogo-why = Te jmambajele ya yil, ma sjojk'oy.
    .rapida = Sujtib chapalix
    .escrita = Ya jak' sok te bin chapalix
    .rapida-why = Jun nax welta ya ats'ibay, k'unk'un.
    .ausente = Mensaje "ma li'ukon"
    .no-estoy = Ya yal bin ora ya jak'
    .ausente-why = Jich ma snopik te ma xak'an ya ajak'.

mandar-a-todos = Ay bayel numero, ma xana' mach'a yu'un. ¿Ya bal atikumbey ats'ijb?
    .yes-why = Mach'a ma'yuk la sk'an ya x'ilin, ya xju' ya yal amul.
    .no-why = Ja' nax te mach'a la yal yak.
    .bloquean = Ya xju' smakik jnumero
    .bloquean-why = Teme makbil te numeroe, ma'yukix jmambajel. Nail jojk'oya.
    .saldo = Ya xlaj saldo
    .saldo-why = Ma ja'uk yu'un saldo: ya xju' ya xch'ay anumero.

mi-telefono = Jama jujun mensaje. ¿Banti ya awak'?
    .screen = WhatsApp ku'un
    .nuevo = Ach' jmambajel
    .por-enviar = Tojbilix, ya sk'an tikunel
    .familia = Jchapomal
    .marta = Marta, jmambajel
    .marta-line = La jtojix, wokol awal
    .marta-open = "La jtojix, wokol awal." La awilix te tojele ta banko awu'un.
    .marta-why = La awilix ta banko. Yo'tik tikuna.
    .ana = Ana, jmambajel
    .ana-line = Lek k'ajk'al…
    .ana-open = "Lek k'ajk'al. La kil te chojak'e. ¿Ay bal awu'un ta yax?"
    .ana-why = Nail to ya sjojk'oy: ach' jmambajel.
    .hermana = Awix
    .hermana-line = ¿Li' bal ayat?
    .hermana-open = "¿Li' bal ayat? Wix, la' ta domingo."
    .hermana-why = Ta ana talem. Parte sok te a'tele.
    .lucia = Lucía, jmambajel
    .lucia-line = Ya jmulan te chojak'e
    .lucia-open = "Ya jmulan te chojak'e. ¿Jayeb stojol?"
    .lucia-why = Ma to sman: ach' jmambajel.

tarde = Elena ya sts'ibabat ta ajk'abal.
    .who = Elena, jmambajel
    .once = Ajk'abalix, perton. ¿Ay to bal te k'u'e?
    .mensaje-listo = Wokol awal. Pajel ta baluneb ya jak'
    .mensaje-listo-why = Ja' te mensaje "ma li'ukon". Ya akux awo'tan, Elena ya sna' bin ora.
    .a-esta-hora = ¡Bin yu'un ya xk'opojat te ora ini!
    .a-esta-hora-why = Ma sna' bin ora ya ajak'. Jun lekil mensaje ya yal.
    .manana = Lek k'ajk'al. Ya jk'an. ¿Bit'il ya jtoj?
    .datos-pago = Ya jtikun te sujtib chapalix
    .datos-pago-why = Ja' te sujtib chapalix: ma'yuk bin ya xch'ay.
    .luego-veo = Ta patil, ay ka'tel
    .luego-veo-why = Elena ya sk'an stoj yo'tik. Ak'a chapaluk te sujtib.
    .se-apena = Perton. Ma jk'an ya kuts'inat.
    .disculpe = Lek ay. Pajel ya jak'
    .disculpe-why = Sok lekil k'op ya xtal xan.
    .callo = Ma jak'ix
    .callo-why = Elena ya xbajt sok k'exlal, ma sman.
    .paga = Elena la stojix. La awilix te tojele ta banko awu'un.
    .espera = Elena ya yal te ya snop, ya xtal yan k'ajk'al.
    .se-va = Elena ma sujtix tal.

esta-semana = Te semana ini ya jpas…
    .horario = Ya jnop bin ora ya jak'
    .respuesta = Ya jts'ibay jun sujtib yu'un te bin ya sjojk'oyik
    .permiso = Nail ya jojk'oy, patil ya jtikun jts'ijb
