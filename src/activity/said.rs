//! An answer in words, for those who read what a group chose most.

use crate::text::{Text, Value, desk};

/// So many parts are said; of more, how many there are.
const MOST: usize = 4;
/// Of things in their places, each with two names: so many.
const MOST_PUT: usize = 2;

/// What was chosen together, or whatever stands side by side. Nothing of nothing.
pub fn together(parts: impl IntoIterator<Item = Text>) -> Option<Text> {
    some(MOST, parts)
}

fn some(most: usize, parts: impl IntoIterator<Item = Text>) -> Option<Text> {
    let mut parts = parts.into_iter();
    let first = parts.next()?;
    let and = |one: Text, other: Text| desk("said-and").with("one", one.into()).with("other", other.into());
    let said = parts.by_ref().take(most - 1).fold(first, and);
    Some(match i64::try_from(parts.count()) {
        Ok(0) => said,
        more => desk("said-more").with("said", said.into()).with("more", Value::Number(more.unwrap_or(i64::MAX))),
    })
}

/// What came one after another, numbered.
pub fn in_turn(parts: impl IntoIterator<Item = Text>) -> Option<Text> {
    let nth = |(n, part): (i64, Text)| desk("said-nth").with("nth", Value::Number(n)).with("what", part.into());
    together((1..).zip(parts).map(nth))
}

/// A thing and where it was put.
pub fn put(thing: Text, place: Text) -> Text {
    desk("said-put").with("thing", thing.into()).with("place", place.into())
}

/// Of things, and whether each is where it belongs, those that are not; all of them where none is astray.
pub fn astray(things: impl IntoIterator<Item = (bool, Text)>) -> Option<Text> {
    let (fit, astray): (Vec<_>, Vec<_>) = things.into_iter().partition(|(fits, _)| *fits);
    some(MOST_PUT, if astray.is_empty() { fit } else { astray }.into_iter().map(|(_, thing)| thing))
}
