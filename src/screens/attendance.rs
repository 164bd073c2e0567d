//! Who came on a day: one key each, written at once. A mark is shown when it is on disk.

use super::{
    Behaviour, Context,
    days::{group_band, taught},
    pages::{Pages, PagesMsg, count, raw},
    women::name,
};
use crate::{
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent, SessionDay, Woman},
    model::SessionId,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::day_shown,
};

/// Which day, and which page.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    day: SessionId,
    pages: Pages,
    note: Option<Text>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list: she came, or she did not.
    Pages(PagesMsg),
    /// All of the group came.
    All,
    /// A lesson that they do together.
    Teach,
    /// Change the day's description.
    Describe,
    /// Back.
    Back,
}

impl State {
    /// Of a day.
    pub fn new(day: SessionId) -> Self {
        Self { day, pages: Pages::default(), note: None }
    }

    fn day<'a>(&self, at: &Context<'a>) -> Option<&'a SessionDay> {
        at.register?.day(self.day)
    }

    /// The women of the group, and those who came that day from elsewhere.
    fn women<'a>(&self, at: &Context<'a>) -> Vec<&'a Woman> {
        let Some((register, day)) = at.register.zip(self.day(at)) else { return Vec::new() };
        let listed = |w: &&Woman| {
            register.came.contains(&(self.day, w.id))
                || (!w.archived && register.members.contains(&(day.cohort, w.id)))
        };
        register.women.iter().filter(listed).collect()
    }

    fn came(&self, woman: &Woman, at: &Context<'_>) -> bool {
        at.register.is_some_and(|r| r.came.contains(&(self.day, woman.id)))
    }

    /// Under every profile of hers: joined ones count once, and parting them loses nothing.
    fn attended(&self, woman: &Woman, came: bool) -> impl Iterator<Item = NewEvent> {
        let session = self.day;
        let body = move || Body::Attended { session, came };
        woman.profiles.clone().into_iter().map(move |p| NewEvent { learner: Some(p), body: body() })
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> =
            self.pages.keys(self.women(at).len()).into_iter().map(|b| b.map(Msg::Pages)).collect();
        keys.push(Binding::footer(Chord::Char('t'), desk("attendance-all"), Msg::All));
        keys.push(Binding::footer(Chord::Char('l'), desk("key-teach"), Msg::Teach));
        keys.push(Binding::help(Chord::Char('c'), desk("day-describe"), Msg::Describe));
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        let Some(day) = self.day(at) else { return vec![Effect::Open(Place::Groups)] };
        let women = self.women(at);
        match msg {
            Msg::Pages(msg) => {
                let chosen = self.pages.update(women.len(), msg).and_then(|i| women.get(i));
                chosen.map(|w| Effect::Write(self.attended(w, !self.came(w, at)).collect())).into_iter().collect()
            }
            Msg::All => {
                let missing = women.iter().filter(|w| !self.came(w, at));
                let events: Vec<NewEvent> = missing.flat_map(|w| self.attended(w, true)).collect();
                if events.is_empty() { Vec::new() } else { vec![Effect::Write(events)] }
            }
            Msg::Teach => vec![Effect::Open(Place::Teach(day.cohort, Some(self.day)))],
            Msg::Describe => vec![Effect::Open(Place::Day(day.cohort, Some(self.day)))],
            Msg::Back => vec![Effect::Open(Place::Days(day.cohort))],
        }
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        if let Reply::Stored(Err(Trouble(message))) = reply {
            self.note = Some(ui(message));
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let Some(day) = self.day(at) else { return Sheet::of(vec![Block::Prompt(desk("day-gone"))]) };
        let women = self.women(at);
        let row = |i: usize| match women.get(i) {
            Some(w) if self.came(w, at) => Row::plain(name(w, at)).marked(Mark::Right).with(desk("attendance-came")),
            Some(w) => Row::plain(name(w, at)),
            None => Row::plain(desk("women-none")),
        };
        let here = women.iter().filter(|w| self.came(w, at)).count();
        let prompt = if women.is_empty() { desk("attendance-nobody") } else { desk("attendance-who") };
        let sum = desk("attendance-sum").with("came", count(here)).with("women", count(women.len()));
        let mut blocks =
            vec![Block::Prompt(prompt), self.pages.block(women.len(), row), Block::Note(Mark::None, sum)];
        blocks.extend(self.pages.note(women.len()));
        blocks.extend(self.note.clone().map(|n| Block::Note(Mark::NotYet, n)));
        let said = desk("day-line").with("date", raw(&day_shown(&day.date)).into());
        let said = said.with("workshop", taught(day.workshop.as_ref(), at).into());
        Sheet::under(group_band(day.cohort, at, Some(said)), blocks)
    }
}
