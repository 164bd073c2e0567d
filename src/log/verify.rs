//! Is the log whole? Pages, checksums, numbers, and projections that say what the events say.

use super::{
    StoreError,
    project::rebuild,
    store::{COLUMNS, event_of},
};
use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

/// What a full look found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integrity {
    /// Events in the log.
    pub events: u64,
    /// Writers that wrote them.
    pub writers: u64,
    /// Learners of this computer.
    pub learners: u64,
    /// What is wrong, in technical words. Empty: nothing.
    pub faults: Vec<String>,
}

/// Pages and checksums, up to the first fault.
pub(super) fn sound(db: &Connection) -> Result<(), StoreError> {
    let said: String = db.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
    if said != "ok" {
        return Err(StoreError::Damaged(said));
    }
    checksums(db).and_then(|(_, bad)| match bad {
        0 => Ok(()),
        n => Err(StoreError::Damaged(format!("{n} events do not fit their checksums"))),
    })
}

fn checksums(db: &Connection) -> Result<(u64, u64), StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM event e JOIN writer w ON w.n = e.writer");
    let mut query = db.prepare(&sql)?;
    let mut rows = query.query([])?;
    let (mut good, mut bad) = (0, 0);
    while let Some(row) = rows.next()? {
        if event_of(row)?.is_some() { good += 1 } else { bad += 1 }
    }
    Ok((good, bad))
}

/// Everything.
pub(super) fn all(db: &Connection) -> Result<Integrity, StoreError> {
    let mut faults = Vec::new();
    let said: String = db.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
    if said != "ok" {
        faults.push(said);
    }
    let (good, bad) = checksums(db)?;
    if bad > 0 {
        faults.push(format!("{bad} events do not fit their checksums"));
    }
    let count = |sql: &str| db.query_row(sql, [], |r| r.get::<_, i64>(0)).map(i64::cast_unsigned);
    let holes = count(
        "SELECT count(*) FROM writer w WHERE last_seq <> (SELECT count(*) FROM event WHERE writer = w.n)
         OR last_seq <> ifnull((SELECT max(seq) FROM event WHERE writer = w.n), 0)",
    )?;
    if holes > 0 {
        faults.push(format!("{holes} writers have holes in their numbers"));
    }
    let (writers, learners) = (count("SELECT count(*) FROM writer")?, count("SELECT count(*) FROM learner")?);
    if projections(db)? != refolded(db)? {
        faults.push("a projection differs from the events".into());
    }
    Ok(Integrity { events: good + bad, writers, learners, faults })
}

/// A digest of all projections, row by row in the order of their keys.
fn projections(db: &Connection) -> Result<[u8; 32], StoreError> {
    let mut hasher = Sha256::new();
    for table in [
        "learner",
        "lesson_progress",
        "answer",
        "promise",
        "cohort",
        "member",
        "session",
        "attendance",
        "assignment",
        "erased",
        "facilitator",
    ] {
        let mut query = db.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = query.column_count();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                hasher.update(format!("{:?};", row.get_ref(column)?));
            }
        }
    }
    Ok(hasher.finalize().into())
}

/// Makes the projections again where they do not say what the events say; whether that was so.
pub(super) fn mend(db: &mut Connection) -> Result<bool, StoreError> {
    let before = projections(db)?;
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    rebuild(&tx)?;
    let differed = projections(&tx)? != before;
    if differed {
        tx.commit()?;
    }
    Ok(differed)
}

/// The projections as they would be if made again; what is there stays as it is.
fn refolded(db: &Connection) -> Result<[u8; 32], StoreError> {
    db.execute_batch("SAVEPOINT refold")?;
    let again = rebuild(db).and_then(|()| projections(db));
    db.execute_batch("ROLLBACK TO refold; RELEASE refold")?;
    again
}
