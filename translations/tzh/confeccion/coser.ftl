title = Lekil ts'isel, ma me x'ejchinajat
goal = Ts'isa, kanantaya me ak'ab.

manos-primero = Nail te ak'abe, patil te ts'isele. Tup'a te makinae, ja' to ya ajel akuxa, na. Makal te texelexe. Lek lus.

cambiar-aguja = Ya ajel te yakuxail makina. ¿Bin nail ya apas?
    .con-cuidado = Ya jlok'es k'unk'un
    .con-cuidado-why = Teme la atij pedal ta awok, ya xnijk te akuxae.
    .rapido = Ora ya jlok'es
    .rapido-why = Ora ma lekuk. Tup'ul, lek.
    .apago = Ya jtup' te makinae
    .apago-why = Teme tup'ul, ma xnijk te akuxae.

nino-cerca = Jtul alal ya xtajin ta xujk texelex. ¿Bin ya apas?
    .le-digo-que-no = Ya kalbey ma me stij
    .le-digo-que-no-why = Alal ya xch'ay ta yo'tan. K'ejel mas lek.
    .cerradas-lejos = Ya jmak, ya jk'ej ta toyol
    .cerradas-lejos-why = Makal, namal: ma'yuk mach'a ya x'ejchinaj.
    .debajo = Ya kak' ta ye'tal pak'
    .debajo-why = Teme ma xchiknaj, ya x'ejchinajat k'alal ya atam te pak'e.

se-enreda = Ch'etel te nae ta alan. ¿Bin nail ya apas?
    .enhebro-otra-vez = Ya jtik'bey na xan, ta ajk'ol, ta alan
    .enhebro-otra-vez-why = Bayel welta ja' nax ma lek tik'bil te na.
    .jalo-hilo = Tulan ya jnit te nae
    .jalo-hilo-why = Ya xk'as akuxa o ya xjat pak'.
    .ya-no-sirve = Ya kal ma xtuunix te makinae
    .ya-no-sirve-why = Ja' niwan te na nax. Nail ila.

su-taller = Ila banti ya ats'is k'u'. ¿Bin ya xju' ya yejchintesat?
    .from = Slok'omba yawil ts'isel
    .cable-paso = Jun kable ta be banti ya xk'axik
    .cable-paso-why = Ya snit ta yok, ya xyal te makinae.
    .lampara = Jun lus ta xujk akuxa
    .lampara-why = Lus ya skanantay asit, ak'ab.
    .tijera-silla = Jun texelex jamal ta chotib
    .tijera-silla-why = Ay mach'a ya xnajkaj. Maka, k'eja.
    .alfiletero = Alfiler ta yawil
    .alfiletero-why = Jich ma xch'ay, ma sjul ak'ab.

cuida-o-lastima = ¿Ya bal skanantayat, o ya yejchintesat?
    .cuida = Ya skanantayat
    .lastima = Ya xju' ya yejchintesat
    .dedal = Ya awak' dedal ta ak'ab
    .dedal-why = Dedal ya yich' te akuxae, ma ja'uk ak'ab.
    .alfiler-boca = Ya ak'ej alfiler ta awej
    .alfiler-boca-why = Teme tse'ejinat, ya abik'. Mas lek ta somil.
    .luz-ventana = Ya ats'is pak' ta xujk bentana
    .luz-ventana-why = Sok lus ya awil te akuxae, ma xlub asit.
    .agua-maquina = Jun baso ja' ta sba makina
    .agua-maquina-why = Teme ya xmal, lus sok ja' ya xmilawan.
    .pelo-recogido = Chukul ajol, amujch'
    .pelo-recogido-why = Teme kolem, ya snit te makinae.

le-duele = K'ux apat, ya sk'an to jun sk'ab k'u'. ¿Ma bal xtejk'ajat?
    .yes-why = Teme lubenat, ya x'ejchinajat, ts'ejel ya xlok'.
    .no-why = Jayeb minuto kuxel ya skanantay abak'etal.
    .descanso-corto = Ya xtejk'ajon, ya jnit jbaj, ya xjajchon xan
    .descanso-corto-why = Kuxel ja' ya'telal ek.
    .mejor-nunca = Yu'un chopol te ts'isele
    .mejor-nunca-why = Lek ts'isel. Chopol teme ma xtejk'ajat.

enhebrar = Laj te nae. ¿Bin nail, bin ta patil?
    .apagar = Ya jtup' makina
    .hilo = Ya kak' ach' na
    .prueba = Ya jts'is nail ta bik'it pak'
    .coser = Ya jts'is te k'u'e
    .why = Tup'el, tik'el na, nail bik'it pak', patil te k'u'e.

marta-cose = Marta yakal ta ts'isel ta ats'eel. Majk te pak'e.
    .who = Marta, jnopojel
    .pie-pedal = Majk. Ya jnit ta jk'ab.
    .para-el-pie = Maliya. Lok'esa awok ta pedal
    .para-el-pie-why = Teme ma'yuk pedal, ma xnijk akuxa.
    .jalala = Yak, nita
    .jalala-why = Tey to te yok ta pedale: ya xju' ya xko akuxa.
    .regano = ¡Ma jichuk!
    .regano-why = Teme ya awut, ya xnijk sk'ab.
    .ya-quite = Lajix. ¿Yo'tik?
    .apaga-y-gira = Tup'a, mojtesa akuxa ta wolwol
    .apaga-y-gira-why = Ta wolwol ya xmo k'unk'un, ma x'ejchinaj.
    .con-dientes = Nita ta awej
    .con-dientes-why = Ejil sok akuxa: xibentik sba.
    .se-pone-nerviosa = Ma jna'ix bin ya jtij.
    .con-calma = K'unk'un nax. Nail tup'a
    .con-calma-why = Ta jun o'tan ya snop, ma'yuk mach'a ya x'ejchinaj.
    .yo-lo-hago = K'eja abaj, jo'on ya jpas
    .yo-lo-hago-why = Ya xchajpaj, pero ma snop.
    .casi = ¡Nijk te akuxae!
    .apaga-ahora = Tup'a makina, yo'tik
    .apaga-ahora-why = Lek ora. Tup'ul ma sjul k'abil.
    .sigue = Pasa xan, jtebukix
    .sigue-why = Ok, k'abil komon: tey ya x'ejchinajat.
    .salio-bien = Lok' te pak'e. Sna'ix Marta.
    .salio-tarde = Lok' te pak'e, ma'yuk mach'a ejchinaj.
    .no-aprende = Lok' te pak'e. Ma la yil bit'il te Marta.
    .se-pica = Ejchinaj Marta. Poka, maka te yejchene.

esta-semana = Te semana ini ya jpas…
    .guardar-tijera = Ya jk'ej makal te texelexe
    .apagar-antes = Ya jtup' nail, patil ya jel akuxa
    .mi-descanso = Ya xtejk'ajon, ya jnit jbaj
