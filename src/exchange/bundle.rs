//! A bundle: what one log knows, in one file that travels. Merging bundles is a union of logs, so whichever come first,
//! whatever comes twice, all computers end with the same.
//!
//! In its frame it is lines of JSON: the [`Manifest`], then one event a line, those of a writer together and in order.
//! Nothing that a file declares is believed before it is counted.

use super::{
    frame::{self, Lines},
    seal::Passphrase,
};
use crate::{
    log::{LONGEST_BODY, Looked, Merge, MergeError, Merged, Slice, Store, StoreError, Written},
    model::{EventId, LearnerId, Tick, WallMs, WriterId},
    text::{Text, Value, desk, ui},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead, Read, Write},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, SyncSender},
    thread,
};

pub use frame::{LEVEL, MAGIC, MAGIC_SEALED, WINDOW};

/// How a bundle's file name ends.
pub const ENDING: &str = "luch";
/// A line holds an event, whose body may be escaped sign by sign.
const LONGEST_LINE: u64 = 6 * LONGEST_BODY as u64 + 4096;

/// Where a bundle is written.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'o> {
    /// What the computer is called.
    pub computer: &'o str,
    /// Which course it teaches, if that is known.
    pub content: Option<&'o str>,
}

impl<'o> From<&'o str> for Origin<'o> {
    fn from(computer: &'o str) -> Self {
        Self { computer, content: None }
    }
}

/// Events go from one thread to another in batches: so many wait, of so many events or bytes of bodies.
const BATCHES: usize = 4;
const MOST_IN_BATCH: usize = 256;
const LARGEST_BATCH: usize = 1 << 18;

/// What a bundle says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The computer that wrote it.
    pub computer: String,
    /// Which course was taught there when it was written. Events are carried on whatever course they are about; who reads
    /// them is told that some may be about lessons that are not here. Earlier programs did not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// How many events are in it.
    pub events: u64,
    /// For each writer, the number of its last event.
    pub writers: BTreeMap<WriterId, u64>,
    /// Where it holds only what is new: for each writer, how many of its first events are left out. Only a log that has
    /// all of these can take it in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub after: BTreeMap<WriterId, u64>,
    /// Whether all of it is invented, to practise with: it is never mixed with what is real.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// The name of the one group that it is about: a copy to be read, which no log takes in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

impl Manifest {
    /// Of all events of these writers, which are still to be counted.
    pub(super) fn whole(origin: Origin<'_>, writers: BTreeMap<WriterId, u64>) -> Self {
        let content = origin.content.map(Into::into);
        Self {
            computer: origin.computer.into(),
            content,
            events: 0,
            writers,
            after: BTreeMap::new(),
            example: false,
            group: None,
        }
    }

    /// How many of a writer's first events are left out.
    pub(super) fn left_out(&self, writer: WriterId) -> u64 {
        self.after.get(&writer).copied().unwrap_or_default()
    }

    /// Whether all that `other` holds is held here too.
    fn covers(&self, other: &Self) -> bool {
        let held = |writer: &WriterId, last: &u64| {
            let from = other.left_out(*writer);
            from >= *last || (from >= self.left_out(*writer) && self.writers.get(writer).is_some_and(|l| l >= last))
        };
        self.group == other.group && other.writers.iter().all(|(writer, last)| held(writer, last))
    }
}

