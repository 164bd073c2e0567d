### Tseltal: BORRADOR. Nadie que lo hable lo ha revisado todavía. Variedad: los Altos centrales. Lo lee la facilitadora.

### Programa inventado (luch demo)

demo-cohort = Yejtal chajp { $number }
demo-community = Yejtal lum { $number }
demo-computer = ejtal-{ $number }
demo-place = Yejtal snajul nopjun
demo-name = { $name } (ejtal)
demo-where = Ala bin ach' karpeta: luch demo --data KARPETA. Jich te ejtale ma xkajp sok te melele.
demo-not-empty = Ayix ts'ijb ta { $folder }. Tsaja yan ach' karpeta, jich te ejtale ma xkajp sok te melele.
demo-done = Lekix: ejtal nax { $learners } ants sok { $events } ts'ijb, ta { $folder }. Yu'un ya awil: luch --data { $folder }

### Palabras de tablas y pantallas

somebody = Ants { $number }

### El programa en una memoria USB: luch stick
stick-writing = Yakal ta ts'ibayel ta memoria: { $done } ta { $all } MB
stick-done = Lekix: ta { $folder } ay te Luch sok spisil: { $files } archivo, { $size } MB.
stick-changed = { $written } archivo la yich' ts'ibayel. { $same } pajalix. Te a'tel k'ejbil ta memoria ma la yich' tijel.
stick-out = K'alal ma to xalok'es te memoria, tsaja « expulsar » ta sistema.
stick-no-voices = Ma la jtajtik te nuk'e: ma'yuk snuk' te memoria. Ya sk'an ay ta karpeta audio, ta xujk te programa.
stick-full = Ma x'och ta memoria: ya to sk'an { $needs } MB, { $free } MB nax jochol. Tup'a jtebuk te bin ay ta memoria, o tuuntesa yan mas muk', pasa xan. Ma'yuk bin ts'ilaj.
stick-read-only = Te memoria ja' nax yu'un ilel. Teme ay smajk ta xujk, tija; teme ma'yuk, tuuntesa yan memoria.
stick-no-permission = Te chinam tak'in ma xyak' permiso ta ts'ibayel tey a. Ila me ja' skarpeta te memoria.
stick-gone = Ma jtajtik te memoria, o lok' k'alal ma to x'och spisil. Tik'a, pasa xan: ya xk'ax banti a jil. ({ $why })
stick-faulty = Ma lek la sk'ej « { $file } » te memoria. Tuuntesa yan memoria: ini niwan ts'ilajemix.
stick-other = Ma ju' ta ts'ibayel ta memoria. Pasa xan o tuuntesa yan memoria. ({ $why })
stick-source = Ma xju' ta ilel te bin ya x'och ta memoria: te programa, te nuk' o te bin ak'bil ta alumal. ({ $why })
stick-note = LUCH. Snajul nopjun yu'un antsetik, ma'yuk internet: tsotsil, tseltal, español sok inglés. Ta memoria ini ay te programa, te nopjun, te nuk'. Ma'yuk bin ya sk'an ak'el ta chinam tak'in.
stick-note-start = Yu'un ya xjajchat ta chinam tak'in sok Linux: jama terminal ta karpeta ini, ts'ibaya: sh empezar.sh
stick-note-progress = Te ya'tel te mach'a ya snop li'i ya xjil k'ejel ta karpeta data yu'un memoria ini. Ma me xatup'. Yu'unik: ma me xapuk.
stick-note-bundles = Ta karpeta bundles ya xbajt te a'tele, ta jun chinam tak'in k'alal yan.
stick-note-update = Yu'un ya awak' li'i mas ach' Luch: luch stick KARPETA, ta chinam tak'in banti ay. Te a'tele ma xtijot.
stick-note-old = Teme ma xjajch: ya sk'an chinam tak'in sok Linux 64 bits (x86-64), yu'un 2022 o mas ach'. Teme mas poko', tuuntesa te programa ta yan chinam tak'in.

### Enunciados xAPI: luch export --format xapi
xapi-done = Lekix: { $count } ts'ijb xAPI ta { $file }. Ma'yuk sbil antsetik.
xapi-home = Ma lekuk « { $home } »: ya sk'an ya xjajch ta https:// , ts'ijb sok ajtal nax, sok te senyail - . _ ~ /
xapi-file = Ma ju' ta ts'ibayel te archivo. ({ $why })
xapi-folder = « { $file } » ja' karpeta. Ts'ibaya bin sbil te archivo: { $file }/k'opetik.jsonl
xapi-whole = Te ts'ijb xAPI ya xlok' spisil, ma makbiluk: lok'esa --since, --cohort sok --sealed.

### Informes

report-title = Sk'oplal te nopjune
report-everybody = Spisil chajp
report-days = ta { $first } k'alal { $last }
report-details = Ta archivo (XLSX, CSV, JSON) ay ek:
report-made = Pasbil sok Luch
report-written = Lekix: sk'oplal { $women } ants ta { $file }
cohort-unknown = Ma'yuk chajp te « { $name } » sbil. Ay: { $cohorts }
cohort-twice = Ay bayel chajp te « { $name } » sbil. Jelbeya sbil jun.
percent = { $number }%
some-computer = Chinam tak'in { $number }
said-and = { $one } sok { $other }
said-more = { $said } · sok { $more } xan
said-nth = { $nth }: { $what }
said-put = { $thing } ta { $place }
table-empty-how = Li'i ya xchiknaj k'alal ay sk'ajk'alel nopjun sok antsetik te ya snopik.
table-empty = Ma to bin ya yich' ajtayel.
chart-before = nail
chart-after = patil
cloth-of-the-group = Spak' te chajpe
    .rule = Jujun nopjun ja' jun jchojl. Jalbil jich bit'il jayeb antsetik la slajinik; te yane ya to smaliy.
