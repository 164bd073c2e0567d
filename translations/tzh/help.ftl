### Koltayel yu'un tulan k'ajk'al. Borador: ma to ilbil.

what-happened = ¿Bin k'ot ta pasel? Li'i ma'yuk mach'a ya yutat.
not-kept = Ma xjil k'ejel ini ta chinam tak'in.

dinero = La yich' pojel jtak'in
    .one = Ma ja'uk amul. Ma me xawak' mas tak'in.
    .two = K'opona yo'tik te banko awu'un, ta numero ta atarjeta.
    .three = K'eja te mensajeetik, k'ana koltayel.
cuenta = La yich' pojel jkuenta
    .one = Albeya te jmambajeletik sok achapomal: ma ja'atuk.
    .two = K'ana xan te kodigo ta telefono awu'un, ochan.
    .three = Teme ma xju' awu'un, k'ana koltayel sok te nojpteswaneje.
amenaza = Ya yak'bonik xiwel
    .one = Ma ja'uk amul. Ma me xatoj, ma me xajak'.
    .two = K'eja te mensajeetik. Ma me xatup'.
    .three = Albeya yo'tik jun krisyano te lek ya ana'.

emergencias = K'alal ay xiwel
denuncia-anonima = Ya awalbey ajwalil, ma xawak' abil
linea-de-las-mujeres = Snumero antsetik: t'ixa 1
cerca-de-aqui = Koltayel nopol li'i
checked = la yich' ilel: { $date }
