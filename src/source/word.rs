//! A name as an author wrote it, that remembers where it lay.

use std::fmt;

/// An owned string that also notes the address of the slice from which it was read, so that
/// [`Source::span_of_word`](super::Source::span_of_word) can point at it. No lifetime reaches the program.
#[derive(Clone)]
pub struct Word {
    text: Box<str>,
    address: usize,
}

impl Word {
    pub(super) fn address(&self) -> usize {
        self.address
    }
}

impl std::ops::Deref for Word {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl PartialEq<str> for Word {
    fn eq(&self, other: &str) -> bool {
        *self.text == *other
    }
}

impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Word;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name without escapes")
            }
            fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Word, E> {
                Ok(Word { text: v.into(), address: v.as_ptr() as usize })
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}
