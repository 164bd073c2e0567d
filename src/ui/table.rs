//! A table, set as wide as there is room: figures whole and to the right; words go on in a second line where there is
//! room for that, and are cut where there is none.

use super::{
    Grid,
    look::Role,
    pieces::{Piece, Room, Setter, whole_words},
};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Cells between columns.
const BETWEEN: usize = 2;
/// No column of words is narrower.
const NARROWEST: usize = 8;
/// Letters that stay of a beginning which several have in common.
const BEGINNING: usize = 4;

impl Setter<'_> {
    pub(super) fn table(&mut self, grid: &Grid) -> Piece {
        let mut rows: Vec<Vec<String>> =
            grid.rows.iter().map(|row| row.iter().map(|cell| self.say(cell)).collect()).collect();
        let heads: Vec<String> = grid.columns.iter().map(|(head, _)| self.say(head)).collect();
        let widths = self.widths(grid, &heads, &rows);
        let whole = self.room >= Room::Normal;
        if !whole {
            for (x, width) in widths.iter().enumerate() {
                self.tell_apart(&mut rows, x, *width);
            }
        }
        let mut lines = Vec::new();
        let wrapped: Vec<Vec<String>> =
            heads.iter().zip(&widths).map(|(head, width)| Self::wrap_to(head, *width)).collect();
        let high = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..high {
            // Heads stand on the line.
            let words = wrapped.iter().map(|head| (line + head.len()).checked_sub(high).and_then(|i| head.get(i)));
            let cells: Vec<String> = words.map(|w| w.cloned().unwrap_or_default()).collect();
            lines.push(self.line(grid, &cells, &widths, Role::Title));
        }
        let rule: usize = widths.iter().sum::<usize>() + BETWEEN * widths.len().saturating_sub(1);
        lines.push(Line::styled(self.look.sign("─", "-").repeat(rule.min(self.width)), self.style(Role::Thread)));
        for cells in &rows {
            if whole {
                lines.extend(self.wrapped(grid, cells, &widths));
            } else {
                lines.push(self.line(grid, cells, &widths, Role::Text));
            }
        }
        Piece::new(lines, self.gap())
    }

    /// Columns of figures are as wide as their figures and the longest word over them; words share the rest.
    fn widths(&self, grid: &Grid, heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
        let natural = |x: usize| rows.iter().filter_map(|r| r.get(x)).map(|w| w.width()).max().unwrap_or(0);
        let longest = |head: &str| head.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0);
        let figures = |x: usize| grid.columns.get(x).is_some_and(|(_, figures)| *figures);
        let mut widths: Vec<usize> = heads.iter().enumerate().map(|(x, head)| natural(x).max(longest(head))).collect();
        let between = BETWEEN * widths.len().saturating_sub(1);
        let fixed: usize = widths.iter().enumerate().filter(|(x, _)| figures(*x)).map(|(_, w)| w).sum();
        let mut room = self.width.saturating_sub(fixed + between);
        // The narrowest first: what one does not need, the next has.
        let mut words: Vec<usize> = (0..widths.len()).filter(|x| !figures(*x)).collect();
        words.sort_by_key(|x| widths.get(*x).copied());
        for (done, x) in words.iter().enumerate() {
            let share = room / (words.len() - done);
            if let Some(width) = widths.get_mut(*x) {
                *width = (*width).min(share.max(NARROWEST));
                room = room.saturating_sub(*width);
            }
        }
        widths
    }

    /// A row in as many lines as its longest words need.
    fn wrapped(&self, grid: &Grid, cells: &[String], widths: &[usize]) -> Vec<Line<'static>> {
        let words: Vec<Vec<String>> =
            cells.iter().zip(widths).map(|(cell, width)| Self::wrap_to(cell, *width)).collect();
        let high = words.iter().map(Vec::len).max().unwrap_or(0);
        let nth = |n: usize| words.iter().map(|lines| lines.get(n).cloned().unwrap_or_default()).collect::<Vec<_>>();
        (0..high).map(|n| self.line(grid, &nth(n), widths, Role::Text)).collect()
    }

    /// Of words that would be cut to the same beginning, a few letters of it stay, and the rest begins at the word in
    /// which they differ.
    fn tell_apart(&self, rows: &mut [Vec<String>], x: usize, width: usize) {
        let column: Vec<String> = rows.iter().map(|row| row.get(x).cloned().unwrap_or_default()).collect();
        let cut: Vec<String> = column.iter().map(|words| self.cut(words, width)).collect();
        for (n, row) in rows.iter_mut().enumerate() {
            let Some((words, shown)) = column.get(n).zip(cut.get(n)) else { continue };
            let same = cut.iter().zip(&column).filter(|(other, whole)| *other == shown && *whole != words);
            let Some(common) = same.map(|(_, other)| in_common(words, other)).max() else { continue };
            let word = words.get(..common).and_then(|begin| begin.rfind(' ')).map_or(common, |space| space + 1);
            let begin: String = words.chars().take(BEGINNING).collect();
            if let Some(cell) = row.get_mut(x) {
                *cell = format!(
                    "{}{}{}",
                    begin.trim_end(),
                    self.look.sign("…", "~"),
                    words.get(word..).unwrap_or_default()
                );
            }
        }
    }

    fn line(&self, grid: &Grid, cells: &[String], widths: &[usize], role: Role) -> Line<'static> {
        let mut text = String::new();
        for (x, (cell, width)) in cells.iter().zip(widths).enumerate() {
            if x > 0 {
                text.push_str(&" ".repeat(BETWEEN));
            }
            let cell = self.cut(cell, *width);
            let free = " ".repeat(width.saturating_sub(cell.width()));
            let figures = grid.columns.get(x).is_some_and(|(_, figures)| *figures);
            let parts = if figures { [free.as_str(), &cell] } else { [cell.as_str(), &free] };
            text.extend(parts);
        }
        Line::from(Span::styled(self.cut(text.trim_end(), self.width), self.style(role)))
    }

    fn cut(&self, words: &str, width: usize) -> String {
        if words.width() <= width {
            return words.to_owned();
        }
        let sign = self.look.sign("…", "~");
        let mut cut = String::new();
        for c in words.chars() {
            if cut.width() + unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) + 1 > width {
                break;
            }
            cut.push(c);
        }
        format!("{}{sign}", cut.trim_end())
    }

    fn wrap_to(words: &str, width: usize) -> Vec<String> {
        whole_words(words, width.max(1)).collect()
    }
}

/// Bytes at the beginning that both have.
fn in_common(one: &str, other: &str) -> usize {
    let same = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b);
    same.map_or(one.len().min(other.len()), |((at, _), _)| at)
}
