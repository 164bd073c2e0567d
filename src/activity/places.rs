//! Rows shown in a chance order and taken one after another: into an order, or each for what asks for it. Shared by the
//! kinds in which every row gets its place.

use super::{digit, words::hint};
use crate::{
    model::Seed,
    text::ui,
    ui::{Binding, Block, Chord, Shown},
};

/// In which order the parts are shown, and which rows are taken, in the order of taking. The arrow stands nowhere until
/// she moves it, and again after each row taken: a second Enter, from habit, takes no second row.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    shown: Vec<usize>,
    taken: Vec<usize>,
    focus: Option<usize>,
    lost: bool,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlacesMsg {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// Enter, with the arrow nowhere.
    Lost,
    /// This row is next.
    Take(usize),
    /// What was taken last is taken back.
    TakeBack,
    /// That is it.
    Done,
}

impl Places {
    /// `len` parts, never shown in the right order already: there would be nothing to do.
    pub fn new(len: usize, seed: Seed) -> Self {
        let mut shown = seed.shuffled(len);
        if shown.is_sorted() {
            shown.rotate_left(1);
        }
        Self { shown, taken: Vec::new(), focus: None, lost: false }
    }

    /// How many are taken: what asks now.
    pub fn next(&self) -> usize {
        self.taken.len()
    }

    /// Whether nothing is left.
    pub fn all(&self) -> bool {
        self.taken.len() == self.shown.len()
    }

    /// Which part a row shows.
    pub fn part(&self, row: usize) -> Option<usize> {
        self.shown.get(row).copied()
    }

    /// The parts taken, in the order of taking.
    pub fn parts(&self) -> impl Iterator<Item = usize> {
        self.taken.iter().filter_map(|&row| self.part(row))
    }

    /// When a row was taken, from 0.
    pub fn place(&self, row: usize) -> Option<usize> {
        self.taken.iter().position(|r| *r == row)
    }

    /// Whether the arrow stands at a row.
    pub fn is_focused(&self, row: usize) -> bool {
        self.focus == Some(row)
    }

    /// What to do, after an Enter that took nothing.
    pub fn hint(&self) -> Option<Block> {
        hint(self.lost)
    }

    fn free(&self) -> impl Iterator<Item = usize> {
        (0..self.shown.len()).filter(|row| !self.taken.contains(row))
    }

    /// Digits take a row; Enter takes the one where the arrow stands, or ends; Left takes back.
    pub fn keys(&self) -> Vec<Binding<PlacesMsg>> {
        let take = |row| Binding::footer(Chord::Digit(digit(row)), ui("key-choose"), PlacesMsg::Take(row));
        let mut keys: Vec<_> = self.free().map(take).collect();
        if keys.is_empty() {
            keys.push(Binding::footer(Chord::Enter, ui("key-done"), PlacesMsg::Done));
        } else {
            keys.push(Binding::help(Chord::Up, ui("key-move"), PlacesMsg::Up));
            keys.push(Binding::help(Chord::Down, ui("key-move"), PlacesMsg::Down));
            let (shown, msg) = match self.focus {
                Some(row) => (Shown::Footer, PlacesMsg::Take(row)),
                None => (Shown::Quiet, PlacesMsg::Lost),
            };
            keys.push(Binding { chord: Chord::Enter, label: ui("key-this-one"), shown, msg });
        }
        if !self.taken.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), PlacesMsg::TakeBack));
        }
        keys
    }

    /// Moves on; true when she is done.
    pub fn update(&mut self, msg: PlacesMsg) -> bool {
        self.lost = msg == PlacesMsg::Lost;
        match msg {
            PlacesMsg::Up | PlacesMsg::Down => {
                // Round and round, over what is still to be taken.
                let free: Vec<usize> = self.free().collect();
                let next = match msg {
                    PlacesMsg::Up => free.iter().rfind(|row| Some(**row) < self.focus).or(free.last()),
                    _ => free.iter().find(|row| Some(**row) > self.focus).or(free.first()),
                };
                self.focus = next.copied();
            }
            PlacesMsg::Lost => {}
            PlacesMsg::Done => return self.all(),
            // The last one falls into place by itself, so it leaves together with the one before.
            PlacesMsg::TakeBack => {
                let kept = self.taken.len().saturating_sub(if self.all() { 2 } else { 1 });
                self.taken.truncate(kept);
            }
            PlacesMsg::Take(row) if row >= self.shown.len() || self.taken.contains(&row) => {}
            PlacesMsg::Take(row) => {
                self.taken.push(row);
                self.focus = None;
                let left: Vec<usize> = self.free().collect();
                if let [last] = left[..] {
                    self.taken.push(last);
                }
            }
        }
        false
    }

    /// The next key of somebody who wants this part now; Enter when all are taken.
    pub fn play(&self, wanted: usize) -> Chord {
        let row = self.shown.iter().position(|part| *part == wanted).unwrap_or(0);
        if self.all() { Chord::Enter } else { Chord::Digit(digit(row)) }
    }
}
