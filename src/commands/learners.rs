//! `luch learners import`: the women of a list come into a group.

use super::{Failure, Setting, report};
use crate::{
    log::Store,
    text::{Value, desk},
    workshop::admit,
};
use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

pub(super) fn import(setting: &Setting, file: &Path, cohort: &str) -> Result<ExitCode, Failure> {
    let entries = admit::read_file(file).map_err(|wrong| Failure::Said(wrong.text()))?;
    let (mut store, _) = Store::open(&setting.data_dir())?;
    let cohort = report::find(&store, cohort)?.id;
    let admitted = admit::write(&mut store, cohort, &entries)?.map_err(|wrong| Failure::Said(wrong.text()))?;
    let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let done = desk("add-listed").with("new", count(admitted.new.len())).with("known", count(admitted.known));
    writeln!(io::stdout(), "{}", setting.catalog().say(setting.locale, &done).words)?;
    Ok(ExitCode::SUCCESS)
}
