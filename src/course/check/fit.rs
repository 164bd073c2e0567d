//! Every screen that a step can begin with, painted at 80x24 in every language: nothing may be cut, and few words stand
//! on it.

use crate::{
    activity::Words,
    course::{Course, Lesson},
    model::Seed,
    source::{Diagnostic, Severity},
    text::{Catalog, Locale, TextKey},
    ui::{self, Block, Header, Look, Sheet},
};

/// What a learner who reads little can take in at once.
const WORDS: usize = 35;

/// `W0501`, `E0502`.
pub(super) fn check(course: &Course, lesson: &Lesson, found: &mut Vec<Diagnostic>) {
    let catalog = Catalog::new(course.shelf().clone());
    for step in &lesson.steps {
        let words = Words::new(&lesson.file, step.id.as_str());
        let play = step.script.start(Seed(1));
        let keys = step.script.keys(&play);
        let header = Header {
            figure: "rombo".into(),
            title: vec![Lesson::title(&lesson.id)],
            woven: Some((1, lesson.steps.len())),
        };
        let picture = step.script.picture().map(|p| Block::Picture((&**p).into()));
        let blocks = picture.into_iter().chain(step.script.blocks(&play, &words)).collect();
        let sheet = Sheet::under(Some(header), blocks);
        for locale in Locale::ALL {
            let file = lesson.file.path(locale);
            let key = TextKey::message(&lesson.file, step.id.as_str()).local();
            if !catalog.has(locale, &TextKey::message(&lesson.file, step.id.as_str())) {
                continue;
            }
            let count = ui::texts(&sheet).iter().map(|t| words_in(&catalog.say(locale, t).words)).sum::<usize>();
            // A learner's draft may need a word more than the Spanish; a fifth more is the painter's matter alone.
            let most = if locale == Locale::SOURCE { WORDS } else { WORDS * 6 / 5 };
            if count > most {
                let args = [("key", key.as_str()), ("words", &count.to_string()), ("locale", locale.code())];
                found.push(Diagnostic::file("W0501", Severity::Warning, &file, &args));
            }
            if !ui::fits(&sheet, &keys, &catalog, locale, Look::FULL) {
                let args = [("key", key.as_str()), ("locale", locale.code())];
                found.push(Diagnostic::file("E0502", Severity::Error, &file, &args));
            }
        }
    }
}

fn words_in(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count()
}
