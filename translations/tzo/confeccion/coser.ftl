title = Lekil ts'isel, mu xayaij
goal = Ts'iso, k'elo me ak'ob.

manos-primero = Ba'yi li ak'obe, ta patil li ts'isele. Tubo li makinae, ja' to xajel akuxa, no. Makal li tixarexe. Lek lus.

cambiar-aguja = Chajel li yakuxail makinae. ¿K'usi ba'yi chapas?
    .con-cuidado = Ta jlok'es k'unk'un
    .con-cuidado-why = Mi la apik pedal ta avok, chbak' li akuxae.
    .rapido = Anil ta jlok'es
    .rapido-why = Anil mu lekuk. Tubbil, lek.
    .apago = Ta jtub li makinae
    .apago-why = Mi tubbil, mu xbak' li akuxae.

nino-cerca = Jun olol chtajin ta xokon tixarex. ¿K'usi chapas?
    .le-digo-que-no = Chkalbe: mu me xapik
    .le-digo-que-no-why = Li olole chch'ay ta yo'onton. K'ejel mas lek.
    .cerradas-lejos = Ta jmak, ta jk'ej ta toyol
    .cerradas-lejos-why = Makal, nom: mu'yuk buch'u chyaij.
    .debajo = Chkak' ta yolon pok'
    .debajo-why = Mi mu xvinaj, chayaij k'alal chatam li pok'e.

se-enreda = Tsp'ok sba li no ta olone. ¿K'usi ba'yi chapas?
    .enhebro-otra-vez = Ta jtik'be no nixtok, ta ak'ol, ta olon
    .enhebro-otra-vez-why = Ep velta ja' no'ox mu lek tik'bil no.
    .jalo-hilo = Tsots ta jnit li noe
    .jalo-hilo-why = Chk'as akuxa o chjat pok'.
    .ya-no-sirve = Chkal mu xa xtun li makinae
    .ya-no-sirve-why = Ja' nan li no no'oxe. Ba'yi paso preva.

su-taller = K'elo yavil ts'isel. ¿K'usi xu' xyaijesvan?
    .from = Slok'ol yavil ts'isel
    .cable-paso = Jun kable ta be
    .cable-paso-why = Mi chanit ta avok, chp'aj li makinae.
    .lampara = Jun lus ta xokon akuxa
    .lampara-why = Lus chchabi asat, ak'ob.
    .tijera-silla = Jun tixarex jambil ta xila
    .tijera-silla-why = Oy buch'u chchoti. Mako, k'ejo.
    .alfiletero = Alfiler ta yavil
    .alfiletero-why = Jech mu xch'ay, mu xjulvan.

cuida-o-lastima = ¿Mi chchabivan, mi chyaijesvan?
    .cuida = Chchabivan
    .lastima = Xu' xyaijesvan
    .dedal = Chavak' dedal ta ak'ob
    .dedal-why = Dedal chich' li akuxae, ma'uk ak'ob.
    .alfiler-boca = Chak'ej alfiler ta ave
    .alfiler-boca-why = Mi latse'in, chabik'. Mas lek ta yavil.
    .luz-ventana = Chats'is ta xokon ventana
    .luz-ventana-why = Xchi'uk lus chavil li akuxae, mu xlub asat.
    .agua-maquina = Jun vaso vo' ta sba makina
    .agua-maquina-why = Mi chmal, lus xchi'uk vo' chmilvan.
    .pelo-recogido = Chukul ajol, arevoso
    .pelo-recogido-why = Mi kolem, tsnit li makinae.

le-duele = K'ux apat, sk'an to jun sk'ob k'u'il. ¿Mi mu xapaj?
    .yes-why = Mi lubemot, chayaij, lukluk chlok'.
    .no-why = Mi chakux jutuk, lek chkom abek'tal.
    .descanso-corto = Chiva'i, ta jxach' jba, chilik nixtok
    .descanso-corto-why = Kuxel ja' abtel ek.
    .mejor-nunca = Yu'un chopol ts'isel
    .mejor-nunca-why = Lek ts'isel. Chopol mi mu xapaj.

enhebrar = Laj li noe. ¿K'usi ba'yi, k'usi ta patil?
    .apagar = Ta jtub li makinae
    .hilo = Chkak' ach' no
    .prueba = Ta jpas preva ta bik'it pok'
    .coser = Ta jts'is li k'u'ile
    .why = Tubel, tik'el no, preva, ts'isel.

marta-cose = Marta yakal ta ts'isel ta axokon. Mak li pok'e.
    .who = Marta, chchan ts'isel
    .pie-pedal = Mak. Ta jnit ta jk'ob.
    .para-el-pie = Malao. Lok'eso avok ta pedal
    .para-el-pie-why = Mi ch'abal pedal, mu xbak' akuxa.
    .jalala = Tana, nito
    .jalala-why = Te to li okil ta pedale: xu' xyal akuxa.
    .regano = ¡Mu jechuk!
    .regano-why = Mi chavavtae, chnik sk'ob.
    .ya-quite = Laj xa. ¿K'usi tana?
    .apaga-y-gira = Tubo, muyeso akuxa ta setset
    .apaga-y-gira-why = Ta setset chmuy k'unk'un, mu xayaij.
    .con-dientes = Nito ta ave
    .con-dientes-why = Eal xchi'uk akuxa: xi'el sba.
    .se-pone-nerviosa = Mu xa jna' k'usi ta jtij.
    .con-calma = K'un no'ox. Ba'yi tubo
    .con-calma-why = Ta jun o'onton chchan, mu'yuk buch'u chyaij.
    .yo-lo-hago = K'ejo aba, vu'un ta jpas
    .yo-lo-hago-why = Chmeltsaj, pero mu xchan.
    .casi = ¡Bak' li akuxae!
    .apaga-ahora = Tubo li makinae, tana
    .apaga-ahora-why = Lek ora. Tubbil mu xjulvan.
    .sigue = Xyaket, jutuk xa
    .sigue-why = Okil, k'obil ta jmoj: te chayaij.
    .salio-bien = Lok' li pok'e. Sna' xa Marta.
    .salio-tarde = Lok' li pok'e, mu'yuk buch'u yaij.
    .no-aprende = Lok' li pok'e. Mu la yil k'uxi Marta.
    .se-pica = Yaij Marta. Poko, mako bu yaij.

esta-semana = Li xemana li'e ta jpas…
    .guardar-tijera = Ta jk'ej makal li tixarexe
    .apagar-antes = Ta jtub ba'yi, ta patil ta jjel akuxa
    .mi-descanso = Chipaj, ta jxach' jba
