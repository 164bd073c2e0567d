//! What a kind uses to report an author's mistakes.

use crate::source::{Diagnostic, Fix, Severity, Source, Word};
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

    /// Something that would fail a learner, at `at`. Its words are in `check.ftl`; `{ $at }` is the word itself.
    pub fn error(&mut self, code: &'static str, at: &Word, args: &[(&'static str, &str)]) {
        self.finding(code, Severity::Error, at, args);
    }

    /// As [`Self::error`], where the course works and a person should look.
    pub fn warning(&mut self, code: &'static str, at: &Word, args: &[(&'static str, &str)]) {
        self.finding(code, Severity::Warning, at, args);
    }

    fn finding(&mut self, code: &'static str, severity: Severity, at: &Word, args: &[(&'static str, &str)]) {
        let range = self.source.span_of_word(at).unwrap_or(0..0);
        self.found.push(Diagnostic::at(code, severity, self.source, range, args));
    }

    /// As [`Self::error`], with a repair that could be typed in.
    pub fn error_with_fix(&mut self, code: &'static str, at: &Word, args: &[(&'static str, &str)], fix: &str) {
        self.error(code, at, args);
        if let Some(last) = self.found.last_mut() {
            last.fix = Some(Fix(fix.into()));
        }
    }

    /// `E0202`: there must be `least..=most` parts.
    pub fn count(&mut self, at: &Word, found: usize, least: usize, most: usize) {
        if !(least..=most).contains(&found) {
            let [found, least, most] = [found, least, most].map(|n| n.to_string());
            self.error("E0202", at, &[("found", &found), ("least", &least), ("most", &most)]);
        }
    }

    /// `E0203`, `E0204`: names within a step must be well-formed and unique.
    pub fn names<'w>(&mut self, names: impl IntoIterator<Item = &'w Word>) {
        let mut seen = HashSet::new();
        for name in names {
            if !crate::model::Name::is_valid(name) || name.ends_with("-why") {
                self.error("E0203", name, &[]);
            }
            if !seen.insert(name.to_string()) {
                self.error("E0204", name, &[]);
            }
        }
    }

    /// `E0201`, `E0211`, `E0212`: exactly one, or some but not all, must be right.
    pub fn right_answers(&mut self, at: &Word, right: usize, total: usize, only_one: bool) {
        if right == 0 {
            self.error_with_fix("E0201", at, &[], "correct: true");
        } else if only_one && right > 1 {
            self.error("E0211", at, &[("right", &right.to_string())]);
        } else if right == total && total > 1 {
            self.error("E0212", at, &[]);
        }
    }
}
