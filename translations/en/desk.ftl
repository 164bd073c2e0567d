### An invented programme (luch demo)

demo-cohort = Example group { $number }
demo-community = Example community { $number }
demo-computer = example-{ $number }
demo-place = Example room
demo-name = { $name } (example)
demo-where = Say in which new folder: luch demo --data FOLDER. What is invented is then not mixed with what is real.
demo-not-empty = There is data in { $folder } already. Choose a new folder, so that what is invented is not mixed with what is real.
demo-done = Done: { $learners } invented women, { $events } notes, in { $folder }. To look at it: luch --data { $folder }

### Words of tables and screens

somebody = Woman { $number }

### The program on a stick: luch stick
stick-writing = Writing to the stick: { $done } of { $all } MB
stick-done = Done: { $folder } holds Luch and all it needs: { $files } files, { $size } MB.
stick-changed = { $written ->
        [one] One file was written
       *[other] { $written } files were written
    }. { $same } { $same ->
        [one] was
       *[other] were
    } the same already. Progress kept on the stick was not touched.
stick-out = Eject the stick before you take it out.
stick-no-voices = The voices were not found: the stick goes without them. They belong in the folder audio, beside the program.
stick-full = It does not fit on the stick: it takes { $needs } MB and { $free } MB are free. Delete something there or use a larger one, and try again. Nothing that was there is damaged.
stick-read-only = The stick can only be read. If it has a lock on its side, move it; if not, use another stick.
stick-no-permission = The computer does not allow writing there. See that it is the stick's folder.
stick-gone = The stick is not there, or was pulled out before the end. Put it in and try again: it goes on from there. ({ $why })
stick-faulty = The stick did not keep « { $file } » as it was written. Use another stick: this one may be broken.
stick-other = The stick could not be written. Try again or use another stick. ({ $why })
stick-source = What would go on the stick cannot be read: the program, the voices or the packs. ({ $why })
stick-note = LUCH. An offline school for women artisans: Tsotsil, Tseltal, Spanish and English. This stick holds the program, the lessons and the voices. Nothing needs to be installed.
stick-note-start = To start it on a computer with Linux: open a terminal in this folder and type: sh empezar.sh
stick-note-progress = The progress of those who learn here is kept in the folder data of this stick. Do not delete it. It is theirs: do not share it.
stick-note-bundles = In the folder bundles, progress travels from one computer to another.
stick-note-update = To put a newer Luch here: luch stick FOLDER, on the computer that has it. Progress is not touched.
stick-note-old = If it does not start: the computer needs a 64-bit Linux (x86-64) of 2022 or later. Otherwise use a computer that has the program installed.

### xAPI statements: luch export --format xapi
xapi-done = Done: { $count } statements in { $file }. They carry no names.
xapi-home = “{ $home }” is not an address: it must begin with https:// and have only letters, digits and - . _ ~ /
xapi-file = The file could not be written. ({ $why })
xapi-folder = “{ $file }” is a folder. Write what the file is called, too: { $file }/statements.jsonl
xapi-whole = xAPI statements are written all of them, and not sealed: leave out --since, --cohort and --sealed.

### Reports

report-title = Workshop report
report-everybody = All groups
report-days = { $first } to { $last }
report-details = The data files (XLSX, CSV, JSON) also hold:
report-made = Made with Luch
report-written = Done: report of { $women ->
        [one] { $women } woman
       *[other] { $women } women
    } in { $file }
cohort-unknown = There is no group called “{ $name }”. There are: { $cohorts }
cohort-twice = More than one group is called “{ $name }”. Rename one of them.
percent = { $number } %
some-computer = Computer { $number }
said-and = { $one } · { $other }
said-more = { $said } · and { $more } more
said-nth = { $nth }. { $what }
said-put = { $thing } → { $place }
table-empty-how = It will be here when there are workshop days and women who take lessons.
table-empty = There is nothing to count yet.
chart-before = before
chart-after = after
cloth-of-the-group = The group's cloth
    .rule = Each lesson is a row, woven as far as the share of women who finished it; the rest waits on the warp.
