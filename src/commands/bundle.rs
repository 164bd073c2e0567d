//! `luch export`, `luch import`, `luch sync`: progress travels in bundles.

use super::{Failure, Setting};
use crate::{
    exchange::bundle::{self, BundleError},
    log::{MergeError, Merged, Store},
    text::{Text, Value, desk},
};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn name(path: &Path) -> Value {
    Value::Raw(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned())
}

/// Why it was refused, and what to do.
fn sentence(path: &Path, error: &BundleError) -> Text {
    let message = match error {
        BundleError::Foreign => "bundle-foreign",
        BundleError::Newer => "bundle-newer",
        BundleError::Damaged(_) | BundleError::Merge(MergeError::Hole(_) | MergeError::Impossible(..)) => {
            "bundle-damaged"
        }
        BundleError::Merge(MergeError::Twin(..)) => "bundle-contradicts",
        BundleError::Merge(MergeError::Store(e)) => {
            return desk("bundle-log").with("why", crate::text::ui(e.message()).into());
        }
        BundleError::Io(e) if e.kind() == io::ErrorKind::StorageFull => "bundle-full",
        BundleError::Io(e) if e.kind() == io::ErrorKind::ReadOnlyFilesystem => "bundle-read-only",
        BundleError::Io(e) => return desk("bundle-io").with("file", name(path)).with("why", Value::Raw(e.to_string())),
    };
    desk(message).with("file", name(path))
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
}

impl<'s> Desk<'s> {
    fn open(setting: &'s Setting) -> Result<Self, Failure> {
        let (store, _) = Store::open(&setting.data_dir())?;
        Ok(Self { setting, store, catalog: setting.catalog() })
    }

    fn say(&self, text: &Text) -> Result<(), Failure> {
        Ok(writeln!(io::stdout(), "{}", self.catalog.say(self.setting.locale, text).words)?)
    }

    fn export(&self, to: &Path) -> Result<(), Failure> {
        let computer = Store::computer();
        let path = if to.is_dir() { bundle::free_name(&self.store, to, &computer)? } else { to.to_path_buf() };
        let manifest = bundle::write(&self.store, &computer, &path).map_err(|e| Failure::Said(sentence(&path, &e)))?;
        let done = desk("bundle-written").with("events", number(manifest.events));
        self.say(&done.with("file", Value::Raw(path.display().to_string())))?;
        self.say(&desk("stick-out"))
    }

    /// Tries or keeps each; one that is refused keeps no other out.
    fn import(&mut self, files: &[PathBuf], keep: bool) -> Result<bool, Failure> {
        let message = if keep { "bundle-brought" } else { "bundle-would-bring" };
        let mut all = true;
        for path in files {
            match bundle::merge(&mut self.store, path, keep) {
                Ok(merged) => self.say(&brought(path, &merged, message))?,
                Err(error) => {
                    all = false;
                    self.say(&sentence(path, &error))?;
                }
            }
        }
        Ok(all)
    }
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

pub(super) fn export(setting: &Setting, to: &Path) -> Result<ExitCode, Failure> {
    Desk::open(setting)?.export(to)?;
    Ok(ExitCode::SUCCESS)
}

pub(super) fn import(setting: &Setting, paths: &[PathBuf], yes: bool) -> Result<ExitCode, Failure> {
    let mut table = Desk::open(setting)?;
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

pub(super) fn sync(setting: &Setting, folder: &Path) -> Result<ExitCode, Failure> {
    let mut table = Desk::open(setting)?;
    let files = bundle::found(folder)?;
    let all = table.import(&files, true)?;
    table.export(folder)?;
    Ok(code(all))
}
