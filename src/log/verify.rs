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

/// What projections say: each table, and its rows with what this file's own numbers stand for.
const SAID: [(&str, &str); 12] = [
    (
        "learner",
        "SELECT id, enrolled, name, name_at, pictures, pictures_at, locale, locale_at, archived, archived_at, joined,
                joined_at, seen, seen_wall FROM learner",
    ),
    (
        "lesson_progress",
        "SELECT l.id, s.id, p.opened, p.finished
         FROM lesson_progress p JOIN learner l ON l.n = p.learner JOIN lesson s ON s.n = p.lesson",
    ),
    (
        "answer",
        "SELECT l.id, s.id, q.step, a.first_tick, f.id, a.first, a.picked, a.last_tick, w.id, a.last, a.tries
         FROM answer a JOIN learner l ON l.n = a.learner JOIN question q ON q.n = a.question
         JOIN lesson s ON s.n = q.lesson LEFT JOIN writer f ON f.n = a.first_writer JOIN writer w ON w.n = a.last_writer",
    ),
    ("promise", "SELECT * FROM promise"),
    ("cohort", "SELECT * FROM cohort"),
    ("member", "SELECT * FROM member"),
    ("session", "SELECT * FROM session"),
    ("attendance", "SELECT * FROM attendance"),
    ("assignment", "SELECT * FROM assignment"),
    ("hands", "SELECT * FROM hands"),
    ("erased", "SELECT * FROM erased"),
    ("run", "SELECT w.id, r.computer, r.wall FROM run r JOIN writer w ON w.n = r.writer"),
];

/// A digest of all projections, in whatever order their rows lie: the sum of one digest a row.
fn projections(db: &Connection) -> Result<u128, StoreError> {
    let mut sum = 0_u128;
    for (table, sql) in SAID {
        let mut query = db.prepare(sql)?;
        let columns = query.column_count();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let mut hasher = Sha256::new_with_prefix(table);
            for column in 0..columns {
                hasher.update(format!("{:?};", row.get_ref(column)?));
            }
            let digest = hasher.finalize();
            let half = digest.first_chunk().copied().unwrap_or_default();
            sum = sum.wrapping_add(u128::from_be_bytes(half));
        }
    }
    Ok(sum)
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
fn refolded(db: &Connection) -> Result<u128, StoreError> {
    db.execute_batch("SAVEPOINT refold")?;
    let again = rebuild(db).and_then(|()| projections(db));
    db.execute_batch("ROLLBACK TO refold; RELEASE refold")?;
    again
}
