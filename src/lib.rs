//! Luch: an offline terminal school for women artisans.
//!
//! One line a module, from the ground up; a name may only be used by the modules below it in this list.
//! `docs/ARCHITECTURE.md` says how they work together; `tests/architecture.rs` holds the order.

pub mod model; // who, which step, when, how well
pub mod source; // files, places in them, what is wrong with them
pub mod text; // what is said, in which language, draft or reviewed
pub mod ui; // how things look: sheets, keys, brocade
pub mod audio; // the voice: clips and the thread that plays them
pub mod log; // what happened: the append-only log
pub mod progress; // what follows from it for a learner
pub mod exchange; // what leaves this computer and what comes to it
pub mod activity; // what a learner does: one folder a kind
pub mod course; // workshops, lessons, steps: read and checked
pub mod workshop; // what a facilitator sees of a group: the board, what changed, the report
pub mod effect; // what a screen may ask of the world
pub mod screens; // one file a screen
pub mod app; // the running program: state, update, loop
pub mod commands; // the command line: one file a subcommand
