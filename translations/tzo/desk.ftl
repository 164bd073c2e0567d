### La mesa de la facilitadora: borrador, ningún hablante lo ha revisado.

## Programa inventado (luch demo)

demo-cohort = Tsobol sventa preva { $number }
demo-community = Jteklum sventa preva { $number }
demo-computer = preva-{ $number }
demo-place = Na sventa preva
demo-name = { $name } (preva)
demo-where = Alo ta bu ach' karpeta: luch demo --data KARPETA. Jech mu xkapaj li preva xchi'uk li melele.
demo-not-empty = Oy xa k'usi k'ejbil ta { $folder }. T'ujo ach' karpeta: jech mu xkapaj li preva xchi'uk li melele.
demo-done = Lek xa: { $learners } ants sventa preva, { $events } k'ejbil, ta { $folder }. Sventa xavil: luch --data { $folder }

## Palabras de tablas y pantallas

somebody = Ants { $number }

## El programa en una memoria USB: luch stick
stick-writing = Yakal tsts'iba ta memoria: { $done } ta { $all } MB
stick-done = Lek xa: te oy Luch xchi'uk skotol ta { $folder }: { $files } archivo, { $size } MB.
stick-changed = Ts'ibabil { $written } archivo. Ko'ol to { $same }. Li abtel k'ejbil ta memoriae, mu'yuk la spik.
stick-out = Ba'yi mako lek li memoriae ta chinab tak'in. Ta patil lok'eso.
stick-no-voices = Mu la jtakutik li nuk'ilaletike: chbat li memoriae, ch'abal nuk'ilal. Sk'an oyikuk ta karpeta audio, ta xokon li programae.
stick-full = Mu x-och ta memoria: sk'an to { $needs } MB, oy no'ox { $free } MB. Tup'o k'usi ta memoria o tuneso yan mas muk', paso nixtok. Mu'yuk k'usi sok.
stick-read-only = Mu xak' ts'ibael li memoriae. Mi oy smakobil ta xokon, tijo; mi ch'abal, tuneso yan memoria.
stick-no-permission = Mu xak' ts'ibael te li chinab tak'ine. K'elo mi ja' skarpeta li memoriae.
stick-gone = Mu xvinaj li memoriae, o lok' k'alal mu to chlaj. Tik'o, paso nixtok: te chbat li bu komeme. ({ $why })
stick-faulty = Mu lekuk la sk'ej « { $file } » li memoriae. Tuneso yan: sokem nan li'e.
stick-other = Mu xu' ta ts'ibael ta memoria. Paso nixtok o tuneso yan memoria. ({ $why })
stick-source = Mu xu' ta k'elel k'usi chbat ta memoria: li programae, li nuk'ilaletike, o k'usi ach' ta ateklumal. ({ $why })
stick-note = LUCH. Chanob vun sventa antsetik ch-abtejik ta jalel. Mu sk'an internet: tsotsil, tseltal, español, inglés. Oy ta memoria li'e li programae, li chaneletike, li nuk'ilaletike. Mu k'usi sk'an ik'el tal.
stick-note-start = Sventa chlik ta chinab tak'in xchi'uk Linux: jamo jun terminal ta karpeta li'e, ts'ibao: sh empezar.sh
stick-note-progress = Li yabtel buch'utik ta xchanik li'e te k'ejbil ta karpeta data ta memoria li'e. Mu me xatup'. Ja' yu'unik: mu me xavak'be yan.
stick-note-bundles = Li ta karpeta bundles te chbat abtel ta jun chinab tak'in asta yan.
stick-note-update = Sventa chavak' li'e jun Luch mas ach': luch stick KARPETA, ta chinab tak'in bu oy. Mu xpikat li abtele.
stick-note-old = Mi mu xlik: sk'an Linux 64 bits (x86-64) ta chinab tak'in, sventa 2022 o mas ach'. Mi poko', tuneso li programa ta yan chinab tak'in.

## Enunciados xAPI: luch export --format xapi
xapi-done = Lek xa: { $count } k'op ta { $file }. Ch'abal sbi krixchanoetik.
xapi-home = Ma'uk direksion « { $home } »: ta xlik ta https://, xchi'uk no'ox letra, atol, xchi'uk li - . _ ~ /
xapi-file = Mu xu' ta ts'ibael li archivoe. ({ $why })
xapi-folder = « { $file } » ja' karpeta. Ts'ibao k'usi sbi li archivoe: { $file }/k'opetik.jsonl
xapi-whole = Ta xAPI chts'ibaj skotol, mu makbiluk: lok'eso --since, --cohort, --sealed.

## Informes

report-title = Alelal sventa li abtele
report-everybody = Skotol tsoboletik
report-days = ta { $first } asta ta { $last }
report-details = Te oy mas ta archivoetik (XLSX, CSV, JSON):
report-made = Pasbil ta Luch
report-written = Lek xa: alelal sventa { $women } ants ta { $file }
cohort-unknown = Ch'abal tsobol « { $name } » sbi. Li' oye: { $cohorts }
cohort-twice = Oy mas ta jun tsobol « { $name } » sbi. Jelbo sbi jun.
percent = { $number }%
some-computer = Chinab tak'in { $number }
said-and = { $one } · { $other }
said-more = { $said } · xchi'uk { $more } mas
said-nth = { $nth }. { $what }
said-put = { $thing } → { $place }
table-empty-how = Li'e chvinaj k'alal oy xa k'ak'al abtel xchi'uk antsetik chchanik.
table-empty = Ch'abal to k'usi chatik.
chart-before = ba'yel
chart-after = ta patil
cloth-of-the-group = Spok' li tsobole
    .rule = Jun chanel, jun st'ol. Jalbil xa asta bu la stsutsesik antsetik; li yane smala to jalel.
