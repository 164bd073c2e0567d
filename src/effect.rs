//! What a screen may ask of the world, and what may come back: data only, so a test can compare it.

use crate::{
    exchange::{
        mounts::Stick,
        seal::Passphrase,
        stop::{Brought, Doing, Left},
    },
    log::{Body, Cohort, Computer, CopyView, Merged, NewEvent, Repaired, RollingCopy, WentBack},
    model::{CohortId, LearnerId, LessonId, Picture, SessionId, Tick},
    progress::LearnerProgress,
    text::{Locale, Text},
    workshop::{Board, Report, Scope, certificate, formats::Format},
};
use std::{path::PathBuf, sync::Arc, time::Duration};

/// Whom she looks at on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnBoard {
    /// The arrow stands at her.
    pub woman: LearnerId,
    /// Her page is open.
    pub open: bool,
}

/// Where to go. A screen is replaced, never piled up: Esc names its goal. A screen that can be opened from several is told
/// from which, and Esc leads back there.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The languages.
    Door,
    /// Known, new, visiting, facilitator?
    Who,
    /// The learners of this computer, to sign in.
    Roster,
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
    /// Her workshops and their lessons.
    Path,
    /// The facilitator's PIN.
    Pin,
    /// The facilitator's choices.
    Facilitator,
    /// How the women of a group, or all, stand in the lessons; at this one.
    Board(Option<CohortId>, Option<OnBoard>),
    /// Reports and certificates, of this group.
    Reports(Scope),
    /// The tables of a report, at this page of this one; back to where they were opened.
    Tables(Scope, &'static str, usize, Box<Self>),
    /// A question, or a lesson's first; back to its table.
    Question(Scope, String, Box<Self>),
    /// Certificates, of this group or of this woman; back to the reports, or to her page.
    Certificates(Scope, Option<LearnerId>, Box<Self>),
    /// The groups.
    Groups,
    /// A group.
    Group(CohortId),
    /// A group's description; a new group's.
    Describe(Option<CohortId>),
    /// The days of a group.
    Days(CohortId),
    /// A day's description; a new day's.
    Day(CohortId, Option<SessionId>),
    /// Who came.
    Attendance(SessionId),
    /// What a group does today.
    Assign(CohortId),
    /// Which lesson a group does together; back to this day, or to the group.
    Teach(CohortId, Option<SessionId>),
    /// A lesson that a group does together.
    Together(CohortId, Option<SessionId>, LessonId),
    /// Women for a group.
    Add(CohortId),
    /// A group's sign-in cards.
    Cards(CohortId),
    /// The women of a group, or all; at this one.
    Women(Option<CohortId>, Option<LearnerId>),
    /// A woman, in this group if any; back to the list or the board that she was chosen from.
    Woman(LearnerId, Option<CohortId>, Box<Self>),
    /// New drawings for her, with the facilitator beside her; back to her page.
    NewDrawings(LearnerId, Box<Self>),
    /// Profiles that look like one woman's; back to where they were mentioned.
    Twins(Box<Self>),
    /// Progress, to and from a stick.
    Stick,
    /// The computers that this one has heard from.
    Computers,
    /// Rolling copies.
    Copies,
}

impl Place {
    /// Whether only a facilitator comes here. A new place is hers until it is named among a learner's.
    pub fn is_behind_the_pin(&self) -> bool {
        !matches!(
            self,
            Self::Door
                | Self::Who
                | Self::Roster
                | Self::SignIn(_)
                | Self::Enroll
                | Self::Home
                | Self::Lesson(_)
                | Self::Review
                | Self::HelpNow(_)
                | Self::Cloth
                | Self::Path
                | Self::Pin
        )
    }
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

/// What is exchanged with a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trade {
    /// Take in what is there, then leave ours.
    Both,
    /// Only take in.
    Bring,
    /// Only leave.
    Leave,
}

/// What an exchange would bring and leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// What the bundles of the stick would bring.
    pub brings: Brought,
    /// Which course is taught here.
    pub course: String,
    /// What the stick's folder lies on: where that is another when the exchange begins, the stick was taken out.
    pub lies_on: Option<u64>,
    /// How many events are here now.
    pub here: u64,
    /// Whether the stick can only be read: nothing can be left on it.
    pub only_read: bool,
}

/// What an exchange brought and left; what was not asked for is not there.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchanged {
    /// What came of the bundles of the stick, or why it could not be read.
    pub found: Option<Result<Brought, Text>>,
    /// Our bundle, or why it is not there.
    pub left: Option<Result<Left, Text>>,
}

/// The computers that this one has heard from.
#[derive(Debug, Clone, PartialEq)]
pub struct Computers {
    /// What this one is called.
    pub here: String,
    /// All of them, this one too.
    pub all: Vec<Computer>,
}

