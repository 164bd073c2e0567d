//! A sheet as plain lines: for screen readers, dumb terminals and paper.

use super::{Binding, Block, Chord, Mark, Row, Sheet, Shown, cloth};
use crate::text::{Catalog, Locale, Standing, Text, grouped, ui};
use std::fmt::Write as _;

const WIDTH: usize = 78;

/// The name of a key, as it is printed on keyboards.
pub fn key_name(chord: Chord) -> String {
    match chord {
        Chord::Digit(d) => d.to_string(),
        Chord::Enter => "Enter".into(),
        Chord::Esc => "Esc".into(),
        Chord::Space => "Espacio".into(),
        Chord::Up => "↑".into(),
        Chord::Down => "↓".into(),
        Chord::Left => "←".into(),
        Chord::Right => "→".into(),
        Chord::F(n) => format!("F{n}"),
        Chord::Backspace => "⌫".into(),
        Chord::Char(c) => c.to_string(),
    }
}

/// The name of a key in ASCII: what text mode reads.
pub fn key_word(chord: Chord) -> String {
    match chord {
        Chord::Up => "^".into(),
        Chord::Down => "v".into(),
        Chord::Left => "<".into(),
        Chord::Right => ">".into(),
        Chord::Backspace => "Backspace".into(),
        other => key_name(other),
    }
}

/// The screen as lines, with its keys under it.
pub fn plain<M>(
    sheet: &Sheet,
    keys: &[Binding<M>],
    catalog: &Catalog,
    locale: Locale,
    beside: Option<Locale>,
) -> String {
    let mut out = String::new();
    let mut draft = false;
    let mut say = |text: &Text| {
        let said = catalog.say(locale, text);
        draft |= said.standing == Standing::Draft;
        let other = beside.map(|l| catalog.say(l, text).words).filter(|w| *w != said.words);
        other.map_or_else(|| said.words.clone(), |w| format!("{} ({w})", said.words))
    };
    let mut lines: Vec<String> = Vec::new();
    if let Some(header) = &sheet.header {
        let title = header.title.iter().map(&mut say).collect::<Vec<_>>().join(" - ");
        let woven = header.woven.map(|(done, total)| format!(" ({done}/{total})")).unwrap_or_default();
        lines.push(format!("== {title}{woven}"));
    }
    for block in &sheet.blocks {
        match block {
            Block::Heading(text) => lines.push(format!("# {}", say(text))),
            Block::Prompt(text) => lines.push(say(text)),
            Block::Options(rows) => lines.extend(rows.iter().map(|r| row(r, catalog, locale, &mut say))),
            Block::Columns(left, right) => {
                lines.extend(left.iter().map(|r| row(r, catalog, locale, &mut say)));
                lines.push(String::new());
                lines.extend(right.iter().map(|r| row(r, catalog, locale, &mut say)));
            }
            Block::Shown { from, zones, .. } => {
                lines.push(format!("[{}]", say(from)));
                lines.extend(zones.iter().map(|r| row(r, catalog, locale, &mut say)));
            }
            Block::Bubble { who, text, mine } => {
                let who = who.as_ref().map(|w| format!("{}: ", say(w))).unwrap_or_default();
                lines.push(format!("{}{who}\"{}\"", if *mine { "-> " } else { "" }, say(text)));
            }
            Block::Table(grid) => {
                lines.push(grid.columns.iter().map(|(head, _)| say(head)).collect::<Vec<_>>().join(" | "));
                lines.extend(grid.rows.iter().map(|row| row.iter().map(&mut say).collect::<Vec<_>>().join(" | ")));
            }
            Block::Calendar { weeks, cards } => {
                for (week, standing) in weeks.iter().zip(cards) {
                    let said = row(week, catalog, locale, &mut say);
                    let standing = standing.iter().map(&mut say).collect::<Vec<_>>().join("; ");
                    let arrow = if standing.is_empty() { "" } else { " -> " };
                    lines.push(format!("{said}{arrow}{standing}"));
                }
            }
            Block::Meters(meters) => {
                let levels = meters.iter().map(|(name, level)| format!("{}{}", mark(*level, &mut say), say(name)));
                let levels = levels.collect::<Vec<_>>().join("  ");
                lines.push(format!("{} {levels}", say(&ui("meters"))));
            }
            Block::Amount { value, unit } => lines.push(format!("= {} {}", grouped(*value), say(unit))),
            Block::Note(_, text) => lines.push(say(text)),
            Block::Cloth { rows, .. } => {
                let figures = cloth::figures(rows).map(|text| say(&text)).collect::<Vec<_>>().join("; ");
                lines.extend([say(&cloth::count(rows)), figures].into_iter().filter(|line| !line.is_empty()));
            }
            Block::Keys(rows) => {
                lines.extend(
                    rows.iter().map(|r| format!("{}  {}", r.chord.map(key_word).unwrap_or_default(), say(&r.text))),
                );
            }
            Block::Drawings { line, chosen, .. } => {
                lines.push("*".repeat(chosen.len()));
                let names = (0..4).map(|c| format!("{}. {}", c + 1, say(&ui(&format!("drawing-{}", line * 4 + c)))));
                lines.extend(names);
                let arrows = format!("{} {}", key_word(Chord::Up), key_word(Chord::Down));
                lines.push(format!("{} [{arrows}]", say(&ui("drawings-more"))));
            }
            Block::Field { label, value, secret } => {
                let value = if *secret { "*".repeat(value.chars().count()) } else { crate::text::clean_line(value) };
                lines.push(format!("{}: {value}_", say(label)));
            }
            Block::Typing { keys, found } => {
                let behind: String = keys.chars().take(*found).collect();
                lines.push(format!("{behind}_   ({keys})"));
            }
            Block::Ladder { rung, rungs, low, high } => {
                let rung = rung.map(|rung| format!(": {rung}")).unwrap_or_default();
                lines.push(format!("1 {}  ...  {rungs} {}{rung}", say(low), say(high)));
            }
            Block::Picture(_) | Block::Scale { .. } => {}
        }
    }
    lines.extend(sheet.status.as_ref().map(|s| format!("({})", say(s))));
    lines.push(footer(keys, &mut say));
    if draft {
        lines.insert(0, format!("({})", catalog.say(locale, &ui("draft-mark")).words));
    }
    for line in lines {
        for part in super::pieces::whole_words(&line, WIDTH) {
            let _ = writeln!(out, "{part}");
        }
    }
    out
}

