//! Everything that is wrong in a course, at once. One file a family of rules; each finding's words are in `check.ftl`.

mod fit;
mod readable;
mod texts;
mod things;

use super::{Course, Lesson, lesson_path, load::missing, load_lesson};
use crate::{
    audio::Ledger,
    model::LessonId,
    source::{Diagnostic, Severity, Shelf},
    text::{Locale, Messages, TextFile},
};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// What was looked at, and what was found.
pub struct Findings {
    /// Lessons that can be taken.
    pub lessons: usize,
    /// Texts in the source language.
    pub texts: usize,
    /// What is wrong, in the order of the files.
    pub found: Vec<Diagnostic>,
}

/// The messages of one file, in the languages that have it.
type Languages = BTreeMap<Locale, Messages>;

/// Looks at everything. `clips`: the folders in which clips lie.
pub fn check(shelf: &Shelf, clips: &[PathBuf]) -> Findings {
    let course = Course::open(shelf.clone());
    let mut found = course.found().to_vec();
    found.extend(super::help::Help::read(shelf).1);
    let mut lessons: Vec<Arc<Lesson>> = Vec::new();
    let mut listed: Vec<LessonId> = course.files().cloned().collect();
    listed.extend(course.unread().iter().filter(|id| course.lesson(id).is_none()).cloned());
    // Where the order itself cannot be read, that nothing is on it is no news.
    let is_ordered = !course.workshops().is_empty();
    let mut paths: Vec<String> = listed.iter().map(lesson_path).collect();
    for path in shelf.list("lessons", "ron") {
        let top = path.matches('/').count() < 2;
        if !top && !paths.contains(&path) {
            let id = path.trim_start_matches("lessons/").trim_end_matches(".ron").replace('/', ".");
            if is_ordered {
                found.push(Diagnostic::file("W0113", Severity::Warning, &path, &[("lesson", &id)]));
            }
            paths.push(path);
        }
    }
    for path in &paths {
        match shelf.read(path) {
            Ok(Some(source)) => {
                let (lesson, mut wrong) = load_lesson(&Arc::new(source));
                found.append(&mut wrong);
                lessons.extend(lesson.map(Arc::new));
            }
            Ok(None) => found.push(things::not_there(shelf, path)),
            Err(e) => found.push(missing(path, &e.to_string())),
        }
    }
    let mut files: Vec<TextFile> = ["ui", "course", "help", "check", "desk"].map(TextFile::new).into();
    files.extend(lessons.iter().map(|l| l.file.clone()));
    let mut texts = 0;
    let ledger = Ledger::read(clips);
    for file in &files {
        let languages = texts::read(shelf, file, &mut found);
        texts += languages.get(&Locale::SOURCE).map_or(0, |m| m.entries.len());
        let lesson = lessons.iter().find(|l| l.file == *file).map(AsRef::as_ref);
        texts::check(&course, file, lesson, &languages, &mut found);
        if let (Some(lesson), Some(spanish)) = (lesson, languages.get(&Locale::SOURCE)) {
            readable::check(lesson, spanish, &mut found);
        }
        things::clips(&ledger, file, &languages, clips, &mut found);
    }
    for lesson in &lessons {
        things::pictures(shelf, lesson, &mut found);
        things::sources(shelf, lesson, &mut found);
        fit::check(&course, lesson, &mut found);
    }
    found.sort_by(|a, b| {
        let place = |d: &Diagnostic| d.span.as_ref().map_or(0, |s| s.range.start);
        a.file.cmp(&b.file).then(place(a).cmp(&place(b))).then(a.code.cmp(b.code))
    });
    Findings { lessons: lessons.len(), texts, found }
}
