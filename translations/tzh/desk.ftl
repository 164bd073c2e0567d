### Tseltal: BORRADOR. Nadie que lo hable lo ha revisado todavía. Variedad: los Altos centrales. Lo lee la facilitadora.

### Programa inventado (luch demo)

demo-cohort = Yejtal chajp { $number }
demo-community = Yejtal lum { $number }
demo-computer = ejtal-{ $number }
demo-place = Yejtal snajul nopjun
demo-name = { $name } (ejtal)
demo-where = Ala bin ach' karpeta: luch demo --data KARPETA. Jich te ejtale ma xkajp sok te meleluke.
demo-not-empty = Ayix ts'ijb ta { $folder }. Tsaja yan ach' karpeta, jich te ejtale ma xkajp sok te meleluke.
demo-done = Lekix: ejtal nax { $learners } ants sok { $events } ts'ijb, ta { $folder }. Yu'un ya awil: luch --data { $folder }

### Palabras de tablas y pantallas

somebody = Ants { $number }

### El programa en una memoria USB: luch stick
stick-writing = Yakal ta ts'ibayel ta memoria: { $done } ta { $all } MB
stick-done = Lekix: ta { $folder } ay te Luch sok spisil: { $files } archivo, { $size } MB.
stick-changed = { $written } archivo la yich' ts'ibayel. { $same } pajalix a. Te a'tel k'ejbil ta memoria ma la yich' tijel.
stick-out = K'alal ma to xalok'es te memoria, tsaja « expulsar » ta sistema.
stick-no-voices = Ma la jtajtik te nuk'e: ma'yuk snuk' te memoria. Ya sk'an ay ta karpeta audio, ta xujk te programa.
stick-full = Ma x'och ta memoria: ya to sk'an { $needs } MB, { $free } MB nax jochol. Tup'a jtebuk te bin ay ta memoria, o tuuntesa yan mas muk', pasa xan. Te bin ay ma la sta wokol.
stick-read-only = Te memoria ja' nax yu'un ilel. Teme ay smajk ta xujk, tija; teme ma'yuk, tuuntesa yan memoria.
stick-no-permission = Te chinam tak'in ma yak' permiso ta ts'ibayel tey a. Ila me ja' skarpeta te memoria.
stick-gone = Ma jtajtik te memoria, o lok' k'alal ma to x'och spisil. Tik'a, pasa xan: ya xk'ax banti a jil. ({ $why })
stick-faulty = Ma lek la sk'ej « { $file } » te memoria. Tuuntesa yan memoria: ini niwan ts'ilajemix.
stick-other = Ma ju' ta ts'ibayel ta memoria. Pasa xan o tuuntesa yan memoria. ({ $why })
stick-source = Ma xju' ta ilel te bin ya x'och ta memoria: te programa, te nuk' o te bin ak'bil ta alumal. ({ $why })
stick-note = LUCH. Snajul nopjun yu'un antsetik, ma'yuk internet: tsotsil, tseltal, español sok inglés. Ta memoria ini ay te programa, te nopjun, te nuk'. Ma'yuk bin ya sk'an ak'el ta chinam tak'in.
stick-note-start = Yu'un ya xjajchat ta chinam tak'in sok Linux: jama terminal ta karpeta ini, ts'ibaya: sh empezar.sh
stick-note-progress = Te ya'tel te mach'a ya snop li'i ya xjil k'ejel ta karpeta data yu'un memoria ini. Ma me xatup'. Yu'unik: ma me xapuk.
stick-note-bundles = Ta karpeta bundles ya xbajt te a'tele, ta jujun chinam tak'in.
stick-note-update = Yu'un ya awak' li'i mas ach' Luch: luch stick KARPETA, ta chinam tak'in banti ay. Te a'tele ma xtijot.
stick-note-old = Teme ma xjajch: ya sk'an chinam tak'in sok Linux 64 bits (x86-64), yu'un 2022 o mas ach'. Teme mas poko', tuuntesa te programa ta yan chinam tak'in.

