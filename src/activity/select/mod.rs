//! Several of two to four options are right: digits take and leave, Enter ends.

use super::{Activity, Checker, Feedback, Hand, Picks, PicksMsg, Player, Words, digit, said};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Select")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    options: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Option")]
struct Choice {
    id: Word,
    #[serde(default)]
    correct: bool,
}

/// What is taken, and in which order the options are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    picks: Picks,
    order: Vec<usize>,
}

impl Script {
    fn shown<'s>(&'s self, state: &'s State) -> impl Iterator<Item = &'s Choice> {
        state.order.iter().filter_map(|&i| self.options.get(i))
    }
}

impl Activity for Script {
    type State = State;
    type Msg = PicksMsg;
    type Answer = BTreeSet<String>;

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
        out.right_answers(&self.id, right, self.options.len(), false);
    }

    fn parts(&self) -> Vec<String> {
        self.options.iter().flat_map(|o| [o.id.to_string(), format!("{}-why", o.id)]).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State { picks: Picks::default(), order: seed.shuffled(self.options.len()) }
    }

    fn keys(&self, state: &State) -> Vec<Binding<PicksMsg>> {
        state.picks.keys(self.options.len())
    }

    fn update(&self, state: &mut State, msg: PicksMsg) -> Option<Self::Answer> {
        let taken = state.picks.update(self.options.len(), msg)?;
        Some(taken.into_iter().filter_map(|i| self.shown(state).nth(i)).map(|o| o.id.to_string()).collect())
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        let right = self.options.iter().filter(|o| o.correct).map(|o| &*o.id);
        super::grade_set(right, answer)
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(answer.iter().cloned().collect::<Vec<_>>().join("+"))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        let known = |id: &str| self.options.iter().find(|o| *o.id == *id).map(|o| o.id.to_string());
        picked.split('+').map(known).collect()
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said::together(self.options.iter().filter(|o| answer.contains(&*o.id)).map(|o| words.part(&o.id)))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let rows = self.shown(state).enumerate().map(|(i, option)| {
            let row = Row::numbered(digit(i), words.part(&option.id));
            row.focused(state.picks.is_at(i)).marked(state.picks.mark(i))
        });
        let rows = rows.chain(state.picks.done_row(self.options.len()));
        // How to choose takes the place of how many: a line more would crowd the options.
        let how = state.picks.hint().unwrap_or_else(|| Block::Note(Mark::None, ui("choose-several")));
        vec![Block::Prompt(words.prompt()), how, Block::Options(rows.collect())]
    }

    fn feedback(&self, state: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        let options = self.shown(state).map(|o| (&*o.id, o.correct));
        super::set_feedback(options, answer, reveal, words)
    }

    fn hands(&self, state: &State, words: &Words) -> Vec<Hand> {
        self.shown(state).map(|o| Hand::judged(&o.id, o.correct, words)).collect()
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let wanted = self.shown(state).map(|o| o.correct == (player == Player::Perfect)).collect::<Vec<_>>();
        state.picks.play(&wanted)
    }
}