summary-women = antsetik
summary-days = k'ajk'al yu'un nopjun
summary-hours = ora yu'un nopjun
summary-came = antsetik te tal jun k'ajk'al o mas
summary-began = antsetik te la slajin jun nopjun o mas
summary-whole = antsetik te la slajin spisil nopjun
summary-lessons = nopjun te lajix, ta spisil antsetik
summary-right = sujtib lek ta nail
summary-right-now = sujtib lek yo'tik
summary-pairs = antsetik te ay sujtib yu'unik nail sok patil
summary-promises = te la yalik ya spasik: ju' o ju' jtebuk, yu'un te bin la yalik ta patil
scale-prices = Lek ajtaybil stojol
scale-deceits = Lot te la sna'ik
scale-alarms = Lekil mensaje te la yalik lot (mas lek teme jtebuk)
scale-others = Yan jojk'oyeletik
change-nobody = Ma'yuk mach'a la sjak' ta cheb welta.
change-words = Lekub { $better } ta { $pairs }; ma lekub { $worse }.

table-summary = Ta spisil
    .rule = Jujun ajtal ya yal ta jayeb: « 34 / 40 » ja' 34 ta 40.
table-days = Mach'a tal, ta jujun k'ajk'al
    .rule = Ta jayeb: te antsetik yu'un te chajpe, sok te mach'a tal ta k'ajk'al a te ma xchajpuk. Te k'ajk'ale ja' te la yal te nojpteswaneje.
table-attendance = Jayeb tal, ta jujun ants
    .rule = Ta jayeb: te k'ajk'al yu'un xchajp, sok yan k'ajk'al te tal.
table-change = Nail sok patil
    .rule = Nail: snail welta; patil: slajibal. Ja' nax te antsetik te la sjak' ta cheb. Te sjelele, ta spisil antsetik, yilel ay ta yolil « jtebuk » sok « bayel »; teme ay sero ta yolil, niwan ma'yuk bin jel. Teme jtebuk antsetik, jtebuk ya yal. Ma xyal bin yu'un.
    .method = Bit'il la yich' ajtayel: « jtebuk » sok « bayel » ja' sti'il te 95 ta jujun 100 yu'un te sjelele (t yu'un Student).
table-ranges = Ajtal sok chonel
    .rule = Ja' nax te mach'a la sk'an la yal; ma'yuk jayeb tak'in. Te nail cheb ajtal ya yal te pajal antsetik.
table-lessons = Nopjun
    .rule = Lek nopbil: lajix, lek jujun jojk'oyel ta slajibal welta. Ya sk'an koltayel: cheb jojk'oyel o mas te ma xlok' lek k'alal la sjak' cheb welta.
table-hardest = Te bin mas wokol
    .rule = Te jojk'oyel te jtebuk nax sujtib lek ta nail, teme la sjak'ik jo'eb antsetik o mas.
    .few = Ma to bin jojk'oyel te ay jo'eb sujtib: yu'un jtebuk to, jtebuk ya yal.
table-promises = Te la yalik ya spasik
    .rule = Te la yalik ya spasik ta semana, sok te bin la yalik ta patil.
table-women = Bit'il ya xbajt jujun ants
    .rule = Lek yo'tik: lek te la sjak' ta slajibal welta. Koltayel: nopjun te ma xlok' lek cheb jojk'oyel o mas.
table-computers = Chinam tak'in
    .rule = Banti a tal te ts'ijbe. Te k'ajk'ale ja' te la yal sreloj; teme ma'yuk k'ajk'al, chopol te reloj.
table-progress = Jujun ants ta jujun nopjun
    .rule = Lajix sok koltayel: 1 ja' yak, 0 ja' ma'uk.
table-questions = Jojk'oyeletik
    .rule = Te sujtib ta nail. Te mas tsajbil, ta sujtib te ma lekuk.

column-name = Senyail
column-what = Bin
column-count = Jayeb
column-of = Ta
column-share = Ta 100
column-date = K'ajk'al
column-cohort = Chajp
column-workshop = A'tel
column-place = Banti
column-hours = Ora
column-came = Tal
column-number = Ajtal
column-woman = Ants
column-scale = Bin p'isbil
column-words = Ta k'op
column-highest = Mas
column-pairs = Ta cheb
column-before = Nail
column-after = Patil
column-change = Sjelel
column-low = jtebuk
column-high = bayel
column-better = Lekub
column-worse = Chopol
column-n-before = n nail
column-all-before = Spisil, nail
column-n-after = n patil
column-all-after = Spisil, patil
column-question = Jojk'oyel
column-choice = Sujtib
column-pairs-before = Pajal antsetik, nail
column-pairs-after = Pajal antsetik, patil
column-lesson = Nopjun
column-begun = Jajch
column-finished = Lajix
column-mastered = Lek nopbil
column-help = Koltayel
column-answered = Jak'bil
column-right-first = Lek ta nail
column-right-now = Lek yo'tik
column-stuck = Ma xlok'
column-usual = Yan sujtib te mas tsajbil
column-agree = Jayeb
column-promise = Bin la yal
column-made = La yalik
column-kept = La spas
column-kept-in-part = Jtebuk
column-not-yet = Ma to
column-unasked = Ma jojk'obil
column-computer = Chinam tak'in
column-events = Ts'ijb
column-newest = Slajibal

