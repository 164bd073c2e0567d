//! How far each language is: what is translated, from which Spanish, reviewed by whom, spoken.

use super::Course;
use crate::{
    audio::{Ledger, Narrated},
    source::Shelf,
    text::{Entry, Locale, Messages, Reviews, TextFile, Translated, hash},
};
use serde::Serialize;
use std::sync::Arc;

/// The figures of one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Messages of the source language.
    pub messages: usize,
    /// Of these, said in this language.
    pub translated: usize,
    /// Of these, made from an earlier Spanish.
    pub stale: usize,
    /// Read and approved by a person who speaks it, as they are now. All of the source.
    pub reviewed: usize,
    /// With a clip that says these words.
    pub narrated: usize,
    /// With a clip that says earlier words.
    pub narration_stale: usize,
}

/// The files of messages that are translated: what learners see, and the facilitator's area. Which of them are spoken
/// is told by [`TextFile::is_read`].
pub fn files(course: &Course) -> Vec<TextFile> {
    let lessons = course.files().map(super::Lesson::text_file);
    ["ui", "course", "help", "desk"].map(TextFile::new).into_iter().chain(lessons).collect()
}

/// The messages of a file in one language: as many as can be read.
pub fn messages(shelf: &Shelf, file: &TextFile, locale: Locale) -> Vec<Entry> {
    let source = shelf.read(&file.path(locale)).ok().flatten();
    source.map(|s| Messages::parse(file, Arc::new(s)).entries).unwrap_or_default()
}

/// The figures of one language over the whole course, with what is spoken.
pub fn coverage(course: &Course, ledger: &Ledger, locale: Locale) -> Coverage {
    let shelf = course.shelf();
    let (reviews, translated) = (Reviews::read(shelf), Translated::read(shelf));
    let mut sum = Coverage::default();
    for file in files(course) {
        let source = messages(shelf, &file, Locale::SOURCE);
        let own = messages(shelf, &file, locale);
        sum.messages += source.len();
        for original in &source {
            let Some(entry) = own.iter().find(|e| e.key == original.key) else { continue };
            let key = entry.key.to_string();
            sum.translated += 1;
            if locale == Locale::SOURCE {
                sum.reviewed += 1;
            } else {
                sum.stale += usize::from(translated.is_stale(locale, original));
                sum.reviewed += usize::from(reviews.approves(locale, &key, &entry.words, Some(&original.words)));
            }
            match ledger.standing(locale.code(), &key, &hash(&entry.words)) {
                Narrated::Yes => sum.narrated += 1,
                Narrated::Stale => sum.narration_stale += 1,
                Narrated::No => {}
            }
        }
    }
    sum
}
