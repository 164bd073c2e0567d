//! Money, shared out under a rule that was agreed beforehand: a part for the common fund, the rest by what each one did.
//! She moves the parts until nothing is left, and hears what each one says. Whole pesos: what cannot be divided stays
//! in the fund.

use super::{Activity, Checker, Feedback, Player, Words, digit, said, put_in};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, Value, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an author writes. Pesos, and hours or pieces.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Share")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    amount: i64,
    #[serde(default)]
    fund: i64,
    by: By,
    members: Vec<Member>,
    step: i64,
}

/// What is counted of each one.
#[derive(Debug, Clone, Copy, Deserialize)]
enum By {
    Hours,
    Pieces,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Member")]
struct Member {
    id: Word,
    did: i64,
}

/// The common fund among the names of the members.
const FUND: &str = "fund";
/// More presses than these are work, not thought.
const PRESSES: i64 = 24;

/// What each one has so far, the fund first, and where the arrow stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    parts: Vec<i64>,
    focus: usize,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// The arrow to this one.
    To(usize),
    /// A step more for the one where the arrow stands, as far as there is money.
    More,
    /// A step less.
    Less,
    /// That is it, once nothing is left.
    Done,
}

impl Script {
    /// Those who get something: the fund, where there is one, and each member.
    fn names(&self) -> impl Iterator<Item = &str> {
        (self.fund > 0).then_some(FUND).into_iter().chain(self.members.iter().map(|m| &*m.id))
    }

    /// What the rule gives each of them, in the same order. It adds up to the amount; what cannot be divided into whole
    /// pesos stays in the fund.
    fn due(&self) -> Vec<i64> {
        let rest = self.amount - self.fund;
        let done = self.members.iter().map(|m| m.did).sum::<i64>().max(1);
        let members: Vec<i64> = self.members.iter().map(|m| rest * m.did / done).collect();
        let fund = self.amount - members.iter().sum::<i64>();
        (self.fund > 0).then_some(fund).into_iter().chain(members).collect()
    }

    fn left(&self, state: &State) -> i64 {
        self.amount - state.parts.iter().sum::<i64>()
    }

    /// Each row's words: a member with what she did.
    fn labels(&self, words: &Words) -> impl Iterator<Item = Text> {
        let unit = match self.by {
            By::Hours => ui("unit-hours"),
            By::Pieces => ui("unit-pieces"),
        };
        let member = |m: &Member| {
            let name = ui("share-did").with("name", words.part(&m.id).into());
            name.with("did", Value::Number(m.did)).with("unit", unit.clone().into())
        };
        let members: Vec<Text> = self.members.iter().map(member).collect();
        (self.fund > 0).then(|| words.part(FUND)).into_iter().chain(members)
    }
}

