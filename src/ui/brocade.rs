//! Figures of brocade. Each is woven three ways, as high as there is room for, and repeats along the weft;
//! in colour two stitches fit in a cell, consoles shade where these differ, ASCII has its own signs.

use super::{
    Look,
    look::{Colors, Symbols},
    stitch,
};
use crate::text::{Text, ui};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

/// A figure, one, two and three cells high, and the same in ASCII.
struct Figure {
    name: &'static str,
    /// The thread of the ground.
    ground: char,
    /// In one cell: a row of signs, each with its thread.
    signs: &'static [(&'static str, char)],
    /// In two and three cells: stitches.
    stitches: [&'static [&'static str]; 2],
    ascii: [&'static [&'static str]; 3],
}

const FIGURES: [Figure; 10] = [
    // Diamonds, the figure of the world, from which most brocades of the Highlands are built.
    Figure {
        name: "rombo",
        ground: 'r',
        signs: &[("◆", 'y'), (" ", '.'), ("◇", 'w'), (" ", '.')],
        stitches: [
            &["b..yy..b", "..ywwy..", "..ywwy..", "b..yy..b"],
            &["b....yy....b", ".b..ywwy..b.", "..bywbbwyb..", "..bywbbwyb..", ".b..ywwy..b.", "b....yy....b"],
        ],
        ascii: [&["<>"], &["/\\", "\\/"], &[" /\\ ", "<<>>", " \\/ "]],
    },
    // Seeds sown in line.
    Figure {
        name: "semilla",
        ground: 'k',
        signs: &[("●", 'y'), (" ", '.'), ("·", 'r'), (" ", '.'), ("●", 'w'), (" ", '.'), ("·", 'r'), (" ", '.')],
        stitches: [
            &["..yy....", ".ywwy.rr", ".ywwy.rr", "..yy...."],
            &["..yy..g...", ".yrry.g.r.", "yrwwrygrrr", "yrwwrygrrr", ".yrry.g.r.", "..yy..g..."],
        ],
        ascii: [&["<o> . "], &[" /\\  ", " \\/ ."], &["  o  ", " (o) ", "  o ."]],
    },
    // The toad that calls the rain: legs, back, legs.
    Figure {
        name: "sapo",
        ground: 'b',
        signs: &[("╳", 'w'), ("◆", 'y'), ("╳", 'w'), (" ", '.'), ("·", 'r'), (" ", '.')],
        stitches: [
            &["w..yy..w..", ".wyrryw..r", ".wyrryw..r", "w..yy..w.."],
            &["w.w....w.w..", ".ww.yy.ww...", "..wyryyw...r", "..wyyryw...r", ".ww.yy.ww...", "w.w....w.w.."],
        ],
        ascii: [&["x^x "], &["\\oo/ ", "/--\\ "], &["\\_oo_/ ", " (  )  ", "/ -- \\ "]],
    },
    // A path that goes up and down.
    Figure {
        name: "camino",
        ground: 'k',
        signs: &[("╱", 'r'), ("╲", 'r'), ("╱", 'y'), ("╲", 'y')],
        stitches: [
            &["r....y", "wr..yw", ".wryw.", "..wy.."],
            &["r......y", "wr....yw", ".wr..yw.", "g.wryw.g", ".g.ww.g.", "..g..g.."],
        ],
        ascii: [&["/\\"], &["/\\  ", "  \\/"], &["/\\    ", "  \\  /", "   \\/ "]],
    },
    // Flowers with their leaves.
    Figure {
        name: "flor",
        ground: 'g',
        signs: &[("◉", 'r'), (" ", '.'), ("╲", 'y'), ("╱", 'y'), (" ", '.')],
        stitches: [
            &[".rr....", "rwwr.yy", "rwwr.yy", ".rr...."],
            &["..rr......", ".ryyr..w..", "rywwyr.ww.", "rywwyr.ww.", ".ryyr..w..", "..rr......"],
        ],
        ascii: [&["*-"], &["o*o ", " | ."], &["o o  ", " *  .", "o o  "]],
    },
    // Stars of eight points.
    Figure {
        name: "estrella",
        ground: 'n',
        signs: &[("★", 'w'), (" ", '.'), ("·", 'y'), (" ", '.')],
        stitches: [
            &["w.ww.w..", ".wyyw..r", ".wyyw..r", "w.ww.w.."],
            &["w..ww..w..", ".w.ww.w...", "..wyyw...r", "..wyyw...r", ".w.ww.w...", "w..ww..w.."],
        ],
        ascii: [&["*."], &["\\|/ ", "/|\\ "], &["\\ | / ", "- * - ", "/ | \\ "]],
    },
    // Ears of maize, each with its leaf.
    Figure {
        name: "maiz",
        ground: 'g',
        signs: &[("●", 'y'), ("╲", 'w'), (" ", '.')],
        stitches: [
            &[".yy..w", "yyryw.", "yryyw.", ".yy..w"],
            &["..yy..w.", ".yryy.ww", ".yyry.w.", ".yryy.w.", ".yyryww.", "..yy.w.."],
        ],
        ascii: [&["0\\ "], &["(#)|", "(#)/"], &[" _  ", "(#)|", "(#)/"]],
    },
    // Two threads that hold each other.
    Figure {
        name: "trama",
        ground: 'b',
        signs: &[("╳", 'y'), ("╳", 'w')],
        stitches: [
            &["y..ww..y", ".yw..wy.", ".wy..yw.", "w..yy..w"],
            &["y...ww...y", ".y.w..w.y.", "..yw..wy..", "..wy..yw..", ".w.y..y.w.", "w...yy...w"],
        ],
        ascii: [&["><"], &["\\/", "/\\"], &["\\  / ", " \\/  ", " /\\  "]],
    },
    // The mountains around the town.
    Figure {
        name: "monte",
        ground: 'k',
        signs: &[("▲", 'w'), (" ", '.'), ("▲", 'r'), (" ", '.')],
        stitches: [
            &["...ww...", "..wyyw..", ".wyrryw.", "wyrrrryw"],
            &["....ww....", "...wyyw...", "..wyrryw..", ".wyrrrryw.", "wyrbbbbryw", "yrbbbbbbry"],
        ],
        ascii: [&["/\\_"], &[" /\\ ", "/__\\"], &["  /\\  ", " /  \\ ", "/____\\"]],
    },
    // Butterflies, wing to wing.
    Figure {
        name: "mariposa",
        ground: 'r',
        signs: &[("◁", 'y'), ("▷", 'y'), (" ", '.'), ("·", 'w'), (" ", '.')],
        stitches: [
            &["yy.w.yy.", "yby.yby.", ".yywyy..", ".y.w.y.w"],
            &["yy...yy..", "bby.ybb.w", "ybywyby..", ".yywyy...", ".ybwby..w", "yy...yy.."],
        ],
        ascii: [&["}{ "], &["}|{ ", "}|{ "], &["\\ / ", "}|{ ", "/ \\ "]],
    },
];

