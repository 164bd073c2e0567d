//! What follows from events, folded into tables as they are written. The order in which they come does not matter: what
//! was said last, in the order that all computers agree on, wins.

use super::{Body, Event, Kept, StoreError};
use crate::model::{Grade, LearnerId, Occasion, Verdict};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

/// Change it when `projections.sql` or [`project`] changes: projections are then made again.
pub(super) const PROJECTIONS: i64 = 4;

/// An event's place in the one order: tick, then writer, then number. Compared as bytes.
fn place(event: &Event) -> [u8; 32] {
    let parts = [&event.tick.0.to_be_bytes()[..], event.id.writer.0.as_bytes(), &event.id.seq.to_be_bytes()];
    let mut place = [0; 32];
    for (to, from) in place.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    place
}

fn rank(grade: Grade) -> Option<i64> {
    match grade {
        Grade::Said => None,
        Grade::Judged(Verdict::NotYet) => Some(0),
        Grade::Judged(Verdict::Almost) => Some(1),
        Grade::Judged(Verdict::Right) => Some(2),
    }
}

struct Fold<'a> {
    db: &'a Connection,
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
        self.run(
            "INSERT INTO lesson_progress VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE
             SET opened = opened + excluded.opened, finished = finished + excluded.finished",
            params![self.learner(), lesson, opened, finished],
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
    ) -> rusqlite::Result<usize> {
        // A page says nothing; an answer in a review is never the first.
        if grade == Grade::Said && picked.is_none() {
            return Ok(0);
        }
        let (at, verdict) = (self.at, rank(grade));
        let never_first: &[u8] = &[u8::MAX; 32];
        let (first_at, first, picked) = match occasion {
            Occasion::Review => (never_first, None, None),
            Occasion::Lesson | Occasion::Measure => (&at[..], verdict, picked),
        };
        self.run(
            "INSERT INTO answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1) ON CONFLICT DO UPDATE SET
             first = iif(excluded.first_at < first_at, excluded.first, first),
             picked = iif(excluded.first_at < first_at, excluded.picked, picked),
             first_at = min(excluded.first_at, first_at),
             last = iif(excluded.last_at > last_at, excluded.last, last),
             last_at = max(excluded.last_at, last_at),
             tries = tries + 1",
            params![lesson, step, self.learner(), first_at, first, picked, at, verdict],
        )
    }
}

/// Folds one event into the projections.
pub(super) fn project(db: &Connection, event: &Event) -> Result<(), StoreError> {
    let fold = Fold { db, event, at: place(event) };
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
    db.execute("DELETE FROM learner WHERE id = ?1", [id])?;
    for table in ["lesson_progress", "answer", "promise", "member", "attendance"] {
        db.execute(&format!("DELETE FROM {table} WHERE learner = ?1"), [id])?;
    }
    Ok(())
}

/// Drops the projections and folds every event again, within the caller's transaction.
pub(super) fn rebuild(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch(include_str!("projections.sql"))?;
    super::store::each_event(db, |event| project(db, &event))?;
    db.execute("INSERT INTO projection VALUES (?1)", [PROJECTIONS])?;
    Ok(())
}
