//! The words everything else is written in: who, which step, when, how well. No dependency but serde and uuid.

mod ids;
mod moment;
mod verdict;

pub use ids::{
    CohortId, EventId, LearnerId, LessonId, Name, Picture, SessionId, StepId, StepRef, WorkshopId, WriterId,
};
pub use moment::{Chance, Seed, Tick, WallMs};
pub use verdict::{Grade, Occasion, SoundMode, Verdict};
