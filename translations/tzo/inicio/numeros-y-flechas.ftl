title = Li atol xchi'uk li flechae
goal = T'ujo xchi'uk atol o flecha, meltsano.

escoger = Jujun oy yatol. Net'o li atole, t'ujbil xa. O tijo li flechae, net'o Enter. Mi mu lekuk la at'uje, mu'yuk k'usi chch'ay.

la-segunda = Oy 1, 2, 3 ta pantaya. Chak'an li xchibale. ¿K'usi tekla chanet'?
    .aprieto-1 = Ta jnet' li 1
    .aprieto-1-why = Li 1 tst'uj li ba'yie. Sventa li xchibale: 2.
    .aprieto-2 = Ta jnet' li 2
    .aprieto-2-why = Li atole tst'uj. Ja' no'ox sk'an.
    .aprieto-3 = Ta jnet' li 3
    .aprieto-3-why = Li 3 tst'uj li yoxibale. Sventa li xchibale: 2.

para-mover = ¿K'usi tekla chatij sventa chak'el yan?
    .arriba = Flecha ta ak'ol
    .arriba-why = Chmuy ta yan.
    .abajo = Flecha ta olon
    .abajo-why = Chyal ta yan.
    .apagar = Svoton li tubele
    .apagar-why = Mu xtun sventa t'ujel.

tejer-hilos = Ta jjaltik lajchaeb no. Ak'o 12, net'o Enter.
    .why = Lajchaeb no, lek lok'.
    .less-why = Sk'an to no. Lajchaeb: li 1, ta patil li 2.
    .more-why = Ep no. Tup'o, ak'o 12, o yaleso xchi'uk flecha.

me-equivoque = La anet' li 3, chak'an ox li 2. ¿K'usi chapas?
    .termino = Chilik, mu xa jpas
    .termino-why = Mu sk'an. Skotol ora xu' xapas nixtok.
    .pruebo = Ta jpas nixtok xchi'uk li 2
    .pruebo-why = Meltsanel ja' chanel ek. Mu'yuk k'usi chch'ay.
    .me-apeno = Ta jk'an perton ta skotol
    .me-apeno-why = Jkotoltik jech ta jpastik. Mu x-ilin li chinab tak'ine.

tecla-pegada = La akomes ak'ob ta tekla, lok' 2222. ¿Mi xu' xmeltsaj?
    .yes-why = Koltao, tup'o, net'o jun no'ox velta.
    .no-why = Xu': chatup', chats'iba nixtok.
    .repite = Li teklae chcha'pas mi mu jkolta
    .repite-why = Ja' yu'un chanet', chakolta.
    .descompuesta = Sokem li teklae
    .descompuesta-why = Lek oy. Chcha'pas k'alal te ak'obe.

ayuda-vecina = Lucía chchoti ta axokon, mu sna' k'usi snet'.
    .who = Lucía, achi'il
    .perdida = ¿K'usi ta jnet' tana?
    .aprieto-por-ella = Vu'un ta jnet'
    .aprieto-por-ella-why = Anil lok', Lucía mu'yuk la xchan.
    .diga-numero = ¿Bu junukal chak'an? Jujun oy yatol
    .diga-numero-why = Jun jak'el mas chchanubtasvan.
    .cual = Ta jk'an li yoxibale.
    .su-numero = Sa'o li 3, net'o jun velta
    .su-numero-why = Stuk la spas xchi'uk sk'ob.
    .ese-no = ¿Mi melel? Mas lek li ba'yie
    .ese-no-why = La apojbe st'ujel. Ak'o st'uj stuk.
    .no-aprende = Kolaval, jech mu jchan.
    .ahora-usted = Melel. Vo'ot tana
    .ahora-usted-why = La ameltsan, xu' to. Lucía tspas.
    .yo-sigo = Mas anil mi vu'un ta jpas
    .yo-sigo-why = Anil avu'un. Lucía mu'yuk chchan.
    .lo-logra = ¡Xu' xa ku'un! Ta jpas yan.
    .duda = Lucía la st'uj k'usi la aval, mu junuk yo'onton.
    .se-cansa = Lucía lik, mu'yuk la xchan.

esta-semana = Li xemana li'e ta jpas…
    .practicar = Ta jpas li atol ta teklae
    .mostrar = Chkak' ta ilel li flechae
    .siguiente = Ta jpas li yan chanele
