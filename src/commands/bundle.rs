//! `luch export`, `luch import`, `luch sync`: progress travels in bundles.

use super::{
    Failure, Setting,
    passphrase::{Open, Seal, Talk, name},
    report, xapi,
};
use crate::{
    exchange::{
        bundle::{self, Bundle, BundleError},
        reading,
    },
    log::{Merged, Store},
    model::WallMs,
    text::{Text, Value, desk},
};
use clap::ValueEnum;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What is written, and where to.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// The file, or the folder (a stick's) in which it gets a name of its own.
    to: PathBuf,
    /// A bundle, which other computers take in, or xAPI 1.0.3 statements, one a line and without names, for a learning
    /// record store.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Only what is new since this day (YYYY-MM-DD): for a computer that has what came before, and for no other.
    #[arg(long, value_name = "DATE", conflicts_with = "cohort")]
    since: Option<String>,
    /// A copy of this group only, by its name, to read (`luch report --from`): no computer takes it in.
    #[arg(long, value_name = "NAME")]
    cohort: Option<String>,
    /// For xAPI, the programme's web address: every identifier begins with it. Always the same, or nothing fits together.
    #[arg(long, value_name = "ADDRESS", default_value = "https://luch.invalid")]
    home: String,
    #[command(flatten)]
    seal: Seal,
}

/// How what leaves is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// What other computers take in.
    #[default]
    Bundle,
    /// Statements for a learning record store.
    Xapi,
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn brought(path: &Path, merged: &Merged, message: &'static str) -> Text {
    desk(message)
        .with("file", name(path))
        .with("new", number(merged.new))
        .with("known", number(merged.known))
        .with("learners", number(merged.learners))
}

fn refused(path: &Path, error: &BundleError) -> Failure {
    Failure::Said(error.sentence(path))
}

/// A file that was named, or a free name in a folder. A name without an ending is a folder: one that is not there is a
/// stick that was taken out, and no file takes its place.
fn placed(to: &Path, free: impl FnOnce() -> Result<PathBuf, BundleError>) -> Result<PathBuf, Failure> {
    let folder = to.extension().is_none() || to.is_dir();
    if !folder {
        return Ok(to.to_path_buf());
    }
    let there = std::fs::read_dir(to).map_err(BundleError::from);
    there.and_then(|_| free()).map_err(|e| refused(to, &e))
}

struct Desk<'s> {
    talk: Talk<'s>,
    store: Store,
}

impl<'s> Desk<'s> {
    fn open(setting: &'s Setting, open: &Open) -> Result<Self, Failure> {
        let talk = Talk::new(setting, open)?;
        let (store, _) = Store::open(&setting.data_dir())?;
        Ok(Self { talk, store })
    }

    fn say(&self, text: &Text) -> Result<(), Failure> {
        self.talk.say(text)
    }

    fn export(&self, to: &Path, since: Option<WallMs>) -> Result<(), Failure> {
        let (computer, passphrase) = (self.store.computer(), self.talk.passphrase.as_ref());
        let path = placed(to, || bundle::free_name(&self.store, to, &computer, passphrase, since))?;
        let written = bundle::write(&self.store, &computer, &path, passphrase, since);
        self.written("bundle-written", &path, written.map(|m| m.events))
    }

    fn copy(&self, to: &Path, cohort: &str) -> Result<(), Failure> {
        let cohort = report::find(&self.store, cohort)?;
        let path = placed(to, || reading::free_name(to, &cohort))?;
        let passphrase = self.talk.passphrase.as_ref();
        let written = reading::write(&self.store, &self.store.computer(), &path, passphrase, &cohort);
        self.written("copy-written", &path, written.map(|m| m.events))
    }

    fn written(&self, message: &'static str, path: &Path, events: Result<u64, BundleError>) -> Result<(), Failure> {
        let events = events.map_err(|e| refused(path, &e))?;
        let done = desk(message).with("events", number(events));
        self.say(&done.with("file", Value::Raw(path.display().to_string())))?;
        if self.talk.passphrase.is_some() {
            self.say(&desk("bundle-is-sealed"))?;
        }
        self.say(&desk("stick-out"))
    }

