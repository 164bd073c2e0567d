//! Sort things into two or three baskets, one thing a screen.

use super::{Activity, Checker, Feedback, Focus, ListMsg, Player, Words, digit};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::ui,
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeMap;

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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Item")]
struct Item {
    id: Word,
    basket: Word,
}

/// In which order things come, and where those before went.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    order: Vec<usize>,
    put: Vec<usize>,
    focus: Focus,
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
    /// The basket of each thing.
    type Answer = BTreeMap<String, String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.baskets.len(), 2, 3);
        out.count(&self.id, self.items.len(), 3, 6);
        out.names(self.baskets.iter().chain(self.items.iter().map(|i| &i.id)));
        for item in self.items.iter().filter(|i| !self.baskets.contains(&i.basket)) {
            out.error("E0209", &item.basket, &[]);
        }
    }

    fn parts(&self) -> Vec<String> {
        let items = self.items.iter().flat_map(|i| [i.id.to_string(), format!("{}-why", i.id)]);
        self.baskets.iter().map(ToString::to_string).chain(items).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State { order: seed.shuffled(self.items.len()), put: Vec::new(), focus: Focus::default() }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let mut keys: Vec<_> = Focus::keys(self.baskets.len()).into_iter().map(|b| b.map(Msg::List)).collect();
        if !state.put.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), Msg::TakeBack));
        }
        keys
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Self::Answer> {
        match msg {
            Msg::TakeBack => {
                state.put.pop();
            }
            Msg::List(msg) => {
                if let Some(basket) = state.focus.update(self.baskets.len(), msg)
                    && state.put.len() < self.items.len()
                {
                    state.put.push(basket);
                    state.focus = Focus::default();
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
        let fits = |i: &&Item| answer.get(&*i.id).is_some_and(|b| **b == *i.basket);
        let right = self.items.iter().filter(fits).count();
        Grade::Judged(match self.items.len() - right {
            0 => Verdict::Right,
            1 => Verdict::Almost,
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(answer.iter().map(|(item, basket)| format!("{item}={basket}")).collect::<Vec<_>>().join("+"))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let rows = self.baskets.iter().enumerate().map(|(i, basket)| {
            Row::numbered(digit(i), words.part(basket)).focused(i == state.focus.0)
        });
        let asked = self.asked(state).map(|i| Block::Bubble { mine: false, who: None, text: words.part(&i.id) });
        std::iter::once(Block::Prompt(words.prompt())).chain(asked).chain([Block::Options(rows.collect())]).collect()
    }

    fn feedback(&self, _: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        let rows: Vec<Row> = self
            .items
            .iter()
            .filter_map(|item| {
                let said = answer.get(&*item.id)?;
                let fits = **said == *item.basket;
                // A thing in the wrong basket is never shown as if it belonged there.
                let (shown, mark) = match (fits, reveal) {
                    (true, _) => (words.part(&item.basket), Mark::Right),
                    (false, true) => (words.part(&item.basket), Mark::Shown),
                    (false, false) => (ui("not-there"), Mark::NotYet),
                };
                let row = Row::plain(words.part(&item.id)).with(shown).marked(mark);
                Some(Row { why: (fits || reveal).then(|| words.why(&item.id)), ..row })
            })
            .collect();
        let open = rows.iter().position(|r| r.mark == if reveal { Mark::Shown } else { Mark::NotYet }).unwrap_or(0);
        Feedback { rows, open, note: None }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let wanted = self.asked(state).and_then(|item| {
            self.baskets.iter().position(|b| (*b == item.basket) == (player == Player::Perfect))
        });
        Chord::Digit(digit(wanted.unwrap_or(0)))
    }
}
