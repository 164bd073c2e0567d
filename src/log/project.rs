//! What follows from events, folded into tables as they are written. The order in which they come does not matter: what
//! was said last, in the order that all computers agree on, wins.

use super::{
    Body, Event, Kept, StoreError,
    answer::When,
    rows::{Rows, Walks},
};
use crate::model::{Grade, LearnerId};
use rusqlite::{Connection, ToSql, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Change it when `projections.sql` or [`Fold`] changes: projections are then made again.
pub(super) const PROJECTIONS: i64 = 8;

/// Folds events into the projections. What many of them change is gathered, and written by [`Fold::finish`] at the latest.
pub(super) struct Fold<'d> {
    db: &'d Connection,
    erased: BTreeSet<LearnerId>,
    rows: Rows,
}

impl<'d> Fold<'d> {
    /// Begins, within the caller's transaction.
    pub(super) fn new(db: &'d Connection) -> rusqlite::Result<Self> {
        let mut query = db.prepare_cached("SELECT learner FROM erased")?;
        let erased = query.query_map([], |r| Ok(LearnerId(Uuid::from_bytes(r.get(0)?))))?.collect::<Result<_, _>>()?;
        Ok(Self { db, erased, rows: Rows::default() })
    }

    /// Whether somebody is forgotten here.
    pub(super) fn has_erased(&self, learner: LearnerId) -> bool {
        self.erased.contains(&learner)
    }

    /// Folds one event; `writer` is its writer's alias here. Those of one writer come in the order of their numbers.
    pub(super) fn event(&mut self, writer: i64, event: &Event) -> Result<(), StoreError> {
        if event.learner.is_some_and(|learner| self.has_erased(learner)) {
            return Ok(());
        }
        let whose = || event.learner.ok_or_else(|| StoreError::Other("an answer is nobody's".into()));
        let mut walked = |lesson, opened, finished| -> Result<(), StoreError> {
            let when = (event.tick, event.wall);
            Ok(self.rows.walked(self.db, whose()?, lesson, Walks { opened, finished }, when)?)
        };
        match &event.body {
            Body::LessonOpened { lesson } => walked(lesson, 1, 0)?,
            Body::LessonFinished { lesson } => walked(lesson, 0, 1)?,
            // A page says nothing.
            Body::Attempt { grade: Grade::Said, picked: None, .. } => {}
            Body::Attempt { lesson, step, occasion, grade, picked, .. } => {
                let at = When { tick: event.tick.0.cast_signed(), writer };
                let said = (*occasion, *grade, picked.as_deref());
                self.rows.answered(self.db, whose()?, (lesson, step), at, said)?;
            }
            Body::LearnerErased { erased } => {
                // With what was gathered of her; her number may be given to somebody else.
                self.rows.write(self.db)?;
                forget(self.db, *erased)?;
                self.erased.insert(*erased);
            }
            Body::WriterStarted { computer, .. } => {
                let sql = "INSERT INTO run VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
                self.db.prepare_cached(sql)?.execute(params![writer, computer, event.wall.0])?;
            }
            _ => Single { db: self.db, event, at: place(event) }.write()?,
        }
        if self.rows.are_many() {
            self.rows.write(self.db)?;
        }
        Ok(())
    }

    /// Writes what is still to be written.
    pub(super) fn finish(mut self) -> Result<(), StoreError> {
        Ok(self.rows.write(self.db)?)
    }
}

/// An event's place in the one order: tick, then writer, then number. Compared as bytes.
fn place(event: &Event) -> [u8; 32] {
    let parts = [&event.tick.0.to_be_bytes()[..], event.id.writer.0.as_bytes(), &event.id.seq.to_be_bytes()];
    let mut place = [0; 32];
    for (to, from) in place.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    place
}

/// An event that is written at once, at its place.
struct Single<'a> {
    db: &'a Connection,
    event: &'a Event,
    at: [u8; 32],
}

