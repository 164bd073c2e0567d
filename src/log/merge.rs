//! Two logs become one: what lies beyond the frontier here is written, what is here already is compared, and what
//! contradicts it refuses the whole slice. Only ticks order; what clocks believed decides nothing.

use super::{
    Body, Event, Store, StoreError, erase,
    event::checksum,
    example::{is_example, is_untold},
    inserts::{AT_ONCE, Inserts, Values},
    project::Fold,
    store::{COLUMNS, event_of, write_ahead},
};
use crate::model::{EventId, LearnerId, Tick, WallMs, WriterId};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, TransactionBehavior, config::DbConfig, params};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Ticks count events: a log that reached this one would be centuries old. It keeps a forged one from stopping clocks.
const LAST_TICK: u64 = 1 << 53;
const LONGEST_KIND: usize = 64;
/// So deep may JSON be nested for `SQLite` to read it.
const DEEPEST_BODY: usize = 1000;
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
        let understood = Body::understood(&self.kind, &self.body).ok();
        let json = (understood.is_some() || serde_json::from_str::<serde::de::IgnoredAny>(&self.body).is_ok())
            // What serde skips may be as deep as it likes, what `SQLite` reads may not; a `Value` may be less deep than that.
            && (opened(&self.body) <= DEEPEST_BODY || serde_json::from_str::<serde_json::Value>(&self.body).is_ok());
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
        let body = understood.unwrap_or_else(|| self.body());
        let event = Event { id: self.id, tick: self.tick, wall: self.wall, learner: self.learner, body };
        Ok(Looked { event, kind: self.kind, body: self.body, sum })
    }
}

/// How many lists and objects a text opens at most: it is nested no deeper.
fn opened(json: &str) -> usize {
    json.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count()
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
    /// An example would be mixed with what is real.
    #[error("an example and what is real are not mixed")]
    Mixed {
        /// Whether what came is the example.
        example: bool,
    },
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

/// The log's triggers and constraints are asleep on this connection: they would move two rows with every event, read its
/// JSON again and look its writer up. What they hold, [`Written::look`] and [`Slice`] have proved themselves: that there
/// are no holes, that each body is JSON, and each writer is there. Nothing of this is on the disk.
struct Asleep<'d>(&'d Connection);

impl<'d> Asleep<'d> {
    fn new(db: &'d Connection) -> rusqlite::Result<Self> {
        let asleep = Self(db);
        asleep.guard(false).map(|()| asleep)
    }

    fn guard(&self, on: bool) -> rusqlite::Result<()> {
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, on)?;
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, on)?;
        self.0.pragma_update(None, "ignore_check_constraints", !on)
    }
}

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        // It fails only for arguments that are none.
        let _ = self.guard(true);
    }
}

/// The row of an event, whose writer has this alias.
fn bind(row: &mut Values<'_, '_>, (alias, looked): &(i64, &Looked)) -> rusqlite::Result<()> {
    let event = &looked.event;
    row.bind(alias)?;
    row.bind(event.id.seq.cast_signed())?;
    row.bind(event.tick.0.cast_signed())?;
    row.bind(event.wall.0)?;
    row.bind(event.learner.as_ref().map(|l| &l.0.as_bytes()[..]))?;
    row.bind(&looked.kind)?;
    row.bind(&looked.body)?;
    row.bind(looked.sum)
}

/// One slice on its way in.
pub struct Slice<'m> {
    db: &'m Connection,
    insert: Inserts<'m>,
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
        write_once(&self.db)?;
        let merged = merge_into(&mut self.db, keep, bring);
        // Should somebody have opened the log just now, this connection goes on as it is: that is as durable.
        let _ = write_ahead(&self.db);
        let (brought, forgotten) = merged?;
        self.db.execute_batch("PRAGMA cache_size = -2000; PRAGMA shrink_memory")?;
        if keep && forgotten > 0 {
            self.forget_copies()?;
        }
        Ok(brought)
    }
}

/// What was brought, and how many were forgotten.
fn merge_into<T>(
    db: &mut Connection,
    keep: bool,
    bring: impl FnOnce(&mut Merge<'_>) -> T,
) -> Result<(T, u64), StoreError> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut merge = Merge { tx, spoiled: false, forgotten: 0 };
    let brought = bring(&mut merge);
    let Merge { tx, spoiled, forgotten } = merge;
    if keep && !spoiled {
        tx.commit()?;
    }
    Ok((brought, forgotten))
}

/// So large, in bytes, is a log at most for its pages to be written once.
const SMALL: i64 = 4 << 20;

