//! What follows from events, folded into tables as they are written. The order in which they come does not matter: what
//! was said last, in the order that all computers agree on, wins.

use super::{
    Body, Event, Kept, StoreError,
    answer::{Answer, First, When},
};
use crate::model::{Grade, LearnerId, Occasion, Verdict};
use rusqlite::{Connection, OptionalExtension, Params, ToSql, params};

/// Change it when `projections.sql` or [`project`] changes: projections are then made again.
pub(super) const PROJECTIONS: i64 = 5;

/// An event's place in the one order: tick, then writer, then number. Compared as bytes.
fn place(event: &Event) -> [u8; 32] {
    let parts = [&event.tick.0.to_be_bytes()[..], event.id.writer.0.as_bytes(), &event.id.seq.to_be_bytes()];
    let mut place = [0; 32];
    for (to, from) in place.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    place
}

fn rank(grade: Grade) -> Option<u8> {
    match grade {
        Grade::Said => None,
        Grade::Judged(Verdict::NotYet) => Some(0),
        Grade::Judged(Verdict::Almost) => Some(1),
        Grade::Judged(Verdict::Right) => Some(2),
    }
}

struct Fold<'a> {
    db: &'a Connection,
    /// The writer's alias here.
    writer: i64,
    event: &'a Event,
    at: [u8; 32],
}

impl Fold<'_> {
    fn run(&self, sql: &str, row: &[&dyn ToSql]) -> rusqlite::Result<usize> {
        self.db.prepare_cached(sql).and_then(|mut s| s.execute(row))
    }

    fn learner(&self) -> Option<[u8; 16]> {
        self.event.learner.map(|l| *l.0.as_bytes())
    }

    /// The number that stands for something here: found, or given now.
    fn number(&self, find: &str, give: &str, row: impl Params + Copy) -> rusqlite::Result<i64> {
        match self.db.prepare_cached(find)?.query_row(row, |r| r.get(0)).optional()? {
            Some(n) => Ok(n),
            None => self.db.prepare_cached(give)?.insert(row),
        }
    }

    fn learner_number(&self) -> rusqlite::Result<i64> {
        self.number("SELECT n FROM learner WHERE id = ?1", "INSERT INTO learner (id) VALUES (?1)", (self.learner(),))
    }

    fn lesson_number(&self, lesson: &str) -> rusqlite::Result<i64> {
        self.number("SELECT n FROM lesson WHERE id = ?1", "INSERT INTO lesson (id) VALUES (?1)", (lesson,))
    }

    fn question_number(&self, lesson: &str, step: &str) -> rusqlite::Result<i64> {
        let lesson = self.lesson_number(lesson)?;
        let find = "SELECT n FROM question WHERE lesson = ?1 AND step = ?2";
        self.number(find, "INSERT INTO question (lesson, step) VALUES (?1, ?2)", (lesson, step))
    }

    /// Sets one thing about a learner, unless a later event has set it already.
    fn learner_is(&self, column: &str, value: &dyn ToSql) -> rusqlite::Result<usize> {
        let sql = format!(
            "INSERT INTO learner (id, {column}, {column}_at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE
             SET {column} = excluded.{column}, {column}_at = excluded.{column}_at
             WHERE excluded.{column}_at > {column}_at"
        );
        self.run(&sql, params![self.learner(), value, self.at])
    }

    fn progress(&self, lesson: &str, opened: i64, finished: i64) -> rusqlite::Result<usize> {
        let (learner, number) = (self.learner_number()?, self.lesson_number(lesson)?);
        self.run(
            "INSERT INTO lesson_progress VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE
             SET opened = opened + excluded.opened, finished = finished + excluded.finished",
            params![learner, number, opened, finished],
        )?;
        // Two computers may have the same tick: then the later clock, so that all of them say the same.
        self.run(
            "INSERT INTO learner (id, seen, seen_wall) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE
             SET seen = excluded.seen, seen_wall = excluded.seen_wall
             WHERE (excluded.seen, excluded.seen_wall) > (seen, seen_wall)",
            params![self.learner(), self.event.tick.0.cast_signed(), self.event.wall.0],
        )
    }

    fn answer(
        &self,
        lesson: &str,
        step: &str,
        occasion: Occasion,
        grade: Grade,
        picked: Option<&str>,
    ) -> rusqlite::Result<()> {
        // A page says nothing; an answer in a review is never the first.
        if grade == Grade::Said && picked.is_none() {
            return Ok(());
        }
        let (at, verdict) = (When { tick: self.event.tick.0.cast_signed(), writer: self.writer }, rank(grade));
        let first = match occasion {
            Occasion::Review => None,
            Occasion::Lesson | Occasion::Measure => Some(First { at, verdict, picked: picked.map(str::to_owned) }),
        };
        let new = Answer { first, last_at: at, last: verdict, tries: 1 };
        let (learner, question) = (self.learner_number()?, self.question_number(lesson, step)?);
        let whole = match Answer::of(self.db, learner, question)? {
            Some(known) => known.and(new, self.db)?,
            None => new,
        };
        whole.put(self.db, learner, question)
    }
}

