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
    Toggle(usize),
    /// That is all. With nothing taken: take the one where the arrow stands.
    Done,
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

    /// Digits take and leave, arrows move, Right and Left take and leave where the arrow stands, Enter ends.
    pub fn keys(&self, len: usize) -> Vec<Binding<PicksMsg>> {
        let digits = (0..len).map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), PicksMsg::Toggle(i)));
        let end = if self.taken.is_empty() { ui("key-this-one") } else { ui("key-done") };
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-move"), PicksMsg::Up),
                Binding::help(Chord::Down, ui("key-move"), PicksMsg::Down),
                Binding::help(Chord::Right, ui("key-choose"), PicksMsg::Toggle(self.focus)),
                Binding::quiet(Chord::Left, ui("key-choose"), PicksMsg::Toggle(self.focus)),
                Binding::footer(Chord::Enter, end, PicksMsg::Done),
            ])
            .collect()
    }

    /// Moves on; `Some` holds what was taken when she is done.
    pub fn update(&mut self, len: usize, msg: PicksMsg) -> Option<BTreeSet<usize>> {
        match msg {
            PicksMsg::Up => self.focus = (self.focus + len.saturating_sub(1)) % len.max(1),
            PicksMsg::Down => self.focus = (self.focus + 1) % len.max(1),
            PicksMsg::Done if !self.taken.is_empty() => return Some(self.taken.clone()),
            PicksMsg::Done => {
                self.taken.insert(self.focus);
            }
            PicksMsg::Toggle(i) if i < len => {
                self.focus = i;
                if !self.taken.remove(&i) {
                    self.taken.insert(i);
                }
            }
            PicksMsg::Toggle(_) => {}
        }
        None
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
                (false, true) if reveal => Mark::Right,
                (false, _) => Mark::None,
            };
            Row { why: Some(words.why(part)), ..Row::plain(words.part(part)).marked(mark) }
        })
        .collect();
    let first = |mark| rows.iter().position(|r| r.mark == mark);
    let open = first(Mark::NotYet).or_else(|| first(Mark::Right)).unwrap_or(0);
    Feedback { rows, open, note: None }
}
