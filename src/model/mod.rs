//! The words everything else is written in: who, which step, when, how well. No dependency but serde and uuid.

mod ids;
mod moment;
mod verdict;

pub use ids::{EventId, LearnerId, LessonId, Name, Picture, StepId, StepRef, WorkshopId, WriterId};
pub use moment::{Seed, Tick, WallMs};
pub use verdict::{Grade, Occasion, SoundMode, Verdict};