/// What a facilitator asks of the log and of the disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Forget a woman and all that was about her, at her wish.
    Erase(LearnerId),
    /// A new woman of this name into this group, whoever else is called so.
    AdmitNew(CohortId, String),
    /// The women of a list into this group, all or none.
    AdmitList(CohortId, PathBuf),
    /// The lists (CSV) on what is plugged in and in her folders.
    Lists,
    /// A group's sign-in cards as a file in this folder.
    SaveCards(CohortId, PathBuf),
    /// How the women of a group, or all, stand; nothing new if the log still stands at this tick.
    Board(Option<CohortId>, Option<Tick>),
    /// Which groups there are, and where files can go.
    Groups,
    /// A report, to look at.
    Report(Scope),
    /// A report as a file in this folder.
    SaveReport(Scope, Format, PathBuf),
    /// Certificates as a file in this folder.
    SaveCertificates(certificate::Wanted, PathBuf),
    /// What is plugged in.
    Sticks,
    /// What exchanging with the stick at this folder would bring and leave; nothing is changed.
    Look(PathBuf, Trade, Option<Passphrase>),
    /// Exchange with it, if its folder still lies on this.
    Exchange(PathBuf, Trade, Option<Passphrase>, Option<u64>),
    /// The computers that this one has heard from.
    Computers,
    /// Call this computer so.
    NameComputer(String),
    /// The rolling copies, and whether the log is whole.
    Copies,
    /// What is in a copy.
    LookAtCopy(u64),
    /// Bring back what is missing here from a copy.
    BringBack(u64),
    /// Make the log what a copy holds; what is here now is kept aside.
    GoBack(u64),
    /// Repair the log.
    Repair,
}

impl Ask {
    /// Whether the register has to be read anew afterwards.
    pub fn changes_the_log(&self) -> bool {
        matches!(
            self,
            Self::Erase(_)
                | Self::AdmitNew(..)
                | Self::AdmitList(..)
                | Self::Exchange(..)
                | Self::BringBack(_)
                | Self::GoBack(_)
                | Self::Repair
        )
    }
}

/// What a facilitator is told.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// Answers [`Ask::Erase`]: she is forgotten.
    Erased,
    /// They belong to the group.
    Admitted {
        /// Those who are new, and the drawings that were drawn for them.
        new: Vec<(String, [Picture; 3])>,
        /// How many were known here.
        known: usize,
    },
    /// Nothing was written, and why: what to tell her.
    Refused(Text),
    /// Answers [`Ask::Lists`].
    Lists(Vec<List>),
    /// Answers [`Ask::Board`].
    Board(Arc<Board>),
    /// Answers [`Ask::Board`]: as before.
    NothingNew,
    /// Answers [`Ask::Groups`].
    Groups(Groups),
    /// Answers [`Ask::Report`].
    Report(Arc<Report>),
    /// Answers [`Ask::Sticks`].
    Sticks(Vec<Stick>),
    /// How far it is: [`Ask::Look`] and [`Ask::Exchange`] are answered later.
    Doing(Doing),
    /// Answers [`Ask::Look`].
    Looked(Looked),
    /// Answers [`Ask::Exchange`].
    Exchanged(Exchanged),
    /// Answers [`Ask::Copies`]: the newest first, and whether the log is whole.
    Copies(Vec<RollingCopy>, bool),
    /// Answers [`Ask::LookAtCopy`].
    Copy(CopyView),
    /// Answers [`Ask::BringBack`].
    BroughtBack(Merged),
    /// Answers [`Ask::GoBack`].
    WentBack(WentBack),
    /// Answers [`Ask::Repair`].
    Repaired(Repaired),
    /// Answers [`Ask::Computers`] and [`Ask::NameComputer`].
    Computers(Computers),
    /// It is on the disk, under this name; so many women are in it. Nobody: nothing was written.
    Saved(PathBuf, usize),
}

/// The groups of this computer, and the folders that can be written to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Groups {
    /// By name.
    pub cohorts: Vec<Cohort>,
    /// The last day of each that was held, as it was said.
    pub last_days: Vec<String>,
    /// Her own folder first, then what is plugged in.
    pub folders: Vec<Folder>,
}

/// A folder in which a facilitator finds files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Where.
    pub path: PathBuf,
    /// What it is to her.
    pub kind: FolderKind,
}

/// What a folder is to a facilitator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderKind {
    /// Her home: its name is the system's word for her, which she need not know.
    Home,
    /// One in it, known by its name.
    Hers,
    /// A stick, or what else is plugged in, known by its name.
    Plugged,
}

/// A list of women (CSV).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The file.
    pub file: PathBuf,
    /// Where it lies.
    pub folder: Folder,
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
    /// Keep the facilitator's PIN; answered by [`Reply::Pin`].
    SetPin(String),
    /// Compare the facilitator's PIN, or only ask whether there is anything to wait for; answered by [`Reply::Pin`].
    CheckPin(Option<String>),
    /// Tell a facilitator; answered by [`Reply::Told`].
    Ask(Ask),
    /// Write these about whomever they are about, from the facilitator's area; answered by [`Reply::Stored`].
    Write(Vec<NewEvent>),
    /// Show another screen.
    Open(Place),
    /// Speak another language from now on.
    Speak(Locale),
    /// Sound one.
    Chime(Chime),
    /// End the program.
    Leave,
}

/// What came of a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knock {
    /// It is hers, or is hers from now on.
    Opens,
    /// It is not hers; the next is looked at after so long.
    Wrong(Duration),
    /// None was looked at; so long is left to wait.
    Wait(Duration),
}

/// Who sits down.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// The learner.
    pub learner: LearnerId,
    /// All that follows from what she did.
    pub progress: Box<LearnerProgress>,
    /// What her group does today, in this order.
    pub assigned: Vec<LessonId>,
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
    SignedIn(Result<Visit, Trouble>),
    /// What came of a PIN.
    Pin(Result<Knock, Trouble>),
    /// What a facilitator asked for.
    Told(Result<Told, Trouble>),
}
