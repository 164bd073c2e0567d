//! Slices of the log, for whoever carries it on: what is here, and what comes after what is there.

use super::{Event, Store, StoreError, store::read_events};
use crate::model::WriterId;
use rusqlite::params;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Store {
    /// The frontier: for each writer, the number of its last event here. Every event before it is here too.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn frontier(&self) -> Result<BTreeMap<WriterId, u64>, StoreError> {
        let mut query = self.db.prepare_cached("SELECT id, last_seq FROM writer WHERE last_seq > 0")?;
        let rows = query
            .query_map([], |r| Ok((WriterId(Uuid::from_bytes(r.get(0)?)), r.get::<_, i64>(1)?.cast_unsigned())))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The events of a writer after number `seq`, in order, at most `most`, each compared with its checksum.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn events_after(&self, writer: WriterId, seq: u64, most: usize) -> Result<Vec<Event>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let row = params![writer.0.as_bytes(), seq.cast_signed(), most];
        read_events(&self.db, "WHERE w.id = ?1 AND e.seq > ?2 ORDER BY e.seq LIMIT ?3", row)
    }
}
