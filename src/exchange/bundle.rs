//! A bundle: what one log knows, in one file that travels. Merging bundles is a union of logs, so whichever come first,
//! whatever comes twice, all computers end with the same.
//!
//! A file is [`MAGIC`], a zstd stream of JSON lines (the [`Manifest`], then one event a line, those of a writer together
//! and in order), and the SHA-256 of everything before it. Nothing that a file declares is believed before it is counted.
//! A sealed one begins with [`MAGIC_SEALED`], and its zstd stream is sealed with a passphrase.

use super::seal::{Opener, Passphrase, Sealer, Shut};
use crate::{
    log::{LONGEST_BODY, MergeError, Merged, Slice, Store, StoreError, Written},
    model::{EventId, LearnerId, Tick, WallMs, WriterId},
    text::{Text, Value, desk, ui},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

/// How a bundle's file name ends.
pub const ENDING: &str = "luch";
/// How every bundle begins; the version follows.
const FAMILY: &[u8] = b"LUCH BUNDLE ";
/// How a bundle of this version begins.
pub const MAGIC: &[u8; 16] = b"LUCH BUNDLE 1\n\0\0";
/// How every sealed bundle begins.
const FAMILY_SEALED: &[u8] = b"LUCH SEALED ";
/// How a sealed bundle of this version begins.
pub const MAGIC_SEALED: &[u8; 16] = b"LUCH SEALED 1\n\0\0";
const DIGEST: u64 = 32;
/// A line holds an event, whose body may be escaped sign by sign.
const LONGEST_LINE: u64 = 6 * LONGEST_BODY as u64 + 4096;
/// So much memory may a stream ask for: 2^23 bytes.
const WINDOW: u32 = 23;
const LEVEL: i32 = 6;

/// What a bundle says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The computer that wrote it.
    pub computer: String,
    /// How many events are in it.
    pub events: u64,
    /// For each writer, the number of its last event.
    pub writers: BTreeMap<WriterId, u64>,
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
            Self::Merge(MergeError::Twin(..)) => "bundle-contradicts",
            Self::Merge(MergeError::Store(e)) => return desk("bundle-log").with("why", ui(e.message()).into()),
            Self::Io(e) if e.kind() == io::ErrorKind::StorageFull => "bundle-full",
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

/// Writes, and keeps the digest of what was written.
struct Digesting<W> {
    out: W,
    digest: Sha256,
}

impl<W: Write> Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

type Out = Digesting<BufWriter<File>>;

/// What events are written through.
enum Inside {
    Plain(Out),
    Sealed(Box<Sealer<Out>>),
}

impl Inside {
    fn create(part: &Path, passphrase: Option<&Passphrase>) -> io::Result<Self> {
        let mut out = Digesting { out: BufWriter::new(File::create(part)?), digest: Sha256::new() };
        Ok(match passphrase {
            None => {
                out.write_all(MAGIC)?;
                Self::Plain(out)
            }
            Some(passphrase) => {
                out.write_all(MAGIC_SEALED)?;
                Self::Sealed(Box::new(Sealer::new(out, passphrase)?))
            }
        })
    }

    /// The digest after everything, and all of it on the disk.
    fn finish(self) -> io::Result<()> {
        let Digesting { mut out, digest } = match self {
            Self::Plain(out) => out,
            Self::Sealed(sealer) => sealer.finish()?,
        };
        out.write_all(&digest.finalize())?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
    }
}

impl Write for Inside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(out) => out.write(bytes),
            Self::Sealed(sealer) => sealer.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(out) => out.flush(),
            Self::Sealed(sealer) => sealer.flush(),
        }
    }
}

fn line<W: Write>(out: &mut W, what: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, what)?;
    out.write_all(b"\n")
}

