//! The sign-in cards of a group: in which folder, and where they are then.

use super::{
    Behaviour, Context,
    days::group_band,
    pages::{Pages, PagesMsg},
    reports::{folder, saved},
};
use crate::{
    effect::{Ask, Effect, Groups, Place, Reply, Told, Trouble},
    model::CohortId,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// Whose, and the folders that there are.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    groups: Option<Groups>,
    pages: Pages,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of folders.
    Pages(PagesMsg),
    /// Back.
    Back,
}

impl State {
    /// Of a group.
    pub fn new(cohort: CohortId) -> (Self, Vec<Effect>) {
        let state = Self { cohort, groups: None, pages: Pages::default(), note: None };
        (state, vec![Effect::Ask(Ask::Groups)])
    }

    fn folders(&self) -> usize {
        self.groups.as_ref().map_or(0, |g| g.folders.len())
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let keys = self.pages.keys(self.folders()).into_iter().map(|b| b.map(Msg::Pages));
        keys.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let Msg::Pages(msg) = msg else { return vec![Effect::Open(Place::Group(self.cohort))] };
        let chosen = self.pages.update(self.folders(), msg);
        let folder = chosen.and_then(|i| self.groups.as_ref()?.folders.get(i)).map(|f| f.path.clone());
        if folder.is_some() {
            self.note = Some((Mark::None, desk("saving")));
        }
        folder.map(|folder| Effect::Ask(Ask::SaveCards(self.cohort, folder))).into_iter().collect()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Groups(groups))) => self.groups = Some(groups.clone()),
            Reply::Told(Ok(Told::Saved(_, 0))) => self.note = Some((Mark::NotYet, desk("attendance-nobody"))),
            Reply::Told(Ok(told)) => self.note = saved(told),
            Reply::Told(Err(Trouble(message))) => self.note = Some((Mark::NotYet, ui(message))),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let row = |i: usize| Row::plain(folder(self.groups.as_ref(), i));
        let mut blocks = vec![Block::Prompt(desk("cards-where")), self.pages.block(self.folders(), row)];
        blocks.extend(self.pages.note(self.folders()));
        let note = self.note.clone().unwrap_or((Mark::None, desk("cards-keep")));
        blocks.push(Block::Note(note.0, note.1));
        Sheet::under(group_band(self.cohort, at, Some(desk("cards"))), blocks)
    }
}
