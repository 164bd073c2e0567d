//! Her cloth on the loom: woven rows grow upward from the lower bar, bare warp waits above.

use super::{ClothRow, Look, brocade, look::Role};
use crate::text::{Text, Value, ui};
use ratatui::{buffer::Buffer, layout::Rect};

/// Weaves a cloth into `area`: bars above and below, a selvedge at both sides.
pub(super) fn weave(rows: &[ClothRow], area: Rect, look: Look, buf: &mut Buffer) {
    if rows.is_empty() || area.height < 3 || area.width < 12 {
        return;
    }
    let lines = usize::from(area.height - 2);
    let each = (lines / rows.len()).clamp(1, 3);
    let high = u16::try_from(each).unwrap_or(1);
    // A cloth with few rows is a small cloth, not an empty loom.
    let wanted = u16::try_from(rows.len() * each + 2).unwrap_or(area.height);
    let area = Rect { y: area.bottom() - wanted.min(area.height), height: wanted.min(area.height), ..area };
    // The bars stand out over the cloth by two cells.
    let inner = Rect { x: area.x + 2, width: area.width - 4, ..area };
    for y in [area.top(), area.bottom() - 1] {
        for x in area.left()..area.right() {
            put(buf, x, y, look.sign("━", "="), look, Role::Thread);
        }
    }
    let woven: Vec<&ClothRow> = rows.iter().filter(|r| r.woven).collect();
    // When not all have room: those around the row that is pointed out, else the newest.
    let shown = woven.len().min(lines / each);
    let pointed = woven.iter().position(|r| r.fresh).unwrap_or(woven.len());
    let first = pointed.saturating_sub(shown / 2).min(woven.len() - shown);
    let mut y = area.bottom() - 1;
    for (i, row) in woven.iter().enumerate().skip(first).take(shown) {
        y -= high;
        let nth = woven.iter().take(i).rev().take_while(|r| r.figure == row.figure).count();
        brocade::row(row.figure.as_str(), nth, Rect { y, height: high, ..inner }, look, buf);
        for line in y..y + high {
            put(buf, inner.left() - 1, line, look.sign("▐", "|"), look, Role::Thread);
            put(buf, inner.right(), line, look.sign("▌", "|"), look, Role::Thread);
        }
        if row.fresh {
            let middle = y + (high - 1) / 2;
            put(buf, area.left(), middle, look.sign("▶", ">"), look, Role::Title);
            put(buf, area.right() - 1, middle, look.sign("◀", "<"), look, Role::Title);
        }
    }
    for line in area.top() + 1..y {
        for x in (inner.left()..inner.right()).step_by(2) {
            put(buf, x, line, look.sign("│", "|"), look, Role::Warp);
        }
    }
}

/// How many rows are woven, of how many: a cloth for those who do not see it.
pub(super) fn count(rows: &[ClothRow]) -> Text {
    let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let woven = rows.iter().filter(|r| r.woven).count();
    ui("cloth-rows").with("woven", number(woven)).with("total", number(rows.len()))
}

/// The figures that are woven, each with its number of rows, from the lower bar upward.
pub(super) fn figures(rows: &[ClothRow]) -> impl Iterator<Item = Text> {
    let mut figures: Vec<(&'static str, i64)> = Vec::new();
    for name in rows.iter().filter(|r| r.woven).map(|r| brocade::known(r.figure.as_str())) {
        match figures.iter_mut().find(|(known, _)| *known == name) {
            Some((_, rows)) => *rows += 1,
            None => figures.push((name, 1)),
        }
    }
    let named = |(name, rows): (&str, i64)| {
        ui("cloth-figure").with("figure", brocade::figure_name(name).into()).with("rows", Value::Number(rows))
    };
    figures.into_iter().map(named)
}

fn put(buf: &mut Buffer, x: u16, y: u16, sign: &'static str, look: Look, role: Role) {
    if let Some(cell) = buf.cell_mut((x, y)) {
        cell.set_symbol(sign).set_style(look.style(role));
    }
}
