//! Messages: there, understood, translated, used.

use super::Languages;
use crate::{
    course::{Course, Lesson},
    source::{Diagnostic, Severity, Shelf},
    text::{Entry, Locale, Messages, TextFile, Translated},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

/// A sentence longer than this is hard to read; a little more is let pass.
const LONG_SENTENCE: usize = 18;

/// Reads a file of messages in every language; what Fluent does not understand is reported.
pub(super) fn read(shelf: &Shelf, file: &TextFile, found: &mut Vec<Diagnostic>) -> Languages {
    let mut languages = BTreeMap::new();
    for locale in Locale::ALL {
        let path = file.path(locale);
        match shelf.read(&path) {
            Ok(Some(source)) => {
                let messages = Messages::parse(file, Arc::new(source));
                for (range, why) in &messages.errors {
                    let end = range.end.max(range.start + 1).min(messages.source.text.len());
                    let range = range.start.min(end)..end;
                    found.push(Diagnostic::at("E0300", Severity::Error, &messages.source, range, &[("why", why)]));
                }
                languages.insert(locale, messages);
            }
            Ok(None) => {}
            Err(e) => found.push(crate::course::load::missing(&path, &e.to_string())),
        }
    }
    languages
}

/// Compares what is needed, what is there, and what the languages say.
pub(super) fn check(
    course: &Course,
    file: &TextFile,
    lesson: Option<&Lesson>,
    languages: &Languages,
    found: &mut Vec<Diagnostic>,
) {
    let empty = |locale| Messages {
        source: Arc::new(crate::source::Source { path: file.path(locale), text: String::new() }),
        entries: Vec::new(),
        errors: Vec::new(),
    };
    let none = empty(Locale::SOURCE);
    let source = languages.get(&Locale::SOURCE).unwrap_or(&none);
    let needed: Option<Vec<String>> = match lesson {
        Some(lesson) => Some(lesson.texts().iter().map(crate::text::TextKey::local).collect()),
        None if &*file.0 == "course" && !course.workshops().is_empty() => {
            let both = |w: &crate::course::Workshop| [w.id.to_string(), format!("{}.about", w.id)];
            Some(course.workshops().iter().flat_map(both).collect())
        }
        None if &*file.0 == "help" => Some(course.help().texts()).filter(|texts| !texts.is_empty()),
        None => None,
    };
    if let Some(needed) = &needed {
        for key in needed.iter().filter(|k| source.get(k).is_none()) {
            let args = [("key", key.as_str())];
            found.push(Diagnostic::file("E0301", Severity::Error, &source.source.path, &args));
        }
    }
    let in_source: BTreeSet<String> = source.entries.iter().map(|e| e.key.local()).collect();
    let translated = Translated::read(course.shelf());
    for locale in Locale::ALL {
        let empty = empty(locale);
        let messages = languages.get(&locale).unwrap_or(&empty);
        let at = |code, severity, entry: &Entry, args: &[(&'static str, &str)]| {
            Diagnostic::at(code, severity, &messages.source, entry.name_at.clone(), args)
        };
        let mut seen = HashSet::new();
        for entry in &messages.entries {
            let key = entry.key.local();
            if !seen.insert(key.clone()) {
                found.push(at("E0306", Severity::Error, entry, &[]));
            }
            let used = needed.as_ref().map_or(in_source.contains(&key), |n| n.contains(&key));
            // Whoever uses it may be a step that could not be read.
            if !used && lesson.is_none_or(|l| l.whole) {
                found.push(at("W0303", Severity::Warning, entry, &[]));
            }
            let Some(original) = source.get(&key) else { continue };
            let set = |e: &Entry| e.variables.iter().cloned().collect::<BTreeSet<_>>();
            if set(entry) != set(original) {
                let list = |e: &Entry| set(e).into_iter().collect::<Vec<_>>().join(", ");
                let args = [("key", key.as_str()), ("found", &list(entry)), ("expected", &list(original))];
                found.push(at("E0305", Severity::Error, entry, &args));
            }
            if translated.is_outdated(locale, original) {
                found.push(at("W0307", Severity::Warning, entry, &[("key", &key)]));
            }
            // Two words and more that say the same letter for letter: forgotten, not translated.
            if draft(locale) && entry.words == original.words && own_words(&entry.words) > 2 {
                found.push(at("W0304", Severity::Warning, entry, &[("key", &key)]));
            }
        }
        let missing: Vec<&String> = in_source.iter().filter(|k| messages.get(k).is_none()).collect();
        // What authors are told is not translated for learners' languages.
        let for_authors = &*file.0 == "check" && draft(locale);
        if let (Some(first), false) = (missing.first(), for_authors) {
            let (count, path) = (missing.len().to_string(), file.path(locale));
            let args = [("count", count.as_str()), ("locale", locale.code()), ("key", first), ("file", &path)];
            found.push(Diagnostic::file("W0302", Severity::Warning, &path, &args));
        }
    }
    if lesson.is_some() {
        sentences(source, found);
    }
}

/// Whether a language is one of those that are drafts until a speaker reviews them.
fn draft(locale: Locale) -> bool {
    matches!(locale, Locale::Tzo | Locale::Tzh)
}

/// How many words stand in a text beside what is put into it.
fn own_words(text: &str) -> usize {
    let said = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    said.flat_map(str::split_whitespace).filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// `W0503`: long sentences of the source language.
fn sentences(source: &Messages, found: &mut Vec<Diagnostic>) {
    for entry in &source.entries {
        let longest = entry.words.split(['.', '?', '!', ':', ';', '…']).map(|s| s.split_whitespace().count()).max();
        if let Some(words) = longest.filter(|w| *w > LONG_SENTENCE) {
            let args = [("key", &*entry.key.local()), ("words", &*words.to_string())];
            found.push(Diagnostic::at("W0503", Severity::Warning, &source.source, entry.name_at.clone(), &args));
        }
    }
}
