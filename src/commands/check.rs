//! `luch check`: everything wrong in a course at once.

use super::{Failure, Format, Setting};
use crate::{
    audio,
    course::check::check,
    source::{Diagnostic, Severity, Wording, render},
    text::{Text, TextFile, TextKey, Value},
    ui::Colors,
};
use serde::Serialize;
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

/// A finding as `--format json` prints it.
#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    code: &'static str,
    file: &'a str,
    line: usize,
    column: usize,
    message: String,
    help: String,
}

pub(super) fn run(setting: &Setting, pack: Option<PathBuf>, format: Format) -> Result<ExitCode, Failure> {
    let mut shelf = setting.shelf.clone();
    let mut content = setting.content.clone();
    let named = pack.is_some();
    if let Some(folder) = pack.or_else(Setting::checkout) {
        if !folder.is_dir() {
            return Err(no_folder(&folder));
        }
        shelf = shelf.over(&folder);
        content.push(folder);
    }
    let mut findings = check(&shelf, &audio::roots(&content));
    // Whoever checks a pack did not write the course below it.
    if let (true, Some(pack)) = (named, shelf.folders().next()) {
        let below = |file: &str| !matches!(setting.shelf.read(file), Ok(None));
        findings.found.retain(|d| pack.join(&d.file).is_file() || !below(&d.file));
    }
    let catalog = setting.catalog();
    let say = |text: &Text| catalog.say(setting.locale, text).words;
    let words = |found: &Diagnostic| {
        let with = |key: TextKey| {
            let text =
                found.args.iter().fold(Text::key(key), |t, (name, value)| t.with(name, Value::Raw(value.clone())));
            say(&text.with("file", Value::Raw(found.file.clone())))
        };
        let message = key(found.code);
        Wording {
            title: with(message.clone()),
            label: with(message.part("label")),
            help: with(message.part("help")),
            levels: ["check-error", "check-warning", "check-help"].map(|k| say(&Text::key(key(k)))),
        }
    };
    let place = |file: &str| {
        let above = shelf.folders().map(|f| f.join(file)).find(|p| p.is_file());
        above.map_or_else(|| file.to_owned(), |p| p.strip_prefix("./").unwrap_or(&p).display().to_string())
    };
    let mut out = io::stdout().lock();
    let of = |severity| findings.found.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
    match format {
        Format::Json => {
            let lines: Vec<_> = findings.found.iter().map(|d| (d, place(&d.file), words(d))).collect();
            let lines: Vec<Finding<'_>> = lines
                .iter()
                .map(|(found, file, words)| {
                    let (line, column) = found.span.as_ref().map_or((1, 1), |s| s.source.position(s.range.start));
                    let severity = if found.severity == Severity::Error { "error" } else { "warning" };
                    let message = format!("{}: {}", words.title, words.label);
                    Finding { severity, code: found.code, file, line, column, message, help: words.help.clone() }
                })
                .collect();
            let json = serde_json::to_string_pretty(&lines).map_err(io::Error::other)?;
            writeln!(out, "{json}")?;
        }
        Format::Text => {
            let colors = io::stdout().is_terminal() && setting.look.colors != Colors::None;
            // Errors last: on a small terminal the end is what stays in sight.
            let by_weight = [Severity::Warning, Severity::Error];
            let found = by_weight.iter().flat_map(|s| findings.found.iter().filter(move |d| d.severity == *s));
            for found in found {
                writeln!(out, "{}\n", render(found, &words(found), &place(&found.file), colors))?;
            }
            let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let end = if findings.found.is_empty() {
                let all = Text::key(key("check-clean"));
                all.with("lessons", number(findings.lessons)).with("texts", number(findings.texts))
            } else {
                Text::key(key("check-found")).with("errors", number(errors)).with("warnings", number(warnings))
            };
            writeln!(out, "{}", say(&end))?;
        }
    }
    Ok(if errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// There is no such folder of lessons and texts.
pub(super) fn no_folder(folder: &std::path::Path) -> Failure {
    Failure::Said(Text::key(key("check-no-folder")).with("folder", Value::Raw(folder.display().to_string())))
}

/// A message of `check.ftl`. Only Spanish and English have it: authors write in Spanish.
fn key(message: &str) -> TextKey {
    TextKey::message(&TextFile::new("check"), message)
}
