### Koltael sventa tsots k'ak'al. Borador: mu to k'elbil.

what-happened = ¿K'usi k'ot ta pasel avu'un? Li'e mu'yuk buch'u ch-ilin.
not-kept = Li'e mu xk'eje ta chinab tak'in.

dinero = La spojbun jtak'in
    .one = Ma'uk amul. Mu me xatak mas tak'in.
    .two = K'opono lavie li abankoe: te oy snumero ta atarjeta.
    .three = K'ejo li mantaletike, k'ano koltael.
cuenta = La spojbun jkuenta
    .one = Albo ajmanolajeltak xchi'uk afamilia: ma'uk vo'ot.
    .two = K'ano nixtok li kodigoe ta aselular, ochan.
    .three = Mi mu xu' avu'un, k'anbo koltael li jchanubtasvaneje.
amenaza = Chiyak'bun xi'el
    .one = Ma'uk amul. Mu me xatoj, mu me xatak'av.
    .two = K'ejo li mantaletike. Mu me xatup'.
    .three = Albo lavie jun krixchano lek xavojtakin.

emergencias = Anil koltael
denuncia-anonima = Chavalbe j'abtel, mu xavak' abi
linea-de-las-mujeres = Telefono sventa antsetik: net'o 1
cerca-de-aqui = Koltael nopol li'e
checked = k'elbil: { $date }
