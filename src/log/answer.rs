//! One row a learner and a question: her first answer and her last. How it follows from events, and from the profiles of
//! one woman; how it is kept and read.

use super::{Store, StoreError, Woman};
use crate::model::{LessonId, StepId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::{BTreeMap, HashMap};

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
    /// This, and what else she answered: the earlier first, the later last. At the same tick of the same writer this comes
    /// before the other.
    pub(super) fn and(self, other: Self, db: &Connection) -> rusqlite::Result<Self> {
        let first = match (self.first, other.first) {
            (Some(here), Some(there)) => Some(if there.at.is_before(here.at, db)? { there } else { here }),
            (here, there) => here.or(there),
        };
        let earlier = other.last_at.is_before(self.last_at, db)?;
        let (last_at, last) = if earlier { (self.last_at, self.last) } else { (other.last_at, other.last) };
        Ok(Self { first, last_at, last, tries: self.tries.saturating_add(other.tries) })
    }

    /// What is kept of a learner and a question, by their numbers here.
    pub(super) fn of(db: &Connection, learner: i64, question: i64) -> rusqlite::Result<Option<Self>> {
        let sql = "SELECT question, first_tick, first_writer, first, picked, last_tick, last_writer, last, tries
                   FROM answer WHERE learner = ?1 AND question = ?2";
        db.prepare_cached(sql)?.query_row([learner, question], Self::read).optional()
    }

    /// Keeps it.
    pub(super) fn put(&self, db: &Connection, learner: i64, question: i64) -> rusqlite::Result<()> {
        let (at, first) = (self.first.as_ref().map(|f| f.at), self.first.as_ref());
        let row = params![
            learner,
            question,
            at.map(|at| at.tick),
            at.map(|at| at.writer),
            first.and_then(|f| f.verdict),
            first.and_then(|f| f.picked.as_deref()),
            self.last_at.tick,
            self.last_at.writer,
            self.last,
            self.tries
        ];
        let sql = "REPLACE INTO answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        db.prepare_cached(sql)?.execute(row).map(drop)
    }

    /// From the columns after the question's number.
    fn read(r: &Row<'_>) -> rusqlite::Result<Self> {
        let first = match r.get(1)? {
            None => None,
            Some(tick) => Some(First { at: When { tick, writer: r.get(2)? }, verdict: r.get(3)?, picked: r.get(4)? }),
        };
        let last_at = When { tick: r.get(5)?, writer: r.get(6)? };
        Ok(Self { first, last_at, last: r.get(7)?, tries: r.get(8)? })
    }
}

/// What the numbers of lessons and questions stand for in this file.
pub(super) struct Names {
    pub(super) lessons: HashMap<i64, LessonId>,
    /// The number of its lesson, and the step.
    pub(super) questions: HashMap<i64, (i64, StepId)>,
}

impl Store {
    pub(super) fn names(&self) -> Result<Names, StoreError> {
        let mut query = self.db.prepare_cached("SELECT n, id FROM lesson")?;
        let lessons = query.query_map([], |r| Ok((r.get(0)?, LessonId::new(r.get_ref(1)?.as_str()?))))?;
        let lessons = lessons.collect::<Result<_, _>>()?;
        let mut query = self.db.prepare_cached("SELECT n, lesson, step FROM question")?;
        let step = |r: &Row<'_>| Ok((r.get(0)?, (r.get(1)?, StepId::new(r.get_ref(2)?.as_str()?))));
        let questions = query.query_map([], step)?.collect::<Result<_, _>>()?;
        Ok(Names { lessons, questions })
    }

    /// What each of these women answered, under whatever profile, by the number of the question.
    pub(super) fn each_woman_answered(
        &self,
        women: &[Woman],
        mut each: impl FnMut(&Woman, &[(i64, Answer)]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let sql = "SELECT question, first_tick, first_writer, first, picked, last_tick, last_writer, last, tries
                   FROM answer WHERE learner = (SELECT n FROM learner WHERE id = ?1)";
        let mut query = self.db.prepare_cached(sql)?;
        let mut answers: Vec<(i64, Answer)> = Vec::new();
        for woman in women {
            answers.clear();
            for profile in &woman.profiles {
                let rows = query.query_map([profile.0.as_bytes()], |r| Ok((r.get(0)?, Answer::read(r)?)))?;
                for row in rows {
                    answers.push(row?);
                }
            }
            if woman.profiles.len() > 1 {
                let mut together: BTreeMap<i64, Answer> = BTreeMap::new();
                for (question, answer) in answers.drain(..) {
                    let whole = match together.remove(&question) {
                        Some(known) => known.and(answer, &self.db)?,
                        None => answer,
                    };
                    together.insert(question, whole);
                }
                answers.extend(together);
            }
            each(woman, &answers)?;
        }
        Ok(())
    }
}
