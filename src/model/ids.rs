//! Identifiers. Each is its own type, so two of them cannot be swapped.

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, Visitor},
};
use std::{fmt, sync::Arc};
use uuid::Uuid;

/// A name that authors give for ever: `[a-z][a-z0-9-]*`, dotted for lessons (`redes.foto-que-vende`).
///
/// Names become file names, Fluent identifiers and keys of stored progress, so they are plain ASCII.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(Arc<str>);

/// Straight from the text: a log holds millions of them, and serde's way makes a `String` and a `Box` first.
impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Name, E> {
                Ok(Name::new(text))
            }
        }

        from.deserialize_str(Text)
    }
}

impl Name {
    /// Wraps `text` as it is. Authors' names are checked by `course::check`; names read from the log
    /// are kept whatever they are, since an older or newer course may have written them.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` is a well-formed name part: ASCII lower case, digits, hyphens, a letter first.
    pub fn is_valid(text: &str) -> bool {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

macro_rules! named {
    ($($(#[$doc:meta])* $Id:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $Id(pub Name);

        impl $Id {
            /// Wraps a name.
            pub fn new(text: &str) -> Self {
                Self(Name::new(text))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl fmt::Display for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+ };
}

named! {
    /// A workshop: `redes`.
    WorkshopId,
    /// A lesson, prefixed by its workshop: `redes.foto-que-vende`.
    LessonId,
    /// A step, unique within its lesson: `foco-amarillo`.
    StepId,
}

/// One step of one lesson.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StepRef {
    /// The lesson.
    pub lesson: LessonId,
    /// The step within it.
    pub step: StepId,
}

/// A learner, the same on every computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LearnerId(pub Uuid);

/// A group of women who learn together, the same on every computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CohortId(pub Uuid);

/// One day of a workshop with a cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub Uuid);

/// One run of the program on one computer: 128 random bits, made at its first event.
///
/// A writer is not a computer: a restored copy or a cloned disk would issue a computer's numbers twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WriterId(pub Uuid);

/// The identity of an event: its writer and its place among that writer's events, from 1 without holes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventId {
    /// Who wrote it.
    pub writer: WriterId,
    /// Its number, from 1.
    pub seq: u64,
}

/// One of the twelve drawings with which a learner signs in: 0 to 11.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Picture(pub u8);

impl Picture {
    /// How many drawings there are to choose from.
    pub const COUNT: u8 = 12;
}
