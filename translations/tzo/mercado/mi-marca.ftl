title = Jmarka xchi'uk jlo'il
goal = Ak'o jun abi, jun k'op ti mu xch'ay.

que-la-conozcan = Marka ja' jun biil, jun bonolil, jun k'op. Mi ko'ol skotol ora, li krixchanoe chasna'ot, chastaot.

nombre-parecido = Chak'an abi "Luna de Hilo". Yan tyenta jech xa sbi. ¿K'usi chapas?
    .el-mismo = Ta jtunes li ja'e
    .el-mismo-why = Chch'ayik, li yane xu' sa' k'op.
    .uno-propio = Ta jsa' yan, ku'un stuk
    .uno-propio-why = Jech mu'yuk buch'u chch'ay.
    .sin-nombre = Chichonolaj, ch'abal jbi
    .sin-nombre-why = Mi ch'abal abi, mu sna' k'uxi chsut tal.

cada-mes = Oy xa abi. ¿K'u ora chajel?
    .siempre-igual = Ja' no'ox ta jtunes skotol ora
    .siempre-igual-why = Oy sbalil marka mi chatunes.
    .uno-nuevo = Jujun u jun ach'
    .uno-nuevo-why = Jmanolajel tsa' poko' abi, mu xastaot.
    .dos-nombres = Jun ta ch'ivit, yan ta telefono
    .dos-nombres-why = Cha'vo' xvinaj. Tuneso jun.

frase-buena = Lekil k'op oy k'usi chal. ¿Mi oy k'usi chal li'e?
    .dice = Oy k'usi chal
    .no-dice = Mu k'usi xal
    .algodon-zina = "Tuxnuk' jalbil ta jolobil"
    .algodon-zina-why = Chal k'usi sno, k'uxi pasbil.
    .lo-mejor = "Toj lek, mas lek"
    .lo-mejor-why = Skotol jech chalik. ¿K'usi oy ta avu'un?
    .para-su-mesa = "Spok'al mexa, xu' xasuk'"
    .para-su-mesa-why = Chal k'usi, k'u sbalil.
    .calidad-unica = "Stuk no'ox"
    .calidad-unica-why = Lek, pero mu xvinaj k'usi chachon.

piezas-marca = ¿K'usi sbalil jujun?
    .nombre = Li biile
    .llamar = Ak'o sa'ikot
    .nombre-why = Jech chasa'ikot, chalbe yantik.
    .franja = Li bonolile
    .reconocer = Ak'o vinajuk ta nom
    .franja-why = Li satile chojtakin ba'yi.
    .historia = Li slo'ile
    .recordar = Ak'o mu xch'ay
    .historia-why = Melel lo'il chalik nixtok.

su-etiqueta = K'elo li etiketae. ¿K'usi sk'an lok'esel?
    .from = Etiketa sventa proval
    .nombre-claro = Jalel: Flor de Nube
    .nombre-claro-why = K'un k'elel li biile.
    .fecha-falsa = "Oy xa jmil jabil"
    .fecha-falsa-why = Alo k'usi xana'. Jutk'op mu xch'unik.
    .telefono = WhatsApp: anumero
    .telefono-why = Jech jmanolajel tsk'an nixtok.
    .duena-del-diseno = "Luchel: ku'un no'ox"
    .duena-del-diseno-why = Li luchel yu'un me'eltotile yu'un jteklum.

usar-foto = Jun emprexa la stunes xa alok'ol. ¿Mi xu' stunes, mu sjak'bot?
    .yes-why = Alok'ole avu'un, ak'o mi lek sba.
    .no-why = Ba'yi sk'an jak'el, vo'ot chaval.
    .yo-decido = Jlok'ole ku'un, vu'un chkal
    .yo-decido-why = Jak'o k'usi sventa, jayib ora, k'u yepal stojol.
    .salgo-mal = Yu'un chopol lok'
    .salgo-mal-why = Lek o chopol, avu'un.

hacer-marca = Chapas amarka. ¿K'usi ba'yi, k'usi ta patil?
    .pensar = Ta jnop oxib biil
    .buscar = Ta jsa' mi oy buch'u stunesoj
    .preguntar = Ta jjak'be jchop, ta jt'uj
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
    .me-ofende-why = Xu' chaval mo'oj ta jun avo'onton.
    .en-carteles = Sventa kartel yu'un tyenta.
    .pago-escrito = Lek, xchi'uk tojel, ts'ibabil
    .pago-escrito-why = Alok'ole ja' abtel ek.
    .bueno-asi = Lek che'e
    .bueno-asi-why = Chlok' ta kartel, mu'yuk buch'u chastojot.
    .ya-la-tomo = Laj xa. Chvinaj ta jun tyenta.
    .no-use = Mu me xatunes mi mu'yuk jpermiso ta vun
    .no-use-why = Xu' chaval, ak'o mi laj xa slok'ta.
    .ni-modo = Jech xa
    .ni-modo-why = Alok'ole avu'un to. Xu' chaval mo'oj.
    .perdon-explica = Perton. Ba'yi chakalbot.
    .escucho = Chka'i: ¿k'usi sventa, k'u yepal chatoj?
    .escucho-why = A'yel mu suj. Ta patil chaval.
    .vayase = Batan
    .vayase-why = La achabi alok'ol. Xu' ta k'un ek.
    .acuerdo = La yak' sbiik: k'usi sventa, jayib ora, tojel.
    .acuerdo-tarde = Lek chvinaj, vo'ot laval.
    .dijo-no = Iván bat. Alok'ole avu'un to.
    .sin-permiso = Alok'ol chvinaj ta kartel, ch'abal tojel.

esta-semana = Xemana li'e ta jpas…
    .un-nombre = Ta jt'uj jun sbi jp'olmal
    .una-frase = Ta jts'iba jun k'op ti oy k'usi chal
    .decir-foto = Ta jjak' k'usi sventa jlok'ol