### La oficina del programa: luch push
push-sending = Yakal ta tikunel ta ofisina: { $sent } ta { $all }
push-done = Lekix: la yich' tikunel { $sent } ts'ijb ta ofisina; { $there } ayix tey a.
push-address = Ma xju' ta na'el banti ya xbajt. Ts'ibaya jich: postgres://USUARIO@COMPUTADORA/BASE
push-password-shown = Ma me xats'ibay te kontrasenya tey a: ya xjil ta ilel. Ts'ibaya ta archivo ~/.pgpass o ta variable PGPASSWORD; teme la ats'ibayix, jela.
push-password-file-open = Yan krisyano yu'un chinam tak'in ini ya xju' ya yil { $file }. Maka: chmod 600 { $file }
push-needs-tls = Ta yan chinam tak'in ya xbajt sok TLS nax, jich ma'yuk mach'a ya yil te bilil ta be. Lok'esa sslmode=disable, o tuuntesa tunel.
push-no-certificates = Ma'yuk certificado ta chinam tak'in ini: ma sna' mach'a ya sk'opon. Ak'a ca-certificates, o ala ta SSL_CERT_FILE te archivo yu'un certificado te ofisina. ({ $why })
push-unreachable = Ma xk'ot ta ofisina, o k'as te be. Pasa xan: ya xk'ax banti a jil. ({ $why })
push-refused = Te ofisina ma xyak' permiso. Ila te usuario, te kontrasenya, te base. ({ $why })
push-newer = Te base yu'un ofisina la xchajpan jun mas ach' Luch. Tuuntesa te Luch a.
push-other = Yan bin la sjak' te base yu'un ofisina. ({ $why })
### Constancias

certificate-title = Sjunal nopjun
certificate-given = Ya yich' ak'el
certificate-workshop = La sjal spisil nopjun ta a'tel
certificate-course = La sjal spisil nopjun
certificate-hours = { $hours } ora
certificate-date = { $day } yu'un { $month }, { $year }
certificate-cloth = Spak'
certificate-facilitator = Nojpteswanej
certificate-learner = Jalojom
certificate-draft = Borador te ts'ijb ta bats'il k'op ini: ma to ilbiluk yu'un mach'a ja' sk'op.
certificate-nobody = Ma to mach'a slajinoj: { $what }. Ma'yuk bin k'ejel.
certificate-which = Teme yu'un jun nax a'tel, ts'ibaya --workshop sok jun ini: { $workshops }
certificate-written = Lekix: { $sheets } sjunal nopjun ta { $file }
certificate-date-how = Ala te k'ajk'al jich: --date 2026-05-23 (AAAA-MM-DD)
workshop-unknown = Ma'yuk a'tel « { $name } ». Ay: { $workshops }
woman-unknown = Ma'yuk ants te « { $name } » sbil.
woman-twice = Ay bayel antsetik te « { $name } » sbil. Pasa te sjunal yu'un spisil te chajpe.
month-1 = uj enero
month-2 = uj febrero
month-3 = uj marso
month-4 = uj abril
month-5 = uj mayo
month-6 = uj junio
month-7 = uj julio
month-8 = uj agosto
month-9 = uj septiembre
month-10 = uj octubre
month-11 = uj noviembre
month-12 = uj diciembre

### Pantallas de informes y constancias

reports = Sk'oplal
reports-open = Sk'oplal sok sjunal nopjun
reports-of = Mach'a yu'un
reports-names = Sbil
reports-with-names = sok sbil
reports-no-names = ajtal nax, ma'yuk sbil
reports-folder = Banti ya xjil
reports-tables = Ila li'i te ajtale
reports-change = Ila nail sok patil
reports-page = K'eja te pajina yu'un lok'esel ta jun
reports-sheet = K'eja te jun yu'un ajtal
reports-data = K'eja te ts'ijb (CSV)
reports-certificates = Sjunal nopjun
certificates-what = Bin la slajinik
certificates-course = spisil te nopjune
certificates-day = Sk'ajk'alel
certificates-hours = Ora
certificates-hours-hers = te jayeb tal jujun ants
certificates-save = K'eja yu'un lok'esel ta jun
certificates-how = Ya xlok' jun sjunal ta jujun ants te la slajin.
certificate-other = Teme yu'un jun nax a'tel, tsaja sok 1.
folder-home = li'i: karpeta awu'un
folder-here = li'i: { $name }
folder-stick = ta memoria: { $name }
saving = Yakal ta k'ejel …
reading = Yakal ta ilel …
saved = Lekix, { $women } ants: { $file }
cannot-write = Ma ju' ta ts'ibayel { $file }. Ila me ay te karpeta, ochem te memoria, ay jochol. ({ $why })
file-report = ajtal
file-certificates = sjunal-nopjun
key-other = jela
key-table = yan ajtal

### La mesa de la facilitadora

