### The program's texts. Short sentences. Each of them can be heard.

## Screen parts
luch = Luch
too-small = Please make the window larger: { $columns } by { $rows } characters.
draft-mark = draft, not reviewed
woven-of = woven { $done } of { $total }
no-sound = no sound
mark-right = right
mark-not-yet = not yet
mark-shown = like this
not-there = which one?
mark-chosen = chosen
number-0 = zero
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
drawing-0 = sun
drawing-1 = moon
drawing-2 = maize
drawing-3 = flower
drawing-4 = bird
drawing-5 = fish
drawing-6 = dog
drawing-7 = butterfly
drawing-8 = house
drawing-9 = pot
drawing-10 = star
drawing-11 = leaf

## Keys
key-choose = choose
key-move = move
key-this-one = this one
key-go-on = go on
key-try-again = once more
key-why = why
key-back = back
key-home = home
key-leave = close
key-page = more
key-write = write
key-rub = rub out
key-done = done
key-less = less
key-more = more
key-take-again = repeat
key-hear = hear
key-beside = two languages
key-one-language = one language
key-softer = softer
key-louder = louder
key-next-language = other language
key-sound-mode = voice: always, sometimes, never
key-help = help
key-sign-out = sign out
help = The keys of this screen

## Door and sign-in
door-which-language = In which language do you want to learn?
door-leave-again = To close the program, press Esc once more.
language-tzo = Bats'i k'op (Tsotsil)
language-tzh = Bats'il k'op (Tseltal)
language-es = Español (Spanish)
language-en = English
who-are-you = Who are you?
who-known = I already have my drawings
who-new = It is my first time
who-guest = I am visiting
who-facilitator = I am a facilitator
roster-first-drawing = Which is your first drawing?
roster-which = Which one is you?
roster-whose = For whom are the drawings?
roster-nobody = Nobody has that first drawing. Go back and try another.
roster-empty = There is nobody on this computer yet.
roster-page = Page { $page } of { $pages }
no-name = no name
sign-in-your-drawings = Choose your three drawings, one by one.
sign-in-try-again = Not those. Try once more, there is no hurry.
sign-in-ask-facilitator = Ask the facilitator for help. Your progress is kept.
enroll-your-name = What is your name?
enroll-name = Name
enroll-name-help = If you prefer not to write, go on with Enter.
enroll-name-long = No more letters fit. It is fine like this.
enroll-choose-drawings = Choose three drawings. They will be your key.
enroll-another = You have that one. Choose another.
enroll-look-again = These are your drawings. Remember them in order.
enroll-by-heart = Now choose them by yourself, in order.
enroll-not-these = It was not those. Look at them once more.
enroll-taken = Another companion has this name and these drawings. Choose others.
enroll-given = Done. These are your new drawings.
signed-out = You signed out. Everything is kept.
signed-out-guest = You left. Nothing of a visit is kept.
signed-out-idle = Nobody touched the computer, so we closed it. Everything is kept.

## Home and cloth
home-next = Your next lesson:
home-go-on = Go on where you were:
home-all-woven = You have woven every lesson.
home-repeat = Repeat a lesson
home-review = Review
home-my-cloth = My cloth
home-sign-out = Leave, so that another can come in
cloth-empty = Each lesson weaves a row. Your cloth will grow here.

## Lesson
verdict-right = That is it!
verdict-almost = Almost. Try once more.
verdict-not-yet = Not yet. Try once more.
verdict-comes-back = It is like this. We will see it again at the end.
verdict-another-day = It is like this. We will see it again another day.
lesson-once-more = Once more:
lesson-woven = You wove a row of your cloth!
lesson-repeated = You finished once more. Your row is in your cloth.
saving = Saving…
promise-you-said = Last time you said you would do this. Could you?
promise-kept = Yes, I did it
promise-kept-some = A little
promise-not-yet = Not yet
promise-well-done = Well done! One step leads to another.
promise-on-the-way = You have begun. Keep going.
promise-this-week = That is fine. You can do it this week.
promise-thanks = Kept. Next time we will ask you.

## Activities
yes = Yes
no = No
yes-no-why = Why?
choose-several = You can choose several.
number-how = Press the numbers, or use the arrows.
keys-look-for = Not that one. Look for the one that is marked.
amount = { $number } { $unit }
unit-pesos = pesos
unit-hours = hours
unit-days = days
unit-pieces = pieces
unit-threads = threads
unit-cm = centimetres
meters = So far:
meter-trust = trust
meter-sale = sale
meter-safe = safety
chat-sold = You sold
chat-not-sold = You did not sell
chat-trusted = There is trust
chat-not-trusted = Trust was lost
chat-safe = You are safe
chat-not-safe = You are at risk

## Sound
volume = Volume { $level } of 10
sound-always = The voice always speaks.
sound-on-demand = The voice speaks when you press zero.
sound-off = The voice is silent.
no-sound-here = This computer has no sound. You can ask someone to read to you.

## Facilitator
pin = Secret number
pin-new = Facilitator: choose a secret number of 4 to 8 digits.
pin-again = Write it once more, the same.
pin-ask = Facilitator: write your secret number.
pin-too-short = Some digits are missing: there are 4 to 8.
pin-not-the-same = They were not the same. Begin again.
pin-not-yet = Not that one. Try once more.
pin-not-kept = The number could not be kept. Try once more.
pin-forgotten = Done. The next facilitator chooses a new number.
facilitator-what = What do you want to do?
facilitator-new-drawings = Give new drawings to a companion
facilitator-leave = Leave

## Trouble: what happened, what to do
store-disk-full = The disk is full. Tell the facilitator: something must be deleted.
store-read-only = The data folder cannot be written. Tell the facilitator.
store-no-permission = The computer does not allow saving. Tell the facilitator.
store-unreadable = The data folder cannot be opened. Tell the facilitator.
store-busy = Another program is saving. Wait a little and try again.
store-newer = A newer program wrote this data. Use that program.
store-damaged = The file is damaged. Close the program and open it again: it repairs itself.
store-other = It could not be saved. Try again or tell the facilitator.
store-repaired = The file was damaged and has been repaired. Nothing was lost.
store-repaired-lost = The file was damaged and has been repaired. The last things you did may be missing.

## Commands
no-checkout = Use this command inside the project's folder, or with --content FOLDER.
mark-who-when = Say who reviewed and when: --by NAME --date YYYY-MM-DD
coverage-messages = messages
coverage-translated = translated
coverage-stale = stale
coverage-reviewed = reviewed
coverage-narrated = narrated
coverage-narration-stale = narration stale
doctor-terminal = The window measures { $columns } by { $rows }. 80 by 24 are needed.
doctor-no-terminal = There is no screen here: text mode would be used.
doctor-colors-true = The screen shows all colours.
doctor-colors-sixteen = The screen shows sixteen colours. They are enough.
doctor-colors-none = No colours. Everything can be understood without.
doctor-signs-full = Drawn with all signs.
doctor-signs-ascii = Drawn with simple signs.
doctor-sound = There is sound.
doctor-no-sound = There is no sound on this computer. Everything else works.
doctor-clips = The voices were found.
doctor-no-clips = The voices were not found. Copy the folder audio beside the program.
doctor-folder = Data folder: { $folder }
doctor-log = The log is whole: { $events } events of { $learners } people.
doctor-fault = Something is wrong in the log: { $fault }
doctor-well = All is well.
doctor-not-well = Something needs mending: look at the lines with [!!].
