//! The screens: one file each, and the list at the end of this file. A screen is a state, its keys, a pure `update`
//! and a sheet; it never touches the world but by the effects that it returns.

use crate::{
    course::Course,
    effect::{Effect, Place, Reply},
    log::Learner,
    model::{LearnerId, LessonId, Seed, WallMs},
    progress::LearnerProgress,
    text::Locale,
    ui::{Binding, Sheet},
    workshop::Register,
};
use std::time::Duration;
use uuid::Uuid;

/// Who sits here.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The learner, or nobody's: a guest.
    pub learner: Option<LearnerId>,
    /// All that follows from what she did.
    pub progress: LearnerProgress,
    /// What her group does today, in this order.
    pub assigned: Vec<LessonId>,
    /// Whether she was asked about a promise: once a visit is enough.
    pub asked: bool,
}

/// What a screen may look at.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The course.
    pub course: &'a Course,
    /// The language spoken now.
    pub locale: Locale,
    /// The learners of this computer, the most recent first.
    pub learners: &'a [Learner],
    /// Who sits here.
    pub session: Option<&'a Session>,
    /// Whether a facilitator has set a PIN.
    pub pin_is_set: bool,
    /// The groups and their women, where she has said the PIN; a learner's screens never have it.
    pub register: Option<&'a Register>,
    /// What the computer's clock believes.
    pub wall: WallMs,
    /// Time since the program started.
    pub since_start: Duration,
    /// Chance, new at each message.
    pub seed: Seed,
}

impl Context<'_> {
    /// A learner of this computer.
    pub fn learner(&self, id: LearnerId) -> Option<&Learner> {
        self.learners.iter().find(|l| l.id == id)
    }

    /// The progress of who sits here.
    pub fn progress(&self) -> Option<&LearnerProgress> {
        self.session.map(|s| &s.progress)
    }
}

/// An id for something new: chance comes from outside, so that `update` stays pure.
pub fn fresh(at: &Context<'_>) -> Uuid {
    Uuid::from_u64_pair(at.seed.derive(1).0, at.seed.derive(2).0)
}

/// What a screen promises.
pub trait Behaviour {
    /// What a key means here.
    type Msg: Clone + PartialEq + std::fmt::Debug;

    /// The keys that mean something now.
    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Self::Msg>>;

