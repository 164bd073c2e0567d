title = WhatsApp sventa jchonel
goal = Tak'avan anil, mu skotoluk ora ta selular.

para-que = WhatsApp Business mu'yuk stojol. Tsk'ej slok'ol ap'olmal, chtak'av k'alal mu xu' avu'une. Jech chachon, mu skotoluk ora ta selular.

familia-y-clientas = Ajmanolajeltak xchi'uk afamilia ko'ol bu tsts'ibaik. ¿K'usi chapas?
    .todo-junto = Ta jmoj chkak' skotol
    .todo-junto-why = Xu' xch'ay jun k'anel ta yut lo'il.
    .negocio = Ta jtunes WhatsApp Business ta chonel
    .negocio-why = Sk'an yan numero. Jech chach'ak li avabtele xchi'uk afamilia.
    .sin-telefono = Mu xa jchon ta telefono
    .sin-telefono-why = Xu' xachon, xu' xakux: ch'ako no'ox.

de-noche = Jun jmanolajel tsts'iba ta ak'ubal. ¿K'usi chaskoltaot?
    .ausencia = Jun mantal "mu li' oyukun", chbat stuk
    .ausencia-why = Chal: ok'ob chitak'av, ta baluneb asta jo'ob. Sna' ti chats'ibabe.
    .me-desvelo = Ta jtak', ak'o mi mu xivay
    .me-desvelo-why = Tsots sk'oplal ti chakuxe. Li telefonoe xu' xal.
    .ignoro = Mu jtak' o
    .ignoro-why = Xu' xbat ta yan. Jun mantal lek.

herramientas = ¿K'usi xtun o jujun?
    .catalogo = Katalogo
    .mis-piezas = Chak' ta ilel jp'olmal xchi'uk stojol
    .catalogo-why = Li jmanolajele tsk'el, mu sjak'.
    .rapida = Anil tak'el
    .escrita = Ta jtak' xchi'uk k'usi ts'ibabil xa
    .rapida-why = Jun no'ox velta chats'iba, k'unk'un.
    .ausente = Mantal "mu li' oyukun"
    .no-estoy = Chal k'u ora chitak'av
    .ausente-why = Jech mu snopik ti mu xak'an xatak'ave.

mandar-a-todos = Oy ep numero mu xavojtakin. ¿Mi chatakbe li ats'ibe?
    .yes-why = Buch'u mu'yuk la sk'ane ch-ilin, xu' xal amul.
    .no-why = Ja' no'ox buch'u la yal tana.
    .bloquean = Xu' smakik jnumero
    .bloquean-why = Mi makbil li anumeroe, ch'abal xa ajmanolajel. Ba'yi jak'o.
    .saldo = Chlaj saldo
    .saldo-why = Ma'uk yu'un saldo: xu' xch'ay anumero.

mi-telefono = Jamo jujun mantal. ¿Bu chavak'?
    .screen = WhatsApp ku'un
    .nuevo = Ach' jmanolajel
    .por-enviar = Tojbil xa, sk'an takel
    .familia = Jfamilia
    .marta = Marta, jmanolajel
    .marta-line = La xa jtoj, kolaval
    .marta-open = "La xa jtoj, kolaval." La xa ak'el li tojele ta abanko.
    .marta-why = La xa ak'el ta banko. Tana tako.
    .ana = Ana, jmanolajel
    .ana-line = ¿K'uxi?…
    .ana-open = "¿K'uxi? La kil li morale. ¿Mi oy avu'un ta yaxal?"
    .ana-why = Ba'yi to tsjak': ach' jmanolajel.
    .hermana = Avix
    .hermana-line = ¿Mi li' oyote?
    .hermana-open = "¿Mi li' oyote? Vix, la' ta rominko."
    .hermana-why = Ta ana likem tal. Ma'uk abtel: ak'o ta stuk.
    .lucia = Lucía, jmanolajel
    .lucia-line = Lek chkil li morale
    .lucia-open = "Lek chkil li morale. ¿K'u yepal stojol?"
    .lucia-why = Mu to sman: ach' jmanolajel.

tarde = Elena chasts'ibabot ta ak'ubal.
    .who = Elena, jmanolajel
    .once = Ak'ubal xa, perton. ¿Mi oy to li k'u'ile?
    .mensaje-listo = Kolaval. Ok'ob ta baluneb chitak'av
    .mensaje-listo-why = Ja' li mantal "mu li' oyukun". Chakux, Elena sna' k'u ora.
    .a-esta-hora = ¡K'u yu'un chats'iba li ora li'e!
    .a-esta-hora-why = Mu sna' k'u ora chatak'av. Jun lekil mantal chal.
    .manana = Tana ta jk'an. ¿K'uxi chajtojot?
    .datos-pago = Ta jtak li tak'el ts'ibabil xae
    .datos-pago-why = Ja' li anil tak'ele: ts'ibabil xa, mu xch'ay k'usi.
    .luego-veo = Ta patil, oy kabtel
    .luego-veo-why = Elena tsk'an ox stoj lavie. Ak'o chapaluk li tak'ele.
    .se-apena = Perton. Mu xa jts'iba.
    .disculpe = Mu k'usi chopol. Ok'ob chitak'av
    .disculpe-why = Xchi'uk lekil k'op chsut tal.
    .callo = Mu xa jtak'
    .callo-why = Elena chbat xchi'uk k'exlal, mu sman.
    .paga = Elena la xa stoj. La xa ak'el li tojele ta abanko.
    .espera = Elena chal ti tsnope, chsut yan k'ak'al.
    .se-va = Elena mu xa xsut tal.

esta-semana = Li xemana li'e ta jpas…
    .horario = Ta jt'uj k'u ora chitak'av
    .respuesta = Ta jts'iba jun tak'el sventa k'usi tsjak'ik
    .permiso = Ba'yi ta jjak', ta patil ta jtak jts'ib
