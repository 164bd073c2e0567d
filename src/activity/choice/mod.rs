//! One of two to four options is right: a situation that she decides.

use super::{Activity, Aim, Checker, Feedback, Hand, ListMsg, Player, Words, digit};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::Text,
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Choice")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    /// Shown as written: where what is asked is about their places.
    #[serde(default)]
    in_order: bool,
    options: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Option")]
struct Choice {
    id: Word,
    #[serde(default)]
    correct: bool,
}

/// Where the arrow stands, and in which order the options are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    aim: Aim,
    order: Vec<usize>,
}

impl Script {
    /// The option that is right.
    pub(super) fn right(&self) -> Option<&str> {
        self.options.iter().find(|o| o.correct).map(|o| &*o.id)
    }

    fn shown<'s>(&'s self, state: &'s State) -> impl Iterator<Item = &'s Choice> {
        state.order.iter().filter_map(|&i| self.options.get(i))
    }
}

impl Activity for Script {
    type State = State;
    type Msg = ListMsg;
    type Answer = String;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.options.len(), 2, 4);
        out.names(self.options.iter().map(|o| &o.id));
        let right = self.options.iter().filter(|o| o.correct).count();
        out.right_answers(&self.id, right, self.options.len(), true);
    }

    fn parts(&self) -> Vec<String> {
        self.options.iter().flat_map(|o| [o.id.to_string(), format!("{}-why", o.id)]).collect()
    }

    fn start(&self, seed: Seed) -> State {
        let len = self.options.len();
        let order = if self.in_order { (0..len).collect() } else { seed.shuffled(len) };
        State { aim: Aim::default(), order }
    }

    fn keys(&self, state: &State) -> Vec<Binding<ListMsg>> {
        state.aim.keys(self.options.len())
    }

    fn update(&self, state: &mut State, msg: ListMsg) -> Option<String> {
        let chosen = state.aim.update(self.options.len(), msg)?;
        self.shown(state).nth(chosen).map(|o| o.id.to_string())
    }

    fn grade(&self, answer: &String) -> Grade {
        let right = self.options.iter().any(|o| o.correct && *o.id == **answer);
        Grade::Judged(if right { Verdict::Right } else { Verdict::NotYet })
    }

    fn picked(&self, answer: &String) -> Option<String> {
        Some(answer.clone())
    }

    fn answer(&self, picked: &str) -> Option<String> {
        self.options.iter().find(|o| *o.id == *picked).map(|o| o.id.to_string())
    }

    fn in_words(&self, answer: &String, words: &Words) -> Option<Text> {
        Some(words.part(answer))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let rows = self.shown(state).enumerate().map(|(i, option)| {
            Row::numbered(digit(i), words.part(&option.id)).focused(state.aim.is_at(i))
        });
        let asked = [Block::Prompt(words.prompt()), Block::Options(rows.collect())];
        asked.into_iter().chain(state.aim.hint()).collect()
    }

    fn feedback(&self, state: &State, answer: &String, reveal: bool, words: &Words) -> Feedback {
        let mark = |option: &Choice| match (*option.id == **answer, option.correct) {
            (true, false) => Mark::NotYet,
            (true, true) => Mark::Right,
            (false, true) if reveal => Mark::Shown,
            (false, _) => Mark::None,
        };
        let rows = self.shown(state).map(|option| Row {
            why: Some(words.why(&option.id)),
            ..Row::plain(words.part(&option.id)).marked(mark(option))
        });
        let open = self.shown(state).position(|o| *o.id == **answer).unwrap_or(0);
        Feedback { rows: rows.collect(), open, ..Feedback::default() }
    }

    fn hands(&self, state: &State, words: &Words) -> Vec<Hand> {
        self.shown(state).map(|o| Hand::judged(&o.id, o.correct, words)).collect()
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let right = self.shown(state).position(|o| o.correct == (player == Player::Perfect));
        Chord::Digit(digit(right.unwrap_or(0)))
    }
}
