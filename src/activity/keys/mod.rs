//! Find keys: a number, a word, a letter of her language, one key after another. Nothing is judged and no clock runs; a
//! key that is not the next one changes nothing.

use super::{Activity, Checker, Feedback, Player, Words};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark},
};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What an author writes. The keys are the same in every language: `350`, `ch'`, `Maruch`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Keys")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    keys: Word,
}

/// The most keys of one step.
const MOST: usize = 10;

/// How far she is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    found: usize,
    others: u32,
    /// Whether the key before was not the next one.
    astray: bool,
}

/// What a key means: a letter or digit was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Msg(char);

/// How many other keys she pressed on the way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    others: u32,
}

/// Letters as they are told apart here: without accent and case, which cost a second key.
fn plain(c: char) -> Option<char> {
    std::iter::once(c).nfd().next().map(|c| c.to_ascii_lowercase())
}

fn letters() -> impl Iterator<Item = char> {
    ('0'..='9').chain('a'..='z').chain('A'..='Z').chain("áéíóúüñÁÉÍÓÚÜÑ'.-".chars())
}

fn chord(c: char) -> Chord {
    c.to_digit(10).and_then(|d| u8::try_from(d).ok()).map_or(Chord::Char(c), Chord::Digit)
}

impl Script {
    fn next(&self, state: &State) -> Option<char> {
        self.keys.chars().nth(state.found)
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = Answer;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.keys.chars().count(), 1, MOST);
        if self.keys.chars().any(|c| !letters().any(|known| known == c)) {
            out.error("E0213", &self.keys, &[]);
        }
    }

    fn parts(&self) -> Vec<String> {
        vec!["why".into()]
    }

    fn start(&self, _: Seed) -> State {
        State::default()
    }

    fn keys(&self, _: &State) -> Vec<Binding<Msg>> {
        letters().map(|c| Binding::quiet(chord(c), ui("key-write"), Msg(c))).collect()
    }

    fn update(&self, state: &mut State, Msg(c): Msg) -> Option<Answer> {
        state.astray = self.next(state).is_some_and(|next| plain(next) != plain(c));
        if state.astray {
            state.others = state.others.saturating_add(1);
            return None;
        }
        state.found += 1;
        self.next(state).is_none().then_some(Answer { others: state.others })
    }

    fn grade(&self, _: &Answer) -> Grade {
        Grade::Said
    }

    fn picked(&self, _: &Answer) -> Option<String> {
        None
    }

    fn answer(&self, _: &str) -> Option<Answer> {
        None
    }

    fn in_words(&self, _: &Answer, _: &Words) -> Option<Text> {
        None
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let keys = Block::Typing { keys: self.keys.to_string(), found: state.found };
        let astray = state.astray.then(|| Block::Note(Mark::NotYet, ui("keys-look-for")));
        [Block::Prompt(words.prompt()), keys].into_iter().chain(astray).collect()
    }

    fn feedback(&self, _: &State, _: &Answer, _: bool, words: &Words) -> Feedback {
        Feedback { note: Some(words.part("why")), ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let next = self.next(state).unwrap_or('1');
        // The clumsy one finds another key first.
        let astray = player == Player::Clumsy && state.others == 0;
        let other = letters().find(|c| plain(*c) != plain(next)).unwrap_or(next);
        chord(if astray { other } else { next })
    }
}