fn pesos(n: i64) -> Text {
    ui("amount").with("number", Value::Number(n)).with("unit", ui("unit-pesos").into())
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    /// The pesos of each, by name.
    type Answer = BTreeMap<String, i64>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.members.len(), 2, 3);
        out.names(self.members.iter().map(|m| &m.id));
        for member in self.members.iter().filter(|m| matches!(&*m.id, FUND | "more") || m.id.ends_with("-less")) {
            out.error("E0203", &member.id, &[]); // would be the name of another text
        }
        let sound = (1..=1_000_000).contains(&self.amount)
            && (0..self.amount).contains(&self.fund)
            && self.members.iter().all(|m| (1..=1_000).contains(&m.did))
            && (1..=self.amount).contains(&self.step)
            && self.amount / self.step <= PRESSES;
        // Each part is reached in whole steps, and the parts are the whole.
        let due = if sound { self.due() } else { Vec::new() };
        let reached = due.iter().all(|d| *d > 0 && d % self.step == 0) && due.iter().sum::<i64>() == self.amount;
        if !(sound && reached) {
            out.error("E0210", &self.id, &[]);
        }
    }

    fn parts(&self) -> Vec<String> {
        let of = |name: &str| [name.to_owned(), format!("{name}-why"), format!("{name}-less-why")];
        self.names().flat_map(of).chain(["why", "more-why"].map(String::from)).collect()
    }

    fn start(&self, _: Seed) -> State {
        State { parts: self.names().map(|_| 0).collect(), focus: 0 }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let digits = (0..state.parts.len()).map(|i| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), Msg::To(i)));
        let enter = if self.left(state) == 0 {
            Binding::footer(Chord::Enter, ui("key-done"), Msg::Done)
        } else {
            // The note says that the arrows move the money: Enter moves none.
            Binding::footer(Chord::Enter, ui("key-next-row"), Msg::Down)
        };
        digits
            .chain([
                Binding::help(Chord::Up, ui("key-move"), Msg::Up),
                Binding::help(Chord::Down, ui("key-move"), Msg::Down),
                Binding::footer(Chord::Left, ui("key-less"), Msg::Less),
                Binding::quiet(Chord::Char('-'), ui("key-less"), Msg::Less),
                Binding::footer(Chord::Right, ui("key-more"), Msg::More),
                Binding::quiet(Chord::Char('+'), ui("key-more"), Msg::More),
                enter,
            ])
            .collect()
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Self::Answer> {
        let (rows, left) = (state.parts.len().max(1), self.left(state));
        match msg {
            Msg::Up => state.focus = (state.focus + rows - 1) % rows,
            Msg::Down => state.focus = (state.focus + 1) % rows,
            Msg::To(row) => state.focus = row.min(rows - 1),
            Msg::More | Msg::Less => {
                if let Some(part) = state.parts.get_mut(state.focus) {
                    *part += if msg == Msg::More { self.step.min(left) } else { -self.step.min(*part) };
                }
            }
            Msg::Done if left == 0 => {
                return Some(self.names().map(str::to_owned).zip(state.parts.iter().copied()).collect());
            }
            Msg::Done => {}
        }
        None
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        let given = |name| answer.get(name).copied().unwrap_or(0);
        let astray: i64 = self.names().zip(self.due()).map(|(name, due)| (given(name) - due).abs()).sum();
        Grade::Judged(match astray {
            0 => Verdict::Right,
            off if off <= 2 * self.step => Verdict::Almost, // one step lies with another
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(answer.iter().map(|(name, pesos)| format!("{name}={pesos}")).collect::<Vec<_>>().join("+"))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        put_in(self.names().count(), picked, |name, pesos| {
            self.names().find(|known| *known == name)?;
            pesos.parse().ok()
        })
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said::astray(self.names().zip(self.due()).filter_map(|(name, due)| {
            let given = *answer.get(name)?;
            Some((given == due, said::put(words.part(name), pesos(given))))
        }))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let parts = self.labels(words).zip(&state.parts).enumerate();
        let rows = parts.map(|(i, (label, part))| {
            Row::numbered(digit(i), label).with(pesos(*part)).focused(i == state.focus)
        });
        let left = self.left(state);
        let row_left = (left > 0).then(|| Row::plain(ui("share-left")).with(pesos(left)));
        let note = if left > 0 { ui("share-how") } else { ui("share-all") };
        vec![
            Block::Prompt(words.prompt()),
            Block::Options(rows.chain(row_left).collect()),
            Block::Note(Mark::None, note),
        ]
    }

    fn feedback(&self, _: &State, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        let row = |((name, due), label): ((&str, i64), Text)| {
            let given = answer.get(name).copied().unwrap_or(0);
            let (pesos_shown, mark, why) = match given.cmp(&due) {
                std::cmp::Ordering::Equal => (due, Mark::Right, words.why(name)),
                _ if reveal => (due, Mark::Shown, words.why(name)),
                std::cmp::Ordering::Less => (given, Mark::NotYet, words.part(&format!("{name}-less-why"))),
                std::cmp::Ordering::Greater => (given, Mark::NotYet, words.why("more")),
            };
            Row { why: Some(why), ..Row::plain(label).with(pesos(pesos_shown)).marked(mark) }
        };
        let rows: Vec<Row> = self.names().zip(self.due()).zip(self.labels(words)).map(row).collect();
        let open = rows.iter().position(|r| r.mark != Mark::Right).unwrap_or(0);
        let note = if reveal || self.grade(answer).is_settled() { words.part("why") } else { ui("share-off") };
        Feedback { rows, open, note: Some(note), ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let left = self.left(state);
        // The clumsy one gives everything to the first.
        let (row, more) = match player {
            Player::Clumsy if left == 0 => return Chord::Enter,
            Player::Clumsy => (0, true),
            Player::Perfect => {
                let differs = |less: bool| {
                    let mut parts = state.parts.iter().zip(self.due());
                    parts.position(|(part, due)| if less { *part > due } else { *part < due })
                };
                match (differs(true), differs(false)) {
                    (Some(row), _) => (row, false),
                    (None, Some(row)) => (row, true),
                    (None, None) => return Chord::Enter,
                }
            }
        };
        match (state.focus == row, more) {
            (false, _) => Chord::Digit(digit(row)),
            (true, true) => Chord::Right,
            (true, false) => Chord::Left,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn share(amount: i64, fund: i64, did: &[i64], step: i64) -> Script {
        let members = did.iter().enumerate().map(|(i, did)| serde_json::json!({"id": format!("m{i}"), "did": did}));
        let members: Vec<_> = members.collect();
        let script = serde_json::json!({
            "id": "x", "amount": amount, "fund": fund, "by": "Hours", "step": step, "members": members,
        });
        // Names are read where they stand in a text.
        serde_json::from_str(&script.to_string()).unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn who_did_more_gets_more_and_what_cannot_be_divided_stays_in_the_fund() {
        assert_eq!(share(6000, 1000, &[30, 10, 10], 1000).due(), [1000, 3000, 1000, 1000]);
        assert_eq!(share(1000, 100, &[1, 1, 5], 1).due(), [102, 128, 128, 642]);
    }

    #[test]
    fn one_step_with_another_is_almost_right() {
        let share = share(6000, 1000, &[30, 10, 10], 1000);
        let answer = |parts: [i64; 4]| share.names().map(str::to_owned).zip(parts).collect::<BTreeMap<_, _>>();
        let judged = |parts| share.grade(&answer(parts));
        assert_eq!(judged([1000, 3000, 1000, 1000]), Grade::Judged(Verdict::Right));
        assert_eq!(judged([0, 4000, 1000, 1000]), Grade::Judged(Verdict::Almost));
        assert_eq!(judged([0, 2000, 2000, 2000]), Grade::Judged(Verdict::NotYet));
        assert_eq!(share.grade(&BTreeMap::new()), Grade::Judged(Verdict::NotYet));
    }

    proptest! {
        /// The parts are the whole; each member has her share less than a peso short; the fund at least what was agreed.
        #[test]
        fn the_parts_add_up_to_the_whole(
            amount in 1_i64..=1_000_000,
            tenths in 1_i64..10,
            did in proptest::collection::vec(1_i64..=1_000, 2..=3),
        ) {
            let fund = (amount * tenths / 10).max(1).min(amount);
            let due = share(amount, fund, &did, 1).due();
            prop_assert_eq!(due.iter().sum::<i64>(), amount);
            let (rest, all) = (amount - fund, did.iter().sum::<i64>());
            let left_over = due.first().copied().unwrap_or(-1) - fund;
            prop_assert!((0..3).contains(&left_over), "{left_over} left over");
            for (due, did) in due.iter().skip(1).zip(&did) {
                prop_assert!(due * all <= rest * did && rest * did < (due + 1) * all);
            }
        }

        /// Whatever she presses, no peso is made or lost, nobody owes, and only the whole is an answer.
        #[test]
        fn moving_parts_loses_no_peso(
            amount in 1_i64..=10_000,
            step in 1_i64..=3_000,
            presses in proptest::collection::vec((0_usize..4, any::<bool>()), 0..60),
        ) {
            let share = share(amount, amount / 5, &[3, 2, 2], step);
            let mut state = share.start(Seed(0));
            for (row, more) in presses {
                share.update(&mut state, Msg::To(row));
                share.update(&mut state, if more { Msg::More } else { Msg::Less });
                prop_assert!(state.parts.iter().all(|part| *part >= 0));
                let left = share.left(&state);
                prop_assert!(left >= 0);
                let answer = share.update(&mut state, Msg::Done);
                prop_assert_eq!(answer.is_some(), left == 0);
                if let Some(answer) = answer {
                    prop_assert_eq!(answer.values().sum::<i64>(), amount);
                }
            }
        }
    }
}
