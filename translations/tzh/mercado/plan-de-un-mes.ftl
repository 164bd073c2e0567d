title = Bin ya jpas ta jun uj
goal = Ts'ibaya ta jun bin ya apas ta jun uj.

una-hoja = Jun uj ya x'och ta jun: chaneb semana, oxeb a'tel ta jujun. Teme laj te semanae, ts'ibaya bin la apas, bin la achon.

diez-fotos = La awak' ta ilel lajuneb lok'omba ta jun k'ajk'al. Patil ma junuk. ¿Bin ya ajel?
    .otras-diez = Yan lajuneb ta pajal
    .otras-diez-why = Jun k'ajk'al ya yilik, patil ya xch'ay ta o'tanil.
    .dos-por-semana = Cheb ta jujun semana
    .dos-por-semana-why = Jich ya sna'atik spisil te uje.
    .ya-no-publico = Ma xkak'ix ta ilel
    .ya-no-publico-why = Lek te lok'ombae. Ch'aka nax ta semana.

fotos-del-mes = Cheb lok'omba ta jujun semana, chaneb semana. ¿Jayeb jalab ya sk'an, jun ta jun lok'omba?
    .why = 2 chaneb welta ja' 8. Ya xju' ya alok'tay ta jun sab.
    .less-why = Mas: ajtaya 2 ta jujun semana.
    .more-why = Jtebuk: 2 ta semana, chaneb semana.

dia-de-madres = Nopolix sk'ajk'alel Me'iletik. ¿Bin ora ya awal?
    .un-dia-antes = Jun k'ajk'al nail
    .un-dia-antes-why = Ma staix jalel, tikunel.
    .tres-semanas = Oxeb semana nail
    .tres-semanas-why = Jalel, tikunel, jal to.
    .ese-dia = Ta sk'ajk'alel
    .ese-dia-why = Ta sk'ajk'alel teyix ay ta na te majtanile.

mes-de-fiesta = K'alal laj semana 4, ja' k'in. ¿Ta bin semana?
    .aparto-hilo = Ya jk'ej na
    .aparto-hilo-why = Ayix na ta ana yu'un jalel.
    .aparto-hilo-late = Ma'yuk na, ma xju' jalel.
    .aviso = Ya kalbey jmambajeletik, ya kich' k'anel
    .aviso-why = Te jmambajeletike ya sk'anik ta yora.
    .aviso-late = Jtebukix ora yu'un jalel, tikunel.
    .tejo = Ya jal te jalabe
    .tejo-why = K'unk'un ya ajal: ay na, ay k'anel.
    .tejo-early = Ma'yuk to na.
    .tejo-late = Te semana ine yu'unix tikunel.
    .envio = Ya jtikun ta yora
    .envio-why = Nail ya xjul, patil ja' k'in.
    .envio-early = Ma to xlaj te jalele.

me-gusta = Te alok'ombae 50 "me gusta", ma'yuk mach'a la sjojk'oy. ¿Lekix bal yu'un chonel?
    .yes-why = Lek ya yilik, pero ma'yuk la sjojk'oyik.
    .no-why = Ajtaya jojk'oyel sok chonel.
    .cuento-ventas = Ya kajtay jojk'oyel sok chonel
    .cuento-ventas-why = Jich ya xchiknaj teme ya xchombaj te lok'ombae.
    .pocos = Yu'un jtebuk te 50
    .pocos-why = Manchuk teme bayel. Ila teme ya sjojk'oyik.

que-anoto = Ya ats'ibay bit'il k'ax asemana. ¿Ya bal yal teme ya xchombajat?
    .dice-venta = Yak, ya yal
    .solo-adorno = Ma xyal
    .preguntas = Jaytul la sjojk'oy stojol
    .preguntas-why = Mach'a ya sjojk'oy, nopolix ya sman.
    .corazones = Jayeb o'tan ay ta lok'omba
    .corazones-why = Lek ya ya'iyik, pero ma xyal teme ya sman.
    .vendidas = Jayeb jalab la achon
    .vendidas-why = Ja' mas ya sk'an ts'ibayel.
    .que-bonito = Jaytul la yal "t'ujbil"
    .que-bonito-why = Ala wokol awal. Ts'ibaya mach'a la sjojk'oy.

