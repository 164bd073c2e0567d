//! A calendar of weeks: each card is put into its week, and what happens in each week is told.

use super::{Activity, Aim, Checker, Feedback, ListMsg, Player, Words, digit, grade_placed, picked_baskets, put_in, said};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Calendar")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    /// How many weeks, from 1.
    weeks: usize,
    cards: Vec<Card>,
}

/// Something to be done, and the first and the last week in which it may stand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Card")]
struct Card {
    id: Word,
    first: usize,
    last: usize,
}

/// In which order the cards come, and in which weeks those before went, from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    order: Vec<usize>,
    put: Vec<usize>,
    aim: Aim,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// In the list of weeks.
    Week(ListMsg),
    /// Back to the card before.
    TakeBack,
    /// The month is planned.
    Done,
}

impl Card {
    fn fits(&self, week: usize) -> bool {
        (self.first..=self.last).contains(&week)
    }
}

impl Script {
    fn asked(&self, state: &State) -> Option<&Card> {
        self.cards.get(*state.order.get(state.put.len())?)
    }

    /// What stands in a week, in the order of putting.
    fn standing<'s>(&'s self, state: &'s State, week: usize) -> impl Iterator<Item = &'s Card> {
        let put = state.order.iter().zip(&state.put).filter(move |(_, w)| **w == week);
        put.filter_map(|(card, _)| self.cards.get(*card))
    }
}

