//! `luch report`: what a group did, as a page, a spreadsheet or data.

use super::{Failure, Setting, passphrase::Source};
use crate::{
    log::{Cohort, Store},
    source::{write_whole, write_whole_by},
    text::{Text, Value, clean_line, desk},
    workshop::{
        Report, Scope,
        formats::{self, Format, Speaker},
    },
};
use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

/// What is asked for.
pub(super) struct Wanted<'a> {
    pub(super) format: Option<Format>,
    pub(super) cohort: Option<&'a str>,
    pub(super) names: bool,
    pub(super) out: &'a Path,
}

pub(super) fn run(setting: &Setting, source: &Source, wanted: &Wanted<'_>) -> Result<ExitCode, Failure> {
    let store = source.store(setting)?;
    let cohort = wanted.cohort.map(|name| find(&store, name)).transpose()?.map(|c| c.id);
    let ending = wanted.out.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let by_ending = Format::ALL.into_iter().find(|f| f.ending().eq_ignore_ascii_case(ending));
    let format = wanted.format.or(by_ending).unwrap_or(Format::Html);
    let (course, catalog) = (setting.course(), setting.catalog());
    let report = Report::read(&store, &course, Scope { cohort, names: wanted.names })?;
    let speaker = Speaker::new(&catalog, setting.locale);
    let written = write_whole_by(wanted.out, |file| formats::write(&report, format, &speaker, file));
    written.map_err(|why| refused(wanted.out, &why))?;
    let women = Value::Number(i64::try_from(report.women).unwrap_or(i64::MAX));
    let done = desk("report-written").with("women", women).with("file", Value::Raw(wanted.out.display().to_string()));
    writeln!(io::stdout(), "{}", catalog.say(setting.locale, &done).words)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a file, or says in her language that it could not be written.
pub(super) fn save(path: &Path, file: &[u8]) -> Result<(), Failure> {
    write_whole(path, file).map_err(|why| refused(path, &why))
}

fn refused(path: &Path, why: &io::Error) -> Failure {
    let text = desk("cannot-write").with("file", Value::Raw(path.display().to_string()));
    Failure::Said(text.with("why", Value::Raw(why.to_string())))
}

/// The cohort of this name.
pub(super) fn find(store: &Store, name: &str) -> Result<Cohort, Failure> {
    let cohorts = store.cohorts()?;
    let same = |c: &&Cohort| clean_line(&c.name).to_lowercase() == clean_line(name).to_lowercase();
    let named: Vec<&Cohort> = cohorts.iter().filter(same).collect();
    let said = |message: &str, cohorts: Vec<String>| -> Failure {
        let text: Text = desk(message).with("name", Value::Raw(name.into()));
        Failure::Said(text.with("cohorts", Value::Raw(cohorts.join(" · "))))
    };
    match named.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(said("cohort-unknown", cohorts.iter().map(|c| c.name.clone()).collect())),
        _ => Err(said("cohort-twice", Vec::new())),
    }
}
