//! What a group does today: its learners see exactly these lessons first, in this order, until they are done or taken
//! away again. Each change is written at once.

use super::{
    Behaviour, Context,
    days::group_band,
    pages::{Pages, PagesMsg, count},
};
use crate::{
    course::Lesson,
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent},
    model::{CohortId, LessonId, WorkshopId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// Whose, and in which workshop's list.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    workshop: Option<WorkshopId>,
    pages: Pages,
    note: Option<Text>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    Pages(PagesMsg),
    /// Nothing any more: their own paths again.
    Nothing,
    /// Back.
    Back,
}

impl State {
    /// Of a group.
    pub fn new(cohort: CohortId) -> Self {
        Self { cohort, workshop: None, pages: Pages::default(), note: None }
    }

    fn today<'a>(&self, at: &Context<'a>) -> &'a [LessonId] {
        at.register.and_then(|r| r.assigned.get(&self.cohort)).map(Vec::as_slice).unwrap_or_default()
    }

    fn lessons<'a>(&self, at: &Context<'a>) -> Option<&'a [LessonId]> {
        let id = self.workshop.as_ref()?;
        at.course.workshops().iter().find(|w| w.id == *id).map(|w| w.lessons.as_slice())
    }

    fn len(&self, at: &Context<'_>) -> usize {
        self.lessons(at).map_or(at.course.workshops().len(), <[LessonId]>::len)
    }

    fn write(&self, lessons: Vec<LessonId>) -> Vec<Effect> {
        let body = Body::LessonsAssigned { cohort: self.cohort, lessons };
        vec![Effect::Write(vec![NewEvent { learner: None, body }])]
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> =
            self.pages.keys(self.len(at)).into_iter().map(|b| b.map(Msg::Pages)).collect();
        if !self.today(at).is_empty() {
            keys.push(Binding::footer(Chord::Backspace, desk("assign-nothing"), Msg::Nothing));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        match msg {
            Msg::Pages(msg) => {
                let Some(chosen) = self.pages.update(self.len(at), msg) else { return Vec::new() };
                let Some(lessons) = self.lessons(at) else {
                    self.workshop = at.course.workshops().get(chosen).map(|w| w.id.clone());
                    self.pages = Pages::default();
                    return Vec::new();
                };
                let Some(lesson) = lessons.get(chosen) else { return Vec::new() };
                let mut today = self.today(at).to_vec();
                match today.iter().position(|l| l == lesson) {
                    Some(there) => drop(today.remove(there)),
                    None => today.push(lesson.clone()),
                }
                self.write(today)
            }
            Msg::Nothing => self.write(Vec::new()),
            Msg::Back if self.workshop.is_some() => {
                (self.workshop, self.pages) = (None, Pages::default());
                Vec::new()
            }
            Msg::Back => vec![Effect::Open(Place::Group(self.cohort))],
        }
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        if let Reply::Stored(Err(Trouble(message))) = reply {
            self.note = Some(ui(message));
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let (today, len) = (self.today(at), self.len(at));
        let place = |lesson: &LessonId| today.iter().position(|l| l == lesson);
        let row = |i: usize| match self.lessons(at).map(|all| all.get(i)) {
            None => at.course.workshops().get(i).map_or_else(
                || Row::plain(desk("day-no-workshop")),
                |w| {
                    let row = Row::plain(w.title());
                    match w.lessons.iter().filter(|l| place(l).is_some()).count() {
                        0 => row,
                        n => row.with(desk("assign-of-it").with("lessons", count(n))),
                    }
                },
            ),
            Some(lesson) => lesson.map_or_else(
                || Row::plain(desk("day-no-workshop")),
                |l| {
                    let row = Row::plain(Lesson::title(l));
                    match place(l) {
                        Some(n) => row.marked(Mark::Right).with(desk("assign-place").with("place", count(n + 1))),
                        None => row,
                    }
                },
            ),
        };
        let prompt = desk(if self.workshop.is_some() { "assign-which" } else { "assign-workshop" });
        let said = match today.len() {
            0 => desk("assign-none"),
            n => desk("assign-some").with("lessons", count(n)),
        };
        let mut blocks = vec![Block::Prompt(prompt), self.pages.block(len, row), Block::Note(Mark::None, said)];
        blocks.extend(self.pages.note(len));
        blocks.extend(self.note.clone().map(|n| Block::Note(Mark::NotYet, n)));
        Sheet::under(group_band(self.cohort, at, Some(desk("assign"))), blocks)
    }
}
