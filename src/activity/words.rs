//! What kinds share: the texts of a step, and the arrow in a list.

use crate::{
    text::{Text, TextFile, TextKey, ui},
    ui::{Binding, Block, Chord, Mark, Shown},
};

/// The texts of one step: its message and the parts of it.
#[derive(Debug, Clone)]
pub struct Words(TextKey);

impl Words {
    /// The texts of the step `id` of a lesson's file.
    pub fn new(file: &TextFile, id: &str) -> Self {
        Self(TextKey::message(file, id))
    }

    /// What she is told or asked.
    pub fn prompt(&self) -> Text {
        Text::key(self.0.clone())
    }

    /// A part: an option, a line.
    pub fn part(&self, name: &str) -> Text {
        Text::key(self.0.part(name))
    }

    /// The explanation of a part.
    pub fn why(&self, name: &str) -> Text {
        self.part(&format!("{name}-why"))
    }
}

/// Where the arrow stands in a list, and the keys that move it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Focus(pub usize);

/// What a key means in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListMsg {
    /// Move up, round and round.
    Up,
    /// Move down, round and round.
    Down,
    /// This one, by its digit.
    Pick(usize),
    /// The one where the arrow stands.
    PickFocused,
}

impl Focus {
    /// The keys of a list of `len`: digits choose at once; arrows move (and speak), Enter chooses.
    pub fn keys(len: usize) -> Vec<Binding<ListMsg>> {
        let digits = (1u8..=9)
            .zip(0..len)
            .map(|(digit, i)| Binding::footer(Chord::Digit(digit), ui("key-choose"), ListMsg::Pick(i)));
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-move"), ListMsg::Up),
                Binding::help(Chord::Down, ui("key-move"), ListMsg::Down),
                Binding::footer(Chord::Enter, ui("key-this-one"), ListMsg::PickFocused),
            ])
            .collect()
    }

    /// Moves the arrow; `Some` when one was chosen.
    pub fn update(&mut self, len: usize, msg: ListMsg) -> Option<usize> {
        match msg {
            ListMsg::Up => self.0 = (self.0 + len.saturating_sub(1)) % len.max(1),
            ListMsg::Down => self.0 = (self.0 + 1) % len.max(1),
            ListMsg::Pick(i) if i < len => {
                self.0 = i;
                return Some(i);
            }
            ListMsg::Pick(_) => {}
            ListMsg::PickFocused => return (self.0 < len).then_some(self.0),
        }
        None
    }
}

/// The arrow in a list that answers something. At first it stands nowhere: Enter, a habit from the page before, answers
/// nothing then, and says what to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aim {
    focus: Option<Focus>,
    lost: bool,
}

impl Aim {
    /// At a row already: what she chose before.
    pub fn at(row: Option<usize>) -> Self {
        Self { focus: row.map(Focus), lost: false }
    }

    /// Whether the arrow stands at a row.
    pub fn is_at(self, row: usize) -> bool {
        self.focus == Some(Focus(row))
    }

    /// The keys of a list of `len`, as [`Focus::keys`]; Enter is offered where it chooses.
    pub fn keys(self, len: usize) -> Vec<Binding<ListMsg>> {
        let shown = if self.focus.is_some() { Shown::Footer } else { Shown::Quiet };
        let enter = |b: Binding<ListMsg>| if b.chord == Chord::Enter { Binding { shown, ..b } } else { b };
        Focus::keys(len).into_iter().map(enter).collect()
    }

    /// Moves the arrow, from outside onto the first or the last; `Some` when one was chosen.
    pub fn update(&mut self, len: usize, msg: ListMsg) -> Option<usize> {
        self.lost = self.focus.is_none() && msg == ListMsg::PickFocused;
        if self.lost {
            return None;
        }
        let outside = Focus(if msg == ListMsg::Down { len.saturating_sub(1) } else { 0 });
        self.focus.get_or_insert(outside).update(len, msg)
    }

    /// What to do, after an Enter that chose nothing.
    pub fn hint(self) -> Option<Block> {
        hint(self.lost)
    }
}

/// How to choose, said to whoever pressed Enter before she chose.
pub(super) fn hint(lost: bool) -> Option<Block> {
    lost.then(|| Block::Note(Mark::None, ui("choose-how")))
}

/// The digit of the `i`-th row.
pub fn digit(i: usize) -> u8 {
    u8::try_from(i + 1).unwrap_or(9)
}
