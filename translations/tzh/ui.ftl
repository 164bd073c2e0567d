### Tseltal: BORRADOR. Nadie que lo hable lo ha revisado todavía. Variedad: los Altos centrales.

## Screen parts
luch = Luch
too-small = Muk'ubteswan te ventana, wokoluk: { $columns } x { $rows }.
draft-mark = borrador: ma to ilbil yu'un jtul jtseltal
woven-of = jalbil { $done } ta { $total }
no-sound = ma'yuk sk'op
mark-right = lek
mark-not-yet = ma to
mark-shown = ja' jich
not-there = ¿banti?
mark-chosen = tsajbil
number-0 = sero
number-1 = jun
number-2 = cheb
number-3 = oxeb
number-4 = chaneb
number-5 = jo'eb
number-6 = wakeb
number-7 = jukeb
number-8 = waxakeb
number-9 = baluneb
number-10 = lajuneb
number-11 = bulucheb
number-12 = lajchayeb
drawing-0 = k'ajk'al
drawing-1 = uj
drawing-2 = ixim
drawing-3 = nichim
drawing-4 = mut
drawing-5 = chay
drawing-6 = ts'i'
drawing-7 = pejpen
drawing-8 = na
drawing-9 = oxom
drawing-10 = ek'
drawing-11 = yabenal te'

## Keys
key-choose = tsaja
key-move = tija
key-this-one = ja' ini
key-go-on = k'axan
key-try-again = xan
key-why = bin yu'un
key-back = sujtan
key-home = ta sjajchibal
key-leave = maka
key-page = yan
key-write = ts'ibaya
key-rub = tup'a
key-done = pasbilix
key-less = jtebuk
key-more = xan
key-take-again = pasa xan
key-hear = a'iya
key-beside = cheb k'op
key-one-language = jun k'op
key-softer = k'unk'un
key-louder = tulan
key-next-language = yan k'op
key-sound-mode = sk'op: yak'el ora, ay banti, ma'yuk
key-help = koltayel
key-sign-out = lok'an
help = Te tekla ini

## Door and sign-in
door-which-language = ¿Bin k'opil ya ak'an ya anop?
door-leave-again = Yu'un ya amak te programa, t'ixa Esc xan.
language-tzo = Bats'i k'op (tsotsil)
language-tzh = Bats'il k'op (tseltal)
language-es = Kaxlan k'op (español)
language-en = English (inglés)
who-are-you = ¿Mach'a ja'at?
who-known = Ayix jlok'ombatak
who-new = Nail to talon
who-guest = Talon nax jkil
who-facilitator = Jo'on nojpteswanejon
roster-first-drawing = ¿Banti te sbabial alok'omba?
roster-which = ¿Mach'a ja'at li'i?
roster-whose = ¿Mach'a yu'un te lok'ombaetike?
roster-nobody = Ma'yuk mach'a ay yu'un ini. Sujtan, tsaja yan.
roster-empty = Ma to mach'a ochem ta computadora ini.
roster-page = Jun { $page } ta { $pages }
no-name = ma'yuk sbil
sign-in-your-drawings = Tsaja oxeb alok'omba, ta jujun.
sign-in-try-again = Ma ja'uk ini. Pasa xan, k'unk'un.
sign-in-ask-facilitator = K'anbeya koltayel te nojpteswaneje. K'ejbil te awa'tele.
enroll-your-name = ¿Bin abil?
enroll-name = Abil
enroll-name-help = Teme ma xak'an xats'ibay, t'ixa Enter.
enroll-name-long = Ma x-och yan letra. Lek jich.
enroll-choose-drawings = Tsaja oxeb lok'omba. Ja' ayabeul.
enroll-another = Ini ayix awu'un. Tsaja yan.
enroll-look-again = Ja' alok'ombatak ini. Ma me xch'ay ta awo'tan.
enroll-by-heart = Yo'tik tsaja atukel, ta jujun.
enroll-not-these = Ma ja'uk ini. Ila xan.
enroll-taken = Ay yan ajoy pajal sbil, pajal slok'omba. Tsaja yan.
enroll-given = Lekix. Ja' yach'il alok'ombatak ini.
signed-out = Lok'at. K'ejbil spisil.
signed-out-guest = Lok'at. Ma'yuk bin k'ejbil.
signed-out-idle = Ma'yuk mach'a la spik. La jmakjo'tik. K'ejbil spisil.

## Home and cloth
home-next = Ja' te yan anopjunele:
home-go-on = Li'i a jilat:
home-all-woven = La ajalix spisil.
home-repeat = Pasa xan jun nopjunel
home-review = Ila xan
home-my-cloth = Jpak'
home-sign-out = Lok'an
cloth-empty = Ta jujun nopjunel ya ajal jun sba. Li'i ya xch'i te apak'e.

## Lesson
verdict-right = ¡Ja' jich!
verdict-almost = Jtebukix. Pasa xan.
verdict-not-yet = Ma to. Pasa xan.
verdict-comes-back = Ja' jich. Ta slajibal ya kiltik xan.
verdict-another-day = Ja' jich. Ta yan k'ajk'al ya kiltik xan.
lesson-once-more = Jun welta xan:
lesson-woven = ¡La ajal jun sba te apak'e!
lesson-repeated = La apas xan. Tey ay te sba apak'e.
saving = Yakal ta k'ejel…
promise-you-said = Te namey la awal ini. ¿Ju' bal awu'un?
promise-kept = Laj, la jpas
promise-kept-some = Jtebuk
promise-not-yet = Ma to
promise-well-done = ¡Lek la apas!
promise-on-the-way = La ajajchesix. K'axan jich.
promise-this-week = Lek ay. Ya xju' ya apas ta semana ini.
promise-thanks = K'ejbilix. Ta yan welta ya jojk'obatjo'tik.

