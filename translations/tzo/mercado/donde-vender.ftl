title = Bu chachonolaj
goal = K'elo k'u yepal chkom avu'un ta jujun.

lo-que-queda = Mu ja'uk no'ox k'elo k'u yepal chachon. K'elo k'u yepal chkom. Lok'eso stojol yav, pasaje, ve'lil, komision. Li chkome ja' avu'un.

consignacion = Jun tyenta tsk'an ap'olmal. Chastojot k'alal mi la xchone. ¿K'uxi chavak'be?
    .de-palabra = Ta k'op no'ox
    .de-palabra-why = K'usi mu ts'ibabiluk, chch'ay ta o'ontonal.
    .lista-firmada = Xchi'uk vun ak'bil biil
    .lista-firmada-why = Xchibalik sna'ik k'usi oy, k'u ora chich' tojel.
    .no-dejo-nada = Mu k'usi jkomtsan
    .no-dejo-nada-why = Xu' xavak' jutuk, xchi'uk lekil vun.

que-lleva-lista = ¿K'usi sk'an ts'ibael ta vun?
    .piezas-precio = P'olmaletik xchi'uk stojol
    .piezas-precio-why = Jech chvinaj k'usi chonat, k'usi kom to.
    .plazo-comision = K'u ora stojel xchi'uk komision
    .plazo-comision-why = K'u ora chastojot, k'u yepal chkom yu'un tyenta.
    .quien-teje-mejor = Buch'u mas lek chjalav
    .quien-teje-mejor-why = Mu xtun sventa tojel. Ts'ibao p'olmal, k'ak'al.

paga-el-lugar = Jech k'ucha'al: k'in ta ch'ivit, 800 stojol yav. Jujun p'olmal 200 chkom. ¿Jayib tstoj yav?
    .why = Chanib velta 200 ja' 800. Ta yo'obale chlik kanal.
    .less-why = Mu to sta 800. Tsobo 200 ta jujun.
    .more-why = Mas jutuk: ato ta 200, ta 200, asta 800.

queda-de-feria = La achon 10 p'olmal. Jujun 200 chkom. La atoj 800 yav. ¿K'u yepal chkom avu'un?
    .why = Lajuneb velta 200 ja' 2,000. Lok'eso 800: chkom 1,200.
    .less-why = Mas ep: 2,000, lok'eso 800.
    .more-why = Mas jutuk: lok'eso li 800 stojol yav.

lugar-y-gasto = Oy k'usi chlaj ta jujun yav. ¿Bu junukal?
    .plaza = Ch'ivit ta yan jteklum
    .pasaje = Pasaje xchi'uk ve'lil
    .plaza-why = Batel, sutel, oy stojol. Ato.
    .feria = K'in ta ch'ivit
    .renta = Stojol yav
    .feria-why = Chatoj, ak'o mi mu k'usi chachon.
    .tienda = Tyenta
    .comision = Komision
    .tienda-why = Li tyentae jutuk chich' ta jujun chonel.
    .redes = Ta internet
    .envio = Kaxa xchi'uk stakel
    .redes-why = Ak'el ta ilel mu'yuk stojol, pero takel oy stojol.

un-solo-lugar = Ta jun no'ox tyenta chachon skotol. ¿Mi lek jech no'ox?
    .yes-why = Mi makal xa li tyentae, ch'abal xa bu chachon.
    .no-why = Paso preva ta yan, mu xakomtsan li ba'yie.
    .si-falla = Mi chopol li june, oy to yan
    .si-falla-why = Jech mu junuk no'ox yav chamala.
    .muchos-mejor = Mi ep yav, mas lek
    .muchos-mejor-why = Toj ep chalub. Yan jun no'ox, ta patil k'elo.

gasto-o-gana = La-ay ta k'in ta ch'ivit. ¿Mi chlaj tak'in yu'un, mi oy kanal?
    .gasto = Chlaj tak'in
    .gana = Oy kanal
    .comida = Ve'lil ta k'ak'al
    .comida-why = Chlok' ta atak'in. Lok'eso.
    .contactos = Oxib ach' jmanolajel
    .contactos-why = Mu tak'inuk lavie, pero xu' xsutik.
    .pasaje-dia = Pasaje: batel, sutel
    .pasaje-dia-why = Mi ch'abal pasaje, ch'abal k'in. Lok'eso.
    .encargo = Jun k'anel, o'lol tojbil xa
    .encargo-why = Ja' chonel ti oy to ta patil.

probar-lugar = Chapas preva ta ach' yav. ¿K'usi ba'yi?
    .pregunto = Ta jjak' k'u yepal stojol
    .llevo-pocas = Chkich' batel jutuk p'olmal
    .anoto = Ta jts'iba chonel, k'usi chlaj
    .comparo = Ta jk'el k'u yepal kom
    .why = Jak'el, jutuk no'ox, ts'ibael, k'elel.

tienda-nueva = Jun tyenta tsk'el amoraltak.
    .who = Elena, yu'un tyenta
    .dejeme-diez = Ak'bun lajuneb moral. Chajtojot mi la jchon.
    .cuanto-comision = ¿K'u yepal akomision, k'u ora chatoj?
    .cuanto-comision-why = La ajak' ba'yi, mu to xavak'.
    .se-las-dejo = Tana, li' chakak'bot
    .se-las-dejo-why = Mu to xana' komision, k'ak'al.
    .desconfio = Mu jch'un li tyentaetike
    .desconfio-why = Xu' xachabi aba, xu' xava'i ek.
    .treinta = 30 chkich' ta jujun 100. Chitojvan jujun u.
    .cinco-firmadas = Jo'ob ba'yi, xchi'uk vun ak'bil biil
    .cinco-firmadas-why = Jutuk no'ox ba'yi, skotol ts'ibabil.
    .las-diez = Lek, chkak' lajuneb
    .las-diez-why = Toj ep sventa ba'yi velta.
    .sin-lista = Ak'o te. Ta patil ta jk'eltik.
    .mejor-lista = Ba'yi ta jpastik vun, chkak'tik jbitik
    .mejor-lista-why = Lek ora: ts'ibabil xa.
    .asi-esta-bien = Lek jech
    .asi-esta-bien-why = Mi ch'abal vun, mu xvinaj jayib.
    .por-que = ¿K'u yu'un? Vu'une chichonolaj, chitojvan.
    .quiero-lista = Mi oy vun ak'bil biil, chkak'
    .quiero-lista-why = La aval k'usi chak'an, ta jun avo'onton.
    .me-voy = Chibat xa
    .me-voy-why = Mu k'usi ch'ay. Yan velta xu' xajak'.
    .trato = Ta jun u chonat chanib, la stojot.
    .trato-grande = Chonat chanib. Vakib te to oy.
    .trato-tarde = Ak'bil biil ta vun. Chana' k'usi te oy.
    .se-pierden = Ch'ayem moral, mu xvinaj jayib.
    .sin-trato = La avich' batel amoral. Oy yan tyenta.

esta-semana = Li xemana li'e ta jpas…
    .anotar-gasto = Ta jts'iba k'usi chlaj ta chonel
    .preguntar-lugar = Ta jjak' ta jun ach' yav
    .hacer-lista = Ta jts'iba k'usi ta jkomtsan
