//! Writing what other runs of the program did, somewhere else or at another time, with the clocks that they had.

use super::{
    Body, Event, NewEvent, Store, StoreError,
    project::Fold,
    store::{insert, number},
};
use crate::model::{EventId, Tick, WallMs, WriterId};
use rusqlite::TransactionBehavior;

/// What one run of the program did.
#[derive(Debug, Clone)]
pub struct Run {
    /// Who wrote it.
    pub writer: WriterId,
    /// On which computer.
    pub computer: String,
    /// What, and what that computer's clock believed.
    pub events: Vec<(WallMs, NewEvent)>,
}

impl Store {
    /// Writes runs that this log does not have, one after another, all or none; each begins with the event that says on
    /// which computer it was. Returns how many events were written.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was written then.
    pub fn append_runs(&mut self, runs: &[Run]) -> Result<usize, StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut tick = number(&tx, "SELECT tick FROM clock", [])?.cast_unsigned();
        let mut written = 0;
        let mut fold = Fold::new(&tx)?;
        for run in runs {
            tx.execute("INSERT INTO writer (id) VALUES (?1)", [run.writer.0.as_bytes()])?;
            let alias = tx.last_insert_rowid();
            let body =
                Body::WriterStarted { computer: run.computer.clone(), version: env!("CARGO_PKG_VERSION").into() };
            let wall = run.events.first().map_or(WallMs(0), |(wall, _)| *wall);
            let started = (wall, NewEvent { learner: None, body });
            for (seq, (wall, new)) in (1..).zip(std::iter::once(&started).chain(&run.events)) {
                tick += 1;
                let event = Event {
                    id: EventId { writer: run.writer, seq },
                    tick: Tick(tick),
                    wall: *wall,
                    learner: new.learner,
                    body: new.body.clone(),
                };
                insert(&tx, alias, &event)?;
                fold.event(alias, &event)?;
                written += 1;
            }
        }
        fold.finish()?;
        tx.commit()?;
        Ok(written)
    }
}