summary-women = antsetik
summary-days = k'ak'al abtel
summary-hours = ora abtel
summary-came = antsetik talik jun k'ak'al o mas
summary-began = antsetik la stsutsesik jun chanel o mas
summary-whole = antsetik la stsutsesik skotol chanel
summary-lessons = chaneletik tsutsesbil, yu'un skotolik
summary-right = tak'eletik lek ta ba'yi velta
summary-right-now = tak'eletik lek lavie
summary-pairs = antsetik oy stak'elik sventa ba'yel xchi'uk ta patil
summary-promises = pasbil k'usi la yalik, skotol o jutuk, ja' yu'un li buch'u la yal
scale-prices = Stojol lek atbil
scale-deceits = Lo'lael ojtakinbil
scale-alarms = Lekil mantal nopbil ti lo'lael (mi jutuk, mas lek)
scale-others = Yan jak'eletik
change-nobody = Mu'yuk buch'u la stak' chib velta.
change-words = Mas lek { $better } ta { $pairs }; mas chopol { $worse }.

table-summary = Skotol
    .rule = Jujun atol chal k'u yepal: « 34 / 40 » ja' 34 ta 40.
table-days = Buch'u tal ta jujun k'ak'al
    .rule = K'u yepal: li antsetik ta tsobol, xchi'uk buch'u tal no'ox li k'ak'al taje. Li k'ak'ale ja' k'usi la yal li jchanubtasvaneje.
table-attendance = Jayib k'ak'al tal jujun ants
    .rule = K'u yepal: li k'ak'al yu'un stsobol, xchi'uk yan k'ak'al bu tal.
