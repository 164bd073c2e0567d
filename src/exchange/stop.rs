//! A stick's stop at a computer, on its round: what it would bring, bringing it, leaving what is known here.

use super::{
    bundle::{self, Bundle, BundleError, Manifest, Origin},
    seal::Passphrase,
    stick::BUNDLES,
};
use crate::{
    log::{Merged, Store, StoreError},
    model::WriterId,
    text::{Text, Value, clean_line, desk},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    ops::ControlFlow,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

/// So much of the name of a course, which a file may say as it likes, is shown.
const LONGEST_COURSE: usize = 20;

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

impl Doing {
    /// What is said of it.
    pub fn text(self) -> Text {
        let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let step = |message, n, of| desk(message).with("n", count(n)).with("of", count(of));
        match self {
            Self::Looking(n, of) => step("stick-doing-look", n, of),
            Self::Bringing(n, of) => step("stick-doing-bring", n, of),
            Self::Leaving => desk("stick-doing-leave"),
        }
    }
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
    /// Which course was taught where it was written, if it says so and can be read.
    pub content: Option<String>,
    /// What becomes of it.
    pub came: Came,
}

/// What the bundles of a stick bring, or have brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// Each of them, by name.
    pub found: Vec<Found>,
    /// All of them together: what several tell is counted once.
    pub all: Merged,
}

impl Brought {
    /// Which courses other than the one that is taught here were taught where these were written, if any; and what that
    /// means.
    pub fn other_courses(&self, here: &str) -> Option<Text> {
        let others: BTreeSet<&str> =
            self.found.iter().filter_map(|f| f.content.as_deref()).filter(|c| *c != here).collect();
        let few: Vec<String> =
            others.iter().take(3).map(|c| clean_line(c).chars().take(LONGEST_COURSE).collect()).collect();
        let said = desk("stick-other-courses").with("theirs", Value::Raw(few.join(", ")));
        (!others.is_empty()).then(|| said.with("here", Value::Raw(here.into())))
    }
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

/// What a folder lies on: another number where a stick was, and it is another stick, or none.
pub fn lies_on(stick: &Path) -> Option<u64> {
    std::fs::metadata(stick).ok().map(|m| m.dev())
}

/// Whether it is still the stick that `lay_on` that. A folder where a stick was is on this computer's own disk: nothing is
/// read from it or left there.
///
/// # Errors
/// It was taken out, and what to do.
pub fn still_there(stick: &Path, lay_on: Option<u64>) -> Result<(), Text> {
    (lies_on(stick) == lay_on).then_some(()).ok_or_else(vanished)
}

/// Whether the stick can only be read: nothing can be left on it.
pub fn only_read(stick: &Path) -> bool {
    let folder = folders(stick).into_iter().next().unwrap_or_else(|| stick.to_path_buf());
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK) == Err(rustix::io::Errno::ROFS)
}

fn vanished() -> Text {
    desk("stick-vanished")
}

/// Why, and what to do; a stick that is gone is said to be gone.
fn sentence(stick: &Path, path: &Path, error: &BundleError) -> Text {
    if stick.is_dir() { error.sentence(path) } else { vanished() }
}

/// What every bundle of the stick brings. Without `keep` nothing is kept, and each is looked at as if those before it had
/// come.
///
/// # Errors
/// The stick cannot be read, or the log; and what to do.
pub fn bring(
    store: &mut Store,
    stick: &Path,
    passphrase: Option<&Passphrase>,
    keep: bool,
    tell: &mut dyn FnMut(Doing),
) -> Result<Brought, Text> {
    let bundles: Vec<_> = bundles(stick)?.into_iter().map(|path| (path, passphrase.cloned())).collect();
    bring_all(store, &bundles, keep, &|path, error| sentence(stick, path, error), tell)
        .map_err(|e| sentence(stick, stick, &e.into()))
}

