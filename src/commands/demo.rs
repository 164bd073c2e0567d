//! `luch demo`: an invented programme in an empty folder.

use super::{Failure, Setting};
use crate::{
    log::Store,
    text::{Value, desk},
    workshop::demo::{self, Programme},
};
use std::{
    io::{self, Write},
    process::ExitCode,
};

pub(super) fn run(setting: &Setting, programme: Programme) -> Result<ExitCode, Failure> {
    let dir = setting.data_dir();
    let folder = Value::Raw(dir.display().to_string());
    // What is real lies in the platform's folder: an invented programme goes where somebody says.
    if setting.data.is_none() {
        return Err(Failure::Said(desk("demo-where")));
    }
    let (mut store, _) = Store::open(&dir)?;
    if !demo::may_fill(&store)? {
        return Err(Failure::Said(desk("demo-not-empty").with("folder", folder)));
    }
    let (course, catalog) = (setting.course(), setting.catalog());
    let written = demo::fill(&mut store, &course, &catalog, setting.locale, programme)?;
    let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let done = desk("demo-done").with("events", number(written)).with("learners", number(programme.learners));
    writeln!(io::stdout(), "{}", catalog.say(setting.locale, &done.with("folder", folder)).words)?;
    Ok(ExitCode::SUCCESS)
}
