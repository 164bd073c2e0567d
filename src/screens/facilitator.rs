//! What a facilitator can do at this computer: help somebody who forgot her drawings.

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    text::{desk, ui},
    ui::{Binding, Block, Row, Sheet},
    workshop::Scope,
};

/// Where the arrow stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    focus: Focus,
}

/// What a key means.
pub type Msg = ListMsg;

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        Focus::keys(3)
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match self.focus.update(3, msg) {
            Some(0) => vec![Effect::Open(Place::Roster { reset: true })],
            Some(1) => vec![Effect::Open(Place::Reports(Scope { cohort: None, names: true }))],
            Some(_) => vec![Effect::Open(Place::Door)],
            None => Vec::new(),
        }
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let rows = [ui("facilitator-new-drawings"), desk("reports-open"), ui("facilitator-leave")].into_iter().enumerate();
        let rows = rows.map(|(i, text)| Row::numbered(digit(i), text).focused(i == self.focus.0));
        Sheet::of(vec![Block::Prompt(ui("facilitator-what")), Block::Options(rows.collect())])
    }
}