desk = Nojpteswanej
page = Jun { $page } ta { $pages }
no = Ma'uk
kept = K'ejelix.
day = K'ajk'al
date-how = Ts'ibaya jich te k'ajk'ale: 3/5/2026
typing-given = Enter: jich ya xjil. Teme ya ats'ibay, ya xjel spisil; ⌫ ya xchajpan.
may-be-empty = Ya xju' ya xjil jochol.
hub-what = ¿Bin ya ak'an ya apas?
hub-groups = Te chajpetik: yo'tik, mach'a tal, nopjun
hub-women = Te antsetik yu'un chinam tak'in ini
hub-leave = Lok'an
hub-leave-sure = ¿Ya bal xlok'at? Yu'un ya xsujtat, ya yich' k'anel te muken ajtal awu'un.
hub-stay = Ma'uk, ya xjilon li'i
hub-go = Yak, ya xlok'on
groups = Chajpetik
groups-none = Ma to bin chajp. Pasa te nail sok 1.
groups-which = ¿Bin chajp?
group-new = Ach' chajp
group-women = { $women } ants · { $community }
group-women-only = { $women } ants
group-describe = Jela sbil, slumal, sk'op o sk'ajk'alel
group-needs-name = Ya to sk'an sbil te chajpe.
group-name-what = ¿Bin sbil te chajpe?
group-name = Chajp
group-community-what = ¿Bin slumal te chajpe?
group-community = Lum
group-language-what = ¿Bin k'op ya stuuntes te chajpe?
group-begins-what = ¿Bin k'ajk'al ya xjajch?
group-ends-what = ¿Bin k'ajk'al ya xlaj?
women = Te antsetike
women-which = ¿Mach'a?
women-none-how = Ak'a ochuk ta xchajp: « Chajpetik », tey « Ak'a ochuk antsetik ».
women-none = Ma to mach'a ay li'i.
women-not-found = Ma'yuk mach'a jich sbil. Tup'a ts'ijb sok ⌫.
women-find = Ts'ibaya jtebuk sbil, jich ya ata.
women-letters = Ts'ijb
woman-and-drawing = { $name } ({ $drawing })
woman-archived = ma xtalix
woman-not-begun = ma to jajchem
woman-day-unknown = ma na'bil k'ajk'al
woman-gone = Ma'yukix li'i te ants ini.
woman-what = ¿Bin ya jpastik sok te sperfil?
woman-rename = Jela sbil
woman-new-name = ¿Bit'il ya sts'ibay sbil stukel?
woman-name-help = Teme jochol, ma'yuk sbil ta lista.
woman-drawings = Abeya ach' slok'ombatak: li'i ay
woman-leave-group = Lok'esa ta chajp ini
woman-left-group = Ma'yukix ta « { $group } ». Ay to ta chinam tak'in ini.
woman-archive = Ma xtalix: nak'a sbil ta lista
woman-is-archived = Ma xlok'ix ta lista. Ma'yuk bin yu'un tup'bil.
woman-comes-again = Ya xtal xan: ak'a sbil ta lista
woman-is-back = Ya xlok' xan ta lista.
woman-join = Ay yan sperfil: tsoba te cheb
woman-join-nobody = Ma'yuk yan perfil ta chinam tak'in ini.
woman-join-which = ¿Bin ja' te yan sperfile?
woman-join-sure = ¿Jun nax bal ants te « { $name } » sok « { $other } »?
woman-join-yes = Yak, jun nax: tsoba
woman-join-undo = Ya x'och sok slok'ombatak te « { $name } ». Ma'yuk bin ya xch'ay; ta patil ya xju' ya yich' k'epel.
woman-joined = Jun naxix te perfile.
woman-part = K'epa te perfil te la yich' tsobel
woman-parted = K'epbilix xan te perfil.
woman-erase = Tup'a spisil te bin yu'un, teme ya sk'an
woman-erase-sure = ¿La bal sk'an stukel te ya xtup' spisil te bin yu'un? Ma xju' sujtesel. Te yu'un yantik ma xjel.
woman-erase-yes = Yak, la sk'an stukel
woman-erase-again = Slajibal jojk'oyel: ya xtup' sbil, ya'tel, sujtib yu'un, li'i sok ta lok'tayel. ¿Ya bal atup'?
woman-erase-now = Tup'a yo'tik
erased = Tup'ix spisil te bin yu'un. Ja' nax jil ts'ibabil te ay bin tup'.

days-open = Sk'ajk'alel nopjun: mach'a tal
days = Sk'ajk'alel nopjun
days-none = Ma to bin sk'ajk'alel nopjun. Ts'ibaya te yo'tik sok 1.
days-which = ¿Bin k'ajk'al?
day-new = Ach' k'ajk'al
day-describe = jela te k'ajk'al
day-gone = Ma'yukix li'i te k'ajk'al ini.
day-line = { $date }: { $workshop }
day-came = tal { $came }
day-no-workshop = Yan a'tel
day-workshop-what = ¿Bin a'tel ya snopik?
day-date-what = ¿Bin k'ajk'al yo'tik?
day-date-clock = Repente chopol te reloj yu'un chinam tak'in: ja' ya xtuun te bin ya ats'ibay.
day-place-what = ¿Banti?
day-place = Banti
day-hours-what = ¿Jayeb ora ya xjalaj?
day-hours = Ora
day-hours-how = Ts'ibaya te ora sok ajtal, ta 1 k'alal 12.
attendance-who = ¿Mach'a tal? T'ixa te ajtale: ya awak' o ya alok'es te senyaile.
attendance-nobody = Ma to mach'a ay ta chajp. Nail ak'a ochuk antsetik.
attendance-came = tal
attendance-all = spisil
attendance-sum = Tal { $came } ta { $women }. Jujun senyail ora ya xjil k'ejel.
assign-open = Te nopjun yu'un yo'tik
assign = Nopjun yu'un yo'tik
assign-workshop = ¿Bin a'tel yu'un te nopjun yo'tik?
assign-which = ¿Bin ya spasik yo'tik, bin nail?
assign-of-it = { $lessons } yu'un yo'tik
assign-place = yajtal { $place } yo'tik
assign-none = Ma'yuk tsajbil nopjun yu'un yo'tik: jujun ya xk'ax ta sbe stukel.
assign-some = Nopjun yu'un yo'tik: { $lessons }. Nail ya yilik ini, cholol jich.
assign-nothing = lok'esa spisil

