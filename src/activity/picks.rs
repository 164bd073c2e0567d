//! A list from which several things are taken, and how a set of them is judged and explained. Shared by the kinds in
//! which more than one part is right.

use super::{Feedback, Words, digit, words::hint};
use crate::{
    model::{Grade, Verdict},
    text::ui,
    ui::{Binding, Block, Chord, Mark, Row, Shown},
};
use std::collections::BTreeSet;

/// Where the arrow stands (at first nowhere), and what is taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picks {
    focus: Option<usize>,
    taken: BTreeSet<usize>,
    lost: bool,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PicksMsg {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// Take this one, or leave it.
    Digit(usize),
    /// Take or leave the one where the arrow stands, or end.
    Enter,
}

impl Picks {
    /// Whether the arrow stands at a row.
    pub fn is_at(&self, row: usize) -> bool {
        self.focus == Some(row)
    }

    /// What to do, after an Enter that took nothing.
    pub fn hint(&self) -> Option<Block> {
        hint(self.lost)
    }

    /// The mark of a row.
    pub fn mark(&self, i: usize) -> Mark {
        if self.taken.contains(&i) { Mark::Chosen } else { Mark::None }
    }

    /// The row below the others with which she ends, once something is taken.
    pub fn done_row(&self, len: usize) -> Option<Row> {
        (!self.taken.is_empty()).then(|| Row::plain(ui("key-done")).focused(self.is_at(len)))
    }

    /// Digits take and leave and bring the arrow to the end; arrows move; Enter takes, leaves, or ends, as the arrow
    /// stands; where it stands nowhere, Enter takes nothing and says what to do.
    pub fn keys(&self, len: usize) -> Vec<Binding<PicksMsg>> {
        let digits = (0..len).map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), PicksMsg::Digit(i)));
        let (enter, shown) = match self.focus {
            None => (ui("key-this-one"), Shown::Quiet),
            Some(row) => (ui(if row == len { "key-done" } else { "key-this-one" }), Shown::Footer),
        };
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-move"), PicksMsg::Up),
                Binding::help(Chord::Down, ui("key-move"), PicksMsg::Down),
                Binding { chord: Chord::Enter, label: enter, shown, msg: PicksMsg::Enter },
            ])
            .collect()
    }

    /// Moves on; `Some` holds what was taken when she is done.
    pub fn update(&mut self, len: usize, msg: PicksMsg) -> Option<BTreeSet<usize>> {
        let rows = (len + usize::from(!self.taken.is_empty())).max(1);
        self.lost = false;
        match (msg, self.focus) {
            (PicksMsg::Up, at) => self.focus = Some((at.unwrap_or(0) + rows - 1) % rows),
            (PicksMsg::Down, at) => self.focus = Some(at.map_or(0, |at| (at + 1) % rows)),
            (PicksMsg::Enter, None) => self.lost = true,
            (PicksMsg::Enter, Some(at)) if at == len && !self.taken.is_empty() => return Some(self.taken.clone()),
            (PicksMsg::Enter, Some(at)) => self.toggle(at, len),
            (PicksMsg::Digit(i), _) => {
                self.toggle(i, len);
                self.focus = Some(if self.taken.is_empty() { i.min(len.saturating_sub(1)) } else { len });
            }
        }
        None
    }

    fn toggle(&mut self, i: usize, len: usize) {
        if i < len && !self.taken.remove(&i) {
            self.taken.insert(i);
        }
    }

    /// The next key of somebody who wants exactly the rows that are `true`.
    pub fn play(&self, wanted: &[bool]) -> Chord {
        let differs = wanted.iter().enumerate().find(|(i, want)| self.taken.contains(i) != **want);
        differs.map_or(Chord::Enter, |(i, _)| Chord::Digit(digit(i)))
    }
}

/// Right is the whole set; almost is one too many or one too few.
pub fn grade_set<'s>(right: impl Iterator<Item = &'s str>, answer: &BTreeSet<String>) -> Grade {
    let right: BTreeSet<String> = right.map(str::to_owned).collect();
    let astray = right.symmetric_difference(answer).count();
    Grade::Judged(match astray {
        0 => Verdict::Right,
        1 if right.intersection(answer).next().is_some() => Verdict::Almost,
        _ => Verdict::NotYet,
    })
}

/// Every part with how it turned out.
pub fn set_feedback<'s>(
    parts: impl Iterator<Item = (&'s str, bool)>,
    answer: &BTreeSet<String>,
    reveal: bool,
    words: &Words,
) -> Feedback {
    let (mut taken_right, mut missing) = (true, false);
    let rows: Vec<Row> = parts
        .map(|(part, correct)| {
            taken_right &= correct || !answer.contains(part);
            missing |= correct && !answer.contains(part);
            let mark = match (answer.contains(part), correct) {
                (true, true) => Mark::Right,
                (true, false) => Mark::NotYet,
                (false, true) if reveal => Mark::Shown,
                (false, _) => Mark::None,
            };
            Row { why: Some(words.why(part)), ..Row::plain(words.part(part)).marked(mark) }
        })
        .collect();
    let first = |mark| rows.iter().position(|r| r.mark == mark);
    let open = first(Mark::NotYet).or_else(|| first(Mark::Right)).unwrap_or(0);
    let more = !reveal && !answer.is_empty() && taken_right && missing;
    Feedback { rows, open, more, ..Feedback::default() }
}
