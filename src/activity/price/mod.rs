//! The price bench: what a piece costs her, part by part, and a price that she moves while a scale shows whether it
//! loses, only pays, or is fair. Whole pesos and whole percents: nothing is rounded but the answer, upwards.

use super::{Activity, Checker, Feedback, Player, Words};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, Value, ui},
    ui::{Binding, Block, Chord, Mark, Row, Shown},
};
use serde::Deserialize;

/// What an author writes. Pesos, hours, pesos an hour; the commission in percent of the price.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Price")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    material: i64,
    hours: i64,
    pay: i64,
    #[serde(default)]
    share: i64,
    #[serde(default)]
    profit: i64,
    #[serde(default)]
    commission: i64,
    start: i64,
    step: i64,
    max: i64,
}

/// The price that stands there, and whether she has touched it: until then Enter, a habit from the page before, says no
/// price but how to set one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    price: i64,
    touched: bool,
    lost: bool,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// A step more, or less.
    Step(i64),
    /// That is the price.
    Say,
}

/// What a price does to her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// It does not pay material and work.
    Loss,
    /// It pays them, and leaves less than she wanted.
    Even,
    /// It leaves what she wanted, or a little more.
    Fair,
    /// It leaves more than twice what she wanted.
    Dear,
}

impl Script {
    fn cost(&self) -> i64 {
        self.material + self.hours * self.pay + self.share
    }

    /// The price of which `kept` is left once the commission is paid: kept ÷ (1 − commission), in whole pesos.
    fn price_for(&self, kept: i64) -> i64 {
        let part = (100 - self.commission).max(1);
        (kept * 100 + part - 1) / part
    }

    fn zone(&self, price: i64) -> Zone {
        let [even, fair, dear] = [0, self.profit, 2 * self.profit + 1].map(|p| self.price_for(self.cost() + p));
        match price {
            p if p < even => Zone::Loss,
            p if p < fair => Zone::Even,
            p if p < dear.max(fair + self.step) => Zone::Fair,
            _ => Zone::Dear,
        }
    }

    /// The parts of the price, one a row.
    fn parts_of_it(&self) -> Vec<Row> {
        let row = |label: Text, pesos: i64| Row::plain(label).with(Text::number(pesos));
        let work = ui("bench-work").with("hours", Value::Number(self.hours)).with("pay", Value::Number(self.pay));
        let all = [
            (ui("bench-material"), self.material),
            (work, self.hours * self.pay),
            (ui("bench-share"), self.share),
            (ui("bench-profit"), self.profit),
        ];
        let mut rows: Vec<Row> = all.into_iter().filter(|(_, pesos)| *pesos > 0).map(|(l, p)| row(l, p)).collect();
        if self.commission > 0 {
            let percent = ui("bench-percent").with("percent", Value::Number(self.commission));
            rows.push(Row::plain(ui("bench-commission")).with(percent));
        }
        rows
    }

    fn scale(&self, price: i64) -> [Block; 2] {
        let (mark, note) = match self.zone(price) {
            Zone::Loss => (Mark::NotYet, ui("bench-loss")),
            Zone::Even => (Mark::None, ui("bench-even")),
            Zone::Fair => (Mark::Right, ui("bench-fair")),
            Zone::Dear => (Mark::None, ui("bench-dear")),
        };
        let [even, fair] = [0, self.profit].map(|p| self.price_for(self.cost() + p));
        [Block::Scale { at: price, even, fair, max: self.max }, Block::Note(mark, note)]
    }
}

