//! Opening, appending, reading. One [`Store`] a process; several processes at once are normal.

use super::{
    Body, Event, NewEvent, StoreError,
    event::checksum,
    project::{Fold, PROJECTIONS, rebuild},
    repair, verify,
};
use crate::model::{EventId, LearnerId, Picture, Tick, WallMs, WriterId};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, TransactionBehavior, config::DbConfig, params};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};
use uuid::Uuid;

/// The format of the log: `PRAGMA user_version`.
pub(super) const FORMAT: i64 = 2;
/// `PRAGMA application_id`: "Luch".
pub(super) const APPLICATION: i64 = 0x4C75_6368;
/// Up to this size the whole file is checked at start; a larger one when its rolling copy is taken.
const CHECKED_AT_START: u64 = 1 << 20;

/// The file beside the log that says what this computer is called.
const NAME: &str = "computer";
/// The longest name of a computer, in characters.
const LONGEST_NAME: usize = 40;

/// The log on disk.
pub struct Store {
    pub(super) db: Connection,
    pub(super) dir: PathBuf,
    pub(super) writer: WriterId,
    /// The local alias of this run's writer, once it has written.
    pub(super) alias: Option<i64>,
}

/// A learner of this computer, for lists and for signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// Who.
    pub id: LearnerId,
    /// Her name as she writes it, if she gave one.
    pub name: Option<String>,
    /// Her three drawings.
    pub pictures: [Picture; 3],
    /// Her language's code.
    pub locale: String,
}

/// The profiles of `?1`: itself, and those that were joined with it.
pub(super) const HERS: &str = "WITH RECURSIVE hers (id) AS
    (VALUES (?1) UNION SELECT l.id FROM learner l JOIN hers ON l.joined = hers.id) SELECT id FROM hers";

/// Under which profile somebody is listed: where the chain of joins ends. Those that were joined in a ring (this into that
/// on one computer, that into this on another) are listed under the smallest of the ring, whichever was said first; one
/// that is not here ends nothing.
pub(super) fn listed_under(joined: &BTreeMap<Uuid, Option<Uuid>>, from: Uuid) -> Uuid {
    let mut chain = vec![from];
    let mut at = from;
    while let Some(next) = joined.get(&at).copied().flatten().filter(|next| joined.contains_key(next)) {
        if let Some(ring) = chain.iter().position(|seen| *seen == next) {
            return chain.into_iter().skip(ring).min().unwrap_or(next);
        }
        chain.push(next);
        at = next;
    }
    at
}

/// How opening went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// As it was left.
    Sound,
    /// There was nothing yet.
    New,
    /// It was damaged and has been repaired from a copy and from what could still be read.
    Repaired {
        /// Whether events are known to be missing.
        lost: bool,
    },
}

impl Opened {
    /// What to tell her, as a message of `ui.ftl`.
    pub fn message(self) -> Option<&'static str> {
        match self {
            Self::Sound | Self::New => None,
            Self::Repaired { lost: false } => Some("store-repaired"),
            Self::Repaired { lost: true } => Some("store-repaired-lost"),
        }
    }
}

