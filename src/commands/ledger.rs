//! Keeping the ledgers true: what was translated from which Spanish, what a person reviewed, what a clip says.

use super::{Failure, Setting};
use crate::{
    audio::{self, Ledger, LedgerEntry, Narrated},
    course::{Course, coverage},
    source::{Shelf, write_whole},
    text::{Entry, Locale, Review, Reviews, TextFile, Translated, Value, hash, ui},
};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
    process::ExitCode,
};

/// What was done with a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum What {
    /// Made, or made again, from the Spanish as it is now.
    Translated,
    /// Read and approved by a person who speaks the language.
    Reviewed,
}

/// A text to be spoken, and the same with its length once it was.
#[derive(Debug, Serialize, Deserialize)]
struct Job {
    locale: String,
    text: String,
    out: String,
    hash: String,
    #[serde(default, skip_serializing)]
    seconds: Option<f64>,
}

/// The checkout, or the one pack that was named.
fn folder(setting: &Setting) -> Result<(PathBuf, Shelf), Failure> {
    let folder =
        setting.content.last().cloned().or_else(Setting::checkout).ok_or_else(|| Failure::Said(ui("no-checkout")))?;
    let shelf = setting.shelf.clone().over(&folder);
    Ok((folder, shelf))
}

pub(super) fn mark(
    setting: &Setting,
    what: What,
    file: Option<&str>,
    by: Option<String>,
    date: Option<String>,
) -> Result<ExitCode, Failure> {
    let (folder, shelf) = folder(setting)?;
    let course = Course::open(shelf.clone());
    let files: Vec<TextFile> = match file {
        Some(file) => vec![named(&shelf, file)?],
        None => coverage::files(&course),
    };
    let (mut translated, mut reviews) = (Translated::read(&shelf), Reviews::read(&shelf));
    // A review is of one language; a translation that is not named is recorded for all.
    let locales: Vec<Locale> = match what {
        What::Reviewed => vec![setting.locale],
        What::Translated => Locale::ALL.into_iter().filter(|l| *l != Locale::SOURCE).collect(),
    };
    let signed = by.zip(date);
    for (locale, file) in locales.iter().flat_map(|l| files.iter().map(move |f| (*l, f))) {
        let source = coverage::messages(&shelf, file, Locale::SOURCE);
        let original = |entry: &Entry| source.iter().find(|s| s.key == entry.key);
        for entry in coverage::messages(&shelf, file, locale) {
            let Some(original) = original(&entry) else { continue };
            let (key, from) = (entry.key.to_string(), hash(&original.words));
            match what {
                What::Translated => {
                    translated.0.entry(locale.code().into()).or_default().insert(key, from);
                }
                What::Reviewed => {
                    let Some((by, date)) = signed.clone() else { return Err(Failure::Said(ui("mark-who-when"))) };
                    let review = Review { text: hash(&entry.words), source: from, by, date };
                    reviews.0.entry(locale.code().into()).or_default().insert(key, review);
                }
            }
        }
    }
    match what {
        What::Translated => write_whole(&folder.join(Translated::PATH), lines(&translated)?.as_bytes())?,
        What::Reviewed => write_whole(&folder.join(Reviews::PATH), lines(&reviews)?.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The file of messages that somebody named, also by the name that she sees in the folder.
fn named(shelf: &Shelf, name: &str) -> Result<TextFile, Failure> {
    let file = TextFile::new(name.strip_suffix(".ftl").unwrap_or(name));
    let there = shelf.read(&file.path(Locale::SOURCE)).is_ok_and(|source| source.is_some());
    there.then_some(file).ok_or_else(|| Failure::Said(ui("mark-no-file").with("file", Value::Raw(name.into()))))
}

/// A map as RON with one entry a line, so that it differs well.
fn lines<T: Serialize>(value: &T) -> Result<String, io::Error> {
    let config = ron::ser::PrettyConfig::new().depth_limit(2).indentor("  ");
    ron::ser::to_string_pretty(value, config).map(|s| s + "\n").map_err(io::Error::other)
}

pub(super) fn jobs(setting: &Setting) -> Result<ExitCode, Failure> {
    let (folder, shelf) = folder(setting)?;
    let course = Course::open(shelf.clone());
    let ledger = Ledger::read(&[folder.join("audio")]);
    let mut out = io::stdout().lock();
    for locale in [Locale::Es, Locale::Tzo, Locale::Tzh] {
        for file in coverage::files(&course).into_iter().filter(|f| !f.is_read()) {
            for entry in coverage::messages(&shelf, &file, locale).iter().filter(|e| e.variables.is_empty()) {
                let (key, text) = (entry.key.to_string(), hash(&entry.words));
                let clip = audio::path(&folder.join("audio"), locale.code(), &key);
                if ledger.standing(locale.code(), &key, &text) == Narrated::Yes && clip.is_file() {
                    continue;
                }
                let out_path = clip.display().to_string();
                let job = Job {
                    locale: locale.code().into(),
                    text: entry.words.clone(),
                    out: out_path,
                    hash: text,
                    seconds: None,
                };
                writeln!(out, "{}", serde_json::to_string(&job).map_err(io::Error::other)?)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn record(setting: &Setting, voice: &str) -> Result<ExitCode, Failure> {
    let (folder, _) = folder(setting)?;
    let audio = folder.join("audio");
    let (mut ledger, path) = (Ledger::read(std::slice::from_ref(&audio)), audio.join(Ledger::FILE));
    let save = |ledger: &Ledger| lines(ledger).and_then(|text| write_whole(&path, text.as_bytes()));
    for (n, line) in (1..).zip(io::stdin().lock().lines()) {
        let Ok(job) = serde_json::from_str::<Job>(&line?) else { continue };
        let clips = audio.display().to_string();
        let Some(key) = job.out.strip_prefix(&clips).and_then(|k| k.trim_start_matches('/').strip_suffix(".opus"))
        else {
            continue;
        };
        if job.seconds.is_some_and(|s| s > 0.0) {
            ledger.0.insert(key.to_owned(), LedgerEntry { text: job.hash, voice: voice.to_owned() });
        }
        // An hour of narration is not lost to a power cut.
        if n % 50 == 0 {
            save(&ledger)?;
        }
    }
    save(&ledger)?;
    Ok(ExitCode::SUCCESS)
}
