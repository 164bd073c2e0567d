//! Sort things into two or three baskets, one thing a screen.

use super::{Activity, Aim, Checker, Feedback, Item, ListMsg, Player, Put, Words, basket_feedback, check_baskets, digit, grade_baskets, picked_baskets, put_in, said_baskets};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Sort")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    baskets: Vec<Word>,
    items: Vec<Item>,
}

/// In which order things come, and where those before went.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    order: Vec<usize>,
    put: Vec<usize>,
    aim: Aim,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// In the list of baskets.
    List(ListMsg),
    /// Back to the thing before.
    TakeBack,
}

impl Script {
    fn asked(&self, state: &State) -> Option<&Item> {
        self.items.get(*state.order.get(state.put.len())?)
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = Put;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.baskets.len(), 2, 3);
        out.count(&self.id, self.items.len(), 3, 6);
        check_baskets(&self.baskets, &self.items, out);
    }

    fn parts(&self) -> Vec<String> {
        let items = self.items.iter().flat_map(|i| [i.id.to_string(), format!("{}-why", i.id)]);
        self.baskets.iter().map(ToString::to_string).chain(items).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State { order: seed.shuffled(self.items.len()), put: Vec::new(), aim: Aim::default() }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let mut keys: Vec<_> = state.aim.keys(self.baskets.len()).into_iter().map(|b| b.map(Msg::List)).collect();
        if !state.put.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), Msg::TakeBack));
        }
        keys
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Self::Answer> {
        match msg {
            Msg::TakeBack => {
                state.put.pop();
                state.aim = Aim::default();
            }
            Msg::List(msg) => {
                if let Some(basket) = state.aim.update(self.baskets.len(), msg)
                    && state.put.len() < self.items.len()
                {
                    state.put.push(basket);
                    state.aim = Aim::default();
                }
            }
        }
        (state.put.len() == self.items.len()).then(|| {
            let pair = |(&item, &basket): (&usize, &usize)| {
                Some((self.items.get(item)?.id.to_string(), self.baskets.get(basket)?.to_string()))
            };
            state.order.iter().zip(&state.put).filter_map(pair).collect()
        })
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        grade_baskets(&self.items, answer)
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(picked_baskets(answer))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        put_in(self.items.len(), picked, |thing, basket| {
            self.items.iter().find(|i| *i.id == *thing)?;
            self.baskets.iter().find(|b| ***b == *basket).map(ToString::to_string)
        })
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said_baskets(&self.items, answer, words)
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let rows = self.baskets.iter().enumerate().map(|(i, basket)| {
            Row::numbered(digit(i), words.part(basket)).focused(state.aim.is_at(i))
        });
        let asked = self.asked(state).map(|i| Block::Bubble { mine: false, who: None, text: words.part(&i.id) });
        let rows = Block::Options(rows.collect());
        [Block::Prompt(words.prompt())].into_iter().chain(asked).chain([rows]).chain(state.aim.hint()).collect()
    }

    fn feedback(&self, state: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        basket_feedback(&self.items, &state.order, answer, reveal, words)
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let wanted = self.asked(state).and_then(|item| {
            self.baskets.iter().position(|b| (*b == item.basket) == (player == Player::Perfect))
        });
        Chord::Digit(digit(wanted.unwrap_or(0)))
    }
}
