title = Jun krisyano, jun voto
goal = Pajal ya xchajpanik ta tsoblej.

iguales = Ta kooperativa jujun ay jun svoto. Ma ja'uk yu'un stak'in. Pajal antsetik ek. Jich ya yal te leye.

rosa-dos-votos = Rosa mas bayel la yak' tak'in, ya sk'an cheb voto. ¿Bin ya awalik?
    .uno-cada-una = Jun voto jujun
    .uno-cada-una-why = Te voto ja' yu'un krisyano, ma ja'uk yu'un tak'in.
    .dos-por-dinero = Cheb, yu'un bayel la yak'
    .dos-por-dinero-why = Jich ya spas mantal mach'a bayel stak'in. Te leye ya yal jun.
    .sin-voto = Ma'yuk voto, ja' ya xchajpan stukel
    .sin-voto-why = Bin ya xchajpan jtul, spisil ya skuchik.

el-esposo = Smamlal jtul joytik ya sk'an ya spas voto ta sjelol. ¿Ya bal xju'?
    .yes-why = Jich ma xyal sk'op te antse.
    .no-why = Ja' ya spas voto te joytike.
    .es-de-ella = Ja' yu'un te antse
    .es-de-ella-why = Te winike ya xju' ya xk'opoj ta na. Ta tsoblej ja' te antse.
    .no-sabe = Yu'un ma sna' jalab te winike
    .no-sabe-why = Teme sna' ek, ja' yu'un joytik te voto.

contar-manos = Ay jukeb joytik. Oxeb la yal: ma'uk. Spisil la yal. ¿Jaytul la yal: yak?
    .why = Jukeb, lok'esa oxeb: chaneb. Ya spas ganar te yake.
    .less-why = Mas. Ajtaya oxeb k'alal jukeb.
    .more-why = Mas jtebuk. Lok'esa oxeb ta jukeb.

vale-o-no = ¿Lek bal te voto ini?
    .vale = Lek
    .no-vale = Jich ma xju'
    .nueva = Ya spas voto yach'il joytik
    .nueva-why = Ach' o namey, pajal.
    .por-otra = Jtul ya spas cheb voto, yu'un yijts'in
    .por-otra-why = Jujun ya spas yu'un.
    .con-miedo = Ya spas bin albot, yu'un xiwel
    .con-miedo-why = Te voto stukel ya stsaj, jich nax.
    .distinto = Yan ya spas voto, ma pajaluk sok skumare
    .distinto-why = Teme yan ya anop, ma ja'uk k'op.

empate = Pajal k'ot voto ta tsoblej. ¿Bin ya apasik?
    .bases = Bin ya yal ts'ibabil mantal ku'untik
    .bases-why = Nail pasbil te mantal, ma'yuk ilimba.
    .la-mas-vieja = Ya xchajpan te mas me'el
    .la-mas-vieja-why = Teme jich la ats'ibayik apisilik nax.
    .grito = Ya xchajpan mach'a tulan ya xk'opoj
    .grito-why = Jich ya xch'ay svoto mach'a ch'abal ya xk'opoj.

asamblea = Ya sk'an chajpanel banti ya xchombajotik.
    .who = Catalina, presidenta
    .mejor-yo = Mas lek jo'on ya jchajpan, ora.
    .votemos = Ora teme ya jpastik voto sok k'ab
    .votemos-why = La awal bit'il, ma'yuk k'op.
    .usted-sabe = Bin ya awal ja'at
    .usted-sabe-why = Te avoto ya xtuun ek. Tuuntesa.
    .siempre-manda = Joyob ya ak'an ya apas mantal
    .siempre-manda-why = Catalina ya x'ilin, ma'yuk bin ya xchajpaj.
    .y-si-pierdo = ¿Teme ya spas ganar bin ma jk'an?
    .se-respeta = Ya jch'untik, ya kiltik jun uj
    .se-respeta-why = Te chapbil k'ope ya xju' ya xjelon patil.
    .se-repite = Ya jpastik xan k'alal ya apas ganar
    .se-repite-why = Jich ma xtuun te voto.
    .se-enoja = ¡Jo'on mas bayel ya x'a'tejon!
    .con-respeto = Melel, wokol awal. Jpastik voto jpisiltik
    .con-respeto-why = Wokol awal sok mantal ya xlaj ilimba.
    .me-salgo = Teme jich, ya xlok'on
    .me-salgo-why = Teme ma'yukat tey, ya xchajpaj ek.
    .acuerdo = La yalik: ya xbajtik ta k'in. Spisil sna'ik bin yu'un.
    .acuerdo-tarde = Laj ilimba, la spasik voto, chapal.
    .decide-sola = Catalina stukel la xchajpan. Cheb joytik ma'yuk bajtik.
    .no-acaba = Ijk'ub, ma'yuk la xchajpanik.
    .sin-acuerdo = Bajtat. Yan la xchajpanik.

esta-semana = Te semana ini ya jpas…
    .decir = Ya kal bin ya jnop ta tsoblej
    .preguntar = Ya jojk'oy bit'il ya xchajpan te chajp ku'untik
    .escuchar = Ya ka'ibey sk'op mach'a jtebuk ya xk'opoj
