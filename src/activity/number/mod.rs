//! Say a number: a price, hours, centimetres. Arrows go up and down, digits write it.

use super::{Activity, Checker, Feedback, Player, Words};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, Value, ui},
    ui::{Binding, Block, Chord, Mark, Row, Shown},
};
use serde::Deserialize;

/// What an author writes. Whole numbers: nothing is rounded.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Number")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    answer: i64,
    #[serde(default)]
    tolerance: i64,
    unit: Unit,
    #[serde(default)]
    start: i64,
    step: i64,
    max: i64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
enum Unit {
    Pesos,
    Hours,
    Days,
    Pieces,
    Threads,
    People,
    Cm,
}

impl Unit {
    fn name(self) -> Text {
        match self {
            Self::Pesos => ui("unit-pesos"),
            Self::Hours => ui("unit-hours"),
            Self::Days => ui("unit-days"),
            Self::Pieces => ui("unit-pieces"),
            Self::Threads => ui("unit-threads"),
            Self::People => ui("unit-people"),
            Self::Cm => ui("unit-cm"),
        }
    }
}

/// The number that stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    value: i64,
    /// Whether she has touched it: until then Enter, a habit from the page before, says nothing.
    touched: bool,
    /// Whether it is hers digit by digit. If not, her first digit takes its place: added to a thousand that stood
    /// there already, it would be one too many, and the keys would seem dead.
    writing: bool,
}

impl Script {
    fn amount(&self, n: i64) -> Text {
        ui("amount").with("number", Value::Number(n)).with("unit", self.unit.name().into())
    }
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// A step more, or less.
    Step(i64),
    /// A digit at the end.
    Digit(u8),
    /// The last digit away.
    Rub,
    /// That is it.
    Say,
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = i64;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        let reachable = self.step > 0 && self.tolerance >= 0 && (0..=self.max).contains(&self.answer);
        if !reachable || !(0..=self.max).contains(&self.start) {
            out.error("E0210", &self.id, &[]);
        }
    }

    fn parts(&self) -> Vec<String> {
        ["why", "less-why", "more-why"].map(String::from).into()
    }

    fn start(&self, _: Seed) -> State {
        State { value: self.start, touched: false, writing: false }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let shown = if state.touched { Shown::Footer } else { Shown::Quiet };
        let write = |d| Binding::quiet(Chord::Digit(d), ui("key-write"), Msg::Digit(d));
        (0..=9)
            .map(write)
            .chain([
                Binding::footer(Chord::Up, ui("key-more"), Msg::Step(self.step)),
                Binding::quiet(Chord::Char('+'), ui("key-more"), Msg::Step(self.step)),
                Binding::quiet(Chord::Right, ui("key-more"), Msg::Step(self.step)),
                Binding::footer(Chord::Down, ui("key-less"), Msg::Step(-self.step)),
                Binding::quiet(Chord::Char('-'), ui("key-less"), Msg::Step(-self.step)),
                Binding::quiet(Chord::Left, ui("key-less"), Msg::Step(-self.step)),
                Binding::help(Chord::Backspace, ui("key-rub"), Msg::Rub),
                Binding { chord: Chord::Enter, label: ui("key-done"), shown, msg: Msg::Say },
            ])
            .collect()
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<i64> {
        let next = match msg {
            Msg::Step(by) => state.value + by,
            Msg::Digit(d) if state.writing => state.value * 10 + i64::from(d),
            Msg::Digit(d) => i64::from(d),
            Msg::Rub => state.value / 10,
            Msg::Say => return state.touched.then_some(state.value),
        };
        state.touched = true;
        state.writing = !matches!(msg, Msg::Step(_));
        // A digit too many changes nothing; a step too far stops at the end.
        if !matches!(msg, Msg::Digit(_)) || next <= self.max {
            state.value = next.clamp(0, self.max);
        }
        None
    }

    fn grade(&self, answer: &i64) -> Grade {
        let off = (answer - self.answer).abs();
        Grade::Judged(if off <= self.tolerance {
            Verdict::Right
        } else if off * 10 <= self.answer {
            Verdict::Almost
        } else {
            Verdict::NotYet
        })
    }

    fn picked(&self, answer: &i64) -> Option<String> {
        Some(answer.to_string())
    }

    fn answer(&self, picked: &str) -> Option<i64> {
        picked.parse().ok()
    }

    fn in_words(&self, answer: &i64, _: &Words) -> Option<Text> {
        Some(self.amount(*answer))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let amount = Block::Amount { value: state.value, unit: self.unit.name() };
        vec![Block::Prompt(words.prompt()), amount, Block::Note(Mark::None, ui("number-how"))]
    }

    fn feedback(&self, _: &State, answer: &i64, reveal: bool, words: &Words) -> Feedback {
        let right = self.grade(answer).is_settled();
        let amount = |n: i64, mark| Row::plain(self.amount(n)).marked(mark);
        let mut rows = vec![amount(*answer, if right { Mark::Right } else { Mark::NotYet })];
        if reveal && !right {
            rows.push(amount(self.answer, Mark::Shown));
        }
        let note = match (right || reveal, *answer < self.answer) {
            (true, _) => words.part("why"),
            (false, true) => words.part("less-why"),
            (false, false) => words.part("more-why"),
        };
        Feedback { rows, open: 0, note: Some(note), ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        // The clumsy one says the farthest end.
        let far = if self.answer * 2 > self.max { 0 } else { self.max };
        let wanted = if player == Player::Perfect { self.answer } else { far };
        if state.value == wanted && state.touched {
            return Chord::Enter;
        }
        let (have, want) = (state.value.to_string(), wanted.to_string());
        let next = if state.value == 0 || !state.writing { want.chars().next() } else { want.strip_prefix(&have).and_then(|r| r.chars().next()) };
        match next.and_then(|c| c.to_digit(10)).and_then(|d| u8::try_from(d).ok()) {
            Some(d) => Chord::Digit(d),
            None => Chord::Backspace,
        }
    }
}
