//! `luch stick`: the program on a stick, for computers that have no internet.

use super::{Failure, Setting, beside};
use crate::{
    audio,
    exchange::stick::{CONTENT, Load, StickError, carry, megabytes},
    text::{Locale, Text, Value, desk},
};
use std::{
    io::{self, IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

/// The note beside the program, line by line, in Spanish and in English: whoever finds the stick reads it anywhere.
const NOTE: [&str; 6] = [
    "stick-note",
    "stick-note-start",
    "stick-note-progress",
    "stick-note-bundles",
    "stick-note-update",
    "stick-note-old",
];

pub(super) fn run(setting: &Setting, dir: &Path) -> Result<ExitCode, Failure> {
    let catalog = setting.catalog();
    let say = |text: &Text| catalog.say(setting.locale, text).words;
    let note = |locale| NOTE.map(|line| textwrap::fill(&catalog.say(locale, &desk(line)).words, 72)).join("\n\n");
    let note = format!("{}\n\n---\n\n{}\n", note(Locale::Es), note(Locale::En));
    // The voices of packs travel with their packs.
    let of_pack = beside(CONTENT).map(|p| p.join("audio"));
    let voices = audio::roots(&[]).into_iter().find(|root| Some(root) != of_pack.as_ref());
    let mut out = io::stdout().lock();
    if voices.is_none() {
        writeln!(out, "{}", say(&desk("stick-no-voices")))?;
    }
    let load = std::env::current_exe()
        .and_then(|program| Load::gather(&program, voices.as_deref(), &setting.content, &note))
        .map_err(|why| Failure::Said(desk("stick-source").with("why", Value::Raw(why.to_string()))))?;
    let shown = out.is_terminal();
    let carried = carry(&load, dir, &mut |done, all| {
        if shown {
            let text = desk("stick-writing").with("done", number(megabytes(done))).with("all", number(megabytes(all)));
            let _ = write!(out, "\r{}", say(&text)).and_then(|()| out.flush());
        }
    });
    if shown {
        writeln!(out)?;
    }
    let done = carried.map_err(|error| Failure::Said(sentence(&error)))?;
    let text = desk("stick-done").with("files", number(done.written + done.same));
    let text = text.with("size", number(megabytes(done.bytes))).with("folder", Value::Raw(dir.display().to_string()));
    writeln!(out, "{}", say(&text))?;
    writeln!(
        out,
        "{}",
        say(&desk("stick-changed").with("written", number(done.written)).with("same", number(done.same)))
    )?;
    writeln!(out, "{}", say(&desk("stick-out")))?;
    Ok(ExitCode::SUCCESS)
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn sentence(error: &StickError) -> Text {
    let raw = |why: &String| Value::Raw(why.clone());
    match error {
        StickError::Full { needs, free } => {
            desk("stick-full").with("needs", number(*needs)).with("free", number(*free))
        }
        StickError::ReadOnly => desk("stick-read-only"),
        StickError::NoPermission => desk("stick-no-permission"),
        StickError::Gone(why) => desk("stick-gone").with("why", raw(why)),
        StickError::Faulty(file) => desk("stick-faulty").with("file", raw(file)),
        StickError::Other(why) => desk("stick-other").with("why", Value::Raw(why.to_string())),
    }
}
