//! A long list, a few rows a page: digits choose at once, arrows move, left and right turn the page.

use crate::{
    activity::{Focus, ListMsg, digit},
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use std::ops::Range;

/// So many rows a page.
pub const ROWS: usize = 8;

/// Which page, and where the arrow stands on it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pages {
    page: usize,
    focus: Focus,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagesMsg {
    /// On the page.
    List(ListMsg),
    /// The next page, round and round.
    Next,
    /// The page before.
    Before,
}

impl Pages {
    /// At this place of the list.
    pub fn at(place: usize) -> Self {
        Self { page: place / ROWS, focus: Focus(place % ROWS) }
    }

    /// The keys of a list of `len`.
    pub fn keys(&self, len: usize) -> Vec<Binding<PagesMsg>> {
        let mut keys: Vec<_> = Focus::keys(self.shown(len).len()).into_iter().map(|b| b.map(PagesMsg::List)).collect();
        if len > ROWS {
            keys.push(Binding::footer(Chord::Left, ui("key-page"), PagesMsg::Before));
            keys.push(Binding::footer(Chord::Right, ui("key-page"), PagesMsg::Next));
        }
        keys
    }

    /// Moves on; `Some` holds the place in the whole list of what was chosen.
    pub fn update(&mut self, len: usize, msg: PagesMsg) -> Option<usize> {
        let pages = len.div_ceil(ROWS).max(1);
        match msg {
            PagesMsg::Next => *self = Self { page: (self.page + 1) % pages, focus: Focus::default() },
            PagesMsg::Before => *self = Self { page: (self.page + pages - 1) % pages, focus: Focus::default() },
            PagesMsg::List(msg) => {
                let shown = self.shown(len);
                return self.focus.update(shown.len(), msg).map(|i| shown.start + i);
            }
        }
        None
    }

    /// The places in the whole list that the page shows. A list that became shorter shows its last page.
    pub fn shown(&self, len: usize) -> Range<usize> {
        let start = self.page.min(len.div_ceil(ROWS).saturating_sub(1)) * ROWS;
        start..(start + ROWS).min(len)
    }

    /// The page as options; `row` says what stands in a place of the whole list.
    pub fn block(&self, len: usize, row: impl Fn(usize) -> Row) -> Block {
        let rows = self.shown(len).enumerate().map(|(i, at)| {
            let number = digit(i);
            let row = row(at);
            Row { number: Some(number), chord: Some(Chord::Digit(number)), focus: i == self.focus.0, ..row }
        });
        Block::Options(rows.collect())
    }

    /// Which page of how many; nothing where one is enough.
    pub fn note(&self, len: usize) -> Option<Block> {
        let pages = len.div_ceil(ROWS);
        (pages > 1).then(|| {
            let page = desk("page").with("page", count(self.page.min(pages - 1) + 1)).with("pages", count(pages));
            Block::Note(Mark::None, page)
        })
    }
}

/// How many, for a text.
pub fn count(n: usize) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// So many of so many.
pub fn so_many_of(n: usize, of: usize) -> Text {
    desk("so-many-of").with("n", count(n)).with("of", count(of))
}

/// Words that somebody wrote.
pub fn raw(words: &str) -> Text {
    Text::Raw(words.to_owned())
}
