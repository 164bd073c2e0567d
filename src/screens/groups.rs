//! The groups, and the way to a new one.

use super::{
    Behaviour, Context,
    pages::{Pages, PagesMsg, count, raw},
    women::band,
};
use crate::{
    effect::{Effect, Place},
    text::{desk, ui},
    ui::{Binding, Block, Chord, Row, Sheet},
};

/// A name and a community that stand in one line, in characters.
const ONE_LINE: usize = 40;

/// Which page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
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

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let groups = at.register.map_or(0, |d| d.cohorts.len());
        let keys = self.pages.keys(groups + 1).into_iter().map(|b| b.map(Msg::Pages));
        keys.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let Msg::Pages(msg) = msg else { return vec![Effect::Open(Place::Facilitator)] };
        let groups = at.register.map(|d| d.cohorts.as_slice()).unwrap_or_default();
        // The new one stands first: it is there on every computer, also on the first day.
        let Some(chosen) = self.pages.update(groups.len() + 1, msg) else { return Vec::new() };
        let room = chosen.checked_sub(1).and_then(|i| groups.get(i));
        vec![Effect::Open(room.map_or(Place::Describe(None), |c| Place::Group(c.id)))]
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let Some(table) = at.register else { return Sheet::default() };
        let row = |i: usize| match i.checked_sub(1).and_then(|i| table.cohorts.get(i)) {
            None => Row::plain(desk("group-new")),
            Some(c) => {
                let women = count(table.group(c.id).count());
                // Eight rows of one line: where both are long, the name alone says which group it is.
                let both = c.name.chars().count() + c.community.chars().count() <= ONE_LINE;
                let said = if both && !c.community.is_empty() {
                    desk("group-women").with("women", women).with("community", raw(&c.community).into())
                } else {
                    desk("group-women-only").with("women", women)
                };
                Row::plain(raw(&c.name)).with(said)
            }
        };
        let rows = table.cohorts.len() + 1;
        let mut blocks = vec![Block::Prompt(desk(if table.cohorts.is_empty() { "groups-none" } else { "groups-which" })), self.pages.block(rows, row)];
        blocks.extend(self.pages.note(rows));
        Sheet::under(band(vec![desk("groups")]), blocks)
    }
}
