//! What can happen. Kinds and fields are for ever: other computers and later programs read them.

use crate::model::{
    CohortId, EventId, Grade, LearnerId, LessonId, Name, Occasion, Picture, Seed, SessionId, SoundMode, StepId, Tick,
    WallMs,
};
use serde::{
    Deserialize, Serialize,
    de::{
        DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor,
        value::{EnumAccessDeserializer, StrDeserializer},
    },
};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Who wrote it, and its number.
    pub id: EventId,
    /// Its place in the order of things.
    pub tick: Tick,
    /// What the clock believed.
    pub wall: WallMs,
    /// The learner it is about, if it is about one.
    pub learner: Option<LearnerId>,
    /// What happened.
    pub body: Body,
}

/// Something to be written; the store gives it its id and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEvent {
    /// The learner it is about, if it is about one.
    pub learner: Option<LearnerId>,
    /// What happened.
    pub body: Body,
}

/// What she says of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// She did it.
    Yes,
    /// A part of it.
    Some,
    /// Not yet.
    NotYet,
}

/// The kinds of event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// The first event of each writer: which computer, which program.
    WriterStarted {
        /// The computer's name, as its system gives it.
        computer: String,
        /// The program's version.
        version: String,
    },
    /// A learner made her profile.
    LearnerEnrolled {
        /// Her name as she writes it, if she gave one.
        name: Option<String>,
        /// Her three drawings.
        pictures: [Picture; 3],
        /// Her language.
        locale: String,
    },
    /// A facilitator gave her new drawings.
    PicturesReset {
        /// The new ones.
        pictures: [Picture; 3],
    },
    /// She changed language.
    LocaleChosen {
        /// To this one.
        locale: String,
    },
    /// She changed how she hears.
    SoundChosen {
        /// When.
        mode: SoundMode,
        /// How loud, 0 to 10.
        volume: u8,
    },
    /// A walk through a lesson begins.
    LessonOpened {
        /// Which.
        lesson: LessonId,
    },
    /// An answer to a step.
    Attempt {
        /// The lesson.
        lesson: LessonId,
        /// The step.
        step: StepId,
        /// The kind of activity.
        kind: Name,
        /// In the lesson or in a review.
        occasion: Occasion,
        /// The whole answer, as its kind writes it; nothing for a private step.
        answer: Value,
        /// A plain label for item analysis.
        picked: Option<String>,
        /// How well it fits.
        grade: Grade,
        /// Which try this is, from 1.
        tries: u8,
        /// How often she asked to hear it.
        hears: u8,
        /// From seeing it to answering, in milliseconds.
        spent_ms: u64,
        /// The shuffle she saw.
        seed: Seed,
        /// Whether the answer itself was left out.
        private: bool,
    },
    /// A lesson was walked to its end.
    LessonFinished {
        /// Which.
        lesson: LessonId,
    },
    /// She promised something for the week.
    PromiseMade {
        /// In this lesson.
        lesson: LessonId,
        /// At this step.
        step: StepId,
        /// This.
        choice: String,
    },
    /// She was asked about a promise.
    PromiseAsked {
        /// Made in this lesson.
        lesson: LessonId,
        /// At this step.
        step: StepId,
        /// What she says.
        kept: Kept,
    },
    /// A learner is called otherwise.
    LearnerRenamed {
        /// Her name as she writes it, if she gives one.
        name: Option<String>,
    },
    /// A learner no longer comes, or comes again: she is left out of lists, nothing is lost.
    LearnerArchived {
        /// Left out?
        archived: bool,
    },
    /// This profile and another are one woman.
    ProfileJoined {
        /// The one under which she is listed; nothing undoes it.
        into: Option<LearnerId>,
    },
    /// A learner asked to be forgotten: all that was about her is gone, here and wherever this event comes.
    LearnerErased {
        /// Who she was: a number that means nothing any more.
        erased: LearnerId,
    },
    /// A group was formed, or its description was changed.
    CohortFormed {
        /// Which.
        cohort: CohortId,
        /// What it is called.
        name: String,
        /// Where it is at home.
        community: String,
        /// The code of its language.
        locale: String,
        /// The first day, as it was said (`YYYY-MM-DD`), or nothing.
        begins: String,
        /// The last day.
        ends: String,
    },
    /// A learner belongs to a cohort, or no longer.
    CohortJoined {
        /// Which.
        cohort: CohortId,
        /// Does she belong?
        member: bool,
    },
    /// A day of the workshop, or a correction of one.
    SessionHeld {
        /// Which.
        session: SessionId,
        /// With whom.
        cohort: CohortId,
        /// The day, as the facilitator says it (`YYYY-MM-DD`): clocks here are often wrong.
        date: String,
        /// The workshop taught, if it was one of the course.
        workshop: Option<String>,
        /// Where.
        place: String,
        /// How long, in hours.
        hours: u8,
    },
    /// Whether a learner came.
    Attended {
        /// On this day.
        session: SessionId,
        /// Did she come?
        came: bool,
    },
    /// What a cohort does today: its learners see exactly that first. No lessons: their own path again.
    LessonsAssigned {
        /// Who.
        cohort: CohortId,
        /// What, in this order.
        lessons: Vec<LessonId>,
    },
    /// A group answered a step together, by show of hands.
    HandsCounted {
        /// Who, if they are a cohort.
        cohort: Option<CohortId>,
        /// The lesson.
        lesson: LessonId,
        /// The step.
        step: StepId,
        /// Hands for each option.
        hands: Vec<(String, u32)>,
    },
    /// All that is in this log is invented: an example, to practise with.
    ExampleBegan,
    /// What stands in the place of an event about somebody who was erased.
    Erased,
    /// Written by a newer program: kept and carried on, not understood.
    #[serde(skip)]
    Unknown {
        /// Its kind.
        kind: String,
        /// Its fields.
        body: Value,
    },
}