impl Store {
    /// Opens the log in `dir`, making both if they are not there; a damaged one is set aside and restored.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn open(dir: &Path) -> Result<(Self, Opened), StoreError> {
        std::fs::create_dir_all(dir)?;
        let path = Self::path(dir);
        let before = std::fs::metadata(&path).ok().filter(|m| m.len() > 0);
        let opened = connect(&path).and_then(|mut db| {
            if before.as_ref().is_some_and(|m| m.len() <= CHECKED_AT_START) {
                verify::sound(&db)?;
                verify::mend(&mut db)?;
            }
            Ok(db)
        });
        let (db, opened) = match opened {
            Ok(db) => (db, if before.is_some() { Opened::Sound } else { Opened::New }),
            Err(StoreError::Damaged(_)) => {
                let (db, repaired) = repair::repair(dir)?;
                (db, Opened::Repaired { lost: repaired.lost })
            }
            Err(e) => return Err(e),
        };
        Ok((Self { db, dir: dir.into(), writer: WriterId(Uuid::new_v4()), alias: None }, opened))
    }

    /// An empty log that lies nowhere: what is merged into it can be read, and is gone with it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn in_memory() -> Result<Self, StoreError> {
        let db = connect(Path::new(":memory:"))?;
        Ok(Self { db, dir: PathBuf::new(), writer: WriterId(Uuid::new_v4()), alias: None })
    }

    /// The writer of this run.
    pub fn writer(&self) -> WriterId {
        self.writer
    }

    /// Where the log of a data folder lies.
    pub fn path(dir: &Path) -> PathBuf {
        dir.join("luch.db")
    }

    /// Writes events, all or none. When it returns they are on the disk.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was written then.
    pub fn append(&mut self, events: &[NewEvent]) -> Result<Vec<Event>, StoreError> {
        self.append_and(events, |_| Ok(()))
    }

    /// Writes events and does something more in the same transaction.
    pub(super) fn append_and(
        &mut self,
        events: &[NewEvent],
        more: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<Vec<Event>, StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = "SELECT last_seq FROM writer WHERE n = ?1";
        let known = match self.alias {
            Some(n) => tx.prepare_cached(last)?.query_row([n], |r| Ok((n, r.get(0)?))).optional()?,
            None => None,
        };
        let (writer, at) = match (known, self.alias) {
            (Some(at), _) => (self.writer, at),
            (None, before) => {
                // Another program has gone back to a copy: what this run wrote may be elsewhere, its numbers are not given again.
                let writer = if before.is_some() { WriterId(Uuid::new_v4()) } else { self.writer };
                tx.execute("INSERT INTO writer (id) VALUES (?1)", [writer.0.as_bytes()])?;
                let alias = tx.last_insert_rowid();
                let body = writer_started(computer(&self.dir));
                write(&tx, writer, (alias, 0), &[NewEvent { learner: None, body }])?;
                (writer, (alias, 1))
            }
        };
        let written = write(&tx, writer, at, events)?;
        more(&tx)?;
        tx.commit()?;
        (self.writer, self.alias) = (writer, Some(at.0));
        Ok(written)
    }

    /// What this computer is called: as a facilitator said, or as its system says.
    pub fn computer(&self) -> String {
        computer(&self.dir)
    }

    /// Calls this computer otherwise from now on: another writer begins, who says so. What was written before stays under
    /// the name that it had then.
    ///
    /// # Errors
    /// See [`StoreError`]; it is then called as before.
    pub fn name_computer(&mut self, name: &str) -> Result<(), StoreError> {
        let name: String = crate::text::clean_line(name.trim()).chars().take(LONGEST_NAME).collect();
        crate::source::write_whole(&self.dir.join(NAME), name.as_bytes())?;
        (self.writer, self.alias) = (WriterId(Uuid::new_v4()), None);
        self.append(&[]).map(drop)
    }

    /// The tick of the newest event, whoever wrote it: where it has not moved, nothing has.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn tick(&self) -> Result<Tick, StoreError> {
        let tick: i64 = self.db.prepare_cached("SELECT tick FROM clock")?.query_row([], |r| r.get(0))?;
        Ok(Tick(tick.cast_unsigned()))
    }

    /// The learners of this computer, the most recent first.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn learners(&self) -> Result<Vec<Learner>, StoreError> {
        let sql = "SELECT id, joined, name, pictures, locale, archived, max(seen, enrolled) FROM learner
                   WHERE enrolled IS NOT NULL";
        let mut query = self.db.prepare_cached(sql)?;
        let rows = query.query_map([], |r| {
            let id = Uuid::from_bytes(r.get(0)?);
            let joined: Option<[u8; 16]> = r.get(1)?;
            let pictures: String = r.get(3)?;
            let learner = Learner {
                id: LearnerId(id),
                name: r.get(2)?,
                pictures: serde_json::from_str(&pictures).unwrap_or([Picture(0); 3]),
                locale: r.get(4)?,
            };
            let listed = (!r.get::<_, bool>(5)?).then_some(learner);
            Ok((id, joined.map(Uuid::from_bytes), r.get::<_, i64>(6)?, listed))
        })?;
        let profiles: Vec<_> = rows.collect::<Result<_, _>>()?;
        let joined = profiles.iter().map(|(id, into, ..)| (*id, *into)).collect();
        // She was here last under whichever profile.
        let mut seen: BTreeMap<Uuid, i64> = BTreeMap::new();
        for (id, _, tick, _) in &profiles {
            let last = seen.entry(listed_under(&joined, *id)).or_default();
            *last = (*last).max(*tick);
        }
        let mut learners: Vec<Learner> = profiles
            .into_iter()
            .filter_map(|(id, .., learner)| learner.filter(|_| listed_under(&joined, id) == id))
            .collect();
        learners.sort_by_key(|l| (std::cmp::Reverse(seen.get(&l.id.0).copied()), l.id));
        Ok(learners)
    }

    /// Every event about a learner, under whichever profile that is joined with this one, in order, each compared with its checksum.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn events_of(&self, learner: LearnerId) -> Result<Vec<Event>, StoreError> {
        let sql = format!("WHERE learner IN ({HERS}) ORDER BY e.tick, w.id, e.seq");
        read_events(&self.db, &sql, params![learner.0.as_bytes()])
    }

    /// Makes the projections again from the events.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rebuild(&tx)?;
        Ok(tx.commit()?)
    }

    /// Looks at everything: pages, checksums, numbers, projections. Takes as long as the log is.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn verify(&self) -> Result<super::Integrity, StoreError> {
        verify::all(&self.db)
    }
}

