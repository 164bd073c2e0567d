//! What a person can press, and what a key means on a screen. A key is declared once: dispatcher, footer,
//! help, mouse targets, text mode and tests read the same list.

use crate::text::Text;

/// A key, as far as the program knows keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Chord {
    /// A digit, from the row or the number pad.
    Digit(u8),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// The space bar.
    Space,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// A function key, 1 to 12.
    F(u8),
    /// Delete to the left.
    Backspace,
    /// Any other character: `?`, `+`, `-`, letters of a name.
    Char(char),
}

/// Where a binding is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// In the footer (at most five) and in the help.
    Footer,
    /// In the footer where a place is left over, and in the help.
    Spare,
    /// Only in the help.
    Help,
    /// Nowhere: a second key for something already shown.
    Quiet,
}

/// One key of a screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Binding<M> {
    /// The key.
    pub chord: Chord,
    /// What it does, in her language.
    pub label: Text,
    /// Where that is shown. Neighbours with the same label share one place: `1 2 3 choose`.
    pub shown: Shown,
    /// What it means.
    pub msg: M,
}

impl<M> Binding<M> {
    /// A binding that the footer shows.
    pub fn footer(chord: Chord, label: Text, msg: M) -> Self {
        Self { chord, label, shown: Shown::Footer, msg }
    }

    /// A binding that only the help shows.
    pub fn help(chord: Chord, label: Text, msg: M) -> Self {
        Self { chord, label, shown: Shown::Help, msg }
    }

    /// A second key for something already shown.
    pub fn quiet(chord: Chord, label: Text, msg: M) -> Self {
        Self { chord, label, shown: Shown::Quiet, msg }
    }

    /// The same binding with another message type.
    pub fn map<N>(self, f: impl FnOnce(M) -> N) -> Binding<N> {
        Binding { chord: self.chord, label: self.label, shown: self.shown, msg: f(self.msg) }
    }
}
