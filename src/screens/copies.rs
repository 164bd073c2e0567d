//! Rolling copies of the log: what is in one, against now; bringing back what is missing, or going back to it, after
//! what would go has been shown. What is here is never lost.

use super::{
    Behaviour, Context,
    pages::{Pages, PagesMsg},
    women::band,
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, Place, Reply, Told, Trouble},
    log::{CopyView, Counts, RollingCopy},
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Row, Sheet},
    workshop::{copies, day_of_copy, day_shown},
};

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    List(Pages),
    /// It is being read, or brought back.
    Waiting,
    /// What is in it, and what shall be done.
    Shown(CopyView, Focus),
    /// What would go: go back all the same?
    Sure(CopyView, Focus),
}

/// What can be done with a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Bring,
    GoBack,
    Nothing,
}

impl Choice {
    /// What makes sense with this one.
    fn with(view: &CopyView) -> Vec<Self> {
        let bring = (view.brings.new > 0).then_some(Self::Bring);
        let back = (view.only_here > 0).then_some(Self::GoBack);
        bring.into_iter().chain(back).chain([Self::Nothing]).collect()
    }

    fn text(self) -> Text {
        desk(match self {
            Self::Bring => "copy-bring",
            Self::GoBack => "copy-go-back",
            Self::Nothing => "copy-nothing",
        })
    }
}

/// Of the women who would no longer be here, so many are named.
const NAMED: usize = 4;

/// Which copies there are, and whether the log itself is whole.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    copies: Vec<RollingCopy>,
    sound: bool,
    stage: Stage,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of copies.
    Pages(PagesMsg),
    /// In a list.
    List(ListMsg),
    /// Back.
    Back,
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// When it was taken, as the clock believed.
fn taken(copy: &RollingCopy) -> Text {
    copies::taken(copy, day_shown(&day_of_copy(copy)))
}

impl State {
    /// Asking for them.
    pub fn new() -> (Self, Vec<Effect>) {
        let state = Self { copies: Vec::new(), sound: true, stage: Stage::Waiting, note: None };
        (state, vec![Effect::Ask(Ask::Copies)])
    }

    /// A log that is not whole can be repaired: that stands first.
    fn rows(&self) -> usize {
        self.copies.len() + usize::from(!self.sound)
    }

    fn choose(&mut self, row: usize) -> Vec<Effect> {
        self.stage = Stage::Waiting;
        let ask = match row.checked_sub(usize::from(!self.sound)).and_then(|i| self.copies.get(i)) {
            Some(copy) => Ask::LookAtCopy(copy.number),
            None => Ask::Repair,
        };
        vec![Effect::Ask(ask)]
    }
}

/// What is in the copy and what is here, side by side.
fn compared(copy: Counts, here: Counts) -> Block {
    let rows = [
        ("column-notes", copy.events, here.events),
        ("women", copy.women, here.women),
        ("copy-finished", copy.finished, here.finished),
    ];
    let figure = |n: u64| Text::Raw(n.to_string());
    let rows = rows.map(|(what, there, here)| vec![desk(what), figure(there), figure(here)]);
    let columns = vec![(desk("column-what"), false), (desk("column-in-copy"), true), (desk("column-here"), true)];
    Block::Table(Grid { columns, rows: rows.into() })
}

fn options(choices: impl Iterator<Item = Text>, focus: Focus) -> Block {
    let rows = choices.enumerate().map(|(i, text)| Row::numbered(digit(i), text).focused(i == focus.0));
    Block::Options(rows.collect())
}

