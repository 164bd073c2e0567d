//! Slices of the log, for whoever carries it on: what is here, and what comes after what is there.

use super::{
    Event, Store, StoreError, Written,
    event::checksum,
    store::{COLUMNS, read_events},
};
use crate::model::{EventId, LearnerId, Tick, WallMs, WriterId};
use rusqlite::{Row, params};
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

    /// The log as it stands now: it does not change while it is read, whoever writes.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn snapshot(&self) -> Result<Snapshot<'_>, StoreError> {
        let tx = self.db.unchecked_transaction()?;
        let frontier = self.frontier()?;
        Ok(Snapshot { frontier, tx })
    }
}

/// The log as it stood at one moment.
pub struct Snapshot<'s> {
    /// For each writer, the number of its last event.
    pub frontier: BTreeMap<WriterId, u64>,
    tx: rusqlite::Transaction<'s>,
}

impl Snapshot<'_> {
    /// Who wrote, in the order in which they came here. What was done at about the same time by the same women stands
    /// together in it, so that whoever reads or writes so touches each page once.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn writers(&self) -> Result<Vec<WriterId>, StoreError> {
        let mut query = self.tx.prepare("SELECT id FROM writer WHERE last_seq > 0 ORDER BY n")?;
        let rows = query.query_map([], |r| Ok(WriterId(Uuid::from_bytes(r.get(0)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// For each writer, how many of its first events are older than `since`: everything before the first that is not, or
    /// whose clock cannot be believed. What may be new is never taken for old.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn older_than(&self, since: WallMs) -> Result<BTreeMap<WriterId, u64>, StoreError> {
        let sql = "SELECT w.id, ifnull(min(e.seq) - 1, w.last_seq) FROM writer w LEFT JOIN event e
                   ON e.writer = w.n AND e.kind <> 'erased' AND (e.wall >= ?1 OR e.wall < ?2)
                   WHERE w.last_seq > 0 GROUP BY w.n";
        let mut query = self.tx.prepare(sql)?;
        let rows = query.query_map(params![since.0, WallMs::BELIEVABLE.start.0], |r| {
            Ok((WriterId(Uuid::from_bytes(r.get(0)?)), r.get::<_, i64>(1)?.cast_unsigned()))
        })?;
        let mut older: BTreeMap<WriterId, u64> = rows.collect::<Result<_, _>>()?;
        older.retain(|_, count| *count > 0);
        Ok(older)
    }

    /// Every event of a writer after number `seq`, in order, as it was written.
    ///
    /// # Errors
    /// Those of `take`, and [`StoreError`].
    pub fn each_after<E: From<StoreError>>(
        &self,
        writer: WriterId,
        seq: u64,
        mut take: impl FnMut(Written) -> Result<(), E>,
    ) -> Result<(), E> {
        let log = |e: rusqlite::Error| E::from(e.into());
        let sql = format!(
            "SELECT {COLUMNS} FROM writer w JOIN event e ON e.writer = w.n WHERE w.id = ?1 AND e.seq > ?2 ORDER BY e.seq"
        );
        let mut query = self.tx.prepare_cached(&sql).map_err(log)?;
        let mut rows = query.query(params![writer.0.as_bytes(), seq.cast_signed()]).map_err(log)?;
        while let Some(row) = rows.next().map_err(log)? {
            let damaged = || StoreError::Damaged("an event does not fit its checksum".into());
            take(written(row).map_err(log)?.ok_or_else(damaged)?)?;
        }
        Ok(())
    }
}

/// Every event of a log, writer by writer and in order, as it was written.
pub(super) fn each_written<E: From<StoreError>>(
    db: &rusqlite::Connection,
    mut take: impl FnMut(Written) -> Result<(), E>,
) -> Result<(), E> {
    let log = |e: rusqlite::Error| E::from(e.into());
    let sql = format!("SELECT {COLUMNS} FROM event e JOIN writer w ON w.n = e.writer ORDER BY e.writer, e.seq");
    let mut query = db.prepare(&sql).map_err(log)?;
    let mut rows = query.query([]).map_err(log)?;
    while let Some(row) = rows.next().map_err(log)? {
        let damaged = || StoreError::Damaged("an event does not fit its checksum".into());
        take(written(row).map_err(log)?.ok_or_else(damaged)?)?;
    }
    Ok(())
}

fn written(r: &Row<'_>) -> rusqlite::Result<Option<Written>> {
    let learner: Option<[u8; 16]> = r.get(4)?;
    let event = Written {
        id: EventId { writer: WriterId(Uuid::from_bytes(r.get(0)?)), seq: r.get::<_, i64>(1)?.cast_unsigned() },
        tick: Tick(r.get::<_, i64>(2)?.cast_unsigned()),
        wall: WallMs(r.get(3)?),
        learner: learner.map(|b| LearnerId(Uuid::from_bytes(b))),
        kind: r.get(5)?,
        body: r.get(6)?,
    };
    let sum: [u8; 8] = r.get(7)?;
    let fits = sum == checksum(event.id, event.tick, event.wall, event.learner, &event.kind, &event.body);
    Ok(fits.then_some(event))
}
