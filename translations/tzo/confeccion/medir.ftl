title = Lekil p'isel
goal = P'iso oxib, ts'ibao.

tres-medidas = Oxib p'isel sventa jun k'u'il: ti' o'onil, ch'util, snatil. Li sintae lek no'ox, mu snet'. Ts'ibao jujun atolal.

cinta-floja = Jok'ol li sinta ta ch'utile. ¿K'usi chapas?
    .aprieto = Tsots ta jnit
    .aprieto-why = Jech bik'it chlok' li k'u'ile.
    .ajusto = Lek chkak', ta jp'is nixtok
    .ajusto-why = Ak'o spik li bek'tale, mu snet'.
    .asi-la-dejo = Jech ta jkomtsan
    .asi-la-dejo-why = Jech muk' chlok' li k'u'ile.

numero-al-reves = La ats'iba 64, la aval 46. ¿K'usi ba'yi chapas, mu to xaset'?
    .leo-dos-veces = Ta jp'is, ta jk'el chib velta
    .leo-dos-veces-why = Li pok' set'bil xae mu xa xmeltsaj.
    .corto-ya = Anil ta jset'
    .corto-ya-why = Mi yan li atolale, chch'ay li pok'e.
    .pongo-el-mayor = Chkich' li mas muk'e
    .pongo-el-mayor-why = Muk' nan chlok'. Mas lek p'iso nixtok.

talla-mediana = Jmanolajel chal: "talla mediana". ¿Mi jech lek?
    .yes-why = Jujun tyenta yan chalbe mediana.
    .no-why = Mas lek k'ano sentimetro.
    .cambian = Li tallae yan ta jujun tyenta
    .cambian-why = Jun sentimetro ko'ol buyuk no'ox.
    .no-hay-mediana = Mu jpas mediana
    .no-hay-mediana-why = Chapas k'u smuk'ul tsk'an.

donde-va = ¿Bu chavak' li sintae?
    .pecho = Ti' o'onil
    .mas-ancho = Bu mas jamal
    .pecho-why = Bu mas jamal, yalem li k'obile.
    .cintura = Ch'util
    .se-dobla = Bu tspak sba li bek'tale
    .cintura-why = Pako aba ta xokon: te oy.
    .largo = Snatil
    .del-hombro = Ta nekebal, yalel
    .largo-why = Ta nekebal k'alal bu tsk'an.

como-queda = Jech la ap'is. ¿K'uxi chlok' li k'u'ile?
    .apretada = Bik'it
    .bien = Lek
    .floja = Muk'
    .muy-jalada = Tsots la anit li sintae
    .muy-jalada-why = Jutuk li sentimetroe, bik'it chlok' li k'u'ile.
    .sobre-chamarra = La ap'is ta sba chamara
    .sobre-chamarra-why = Li chamarae chak' mas sentimetro.
    .ajustada = Li sintae spik, mu snet'
    .ajustada-why = Jech ja' sp'isol li antse.
    .colgando = Li sintae jok'ol ta pat
    .colgando-why = Joyibo, k'elo mi tuk'.

para-moverse = Li sti' yo'one ja' 90. Jech k'ucha'al: 10 mas sventa xbak'. ¿Jayib cm li k'u'ile?
    .why = 90 xchi'uk 10, ja' 100. Jech xu' xich' ik'.
    .less-why = Tsobo 10 ta 90.
    .more-why = Mas jutuk: 90 xchi'uk 10.

hoja-medidas = K'elo li vun li'e. ¿K'usi mu to lek xal?
    .from = Sp'isol me' Carmen
    .pecho-noventa = Ti' o'onil: 90 cm
    .pecho-noventa-why = Lek chal: atolal, sentimetro.
    .como-la-mia = Ch'util: k'ucha'al vu'un
    .como-la-mia-why = Yan krixchano mu sna'. Ts'ibao atolal.
    .talla-m = Snatil: talla M
    .talla-m-why = Li snatile ta sentimetro.

medir-bien = Chap'isvan. ¿K'usi ba'yi, k'usi ta patil?
    .pongo-cinta = Chkak' sinta, mu jnet'
    .leo-numero = Ta jk'el atolal
    .leo-otra-vez = Ta jk'el nixtok
    .lo-escribo = Ta jts'iba xchi'uk "cm"
    .why = Sinta, atolal, nixtok, chts'ibaat.

por-mensaje = Jmanolajel ta yan jteklum tsk'an k'u'il.
    .who = Elena, jmanolajel
    .soy-mediana = Ta jk'an jun k'u'il. Mediana.
    .tres-medidas-cm = ¿Mi chavalbun ti' o'onil, ch'util, snatil ta cm?
    .tres-medidas-cm-why = Xchi'uk oxib atolal xu' xa xaset'.
    .mediana-esta-bien = Lek, mediana
    .mediana-esta-bien-why = Mu ko'oluk amediana xchi'uk yu'un.
    .mande-foto = Takbun alok'ol
    .mande-foto-why = Li lok'ole mu xal sentimetro.
    .no-se-medir = Mu jna' k'uxi ta jp'is jba.
    .le-explico = Ta jtak jnuk'ilal, chakalbot k'uxi
    .le-explico-why = Chanubtasel ta jun o'onton, chchonolaj ek.
    .busque-quien = Sa'o buch'u chasp'is
    .busque-quien-why = Xu' nan. Pero stuk chkom, mu sna'.
    .foto-no-mide = Te chbat. ¿Mi jech lek?
    .ahora-cinta = Sk'an to p'isel. Chakalbot k'uxi
    .ahora-cinta-why = Mu to xaset': lek ora.
    .calculo = Tana, ta jnop no'ox
    .calculo-why = Mi chanop no'ox, chch'ay pok'.
    .quedo-bien = Lek li k'u'ile. Elena la stak slok'ol.
    .quedo-bien-tarde = Elena la sp'is sba. Lek li k'u'ile.
    .tarda = Elena jalij, mu'yuk la sk'an.
    .quedo-chica = Mu lek lok' li k'u'ile.

esta-semana = Li xemana li'e ta jpas…
    .medir-una = Ta jp'is jun jchi'il, ta jts'iba
    .pedir-cm = Ta jk'an sentimetro, ma'uk talla
    .leer-dos = Ta jk'el chib velta jujun atolal
