title = Jun krixchano, jun voto
goal = Ko'ol chchapanik ta tsobajel.

iguales = Ta kooperativa jujun oy jun svoto. Ma'uk ta stak'in. Ko'ol antsetik ek. Jech chal li leye.

rosa-dos-votos = Rosa mas ep yak'oj tak'in, tsk'an chib voto. ¿K'usi chavalik?
    .uno-cada-una = Jun voto jujun
    .uno-cada-una-why = Li votoe ja' yu'un krixchano, ma'uk yu'un tak'in.
    .dos-por-dinero = Chib, yu'un ep yak'oj
    .dos-por-dinero-why = Jech tspas mantal buch'u ep stak'in. Li leye chal jun.
    .sin-voto = Mu'yuk voto, ja' chchapan stuk
    .sin-voto-why = K'usi chchapan jun, skotol ch-abtejik yu'un.

el-esposo = Smalal jun jchi'iltik tsk'an spas voto ta sk'exol. ¿Mi xu'?
    .yes-why = Jech mu xal sk'op li antse.
    .no-why = Ja' tspas voto li jchi'iltike.
    .es-de-ella = Ja' yu'un li antse
    .es-de-ella-why = Li vinike xu' xk'opoj ta na. Ta tsobajel ja' li antse.
    .no-sabe = Yu'un mu sna' jalel li vinike
    .no-sabe-why = Mi sna' ek, ja' yu'un jchi'iltik li votoe.

contar-manos = Jukub jchi'iltik. Oxib la yal: mu'yuk. Skotol la yal. ¿Jayvo' la yal: tana?
    .why = Jukub, lok'eso oxib: chanib. Tspas kanal li tanae.
    .less-why = Mas. Ato oxib k'alal jukub.
    .more-why = Mas jutuk. Lok'eso oxib ta jukub.

vale-o-no = ¿Mi lek li voto li'e?
    .vale = Lek
    .no-vale = Jech mu xu'
    .nueva = Tspas voto ach' jchi'iltik
    .nueva-why = Ach' o mol, ko'ol.
    .por-otra = Jun tspas chib voto, sventa yixlel
    .por-otra-why = Jujun tspas yu'un.
    .con-miedo = Tspas k'usi albat, yu'un chxi'
    .con-miedo-why = Li votoe stuk tst'uj, jech no'ox.
    .distinto = Jelel tspas voto, ma'uk k'ucha'al skumale
    .distinto-why = Mi jelel chanop, ma'uk k'op.

empate = Ko'ol k'ot voto ta tsobajel. ¿K'usi chapasik?
    .bases = K'usi chal ts'ibabil mantal ku'untik
    .bases-why = Ba'yi pasbil li mantale, ch'abal ilinel.
    .la-mas-vieja = Chchapan li mas me'ele
    .la-mas-vieja-why = Mi jech la ats'ibaik skotolik no'ox.
    .grito = Chchapan buch'u tsots chk'opoj
    .grito-why = Jech chch'ay svoto buch'u ch'an.

asamblea = Sk'an chapanel bu chijchonolajotik.
    .who = Catalina, prexirenta
    .mejor-yo = Mas lek vu'un ta jchapan, anil.
    .votemos = Anil mi ta jpastik voto xchi'uk k'obol
    .votemos-why = La aval k'uxi, ch'abal k'op.
    .usted-sabe = K'usi chaval vo'ot
    .usted-sabe-why = Li avotoe xtun ek. Tuneso.
    .siempre-manda = Skotol ora chak'an chapas mantal
    .siempre-manda-why = Catalina ch-ilin, mu'yuk k'usi chchapaj.
    .y-si-pierdo = ¿Mi tspas kanal k'usi mu jk'an?
    .se-respeta = Ta jch'untik, ta jpastik preva jun u
    .se-respeta-why = Li chapaneje xu' xjel ta patil.
    .se-repite = Ta jpastik nixtok k'alal chapas kanal
    .se-repite-why = Jech mu xtun li votoe.
    .se-enoja = ¡Vu'un mas ep chi-abtej!
    .con-respeto = Melel, kolaval. Jpastik voto jkotoltik
    .con-respeto-why = Xchi'uk kolaval, xchi'uk mantal chlaj ilinel.
    .me-salgo = Mi jech, chilok'
    .me-salgo-why = Mi mu te oyote, chchapaj ek.
    .acuerdo = La yalik: chbatik ta k'in. Skotol sna'ik k'u yu'un.
    .acuerdo-tarde = Laj ilinel. Ta patil la spasik voto, chapal.
    .decide-sola = Catalina stuk la xchapan. Chib mu'yuk bat.
    .no-acaba = Ik'ub xa, mu'yuk la xchapanik.
    .sin-acuerdo = Labat. Yantik la xchapanik.

esta-semana = Li xemana li'e ta jpas…
    .decir = Chkal k'usi ta jnop ta tsobajel
    .preguntar = Ta jjak' k'uxi chchapan li jtsobole
    .escuchar = Chka'ibe sk'op buch'u jutuk chk'opoj
