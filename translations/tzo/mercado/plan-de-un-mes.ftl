title = K'usi ta jpas ta jun u
goal = Ts'ibao ta jun vun k'usi chapas ta jun u.

una-hoja = Jun u ch-och ta jun vun: chanib xemana, oxib abtel ta jujun. Mi laj li xemanae, ts'ibao k'usi la apas, k'usi la achon.

diez-fotos = La avak' ta ilel lajuneb lok'ol ta jun k'ak'al. Ta patil mi junuk. ¿K'usi chajel?
    .otras-diez = Yan lajuneb ta jmoj
    .otras-diez-why = Jun k'ak'al chilik, ta patil chch'ay ta yo'ontonik.
    .dos-por-semana = Chib ta jujun xemana
    .dos-por-semana-why = Jech chasna'ot skotol li ue.
    .ya-no-publico = Mu xa xkak' ta ilel
    .ya-no-publico-why = Lek li lok'ole. Ch'ako no'ox ta xemana.

fotos-del-mes = Chib lok'ol ta jujun xemana, chanib xemana. ¿Jayib p'olmal sk'an, jun ta jun lok'ol?
    .why = 2, chanib velta, ja' 8. Xu' xalok'ta ta jun sob.
    .less-why = Mas: tsobo 2 ta jujun xemana.
    .more-why = Mas jutuk: 2 ta xemana, chanib xemana.

dia-de-madres = Nopol xa sk'ak'alil Me'etik. ¿K'u ora chaval?
    .un-dia-antes = Jun k'ak'al ba'yi
    .un-dia-antes-why = Mu xa sta yora jalel, takel.
    .tres-semanas = Oxib xemana ba'yi
    .tres-semanas-why = Jalel, takel: sk'an ora.
    .ese-dia = Ta sk'ak'alil
    .ese-dia-why = Ta sk'ak'alil te xa oy ta na li motonile.

mes-de-fiesta = Mi laj xemana 4, ja' k'in. ¿Bu junukal xemana?
    .aparto-hilo = Ta jk'ej no
    .aparto-hilo-why = Oy xa no ta na sventa jalel.
    .aparto-hilo-late = Ch'abal no, mu xu' xajal.
    .aviso = Chkal, chkich' k'anel
    .aviso-why = Li jmanolajeletike tsk'anik ta yora.
    .aviso-late = Jutuk xa ora sventa jalel, takel.
    .tejo = Ta jjal
    .tejo-why = K'unk'un chajal: oy no, oy k'anel.
    .tejo-early = Ch'abal to no.
    .tejo-late = Li xemana taje ja' xa sventa takel.
    .envio = Ta jtak ta yora
    .envio-why = Ba'yi chyul, ta patil ja' k'in.
    .envio-early = Mu to xlaj jalel.

me-gusta = Li alok'ole 50 "me gusta", mu'yuk buch'u la sjak'. ¿Mi lek xa sventa chonel?
    .yes-why = Lek chilik, pero mu'yuk buch'u la sjak'.
    .no-why = Ato jak'el xchi'uk chonel.
    .cuento-ventas = Chkat jak'el xchi'uk chonel
    .cuento-ventas-why = Jech chvinaj mi chchonolaj li lok'ole.
    .pocos = Yu'un jutuk li 50
    .pocos-why = Ak'o mi ep. K'elo mi tsjak'ik.

que-anoto = Chats'iba k'uxi ay axemana. ¿Mi chal mi chachonolaj?
    .dice-venta = Tana, chal
    .solo-adorno = Mu xal
    .preguntas = Jayvo' la sjak' stojol
    .preguntas-why = Buch'u tsjak', nopol xa tsman.
    .corazones = Jayib o'onton oy ta lok'ol
    .corazones-why = Lek cha'iik, pero mu xal mi tsman.
    .vendidas = Jayib p'olmal la achon
    .vendidas-why = Ja' mas sk'an ts'ibael.
    .que-bonito = Jayvo' la yal "alak' sba"
    .que-bonito-why = Alo kolaval. Ts'ibao buch'u tsjak'.

