//! The facilitator's area: all that can be done there. Esc asks whether to go out of it, as at the door.

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
    /// She pressed Esc: whether to go out is being asked, and the arrow stands at staying.
    leaving: Option<Focus>,
}

/// What can be answered to whether to go out.
const ANSWERS: [&str; 2] = ["hub-stay", "hub-go"];
/// Among [`ANSWERS`]: out.
const GO: usize = 1;

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// To the question whether to go out of the area, or back from it.
    Esc,
}

/// What can be chosen, in the order of a workshop's day.
fn choices() -> Vec<(Text, Place)> {
    vec![
        (desk("hub-groups"), Place::Groups),
        (desk("hub-women"), Place::Women(None, None)),
        (desk("reports-open"), Place::Reports(Scope { cohort: None, names: true })),
        (desk("hub-board"), Place::Board(None, None)),
        (desk("hub-stick"), Place::Stick),
        (desk("hub-copies"), Place::Copies),
        (desk("hub-leave"), Place::Door),
    ]
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let (len, esc) = match self.leaving {
            None => (choices().len(), "key-leave"),
            Some(_) => (ANSWERS.len(), "key-back"),
        };
        let list = Focus::keys(len).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui(esc), Msg::Esc)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let msg = match (msg, &mut self.leaving) {
            (Msg::Esc, leaving) => {
                *leaving = leaving.is_none().then(Focus::default);
                return Vec::new();
            }
            (Msg::List(msg), Some(focus)) => {
                match focus.update(ANSWERS.len(), msg) {
                    Some(GO) => return vec![Effect::Open(Place::Door)],
                    Some(_) => self.leaving = None,
                    None => {}
                }
                return Vec::new();
            }
            (Msg::List(msg), None) => msg,
        };
        let choices = choices();
        let chosen = self.focus.update(choices.len(), msg).and_then(|i| choices.into_iter().nth(i));
        chosen.map(|(_, place)| Effect::Open(place)).into_iter().collect()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let band = band(Vec::new());
        if let Some(focus) = self.leaving {
            let rows = ANSWERS.iter().enumerate();
            let rows = rows.map(|(i, answer)| Row::numbered(digit(i), desk(answer)).focused(i == focus.0));
            return Sheet::under(band, vec![Block::Prompt(desk("hub-leave-sure")), Block::Options(rows.collect())]);
        }
        let rows = choices().into_iter().enumerate();
        let rows = rows.map(|(i, (text, _))| Row::numbered(digit(i), text).focused(i == self.focus.0));
        Sheet::under(band, vec![Block::Prompt(desk("hub-what")), Block::Options(rows.collect())])
    }
}
