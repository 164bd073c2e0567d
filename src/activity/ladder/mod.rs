//! How sure does she feel, on a ladder of five rungs? Nothing is judged.

use super::{Activity, Checker, Feedback, Player, Words};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
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
    /// The rung on which she stands.
    type State = u8;
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

    fn start(&self, _: Seed) -> u8 {
        RUNGS.div_ceil(2)
    }

    fn keys(&self, _: &u8) -> Vec<Binding<Msg>> {
        let digits = (1..=RUNGS).map(|n| Binding::footer(Chord::Digit(n), ui("key-choose"), Msg::Stand(n)));
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-more"), Msg::Move(1)),
                Binding::help(Chord::Down, ui("key-less"), Msg::Move(-1)),
                Binding::quiet(Chord::Right, ui("key-more"), Msg::Move(1)),
                Binding::quiet(Chord::Left, ui("key-less"), Msg::Move(-1)),
                Binding::footer(Chord::Enter, ui("key-this-one"), Msg::Say),
            ])
            .collect()
    }

    fn update(&self, rung: &mut u8, msg: Msg) -> Option<u8> {
        match msg {
            Msg::Move(by) => *rung = rung.saturating_add_signed(by).clamp(1, RUNGS),
            Msg::Stand(n) => *rung = n.clamp(1, RUNGS),
            Msg::Say => return Some(*rung),
        }
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

    fn blocks(&self, rung: &u8, words: &Words) -> Vec<Block> {
        let ladder = Block::Ladder { rung: *rung, rungs: RUNGS, low: words.part("low"), high: words.part("high") };
        vec![Block::Prompt(words.prompt()), ladder]
    }

    fn feedback(&self, _: &u8, answer: &u8, _: bool, _: &Words) -> Feedback {
        let row = Row::plain(Text::number(i64::from(*answer))).marked(Mark::Chosen);
        Feedback { rows: vec![row], open: 0, note: None }
    }

    fn play(&self, rung: &u8, player: Player) -> Chord {
        let wanted = if player == Player::Perfect { RUNGS } else { 1 };
        if *rung == wanted { Chord::Enter } else { Chord::Digit(wanted) }
    }
}
