//! Where files come from: the course inside the binary, and folders laid over it.

use super::Source;
use include_dir::{Dir, include_dir};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static TRANSLATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/translations");

/// The largest text file that is read: far above any lesson, far below what fills a small memory.
const LARGEST_TEXT: u64 = 1 << 20;

/// A file that is there and cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// The system refused.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// Not UTF-8.
    #[error("{path}: not UTF-8 text")]
    NotText {
        /// The file.
        path: String,
    },
    /// Larger than any course file can be.
    #[error("{path}: larger than 1 MiB")]
    TooLarge {
        /// The file.
        path: String,
    },
}

/// An ordered pile of packs: what lies in a later folder covers what lies below it.
///
/// A pack has the folders `lessons/`, `translations/` and `audio/` of the repository, any of which may be missing.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    embedded: bool,
    folders: Vec<PathBuf>,
}

impl Shelf {
    /// The course inside the binary.
    pub fn embedded() -> Self {
        Self { embedded: true, folders: Vec::new() }
    }

    /// Only the folder `root`, without the course inside the binary: what `luch check DIR` looks at.
    pub fn only(root: &Path) -> Self {
        Self { embedded: false, folders: vec![root.to_owned()] }
    }

    /// Lays one more pack on top.
    #[must_use]
    pub fn over(mut self, root: &Path) -> Self {
        self.folders.push(root.to_owned());
        self
    }

    /// The folders, topmost first.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().rev().map(PathBuf::as_path)
    }

    /// The topmost file at `path` (`lessons/redes/foto-que-vende.ron`), or `None` if no pack has it.
    ///
    /// # Errors
    /// The file is there but is not readable text.
    pub fn read(&self, path: &str) -> Result<Option<Source>, ShelfError> {
        for root in self.folders() {
            let file = root.join(path);
            match std::fs::metadata(&file) {
                Ok(meta) if meta.is_file() && meta.len() > LARGEST_TEXT => {
                    return Err(ShelfError::TooLarge { path: path.into() });
                }
                Ok(meta) if meta.is_file() => {
                    let bytes =
                        std::fs::read(&file).map_err(|source| ShelfError::Unreadable { path: path.into(), source })?;
                    return text(path, &bytes).map(Some);
                }
                _ => {}
            }
        }
        if !self.embedded {
            return Ok(None);
        }
        inside(path).map(|f| text(path, f.contents())).transpose()
    }

    /// What lies below the topmost file at `path`: the packs under the one that has it, or nothing under the program's own.
    #[must_use]
    pub fn below(&self, path: &str) -> Self {
        match self.folders.iter().rposition(|root| root.join(path).is_file()) {
            Some(at) => Self { embedded: self.embedded, folders: self.folders.iter().take(at).cloned().collect() },
            None => Self::default(),
        }
    }

    /// Whether the program's own file is the one that is read at `path`: no folder covers it.
    pub fn is_built_in(&self, path: &str) -> bool {
        self.embedded && inside(path).is_some() && self.folders().all(|root| !root.join(path).is_file())
    }

    /// All paths below `folder` that end in `.extension`, from all packs, sorted.
    pub fn list(&self, folder: &str, extension: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for root in &self.folders {
            walk(root, &root.join(folder), extension, &mut found);
        }
        if self.embedded {
            for (prefix, dir) in [("lessons", &LESSONS), ("translations", &TRANSLATIONS)] {
                walk_embedded(prefix, dir, extension, &mut found);
            }
            found.retain(|path| path.starts_with(folder));
        }
        found
    }
}

fn inside(path: &str) -> Option<&'static include_dir::File<'static>> {
    let lessons = path.strip_prefix("lessons/").and_then(|p| LESSONS.get_file(p));
    lessons.or_else(|| path.strip_prefix("translations/").and_then(|p| TRANSLATIONS.get_file(p)))
}

fn text(path: &str, bytes: &[u8]) -> Result<Source, ShelfError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ShelfError::NotText { path: path.into() })?;
    Ok(Source { path: path.into(), text: text.strip_prefix('\u{feff}').unwrap_or(text).into() })
}

fn walk(root: &Path, folder: &Path, extension: &str, found: &mut BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|t| t.is_dir()) {
            walk(root, &path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension)
            && let Ok(relative) = path.strip_prefix(root)
        {
            found.insert(relative.to_string_lossy().replace('\\', "/"));
        }
    }
}

fn walk_embedded(prefix: &str, dir: &Dir<'_>, extension: &str, found: &mut BTreeSet<String>) {
    for file in dir.files() {
        if file.path().extension().is_some_and(|e| e == extension) {
            found.insert(format!("{prefix}/{}", file.path().to_string_lossy()));
        }
    }
    for inner in dir.dirs() {
        walk_embedded(prefix, inner, extension, found);
    }
}