    /// Tries or keeps each; one that is refused keeps no other out. One that needs what came before waits for the others.
    fn import(&mut self, files: &[PathBuf], keep: bool) -> Result<bool, Failure> {
        let message = if keep { "bundle-brought" } else { "bundle-would-bring" };
        let (mut all, mut left) = (true, files.to_vec());
        while !left.is_empty() {
            let (mut early, before) = (Vec::new(), left.len());
            for path in left {
                let Self { talk, store } = self;
                match talk.opening(&path, |passphrase| bundle::merge(store, &path, passphrase, keep))? {
                    Ok(merged) => self.say(&brought(&path, &merged, message))?,
                    Err(error @ BundleError::Earlier(_)) => early.push((path, error)),
                    Err(error) => {
                        all = false;
                        self.say(&error.sentence(&path))?;
                    }
                }
            }
            if early.len() == before || !keep {
                for (path, error) in &early {
                    all = false;
                    self.say(&error.sentence(path))?;
                }
                break;
            }
            left = early.into_iter().map(|(path, _)| path).collect();
        }
        Ok(all)
    }
}

/// The bundles of a folder, or why it cannot be looked at.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    bundle::found(folder).map_err(|e| refused(folder, &e.into()))
}

fn listed(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { files.extend(inside(path)?) } else { files.push(path.clone()) }
    }
    Ok(files)
}

fn code(all: bool) -> ExitCode {
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

pub(super) fn export(setting: &Setting, export: &Export) -> Result<ExitCode, Failure> {
    if export.format == Format::Xapi {
        let whole = export.since.is_none() && export.cohort.is_none() && !export.seal.sealed;
        whole.then_some(()).ok_or_else(|| Failure::Said(desk("xapi-whole")))?;
        return xapi::write(setting, &export.to, &export.home);
    }
    let since = export.since.as_deref().map(|day| bundle::day(day).ok_or_else(|| Failure::Said(desk("since-how"))));
    let since = since.transpose()?;
    let mut table = Desk::open(setting, &export.seal.open)?;
    if export.seal.sealed {
        table.talk.choose()?;
    }
    match &export.cohort {
        Some(cohort) => table.copy(&export.to, cohort)?,
        None => table.export(&export.to, since)?,
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn import(setting: &Setting, paths: &[PathBuf], open: &Open, yes: bool) -> Result<ExitCode, Failure> {
    let mut table = Desk::open(setting, open)?;
    let files = listed(paths)?;
    if files.is_empty() {
        table.say(&desk("bundle-none"))?;
        return Ok(ExitCode::FAILURE);
    }
    let all = table.import(&files, yes)?;
    if !yes {
        table.say(&desk("bundle-say-yes"))?;
    }
    Ok(code(all))
}

/// Where others sealed what they left, nothing is left open; a passphrase that opened none of theirs seals nothing.
pub(super) fn sync(setting: &Setting, folder: &Path, seal: &Seal) -> Result<ExitCode, Failure> {
    let mut table = Desk::open(setting, &seal.open)?;
    if seal.sealed {
        table.talk.choose()?;
    }
    let files = inside(folder)?;
    let sealed: Vec<&PathBuf> = files.iter().filter(|f| bundle::is_sealed(f).unwrap_or(false)).collect();
    let chosen = table.talk.passphrase.is_some();
    let all = table.import(&files, true)?;
    if !chosen && !sealed.is_empty() {
        let opens = |f: &&PathBuf| Bundle::open(f, table.talk.passphrase.as_ref()).is_ok();
        if !sealed.iter().any(opens) {
            return Err(Failure::Said(desk("sync-sealed")));
        }
    }
    table.export(folder, None)?;
    Ok(code(all))
}