seis-meses = Jtul jmambajel la sman ta wakeb uj. La xch'un mensajeetik. ¿Bin lek?
    .gracias-nuevo = Ya jpat yo'tan, ya kak' ta ilel ach' jalab
    .gracias-nuevo-why = Jun tut mensaje: jich ya yil xan.
    .su-permiso = Teme ya yal "ma jk'anix", ma jts'ibabey
    .su-permiso-why = Ja' ya yal. Ich'a ta muk'.
    .cada-hora = Jujun ora ya jts'ibabey
    .cada-hora-why = Ya xlub, ya xju' smakat.

mi-hoja = Ila te jun ini. ¿Bin semana ma xyal bin ya apas?
    .from = Jun yu'un nopel
    .semana-una = Semana 1: cheb lok'omba, lunes, jueves
    .semana-una-why = Ya yal bin, bin ora.
    .semana-dos = Semana 2: bayel chonel
    .semana-dos-why = K'anel nax. Ts'ibaya bin ya apas.
    .semana-tres = Semana 3: yalbeyel jo'tul jmambajel
    .semana-tres-why = Ya yal jaytul. Ya xju' ya xchiknaj.
    .semana-cuatro = Semana 4: bin nax ya xtal
    .semana-cuatro-why = Ak'a jun a'tel, sok sk'ajk'alel.

cuatro-semanas = Te chajp awu'un ya yil te june jujun lunes.
    .who = Rosa, joytik ta chajp
    .primera = Semana 1. ¿Bin ya awak' ta ilel?
    .dos-fotos = Cheb lok'omba: lunes, jueves
    .dos-fotos-why = Jtebuk, pero jujun semana: ya xju' awu'un.
    .diez-hoy = Lajuneb lok'omba yo'tik
    .diez-hoy-why = Yo'tik ya xlaj. Ya sk'an to oxeb semana.
    .luego-empiezo = Patil ya xjajchon
    .luego-empiezo-why = Sok jun lok'omba jajchatix.
    .segunda = Semana 2. Ma'yuk la sjojk'oyik. Bayel ja'al.
    .cambio-foto = Ya jel te lok'omba, ma xkijkitay
    .cambio-foto-why = Ay bin ya ajel, ma xawijkitay: lek.
    .no-sirve = Te internete ma xtuun
    .no-sirve-why = Jun nax semana. Jela jtebuk.
    .segunda-sin = Semana 2. Ma'yuk bin ts'ibabil ta ajun.
    .dos-ahora = Yo'tik jun lok'omba, yan ta jueves
    .dos-ahora-why = Biluk sk'ajk'alel ya xju' xjajchat.
    .lo-dejo = Ya kijkitay
    .lo-dejo-why = Ya xju' ya apas mas tut, ma xawijkitay.
    .tercera = Semana 3. Nopolix te k'ine.
    .aviso-ya = Yo'tik ya kalbey jmambajeletik
    .aviso-ya-why = Ay to k'ajk'al yu'un jalel, tikunel.
    .aviso-luego = Yan semana ya kalbey
    .aviso-luego-why = Jtebukix nax ya sta. Nail ala.
    .tercera-tarde = Semana 3. Oxtul jmambajel ya smaliy.
    .aviso-hoy = Yo'tik ya jts'ibabey
    .aviso-hoy-why = Ay mach'a ya sta to yora.
    .ya-no-alcanza = Ma staix yora
    .ya-no-alcanza-why = Jojk'oya: yan k'ajk'al niwan ya sk'an.
    .vende = Semana 4. La achon oxeb, ya ana' bin lek.
    .vende-poco = Semana 4. La achon jun. Ayix ajun.
    .sin-plan = Laj te uje. Yan uj ya xjajch ta lunes.

esta-semana = Te semana ini ya jpas…
    .mi-plan = Ya jts'ibay ta jun bin ya jpas
    .dos-publicaciones = Cheb welta ya kak' ta ilel
    .contar-preguntas = Ya kajtay jaytul ya sjojk'oy
