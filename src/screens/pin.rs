//! The facilitator's PIN: said twice when it is first set, compared afterwards. Digits only; never shown.

use super::{Behaviour, Context};
use crate::{
    effect::{Effect, Knock, Place, Reply, Trouble},
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Mark, Sheet},
};
use std::time::Duration;

const SHORTEST: usize = 4;
const LONGEST: usize = 8;

/// Whether whoever looks over her shoulder, or knows when she was born, would try it first: one digit or one group over and
/// over, digits in a row, a year.
fn is_weak(pin: &str) -> bool {
    let digits = pin.as_bytes();
    let steps = |by: i16| digits.windows(2).all(|w| matches!(w, [a, b] if i16::from(*b) - i16::from(*a) == by));
    let group_over_and_over = (1..=digits.len() / 2).any(|n| digits.chunks(n).all(|group| digits.starts_with(group)));
    let year = digits.len() == 4 && (pin.starts_with("19") || pin.starts_with("20"));
    steps(1) || steps(-1) || group_over_and_over || year
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    First,
    Second(String),
    Ask,
    Waiting,
}

/// What was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    stage: Stage,
    typed: String,
    note: Option<&'static str>,
    /// How long she waits, and until when since the program started.
    wait: Option<(Duration, Duration)>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A digit.
    Digit(u8),
    /// Take the last one back.
    Rub,
    /// That is it.
    Say,
    /// To who she is.
    Back,
}

impl State {
    /// Asks for the PIN, or for a new one where none is set.
    pub fn new(at: &Context<'_>) -> (Self, Vec<Effect>) {
        let stage = if at.pin_is_set { Stage::Ask } else { Stage::First };
        let asks = at.pin_is_set.then_some(Effect::CheckPin(None));
        (Self { stage, typed: String::new(), note: None, wait: None }, asks.into_iter().collect())
    }

    /// Until when since the program started she waits.
    pub fn until(&self) -> Option<Duration> {
        self.wait.map(|(_, until)| until)
    }

    fn waits(&self, at: &Context<'_>) -> Option<Duration> {
        self.wait.filter(|(_, until)| *until > at.since_start).map(|(wait, _)| wait)
    }

    fn waiting(&mut self, left: Duration, at: &Context<'_>) {
        self.wait = (!left.is_zero()).then(|| (left, at.since_start + left));
    }

    fn restart(&mut self, stage: Stage, note: &'static str) {
        *self = Self { stage, typed: String::new(), note: Some(note), wait: None };
    }

    fn say(&mut self) -> Vec<Effect> {
        if self.typed.len() < SHORTEST {
            self.note = Some("pin-too-short");
            return Vec::new();
        }
        let typed = std::mem::take(&mut self.typed);
        self.note = None;
        if self.stage == Stage::First && is_weak(&typed) {
            self.note = Some("pin-weak");
            return Vec::new();
        }
        match std::mem::replace(&mut self.stage, Stage::Waiting) {
            Stage::First => {
                self.stage = Stage::Second(typed);
                Vec::new()
            }
            Stage::Second(first) if first == typed => vec![Effect::SetPin(typed)],
            Stage::Second(_) => {
                self.restart(Stage::First, "pin-not-the-same");
                Vec::new()
            }
            Stage::Ask | Stage::Waiting => vec![Effect::CheckPin(Some(typed))],
        }
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys = Vec::new();
        if self.stage != Stage::Waiting && self.waits(at).is_none() {
            keys.extend((0..=9).map(|d| Binding::quiet(Chord::Digit(d), ui("key-write"), Msg::Digit(d))));
            keys.push(Binding::footer(Chord::Backspace, ui("key-rub"), Msg::Rub));
            keys.push(Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Digit(d) if self.typed.len() < LONGEST => self.typed.push(char::from(b'0' + d % 10)),
            Msg::Digit(_) => {}
            Msg::Rub => {
                self.typed.pop();
            }
            Msg::Say => return self.say(),
            Msg::Back => return vec![Effect::Open(Place::Who)],
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> {
        let stage = if at.pin_is_set { Stage::Ask } else { Stage::First };
        match reply {
            Reply::Pin(Ok(Knock::Opens)) => return vec![Effect::Open(Place::Facilitator)],
            Reply::Pin(Ok(Knock::Wrong(left))) => {
                self.restart(stage, "pin-not-yet");
                self.waiting(*left, at);
            }
            Reply::Pin(Ok(Knock::Wait(left))) => {
                self.stage = stage;
                self.waiting(*left, at);
            }
            Reply::Pin(Err(Trouble(message))) => self.restart(stage, message),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let prompt: Text = match self.stage {
            Stage::First => ui("pin-new"),
            Stage::Second(_) => ui("pin-again"),
            Stage::Ask | Stage::Waiting => ui("pin-ask"),
        };
        let field = Block::Field { label: ui("pin"), value: self.typed.clone(), secret: true };
        let note = self.note.map(|n| Block::Note(Mark::NotYet, ui(n)));
        let wait = self.waits(at).map(|wait| Block::Note(Mark::None, how_long(wait)));
        let forgot = matches!(self.stage, Stage::Ask | Stage::Waiting);
        let forgot = forgot.then(|| Block::Note(Mark::None, ui("pin-forgot")));
        Sheet::of([Block::Prompt(prompt), field].into_iter().chain(note).chain(wait).chain(forgot).collect())
    }
}

/// How long to wait, as people say it.
fn how_long(wait: Duration) -> Text {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    let (message, n) = if seconds > 90 { ("pin-wait-minutes", seconds.div_ceil(60)) } else { ("pin-wait-seconds", seconds) };
    desk(message).with("time", Value::Number(i64::try_from(n).unwrap_or(i64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::is_weak;

    #[test]
    fn what_would_be_tried_first_is_refused_and_little_else() {
        for weak in ["1234", "4321", "01234567", "87654", "0000", "11111111", "1212", "123123", "47114711", "1979", "2026"] {
            assert!(is_weak(weak), "{weak}");
        }
        for fine in ["4711", "1235", "1243", "2580", "12124", "19791", "20268", "90125", "8642"] {
            assert!(!is_weak(fine), "{fine}");
        }
    }
}