impl Single<'_> {
    fn run(&self, sql: &str, row: &[&dyn ToSql]) -> rusqlite::Result<usize> {
        self.db.prepare_cached(sql).and_then(|mut s| s.execute(row))
    }

    fn learner(&self) -> Option<[u8; 16]> {
        self.event.learner.map(|l| *l.0.as_bytes())
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

    fn write(&self) -> rusqlite::Result<()> {
        match &self.event.body {
            Body::LearnerEnrolled { name, pictures, locale } => {
                let pictures = serde_json::to_string(pictures).unwrap_or_default();
                self.learner_is("pictures", &pictures)?;
                self.learner_is("name", name)?;
                self.learner_is("locale", locale)?;
                let tick = self.event.tick.0.cast_signed();
                self.run(
                    "UPDATE learner SET enrolled = min(ifnull(enrolled, ?2), ?2) WHERE id = ?1",
                    params![self.learner(), tick],
                )?;
            }
            Body::PicturesReset { pictures } => {
                self.learner_is("pictures", &serde_json::to_string(pictures).unwrap_or_default())?;
            }
            Body::LocaleChosen { locale } => _ = self.learner_is("locale", locale)?,
            Body::LearnerRenamed { name } => _ = self.learner_is("name", name)?,
            Body::LearnerArchived { archived } => _ = self.learner_is("archived", archived)?,
            Body::ProfileJoined { into } => _ = self.learner_is("joined", &into.map(|l| *l.0.as_bytes()))?,
            Body::PromiseMade { lesson, step, choice } => {
                self.run(
                    "INSERT INTO promise (learner, lesson, step, made_at, choice) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT
                     DO UPDATE SET made_at = excluded.made_at, choice = excluded.choice WHERE excluded.made_at > made_at",
                    params![self.learner(), lesson.as_str(), step.as_str(), self.at, choice],
                )?;
            }
            Body::PromiseAsked { lesson, step, kept } => {
                let kept = match kept {
                    Kept::Yes => "yes",
                    Kept::Some => "some",
                    Kept::NotYet => "not-yet",
                };
                self.run(
                    "INSERT INTO promise (learner, lesson, step, made_at, kept_at, kept) VALUES (?1, ?2, ?3, x'', ?4, ?5)
                     ON CONFLICT DO UPDATE SET kept_at = excluded.kept_at, kept = excluded.kept
                     WHERE excluded.kept_at > kept_at",
                    params![self.learner(), lesson.as_str(), step.as_str(), self.at, kept],
                )?;
            }
            Body::CohortFormed { cohort, name, community, locale, begins, ends } => {
                self.run(
                    "INSERT INTO cohort VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET at = excluded.at,
                     name = excluded.name, community = excluded.community, locale = excluded.locale,
                     begins = excluded.begins, ends = excluded.ends WHERE excluded.at > at",
                    params![cohort.0.as_bytes(), self.at, name, community, locale, begins, ends],
                )?;
            }
            Body::CohortJoined { cohort, member } => {
                self.run(
                    "INSERT INTO member VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET at = excluded.at,
                     member = excluded.member WHERE excluded.at > at",
                    params![cohort.0.as_bytes(), self.learner(), self.at, member],
                )?;
            }
            Body::SessionHeld { session, cohort, date, workshop, place, hours } => {
                self.run(
                    "INSERT INTO session VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET at = excluded.at,
                     cohort = excluded.cohort, date = excluded.date, workshop = excluded.workshop, place = excluded.place,
                     hours = excluded.hours WHERE excluded.at > at",
                    params![session.0.as_bytes(), self.at, cohort.0.as_bytes(), date, workshop, place, hours],
                )?;
            }
            Body::Attended { session, came } => {
                self.run(
                    "INSERT INTO attendance VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET at = excluded.at,
                     came = excluded.came WHERE excluded.at > at",
                    params![session.0.as_bytes(), self.learner(), self.at, came],
                )?;
            }
            Body::LessonsAssigned { cohort, lessons } => {
                self.run(
                    "INSERT INTO assignment VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET at = excluded.at,
                     lessons = excluded.lessons WHERE excluded.at > at",
                    params![cohort.0.as_bytes(), self.at, serde_json::to_string(lessons).unwrap_or_default()],
                )?;
            }
            Body::HandsCounted { cohort, lesson, step, hands } => {
                let cohort = cohort.map_or_else(Vec::new, |c| c.0.as_bytes().to_vec());
                let hands = serde_json::to_string(hands).unwrap_or_default();
                self.run(
                    "INSERT INTO hands VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET at = excluded.at,
                     hands = excluded.hands WHERE excluded.at > at",
                    params![cohort, lesson.as_str(), step.as_str(), self.at, hands],
                )?;
            }
            // These are gathered by [`Fold`].
            Body::LessonOpened { .. }
            | Body::LessonFinished { .. }
            | Body::Attempt { .. }
            | Body::LearnerErased { .. }
            | Body::WriterStarted { .. } => {}
            Body::SoundChosen { .. } | Body::ExampleBegan | Body::Erased | Body::Unknown { .. } => {}
        }
        Ok(())
    }
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
    let mut fold = Fold::new(db)?;
    super::store::each_event(db, |writer, event| fold.event(writer, &event))?;
    fold.finish()?;
    db.execute("INSERT INTO projection VALUES (?1)", [PROJECTIONS])?;
    Ok(())
}
