title = La kak'bat mas tak'in
goal = Ak'a chajpajuk ta banko te ch'ayele.

de-mas = Ay mach'a ya yak' tak'in "ta ch'ayel", ya sk'an sujtesel ta yan kuenta. Teme ya atikun ya xju' ya xch'ay awu'un. Ta banko ya xchajpaj.

regrese-800 = "Ch'ay ku'un. Tikuna 800 peso ta yan kuenta." ¿Bin ya apas?
    .mando = Ya jtikun, ma ja'uk ku'un
    .mando-why = Teme elk'ambil, ya spojik awu'un, ya xch'ay te 800 pesoe.
    .aviso = Ma jtikun, ya kalbey banko
    .aviso-why = Banko ya sna' banti tal, lek ya sujtes.
    .la-mitad = Ya jtikun olil
    .la-mitad-why = Olil ya xju' ya xch'ay ek.

gastar = Ay tak'in ma xana' banti tal. ¿Ya bal atuuntes?
    .yes-why = Patil ya xju' ya sk'anik. Mas lek jojk'oya.
    .no-why = Jich jun awo'tan.
    .ajeno = Yan yajwal, ya slejik
    .ajeno-why = Yu'un ya awalbey banko, ma xatij.
    .poco = Jtebuk nax tak'in
    .poco-why = Bayel o jtebuk, teme ma ja'uk awu'un, jojk'oya.

mensaje-de-mas = Jul te mensaje ini. ¿Bin ya yal te ja' lot?
    .from = Numero ma na'biluk
    .error = La kak' tak'in, ch'ay ku'un.
    .error-why = Ya xju' ya xch'ay ku'untik. Ila bin ya sk'an ta patil.
    .otra-cuenta = Tikuna ta yan kuenta.
    .otra-cuenta-why = Ta banko ya sujt, ma ta yanuk kuenta.
    .denuncia = Pasa yo'tik, teme ma'uk ya kal amul.
    .denuncia-why = Ya yak' xiwel yu'un ora ya apas.

cuanto-pierde = Jun sk'op: ya atikun 800 peso. Patil banko ya spoj te elk'ambile. ¿Jayeb ya xch'ay awu'un?
    .why = Ya xch'ay te 800 la atikune. Te yane ma ja'uk awu'un.
    .less-why = Nopa bin lok' ta achojak': 800 peso.
    .more-why = Te yane ma ja'uk awu'un. Lok' te bin la atikune.

que-hago = Jul tak'in ma xana'. ¿Bin nail, bin ta patil?
    .no-toco = Ma jtij te tak'ine
    .llamo = Ya kalbey banko
    .guardo = Ya jk'ej te mensaje
    .why = Ma xatij, ala, k'eja te mensaje yu'un melel.

presion = Jtul ma na'biluk ya sts'ibabat yu'un tak'in.
    .who = Ma na'biluk
    .por-favor = Wokoluk, yu'un jme', chamel.
    .con-mi-banco = Ta banko ya xchajpaj
    .con-mi-banco-why = Lek, tulan. Banko lek ya sujtes.
    .ya-se-lo-mando = Ya jtikun yo'tik
    .ya-se-lo-mando-why = Ya slo'layat yu'un awo'tan. Banko ya xju' ya skoltayex.
    .amenaza = Sujtesa yo'tik, teme ma'uk ya kal amul.
    .banco-arregla = Sna'ix te banko. Ja' ya sjak'
    .banco-arregla-why = Ma'yuk la axi'. Kanantabilat.
    .me-asusto = Ma xawal, ya jtikun
    .me-asusto-why = Yu'un ya yak' xiwel. Jojk'oya ta banko.
    .otra-vez = Ya sk'an to 200 peso. Tikuna ek.
    .ya-no = Ma jtikunix. Ya xbon ta banko
    .ya-no-why = Teme ya atejk'an, ma xch'ayix mas.
    .mando-mas = Lek ay, ya jtikun
    .mando-mas-why = Ya sk'an xan, xan. Ya xju' ya atejk'an yo'tik.
    .se-calla = Ma sts'ibayix. Ay awu'un te atak'ine.
    .paro = Ch'ay te naile, ma'yukix mas. Banko ya skoltayat.
    .pierde = Bajt te tak'ine. K'eja spisil, k'ana koltayel ta banko.

esta-semana = Te semana ini ya jpas…
    .numero-banco = Ya jts'ibay snumero banko, ta tarjeta ay
    .revisar = Ya kil mach'a la yak' tak'in
    .contar = Ya kal ta jna te lot ini