table-change = Ba'yel xchi'uk ta patil
    .rule = Ba'yel: sba'yi velta. Ta patil: li slajebe. Ja' no'ox li antsetik la stak'ik ta xchibal. Li jelele te nan oy ta o'lol « ta » xchi'uk « asta »; mi te oy li seroe ta o'lol, mu'yuk nan k'usi jel. Mi jutuk antsetik, jutuk chal. Li'e mu xal k'u yu'un.
    .method = K'uxi la yich' atel: li « ta » xchi'uk « asta » ja' sti'il li 95 ta jujun 100 sventa o'lol li jelele (t yu'un Student).
table-ranges = Atolal xchi'uk chonel
    .rule = Ja' no'ox buch'u la sk'an yal; mu'yuk k'u yepal tak'in. Li ba'yi chibe ja' yu'un ko'ol antsetik.
table-lessons = Chaneletik
    .rule = Na'bil xa: tsutsesbil, lek jujun jak'el ta slajeb velta. Sk'an koltael: chib jak'el o mas mu xlok' lek, ta patil chib velta.
table-hardest = K'usi mas vokol
    .rule = Li jak'eletik bu mas jutuk lek ta ba'yi velta, ja' bu la stak'ik jo'ob ants o mas.
    .few = Ch'abal to jak'el xchi'uk jo'ob tak'el: jutuk to chal li'e.
table-promises = K'usi la yalik
    .rule = K'usi la yalik chpasik ta xemana, xchi'uk k'usi la yalik ta patil.
table-women = K'uxi chbat jujun ants
    .rule = Lek lavie: lek la stak' ta slajeb velta. Koltael: chanel bu chib jak'el o mas mu xlok' lek.
table-computers = Chinab tak'inetik
    .rule = Bu chlik tal. Li k'ak'ale ja' k'usi chal li srelojoe; mi ch'abal k'ak'al, chopol li relojoe.
table-progress = K'uxi chbat jujun ants ta jujun chanel
    .rule = Tsutsesbil xchi'uk koltael: 1 ja' tana, 0 ja' mu'yuk.
table-questions = Jak'eletik
    .rule = Tak'eletik ta ba'yi velta. Mas t'ujbil: ja' ta yutil li mu lekuke.

column-name = Yavi'
column-what = K'usi
column-count = K'u yepal
column-of = Ta
column-share = Ta jujun 100
column-date = K'ak'al
column-cohort = Tsobol
column-workshop = Abtel
column-place = Bu
column-hours = Ora
column-came = Talik
column-number = Atol
column-woman = Ants
column-scale = K'usi p'isbil
column-words = Ta k'op
column-highest = Mas
column-pairs = Xchibal
column-before = Ba'yel
column-after = Ta patil
column-change = Jelel
column-low = ta
column-high = asta
column-better = Mas lek
column-worse = Mas chopol
column-n-before = n ba'yel
column-all-before = Skotol, ba'yel
column-n-after = n ta patil
column-all-after = Skotol, ta patil
column-question = Jak'el
column-choice = Tak'el
column-pairs-before = Ko'ol antsetik, ba'yel
column-pairs-after = Ko'ol antsetik, ta patil
column-lesson = Chanel
column-begun = La slikesik
column-finished = Tsutsesbil
column-mastered = Na'bil
column-help = Koltael
column-answered = Tak'bil
column-right-first = Lek ta ba'yi velta
column-right-now = Lek lavie
column-stuck = Mu xlok'
column-usual = Yan tak'el mas t'ujbil
column-agree = K'u yepal
column-promise = K'usi la yal
column-made = La yalik
column-kept = Pasbil
column-kept-in-part = Jutuk
column-not-yet = Mu to
column-unasked = Mu jak'biluk
column-computer = Chinab tak'in
column-events = K'ejbil
column-newest = Slajeb k'ak'al

## La oficina del programa: luch push
push-sending = Yakal tstak ta ofisina: { $sent } ta { $all }
push-done = Lek xa: takbil { $sent } ta ofisina; te xa { $there }.
push-address = Mu xka'itik li direksione. Ts'ibao jech: postgres://JTUNESVANEJ@CHINABTAKIN/BASE
push-password-shown = Mu me xats'iba li kontrasenya ta direksione: te chkom k'ejbil. Ak'o ta archivo ~/.pgpass o ta PGPASSWORD; mi la xa ats'iba, jelo.
push-password-file-open = Xu' sk'elik { $file } yan krixchanoetik ta chinab tak'in li'e. Mako: chmod 600 { $file }
push-needs-tls = Ta yan chinab tak'in chtakat no'ox ta TLS: jech mu'yuk buch'u sk'el li biiletik ta be. Lok'eso sslmode=disable ta direksion, o tuneso jun tunel.
push-no-certificates = Ch'abal sertifikado ta chinab tak'in li'e: mu sna' buch'u chk'opon. Ak'o ca-certificates, o alo ta SSL_CERT_FILE li yarchivo ofisinae. ({ $why })
push-unreachable = Mu xk'ot ta ofisina, o tuch'e. Paso nixtok: te chbat li bu komeme. ({ $why })
push-refused = Mu xak' li ofisinae. K'elo li jtunesvaneje, li kontrasenyae, li basee. ({ $why })
push-newer = Jun Luch mas ach' la xchapan sbase li ofisinae. Tuneso li Luch taje.
push-other = Yan k'usi la stak' sbase li ofisinae. ({ $why })

## Constancias

certificate-title = Svunal chanel
certificate-given = Ta x-ak'bat
certificate-workshop = La sjal skotol chanel ta abtel
certificate-course = La sjal skotol chanel
certificate-hours = { $hours } ora
certificate-date = { $day } ta { $month }, { $year }
certificate-cloth = Spok'
certificate-facilitator = Jchanubtasvanej
certificate-learner = Buch'u la xchan
certificate-draft = Li ts'ib ta sk'ope ja' borrador: mu'yuk to buch'u la sk'el.
certificate-nobody = Mu to buch'u la stsutses: { $what }. Mu'yuk k'usi k'ejbil.
certificate-which = Mi ja' no'ox yu'un jun abtel, ts'ibao --workshop xchi'uk jun li'e: { $workshops }
certificate-written = Lek xa: { $sheets } svunal chanel ta { $file }
certificate-date-how = Alo li k'ak'ale jech: 2026-05-23: --date AAAA-MM-DD
workshop-unknown = Ch'abal abtel « { $name } » sbi. Li' oye: { $workshops }
woman-unknown = Ch'abal ants « { $name } » sbi.
woman-twice = Mas ta jun ants « { $name } » sbi. Paso svunaltak skotol li tsobole.
month-1 = enero
month-2 = fevrero
month-3 = marso
month-4 = avril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = oktuvre
month-11 = noviembre
month-12 = diciembre

## Pantallas de informes y constancias

reports = Alelal
reports-open = Alelal xchi'uk svunal chanel
reports-of = Buch'u
reports-names = Biiletik
reports-with-names = xchi'uk sbiik
reports-no-names = xchi'uk atol, ch'abal sbiik
reports-folder = Bu chk'eje
reports-tables = K'elo li'e li atoletike
reports-change = K'elo ba'yel xchi'uk ta patil
reports-page = K'ejo li vun sventa chlok' ta vun
reports-sheet = K'ejo ta archivo yu'un atol
reports-data = K'ejo li atoletike (CSV)
reports-certificates = Svunal chanel
certificates-what = K'usi la stsutsesik
certificates-course = skotol abteletik
certificates-day = K'ak'al chal
certificates-hours = Ora
certificates-hours-hers = k'u yepal tal jujun
certificates-save = K'ejo sventa chlok' ta vun
certificates-how = Chlok' jun vun yu'un jujun ants la stsutses.
certificate-other = Mi ja' yu'un jun no'ox abtel, t'ujo xchi'uk 1.
folder-home = li'e: skarpeta
folder-here = li'e: { $name }
folder-stick = ta memoria: { $name }
saving = Yakal tsk'ej …
reading = Yakal tsk'el …
saved = Lek xa, { $women } ants: { $file }
cannot-write = Mu xu' ta ts'ibael { $file }. K'elo mi oy li karpetae, mi oy li memoriae, mi mu nojemuk. ({ $why })
file-report = alelal
file-certificates = svunaltak-chanel
key-other = jelo
key-table = yan

## La mesa de la facilitadora

desk = Jchanubtasvanej
page = Vun { $page } ta { $pages }
no = Mu'yuk
kept = K'ejbil xa.
day = K'ak'al
date-how = Ts'ibao li k'ak'ale jech: 3/5/2026
typing-given = Enter: jech chkom. Mi chats'iba, chjel skotol; ⌫ chmeltsan.
may-be-empty = Xu' xakomtsan xokol.
hub-what = ¿K'usi chak'an chapas?
hub-groups = Tsoboletik: lavie, buch'u tal, chaneletik
hub-women = Li antsetike ta chinab tak'in li'e
hub-leave = Lok'an
hub-leave-sure = ¿Mi chalok' li'e? Mi chasut tal, chajak'bat li mukul atole.
hub-stay = Mu'yuk, chikom li'e
hub-go = Tana, chilok'
groups = Tsoboletik
groups-none = Ch'abal to tsobol. Paso li ba'yie: net'o 1.
groups-which = ¿Bu junukal tsobol?
group-new = Ach' tsobol
group-women = { $women } ants · { $community }
group-women-only = { $women } ants
group-describe = Jelo sbi, bu, k'op o k'ak'al
group-needs-name = Sk'an to sbi li tsobole.
group-name-what = ¿K'usi sbi li tsobole?
group-name = Tsobol
group-community-what = ¿Bu jteklumal?
group-community = Jteklum
group-language-what = ¿K'usi k'opal ch-abtej li tsobole?
group-begins-what = ¿K'usi k'ak'alil chlik?
group-ends-what = ¿K'usi k'ak'alil chlaj?
women = Antsetik
women-which = ¿Buch'u junukal?
women-none-how = Ak'o ochikuk ta stsobol: « Tsoboletik », te « Ak'o och antsetik ».
women-none = Li'e mu to buch'u oy.
women-not-found = Mu'yuk buch'u jech sbi. Tup'o letra xchi'uk ⌫.
women-find = Ts'ibao letra yu'un sbi sventa chata.
women-letters = Letra
woman-and-drawing = { $name } ({ $drawing })
woman-archived = mu xa xtal
woman-not-begun = mu to xlik
woman-day-unknown = mu na'bil k'ak'al
woman-gone = Li ants taje ch'abal xa li'e.
woman-what = ¿K'usi ta jpastik ta sperxil?
woman-rename = Jelbo sbi
woman-new-name = ¿K'uxi tsts'iba sbi?
woman-name-help = Mi xokol: ch'abal sbi ta pantaya.
woman-drawings = Ak'bo ach' slok'oltak: te oy li antse
woman-leave-group = Lok'eso ta tsobol li'e
woman-left-group = Ch'abal xa ta « { $group } ». Te to oy ta chinab tak'in li'e.
woman-archive = Mu xa xtal: mu xa xvinaj li'e
woman-is-archived = Mu xa xlok' ta listaetik. Mu'yuk k'usi yu'un tup'bil.
woman-comes-again = Chtal nixtok: chvinaj nixtok li'e
woman-is-back = Chlok' nixtok ta listaetik.
woman-join = Oy yan sperxil: tsobo xchibal
woman-join-nobody = Ch'abal yan perxil ta chinab tak'in li'e.
woman-join-which = ¿Bu junukal yan sperxil?
woman-join-sure = ¿Mi ja' jun no'ox ants « { $name } » xchi'uk « { $other } »?
woman-join-yes = Tana, ja' jun no'ox: tsobo
woman-join-undo = Ch-och xchi'uk slok'oltak « { $name } ». Mu k'usi xch'ay. Ta patil xu' xch'akat nixtok.
woman-joined = Jun xa li perxile.
woman-part = Ch'ako li perxiletik tsobbil
woman-parted = Ch'akbil xa nixtok li perxiletike.
woman-erase = Tup'o skotol k'usi yu'un, mi la sk'an
woman-erase-sure = ¿Mi la sk'an li antse tup'el skotol k'usi yu'un? Mu xa xsut tal. Li yantike mu xjel.
woman-erase-yes = Tana, ja' la sk'an
woman-erase-again = Slajeb jak'el: chtup'e sbi, yabtel, stak'eltak, li'e xchi'uk ta lok'tael. ¿Mi chtup'e?
woman-erase-now = Tup'o lavie
erased = Tup'bil xa skotol k'usi yu'un. Ja' no'ox ts'ibabil ti oy k'usi tup'bil.

days-open = Li k'ak'al abtele: buch'u tal
days = K'ak'al abtel
days-none = Ch'abal to k'ak'al abtel. Ts'ibao li lavie: net'o 1.
days-which = ¿Bu k'ak'alil?
day-new = Ach' k'ak'al
day-describe = jelo li k'ak'ale
day-gone = Li k'ak'al taje ch'abal xa li'e.
day-line = { $date } · { $workshop }
day-came = { $came } talik
day-no-workshop = Yan k'usi
day-workshop-what = ¿K'usi abtelal?
day-date-what = ¿K'usi k'ak'alil lavie?
day-date-clock = Chopol nan li srelojo chinab tak'ine: ja' tsots sk'oplal k'usi chats'iba.
day-place-what = ¿Bu oy?
day-place = Bu
day-hours-what = ¿Jayib ora?
day-hours = Ora
day-hours-how = Ts'ibao jun atol: 1 asta 12 ora.
attendance-who = ¿Buch'u tal? Li atole chak' o chlok'es li senyaile.
attendance-nobody = Ch'abal to ants ta tsobol. Ba'yi ak'o ochikuk.
attendance-came = tal
attendance-all = skotol
attendance-sum = Talik { $came } ta { $women }. Chk'eje ta ora jujun senyail.
assign-open = Li chaneletik sventa lavie
assign = Chaneletik lavie
assign-workshop = ¿K'usi abtelal li chaneletik lavie?
assign-which = ¿K'usi chaneletik lavie? ¿Bu ba'yi?
assign-of-it = { $lessons } sventa lavie
assign-place = { $place } sventa lavie
assign-none = Lavie ch'abal chanel t'ujbil: jujun chbat ta sbe.
assign-some = Chaneletik sventa lavie: { $lessons }. Ja' ba'yi chilik antsetik, jech k'ucha'al li'e.
assign-nothing = lok'eso skotol

group-women-open = Li antsetik ta tsobol
add = Ak'o och antsetik
add-how = ¿K'uxi ta jkak'tik och?
add-name = Ts'ibao jun biil
add-choose = T'ujo ta antsetik li' oyik ta chinab tak'in
add-list = Ta jun archivo CSV xchi'uk biiletik
add-nobody = Ch'abal yan antsetik ta chinab tak'in li'e. Net'o Esc: xu' xats'iba jun biil, o chavich' tal jun archivo.
add-whom = ¿Buch'u ch-och ta tsobol?
add-needs-name = Sk'an to sbi. Mi laj xa, net'o Esc.
add-new = Och ta tsobol { $name }. Ja' slok'oltak:
add-known = Och ta tsobol { $name }.
add-here = Te xa oy ta tsobol li'e: { $name }.
add-is-it-she = Li'e oy xa jun « { $name } » sbi. ¿Mi ja'?
add-is-it-one = Li'e oy xa mas ta jun « { $name } » sbi. ¿Mi ja' jun?
add-she = Tana, ja'
add-she-named = Tana, ja' { $name }
add-apart = { $groups } · { $seen }
add-another = Mu'yuk, ja' yan ants
add-two = Mi chib ko'ol sbiike, ta listaetik oy ba'yi slok'ol ta jujun.
add-listed = Lek xa: { $new } ach', oy xa sperxil li'e { $known }.
add-looking = Yakal tsa' archivoetik…
add-no-list = Ch'abal archivo CSV chkil. Tik'o li memoriae, malao: stuk chvinaj. Mi mo'oj, k'ejo ta Documentos o ta Descargas.
add-which-list = ¿Bu junukal archivo?
add-other-list = Yan archivo: ts'ibao bu oy
add-file-what = ¿Bu oy li archivo xchi'uk biiletike?
add-file = Archivo
add-file-how = Ts'ibao ts'akal, jech: /media/luz/VERDE/grupo.csv
add-columns = Jujun linea, jun ants. Ba'yi linea chal: nombre,lengua. Li yantike, jech: Juana,tsotsil. Xu' ch'abal li lengua.
list-empty = Ch'abal biil ta archivo. Mu'yuk buch'u och.
list-too-long = Toj ep sventa jun tsobol. Mu'yuk buch'u och.
list-no-table = Ma'uk CSV li archivoe. K'ejo jech k'ucha'al CSV. Mu'yuk buch'u och.
list-unreadable = Mu xu' ta k'elel li archivoe. K'elo mi oy li memoriae, paso nixtok. Mu'yuk buch'u och.
list-no-name = Linea { $line }: ch'abal sbi. Meltsano, paso nixtok. Mu'yuk buch'u och.
list-long-name = Linea { $line }: toj natil li biile. Mu'yuk buch'u och.
list-no-language = Linea { $line }: ch'abal k'op « { $said } ». Ts'ibao tsotsil, tseltal, español o inglés. Mu'yuk buch'u och.
list-twice = Linea { $line }: te xa oy « { $name } » ta linea { $first }. Mi chib antsetik, ts'ibabo yan k'usi ta sbiik. Mu'yuk buch'u och.
list-who-of = Linea { $line }: li'e oy mas ta jun « { $name } ». T'ujo ta antsetik li' oyik ta chinab tak'in. Mu'yuk buch'u och.
cards = Tarjeta sventa ch-ochik, chlok' ta vun
cards-where = ¿Bu chk'ejeik li tarjetaetike?
cards-keep = Ta jujun tarjeta te oy slok'oltak jun ants: ak'bo stuk no'ox.
file-cards = tarjetaetik

pin-wait-seconds = Malao { $time } segundo. Ta patil xu' xats'iba nixtok.
pin-wait-minutes = Malao { $time } minuto. Ta patil xu' xats'iba nixtok.

## El tablero

hub-board = K'elo k'uxi chbat jujun ants
board = K'uxi chbatik
board-empty = Ch'abal to antsetik li'e.
board-signs = · mu to, ░ lik xa, ▒ laj xa, █ skotol lek, ! koltael
board-heard = Li alelale chlik tal ta: { $computers }.
board-heard-more = Li alelale chlik tal ta: { $computers }; xchi'uk { $others } mas, ta « Memoria USB ».
board-computer = { $name } ({ $day })
board-computer-undated = { $name } (ch'abal k'ak'al)
board-computers = { $some }, { $more }
board-rule = «!»: chib jak'el o mas ta jun chanel mu lekuk, chib velta xa la spas. Chch'ay mi lek xa la stak'.
board-seen = Slajeb velta tal
board-seen-day = { $day }, jech chal li chinab tak'ine
board-seen-unknown = Mu na'bil k'ak'al: mu sna' li relojoe
board-not-begun = Mu to xlik
board-finished = Chaneletik laj xa
so-many-of = { $n } ta { $of }
board-next = Li' li yan
board-all-done = Laj xa skotol chanel
board-came = Jayib velta tal
board-hard = Vokol cha'i
board-promises = K'usi la yal
board-promise = { $kept }: { $promise }
promise-kept = la spas
promise-in-part = jutuk
promise-not-yet = mu to
promise-not-asked = sk'an to jak'el
key-profile = sperxil
key-look = k'elo
key-lessons = yan chaneletik
key-questions = li jak'eletik mas vokol

## Llevar el avance en una memoria

bundle-written = Lek xa: { $events } k'ejbil ta { $file }. La jk'eltik nixtok, ts'akal.
bundle-is-sealed = Makbil xchi'uk mukul k'op. Chabio lek: mi ch'abal, mu'yuk buch'u xu' sjam.
copy-written = Lek xa: li slok'tael tsobole, xchi'uk { $events } k'ejbil, te oy ta { $file }. La jk'eltik nixtok, ts'akal. Ja' no'ox sventa k'elel, ta luch report --from; mu xkapaj ta yan chinab tak'in.
bundle-would-bring = { $file }: { $new } ach', { $known } te xa oy li'e{ $unclear ->
        [0] {""}
       *[other] , { $unclear } mu na'bil
    }; ach' antsetik: { $learners }.
bundle-brought = { $file }: och { $new } ach', { $known } te xa oy{ $unclear ->
        [0] {""}
       *[other] , { $unclear } mu na'bil
    }; ach' antsetik: { $learners }.
bundles-would-bring = Ta skotol: { $new } ach', { $known } te xa oy li'e{ $unclear ->
        [0] {""}
       *[other] , { $unclear } mu na'bil
    }; ach' antsetik: { $learners }.
bundles-brought = Ta skotol och { $new } ach', { $known } te xa oy{ $unclear ->
        [0] {""}
       *[other] , { $unclear } mu na'bil
    }; ach' antsetik: { $learners }.