/// The name of a week, from 1.
fn week_name(week: usize) -> Text {
    match week {
        1 => ui("week-1"),
        2 => ui("week-2"),
        3 => ui("week-3"),
        _ => ui("week-4"),
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    /// The week of each card, from 1.
    type Answer = BTreeMap<String, usize>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.weeks, 2, 4);
        out.count(&self.id, self.cards.len(), 3, 4);
        out.names(self.cards.iter().map(|c| &c.id));
        for card in &self.cards {
            let anywhere = card.first == 1 && card.last == self.weeks;
            if card.first == 0 || card.first > card.last || card.last > self.weeks || anywhere {
                out.error("E0214", &card.id, &[("weeks", &self.weeks.to_string())]);
            }
        }
    }

    fn parts(&self) -> Vec<String> {
        let card = |c: &Card| {
            let id = &c.id;
            let early = (c.first > 1).then(|| format!("{id}-early"));
            let late = (c.last < self.weeks).then(|| format!("{id}-late"));
            [id.to_string(), format!("{id}-why")].into_iter().chain(early).chain(late).collect::<Vec<_>>()
        };
        self.cards.iter().flat_map(card).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State { order: seed.shuffled(self.cards.len()), put: Vec::new(), aim: Aim::default() }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let mut keys: Vec<_> = match self.asked(state) {
            Some(_) => state.aim.keys(self.weeks).into_iter().map(|b| b.map(Msg::Week)).collect(),
            None => vec![Binding::footer(Chord::Enter, ui("key-done"), Msg::Done)],
        };
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
            Msg::Week(msg) => {
                if self.asked(state).is_some()
                    && let Some(week) = state.aim.update(self.weeks, msg)
                {
                    state.put.push(week);
                    state.aim = Aim::default();
                }
            }
            Msg::Done if self.asked(state).is_none() => {
                let pair = |(card, week): (&usize, &usize)| Some((self.cards.get(*card)?.id.to_string(), week + 1));
                return Some(state.order.iter().zip(&state.put).filter_map(pair).collect());
            }
            Msg::Done => {}
        }
        None
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        grade_placed(self.cards.iter().map(|c| answer.get(&*c.id).is_some_and(|week| c.fits(*week))))
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(picked_baskets(answer))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        put_in(self.cards.len(), picked, |thing, week| {
            self.cards.iter().find(|c| *c.id == *thing)?;
            week.parse().ok().filter(|week| (1..=self.weeks).contains(week))
        })
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said::astray(self.cards.iter().filter_map(|card| {
            let week = *answer.get(&*card.id)?;
            Some((card.fits(week), said::put(words.part(&card.id), week_name(week))))
        }))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let asked = self.asked(state);
        let weeks = (0..self.weeks).map(|week| match asked {
            Some(_) => Row::numbered(digit(week), week_name(week + 1)).focused(state.aim.is_at(week)),
            None => Row::plain(week_name(week + 1)),
        });
        let cards = (0..self.weeks).map(|week| self.standing(state, week).map(|c| words.part(&c.id)).collect());
        let calendar = Block::Calendar { weeks: weeks.collect(), cards: cards.collect() };
        let last = match asked {
            Some(card) => Block::Bubble { mine: false, who: None, text: words.part(&card.id) },
            None => Block::Options(vec![Row::plain(ui("key-done")).focused(true)]),
        };
        let mut blocks = vec![Block::Prompt(words.prompt()), last, calendar];
        if asked.is_none() {
            blocks.swap(1, 2); // what ends it stands below
        }
        blocks.extend(state.aim.hint());
        blocks
    }

    /// Week by week, what happens with what stands there. A card in another week tells what comes of that; which week
    /// would have been right is told with the rest.
    fn feedback(&self, _: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        let mut told: Vec<(usize, Row)> = Vec::new();
        for card in &self.cards {
            let Some(&said) = answer.get(&*card.id) else { continue };
            let (week, why, mark) = if card.fits(said) {
                (said, "why", Mark::Right)
            } else if reveal {
                (said.clamp(card.first, card.last), "why", Mark::Shown)
            } else {
                (said, if said < card.first { "early" } else { "late" }, Mark::NotYet)
            };
            let why = words.part(&format!("{}-{why}", card.id));
            let row = Row::plain(words.part(&card.id)).with(week_name(week)).marked(mark);
            told.push((week, Row { why: Some(why), ..row }));
        }
        told.sort_by_key(|(week, _)| *week);
        let rows: Vec<Row> = told.into_iter().map(|(_, row)| row).collect();
        let astray = rows.iter().position(|r| matches!(r.mark, Mark::NotYet | Mark::Shown));
        Feedback { open: astray.unwrap_or(0), rows, ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let Some(card) = self.asked(state) else { return Chord::Enter };
        let wanted = (0..self.weeks).find(|week| card.fits(week + 1) == (player == Player::Perfect));
        Chord::Digit(digit(wanted.unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Verdict,
        text::{TextFile, TextKey},
    };

    fn month() -> Script {
        let written = r#"{"id": "x", "weeks": 4, "cards": [
            {"id": "a", "first": 1, "last": 1}, {"id": "b", "first": 2, "last": 3}, {"id": "c", "first": 4, "last": 4}
        ]}"#;
        serde_json::from_str(written).unwrap_or_else(|e| panic!("{e}"))
    }

    fn answer(weeks: [usize; 3]) -> BTreeMap<String, usize> {
        ["a", "b", "c"].map(str::to_owned).into_iter().zip(weeks).collect()
    }

    #[test]
    fn a_card_is_right_in_any_of_its_weeks() {
        let grade = |weeks| month().grade(&answer(weeks));
        assert_eq!(grade([1, 2, 4]), Grade::Judged(Verdict::Right));
        assert_eq!(grade([1, 3, 4]), Grade::Judged(Verdict::Right));
        assert_eq!(grade([1, 4, 4]), Grade::Judged(Verdict::Almost));
        assert_eq!(grade([2, 1, 4]), Grade::Judged(Verdict::NotYet));
    }

    #[test]
    fn it_is_told_week_by_week_and_the_right_week_only_when_all_is_shown() {
        let words = Words::new(&TextFile::new("example"), "x");
        let told = |reveal| {
            let script = month();
            let feedback = script.feedback(&script.start(Seed(1)), &answer([2, 1, 4]), reveal, &words);
            let local = |text: &Text| match text {
                Text::Key(key, _) => TextKey::local(key),
                Text::Raw(words) => words.clone(),
            };
            let said = feedback.rows.iter().map(|r| [r.with.as_ref(), r.why.as_ref()].map(|t| t.map(local)));
            said.map(|r| r.into_iter().flatten().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(told(false), ["week-1 x.b-early", "week-2 x.a-late", "week-4 x.c-why"]);
        assert_eq!(told(true), ["week-1 x.a-why", "week-2 x.b-why", "week-4 x.c-why"]);
    }

    #[test]
    fn a_card_can_be_taken_back_even_the_last() {
        let script = month();
        let mut state = script.start(Seed(1));
        for week in [0, 1, 2] {
            assert_eq!(script.update(&mut state, Msg::Week(ListMsg::Pick(week))), None);
        }
        assert_eq!(script.update(&mut state, Msg::TakeBack), None);
        assert_eq!(script.update(&mut state, Msg::Done), None, "a card is left");
        assert_eq!(state.put, [0, 1]);
    }
}
