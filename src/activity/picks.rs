//! A list from which several things are taken, and how a set of them is judged and explained. Shared by the kinds in
//! which more than one part is right.

use super::{Feedback, Words, digit};
use crate::{
    model::{Grade, Verdict},
    text::ui,
    ui::{Binding, Chord, Mark, Row},
};
use std::collections::BTreeSet;

/// Where the arrow stands, and what is taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picks {
    focus: usize,
    taken: BTreeSet<usize>,
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
    /// Where the arrow stands.
    pub fn focus(&self) -> usize {
        self.focus
    }

    /// The mark of a row.
    pub fn mark(&self, i: usize) -> Mark {
        if self.taken.contains(&i) { Mark::Chosen } else { Mark::None }
    }

    /// The row below the others with which she ends, once something is taken.
    pub fn done_row(&self, len: usize) -> Option<Row> {
        (!self.taken.is_empty()).then(|| Row::plain(ui("key-done")).focused(self.focus == len))
    }

    /// Digits take and leave and bring the arrow to the end; arrows move; Enter takes, leaves, or ends, as the arrow
    /// stands.
    pub fn keys(&self, len: usize) -> Vec<Binding<PicksMsg>> {
        let digits = (0..len).map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), PicksMsg::Digit(i)));
        let enter = if self.focus == len { ui("key-done") } else { ui("key-this-one") };
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-move"), PicksMsg::Up),
                Binding::help(Chord::Down, ui("key-move"), PicksMsg::Down),
                Binding::footer(Chord::Enter, enter, PicksMsg::Enter),
            ])
            .collect()
    }

    /// Moves on; `Some` holds what was taken when she is done.
    pub fn update(&mut self, len: usize, msg: PicksMsg) -> Option<BTreeSet<usize>> {
        let rows = len + usize::from(!self.taken.is_empty());
        match msg {
            PicksMsg::Up => self.focus = (self.focus + rows.saturating_sub(1)) % rows.max(1),
            PicksMsg::Down => self.focus = (self.focus + 1) % rows.max(1),
            PicksMsg::Enter if self.focus == len && !self.taken.is_empty() => return Some(self.taken.clone()),
            PicksMsg::Enter => self.toggle(self.focus, len),
            PicksMsg::Digit(i) => {
                self.toggle(i, len);
                self.focus = if self.taken.is_empty() { i.min(len.saturating_sub(1)) } else { len };
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
    let rows: Vec<Row> = parts
        .map(|(part, correct)| {
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
    Feedback { rows, open, note: None }
}
