//! A sheet, said: everything that is on it, in the order in which it is read, and what is new on it.

use super::{Block, Row, Sheet};
use crate::text::{Text, TextKey, Value, ui};

/// Everything on the screen, as texts that have clips.
pub fn aloud(sheet: &Sheet) -> Vec<TextKey> {
    let mut said = Vec::new();
    for text in texts(sheet) {
        say(text, &mut said);
    }
    said
}

/// Whether there is anything to hear: digits alone, beside words that are only read, are nothing.
pub fn speaks(sheet: &Sheet) -> bool {
    aloud(sheet).iter().any(|key| !key.file.is_read() && !key.message.as_str().starts_with("number-"))
}

/// What is to be said when the screen changed: what was not there before; if nothing is new, where the arrow went.
pub fn news(before: &Sheet, after: &Sheet) -> Vec<TextKey> {
    let (old, mut new) = (aloud(before), aloud(after));
    if old == new {
        let focused = |s: &Sheet| rows(s).find(|r| r.focus).cloned();
        let row = focused(after).filter(|row| focused(before).as_ref() != Some(row));
        let mut said = Vec::new();
        row.iter().flat_map(row_texts).for_each(|t| say(t, &mut said));
        return said;
    }
    // A new question is read with its options and their digits, also where some stood on the screen before.
    let asked = |s: &Sheet| {
        s.blocks.iter().find_map(|b| match b {
            Block::Prompt(t) | Block::Heading(t) => Some(t.clone()),
            _ => None,
        })
    };
    if asked(before) == asked(after) {
        // A row whose value moved is said whole: the value alone would not tell whose it is.
        let moved =
            |row: &&Row| row.with.is_some() && rows(before).any(|old| old.text == row.text && old.with != row.with);
        let first: Vec<Text> =
            rows(after).filter(moved).flat_map(|row| [row.text.clone()].into_iter().chain(row.with.clone())).collect();
        let known = texts(before);
        let rest = texts(after).into_iter().filter(|text| !known.contains(text) && !first.contains(text));
        new.clear();
        first.iter().cloned().chain(rest).for_each(|text| say(text, &mut new));
    }
    new
}

/// Every text on the screen, in reading order.
pub fn texts(sheet: &Sheet) -> Vec<Text> {
    let mut all = Vec::new();
    for block in &sheet.blocks {
        match block {
            Block::Heading(text) | Block::Prompt(text) | Block::Note(_, text) => all.push(text.clone()),
            Block::Options(rows) | Block::Keys(rows) => all.extend(rows.iter().flat_map(row_texts)),
            Block::Columns(left, right) => all.extend(left.iter().chain(right).flat_map(row_texts)),
            Block::Shown { from, zones, .. } => {
                all.push(from.clone());
                all.extend(zones.iter().flat_map(row_texts));
            }
            Block::Bubble { who, text, .. } => all.extend(who.iter().chain([text]).cloned()),
            Block::Table(grid) => {
                all.extend(grid.columns.iter().map(|(head, _)| head.clone()));
                all.extend(grid.rows.iter().flatten().cloned());
            }
            Block::Calendar { weeks, cards } => {
                for (week, standing) in weeks.iter().zip(cards) {
                    all.extend(row_texts(week).into_iter().chain(standing.iter().cloned()));
                }
            }
            Block::Meters(meters) => {
                all.push(ui("meters"));
                all.extend(meters.iter().flat_map(|(name, mark)| [name.clone()].into_iter().chain(mark.words())));
            }
            Block::Amount { value, unit } => all.extend([Text::number(*value), unit.clone()]),
            Block::Field { label, .. } => all.push(label.clone()),
            Block::Ladder { rung, low, high, .. } => {
                all.extend([low.clone(), high.clone()]);
                all.extend(rung.map(|rung| Text::number(i64::from(rung))));
            }
            Block::Typing { keys, found } => all.extend(keys.chars().nth(*found).map(|c| Text::Raw(c.to_string()))),
            Block::Drawings { line, .. } => {
                all.extend(
                    (0..4).flat_map(|c| [Text::number(i64::from(c) + 1), ui(&format!("drawing-{}", line * 4 + c))]),
                );
                all.push(ui("drawings-more"));
            }
            Block::Picture(_) | Block::Cloth { .. } | Block::Scale { .. } => {}
        }
    }
    all.extend(sheet.status.clone());
    all
}

/// Every row on the screen.
pub fn rows(sheet: &Sheet) -> impl Iterator<Item = &Row> {
    sheet.blocks.iter().flat_map(|block| match block {
        Block::Options(rows) | Block::Keys(rows) | Block::Shown { zones: rows, .. } => rows.iter().chain(&[]),
        Block::Calendar { weeks, .. } => weeks.iter().chain(&[]),
        Block::Columns(left, right) => left.iter().chain(right),
        _ => [].iter().chain(&[]),
    })
}