## Activities
yes = Yak
no = Ma'uk
yes-no-why = ¿Bin yu'un?
choose-several = Ya xju' ya atsaj jayebuk.
number-how = T'ixa te ajtale, o tija te flechae.
keys-look-for = Ma ja'uk ini. Leya te banti ay senyail.
amount = { $number } { $unit }
unit-pesos = peso
unit-hours = ora
unit-days = k'ajk'al
unit-pieces = pejch
unit-threads = na
unit-cm = sentimetro
meters = Jich ya xbajt:
meter-trust = yip o'tan
meter-sale = chonel
meter-safe = ma xiweluk
chat-sold = La achon
chat-not-sold = Ma'yuk la achon
chat-trusted = Ay yip yo'tan
chat-not-trusted = Ch'ay yip yo'tan
chat-safe = Ma'yuk xiwel awu'un
chat-not-safe = Xiwel sba a jilat

## Sound
volume = Sk'op { $level } ta 10
sound-always = Yak'el ora ya xk'opoj.
sound-on-demand = Ya xk'opoj te k'alal ya at'ix te seroe.
sound-off = Ma xk'opoj.
no-sound-here = Ma'yuk sk'op te computadora ini. Ya xju' ya ak'an koltayel.

## Facilitator
pin = Muken ajtal
pin-new = Nojpteswanej: tsaja jun muken ajtal, chaneb k'alal waxakeb.
pin-again = Ts'ibaya xan, pajal.
pin-ask = Nojpteswanej: ts'ibaya te amuken ajtale.
pin-too-short = Ay to sk'an: chaneb k'alal waxakeb.
pin-not-the-same = Ma pajaluk. Jajchesa xan.
pin-not-yet = Ma ja'uk ini. Pasa xan.
pin-not-kept = Ma ju' ta k'ejel. Pasa xan.
pin-forgotten = Lekix. Te nojpteswaneje ya stsaj yan numero.
facilitator-what = ¿Bin ya ak'an ya apas?
facilitator-new-drawings = Abeya yach' slok'omba jtul ajoy
facilitator-leave = Lok'an

## Trouble: what happened, what to do
store-disk-full = Nojix te disko. Albeya te nojpteswaneje: ya sk'an tup'el jtebuk.
store-read-only = Ma xyak' ts'ibayel te karpetae. Albeya te nojpteswaneje.
store-no-permission = Ma xyak' k'ejel te chinam tak'ine. Albeya te nojpteswaneje.
store-unreadable = Ma xjam te karpetae. Albeya te nojpteswaneje.
store-busy = Yakal ta k'ejel yan. Maliya jtebuk, pasa xan.
store-newer = Mas ach' te programa la sk'eje. Tuuntesa te ach'e.
store-damaged = Jinem te archivoe. Maka, jama xan: stukel ya xchajpaj.
store-other = Ma ju' ta k'ejel. Pasa xan o albeya te nojpteswaneje.
store-repaired = Jinem to ox, chajpanbilix. Ma'yuk bin ch'ay.
store-repaired-lost = Jinem to ox, chajpanbilix. Repente ch'ay te slajibal la apase.

## Commands
no-checkout = Tuuntesa ta yutil skarpeta te a'tele, o sok --content KARPETA.
mark-who-when = Ala mach'a la yil, bin ora: --by SBIL --date AAAA-MM-DD
coverage-messages = ts'ijb
coverage-translated = jelbil
coverage-stale = poko'
coverage-reviewed = ilbil
coverage-narrated = ay snuk'
coverage-narration-stale = poko' snuk'
doctor-terminal = Te ventana { $columns } ta { $rows }. Ya sk'an 80 ta 24.
doctor-no-terminal = Ma'yuk pantaya li'i: ja' ya xtuun ts'ijb nax.
doctor-colors-true = Ay spisil bojnil ta pantaya.
doctor-colors-sixteen = Ay waklajuneb bojnil ta pantaya. Lek.
doctor-colors-none = Ma'yuk bojnil. Lek ek.
doctor-signs-full = Ya slok'tay sok spisil ts'ijb.
doctor-signs-ascii = Ya slok'tay sok k'un ts'ijb.
doctor-sound = Ay sk'op.
doctor-no-sound = Ma'yuk sk'op te chinam tak'ine. Lek ya x'a'tej te yane.
doctor-clips = La jtajo'tik te nuk'e.
doctor-no-clips = Ma'yuk te nuk'e. Ak'a te audio ta xujk te programae.
doctor-folder = Ya xk'eje ta { $folder }
doctor-log = Ts'akal te k'ejbile: { $events } ta { $learners } krisyano.
doctor-fault = Ay bin ma lekuk ta k'ejbil: { $fault }
doctor-well = Lek spisil.
doctor-not-well = Ay bin ya sk'an chajpanel: ila te [!!].
