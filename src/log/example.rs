//! Whether a log is an example: an invented programme, to practise with. One of its events says so, so that it is known wherever
//! that log comes. What is real never comes into it, nor it into what is real.

use super::{Body, Store, StoreError};
use rusqlite::Connection;

/// Looked for among the events that are about no learner, which are few.
pub(super) fn is_example(db: &Connection) -> rusqlite::Result<bool> {
    let (kind, _) = Body::ExampleBegan.columns();
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE learner IS NULL AND kind = ?1)";
    db.prepare_cached(sql)?.query_row([kind], |r| r.get(0))
}

/// Whether nothing was ever told to it: what is made anew from a copy begins so.
pub(super) fn is_untold(db: &Connection) -> rusqlite::Result<bool> {
    db.prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM event)")?.query_row([], |r| r.get(0))
}

impl Store {
    /// Whether all that is in this log is invented, to practise with.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn is_example(&self) -> Result<bool, StoreError> {
        Ok(is_example(&self.db)?)
    }
}
