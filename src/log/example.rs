//! Whether a log is an example: an invented programme, to practise with. One of its events says so, so that it is known wherever
//! that log comes. What is real never comes into it, nor it into what is real; only a log in which nobody is yet becomes one.

use super::{Body, Store, StoreError};
use rusqlite::Connection;

/// Looked for among the events that are about no learner, which are few.
pub(super) fn is_example(db: &Connection) -> rusqlite::Result<bool> {
    let (kind, _) = Body::ExampleBegan.columns();
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE learner IS NULL AND kind = ?1)";
    db.prepare_cached(sql)?.query_row([kind], |r| r.get(0))
}

/// Whether there is no woman and no answer in it, nor ever was.
pub(super) fn is_nobodys(db: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM event WHERE learner IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM hands) AND NOT EXISTS (SELECT 1 FROM erased)";
    db.prepare_cached(sql)?.query_row([], |r| r.get(0))
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
