//! A phone: chats, an inbox, the movements of a bank. She opens each line, reads what is inside, and says where it belongs.

use super::{Activity, Aim, Checker, Feedback, Focus, Item, ListMsg, Player, Put, Words, basket_feedback, check_baskets, digit, grade_baskets, picked_baskets, put_in, said_baskets};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Frame, Mark, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Phone")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    baskets: Vec<Word>,
    items: Vec<Item>,
}

/// In which order the lines stand, what is open, and where each line went.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    order: Vec<usize>,
    /// The basket of each line, as they stand on the screen.
    put: Vec<Option<usize>>,
    /// The line that is open.
    open: Option<usize>,
    list: Focus,
    baskets: Aim,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// In the list of lines, or below it to end.
    Line(ListMsg),
    /// In the list of baskets, under an open line.
    Basket(ListMsg),
    /// Close what is open.
    Close,
}

impl State {
    fn is_sorted(&self) -> bool {
        self.put.iter().all(Option::is_some)
    }

    /// The lines; below them, once each has its basket, the row with which she ends.
    fn rows(&self) -> usize {
        self.put.len() + usize::from(self.is_sorted())
    }

    fn close(&mut self) {
        self.open = None;
        self.baskets = Aim::default();
    }
}

impl Script {
    fn item(&self, state: &State, line: usize) -> Option<&Item> {
        self.items.get(*state.order.get(line)?)
    }

    /// The basket that this player wants for a line.
    fn wanted(&self, state: &State, line: usize, player: Player) -> Option<usize> {
        let item = self.item(state, line)?;
        self.baskets.iter().position(|b| (*b == item.basket) == (player == Player::Perfect))
    }

    fn list(&self, state: &State, words: &Words) -> Vec<Block> {
        let lines = (0..self.items.len()).filter_map(|line| {
            let item = self.item(state, line)?;
            // Where it went takes the place of what it said.
            let put = state.put.get(line).copied().flatten().and_then(|basket| self.baskets.get(basket));
            let (under, mark) = match put {
                Some(basket) => (words.part(basket), Mark::Chosen),
                None => (words.part(&format!("{}-line", item.id)), Mark::None),
            };
            let row = Row::numbered(digit(line), words.part(&item.id)).with(under);
            Some(row.marked(mark).focused(line == state.list.0))
        });
        let phone = Block::Shown { frame: Frame::Phone, from: words.part("screen"), zones: lines.collect() };
        let end = Row::plain(ui("key-done")).focused(state.list.0 == self.items.len());
        let end = state.is_sorted().then(|| Block::Options(vec![end]));
        [Block::Prompt(words.prompt()), phone].into_iter().chain(end).collect()
    }

    fn inside(&self, state: &State, line: usize, words: &Words) -> Vec<Block> {
        let Some(item) = self.item(state, line) else { return Vec::new() };
        let said = Row::plain(words.part(&format!("{}-open", item.id)));
        let phone = Block::Shown { frame: Frame::Phone, from: words.part(&item.id), zones: vec![said] };
        let before = state.put.get(line).copied().flatten();
        let baskets = self.baskets.iter().enumerate().map(|(i, basket)| {
            let mark = if before == Some(i) { Mark::Chosen } else { Mark::None };
            Row::numbered(digit(i), words.part(basket)).marked(mark).focused(state.baskets.is_at(i))
        });
        [phone, Block::Options(baskets.collect())].into_iter().chain(state.baskets.hint()).collect()
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
        out.count(&self.id, self.items.len(), 2, 4);
        check_baskets(&self.baskets, &self.items, out);
    }