impl Body {
    /// Its two columns: kind, and fields as JSON.
    pub fn columns(&self) -> (String, String) {
        if let Self::Unknown { kind, body } = self {
            return (kind.clone(), body.to_string());
        }
        match serde_json::to_value(self) {
            Ok(Value::String(kind)) => (kind, Value::Null.to_string()),
            Ok(Value::Object(one)) => {
                one.into_iter().next().map(|(kind, body)| (kind, body.to_string())).unwrap_or_default()
            }
            _ => Default::default(),
        }
    }

    /// The inverse of [`Self::columns`]. What is not understood is kept as it is.
    pub(super) fn from_columns(kind: &str, body: &str) -> Self {
        Self::understood(kind, body).unwrap_or_else(|_| {
            let body = serde_json::from_str(body).unwrap_or_default();
            Self::Unknown { kind: kind.into(), body }
        })
    }

    /// What it says, if this program understands it: its body is JSON then, and all of it is read.
    pub(super) fn understood(kind: &str, body: &str) -> serde_json::Result<Self> {
        Self::deserialize(EnumAccessDeserializer::new(Columns { kind, body: Fields(body) }))
    }
}

/// An event's columns as serde sees an enum: the kind names the variant, the body is read where it lies, once.
struct Columns<'c> {
    kind: &'c str,
    body: Fields<'c>,
}

struct Fields<'c>(&'c str);

impl<'de> EnumAccess<'de> for Columns<'de> {
    type Error = serde_json::Error;
    type Variant = Fields<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> serde_json::Result<(V::Value, Fields<'de>)> {
        let kind: StrDeserializer<'_, serde_json::Error> = self.kind.into_deserializer();
        Ok((seed.deserialize(kind)?, self.body))
    }
}

impl<'de> VariantAccess<'de> for Fields<'de> {
    type Error = serde_json::Error;

    fn unit_variant(self) -> serde_json::Result<()> {
        serde_json::from_str(self.0)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> serde_json::Result<T::Value> {
        let mut json = serde_json::Deserializer::from_str(self.0);
        let value = seed.deserialize(&mut json)?;
        json.end().map(|()| value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> serde_json::Result<V::Value> {
        let mut json = serde_json::Deserializer::from_str(self.0);
        let value = json.deserialize_seq(visitor)?;
        json.end().map(|()| value)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> serde_json::Result<V::Value> {
        let mut json = serde_json::Deserializer::from_str(self.0);
        let value = json.deserialize_map(visitor)?;
        json.end().map(|()| value)
    }
}

/// The checksum of an event: the first 8 bytes of the SHA-256 of its columns. `SQLite` has none of its own.
pub(super) fn checksum(
    id: EventId,
    tick: Tick,
    wall: WallMs,
    learner: Option<LearnerId>,
    kind: &str,
    body: &str,
) -> [u8; 8] {
    let mut hasher = Sha256::new();
    hasher.update(id.writer.0.as_bytes());
    hasher.update(id.seq.to_be_bytes());
    hasher.update(tick.0.to_be_bytes());
    hasher.update(wall.0.to_be_bytes());
    hasher.update(learner.map_or([0; 16], |l| *l.0.as_bytes()));
    // Lengths before contents, so that no two events run into the same bytes.
    for text in [kind, body] {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    let digest = hasher.finalize();
    let mut short = [0; 8];
    for (to, from) in short.iter_mut().zip(digest) {
        *to = from;
    }
    short
}
