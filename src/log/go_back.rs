//! Going back to a rolling copy: the log becomes what the copy holds. All that is here is kept aside first, in a copy that
//! never makes room for others; since merging is a union, it can be brought back from there.
//!
//! It is one transaction in the same file: a program that is killed leaves the one log or the other, and whoever else has
//! it open sees the one or the other. No number is given twice: writers get aliases that were never used, so that a run
//! which has written before finds that its own is gone, and another writer begins.

use super::{
    Body, MergeError, NewEvent, RollingCopy, Store, StoreError, erase,
    example::is_example,
    merge,
    project::rebuild,
    slice::each_written,
    store::{self, number},
};
use crate::model::{LearnerId, WriterId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

/// What going back did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WentBack {
    /// The copy that the log was made from.
    pub to: RollingCopy,
    /// The copy in which is what was here before.
    pub aside: RollingCopy,
}

impl Store {
    /// Makes the log what a copy holds. Who was forgotten stays forgotten, and what is written from now on is later than all
    /// that was set aside.
    ///
    /// # Errors
    /// See [`MergeError`]; the log is then as before.
    pub fn go_back(&mut self, copy: u64) -> Result<WentBack, MergeError> {
        let (copy, from) = self.open_copy(copy)?;
        // What is overwritten does not stay readable in free pages.
        self.db.execute_batch("PRAGMA secure_delete = ON")?;
        let writer = WriterId(Uuid::new_v4());
        let (alias, aside, forgotten) = {
            let tx = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
            // Nobody writes any more: all that is here is in what is set aside.
            let aside = self.set_aside()?;
            let erased = erase::erased(&tx)?;
            let alias = empty(&tx, writer)?;
            let example = is_example(&from)?;
            merge::take::<MergeError>(&tx, example, |slice| each_written(&from, |event| slice.take(&[event.look()?])))?;
            let forgotten: Vec<LearnerId> = erased.difference(&erase::erased(&tx)?).copied().collect();
            let mut bodies = vec![store::writer_started(self.computer())];
            bodies.extend(forgotten.iter().map(|&erased| Body::LearnerErased { erased }));
            let events: Vec<NewEvent> = bodies.into_iter().map(|body| NewEvent { learner: None, body }).collect();
            store::write(&tx, writer, (alias, 0), &events)?;
            erase::erase_again(&tx)?;
            tx.commit()?;
            (alias, aside, forgotten)
        };
        (self.writer, self.alias) = (writer, Some(alias));
        if forgotten.is_empty() {
            // A repair would take the newest copy: it is of the log as it is now. Without it there are the others.
            let _ = self.take_copy();
        } else {
            self.forget_copies()?;
        }
        Ok(WentBack { to: (&copy).into(), aside: (&aside).into() })
    }
}

/// Empties log and projections, and begins a writer under the first alias that no other has had. The clock goes on.
fn empty(db: &Connection, writer: WriterId) -> Result<i64, StoreError> {
    let alias = number(db, "SELECT ifnull(max(n), 0) + 1 FROM writer", [])?;
    let append_only = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'event_is_never_removed'";
    let append_only: String = db.query_row(append_only, [], |r| r.get(0))?;
    db.execute_batch("DROP TRIGGER event_is_never_removed; DELETE FROM event; DELETE FROM writer;")?;
    db.execute_batch(&append_only)?;
    rebuild(db)?;
    db.execute("INSERT INTO writer (n, id) VALUES (?1, ?2)", rusqlite::params![alias, writer.0.as_bytes()])?;
    Ok(alias)
}
