//! How sure does she feel, on a ladder of five rungs? Nothing is judged.

use super::{Activity, Checker, Feedback, Player, Words, words::hint};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row, Shown},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Ladder")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
}

/// The highest rung.
pub const RUNGS: u8 = 5;

/// The rung on which she stands: none until she says one, so that Enter from habit answers nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct State {
    rung: Option<u8>,
    lost: bool,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// Up or down.
    Move(i8),
    /// This rung.
    Stand(u8),
    /// Here.
    Say,
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = u8;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, _: &mut Checker<'_>) {}

    fn parts(&self) -> Vec<String> {
        ["low", "high"].map(String::from).into()
    }

    fn start(&self, _: Seed) -> State {
        State::default()
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let shown = if state.rung.is_some() { Shown::Footer } else { Shown::Quiet };
        let digits = (1..=RUNGS).map(|n| Binding::footer(Chord::Digit(n), ui("key-choose"), Msg::Stand(n)));
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-more"), Msg::Move(1)),
                Binding::help(Chord::Down, ui("key-less"), Msg::Move(-1)),
                Binding::quiet(Chord::Right, ui("key-more"), Msg::Move(1)),
                Binding::quiet(Chord::Left, ui("key-less"), Msg::Move(-1)),
                Binding { chord: Chord::Enter, label: ui("key-this-one"), shown, msg: Msg::Say },
            ])
            .collect()
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<u8> {
        let rung = match (msg, state.rung) {
            (Msg::Say, said) => {
                state.lost = said.is_none();
                return said;
            }
            (Msg::Stand(n), _) => n,
            (Msg::Move(by), Some(rung)) => rung.saturating_add_signed(by),
            // The first arrow steps onto the middle: neither end is nearer.
            (Msg::Move(_), None) => RUNGS.div_ceil(2),
        };
        *state = State { rung: Some(rung.clamp(1, RUNGS)), lost: false };
        None
    }

    fn grade(&self, _: &u8) -> Grade {
        Grade::Said
    }

    fn picked(&self, answer: &u8) -> Option<String> {
        Some(answer.to_string())
    }

    fn answer(&self, picked: &str) -> Option<u8> {
        picked.parse().ok().filter(|rung| (1..=RUNGS).contains(rung))
    }

    fn in_words(&self, answer: &u8, _: &Words) -> Option<Text> {
        Some(Text::number((*answer).into()))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let ladder = Block::Ladder { rung: state.rung, rungs: RUNGS, low: words.part("low"), high: words.part("high") };
        [Block::Prompt(words.prompt()), ladder].into_iter().chain(hint(state.lost)).collect()
    }

    fn feedback(&self, _: &State, answer: &u8, _: bool, _: &Words) -> Feedback {
        let row = Row::plain(Text::number(i64::from(*answer))).marked(Mark::Chosen);
        Feedback { rows: vec![row], open: 0, ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let wanted = if player == Player::Perfect { RUNGS } else { 1 };
        if state.rung == Some(wanted) { Chord::Enter } else { Chord::Digit(wanted) }
    }
}