/// Folds one event into the projections; `writer` is its writer's alias here. Those of one writer come in the order of
/// their numbers.
pub(super) fn project(db: &Connection, writer: i64, event: &Event) -> Result<(), StoreError> {
    let fold = Fold { db, writer, event, at: place(event) };
    if let Some(learner) = event.learner
        && is_erased(db, learner)?
    {
        return Ok(());
    }
    match &event.body {
        Body::LearnerEnrolled { name, pictures, locale } => {
            let pictures = serde_json::to_string(pictures).unwrap_or_default();
            fold.learner_is("pictures", &pictures)?;
            fold.learner_is("name", name)?;
            fold.learner_is("locale", locale)?;
            let tick = event.tick.0.cast_signed();
            fold.run(
                "UPDATE learner SET enrolled = min(ifnull(enrolled, ?2), ?2) WHERE id = ?1",
                params![fold.learner(), tick],
            )?;
        }
        Body::PicturesReset { pictures } => {
            fold.learner_is("pictures", &serde_json::to_string(pictures).unwrap_or_default())?;
        }
        Body::LocaleChosen { locale } => _ = fold.learner_is("locale", locale)?,
        Body::LearnerRenamed { name } => _ = fold.learner_is("name", name)?,
        Body::LearnerArchived { archived } => _ = fold.learner_is("archived", archived)?,
        Body::ProfileJoined { into } => _ = fold.learner_is("joined", &into.map(|l| *l.0.as_bytes()))?,
        Body::LearnerErased { erased } => forget(db, *erased)?,
        Body::LessonOpened { lesson } => _ = fold.progress(lesson.as_str(), 1, 0)?,
        Body::LessonFinished { lesson } => _ = fold.progress(lesson.as_str(), 0, 1)?,
        Body::Attempt { lesson, step, occasion, grade, picked, .. } => {
            fold.answer(lesson.as_str(), step.as_str(), *occasion, *grade, picked.as_deref())?;
        }
        Body::PromiseMade { lesson, step, choice } => {
            fold.run(
                "INSERT INTO promise (learner, lesson, step, made_at, choice) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT
                 DO UPDATE SET made_at = excluded.made_at, choice = excluded.choice WHERE excluded.made_at > made_at",
                params![fold.learner(), lesson.as_str(), step.as_str(), fold.at, choice],
            )?;
        }
        Body::PromiseAsked { lesson, step, kept } => {
            let kept = match kept {
                Kept::Yes => "yes",
                Kept::Some => "some",
                Kept::NotYet => "not-yet",
            };
            fold.run(
                "INSERT INTO promise (learner, lesson, step, made_at, kept_at, kept) VALUES (?1, ?2, ?3, x'', ?4, ?5)
                 ON CONFLICT DO UPDATE SET kept_at = excluded.kept_at, kept = excluded.kept
                 WHERE excluded.kept_at > kept_at",
                params![fold.learner(), lesson.as_str(), step.as_str(), fold.at, kept],
            )?;
        }
        Body::FacilitatorPinSet { hash } => {
            fold.run("DELETE FROM facilitator WHERE at < ?1", params![fold.at])?;
            fold.run(
                "INSERT INTO facilitator SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM facilitator)",
                params![hash, fold.at],
            )?;
        }
        Body::CohortFormed { cohort, name, community, locale, begins, ends } => {
            fold.run(
                "INSERT INTO cohort VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET at = excluded.at,
                 name = excluded.name, community = excluded.community, locale = excluded.locale,
                 begins = excluded.begins, ends = excluded.ends WHERE excluded.at > at",
                params![cohort.0.as_bytes(), fold.at, name, community, locale, begins, ends],
            )?;
        }
        Body::CohortJoined { cohort, member } => {
            fold.run(
                "INSERT INTO member VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET at = excluded.at,
                 member = excluded.member WHERE excluded.at > at",
                params![cohort.0.as_bytes(), fold.learner(), fold.at, member],
            )?;
        }
        Body::SessionHeld { session, cohort, date, workshop, place, hours } => {
            fold.run(
                "INSERT INTO session VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET at = excluded.at,
                 cohort = excluded.cohort, date = excluded.date, workshop = excluded.workshop, place = excluded.place,
                 hours = excluded.hours WHERE excluded.at > at",
                params![session.0.as_bytes(), fold.at, cohort.0.as_bytes(), date, workshop, place, hours],
            )?;
        }
        Body::Attended { session, came } => {
            fold.run(
                "INSERT INTO attendance VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET at = excluded.at,
                 came = excluded.came WHERE excluded.at > at",
                params![session.0.as_bytes(), fold.learner(), fold.at, came],
            )?;
        }
        Body::LessonsAssigned { cohort, lessons } => {
            fold.run(
                "INSERT INTO assignment VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET at = excluded.at,
                 lessons = excluded.lessons WHERE excluded.at > at",
                params![cohort.0.as_bytes(), fold.at, serde_json::to_string(lessons).unwrap_or_default()],
            )?;
        }
        Body::HandsCounted { cohort, lesson, step, hands } => {
            let cohort = cohort.map_or_else(Vec::new, |c| c.0.as_bytes().to_vec());
            let hands = serde_json::to_string(hands).unwrap_or_default();
            fold.run(
                "INSERT INTO hands VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET at = excluded.at,
                 hands = excluded.hands WHERE excluded.at > at",
                params![cohort, lesson.as_str(), step.as_str(), fold.at, hands],
            )?;
        }
        Body::WriterStarted { .. } | Body::SoundChosen { .. } | Body::Erased | Body::Unknown { .. } => {}
    }
    Ok(())
}