/// One number, by a statement that is kept.
pub(super) fn number(db: &Connection, sql: &str, row: impl rusqlite::Params) -> rusqlite::Result<i64> {
    db.prepare_cached(sql)?.query_row(row, |r| r.get(0))
}

fn computer(dir: &Path) -> String {
    let said = std::fs::read_to_string(dir.join(NAME)).ok().map(|n| crate::text::clean_line(n.trim()));
    said.filter(|name| !name.is_empty()).unwrap_or_else(|| {
        let name = std::fs::read_to_string("/etc/hostname").ok().or_else(|| std::env::var("COMPUTERNAME").ok());
        crate::text::clean_line(name.unwrap_or_default().trim())
    })
}

/// How every writer begins.
pub(super) fn writer_started(computer: String) -> Body {
    Body::WriterStarted { computer, version: env!("CARGO_PKG_VERSION").into() }
}

/// Writes events within a transaction, in the name of a writer with this alias whose last number was this.
pub(super) fn write(
    db: &Connection,
    writer: WriterId,
    (alias, last): (i64, i64),
    events: &[NewEvent],
) -> Result<Vec<Event>, StoreError> {
    let wall = WallMs::now();
    let tick: u64 = number(db, "SELECT tick FROM clock", [])?.cast_unsigned();
    let mut written = Vec::with_capacity(events.len());
    let mut fold = Fold::new(db)?;
    for (n, new) in (1..).zip(events) {
        let (id, tick) = (EventId { writer, seq: last.cast_unsigned() + n }, Tick(tick + n));
        // Where she still sits at another window, what she does after she was forgotten is written empty.
        let event = if new.learner.is_some_and(|learner| fold.has_erased(learner)) {
            Event { id, tick, wall: WallMs(0), learner: None, body: Body::Erased }
        } else {
            Event { id, tick, wall, learner: new.learner, body: new.body.clone() }
        };
        insert(db, alias, &event)?;
        fold.event(alias, &event)?;
        written.push(event);
    }
    fold.finish()?;
    Ok(written)
}

/// Opens or makes the file, with everything set that durability needs.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags).map_err(|e| refused(path, e))?;
    db.busy_timeout(Duration::from_secs(10))?;
    // A statement is planned once. Otherwise some would be planned anew for each value that is bound to them.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let format: i64 = db.query_row("PRAGMA user_version", [], |r| r.get(0)).map_err(|e| refused(path, e))?;
    if format > FORMAT {
        return Err(StoreError::Newer(format));
    }
    write_ahead(&db).map_err(|e| refused(path, e))?;
    // EXTRA, for rollback journals: that one is gone must be on the disk, too, or a power cut brings it back, and what was
    // accepted is rolled back.
    db.execute_batch("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;")?;
    if format < FORMAT {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| refused(path, e))?;
        // Two programs may start at once on a new folder: the second finds it made.
        let format: i64 = tx.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        let steps = [include_str!("schema.sql"), include_str!("schema-2.sql")];
        if format < FORMAT {
            for step in steps.iter().skip(usize::try_from(format).unwrap_or(0)) {
                tx.execute_batch(step)?;
            }
            tx.pragma_update(None, "application_id", APPLICATION)?;
            tx.pragma_update(None, "user_version", FORMAT)?;
            rebuild(&tx)?;
        }
        tx.commit().map_err(|e| refused(path, e))?;
    }
    let version: Option<i64> =
        db.query_row("SELECT version FROM projection", [], |r| r.get(0)).optional().unwrap_or(None);
    if version != Some(PROJECTIONS) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rebuild(&tx)?;
        tx.commit()?;
    }
    Ok(db)
}

