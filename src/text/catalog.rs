//! Saying a text: her language, or the Spanish where hers has none. Total: never a key, never a panic.

use super::{Locale, Reviews, Text, TextFile, TextKey, Value, clean_line, grouped};
use crate::source::Shelf;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    rc::Rc,
};

/// How far a text can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// No speaker has reviewed it, or it was changed since.
    Draft,
    /// The source language, or reviewed by a named person.
    Reviewed,
}

/// A text, said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words, cleaned, on one line.
    pub words: String,
    /// The language in which they are: not always the one asked for.
    pub locale: Locale,
    /// Draft or reviewed.
    pub standing: Standing,
}

type Bundle = FluentBundle<FluentResource>;
/// What is read so far; `None` where a language has no such file.
type Bundles = HashMap<(Locale, TextFile), Option<Rc<Bundle>>>;

/// All messages, each file read when it is first needed.
pub struct Catalog {
    shelf: Shelf,
    bundles: RefCell<Bundles>,
    reviews: OnceCell<Reviews>,
}

impl Catalog {
    /// Messages from these packs.
    pub fn new(shelf: Shelf) -> Self {
        Self { shelf, bundles: RefCell::default(), reviews: OnceCell::new() }
    }

    /// Says a text in `locale`, or in the language it falls back to.
    pub fn say(&self, locale: Locale, text: &Text) -> Said {
        match text {
            Text::Raw(words) => Said { words: clean_line(words), locale, standing: Standing::Reviewed },
            Text::Key(key, values) => self.say_key(locale, key, values),
        }
    }

    /// Whether `locale` itself, without falling back, has this text.
    pub fn has(&self, locale: Locale, key: &TextKey) -> bool {
        self.bundle(locale, &key.file).is_some_and(|b| pattern(&b, key).is_some())
    }

    fn say_key(&self, locale: Locale, key: &TextKey, values: &[(&'static str, Value)]) -> Said {
        for locale in locale.chain() {
            let Some(bundle) = self.bundle(locale, &key.file) else {
                continue;
            };
            let Some(pattern) = pattern(&bundle, key) else {
                continue;
            };
            let mut args = FluentArgs::new();
            for (name, value) in values {
                args.set(
                    *name,
                    match value {
                        Value::Number(n) => FluentValue::from(*n),
                        Value::Raw(words) => FluentValue::from(clean_line(words)),
                        Value::Text(text) => FluentValue::from(self.say(locale, text).words),
                    },
                );
            }
            let mut faults = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&args), &mut faults);
            if !faults.is_empty() {
                continue;
            }
            let words = clean_line(&words.split_whitespace().collect::<Vec<_>>().join(" "));
            let standing = self.standing(locale, key, &words);
            return Said { words, locale, standing };
        }
        // No language has it: a course that `luch check` refuses. An ellipsis is better than a key.
        Said { words: "…".into(), locale: Locale::SOURCE, standing: Standing::Draft }
    }

    fn standing(&self, locale: Locale, key: &TextKey, words: &str) -> Standing {
        if matches!(locale, Locale::Es | Locale::En) {
            return Standing::Reviewed;
        }
        let reviews = self.reviews.get_or_init(|| Reviews::read(&self.shelf));
        // The Spanish is compared too: a translation of what is no longer said is a draft again.
        let source = self.say_source(key);
        let approved = reviews.approves(locale, &key.to_string(), words, source.as_deref());
        if approved { Standing::Reviewed } else { Standing::Draft }
    }

    fn say_source(&self, key: &TextKey) -> Option<String> {
        let bundle = self.bundle(Locale::SOURCE, &key.file)?;
        let words = bundle.format_pattern(pattern(&bundle, key)?, None, &mut Vec::new()).into_owned();
        Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn bundle(&self, locale: Locale, file: &TextFile) -> Option<Rc<Bundle>> {
        let place = (locale, file.clone());
        if let Some(known) = self.bundles.borrow().get(&place) {
            return known.clone();
        }
        let bundle = self.shelf.read(&file.path(locale)).ok().flatten().map(|source| {
            // A broken message is left out, the rest of its file still speaks.
            let resource = FluentResource::try_new(source.text).unwrap_or_else(|(resource, _)| resource);
            let language = locale.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![language]);
            bundle.set_use_isolating(false); // the marks would be drawn
            bundle.set_formatter(Some(|value, _| match value {
                #[expect(clippy::cast_possible_truncation, reason = "only whole numbers come in, as `Value::Number`")]
                FluentValue::Number(n) => Some(grouped(n.value as i64)),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
            Rc::new(bundle)
        });
        self.bundles.borrow_mut().insert(place, bundle.clone());
        bundle
    }
}

fn pattern<'b>(bundle: &'b Bundle, key: &TextKey) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    let message = bundle.get_message(key.message.as_str())?;
    match &key.attribute {
        None => message.value(),
        Some(attribute) => message.get_attribute(attribute.as_str()).map(|a| a.value()),
    }
}
