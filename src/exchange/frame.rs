//! The frame of a file that travels: [`MAGIC`], a zstd stream, and the SHA-256 of everything before it; one that is sealed
//! begins with [`MAGIC_SEALED`] and its stream is sealed with a passphrase. Nothing of it is believed before it is whole.

use super::{
    bundle::BundleError,
    seal::{Opener, Passphrase, Sealer, Shut},
    stick::forget_cached,
};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write},
    path::Path,
    sync::mpsc::{self, SyncSender},
    thread,
};

/// How every bundle begins; the version follows.
const FAMILY: &[u8] = b"LUCH BUNDLE ";
/// How a bundle of this version begins.
pub const MAGIC: &[u8; 16] = b"LUCH BUNDLE 1\n\0\0";
/// How every sealed bundle begins.
const FAMILY_SEALED: &[u8] = b"LUCH SEALED ";
/// How a sealed bundle of this version begins.
pub const MAGIC_SEALED: &[u8; 16] = b"LUCH SEALED 1\n\0\0";
const DIGEST: u64 = 32;
/// So much memory may a stream ask for: 2^23 bytes.
pub const WINDOW: u32 = 23;
/// How hard it is compressed.
pub const LEVEL: i32 = 6;

/// The stream of lines of a file.
pub(super) type Lines = BufReader<zstd::Decoder<'static, BufReader<Box<dyn Read + Send>>>>;

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

/// What is written goes to another thread, in blocks: so many wait, of so many bytes.
struct Blocks(SyncSender<Vec<u8>>);

impl Blocks {
    const WAIT: usize = 4;
    const SIZE: usize = 1 << 17;
}

impl Write for Blocks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send(bytes.to_vec()).map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Compresses what `fill` writes, and seals it, on a thread of its own; all of it is on the disk when this returns.
fn pack(
    part: &Path,
    passphrase: Option<&Passphrase>,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), BundleError>,
) -> Result<(), BundleError> {
    let (send, receive) = mpsc::sync_channel::<Vec<u8>>(Blocks::WAIT);
    thread::scope(|scope| {
        let pack = move || -> io::Result<()> {
            let mut stream = zstd::Encoder::new(Inside::create(part, passphrase)?, LEVEL)?;
            stream.window_log(WINDOW)?;
            receive.iter().try_for_each(|block| stream.write_all(&block))?;
            stream.finish()?.finish()
        };
        let packing = thread::Builder::new().name("bundle".into()).spawn_scoped(scope, pack)?;
        let mut blocks = BufWriter::with_capacity(Blocks::SIZE, Blocks(send));
        let filled = fill(&mut blocks).and_then(|()| Ok(blocks.flush()?));
        drop(blocks);
        // Where packing failed, filling knows only that nobody takes more.
        packing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        filled
    })
}

/// Writes a file to `path`: under another name first, flushed, read back from the disk and looked at by `check`, then
/// renamed. A stick that is pulled at any moment holds the whole file or what was there before.
pub(super) fn write(
    path: &Path,
    passphrase: Option<&Passphrase>,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), BundleError>,
    check: impl FnOnce(Lines) -> Result<(), BundleError>,
) -> Result<(), BundleError> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = (|| {
        pack(&part, passphrase, fill)?;
        // What was written is read from the stick, where the system can forget that it knows it.
        let _ = forget_cached(&part);
        check(open(&part, passphrase)?)?;
        fs::rename(&part, path)?;
        if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
            // Some file systems of sticks cannot flush a folder; the file is flushed.
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(())
    })();
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
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

/// Whether a file is sealed.
pub(super) fn is_sealed(path: &Path) -> Result<bool, BundleError> {
    head(&mut File::open(path)?)
}

/// Opens a file whose digest fits.
pub(super) fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Lines, BundleError> {
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
    let inside: Box<dyn Read + Send> = if sealed {
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
    Ok(BufReader::new(stream))
}
