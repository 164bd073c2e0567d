//! Rows of the projections that many events change. They are gathered in memory and written in the order of their keys:
//! event by event the same rows and pages would be fetched and written again and again.

use super::{
    answer::{Answer, First, When},
    inserts::{AT_ONCE, Inserts, Values},
};
use crate::model::{Grade, LearnerId, LessonId, Occasion, StepId, Tick, Verdict, WallMs};
use rusqlite::{Connection, OptionalExtension, Params, ffi, params};
use std::collections::{BTreeMap, HashMap, btree_map::Entry};

/// So many rows are gathered at most: about ten megabytes.
const MOST: usize = 1 << 16;

/// The numbers of a learner and of a question or a lesson.
type Key = (i64, i64);

/// What was gathered, by the numbers that stand for learners, lessons and questions in this file.
#[derive(Default)]
pub(super) struct Rows {
    answers: BTreeMap<Key, Answer>,
    walks: BTreeMap<Key, Walks>,
    seen: BTreeMap<i64, (Tick, WallMs)>,
    learners: HashMap<LearnerId, i64>,
    lessons: HashMap<LessonId, i64>,
    questions: HashMap<LessonId, HashMap<StepId, i64>>,
}

/// How often she opened a lesson and walked it to its end.
#[derive(Default, Clone, Copy)]
pub(super) struct Walks {
    pub(super) opened: u32,
    pub(super) finished: u32,
}

fn rank(grade: Grade) -> Option<u8> {
    match grade {
        Grade::Said => None,
        Grade::Judged(Verdict::NotYet) => Some(0),
        Grade::Judged(Verdict::Almost) => Some(1),
        Grade::Judged(Verdict::Right) => Some(2),
    }
}

/// The number that stands for something here: found, or given now.
fn number(db: &Connection, [find, give]: [&str; 2], row: impl Params + Copy) -> rusqlite::Result<i64> {
    match db.prepare_cached(find)?.query_row(row, |r| r.get(0)).optional()? {
        Some(n) => Ok(n),
        None => db.prepare_cached(give)?.insert(row),
    }
}

/// Writes answers in the order of their keys. Most are the first of their kind: only where one is there already it is read.
fn write_answers(db: &Connection, answers: BTreeMap<Key, Answer>) -> rusqlite::Result<()> {
    let columns = 10;
    let (mut insert, mut replace) =
        (Inserts::new(db, "INSERT INTO answer", columns)?, Inserts::new(db, "REPLACE INTO answer", columns)?);
    let bind =
        |row: &mut Values<'_, '_>, ((learner, question), answer): &(Key, Answer)| answer.bind(row, *learner, *question);
    let mut answers = answers.into_iter();
    loop {
        let some: Vec<_> = answers.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        if let Ok(all) = <&[_; AT_ONCE]>::try_from(some.as_slice())
            && is_new(insert.all(all, bind))?
        {
            continue;
        }
        for row in some {
            if !is_new(insert.one(&row, bind))? {
                let ((learner, question), new) = row;
                if let Some(mut known) = Answer::of(db, learner, question)? {
                    known.add(new, db)?;
                    replace.one(&((learner, question), known), bind)?;
                }
            }
        }
    }
}

