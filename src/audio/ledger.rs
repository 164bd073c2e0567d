//! Which clip speaks which text: `ledger.ron` beside the clips. A text that was changed makes its clip stale by
//! itself, since the ledger holds the hash of the words that the clip says.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::PathBuf};

/// Who speaks, and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// Hash of the words spoken ([`crate::text::hash`]).
    pub text: String,
    /// Who or what speaks: a person's name, or `synthetic: …`.
    pub voice: String,
}

/// How a text stands with its clip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrated {
    /// The clip says these words.
    Yes,
    /// The clip says earlier words.
    Stale,
    /// There is no clip.
    No,
}

/// The ledger: clip (`es/ui/key-hear`) to what it says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ledger(pub BTreeMap<String, LedgerEntry>);

impl Ledger {
    /// Its file in a folder of clips.
    pub const FILE: &str = "ledger.ron";

    /// Reads the ledgers of folders of clips ([`super::roots`]), the topmost of which wins. Without any, nothing is
    /// narrated.
    pub fn read(roots: &[PathBuf]) -> Self {
        let read = |root: &PathBuf| ron::from_str::<Self>(&std::fs::read_to_string(root.join(Self::FILE)).ok()?).ok();
        Self(roots.iter().rev().filter_map(read).flat_map(|ledger| ledger.0).collect())
    }

    /// How the text `key` in `locale`, which now has the hash `text`, stands with its clip.
    pub fn standing(&self, locale: &str, key: &str, text: &str) -> Narrated {
        match self.0.get(&format!("{locale}/{key}")) {
            Some(entry) if entry.text == text => Narrated::Yes,
            Some(_) => Narrated::Stale,
            None => Narrated::No,
        }
    }
}
