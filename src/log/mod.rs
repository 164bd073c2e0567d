//! The append-only log: what happened, never what follows from it. The only module that names `SQLite`.
//!
//! An event is keyed by its writer (one run of the program) and its number among that writer's events, without holes.
//! The database itself refuses to change, remove or skip one. Everything else is derived and can be thrown away.

mod answer;
mod back;
mod copies;
mod error;
mod erase;
mod event;
mod example;
mod figures;
mod go_back;
mod inserts;
mod merge;
mod project;
mod repair;
mod roll;
mod rows;
mod runs;
mod slice;
mod store;
mod tally;
mod verify;

pub use back::{CopyView, Counts, RollingCopy};
pub use error::StoreError;
pub use event::{Body, Event, Kept, NewEvent};
pub use figures::{FirstAnswer, Standings};
pub use go_back::WentBack;
pub use merge::{LONGEST_BODY, Looked, Merge, MergeError, Merged, Slice, Written};
pub use repair::{Mended, Repaired};
pub use roll::{Cohort, Computer, Profile, Promised, Question, SessionDay, Standing, Woman};
pub use runs::Run;
pub use slice::Snapshot;
pub use store::{Learner, Opened, Store};
pub use tally::{Hands, PromiseTally};
pub use verify::Integrity;
