//! Three drawings out of twelve: her key. Digits choose in the lit line, arrows move; the light stays where she left it.

use super::{Behaviour, Context, roster};
use crate::{
    effect::{Effect, Place, Reply, Trouble},
    model::{LearnerId, Picture},
    text::ui,
    ui::{Binding, Block, Chord, Mark, Sheet},
};

/// How many drawings make a key.
pub const KEY: usize = 3;
const COLUMNS: u8 = 4;
const LINES: u8 = 3;

/// The light on the twelve drawings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Grid {
    line: u8,
    column: u8,
    /// Whether the lit one was chosen just now. Enter does not choose it again: a hand that says 1 and then Enter
    /// means one drawing.
    taken: bool,
    /// Whether an Enter was just not taken for that reason, so that the screen says so.
    refused: bool,
}

/// What a key means on the drawings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GridMsg {
    /// This one of the lit line.
    Pick(u8),
    /// The lit one.
    PickLit,
    /// The light moves.
    Move(i8, i8),
}

impl Grid {
    /// The keys of the drawings.
    pub fn keys() -> Vec<Binding<GridMsg>> {
        let digits = (0..COLUMNS).map(|c| Binding::footer(Chord::Digit(c + 1), ui("key-choose"), GridMsg::Pick(c)));
        // Up and down lead to the drawings that no digit reaches now, so they say so.
        let lines = [(Chord::Up, -1), (Chord::Down, 1)];
        let lines = lines.map(|(chord, dy)| Binding::footer(chord, ui("key-more-drawings"), GridMsg::Move(0, dy)));
        let columns = [(Chord::Left, -1), (Chord::Right, 1)];
        let columns = columns.map(|(chord, dx)| Binding::help(chord, ui("key-move"), GridMsg::Move(dx, 0)));
        digits.chain(lines).chain(columns).chain([Binding::footer(Chord::Enter, ui("key-this-one"), GridMsg::PickLit)]).collect()
    }

    /// Moves the light; `Some` when a drawing was chosen.
    pub fn update(&mut self, msg: GridMsg) -> Option<Picture> {
        self.refused = false;
        let wrap = |at: u8, by: i8, len: u8| at.wrapping_add(len).wrapping_add_signed(by) % len;
        match msg {
            GridMsg::Move(dx, dy) => {
                self.taken = false;
                self.column = wrap(self.column, dx, COLUMNS);
                self.line = wrap(self.line, dy, LINES);
                return None;
            }
            GridMsg::Pick(column) => self.column = column.min(COLUMNS - 1),
            GridMsg::PickLit if self.taken => {
                self.refused = true;
                return None;
            }
            GridMsg::PickLit => {}
        }
        self.taken = true;
        Some(Picture(self.line * COLUMNS + self.column))
    }

    /// She took the last one back: Enter takes the lit one again.
    pub fn taken_back(&mut self) {
        (self.taken, self.refused) = (false, false);
    }

    /// Whether an Enter chose nothing, because what is lit was chosen just now.
    pub fn refused(&self) -> bool {
        self.refused
    }

    /// The drawings with their light.
    pub fn block(&self, chosen: &[Picture], open: bool) -> Block {
        Block::Drawings { line: self.line, column: self.column, chosen: chosen.to_vec(), open }
    }
}

/// The drawings chosen so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    learner: LearnerId,
    grid: Grid,
    chosen: Vec<Picture>,
    misses: u8,
    trouble: Option<Trouble>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// On the drawings.
    Grid(GridMsg),
    /// Take the last one back, or go back.
    Back,
}

impl State {
    /// For the learner chosen in the list.
    pub fn new(learner: LearnerId) -> Self {
        Self { learner, grid: Grid::default(), chosen: Vec::new(), misses: 0, trouble: None }
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let grid = Grid::keys().into_iter().map(|b| b.map(Msg::Grid));
        grid.chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.trouble = None;
        let Msg::Grid(msg) = msg else {
            if self.chosen.is_empty() {
                return vec![Effect::Open(Place::Roster)];
            }
            self.chosen.pop();
            self.grid.taken_back();
            return Vec::new();
        };
        self.chosen.extend(self.grid.update(msg));
        if self.chosen.len() < KEY {
            return Vec::new();
        }
        if at.learner(self.learner).is_some_and(|l| l.pictures[..] == self.chosen[..]) {
            return vec![Effect::SignIn(self.learner)];
        }
        *self = Self { misses: self.misses.saturating_add(1), ..Self::new(self.learner) };
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        if let Reply::SignedIn(Err(trouble)) = reply {
            *self = Self { trouble: Some(*trouble), ..Self::new(self.learner) };
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        // What went wrong stands where the question stood: a line more would make the drawings small, and so others.
        let prompt = match self.trouble {
            Some(trouble) => Block::Note(Mark::NotYet, ui(trouble.0)),
            None if self.grid.refused() => Block::Note(Mark::None, ui("enroll-another")),
            None if self.misses > 0 && self.chosen.is_empty() => {
                let help = if self.misses < 3 { "sign-in-try-again" } else { "sign-in-ask-facilitator" };
                Block::Note(Mark::NotYet, ui(help))
            }
            None => Block::Prompt(ui("sign-in-your-drawings")),
        };
        let blocks = vec![prompt, self.grid.block(&self.chosen, false)];
        Sheet::under(at.learner(self.learner).map(roster::band), blocks)
    }
}
