//! Writing a file so that a power cut leaves either the old or the new one.

use std::{fs, io, io::Write, path::Path};

/// Writes under another name, flushes to the disk, and gives the file its name.
///
/// # Errors
/// The file could not be written; what was there before is still there.
pub fn write_whole(path: &Path, contents: &[u8]) -> io::Result<()> {
    write_whole_by(path, |file| file.write_all(contents))
}

/// Lets `write` write under another name, flushes to the disk, and gives the file its name.
///
/// # Errors
/// Those of `write`, or the file could not be written; what was there before is still there.
pub fn write_whole_by(
    path: &Path,
    write: impl FnOnce(&mut io::BufWriter<fs::File>) -> io::Result<()>,
) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = path.with_file_name(name);
    let written = (|| {
        let mut file = io::BufWriter::new(fs::File::create(&part)?);
        write(&mut file)?;
        file.into_inner()?.sync_all()?;
        fs::rename(&part, path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}