/// Why a bundle cannot be written or was refused. A refused bundle leaves the log as it was.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The file.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The log, or what the events contradict.
    #[error(transparent)]
    Merge(#[from] MergeError),
    /// No bundle at all.
    #[error("not a bundle")]
    Foreign,
    /// A newer program wrote it.
    #[error("a bundle of a newer version")]
    Newer,
    /// It is not whole, or was changed.
    #[error("a damaged bundle: {0}")]
    Damaged(&'static str),
    /// It is sealed, and no passphrase was said.
    #[error("a sealed bundle")]
    Sealed,
    /// It is sealed with another passphrase.
    #[error("another passphrase")]
    WrongPassphrase,
    /// It holds only what is new at a computer of this name, and what came before is not here.
    #[error("what came before at {0} is missing")]
    Earlier(String),
    /// It is a copy of one group, to be read.
    #[error("a copy to be read")]
    OnlyToRead,
}

impl BundleError {
    /// Why the bundle at `path` was refused or not written, and what to do.
    pub fn sentence(&self, path: &Path) -> Text {
        let file = || Value::Raw(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned());
        let message = match self {
            Self::Foreign => "bundle-foreign",
            Self::Newer => "bundle-newer",
            Self::Damaged(_) | Self::Merge(MergeError::Hole(_) | MergeError::Impossible(..)) => "bundle-damaged",
            Self::Sealed => "bundle-sealed",
            Self::WrongPassphrase => "bundle-wrong-passphrase",
            Self::Earlier(computer) => {
                return desk("bundle-earlier").with("file", file()).with("computer", Value::Raw(computer.clone()));
            }
            Self::OnlyToRead => "bundle-only-to-read",
            Self::Merge(MergeError::Twin(..)) => "bundle-contradicts",
            Self::Merge(MergeError::Mixed { example: true }) => "bundle-is-example",
            Self::Merge(MergeError::Mixed { example: false }) => "bundle-in-example",
            Self::Merge(MergeError::Store(e)) => return desk("bundle-log").with("why", ui(e.message()).into()),
            Self::Io(e)
                if matches!(
                    e.kind(),
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
                ) =>
            {
                "bundle-full"
            }
            Self::Io(e) if e.kind() == io::ErrorKind::ReadOnlyFilesystem => "bundle-read-only",
            Self::Io(e) => return desk("bundle-io").with("file", file()).with("why", Value::Raw(e.to_string())),
        };
        desk(message).with("file", file())
    }
}

impl From<StoreError> for BundleError {
    fn from(error: StoreError) -> Self {
        Self::Merge(error.into())
    }
}

type Row = (WriterId, u64, u64, i64, Option<LearnerId>, String, String);

fn line(out: &mut dyn Write, what: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, what)?;
    out.write_all(b"\n")
}

/// Writes what the log knows to `path`, so that a stick that is pulled at any moment holds the whole bundle or what was
/// there before. With a passphrase it is sealed: who finds the stick reads nothing but how large it is. With `since`, the
/// first events of each writer that are older are left out: only a log that has them can take it in.
///
/// # Errors
/// See [`BundleError`].
pub fn write<'o>(
    store: &Store,
    origin: impl Into<Origin<'o>>,
    path: &Path,
    passphrase: Option<&Passphrase>,
    since: Option<WallMs>,
) -> Result<Manifest, BundleError> {
    let log = store.snapshot()?;
    let after = since.map(|since| log.older_than(since)).transpose()?.unwrap_or_default();
    let example = store.is_example()?;
    let manifest = Manifest { after, example, ..Manifest::whole(origin.into(), log.frontier.clone()) };
    write_events(path, passphrase, manifest, |manifest, take| {
        let mut writers = log.writers()?.into_iter();
        writers.try_for_each(|writer| log.each_after(writer, manifest.left_out(writer), &mut *take))
    })
}

/// The beginning of a day, `YYYY-MM-DD`, for [`fn@write`]: somewhat before, wherever that day is.
pub fn day(day: &str) -> Option<WallMs> {
    let midnight = day.parse::<jiff::civil::Date>().ok()?.to_datetime(jiff::civil::Time::midnight());
    let midnight = jiff::tz::TimeZone::UTC.to_timestamp(midnight).ok()?;
    // The first computers to begin a day are fourteen hours ahead.
    Some(WallMs(midnight.as_millisecond() - 14 * 3_600_000))
}

/// What takes an event.
pub(super) type Take<'t> = dyn FnMut(Written) -> Result<(), BundleError> + 't;

