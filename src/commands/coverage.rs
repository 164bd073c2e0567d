//! `luch coverage`: how far each language is.

use super::{Failure, Format, Setting};
use crate::{
    audio::{self, Ledger},
    course::{Course, coverage::coverage},
    text::{Locale, ui},
};
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

pub(super) fn run(setting: &Setting, format: Format) -> Result<ExitCode, Failure> {
    let shelf = Setting::checkout().map_or_else(|| setting.shelf.clone(), |folder| setting.shelf.clone().over(&folder));
    let course = Course::open(shelf);
    let content: Vec<PathBuf> = setting.content.iter().cloned().chain(Setting::checkout()).collect();
    let ledger = Ledger::read(&audio::roots(&content));
    let figures = Locale::ALL.map(|locale| (locale, coverage(&course, &ledger, locale)));
    let mut out = io::stdout().lock();
    if format == Format::Json {
        let locales: serde_json::Map<_, _> = figures
            .iter()
            .map(|(locale, figures)| Ok((locale.code().to_owned(), serde_json::to_value(figures)?)))
            .collect::<Result<_, serde_json::Error>>()
            .map_err(io::Error::other)?;
        let json =
            serde_json::to_string_pretty(&serde_json::json!({ "locales": locales })).map_err(io::Error::other)?;
        writeln!(out, "{json}")?;
        return Ok(ExitCode::SUCCESS);
    }
    let catalog = setting.catalog();
    let say = |message: &str| catalog.say(setting.locale, &ui(message)).words;
    let heads = ["messages", "translated", "stale", "reviewed", "narrated", "narration-stale"];
    write!(out, "{:<5}", "")?;
    for head in heads {
        write!(out, "{:>16}", say(&format!("coverage-{head}")))?;
    }
    writeln!(out)?;
    for (locale, f) in figures {
        write!(out, "{:<5}", locale.code())?;
        for figure in [f.messages, f.translated, f.stale, f.reviewed, f.narrated, f.narration_stale] {
            write!(out, "{figure:>16}")?;
        }
        writeln!(out)?;
    }
    Ok(ExitCode::SUCCESS)
}
