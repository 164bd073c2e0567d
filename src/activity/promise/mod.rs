//! What she will do this week, chosen by herself. Nothing is judged; the next visit asks about it.

use super::{Activity, Aim, Checker, Feedback, Hand, ListMsg, Player, Words, digit};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Promise")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    choices: Vec<Word>,
}

impl Activity for Script {
    type State = Aim;
    type Msg = ListMsg;
    type Answer = String;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.choices.len(), 2, 4);
        out.names(&self.choices);
    }

    fn parts(&self) -> Vec<String> {
        self.choices.iter().map(ToString::to_string).collect()
    }

    fn start(&self, _: Seed) -> Aim {
        Aim::default()
    }

    fn keys(&self, aim: &Aim) -> Vec<Binding<ListMsg>> {
        aim.keys(self.choices.len())
    }

    fn update(&self, aim: &mut Aim, msg: ListMsg) -> Option<String> {
        let chosen = aim.update(self.choices.len(), msg)?;
        self.choices.get(chosen).map(ToString::to_string)
    }

    fn grade(&self, _: &String) -> Grade {
        Grade::Said
    }

    fn picked(&self, answer: &String) -> Option<String> {
        Some(answer.clone())
    }

    fn answer(&self, picked: &str) -> Option<String> {
        self.choices.iter().find(|c| ***c == *picked).map(ToString::to_string)
    }

    fn in_words(&self, answer: &String, words: &Words) -> Option<Text> {
        Some(words.part(answer))
    }

    fn blocks(&self, aim: &Aim, words: &Words) -> Vec<Block> {
        let rows = self.choices.iter().enumerate();
        let rows = rows.map(|(i, choice)| Row::numbered(digit(i), words.part(choice)).focused(aim.is_at(i)));
        let asked = [Block::Prompt(words.prompt()), Block::Options(rows.collect())];
        asked.into_iter().chain(aim.hint()).collect()
    }

    fn feedback(&self, _: &Aim, answer: &String, _: bool, words: &Words) -> Feedback {
        let chosen = Row::plain(words.part(answer)).marked(Mark::Chosen);
        Feedback { rows: vec![chosen], open: 0, note: Some(ui("promise-thanks")), ..Feedback::default() }
    }

    fn hands(&self, _: &Aim, words: &Words) -> Vec<Hand> {
        let hand = |choice: &Word| Hand { option: choice.to_string(), row: Row::plain(words.part(choice)) };
        self.choices.iter().map(hand).collect()
    }

    fn play(&self, _: &Aim, _: Player) -> Chord {
        Chord::Digit(1)
    }
}
