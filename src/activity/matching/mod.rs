//! Join what belongs together: the left side asks one after another, the right side answers by digit.

use super::{Activity, Checker, Feedback, Player, Words, digit};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::ui,
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Match")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    pairs: Vec<Pair>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Pair")]
struct Pair {
    left: Word,
    right: Word,
}

/// In which order the right side stands, and which row of it each left one got so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    shown: Vec<usize>,
    joined: Vec<usize>,
    focus: usize,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// This belongs to the left one that asks.
    Join(usize),
    /// What was joined last is taken apart.
    TakeBack,
    /// These are the pairs.
    Done,
}

impl Script {
    fn right<'s>(&'s self, state: &State, row: usize) -> Option<&'s Word> {
        self.pairs.get(*state.shown.get(row)?).map(|p| &p.right)
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    /// The right one that each left one got, in the order of the script.
    type Answer = Vec<String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.pairs.len(), 2, 4);
        out.names(self.pairs.iter().flat_map(|p| [&p.left, &p.right]));
    }

    fn parts(&self) -> Vec<String> {
        let parts = |p: &Pair| [p.left.to_string(), p.right.to_string(), format!("{}-why", p.left)];
        self.pairs.iter().flat_map(parts).collect()
    }

    fn start(&self, seed: Seed) -> State {
        let mut shown = seed.shuffled(self.pairs.len());
        if shown.is_sorted() {
            shown.rotate_left(1);
        }
        State { shown, joined: Vec::new(), focus: 0 }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let free = (0..self.pairs.len()).filter(|r| !state.joined.contains(r));
        let mut keys: Vec<_> =
            free.map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), Msg::Join(i))).collect();
        if keys.is_empty() {
            keys.push(Binding::footer(Chord::Enter, ui("key-done"), Msg::Done));
        } else {
            keys.push(Binding::help(Chord::Up, ui("key-move"), Msg::Up));
            keys.push(Binding::help(Chord::Down, ui("key-move"), Msg::Down));
            keys.push(Binding::footer(Chord::Enter, ui("key-this-one"), Msg::Join(state.focus)));
        }
        if !state.joined.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), Msg::TakeBack));
        }
        keys
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Vec<String>> {
        let len = self.pairs.len().max(1);
        let all = state.joined.len() == self.pairs.len();
        match msg {
            Msg::Done if all => {
                return Some(state.joined.iter().filter_map(|&r| self.right(state, r)).map(ToString::to_string).collect());
            }
            Msg::Done => {}
            Msg::Up => state.focus = (state.focus + len - 1) % len,
            Msg::Down => state.focus = (state.focus + 1) % len,
            // The last pair joins itself, so it comes apart together with the one before.
            Msg::TakeBack => {
                let kept = state.joined.len().saturating_sub(if all { 2 } else { 1 });
                state.joined.truncate(kept);
            }
            Msg::Join(row) if row >= self.pairs.len() || state.joined.contains(&row) => {}
            Msg::Join(row) => {
                state.joined.push(row);
                let left: Vec<usize> = (0..self.pairs.len()).filter(|r| !state.joined.contains(r)).collect();
                if let [last] = left[..] {
                    state.joined.push(last);
                } else if let Some(first) = left.first() {
                    state.focus = *first;
                }
            }
        }
        None
    }

    fn grade(&self, answer: &Vec<String>) -> Grade {
        let astray = self.pairs.iter().zip(answer).filter(|(pair, said)| *pair.right != ***said).count();
        Grade::Judged(match (astray, self.pairs.len()) {
            (0, _) => Verdict::Right,
            (2, 3..) => Verdict::Almost, // two changed places, the rest fits
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Vec<String>) -> Option<String> {
        let pairs = self.pairs.iter().zip(answer).map(|(pair, said)| format!("{}={said}", pair.left));
        Some(pairs.collect::<Vec<_>>().join("+"))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let asks = state.joined.len();
        if asks == self.pairs.len() {
            let rows = self.pairs.iter().zip(&state.joined).filter_map(|(pair, &row)| {
                Some(Row::plain(words.part(&pair.left)).with(words.part(self.right(state, row)?)).marked(Mark::Chosen))
            });
            return vec![Block::Prompt(words.prompt()), Block::Options(rows.collect())];
        }
        let left = self.pairs.iter().enumerate().map(|(i, pair)| {
            let mark = if i < asks { Mark::Chosen } else { Mark::None };
            Row::plain(words.part(&pair.left)).focused(i == asks).marked(mark)
        });
        let right = (0..self.pairs.len()).filter_map(|row| {
            let text = words.part(self.right(state, row)?);
            Some(if state.joined.contains(&row) {
                Row::plain(text).marked(Mark::Chosen)
            } else {
                Row::numbered(digit(row), text).focused(row == state.focus)
            })
        });
        vec![Block::Prompt(words.prompt()), Block::Columns(left.collect(), right.collect())]
    }

    fn feedback(&self, _: &State, answer: &Vec<String>, reveal: bool, words: &Words) -> Feedback {
        let rows: Vec<Row> = self
            .pairs
            .iter()
            .zip(answer)
            .map(|(pair, said)| {
                let fits = *pair.right == **said;
                // A pair that does not fit is never shown as if it did.
                let (shown, mark) = match (fits, reveal) {
                    (true, _) => (words.part(&pair.right), Mark::Right),
                    (false, true) => (words.part(&pair.right), Mark::Shown),
                    (false, false) => (ui("not-there"), Mark::NotYet),
                };
                let row = Row::plain(words.part(&pair.left)).with(shown).marked(mark);
                // The explanation of a pair gives it away: it opens once the pair is known.
                Row { why: (fits || reveal).then(|| words.why(&pair.left)), ..row }
            })
            .collect();
        let open = rows.iter().position(|r| r.mark == Mark::Shown).unwrap_or(0);
        Feedback { rows, open, note: None }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let asks = state.joined.len();
        if asks == self.pairs.len() {
            return Chord::Enter;
        }
        let index = match player {
            Player::Perfect => asks,
            Player::Clumsy => self.pairs.len() - 1 - asks,
        };
        let row = state.shown.iter().position(|i| *i == index).unwrap_or(0);
        Chord::Digit(digit(row))
    }
}
