//! The facilitator's area: all that can be done there.

use super::{Behaviour, Context, women::band};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Row, Sheet},
    workshop::Scope,
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
    /// Out of the area.
    Leave,
}

/// What can be chosen, in the order of a workshop's day.
fn choices() -> Vec<(Text, Place)> {
    vec![
        (desk("hub-groups"), Place::Groups),
        (desk("hub-women"), Place::Women(None)),
        (desk("reports-open"), Place::Reports(Scope { cohort: None, names: true })),
        (desk("hub-board"), Place::Board(None)),
        (desk("hub-stick"), Place::Stick),
        (desk("hub-copies"), Place::Copies),
        (desk("hub-leave"), Place::Door),
    ]
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = Focus::keys(choices().len()).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui("key-leave"), Msg::Leave)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let Msg::List(msg) = msg else { return vec![Effect::Open(Place::Door)] };
        let choices = choices();
        let chosen = self.focus.update(choices.len(), msg).and_then(|i| choices.into_iter().nth(i));
        chosen.map(|(_, place)| Effect::Open(place)).into_iter().collect()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let rows = choices().into_iter().enumerate();
        let rows = rows.map(|(i, (text, _))| Row::numbered(digit(i), text).focused(i == self.focus.0));
        Sheet::under(band(Vec::new()), vec![Block::Prompt(desk("hub-what")), Block::Options(rows.collect())])
    }
}