/// What would be here, what would go, and that it is not lost.
fn would_go(view: &CopyView, focus: Focus) -> Vec<Block> {
    let mut blocks: Vec<Block> = copies::would_go(view, NAMED).into_iter().map(Block::Prompt).collect();
    blocks.push(options(["copy-back-no", "copy-back-yes"].into_iter().map(desk), focus));
    blocks.push(Block::Note(Mark::None, desk("copy-back-kept")));
    blocks.push(Block::Note(Mark::None, desk("copy-back-stays")));
    blocks
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> = match &self.stage {
            Stage::List(_) if self.rows() == 0 => Vec::new(),
            Stage::List(pages) => pages.keys(self.rows()).into_iter().map(|b| b.map(Msg::Pages)).collect(),
            Stage::Waiting => return Vec::new(),
            Stage::Shown(view, _) => Focus::keys(Choice::with(view).len()).into_iter().map(|b| b.map(Msg::List)).collect(),
            Stage::Sure(..) => Focus::keys(2).into_iter().map(|b| b.map(Msg::List)).collect(),
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        let rows = self.rows();
        match (&mut self.stage, msg) {
            (Stage::List(_), Msg::Back) => return vec![Effect::Open(Place::Facilitator)],
            (Stage::Shown(..), Msg::Back) => self.stage = Stage::List(Pages::default()),
            (Stage::Sure(view, _), Msg::Back) => self.stage = Stage::Shown(view.clone(), Focus::default()),
            (Stage::List(pages), Msg::Pages(msg)) => {
                if let Some(row) = pages.update(rows, msg) {
                    return self.choose(row);
                }
            }
            (Stage::Shown(view, focus), Msg::List(msg)) => {
                let choices = Choice::with(view);
                match focus.update(choices.len(), msg).and_then(|chosen| choices.get(chosen)) {
                    Some(Choice::Bring) => {
                        let number = view.copy.number;
                        self.stage = Stage::Waiting;
                        return vec![Effect::Ask(Ask::BringBack(number))];
                    }
                    Some(Choice::GoBack) => self.stage = Stage::Sure(view.clone(), Focus::default()),
                    Some(Choice::Nothing) => self.stage = Stage::List(Pages::default()),
                    None => {}
                }
            }
            (Stage::Sure(view, focus), Msg::List(msg)) => match focus.update(2, msg) {
                // Enter does what changes nothing.
                Some(0) => self.stage = Stage::Shown(view.clone(), Focus::default()),
                Some(_) => {
                    let number = view.copy.number;
                    self.stage = Stage::Waiting;
                    return vec![Effect::Ask(Ask::GoBack(number))];
                }
                None => {}
            },
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        let list = Stage::List(Pages::default());
        match reply {
            Reply::Told(Ok(Told::Copies(copies, sound))) => {
                (self.copies, self.sound, self.stage) = (copies.clone(), *sound, list);
            }
            Reply::Told(Ok(Told::Copy(view))) => self.stage = Stage::Shown(view.clone(), Focus::default()),
            Reply::Told(Ok(Told::BroughtBack(merged))) => {
                let text = desk("copy-brought").with("new", number(merged.new)).with("learners", number(merged.learners));
                self.note = Some((Mark::Right, text));
                return vec![Effect::Ask(Ask::Copies)];
            }
            Reply::Told(Ok(Told::WentBack(went))) => {
                let text = desk("copy-went-back").with("events", number(went.to.events));
                self.note = Some((Mark::Right, text));
                return vec![Effect::Ask(Ask::Copies)];
            }
            Reply::Told(Ok(Told::Repaired(repaired))) => {
                let text = desk("repair-done").with("carried", number(repaired.carried));
                let mark = if repaired.lost { Mark::NotYet } else { Mark::Right };
                let text = if repaired.lost { ui("store-repaired-lost") } else { text };
                self.note = Some((mark, text));
                return vec![Effect::Ask(Ask::Copies)];
            }
            Reply::Told(Ok(Told::Refused(why))) => (self.stage, self.note) = (list, Some((Mark::NotYet, why.clone()))),
            Reply::Told(Err(Trouble(message))) => {
                (self.stage, self.note) = (list, Some((Mark::NotYet, ui(message))));
            }
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let mut title = vec![desk("copies")];
        let mut blocks = match &self.stage {
            Stage::Waiting => vec![Block::Prompt(desk("reading"))],
            Stage::List(pages) => {
                let row = |i: usize| match i.checked_sub(usize::from(!self.sound)).and_then(|i| self.copies.get(i)) {
                    Some(copy) => {
                        let message = if copy.aside { "copy-events-aside" } else { "copy-events" };
                        Row::plain(taken(copy)).with(desk(message).with("events", number(copy.events)))
                    }
                    None => Row::plain(desk("copies-repair")),
                };
                let prompt = match (self.sound, self.copies.is_empty()) {
                    (false, _) => "copies-broken",
                    (true, true) => "copies-none",
                    (true, false) => "copies-which",
                };
                let mut blocks = vec![Block::Prompt(desk(prompt)), pages.block(self.rows(), row)];
                blocks.extend(pages.note(self.rows()));
                blocks
            }
            Stage::Shown(view, focus) => {
                title.push(taken(&view.copy));
                let choices = Choice::with(view).into_iter().map(Choice::text);
                let mut blocks = vec![compared(view.there, view.here), Block::Prompt(copies::would_come(view)), options(choices, *focus)];
                if view.brings.new > 0 {
                    blocks.push(Block::Note(Mark::None, desk("copy-loses-nothing").with("only", number(view.only_here))));
                }
                blocks
            }
            Stage::Sure(view, focus) => {
                title.push(taken(&view.copy));
                would_go(view, *focus)
            }
        };
        blocks.extend(self.note.clone().map(|(mark, text)| Block::Note(mark, text)));
        Sheet::under(band(title), blocks)
    }
}