bundle-say-yes = Mu to k'usi k'ejbil. Sventa chk'eje, ts'ibao nixtok jech xchi'uk --yes.
bundle-none = Te ch'abal pakete yu'un Luch (archivoetik .luch).
bundle-foreign = Ma'uk spakete Luch { $file }. Mu'yuk k'usi k'ejbil.
bundle-newer = { $file } ja' yu'un jun Luch mas ach'. Ak'o ach' Luch ta chinab tak'in li'e, paso nixtok. Mu'yuk k'usi k'ejbil.
bundle-damaged = Sokem o mu ts'akaluk { $file }. Paso nixtok ta xchinab stak'in. Mu'yuk k'usi k'ejbil.
bundle-contradicts = Yan k'usi chal { $file }, ma'uk jech k'ejbil li'e. Mu'yuk k'usi och. Chabio li archivoe, k'ano koltael.
bundle-log = Mu xu' sk'ej. { $why }
bundle-full = Noj xa li memoriae. Tup'o k'usi o tuneso yan, paso nixtok.
bundle-read-only = Mu xak' ts'ibael li memoriae. Mi oy smakobil ta xokon, tijo; mi ch'abal, tuneso yan.
bundle-io = Mu xu' xchi'uk { $file }. K'elo mi oy li memoriae, paso nixtok. ({ $why })
bundle-earlier = { $file } chich' tal no'ox li ach'e ta { $computer }, sk'an to li ba'yie. K'ano te jun ts'akal pakete (luch export, mu xchi'uk --since), ja' ba'yi ak'o och. Mu'yuk k'usi k'ejbil.
bundle-only-to-read = { $file } ja' slok'tael jun tsobol, sventa k'elel: k'elo xchi'uk luch report --from. Sventa ch-och li'e, k'ano ts'akal pakete. Mu'yuk k'usi k'ejbil.
since-how = Ts'ibao li k'ak'ale jech: 2026-03-01.
cli-unknown = Mu ojtikinbil: « { $what } ».
cli-missing = Sk'an to: { $what }
cli-value = « { $value } » mu xtun yu'un { $what }.
cli-values = Xu' ja': { $values }
cli-together = Mu xu' ko'ol { $what } xchi'uk { $other }.
cli-usage = Jech chts'ibaj: { $usage }
cli-help = Xchi'uk --help xvinaj skotol k'usi xu' xats'iba.
bundle-sealed = Makbil xchi'uk mukul k'op { $file }. K'anbo li buch'u la spase, paso nixtok. Mu'yuk k'usi k'ejbil.
bundle-wrong-passphrase = Mu xjam { $file } ta mukul k'op taje. K'elo lek, paso nixtok. Mu'yuk k'usi k'ejbil.
passphrase-new = Ts'ibao jun mukul k'op, { $shortest } letra o mas, jech k'ucha'al chanib k'op. Mu xvinaj:
passphrase-again = Ts'ibao nixtok:
passphrase-of = Smukul k'op { $file } (mu xvinaj; Esc sventa chakomtsan):
passphrase-short = Toj jutuk. Tuneso { $shortest } letra o mas.
passphrase-differs = Ma'uk ko'ol. Paso nixtok.
passphrase-none = Ch'abal mukul k'op: mu'yuk k'usi makbil, mu'yuk k'usi ts'ibabil. Paso nixtok ta jun terminal, o ak'o li mukul k'ope ta jun archivo, tuneso --passphrase-file.
passphrase-file = Mu xu' ta k'elel li mukul k'ope ta { $file }. ({ $why })
sync-sealed = Makbil xchi'uk mukul k'op k'usi oy ta karpeta li'e, mu jam. Sventa mu xkom jambil li'e, mu'yuk k'usi ts'ibabil. K'ano li mukul k'ope, paso nixtok.

