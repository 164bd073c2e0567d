//! Two logs become one: what lies beyond the frontier here is written, what is here already is compared, and what
//! contradicts it refuses the whole slice. Only ticks order; what clocks believed decides nothing.

use super::{
    Body, Event, Store, StoreError, erase,
    event::checksum,
    project::Fold,
    store::{COLUMNS, event_of},
};
use crate::model::{EventId, LearnerId, Tick, WallMs, WriterId};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, config::DbConfig, params};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Ticks count events: a log that reached this one would be centuries old. It keeps a forged one from stopping clocks.
const LAST_TICK: u64 = 1 << 53;
const LONGEST_KIND: usize = 64;
/// The longest body of an event, in bytes.
pub const LONGEST_BODY: usize = 1 << 20;

/// An event exactly as its writer wrote it: it is carried on byte for byte, whether this program understands it or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Who wrote it, and its number.
    pub id: EventId,
    /// Its place in the order of things.
    pub tick: Tick,
    /// What the clock believed.
    pub wall: WallMs,
    /// The learner it is about, if it is about one.
    pub learner: Option<LearnerId>,
    /// Its kind.
    pub kind: String,
    /// Its fields, as JSON.
    pub body: String,
}

impl Written {
    /// What it says, as far as this program understands it.
    pub fn body(&self) -> Body {
        Body::from_columns(&self.kind, &self.body)
    }

    /// Looks at all of it for which no log is needed: on whichever thread has time.
    ///
    /// # Errors
    /// [`MergeError::Impossible`].
    pub fn look(self) -> Result<Looked, MergeError> {
        let json = serde_json::from_str::<serde::de::IgnoredAny>(&self.body).is_ok();
        let sane = (1..LAST_TICK).contains(&self.tick.0)
            && (1..LAST_TICK).contains(&self.id.seq)
            && (1..=LONGEST_KIND).contains(&self.kind.len())
            && self.body.len() <= LONGEST_BODY
            && !self.kind.contains('\0')
            && !self.body.contains('\0');
        if !sane || !json {
            return Err(MergeError::Impossible(self.id.writer.0, self.id.seq));
        }
        let sum = checksum(self.id, self.tick, self.wall, self.learner, &self.kind, &self.body);
        let event = Event { id: self.id, tick: self.tick, wall: self.wall, learner: self.learner, body: self.body() };
        Ok(Looked { event, kind: self.kind, body: self.body, sum })
    }
}

/// An event that can be.
pub struct Looked {
    event: Event,
    kind: String,
    body: String,
    sum: [u8; 8],
}

/// What a slice brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// Events that were not here.
    pub new: u64,
    /// Events that were here.
    pub known: u64,
    /// Of the new ones, those that a newer program wrote: kept and carried on, not understood.
    pub unclear: u64,
    /// Learners who were not here.
    pub learners: u64,
    /// Learners who are forgotten here, because they asked for it elsewhere.
    pub forgotten: u64,
}

/// Why nothing of a slice was written.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// The log.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An earlier slice has to come first.
    #[error("an earlier slice is missing: writer {0} has a hole")]
    Hole(Uuid),
    /// The same event is here with other contents: one of the two is forged.
    #[error("event {1} of writer {0} is here with other contents")]
    Twin(Uuid, u64),
    /// No program writes such an event.
    #[error("event {1} of writer {0} cannot be")]
    Impossible(Uuid, u64),
}

impl From<rusqlite::Error> for MergeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A merge that has begun.
pub struct Merge<'s> {
    tx: Transaction<'s>,
    spoiled: bool,
    forgotten: u64,
}

/// How far a writer is known.
#[derive(Clone, Copy)]
struct Stand {
    writer: WriterId,
    /// Its alias here.
    alias: i64,
    /// The number of its last event, as the log has it and as it will be.
    was: u64,
    last: u64,
}

