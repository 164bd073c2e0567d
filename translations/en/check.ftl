### What `luch check` says to those who write lessons: what is wrong, .label what is there, .help what to do.

check-clean = All is well: { $lessons } lessons, { $texts } texts in each language.
check-found = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
check-no-folder = There is no folder { $folder }. Name the folder that holds lessons/ or translations/.
check-error = error
check-warning = warning
check-help = help

E0100 = { $kind ->
        [open] `{ $sign }` is never closed
        [extra] There is a `{ $sign }` too many
        [quote] A quotation mark is missing
        [comma] A comma is missing
        [colon] A colon is missing
        [twice] The field `{ $sign }` is there twice
       *[other] This file cannot be read as RON
    }
    .label = { $kind ->
        [open] opened here
        [extra] nothing is open here any more
        [quote] opened here and not closed on this line
        [comma] after this
        [colon] after this
        [string] a name between quotation marks belongs here
        [number] a whole number belongs here
        [list] a list belongs here: [ … ]
        [boolean] true or false belongs here
        [parts] its parts belong here: ( … )
        [twice] the second time
        [end] this stands after the end
       *[other] { $why }
    }
    .help = { $kind ->
        [open] Write `{ $closing }` where this part ends.
        [extra] Delete it, or see what was closed too early.
        [quote] Write the quotation mark where the name ends.
        [comma] Write a comma before what follows.
        [colon] A field is written like this: id: "my-step"
        [twice] Leave only one.
        [end] Delete it: a file is one lesson.
       *[other] See docs/AUTHORING.md for how a lesson is written.
    }
E0101 = There is no activity `{ $found }`
    .label = not known
    .help = Did you mean { $near }? Possible here: { $possible }
E0102 = There is no field `{ $found }` here
    .label = not a field here
    .help = Did you mean { $near }? Possible here: { $possible }
E0103 = The field `{ $field }` is missing
    .label = missing here
    .help = Add { $field }: …
E0104 = The step `{ $at }` is there twice
    .label = already used above
    .help = Give this step another name: progress refers to names.
E0105 = `{ $at }` cannot be a step's name
    .label = not a plain name
    .help = Use a-z, 0-9 and hyphens, a letter first.
E0106 = There is no step `{ $at }`
    .label = listed as private
    .help = Name a step of this lesson.
E0107 = The name `{ $at }` does not fit the file
    .label = this file is the lesson { $fits }
    .help = Name and file must agree: texts and progress are found by it.
E0108 = The file of the lesson `{ $at }` is missing
    .label = no { $path }
    .help = Write the lesson, or take it off the list.
E0109 = { $file } cannot be read
    .label = { $why }
    .help = Check that the file is there, is text, and may be read.
E0111 = `{ $at }` cannot be a lesson's name
    .label = not WORKSHOP.LESSON
    .help = Use a-z, 0-9 and hyphens, with one dot: redes.foto-que-vende
E0112 = The lesson `{ $at }` is listed twice
    .label = already listed above
    .help = Leave it where it is taken first.
W0113 = The lesson { $lesson } is not in lessons/course.ron
    .label = nobody will see it
    .help = Add it to its workshop in lessons/course.ron.
E0201 = No option of `{ $at }` is right
    .label = this step can never be passed
    .help = Mark the right one: correct: true
E0202 = `{ $at }` has { $found } parts
    .label = { $least } to { $most } fit
    .help = Add or remove parts.
E0203 = `{ $at }` cannot be a name
    .label = not a plain name
    .help = Use a-z, 0-9 and hyphens, a letter first, and no ending -why.
E0204 = `{ $at }` is there twice in this step
    .label = already used above
    .help = Give each part a name of its own.
E0205 = The talk has no part `{ $at }`
    .label = not known
    .help = Write it in talk, or correct next.
E0206 = Nobody gets to the part `{ $node }` of the talk `{ $at }`
    .label = left over
    .help = Let a reply lead there with next, or delete it.
E0207 = The talk does not end
    .label = it goes round, or is too long
    .help = Each way must end within six replies.
E0208 = The talk `{ $at }` cannot end well
    .label = no end has verdict: Right
    .help = Write a good end.
E0209 = There is no basket `{ $at }`
    .label = not in baskets
    .help = Use one of this step's baskets.
E0210 = The numbers of `{ $at }` do not fit
    .label = answer and start must lie between 0 and max; step above 0
    .help = Correct answer, start, step, tolerance or max.
E0211 = `{ $at }` has { $right } right options
    .label = only one can be chosen here
    .help = Leave one correct: true, or use Select.
E0212 = Every option of `{ $at }` is right
    .label = nothing to decide
    .help = Add an option that tempts.
E0213 = `{ $at }` has a key that is not practised
    .label = not this key
    .help = Use letters, digits, apostrophe, point or hyphen.
E0214 = `{ $at }` has no place in the calendar
    .label = first and last go from 1 to { $weeks }, but are not all the weeks
    .help = Correct first or last.
W0215 = The talk ends with { $told }, and the meters say the opposite: { $meter } stands at { $level }
    .label = the way { $path } leads to { $node }
    .help = Correct { $meter } where it does not fit what the reply says; or { $told } in { $node }, if the end is not so.
W0216 = `{ $at }` moves { $meter }, and no end says { $goal }
    .label = the meters show what is not part of this talk
    .help = Take { $meter } out of the replies, or write { $goal } in the ends.
E0300 = Fluent does not understand this message
    .label = { $why }
    .help = Its form is: name = text, with its parts indented and dotted.
E0301 = The text `{ $key }` is missing
    .label = the lesson needs it
    .help = Write it in { $file }
W0302 = { $count } texts are missing in { $locale }; the first is `{ $key }`
    .label = not translated
    .help = They are shown in Spanish until they are translated in { $file }
W0303 = Nobody uses the text `{ $at }`
    .label = left over
    .help = Delete it, or correct its name.
W0304 = `{ $key }` says the same as the Spanish
    .label = looks untranslated
    .help = Translate it, or remove it so that the Spanish is shown.
E0305 = The variables of `{ $key }` are not those of the Spanish
    .label = here: { $found }; in Spanish: { $expected }
    .help = Use the same variables.
E0306 = The text `{ $at }` is there twice
    .label = already above
    .help = Leave only one.
W0307 = The translation of `{ $key }` is of an earlier Spanish
    .label = the Spanish has changed
    .help = Read it again and record it with luch mark translated.
W0401 = { $count } texts of { $file } have no voice in { $locale }
    .label = not recorded, or of an earlier text
    .help = Record them as audio/README.md says.
E0402 = { $file } cannot be heard
    .label = not an Ogg Vorbis clip
    .help = Record it again as audio/README.md says.
W0403 = There is no picture `{ $at }`
    .label = no lessons/pictures/{ $at }.txt
    .help = Draw it, or use another: { $possible }
W0404 = The source `{ $id }` is not known
    .label = missing in lessons/sources.ron
    .help = Add it with its date.
W0501 = The screen `{ $key }` has { $words } words in { $locale }
    .label = 35 fit
    .help = Say the same with fewer words.
E0502 = The screen `{ $key }` does not fit 80x24 in { $locale }
    .label = it is cut
    .help = Shorten the text or one of its parts.
W0503 = A sentence of `{ $key }` has { $words } words
    .label = long to read
    .help = Split it in two: some 14 words are enough.
W0504 = The lesson { $lesson } is hard to read: { $index } of 100
    .label = 80 or more is wanted
    .help = Use shorter words and sentences.
