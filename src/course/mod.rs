//! A course: workshops in order, their lessons, the steps of each. Stands above `activity`, whose scripts it holds.

pub mod check;
pub mod coverage;
pub mod help;
mod load;
mod slip;

pub use load::{load_course, load_lesson};

use crate::{
    activity::Script,
    model::{LessonId, Name, StepId, StepRef, WorkshopId},
    source::{Diagnostic, Shelf, Source},
    text::{Text, TextFile, TextKey, hash},
};
use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
    sync::Arc,
};

/// A workshop and its lessons, in the order in which they are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// Its id, also its message in `course.ftl`.
    pub id: WorkshopId,
    /// The brocade figure that its lessons weave.
    pub figure: Name,
    /// Its lessons.
    pub lessons: Vec<LessonId>,
    /// Whether help for hard moments is one key away from them.
    pub help: bool,
}

impl Workshop {
    /// What it is called.
    pub fn title(&self) -> Text {
        Text::key(TextKey::message(&TextFile::new("course"), self.id.as_str()))
    }
}

/// One step of a lesson.
#[derive(Debug)]
pub struct Step {
    /// Its id within the lesson.
    pub id: StepId,
    /// What it is.
    pub script: Script,
}

/// A lesson. Steps are a flat list: the one way of nesting.
#[derive(Debug)]
pub struct Lesson {
    /// Its id, for ever.
    pub id: LessonId,
    /// Where its texts are.
    pub file: TextFile,
    /// How long it takes.
    pub minutes: u8,
    /// Competences it practises (`DigComp` 3.0, area.competence).
    pub digcomp: Vec<String>,
    /// Where its facts come from: ids of `lessons/sources.ron`.
    pub sources: Vec<String>,
    /// Whether it measures instead of teaching: nothing is explained, nothing is asked twice, no row is woven.
    pub measure: bool,
    /// Steps whose answers are never stored.
    pub private: BTreeSet<StepId>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Whether every step could be read: if not, what seems missing or superfluous may only follow from that.
    pub whole: bool,
    /// The file it was read from.
    pub source: Arc<Source>,
}

impl Lesson {
    /// The file of messages of a lesson: `redes.foto-que-vende` → `redes/foto-que-vende`.
    pub fn text_file(id: &LessonId) -> TextFile {
        TextFile::new(&id.as_str().replace('.', "/"))
    }

    /// What a lesson is called.
    pub fn title(id: &LessonId) -> Text {
        Text::key(TextKey::message(&Self::text_file(id), "title"))
    }

    /// What she can do after it.
    pub fn goal(id: &LessonId) -> Text {
        Text::key(TextKey::message(&Self::text_file(id), "goal"))
    }

    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|s| s.id == *id)
    }

    /// Every text that the lesson needs, in the order of the lesson.
    pub fn texts(&self) -> Vec<TextKey> {
        let own = ["title", "goal"].map(|m| TextKey::message(&self.file, m));
        let steps = self.steps.iter().flat_map(|step| {
            let message = TextKey::message(&self.file, step.id.as_str());
            let said = |part: &&String| !self.measure || !part.ends_with("why");
            let parts: Vec<_> = step.script.parts().iter().filter(said).map(|p| message.part(p)).collect();
            std::iter::once(message).chain(parts)
        });
        own.into_iter().chain(steps).collect()
    }
}

/// `lessons/course.ron`, read.
#[derive(Debug, Default)]
pub struct Order {
    /// The workshops.
    pub workshops: Vec<Workshop>,
    /// Equal forms of the questions of the first and the last day.
    pub measures: Vec<LessonId>,
    /// What could not be read, for `luch check`.
    pub found: Vec<Diagnostic>,
    /// Listed lessons, of packs, of which not all can be read. Those of which nothing can be used are not in the workshops.
    pub unread: Vec<LessonId>,
}

/// The course: the order of the lessons when it is first asked for, each lesson when it is first opened.
pub struct Course {
    shelf: Shelf,
    order: OnceCell<Order>,
    help: OnceCell<help::Help>,
    lessons: RefCell<BTreeMap<LessonId, Option<Rc<Lesson>>>>,
}

