//! Forgetting a learner: her right. Her events are emptied in their places, so that numbers keep having no holes; the
//! log says that an erasure happened and no more, and tells it to every log that it is merged with.

use super::{Body, NewEvent, Store, StoreError, copies, event::checksum, project::rebuild, store::connect};
use crate::model::{EventId, LearnerId, Tick, WallMs, WriterId};
use rusqlite::{Connection, TransactionBehavior, params};
use std::{collections::BTreeSet, path::Path};
use uuid::Uuid;

impl Store {
    /// Forgets a learner and every profile that was joined with hers, in the log and in its copies. There is no way back.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was erased then, except that copies may already be gone.
    pub fn erase(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        // What is overwritten does not stay readable in free pages.
        self.db.execute_batch("PRAGMA secure_delete = ON")?;
        let profiles = self.profiles_of(learner)?;
        let events: Vec<NewEvent> =
            profiles.iter().map(|&erased| NewEvent { learner: None, body: Body::LearnerErased { erased } }).collect();
        self.append_and(&events, |tx| profiles.iter().try_for_each(|&learner| empty(tx, learner)))?;
        self.forget_copies()
    }

    /// Copies that still tell of her make room for one that does not.
    pub(super) fn forget_copies(&self) -> Result<(), StoreError> {
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let before = copies::list(&self.dir);
        self.take_copy()?;
        let (aside, rolling): (Vec<_>, Vec<_>) = before.into_iter().partition(|copy| copy.aside);
        rolling.iter().try_for_each(|copy| std::fs::remove_file(&copy.path))?;
        aside.iter().try_for_each(|copy| self.forget_in(&copy.path))
    }

    /// What was set aside may be nowhere else: there, events of whoever is forgotten are emptied.
    fn forget_in(&self, copy: &Path) -> Result<(), StoreError> {
        let forgotten = erased(&self.db)?;
        let mut aside = connect(copy)?;
        aside.execute_batch("PRAGMA secure_delete = ON")?;
        let tx = aside.transaction_with_behavior(TransactionBehavior::Immediate)?;
        forgotten.into_iter().try_for_each(|learner| empty(&tx, learner))?;
        rebuild(&tx)?;
        tx.commit()?;
        // Nothing is left beside the file.
        Ok(aside.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?)
    }

    fn profiles_of(&self, learner: LearnerId) -> Result<Vec<LearnerId>, StoreError> {
        let woman = self.women(None)?.into_iter().find(|w| w.profiles.contains(&learner));
        Ok(woman.map_or_else(|| vec![learner], |w| w.profiles))
    }
}

/// Empties the events of erased learners that have come back: with a copy, from another computer.
pub(super) fn erase_again(db: &Connection) -> Result<(), StoreError> {
    erased(db)?.into_iter().try_for_each(|learner| empty(db, learner))
}

/// Who is forgotten here.
pub(super) fn erased(db: &Connection) -> Result<BTreeSet<LearnerId>, StoreError> {
    let mut query = db.prepare("SELECT learner FROM erased")?;
    let rows = query.query_map([], |r| Ok(LearnerId(Uuid::from_bytes(r.get(0)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Puts [`Body::Erased`] in the place of every event about a learner.
fn empty(db: &Connection, learner: LearnerId) -> Result<(), StoreError> {
    let sql = "SELECT e.writer, w.id, e.seq, e.tick FROM event e JOIN writer w ON w.n = e.writer WHERE e.learner = ?1";
    let rows: Vec<(i64, [u8; 16], i64, i64)> = db
        .prepare_cached(sql)?
        .query_map([learner.0.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
        .collect::<Result<_, _>>()?;
    let (kind, body) = Body::Erased.columns();
    for (alias, writer, seq, tick) in rows {
        let id = EventId { writer: WriterId(Uuid::from_bytes(writer)), seq: seq.cast_unsigned() };
        let sum = checksum(id, Tick(tick.cast_unsigned()), WallMs(0), None, &kind, &body);
        db.prepare_cached(
            "UPDATE event SET kind = ?3, body = ?4, learner = NULL, wall = 0, checksum = ?5 WHERE writer = ?1 AND seq = ?2",
        )?
        .execute(params![alias, seq, kind, body, sum])?;
    }
    Ok(())
}
