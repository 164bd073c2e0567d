//! A product post, put together from cards: one for each part, or none. It grows on the screen as she picks; once it is
//! published, each part that is weak or left out shows what a client would ask.

use super::{Activity, Aim, Checker, Feedback, ListMsg, Player, Words, digit, put_in, said};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Frame, Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an author writes: the parts in the order in which they stand in the post.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Post")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    parts: Vec<Part>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Part")]
struct Part {
    id: Word,
    cards: Vec<Card>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Card")]
struct Card {
    id: Word,
    #[serde(default)]
    strong: bool,
}

impl Part {
    fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|c| *c.id == *id)
    }

    fn strong(&self) -> Option<&Card> {
        self.cards.iter().find(|c| c.strong)
    }

    /// What a client asks when this part does not tell her.
    fn asks(&self) -> String {
        format!("{}-asks", self.id)
    }
}

/// In which order each part's cards are shown, and what was picked so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    orders: Vec<Vec<usize>>,
    /// A card of each part, from the first; `None` where she leaves the part out.
    picked: Vec<Option<usize>>,
    aim: Aim,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// In the list of cards.
    List(ListMsg),
    /// Back to the part before.
    TakeBack,
    /// The post goes out.
    Publish,
}

impl Script {
    fn asked<'s>(&'s self, state: &State) -> Option<&'s Part> {
        self.parts.get(state.picked.len())
    }

    /// The cards of the part at hand, as they are shown.
    fn shown<'s>(&'s self, state: &'s State) -> impl Iterator<Item = (usize, &'s Card)> {
        let order = state.orders.get(state.picked.len()).into_iter().flatten();
        order.filter_map(|&i| Some((i, self.asked(state)?.cards.get(i)?)))
    }

    /// The post as far as it has grown. What is still open and what stays empty are drawn, not said.
    fn preview(&self, state: &State, words: &Words) -> Block {
        let zones = self.parts.iter().enumerate().map(|(i, part)| {
            let card = |card: &usize| part.cards.get(*card).map(|c| words.part(&c.id));
            Row::plain(match state.picked.get(i) {
                Some(Some(picked)) => card(picked).unwrap_or_else(|| Text::Raw(String::new())),
                Some(None) => Text::Raw("–".into()),
                None => Text::Raw("…".into()),
            })
        });
        Block::Shown { frame: Frame::Post, from: words.part("from"), zones: zones.collect() }
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    /// The card of each part; none where it is left out.
    type Answer = BTreeMap<String, Option<String>>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.parts.len(), 3, 5);
        out.names(self.parts.iter().flat_map(|p| std::iter::once(&p.id).chain(p.cards.iter().map(|c| &c.id))));
        for part in &self.parts {
            out.count(&part.id, part.cards.len(), 2, 3);
            let strong = part.cards.iter().filter(|c| c.strong).count();
            if strong == 0 {
                out.error_with_fix("E0201", &part.id, &[], "strong: true");
            } else {
                out.right_answers(&part.id, strong, part.cards.len(), true);
            }
        }
    }

    fn parts(&self) -> Vec<String> {
        let of = |part: &Part| {
            let cards = part.cards.iter().flat_map(|c| [c.id.to_string(), format!("{}-why", c.id)]);
            [part.id.to_string(), part.asks(), format!("{}-why", part.id)].into_iter().chain(cards).collect::<Vec<_>>()
        };
        std::iter::once("from".to_owned()).chain(self.parts.iter().flat_map(of)).collect()
    }

    fn start(&self, seed: Seed) -> State {
        let orders = (0..).zip(&self.parts).map(|(n, part)| seed.derive(n).shuffled(part.cards.len()));
        State { orders: orders.collect(), picked: Vec::new(), aim: Aim::default() }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let mut keys: Vec<_> = match self.asked(state) {
            Some(part) => state.aim.keys(part.cards.len() + 1).into_iter().map(|b| b.map(Msg::List)).collect(),
            None => vec![Binding::footer(Chord::Enter, ui("key-publish"), Msg::Publish)],
        };
        if !state.picked.is_empty() {
            keys.push(Binding::footer(Chord::Left, ui("key-rub"), Msg::TakeBack));
        }
        keys
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Self::Answer> {
        match msg {
            Msg::TakeBack => {
                state.picked.pop();
                state.aim = Aim::default();
            }
            Msg::List(msg) => {
                let cards = self.asked(state)?.cards.len();
                let row = state.aim.update(cards + 1, msg)?;
                let card = self.shown(state).nth(row).map(|(card, _)| card);
                state.picked.push(card);
                state.aim = Aim::default();
            }
            Msg::Publish if self.asked(state).is_none() => {
                let card = |part: &Part, i: usize| part.cards.get(i).map(|c| c.id.to_string());
                let picked = self.parts.iter().zip(&state.picked);
                return Some(picked.map(|(p, i)| (p.id.to_string(), i.and_then(|i| card(p, i)))).collect());
            }
            Msg::Publish => {}
        }
        None
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        let said = |part: &&Part| answer.get(&*part.id).and_then(|id| part.card(id.as_deref()?)).is_some_and(|c| c.strong);
        Grade::Judged(match self.parts.len() - self.parts.iter().filter(said).count() {
            0 => Verdict::Right,
            1 => Verdict::Almost,
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        let parts = answer.iter().map(|(part, card)| format!("{part}={}", card.as_deref().unwrap_or_default()));
        Some(parts.collect::<Vec<_>>().join("+"))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        put_in(self.parts.len(), picked, |part, card| {
            let part = self.parts.iter().find(|p| *p.id == *part)?;
            if card.is_empty() { Some(None) } else { part.card(card).map(|c| Some(c.id.to_string())) }
        })
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said::astray(self.parts.iter().map(|part| {
            match answer.get(&*part.id).and_then(|id| part.card(id.as_deref()?)) {
                Some(card) => (card.strong, words.part(&card.id)),
                None => (false, said::put(words.part(&part.id), ui("post-nothing"))),
            }
        }))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let mut blocks = Vec::new();
        if state.picked.is_empty() {
            blocks.push(Block::Prompt(words.prompt()));
        }
        match self.asked(state) {
            Some(part) => {
                let cards = self.shown(state).map(|(_, card)| words.part(&card.id));
                let rows = cards.chain([ui("post-nothing")]).enumerate();
                let rows = rows.map(|(i, text)| Row::numbered(digit(i), text).focused(state.aim.is_at(i)));
                blocks.push(Block::Prompt(words.part(&part.id)));
                blocks.push(Block::Options(rows.collect()));
                blocks.extend(state.aim.hint());
            }
            None => {
                blocks.push(Block::Prompt(ui("post-ready")));
                blocks.push(Block::Options(vec![Row::plain(ui("key-publish")).focused(true)]));
            }
        }
        blocks.push(self.preview(state, words));
        blocks
    }

    fn feedback(&self, _: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        let row = |part: &Part| {
            let said = answer.get(&*part.id).and_then(|id| part.card(id.as_deref()?));
            let (text, why, mark) = match (said, part.strong()) {
                (Some(card), _) if card.strong => {
                    return Row { why: Some(words.why(&card.id)), ..Row::plain(words.part(&card.id)).marked(Mark::Right) };
                }
                // What answers the client stands beside what she asks.
                (_, Some(card)) if reveal => (words.part(&card.id), words.why(&card.id), Mark::Shown),
                (Some(card), _) => (words.part(&card.id), words.why(&card.id), Mark::NotYet),
                (None, _) => (ui("post-nothing"), words.why(&part.id), Mark::NotYet),
            };
            Row { why: Some(why), ..Row::plain(text).with(words.part(&part.asks())).marked(mark) }
        };
        let rows: Vec<Row> = self.parts.iter().map(row).collect();
        let open = rows.iter().position(|r| r.mark != Mark::Right).unwrap_or(0);
        Feedback { rows, open, ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        if self.asked(state).is_none() {
            return Chord::Enter;
        }
        let wanted = self.shown(state).position(|(_, card)| card.strong == (player == Player::Perfect));
        Chord::Digit(digit(wanted.unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn post() -> Script {
        let part = |id: &str| {
            let cards = [(format!("{id}-weak"), false), (format!("{id}-strong"), true)];
            serde_json::json!({"id": id, "cards": cards.map(|(id, strong)| serde_json::json!({"id": id, "strong": strong}))})
        };
        let parts = ["photo", "price", "size", "delivery"].map(part);
        // Names are read where they stand in a text.
        let written = serde_json::json!({"id": "x", "parts": parts}).to_string();
        serde_json::from_str(&written).unwrap_or_else(|e| panic!("{e}"))
    }

    /// Publishes what these rows of each part say: 0 and 1 are cards as shown, 2 leaves the part out.
    fn publish(post: &Script, seed: Seed, rows: &[usize]) -> Option<BTreeMap<String, Option<String>>> {
        let mut state = post.start(seed);
        for row in rows {
            assert_eq!(post.update(&mut state, Msg::Publish), None, "what is not finished is not published");
            post.update(&mut state, Msg::List(ListMsg::Pick(*row)));
        }
        post.update(&mut state, Msg::Publish)
    }

    proptest! {
        /// What she published holds every part once, and what is weak counts as much as what is left out.
        #[test]
        fn a_post_is_as_good_as_its_weakest_parts(seed in any::<u64>(), rows in proptest::collection::vec(0_usize..3, 4)) {
            let post = post();
            let answer = publish(&post, Seed(seed), &rows).unwrap_or_default();
            prop_assert_eq!(answer.len(), 4);
            let weak = answer.iter().filter(|(part, card)| **card != Some(format!("{part}-strong"))).count();
            let left_out = rows.iter().filter(|row| **row == 2).count();
            prop_assert_eq!(answer.values().filter(|card| card.is_none()).count(), left_out);
            prop_assert_eq!(post.grade(&answer), Grade::Judged(match weak {
                0 => Verdict::Right,
                1 => Verdict::Almost,
                _ => Verdict::NotYet,
            }));
        }
    }

    #[test]
    fn a_part_taken_back_is_asked_again() {
        let post = post();
        let mut state = post.start(Seed(3));
        post.update(&mut state, Msg::List(ListMsg::Pick(2)));
        post.update(&mut state, Msg::List(ListMsg::Pick(0)));
        post.update(&mut state, Msg::TakeBack);
        assert_eq!(post.asked(&state).map(|p| p.id.to_string()).as_deref(), Some("price"));
        assert_eq!(state.picked, [None]);
    }

    #[test]
    fn an_answer_of_another_course_is_not_taken_for_a_good_one() {
        assert_eq!(post().grade(&BTreeMap::new()), Grade::Judged(Verdict::NotYet));
        let strange = [("price".to_owned(), Some("photo-strong".to_owned()))];
        assert_eq!(post().grade(&BTreeMap::from(strange)), Grade::Judged(Verdict::NotYet));
    }
}
