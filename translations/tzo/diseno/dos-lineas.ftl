title = Toyol stojol, yalem stojol
goal = Ak'o yalem stojol, mu xayales li lekil abtele.

dos = Xu' xapas ta chib. Lekil abtel: skotol ta jolobil. Yalem stojol: bik'it, o pok' ta fabrika xchi'uk aluchel. Jech mu xyal li lekil abtele.

no-le-alcanza = Li spok'al mexae 1,500 peso. Jutuk stak'in Elisa. ¿K'usi chapas?
    .monedero = Chkak' ta ilel luchbil yavil tak'in
    .monedero-why = Elisa tsman, mu xyal li pok'e.
    .bajo-camino = Chkak' li pok'e ta 800
    .bajo-camino-why = Jech chavak' ta motonil avabtel.
    .otro-dia = Chkal: la' yan k'ak'al
    .otro-dia-why = Oy yik'al mu sut. Xu' stoj jun bik'it.

en-800 = Elisa chal: "Ak'bun li pok'e ta 800". ¿Mi chavak'?
    .yes-why = Oxib k'ak'al ta jolobil. 800 mu stoj avabtel.
    .no-why = Mu xyal li lekil abtele. Xu' xavak' yan.
    .no-paga = Yu'un 800 mu stoj oxib k'ak'al
    .no-paga-why = Li stojole chchabi avabtel, yabtel achi'iltak.
    .no-gusta = Yu'un Elisa mu lek la yil
    .no-gusta-why = Lek la yil. Ja' yu'un jayib k'ak'al abtel.

que-linea = Oy jun p'olmal ta ak'ob. ¿Bu chavak'?
    .fina = Lekil abtel
    .accesible = Yalem stojol
    .camino = Pok' ta jolobil, oxib k'ak'al
    .camino-why = Skotol ta jolobil, ep k'ak'al.
    .funda = Pok' ta fabrika, luchbil jun nichim
    .funda-why = Pasbil xa li pok'e. Vo'ot chaluch.
    .huipil = K'u'il ta jolobil, chib u
    .huipil-why = Chib u abtel: toj lek.
    .pulsera = Pulsera ta o'lol ora
    .pulsera-why = Bik'it, anil. Ep buch'u xu' stoj.

que-dice = Ta fabrika li pok'e, vo'ot la aluch. ¿K'usi chaval?
    .de-fabrica = Pok' ta fabrika
    .de-fabrica-why = Chaval melel, mas chch'un.
    .toda-telar = Skotol ta jolobil
    .toda-telar-why = Ma'uk ta jolobil. Yan jmanolajel xu' xil.
    .bordado = Luchbil ta k'obil
    .bordado-why = Melel, ja' avabtel.

monedero-hora = Jech k'ucha'al: jun yavil tak'in, 60 peso, 2 ora. ¿K'u yepal chavich' ta jujun ora?
    .why = 60 peso ta chib ora: 30 peso ta jujun ora.
    .less-why = Ch'ako 60 peso ta 2 ora. Mas ep.
    .more-why = Ch'ako 60 peso ta 2 ora. Mas jutuk.

camino-hora = Jech k'ucha'al: jun pok', 1,200 peso, 30 ora. ¿K'u yepal chavich' ta jujun ora?
    .why = 1,200 ch'akbil ta 30: 40 peso ta jun ora. Mas ep li pok'e.
    .less-why = Ch'ako 1,200 peso ta 30 ora. Mas ep.
    .more-why = Ch'ako 1,200 peso ta 30 ora. Mas jutuk.

se-vende-mas = Ep chachon yavil tak'in, jutuk pok'. Li pok'e mas chak' ta jun ora. ¿K'usi chapas?
    .solo-monedero = Yavil tak'in no'ox ta jpas
    .solo-monedero-why = Li pok'e mas chak' ta jun ora. Mu xach'ay.
    .mitad = Ta jchon pok' ta o'lol stojol
    .mitad-why = Mi o'lol, mu stoj avora ta jolobil.
    .las-dos = Ta jpas ta chib, ta jk'el kuenta
    .las-dos-why = Li bik'ite anil chchone. Li pok'e mas chak' ta ora.

armar-puesto = Chachapan bu chachon. ¿K'usi ba'yi, k'usi ta patil?
    .separo = Ta jch'ak ta chib
    .etiqueto = Ta jts'iba stojol, k'usi pok'
    .acomodo = Chkak' lekil abtel bu lek chvinaj
    .anoto = Ta jts'iba k'usi la jchon
    .why = Ba'yi ch'akel, stojol. Ta patil meltsanel. Slajeb ts'ibael.

dia-de-mercado = Sk'ak'alil ch'ivit. Juana chaskoltaot ta chapanel.
    .who = Juana, alak'na
    .diez-lugares = Lajuneb x-och. ¿K'usi chkak'tik?
    .de-las-dos = Oxib lekil abtel, jukub yalem
    .de-las-dos-why = Oy sventa jujun jmanolajel.
    .puro-monedero = Lajuneb yavil tak'in
    .puro-monedero-why = Chchone. Ch'abal sventa buch'u tsk'an lekil abtel.
    .puro-camino = Lajuneb lekil pok'
    .puro-camino-why = Toj alak' sba. Ch'abal sventa buch'u jutuk stak'in.
    .pide-barato = Jun ants tsk'an li pok'e, 200 no'ox stak'in.
    .este-monedero = Chkak' ta ilel yavil tak'in
    .este-monedero-why = Xu' sman, mu xyal li lekil abtele.
    .lo-bajo = Chkak' ta 200
    .lo-bajo-why = Jech tsk'anik yantik ek. Mas lek yan p'olmal.
    .busca-fino = Jun ants tsa' pok' ta jolobil.
    .tengo-en-casa = Oy ta jna. Ok'ob chkich' tal
    .tengo-en-casa-why = La avak' k'usi oy, la aval melel.
    .es-telar-todo = Ta jolobil li yavil tak'ine
    .es-telar-todo-why = Ta fabrika li pok'e. Mas lek li melele.
    .nadie-compra = Skotol tsk'elik. Tsjak'ik mi oy mas yalem.
    .saco-chicas = Ta jlok'es pulsera, yavil tak'in
    .saco-chicas-why = La ava'i, la ajel anil.
    .todo-a-mitad = Chkak' pok' ta o'lol stojol
    .todo-a-mitad-why = Jech chyal li lekil abtele. Mas lek ak'o bik'it.
    .es-telar = Tsjak' mi ta jolobil li yavil tak'ine.
    .digo-fabrica = Pok' ta fabrika, luchbil ta k'obil
    .digo-fabrica-why = La aval melel. Chch'un xa.
    .digo-telar = Tana, skotol ta jolobil
    .digo-telar-why = Mi chaval melel, chachabi abi.
    .dia-muy-bueno = La achon jukub bik'it, jun lekil abtel ta stojol.
    .dia-bueno = La achon jutuk. Ok'ob ich'o bik'it xchi'uk lekil abtel.
    .quieren-igual = La achon. Tana skotol tsk'anik jech stojol.
    .se-nota = Li antse la spik li pok'e. Bat, mu'yuk la sman.

esta-semana = Li xemana li'e ta jpas…
    .pieza-chica = Ta jnop jun bik'it p'olmal xchi'uk jluchel
    .letrero = Ta jts'iba k'usi pok' ta jujun etiketa
    .por-hora = Ta jk'el k'u yepal chkich' ta jun ora
