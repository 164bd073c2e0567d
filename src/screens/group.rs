//! A group: what can be done with it, in the order of a workshop's day.

use super::{Behaviour, Context, pages::raw, women::band};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    model::CohortId,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Row, Sheet},
};

/// Which, and where the arrow stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    focus: Focus,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// Back.
    Back,
}

impl State {
    /// Of a group.
    pub fn new(cohort: CohortId) -> Self {
        Self { cohort, focus: Focus::default() }
    }

    fn choices(&self) -> Vec<(Text, Place)> {
        vec![
            (desk("days-open"), Place::Days(self.cohort)),
            (desk("assign-open"), Place::Assign(self.cohort)),
            (desk("group-women-open"), Place::Women(Some(self.cohort), None)),
            (desk("add"), Place::Add(self.cohort)),
            (desk("cards"), Place::Cards(self.cohort)),
            (desk("board"), Place::Board(Some(self.cohort), None)),
            (desk("teach-open"), Place::Teach(self.cohort, None)),
            (desk("group-describe"), Place::Describe(Some(self.cohort))),
        ]
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = Focus::keys(self.choices().len()).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let Msg::List(msg) = msg else { return vec![Effect::Open(Place::Groups)] };
        let choices = self.choices();
        let chosen = self.focus.update(choices.len(), msg).and_then(|i| choices.into_iter().nth(i));
        chosen.map(|(_, room)| Effect::Open(room)).into_iter().collect()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let rows = self.choices().into_iter().enumerate();
        let rows = rows.map(|(i, (text, _))| Row::numbered(digit(i), text).focused(i == self.focus.0));
        let name = at.register.and_then(|d| d.cohort(self.cohort)).map(|c| raw(&c.name));
        let title = std::iter::once(desk("groups")).chain(name).collect();
        Sheet::under(band(title), vec![Block::Prompt(desk("hub-what")), Block::Options(rows.collect())])
    }
}