/// The same for these bundles, each with what opens it; `why` says why one was refused.
///
/// # Errors
/// The log. A bundle that is refused keeps no other out.
pub fn bring_all(
    store: &mut Store,
    bundles: &[(PathBuf, Option<Passphrase>)],
    keep: bool,
    why: &dyn Fn(&Path, &BundleError) -> Text,
    tell: &mut dyn FnMut(Doing),
) -> Result<Brought, StoreError> {
    let (here, of) = (store.frontier()?, bundles.len());
    let mut left: Vec<usize> = (0..of).collect();
    let mut took = BTreeMap::new();
    let open = |n: usize| {
        let (path, passphrase) = bundles.get(n).ok_or(BundleError::Foreign)?;
        Bundle::open(path, passphrase.as_ref())
    };
    loop {
        let round = if keep {
            // Each is on the disk before the next: a stick that is pulled out takes nothing back.
            each(&left, &mut |n| {
                tell(Doing::Bringing(n + 1, of));
                ControlFlow::Continue(open(n).and_then(|mut bundle| {
                    let merged = store.merge(true, |merge| bundle.bring(merge))??;
                    Ok((merged, bundle.manifest))
                }))
            })
        } else {
            store.merge(false, |merge| {
                each(&left, &mut |n| {
                    tell(Doing::Looking(n + 1, of));
                    match open(n).and_then(|mut bundle| Ok((bundle.bring(merge)?, bundle.manifest))) {
                        Err(e) if merge.is_spoiled() => ControlFlow::Break(e),
                        took => ControlFlow::Continue(took),
                    }
                })
            })?
        };
        match round {
            ControlFlow::Continue(all) => {
                took.extend(all);
                break;
            }
            // What the others bring is looked at anew, without it.
            ControlFlow::Break((spoiler, error)) => {
                left.retain(|n| *n != spoiler);
                took.insert(spoiler, Err(error));
            }
        }
    }
    let came = || took.values().flatten();
    let mut all = Merged { known: held(&here, came().map(|(_, manifest)| manifest)), ..Merged::default() };
    for (merged, _) in came() {
        all.new += merged.new;
        all.unclear += merged.unclear;
        all.learners += merged.learners;
        all.forgotten += merged.forgotten;
    }
    let found = bundles.iter().zip(took.into_values()).map(|((path, _), took)| {
        let (content, came) = match took {
            Ok((merged, manifest)) => (manifest.content, Came::Brings(merged)),
            Err(e @ (BundleError::Sealed | BundleError::WrongPassphrase)) => (None, Came::Sealed(why(path, &e))),
            Err(e) => (None, Came::Refused(why(path, &e))),
        };
        Found { path: path.clone(), content, came }
    });
    Ok(Brought { found: found.collect(), all })
}

type Took = Result<(Merged, Manifest), BundleError>;

/// Takes these one after another; one that needs what came before waits for the others. Ends with the first that breaks.
fn each(
    bundles: &[usize],
    take: &mut dyn FnMut(usize) -> ControlFlow<BundleError, Took>,
) -> ControlFlow<(usize, BundleError), BTreeMap<usize, Took>> {
    let (mut all, mut waiting) = (BTreeMap::new(), bundles.to_vec());
    loop {
        let mut early = BTreeMap::new();
        for &n in &waiting {
            match take(n) {
                ControlFlow::Break(error) => return ControlFlow::Break((n, error)),
                ControlFlow::Continue(took @ Err(BundleError::Earlier(_))) => drop(early.insert(n, took)),
                ControlFlow::Continue(took) => drop(all.insert(n, took)),
            }
        }
        if early.len() == waiting.len() {
            all.extend(early);
            return ControlFlow::Continue(all);
        }
        waiting = early.into_keys().collect();
    }
}

/// How many of the events that these bundles hold are among `here`, each counted once.
fn held<'m>(here: &BTreeMap<WriterId, u64>, bundles: impl Iterator<Item = &'m Manifest>) -> u64 {
    let mut parts: BTreeMap<WriterId, Vec<(u64, u64)>> = BTreeMap::new();
    for manifest in bundles {
        for (writer, last) in &manifest.writers {
            parts.entry(*writer).or_default().push((manifest.left_out(*writer), *last));
        }
    }
    let mut held = 0;
    for (writer, mut parts) in parts {
        parts.sort_unstable();
        let (here, mut counted) = (here.get(&writer).copied().unwrap_or_default(), 0);
        for (after, last) in parts {
            let last = last.min(here);
            held += last.saturating_sub(after.max(counted));
            counted = counted.max(last);
        }
    }
    held
}

/// Leaves on the stick all that is known here, where this course is taught. When it returns, it is flushed and was read back whole.
///
/// # Errors
/// It could not be written, and what to do; what was there before is still there.
pub fn leave(
    store: &Store,
    course: &str,
    stick: &Path,
    passphrase: Option<&Passphrase>,
    tell: &mut dyn FnMut(Doing),
) -> Result<Left, Text> {
    tell(Doing::Leaving);
    let folder = folders(stick).into_iter().next().unwrap_or_else(|| stick.to_path_buf());
    let computer = store.computer();
    let path =
        bundle::free_name(store, &folder, &computer, passphrase, None).map_err(|e| sentence(stick, &folder, &e))?;
    let origin = Origin { computer: &computer, content: Some(course) };
    let written = bundle::write(store, origin, &path, passphrase, None);
    let manifest = written.map_err(|e| sentence(stick, &path, &e))?;
    Ok(Left { path, events: manifest.events })
}
