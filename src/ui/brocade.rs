//! Figures of brocade and the cloth they make. A figure is a small bitmap of dyes that repeats along the weft;
//! in colour two rows of it fit in one cell (half blocks), in ASCII one.

use super::{ClothRow, Look, look::Colors, look::Role, look::Symbols};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

/// A figure: four rows of dyes (0 ground, 1 cochineal, 2 marigold, 3 indigo), and how ASCII weaves it.
struct Figure {
    name: &'static str,
    rows: [&'static [u8]; 4],
    ascii: [&'static str; 2],
}

const FIGURES: [Figure; 4] = [
    // Diamonds, the figure of the world, from which most brocades of the Highlands are built.
    Figure {
        name: "rombo",
        rows: [
            &[0, 0, 0, 1, 0, 0, 0, 3],
            &[0, 0, 1, 2, 1, 0, 0, 0],
            &[0, 0, 1, 2, 1, 0, 0, 0],
            &[0, 0, 0, 1, 0, 0, 0, 3],
        ],
        ascii: ["/\\  ", "\\/  "],
    },
    // Seeds sown in line.
    Figure {
        name: "semilla",
        rows: [&[0, 2, 0, 0, 1, 0], &[2, 1, 2, 0, 0, 0], &[2, 1, 2, 0, 0, 0], &[0, 2, 0, 0, 1, 0]],
        ascii: ["<>  ", "  . "],
    },
    // The toad that calls the rain: legs, back, legs.
    Figure {
        name: "sapo",
        rows: [
            &[1, 0, 0, 0, 1, 0, 3, 0],
            &[0, 1, 2, 1, 0, 0, 0, 3],
            &[0, 1, 2, 1, 0, 0, 0, 3],
            &[1, 0, 0, 0, 1, 0, 3, 0],
        ],
        ascii: ["\\oo/ ", "/--\\ "],
    },
    // A path that goes up and down.
    Figure {
        name: "camino",
        rows: [&[3, 0, 0, 0, 0, 3], &[1, 3, 0, 0, 3, 1], &[0, 1, 3, 3, 1, 0], &[0, 0, 1, 1, 0, 0]],
        ascii: ["/\\/\\", "\\/\\/"],
    },
];

fn figure(name: &str) -> &'static Figure {
    FIGURES.iter().find(|f| f.name == name).unwrap_or(&FIGURES[0])
}

/// Weaves one line of cells with a figure; `line` 0 is its upper half, 1 its lower.
pub(super) fn weave(name: &str, line: usize, area: Rect, look: Look, buf: &mut Buffer) {
    let figure = figure(name);
    let dye = |row: usize, x: usize| figure.rows.get(row).and_then(|r| r.get(x % r.len())).copied().unwrap_or(0);
    for (x, column) in (area.left()..area.right()).enumerate() {
        let Some(cell) = buf.cell_mut((column, area.y)) else { continue };
        if look.symbols == Symbols::Ascii {
            let ascii = figure.ascii.get(line % 2).copied().unwrap_or("=");
            let sign = ascii.chars().nth(x % ascii.chars().count()).unwrap_or(' ');
            cell.set_char(sign);
            let style = if look.colors == Colors::None {
                Style::new()
            } else {
                Style::new().fg(look.thread(1 + u8::from(x % 2 == 0)))
            };
            cell.set_style(style);
        } else {
            let (upper, lower) = (dye(2 * line, x), dye(2 * line + 1, x));
            if look.colors == Colors::None {
                let sign = match (upper > 0, lower > 0) {
                    (true, true) => "█",
                    (true, false) => "▀",
                    (false, true) => "▄",
                    (false, false) => " ",
                };
                cell.set_symbol(sign);
            } else {
                cell.set_symbol("▀").set_style(Style::new().fg(look.thread(upper)).bg(look.thread(lower)));
            }
        }
    }
}

/// A cloth, growing upward from the bottom of `area`: woven rows in their figures, bare warp above.
pub(super) fn cloth(rows: &[ClothRow], area: Rect, look: Look, buf: &mut Buffer) {
    if rows.is_empty() || area.height < 3 || area.width < 8 {
        return;
    }
    let lines = usize::from(area.height.saturating_sub(2));
    let each = (lines / rows.len()).clamp(1, 2);
    let woven: Vec<&ClothRow> = rows.iter().filter(|r| r.woven).collect();
    // The newest rows, when not all have room.
    let shown = woven.len().min(lines / each);
    let inner = Rect { x: area.x + 1, width: area.width - 2, ..area };
    let mut y = area.bottom() - 1;
    let beam = look.sign("━", "=");
    for beam_y in [area.top(), y] {
        for x in area.left()..area.right() {
            if let Some(cell) = buf.cell_mut((x, beam_y)) {
                cell.set_symbol(beam).set_style(look.style(Role::Thread));
            }
        }
    }
    for row in woven.iter().skip(woven.len() - shown) {
        for line in (0..each).rev() {
            y -= 1;
            weave(row.figure.as_str(), line, Rect { y, height: 1, ..inner }, look, buf);
            let edge = if row.fresh { look.sign("◆", "*") } else { look.sign("▐", "|") };
            let other = if row.fresh { look.sign("◆", "*") } else { look.sign("▌", "|") };
            let style = look.style(if row.fresh { Role::Title } else { Role::Thread });
            for (x, sign) in [(area.left(), edge), (area.right() - 1, other)] {
                if let Some(cell) = buf.cell_mut((x, y)) {
                    cell.set_symbol(sign).set_style(style);
                }
            }
        }
    }
    let warp = look.sign("│", "|");
    for y in area.top() + 1..y {
        for x in (inner.left()..inner.right()).step_by(2) {
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.set_symbol(warp).set_style(look.style(Role::Thread));
            }
        }
    }
}
