//! `luch copies`: the rolling copies of the log; what is in one, bringing back what is missing, and going back to it.

use super::{Failure, Setting};
use crate::{
    log::{CopyView, MergeError, RollingCopy, Store, StoreError},
    text::{Text, Value, desk},
    workshop::{copies, day_of_copy},
};
use std::{
    io::{self, Write},
    process::ExitCode,
};

// What is done with a copy. No doc comment: clap would print it as what the command does.
#[derive(Debug, clap::Args)]
pub(super) struct Copies {
    /// Which: its number in the list, which is what is printed without one. Looking at it changes nothing.
    copy: Option<u64>,
    /// Bring back what is missing here. Nothing that is here goes.
    #[arg(long, requires = "copy", conflicts_with = "go_back")]
    bring: bool,
    /// Make the log what the copy holds. What is here now is kept aside, in a copy from which it can be brought back.
    #[arg(long, requires = "copy")]
    go_back: bool,
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

pub(super) fn run(setting: &Setting, what: &Copies) -> Result<ExitCode, Failure> {
    let (mut store, _) = Store::open(&setting.data_dir())?;
    if let Some(copy) = what.copy.filter(|copy| store.copies().iter().all(|c| c.number != *copy)) {
        return Err(Failure::Said(desk("copy-unknown").with("number", number(copy))));
    }
    let texts = match what.copy {
        None => listed(&store.copies()),
        Some(copy) if what.bring => {
            let merged = store.bring_back(copy).map_err(refused)?;
            let text = desk("copy-brought").with("new", number(merged.new));
            vec![text.with("learners", number(merged.learners))]
        }
        Some(copy) if what.go_back => {
            let went = store.go_back(copy).map_err(refused)?;
            let aside = desk("copies-aside").with("number", number(went.aside.number));
            vec![desk("copy-went-back").with("events", number(went.to.events)), aside]
        }
        Some(copy) => shown(&store.look_at_copy(copy).map_err(refused)?),
    };
    let catalog = setting.catalog();
    let mut out = io::stdout().lock();
    for text in texts {
        writeln!(out, "{}", catalog.say(setting.locale, &text).words)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn listed(copies: &[RollingCopy]) -> Vec<Text> {
    let line = |copy: &RollingCopy| {
        let day = copies::taken(copy, day_of_copy(copy));
        let events = if copy.aside { desk("copy-events-aside") } else { desk("copy-events") };
        let events = events.with("events", number(copy.events));
        desk("copies-line").with("number", number(copy.number)).with("day", day.into()).with("events", events.into())
    };
    if copies.is_empty() { vec![desk("copies-none")] } else { copies.iter().map(line).collect() }
}

/// What either would do, and how to do it.
fn shown(view: &CopyView) -> Vec<Text> {
    let how = |message| desk(message).with("number", number(view.copy.number));
    let mut texts = vec![copies::would_come(view)];
    if view.brings.new > 0 {
        texts.push(how("copies-bring"));
    }
    if view.only_here > 0 {
        texts.extend(copies::would_go(view, usize::MAX));
        texts.extend([how("copies-go-back"), desk("copy-back-kept"), desk("copy-back-stays")]);
    }
    texts
}

/// A copy that is not whole, or says other things, is refused; the log is as before.
fn refused(error: MergeError) -> Failure {
    match error {
        MergeError::Mixed { .. } => Failure::Said(desk("copy-not-mixed")),
        MergeError::Store(e) if !matches!(e, StoreError::Damaged(_)) => Failure::Store(e),
        _ => Failure::Said(desk("copy-damaged")),
    }
}
