//! `luch export`, `luch import`, `luch sync`: progress travels in bundles.

use super::{
    Failure, Setting,
    passphrase::{Open, Seal, Talk, name},
    report, xapi,
};
use crate::{
    exchange::{
        bundle::{self, Bundle, BundleError, Origin},
        mounts, reading,
        stop::{self, Brought, Came, Doing, Found},
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

// What is written, and where to. No doc comment: clap would print it as what the command does.
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

/// What is said of what was written.
#[derive(Debug, Clone, Copy)]
enum After {
    /// A bundle is there.
    Bundle,
    /// A copy of a group is there.
    Copy,
    /// A bundle is there, but something that lay beside it did not come in: nothing says that all went well.
    Refusal,
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

fn counted(text: Text, merged: &Merged) -> Text {
    text.with("new", number(merged.new))
        .with("known", number(merged.known))
        .with("unclear", number(merged.unclear))
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
    /// Which course is taught here.
    course: String,
}

impl<'s> Desk<'s> {
    fn open(setting: &'s Setting, open: &Open) -> Result<Self, Failure> {
        let talk = Talk::new(setting, open)?;
        let (store, _) = Store::open(&setting.data_dir())?;
        Ok(Self { talk, store, course: setting.course().version() })
    }

    fn say(&self, text: &Text) -> Result<(), Failure> {
        self.talk.say(text)
    }

    fn export(&self, to: &Path, since: Option<WallMs>, after: After) -> Result<(), Failure> {
        let (computer, passphrase) = (self.store.computer(), self.talk.passphrase.as_ref());
        let path = placed(to, || bundle::free_name(&self.store, to, &computer, passphrase, since))?;
        self.talk.tell(Doing::Leaving);
        let written = bundle::write(&self.store, self.origin(&computer), &path, passphrase, since);
        Talk::told()?;
        self.written(after, &path, written.map(|m| m.events))
    }

    fn copy(&self, to: &Path, cohort: &str) -> Result<(), Failure> {
        let cohort = report::find(&self.store, cohort)?;
        let path = placed(to, || reading::free_name(to, &cohort))?;
        let passphrase = self.talk.passphrase.as_ref();
        let computer = self.store.computer();
        let written = reading::write(&self.store, self.origin(&computer), &path, passphrase, &cohort);
        self.written(After::Copy, &path, written.map(|m| m.events))
    }

    fn origin<'o>(&'o self, computer: &'o str) -> Origin<'o> {
        Origin { computer, content: Some(&self.course) }
    }

    fn written(&self, after: After, path: &Path, events: Result<u64, BundleError>) -> Result<(), Failure> {
        let events = events.map_err(|e| refused(path, &e))?;
        // Of this computer's own disk nothing is taken out.
        let stick = mounts::holds(path);
        let may_go = stick.then_some("stick-may-go-now");
        let (done, end) = match after {
            After::Bundle => ("bundle-written", may_go),
            After::Copy => ("copy-written", may_go),
            After::Refusal if stick => ("stick-left", Some("stick-may-go-but")),
            After::Refusal => ("bundle-left", Some("stick-not-all")),
        };
        let done = desk(done).with("events", number(events));
        self.say(&done.with("file", Value::Raw(path.display().to_string())))?;
        if self.talk.passphrase.is_some() {
            self.say(&desk("bundle-is-sealed"))?;
        }
        end.map_or(Ok(()), |end| self.say(&desk(end)))
    }

    /// Tries or keeps these, and says what each brings and all of them together; whether none was refused.
    fn import(&mut self, files: &[PathBuf], keep: bool) -> Result<bool, Failure> {
        let mut bundles = Vec::new();
        for path in files {
            // Nobody waits for the log while somebody looks for a passphrase.
            if bundle::is_sealed(path).unwrap_or(false) {
                let _ = self.talk.opening(path, |passphrase| Bundle::open(path, passphrase))?;
            }
            bundles.push((path.clone(), self.talk.passphrase.clone()));
        }
        let Self { talk, store, course } = self;
        let why = |path: &Path, error: &BundleError| error.sentence(path);
        let brought = stop::bring_all(store, &bundles, keep, &why, &mut |doing| talk.tell(doing))?;
        Talk::told()?;
        let (one, total) =
            if keep { ("bundle-brought", "bundles-brought") } else { ("bundle-would-bring", "bundles-would-bring") };
        let others = brought.other_courses(course);
        let Brought { found, all } = brought;
        for Found { path, came, .. } in &found {
            match came {
                Came::Brings(merged) => self.say(&counted(desk(one).with("file", name(path)), merged))?,
                Came::Sealed(why) | Came::Refused(why) => self.say(why)?,
            }
        }
        if found.len() > 1 {
            self.say(&counted(desk(total), &all))?;
        }
        if all.unclear > 0 {
            self.say(&desk("stick-unclear"))?;
        }
        others.iter().try_for_each(|text| self.say(text))?;
        Ok(found.iter().all(|f| matches!(f.came, Came::Brings(_))))
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
        None => table.export(&export.to, since, After::Bundle)?,
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
    let lay_on = stop::lies_on(folder);
    let all = table.import(&files, true)?;
    if !chosen && !sealed.is_empty() {
        let opens = |f: &&PathBuf| Bundle::open(f, table.talk.passphrase.as_ref()).is_ok();
        if !sealed.iter().any(opens) {
            return Err(Failure::Said(desk("sync-sealed")));
        }
    }
    stop::still_there(folder, lay_on).map_err(Failure::Said)?;
    table.export(folder, None, if all { After::Bundle } else { After::Refusal })?;
    Ok(code(all))
}
