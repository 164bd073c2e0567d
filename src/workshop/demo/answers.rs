//! What can be answered to a step: found by pressing its own keys, so that every kind answers as its learners do.

use crate::{
    activity::{Answer, Kind, Player, Script},
    model::{Grade, Seed},
    ui::Chord,
};

/// One answer, as the log keeps it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Given {
    pub(super) answer: serde_json::Value,
    pub(super) picked: Option<String>,
    pub(super) grade: Grade,
}

/// The answers to one step.
#[derive(Debug, Clone, Default)]
pub(super) struct Answers {
    /// Right, or said where nothing is judged.
    pub(super) settled: Vec<Given>,
    /// Not right yet.
    pub(super) open: Vec<Given>,
}

/// More keys than any step needs.
const MOST_KEYS: usize = 300;

impl Answers {
    /// What two players and a handful of shuffles find, and each option by its digit.
    pub(super) fn of(script: &Script) -> Self {
        let mut found = Self::default();
        for n in 0..6 {
            for player in [Player::Perfect, Player::Clumsy] {
                found.add(script, walk(script, Seed(n), player));
            }
        }
        match script.kind() {
            Kind::Number => (1..4).for_each(|steps| found.add(script, beside(script, steps))),
            Kind::Price => {}
            _ => (1..=5).for_each(|digit| found.add(script, press(script, &[Chord::Digit(digit), Chord::Enter]))),
        }
        found
    }

    fn add(&mut self, script: &Script, answer: Option<Answer>) {
        let Some(answer) = answer else { return };
        let grade = script.grade(&answer);
        let given =
            Given { answer: serde_json::to_value(&answer).unwrap_or_default(), picked: script.picked(&answer), grade };
        let place = if grade.is_settled() { &mut self.settled } else { &mut self.open };
        if !place.contains(&given) {
            place.push(given);
        }
    }
}

fn walk(script: &Script, seed: Seed, player: Player) -> Option<Answer> {
    let mut state = script.start(seed);
    (0..MOST_KEYS).find_map(|_| {
        let chord = script.play(&state, player);
        let msg = script.keys(&state).into_iter().find(|b| b.chord == chord)?.msg;
        script.update(&mut state, msg)
    })
}

/// The right number, and so many steps less: a typical slip.
fn beside(script: &Script, steps: usize) -> Option<Answer> {
    let mut state = script.start(Seed(0));
    for _ in 0..MOST_KEYS {
        let chord = script.play(&state, Player::Perfect);
        if chord == Chord::Enter {
            break;
        }
        let msg = script.keys(&state).into_iter().find(|b| b.chord == chord)?.msg;
        script.update(&mut state, msg);
    }
    let keys = std::iter::repeat_n(Chord::Down, steps).chain([Chord::Enter]);
    keys.into_iter().find_map(|chord| {
        let msg = script.keys(&state).into_iter().find(|b| b.chord == chord)?.msg;
        script.update(&mut state, msg)
    })
}

fn press(script: &Script, chords: &[Chord]) -> Option<Answer> {
    let mut state = script.start(Seed(0));
    chords.iter().find_map(|chord| {
        let msg = script.keys(&state).into_iter().find(|b| b.chord == *chord)?.msg;
        script.update(&mut state, msg)
    })
}