    fn parts(&self) -> Vec<String> {
        let item = |i: &Item| ["", "-line", "-open", "-why"].map(|part| format!("{}{part}", i.id));
        let baskets = self.baskets.iter().map(ToString::to_string);
        std::iter::once("screen".to_owned()).chain(baskets).chain(self.items.iter().flat_map(item)).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State {
            order: seed.shuffled(self.items.len()),
            put: vec![None; self.items.len()],
            open: None,
            list: Focus::default(),
            baskets: Aim::default(),
        }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        if state.open.is_some() {
            let mut keys: Vec<_> = state.baskets.keys(self.baskets.len()).into_iter().map(|b| b.map(Msg::Basket)).collect();
            keys.push(Binding::footer(Chord::Left, ui("key-back"), Msg::Close));
            return keys;
        }
        let here = if state.list.0 == self.items.len() { ui("key-done") } else { ui("key-open") };
        let label = |b: Binding<ListMsg>| match b.chord {
            Chord::Digit(_) => Binding { label: ui("key-open"), ..b },
            Chord::Enter => Binding { label: here.clone(), ..b },
            _ => b,
        };
        Focus::keys(self.items.len()).into_iter().map(|b| label(b).map(Msg::Line)).collect()
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Put> {
        match (msg, state.open) {
            (Msg::Line(msg), None) => {
                let line = state.list.update(state.rows(), msg)?;
                if line == self.items.len() {
                    let pair = |(line, put): (usize, &Option<usize>)| {
                        Some((self.item(state, line)?.id.to_string(), self.baskets.get((*put)?)?.to_string()))
                    };
                    return Some(state.put.iter().enumerate().filter_map(pair).collect());
                }
                state.open = Some(line);
                state.baskets = Aim::at(state.put.get(line).copied().flatten());
            }
            (Msg::Basket(msg), Some(line)) => {
                let basket = state.baskets.update(self.baskets.len(), msg)?;
                if let Some(put) = state.put.get_mut(line) {
                    *put = Some(basket);
                }
                state.close();
                // On to the next that has none, or to the end.
                let free = |line: &usize| state.put.get(*line).is_some_and(Option::is_none);
                let lines = self.items.len();
                state.list = Focus((line..lines).chain(0..line).find(free).unwrap_or(lines));
            }
            (Msg::Close, Some(_)) => state.close(),
            _ => {}
        }
        None
    }

    fn grade(&self, answer: &Put) -> Grade {
        grade_baskets(&self.items, answer)
    }

    fn picked(&self, answer: &Put) -> Option<String> {
        Some(picked_baskets(answer))
    }

    fn answer(&self, picked: &str) -> Option<Put> {
        put_in(self.items.len(), picked, |thing, basket| {
            self.items.iter().find(|i| *i.id == *thing)?;
            self.baskets.iter().find(|b| ***b == *basket).map(ToString::to_string)
        })
    }

    fn in_words(&self, answer: &Put, words: &Words) -> Option<Text> {
        said_baskets(&self.items, answer, words)
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        match state.open {
            Some(line) => self.inside(state, line, words),
            None => self.list(state, words),
        }
    }

    fn feedback(&self, state: &State, answer: &Put, reveal: bool, words: &Words) -> Feedback {
        basket_feedback(&self.items, &state.order, answer, reveal, words)
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        if let Some(line) = state.open {
            return Chord::Digit(digit(self.wanted(state, line, player).unwrap_or(0)));
        }
        let astray = (0..self.items.len())
            .find(|&line| state.put.get(line).copied().flatten() != self.wanted(state, line, player));
        astray.map_or(Chord::Enter, |line| Chord::Digit(digit(line)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Verdict;

    fn example() -> Script {
        let written = r#"{"id": "x", "baskets": ["contesto", "envio", "borro"], "items": [
            {"id": "rosa", "basket": "contesto"}, {"id": "elena", "basket": "envio"}, {"id": "premio", "basket": "borro"}
        ]}"#;
        serde_json::from_str(written).unwrap_or_else(|e| panic!("{e}"))
    }

    fn press(script: &Script, state: &mut State, chords: &[Chord]) -> Option<Put> {
        let mut answer = None;
        for chord in chords {
            let binding = script.keys(state).into_iter().find(|b| b.chord == *chord);
            let Some(binding) = binding else { panic!("{chord:?} means nothing in {state:?}") };
            answer = script.update(state, binding.msg);
        }
        answer
    }

    fn put(pairs: &[(&str, &str)]) -> Put {
        pairs.iter().map(|(item, basket)| ((*item).to_owned(), (*basket).to_owned())).collect()
    }

    #[test]
    fn every_line_in_its_basket_is_right_and_one_astray_is_almost() {
        let script = example();
        let grade = |pairs: &[(&str, &str)]| script.grade(&put(pairs));
        let right = [("rosa", "contesto"), ("elena", "envio"), ("premio", "borro")];
        assert_eq!(grade(&right), Grade::Judged(Verdict::Right));
        let almost = [("rosa", "envio"), ("elena", "envio"), ("premio", "borro")];
        assert_eq!(grade(&almost), Grade::Judged(Verdict::Almost));
        let not_yet = [("rosa", "envio"), ("elena", "borro"), ("premio", "borro")];
        assert_eq!(grade(&not_yet), Grade::Judged(Verdict::NotYet));
        assert_eq!(grade(&right[..1]), Grade::Judged(Verdict::NotYet), "what was not sorted is not in place");
    }

    #[test]
    fn nothing_ends_before_every_line_has_its_basket_and_she_says_so() {
        let script = example();
        let mut state = script.start(Seed(1));
        let one = [Chord::Digit(2), Chord::Digit(1)];
        assert_eq!(press(&script, &mut state, &one), None);
        assert_eq!(state.list, Focus(2), "the arrow goes to the next that has none");
        let rest = [Chord::Enter, Chord::Down, Chord::Enter, Chord::Enter, Chord::Up, Chord::Enter];
        assert_eq!(press(&script, &mut state, &rest), None);
        assert_eq!(state.list, Focus(3), "and then to the end");
        let answer = press(&script, &mut state, &[Chord::Enter]);
        assert_eq!(answer.map(|a| a.len()), Some(3));
    }

    #[test]
    fn a_line_may_be_closed_again_and_sorted_anew() {
        let script = example();
        let mut state = script.start(Seed(1));
        press(&script, &mut state, &[Chord::Digit(1), Chord::Left]);
        assert_eq!(state, script.start(Seed(1)), "reading changes nothing");
        press(&script, &mut state, &[Chord::Digit(1), Chord::Digit(1), Chord::Digit(1)]);
        assert!(state.baskets.is_at(0), "the arrow stands where she put it");
        press(&script, &mut state, &[Chord::Digit(3)]);
        assert_eq!(state.put, [Some(2), None, None]);
    }
}
