### Tsotsil: BORRADOR. Nadie que lo hable lo ha revisado todavía. Variedad: los Altos, alrededor de Jobel.

## Screen parts
luch = Luch
too-small = Muk'ubtaso li ventanae, avokoluk: { $columns } x { $rows }.
draft-mark = borrador: mu to k'elbil
woven-of = jalbil { $done } ta { $total }
no-sound = ch'abal nuk'ilal
mark-right = lek
mark-not-yet = mu to
mark-shown = ja' jech
not-there = ¿bu junukal?
mark-chosen = t'ujbil
number-0 = sero
number-1 = jun
number-2 = chib
number-3 = oxib
number-4 = chanib
number-5 = jo'ob
number-6 = vakib
number-7 = jukub
number-8 = vaxakib
number-9 = baluneb
number-10 = lajuneb
number-11 = buluchib
number-12 = lajchaeb
drawing-0 = k'ak'al
drawing-1 = u
drawing-2 = ixim
drawing-3 = nichim
drawing-4 = mut
drawing-5 = choy
drawing-6 = ts'i'
drawing-7 = pepen
drawing-8 = na
drawing-9 = bin
drawing-10 = k'anal
drawing-11 = yanal te'

## Keys
key-choose = t'ujo
key-move = tijo
key-this-one = ja' li'e
key-go-on = batan
key-try-again = nixtok
key-why = k'u yu'un
key-back = sutan
key-home = ta slikeb
key-leave = mako
key-page = yan
key-write = ts'ibao
key-rub = tup'o
key-done = pasbil xa
key-less = jutuk
key-more = mas
key-take-again = paso nixtok
key-hear = a'yo
key-beside = chib k'op
key-one-language = jun k'op
key-softer = k'un
key-louder = tsots
key-next-language = yan k'op
key-sound-mode = nuk'ilal: skotol ora, bak'intik, mu'yuk
key-help = koltael
key-sign-out = lok'an
help = Li tekla li'e

## Door and sign-in
door-which-language = ¿K'usi k'opal chak'an chachan?
door-leave-again = Sventa xamak li programae, net'o Esc nixtok.
language-tzo = Bats'i k'op (tsotsil)
language-tzh = Bats'il k'op (tseltal)
language-es = Kaxlan k'op (español)
language-en = English (inglés)
who-are-you = ¿Buch'u vo'ot?
who-known = Oy xa jlok'oltak
who-new = Ba'yi to chital
who-guest = Chtal no'ox jk'el
who-facilitator = Vu'un jchanubtasvanejun
roster-first-drawing = ¿Bu junukal ba'yi alok'ol?
roster-which = ¿Buch'u junukal vo'ot?
roster-whose = ¿Buch'u sventa li lok'oletike?
roster-nobody = Mu'yuk buch'u yich'oj taje. Sutan, t'ujo yan.
roster-empty = Mu to buch'u ochem ta komputadora li'e.
roster-page = Vun { $page } ta { $pages }
no-name = mu'yuk sbi
sign-in-your-drawings = T'ujo oxib alok'oltak, ta jujun.
sign-in-try-again = Ma'uk taje. Paso nixtok, k'unk'un.
sign-in-ask-facilitator = K'anbo koltael li jchanubtasvaneje. K'ejbil li avabtele.
enroll-your-name = ¿K'usi abi?
enroll-name = Abi
enroll-name-help = Mi mu xak'an xats'iba, net'o Enter.
enroll-name-long = Mu xa x-och yan letra. Lek jech.
enroll-choose-drawings = T'ujo oxib lok'ol. Ja' ayavi'.
enroll-another = Taje oy xa avu'un. T'ujo yan.
enroll-look-again = Ja' alok'oltak li'e. Mu me xch'ay ta avo'onton.
enroll-by-heart = Lavie t'ujo atuk, ta jujun.
enroll-not-these = Ma'uk taje. K'elo nixtok.
enroll-taken = Oy yan achi'il ko'ol sbi, ko'ol slok'ol. T'ujo yan.
enroll-given = Lek xa. Ja' ach' alok'oltak li'e.
signed-out = Lalok'. K'ejbil skotol.
signed-out-guest = Lalok'. Mu'yuk k'usi k'ejbil.
signed-out-idle = Mu'yuk buch'u la spik. La jmakkutik. K'ejbil skotol.

## Home and cloth
home-next = Li' li yan achanele:
home-go-on = Li' la akomtsane:
home-all-woven = La xa ajal skotol chanel.
home-repeat = Paso nixtok jun chanel
home-review = K'elo nixtok
home-my-cloth = Jpok'
home-sign-out = Lok'an
cloth-empty = Ta jujun chanel chajal jun t'ol. Li' ta xch'i apok'e.

## Lesson
verdict-right = ¡Ja' jech!
verdict-almost = Jutuk xa sk'an. Paso nixtok.
verdict-not-yet = Mu to. Paso nixtok.
verdict-comes-back = Ja' jech. Ta slajeb ta jk'eltik nixtok.
verdict-another-day = Ja' jech. Yan k'ak'al ta jk'eltik nixtok.
lesson-once-more = Jun velta nixtok:
lesson-woven = ¡La ajal jun st'ol apok'!
lesson-repeated = La apas nixtok. Te oy li st'ol apok'e.
saving = Yakal tsk'ej…
promise-you-said = Ta ba'yel la aval li'e. ¿Mi xu' avu'un?
promise-kept = Tana, la jpas
promise-kept-some = Jutuk
promise-not-yet = Mu to
promise-well-done = ¡Toj lek la apas!
promise-on-the-way = La xa alikes. Batan jech.
promise-this-week = Lek oy. Xu' xapas li xemana li'e.
promise-thanks = K'ejbil xa. Ta yan velta chajjak'botkutik.

