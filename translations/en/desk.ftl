### An invented programme (luch demo)

demo-cohort = Example group { $number }
demo-community = Example community { $number }
demo-computer = example-{ $number }
demo-place = Example room
demo-name = { $name } (example)
demo-where = Say in which new folder: luch demo --data FOLDER. What is invented is then not mixed with what is real.
demo-not-empty = There is data in { $folder } already. Choose a new folder, so that what is invented is not mixed with what is real.
demo-done = Done: { $learners } invented women, { $events } events, in { $folder }. To look at it: luch --data { $folder }

### Words of tables and screens

somebody = Woman { $number }

### The program on a stick: luch stick
stick-writing = Writing to the stick: { $done } of { $all } MB
stick-done = Done: { $folder } holds Luch and all it needs: { $files } files, { $size } MB.
stick-changed = { $written } files were written. { $same } were the same already. Progress kept on the stick was not touched.
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

### xAPI statements: luch xapi
xapi-done = Done: { $count } statements in { $file }. They carry no names.
xapi-home = “{ $home }” is not an address: it must begin with https:// and have only letters, digits and - . _ ~ /
xapi-file = The file could not be written. ({ $why })

### Reports

report-title = Workshop report
report-everybody = All groups
report-days = { $first } to { $last }
report-details = The data files (XLSX, CSV, JSON) also hold:
report-made = Made with Luch
report-written = Done: report of { $women } women in { $file }
cohort-unknown = There is no group called “{ $name }”. There are: { $cohorts }
cohort-twice = More than one group is called “{ $name }”. Rename one of them.
percent = { $number } %
some-computer = Computer { $number }
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
    .rule = Before are the questions of her first time; after, those of the last. Only women who answered both are compared. The change lies between “from” and “to” with 95 % confidence (Student's t); with few women it says little. Nothing here proves the cause.
table-ranges = Accounts and sales
    .rule = Only from those who wished to say; never amounts. The first two columns compare the same women.
table-lessons = Lessons
    .rule = Mastered: finished, and every question right the last time. Needs help: two questions or more that do not come out after two tries.
table-hardest = What is hardest
    .rule = The questions with the fewest right answers at the first try, among those that five women or more answered.
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
push-done = Done: { $sent } events were sent to the office; { $there } were there already.
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
certificate-hours = { $hours } hours of workshop
certificate-date = { $day } { $month } { $year }
certificate-cloth = Her cloth
certificate-facilitator = Facilitator
certificate-learner = Artisan
certificate-draft = The text in her language is a draft: no speaker has reviewed it yet.
certificate-nobody = Nobody has finished that yet.
certificate-written = Done: { $sheets } certificates in { $file }
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
certificates-course = all workshops
certificates-day = Day on it
certificates-hours = Hours
certificates-hours-hers = those each came
certificates-save = Save to print
certificates-how = One sheet for each woman who finished it.
folder-here = here: { $name }
folder-stick = stick: { $name }
saving = Saving …
reading = Reading …
saved = Done, { $women } women: { $file }
saved-nobody = Nobody has finished that yet. Nothing was saved.
file-report = report
file-certificates = certificates
key-other = change
key-table = other table
