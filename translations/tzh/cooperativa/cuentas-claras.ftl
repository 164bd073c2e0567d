title = Lekil yajtayel tak'in
goal = Ts'ibaya bin ya x'och, bin ya xlok', mach'a ya yak' spirma.

dos-bolsas = Ay jun mantal: cheb chojak'. Jun yu'un na, jun yu'un a'tel. Sok jun jun: k'ajk'al, bin yu'un, pirma.

cien-pasaje = La alok'es 100 peso ta kaxa yu'un stojol karo. ¿Bin ya apas?
    .lo-anoto = Ya jts'ibay: k'ajk'al, bin yu'un
    .lo-anoto-why = Te ts'ibabile ma spas k'op.
    .luego = Patil ya xjul ta ko'tan
    .luego-why = Te jolil ya xch'ay. Te jun ma'uk.
    .es-poco = Jtebuk nax, ma sk'an
    .es-poco-why = Bayel jujutebuk, bayel ta jun uj.

casa-o-trabajo = ¿Banti chojak' ya xlok'?
    .casa = Na
    .trabajo = A'tel
    .maiz = Ixim yu'un we'elil
    .maiz-why = Ja' we'elil yu'un achapomal.
    .hilo = Na yu'un k'anel
    .hilo-why = Ja' ya stoj te a'tel.
    .pasaje-feria = Stojol karo yu'un chonel ta k'in
    .pasaje-feria-why = Ya xbat ta chombajel: ja' yu'un a'tel.
    .zapatos = Xanab ach'ix
    .zapatos-why = Ja' yu'un na, teme tal ta jalab ek te tak'in.

saldo = Ay 400. Och 300, lok' 150. ¿Jayeb ya xjil?
    .why = 400 sok 300: 700. Lok'esa 150: 550.
    .less-why = Mas. Tsoba nail bin och.
    .more-why = Mas jtebuk. Lok'esa te 150.

cuaderno-semana = Ja' sjunal semana ini. ¿Banti ma ts'akaluk?
    .from = Sjun chajp
    .lunes = Lunes: na, 200. Pirma: Ana
    .lunes-why = Ay k'ajk'al, bin yu'un, jayeb, pirma.
    .martes = Martes: 150
    .martes-why = Ma xyal bin yu'un, ma xyal mach'a la yak' spirma.
    .jueves = Jueves: chonel, 600. Pirma: Rosa
    .jueves-why = Ts'akal.
    .sabado = Sabado: we'elil, ma jna' jayeb
    .sabado-why = Teme ma'yuk jayeb, ma xlok' yajtayel.

falta-dinero = Ya sk'an tak'in, ma'yuk mach'a la sts'ibay. ¿Ay bal mach'a ya awalbeyik smul?
    .yes-why = Teme ma'yuk jun, ma xchiknaj melel.
    .no-why = Ya xchajpaj teme komon ya kajtaytik.
    .contamos = Yo'tik ya kajtaytik komon jujun semana
    .contamos-why = Te mantal ya skanantay spisil, mach'a ya sk'ej ek.
    .olvidamos = Yu'un mas lek teme ya xch'ay ta o'tan
    .olvidamos-why = Ch'ayel ma xchajpan. Ts'ibayel ya xchajpan.

cada-semana = Yajtayel ta semana, ¿bin nail?
    .juntarse = Ya jtsob jbajtik
    .contar = Ya kajtaytik te tak'in
    .comparar = Ya kiltik sok jun
    .firmar = Ya kak'tik jpirmatik
    .why = Slajibal pirma, teme lek spisil.

la-caja = La yajtayik kaxa, ya sk'an 80 peso.
    .who = Marta, jk'ej tak'in
    .faltan = Ya sk'an 80. ¿Bin ya jpastik?
    .veamos = Kiltik komon te jun
    .veamos-why = Nail te june, patil te k'ope.
    .fue-ana = Ja' niwan te Ana
    .fue-ana-why = Teme ya awal smul, ma to xawil jun, chopol ya ya'iy.
    .yo-pongo = Jo'on ya kak' te 80
    .yo-pongo-why = Lek awo'tan, pero tey to ay bin chopol.
    .pagina = Li'i ya yal stojol karo, ma xyal jayeb.
    .anotemos-hoy = Ja' ini. Yo'tik ya jts'ibaytik spisil
    .anotemos-hoy-why = La ataik bin yu'un, la achajpanik mantal ek.
    .asi-dejemos = Jich ya kijkitaytik
    .asi-dejemos-why = Ta yan uj ya xch'ay xan.
    .llora = Ya x'ok' te Ana. Ma ja'uk smul.
    .perdon = Pasa perton, Ana. Kiltik te jun
    .perdon-why = Perton ja' lekil yajtayel ek.
    .que-pague = Ak'a stoj
    .que-pague-why = Teme ma chikan, ya xch'ajk te chajpe.
    .claro = Spisil sna'ik banti bajt te tak'in.
    .claro-tarde = Chiknaj, tey jil ta chajp te Ana.
    .otra-vez = Ta yan uj ch'ay xan.
    .se-rompe = Lok' te Ana, sok yan.

esta-semana = Te semana ini ya jpas…
    .dos-cajas = Ya jch'ak stak'in na sok stak'in a'tel
    .anotar = Ya jts'ibay spisil bin ya xlaj
    .contar-juntas = Ya kajtay kaxa sok jtul jmololtik