/// The log's triggers are asleep on this connection: they would move two rows with every event, and a [`Slice`] proves
/// itself that there are no holes and only inserts. Nothing of this is on the disk.
struct Asleep<'d>(&'d Connection);

impl<'d> Asleep<'d> {
    fn new(db: &'d Connection) -> rusqlite::Result<Self> {
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        Ok(Self(db))
    }
}

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        // It fails only for arguments that are none.
        let _ = self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true);
    }
}

/// One slice on its way in.
pub struct Slice<'m> {
    db: &'m Connection,
    writer: Option<Stand>,
    /// The newest tick of what was written.
    tick: Tick,
    fold: Fold<'m>,
    merged: Merged,
    /// Whom the log must know as erased in the end, and the event that says so.
    must_be_erased: BTreeMap<Uuid, EventId>,
}

impl Store {
    /// Merges what `bring` brings. With `keep` it is on the disk when this returns; without, it was only tried.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was written then, except that copies with erased learners may still be there.
    pub fn merge<T>(&mut self, keep: bool, bring: impl FnOnce(&mut Merge<'_>) -> T) -> Result<T, StoreError> {
        // What is overwritten does not stay readable in free pages. Room for 32 MB of pages: keys come in little order, and
        // each page would be written again and again.
        self.db.execute_batch("PRAGMA secure_delete = ON; PRAGMA cache_size = -32768")?;
        let (brought, forgotten) = {
            let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut merge = Merge { tx, spoiled: false, forgotten: 0 };
            let brought = bring(&mut merge);
            let Merge { tx, spoiled, forgotten } = merge;
            if keep && !spoiled {
                tx.commit()?;
            }
            (brought, forgotten)
        };
        self.db.execute_batch("PRAGMA cache_size = -2000; PRAGMA shrink_memory")?;
        if keep && forgotten > 0 {
            self.forget_copies()?;
        }
        Ok(brought)
    }
}

impl Merge<'_> {
    /// Takes what `feed` brings, all of it or, after an error, nothing. A slice that fails when a part of it is written
    /// spoils the merge: nothing of it is kept, and what is tried after it says nothing. Slices with savepoints between
    /// them would cost more with every page that is remembered, and hardly one ever fails so late.
    ///
    /// # Errors
    /// Those of `feed`, and [`MergeError`].
    pub fn slice<E: From<MergeError>>(
        &mut self,
        feed: impl FnOnce(&mut Slice<'_>) -> Result<(), E>,
    ) -> Result<Merged, E> {
        let untouched = self.tx.total_changes();
        let taken = take(&self.tx, feed);
        match &taken {
            Ok(merged) => self.forgotten += merged.forgotten,
            Err(_) => self.spoiled |= self.tx.total_changes() != untouched,
        }
        taken
    }

    /// Whether a slice failed when a part of it was written.
    pub fn is_spoiled(&self) -> bool {
        self.spoiled
    }
}

/// Takes what `feed` brings within a transaction.
pub(super) fn take<E: From<MergeError>>(
    db: &Connection,
    feed: impl FnOnce(&mut Slice<'_>) -> Result<(), E>,
) -> Result<Merged, E> {
    let before = learners(db).map_err(MergeError::from)?;
    let mut slice = Slice {
        db,
        writer: None,
        tick: Tick(0),
        fold: Fold::new(db).map_err(MergeError::from)?,
        merged: Merged::default(),
        must_be_erased: BTreeMap::new(),
    };
    let asleep = Asleep::new(db).map_err(MergeError::from)?;
    feed(&mut slice)?;
    slice.moved()?;
    drop(asleep);
    Ok(slice.end(&before)?)
}

/// The learners who made a profile.
fn learners(db: &Connection) -> rusqlite::Result<BTreeSet<[u8; 16]>> {
    db.prepare_cached("SELECT id FROM learner WHERE enrolled IS NOT NULL")?.query_map([], |r| r.get(0))?.collect()
}

impl Slice<'_> {
    /// The first events of a writer, up to `last`, are not in the slice: they must be here.
    ///
    /// # Errors
    /// [`MergeError::Hole`]: they are not; the whole slice is then refused.
    pub fn needs(&mut self, writer: WriterId, last: u64) -> Result<(), MergeError> {
        self.moved()?;
        let (_, here) = self.known(writer)?.unwrap_or_default();
        (last <= here).then_some(()).ok_or(MergeError::Hole(writer.0))
    }

    /// Takes one event. Those of a writer come together and in order.
    ///
    /// # Errors
    /// See [`MergeError`]; the whole slice is then refused.
    pub fn take(&mut self, looked: &Looked) -> Result<(), MergeError> {
        let Looked { event, kind, body, sum } = looked;
        let (writer, seq) = (event.id.writer.0, event.id.seq);
        let stand = self.stand(event.id.writer)?;
        if seq <= stand.last {
            self.merged.known += 1;
            return self.compare(stand.alias, looked);
        }
        if seq != stand.last + 1 {
            return Err(MergeError::Hole(writer));
        }
        let learner = event.learner.map(|l| *l.0.as_bytes());
        let (tick, number) = (event.tick.0.cast_signed(), seq.cast_signed());
        let sql = "INSERT INTO event (writer, seq, tick, wall, learner, kind, body, checksum)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let row = params![stand.alias, number, tick, event.wall.0, learner, kind, body, sum];
        self.db.prepare_cached(sql)?.execute(row)?;
        self.merged.new += 1;
        self.merged.unclear += u64::from(matches!(event.body, Body::Unknown { .. }));
        self.fold.event(stand.alias, event)?;
        self.tick = self.tick.max(event.tick);
        self.writer = Some(Stand { last: seq, ..stand });
        Ok(())
    }

    /// The alias of a writer that is known here, and the number of its last event.
    fn known(&self, writer: WriterId) -> Result<Option<(i64, u64)>, MergeError> {
        let mut query = self.db.prepare_cached("SELECT n, last_seq FROM writer WHERE id = ?1")?;
        let here = query.query_row([writer.0.as_bytes()], |r| Ok((r.get(0)?, r.get::<_, i64>(1)?.cast_unsigned())));
        Ok(here.optional()?)
    }

    /// How far a writer is known here, which is made known if need be.
    fn stand(&mut self, writer: WriterId) -> Result<Stand, MergeError> {
        if let Some(stand) = self.writer.filter(|stand| stand.writer == writer) {
            return Ok(stand);
        }
        self.moved()?;
        let (alias, last) = match self.known(writer)? {
            Some(known) => known,
            None => {
                self.db.prepare_cached("INSERT INTO writer (id) VALUES (?1)")?.execute([writer.0.as_bytes()])?;
                (self.db.last_insert_rowid(), 0)
            }
        };
        Ok(*self.writer.insert(Stand { writer, alias, was: last, last }))
    }

    /// Moves the frontier of the writer at hand, and the clock: once, where the log's triggers would for each event.
    fn moved(&mut self) -> Result<(), MergeError> {
        if let Some(stand) = self.writer.take().filter(|stand| stand.last > stand.was) {
            let sql = "UPDATE writer SET last_seq = ?2 WHERE n = ?1";
            self.db.prepare_cached(sql)?.execute(params![stand.alias, stand.last.cast_signed()])?;
            let sql = "UPDATE clock SET tick = max(tick, ?1)";
            self.db.prepare_cached(sql)?.execute([self.tick.0.cast_signed()])?;
        }
        Ok(())
    }

    /// What is here already must be the same, except that either may have been emptied: then the learner must be one
    /// who asked to be forgotten.
    fn compare(&mut self, alias: i64, looked: &Looked) -> Result<(), MergeError> {
        let Looked { event, kind, body, sum } = looked;
        let (writer, seq) = (event.id.writer.0, event.id.seq);
        let sql =
            format!("SELECT {COLUMNS} FROM event e JOIN writer w ON w.n = e.writer WHERE e.writer = ?1 AND e.seq = ?2");
        let (here, there): (Option<Event>, [u8; 8]) = self
            .db
            .prepare_cached(&sql)?
            .query_row(params![alias, seq.cast_signed()], |r| Ok((event_of(r)?, r.get(7)?)))?;
        let here = here.ok_or_else(|| StoreError::Damaged("an event does not fit its checksum".into()))?;
        if there == *sum {
            return Ok(());
        }
        let (erased, _) = Body::Erased.columns();
        let emptied = match (here.body == Body::Erased, *kind == erased) {
            (true, false) => event.learner,
            (false, true) if event.learner.is_none() && event.wall == WallMs(0) && body == "null" => here.learner,
            _ => None,
        };
        match emptied {
            Some(learner) if here.tick == event.tick => {
                self.must_be_erased.entry(learner.0).or_insert(event.id);
                Ok(())
            }
            _ => Err(MergeError::Twin(writer, seq)),
        }
    }

    /// Everything has come: erasures are carried out, and what was emptied must follow from one.
    fn end(self, before: &BTreeSet<[u8; 16]>) -> Result<Merged, MergeError> {
        self.fold.finish()?;
        let sql = "SELECT 1 FROM erased WHERE learner = ?1";
        for (learner, event) in &self.must_be_erased {
            let erased = self.db.prepare_cached(sql)?.query_row([learner.as_bytes()], |_| Ok(())).optional()?;
            erased.ok_or(MergeError::Twin(event.writer.0, event.seq))?;
        }
        erase::erase_again(self.db)?;
        let after = learners(self.db)?;
        let learners = after.difference(before).count() as u64;
        let forgotten = before.difference(&after).count() as u64;
        Ok(Merged { learners, forgotten, ..self.merged })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    fn told(seq: u64) -> Written {
        let id = EventId { writer: WriterId(Uuid::from_u128(1)), seq };
        let (kind, body) = Body::LocaleChosen { locale: "tzo".into() }.columns();
        Written { id, tick: Tick(seq), wall: WallMs(0), learner: Some(LearnerId(Uuid::from_u128(2))), kind, body }
    }

    #[test]
    fn the_log_guards_itself_again_after_every_merge() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(dir.path()).unwrap().0;
        let mut merged = |keep, seqs: &[u64]| {
            let slice = |slice: &mut Slice<'_>| seqs.iter().try_for_each(|seq| slice.take(&told(*seq).look()?));
            let merged = store.merge(keep, |merge| merge.slice(slice)).unwrap();
            let refuses = |sql: &str| assert!(store.db.execute(sql, []).is_err(), "{sql}");
            refuses("UPDATE event SET wall = 1");
            refuses("DELETE FROM event");
            refuses("INSERT INTO event SELECT writer, seq + 9, tick, wall, learner, kind, body, checksum FROM event");
            (merged.map_err(|e| e.to_string()), store.frontier().unwrap().into_values().next(), store.tick().unwrap())
        };
        let (first, last, tick) = merged(true, &[1, 2, 3]);
        assert_eq!((first.unwrap().new, last, tick), (3, Some(3), Tick(3)));
        let (tried, last, tick) = merged(false, &[3, 4]);
        assert_eq!((tried.unwrap().new, last, tick), (1, Some(3), Tick(3)));
        let (refused, last, tick) = merged(true, &[4, 6]);
        assert!(refused.unwrap_err().contains("hole"));
        assert_eq!((last, tick), (Some(3), Tick(3)));
        let fails = AssertUnwindSafe(|| {
            let slice = |_: &mut Slice<'_>| -> Result<(), MergeError> { std::panic::panic_any(()) };
            store.merge(true, |merge| merge.slice(slice).map(drop))
        });
        assert!(catch_unwind(fails).is_err());
        assert!(store.db.execute("DELETE FROM event", []).is_err());
    }
}
