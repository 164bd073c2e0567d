//! Something to hear and see: one idea that opens or closes a situation. Nothing is asked.

use super::{Activity, Checker, Feedback, Player, Words};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Page")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
}

impl Activity for Script {
    type State = ();
    type Msg = ();
    type Answer = ();

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, _: &mut Checker<'_>) {}

    fn parts(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Seed) {}

    fn keys(&self, (): &()) -> Vec<Binding<()>> {
        vec![Binding::footer(Chord::Enter, ui("key-go-on"), ())]
    }

    fn update(&self, (): &mut (), (): ()) -> Option<()> {
        Some(())
    }

    fn grade(&self, (): &()) -> Grade {
        Grade::Said
    }

    fn picked(&self, (): &()) -> Option<String> {
        None
    }

    fn answer(&self, _: &str) -> Option<()> {
        None
    }

    fn in_words(&self, (): &(), _: &Words) -> Option<Text> {
        None
    }

    fn blocks(&self, (): &(), words: &Words) -> Vec<Block> {
        vec![Block::Prompt(words.prompt())]
    }

    fn feedback(&self, (): &(), (): &(), _: bool, _: &Words) -> Feedback {
        Feedback::default()
    }

    fn play(&self, (): &(), _: Player) -> Chord {
        Chord::Enter
    }
}