/// A mark in words, as the voice says it: `(todavía no) `.
fn mark(mark: Mark, say: &mut dyn FnMut(&Text) -> String) -> String {
    mark.words().map_or_else(String::new, |words| format!("({}) ", say(&words)))
}

fn row(row: &Row, catalog: &Catalog, locale: Locale, say: &mut dyn FnMut(&Text) -> String) -> String {
    let number = row.number.map(|n| format!("{n}. ")).unwrap_or_else(|| "   ".into());
    let focus = if row.focus { "> " } else { "  " };
    let with = row.with.as_ref().map(|w| format!(" -> {}", say(w))).unwrap_or_default();
    let drawing = row.drawing.map(|p| catalog.say(locale, &ui(&format!("drawing-{}", p.0))).words);
    let drawing = drawing.map(|d| format!(" [{d}]")).unwrap_or_default();
    let why = row.why.as_ref().map(|w| format!(": {}", say(w))).unwrap_or_default();
    let hands = row.hands.map(|(hands, _)| format!(" = {hands}")).unwrap_or_default();
    format!("{focus}{number}{}{}{with}{hands}{drawing}{why}", mark(row.mark, say), say(&row.text))
}

/// The keys that are shown, neighbours of one meaning together: `1 2 3 choose`.
fn footer<M>(keys: &[Binding<M>], say: &mut dyn FnMut(&Text) -> String) -> String {
    let mut parts: Vec<(String, &Text)> = Vec::new();
    for binding in keys.iter().filter(|b| matches!(b.shown, Shown::Footer | Shown::Spare)) {
        let name = key_word(binding.chord);
        match parts.last_mut() {
            Some((names, label)) if **label == binding.label => {
                names.push(' ');
                names.push_str(&name);
            }
            _ => parts.push((name, &binding.label)),
        }
    }
    parts.iter().map(|(names, label)| format!("[{names}] {}", say(label))).collect::<Vec<_>>().join("  ")
}
