//! After an answer: the rows and how each turned out, one explanation open, and the keys that open another.

use crate::{
    activity::{self, Feedback},
    model::{Grade, Verdict},
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};

/// So many rows at most have a digit each.
const NUMBERED: usize = 4;

/// The keys that open explanations: digits where the rows are numbered, arrows from one to the next.
pub(super) fn keys<M>(
    rows: &[Row],
    open: usize,
    explain: impl Fn(&Row) -> bool,
    msg: impl Fn(usize) -> M,
) -> Vec<Binding<M>> {
    let may: Vec<usize> = rows.iter().enumerate().filter(|(_, row)| explain(row)).map(|(i, _)| i).collect();
    let mut keys = Vec::new();
    if rows.len() <= NUMBERED {
        let digit = |i: usize| Chord::Digit(activity::digit(i));
        keys.extend(may.iter().map(|&i| Binding::footer(digit(i), ui("key-why"), msg(i))));
    }
    if may.len() > 1 {
        let here = may.iter().position(|i| *i == open).unwrap_or(0);
        let turn = |by: usize| may.get((here + by) % may.len()).map(|&i| msg(i));
        // Where no digits stand, the arrows are what is shown.
        let arrow = if rows.len() <= NUMBERED { Binding::help } else { Binding::footer };
        keys.extend(turn(may.len() - 1).map(|m| arrow(Chord::Up, ui("key-why"), m)));
        keys.extend(turn(1).map(|m| arrow(Chord::Down, ui("key-why"), m)));
    }
    keys
}

/// The screen after an answer: what she chose and how it turned out, one explanation open, and what it means.
pub(super) fn blocks(
    prompt: Option<Text>,
    feedback: Feedback,
    open: usize,
    grade: Grade,
    missed: Option<&'static str>,
    explain: impl Fn(&Row) -> bool,
) -> Vec<Block> {
    const AT_ONCE: usize = 3;
    let numbered = feedback.rows.len() <= NUMBERED;
    // More rows than a screen takes in are shown three at a time, around the open one.
    let shown =
        if numbered { 0..feedback.rows.len() } else { open / AT_ONCE * AT_ONCE..(open / AT_ONCE + 1) * AT_ONCE };
    let rows: Vec<Row> = feedback
        .rows
        .into_iter()
        .enumerate()
        .filter(|(i, _)| shown.contains(i))
        .map(|(i, row)| {
            let number = (numbered && explain(&row)).then(|| activity::digit(i));
            let why = (i == open).then(|| row.why.clone()).flatten();
            Row { number, chord: number.map(Chord::Digit), focus: i == open, why, ..row }
        })
        .collect();
    let mut blocks: Vec<Block> = prompt.map(Block::Prompt).into_iter().collect();
    if !rows.is_empty() {
        blocks.push(Block::Options(rows));
    }
    blocks.extend(feedback.note.map(|note| Block::Note(Mark::None, note)));
    let verdict = match grade {
        Grade::Judged(Verdict::Right) => Some((Mark::Right, ui("verdict-right"))),
        Grade::Judged(verdict) => Some(match (missed, verdict) {
            (Some(message), _) => (Mark::Shown, ui(message)),
            (None, Verdict::Almost) => (Mark::NotYet, ui("verdict-almost")),
            (None, _) => (Mark::NotYet, ui("verdict-not-yet")),
        }),
        Grade::Said => None,
    };
    blocks.extend(verdict.map(|(mark, text)| Block::Note(mark, text)));
    blocks
}
