//! Help for hard moments: cards (`lessons/help.ron`) and the numbers on them (`lessons/facts.ron`), which age, so each has
//! its date and none is ever part of a recording.

use super::load::read_list;
use crate::{
    source::{Diagnostic, Severity, Shelf, Word},
    text::{Text, TextFile, TextKey},
};
use serde::Deserialize;

/// The steps of a card, in order.
pub const STEPS: [&str; 3] = ["one", "two", "three"];

/// What to do in one hard moment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Card")]
pub struct Card {
    id: Word,
    #[serde(default)]
    facts: Vec<Word>,
}

/// A number, or a name, that holds here and now.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Fact")]
pub struct Fact {
    id: Word,
    /// Empty: nobody has filled it in.
    pub value: String,
    /// When it was last checked, as whoever checked says it.
    pub date: String,
    /// Who says so.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(rename = "Help")]
struct Cards(Vec<Card>);

#[derive(Deserialize)]
#[serde(rename = "Facts")]
struct Facts(Vec<Fact>);

/// The cards with their numbers.
#[derive(Debug, Default)]
pub struct Help {
    /// The cards, in the order in which they are offered: at most four.
    pub cards: Vec<Card>,
    facts: Vec<Fact>,
}

fn message(id: &str) -> TextKey {
    TextKey::message(&TextFile::new("help"), id)
}

impl Card {
    /// What happened.
    pub fn title(&self) -> Text {
        Text::key(message(&self.id))
    }

    /// What to do, step by step.
    pub fn steps(&self) -> impl Iterator<Item = Text> {
        STEPS.iter().map(|step| Text::key(message(&self.id).part(step)))
    }
}

impl Fact {
    /// What it is.
    pub fn title(&self) -> Text {
        Text::key(message(&self.id))
    }
}

impl Help {
    const CARDS: &'static str = "lessons/help.ron";
    const FACTS: &'static str = "lessons/facts.ron";

    /// Reads the cards, and what is wrong with them.
    pub fn read(shelf: &Shelf) -> (Self, Vec<Diagnostic>) {
        let (cards, mut found) = read_list::<Cards>(shelf, Self::CARDS);
        let (facts, mut more) = read_list::<Facts>(shelf, Self::FACTS);
        found.append(&mut more);
        let help = Self { cards: cards.map_or_else(Vec::new, |c| c.0), facts: facts.map_or_else(Vec::new, |f| f.0) };
        for fact in help.cards.iter().flat_map(|c| &c.facts) {
            if help.fact(fact).is_none() {
                found.push(Diagnostic::file("W0404", Severity::Warning, Self::CARDS, &[("id", fact)]));
            }
        }
        (help, found)
    }

    fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|f| *f.id == *id)
    }

    /// The numbers of a card that somebody has filled in.
    pub fn facts<'a>(&'a self, card: &'a Card) -> impl Iterator<Item = &'a Fact> {
        card.facts.iter().filter_map(|id| self.fact(id)).filter(|f| !f.value.trim().is_empty())
    }

    /// The messages that cards and numbers need.
    pub fn texts(&self) -> Vec<String> {
        if self.cards.is_empty() {
            return Vec::new();
        }
        let cards = self.cards.iter().flat_map(|c| {
            let steps = STEPS.iter().map(|step| message(&c.id).part(step).local());
            std::iter::once(message(&c.id).local()).chain(steps)
        });
        let facts = self.facts.iter().map(|f| message(&f.id).local());
        let own = ["what-happened", "not-kept", "checked"].map(String::from);
        own.into_iter().chain(cards).chain(facts).collect()
    }
}
