//! Which clip speaks which text: `audio/ledger.ron`, one line a clip. A text that was changed makes its clip stale by
//! itself, since the ledger holds the hash of the words that the clip says.

use crate::source::Shelf;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Where it lies in a pack.
    pub const PATH: &str = "audio/ledger.ron";

    /// Reads the ledger of the topmost pack that has one. Without one, nothing is narrated.
    pub fn read(shelf: &Shelf) -> Self {
        let source = shelf.read(Self::PATH).ok().flatten();
        source.and_then(|s| ron::from_str(&s.text).ok()).unwrap_or_default()
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