fn pesos(n: i64) -> Text {
    ui("amount").with("number", Value::Number(n)).with("unit", ui("unit-pesos").into())
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = i64;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        let parts = [self.material, self.hours, self.pay, self.share, self.profit, self.start];
        let sound = parts.iter().all(|n| (0..=1_000_000).contains(n)) && (0..=90).contains(&self.commission);
        let fair = sound.then(|| self.price_for(self.cost() + self.profit));
        let reached = fair.is_some_and(|fair| {
            let first = (fair - self.start).div_euclid(self.step.max(1)) + i64::from((fair - self.start) % self.step.max(1) != 0);
            let price = self.start + first * self.step;
            self.step > 0 && price <= self.max && self.zone(price) == Zone::Fair && self.zone(self.start) != Zone::Fair
        });
        if !reached {
            out.error("E0210", &self.id, &[]);
        }
    }

    fn parts(&self) -> Vec<String> {
        ["why", "less-why", "more-why"].map(String::from).into()
    }

    fn start(&self, _: Seed) -> State {
        State { price: self.start, touched: false, lost: false }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let shown = if state.touched { Shown::Footer } else { Shown::Quiet };
        vec![
            Binding::footer(Chord::Up, ui("key-more"), Msg::Step(self.step)),
            Binding::quiet(Chord::Char('+'), ui("key-more"), Msg::Step(self.step)),
            Binding::quiet(Chord::Right, ui("key-more"), Msg::Step(self.step)),
            Binding::footer(Chord::Down, ui("key-less"), Msg::Step(-self.step)),
            Binding::quiet(Chord::Char('-'), ui("key-less"), Msg::Step(-self.step)),
            Binding::quiet(Chord::Left, ui("key-less"), Msg::Step(-self.step)),
            Binding { chord: Chord::Enter, label: ui("key-done"), shown, msg: Msg::Say },
        ]
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<i64> {
        let Msg::Step(by) = msg else {
            state.lost = !state.touched;
            return state.touched.then_some(state.price);
        };
        *state = State { price: (state.price + by).clamp(0, self.max), touched: true, lost: false };
        None
    }

    fn grade(&self, answer: &i64) -> Grade {
        Grade::Judged(match self.zone(*answer) {
            Zone::Fair => Verdict::Right,
            Zone::Even | Zone::Dear => Verdict::Almost,
            Zone::Loss => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &i64) -> Option<String> {
        Some(answer.to_string())
    }

    fn answer(&self, picked: &str) -> Option<i64> {
        picked.parse().ok()
    }

    fn in_words(&self, answer: &i64, _: &Words) -> Option<Text> {
        Some(pesos(*answer))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let amount = Block::Amount { value: state.price, unit: ui("unit-pesos") };
        let bench = [Block::Prompt(words.prompt()), Block::Options(self.parts_of_it()), amount];
        let [scale, means] = self.scale(state.price);
        // How to set it takes the place of what it means: a line more would crowd the bench.
        let note = if state.lost { Block::Note(Mark::None, ui("bench-how")) } else { means };
        bench.into_iter().chain([scale, note]).collect()
    }

    fn feedback(&self, _: &State, answer: &i64, reveal: bool, words: &Words) -> Feedback {
        let zone = self.zone(*answer);
        let amount = |n: i64, mark| Row::plain(pesos(n)).marked(mark);
        let mut rows = vec![amount(*answer, if zone == Zone::Fair { Mark::Right } else { Mark::NotYet })];
        if reveal && zone != Zone::Fair {
            rows.push(amount(self.price_for(self.cost() + self.profit), Mark::Shown));
        }
        let note = match (zone, reveal) {
            (Zone::Fair, _) | (_, true) => words.part("why"),
            (Zone::Dear, false) => words.part("more-why"),
            (Zone::Loss | Zone::Even, false) => words.part("less-why"),
        };
        Feedback { rows, open: 0, note: Some(note), ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        match (player, self.zone(state.price)) {
            (Player::Perfect, Zone::Fair) => Chord::Enter,
            (Player::Perfect, Zone::Dear) => Chord::Down,
            (Player::Perfect, _) => Chord::Up,
            // The clumsy one takes the first that she sets.
            (Player::Clumsy, _) if !state.touched => Chord::Down,
            (Player::Clumsy, Zone::Fair) => Chord::Down,
            (Player::Clumsy, _) => Chord::Enter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bench(commission: i64) -> Script {
        Script {
            id: serde_json::from_str("\"x\"").unwrap_or_else(|e| panic!("{e}")),
            picture: None,
            material: 500,
            hours: 24,
            pay: 40,
            share: 30,
            profit: 210,
            commission,
            start: 1000,
            step: 5,
            max: 4000,
        }
    }

    #[test]
    fn a_commission_is_taken_from_the_price_and_not_from_what_is_left() {
        // 1,700 ÷ 0.8 = 2,125; 1,700 + 20 % = 2,040 would leave 1,632.
        assert_eq!(bench(20).price_for(1700), 2125);
        assert_eq!(bench(20).zone(2040), Zone::Even);
        assert_eq!(bench(20).zone(2125), Zone::Fair);
        assert_eq!([1489, 1490, 1699, 1700, 1910, 1911].map(|p| bench(0).zone(p)), [
            Zone::Loss,
            Zone::Even,
            Zone::Even,
            Zone::Fair,
            Zone::Fair,
            Zone::Dear
        ]);
    }
}