summary-women = women
summary-days = workshop days
summary-hours = workshop hours
summary-came = women who came to one day or more
summary-began = women who finished one lesson or more
summary-whole = women who finished the whole course
summary-lessons = lessons finished, by all together
summary-right = answers right at the first try
summary-right-now = answers right today
summary-pairs = women with questions from before and after
summary-promises = promises kept, wholly or in part, of those they told about
scale-prices = Prices computed right
scale-deceits = Deceits recognised
scale-alarms = Honest messages taken for deceits (less is better)
scale-others = Other questions
change-nobody = Nobody answered both times.
change-words = Better for { $better } of { $pairs }; worse for { $worse }.

table-summary = Summary
    .rule = Every figure says of how many: “34 / 40” is 34 of 40.
table-days = Attendance by day
    .rule = Of how many: the women of the group, and those who came that day without belonging to it. The day is the one that the facilitator said.
table-attendance = Attendance by woman
    .rule = Of how many: the days of her group, and others to which she came.
table-change = Before and after
    .rule = Before: her first time; after: the last. Only women who answered both. The change, on average, is almost surely between “from” and “to”; if zero lies between them, perhaps nothing changed. With few women it says little. Nothing here proves the cause.
    .method = How it was computed: “from” and “to” are the limits of the 95 % confidence interval of the mean change (Student's t).
table-ranges = Accounts and sales
    .rule = Only from those who wished to say; never amounts. The first two columns compare the same women.
table-lessons = Lessons
    .rule = Mastered: finished, and every question right the last time. Needs help: two questions or more that do not come out after two tries.
table-hardest = What is hardest
    .rule = The questions with the fewest right answers at the first try, among those that five women or more answered.
    .few = No question has five answers yet: so few say little.
table-promises = Promises
    .rule = What they said that they would do within the week, and what they told afterwards.
table-women = Progress by woman
    .rule = Right today: right the last time she answered it. Help: lessons in which two questions or more do not come out.
table-computers = Computers
    .rule = Where the data come from. The day is the one that its clock believed; without a day, the clock was wrong.
table-progress = Progress by woman and lesson
    .rule = Finished and help: 1 is yes, 0 is no.
table-questions = Questions
    .rule = Answers at the first try. The most chosen, among those that were not right.

column-name = Name
column-what = What
column-count = How many
column-of = Of
column-share = Share
column-date = Day
column-cohort = Group
column-workshop = Workshop
column-place = Place
column-hours = Hours
column-came = Came
column-number = No.
column-woman = Woman
column-scale = What was measured
column-words = In words
column-highest = Highest
column-pairs = Pairs
column-before = Before
column-after = After
column-change = Change
column-low = from
column-high = to
column-better = Better
column-worse = Worse
column-n-before = n before
column-all-before = All, before
column-n-after = n after
column-all-after = All, after
column-question = Question
column-choice = Answer
column-pairs-before = Same women, before
column-pairs-after = Same women, after
column-lesson = Lesson
column-begun = Began
column-finished = Finished
column-mastered = Mastered
column-help = Help
column-answered = Answered
column-right-first = Right at first
column-right-now = Right today
column-stuck = Stuck
column-usual = Most chosen of the others
column-agree = How many
column-promise = Promise
column-made = Made
column-kept = Kept
column-kept-in-part = In part
column-not-yet = Not yet
column-unasked = Not asked
column-computer = Computer
column-events = Events
column-newest = Newest day

### The programme's office: luch push
push-sending = Sending to the office: { $sent } of { $all }
push-done = Done: { $sent ->
        [one] { $sent } note was
       *[other] { $sent } notes were
    } sent to the office; { $there } { $there ->
        [one] was
       *[other] were
    } there already.
push-address = The address cannot be read. Write it like this: postgres://USER@COMPUTER/DATABASE
push-password-shown = Do not write the password into the address: histories keep it. Put it into the file ~/.pgpass or the variable PGPASSWORD, and change it if you have written it already.
push-password-file-open = Other people of this computer can read { $file }. Close it: chmod 600 { $file }
push-needs-tls = Another computer is only sent to through TLS, so that nobody reads the names on the way. Take sslmode=disable out of the address, or use a tunnel.
push-no-certificates = This computer has no certificates to know whom it talks to. Install ca-certificates, or name the office's certificate file in SSL_CERT_FILE. ({ $why })
push-unreachable = There is no connection to the office, or it broke off. Try again: it goes on from there. ({ $why })
push-refused = The office does not allow it. See user, password and database. ({ $why })
push-newer = A newer Luch made the office's database. Use that Luch.
push-other = The office's database answered something else. ({ $why })
### Certificates

certificate-title = Certificate
certificate-given = Given to
certificate-workshop = for finishing the workshop
certificate-course = for finishing all workshops
certificate-hours = { $hours ->
        [one] { $hours } hour of workshop
       *[other] { $hours } hours of workshop
    }
certificate-date = { $day } { $month } { $year }
certificate-cloth = Her cloth
certificate-facilitator = Facilitator
certificate-learner = Artisan
certificate-draft = The text in her language is a draft: no speaker has reviewed it yet.
certificate-nobody = Nobody has finished this yet: { $what }. Nothing was saved.
certificate-which = For certificates of one workshop, write --workshop and one of these: { $workshops }
certificate-written = Done: { $sheets ->
        [one] { $sheets } certificate
       *[other] { $sheets } certificates
    } in { $file }
certificate-date-how = Say the day like 2026-05-23: --date YYYY-MM-DD
workshop-unknown = There is no workshop “{ $name }”. There are: { $workshops }
woman-unknown = There is no woman called “{ $name }”.
woman-twice = More than one woman is called “{ $name }”. Make the certificates of the whole group.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

### Screens of reports and certificates

reports = Reports
reports-open = Reports and certificates
reports-of = Of whom
reports-names = Names
reports-with-names = with names
reports-no-names = with numbers, no names
reports-folder = Where to
reports-tables = Look at the tables here
reports-change = Look at before and after
reports-page = Save the page to print
reports-sheet = Save the spreadsheet
reports-data = Save the data (CSV)
reports-certificates = Certificates
certificates-what = What they finished
certificates-course = the whole course
certificates-day = Day on it
certificates-hours = Hours
certificates-hours-hers = those each came
certificates-save = Save to print
certificates-how = One sheet for each woman who finished it.
certificate-other = If it is for one workshop, choose it with 1.
folder-home = here: home folder
folder-here = here: { $name }
folder-stick = stick: { $name }
saving = Saving …
reading = Reading …
saved = { $women ->
        [one] Done, one woman: { $file }
       *[other] Done, { $women } women: { $file }
    }
cannot-write = { $file } could not be written. See that the folder exists, that the stick is in, and that there is room. ({ $why })
file-report = report
file-certificates = certificates
key-other = change
key-table = other table
### The facilitator's table

desk = Facilitator
page = Page { $page } of { $pages }
no = No
kept = Kept.
day = Day
date-how = Write the day like this: 3/5/2026 (day, month, year)
typing-given = Enter keeps it. If you type, it is all replaced; ⌫ corrects it.
may-be-empty = It may stay empty.
hub-what = What would you like to do?
hub-groups = The groups: today, who came, lessons
hub-women = The women of this computer
hub-leave = Leave
hub-leave-sure = Leave the facilitator's desk? To come back, your number is asked for.
hub-stay = No, stay
hub-go = Yes, leave
groups = Groups
groups-none = There are no groups yet. Make the first with 1.
groups-which = With which group?
group-new = A new group
group-women = { $women ->
        [one] { $women } woman · { $community }
       *[other] { $women } women · { $community }
    }
group-women-only = { $women ->
        [one] { $women } woman
       *[other] { $women } women
    }
group-describe = Change name, place, language or dates
group-needs-name = The name of the group is missing.
group-name-what = What is the group called?
group-name = Group
group-community-what = From which community is it?
group-community = Community
group-language-what = In which language does the group work?
group-begins-what = On which day does it begin?
group-ends-what = On which day does it end?
women = The women
women-which = Who?
women-none-how = Add them in their group: “Groups”, and there “Add women”.
women-none = Nobody is here yet.
women-not-found = Nobody has this name. Take letters back with ⌫.
women-find = Write letters of her name to find her.
women-letters = Letters
woman-and-drawing = { $name } ({ $drawing })
woman-archived = no longer comes
woman-not-begun = has not begun
woman-day-unknown = day unknown
woman-gone = This woman is no longer in the list.
woman-what = What shall we do with her profile?
woman-rename = Change her name
woman-new-name = How does she write her name?
woman-name-help = Empty: without a name in the list.
woman-drawings = Give her new drawings: she is here
woman-leave-group = Take her out of this group
woman-left-group = She is no longer in “{ $group }”. She is still on this computer.
woman-archive = She no longer comes: take her off the lists
woman-is-archived = She is no longer in the lists. Nothing of hers was erased.
woman-comes-again = She comes again: put her on the lists
woman-is-back = She is in the lists again.
woman-join = She has another profile: join the two
woman-join-nobody = There is no other profile on this computer.
woman-join-which = Which is her other profile?
woman-join-sure = Are “{ $name }” and “{ $other }” the same woman?
woman-join-yes = Yes, she is the same: join them
woman-join-undo = She signs in with the drawings of “{ $name }”. Nothing is lost, and it can be undone later.
woman-joined = The two are one profile now.
woman-part = Part the profiles that were joined
woman-parted = They are separate profiles again.
woman-erase = Erase all that is hers, because she asks for it
woman-erase-sure = Did she ask that all of hers be erased? It cannot be undone. Other women's data do not change.
woman-erase-yes = Yes, she asked for it
woman-erase-again = Last question: her name, her progress and her answers are erased, here and in the copies. Erase?
woman-erase-now = Erase now
erased = All of hers was erased. Only that an erasure happened stays written.

days-open = The day of the workshop: who came
days = Days of the workshop
days-none = There are no workshop days yet. Write today’s with 1.
days-which = Which day?
day-new = A new day
day-describe = change the day
day-gone = This day is no longer in the list.
day-line = { $date } · { $workshop }
day-came = { $came } came
day-no-workshop = Something else
day-workshop-what = Which workshop is taught?
day-date-what = What day is it today?
day-date-clock = The computer's clock may be wrong: what you write counts.
day-place-what = Where is it?
day-place = Place
day-hours-what = How many hours does it take?
day-hours = Hours
day-hours-how = Write the hours as a number from 1 to 12.
attendance-who = Who came? A number sets the mark or takes it away.
attendance-nobody = The group has no women yet. Add them first.
attendance-came = came
attendance-all = all
attendance-sum = { $came } of { $women } came. Each mark is kept at once.
assign-open = The lessons of today
assign = Lessons of today
assign-workshop = From which workshop are today's lessons?
assign-which = Which do they do today, and in which order?
assign-of-it = { $lessons } for today
assign-place = number { $place } today
assign-none = No lessons are set for today: each goes her own way.
assign-some = Today: { $lessons }. They see these first, in this order.
assign-nothing = take all away

group-women-open = The women of the group
add = Add women
add-how = How do we add them?
add-name = Write a name
add-choose = Choose among those of this computer
add-list = From a list in a CSV file
add-nobody = There are no other women on this computer. With Esc you can write a name or bring a list.
add-whom = Who comes into the group?
add-needs-name = The name is missing. If you are done, Esc.
add-new = { $name } came into the group. Her drawings:
add-known = { $name } came into the group.
add-here = { $name } was in this group already.
add-is-it-she = There is a “{ $name }” here already. Is it she?
add-is-it-one = There is more than one “{ $name }” here already. Is it one of them?
add-she = Yes, it is she
add-she-named = Yes, it is { $name }
add-apart = { $groups } · { $seen }
add-another = No, another woman
add-two = Where two have the same name, each has her first drawing beside it in the lists.
add-listed = Done: { $new } new, and { $known } who had a profile here.
add-looking = Looking for lists…
add-no-list = I see no CSV list. Plug the stick in and wait: it appears by itself. Or save the list in Documents or Downloads.
add-which-list = Which list?
add-other-list = Another file: write where it is
add-file-what = Where is the list?
add-file = File
add-file-how = Write all of it, like this: /media/luz/VERDE/group.csv
add-columns = One woman a line. The first line says: name,language. The others are like this: Juana,tsotsil. The language may be left out.
list-empty = The list has no names. Nobody was added.
list-too-long = The list is too long for a group. Nobody was added.
list-no-table = The file is no CSV list. In the spreadsheet, save it as CSV. Nobody was added.
list-unreadable = The file cannot be read. See that the stick is in, and try again.
list-no-name = Line { $line }: the name is missing. Correct it and try again. Nobody was added.
list-long-name = Line { $line }: the name is too long. Nobody was added.
list-no-language = Line { $line }: there is no language “{ $said }”. Write tsotsil, tseltal, spanish or english. Nobody was added.
list-twice = Line { $line }: “{ $name }” stands on line { $first } already. If they are two women, add to their names what tells them apart. Nobody was added.
list-who-of = Line { $line }: there is more than one “{ $name }” here. Choose her in the list of this computer. Nobody was added.
cards = Sign-in cards, to print
cards-where = Where are the cards saved?
cards-keep = Each card shows the drawings of one woman: give it only to her.
file-cards = cards

pin-wait-seconds = Wait { $time ->
        [one] { $time } second
       *[other] { $time } seconds
    }. Then you can write it again.
pin-wait-minutes = Wait { $time ->
        [one] { $time } minute
       *[other] { $time } minutes
    }. Then you can write it again.

## The board

hub-board = The board: how each one is doing
board = The board
board-empty = There are no women here yet.
board-signs = · not begun, ░ begun, ▒ finished, █ all comes out, ! help
board-heard = Heard from: { $computers }.
board-heard-more = Heard from: { $computers }; and { $others } more, under “USB stick”.
board-computer = { $name } ({ $day })
board-computer-undated = { $name } (no date)
board-computers = { $some }, { $more }
board-rule = "!": two questions or more of a lesson do not come out after two tries. It goes when they do.
board-seen = Last visit
board-seen-day = { $day }, by this computer's clock
board-seen-unknown = No date: the clock did not know it
board-not-begun = She has not begun
board-finished = Lessons finished
so-many-of = { $n } of { $of }
board-next = Comes next
board-all-done = She finished the whole course
board-came = Came to the workshop
board-hard = Finds hard
board-promises = Promised
board-promise = { $kept }: { $promise }
promise-kept = did it
promise-in-part = a little
promise-not-yet = not yet
promise-not-asked = not asked yet
key-profile = her profile
key-look = look at her
key-lessons = more lessons
key-questions = the hardest questions

## Carrying progress on a stick

bundle-written = Done: { $events ->
        [one] { $events } note
       *[other] { $events } notes
    } in { $file }. It was read back and is whole.
bundle-is-sealed = It is sealed with your passphrase. Keep it well: nobody can open it without.
copy-written = Done: the copy of the group, with { $events } notes, in { $file }. It was read back and is whole. It is to be read, with luch report --from; no computer takes it in.
bundle-would-bring = { $file }: { $new } new, { $known } already here{ $unclear ->
        [0] {""}
       *[other] , { $unclear } doubtful
    }; new women: { $learners }.
bundle-brought = { $file }: { $new } new came in, { $known } were here{ $unclear ->
        [0] {""}
       *[other] , { $unclear } doubtful
    }; new women: { $learners }.
bundles-would-bring = Together: { $new } new, { $known } already here{ $unclear ->
        [0] {""}
       *[other] , { $unclear } doubtful
    }; new women: { $learners }.
bundles-brought = Together { $new } new came in, { $known } were here{ $unclear ->
        [0] {""}
       *[other] , { $unclear } doubtful
    }; new women: { $learners }.
bundle-say-yes = Nothing was kept yet. To keep it, write the same with --yes.
bundle-none = There are no bundles of Luch (.luch files) there.
bundle-foreign = { $file } is no bundle of Luch. Nothing of it was kept.
bundle-newer = { $file } is from a newer Luch. Update Luch on this computer and try again. Nothing of it was kept.
bundle-damaged = { $file } is damaged or not whole. Make it again on its computer. Nothing of it was kept.
bundle-contradicts = { $file } contradicts something that is here. Nothing of it was kept. Keep the file and ask for help.
bundle-log = It could not be kept. { $why }
bundle-full = The stick has no room. Delete something or use another, and try again.
bundle-read-only = The stick can only be read. If it has a lock at its side, move it; if not, use another.
bundle-io = { $file } did not work. See that the stick is in and try again. ({ $why })
bundle-earlier = { $file } holds only what is new at { $computer }, and what came before is not on this computer. Ask there for a whole bundle (luch export, without --since) and bring it first. Nothing of it was kept.
bundle-only-to-read = { $file } is the copy of one group, to be read: see what it says with luch report --from. To take it in here, ask for a whole bundle. Nothing of it was kept.
since-how = Write the day like this: 2026-03-01.
cli-unknown = I do not know “{ $what }”.
cli-missing = Missing: { $what }
cli-value = “{ $value }” does not fit { $what }.
cli-values = It may be: { $values }
cli-together = { $what } and { $other } do not go together.
cli-usage = It is written so: { $usage }
cli-help = With --help you see all that can be written.
bundle-sealed = { $file } is sealed with a passphrase. Ask whoever made it and try again. Nothing of it was kept.
bundle-wrong-passphrase = The passphrase does not open { $file }. Look at it again and try again. Nothing of it was kept.
passphrase-new = Type a passphrase of { $shortest } letters or more, four words for example. It is not shown:
passphrase-again = Type it again:
passphrase-of = Passphrase of { $file } (not shown; Esc to leave it):
passphrase-short = It is short. Use { $shortest } letters or more.
passphrase-differs = The second was not the same. Try again.
passphrase-none = Without a passphrase nothing was sealed, and nothing was written. Try again in a terminal, or put it in a file and use --passphrase-file.
passphrase-file = The passphrase could not be read from { $file }. ({ $why })
sync-sealed = What is in this folder is sealed with a passphrase, and was not opened. Nothing was written, so that nothing lies open here. Ask for the passphrase and try again.

## A lesson with the group, on the wall

teach-open = Give a lesson to the group, on the wall
teach = Lesson with the group
teach-workshop = Which lesson do you do together?
teach-which = Which lesson?
teach-today = for today
teach-large = So that it can be read from the back, make the window's letters larger: Ctrl and +.
teach-count = count hands
teach-no-hands = No hands are counted here: say together what to press.
teach-hands = fewer, more hands
teach-keep = keep
teach-end = You finished the lesson together.
teach-end-alone = Each woman can do it later, at her own pace: that weaves it into her cloth.
key-step = another step
key-teach = give a lesson

table-hands = Hands raised
    .rule = What the group answered together, counted by the facilitator; of each question, the last time. It does not say who raised a hand.
column-hands = Hands

## A question

key-open = open
key-question = another question
key-lesson = another lesson
question-answered = Answered
question-right = Right at the first try: { $right } of { $of }
question-usual = What the others chose most: { $choice }
question-page = Question { $page } of { $pages } of this lesson. Each woman's first answer counts, never one of a review.
column-explained = Its explanation

## The certificate of one woman

woman-certificate = Her certificate, to print
certificate-how-hers = One sheet, if she finished it.
certificate-not-hers = She has not finished it yet. Nothing was saved.
file-certificate = certificate

## The stick: exchanging

hub-stick = The USB stick: carry progress there and back
stick = USB stick
stick-looking = Looking for sticks…
stick-none = I see no stick. Plug it in and wait a little: it appears by itself.
stick-which = Which stick?
stick-only-read = can only be read
stick-empty = no bundles yet
stick-bundle-is = A bundle is a file with the progress of one computer.
stick-bundles = bundles: { $bundles }
stick-folder = Another folder
stick-folder-what = Which folder?
stick-folder-label = Folder
stick-folder-how = Write all of it, like this: /media/luz/GREEN
stick-computers = The computers, and the name of this one
stick-what = What do we do with the stick?
stick-both = Exchange: bring what others have and leave what is here
stick-bring = Only bring
stick-leave = Only save
stick-passphrase = Passphrase
stick-passphrase-none = no
stick-passphrase-said = yes, with a passphrase
stick-passphrase-what = Write the passphrase: { $shortest } letters or more.
stick-passphrase-again = Write it again.
stick-passphrase-how = It opens sealed bundles and seals the one of this computer. Keep it well: nobody can open it without.
stick-would-bring = It brings { $new } new, { $known } were here, { $unclear } doubtful, { $learners ->
        [one] { $learners } new woman
       *[other] { $learners } new women
    }.
stick-would-bring-clear = It brings { $new } new notes, { $known } were here, { $learners ->
        [one] { $learners } new woman
       *[other] { $learners } new women
    }.
stick-brings-nothing = The stick brings no bundles of Luch yet.
stick-would-leave = What this computer has is kept on the stick: { $events ->
        [one] { $events } note
       *[other] { $events } notes
    }.
stick-would-leave-sealed = What this computer has is kept on the stick, sealed with the passphrase: { $events ->
        [one] { $events } note
       *[other] { $events } notes
    }.
stick-yes = Yes, do it
stick-no = No, not yet
stick-cannot-leave = The stick can only be read: nothing can be left on it.
stick-brought = { $new } new came in, { $known } were here, { $unclear } doubtful, { $learners ->
        [one] { $learners } new woman
       *[other] { $learners } new women
    }.
stick-brought-clear = { $new } new notes came in, { $known } were here, { $learners ->
        [one] { $learners } new woman
       *[other] { $learners } new women
    }.
stick-left = On the stick is { $file }, with { $events ->
        [one] { $events } note
       *[other] { $events } notes
    }. It was read back and is whole.
stick-what-came-stays = What came in is kept on this computer.
stick-may-go = Done. You may take the stick out now.
stick-may-go-now = You may take the stick out now.
stick-may-go-but = Not everything worked: read why. You may take the stick out now.
stick-not-all = Not everything worked: read why.
bundle-left = Notes in { $file }: { $events }. It was read back and is whole.
stick-twins = Profiles that look like one woman’s: { $twins }. See them with Enter.
stick-and-others = And { $others ->
        [one] one more bundle; the sum counts it
       *[other] { $others } more bundles; the sum counts them
    }.
stick-others-refused = Other bundles that could not come in: { $others }. Ask for help, or remove them from the stick.
stick-unclear = Doubtful: a newer Luch wrote them. They are kept, and will be seen when this computer is updated.
stick-forgotten = They asked that all of theirs be erased: { $women }. It is erased here too.
stick-other-courses = With another version of the lessons: { $theirs } (here { $here }). All of it is kept; what is not here will be seen after an update.
stick-doing-look = Looking at what the stick brings: { $n } of { $of }
stick-doing-bring = Keeping what the stick brings: { $n } of { $of }
stick-doing-leave = Writing what is on this computer, and reading it back
stick-stays = Do not take the stick out yet.
stick-vanished = The stick is not there, or was taken out. Plug it in and try again. What came in is kept.
column-bundle = Bundle
column-new = New
column-known = Already here
column-unclear = Doubtful
column-new-women = New women

computers = Computers
computer-here = This computer is called “{ $name }”.
computer-nameless = no name
computer-heard = until { $day }
computer-clock-wrong = day unknown: its clock is wrong
computer-clock-ahead = { $day }: a clock is wrong, its own or this one’s
column-notes = Notes
column-heard = Heard from it
computers-rule = The day is what its clock believed at the last that came. Clocks change no order and no result.
computers-alike = Those of one name stand here as one: give each its own name, with 1.
computer-name = Name
computer-name-what = What is this computer called?
computer-name-how = Write the same name on its outside, on paper. What was before keeps the name it had.
key-name-computer = name it

twins = Two profiles
twins-ask = They have the same name and the same drawings. Are they one woman?
twins-none = There are no profiles any more that look like one woman’s.
twins-no-group = no group
twins-undo = Ask her. Nothing is lost: in her profile they can be parted again.
no-two-women = No, they are two women
group-language = Language
women-twins = Profiles that look like one woman’s: { $twins }. See them with 9. Or write letters of a name.
key-twins = two profiles

## Copies and repair

hub-copies = Safety copies
copies = Safety copies
copies-which = Which copy do you want to see? Looking changes nothing.
copies-none = There are no copies yet. They are made by themselves, one a day.
copies-broken = The file of progress is damaged.
copies-repair = Repair it: with the last good copy, and all that can still be read
copy-day-unknown = day unknown
copy-taken = { $day }, about { $hour }
copy-events = { $events ->
        [one] { $events } note
       *[other] { $events } notes
    }
column-in-copy = In the copy
column-here = Here now
copy-same = What is here is the same as this copy.
copy-brings-nothing = Nothing of this copy is missing here. There are { $only } notes here that it does not have.
copy-would-bring = This computer lacks { $new ->
        [one] { $new } note
       *[other] { $new } notes
    } of the copy, and { $learners ->
        [one] { $learners } woman
       *[other] { $learners } women
    }.
copy-bring = Bring what is missing
copy-loses-nothing = Nothing is lost: the { $only } notes that the copy does not have stay, and what is here now is copied first.
copy-brought = Done: { $new ->
        [one] { $new } note
       *[other] { $new } notes
    } and { $learners ->
        [one] { $learners } woman
       *[other] { $learners } women
    } came in. What was before is in the newest copy.
copy-events-aside = { $events } notes, aside
copy-nothing = Leave everything as it is
copy-go-back = Go back to what the copy holds
copy-back-there = What is in the copy would be here: { $events } notes, { $women } women.
copy-back-gone = The { $only } notes that the copy does not have would go.
copy-back-women = No longer here: { $names }.
copy-back-women-more = No longer here: { $names } and { $others } more.
copy-back-no = No, leave everything as it is
copy-back-yes = Yes, go back to the copy
copy-back-kept = Nothing is lost: what is here now is kept aside, in another copy that is never deleted. It can be brought back from there at any time. It also comes back with a stick that has it.
copy-back-stays = Whoever asked to be forgotten stays forgotten, and the secret number stays the same.
copy-went-back = Done: it is as in the copy, with { $events } notes. What was here is kept aside, in this list.
copy-back-women-nameless = No longer here: { $others } women without a name.
copies-line = { $number }: { $day }, { $events }
copies-bring = To bring back what is missing: luch copies { $number } --bring
copies-go-back = To go back to the copy: luch copies { $number } --go-back
copies-aside = To bring it back: luch copies { $number } --bring
copy-damaged = That copy is damaged and cannot be used. Nothing was changed here. Try another.
copy-finished = Lessons finished, with before and after
copy-unknown = There is no copy { $number }. luch copies says which there are.
repair-done = It was repaired. { $carried } notes were saved from the damaged file. Nothing was lost.
repair-nothing = There was nothing to repair.
repair-projections = The notes were whole. What follows from them was computed again.
repair-copy = The last good copy was put in place, with { $events } notes, and { $carried } more were saved from the damaged file.
repair-no-copy = There was no good copy. { $carried } notes were saved from the damaged file.
repair-aside = The damaged file was not deleted. It is in { $file }

### Example folders (luch demo)

example = An example: none of this is real
example-stays = This folder is an example, to practise with: what is invented is not sent. Open your programme's folder.
bundle-is-example = { $file } is an example, to practise with: it does not come in here. To practise, make a folder apart: luch demo --data FOLDER
bundle-in-example = { $file } is real, and this folder is an example, to practise with: it does not come in. Open it on your programme's computer or in its folder.
copy-not-mixed = That copy cannot be added to what is here: one of them is an example and the other is real. It can be gone back to.