## Una lección con el grupo, en la pared

teach-open = Chanel ta jmoj xchi'uk tsobol, ta pared
teach = Chanel ta jmoj
teach-workshop = ¿K'usi chanelal chapasik ta jmoj?
teach-which = ¿Bu junukal chanel?
teach-today = lavie
teach-large = Sventa xvinaj ta nom, muk'ubtaso li letrae: Ctrl xchi'uk +.
teach-count = ato k'obil
teach-no-hands = Li'e mu xich' atel k'obil: alik ta jmoj k'usi chanet'ik.
teach-hands = jutuk, mas k'obil
teach-keep = k'ejo
teach-end = Laj avu'unik li chanele ta jmoj.
teach-end-alone = Ta patil xu' spas stuk jujun, k'unk'un: jech tsjal ta spok'.
key-step = yan
key-teach = ak'o chanel

table-hands = K'obil ta ak'ol
    .rule = K'usi la stak'ik ta jmoj, atbil yu'un li jchanubtasvaneje; ta jujun jak'el ja' li slajeb veltae. Mu xal buch'u la stoy sk'ob.
column-hands = K'obil

## Una pregunta

key-open = jamo
key-question = yan jak'el
key-lesson = yan chanel
question-answered = La stak'ik
question-right = Lek ta ba'yi velta: { $right } ta { $of }
question-usual = K'usi mas la st'ujik li yane: { $choice }
question-page = Jak'el { $page } ta { $pages } ta chanel li'e. Ja' chatat li ba'yi stak'el jujun ants, ma'uk li k'elel nixtoke.
column-explained = K'u yu'un

