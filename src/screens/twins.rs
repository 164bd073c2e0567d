//! Profiles that look like one woman's: pair by pair, is it one? Nothing is joined unless the facilitator says so.

use super::{
    Behaviour, Context,
    pages::raw,
    women::{band, last_visit},
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent, Woman},
    model::LearnerId,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Row, Sheet},
    workshop::twins::Twins,
};

/// Where the arrow stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    back: Place,
    focus: Focus,
    saving: bool,
    note: Option<(Mark, Text)>,
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
    /// At the first pair; back to where they were mentioned.
    pub fn new(back: &Place) -> Self {
        Self { back: back.clone(), focus: Focus::default(), saving: false, note: None }
    }
}

fn first(at: &Context<'_>) -> Option<Twins> {
    at.register?.twins.first().copied()
}

/// The groups to which she belongs.
pub(super) fn groups(woman: &Woman, at: &Context<'_>) -> Text {
    let groups = at.register.into_iter().flat_map(|r| {
        let hers = move |c: &&crate::log::Cohort| r.members.contains(&(c.id, woman.id));
        r.cohorts.iter().filter(hers).map(|c| c.name.clone())
    });
    let groups: Vec<String> = groups.collect();
    if groups.is_empty() { desk("twins-no-group") } else { Text::Raw(groups.join(", ")) }
}

/// What tells two profiles apart: her groups, her last visit, her language.
fn line(woman: &Woman, at: &Context<'_>) -> Vec<Text> {
    let language = crate::text::Locale::from_code(&woman.locale);
    let language = language.map_or_else(|| Text::Raw(woman.locale.clone()), super::door::name);
    // The drawings are the same ones, so they tell nothing.
    let called = woman.name.as_deref().map_or_else(|| ui("no-name"), raw);
    vec![called, groups(woman, at), last_visit(woman), language]
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        if self.saving {
            return Vec::new();
        }
        let choices = if first(at).is_some() { 2 } else { 0 };
        let mut keys: Vec<Binding<Msg>> =
            if choices > 0 { Focus::keys(choices).into_iter().map(|b| b.map(Msg::List)).collect() } else { Vec::new() };
        if choices == 0 {
            keys.push(Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Back));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        let Msg::List(msg) = msg else { return vec![Effect::Open(self.back.clone())] };
        let (Some(chosen), Some((one, other))) = (self.focus.update(2, msg), first(at)) else { return Vec::new() };
        let alone = |id: LearnerId| (id, Body::ProfileJoined { into: None });
        let said = match chosen {
            0 => vec![alone(one), alone(other)],
            _ => vec![(other, Body::ProfileJoined { into: Some(one) })],
        };
        (self.saving, self.focus) = (true, Focus::default());
        let about = |(learner, body)| NewEvent { learner: Some(learner), body };
        vec![Effect::Write(said.into_iter().map(about).collect())]
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        if let Reply::Stored(stored) = reply {
            self.saving = false;
            self.note = Some(match stored {
                Ok(()) => (Mark::Right, desk("kept")),
                Err(Trouble(message)) => (Mark::NotYet, ui(message)),
            });
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let pair = first(at).and_then(|(one, other)| Some((at.register?.woman(one)?, at.register?.woman(other)?)));
        let mut blocks = match pair {
            _ if self.saving => vec![Block::Prompt(desk("saving"))],
            None => vec![Block::Prompt(desk("twins-none"))],
            Some((one, other)) => {
                let heads = ["column-woman", "column-cohort", "board-seen", "group-language"];
                let columns = heads.iter().map(|head| (desk(head), false)).collect();
                let rows = ["no-two-women", "woman-join-yes"].into_iter().enumerate();
                let rows = rows.map(|(i, message)| Row::numbered(digit(i), desk(message)).focused(i == self.focus.0));
                vec![
                    Block::Prompt(desk("twins-ask")),
                    Block::Table(Grid { columns, rows: vec![line(one, at), line(other, at)] }),
                    Block::Options(rows.collect()),
                    Block::Note(Mark::None, desk("twins-undo")),
                ]
            }
        };
        blocks.extend(self.note.clone().map(|(mark, text)| Block::Note(mark, text)));
        Sheet::under(band(vec![desk("women"), desk("twins")]), blocks)
    }
}
