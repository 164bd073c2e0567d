//! What a kind uses to report an author's mistakes.

use crate::source::{Diagnostic, Fix, Severity, Source, Span, Word};
use std::{collections::HashSet, sync::Arc};

/// Collects what is wrong in one file.
pub struct Checker<'s> {
    source: &'s Arc<Source>,
    /// What was found so far.
    pub found: Vec<Diagnostic>,
}

impl<'s> Checker<'s> {
    /// For a file.
    pub fn new(source: &'s Arc<Source>) -> Self {
        Self { source, found: Vec::new() }
    }

    /// Something that would fail a learner, at `at`.
    pub fn error(&mut self, code: &'static str, at: &Word, title: String, label: &str, help: &str) {
        self.add(code, Severity::Error, at, title, label, help, None);
    }

    /// As [`Self::error`], with a repair that could be typed in.
    pub fn error_with_fix(&mut self, code: &'static str, at: &Word, title: String, label: &str, help: &str, fix: &str) {
        self.add(code, Severity::Error, at, title, label, help, Some(Fix(fix.into())));
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of a diagnostic, in order")]
    fn add(
        &mut self,
        code: &'static str,
        severity: Severity,
        at: &Word,
        title: String,
        label: &str,
        help: &str,
        fix: Option<Fix>,
    ) {
        let range = self.source.span_of_word(at).unwrap_or(0..0);
        self.found.push(Diagnostic {
            code,
            severity,
            span: Some(Span { source: self.source.clone(), range }),
            file: self.source.path.clone(),
            title,
            label: label.into(),
            help: help.into(),
            fix,
        });
    }

    /// `E0202`: there must be `least..=most` of something.
    pub fn count(&mut self, at: &Word, what: &str, found: usize, least: usize, most: usize) {
        if !(least..=most).contains(&found) {
            self.error(
                "E0202",
                at,
                format!("`{at}` has {found} {what}"),
                &format!("{least} to {most} fit on a screen"),
                "add or remove some",
            );
        }
    }

    /// `E0203`: names within a step must be well-formed and unique.
    pub fn names<'w>(&mut self, names: impl IntoIterator<Item = &'w Word>) {
        let mut seen = HashSet::new();
        for name in names {
            if !crate::model::Name::is_valid(name) || name.ends_with("-why") {
                self.error(
                    "E0203",
                    name,
                    format!("`{name}` cannot be a name"),
                    "not a plain name",
                    "use a-z, 0-9 and hyphens, a letter first, and no ending `-why`",
                );
            }
            if !seen.insert(name.to_string()) {
                self.error(
                    "E0204",
                    name,
                    format!("`{name}` is used twice in this step"),
                    "already used above",
                    "give each part a name of its own; progress refers to names",
                );
            }
        }
    }

    /// `E0201`: exactly one, or at least one, must be right.
    pub fn right_answers(&mut self, at: &Word, right: usize, total: usize, only_one: bool) {
        if right == 0 {
            self.error_with_fix(
                "E0201",
                at,
                format!("no option of `{at}` is right"),
                "this step can never be passed",
                "mark the right one",
                "correct: true",
            );
        } else if only_one && right > 1 {
            self.error(
                "E0201",
                at,
                format!("{right} options of `{at}` are right"),
                "only one can be chosen",
                "leave one `correct: true`, or make this step a Select",
            );
        } else if right == total && total > 1 {
            self.error(
                "E0201",
                at,
                format!("every option of `{at}` is right"),
                "nothing to decide",
                "add an option that tempts",
            );
        }
    }
}
