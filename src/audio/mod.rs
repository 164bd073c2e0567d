//! The voice: clips, and the thread that plays them. The only module that names rodio and opus.
//!
//! A computer without sound is a computer like any other: nothing here fails, it only reports.

mod chime;
mod clips;
mod ledger;
mod player;

pub use chime::Chime;
pub use clips::{decode, find, is_whole, path, roots};
pub use ledger::{Ledger, LedgerEntry, Narrated};
pub use player::{Player, THREAD};