seis-meses = Oy xa vakib u la sman jun jmanolajel. La xch'un mantaletik. ¿K'usi lek?
    .gracias-nuevo = Ta jk'opon, chkak' ta ilel ach' p'olmal
    .gracias-nuevo-why = Jun bik'it mantal: jech tsk'el nixtok.
    .su-permiso = Mi chal "mu xa jk'an", mu xa jts'ibabe
    .su-permiso-why = Ja' chal. Ich'o ta muk'.
    .cada-hora = Jujun ora ta jts'ibabe
    .cada-hora-why = Chlub, xu' xasmakot.

mi-hoja = K'elo li vun li'e. ¿Bu junukal xemana mu xal k'usi chapas?
    .from = Vun sventa chanel
    .semana-una = Xemana 1: chib lok'ol, lunex, jweves
    .semana-una-why = Chal k'usi, k'u ora.
    .semana-dos = Xemana 2: ep chonel
    .semana-dos-why = K'anel no'ox. Ts'ibao k'usi chapas.
    .semana-tres = Xemana 3: albel jo'ob jmanolajel
    .semana-tres-why = Chal jayvo'. Xu' xats'iba.
    .semana-cuatro = Xemana 4: k'usi no'ox chtal
    .semana-cuatro-why = Ak'o jun abtel, xchi'uk sk'ak'alil.

cuatro-semanas = Li atsobole tsk'el avun jujun lunex.
    .who = Rosa, jchi'iltik ta tsobol
    .primera = Xemana 1. ¿K'usi chavak' ta ilel?
    .dos-fotos = Chib lok'ol: lunex, jweves
    .dos-fotos-why = Jutuk, pero jujun xemana: xu' avu'un.
    .diez-hoy = Lajuneb lok'ol lavie
    .diez-hoy-why = Lavie chlaj. Sk'an to oxib xemana.
    .luego-empiezo = Ta patil chilik
    .luego-empiezo-why = Xchi'uk jun lok'ol lalik xa.
    .segunda = Xemana 2. Mu'yuk buch'u la sjak'. Ep vo'.
    .cambio-foto = Ta jjel lok'ol, mu jkomtsan
    .cambio-foto-why = Oy k'usi chajel, mu xakomtsan: lek.
    .no-sirve = Li internete mu xtun
    .no-sirve-why = Jun no'ox xemana. Jelo jutuk.
    .segunda-sin = Xemana 2. Mu k'usi ts'ibabil ta avun.
    .dos-ahora = Lavie jun lok'ol, yan ta jweves
    .dos-ahora-why = Skotol k'ak'al xu' xalik.
    .lo-dejo = Ta jkomtsan
    .lo-dejo-why = Xu' xapas mas bik'it, mu xakomtsan.
    .tercera = Xemana 3. Nopol xa li k'ine.
    .aviso-ya = Lavie chkalbe jmanolajeletik
    .aviso-ya-why = Oy to k'ak'al sventa jalel, takel.
    .aviso-luego = Yan xemana chkalbe
    .aviso-luego-why = Jutuk xa no'ox sta. Ba'yi alo.
    .tercera-tarde = Xemana 3. Oxvo' jmanolajel tsmala.
    .aviso-hoy = Lavie ta jts'ibabe
    .aviso-hoy-why = Oy buch'u sta to yora.
    .ya-no-alcanza = Mu xa sta yora
    .ya-no-alcanza-why = Jak'o: yan k'ak'al nan tsk'an.
    .vende = Xemana 4. La achon oxib, chana' k'usi lek.
    .vende-poco = Xemana 4. La achon jun. Oy xa avun.
    .sin-plan = Laj li ue. Yan u chlik ta lunex.

esta-semana = Li xemana li'e ta jpas…
    .mi-plan = Ta jts'iba ta jun vun k'usi ta jpas
    .dos-publicaciones = Chib velta chkak' ta ilel
    .contar-preguntas = Chkat jayvo' tsjak'
