//! The program on a stick: itself, the voices, the packs laid over the course, a place for bundles and one for progress.
//!
//! Every file is written under another name, flushed to the stick, read back and only then given its name: a stick that
//! is pulled out holds each file whole or not at all. What is there already and the same is left alone, and so is
//! whatever this module did not bring: progress, above all.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Where bundles lie on a stick.
pub const BUNDLES: &str = "bundles";
/// Where progress lies on a stick: a program beside which this folder stands keeps it there.
pub const DATA: &str = "data";
/// Packs laid over the course, beside the program.
pub const CONTENT: &str = "content";
/// Voices, beside the program.
const AUDIO: &str = "audio";
/// The program's own name there.
const PROGRAM: &str = "luch";

/// So many files, or bytes, are written before the stick is told to keep them: one flush each would take minutes.
const BATCH: (usize, u64) = (128, 8 << 20);

/// Why nothing, or not everything, was written. What was written is whole.
#[derive(Debug, thiserror::Error)]
pub enum StickError {
    /// No room. Megabytes: needed, and there.
    #[error("needs {needs} MB, has {free} MB")]
    Full {
        /// What it takes, in megabytes.
        needs: u64,
        /// What there is, in megabytes.
        free: u64,
    },
    /// It may only be read.
    #[error("read-only")]
    ReadOnly,
    /// The system does not let this user.
    #[error("no permission")]
    NoPermission,
    /// It is not there, or no longer.
    #[error("not there: {0}")]
    Gone(String),
    /// It gave back other bytes than it was given.
    #[error("{0} was not kept as it was written")]
    Faulty(String),
    /// Anything else.
    #[error("{0}")]
    Other(io::Error),
}

impl From<io::Error> for StickError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full { needs: 0, free: 0 },
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::PermissionDenied => Self::NoPermission,
            Kind::NotFound | Kind::NotADirectory => Self::Gone(error.to_string()),
            // What a stick that was pulled out answers.
            _ if error.raw_os_error() == Some(5) => Self::Gone(error.to_string()),
            _ => Self::Other(error),
        }
    }
}

/// What a file is made of.
#[derive(Debug, Clone)]
enum Contents {
    File(PathBuf),
    Words(Vec<u8>),
}

/// A file for the stick.
#[derive(Debug, Clone)]
struct Item {
    contents: Contents,
    /// Where it goes, below the stick.
    place: PathBuf,
    runs: bool,
}

/// Everything that goes on a stick.
#[derive(Debug, Default)]
pub struct Load {
    items: Vec<Item>,
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Carried {
    /// Files written.
    pub written: u64,
    /// Files that were there already.
    pub same: u64,
    /// All of them, in bytes.
    pub bytes: u64,
}

impl Load {
    /// What is to be carried: the program, the folder of its voices, the packs laid over the course (the topmost last),
    /// and what the note says that explains it.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn gather(program: &Path, voices: Option<&Path>, packs: &[PathBuf], note: &str) -> io::Result<Self> {
        let mut load = Self::default();
        load.add(Contents::File(program.into()), Path::new(PROGRAM), true);
        load.add(Contents::Words(include_bytes!("empezar.sh").to_vec()), Path::new("empezar.sh"), true);
        load.add(Contents::Words(note.as_bytes().to_vec()), Path::new("LEEME.txt"), false);
        if let Some(voices) = voices {
            load.folder(voices, Path::new(AUDIO), &|path| path.extension().is_some_and(|e| e == "opus"))?;
        }
        for pack in packs {
            for part in ["lessons", "translations", AUDIO] {
                let from = pack.join(part);
                if from.is_dir() {
                    load.folder(&from, &Path::new(CONTENT).join(part), &|_| true)?;
                }
            }
        }
        Ok(load)
    }

    /// A later pack covers an earlier one.
    fn add(&mut self, contents: Contents, place: &Path, runs: bool) {
        let item = Item { contents, place: place.into(), runs };
        match self.items.iter_mut().rfind(|i| place.starts_with(CONTENT) && i.place == place) {
            Some(covered) => *covered = item,
            None => self.items.push(item),
        }
    }

    /// All files of a folder, in the order of their names. Links and hidden files stay behind.
    fn folder(&mut self, from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> io::Result<()> {
        let mut entries: Vec<_> = fs::read_dir(from)?.collect::<Result<_, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (kind, path, place) = (entry.file_type()?, entry.path(), to.join(entry.file_name()));
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if kind.is_dir() {
                self.folder(&path, &place, wanted)?;
            } else if kind.is_file() && wanted(&path) {
                self.add(Contents::File(path), &place, false);
            }
        }
        Ok(())
    }
}

impl Item {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(match &self.contents {
            Contents::File(path) => Box::new(File::open(path)?),
            Contents::Words(words) => Box::new(words.as_slice()),
        })
    }

    fn size(&self) -> io::Result<u64> {
        match &self.contents {
            Contents::File(path) => Ok(fs::metadata(path)?.len()),
            Contents::Words(words) => Ok(words.len() as u64),
        }
    }

    /// Whether a file holds just this.
    fn is_at(&self, path: &Path) -> io::Result<bool> {
        let meta = match fs::symlink_metadata(path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(false),
            meta => meta?,
        };
        if !meta.is_file() || meta.len() != self.size()? {
            return Ok(false);
        }
        let (mut here, there) = (self.open()?, File::open(path)?);
        let (mut a, mut b) = (Vec::new(), Vec::new());
        loop {
            a.clear();
            b.clear();
            let read = here.by_ref().take(1 << 16).read_to_end(&mut a)?;
            (&there).take(1 << 16).read_to_end(&mut b)?;
            if a != b {
                return Ok(false);
            }
            if read == 0 {
                return Ok(true);
            }
        }
    }
}

