//! After an answer: the rows and how each turned out, one explanation open, and the keys that open another.

use crate::{
    activity::{self, Feedback},
    model::{Grade, Verdict},
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row, Shown},
};

/// So many rows at most have a digit each.
const NUMBERED: usize = 4;

/// The digit of each row whose explanation may be opened: the one under which she saw it, where her kind of step says so.
fn digits(rows: &[Row], explain: impl Fn(&Row) -> bool) -> Vec<Option<u8>> {
    let own = rows.iter().any(|row| row.number.is_some());
    let digit = |(i, row): (usize, &Row)| if own { row.number } else { Some(activity::digit(i)) };
    let may = |row: &Row| rows.len() <= NUMBERED && explain(row);
    rows.iter().enumerate().map(|(i, row)| may(row).then(|| digit((i, row))).flatten()).collect()
}

/// The keys that open explanations: digits where the rows are numbered, arrows from one to the next. The only one is open
/// already, so no key is shown for it.
pub(super) fn keys<M>(
    rows: &[Row],
    open: usize,
    explain: impl Fn(&Row) -> bool,
    msg: impl Fn(usize) -> M,
) -> Vec<Binding<M>> {
    // Where not all rows are seen at once the arrows lead to every one.
    let all = rows.len() > NUMBERED;
    let may: Vec<usize> = rows.iter().enumerate().filter(|(_, row)| all || explain(row)).map(|(i, _)| i).collect();
    let mut keys = Vec::new();
    let digits = digits(rows, &explain);
    let shown = if may.len() > 1 { Shown::Footer } else { Shown::Quiet };
    keys.extend(digits.iter().enumerate().filter_map(|(i, digit)| {
        Some(Binding { chord: Chord::Digit((*digit)?), label: ui("key-why"), shown, msg: msg(i) })
    }));
    if may.len() > 1 {
        let here = may.iter().position(|i| *i == open).unwrap_or(0);
        let turn = |by: usize| may.get((here + by) % may.len()).map(|&i| msg(i));
        // Where digits do not open everything, the arrows are shown.
        let arrow = if may.iter().all(|i| digits.get(*i).copied().flatten().is_some()) {
            Binding::help
        } else {
            Binding::footer
        };
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
    let digits = digits(&feedback.rows, &explain);
    // More rows than a screen takes in are shown three at a time, around the open one.
    let shown =
        if numbered { 0..feedback.rows.len() } else { open / AT_ONCE * AT_ONCE..(open / AT_ONCE + 1) * AT_ONCE };
    let rows: Vec<Row> = feedback
        .rows
        .into_iter()
        .enumerate()
        .filter(|(i, _)| shown.contains(i))
        .map(|(i, row)| {
            let number = digits.get(i).copied().flatten();
            let why = (i == open).then(|| row.why.clone()).flatten();
            Row { number, chord: number.map(Chord::Digit), focus: i == open, why, ..row }
        })
        .collect();
    let mut blocks: Vec<Block> = prompt.map(Block::Prompt).into_iter().collect();
    if !rows.is_empty() {
        blocks.push(Block::Options(rows));
    }
    if !numbered {
        blocks.push(Block::Note(Mark::None, ui("rows-more")));
    }
    blocks.extend(feedback.note.map(|note| Block::Note(Mark::None, note)));
    let verdict = match grade {
        Grade::Judged(Verdict::Right) => Some((Mark::Right, ui("verdict-right"))),
        Grade::Judged(verdict) => Some(match (missed, verdict) {
            (Some(message), _) => (Mark::Shown, ui(message)),
            (None, _) if feedback.more => (Mark::NotYet, ui("verdict-more")),
            (None, Verdict::Almost) => (Mark::NotYet, ui("verdict-almost")),
            (None, _) => (Mark::NotYet, ui("verdict-not-yet")),
        }),
        // Nothing is judged; but what Enter does is said on every such screen.
        Grade::Said => Some((Mark::None, ui("go-on-enter"))),
    };
    blocks.extend(verdict.map(|(mark, text)| Block::Note(mark, text)));
    blocks
}
