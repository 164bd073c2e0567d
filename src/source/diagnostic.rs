//! What is wrong in a file that a person wrote, as data. Renderers are in `commands::check`.

use super::Source;
use std::{ops::Range, sync::Arc};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The course works; a person should look.
    Warning,
    /// The course would fail a learner.
    Error,
}

/// A place in a file.
#[derive(Debug, Clone)]
pub struct Span {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes meant.
    pub range: Range<usize>,
}

/// A repair: put `text` where the span is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix(pub String);

/// One finding. Its words are the messages of `check.ftl` named by `code`: what is wrong, `.label` what was found
/// there, `.help` what to do.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Stable code, listed in `docs/DIAGNOSTICS.md`: `E0102`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where, if it has a place.
    pub span: Option<Span>,
    /// The file it concerns, also when no place in it can be named.
    pub file: String,
    /// What goes into its words.
    pub args: Vec<(&'static str, String)>,
    /// A repair that could be typed in, if there is an obvious one.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding about a whole file.
    pub fn file(code: &'static str, severity: Severity, file: &str, args: &[(&'static str, &str)]) -> Self {
        let args = args.iter().map(|&(name, value)| (name, value.to_owned())).collect();
        Self { code, severity, span: None, file: file.into(), args, fix: None }
    }

    /// A finding at a place.
    pub fn at(
        code: &'static str,
        severity: Severity,
        source: &Arc<Source>,
        range: Range<usize>,
        args: &[(&'static str, &str)],
    ) -> Self {
        let at = source.text.get(range.clone()).unwrap_or_default();
        let mut found = Self::file(code, severity, &source.path, args);
        found.args.push(("at", at.to_owned()));
        found.span = Some(Span { source: source.clone(), range });
        found
    }
}
