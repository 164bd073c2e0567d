//! A damaged log is set aside, never deleted; the newest good copy takes its place, and every event that the damaged
//! file can still show whole is carried over.

use super::{
    Event, RollingCopy, StoreError, copies,
    erase::erase_again,
    project::rebuild,
    store::{COLUMNS, Store, connect, event_of, insert},
    verify,
};
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, backup::Backup, params};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};
use uuid::Uuid;

/// What a repair did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// Where the damaged file is now.
    pub aside: PathBuf,
    /// The copy that took its place, if there was a good one.
    pub copy: Option<RollingCopy>,
    /// Events that the damaged file still showed and the copy did not have.
    pub carried: u64,
    /// Whether events are known to be missing.
    pub lost: bool,
}

/// What [`Store::mend`] found and did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mended {
    /// There was nothing to repair.
    Sound,
    /// The events were whole; what follows from them was made again.
    Projections,
    /// The log was damaged.
    Repaired(Repaired),
}

impl Store {
    /// Does what opening does for a damaged log, however large it is, and says what was done.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn mend(dir: &Path) -> Result<Mended, StoreError> {
        let path = Self::path(dir);
        if !path.exists() {
            return Ok(Mended::Sound);
        }
        let looked = connect(&path).and_then(|mut db| {
            verify::sound(&db)?;
            verify::mend(&mut db)
        });
        match looked {
            Ok(true) => Ok(Mended::Projections),
            Ok(false) => Ok(Mended::Sound),
            Err(StoreError::Damaged(_)) => repair(dir).map(|(_, repaired)| Mended::Repaired(repaired)),
            Err(e) => Err(e),
        }
    }
}

/// Repairs the log of a data folder and opens it.
pub(super) fn repair(dir: &Path) -> Result<(Connection, Repaired), StoreError> {
    let aside = set_aside(dir)?;
    let path = Store::path(dir);
    let (aside_before, rolling): (Vec<_>, Vec<_>) = copies::list(dir).into_iter().partition(|copy| copy.aside);
    let copy = rolling.iter().chain(&aside_before).find_map(|copy| {
        let from = copies::open_if_sound(&copy.path)?;
        let mut to = Connection::open(&path).ok()?;
        Backup::new(&from, &mut to).ok()?.run_to_completion(256, Duration::ZERO, None).ok()?;
        Some(RollingCopy::from(copy))
    });
    if copy.is_none() {
        let _ = std::fs::remove_file(&path);
    }
    let mut db = connect(&path)?;
    let (carried, lost) = carry_over(&aside, &mut db)?;
    Ok((db, Repaired { aside, copy, carried, lost }))
}

/// Renames the file and what belongs to it to the first free `luch.damaged-N.db`.
fn set_aside(dir: &Path) -> Result<PathBuf, StoreError> {
    let path = Store::path(dir);
    let free = (1..10_000).map(|n| dir.join(format!("luch.damaged-{n}.db"))).find(|p| !p.exists());
    let aside = free.unwrap_or_else(|| dir.join("luch.damaged.db"));
    for ending in ["-wal", "-shm", ""] {
        let name = |p: &Path| PathBuf::from(format!("{}{ending}", p.display()));
        match std::fs::rename(name(&path), name(&aside)) {
            Err(e) if ending.is_empty() || e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
    }
    Ok(aside)
}

/// Carries over what the damaged file still shows: how many events, and whether it held more than that, or cannot even be
/// asked.
fn carry_over(aside: &Path, db: &mut Connection) -> Result<(u64, bool), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let Ok(damaged) = Connection::open_with_flags(aside, flags) else { return Ok((0, true)) };
    let held = frontier(&damaged);
    let (mut carried, mut lost) = (0, held.is_none());
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (writer, last) in held.unwrap_or_default() {
        let here: Option<(i64, i64)> = tx
            .query_row("SELECT n, last_seq FROM writer WHERE id = ?1", [writer.as_bytes()], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .optional()?;
        let mut alias = here.map(|(n, _)| n);
        let mut seq = here.map_or(0, |(_, last)| last);
        while seq < last {
            // One by one: a page that cannot be read ends this writer, not the whole rescue.
            let Some(event) = one(&damaged, writer, seq + 1) else { break };
            let n = match alias {
                Some(n) => n,
                None => {
                    tx.execute("INSERT INTO writer (id) VALUES (?1)", [writer.as_bytes()])?;
                    *alias.insert(tx.last_insert_rowid())
                }
            };
            insert(&tx, n, &event)?;
            seq += 1;
            carried += 1;
        }
        lost |= seq < last;
    }
    rebuild(&tx)?;
    erase_again(&tx)?;
    tx.commit()?;
    Ok((carried, lost))
}

/// What a file says that it holds, as far as it can be asked.
fn frontier(db: &Connection) -> Option<BTreeMap<Uuid, i64>> {
    let mut query = db.prepare("SELECT id, last_seq FROM writer").ok()?;
    let rows = query.query_map([], |r| Ok((Uuid::from_bytes(r.get(0)?), r.get(1)?))).ok()?;
    rows.collect::<Result<_, _>>().ok()
}

fn one(db: &Connection, writer: Uuid, seq: i64) -> Option<Event> {
    let sql = format!("SELECT {COLUMNS} FROM writer w JOIN event e ON e.writer = w.n WHERE w.id = ?1 AND e.seq = ?2");
    let mut query = db.prepare_cached(&sql).ok()?;
    query.query_row(params![writer.as_bytes(), seq], event_of).ok()?
}
