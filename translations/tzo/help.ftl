### Koltael sventa tsots k'ak'al. Borador: mu to k'elbil.

what-happened = ¿K'usi la spasbot? Li' mu'yuk buch'u cha-ilinta.
not-kept = Mu xk'eje ta chinab tak'in li'e.

dinero = La yich'bun jtak'in
    .one = Ma'uk amul. Mu me xatak mas tak'in.
    .two = K'opono lavie abanko, ta numero ta atarjeta.
    .three = K'ejo li mantaletike, k'ano koltael.
cuenta = La yich'bun jkuenta
    .one = Albo ajmanolajeltak xchi'uk afamilia: ma'uk vo'ot.
    .two = K'ano nixtok li kodigo ta aselular, ochan.
    .three = Mi mu xu' avu'un, k'anbo koltael li jchanubtasvaneje.
amenaza = Chak'bikun xi'el
    .one = Ma'uk amul. Mu me xatoj, mu me xatak'av.
    .two = K'ejo li mantaletike. Mu me xatup'.
    .three = Albo lavie jun krixchano lek xavojtakin.

emergencias = Tsots k'usi chk'ot
denuncia-anonima = Chavalbe jyu'el, mu xavak' abi
linea-de-las-mujeres = Snumero antsetik
cerca-de-aqui = Koltael nopol li'e
checked = k'elbil: { $date }
