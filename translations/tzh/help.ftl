### Koltayel yu'un tulan k'ajk'al. Borador: ma to ilbil.

what-happened = ¿Bin la spasbat? Li' ma'yuk mach'a ya xilinat.
not-kept = Ma xjil k'ejel ini ta chinam tak'in.

dinero = La spojbon jtak'in
    .one = Ma ja'uk amul. Ma me xatikun mas tak'in.
    .two = K'opona yo'tik abanko, ta numero ta atarjeta.
    .three = K'eja te mensajeetik, k'ana koltayel.
cuenta = La spojbon jkuenta
    .one = Albeya ajmambajeltak sok afamilia: ma ja'atuk.
    .two = K'ana xan te kodigo ta aselular, ochan.
    .three = Teme ma xju' awu'un, k'anbeya koltayel te nojpteswaneje.
amenaza = Ya yak'bonik xiwel
    .one = Ma ja'uk amul. Ma me xatoj, ma me xajak'.
    .two = K'eja te mensajeetik. Ma me xatup'.
    .three = Albeya yo'tik jun krisyano lek ya awojtikin.

emergencias = K'alal ay xiwel
denuncia-anonima = Ya awalbey ajwalil, ma xawak' abil
linea-de-las-mujeres = Snumero antsetik
cerca-de-aqui = Koltayel nopol li'i
checked = ilbil: { $date }
