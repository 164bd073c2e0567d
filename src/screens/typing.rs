//! Words that a facilitator types: letters, digits and what paths and dates need.

use crate::{
    text::{Text, ui},
    ui::{Binding, Block, Chord},
};

/// The longest, in characters.
const LONGEST: usize = 60;

/// What is typed so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typing(pub String);

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypingMsg {
    /// One more sign.
    Sign(char),
    /// Take the last one back.
    Rub,
}

/// The letters of names here: those of the four languages, the glottal stop, point and hyphen.
pub fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z').chain("áéíóúüñÁÉÍÓÚÜÑ'’ʼ.-".chars())
}

impl Typing {
    /// The keys that write.
    pub fn keys() -> Vec<Binding<TypingMsg>> {
        let write = |chord, c| Binding::quiet(chord, ui("key-write"), TypingMsg::Sign(c));
        let signs = letters().chain("/_~:,;()+&#".chars()).map(|c| write(Chord::Char(c), c));
        let digits = (0..=9).map(|d| write(Chord::Digit(d), char::from(b'0' + d)));
        let rub = Binding::footer(Chord::Backspace, ui("key-rub"), TypingMsg::Rub);
        signs.chain(digits).chain([write(Chord::Space, ' '), rub]).collect()
    }

    /// Moves on.
    pub fn update(&mut self, msg: TypingMsg) {
        match msg {
            // One sign for the glottal stop, whichever the keyboard has.
            TypingMsg::Sign('’' | 'ʼ') => self.update(TypingMsg::Sign('\'')),
            TypingMsg::Sign(c) if self.0.chars().count() < LONGEST => self.0.push(c),
            TypingMsg::Sign(_) => {}
            TypingMsg::Rub => _ = self.0.pop(),
        }
    }

    /// The words without spaces around them; nothing if there are none.
    pub fn words(&self) -> Option<String> {
        Some(self.0.trim()).filter(|w| !w.is_empty()).map(str::to_owned)
    }

    /// As it is shown.
    pub fn field(&self, label: Text) -> Block {
        Block::Field { label, value: self.0.clone(), secret: false }
    }
}
