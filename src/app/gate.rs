//! The facilitators' secret number, and the wait after wrong ones. The number is a fact of this computer's data folder and no
//! event: it stands, hashed, in a file of its own beside the log, so that no bundle, copy or office can carry it, and no log
//! that is gone back to or repaired changes it.
//!
//! How many wrong numbers there were stands in a file that all copies of the program share, written before a number is looked
//! at; the wait itself is measured by the running program, so that a clock that is set otherwise, or a program that is started
//! again, shortens nothing. Each copy waits anew after a wrong number in any other.

use crate::source::write_whole;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// Where the number is kept, in the data folder: a PHC string (argon2id).
const NUMBER: &str = "pin";
/// Where wrong numbers are counted, in the data folder.
const TRIES: &str = "pin-tries";
/// So many may go wrong without a wait: fingers slip.
const FREE: u32 = 3;
/// The wait after the next one; it doubles each time …
const FIRST: Duration = Duration::from_secs(15);
/// … until here: somebody who has really forgotten asks whoever owns the computer.
const LONGEST: Duration = Duration::from_mins(10);

/// How long to wait after so many wrong numbers.
fn wait(misses: u32) -> Duration {
    let Some(doubled) = misses.checked_sub(FREE) else { return Duration::ZERO };
    FIRST.saturating_mul(2_u32.saturating_pow(doubled.min(16))).min(LONGEST)
}

/// The number of one data folder, and how often a wrong one was said.
pub(super) struct Gate {
    dir: PathBuf,
    misses: u32,
    opens: Instant,
}

/// What came of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tried {
    /// It is hers.
    Fits,
    /// It is not; the next one is looked at after so long.
    Wrong(Duration),
    /// It was not looked at: so long is left to wait.
    TooEarly(Duration),
}

impl Gate {
    /// With the wait that is due since before the program was started.
    pub(super) fn new(dir: &Path) -> Self {
        let mut gate = Self { dir: dir.into(), misses: 0, opens: Instant::now() };
        gate.left();
        gate
    }

    /// Whether a number was chosen.
    pub(super) fn is_locked(&self) -> io::Result<bool> {
        self.dir.join(NUMBER).try_exists()
    }

    /// This is the number from now on. Hashed as the crate recommends: Argon2id with its default parameters.
    pub(super) fn choose(&self, number: &str) -> io::Result<()> {
        let hash = Argon2::default().hash_password(number.as_bytes()).map_err(io::Error::other)?;
        write_whole(&self.dir.join(NUMBER), hash.to_string().as_bytes())?;
        // Its name, too, is on the disk: it is hers even if the plug is pulled now.
        File::open(&self.dir)?.sync_all()
    }

    /// Compares a number with the one that was chosen, if it is time.
    pub(super) fn knock(&mut self, number: &str) -> io::Result<Tried> {
        let chosen = match fs::read_to_string(self.dir.join(NUMBER)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            chosen => chosen.ok(),
        };
        Ok(self.attempt(|| chosen.is_some_and(|hash| fits(&hash, number))))
    }

    /// How long is left to wait.
    pub(super) fn left(&mut self) -> Duration {
        let counted = File::open(self.dir.join(TRIES)).and_then(|mut f| read(&mut f));
        self.counted(counted.unwrap_or(self.misses))
    }

    fn counted(&mut self, misses: u32) -> Duration {
        if misses != self.misses {
            self.misses = misses;
            self.opens = Instant::now() + wait(misses);
        }
        self.opens.saturating_duration_since(Instant::now())
    }

    /// Looks at a number, if it is time. Two copies of the program look one after the other.
    fn attempt(&mut self, fits: impl FnOnce() -> bool) -> Tried {
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(self.dir.join(TRIES));
        // On a disk that cannot be written to, this copy still counts for itself.
        let mut file = opened.and_then(|f| f.lock().map(|()| f)).ok();
        let counted = file.as_mut().and_then(|f| read(f).ok()).unwrap_or(self.misses);
        let left = self.counted(counted);
        if !left.is_zero() {
            return Tried::TooEarly(left);
        }
        let misses = self.misses.saturating_add(1);
        // Counted before it is looked at: pulling the plug is no way around the wait.
        let _ = file.as_mut().map(|f| write(f, misses));
        if fits() {
            let _ = file.as_mut().map(|f| write(f, 0));
            self.counted(0);
            Tried::Fits
        } else {
            Tried::Wrong(self.counted(misses))
        }
    }
}

