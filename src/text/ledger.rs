//! What ties a translation to the Spanish that it translates, and a review to the words that were reviewed. A text that
//! was changed makes both stale by itself: status cannot lie.
//!
//! `translations/translated.ron`: per language, message to the hash of the Spanish it was made from.
//! `translations/review.ron`: per language, message to what a named person who speaks it has read and approved.

use super::{Entry, Locale, hash};
use crate::source::Shelf;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Hash of the words approved.
    pub text: String,
    /// Hash of the Spanish they translate.
    pub source: String,
    /// Who.
    pub by: String,
    /// When, as she says it: YYYY-MM-DD.
    pub date: String,
}

/// The reviews of all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reviews(pub BTreeMap<String, BTreeMap<String, Review>>);

/// The Spanish from which each translation was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translated(pub BTreeMap<String, BTreeMap<String, String>>);

impl Reviews {
    /// Where they lie in a pack.
    pub const PATH: &str = "translations/review.ron";

    /// Those of the topmost pack that has any.
    pub fn read(shelf: &Shelf) -> Self {
        shelf.read(Self::PATH).ok().flatten().and_then(|s| ron::from_str(&s.text).ok()).unwrap_or_default()
    }

    /// Whether these very words, made from this very Spanish, were approved.
    pub fn approves(&self, locale: Locale, key: &str, words: &str, source: Option<&str>) -> bool {
        let review = self.0.get(locale.code()).and_then(|r| r.get(key));
        review.is_some_and(|r| r.text == hash(words) && source.is_none_or(|s| r.source == hash(s)))
    }
}

impl Translated {
    /// Where it lies in a pack.
    pub const PATH: &str = "translations/translated.ron";

    /// That of the topmost pack that has one.
    pub fn read(shelf: &Shelf) -> Self {
        shelf.read(Self::PATH).ok().flatten().and_then(|s| ron::from_str(&s.text).ok()).unwrap_or_default()
    }

    /// Whether nothing tells that the translation is of the Spanish as it is now.
    pub fn is_stale(&self, locale: Locale, source: &Entry) -> bool {
        self.made_from(locale, source) != Some(&hash(&source.words))
    }

    /// Whether the Spanish is known to have changed since this was translated.
    pub fn is_outdated(&self, locale: Locale, source: &Entry) -> bool {
        self.made_from(locale, source).is_some() && self.is_stale(locale, source)
    }

    fn made_from(&self, locale: Locale, source: &Entry) -> Option<&String> {
        self.0.get(locale.code()).and_then(|t| t.get(&source.key.to_string()))
    }
}
