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
stick-note = LUCH. An offline school for women artisans: Tsotsil, Tseltal, Spanish and English. This stick holds the program, the lessons and the voices. Nothing needs to be installed.
stick-note-start = To start it on a computer with Linux: open a terminal in this folder and type: sh empezar.sh
stick-note-progress = The progress of those who learn here is kept in the folder data of this stick. Do not delete it. It is theirs: do not share it.
stick-note-bundles = In the folder bundles, progress travels from one computer to another.
stick-note-update = To put a newer Luch here: luch stick FOLDER, on the computer that has it. Progress is not touched.
stick-note-old = If it does not start: the computer needs a 64-bit Linux (x86-64) of 2022 or later. Otherwise use a computer that has the program installed.
