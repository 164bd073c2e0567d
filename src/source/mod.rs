//! A file's text, where any part of it lies, where files come from, and what to say of them.

mod diagnostic;
mod render;
mod shelf;
mod whole;
mod word;

pub use diagnostic::{Diagnostic, Fix, Severity, Span};
pub use render::{Wording, render};
pub use shelf::{Shelf, ShelfError};
pub use whole::{write_whole, write_whole_by};
pub use word::Word;

use std::ops::Range;

/// The text of one file, with the path under which people know it (`lessons/redes/foto-que-vende.ron`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path relative to the pack, with forward slashes.
    pub path: String,
    /// The whole text, UTF-8, without a byte-order mark.
    pub text: String,
}

impl Source {
    /// Byte range of `part`, if `part` is a slice borrowed from this text.
    pub fn span_of(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// Byte range of `word`, if it was read from this text while the text lived here.
    pub fn span_of_word(&self, word: &Word) -> Option<Range<usize>> {
        let start = word.address().checked_sub(self.text.as_ptr() as usize)?;
        let end = start.checked_add(word.len())?;
        (self.text.get(start..end) == Some(word)).then_some(start..end)
    }

    /// Byte offset of a 1-based line and column counted in characters, as ron reports them.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
    }

    /// 1-based line and column (in characters) of a byte offset.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset.min(self.text.len())).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}
