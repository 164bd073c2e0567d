//! A table as data: what every way of showing figures is made from.

use crate::text::{Text, Value, desk};
use std::sync::Arc;

/// One figure or word.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing to say.
    Empty,
    /// Words; many rows say the same ones.
    Text(Arc<Text>),
    /// How many.
    Count(i64),
    /// A measure, with one decimal where it is shown.
    Number(f64),
    /// A part of a whole, 0 to 1.
    Share(f64),
    /// A day, as `YYYY-MM-DD`.
    Day(Arc<str>),
}

impl From<Text> for Cell {
    fn from(text: Text) -> Self {
        Self::Text(text.into())
    }
}

impl Cell {
    /// A day as it was said; nothing where it was not.
    pub fn day(said: &str) -> Self {
        if said.is_empty() { Self::Empty } else { Self::Day(said.into()) }
    }

    /// How it is shown to people: whole numbers, one decimal, whole percents, days as screens ask for them.
    pub fn shown(&self) -> Text {
        match self {
            Self::Empty => Text::Raw(String::new()),
            Self::Text(text) => Text::clone(text),
            Self::Count(n) => Text::number(*n),
            Self::Number(n) => Text::Raw(format!("{:.1}", (n * 10.0).round() / 10.0 + 0.0)), // never "-0.0"
            Self::Share(share) => desk("percent").with("number", Value::Raw(format!("{:.0}", share * 100.0))),
            Self::Day(day) => Text::Raw(super::day_shown(day)),
        }
    }

    /// How many, of whatever is counted.
    pub fn count(n: usize) -> Self {
        Self::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// `part` of `whole`; nothing where there is no whole.
    pub fn share(part: usize, whole: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "women and answers are few")]
        if whole == 0 { Self::Empty } else { Self::Share(part as f64 / whole as f64) }
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name in data files: `snake_case`, for ever.
    pub key: &'static str,
    /// Its head.
    pub head: Text,
}

impl Column {
    /// Whether it is for data files: what a row is about, by a name that is the same in every language and year.
    pub fn for_data(&self) -> bool {
        self.key == NAME
    }
}

/// The column of names for data files.
const NAME: &str = "name";

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its name in data files: `snake_case`, for ever.
    pub key: &'static str,
    /// Its title.
    pub title: Text,
    /// How its figures come about, in plain words.
    pub rule: Text,
    /// The same for who knows statistics: a footnote of the page and of the data.
    pub method: Option<Text>,
    /// Too long to be read from paper: only in data files.
    pub detail: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, as wide as the columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty table: its title, rule and heads are the messages `table-KEY`, `.rule` and `column-…` of
    /// `desk.ftl`.
    pub fn new(key: &'static str, columns: &[&'static str]) -> Self {
        let columns = columns
            .iter()
            .map(|key| Column { key, head: desk(&format!("column-{}", key.replace('_', "-"))) })
            .collect();
        let title = format!("table-{}", key.replace('_', "-"));
        Self {
            key,
            title: desk(&title),
            rule: desk(&format!("{title}.rule")),
            method: None,
            detail: false,
            columns,
            rows: Vec::new(),
        }
    }

    /// The cell of a row, by the name of its column.
    pub fn cell(&self, row: usize, column: &str) -> Option<&Cell> {
        let place = self.columns.iter().position(|c| c.key == column)?;
        self.rows.get(row)?.get(place)
    }
}
