title = Ch'amunel ti chak' xi'el
goal = Ojtakino jun chopol ch'amunel, sa'o yan be.

montadeudas = Oy app anil chak' tak'in, tsk'an chil anumerotak. Ta patil ep tsk'an, chak' xi'el. Montadeudas sbi. Vo'ot xu' xavojtakin, xu' xaval mo'oj.

anuncio = Lok' li'e ta atelefono. ¿K'usi chal ti xi'el sba?
    .from = App sventa ch'amunel
    .negocio = Tak'in sventa achonel.
    .negocio-why = Skotol jech chalik. K'elo li yane.
    .requisitos = Chakak'bot 500 peso, mu k'usi sk'an.
    .requisitos-why = Mi mu k'usi sjak'e, tsk'an anil cha-och. Pajan, k'elo.
    .contactos = Ak'o jk'el anumerotak xchi'uk alok'oltak.
    .contactos-why = Sventa ch'amunel mu xtun. Tstunes sventa xi'el.

permiso = Chayak'bot ta ch'om 500 peso mi chavak' sk'el anumerotak. ¿Mi chach'un?
    .yes-why = Melel sk'an tak'in. Oy yan be, mu xi'el sba.
    .no-why = Jech chachabi atak'in xchi'uk akrixchanotak.
    .amenazas = Yu'un ta patil xu' xak' xi'el
    .amenazas-why = Xchi'uk anumerotak xu' xak'beik xi'el akrixchanotak.
    .poquito = Yu'un jutuk no'ox 500 peso
    .poquito-why = Mi mas chak'e, ko'ol xi'el: ja' anumerotak.
    .pocos = Yu'un jutuk jnumerotak
    .pocos-why = Xchi'uk jun xu' xa xak' xi'el. Ja' yu'un mu me xavak'.

deuda-crece = Jech k'ucha'al: oy avil 500, jujun k'ak'al chmuy 50. ¿K'u yepal ta lajuneb k'ak'al?
    .why = 50 ta lajuneb k'ak'al, ja' 500. Xchi'uk li ba'yi 500, ja' 1,000. Jak'o skotol.
    .less-why = Tsobo 50 ta jujun k'ak'al. Ta patil ak'o li 500.
    .more-why = Lajuneb no'ox k'ak'al ta 50, xchi'uk li ba'yi 500.

deposito-raro = Jun app la yak'bot 200 peso. Mu'yuk la ak'an. ¿K'usi chapas?
    .gastar = Ta jtunes, ku'un xa
    .gastar-why = Mi chatunese, ta patil ep tsk'anik. Mas lek mu xapik.
    .borrar-app = Ta jtup' skotol, mu xa jnop
    .borrar-app-why = Li mantale chal melel. K'ejo, alo.
    .avisar-banco = Mu jtunes, chkalbe jbanko
    .avisar-banco-why = Jech chvinaj ti mu'yuk la ak'ane. K'ejo ek li mantale.

amenaza = Tsts'ibaik: "Tojo lavie, mi mo'oj ta jtak alok'oltak". ¿K'usi chaskoltaot?
    .pruebas = Ta jk'ej li mantaletike
    .pruebas-why = Ja' chal melel. Jech xu' xakoltaat.
    .denunciar = Ta jk'an koltael, chkalbe j'abtel
    .denunciar-why = Mu atukuk. Sa'o buch'u chach'un.
    .pagar = Ta jtoj anil ak'o pajuk
    .pagar-why = Li xi'ele ja' slo'lael. Mi chatoje, mas tsk'anik.

donde-pedir = Chak'an tak'in sventa no. SIPRES: te ts'ibabil buch'u chak'. ¿Buch'u ta stojol chanopoj?
    .me-acerco = Chinopoj, ta jjak'
    .me-alejo = Chinamaj
    .fotos = App ti tsk'an jlok'oltak
    .fotos-why = Li alok'oltake mu xtun sventa ch'amunel. Xi'el sba.
    .grupo = Jtsobol, jchi'iltak
    .grupo-why = Xavojtakin abaik. Alik ba'yi sk'ak'alil, k'u yepal chsut.
    .caja = Kaxa ti ts'ibabil ta SIPRES
    .caja-why = Ts'ibabil ta CONDUSEF. Jak'o k'u yepal skotol.
    .desconocido = Mu ojtakinbil, chak' ta mantal
    .desconocido-why = Mu xana' buch'u, k'u yepal tsk'an. Mu me xatak'av.

encargo = Ch'abal tak'in avu'un sventa no.
    .who = Carmen, jmanolajel
    .pedido = Ta jk'an chanib chuk ch'util ta k'ak'al 20. ¿Mi xu' avu'un?
    .saco-app = Tana, ta jch'amun ta jun app.
    .saco-app-why = Li ilile tslajes li k'usi chataje. Oy yan be.
    .sin-hilo = Mu xu', ch'abal jno.
    .sin-hilo-why = Melel ak'op. Oy nan k'uxi xata no.
    .anticipo = Tana. ¿Mi chavak'bun ba'yi jutuk sventa no?
    .anticipo-why = Lek k'anel ba'yi tojel. Jech mu'yuk avil.
    .cuanto = Oy yik'al. ¿K'u yepal? ¿K'uxi ta jna' mi chavak'?
    .mitad = O'lol, ta jts'ibatik sk'ak'alil.
    .mitad-why = Ts'ibabil: chana'ik ta jmoj k'usi, k'u ora.
    .todo = Skotol lavie. Ch'unun.
    .todo-why = Mi mu'yuk ts'ibabile, mu junuk yo'onton.
    .otra-manera = ¿Mi mu'yuk yan be sventa no?
    .pido-app = Ta app mas anil.
    .pido-app-why = Anil chak', toyol chatoj. Tsk'an ek anumerotak.
    .pregunto-grupo = Ta jjak'be jtsobol, lavie chakalbot.
    .pregunto-grupo-why = Xchi'uk atsobol chavalik sk'ak'alil, k'u yepal.
    .trato = Carmen chak' o'lol. Chaman no, mu'yuk avil. ¡Lek k'op!
    .con-grupo = Atsobol chayak'bot ta ch'om, oy sk'ak'alil. Carmen tsmala, jun yo'onton.
    .lo-piensa = Carmen tsnop to. Jun ts'ibabil k'op xu' xkoltavan.
    .deuda = La apas, pero li ilile tslajes atak'in. Oy yan be.

esta-semana = Li xemana li'e ta jpas…
    .revisar-permisos = Mu xkak'be jnumerotak jun app
    .hablar-grupo = Chik'opoj xchi'uk jtsobol yu'un sk'ejel tak'in
    .total = Ba'yi ta jjak' k'u yepal skotol
