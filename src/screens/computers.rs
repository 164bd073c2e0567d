//! The computers that this one has heard from, and what this one is called.

use super::{
    Behaviour, Context,
    pages::{ROWS, count},
    typing::{Typing, TypingMsg},
    women::band,
};
use crate::{
    effect::{Ask, Computers, Effect, Place, Reply, Told, Trouble},
    log::Computer,
    model::WallMs,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Sheet},
    workshop::day_seen,
};

const DAY_MS: i64 = 86_400_000;

/// What is told of them, and a name being written.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    computers: Option<Computers>,
    page: usize,
    naming: Option<Typing>,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// Other rows.
    Page(bool),
    /// Write a name for this one.
    Name,
    /// A sign.
    Typing(TypingMsg),
    /// That is it.
    Say,
    /// Back.
    Back,
}

impl State {
    /// Asking.
    pub fn new() -> (Self, Vec<Effect>) {
        (Self { computers: None, page: 0, naming: None, note: None }, vec![Effect::Ask(Ask::Computers)])
    }

    fn pages(&self) -> usize {
        self.computers.as_ref().map_or(0, |c| c.all.len()).div_ceil(ROWS).max(1)
    }
}

/// What a computer's clock believed last. One that stands at its beginning, or is ahead of this one by more than a day, is
/// marked: one of both is wrong.
fn heard(computer: &Computer, now: WallMs) -> Text {
    let day = day_seen(computer.newest);
    if day.is_empty() {
        return desk("computer-clock-wrong");
    }
    let ahead = !day_seen(now).is_empty() && computer.newest.0 > now.0.saturating_add(DAY_MS);
    let message = if ahead { "computer-clock-ahead" } else { "computer-heard" };
    desk(message).with("day", Text::Raw(day).into())
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys = match &self.naming {
            Some(_) => {
                let say = Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say);
                Typing::keys().into_iter().map(|b| b.map(Msg::Typing)).chain([say]).collect()
            }
            None => vec![Binding::footer(Chord::Digit(1), desk("key-name-computer"), Msg::Name)],
        };
        if self.naming.is_none() && self.pages() > 1 {
            keys.push(Binding::footer(Chord::Left, ui("key-page"), Msg::Page(false)));
            keys.push(Binding::footer(Chord::Right, ui("key-page"), Msg::Page(true)));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        match (&mut self.naming, msg) {
            (Some(_), Msg::Back) => self.naming = None,
            (None, Msg::Back) => return vec![Effect::Open(Place::Stick)],
            (Some(typing), Msg::Typing(msg)) => typing.update(msg),
            (Some(typing), Msg::Say) => {
                if let Some(name) = typing.words() {
                    self.naming = None;
                    return vec![Effect::Ask(Ask::NameComputer(name))];
                }
            }
            (None, Msg::Name) => {
                let here = self.computers.as_ref().map(|c| c.here.clone()).unwrap_or_default();
                self.naming = Some(Typing::given(here));
            }
            (None, Msg::Page(on)) => self.page = super::reports::turn(self.page, self.pages(), on),
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Computers(computers))) => self.computers = Some(computers.clone()),
            Reply::Told(Err(Trouble(message))) => self.note = Some((Mark::NotYet, ui(message))),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let mut blocks = match (&self.naming, &self.computers) {
            (Some(typing), _) => vec![
                Block::Prompt(desk("computer-name-what")),
                typing.field(desk("computer-name")),
                Block::Note(Mark::None, desk("computer-name-how")),
            ],
            (None, None) => vec![Block::Prompt(desk("reading"))],
            (None, Some(computers)) => {
                let rows = computers.all.iter().skip(self.page * ROWS).take(ROWS);
                let name = |c: &Computer| if c.name.is_empty() { desk("computer-nameless") } else { Text::Raw(c.name.clone()) };
                let rows = rows.map(|c| vec![name(c), Text::Raw(c.events.to_string()), heard(c, at.wall)]);
                let columns = vec![
                    (desk("column-computer"), false),
                    (desk("column-notes"), true),
                    (desk("column-heard"), false),
                ];
                let here = desk("computer-here").with("name", Text::Raw(computers.here.clone()).into());
                let mut blocks = vec![Block::Prompt(here), Block::Table(Grid { columns, rows: rows.collect() })];
                if self.pages() > 1 {
                    let page = desk("page").with("page", count(self.page + 1)).with("pages", count(self.pages()));
                    blocks.push(Block::Note(Mark::None, page));
                }
                blocks.push(Block::Note(Mark::None, desk("computers-rule")));
                if computers.all.len() < 2 {
                    blocks.push(Block::Note(Mark::None, desk("computers-alike")));
                }
                blocks
            }
        };
        blocks.extend(self.note.clone().map(|(mark, text)| Block::Note(mark, text)));
        Sheet::under(band(vec![desk("computers")]), blocks)
    }
}