fn is_erased(db: &Connection, learner: LearnerId) -> rusqlite::Result<bool> {
    let mut query = db.prepare_cached("SELECT 1 FROM erased WHERE learner = ?1")?;
    Ok(query.query_row([learner.0.as_bytes()], |_| Ok(())).optional()?.is_some())
}

/// Takes a learner out of every projection, for good.
fn forget(db: &Connection, learner: LearnerId) -> rusqlite::Result<()> {
    let id = learner.0.as_bytes();
    db.execute("INSERT INTO erased VALUES (?1) ON CONFLICT DO NOTHING", [id])?;
    for table in ["lesson_progress", "answer"] {
        db.execute(&format!("DELETE FROM {table} WHERE learner = (SELECT n FROM learner WHERE id = ?1)"), [id])?;
    }
    db.execute("DELETE FROM learner WHERE id = ?1", [id])?;
    for table in ["promise", "member", "attendance"] {
        db.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [id])?;
    }
    Ok(())
}

/// Drops the projections and folds every event again, within the caller's transaction.
pub(super) fn rebuild(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(include_str!("projections.sql"))?;
    super::store::each_event(db, |writer, event| project(db, writer, &event))?;
    db.execute("INSERT INTO projection VALUES (?1)", [PROJECTIONS])?;
    Ok(())
}
