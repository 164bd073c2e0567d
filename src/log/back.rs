//! What a rolling copy holds, and bringing back from it what is missing here. A copy is merged as any other log is: it can
//! add, and take nothing away.

use super::{
    MergeError, Merged, Store, StoreError,
    copies::{self, Copy},
    example::is_example,
    repair::{self, Repaired},
    slice::each_written,
    verify,
};
use crate::model::{LearnerId, WallMs, WriterId};
use rusqlite::Connection;
use std::{collections::BTreeSet, time::UNIX_EPOCH};
use uuid::Uuid;

const DAY_MS: i64 = 86_400_000;

/// A rolling copy, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RollingCopy {
    /// Which: later is larger.
    pub number: u64,
    /// The day on which it was taken, as the clock believed.
    pub day: WallMs,
    /// The hour and the minute, where this computer is; unknown where its file was written on another day than it says:
    /// somebody put it there.
    pub hour: Option<(u8, u8)>,
    /// How many events it holds.
    pub events: u64,
    /// Whether it is what was here before the log went back to another copy.
    pub aside: bool,
}

/// How much a log holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Events.
    pub events: u64,
    /// Women who made a profile.
    pub women: u64,
    /// Lessons that were walked to their end, each once a woman.
    pub finished: u64,
}

/// A copy against what is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyView {
    /// Which.
    pub copy: RollingCopy,
    /// What it holds.
    pub there: Counts,
    /// What is here.
    pub here: Counts,
    /// What it would bring back.
    pub brings: Merged,
    /// Events that are here and not in it.
    pub only_here: u64,
    /// The women who are here and not in it, by name, as far as they gave one.
    pub women_only_here: Vec<Option<String>>,
}

impl From<&Copy> for RollingCopy {
    fn from(copy: &Copy) -> Self {
        let day = WallMs(copy.day.saturating_mul(DAY_MS));
        Self { number: copy.number, day, hour: None, events: copy.events, aside: copy.aside }
    }
}

/// Said by the events themselves: the tables of an older copy may have other columns.
fn counts(db: &Connection) -> Result<Counts, StoreError> {
    let count = |sql| db.query_row(sql, [], |r| r.get::<_, i64>(0)).map(i64::cast_unsigned);
    Ok(Counts {
        events: count("SELECT count(*) FROM event")?,
        women: count("SELECT count(DISTINCT learner) FROM event WHERE kind = 'learner-enrolled'")?,
        finished: count(
            "SELECT count(*) FROM (SELECT DISTINCT learner, body ->> '$.lesson' FROM event WHERE kind = 'lesson-finished')",
        )?,
    })
}

impl Store {
    /// The rolling copies, the newest first.
    pub fn copies(&self) -> Vec<RollingCopy> {
        copies::list(&self.dir).iter().map(|copy| self.dated(copy)).collect()
    }

    /// A copy with the day and the hour at which its file was written, where this computer is.
    fn dated(&self, copy: &Copy) -> RollingCopy {
        let written = || {
            let written = std::fs::metadata(&copy.path).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            i64::try_from(written.as_secs()).ok().filter(|seconds| seconds.div_euclid(DAY_MS / 1000) == copy.day)
        };
        let here = |seconds: i64| {
            let query = "SELECT unixepoch(?1, 'unixepoch', 'localtime')";
            let local: i64 = self.db.query_row(query, [seconds], |r| r.get(0)).ok()?;
            let minutes = local.div_euclid(60).rem_euclid(24 * 60);
            let hour = (u8::try_from(minutes / 60).ok()?, u8::try_from(minutes % 60).ok()?);
            Some((WallMs(local.saturating_mul(1000)), hour))
        };
        let plain = RollingCopy::from(copy);
        written().and_then(here).map_or(plain, |(day, hour)| RollingCopy { day, hour: Some(hour), ..plain })
    }

    /// Whether pages and checksums are whole. Takes as long as the log is.
    pub fn is_sound(&self) -> bool {
        verify::sound(&self.db).is_ok()
    }

    /// What a copy holds, and what it would bring back; nothing is changed.
    ///
    /// # Errors
    /// See [`MergeError`]; the copy itself may be damaged.
    pub fn look_at_copy(&mut self, number: u64) -> Result<CopyView, MergeError> {
        let (copy, from) = self.open_copy(number)?;
        let (there, here) = (counts(&from)?, counts(&self.db)?);
        let (brings, both) = match self.take_from(&from, false) {
            // It can be gone back to.
            Err(MergeError::Mixed { .. }) => (Merged::default(), 0),
            brings => brings.map(|brings| (brings, there.events.saturating_sub(brings.new)))?,
        };
        let only_here = here.events.saturating_sub(both);
        let mut query =
            from.prepare("SELECT DISTINCT learner FROM event WHERE kind = 'learner-enrolled' AND learner NOT NULL")?;
        let women = query.query_map([], |r| Ok(LearnerId(Uuid::from_bytes(r.get(0)?))))?;
        let women: BTreeSet<LearnerId> = women.collect::<Result<_, _>>()?;
        let only = self.women(None)?.into_iter().filter(|w| !w.profiles.iter().any(|p| women.contains(p)));
        let women_only_here = only.map(|w| w.name).collect();
        Ok(CopyView { copy: self.dated(&copy), there, here, brings, only_here, women_only_here })
    }

    /// Brings back what is missing here. What is here now is copied first.
    ///
    /// # Errors
    /// See [`MergeError`]; nothing was brought then.
    pub fn bring_back(&mut self, number: u64) -> Result<Merged, MergeError> {
        let (_, from) = self.open_copy(number)?;
        self.take_copy()?;
        self.take_from(&from, true)
    }

    /// Merges what another log of this folder holds.
    fn take_from(&mut self, from: &Connection, keep: bool) -> Result<Merged, MergeError> {
        let example = is_example(from)?;
        self.merge(keep, |merge| merge.slice(example, |slice| each_written(from, |w| slice.take(&[w.look()?]))))?
    }

    pub(super) fn open_copy(&self, number: u64) -> Result<(Copy, Connection), StoreError> {
        let copy = copies::list(&self.dir).into_iter().find(|c| c.number == number);
        let damaged = || StoreError::Damaged("the copy is not whole".into());
        let copy = copy.ok_or_else(damaged)?;
        let from = copies::open_if_sound(&copy.path).ok_or_else(damaged)?;
        Ok((copy, from))
    }

    /// Does what opening a damaged log does, for a log that is open. Another writer begins.
    ///
    /// # Errors
    /// See [`StoreError`]; the program has to be started again then: nothing is accepted any more.
    pub fn repair(&mut self) -> Result<Repaired, StoreError> {
        // Closed first: what is renamed under an open connection would still be written to.
        drop(std::mem::replace(&mut self.db, Connection::open_in_memory()?));
        let (db, repaired) = repair::repair(&self.dir)?;
        self.db = db;
        (self.writer, self.alias) = (WriterId(Uuid::new_v4()), None);
        Ok(repaired)
    }
}
