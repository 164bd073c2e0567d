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
