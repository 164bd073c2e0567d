//! Has she been here, is she new, is she visiting?

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    text::{Text, ui},
    ui::{Binding, Block, Chord, Row, Sheet},
};

/// Where the arrow stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    focus: Focus,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// To the languages.
    Back,
}

/// What can be chosen: who has been here comes first once somebody has.
fn choices(at: &Context<'_>) -> Vec<(Text, Effect)> {
    let known = (!at.learners.is_empty()).then(|| (ui("who-known"), Effect::Open(Place::Roster)));
    let others = [
        (ui("who-new"), Effect::Open(Place::Enroll)),
        (ui("who-guest"), Effect::Guest),
        (ui("who-facilitator"), Effect::Open(Place::Pin)),
    ];
    known.into_iter().chain(others).collect()
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = Focus::keys(choices(at).len()).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let Msg::List(msg) = msg else { return vec![Effect::Open(Place::Door)] };
        let mut choices = choices(at);
        match self.focus.update(choices.len(), msg) {
            Some(i) if i < choices.len() => vec![choices.swap_remove(i).1],
            _ => Vec::new(),
        }
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let rows = choices(at).into_iter().enumerate();
        let rows = rows.map(|(i, (text, _))| Row::numbered(digit(i), text).focused(i == self.focus.0));
        Sheet::of(vec![Block::Prompt(ui("who-are-you")), Block::Options(rows.collect())])
    }
}
