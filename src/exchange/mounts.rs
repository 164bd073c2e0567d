//! Where a stick is: what the system has mounted in the places in which it mounts what is plugged in.

use std::{
    fs,
    os::unix::ffi::OsStringExt,
    path::{Path, PathBuf},
};

/// Where systems mount what is plugged in.
const ROOTS: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// Something that is plugged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// Its folder.
    pub path: PathBuf,
    /// Whether it can only be read.
    pub read_only: bool,
    /// How many bundles lie on it.
    pub bundles: usize,
}

/// What is plugged in now, by its folder.
pub fn sticks() -> Vec<Stick> {
    let mounts = fs::read("/proc/self/mounts").unwrap_or_default();
    let mut sticks: Vec<Stick> = plugged(&mounts)
        .into_iter()
        .filter(|(path, _)| path.is_dir())
        .map(|(path, read_only)| {
            let bundles = super::stop::bundles(&path).map_or(0, |found| found.len());
            Stick { path, read_only, bundles }
        })
        .collect();
    sticks.sort_by(|a, b| a.path.cmp(&b.path));
    sticks.dedup_by(|a, b| a.path == b.path);
    sticks
}

/// Whether a file or folder lies on something plugged in, as far as the system says so.
pub fn holds(path: &Path) -> bool {
    let mounts = fs::read("/proc/self/mounts").unwrap_or_default();
    path.canonicalize().is_ok_and(|path| lies_on_one(&mounts, &path))
}

fn lies_on_one(mounts: &[u8], path: &Path) -> bool {
    plugged(mounts).iter().any(|(stick, _)| path.starts_with(stick))
}

/// The folders of a table of mounts that are of something plugged in, and whether each can only be read.
fn plugged(mounts: &[u8]) -> Vec<(PathBuf, bool)> {
    let lines = mounts.split(|b| *b == b'\n').filter_map(|line| {
        let mut words = line.split(|b| *b == b' ').skip(1);
        let path = PathBuf::from(std::ffi::OsString::from_vec(unescaped(words.next()?)));
        let read_only = words.nth(1)?.split(|b| *b == b',').any(|option| option == b"ro");
        Some((path, read_only))
    });
    lines.filter(|(path, _)| ROOTS.iter().any(|root| path.starts_with(root) && path != Path::new(root))).collect()
}

/// The table writes blanks as `\040`.
fn unescaped(word: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut rest = word;
    while let [first, tail @ ..] = rest {
        let code = tail.get(..3).filter(|_| *first == b'\\').and_then(|c| std::str::from_utf8(c).ok());
        match code.and_then(|c| u8::from_str_radix(c, 8).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = tail.get(3..).unwrap_or_default();
            }
            None => {
                plain.push(*first);
                rest = tail;
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plugged_in_is_found_in_the_table_of_mounts() {
        let mounts = b"/dev/sda1 / ext4 rw,relatime 0 0\n\
            proc /proc proc rw 0 0\n\
            /dev/sdb1 /media/luz/MEMORIA\\040AZUL vfat rw,nosuid,uid=1000 0 0\n\
            /dev/sdc1 /run/media/luz/CERRADA vfat ro,nosuid 0 0\n\
            tmpfs /media tmpfs rw 0 0\n\
            /dev/sdd1 /mnt/usb exfat nosuid,rw,errors=remount-ro 0 0\n\
            /dev/sde1 /media2/x vfat rw 0 0\n\
            broken line\n";
        let paths = ["/media/luz/MEMORIA AZUL", "/run/media/luz/CERRADA", "/mnt/usb"].map(PathBuf::from);
        for (path, lies) in [("/mnt/usb/bundles/a.luch", true), ("/mnt/a.luch", false), ("/home/luz/a.luch", false)] {
            assert_eq!(lies_on_one(mounts, Path::new(path)), lies, "{path}");
        }
        let [azul, cerrada, usb] = paths;
        assert_eq!(plugged(mounts), [(azul, false), (cerrada, true), (usb, false)]);
        assert_eq!(unescaped(b"a\\011b\\\\"), b"a\tb\\\\");
    }
}
