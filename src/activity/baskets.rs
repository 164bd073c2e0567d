//! Things that each belong into one basket: how these are written, judged and explained. Shared by the kinds in which she
//! sorts.

use super::{Checker, Feedback, Words, said};
use crate::{
    model::{Grade, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Mark, Row},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A thing, and the basket into which it belongs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Item")]
pub struct Item {
    /// Its name.
    pub id: Word,
    /// The name of its basket.
    pub basket: Word,
}

/// The basket of each thing.
pub type Put = BTreeMap<String, String>;

/// Reports names that will not do, and baskets that are not there.
pub fn check_baskets(baskets: &[Word], items: &[Item], out: &mut Checker<'_>) {
    out.names(baskets.iter().chain(items.iter().map(|i| &i.id)));
    for item in items.iter().filter(|i| !baskets.contains(&i.basket)) {
        out.error("E0209", &item.basket, &[]);
    }
}

/// Right is every thing in its basket; almost is one astray.
pub fn grade_baskets(items: &[Item], answer: &Put) -> Grade {
    grade_placed(items.iter().map(|i| answer.get(&*i.id).is_some_and(|b| **b == *i.basket)))
}

/// Right is all in place; almost is one astray.
pub fn grade_placed(fits: impl Iterator<Item = bool>) -> Grade {
    Grade::Judged(match fits.filter(|fits| !fits).count() {
        0 => Verdict::Right,
        1 => Verdict::Almost,
        _ => Verdict::NotYet,
    })
}

/// A label of where everything went: `thing=basket+thing=basket`.
pub fn picked_baskets<B: std::fmt::Display>(answer: &BTreeMap<String, B>) -> String {
    answer.iter().map(|(item, basket)| format!("{item}={basket}")).collect::<Vec<_>>().join("+")
}

/// What [`picked_baskets`] labels: of so many things each one, in a place that `place` understands.
pub fn put_in<P>(things: usize, picked: &str, place: impl Fn(&str, &str) -> Option<P>) -> Option<BTreeMap<String, P>> {
    let put = |pair: &str| {
        let (thing, there) = pair.split_once('=')?;
        Some((thing.to_owned(), place(thing, there)?))
    };
    picked.split('+').map(put).collect::<Option<BTreeMap<_, _>>>().filter(|put| put.len() == things)
}

/// Things in baskets where they do not belong.
pub fn said_baskets(items: &[Item], answer: &Put, words: &Words) -> Option<Text> {
    said::astray(items.iter().filter_map(|item| {
        let basket = answer.get(&*item.id)?;
        Some((**basket == *item.basket, said::put(words.part(&item.id), words.part(basket))))
    }))
}

/// Every thing with the basket into which it belongs, in the order in which she met them.
pub fn basket_feedback(items: &[Item], order: &[usize], answer: &Put, reveal: bool, words: &Words) -> Feedback {
    let rows: Vec<Row> = order
        .iter()
        .filter_map(|i| {
            let item = items.get(*i)?;
            let fits = **answer.get(&*item.id)? == *item.basket;
            // A thing in the wrong basket is never shown as if it belonged there.
            let (shown, mark) = match (fits, reveal) {
                (true, _) => (words.part(&item.basket), Mark::Right),
                (false, true) => (words.part(&item.basket), Mark::Shown),
                (false, false) => (ui("not-there"), Mark::NotYet),
            };
            let row = Row::plain(words.part(&item.id)).with(shown).marked(mark);
            Some(Row { why: (fits || reveal).then(|| words.why(&item.id)), ..row })
        })
        .collect();
    let open = rows.iter().position(|r| r.mark == if reveal { Mark::Shown } else { Mark::NotYet }).unwrap_or(0);
    Feedback { rows, open, ..Feedback::default() }
}
