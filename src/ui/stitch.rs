//! Drawings made of stitches: a grid of letters, one a thread, two stitches in a cell.
//! `r` cochineal, `y` marigold, `b` indigo, `g` leaf, `n` palo de águila, `w` cotton, `k` wool, `a` ash, `.` nothing;
//! the cloth has a cotton and a wool of its own, `c` and `s`.

use super::{
    Look,
    look::{Colors, Symbols},
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};

/// Nothing woven here.
pub(super) const NONE: char = '.';

/// One cell, from its upper and its lower stitch.
pub(super) fn cell(upper: char, lower: char, look: Look) -> (&'static str, Style) {
    if look.colors == Colors::None {
        // Without colour, wool is a hole: the drawing stays a silhouette with its details.
        let seen = |c: char| c != NONE && c != 'k';
        let sign = match (seen(upper), seen(lower)) {
            (true, true) => "█",
            (true, false) | (false, true) if look.symbols == Symbols::Limited => "▒",
            (true, false) => "▀",
            (false, true) => "▄",
            (false, false) => " ",
        };
        return (sign, Style::new());
    }
    let thread = |c: char| look.thread(c);
    if look.symbols == Symbols::Limited {
        // No half blocks: where two threads meet in a cell, it is shaded.
        return match (upper, lower) {
            (NONE, NONE) => (" ", Style::new()),
            (one, other) if one == other => ("█", Style::new().fg(thread(one))),
            (NONE, one) | (one, NONE) => ("▒", Style::new().fg(thread(one))),
            (upper, lower) => ("▒", Style::new().fg(thread(upper)).bg(thread(lower))),
        };
    }
    match (upper, lower) {
        (NONE, NONE) => (" ", Style::new()),
        (NONE, lower) => ("▄", Style::new().fg(thread(lower))),
        (upper, NONE) => ("▀", Style::new().fg(thread(upper))),
        (upper, lower) => ("▀", Style::new().fg(thread(upper)).bg(thread(lower))),
    }
}

/// The lines of a drawing; each stitch `scale` stitches wide and high.
pub(super) fn lines<S: AsRef<str>>(rows: &[S], scale: usize, look: Look) -> Vec<Line<'static>> {
    let wide = |row: &S| -> Vec<char> {
        row.as_ref().chars().flat_map(|c| std::iter::repeat_n(c, scale.max(1))).collect::<Vec<_>>()
    };
    let high: Vec<Vec<char>> = rows.iter().flat_map(|r| std::iter::repeat_n(wide(r), scale.max(1))).collect();
    let width = high.iter().map(Vec::len).max().unwrap_or(0);
    let spans = |pair: &[Vec<char>]| {
        let at = |row: usize, x: usize| pair.get(row).and_then(|r| r.get(x)).copied().unwrap_or(NONE);
        let cells = (0..width).map(|x| cell(at(0, x), at(1, x), look));
        cells.map(|(sign, style)| Span::styled(sign, style)).collect::<Vec<_>>()
    };
    high.chunks(2).map(|pair| Line::from(spans(pair))).collect()
}
