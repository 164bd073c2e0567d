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

/// One finding. `title` says what is wrong, `label` what was found there, `help` what to do.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Stable code, listed in `docs/diagnostics.md`: `E0102`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where, if it has a place.
    pub span: Option<Span>,
    /// File it concerns, also when no place in it can be named.
    pub file: String,
    /// What is wrong.
    pub title: String,
    /// What was found at the place.
    pub label: String,
    /// What to do.
    pub help: String,
    /// A repair that could be typed in, if there is an obvious one.
    pub fix: Option<Fix>,
}
