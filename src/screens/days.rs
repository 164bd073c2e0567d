//! The days of a group's workshop, the newest first, and the way to a new one.

use super::{
    Behaviour, Context,
    pages::{Pages, PagesMsg, count, raw},
    women::band,
};
use crate::{
    effect::{Effect, Place},
    log::SessionDay,
    model::{CohortId, WorkshopId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Row, Sheet},
    workshop::day_shown,
};

/// Whose, and which page.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
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

impl State {
    /// Of a group.
    pub fn new(cohort: CohortId) -> Self {
        Self { cohort, pages: Pages::default() }
    }

    fn days<'a>(&self, at: &Context<'a>) -> Vec<&'a SessionDay> {
        at.register.map(|r| r.days_of(self.cohort).collect()).unwrap_or_default()
    }
}

/// The band on top of a screen about a group.
pub fn group_band(cohort: CohortId, at: &Context<'_>, last: Option<Text>) -> Option<crate::ui::Header> {
    let name = at.register.and_then(|r| r.cohort(cohort)).map(|c| raw(&c.name));
    band(name.into_iter().chain(last).collect())
}

/// What is taught on a day.
pub fn taught(workshop: Option<&WorkshopId>, at: &Context<'_>) -> Text {
    let known = workshop.and_then(|id| at.course.workshops().iter().find(|w| w.id == *id));
    known.map_or_else(|| desk("day-no-workshop"), crate::course::Workshop::title)
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let keys = self.pages.keys(self.days(at).len() + 1).into_iter().map(|b| b.map(Msg::Pages));
        keys.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let Msg::Pages(msg) = msg else { return vec![Effect::Open(Place::Group(self.cohort))] };
        let days = self.days(at);
        let Some(chosen) = self.pages.update(days.len() + 1, msg) else { return Vec::new() };
        let day = chosen.checked_sub(1).and_then(|i| days.get(i));
        vec![Effect::Open(day.map_or(Place::Day(self.cohort, None), |d| Place::Attendance(d.id)))]
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let days = self.days(at);
        let row = |i: usize| match i.checked_sub(1).and_then(|i| days.get(i)) {
            None => Row::plain(desk("day-new")),
            Some(day) => {
                let came = at.register.map_or(0, |r| r.came.iter().filter(|(d, _)| *d == day.id).count());
                let said = desk("day-line").with("date", raw(&day_shown(&day.date)).into());
                let said = said.with("workshop", taught(day.workshop.as_ref(), at).into());
                Row::plain(said).with(desk("day-came").with("came", count(came)))
            }
        };
        let rows = days.len() + 1;
        let mut blocks = vec![Block::Prompt(desk(if days.is_empty() { "days-none" } else { "days-which" })), self.pages.block(rows, row)];
        blocks.extend(self.pages.note(rows));
        Sheet::under(group_band(self.cohort, at, Some(desk("days"))), blocks)
    }
}
