//! What a screen may ask of the world, and what may come back: data only, so a test can compare it.

use crate::{
    log::Body,
    model::{LearnerId, LessonId, Picture},
    progress::LearnerProgress,
    text::Locale,
};

/// Where to go. A screen is replaced, never piled up: Esc names its goal.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The languages.
    Door,
    /// Known, new, visiting, facilitator?
    Who,
    /// The learners of this computer, to sign in or (for a facilitator) to give new drawings to.
    Roster {
        /// What the chosen one is for.
        reset: bool,
    },
    /// Her three drawings.
    SignIn(LearnerId),
    /// A new learner.
    Enroll,
    /// Her next step.
    Home,
    /// A lesson, where she left it.
    Lesson(LessonId),
    /// What is due.
    Review,
    /// Help for a hard moment; back to this lesson.
    HelpNow(Option<LessonId>),
    /// Her cloth.
    Cloth,
    /// The facilitator's PIN.
    Pin,
    /// The facilitator's choices.
    Facilitator,
    /// New drawings for a learner, with the facilitator beside her.
    NewDrawings(LearnerId),
}

/// A short sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chime {
    /// Right.
    Right,
    /// Not yet.
    NotYet,
    /// A row is woven.
    Woven,
}

/// What a screen asks for. Performed by `app` and nobody else.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write these together about the learner who sits here; answered by [`Reply::Stored`]. A guest's are not written.
    Record(Vec<Body>),
    /// The same, without an answer: nothing on the screen waits for it.
    Log(Vec<Body>),
    /// Write a new learner; answered by [`Reply::SignedIn`].
    Enroll {
        /// Her name, as she writes it.
        name: Option<String>,
        /// Her drawings.
        pictures: [Picture; 3],
    },
    /// Read a learner's progress; answered by [`Reply::SignedIn`].
    SignIn(LearnerId),
    /// Let a guest in.
    Guest,
    /// The learner leaves; the door opens for the next.
    SignOut,
    /// Write new drawings; answered by [`Reply::Stored`].
    ResetPictures(LearnerId, [Picture; 3]),
    /// Keep the facilitator's PIN; answered by [`Reply::Pin`].
    SetPin(String),
    /// Compare the facilitator's PIN; answered by [`Reply::Pin`].
    CheckPin(String),
    /// Show another screen.
    Open(Place),
    /// Speak another language from now on.
    Speak(Locale),
    /// Sound one.
    Chime(Chime),
    /// End the program.
    Leave,
}

/// Something could not be done: the name of a message in `ui.ftl`, which also says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble(pub &'static str);

/// What came of an effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// It is on disk, or it is not.
    Stored(Result<(), Trouble>),
    /// Someone sits down.
    SignedIn(Result<(LearnerId, Box<LearnerProgress>), Trouble>),
    /// Whether the PIN is hers, or could be kept.
    Pin(Result<bool, Trouble>),
}