## Activities
yes = Tana
no = Mu'yuk
yes-no-why = ¿K'u yu'un?
choose-several = Xu' xat'uj jayibuk.
number-how = Net'o li atole, o tijo li flechae.
keys-look-for = Ma'uk taje. Sa'o li bu oy senyail.
amount = { $number } { $unit }
unit-pesos = peso
unit-hours = ora
unit-days = k'ak'al
unit-pieces = p'ej
unit-threads = no
unit-cm = sentimetro
meters = Jech chbat:
meter-trust = xch'unel o'onton
meter-sale = chonel
meter-safe = mu xi'el
chat-sold = La achon
chat-not-sold = Mu'yuk la achon
chat-trusted = Oy xch'unel yo'onton
chat-not-trusted = Ch'ay xch'unel yo'onton
chat-safe = Mu'yuk xi'el avu'un
chat-not-safe = Lakom ta xi'el

## Sound
volume = Nuk'ilal { $level } ta 10
sound-always = Skotol ora chk'opoj.
sound-on-demand = Chk'opoj k'alal chanet' li seroe.
sound-off = Mu xk'opoj.
no-sound-here = Ch'abal snuk'ilal li komputadora li'e. Xu' xak'an koltael.

## Facilitator
pin = Mukul atol
pin-new = Jchanubtasvanej: t'ujo jun mukul atol, chanib asta vaxakib.
pin-again = Ts'ibao nixtok, ko'ol.
pin-ask = Jchanubtasvanej: ts'ibao amukul atol.
pin-too-short = Oy to sk'an: chanib asta vaxakib.
pin-not-the-same = Ma'uk ko'ol. Likeso nixtok.
pin-not-yet = Ma'uk taje. Paso nixtok.
pin-not-kept = Mu xu' sk'ej. Paso nixtok.
pin-forgotten = Lek xa. Li jchanubtasvaneje tst'uj yan numero.
facilitator-what = ¿K'usi chak'an chapas?
facilitator-new-drawings = Ak'bo ach' slok'oltak jun jchi'iltik
facilitator-leave = Lok'an

## Trouble: what happened, what to do
store-disk-full = Noj xa li diskoe. Albo li jchanubtasvaneje: sk'an tup'el jutuk.
store-read-only = Mu xak' ts'ibael li karpetae. Albo li jchanubtasvaneje.
store-no-permission = Mu xak' k'ejel li chinab tak'ine. Albo li jchanubtasvaneje.
store-unreadable = Mu xjam li karpetae. Albo li jchanubtasvaneje.
store-busy = Yakal tsk'ej yan. Malao jutuk, paso nixtok.
store-newer = Mas ach' li programa la sk'eje. Tuneso li ach'e.
store-damaged = Sokem li archivoe. Mako, jamo nixtok: stuk chmeltsaj.
store-other = Mu xu' sk'ej. Paso nixtok, mi mo'oj albo li jchanubtasvaneje.
store-repaired = Sokem ox, meltsanbil xa. Mu'yuk k'usi ch'ay.
store-repaired-lost = Sokem ox, meltsanbil xa. Ch'ay nan li slajeb la apase.

## Commands
no-checkout = Tuneso ta yut skarpeta li abtele, mi mo'oj xchi'uk --content KARPETA.
mark-who-when = Alo buch'u la sk'el, k'u ora: --by SBI --date AAAA-MM-DD
coverage-messages = ts'ib
coverage-translated = jelubtasbil
coverage-stale = poko'
coverage-reviewed = k'elbil
coverage-narrated = oy snuk'ilal
coverage-narration-stale = poko' snuk'ilal
doctor-terminal = Li ventanae { $columns } ta { $rows }. Sk'an 80 ta 24.
doctor-no-terminal = Ch'abal pantaya li'e: ja' ta xtunes ts'ib no'ox.
doctor-colors-true = Oy skotol bonolil ta pantaya.
doctor-colors-sixteen = Oy vaklajuneb bonolil ta pantaya. Lek.
doctor-colors-none = Mu'yuk bonolil. Lek ek.
doctor-signs-full = Tslok'ta xchi'uk skotol ts'ib.
doctor-signs-ascii = Tslok'ta xchi'uk k'un ts'ib.
doctor-sound = Oy nuk'ilal.
doctor-no-sound = Ch'abal nuk'ilal ta chinab tak'in. Lek ch-abtej li yane.
doctor-clips = La jtakutik li nuk'ilaletike.
doctor-no-clips = Ch'abal li nuk'ilaletike. Lok'tao li karpeta audio ta xokon li programae.
doctor-folder = Ta xk'eje ta { $folder }
doctor-log = Ts'akal li k'ejbile: { $events } ta { $learners } krixchano.
doctor-fault = Oy k'usi mu lekuk ta k'ejbil: { $fault }
doctor-well = Lek skotol.
doctor-not-well = Oy k'usi sk'an meltsanel: k'elo li [!!].
