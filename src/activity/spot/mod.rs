//! Find the danger signs in a message: its parts are numbered, some of them are signs.

use super::{Activity, Checker, Feedback, Hand, Picks, PicksMsg, Player, Words, digit, said};
use crate::{
    model::{Grade, Seed},
    source::Word,
    text::Text,
    ui::{Binding, Block, Chord, Frame, Row},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Spot")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    shows: Shows,
    zones: Vec<Zone>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
enum Shows {
    Message,
    Receipt,
    Page,
    Photo,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Zone")]
struct Zone {
    id: Word,
    #[serde(default)]
    sign: bool,
}

impl Activity for Script {
    type State = Picks;
    type Msg = PicksMsg;
    type Answer = BTreeSet<String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.zones.len(), 2, 4);
        out.names(self.zones.iter().map(|z| &z.id));
        if self.zones.iter().all(|z| !z.sign) {
            out.error_with_fix("E0201", &self.id, &[], "sign: true");
        }
    }

    fn parts(&self) -> Vec<String> {
        let zones = self.zones.iter().flat_map(|z| [z.id.to_string(), format!("{}-why", z.id)]);
        std::iter::once("from".to_owned()).chain(zones).collect()
    }

    fn start(&self, _: Seed) -> Picks {
        Picks::default() // a message is read in its own order
    }

    fn keys(&self, picks: &Picks) -> Vec<Binding<PicksMsg>> {
        picks.keys(self.zones.len())
    }

    fn update(&self, picks: &mut Picks, msg: PicksMsg) -> Option<Self::Answer> {
        let taken = picks.update(self.zones.len(), msg)?;
        Some(taken.into_iter().filter_map(|i| self.zones.get(i)).map(|z| z.id.to_string()).collect())
    }

    fn grade(&self, answer: &Self::Answer) -> Grade {
        super::grade_set(self.zones.iter().filter(|z| z.sign).map(|z| &*z.id), answer)
    }

    fn picked(&self, answer: &Self::Answer) -> Option<String> {
        Some(answer.iter().cloned().collect::<Vec<_>>().join("+"))
    }

    fn answer(&self, picked: &str) -> Option<Self::Answer> {
        let known = |id: &str| self.zones.iter().find(|z| *z.id == *id).map(|z| z.id.to_string());
        picked.split('+').map(known).collect()
    }

    fn in_words(&self, answer: &Self::Answer, words: &Words) -> Option<Text> {
        said::together(self.zones.iter().filter(|z| answer.contains(&*z.id)).map(|z| words.part(&z.id)))
    }

    fn blocks(&self, picks: &Picks, words: &Words) -> Vec<Block> {
        let zones = self.zones.iter().enumerate().map(|(i, zone)| {
            Row::numbered(digit(i), words.part(&zone.id)).focused(picks.is_at(i)).marked(picks.mark(i))
        });
        let frame = match self.shows {
            Shows::Message => Frame::Message,
            Shows::Receipt => Frame::Receipt,
            Shows::Page => Frame::Page,
            Shows::Photo => Frame::Photo,
        };
        let shown = Block::Shown { frame, from: words.part("from"), zones: zones.collect() };
        let done = picks.done_row(self.zones.len()).map(|row| Block::Options(vec![row]));
        [Block::Prompt(words.prompt()), shown].into_iter().chain(done).chain(picks.hint()).collect()
    }

    fn feedback(&self, _: &Picks, answer: &Self::Answer, reveal: bool, words: &Words) -> Feedback {
        super::set_feedback(self.zones.iter().map(|z| (&*z.id, z.sign)), answer, reveal, words)
    }

    fn hands(&self, _: &Picks, words: &Words) -> Vec<Hand> {
        self.zones.iter().map(|z| Hand::judged(&z.id, z.sign, words)).collect()
    }

    fn play(&self, picks: &Picks, player: Player) -> Chord {
        // Where every part is a sign, the clumsy one takes only the first.
        let all = self.zones.iter().all(|z| z.sign);
        let clumsy = |i: usize, z: &Zone| if all { i == 0 } else { !z.sign };
        let wanted = self.zones.iter().enumerate().map(|(i, z)| match player {
            Player::Perfect => z.sign,
            Player::Clumsy => clumsy(i, z),
        });
        picks.play(&wanted.collect::<Vec<_>>())
    }
}
