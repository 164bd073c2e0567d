title = Lekil atel tak'in
goal = Ts'ibao k'usi ch-och, k'usi chlok', buch'u chak' sbi.

dos-bolsas = Oy jun mantal: chib moral. Jun sventa na, jun sventa abtel. Xchi'uk jun vun: k'ak'al, k'usi yu'un, firma.

cien-pasaje = La alok'es 100 peso ta kaxa sventa pasaje. ¿K'usi chapas?
    .lo-anoto = Ta jts'iba: k'ak'al, k'usi yu'un
    .lo-anoto-why = Li ts'ibabile mu spas k'op.
    .luego = Ta patil chvul ta jjol
    .luego-why = Li jolile chch'ay. Li vune mu'yuk.
    .es-poco = Jutuk no'ox, mu sk'an
    .es-poco-why = Ep jujutuk, ep ta jun u.

casa-o-trabajo = ¿Bu moral chlok'?
    .casa = Na
    .trabajo = Abtel
    .maiz = Ixim sventa ve'lil
    .maiz-why = Ja' ve'lil yu'un afamilia.
    .hilo = No sventa k'anel
    .hilo-why = Ja' tstoj li abtele.
    .pasaje-feria = Pasaje sventa chonel ta k'in
    .pasaje-feria-why = Chabat ta chonel: ja' yu'un abtel.
    .zapatos = Xonob tseb
    .zapatos-why = Ja' yu'un na, mi tal ta jolobil ek li tak'ine.

saldo = Oy 400. Och 300, lok' 150. ¿K'u yepal chkom?
    .why = 400 xchi'uk 300: 700. Lok' 150: 550.
    .less-why = Mas. Tsobo ba'yi k'usi och.
    .more-why = Mas jutuk. Lok'eso li 150.

cuaderno-semana = Ja' svunal xemana li'e. ¿Bu mu tsutsem?
    .from = Svun tsobol
    .lunes = Lunex: no, 200. Firma: Ana
    .lunes-why = Oy k'ak'al, k'usi yu'un, yepal, firma.
    .martes = Martex: 150
    .martes-why = Mu xal k'usi yu'un, ch'abal firma.
    .jueves = Jweves: chonel, 600. Firma: Rosa
    .jueves-why = Tsutsem.
    .sabado = Savaro: ve'lil, mu jna' k'u yepal
    .sabado-why = Mi ch'abal yepal, mu xlok' atel.

falta-dinero = Sk'an tak'in, mu'yuk buch'u la sts'iba. ¿Mi oy smul buch'uuk?
    .yes-why = Mi ch'abal vun, mu xvinaj melel.
    .no-why = Chmeltsaj mi ta jmoj chkatik.
    .contamos = Lavie chkatik ta jmoj jujun xemana
    .contamos-why = Li mantale chchabi skotol, buch'u tsk'ej ek.
    .olvidamos = Yu'un mas lek mi chch'ay ta o'onton
    .olvidamos-why = Li ch'ayele mu smeltsan. Li ts'ibaele tsmeltsan.

cada-semana = Atel ta xemana, ¿k'usi ba'yi?
    .juntarse = Ta jtsob jbatik
    .contar = Chkatik li tak'ine
    .comparar = Ta jk'eltik xchi'uk vun
    .firmar = Chkak'tik jbitik
    .why = Slajeb firma, mi lek skotol.

la-caja = La yatik li kaxae, sk'an 80 peso.
    .who = Marta, jk'ej tak'in
    .faltan = Sk'an 80. ¿K'usi ta jpastik?
    .veamos = Jk'eltik ta jmoj li vune
    .veamos-why = Ba'yi vun, ta patil k'op.
    .fue-ana = Ja' nan li Anae
    .fue-ana-why = Mi chaval smul, mu ak'elojuk vun, chopol cha'i.
    .yo-pongo = Vu'un chkak' li 80
    .yo-pongo-why = Lek avo'onton, pero te to oy k'usi chopol.
    .pagina = Li'e chal pasaje, mu xal k'u yepal.
    .anotemos-hoy = Ja' taje. Lavie ta jts'ibatik skotol
    .anotemos-hoy-why = La ataik k'usi yu'un, mantal ek.
    .asi-dejemos = Jech chkiktatik
    .asi-dejemos-why = Ta yan u chch'ay nixtok.
    .llora = Ch-ok' li Anae. Ma'uk smul.
    .perdon = Ak'bun perton, Ana. Jk'eltik li vune
    .perdon-why = Perton ja' lekil atel ek.
    .que-pague = Ak'o stoj
    .que-pague-why = Mi mu vinajem, chch'ak li tsobole.
    .claro = Skotol sna'ik bu bat li tak'ine.
    .claro-tarde = Vinaj, te kom ta tsobol li Anae.
    .otra-vez = Ta yan u ch'ay nixtok.
    .se-rompe = Lok' li Anae, xchi'uk yan.

esta-semana = Li xemana li'e ta jpas…
    .dos-cajas = Ta jch'ak na xchi'uk abtel
    .anotar = Ta jts'iba skotol k'usi chlaj
    .contar-juntas = Chkat kaxa xchi'uk jun jchi'il
