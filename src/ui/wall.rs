//! Rows for many who look at one wall: numerals three cells high, a bar for the hands that were raised.

use super::{
    look::{Role, Symbols},
    numerals,
    pieces::{Piece, Room, Setter},
};
use ratatui::text::{Line, Span};

/// Cells kept at the right for a large count: three digits.
const COUNT: usize = 13;
/// The longest bar, in cells.
const LONGEST: usize = 40;

impl Setter<'_> {
    /// Whether numbers are drawn large.
    pub(super) fn numerals(&self) -> bool {
        self.projected && self.room > Room::Tight && self.look.symbols != Symbols::Ascii
    }

    /// One stitch a hand, two where there is room; more hands than fit are drawn in proportion. The number stands after
    /// it, or large at the right.
    pub(super) fn bar(&self, (hands, most): (u32, u32), indent: usize) -> Line<'static> {
        let whole = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        let room = self.width.saturating_sub(indent + COUNT).min(LONGEST);
        let (hands, most) = (whole(hands), whole(most).max(1));
        let cells = match room / most {
            0 => hands.saturating_mul(room).div_ceil(most),
            each => hands * each.min(2),
        };
        let bar = Span::styled(self.look.sign("█", "#").repeat(cells), self.style(Role::Focus));
        let count = if self.numerals() { String::new() } else { format!(" {hands}") };
        Line::from(vec![Span::raw(" ".repeat(indent)), bar, Span::styled(count, self.style(Role::Title))])
    }

    /// A row behind its numeral, and before the large count of its hands.
    pub(super) fn with_numerals(&self, number: u8, focus: bool, hands: Option<u32>, row: Piece) -> Piece {
        let numeral = numerals::lines(number.into(), self.look);
        let count = hands.map(|n| numerals::lines(n.into(), self.look)).unwrap_or_default();
        let height = row.lines.len().max(numeral.len());
        let above = usize::from(row.lines.len() == 1);
        let (role, arrow) = if focus { (Role::Title, self.look.sign("▶ ", "> ")) } else { (Role::Quiet, "  ") };
        let lines = (0..height).map(|i| {
            let lead = if i == 1 { arrow } else { "  " };
            let digit = numeral.get(i).map_or("   ", String::as_str);
            let words = i.checked_sub(above).and_then(|i| row.lines.get(i)).cloned().unwrap_or_default();
            let mut spans = vec![Span::styled(format!("{lead}{digit}"), self.style(role)), Span::raw("   ")];
            spans.extend(words.spans);
            if let Some(count) = count.get(i) {
                let used: usize = spans.iter().map(Span::width).sum();
                let at = self.width.saturating_sub(COUNT - 2);
                spans.push(Span::raw(" ".repeat(at.saturating_sub(used))));
                spans.push(Span::styled(count.clone(), self.style(Role::Title)));
            }
            Line::from(spans)
        });
        let targets = row.targets.into_iter().map(|(line, columns, chord)| (line + above, columns, chord)).collect();
        Piece { lines: lines.collect(), gap: row.gap, targets }
    }
}

/// Cells before the words of a row with a large numeral: arrow, numeral, space.
pub(super) const LEAD: usize = 8;
/// Cells that its words leave free for a large count.
pub(super) const BESIDE: usize = COUNT;