fn figure(name: &str) -> &'static Figure {
    FIGURES.iter().find(|f| f.name == name).unwrap_or(&FIGURES[0])
}

/// The name under which a figure is woven: its own, or that of the first figure where no figure has it.
pub(super) fn known(name: &str) -> &'static str {
    figure(name).name
}

/// What a figure is called.
pub fn figure_name(name: &str) -> Text {
    ui(&format!("figure-{}", known(name)))
}

/// One repeat of a figure as it is woven three cells high: rows of stitches, each the colour of its thread as `0xRRGGBB`.
/// For cloth on paper.
pub fn brocade_repeat(name: &str) -> Vec<Vec<u32>> {
    let figure = figure(name);
    let [_, large] = figure.stitches;
    let thread = |c: char| Look::FULL.dye(on_cloth(if c == stitch::NONE { figure.ground } else { c }));
    large.iter().map(|row| row.chars().map(thread).collect()).collect()
}

/// Weaves a band with a figure, as high as `area`, one to three cells.
pub(super) fn band(name: &str, area: Rect, look: Look, buf: &mut Buffer) {
    let figure = figure(name);
    if area.height > 1 || look.symbols == Symbols::Ascii {
        return weave(figure, usize::from(area.height), 0, area, look, buf);
    }
    for (column, (sign, thread)) in (area.left()..area.right()).zip(figure.signs.iter().cycle()) {
        let style = match look.colors {
            Colors::None => Style::new(),
            _ => Style::new().fg(look.thread(on_cloth(*thread))).bg(look.thread(on_cloth(figure.ground))),
        };
        if let Some(cell) = buf.cell_mut((column, area.y)) {
            cell.set_symbol(look.sign(sign, "^")).set_style(style);
        }
    }
}

/// Weaves a row of cloth. Where rows are one cell high, the figure grows over three of them: `nth` says which
/// of the rows of this figure it is.
pub(super) fn row(name: &str, nth: usize, area: Rect, look: Look, buf: &mut Buffer) {
    if area.height == 1 {
        weave(figure(name), 3, 2 - nth % 3, area, look, buf);
    } else {
        weave(figure(name), usize::from(area.height), 0, area, look, buf);
    }
}

/// Weaves `area` from the `first` line on of a figure that is `high` cells high.
fn weave(figure: &Figure, high: usize, first: usize, area: Rect, look: Look, buf: &mut Buffer) {
    let of = |rows: &[&str], y: usize, x: usize| -> Option<char> {
        let row = rows.get(y)?;
        row.chars().nth(x % row.chars().count().max(1))
    };
    let ascii = figure.ascii.get(high.saturating_sub(1));
    let stitches = figure.stitches.get(high.saturating_sub(2));
    for (y, line) in (first..high).zip(area.top()..area.bottom()) {
        for (x, column) in (area.left()..area.right()).enumerate() {
            let Some(cell) = buf.cell_mut((column, line)) else { continue };
            if look.symbols == Symbols::Ascii {
                let sign = ascii.and_then(|rows| of(rows, y, x)).unwrap_or(' ');
                cell.set_char(sign);
                if look.colors != Colors::None {
                    let thread = if matches!(sign, '<' | '>' | 'o' | '*') { 'y' } else { 'r' };
                    cell.set_style(Style::new().fg(look.thread(thread)));
                }
            } else {
                let stitch = |row: usize| {
                    let thread = stitches.and_then(|rows| of(rows, row, x)).unwrap_or(stitch::NONE);
                    match (look.colors, thread) {
                        (Colors::None, thread) => thread,
                        (_, stitch::NONE) => on_cloth(figure.ground),
                        (_, thread) => on_cloth(thread),
                    }
                };
                let (sign, style) = stitch::cell(stitch(2 * y), stitch(2 * y + 1), look);
                cell.set_symbol(sign).set_style(style);
            }
        }
    }
}

/// The cloth's own cotton and wool: a cloth is the same on a light ground and on a dark one.
fn on_cloth(thread: char) -> char {
    match thread {
        'w' => 'c',
        'k' => 's',
        other => other,
    }
}
