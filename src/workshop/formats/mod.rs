//! Reports as files. Every format is made from the same tables, and none of them computes anything.

mod chart;
mod cloth;
mod csv;
mod html;
mod json;
mod xlsx;

pub(super) use cloth::{band, cloth, patterns};

use super::Report;
use crate::text::{Catalog, Locale, Text};
use std::io::{self, Seek, Write};

/// How paper looks: the dyes of the program, on white.
pub(super) const PAPER: &str = include_str!("paper.css");

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// One page to read and to print.
    Html,
    /// A spreadsheet, one sheet a table.
    Xlsx,
    /// One line a value, for statistics.
    Csv,
    /// For programs.
    Json,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Html, Self::Xlsx, Self::Csv, Self::Json];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// The words of a file, in its language: Spanish, or English where that is asked for.
pub struct Speaker<'a> {
    catalog: &'a Catalog,
    /// The language.
    pub locale: Locale,
}

impl<'a> Speaker<'a> {
    /// For a report: written for facilitators and funders, in Spanish or English.
    pub fn new(catalog: &'a Catalog, locale: Locale) -> Self {
        let locale = if locale == Locale::En { Locale::En } else { Locale::SOURCE };
        Self { catalog, locale }
    }

    /// For a learner, in her own language.
    pub fn hers(catalog: &'a Catalog, locale: Locale) -> Self {
        Self { catalog, locale }
    }

    /// Says a text.
    pub fn say(&self, text: &Text) -> String {
        self.catalog.say(self.locale, text).words
    }
}

/// Writes the file as it is made: what is told of ten thousand women is not held a second time.
///
/// # Errors
/// Those of `out`, and where a format cannot hold what is in the tables: a sheet of more than a million rows.
pub fn write(report: &Report, format: Format, speaker: &Speaker<'_>, out: &mut (impl Write + Seek)) -> io::Result<()> {
    match format {
        Format::Html => html::page(report, speaker, out),
        Format::Xlsx => xlsx::book(report, speaker, out),
        Format::Csv => csv::lines(report, speaker, out),
        Format::Json => Ok(json::tree(report, speaker, out)?),
    }
}