## La constancia de una sola

woman-certificate = Svunal xchanel, chlok' ta vun
certificate-how-hers = Chlok' jun vun, mi la stsutses.
certificate-not-hers = Mu to stsutses. Mu'yuk k'usi k'ejbil.
file-certificate = svunal-chanel

## La memoria: intercambiar

hub-stick = Memoria USB: ich'el batel, ich'el tal abtel
stick = Memoria USB
stick-looking = Yakal tsa' memoriaetik…
stick-none = Ch'abal memoria chkil. Tik'o, malao jutuk: stuk chvinaj.
stick-which = ¿Bu junukal memoria?
stick-only-read = mu xak' ts'ibael
stick-empty = ch'abal to pakete
stick-bundle-is = Jun pakete ja' jun archivo xchi'uk abtel yu'un jun chinab tak'in.
stick-bundles = pakete: { $bundles }
stick-folder = Yan karpeta
stick-folder-what = ¿Bu junukal karpeta?
stick-folder-label = Karpeta
stick-folder-how = Ts'ibao ts'akal, jech: /media/luz/VERDE
stick-computers = Li chinab tak'inetike, xchi'uk sbi li'e
stick-what = ¿K'usi ta jpastik xchi'uk li memoriae?
stick-both = Jelo: ich'o tal yu'un yantik, komtsano yu'un li'e
stick-bring = Ich'o tal no'ox
stick-leave = K'ejo no'ox
stick-passphrase = Mukul k'op
stick-passphrase-none = mu'yuk
stick-passphrase-said = tana, oy mukul k'op
stick-passphrase-what = Ts'ibao li mukul k'ope: { $shortest } letra o mas.
stick-passphrase-again = Ts'ibao nixtok.
stick-passphrase-how = Ja' sjam li pakete makbile, ja' smak yu'un li'e. Chabio lek: mi ch'abal, mu'yuk buch'u xu' sjam.
stick-would-bring = Chich' tal { $new } ach', { $known } te xa oy, { $unclear } mu na'bil, { $learners } ach' antsetik.
stick-would-bring-clear = Chich' tal { $new } ach' k'ejbil, { $known } te xa oy, { $learners } ach' antsetik.
stick-brings-nothing = Ch'abal to spakete Luch ta memoria.
stick-would-leave = Chk'eje ta memoria yu'un chinab tak'in li'e: { $events } k'ejbil.
stick-would-leave-sealed = Chk'eje ta memoria yu'un chinab tak'in li'e, makbil xchi'uk mukul k'op: { $events } k'ejbil.
stick-yes = Tana, paso
stick-no = Mu'yuk, mu to
stick-cannot-leave = Mu xak' ts'ibael li memoriae: mu xu' xak'ej k'usi te.
stick-brought = Och { $new } ach', { $known } te xa oy, { $unclear } mu na'bil, { $learners } ach' antsetik.
stick-brought-clear = Och { $new } ach' k'ejbil, { $known } te xa oy, { $learners } ach' antsetik.
stick-left = Kom ta memoria { $file }, xchi'uk { $events } k'ejbil. La jk'eltik nixtok, ts'akal.
stick-what-came-stays = K'usi oche, k'ejbil xa ta chinab tak'in li'e.
stick-may-go = Lek xa. Xu' xa xalok'es li memoriae.
stick-may-go-now = Xu' xa xalok'es li memoriae.
stick-may-go-but = Mu skotoluk xu': k'elo k'u yu'un. Xu' xa xalok'es li memoriae.
stick-not-all = Mu skotoluk xu': k'elo k'u yu'un.
bundle-left = K'ejbil ta { $file }: { $events }. La jk'eltik nixtok, ts'akal.
stick-twins = Perxiletik ko'olik yu'un jun ants: { $twins }. K'elo xchi'uk Enter.
stick-and-others = Oy { $others } mas pakete; te atbil ta skotol.
stick-others-refused = Yan paketeetik mu xu' ochik: { $others }. K'ano koltael, o lok'eso ta memoria.
stick-unclear = Mu na'bil: ts'ibabil yu'un jun Luch mas ach'. Chk'eje; chvinaj k'alal chavak' ach' Luch li'e.
stick-forgotten = La sk'anik tup'el skotol k'usi yu'unik: { $women }. Li'e chtup' ek.
stick-other-courses = Yan versione li chaneletike: { $theirs } (li'e { $here }). Chk'eje skotol; k'usi ch'abal li'e chvinaj ta ach' Luch.
stick-doing-look = Yakal tsk'el k'usi oy ta memoria: { $n } ta { $of }
stick-doing-bring = Yakal tsk'ej k'usi oy ta memoria: { $n } ta { $of }
stick-doing-leave = Yakal tsts'iba yu'un chinab tak'in li'e, tsk'el nixtok
stick-stays = Mu to me xalok'es li memoriae.
stick-vanished = Ch'abal li memoriae, o lok'. Tik'o, paso nixtok. K'usi och xae k'ejbil.
column-bundle = Pakete
column-new = Ach'
column-known = Te xa oy
column-unclear = Mu na'bil
column-new-women = Ach' antsetik

computers = Chinab tak'inetik
computer-here = Sbi li chinab tak'in li'e « { $name } ».
computer-nameless = mu'yuk sbi
computer-heard = asta { $day }
computer-clock-wrong = mu na'bil k'ak'al: chopol srelojo
computer-clock-ahead = { $day }: chopol jun relojo, yu'un te o yu'un li'e
column-notes = K'ejbil
column-heard = K'u ora vinaj
computers-rule = Li k'ak'ale ja' k'usi chal li srelojoe, k'alal tal li slajebe. Li relojoetike mu k'usi sjelik.
computers-alike = Mi ko'ol sbiik, jun no'ox chvinaj li'e: ak'o sbi ta jujun xchi'uk 1.
computer-name = Sbi
computer-name-what = ¿K'usi sbi li chinab tak'in li'e?
computer-name-how = Ts'ibao ko'ol sbi ta jun vun, ta spat. K'usi oy ta ba'yel chkom ta sbi oy ox.
key-name-computer = ak'bo sbi

twins = Chib perxil
twins-ask = Ko'ol sbiik, ko'ol slok'oltakik. ¿Mi ja' jun no'ox ants?
twins-none = Ch'abal xa perxiletik ko'olik yu'un jun ants.
twins-no-group = ch'abal tsobol
twins-undo = Jak'bo li antse. Mu k'usi xch'ay: ta sperxil xu' xch'akat nixtok.
no-two-women = Mu'yuk, chib antsetik
group-language = K'op
women-twins = Perxiletik ko'olik yu'un jun ants: { $twins }. K'elo xchi'uk 9. O ts'ibao letra yu'un biil.
key-twins = chib perxil

## Copias y reparación

hub-copies = Lok'tael sventa mu xch'ay
copies = Lok'tael sventa mu xch'ay
copies-which = ¿Bu junukal lok'tael chak'an chavil? Mi chavil, mu k'usi sjel.
copies-none = Ch'abal to lok'tael. Stuk chpasat, jun ta jujun k'ak'al.
copies-broken = Sokem li yarchivo abtele.
copies-repair = Meltsano: xchi'uk li slajeb lekil lok'taele, xchi'uk k'usi xu' to ta k'elel
copy-day-unknown = mu na'bil k'ak'al
copy-taken = { $day }, ta { $hour } nan
copy-events = { $events } k'ejbil
column-in-copy = Ta lok'tael
column-here = Li'e lavie
copy-same = Ko'ol xchi'uk lok'tael li'e k'usi oy.
copy-brings-nothing = Li'e ts'akal k'usi oy ta lok'tael. Oy { $only } k'ejbil ch'abal ta lok'tael.
copy-would-bring = Sk'an to li'e { $new } k'ejbil ta lok'tael, xchi'uk { $learners } ants.
copy-bring = Ich'o tal k'usi sk'an to
copy-loses-nothing = Mu k'usi xch'ay: chkom li { $only } k'ejbil ch'abal ta lok'tael; ba'yi chk'eje yan lok'tael yu'un lavie.
copy-brought = Lek xa: och { $new } k'ejbil xchi'uk { $learners } ants. Li ba'yie te oy ta slajeb lok'tael.
copy-events-aside = { $events } k'ejbil, ta xokon
copy-nothing = Komtsano jech skotol
copy-go-back = Sutan k'ucha'al oy ta lok'tael
copy-back-there = Li'e chkom k'usi oy ta lok'tael: { $events } k'ejbil; antsetik: { $women }.
copy-back-gone = Chlok' li'e li { $only } k'ejbil ch'abal ta lok'tael.
copy-back-women = Ch'abal xa chkom li'e: { $names }.
copy-back-women-more = Ch'abal xa chkom li'e: { $names } xchi'uk { $others } mas.
copy-back-no = Mu'yuk, komtsano jech skotol
copy-back-yes = Tana, sutan ta lok'tael
copy-back-kept = Mu k'usi xch'ay: li lavie chk'eje ta xokon, ta yan lok'tael mu xtup'. Te xu' xavich' tal nixtok. Chtal nixtok ek ta memoria mi te oy.
copy-back-stays = Buch'u la sk'an tup'el, tup'bil chkom. Mu xjel li mukul atole.
copy-went-back = Lek xa: jech kom k'ucha'al ta lok'tael, { $events } k'ejbil. K'usi oy ox te k'ejbil ta xokon, li'e.
copy-back-women-nameless = Antsetik mu'yuk sbi, ch'abal xa chkom li'e: { $others }.
copies-line = { $number }: { $day }, { $events }
copies-bring = Sventa chavich' tal k'usi sk'an to: luch copies { $number } --bring
copies-go-back = Sventa chasut ta lok'tael: luch copies { $number } --go-back
copies-aside = Sventa chavich' tal: luch copies { $number } --bring
copy-damaged = Sokem li lok'tael taje, mu xtun. Li'e mu'yuk k'usi jel. T'ujo yan.
copy-finished = Chaneletik laj xa, xchi'uk ba'yel, patil
copy-unknown = Ch'abal lok'tael { $number }. luch copies chal bu oy.
repair-done = Meltsanbil xa. La jtatik { $carried } k'ejbil ta archivo sokem. Mu'yuk k'usi ch'ay.
repair-nothing = Ch'abal k'usi sk'an meltsanel.
repair-projections = Ts'akal ox li k'ejbile. Pasbil nixtok li atole.
repair-copy = Ak'bil li slajeb lekil lok'taele, xchi'uk { $events } k'ejbil; la jtatik { $carried } mas ta archivo sokem.
repair-no-copy = Ch'abal lekil lok'tael. La jtatik { $carried } k'ejbil ta archivo sokem.
repair-aside = Li archivo sokeme mu'yuk tup'bil. Te oy ta { $file }

## Una carpeta de ejemplo (luch demo)

example = Sventa preva: ma'uk melel li'e
example-stays = Sventa preva li karpeta li'e: mu xtakat li prevae. Jamo skarpeta aprograma.
bundle-is-example = Sventa preva { $file }: mu x-och li'e. Sventa xachan, paso yan karpeta: luch demo --data KARPETA
bundle-in-example = Melel { $file }, sventa preva li karpeta li'e: mu x-och. Jamo ta xchinab stak'in aprograma, o ta skarpeta.
copy-not-mixed = Mu xkapaj li lok'tael taje xchi'uk k'usi oy li'e: jun sventa preva, jun melel. Xu' xasut ta lok'tael taje.
