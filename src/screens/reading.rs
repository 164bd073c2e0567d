//! A report that a screen shows a part of: asked for once, then there, or the reason why not.

use super::reports::band;
use crate::{
    effect::{Ask, Effect, Reply, Told, Trouble},
    text::{Text, desk, ui},
    ui::{Block, Header, Mark},
    workshop::{Report, Scope, Table},
};
use std::sync::Arc;

/// A report, as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    pub scope: Scope,
    report: Option<Arc<Report>>,
    trouble: Option<&'static str>,
}

impl Reading {
    /// The report of this scope is on its way.
    pub fn new(scope: Scope) -> (Self, Vec<Effect>) {
        (Self { scope, report: None, trouble: None }, vec![Effect::Ask(Ask::Report(scope))])
    }

    /// What came of asking.
    pub fn reply(&mut self, reply: &Reply) {
        match reply {
            Reply::Told(Ok(Told::Report(report))) => self.report = Some(Arc::clone(report)),
            Reply::Told(Err(Trouble(message))) => self.trouble = Some(message),
            _ => {}
        }
    }

    /// One of its tables, once it is there.
    pub fn table(&self, key: &str) -> Option<&Table> {
        self.report.as_ref()?.table(key)
    }

    /// The band on top: of whom it is, once that is known.
    pub fn band(&self) -> Header {
        band(match self.report.as_ref().map(|r| r.cohort.as_ref()) {
            Some(Some(cohort)) => Text::Raw(cohort.name.clone()),
            Some(None) => desk("report-everybody"),
            None => desk("reports"),
        })
    }

    /// What stands in its place before it is there.
    pub fn waiting(&self) -> Block {
        match self.trouble {
            Some(message) => Block::Note(Mark::NotYet, ui(message)),
            None => Block::Prompt(desk("reading")),
        }
    }
}