/// Forgets the number of a data folder, and the wrong ones: whoever comes next chooses one. Whether there was one.
///
/// # Errors
/// A file is there and cannot be removed.
pub fn forget(dir: &Path) -> io::Result<bool> {
    let remove = |name| match fs::remove_file(dir.join(name)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        removed => removed.map(|()| true),
    };
    let there = remove(NUMBER)?;
    remove(TRIES)?;
    Ok(there)
}

fn fits(hash: &str, number: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(number.as_bytes(), &hash).is_ok())
}

fn read(file: &mut File) -> io::Result<u32> {
    let mut text = String::new();
    file.rewind()?;
    file.take(64).read_to_string(&mut text)?;
    // Something else in its place does not make the wait shorter.
    Ok(if text.is_empty() { 0 } else { text.trim().parse().unwrap_or(u32::from(u8::MAX)) })
}

/// The number in ten digits: always as long, so that no shorter one is ever seen in its place.
fn write(file: &mut File, misses: u32) -> io::Result<()> {
    file.rewind()?;
    writeln!(file, "{misses:010}")?;
    file.set_len(11)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(gate: &mut Gate) -> Tried {
        gate.attempt(|| false)
    }

    #[test]
    fn three_slips_are_free_then_the_wait_doubles_and_ends() {
        let waits: Vec<u64> = (0..12).map(|n| wait(n).as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 15, 30, 60, 120, 240, 480, 600, 600, 600]);
        assert_eq!(wait(u32::MAX), LONGEST);
    }

    #[test]
    fn neither_a_new_start_nor_a_second_copy_shortens_the_wait() {
        let dir = tempfile::tempdir().unwrap();
        let mut one = Gate::new(dir.path());
        let mut other = Gate::new(dir.path());
        for gate in [&mut one, &mut other] {
            assert_eq!(wrong(gate), Tried::Wrong(Duration::ZERO));
        }
        assert!(matches!(wrong(&mut one), Tried::Wrong(left) if !left.is_zero()));
        for gate in [&mut one, &mut other, &mut Gate::new(dir.path())] {
            assert!(!gate.left().is_zero());
            let tried = gate.attempt(|| panic!("a number was looked at too early"));
            assert!(matches!(tried, Tried::TooEarly(left) if !left.is_zero()), "{tried:?}");
        }
    }

    #[test]
    fn her_own_number_forgets_the_slips_and_what_is_no_number_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let mut gate = Gate::new(dir.path());
        wrong(&mut gate);
        wrong(&mut gate);
        assert_eq!(gate.attempt(|| true), Tried::Fits);
        assert_eq!(wrong(&mut gate), Tried::Wrong(Duration::ZERO));
        fs::write(dir.path().join(TRIES), "nothing of this kind").unwrap();
        assert!(!Gate::new(dir.path()).left().is_zero());
        forget(dir.path()).unwrap();
        forget(dir.path()).unwrap();
        assert!(Gate::new(dir.path()).left().is_zero());
    }

    #[test]
    fn a_number_is_chosen_fits_in_every_window_and_is_forgotten() {
        let dir = tempfile::tempdir().unwrap();
        let (mut one, mut other) = (Gate::new(dir.path()), Gate::new(dir.path()));
        assert!(!one.is_locked().unwrap());
        assert_eq!(one.knock("4711").unwrap(), Tried::Wrong(Duration::ZERO), "none fits where none was chosen");
        one.choose("4711").unwrap();
        assert!(other.is_locked().unwrap());
        assert_eq!(other.knock("4712").unwrap(), Tried::Wrong(Duration::ZERO));
        assert_eq!(other.knock("4711").unwrap(), Tried::Fits);
        // What is no hash opens nothing, and is not taken for none.
        fs::write(dir.path().join(NUMBER), "").unwrap();
        assert!(one.is_locked().unwrap());
        assert_eq!(one.knock("").unwrap(), Tried::Wrong(Duration::ZERO));
        forget(dir.path()).unwrap();
        assert!(!one.is_locked().unwrap());
    }

    /// Pulling the plug while a number is looked at: it is counted.
    #[test]
    fn a_number_is_counted_before_it_is_looked_at() {
        let dir = tempfile::tempdir().unwrap();
        let mut gate = Gate::new(dir.path());
        gate.attempt(|| {
            assert_eq!(fs::read_to_string(dir.path().join(TRIES)).unwrap(), "0000000001\n");
            false
        });
    }
}