/// Whether rows were written, or one of them is there already and none was.
fn is_new(written: rusqlite::Result<()>) -> rusqlite::Result<bool> {
    match written {
        Err(e) if e.sqlite_error().is_some_and(|e| e.extended_code == ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => Ok(false),
        written => written.map(|()| true),
    }
}

impl Rows {
    fn learner(&mut self, db: &Connection, learner: LearnerId) -> rusqlite::Result<i64> {
        if let Some(n) = self.learners.get(&learner) {
            return Ok(*n);
        }
        let sql = ["SELECT n FROM learner WHERE id = ?1", "INSERT INTO learner (id) VALUES (?1)"];
        let n = number(db, sql, (learner.0.as_bytes(),))?;
        self.learners.insert(learner, n);
        Ok(n)
    }

    fn lesson(&mut self, db: &Connection, lesson: &LessonId) -> rusqlite::Result<i64> {
        if let Some(n) = self.lessons.get(lesson) {
            return Ok(*n);
        }
        let sql = ["SELECT n FROM lesson WHERE id = ?1", "INSERT INTO lesson (id) VALUES (?1)"];
        let n = number(db, sql, (lesson.as_str(),))?;
        self.lessons.insert(lesson.clone(), n);
        Ok(n)
    }

    fn question(&mut self, db: &Connection, lesson: &LessonId, step: &StepId) -> rusqlite::Result<i64> {
        if let Some(n) = self.questions.get(lesson).and_then(|steps| steps.get(step)) {
            return Ok(*n);
        }
        let find = "SELECT n FROM question WHERE lesson = ?1 AND step = ?2";
        let give = "INSERT INTO question (lesson, step) VALUES (?1, ?2)";
        let n = number(db, [find, give], (self.lesson(db, lesson)?, step.as_str()))?;
        self.questions.entry(lesson.clone()).or_default().insert(step.clone(), n);
        Ok(n)
    }

    /// She answered a question.
    pub(super) fn answered(
        &mut self,
        db: &Connection,
        learner: LearnerId,
        (lesson, step): (&LessonId, &StepId),
        at: When,
        (occasion, grade, picked): (Occasion, Grade, Option<&str>),
    ) -> rusqlite::Result<()> {
        let verdict = rank(grade);
        let first = match occasion {
            // Never the first.
            Occasion::Review => None,
            Occasion::Lesson | Occasion::Measure => Some(First { at, verdict, picked: picked.map(str::to_owned) }),
        };
        let new = Answer { first, last_at: at, last: verdict, tries: 1 };
        let key = (self.learner(db, learner)?, self.question(db, lesson, step)?);
        match self.answers.entry(key) {
            Entry::Occupied(known) => known.into_mut().add(new, db)?,
            Entry::Vacant(free) => _ = free.insert(new),
        }
        Ok(())
    }

    /// She opened or finished a lesson, when the clock believed it was so late.
    pub(super) fn walked(
        &mut self,
        db: &Connection,
        learner: LearnerId,
        lesson: &LessonId,
        walks: Walks,
        when: (Tick, WallMs),
    ) -> rusqlite::Result<()> {
        let (learner, lesson) = (self.learner(db, learner)?, self.lesson(db, lesson)?);
        let hers = self.walks.entry((learner, lesson)).or_default();
        hers.opened += walks.opened;
        hers.finished += walks.finished;
        // Two computers may have the same tick: then the later clock, so that all of them say the same.
        let seen = self.seen.entry(learner).or_insert(when);
        *seen = when.max(*seen);
        Ok(())
    }

    /// Whether they should be written before more is gathered.
    pub(super) fn are_many(&self) -> bool {
        self.answers.len() + self.walks.len() + self.seen.len() >= MOST
    }

    /// Writes what was gathered, and begins anew.
    pub(super) fn write(&mut self, db: &Connection) -> rusqlite::Result<()> {
        let Self { answers, walks, seen, .. } = std::mem::take(self);
        write_answers(db, answers)?;
        let sql = "INSERT INTO lesson_progress VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE
                   SET opened = opened + excluded.opened, finished = finished + excluded.finished";
        let mut walked = db.prepare_cached(sql)?;
        for ((learner, lesson), walks) in walks {
            walked.execute(params![learner, lesson, walks.opened, walks.finished])?;
        }
        let sql = "UPDATE learner SET seen = ?2, seen_wall = ?3 WHERE n = ?1 AND (?2, ?3) > (seen, seen_wall)";
        let mut saw = db.prepare_cached(sql)?;
        for (learner, (tick, wall)) in seen {
            saw.execute(params![learner, tick.0.cast_signed(), wall.0])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use uuid::Uuid;

    /// What is written at once has been written in part before: neither is lost, neither is counted twice.
    #[test]
    fn answers_that_are_there_already_are_joined_with_new_ones() {
        let written = |batches: &[std::ops::Range<i64>]| {
            let db = Connection::open_in_memory().unwrap();
            db.execute_batch(include_str!("projections.sql")).unwrap();
            for batch in batches {
                let mut rows = Rows::default();
                for n in batch.clone() {
                    let (lesson, step) = (LessonId::new("redes.foto"), StepId::new(&format!("paso-{}", n % 40)));
                    let (at, grade) = (When { tick: n, writer: 1 }, Grade::Judged(Verdict::Right));
                    let said = (Occasion::Lesson, grade, Some("a"));
                    rows.answered(&db, LearnerId(Uuid::from_u128(1)), (&lesson, &step), at, said).unwrap();
                }
                rows.write(&db).unwrap();
            }
            let sql = "SELECT group_concat(concat_ws(',', question, first_tick, last_tick, tries), ' ') FROM answer";
            db.query_row(sql, [], |r| r.get::<_, String>(0)).unwrap()
        };
        let whole = written(&[0..0, 0..100]);
        assert!(whole.starts_with("1,0,80,3 2,1,81,3 "), "{whole}");
        for at in 0..100 {
            assert_eq!(written(&[0..at, at..100]), whole, "{at}");
        }
    }
}
