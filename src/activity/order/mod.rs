//! Put steps in order: the digit of what comes first, then of what comes next.

use super::{Activity, Checker, Feedback, Places, PlacesMsg, Player, Words, digit, said};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::Text,
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes, in the right order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Order")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    items: Vec<Word>,
}

impl Activity for Script {
    type State = Places;
    type Msg = PlacesMsg;
    type Answer = Vec<String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.items.len(), 3, 4);
        out.names(&self.items);
    }

    fn parts(&self) -> Vec<String> {
        self.items.iter().map(ToString::to_string).chain(["why".to_owned()]).collect()
    }

    fn start(&self, seed: Seed) -> Places {
        Places::new(self.items.len(), seed)
    }

    fn keys(&self, places: &Places) -> Vec<Binding<PlacesMsg>> {
        places.keys()
    }

    fn update(&self, places: &mut Places, msg: PlacesMsg) -> Option<Vec<String>> {
        let done = places.update(msg);
        done.then(|| places.parts().filter_map(|i| self.items.get(i)).map(ToString::to_string).collect())
    }

    fn grade(&self, answer: &Vec<String>) -> Grade {
        let astray = self.items.iter().zip(answer).filter(|(right, said)| ***right != **said).count();
        Grade::Judged(match astray {
            0 => Verdict::Right,
            2 => Verdict::Almost, // two changed places
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Vec<String>) -> Option<String> {
        Some(answer.join(">"))
    }

    fn answer(&self, picked: &str) -> Option<Vec<String>> {
        let known = |id: &str| self.items.iter().find(|i| ***i == *id).map(ToString::to_string);
        picked.split('>').map(known).collect::<Option<Vec<_>>>().filter(|answer| answer.len() == self.items.len())
    }

    fn in_words(&self, answer: &Vec<String>, words: &Words) -> Option<Text> {
        said::in_turn(answer.iter().map(|item| words.part(item)))
    }

    fn blocks(&self, places: &Places, words: &Words) -> Vec<Block> {
        let rows = (0..self.items.len()).filter_map(|row| {
            let text = words.part(self.items.get(places.part(row)?)?);
            Some(match places.place(row) {
                None => Row::numbered(digit(row), text).focused(places.is_focused(row)),
                Some(place) => {
                    let place = Text::number(i64::try_from(place + 1).unwrap_or(0));
                    Row::plain(text).marked(Mark::Chosen).with(place)
                }
            })
        });
        let asked = [Block::Prompt(words.prompt()), Block::Options(rows.collect())];
        asked.into_iter().chain(places.hint()).collect()
    }

    fn feedback(&self, _: &Places, answer: &Vec<String>, reveal: bool, words: &Words) -> Feedback {
        let right = |place: usize, item: &str| self.items.get(place).is_some_and(|w| **w == *item);
        let rows = if reveal {
            let rows = self.items.iter().enumerate().map(|(place, item)| {
                let hers = answer.get(place).is_some_and(|said| **said == **item);
                Row::plain(words.part(item)).marked(if hers { Mark::Right } else { Mark::Shown })
            });
            rows.collect()
        } else {
            let rows = answer.iter().enumerate().map(|(place, item)| {
                let mark = if right(place, item) { Mark::Right } else { Mark::NotYet };
                Row::plain(words.part(item)).marked(mark)
            });
            rows.collect()
        };
        Feedback { rows, open: 0, note: Some(words.part("why")), ..Feedback::default() }
    }

    fn play(&self, places: &Places, player: Player) -> Chord {
        places.play(match player {
            Player::Perfect => places.next(),
            Player::Clumsy => self.items.len().saturating_sub(1 + places.next()),
        })
    }
}
