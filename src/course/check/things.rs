//! What lessons name: their own files, clips, pictures, sources.

use super::Languages;
use crate::{
    audio::{self, Ledger, Narrated},
    course::Lesson,
    source::{Diagnostic, Severity, Shelf, Source},
    text::{Locale, TextFile, hash},
};
use ron::{Options, extensions::Extensions};
use serde::Deserialize;
use std::{path::PathBuf, sync::Arc};

/// `E0108`: a lesson that the course lists and no pack has. Points at its line in the course.
pub(super) fn not_there(shelf: &Shelf, path: &str) -> Diagnostic {
    let id = path.trim_start_matches("lessons/").trim_end_matches(".ron").replace('/', ".");
    match shelf.read("lessons/course.ron") {
        Ok(Some(source)) => {
            let source: Arc<Source> = Arc::new(source);
            let start = source.text.find(&format!("\"{id}\"")).map_or(0, |i| i + 1);
            let end = (start + id.len()).min(source.text.len());
            Diagnostic::at("E0108", Severity::Error, &source, start..end, &[("path", path)])
        }
        _ => Diagnostic::file("E0108", Severity::Error, path, &[("path", path), ("at", &id)]),
    }
}

/// `W0401`, `E0402`: texts without a clip of these very words, and clips that cannot be heard.
pub(super) fn clips(
    ledger: &Ledger,
    file: &TextFile,
    languages: &Languages,
    roots: &[PathBuf],
    found: &mut Vec<Diagnostic>,
) {
    if file.is_read() {
        return;
    }
    for (locale, messages) in languages.iter().filter(|(l, _)| **l != Locale::En) {
        let mut silent = 0;
        for entry in messages.entries.iter().filter(|e| e.variables.is_empty()) {
            let key = entry.key.to_string();
            if ledger.standing(locale.code(), &key, &hash(&entry.words)) != Narrated::Yes {
                silent += 1;
            }
            let Some(clip) = audio::find(roots, locale.code(), &key) else { continue };
            if !audio::is_whole(&clip) {
                let path = audio::path("audio".as_ref(), locale.code(), &key).display().to_string();
                found.push(Diagnostic::file("E0402", Severity::Error, &path, &[("file", &path)]));
            }
        }
        if silent > 0 {
            let (count, path) = (silent.to_string(), file.path(*locale));
            let args = [("count", count.as_str()), ("file", &path), ("locale", locale.code())];
            found.push(Diagnostic::file("W0401", Severity::Warning, &path, &args));
        }
    }
}

/// `W0403`: pictures that no pack has.
pub(super) fn pictures(shelf: &Shelf, lesson: &Lesson, found: &mut Vec<Diagnostic>) {
    for picture in lesson.steps.iter().filter_map(|s| s.script.picture()) {
        let path = format!("lessons/pictures/{}.txt", &**picture);
        if matches!(shelf.read(&path), Ok(Some(_))) {
            continue;
        }
        let all = shelf.list("lessons/pictures", "txt");
        let names = all.iter().filter_map(|p| p.rsplit('/').next()?.strip_suffix(".txt"));
        let possible = names.collect::<Vec<_>>().join(", ");
        let range = lesson.source.span_of_word(picture).unwrap_or(0..0);
        let args = [("possible", possible.as_str())];
        found.push(Diagnostic::at("W0403", Severity::Warning, &lesson.source, range, &args));
    }
}

/// One source of facts: `lessons/sources.ron`.
#[derive(Debug, Deserialize)]
#[serde(rename = "Source")]
struct Fact {
    id: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Sources")]
struct Facts(Vec<Fact>);

/// `W0404`: sources that nobody lists.
pub(super) fn sources(shelf: &Shelf, lesson: &Lesson, found: &mut Vec<Diagnostic>) {
    let options =
        Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES);
    let source = shelf.read("lessons/sources.ron").ok().flatten();
    let facts: Facts = source.and_then(|s| options.from_str(&s.text).ok()).unwrap_or(Facts(Vec::new()));
    for id in lesson.sources.iter().filter(|id| facts.0.iter().all(|f| f.id != **id)) {
        found.push(Diagnostic::file("W0404", Severity::Warning, &lesson.source.path, &[("id", id)]));
    }
}
