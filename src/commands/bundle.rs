//! `luch export`, `luch import`, `luch sync`: progress travels in bundles.

use super::{Failure, Setting};
use crate::{
    app::terminal::secret,
    exchange::{
        bundle::{self, BundleError},
        seal::{Passphrase, Unfit},
    },
    log::{Merged, Store},
    text::{Text, Value, desk},
};
use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use zeroize::Zeroizing;

/// Where a passphrase comes from, if not from a person. Never from an argument: those are seen by everybody.
const VARIABLE: &str = "LUCH_PASSPHRASE";
/// So often is a passphrase asked for before a bundle is left aside.
const TRIES: usize = 3;

/// How a bundle is sealed and opened.
#[derive(Debug, clap::Args)]
pub(super) struct Seal {
    /// Seal it with a passphrase, asked for twice: whoever finds the stick reads nothing.
    #[arg(long)]
    sealed: bool,
    #[command(flatten)]
    open: Open,
}

/// How a sealed bundle is opened.
#[derive(Debug, clap::Args)]
pub(super) struct Open {
    /// A file whose first line is the passphrase (or the variable `LUCH_PASSPHRASE`; otherwise it is asked for).
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn name(path: &Path) -> Value {
    Value::Raw(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned())
}

fn brought(path: &Path, merged: &Merged, message: &'static str) -> Text {
    desk(message)
        .with("file", name(path))
        .with("new", number(merged.new))
        .with("known", number(merged.known))
        .with("learners", number(merged.learners))
}

struct Desk<'s> {
    setting: &'s Setting,
    store: Store,
    catalog: crate::text::Catalog,
    passphrase: Option<Passphrase>,
}

impl<'s> Desk<'s> {
    fn open(setting: &'s Setting, open: &Open) -> Result<Self, Failure> {
        let passphrase = given(open)?;
        let (store, _) = Store::open(&setting.data_dir())?;
        Ok(Self { setting, store, catalog: setting.catalog(), passphrase })
    }

    fn say(&self, text: &Text) -> Result<(), Failure> {
        Ok(writeln!(io::stdout(), "{}", self.catalog.say(self.setting.locale, text).words)?)
    }

    /// Asks, where there is somebody to ask.
    fn ask(&self, text: &Text) -> Result<Option<Zeroizing<String>>, Failure> {
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        Ok(secret(&self.catalog.say(self.setting.locale, text).words)?)
    }

    /// A new passphrase, asked for twice, unless one was given.
    fn choose(&mut self) -> Result<(), Failure> {
        if self.passphrase.is_some() {
            return Ok(());
        }
        let none = || Failure::Said(desk("passphrase-none"));
        let shortest = number(Passphrase::SHORTEST as u64);
        for _ in 0..TRIES {
            let words = self.ask(&desk("passphrase-new").with("shortest", shortest.clone()))?.ok_or_else(none)?;
            let again = self.ask(&desk("passphrase-again"))?.ok_or_else(none)?;
            match Passphrase::chosen(&words, &again) {
                Ok(chosen) => {
                    self.passphrase = Some(chosen);
                    return Ok(());
                }
                Err(Unfit::Short) => self.say(&desk("passphrase-short").with("shortest", shortest.clone()))?,
                Err(Unfit::Differs) => self.say(&desk("passphrase-differs"))?,
            }
        }
        Err(none())
    }

    fn export(&self, to: &Path) -> Result<(), Failure> {
        let (computer, passphrase) = (Store::computer(), self.passphrase.as_ref());
        let free = || bundle::free_name(&self.store, to, &computer, passphrase);
        let path = if to.is_dir() { free()? } else { to.to_path_buf() };
        let written = bundle::write(&self.store, &computer, &path, passphrase);
        let manifest = written.map_err(|e| Failure::Said(e.sentence(&path)))?;
        let message = if passphrase.is_some() { "bundle-written-sealed" } else { "bundle-written" };
        let done = desk(message).with("events", number(manifest.events));
        self.say(&done.with("file", Value::Raw(path.display().to_string())))?;
        self.say(&desk("stick-out"))
    }

    /// Tries or keeps one. A passphrase that opens it is tried on those that follow.
    fn merge(&mut self, path: &Path, keep: bool) -> Result<Result<Merged, BundleError>, Failure> {
        for _ in 0..TRIES {
            let error = match bundle::merge(&mut self.store, path, self.passphrase.as_ref(), keep) {
                Err(error @ (BundleError::Sealed | BundleError::WrongPassphrase)) => error,
                done => return Ok(done),
            };
            let said = self.ask(&desk("passphrase-of").with("file", name(path)))?.map(|s| Passphrase::said(&s));
            match said.filter(|p| !p.is_empty()) {
                Some(said) => self.passphrase = Some(said),
                None => return Ok(Err(error)),
            }
        }
        Ok(bundle::merge(&mut self.store, path, self.passphrase.as_ref(), keep))
    }

    /// Tries or keeps each; one that is refused keeps no other out.
    fn import(&mut self, files: &[PathBuf], keep: bool) -> Result<bool, Failure> {
        let message = if keep { "bundle-brought" } else { "bundle-would-bring" };
        let mut all = true;
        for path in files {
            match self.merge(path, keep)? {
                Ok(merged) => self.say(&brought(path, &merged, message))?,
                Err(error) => {
                    all = false;
                    self.say(&error.sentence(path))?;
                }
            }
        }
        Ok(all)
    }
}

/// The passphrase of the file or of the variable.
fn given(open: &Open) -> Result<Option<Passphrase>, Failure> {
    let words = match &open.passphrase_file {
        Some(file) => {
            let words = fs::read_to_string(file).map(Zeroizing::new).map_err(|why| {
                let text = desk("passphrase-file").with("file", name(file));
                Failure::Said(text.with("why", Value::Raw(why.to_string())))
            })?;
            Some(Zeroizing::new(words.lines().next().unwrap_or_default().to_owned()))
        }
        None => std::env::var(VARIABLE).ok().map(Zeroizing::new),
    };
    Ok(words.map(|words| Passphrase::said(&words)).filter(|p| !p.is_empty()))
}

fn listed(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { files.extend(bundle::found(path)?) } else { files.push(path.clone()) }
    }
    Ok(files)
}

fn code(all: bool) -> ExitCode {
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

pub(super) fn export(setting: &Setting, to: &Path, seal: &Seal) -> Result<ExitCode, Failure> {
    let mut table = Desk::open(setting, &seal.open)?;
    if seal.sealed {
        table.choose()?;
    }
    table.export(to)?;
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
        table.choose()?;
    }
    let files = bundle::found(folder)?;
    let sealed: Vec<&PathBuf> = files.iter().filter(|f| bundle::is_sealed(f).unwrap_or(false)).collect();
    let chosen = table.passphrase.clone();
    let all = table.import(&files, true)?;
    if chosen.is_none() && !sealed.is_empty() {
        let opens = |f: &&PathBuf| bundle::Bundle::open(f, table.passphrase.as_ref()).is_ok();
        if !sealed.iter().any(opens) {
            return Err(Failure::Said(desk("sync-sealed")));
        }
    }
    table.export(folder)?;
    Ok(code(all))
}
