//! Rolling copies: taken by `SQLite`'s own online backup, at most once a day and off the hot path. The newest seven
//! are kept, and of the older ones every seventh, four of them. Numbers order them, since clocks here cannot. What was set
//! aside when the log went back to a copy is kept besides, for ever: it may be nowhere else.

use super::{Store, StoreError, store, verify};
use crate::model::WallMs;
use rusqlite::{Connection, OpenFlags, backup::Backup};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

const NEWEST: usize = 7;
const OLDER: usize = 4;
/// Where the clock stands still, so many new events make a copy due.
const EVENTS_A_COPY: u64 = 500;
const DAY_MS: i64 = 86_400_000;

/// How the name of a copy ends that was set aside.
const ASIDE: &str = "-aside";

/// A copy's name says all that is needed to order it: `luch-000012-d20780-e341.db`, `luch-000013-d20781-e400-aside.db`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Copy {
    pub(super) number: u64,
    pub(super) day: i64,
    pub(super) events: u64,
    /// What was here when the log went back to another.
    pub(super) aside: bool,
    pub(super) path: PathBuf,
}

/// The copies of a data folder, the newest first.
pub(super) fn list(dir: &Path) -> Vec<Copy> {
    let Ok(entries) = std::fs::read_dir(dir.join("copies")) else { return Vec::new() };
    let mut copies: Vec<Copy> = entries.flatten().filter_map(|e| read_name(&e.path())).collect();
    copies.sort_by(|a, b| b.cmp(a));
    copies
}

fn read_name(path: &Path) -> Option<Copy> {
    let name = path.file_name()?.to_str()?.strip_prefix("luch-")?.strip_suffix(".db")?;
    let (name, aside) = name.strip_suffix(ASIDE).map_or((name, false), |name| (name, true));
    let mut parts = name.splitn(3, '-');
    let number = parts.next()?.parse().ok()?;
    let day = parts.next()?.strip_prefix('d')?.parse().ok()?;
    let events = parts.next()?.strip_prefix('e')?.parse().ok()?;
    Some(Copy { number, day, events, aside, path: path.into() })
}

impl Store {
    /// Checks the log and takes a copy if the newest is of another day, or many events ago.
    ///
    /// # Errors
    /// The log is damaged. A copy that could not be taken is no error: the log itself is whole.
    pub fn take_copy_if_due(&mut self) -> Result<bool, StoreError> {
        let (day, events) = self.today()?;
        let due = list(&self.dir).iter().find(|copy| !copy.aside).map_or(events > 0, |newest| {
            let more = events > newest.events && (newest.day != day || events >= newest.events + EVENTS_A_COPY);
            // Fewer: the log is another than it was.
            more || events < newest.events
        });
        if !due {
            return Ok(false);
        }
        verify::sound(&self.db)?;
        let taken = self.take_copy();
        if taken.is_ok() {
            thin(&list(&self.dir));
        }
        Ok(taken.is_ok())
    }

    /// Takes a copy now.
    pub(super) fn take_copy(&self) -> Result<(), StoreError> {
        self.copy(&self.db, false).map(drop)
    }

    /// Takes one that never makes room for others, while this connection writes: another reads what was there before.
    pub(super) fn set_aside(&self) -> Result<Copy, StoreError> {
        self.copy(&Connection::open_with_flags(Self::path(&self.dir), OpenFlags::SQLITE_OPEN_READ_ONLY)?, true)
    }

    fn copy(&self, from: &Connection, aside: bool) -> Result<Copy, StoreError> {
        let (day, events) = self.today()?;
        let number = list(&self.dir).first().map_or(1, |c| c.number + 1);
        let folder = self.dir.join("copies");
        let ending = if aside { ASIDE } else { "" };
        let path = folder.join(format!("luch-{number:06}-d{day}-e{events}{ending}.db"));
        copy_to(from, &folder, &path)?;
        Ok(Copy { number, day, events, aside, path })
    }

    /// The day as the clock believes, and how many events there are.
    fn today(&self) -> Result<(i64, u64), StoreError> {
        let events: i64 = self.db.query_row("SELECT ifnull(sum(last_seq), 0) FROM writer", [], |r| r.get(0))?;
        Ok((WallMs::now().0.div_euclid(DAY_MS), events.cast_unsigned()))
    }
}

fn copy_to(from: &Connection, folder: &Path, path: &Path) -> Result<(), StoreError> {
    std::fs::create_dir_all(folder)?;
    let unfinished = path.with_extension("part");
    let _ = std::fs::remove_file(&unfinished);
    let copied = (|| {
        let mut to = Connection::open(&unfinished)?;
        to.execute_batch("PRAGMA synchronous = FULL")?;
        Backup::new(from, &mut to)?.run_to_completion(256, Duration::from_millis(2), None)?;
        to.close().map_err(|(_, e)| e)?;
        std::fs::File::open(&unfinished)?.sync_all()?;
        std::fs::rename(&unfinished, path)?;
        Ok(())
    })();
    if copied.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    copied
}

/// Removes what neither rule keeps.
fn thin(copies: &[Copy]) {
    let older = copies.iter().filter(|copy| !copy.aside).skip(NEWEST);
    let (weekly, rest): (Vec<_>, Vec<_>) = older.partition(|c| c.number % 7 == 0);
    for copy in rest.into_iter().chain(weekly.into_iter().skip(OLDER)) {
        let _ = std::fs::remove_file(&copy.path);
    }
}

/// Opens a copy to read it, if it is whole.
pub(super) fn open_if_sound(path: &Path) -> Option<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let format: i64 = db.query_row("PRAGMA user_version", [], |r| r.get(0)).ok()?;
    ((1..=store::FORMAT).contains(&format) && verify::sound(&db).is_ok()).then_some(db)
}
