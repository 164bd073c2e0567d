//! A damaged log is set aside, never deleted; the newest good copy takes its place, and every event that the damaged
//! file can still show whole is carried over.

use super::{
    Event, Opened, StoreError, copies,
    erase::erase_again,
    project::rebuild,
    store::{COLUMNS, Store, connect, event_of, insert},
};
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, backup::Backup, params};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};
use uuid::Uuid;

/// Repairs the log of a data folder and opens it.
pub(super) fn repair(dir: &Path) -> Result<(Connection, Opened), StoreError> {
    let aside = set_aside(dir)?;
    let path = Store::path(dir);
    let copied = copies::list(dir).iter().find_map(|copy| {
        let from = copies::open_if_sound(&copy.path)?;
        let mut to = Connection::open(&path).ok()?;
        Backup::new(&from, &mut to).ok()?.run_to_completion(256, Duration::ZERO, None).ok()
    });
    if copied.is_none() {
        let _ = std::fs::remove_file(&path);
    }
    let mut db = connect(&path)?;
    let lost = carry_over(&aside, &mut db)?;
    Ok((db, Opened::Repaired { lost }))
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

/// Carries over what the damaged file still shows; `true` if it held more than that, or cannot even be asked.
fn carry_over(aside: &Path, db: &mut Connection) -> Result<bool, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let Ok(damaged) = Connection::open_with_flags(aside, flags) else { return Ok(true) };
    let held = frontier(&damaged);
    let mut lost = held.is_none();
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
        }
        lost |= seq < last;
    }
    rebuild(&tx)?;
    erase_again(&tx)?;
    tx.commit()?;
    Ok(lost)
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
