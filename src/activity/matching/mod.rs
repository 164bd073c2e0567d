//! Join what belongs together: the left side asks one after another, the right side answers by digit.

use super::{Activity, Checker, Feedback, Places, PlacesMsg, Player, Words, digit, said, put_in};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::Deserialize;

/// What an author writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Match")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    pairs: Vec<Pair>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Pair")]
struct Pair {
    left: Word,
    right: Word,
}

impl Activity for Script {
    type State = Places;
    type Msg = PlacesMsg;
    /// The right one that each left one got, in the order of the script.
    type Answer = Vec<String>;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        out.count(&self.id, self.pairs.len(), 2, 4);
        out.names(self.pairs.iter().flat_map(|p| [&p.left, &p.right]));
    }

    fn parts(&self) -> Vec<String> {
        let parts = |p: &Pair| [p.left.to_string(), p.right.to_string(), format!("{}-why", p.left)];
        self.pairs.iter().flat_map(parts).collect()
    }

    fn start(&self, seed: Seed) -> Places {
        Places::new(self.pairs.len(), seed)
    }

    fn keys(&self, places: &Places) -> Vec<Binding<PlacesMsg>> {
        places.keys()
    }

    fn update(&self, places: &mut Places, msg: PlacesMsg) -> Option<Vec<String>> {
        let done = places.update(msg);
        done.then(|| places.parts().filter_map(|i| self.pairs.get(i)).map(|p| p.right.to_string()).collect())
    }

    fn grade(&self, answer: &Vec<String>) -> Grade {
        let astray = self.pairs.iter().zip(answer).filter(|(pair, said)| *pair.right != ***said).count();
        Grade::Judged(match (astray, self.pairs.len()) {
            (0, _) => Verdict::Right,
            (2, 3..) => Verdict::Almost, // two changed places, the rest fits
            _ => Verdict::NotYet,
        })
    }

    fn picked(&self, answer: &Vec<String>) -> Option<String> {
        let pairs = self.pairs.iter().zip(answer).map(|(pair, said)| format!("{}={said}", pair.left));
        Some(pairs.collect::<Vec<_>>().join("+"))
    }

    fn answer(&self, picked: &str) -> Option<Vec<String>> {
        let right = |_: &str, id: &str| self.pairs.iter().find(|p| *p.right == *id).map(|p| p.right.to_string());
        let put = put_in(self.pairs.len(), picked, right)?;
        self.pairs.iter().map(|pair| put.get(&*pair.left).cloned()).collect()
    }

    fn in_words(&self, answer: &Vec<String>, words: &Words) -> Option<Text> {
        said::astray(self.pairs.iter().zip(answer).map(|(pair, said)| {
            (*pair.right == **said, said::put(words.part(&pair.left), words.part(said)))
        }))
    }

    fn blocks(&self, places: &Places, words: &Words) -> Vec<Block> {
        let right = |part: usize| self.pairs.get(part).map(|p| words.part(&p.right));
        if places.all() {
            let rows = self.pairs.iter().zip(places.parts()).filter_map(|(pair, part)| {
                Some(Row::plain(words.part(&pair.left)).with(right(part)?).marked(Mark::Chosen))
            });
            return vec![Block::Prompt(words.prompt()), Block::Options(rows.collect())];
        }
        let asks = places.next();
        let left = self.pairs.iter().enumerate().map(|(i, pair)| {
            let mark = if i < asks { Mark::Chosen } else { Mark::None };
            let row = Row::plain(words.part(&pair.left)).marked(mark);
            // Its partner is asked for; the arrow that she moves is the only one.
            if i == asks { row.with(Text::Raw("…".to_owned())) } else { row }
        });
        let right = (0..self.pairs.len()).filter_map(|row| {
            let text = right(places.part(row)?)?;
            Some(match places.place(row) {
                Some(_) => Row::plain(text).marked(Mark::Chosen),
                None => Row::numbered(digit(row), text).focused(places.is_focused(row)),
            })
        });
        let asked = [Block::Prompt(words.prompt()), Block::Columns(left.collect(), right.collect())];
        // Until she has joined one pair nothing else tells her that a number is wanted, and for which line.
        let how = || (asks == 0).then(|| Block::Note(Mark::None, ui("match-how")));
        asked.into_iter().chain(places.hint().or_else(how)).collect()
    }

    fn feedback(&self, _: &Places, answer: &Vec<String>, reveal: bool, words: &Words) -> Feedback {
        let rows: Vec<Row> = self
            .pairs
            .iter()
            .zip(answer)
            .map(|(pair, said)| {
                let fits = *pair.right == **said;
                // A pair that does not fit is never shown as if it did.
                let (shown, mark) = match (fits, reveal) {
                    (true, _) => (words.part(&pair.right), Mark::Right),
                    (false, true) => (words.part(&pair.right), Mark::Shown),
                    (false, false) => (ui("not-there"), Mark::NotYet),
                };
                let row = Row::plain(words.part(&pair.left)).with(shown).marked(mark);
                // The explanation of a pair gives it away: it opens once the pair is known.
                Row { why: (fits || reveal).then(|| words.why(&pair.left)), ..row }
            })
            .collect();
        let open = rows.iter().position(|r| r.mark == Mark::Shown).unwrap_or(0);
        Feedback { rows, open, ..Feedback::default() }
    }

    fn play(&self, places: &Places, player: Player) -> Chord {
        places.play(match player {
            Player::Perfect => places.next(),
            Player::Clumsy => self.pairs.len().saturating_sub(1 + places.next()),
        })
    }
}
