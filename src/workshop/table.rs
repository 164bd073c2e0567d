//! A table as data: what every way of showing figures is made from.

use crate::text::Text;

/// One figure or word.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing to say.
    Empty,
    /// Words.
    Text(Text),
    /// How many.
    Count(i64),
    /// A measure, with one decimal where it is shown.
    Number(f64),
    /// A part of a whole, 0 to 1.
    Share(f64),
    /// A day, as `YYYY-MM-DD`.
    Day(String),
}

impl Cell {
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

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its name in data files: `snake_case`, for ever.
    pub key: &'static str,
    /// Its title.
    pub title: Text,
    /// How its figures come about.
    pub rule: Text,
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
            .map(|key| Column { key, head: crate::text::desk(&format!("column-{}", key.replace('_', "-"))) })
            .collect();
        let title = format!("table-{}", key.replace('_', "-"));
        Self {
            key,
            title: crate::text::desk(&title),
            rule: crate::text::desk(&format!("{title}.rule")),
            columns,
            rows: Vec::new(),
        }
    }
}
