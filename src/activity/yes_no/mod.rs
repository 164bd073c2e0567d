//! Yes or no, and then the reason: knowing why is what helps her next time.

use super::{Activity, Aim, Checker, Feedback, Hand, ListMsg, Player, Words, digit, said};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::{Deserialize, Serialize};

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "YesNo")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    answer: Side,
    reasons: Vec<Reason>,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Yes.
    Yes,
    /// No.
    No,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Reason")]
struct Reason {
    id: Word,
    #[serde(default)]
    correct: bool,
}

/// First the side, then (if it is the right one) the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    aim: Aim,
    side: Option<Side>,
    order: Vec<usize>,
}

/// What she said.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    side: Side,
    reason: Option<String>,
}

const SIDES: [Side; 2] = [Side::Yes, Side::No];

impl Script {
    fn shown<'s>(&'s self, state: &'s State) -> impl Iterator<Item = &'s Reason> {
        state.order.iter().filter_map(|&i| self.reasons.get(i))
    }

    fn len(&self, state: &State) -> usize {
        if state.side.is_none() { SIDES.len() } else { self.reasons.len() }
    }
}

fn name(side: Side) -> Text {
    match side {
        Side::Yes => ui("yes"),
        Side::No => ui("no"),
    }
}

fn part(side: Side) -> &'static str {
    match side {
        Side::Yes => "yes",
        Side::No => "no",
    }
}

impl Activity for Script {
    type State = State;
    type Msg = ListMsg;
    type Answer = Answer;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.reasons.len(), 2, 3);
        out.names(self.reasons.iter().map(|r| &r.id));
        let right = self.reasons.iter().filter(|r| r.correct).count();
        out.right_answers(&self.id, right, self.reasons.len(), true);
    }

    fn parts(&self) -> Vec<String> {
        let reasons = self.reasons.iter().flat_map(|r| [r.id.to_string(), format!("{}-why", r.id)]);
        ["yes-why", "no-why"].map(String::from).into_iter().chain(reasons).collect()
    }

    fn start(&self, seed: Seed) -> State {
        State { aim: Aim::default(), side: None, order: seed.shuffled(self.reasons.len()) }
    }

    fn keys(&self, state: &State) -> Vec<Binding<ListMsg>> {
        state.aim.keys(self.len(state))
    }

    fn update(&self, state: &mut State, msg: ListMsg) -> Option<Answer> {
        let chosen = state.aim.update(self.len(state), msg)?;
        match state.side {
            None => {
                let side = *SIDES.get(chosen)?;
                if side != self.answer {
                    return Some(Answer { side, reason: None });
                }
                (state.side, state.aim) = (Some(side), Aim::default());
                None
            }
            Some(side) => self.shown(state).nth(chosen).map(|r| Answer { side, reason: Some(r.id.to_string()) }),
        }
    }

    fn grade(&self, answer: &Answer) -> Grade {
        let right = self.reasons.iter().any(|r| r.correct && answer.reason.as_deref() == Some(&*r.id));
        Grade::Judged(match (answer.side == self.answer, right) {
            (false, _) => Verdict::NotYet,
            (true, false) => Verdict::Almost,
            (true, true) => Verdict::Right,
        })
    }

    fn picked(&self, answer: &Answer) -> Option<String> {
        let side = part(answer.side);
        Some(answer.reason.as_ref().map_or_else(|| side.to_owned(), |reason| format!("{side}+{reason}")))
    }

    fn answer(&self, picked: &str) -> Option<Answer> {
        let (side, reason) = picked.split_once('+').map_or((picked, None), |(side, reason)| (side, Some(reason)));
        let side = SIDES.into_iter().find(|s| part(*s) == side)?;
        let known = reason.is_none_or(|reason| self.reasons.iter().any(|r| *r.id == *reason));
        known.then(|| Answer { side, reason: reason.map(str::to_owned) })
    }

    fn in_words(&self, answer: &Answer, words: &Words) -> Option<Text> {
        said::together(std::iter::once(name(answer.side)).chain(answer.reason.as_ref().map(|reason| words.part(reason))))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let mut blocks = vec![Block::Prompt(words.prompt())];
        let texts: Vec<Text> = match state.side {
            None => SIDES.map(name).into(),
            Some(side) => {
                blocks.push(Block::Note(Mark::Right, name(side)));
                blocks.push(Block::Prompt(ui("yes-no-why")));
                self.shown(state).map(|r| words.part(&r.id)).collect()
            }
        };
        let rows = texts.into_iter().enumerate();
        let rows = rows.map(|(i, text)| Row::numbered(digit(i), text).focused(state.aim.is_at(i)));
        blocks.push(Block::Options(rows.collect()));
        blocks.extend(state.aim.hint());
        blocks
    }

    fn feedback(&self, state: &State, answer: &Answer, reveal: bool, words: &Words) -> Feedback {
        // Each keeps the digit under which she saw it: the sides, or, once the side is right, the reasons.
        let right_side = answer.side == self.answer;
        let side = |(i, side): (usize, Side)| {
            let mark = match (side == answer.side, side == self.answer) {
                (true, true) => Mark::Right,
                (true, false) => Mark::NotYet,
                (false, _) if reveal => Mark::Shown,
                (false, _) => Mark::None,
            };
            let row = Row { why: Some(words.why(part(side))), ..Row::plain(name(side)).marked(mark) };
            Row { number: (!right_side).then(|| digit(i)), ..row }
        };
        let sides = SIDES.into_iter().enumerate().filter(|(_, side)| !right_side || *side == self.answer);
        let mut rows: Vec<Row> = sides.map(side).collect();
        let first = rows.len();
        // Of the reasons for the right side, none is given away before the second miss.
        let known = |reason: &&Reason| right_side || (reveal && reason.correct);
        rows.extend(self.shown(state).filter(known).enumerate().map(|(i, reason)| {
            let chosen = answer.reason.as_deref() == Some(&*reason.id);
            let mark = match (chosen, reason.correct) {
                (true, true) => Mark::Right,
                (true, false) => Mark::NotYet,
                (false, true) if reveal => Mark::Shown,
                (false, _) => Mark::None,
            };
            let number = digit(if right_side { i } else { first + i });
            let row = Row { why: Some(words.why(&reason.id)), ..Row::plain(words.part(&reason.id)).marked(mark) };
            Row { number: Some(number), ..row }
        }));
        let chosen = self.shown(state).position(|r| answer.reason.as_deref() == Some(&*r.id));
        let side_now = if reveal { self.answer } else { answer.side };
        let open = match chosen {
            Some(reason) => first + reason,
            None => SIDES.iter().position(|s| *s == side_now).unwrap_or(0),
        };
        Feedback { rows, open, ..Feedback::default() }
    }

    fn hands(&self, _: &State, words: &Words) -> Vec<Hand> {
        let hand = |side| {
            let hand = Hand::judged(part(side), side == self.answer, words);
            Hand { row: Row { text: name(side), ..hand.row }, ..hand }
        };
        SIDES.map(hand).into()
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        let wanted = player == Player::Perfect;
        let at = match state.side {
            None => SIDES.iter().position(|s| (*s == self.answer) == wanted),
            Some(_) => self.shown(state).position(|r| r.correct == wanted),
        };
        Chord::Digit(digit(at.unwrap_or(0)))
    }
}
