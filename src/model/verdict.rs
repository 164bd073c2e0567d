//! How well an answer fits. There is no "wrong": what is not right is not right *yet*.

use serde::{Deserialize, Serialize};

/// The judgement of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Not yet: she is shown why, and may try again.
    #[serde(alias = "NotYet")] // as lessons write it
    NotYet,
    /// Partly right.
    #[serde(alias = "Almost")] // as lessons write it
    Almost,
    /// Right.
    #[serde(alias = "Right")] // as lessons write it
    Right,
}

/// A judgement, or none where there is nothing to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Compared with the script.
    Judged(Verdict),
    /// Said, not judged: a page read, a promise made.
    Said,
}

impl Grade {
    /// Whether the step needs nothing more: said, or right.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Said | Self::Judged(Verdict::Right))
    }
}

/// On what occasion a step was answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// On the way through its lesson.
    #[default]
    Lesson,
    /// In a review of what was due.
    Review,
    /// In the questions of the first or the last day: no help, no second try.
    Measure,
}

/// When a learner wants to hear the clips.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SoundMode {
    /// Each screen speaks by itself.
    #[default]
    Always,
    /// Only when she presses 0.
    OnDemand,
    /// Never.
    Off,
}