    /// Moves on.
    fn update(&mut self, msg: Self::Msg, at: &Context<'_>) -> Vec<Effect>;

    /// What came of an effect.
    fn reply(&mut self, _reply: &Reply, _at: &Context<'_>) -> Vec<Effect> {
        Vec::new()
    }

    /// What it asks for again by itself while it is open, and how often; nothing: it sleeps until something happens.
    fn again(&self) -> Option<(Duration, Effect)> {
        None
    }

    /// She asked to hear the screen again.
    fn heard(&mut self) {}

    /// What is on it.
    fn sheet(&self, at: &Context<'_>) -> Sheet;
}

/// Makes the sum types over all screens and their dispatch.
macro_rules! screens { ($($(#[$doc:meta])* $Screen:ident => $module:ident),+ $(,)?) => {
    $(pub mod $module;)+

    /// A screen.
    #[derive(Debug, Clone, PartialEq)]
    pub enum Screen { $($(#[$doc])* $Screen($module::State)),+ }
    /// What a key means on a screen.
    #[derive(Debug, Clone, PartialEq)]
    pub enum Msg { $($(#[$doc])* $Screen(<$module::State as Behaviour>::Msg)),+ }

    impl Screen {
        /// See [`Behaviour::keys`].
        pub fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> { match self {
            $(Self::$Screen(s) => s.keys(at).into_iter().map(|b| b.map(Msg::$Screen)).collect()),+
        } }
        /// See [`Behaviour::update`].
        pub fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> { match (self, msg) {
            $((Self::$Screen(s), Msg::$Screen(m)) => s.update(m, at),)+
            _ => Vec::new(),
        } }
        /// See [`Behaviour::reply`].
        pub fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> { match self {
            $(Self::$Screen(s) => s.reply(reply, at)),+
        } }
        /// See [`Behaviour::again`].
        pub fn again(&self) -> Option<(Duration, Effect)> { match self { $(Self::$Screen(s) => s.again()),+ } }
        /// See [`Behaviour::heard`].
        pub fn heard(&mut self) { match self { $(Self::$Screen(s) => s.heard()),+ } }
        /// See [`Behaviour::sheet`].
        pub fn sheet(&self, at: &Context<'_>) -> Sheet { match self { $(Self::$Screen(s) => s.sheet(at)),+ } }
    }
} }

mod answered;
pub mod pages;
mod reading;
pub mod typing;

screens! {
    /// The languages.
    Door => door,
    /// Known, new, visiting?
    Who => who,
    /// The learners of this computer.
    Roster => roster,
    /// Three drawings.
    SignIn => sign_in,
    /// A new learner.
    Enroll => enroll,
    /// Did she do what she promised?
    AskAgain => ask_again,
    /// Her next step.
    Home => home,
    /// A lesson, or a review.
    Lesson => lesson,
    /// Help for a hard moment.
    HelpNow => help_now,
    /// Her cloth.
    Cloth => cloth,
    /// Her workshops and their lessons.
    Path => path,
    /// The facilitator's PIN.
    Pin => pin,
    /// The facilitator's area.
    Facilitator => facilitator,
    /// Reports.
    Reports => reports,
    /// How everybody stands.
    Board => board,
    /// The tables of a report.
    Tables => tables,
    /// A question.
    Question => question,
    /// Certificates.
    Certificates => certificates,
    /// The groups.
    Groups => groups,
    /// A group.
    Group => group,
    /// A group's description.
    Describe => describe,
    /// The days of a group.
    Days => days,
    /// A day's description.
    Day => day,
    /// Who came.
    Attendance => attendance,
    /// What a group does today.
    Assign => assign,
    /// Which lesson a group does together.
    Teach => teach,
    /// A lesson that a group does together.
    Together => together,
    /// Women for a group.
    Add => add,
    /// A group's sign-in cards.
    Cards => cards,
    /// The women of a group, or all.
    Women => women,
    /// One woman.
    Woman => woman,
    /// Profiles that look like one woman's.
    Twins => twins,
    /// Progress, to and from a stick.
    Stick => stick,
    /// The computers that this one has heard from.
    Computers => computers,
    /// Rolling copies.
    Copies => copies,
}

/// A screen that asks for something on opening.
fn asking<S>(screen: fn(S) -> Screen, (state, effects): (S, Vec<Effect>)) -> (Screen, Vec<Effect>) {
    (screen(state), effects)
}

/// The screen at a place, and what it asks for on opening.
pub fn open(place: &Place, at: &Context<'_>) -> (Screen, Vec<Effect>) {
    let plain = |screen| (screen, Vec::new());
    match place {
        _ if place.is_behind_the_pin() && at.register.is_none() => asking(Screen::Pin, pin::State::new(at)),
        Place::Door => plain(Screen::Door(door::State::new(at))),
        Place::Who => plain(Screen::Who(who::State::default())),
        Place::Roster => plain(Screen::Roster(roster::State::new(at))),
        Place::SignIn(learner) => plain(Screen::SignIn(sign_in::State::new(*learner))),
        Place::Enroll => plain(Screen::Enroll(enroll::State::new())),
        Place::Home => match at.session.filter(|s| !s.asked).and_then(|s| s.progress.pending_promise()) {
            Some(promise) => plain(Screen::AskAgain(ask_again::State::new(promise))),
            None => plain(Screen::Home(home::State::default())),
        },
        Place::Lesson(lesson) => match lesson::State::lesson(lesson, at) {
            Some((state, effects)) => (Screen::Lesson(state), effects),
            None => plain(Screen::Home(home::State::default())),
        },
        Place::Review => match lesson::State::review(at) {
            Some(state) => plain(Screen::Lesson(state)),
            None => plain(Screen::Home(home::State::default())),
        },
        Place::HelpNow(lesson) => plain(Screen::HelpNow(help_now::State::new(lesson.as_ref()))),
        Place::Cloth => plain(Screen::Cloth(cloth::State::new(at))),
        Place::Path => plain(Screen::Path(path::State::new(at))),
        Place::Pin => asking(Screen::Pin, pin::State::new(at)),
        Place::Facilitator => plain(Screen::Facilitator(facilitator::State::default())),
        Place::Reports(scope) => asking(Screen::Reports, reports::State::new(*scope)),
        Place::Board(cohort, on) => asking(Screen::Board, board::State::new(*cohort, *on)),
        Place::Tables(scope, table, page, back) => {
            asking(Screen::Tables, tables::State::new(*scope, table, *page, back))
        }
        Place::Question(scope, name, back) => asking(Screen::Question, question::State::new(*scope, name, back)),
        Place::Certificates(scope, woman, back) => {
            asking(Screen::Certificates, certificates::State::new(*scope, *woman, back))
        }
        Place::Groups => plain(Screen::Groups(groups::State::default())),
        Place::Describe(cohort) => plain(Screen::Describe(describe::State::new(*cohort, at))),
        Place::Group(cohort) => plain(Screen::Group(group::State::new(*cohort))),
        Place::Days(cohort) => plain(Screen::Days(days::State::new(*cohort))),
        Place::Day(cohort, day) => plain(Screen::Day(day::State::new(*cohort, *day, at))),
        Place::Attendance(day) => plain(Screen::Attendance(attendance::State::new(*day))),
        Place::Assign(cohort) => plain(Screen::Assign(assign::State::new(*cohort))),
        Place::Teach(cohort, day) => plain(Screen::Teach(teach::State::new(*cohort, *day, at))),
        Place::Together(cohort, day, lesson) => match together::State::new(*cohort, *day, lesson, at) {
            Some(state) => plain(Screen::Together(state)),
            None => plain(Screen::Teach(teach::State::new(*cohort, *day, at))),
        },
        Place::Add(cohort) => plain(Screen::Add(add::State::new(*cohort))),
        Place::Cards(cohort) => asking(Screen::Cards, cards::State::new(*cohort)),
        Place::Women(cohort, woman) => plain(Screen::Women(women::State::new(*cohort, *woman, at))),
        Place::Woman(woman, cohort, back) => plain(Screen::Woman(woman::State::new(*woman, *cohort, back))),
        Place::Twins(back) => plain(Screen::Twins(twins::State::new(back))),
        Place::Stick => asking(Screen::Stick, stick::State::new()),
        Place::Copies => asking(Screen::Copies, copies::State::new()),
        Place::Computers => asking(Screen::Computers, computers::State::new()),
        Place::NewDrawings(learner, back) => plain(Screen::Enroll(enroll::State::reset(*learner, back))),
    }
}
