title = Lekil xch'akel tak'in
goal = Ch'akaik bit'il chapbil nail.

regla-antes = Nail ya jchaptik bit'il ya jch'aktik, patil ya xchombajotik. Jich ma'yuk ilimba, jujun ya sna' jayeb ya yich'.

ana-y-lucia = Ana a'tej 30 ora, Lucía 10. ¿Bit'il ya ach'akik te tak'ine?
    .por-horas = Ta ora, bit'il chapbil
    .por-horas-why = Mach'a bayel a'tej, mas ya yich'.
    .mitad-siempre = Olil olil, ma xkiltik ora
    .mitad-siempre-why = Teme jich chapbil nail nax.
    .la-que-pida = Mas ta mach'a mas ya sk'an
    .la-que-pida-why = Jich ja' ya yich' mach'a tulan ya xk'opoj.

parte-iguales = Ay 6,000 peso, oxtulotik. Pajal jujun, ¿jayeb?
    .why = 6,000 ta oxtul: 2,000 jujun.
    .less-why = Mas. Oxeb welta 1,000: 3,000.
    .more-why = Mas jtebuk. Oxeb welta 3,000: 9,000.

parte-horas = Yo'tik ta ora: 100 peso jujun ora. Ana la spas 30 ora. ¿Jayeb ya yich'?
    .why = 30 ta 100: 3,000. Ta pajal jujun ja' 2,000.
    .less-why = Mas. Lajuneb ora: 1,000.
    .more-why = Mas jtebuk. 30 nax ora.

seis-mil = La achonik ta 6,000 peso. Chapbil: 1,000 yu'un na, te yane ta ora. Ch'aka.
    .fund = Tak'in yu'un na
    .fund-why = Teme ay na, ay yan chonel.
    .fund-less-why = Ya sk'an to tak'in yu'un na, bit'il chapbil.
    .ana = Ana
    .ana-why = Ana jun yo'tan: ja' 30 yora.
    .ana-less-why = Ana ya sjojk'oy: ¿te 30 kora?
    .lucia = Lucía
    .lucia-why = Lucía jun yo'tan: ja' 10 yora.
    .lucia-less-why = Lucía ya sjojk'oy: ¿te 10 kora?
    .rosa = Rosa
    .rosa-why = Rosa jun yo'tan: pajal a'tej sok Lucía.
    .rosa-less-why = Rosa ya sjojk'oy: ¿bin la jchaptik?
    .more-why = Bayel, ma ja'uk bit'il chapbil. Yan ma sta.
    .why = Ay to 5,000 yu'un 50 ora: 100 peso jujun ora.

tres-reglas = Jujun mantal, jun bin ya yil. ¿Bin?
    .iguales = Pajal jujun
    .misma = Spisil pajal ya yich'
    .iguales-why = K'un. Lek teme pajal ya x'a'tejik.
    .horas = Ta ora
    .tiempo = Yora jujun
    .horas-why = Ya sk'an ts'ibayel te ora.
    .piezas = Ta jujun jalab
    .hechas = Bin la stsuts jujun
    .piezas-why = Lek teme pajal te jalabe.

repartir-todo = Lek la achonik. ¿Ya bal ach'akik spisil te tak'ine?
    .yes-why = Teme ma'yuk na, ma'yuk yan chonel.
    .no-why = Ya xjil k'ejel jun parte yu'un a'tel.
    .apartar = Ya jk'ejtik yu'un na, yu'un tulan bin
    .apartar-why = Jayeb, ja' ya yal smantal chajp.
    .no-merecen = Yu'un ma ja'uk spisil ya sk'an
    .no-merecen-why = Ma ja'uk majtan, ma ja'uk kastiko: ja' mantal.

enferma = Jtul ajoy chamel, ma xju' ya sjal. ¿Bin ya apasik?
    .la-regla = Bin ya yal mantal yu'un koltayel
    .la-regla-why = Yo'tik ja', pajel yan.
    .nada = Ma'yuk bin ya yich'
    .nada-why = Te chajp ya xkoltaywan mas ya xjalaj.
    .a-escondidas = Ya kak'beytik ta muken
    .a-escondidas-why = Mas lek chikan, sok mantal.

reparto = Ya yich' ch'akel te tak'in yu'un k'in.
    .who = Petrona, joytik
    .mas-para-mi = Jo'on mas ya kich'. Jo'on la jkuch spisil.
    .veamos-regla = Wokol awal ta skuchel. Kiltik te mantal
    .veamos-regla-why = La awal wokol awal, la awil bin chapbil.
    .tome = Ich'a jayeb ya ak'an
    .tome-why = Teme ma'yuk mantal, pajel ya sk'an spisil.
    .no-trabajo = Pero jtebuk la ajal
    .no-trabajo-why = Melel niwan. Jich teme ya awal, chopol ya ya'iy.
    .no-me-acuerdo = Ch'ayix ta ko'tan bin la jchaptik.
    .leemos = Tey ay ta jun. Kiltik komon
    .leemos-why = Te ts'ibabile sna' yu'un spisil.
    .luego-vemos = Patil ya kiltik
    .luego-vemos-why = Tak'in ma'yuk smantal, ma junuk o'tan.
    .se-enoja = ¿Te chojak'e, mach'a la skuch?
    .cuaderno-horas = Ja'at. Ya jtsobtik ta awora
    .cuaderno-horas-why = Kuchel ja' a'tel ek, ts'ibaya.
    .vayase = Teme ma xak'an, ban
    .vayase-why = Ya xch'ay jtul joytik yu'un ilimba.
    .conforme = Petrona la yil mantal, lek la ya'iy.
    .conforme-tarde = La yich' ajtayel yora kuchel. Lek jil.
    .otras-piden = Yo'tik spisil ya sk'anik mas, ma sta.
    .queda-duda = La yich' ch'akel, pero ma junuk yo'tanik.
    .se-fue = Lok' ta chajp te Petrona.

esta-semana = Te semana ini ya jpas…
    .proponer = Ya kal jun mantal yu'un ch'akel
    .apuntar-horas = Ya jts'ibay kora
    .apartar-hilo = Ya jk'ej tak'in yu'un na