impl Course {
    /// The course of these packs. Nothing is read yet: the door needs none of it.
    pub fn open(shelf: Shelf) -> Self {
        Self { shelf, order: OnceCell::new(), help: OnceCell::new(), lessons: RefCell::default() }
    }

    fn order(&self) -> &Order {
        self.order.get_or_init(|| self.set_aside(load_course(&self.shelf)))
    }

    /// A lesson that a pack lists or brings and that cannot be read is left out: the rest can be taken. The program's own
    /// lessons are sound: tests read them.
    fn set_aside(&self, mut order: Order) -> Order {
        let listed = order.workshops.iter().flat_map(|w| &w.lessons).chain(&order.measures);
        let from_packs = listed.filter(|id| !self.shelf.is_built_in(&lesson_path(id)));
        order.unread = from_packs.filter(|id| self.lesson(id).is_none_or(|l| !l.whole)).cloned().collect();
        let usable = |id: &LessonId| !order.unread.contains(id) || self.lesson(id).is_some();
        order.workshops.iter_mut().for_each(|w| w.lessons.retain(usable));
        order.measures.retain(usable);
        order
    }

    /// Lessons of packs of which not all can be read. Where there is no pack, nothing is read to tell.
    pub fn unread(&self) -> &[LessonId] {
        if self.shelf.folders().next().is_none() { &[] } else { &self.order().unread }
    }

    /// The workshops, in order.
    pub fn workshops(&self) -> &[Workshop] {
        &self.order().workshops
    }

    /// Equal forms of the questions of the first and the last day.
    pub fn measures(&self) -> &[LessonId] {
        &self.order().measures
    }

    /// Every lesson that has a file of its own: those of the path, and the measures.
    pub fn files(&self) -> impl Iterator<Item = &LessonId> {
        self.lessons().chain(self.measures())
    }

    /// What could not be read of the order, for `luch check`.
    pub fn found(&self) -> &[Diagnostic] {
        &self.order().found
    }

    /// Help for hard moments.
    pub fn help(&self) -> &help::Help {
        self.help.get_or_init(|| help::Help::read(&self.shelf).0)
    }

    /// Where it comes from.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Which course this is: the program's version, and eight digits that any other word of a lesson or a text changes.
    pub fn version(&self) -> String {
        let folders = [("lessons", "ron"), ("translations", "ftl")];
        let paths = folders.iter().flat_map(|(folder, ending)| self.shelf.list(folder, ending));
        let files = paths.filter_map(|path| self.shelf.read(&path).ok().flatten());
        let words: String = files.map(|file| format!("{} {}\n", file.path, hash(&file.text))).collect();
        format!("{}-{:.8}", env!("CARGO_PKG_VERSION"), hash(&words))
    }

    /// All lessons in the order in which they are taken.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonId> {
        self.workshops().iter().flat_map(|w| &w.lessons)
    }

    /// The workshop of a lesson.
    pub fn workshop_of(&self, lesson: &LessonId) -> Option<&Workshop> {
        self.workshops().iter().find(|w| w.lessons.contains(lesson))
    }

    /// A lesson, read on first use. `None` if no pack has it or nothing of it can be used.
    pub fn lesson(&self, id: &LessonId) -> Option<Rc<Lesson>> {
        if let Some(known) = self.lessons.borrow().get(id) {
            return known.clone();
        }
        let path = lesson_path(id);
        let source = self.shelf.read(&path).ok().flatten();
        let lesson = source.and_then(|s| load_lesson(&Arc::new(s)).0).filter(|l| !l.steps.is_empty()).map(Rc::new);
        self.lessons.borrow_mut().insert(id.clone(), lesson.clone());
        lesson
    }

    /// A step, wherever it is.
    pub fn step_exists(&self, at: &StepRef) -> bool {
        self.lesson(&at.lesson).is_some_and(|l| l.step(&at.step).is_some())
    }
}

/// Where a lesson lies: `lessons/redes/foto-que-vende.ron`.
pub fn lesson_path(id: &LessonId) -> String {
    format!("lessons/{}.ron", id.as_str().replace('.', "/"))
}