/// Writes a bundle of what `each` hands over: those of a writer together and in order, as the manifest says.
pub(super) fn write_events(
    path: &Path,
    passphrase: Option<&Passphrase>,
    mut manifest: Manifest,
    each: impl FnOnce(&Manifest, &mut Take<'_>) -> Result<(), BundleError>,
) -> Result<Manifest, BundleError> {
    manifest.events = manifest.writers.iter().map(|(w, last)| last.saturating_sub(manifest.left_out(*w))).sum();
    let fill = |out: &mut dyn Write| {
        line(out, &manifest)?;
        each(&manifest, &mut |w| {
            let row = (w.id.writer, w.id.seq, w.tick.0, w.wall.0, w.learner, &w.kind, &w.body);
            Ok(line(out, &row)?)
        })
    };
    let check = |lines| {
        let mut read = Bundle::read(lines)?;
        read.each(|_| Ok(()))?;
        let same = read.manifest == manifest;
        same.then_some(()).ok_or(BundleError::Damaged("it reads back differently"))
    };
    frame::write(path, passphrase, fill, check)?;
    Ok(manifest)
}

/// Whether a bundle is sealed, so that a passphrase is asked for before it is opened.
///
/// # Errors
/// See [`BundleError`]: it is no bundle.
pub fn is_sealed(path: &Path) -> Result<bool, BundleError> {
    frame::is_sealed(path)
}

/// A bundle whose digest fits: it is as it was written.
pub struct Bundle {
    /// What it says of itself; what it holds is counted when it is read.
    pub manifest: Manifest,
    lines: Lines,
}

impl Bundle {
    /// Opens a bundle, compares its digest, and reads its manifest. One that is not sealed needs no passphrase, and does
    /// not mind one.
    ///
    /// # Errors
    /// See [`BundleError`].
    pub fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, BundleError> {
        Self::read(frame::open(path, passphrase)?)
    }

    fn read(mut lines: Lines) -> Result<Self, BundleError> {
        let mut first = Vec::new();
        if !next_line(&mut lines, &mut first)? {
            return Err(BundleError::Damaged("it is empty"));
        }
        let manifest = serde_json::from_slice(&first).map_err(|_| BundleError::Damaged("its manifest is none"))?;
        Ok(Self { manifest, lines })
    }

    /// Hands over every event, in order. Called once.
    ///
    /// # Errors
    /// Those of `take`, and [`BundleError`]: what was counted is not what was said.
    pub fn each(&mut self, mut take: impl FnMut(Written) -> Result<(), BundleError>) -> Result<(), BundleError> {
        let mut counted = self.manifest.after.clone();
        let (mut events, mut line) = (0, Vec::new());
        while next_line(&mut self.lines, &mut line)? {
            let row: Row = serde_json::from_slice(&line).map_err(|_| BundleError::Damaged("a line is no event"))?;
            let (writer, seq, tick, wall, learner, kind, body) = row;
            let last = counted.entry(writer).or_default();
            if Some(seq) != last.checked_add(1) {
                return Err(BundleError::Damaged("events are missing"));
            }
            *last = seq;
            events += 1;
            let id = EventId { writer, seq };
            take(Written { id, tick: Tick(tick), wall: WallMs(wall), learner, kind, body })?;
        }
        let fits = counted == self.manifest.writers && events == self.manifest.events;
        fits.then_some(()).ok_or(BundleError::Damaged("it holds other events than it says"))
    }

    /// Brings all that it holds into a merge, or nothing of it. Called once.
    ///
    /// # Errors
    /// See [`BundleError`].
    pub(super) fn bring(&mut self, merge: &mut Merge<'_>) -> Result<Merged, BundleError> {
        if self.manifest.group.is_some() {
            return Err(BundleError::OnlyToRead);
        }
        // Not even a folder in which nobody is yet becomes an example by a stick: the women come in an hour.
        if self.manifest.example && !merge.is_example()? {
            return Err(MergeError::Mixed { example: true }.into());
        }
        merge.slice(self.manifest.example, |slice| self.hand_over(slice))
    }

    /// Hands over every event to a log that has what it leaves out.
    pub(super) fn hand_over(&mut self, slice: &mut Slice<'_>) -> Result<(), BundleError> {
        for (writer, last) in &self.manifest.after {
            slice.needs(*writer, *last).map_err(|e| match e {
                MergeError::Hole(_) => BundleError::Earlier(self.manifest.computer.clone()),
                other => other.into(),
            })?;
        }
        // Two halves of the work: reading on a thread of its own, writing on this one. Where one fails, the other finds its
        // end of the channel closed. What was taken goes back, to be freed where it was made.
        let (send, receive) = mpsc::sync_channel(BATCHES);
        let (give_back, back) = mpsc::channel();
        thread::scope(|scope| {
            let read = move || self.look(&send, &back);
            let reading = thread::Builder::new().name("bundle".into()).spawn_scoped(scope, read)?;
            for batch in receive {
                slice.take(&batch)?;
                let _ = give_back.send(batch);
            }
            reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// Sends every event, looked at, in batches.
    fn look(&mut self, to: &SyncSender<Vec<Looked>>, back: &Receiver<Vec<Looked>>) -> Result<(), BundleError> {
        // Who no longer listens knows why.
        let send = |batch| to.send(batch).map_err(|_| BundleError::Damaged("nobody wants it any more"));
        let (mut batch, mut size) = (Vec::new(), 0);
        self.each(|event| {
            size += event.body.len();
            batch.push(event.look()?);
            if batch.len() < MOST_IN_BATCH && size < LARGEST_BATCH {
                return Ok(());
            }
            size = 0;
            back.try_iter().for_each(drop);
            send(std::mem::take(&mut batch))
        })?;
        send(batch)
    }
}

/// Reads a line, without its end, in the place of what `line` holds; never more than an event can be. False after the last.
fn next_line(lines: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool, BundleError> {
    line.clear();
    // What the system says is no fault of the bundle's: a stick that is no longer there.
    lines.take(LONGEST_LINE).read_until(b'\n', line).map_err(|e| match e.raw_os_error() {
        Some(_) => BundleError::Io(e),
        None => BundleError::Damaged("its stream is broken"),
    })?;
    match line.pop() {
        None => Ok(false),
        Some(b'\n') => Ok(true),
        Some(_) => Err(BundleError::Damaged("a line has no end")),
    }
}

/// What a bundle brings to this log. With `keep` it is on the disk when this returns; without, it was only tried.
///
/// # Errors
/// See [`BundleError`]; nothing of the bundle was written then.
pub fn merge(
    store: &mut Store,
    path: &Path,
    passphrase: Option<&Passphrase>,
    keep: bool,
) -> Result<Merged, BundleError> {
    let mut bundle = Bundle::open(path, passphrase)?;
    store.merge(keep, |merge| bundle.bring(merge))?
}

/// The bundles in a folder, by name.
///
/// # Errors
/// The folder cannot be read.
pub fn found(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A stick that no longer answers must not look like one on which there is nothing: no file is asked what it is.
        if entry.path().extension().is_some_and(|e| e == ENDING) && !entry.file_type()?.is_dir() {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}

/// A name in this folder for what [`fn@write`] writes with the same `since`. It takes the place of no bundle that holds more:
/// two computers may have one name, and what is sealed with another passphrase may hold anything.
///
/// # Errors
/// See [`BundleError`]: the log, or a stick that does not let itself be read.
pub fn free_name(
    store: &Store,
    folder: &Path,
    computer: &str,
    passphrase: Option<&Passphrase>,
    since: Option<WallMs>,
) -> Result<PathBuf, BundleError> {
    let log = store.snapshot()?;
    let after = since.map(|since| log.older_than(since)).transpose()?.unwrap_or_default();
    let ours = Manifest { after, ..Manifest::whole(computer.into(), log.frontier.clone()) };
    first_free(folder, computer, ENDING, |path| match Bundle::open(path, passphrase) {
        Ok(theirs) => Ok(ours.covers(&theirs.manifest)),
        Err(BundleError::Io(e)) if e.kind() != io::ErrorKind::PermissionDenied => Err(e.into()),
        Err(_) => Ok(false),
    })
}

/// The first name that is not taken, or whose file may be replaced.
pub(super) fn first_free(
    folder: &Path,
    name: &str,
    ending: &str,
    replaced: impl Fn(&Path) -> Result<bool, BundleError>,
) -> Result<PathBuf, BundleError> {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(40).collect();
    let name = if plain.trim_matches('-').is_empty() { "luch".to_owned() } else { plain };
    let mut path = folder.join(format!("{name}.{ending}"));
    let mut n = 1;
    while path.try_exists()? && !replaced(&path)? {
        n += 1;
        path = folder.join(format!("{name}-{n}.{ending}"));
    }
    Ok(path)
}
