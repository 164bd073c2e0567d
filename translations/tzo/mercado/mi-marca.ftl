title = Jmarka xchi'uk jlo'il
goal = Sa'o jun biil, jun k'op ti mu xch'ay.

que-la-conozcan = Marka ja' jun biil, jun bonolil, jun k'op. Mi ko'ol skotol ora, li krixchanoe chasna'ot, chastaot.

nombre-parecido = Chak'an abi "Luna de Hilo". Yan tyenta jech xa sbi. ¿K'usi chapas?
    .el-mismo = Ja' ta jtunes
    .el-mismo-why = Chch'ayik, li yane xu' sa' k'op.
    .uno-propio = Ta jsa' yan, ku'un no'ox
    .uno-propio-why = Jech mu'yuk buch'u chch'ay.
    .sin-nombre = Chichonolaj, ch'abal jbi
    .sin-nombre-why = Mi ch'abal abi, mu sna' k'uxi chsut tal.

cada-mes = Oy xa abi. ¿K'u ora chajel?
    .siempre-igual = Ja' no'ox ta jtunes skotol ora
    .siempre-igual-why = Oy sbalil marka mi chatunes.
    .uno-nuevo = Jujun u jun ach'
    .uno-nuevo-why = Jmanolajel tsa' poko' abi, mu xastaot.
    .dos-nombres = Jun ta ch'ivit, yan ta telefono
    .dos-nombres-why = K'ucha'al cha'vo' chvinaj. Tuneso jun.

frase-buena = Lekil k'op oy k'usi chal. ¿Mi oy k'usi chal li'e?
    .dice = Oy k'usi chal
    .no-dice = Mu k'usi xal
    .algodon-zina = "Tuxnuk' jalbil ta jolobil"
    .algodon-zina-why = Chal k'usi sno, k'uxi pasbil.
    .lo-mejor = "Toj lek, mas lek"
    .lo-mejor-why = Skotol jech chalik. ¿K'usi oy ta avu'un?
    .para-su-mesa = "Spok'al mexa, xu' xachuk'"
    .para-su-mesa-why = Chal k'usi, k'u sbalil.
    .calidad-unica = "Ch'abal yan jech"
    .calidad-unica-why = Lek, pero mu xvinaj k'usi chachon.

piezas-marca = ¿K'usi sbalil jujun?
    .nombre = Li biile
    .llamar = Sventa sa'el
    .nombre-why = Jech tsa'ik, chalbeik yantik.
    .franja = Li bonolile
    .reconocer = Ak'o vinajuk ta nom
    .franja-why = Li satile chojtakin ba'yi.
    .historia = Li slo'ile
    .recordar = Ak'o mu xch'ay
    .historia-why = Melel lo'il chalik nixtok.

su-etiqueta = K'elo li etiketae. ¿K'usi sk'an lok'esel?
    .from = Etiketa sventa preva
    .nombre-claro = Jalel: Flor de Nube
    .nombre-claro-why = K'un k'elel li biile.
    .fecha-falsa = "Oy xa jmil jabil"
    .fecha-falsa-why = Alo k'usi xana'. Jutk'op mu xch'unik.
    .telefono = WhatsApp: anumero
    .telefono-why = Jech jmanolajel tsk'an nixtok.
    .duena-del-diseno = "Luchel ts'ibabil, ku'un no'ox"
    .duena-del-diseno-why = Li luchel ta vo'onee yu'un skotol jteklum.

usar-foto = Jun emprexa la stunes xa alok'ol xchi'uk ak'u'. ¿Mi xu', mu sjak'bot?
    .yes-why = Alok'ole avu'un, ak'o mi alak' sba.
    .no-why = Ba'yi sk'an jak'el, vo'ot chaval.
    .yo-decido = Jlok'ole ku'un, vu'un chkal
    .yo-decido-why = Jak'o k'usi sventa, jayib ora, k'u yepal stojol.
    .salgo-mal = Yu'un chopol chilok'
    .salgo-mal-why = Lek o chopol, avu'un.

hacer-marca = Chapas amarka. ¿K'usi ba'yi, k'usi ta patil?
    .pensar = Ta jnop oxib biil
    .buscar = Ta jsa' mi oy buch'u stunesoj
    .preguntar = Ta jjak'be jtsobol, ta jt'uj
    .usar = Ta jtunes skotol ora, ko'ol
    .why = Nopel, sa'el, t'ujel, stunesel skotol ora.

publicidad = Chtal jun jlok'tavanej ta achonobil.
    .who = Iván, jlok'tavanej
    .su-foto = ¿Mi xu' jlok'taot xchi'uk ak'u'?
    .para-que-uso = ¿K'usi sventa, bu chvinaj?
    .para-que-uso-why = Ba'yi jak'el, ta patil lok'ol.
    .tome-la = Tana, lok'tao
    .tome-la-why = Mu to xana' k'usi sventa.
    .me-ofende = ¡Mu me xasa' k'op!
    .me-ofende-why = Xu' xaval mo'oj ta jun avo'onton.
    .en-carteles = Sventa kartel yu'un tyenta.
    .pago-escrito = Lek, xchi'uk tojel, ts'ibabil
    .pago-escrito-why = Alok'ole ja' abtel ek.
    .bueno-asi = Lek che'e
    .bueno-asi-why = Chlok' ta kartel, mu'yuk buch'u chastojot.
    .ya-la-tomo = Laj xa. Chvinaj ta jun tyenta.
    .no-use = Mu me xatunes mi mu'yuk jpermiso ta vun
    .no-use-why = Xu' xaval, ak'o mi la xa slok'ta.
    .ni-modo = Jech xa
    .ni-modo-why = Alok'ole avu'un to. Xu' xaval mo'oj.
    .perdon-explica = Perton. Ba'yi chakalbot.
    .escucho = Chka'i: ¿k'usi sventa, k'u yepal chatoj?
    .escucho-why = A'yel ma'uk ch'unel. Ta patil chaval.
    .vayase = Batan
    .vayase-why = La achabi alok'ol. Xu' ta jun o'onton ek.
    .acuerdo = La yak'ik sbiik: k'usi sventa, jayib ora, tojel.
    .acuerdo-tarde = Lek chvinaj, vo'ot la aval.
    .dijo-no = Iván bat. Alok'ole avu'un to.
    .sin-permiso = Alok'ol chvinaj ta kartel, ch'abal tojel.

esta-semana = Li xemana li'e ta jpas…
    .un-nombre = Ta jt'uj jun sbi jp'olmal
    .una-frase = Ta jts'iba jun k'op ti oy k'usi chal
    .decir-foto = Ta jjak' k'usi sventa jlok'ol
