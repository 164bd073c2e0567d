//! The drafts are drafts, not copies: no text of Tsotsil or Tseltal is its Spanish left in place, and no longer text of
//! one is that of its sister language.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::{
    course::{
        Course,
        coverage::{files, messages},
    },
    source::Shelf,
    text::{Locale, TextFile},
};
use std::collections::{BTreeMap, BTreeSet};

/// What is the same in Spanish: names, keys, brands, what a bank writes, and a few loans that every source uses.
const LOANS: [&str; 34] = [
    "Luch",
    "Bats'i k'op (tsotsil)",
    "Bats'il k'op (tseltal)",
    "English (inglés)",
    "Enter",
    "Esc",
    "Material",
    "WhatsApp",
    "Estado: en proceso",
    "Memoria USB",
    "Archivo",
    "rombo",
    "enero",
    "febrero",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "Semana 1",
    "Semana 2",
    "Semana 3",
    "Semana 4",
    "Juana",
    "Ana",
    "Lucía",
    "Rosa",
    "Catalina, presidenta",
    "Martes: 150",
    "Tejidos Lucía Oficial 2",
];

/// Texts of this many words are sentences: two languages do not say them alike by chance.
const SENTENCE: usize = 6;

type Texts = BTreeMap<String, String>;

fn texts(course: &Course, locale: Locale) -> Texts {
    let entries = files(course).into_iter().flat_map(|file: TextFile| messages(course.shelf(), &file, locale));
    entries.map(|e| (e.key.to_string(), e.words)).collect()
}

/// The words of a text; what is put into it is none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let said = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    said.flat_map(|part| part.split(|c: char| !c.is_alphabetic() && c != '\'')).filter(|w| !w.is_empty())
}

#[test]
fn no_draft_is_its_spanish_left_in_place() {
    let course = Course::open(Shelf::embedded());
    let spanish = texts(&course, Locale::Es);
    let mut same = Vec::new();
    for locale in [Locale::Tzo, Locale::Tzh] {
        for (key, text) in texts(&course, locale) {
            let named = LOANS.contains(&text.as_str());
            if !named && words(&text).next().is_some() && spanish.get(&key) == Some(&text) {
                same.push(format!("{locale:?} {key}: {text}"));
            }
        }
    }
    assert!(same.is_empty(), "{} texts are still Spanish:\n{}", same.len(), same.join("\n"));
}

/// Small words without which no Spanish sentence is made, and which neither language has borrowed or resembles.
#[test]
fn no_draft_has_a_half_of_a_spanish_sentence() {
    let course = Course::open(Shelf::embedded());
    let telling: BTreeSet<&str> =
        ["que", "para", "con", "los", "las", "una", "del", "por", "es", "su", "sus", "está"].into();
    let mut found = Vec::new();
    for locale in [Locale::Tzo, Locale::Tzh] {
        for (key, text) in texts(&course, locale) {
            let spanish: Vec<_> = words(&text).filter(|w| telling.contains(w.to_lowercase().as_str())).collect();
            if !spanish.is_empty() {
                found.push(format!("{locale:?} {key}: {text} ({})", spanish.join(", ")));
            }
        }
    }
    assert!(found.is_empty(), "{} texts are partly Spanish:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_sentence_is_the_same_in_both_drafts() {
    let course = Course::open(Shelf::embedded());
    let (tzo, tzh) = (texts(&course, Locale::Tzo), texts(&course, Locale::Tzh));
    let same: Vec<_> = tzo
        .iter()
        .filter(|(key, text)| words(text).count() >= SENTENCE && tzh.get(*key) == Some(*text))
        .map(|(key, text)| format!("{key}: {text}"))
        .collect();
    assert!(same.is_empty(), "{} sentences are the same:\n{}", same.len(), same.join("\n"));
}

/// 1,490 in one lesson and 1490 in the next would be two ways to write money, and she is learning one.
#[test]
fn thousands_are_written_with_their_comma() {
    let course = Course::open(Shelf::embedded());
    // A law's year, a code to judge, a key held too long.
    let named = ["2022", "2222", "123456"];
    let mut bare = Vec::new();
    for locale in [Locale::Es, Locale::Tzo, Locale::Tzh, Locale::En] {
        for (key, text) in texts(&course, locale) {
            let figures = text.split(|c: char| !c.is_ascii_digit()).filter(|f| f.len() > 3 && !named.contains(f));
            let read = key.starts_with("desk/") || key.starts_with("check/");
            bare.extend(figures.filter(|_| !read).map(|figure| format!("{locale:?} {key}: {figure}")));
        }
    }
    assert!(bare.is_empty(), "{} numbers without their comma:\n{}", bare.len(), bare.join("\n"));
}
