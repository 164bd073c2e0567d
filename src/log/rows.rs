//! Rows of the projections that many events change. They are gathered in memory and written in the order of their keys:
//! event by event the same rows and pages would be fetched and written again and again.

use super::answer::{self, Answer, First, When};
use crate::model::{Grade, LearnerId, LessonId, Occasion, StepId, Tick, Verdict, WallMs};
use rusqlite::{Connection, OptionalExtension, Params, params};
use std::collections::{BTreeMap, HashMap, btree_map::Entry};

/// So many rows are gathered at most: about ten megabytes.
const MOST: usize = 1 << 16;

/// What was gathered, by the numbers that stand for learners, lessons and questions in this file.
#[derive(Default)]
pub(super) struct Rows {
    answers: BTreeMap<(i64, i64), Answer>,
    walks: BTreeMap<(i64, i64), Walks>,
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
        // Most are the first of their kind: only where one is there already it is looked at.
        let (mut insert, mut replace) = (db.prepare_cached(answer::INSERT)?, db.prepare_cached(answer::REPLACE)?);
        for ((learner, question), new) in answers {
            if !new.write(&mut insert, learner, question)?
                && let Some(mut known) = Answer::of(db, learner, question)?
            {
                known.add(new, db)?;
                known.write(&mut replace, learner, question)?;
            }
        }
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
