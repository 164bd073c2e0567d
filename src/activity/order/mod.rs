//! Put steps in order: the digit of what comes first, then of what comes next.

use super::{Activity, Checker, Feedback, Player, Words, digit};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes, in the right order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Order")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    items: Vec<Word>,
}

/// How the items are shown, and those placed so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    shown: Vec<usize>,
    placed: Vec<usize>,
    focus: usize,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// This comes next.
    Place(usize),
    /// What was placed last is taken back.
    TakeBack,
    /// This is the order.
    Done,
}

impl Script {
    fn item(&self, state: &State, row: usize) -> Option<(usize, &Word)> {
        let index = *state.shown.get(row)?;
        Some((index, self.items.get(index)?))
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = Vec<String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.items.len(), 3, 4);
        out.names(&self.items);
    }

    fn parts(&self) -> Vec<String> {
        self.items.iter().map(ToString::to_string).chain(["why".to_owned()]).collect()
    }

    fn start(&self, seed: Seed) -> State {
        let mut shown = seed.shuffled(self.items.len());
        // Never shown in the right order already: there would be nothing to do.
        if shown.is_sorted() {
            shown.rotate_left(1);
        }
        State { shown, placed: Vec::new(), focus: 0 }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let free = |row: &usize| !state.placed.contains(row);
        let digits = (0..self.items.len()).filter(free);
        let mut keys: Vec<_> =
            digits.map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), Msg::Place(i))).collect();
        if keys.is_empty() {
            keys.push(Binding::footer(Chord::Enter, ui("key-done"), Msg::Done));
        } else {
            keys.push(Binding::help(Chord::Up, ui("key-move"), Msg::Up));
            keys.push(Binding::help(Chord::Down, ui("key-move"), Msg::Down));
            keys.push(Binding::footer(Chord::Enter, ui("key-this-one"), Msg::Place(state.focus)));
        }
        if !state.placed.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), Msg::TakeBack));
        }
        keys
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Vec<String>> {
        let len = self.items.len().max(1);
        let all = state.placed.len() == self.items.len();
        match msg {
            Msg::Done if all => {
                let placed = state.placed.iter().filter_map(|&r| self.item(state, r));
                return Some(placed.map(|(_, w)| w.to_string()).collect());
            }
            Msg::Done => {}
            Msg::Up => state.focus = (state.focus + len - 1) % len,
            Msg::Down => state.focus = (state.focus + 1) % len,
            // The last one falls into place by itself, so it leaves together with the one before.
            Msg::TakeBack => {
                let kept = state.placed.len().saturating_sub(if all { 2 } else { 1 });
                state.placed.truncate(kept);
            }
            Msg::Place(row) if state.placed.contains(&row) || row >= self.items.len() => {}
            Msg::Place(row) => {
                state.placed.push(row);
                let left: Vec<usize> = (0..self.items.len()).filter(|r| !state.placed.contains(r)).collect();
                if let [last] = left[..] {
                    state.placed.push(last);
                } else if let Some(first) = left.first() {
                    state.focus = *first;
                }
            }
        }
        None
    }

    fn grade(&self, answer: &Vec<String>) -> Grade {
        let astray = self.items.iter().zip(answer).filter(|(right, said)| ***right != **said).count();
        Grade::Judged(match astray {
            0 => Verdict::Right,
            2 => Verdict::Almost, // two changed places
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Vec<String>) -> Option<String> {
        Some(answer.join(">"))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let rows = (0..self.items.len()).filter_map(|row| {
            let (_, item) = self.item(state, row)?;
            let text = words.part(item);
            Some(match state.placed.iter().position(|r| *r == row) {
                None => Row::numbered(digit(row), text).focused(row == state.focus),
                Some(place) => {
                    let place = Text::number(i64::try_from(place + 1).unwrap_or(0));
                    Row::plain(text).marked(Mark::Chosen).with(place)
                }
            })
        });
        vec![Block::Prompt(words.prompt()), Block::Options(rows.collect())]
    }

    fn feedback(&self, _: &State, answer: &Vec<String>, reveal: bool, words: &Words) -> Feedback {
        let right = |place: usize, item: &str| self.items.get(place).is_some_and(|w| **w == *item);
        let rows = if reveal {
            let rows = self.items.iter().enumerate().map(|(place, item)| {
                let hers = answer.get(place).is_some_and(|said| **said == **item);
                Row::plain(words.part(item)).marked(if hers { Mark::Right } else { Mark::Shown })
            });
            rows.collect()
        } else {
            let rows = answer.iter().enumerate().map(|(place, item)| {
                let mark = if right(place, item) { Mark::Right } else { Mark::NotYet };
                Row::plain(words.part(item)).marked(mark)
            });
            rows.collect()
        };
        Feedback { rows, open: 0, note: Some(words.part("why")) }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let next = state.placed.len();
        if next == self.items.len() {
            return Chord::Enter;
        }
        let index = match player {
            Player::Perfect => next,
            Player::Clumsy => self.items.len() - 1 - next,
        };
        let row = state.shown.iter().position(|i| *i == index).unwrap_or(0);
        Chord::Digit(digit(row))
    }
}