### Enunciados xAPI: luch export --format xapi
xapi-done = Lekix: { $count } ts'ijb xAPI ta { $file }. Ma'yuk sbil antsetik.
xapi-home = Ma lekuk « { $home } »: ya sk'an ya xjajch ta https:// , ts'ijb sok ajtal nax, sok te senyail - . _ ~ /
xapi-file = Ma ju' ta ts'ibayel te archivo. ({ $why })
xapi-whole = Te ts'ijb xAPI ya xlok' spisil, ma'yuk smajk: lok'esa --since, --cohort sok --sealed.

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
table-empty = Ma to bin ya yich' ajtayel.
chart-before = nail
chart-after = patil
cloth-of-the-group = Spak' te chajpe
    .rule = Jujun nopjun ja' jun jchojl. Jalbil k'alal jayeb antsetik la slajinik; te yane ya to smaliy.
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
    .rule = Ta jayeb: te antsetik yu'un te chajpe, sok te mach'a tal ta k'ajk'al a te ma schajpuk. Te k'ajk'ale ja' te la yal te nojpteswaneje.
table-attendance = Jayeb tal, ta jujun ants
    .rule = Ta jayeb: te k'ajk'al yu'un schajp, sok yan k'ajk'al te tal.
table-change = Nail sok patil
    .rule = Nail ja' te jojk'oyel yu'un snail welta; patil ja' te slajibal. Ya jpajtik nax te antsetik te la sjak' ta cheb. Te sjelele ay ta yolil « jtebuk » sok « bayel », 95 ta jujun 100 (t yu'un Student). Teme jtebuk antsetik, jtebuk ya yal. Ma xyal bin yu'un.
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
push-address = Ma jna'tik te banti na. Ts'ibaya jich: postgres://USUARIO@COMPUTADORA/BASE
push-password-shown = Ma me xats'ibay te kontrasenya tey a: ya xjil ta ilel. Ts'ibaya ta archivo ~/.pgpass o ta variable PGPASSWORD; teme la ats'ibayix, jela.
push-password-file-open = Yan krisyano yu'un chinam tak'in ini ya xju' ya yil { $file }. Maka: chmod 600 { $file }
push-needs-tls = Ta yan chinam tak'in ya xbajt sok TLS nax, jich ma'yuk mach'a ya yil te bilil ta be. Lok'esa sslmode=disable, o tuuntesa túnel.
push-no-certificates = Ma'yuk certificado ta chinam tak'in ini: ma sna' mach'a ya sk'opon. Ak'a ca-certificates, o ala ta SSL_CERT_FILE te archivo yu'un certificado te ofisina. ({ $why })
push-unreachable = Ma xk'ot ta ofisina, o k'as te be. Pasa xan: ya xk'ax banti a jil. ({ $why })
push-refused = Te ofisina ma yak' permiso. Ila te usuario, te kontrasenya, te base. ({ $why })
push-newer = Te base yu'un ofisina la schajpan jun mas ach' Luch. Tuuntesa te Luch a.
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
certificate-nobody = Ma to mach'a la slajin ini.
certificate-written = Lekix: { $sheets } sjunal nopjun ta { $file }
certificate-date-how = Ala te k'ajk'al jich: --date 2026-05-23 (AAAA-MM-DD)
workshop-unknown = Ma'yuk a'tel « { $name } ». Ay: { $workshops }
woman-unknown = Ma'yuk ants te « { $name } » sbil.
woman-twice = Ay bayel antsetik te « { $name } » sbil. Pasa te sjunal yu'un spisil te chajpe.
month-1 = enero
month-2 = febrero
month-3 = marso
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

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
reports-page = K'eja te jun yu'un lok'esel ta jun
reports-sheet = K'eja te jun yu'un ajtal
reports-data = K'eja te ts'ijb (CSV)
reports-certificates = Sjunal nopjun
certificates-what = Bin la slajinik
certificates-course = spisil nopjun
certificates-day = Sk'ajk'alel
certificates-hours = Ora
certificates-hours-hers = te jayeb tal jujun ants
certificates-save = K'eja yu'un lok'esel ta jun
certificates-how = Ya xlok' jun sjunal ta jujun ants te la slajin.
folder-here = li'i: { $name }
folder-stick = ta memoria: { $name }
saving = Yakal ta k'ejel …
reading = Yakal ta ilel …
saved = Lekix, { $women } ants: { $file }
cannot-write = Ma ju' ta ts'ibayel { $file }. Ila me ay te karpeta, ochem te memoria, ay jochol. ({ $why })
saved-nobody = Ma to mach'a la slajin ini. Ma'yuk bin k'ejel.
file-report = ajtal
file-certificates = sjunal-nopjun
key-other = jela
key-table = yan ajtal