group-women-open = Te antsetik yu'un te chajpe
add = Ak'a ochuk antsetik
add-how = ¿Bit'il ya kak'tik ochuk?
add-name = Ts'ibaya sbil jun ants
add-choose = Tsaja te ayix ta chinam tak'in ini
add-list = Sok lista ta archivo CSV
add-nobody = Ma'yuk yan antsetik ta chinam tak'in ini. Sok Esc ya xju' ya ats'ibay sbil o ya awak' jun lista.
add-whom = ¿Mach'a ya x'och ta chajp?
add-needs-name = Ya to sk'an sbil. Teme lajix, Esc.
add-new = Och ta chajp { $name }. Ja' slok'ombatak:
add-known = Och ta chajp { $name }.
add-here = Ayix ta chajp ini: { $name }.
add-is-it-she = Ayix li'i jun « { $name } ». ¿Ja' bal stukel?
add-is-it-one = Ay bayel « { $name } » li'i. ¿Ja' bal jun ta stukelik?
add-she = Yak, ja' stukel
add-she-named = Yak, ja' { $name }
add-apart = { $groups }; { $seen }
add-another = Ma'uk, yan ants
add-two = Teme ay cha'tul te pajal sbilik, ta lista ay te sba slok'omba ta jujun.
add-listed = Lekix: { $new } ach', sok { $known } te ayix sperfil li'i.
add-looking = Yakal ta lejel lista…
add-no-list = Ma'yuk lista CSV ya kil. Tik'a te memoria, maliya: ya xchiknaj stukel. O k'eja ta Documentos o ta Descargas.
add-which-list = ¿Bin lista?
add-other-list = Yan archivo: ts'ibaya banti ay
add-file-what = ¿Banti ay te lista?
add-file = Te archivo
add-file-how = Ts'ibaya ts'akal, jich: /media/luz/VERDE/grupo.csv
add-columns = Jun ants ta jujun linea. Te sba linea ya yal: nombre,lengua. Te yantike, jich: Juana,tsotsil. Ya xju' ma'yuk te lengua.
list-empty = Ma'yuk sbil antsetik ta lista. Ma'yuk mach'a och.
list-too-long = Lom najt' te lista yu'un jun chajp. Ma'yuk mach'a och.
list-no-table = Ma listauk CSV te archivo. Ta jun yu'un ajtal, k'eja jich bit'il CSV. Ma'yuk mach'a och.
list-unreadable = Ma xju' ta ilel te archivo. Ila me ochem te memoria, pasa xan.
list-no-name = Linea { $line }: ya to sk'an sbil. Chajpana, pasa xan. Ma'yuk mach'a och.
list-long-name = Linea { $line }: lom najt' te sbile. Ma'yuk mach'a och.
list-no-language = Linea { $line }: ma'yuk k'op « { $said } ». Ts'ibaya tsotsil, tseltal, español o inglés. Ma'yuk mach'a och.
list-twice = Linea { $line }: « { $name } » ayix ta linea { $first }. Teme cha'tul antsetik, abeya jtebuk xan te sbile, jich ya yich' na'el. Ma'yuk mach'a och.
list-who-of = Linea { $line }: ay bayel « { $name } » li'i. Tsaja ta lista yu'un chinam tak'in ini. Ma'yuk mach'a och.
cards = Tarjeta yu'un ochel, yu'un lok'esel ta jun
cards-where = ¿Banti ya xjil k'ejel te tarjetae?
cards-keep = Jujun tarjeta ya yak' ta ilel slok'ombatak jun ants: abeya nax stukel.
file-cards = tarjeta

pin-wait-seconds = Maliya { $time } segundo. Patil ya xju' ya ats'ibay xan.
pin-wait-minutes = Maliya { $time } minuto. Patil ya xju' ya ats'ibay xan.

## El tablero

hub-board = Bit'il ya xbajt jujun ants
board = Bit'il ya xbajtik
board-empty = Ma to bin antsetik li'i.
board-signs = · ma to, ░ jajch, ▒ lajix, █ lek spisil, ! koltayel
board-heard = Jul sk'oplal: { $computers }.
board-heard-more = Jul sk'oplal: { $computers }; sok { $others } xan, ta « Te memoria USB ».
board-computer = { $name }: { $day }
board-computer-undated = { $name } (ma'yuk k'ajk'al)
board-computers = { $some }; { $more }
board-rule = «!»: cheb jojk'oyel o mas yu'un jun nopjun ma xlok' lek ta cheb welta. Ya xtup' te senyail k'alal lek ya xlok'.
board-seen = Slajibal tal
board-seen-day = { $day }, jich ya yal chinam tak'in ini
board-seen-unknown = Ma'yuk k'ajk'al: ma la sna' te reloj
board-not-begun = Ma to jajchem
board-finished = Nopjun te lajix
so-many-of = { $n } ta { $of }
board-next = Yan snopjun
board-all-done = La slajin spisil nopjun
board-came = Tal ta nopjun
board-hard = Wokol yu'un
board-promises = La yal ya spas
board-promise = { $kept } · { $promise }
promise-kept = la spas
promise-in-part = jtebuk
promise-not-yet = ma to
promise-not-asked = ma to jojk'obil
key-profile = sperfil
key-look = ila stukel
key-lessons = mas nopjun
key-questions = te jojk'oyel mas wokol

## Llevar el avance en una memoria

bundle-written = Lekix: { $events } ts'ijb ta { $file }. La yich' ilel xan: ts'akal.
bundle-is-sealed = Makbil sok muken k'op awu'un. K'eja lek: teme ma'yuk, ma xju' jamel.
copy-written = Lekix: slok'tayel te chajpe, sok { $events } ts'ijb, ta { $file }. La yich' ilel xan: ts'akal. Yu'un ilel nax, sok luch report --from; ma xtsobot ta yan chinam tak'in.
bundle-would-bring = { $file }: { $new } ach', { $known } ayix li'i{ $unclear ->
        [0] {""}
       *[other] , { $unclear } ma na'bil
    }; ach' antsetik: { $learners }.
bundle-brought = { $file }: och { $new } ach', { $known } ayix{ $unclear ->
        [0] {""}
       *[other] , { $unclear } ma na'bil
    }; ach' antsetik: { $learners }.
bundles-would-bring = Ta spisil: { $new } ach', { $known } ayix li'i{ $unclear ->
        [0] {""}
       *[other] , { $unclear } ma na'bil
    }; ach' antsetik: { $learners }.