/// From now on a write-ahead log. Where shared memory cannot be had (some sticks) it stays a rollback journal, which is as
/// durable and a little slower.
pub(super) fn write_ahead(db: &Connection) -> rusqlite::Result<()> {
    db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // `SQLite` opens it at the next read, and calls it locked where a checkpoint comes first.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

/// What the system means when `SQLite` only says that it cannot open.
fn refused(path: &Path, error: rusqlite::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Unreadable(why) => {
            let tried = std::fs::OpenOptions::new().read(true).append(true).create(true).open(path);
            tried.map_or_else(StoreError::from, |_| StoreError::Unreadable(why))
        }
        other => other,
    }
}

/// Inserts one event; the triggers move frontier and clock.
pub(super) fn insert(db: &Connection, alias: i64, event: &Event) -> Result<(), StoreError> {
    let (kind, body) = event.body.columns();
    let sum = checksum(event.id, event.tick, event.wall, event.learner, &kind, &body);
    let learner = event.learner.map(|l| *l.0.as_bytes());
    let row =
        params![alias, event.id.seq.cast_signed(), event.tick.0.cast_signed(), event.wall.0, learner, kind, body, sum];
    db.prepare_cached("INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(row)?;
    Ok(())
}

/// The columns from which [`event_of`] makes an event.
pub(super) const COLUMNS: &str = "w.id, e.seq, e.tick, e.wall, e.learner, e.kind, e.body, e.checksum";

/// One event, or `None` where it does not fit its checksum.
pub(super) fn event_of(r: &Row<'_>) -> rusqlite::Result<Option<Event>> {
    let learner: Option<[u8; 16]> = r.get(4)?;
    let (kind, body): (String, String) = (r.get(5)?, r.get(6)?);
    let id = EventId { writer: WriterId(Uuid::from_bytes(r.get(0)?)), seq: r.get::<_, i64>(1)?.cast_unsigned() };
    let (tick, wall) = (Tick(r.get::<_, i64>(2)?.cast_unsigned()), WallMs(r.get(3)?));
    let learner = learner.map(|b| LearnerId(Uuid::from_bytes(b)));
    let sum: [u8; 8] = r.get(7)?;
    let fits = sum == checksum(id, tick, wall, learner, &kind, &body);
    Ok(fits.then(|| Event { id, tick, wall, learner, body: Body::from_columns(&kind, &body) }))
}

/// Events in an order, every one compared with its checksum.
pub(super) fn read_events(db: &Connection, which: &str, row: impl rusqlite::Params) -> Result<Vec<Event>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM event e JOIN writer w ON w.n = e.writer {which}");
    let mut query = db.prepare_cached(&sql)?;
    let mut rows = query.query(row)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(event) = event_of(row)? else {
            return Err(StoreError::Damaged("an event does not fit its checksum".into()));
        };
        events.push(event);
    }
    Ok(events)
}

/// Every event with its writer's alias, writer by writer and in order, each compared with its checksum; none is held longer
/// than it takes.
pub(super) fn each_event(
    db: &Connection,
    mut f: impl FnMut(i64, Event) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let sql = format!("SELECT {COLUMNS}, w.n FROM event e JOIN writer w ON w.n = e.writer ORDER BY e.writer, e.seq");
    let mut query = db.prepare(&sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let event = event_of(row)?.ok_or_else(|| StoreError::Damaged("an event does not fit its checksum".into()))?;
        f(row.get(8)?, event)?;
    }
    Ok(())
}
