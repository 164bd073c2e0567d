//! A stick's stop at a computer, on its round: what it would bring, bringing it, leaving what is known here.

use super::{
    bundle::{self, Bundle, BundleError},
    seal::Passphrase,
    stick::BUNDLES,
};
use crate::{
    log::{Merged, Store},
    text::{Text, desk},
};
use std::{
    io,
    path::{Path, PathBuf},
};

/// What is being done, for who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Looking at the bundle of this number, of so many.
    Looking(usize, usize),
    /// Taking it in.
    Bringing(usize, usize),
    /// Writing ours, flushing it, and reading it back.
    Leaving,
}

/// What becomes of a bundle here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// It brings this, or has brought it.
    Brings(Merged),
    /// It is sealed, and the passphrase was not said or is another.
    Sealed(Text),
    /// It was refused, whole, and what to do.
    Refused(Text),
}

/// A bundle on a stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its file.
    pub path: PathBuf,
    /// What becomes of it.
    pub came: Came,
}

/// Our bundle, on the stick: flushed, read back whole, with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its file.
    pub path: PathBuf,
    /// How many events it holds.
    pub events: u64,
}

/// Where bundles lie on a stick that may also carry the program.
fn folders(stick: &Path) -> Vec<PathBuf> {
    let own = stick.join(BUNDLES);
    own.is_dir().then_some(own).into_iter().chain([stick.to_path_buf()]).collect()
}

/// The bundles of a stick.
///
/// # Errors
/// It cannot be read, and what to do.
pub fn bundles(stick: &Path) -> Result<Vec<PathBuf>, Text> {
    let all: io::Result<Vec<_>> = folders(stick).iter().map(|folder| bundle::found(folder)).collect();
    all.map(|all| all.concat()).map_err(|e| sentence(stick, stick, &e.into()))
}

/// Why, and what to do; a stick that is gone is said to be gone.
fn sentence(stick: &Path, path: &Path, error: &BundleError) -> Text {
    if stick.is_dir() { error.sentence(path) } else { desk("stick-vanished") }
}

/// What every bundle of the stick brings: one that needs what came before waits for the others. Without `keep` nothing
/// is kept, and each is looked at as if those before it had come.
///
/// # Errors
/// The stick cannot be read, or the log; and what to do.
pub fn bring(
    store: &mut Store,
    stick: &Path,
    passphrase: Option<&Passphrase>,
    keep: bool,
    tell: &mut dyn FnMut(Doing),
) -> Result<Vec<Found>, Text> {
    let paths = bundles(stick)?;
    let of = paths.len();
    let doing = |n| if keep { Doing::Bringing(n, of) } else { Doing::Looking(n, of) };
    if keep {
        // Each is on the disk before the next: a stick that is pulled out takes nothing back.
        return Ok(each(stick, paths, &mut |n, path| {
            tell(doing(n));
            bundle::merge(store, path, passphrase, true)
        }));
    }
    let looked = store.merge(false, |merge| {
        each(stick, paths, &mut |n, path| {
            tell(doing(n));
            Bundle::open(path, passphrase)?.bring(merge)
        })
    });
    looked.map_err(|e| sentence(stick, stick, &e.into()))
}

fn each(
    stick: &Path,
    paths: Vec<PathBuf>,
    take: &mut dyn FnMut(usize, &Path) -> Result<Merged, BundleError>,
) -> Vec<Found> {
    let mut found = Vec::new();
    let mut waiting: Vec<(usize, PathBuf)> = (1..).zip(paths).collect();
    loop {
        let before = waiting.len();
        let mut early = Vec::new();
        for (n, path) in waiting {
            let came = match take(n, &path) {
                Ok(merged) => Came::Brings(merged),
                Err(e @ BundleError::Earlier(_)) => {
                    early.push((n, path, e));
                    continue;
                }
                Err(e @ (BundleError::Sealed | BundleError::WrongPassphrase)) => Came::Sealed(e.sentence(&path)),
                Err(e) => Came::Refused(sentence(stick, &path, &e)),
            };
            found.push((n, Found { path, came }));
        }
        if early.len() == before {
            let refused = |(n, path, e): (usize, PathBuf, BundleError)| {
                let came = Came::Refused(sentence(stick, &path, &e));
                (n, Found { path, came })
            };
            found.extend(early.into_iter().map(refused));
            break;
        }
        waiting = early.into_iter().map(|(n, path, _)| (n, path)).collect();
    }
    found.sort_by_key(|(n, _)| *n);
    found.into_iter().map(|(_, found)| found).collect()
}

/// Leaves on the stick all that is known here. When it returns, it is flushed and was read back whole.
///
/// # Errors
/// It could not be written, and what to do; what was there before is still there.
pub fn leave(
    store: &Store,
    stick: &Path,
    passphrase: Option<&Passphrase>,
    tell: &mut dyn FnMut(Doing),
) -> Result<Left, Text> {
    tell(Doing::Leaving);
    let folder = folders(stick).into_iter().next().unwrap_or_else(|| stick.to_path_buf());
    let computer = store.computer();
    let path =
        bundle::free_name(store, &folder, &computer, passphrase, None).map_err(|e| sentence(stick, &folder, &e))?;
    let written = bundle::write(store, &computer, &path, passphrase, None);
    let manifest = written.map_err(|e| sentence(stick, &path, &e))?;
    Ok(Left { path, events: manifest.events })
}
