//! Words that a facilitator types: letters, digits and what paths and dates need.

use crate::{
    model::WallMs,
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord},
    workshop::{day_said, day_shown, says_month},
};

/// The longest, in characters: a name, a path.
const LONGEST: (usize, usize) = (60, 200);

/// What is typed so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typing {
    /// The signs.
    pub text: String,
    /// It stood there before she typed anything: the first sign takes its place.
    given: bool,
    /// A path is being typed: it may be longer than a name.
    path: bool,
}

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
    /// What is known already: Enter keeps it, the first sign takes its place, Backspace begins to correct it.
    pub fn given(text: String) -> Self {
        Self { given: !text.is_empty(), text, path: false }
    }

    /// A path, with what is known already.
    pub fn path(text: String) -> Self {
        Self { path: true, ..Self::given(text) }
    }

    /// Whether it stands as it was given.
    pub fn is_given(&self) -> bool {
        self.given
    }

    /// Takes what is typed for a day. One with the name of its month is written in figures, to be kept or corrected.
    ///
    /// # Errors
    /// She does not go on yet: with what to tell her, or to look at what was understood.
    pub fn understood(&mut self, today: WallMs) -> Result<(), Option<Text>> {
        match day_said(&self.text, today) {
            None => Err(Some(desk("date-how"))),
            Some(day) if says_month(&self.text) => {
                *self = Self::given(day_shown(&day));
                Err(None)
            }
            Some(_) => Ok(()),
        }
    }

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
        if std::mem::take(&mut self.given) && matches!(msg, TypingMsg::Sign(_)) {
            self.text.clear();
        }
        match msg {
            // One sign for the glottal stop, whichever the keyboard has.
            TypingMsg::Sign('’' | 'ʼ') => self.update(TypingMsg::Sign('\'')),
            TypingMsg::Sign(c) if self.text.chars().count() < if self.path { LONGEST.1 } else { LONGEST.0 } => {
                self.text.push(c);
            }
            TypingMsg::Sign(_) => {}
            TypingMsg::Rub => _ = self.text.pop(),
        }
    }

    /// The words without spaces around them; nothing if there are none.
    pub fn words(&self) -> Option<String> {
        Some(self.text.trim()).filter(|w| !w.is_empty()).map(str::to_owned)
    }

    /// As it is shown.
    pub fn field(&self, label: Text) -> Block {
        Block::Field { label, value: self.text.clone(), secret: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_is_replaced_by_the_first_sign_and_corrected_after_backspace() {
        let typed = |msgs: &[TypingMsg]| {
            let mut typing = Typing::given("1/5/2026".into());
            for msg in msgs {
                typing.update(*msg);
            }
            (typing.text.clone(), typing.is_given())
        };
        assert_eq!(typed(&[]), ("1/5/2026".into(), true));
        assert_eq!(typed(&[TypingMsg::Sign('3'), TypingMsg::Sign('/')]), ("3/".into(), false));
        assert_eq!(typed(&[TypingMsg::Rub, TypingMsg::Sign('7')]), ("1/5/2027".into(), false));
    }
}