/// A write-ahead log writes each page twice: beside the file, then into it. Where little is there yet, what comes is most
/// of what there will be: it is written into the file, and only pages that were there go into a rollback journal. For
/// that nobody else may have the log open; where somebody has, it stays as it is.
fn write_once(db: &Connection) -> rusqlite::Result<()> {
    let sql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    let size: i64 = db.query_row(sql, [], |r| r.get(0))?;
    if size > SMALL {
        return Ok(());
    }
    match db.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())) {
        Err(e) if e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => Ok(()),
        other => other,
    }
}

impl Merge<'_> {
    /// Takes what `feed` brings, all of it or, after an error, nothing; `example` says whether it is one. A slice that
    /// fails when a part of it is written spoils the merge: nothing of it is kept, and what is tried after it says
    /// nothing. Slices with savepoints between them would cost more with every page that is remembered, and hardly one
    /// ever fails so late.
    ///
    /// # Errors
    /// Those of `feed`, and [`MergeError`].
    pub fn slice<E: From<MergeError>>(
        &mut self,
        example: bool,
        feed: impl FnOnce(&mut Slice<'_>) -> Result<(), E>,
    ) -> Result<Merged, E> {
        let untouched = self.tx.total_changes();
        let taken = take(&self.tx, example, feed);
        match &taken {
            Ok(merged) => self.forgotten += merged.forgotten,
            Err(_) => self.spoiled |= self.tx.total_changes() != untouched,
        }
        taken
    }

    /// Whether what is merged into is an example.
    ///
    /// # Errors
    /// The database.
    pub fn is_example(&self) -> Result<bool, MergeError> {
        Ok(is_example(&self.tx)?)
    }

    /// Whether a slice failed when a part of it was written.
    pub fn is_spoiled(&self) -> bool {
        self.spoiled
    }
}