fn row_texts(row: &Row) -> Vec<Text> {
    let number = row.number.map(|n| Text::number(i64::from(n)));
    let drawing = row.drawing.map(|p| ui(&format!("drawing-{}", p.0)));
    number
        .into_iter()
        .chain(row.mark.words())
        .chain([row.text.clone()])
        .chain(row.hands.map(|(hands, _)| Text::number(i64::from(hands))))
        .chain(drawing)
        .chain(row.with.clone())
        .chain(row.why.clone())
        .collect()
}

/// A text's keys: its own, or the digits of a number. A name that a person gave has no clip.
fn say(text: Text, said: &mut Vec<TextKey>) {
    match text {
        Text::Key(key, values) => {
            if values.is_empty() {
                said.push(key);
            } else {
                // What has values has no clip of its own: its numbers and texts are said.
                for (_, value) in values {
                    match value {
                        Value::Number(n) => number(n, said),
                        Value::Text(text) => say(text, said),
                        Value::Raw(_) => {}
                    }
                }
            }
        }
        Text::Raw(words) => {
            if let Ok(n) = words.replace(',', "").parse() {
                number(n, said);
            }
        }
    }
}

fn number(n: i64, said: &mut Vec<TextKey>) {
    let clip = |n: i64| match ui(&format!("number-{n}")) {
        Text::Key(key, _) => Some(key),
        Text::Raw(_) => None,
    };
    if (0..=12).contains(&n) {
        said.extend(clip(n));
    } else {
        said.extend(n.to_string().chars().filter_map(|c| c.to_digit(10)).filter_map(|d| clip(i64::from(d))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Mark;

    fn heard(keys: &[TextKey]) -> String {
        keys.iter().map(TextKey::local).collect::<Vec<_>>().join(" ")
    }

    fn question(focus: usize) -> Sheet {
        let names = ["yes", "no"];
        let rows = (1..).zip(names).enumerate().map(|(i, (n, l))| Row::numbered(n, ui(l)).focused(i == focus));
        Sheet::of(vec![Block::Prompt(ui("yes-no-why")), Block::Options(rows.collect())])
    }

    #[test]
    fn a_screen_is_read_from_top_to_bottom_with_its_digits() {
        assert_eq!(heard(&aloud(&question(0))), "yes-no-why number-1 yes number-2 no");
    }

    #[test]
    fn a_moved_arrow_says_where_it_went_and_an_answer_what_it_brought() {
        assert_eq!(heard(&news(&question(0), &question(1))), "number-2 no");
        assert_eq!(heard(&news(&question(0), &question(0))), "");
        let mut answered = question(1);
        answered.blocks.push(Block::Note(Mark::Right, ui("verdict-right")));
        assert_eq!(heard(&news(&question(1), &answered)), "verdict-right");
    }

    #[test]
    fn how_a_talk_goes_is_heard_in_words() {
        let meters = vec![(ui("meter-trust"), Mark::Right), (ui("meter-sale"), Mark::NotYet)];
        let heard = heard(&aloud(&Sheet::of(vec![Block::Meters(meters)])));
        assert_eq!(heard, "meters meter-trust mark-right meter-sale mark-not-yet");
    }

    #[test]
    fn a_value_that_moved_is_said_with_what_it_is_the_value_of() {
        let share = |a: i64, b: i64| {
            let rows = [("yes", a), ("no", b)].map(|(label, n)| Row::plain(ui(label)).with(Text::number(n)));
            Sheet::of(vec![Block::Prompt(ui("yes-no-why")), Block::Options(rows.into())])
        };
        assert_eq!(heard(&news(&share(0, 10), &share(10, 10))), "yes number-10");
        assert_eq!(heard(&news(&share(0, 30), &share(0, 20))), "no number-2 number-0");
    }

    #[test]
    fn numbers_are_said_and_names_are_not() {
        let amount = |value| Sheet::of(vec![Block::Amount { value, unit: ui("unit-pesos") }]);
        assert_eq!(heard(&aloud(&amount(12))), "number-12 unit-pesos");
        assert_eq!(heard(&aloud(&amount(450))), "number-4 number-5 number-0 unit-pesos");
        assert_eq!(heard(&aloud(&amount(1490))), "number-1 number-4 number-9 number-0 unit-pesos");
        assert_eq!(heard(&aloud(&Sheet::of(vec![Block::Heading(Text::Raw("Juana".into()))]))), "");
    }
}