/// Brings a load to the folder `stick`, which must be there. `tell` hears how many bytes of how many are done.
///
/// # Errors
/// See [`StickError`]. Files that were written before are whole; the next run goes on from there.
pub fn carry(load: &Load, stick: &Path, tell: &mut dyn FnMut(u64, u64)) -> Result<Carried, StickError> {
    if !stick.is_dir() {
        return Err(StickError::Gone(stick.display().to_string()));
    }
    let mut done = Carried::default();
    let (mut all, mut needs, mut largest) = (0, 0, 0);
    let mut changed = Vec::new();
    for item in &load.items {
        let size = item.size()?;
        all += size;
        let place = stick.join(&item.place);
        if item.is_at(&place)? {
            done.same += 1;
            done.bytes += size;
        } else {
            needs += size.saturating_sub(fs::metadata(&place).map_or(0, |m| m.len()));
            largest = size.max(largest);
            changed.push((item, size));
        }
    }
    // A new file stands beside the old one until it is whole.
    let (needs, free) = (needs + largest, free(stick));
    if !changed.is_empty() && free.is_some_and(|free| free < needs) {
        return Err(full(needs, free));
    }
    let folders = [DATA, BUNDLES, CONTENT];
    folders.into_iter().try_for_each(|folder| fs::create_dir_all(stick.join(folder)))?;
    let mut rest = changed.as_slice();
    while !rest.is_empty() {
        let mut bytes = 0;
        let fit = rest.iter().take(BATCH.0).take_while(|(_, size)| {
            bytes += size;
            bytes <= BATCH.1
        });
        let (batch, later) = rest.split_at(fit.count().clamp(1, rest.len()));
        let written = write(batch.iter().map(|(item, _)| *item), stick);
        if let Err(error) = written {
            for (item, _) in batch {
                let _ = fs::remove_file(part(&stick.join(&item.place)));
            }
            return Err(match error {
                StickError::Full { .. } => full(needs, self::free(stick)),
                other => other,
            });
        }
        for (_, size) in batch {
            done.written += 1;
            done.bytes += size;
        }
        tell(done.bytes, all);
        rest = later;
    }
    flush(stick)?;
    Ok(done)
}

/// One batch: all written, flushed together, read back, named.
fn write<'i>(batch: impl Iterator<Item = &'i Item> + Clone, stick: &Path) -> Result<(), StickError> {
    for item in batch.clone() {
        let place = stick.join(&item.place);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        let unfinished = part(&place);
        let _ = fs::remove_file(&unfinished);
        let mut to = OpenOptions::new().write(true).create_new(true).open(&unfinished)?;
        io::copy(&mut item.open()?, &mut to)?;
        to.flush()?;
        if item.runs {
            runs(&unfinished);
        }
        if cfg!(not(target_os = "linux")) {
            to.sync_all()?;
        }
    }
    flush(stick)?;
    for item in batch.clone() {
        let unfinished = part(&stick.join(&item.place));
        forget_cached(&unfinished)?;
        if !item.is_at(&unfinished)? {
            return Err(StickError::Faulty(item.place.display().to_string()));
        }
    }
    for item in batch {
        let place = stick.join(&item.place);
        fs::rename(part(&place), place)?;
    }
    Ok(())
}

/// The name under which a file is written.
fn part(place: &Path) -> PathBuf {
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    place.with_file_name(name)
}

fn full(needs: u64, free: Option<u64>) -> StickError {
    StickError::Full { needs: megabytes(needs), free: free.unwrap_or(0) / 1_000_000 }
}

/// Bytes as megabytes, rounded up.
pub fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}

/// Lets a file be started. Sticks in the format of cameras keep no such right: they give it to all files or to none.
fn runs(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o755));
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Free bytes for this user, where the system says so.
#[cfg(target_os = "linux")]
fn free(stick: &Path) -> Option<u64> {
    rustix::fs::statvfs(stick).ok().map(|s| s.f_bavail.saturating_mul(s.f_frsize))
}

/// Returns when all that was written there is on the stick.
#[cfg(target_os = "linux")]
fn flush(stick: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(stick)?)?)
}

/// Makes the next reading come from the stick and not from memory.
#[cfg(target_os = "linux")]
pub(super) fn forget_cached(path: &Path) -> io::Result<()> {
    Ok(rustix::fs::fadvise(File::open(path)?, 0, None, rustix::fs::Advice::DontNeed)?)
}

#[cfg(not(target_os = "linux"))]
fn free(_: &Path) -> Option<u64> {
    None
}

#[cfg(not(target_os = "linux"))]
fn flush(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn forget_cached(_: &Path) -> io::Result<()> {
    Ok(())
}