/// Takes what `feed` brings within a transaction.
pub(super) fn take<E: From<MergeError>>(
    db: &Connection,
    example: bool,
    feed: impl FnOnce(&mut Slice<'_>) -> Result<(), E>,
) -> Result<Merged, E> {
    let fits = |db| Ok(is_example(db)? == example || (example && is_untold(db)?));
    fits(db).map_err(|e: rusqlite::Error| MergeError::from(e))?.then_some(()).ok_or(MergeError::Mixed { example })?;
    let before = learners(db).map_err(MergeError::from)?;
    let asleep = Asleep::new(db).map_err(MergeError::from)?;
    let mut slice = Slice {
        db,
        // A row that cannot be written spoils the merge, whatever was written before it: nothing need be remembered.
        insert: Inserts::new(db, "INSERT OR FAIL INTO event", 8).map_err(MergeError::from)?,
        writer: None,
        tick: Tick(0),
        fold: Fold::new(db).map_err(MergeError::from)?,
        merged: Merged::default(),
        must_be_erased: BTreeMap::new(),
    };
    feed(&mut slice)?;
    slice.moved()?;
    drop(asleep);
    let merged = slice.end(&before)?;
    // It was what it was said to be.
    let same = is_example(db).map_err(MergeError::from)? == example;
    Ok(same.then_some(merged).ok_or(MergeError::Mixed { example: !example })?)
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

    /// Takes events. Those of a writer come together and in order.
    ///
    /// # Errors
    /// See [`MergeError`]; the whole slice is then refused.
    pub fn take(&mut self, events: &[Looked]) -> Result<(), MergeError> {
        let mut new = Vec::with_capacity(events.len());
        for looked in events {
            let event = &looked.event;
            let seq = event.id.seq;
            let stand = self.stand(event.id.writer)?;
            if seq <= stand.last {
                // It may be one of these.
                self.write(&new)?;
                new.clear();
                self.merged.known += 1;
                self.compare(stand.alias, looked)?;
                continue;
            }
            if seq != stand.last + 1 {
                return Err(MergeError::Hole(event.id.writer.0));
            }
            new.push((stand.alias, looked));
            self.merged.new += 1;
            self.merged.unclear += u64::from(matches!(event.body, Body::Unknown { .. }));
            self.fold.event(stand.alias, event)?;
            self.tick = self.tick.max(event.tick);
            self.writer = Some(Stand { last: seq, ..stand });
        }
        self.write(&new)
    }

    /// Writes events with their writers' aliases.
    fn write(&mut self, events: &[(i64, &Looked)]) -> Result<(), MergeError> {
        let (many, rest) = events.as_chunks::<AT_ONCE>();
        many.iter().try_for_each(|events| self.insert.all(events, bind))?;
        rest.iter().try_for_each(|event| self.insert.one(event, bind))?;
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

    /// Moves the frontier of the writer at hand: once, where the log's triggers would for each event.
    fn moved(&mut self) -> Result<(), MergeError> {
        if let Some(stand) = self.writer.take().filter(|stand| stand.last > stand.was) {
            let sql = "UPDATE writer SET last_seq = ?2 WHERE n = ?1";
            self.db.prepare_cached(sql)?.execute(params![stand.alias, stand.last.cast_signed()])?;
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

    /// Everything has come: the clock is moved, erasures are carried out, and what was emptied must follow from one.
    fn end(self, before: &BTreeSet<[u8; 16]>) -> Result<Merged, MergeError> {
        self.db.execute("UPDATE clock SET tick = ?1 WHERE tick < ?1", [self.tick.0.cast_signed()])?;
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
            let slice = |slice: &mut Slice<'_>| seqs.iter().try_for_each(|seq| slice.take(&[told(*seq).look()?]));
            let merged = store.merge(keep, |merge| merge.slice(false, slice)).unwrap();
            let refuses = |sql: &str| assert!(store.db.execute(sql, []).is_err(), "{sql}");
            refuses("UPDATE event SET wall = 1");
            refuses("DELETE FROM event");
            refuses("INSERT INTO event SELECT n, last_seq + 1, 9, 0, NULL, 'k', '{', zeroblob(8) FROM writer");
            refuses("INSERT INTO event VALUES (99, 1, 9, 0, NULL, 'k', '{}', zeroblob(8))");
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
            store.merge(true, |merge| merge.slice(false, slice).map(drop))
        });
        assert!(catch_unwind(fails).is_err());
        assert!(store.db.execute("DELETE FROM event", []).is_err());
    }

    #[test]
    fn a_small_log_is_written_once_where_nobody_else_has_it_open() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(dir.path()).unwrap().0;
        let mode = |store: &Store| store.db.query_row("PRAGMA journal_mode", [], |r| r.get::<_, String>(0)).unwrap();
        let mut merged = |seq: u64, other: Option<&Store>| {
            let mut during = String::new();
            let slice = |slice: &mut Slice<'_>| {
                during = slice.db.query_row("PRAGMA journal_mode", [], |r| r.get(0))?;
                slice.take(&[told(seq).look()?])?;
                // Whoever has the log open reads on in the middle of it.
                let read = other.map(|store| store.tick().unwrap());
                assert!(read.is_none_or(|tick| tick < Tick(seq)));
                Ok::<(), MergeError>(())
            };
            store.merge(true, |merge| merge.slice(false, slice)).unwrap().unwrap();
            // As after an erasure that came in.
            store.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
            assert_eq!(mode(&store), "wal");
            during
        };
        assert_eq!(merged(1, None), "delete");
        let other = Store::open(dir.path()).unwrap().0;
        assert_eq!(merged(2, Some(&other)), "wal");
        assert_eq!(other.tick().unwrap(), Tick(2));
        drop(other);
        assert_eq!(merged(3, None), "delete");
    }

    #[test]
    fn what_is_taken_for_json_is_json_to_the_log_too() {
        let db = Connection::open_in_memory().unwrap();
        let mut valid = db.prepare("SELECT json_valid(?1)").unwrap();
        let mut taken = 0;
        let mut look = |kind: &str, body: String| {
            if let Ok(looked) = (Written { kind: kind.into(), body, ..told(1) }).look() {
                taken += 1;
                assert!(valid.query_row([&looked.body], |r| r.get::<_, bool>(0)).unwrap(), "{:.80}", looked.body);
            }
        };
        let signs = [
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            " ",
            "\t",
            "\u{b}",
            "\u{feff}",
            "null",
            "NaN",
            "Infinity",
            "0",
            "01",
            "-0",
            "+1",
            "1.",
            ".5",
            "0x1",
            "1E5",
            "1e999",
            "-",
            "'a'",
            "\"a\"",
            "\"\t\"",
            "\"\u{7f}\"",
            "\"\\ud800\"",
            "\"\\x41\"",
            "\"\\'\"",
            "\"",
            "\\",
            "//",
        ];
        for one in signs {
            for two in signs {
                for three in signs {
                    look("of-tomorrow", format!("{one}{two}{three}"));
                    look("lesson-opened", format!("{{\"lesson\":\"a\",\"more\":{one}{two}{three}}}"));
                }
            }
        }
        for depth in [100, 999, 1000, 1001, 100_000] {
            let deep = "[".repeat(depth) + &"]".repeat(depth);
            look("lesson-opened", format!("{{\"lesson\":\"a\",\"more\":{deep}}}"));
            look("of-tomorrow", deep);
        }
        look("lesson-opened", "{\"lesson\":\"a\"},\"more\":{}".into());
        look("erased", "null,\"more\":null".into());
        assert!(taken > 100, "{taken}");
    }
}