/// Writes all that the log knows to `path`: under another name first, flushed, read back whole, then renamed. A stick that
/// is pulled at any moment holds the whole bundle or what was there before. With a passphrase it is sealed: who finds the
/// stick reads nothing but how large it is.
///
/// # Errors
/// See [`BundleError`].
pub fn write(
    store: &Store,
    computer: &str,
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Manifest, BundleError> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = (|| {
        let manifest = fill(store, computer, &part, passphrase)?;
        let mut read = Bundle::open(&part, passphrase)?;
        read.each(|_| Ok(()))?;
        if read.manifest != manifest {
            return Err(BundleError::Damaged("it reads back differently"));
        }
        fs::rename(&part, path)?;
        if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
            // Some file systems of sticks cannot flush a folder; the file is flushed.
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(manifest)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

fn fill(store: &Store, computer: &str, part: &Path, passphrase: Option<&Passphrase>) -> Result<Manifest, BundleError> {
    let log = store.snapshot()?;
    let events = log.frontier.values().sum();
    let manifest = Manifest { computer: computer.into(), events, writers: log.frontier.clone() };
    let mut stream = zstd::Encoder::new(Inside::create(part, passphrase)?, LEVEL)?;
    stream.window_log(WINDOW)?;
    line(&mut stream, &manifest)?;
    for writer in manifest.writers.keys() {
        log.each_after(*writer, 0, |w: Written| {
            let row = (w.id.writer, w.id.seq, w.tick.0, w.wall.0, w.learner, w.kind, w.body);
            Ok::<_, BundleError>(line(&mut stream, &row)?)
        })?;
    }
    stream.finish()?.finish()?;
    Ok(manifest)
}

/// Reads what the sealed and the plain have in common: a stream of zstd.
type Lines = BufReader<zstd::Decoder<'static, BufReader<Box<dyn Read>>>>;

/// A bundle whose digest fits: it is as it was written.
pub struct Bundle {
    /// What it says of itself; what it holds is counted when it is read.
    pub manifest: Manifest,
    lines: Lines,
}

/// How a file begins: whether it is sealed.
fn head(file: &mut File) -> Result<bool, BundleError> {
    let mut head = [0; MAGIC.len()];
    let whole = match file.read_exact(&mut head) {
        Ok(()) => true,
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => false,
        Err(e) => return Err(e.into()),
    };
    let sealed = head.starts_with(FAMILY_SEALED);
    if !sealed && !head.starts_with(FAMILY) {
        return Err(BundleError::Foreign);
    }
    if !whole {
        return Err(BundleError::Damaged("it ends early"));
    }
    let known = if sealed { MAGIC_SEALED } else { MAGIC };
    (head == *known).then_some(sealed).ok_or(BundleError::Newer)
}

/// Whether a bundle is sealed, so that a passphrase is asked for before it is opened.
///
/// # Errors
/// See [`BundleError`]: it is no bundle.
pub fn is_sealed(path: &Path) -> Result<bool, BundleError> {
    head(&mut File::open(path)?)
}

impl Bundle {
    /// Opens a bundle, compares its digest, and reads its manifest. One that is not sealed needs no passphrase, and does
    /// not mind one.
    ///
    /// # Errors
    /// See [`BundleError`].
    pub fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Self, BundleError> {
        let mut file = File::open(path)?;
        let sealed = head(&mut file)?;
        let size = file.metadata()?.len();
        let inner = size.checked_sub(DIGEST + MAGIC.len() as u64).ok_or(BundleError::Damaged("it ends early"))?;
        file.seek(SeekFrom::Start(0))?;
        let mut whole = Digesting { out: io::sink(), digest: Sha256::new() };
        io::copy(&mut (&mut file).take(size - DIGEST), &mut whole)?;
        let mut said = Vec::new();
        (&mut file).take(DIGEST + 1).read_to_end(&mut said)?;
        if said != whole.digest.finalize().to_vec() {
            return Err(BundleError::Damaged("its digest does not fit"));
        }
        file.seek(SeekFrom::Start(MAGIC.len() as u64))?;
        let inside = BufReader::new(file.take(inner));
        let inside: Box<dyn Read> = if sealed {
            let passphrase = passphrase.ok_or(BundleError::Sealed)?;
            Box::new(Opener::new(inside, passphrase).map_err(|shut| match shut {
                Shut::Io(e) => e.into(),
                Shut::Damaged => BundleError::Damaged("its seal is none"),
                Shut::Wrong => BundleError::WrongPassphrase,
            })?)
        } else {
            Box::new(inside)
        };
        let mut stream = zstd::Decoder::with_buffer(BufReader::new(inside))?;
        stream.window_log_max(WINDOW)?;
        let mut lines = BufReader::new(stream);
        let first = next_line(&mut lines)?.ok_or(BundleError::Damaged("it is empty"))?;
        let manifest = serde_json::from_slice(&first).map_err(|_| BundleError::Damaged("its manifest is none"))?;
        Ok(Self { manifest, lines })
    }

    /// Hands over every event, in order. Called once.
    ///
    /// # Errors
    /// Those of `take`, and [`BundleError`]: what was counted is not what was said.
    pub fn each(&mut self, mut take: impl FnMut(&Written) -> Result<(), BundleError>) -> Result<(), BundleError> {
        let mut counted: BTreeMap<WriterId, u64> = BTreeMap::new();
        while let Some(line) = next_line(&mut self.lines)? {
            let row: Row = serde_json::from_slice(&line).map_err(|_| BundleError::Damaged("a line is no event"))?;
            let (writer, seq, tick, wall, learner, kind, body) = row;
            let last = counted.entry(writer).or_default();
            if seq != *last + 1 {
                return Err(BundleError::Damaged("events are missing"));
            }
            *last = seq;
            let id = EventId { writer, seq };
            take(&Written { id, tick: Tick(tick), wall: WallMs(wall), learner, kind, body })?;
        }
        let fits = counted == self.manifest.writers && counted.values().sum::<u64>() == self.manifest.events;
        fits.then_some(()).ok_or(BundleError::Damaged("it holds other events than it says"))
    }
}

/// A line without its end, or nothing after the last; never more than an event can be.
fn next_line(lines: &mut impl BufRead) -> Result<Option<Vec<u8>>, BundleError> {
    let mut line = Vec::new();
    // What the system says is no fault of the bundle's: a stick that is no longer there.
    lines.take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(|e| match e.raw_os_error() {
        Some(_) => BundleError::Io(e),
        None => BundleError::Damaged("its stream is broken"),
    })?;
    match line.pop() {
        None => Ok(None),
        Some(b'\n') => Ok(Some(line)),
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
    let take = |slice: &mut Slice<'_>| bundle.each(|event| Ok(slice.take(event)?));
    store.merge(keep, |merge| merge.slice(take))?
}

/// The bundles in a folder, by name.
///
/// # Errors
/// The folder cannot be read.
pub fn found(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == ENDING) && p.is_file());
    paths.sort();
    Ok(paths)
}

/// A name in this folder that takes the place of no bundle that knows more than `store`: two computers may have one name. What is sealed with
/// another passphrase may know more.
///
/// # Errors
/// See [`StoreError`].
pub fn free_name(
    store: &Store,
    folder: &Path,
    computer: &str,
    passphrase: Option<&Passphrase>,
) -> Result<PathBuf, StoreError> {
    let here = store.frontier()?;
    let covers = |path: &Path| match Bundle::open(path, passphrase) {
        Ok(bundle) => bundle.manifest.writers.iter().all(|(w, last)| here.get(w).is_some_and(|h| h >= last)),
        Err(_) => false,
    };
    let plain: String = computer.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(40).collect();
    let name = if plain.trim_matches('-').is_empty() { "luch".to_owned() } else { plain };
    let nth = |n: u32| folder.join(if n == 1 { format!("{name}.{ENDING}") } else { format!("{name}-{n}.{ENDING}") });
    let free = |path: &PathBuf| !path.exists() || covers(path);
    Ok((1..=u32::MAX).map(nth).find(free).unwrap_or_else(|| nth(1)))
}