bundles-brought = Ta spisil och { $new } ach', { $known } ayix{ $unclear ->
        [0] {""}
       *[other] , { $unclear } ma na'bil
    }; ach' antsetik: { $learners }.
bundle-say-yes = Ma to bin k'ejel. Yu'un ya ak'ej, ts'ibaya pajal sok --yes.
bundle-none = Ma'yuk pakete yu'un Luch tey a (archivo .luch).
bundle-foreign = { $file } ma paketeuk yu'un Luch. Ma'yuk bin k'ejel.
bundle-newer = { $file } yu'un mas ach' Luch. Ak'a te ach' Luch ta chinam tak'in ini, pasa xan. Ma'yuk bin k'ejel.
bundle-damaged = Ts'ilajem o ma ts'akaluk { $file }. Pasa xan ta chinam tak'in banti tal. Ma'yuk bin k'ejel.
bundle-contradicts = { $file } yan ya yal yu'un bin ayix li'i. Ma'yuk bin k'ejel. K'eja te archivo, k'ana koltayel.
bundle-log = Ma ju' ta k'ejel. { $why }
bundle-full = Ma x'och ta memoria. Tup'a jtebuk o tuuntesa yan, pasa xan.
bundle-read-only = Te memoria ja' nax yu'un ilel. Teme ay smajk ta xujk, tija; teme ma'yuk, tuuntesa yan.
bundle-io = Ma ju' sok { $file }. Ila me ochem te memoria, pasa xan. ({ $why })
bundle-earlier = Ta { $file } ja' nax ay te ach' yu'un { $computer }; li'i ya to sk'an te nail ts'ijbe. K'ana tey jun ts'akal pakete (luch export, ma'yuk --since), nail ak'a ochuk. Ma'yuk bin k'ejel.
bundle-only-to-read = { $file } ja' slok'tayel jun chajp, yu'un ilel nax: ila sok luch report --from. Yu'un ya x'och li'i, k'ana jun ts'akal pakete. Ma'yuk bin k'ejel.
since-how = Ts'ibaya jich te k'ajk'ale: 2026-03-01.
cli-unknown = Ma na'bil: « { $what } ».
cli-missing = Ya to sk'an: { $what }
cli-value = « { $value } » ma xtuun yu'un { $what }.
cli-values = Ya xju': { $values }
cli-together = Ma xju' pajal { $what } sok { $other }.
cli-usage = Jich ya yich' ts'ibayel: { $usage }
cli-help = Sok --help ya xchiknaj spisil te bin ya xju' ya ats'ibay.
bundle-sealed = { $file } makbil sok muken k'op. K'anbeya te mach'a la spas, pasa xan. Ma'yuk bin k'ejel.
bundle-wrong-passphrase = Te muken k'ope ma sjam { $file }. Ila lek, pasa xan. Ma'yuk bin k'ejel.
passphrase-new = Ts'ibaya jun muken k'op, { $shortest } ts'ijb o mas; lek teme chaneb k'op. Ma xchiknaj:
passphrase-again = Ts'ibaya xan:
passphrase-of = Muken k'op yu'un { $file } (ma xchiknaj; Esc: ya awijkitay):
passphrase-short = Lom bik'it. Tuuntesa { $shortest } ts'ijb o mas.
passphrase-differs = Ma pajaluk ta cheb welta. Pasa xan.
passphrase-none = Ma'yuk muken k'op: ma'yuk bin la yich' makel, ma'yuk bin la yich' ts'ibayel. Pasa xan ta jun terminal, o ak'a te k'op ta jun archivo, tuuntesa --passphrase-file.
passphrase-file = Ma ju' ta ilel te muken k'op ta { $file }. ({ $why })
sync-sealed = Te bin ay ta karpeta ini makbil sok muken k'op, ma jajm. Yu'un ma'yuk bin jamal ya xjil li'i, ma'yuk bin la yich' ts'ibayel. K'ana te k'ope, pasa xan.

## Una lección con el grupo, en la pared

teach-open = Pasa jun nopjun sok te chajpe, ta pajk'
teach = Nopjun sok te chajpe
teach-workshop = ¿Bin nopjun ya spasik komon?
teach-which = ¿Bin nopjun?
teach-today = yu'un yo'tik
teach-large = Jich ya yilik ta patil: muk'ubtesa te ts'ijbe, Ctrl sok +.
teach-count = ajtaya k'abal
teach-no-hands = Li'i ma'yuk ajtayel k'abal: alaik komon bin ya yich' t'ixel.
teach-hands = jtebuk, mas k'abal
teach-keep = k'eja
teach-end = La slajinik komon te nopjune.
teach-end-alone = Jujun ya xju' ya spas ta patil, stukel: jich ya sjal ta spak'.
key-step = yan
key-teach = pasa jun nopjun

table-hands = Bechel k'abal
    .rule = Te bin la sjak' komon te chajpe, la yajtay te nojpteswaneje; ta jujun jojk'oyel, te slajibal welta. Ma xyal mach'a la sbech sk'ab.
column-hands = K'abal

## Una pregunta

key-open = jama
key-question = yan jojk'oyel
key-lesson = yan nopjun
question-answered = La sjak'ik
question-right = Lek ta nail: { $right } ta { $of }
question-usual = Bin mas la stsajik te yantike: { $choice }
question-page = Jojk'oyel { $page } ta { $pages } yu'un nopjun ini. Ya yich' ajtayel te snail sujtib jujun ants, ma ja'uk te ya yil xan.
column-explained = Bin yu'un

## La constancia de una sola

woman-certificate = Sjunal snopjun, yu'un lok'esel ta jun
certificate-how-hers = Ya xlok' jun sjunal, teme la slajin.
certificate-not-hers = Ma to slajinoj stukel. Ma'yuk bin k'ejel.
file-certificate = sjunal-nopjun

## La memoria: intercambiar

hub-stick = Memoria USB: ich'a bael, ich'a tel te a'tele
stick = Te memoria USB
stick-looking = Yakal ta lejel memoria…
stick-none = Ma'yuk memoria ya kil. Tik'a, maliya jtebuk: ya xchiknaj stukel.
stick-which = ¿Bin memoria?
stick-only-read = yu'un ilel nax
stick-empty = ma to bin pakete
stick-bundle-is = Te pakete ja' jun archivo, tey ay te a'tel yu'un jun chinam tak'in.
stick-bundles = pakete: { $bundles }
stick-folder = Yan karpeta
stick-folder-what = ¿Bin karpeta?
stick-folder-label = Karpeta
stick-folder-how = Ts'ibaya ts'akal, jich: /media/luz/VERDE
stick-computers = Te chinam tak'ine, sok sbil ini
stick-what = ¿Bin ya jpastik sok te memoria?
stick-both = Jela: ich'a tel te yu'un yantik, ak'a jiluk te yu'un ini
stick-bring = Ich'a tel nax
stick-leave = K'eja nax
stick-passphrase = Muken k'op
stick-passphrase-none = ma'yuk
stick-passphrase-said = yak, ay k'op
stick-passphrase-what = Ts'ibaya te muken k'ope: { $shortest } ts'ijb o mas.
stick-passphrase-again = Ts'ibaya xan.
stick-passphrase-how = Ya sjam te makbil pakete, ya smak te yu'un chinam tak'in ini. K'eja lek: teme ma'yuk, ma xju' jamel.
stick-would-bring = Ay { $new } ach', { $known } ayix li'i, { $unclear } ma na'bil, { $learners } ach' antsetik.
stick-would-bring-clear = Ay { $new } ach' ts'ijb, { $known } ayix li'i, { $learners } ach' antsetik.
stick-brings-nothing = Ma to bin pakete yu'un Luch ta memoria.
stick-would-leave = Ya xjil ta memoria te yu'un chinam tak'in ini: { $events } ts'ijb.
stick-would-leave-sealed = Ya xjil ta memoria te yu'un chinam tak'in ini, makbil sok te muken k'ope: { $events } ts'ijb.
stick-yes = Yak, pasa
stick-no = Ma'uk, ma to
stick-cannot-leave = Te memoria ja' nax yu'un ilel: ma xju' ya ak'ej bin tey a.
stick-brought = Och { $new } ach', { $known } ayix, { $unclear } ma na'bil, { $learners } ach' antsetik.
stick-brought-clear = Och { $new } ach' ts'ijb, { $known } ayix, { $learners } ach' antsetik.
stick-left = Jil ta memoria { $file }, sok { $events } ts'ijb. La yich' ilel xan: ts'akal.
stick-what-came-stays = Te bin och k'ejelix ta chinam tak'in ini.
stick-may-go = Lekix. Ya xju' ya alok'es te memoria.
stick-may-go-now = Ya xju' ya alok'es te memoria.
stick-may-go-but = Ma spisiluk ju': ila bin yu'un. Ya xju' ya alok'es te memoria.
stick-not-all = Ma spisiluk ju': ila bin yu'un.
bundle-left = Ts'ijb ta { $file }: { $events }. La yich' ilel xan: ts'akal.
stick-twins = Perfil te yilel jun nax ants yu'un: { $twins }. Ila sok Enter.
stick-and-others = Sok { $others } pakete xan; ajtaybil ta spisil.
stick-others-refused = Yan pakete te ma ju' ochel: { $others }. K'ana koltayel, o lok'esa ta memoria.
stick-unclear = Ma na'bil: la sts'ibay mas ach' Luch. Ya xjil k'ejel; ya xchiknaj k'alal ya awak' ach' Luch li'i.
stick-forgotten = La sk'anik te ya xtup' spisil yu'unik: { $women }. Ya xtup' li'i ek.
stick-other-courses = Yan yilel te nopjun: { $theirs } (li'i { $here }). Spisil ya xjil k'ejel; te ma'yuk li'i ya xchiknaj sok ach' Luch.
stick-doing-look = Yakal ta ilel te bin ay ta memoria: { $n } ta { $of }
stick-doing-bring = Yakal ta k'ejel te bin ay ta memoria: { $n } ta { $of }
stick-doing-leave = Yakal ta ts'ibayel te yu'un chinam tak'in ini, sok ta ilel xan
stick-stays = Ma to me xalok'es te memoria.
stick-vanished = Ma'yuk te memoria, o lok'. Tik'a, pasa xan. Te bin och k'ejelix.
column-bundle = Pakete
column-new = Ach'
column-known = Ayix
column-unclear = Ma na'bil
column-new-women = Ach' antsetik

computers = Chinam tak'in
computer-here = « { $name } » sbil te chinam tak'in ini.
computer-nameless = ma'yuk sbil
computer-heard = k'alal { $day }
computer-clock-wrong = ma na'bil k'ajk'al: chopol sreloj
computer-clock-ahead = { $day }: chopol jun reloj, te yu'un o te li'i
column-notes = Ts'ijb
column-heard = Jul sk'oplal
computers-rule = Te k'ajk'ale ja' te la yal sreloj ta slajibal te jul. Te reloj ma sjel bin nail, ma sjel te ajtale.
computers-alike = Teme pajal sbilik, jun nax ya xchiknaj li'i: ak'a sbil ta jujun sok 1.
computer-name = Sbil
computer-name-what = ¿Bin sbil te chinam tak'in ini?
computer-name-how = Ts'ibaya pajal ta jun, ak'a ta spat. Te nail ts'ijbe ya xjil sok te sbil ay a.
key-name-computer = abeya sbil

twins = Cheb perfil
twins-ask = Pajal sbil, pajal slok'ombatak. ¿Jun nax bal ants?
twins-none = Ma'yukix perfil te yilel jun nax ants yu'un.
twins-no-group = ma'yuk xchajp
twins-undo = Jojk'obeya stukel. Ma'yuk bin ya xch'ay: ya xju' ya yich' k'epel xan ta sperfil.
no-two-women = Ma'uk, cha'tul antsetik
group-language = K'op
women-twins = Perfil te yilel jun nax ants yu'un: { $twins }. Ila sok 9. O ts'ibaya jtebuk sbil.
key-twins = cheb perfil

## Copias y reparación

hub-copies = Lok'tayel, jich ma xch'ay
copies = Lok'tayel, jich ma xch'ay
copies-which = ¿Bin lok'tayel ya ak'an ya awil? Te ilel ma'yuk bin ya sjel.
copies-none = Ma to bin lok'tayel. Ya spas sba stukel, jun ta jujun k'ajk'al.
copies-broken = Ts'ilajem te archivo banti k'ejel te a'tele.
copies-repair = Chajpana: sok te slajibal lekil lok'tayel, sok spisil te to lek ilel
copy-day-unknown = ma na'bil k'ajk'al
copy-taken = { $day }, ta { $hour } niwan
copy-events = { $events } ts'ijb
column-in-copy = Ta lok'tayel
column-here = Li'i yo'tik
copy-same = Te bin ay li'i pajal sok lok'tayel ini.
copy-brings-nothing = Ayix li'i spisil te bin ay ta lok'tayel ini. Ay li'i { $only } ts'ijb te ma'yuk ta lok'tayel.
copy-would-bring = Ma'yuk to li'i { $new } ts'ijb te ay ta lok'tayel, sok { $learners } ants.
copy-bring = Ich'a tel te ma'yuk li'i
copy-loses-nothing = Ma'yuk bin ya xch'ay: ya xjil te { $only } ts'ijb te ma'yuk ta lok'tayel; nail ya yich' k'ejel yan lok'tayel yu'un yo'tik.
copy-brought = Lekix: och { $new } ts'ijb sok { $learners } ants. Te bin ay ta nail k'ejel ta mas ach' lok'tayel.
copy-events-aside = { $events } ts'ijb, parte
copy-nothing = Ak'a jiluk jich spisil
copy-go-back = Sujtan bit'il ay ta lok'tayel
copy-back-there = Li'i ya xjil te bin ay ta lok'tayel: { $events } ts'ijb; antsetik: { $women }.
copy-back-gone = Ya xlok' li'i te { $only } ts'ijb te ma'yuk ta lok'tayel.
copy-back-women = Ma'yukix li'i: { $names }.
copy-back-women-more = Ma'yukix li'i: { $names } sok { $others } xan.
copy-back-no = Ma'uk, ak'a jiluk jich spisil
copy-back-yes = Yak, sujtan ta lok'tayel
copy-back-kept = Ma'yuk bin ya xch'ay: te yu'un yo'tik ya xjil parte, ta yan lok'tayel te ma xtup'. Ya awich' tel k'alal ya ak'an. Ya xtal xan ek sok memoria te yich'ojix.
copy-back-stays = Te mach'a la sk'an tup'el, tup'bil ya xjil; te muken ajtal ma xjel.
copy-went-back = Lekix: pajalix sok te lok'tayel, { $events } ts'ijb. Te bin ay ta nail k'ejel parte, li'i ta lista.
copy-back-women-nameless = Antsetik ma'yuk sbil te ma'yukix li'i: { $others }.
copies-line = { $number }: { $day }; { $events }
copies-bring = Yu'un ya awich' tel te ma'yuk li'i: luch copies { $number } --bring
copies-go-back = Yu'un ya xsujtat ta lok'tayel: luch copies { $number } --go-back
copies-aside = Yu'un ya awich' tel: luch copies { $number } --bring
copy-damaged = Ts'ilajem te lok'tayel a, ma xtuun. Li'i ma'yuk bin jel. Ila yan.
copy-finished = Nopjun te lajix, sok nail, patil
copy-unknown = Ma'yuk lok'tayel { $number }. luch copies ya yal bit'il ay.
repair-done = Chajpajix. La jtajtik xan { $carried } ts'ijb ta ts'ilajem archivo. Ma'yuk bin ch'ay.
repair-nothing = Ma'yuk bin ya sk'an chajpanel.
repair-projections = Ts'akal te ts'ijbe. La yich' pasel xan te ajtal te ya xlok' tey a.
repair-copy = Och te slajibal lekil lok'tayel, { $events } ts'ijb; la jtajtik { $carried } xan ta ts'ilajem archivo.
repair-no-copy = Ma'yuk lekil lok'tayel. La jtajtik xan { $carried } ts'ijb ta ts'ilajem archivo.
repair-aside = Ma la yich' tup'el te ts'ilajem archivo. Ay ta { $file }

### Yejtal karpeta (luch demo)

example = Ejtal nax: ma'yuk bin melel li'i
example-stays = Ejtal nax te karpeta ini: te ejtale ma ya yich' tikunel. Jama te karpeta yu'un aprograma.
bundle-is-example = { $file } ejtal nax: ma x'och li'i. Yu'un nopel, pasa yan karpeta: luch demo --data KARPETA
bundle-in-example = { $file } melel, te karpeta ini ejtal nax: ma x'och. Jama ta chinam tak'in o ta karpeta yu'un aprograma.
copy-not-mixed = Te lok'tayel a ma xkajp sok te bin ay li'i: jun ejtal, jun melel. Ya xu' sujt'el ta lok'tayel a.
