//! A command line that is not understood: what is wrong with it and how it is written, in the language of the computer.

use crate::{
    source::Shelf,
    text::{Catalog, Locale, Text, Value, desk},
};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// What clap answers to who wrote something else than a command.
const MISREAD: u8 = 2;

/// Says it. What was asked for, help or the version, is printed as it is.
pub(super) fn told(error: &Error, locale: Locale) -> ExitCode {
    let texts = texts(error);
    if texts.is_empty() {
        let _ = error.print();
        return if error.use_stderr() { ExitCode::from(MISREAD) } else { ExitCode::SUCCESS };
    }
    let catalog = Catalog::new(Shelf::embedded());
    let words: Vec<String> = texts.iter().map(|text| catalog.say(locale, text).words).collect();
    let _ = writeln!(io::stderr(), "luch: {}", words.join("\n"));
    ExitCode::from(MISREAD)
}

/// Nothing for what there is no sentence for.
fn texts(error: &Error) -> Vec<Text> {
    let part = |kind| error.get(kind).map(words).map(Value::Raw);
    let invalid = || part(ContextKind::InvalidArg).or_else(|| part(ContextKind::InvalidSubcommand));
    let Some(what) = invalid() else { return Vec::new() };
    let mut texts = vec![match error.kind() {
        ErrorKind::MissingRequiredArgument => desk("cli-missing").with("what", what),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => desk("cli-unknown").with("what", what),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match part(ContextKind::InvalidValue) {
            Some(Value::Raw(value)) if value.is_empty() => desk("cli-missing").with("what", what),
            Some(value) => desk("cli-value").with("what", what).with("value", value),
            None => return Vec::new(),
        },
        ErrorKind::ArgumentConflict => match part(ContextKind::PriorArg) {
            Some(other) => desk("cli-together").with("what", what).with("other", other),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    }];
    texts.extend(part(ContextKind::ValidValue).map(|values| desk("cli-values").with("values", values)));
    if let Some(usage) = error.get(ContextKind::Usage).map(words) {
        let usage = usage.trim_start_matches("Usage:").trim().to_owned();
        texts.push(desk("cli-usage").with("usage", Value::Raw(usage)));
    }
    texts.push(desk("cli-help"));
    texts
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::StyledStrs(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
