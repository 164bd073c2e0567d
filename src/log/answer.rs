//! One row a learner and a question: her first answer and her last. How it follows from events, and from the profiles of
//! one woman; how it is kept and read.

use super::inserts::Values;
use rusqlite::{Connection, OptionalExtension, Row};

/// When, in the one order: tick, and the alias of who wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    pub(super) tick: i64,
    pub(super) writer: i64,
}

impl When {
    /// Whether it was before another. Of two with the same tick the writers' own ids decide: aliases differ from file to
    /// file.
    pub(super) fn is_before(self, other: Self, db: &Connection) -> rusqlite::Result<bool> {
        if self.tick != other.tick || self.writer == other.writer {
            return Ok(self.tick < other.tick);
        }
        let sql = "SELECT one.id < other.id FROM writer one, writer other WHERE one.n = ?1 AND other.n = ?2";
        db.prepare_cached(sql)?.query_row([self.writer, other.writer], |r| r.get(0))
    }
}

/// The columns from which [`Answer::read`] makes an answer, after the number of its question.
pub(super) const COLUMNS: &str =
    "question, first_tick, first_writer, first, picked, last_tick, last_writer, last, tries";

/// What she said first, outside reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct First {
    pub(super) at: When,
    /// 0 not yet, 1 almost, 2 right; nothing: said, not judged.
    pub(super) verdict: Option<u8>,
    pub(super) picked: Option<String>,
}

/// What she answered to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) first: Option<First>,
    pub(super) last_at: When,
    pub(super) last: Option<u8>,
    pub(super) tries: u32,
}

impl Answer {
    /// Adds what else she answered: the earlier is the first, the later the last. At the same tick of the same writer
    /// the other is the later.
    pub(super) fn add(&mut self, other: Self, db: &Connection) -> rusqlite::Result<()> {
        let earlier = match (&self.first, &other.first) {
            (Some(here), Some(there)) => there.at.is_before(here.at, db)?,
            (here, _) => here.is_none(),
        };
        if earlier {
            self.first = other.first;
        }
        if !other.last_at.is_before(self.last_at, db)? {
            (self.last_at, self.last) = (other.last_at, other.last);
        }
        self.tries = self.tries.saturating_add(other.tries);
        Ok(())
    }

    /// What is kept of a learner and a question, by their numbers here.
    pub(super) fn of(db: &Connection, learner: i64, question: i64) -> rusqlite::Result<Option<Self>> {
        let sql = format!("SELECT {COLUMNS} FROM answer WHERE learner = ?1 AND question = ?2");
        db.prepare_cached(&sql)?.query_row([learner, question], Self::read).optional()
    }

    /// Its row, of a learner and a question.
    pub(super) fn bind(&self, row: &mut Values<'_, '_>, learner: i64, question: i64) -> rusqlite::Result<()> {
        let (at, first) = (self.first.as_ref().map(|f| f.at), self.first.as_ref());
        row.bind(learner)?;
        row.bind(question)?;
        row.bind(at.map(|at| at.tick))?;
        row.bind(at.map(|at| at.writer))?;
        row.bind(first.and_then(|f| f.verdict))?;
        row.bind(first.and_then(|f| f.picked.as_deref()))?;
        row.bind(self.last_at.tick)?;
        row.bind(self.last_at.writer)?;
        row.bind(self.last)?;
        row.bind(self.tries)
    }

    /// From the columns after the question's number.
    pub(super) fn read(r: &Row<'_>) -> rusqlite::Result<Self> {
        let first = match r.get(1)? {
            None => None,
            Some(tick) => Some(First { at: When { tick, writer: r.get(2)? }, verdict: r.get(3)?, picked: r.get(4)? }),
        };
        let last_at = When { tick: r.get(5)?, writer: r.get(6)? };
        Ok(Self { first, last_at, last: r.get(7)?, tries: r.get(8)? })
    }
}
