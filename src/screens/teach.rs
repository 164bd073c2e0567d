//! Which lesson the group does together: those of today first, then workshop by workshop.

use super::{
    Behaviour, Context,
    days::group_band,
    pages::{Pages, PagesMsg},
};
use crate::{
    course::Lesson,
    effect::{Effect, Place},
    model::{CohortId, LessonId, SessionId, WorkshopId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// Whose, and in which workshop's list.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    day: Option<SessionId>,
    workshop: Option<WorkshopId>,
    pages: Pages,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    Pages(PagesMsg),
    /// Back.
    Back,
}

enum Choice {
    Lesson(LessonId),
    Workshop(WorkshopId),
}

impl State {
    /// Of a group; from a day, with the lessons of its workshop.
    pub fn new(cohort: CohortId, day: Option<SessionId>, at: &Context<'_>) -> Self {
        let taught = day.and_then(|id| at.register?.day(id)?.workshop.clone());
        let workshop = taught.filter(|id| at.course.workshops().iter().any(|w| w.id == *id));
        Self { cohort, day, workshop, pages: Pages::default() }
    }

    fn choices(&self, at: &Context<'_>) -> Vec<(Choice, Row)> {
        let lesson = |id: &LessonId| (Choice::Lesson(id.clone()), Row::plain(Lesson::title(id)));
        let workshops = at.course.workshops();
        if let Some(of) = self.workshop.as_ref().and_then(|id| workshops.iter().find(|w| w.id == *id)) {
            return of.lessons.iter().map(lesson).collect();
        }
        let today = at.register.and_then(|r| r.assigned.get(&self.cohort)).map(Vec::as_slice).unwrap_or_default();
        let known = today.iter().filter(|id| at.course.lesson(id).is_some());
        let today = known.map(lesson).map(|(choice, row)| (choice, row.with(desk("teach-today"))));
        today.chain(workshops.iter().map(|w| (Choice::Workshop(w.id.clone()), Row::plain(w.title())))).collect()
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let keys = self.pages.keys(self.choices(at).len()).into_iter().map(|b| b.map(Msg::Pages));
        keys.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Pages(msg) => {
                let choices = self.choices(at);
                match self.pages.update(choices.len(), msg).and_then(|i| choices.into_iter().nth(i)) {
                    Some((Choice::Lesson(lesson), _)) => {
                        return vec![Effect::Open(Place::Together(self.cohort, self.day, lesson))];
                    }
                    Some((Choice::Workshop(id), _)) => (self.workshop, self.pages) = (Some(id), Pages::default()),
                    None => {}
                }
            }
            Msg::Back if self.workshop.is_some() => (self.workshop, self.pages) = (None, Pages::default()),
            Msg::Back => {
                return vec![Effect::Open(self.day.map_or(Place::Group(self.cohort), Place::Attendance))];
            }
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let choices = self.choices(at);
        let row = |i: usize| choices.get(i).map_or_else(|| Row::plain(Text::Raw(String::new())), |(_, row)| row.clone());
        let prompt = desk(if self.workshop.is_some() { "teach-which" } else { "teach-workshop" });
        let mut blocks = vec![Block::Prompt(prompt), self.pages.block(choices.len(), row)];
        blocks.extend(self.pages.note(choices.len()));
        blocks.push(Block::Note(Mark::None, desk("teach-large")));
        Sheet::under(group_band(self.cohort, at, Some(desk("teach"))), blocks)
    }
}
