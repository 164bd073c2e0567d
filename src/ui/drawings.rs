//! The twelve drawings with which learners sign in: in stitches, and as small signs for narrow or plain screens.

use super::{
    Look,
    look::{Colors, Symbols},
    stitch,
};
use crate::model::Picture;
use ratatui::{
    style::Style,
    text::{Line, Span},
};

/// A drawing: nine stitches wide and eight high; or three lines of five cells; the same for consoles and in ASCII.
struct Drawing {
    stitches: [&'static str; 8],
    full: [&'static str; 3],
    limited: [&'static str; 3],
    ascii: [&'static str; 3],
}

#[rustfmt::skip] // one stitch below the other
const DRAWINGS: [Drawing; 12] = [
    // Sun.
    Drawing {
        stitches: [
            "y...y...y",
            ".y.....y.",
            "...yyy...",
            "..ywwwy..",
            "y.ywwwy.y",
            "...yyy...",
            ".y.....y.",
            "y...y...y",
        ],
        full: [" ╲│╱ ", "─ O ─", " ╱│╲ "],
        limited: [" \\│/ ", "──O──", " /│\\ "],
        ascii: [" \\|/ ", "- O -", " /|\\ "],
    },
    // Moon.
    Drawing {
        stitches: [
            "...www...",
            "..www....",
            ".www.....",
            ".www.....",
            ".www.....",
            ".wwww...w",
            "..wwwwww.",
            "...wwww..",
        ],
        full: [" ╭─╴ ", "(    ", " ╰─╴ "],
        limited: [" ▒█▒ ", "██   ", " ▒█▒ "],
        ascii: [" .-. ", "( (  ", " `-' "],
    },
    // Maize.
    Drawing {
        stitches: [
            "....y....",
            "...yyy...",
            "...yny...",
            ".g.yyy.g.",
            ".ggynygg.",
            "..ggyyg..",
            "...ggg...",
            "....g....",
        ],
        full: [" ╱▒╲ ", "╲│▒│╱", " ╲▒╱ "],
        limited: [" /▒\\ ", "\\│▒│/", " \\▒/ "],
        ascii: [" /#\\ ", "\\|#|/", " \\#/ "],
    },
    // Flower.
    Drawing {
        stitches: [
            "..rr.rr..",
            ".rrrrrrr.",
            "..rryrr..",
            ".rryyyrr.",
            "..rryrr..",
            ".rr.g.rr.",
            "..g.g.g..",
            "...ggg...",
        ],
        full: [" o o ", "o(*)o", " o o "],
        limited: [" • • ", "•(♦)•", " • • "],
        ascii: [" o o ", "o(*)o", " o o "],
    },
    // Bird.
    Drawing {
        stitches: [
            "..bbb....",
            ".bbwbb...",
            "yybbbb...",
            "..bbbbb.b",
            "..bbwwbbb",
            "...bwwbb.",
            "....bb...",
            "...y.y...",
        ],
        full: ["‹o)▁ ", " (▁╱═", "──┴──"],
        limited: ["<o)_ ", " (▒/=", "──┴──"],
        ascii: ["<o)_ ", " (_/=", "--^--"],
    },
    // Fish.
    Drawing {
        stitches: [
            ".........",
            "...bbb..b",
            "..bbybbbb",
            ".bwbybbb.",
            ".bbbybbb.",
            "..bbybbbb",
            "...bbb..b",
            ".........",
        ],
        full: ["  ▁▁ ", "›<((•", "~ ~ ~"],
        limited: ["  __ ", "><▒o>", "~ ~ ~"],
        ascii: ["  __ ", "><((o", "~ ~ ~"],
    },
    // Dog.
    Drawing {
        stitches: [
            "n.n......",
            "nnn.....n",
            "nwnn....n",
            "nnnnnnnn.",
            "..nnnnnn.",
            "..nnnnnn.",
            "..nn..nn.",
            "..n....n.",
        ],
        full: ["╭───╮", "▒• •▒", " ╰▼╯ "],
        limited: ["┌───┐", "▒• •▒", " └♦┘ "],
        ascii: [".---.", "Uo oU", " \\Y/ "],
    },
    // Butterfly.
    Drawing {
        stitches: [
            "rr.....rr",
            "ryr.w.ryr",
            "rrrrwrrrr",
            ".rrrwrrr.",
            "..yrwry..",
            ".rrrwrrr.",
            ".ryr.ryr.",
            "..r...r..",
        ],
        full: ["(╲ ╱)", " )┃( ", "(╱ ╲)"],
        limited: ["▒\\ /▒", " ▒║▒ ", "▒/ \\▒"],
        ascii: ["(\\ /)", " )I( ", "(/ \\)"],
    },
    // House.
    Drawing {
        stitches: [
            "....r....",
            "...rrr...",
            "..rrrrr..",
            ".rrrrrrr.",
            "..wwwww..",
            "..wbwnw..",
            "..wwwnw..",
            "..wwwnw..",
        ],
        full: [" ╱▔╲ ", "╱▁▁▁╲", "│▁▯▁│"],
        limited: [" /▒\\ ", "/▒▒▒\\", "│_█_│"],
        ascii: [" /^\\ ", "/___\\", "|_[]|"],
    },
    // Pot.
    Drawing {
        stitches: [
            "..nnnnn..",
            "...nnn...",
            ".nnnnnnn.",
            "nnnnnnnnn",
            "nynynynyn",
            "nnnnnnnnn",
            ".nnnnnnn.",
            "..nnnnn..",
        ],
        full: [" ╲▁╱ ", "╱▒▒▒╲", "╲▁▁▁╱"],
        limited: [" \\_/ ", "/▒▒▒\\", "\\___/"],
        ascii: [" \\_/ ", "/vvv\\", "\\___/"],
    },
    // Star.
    Drawing {
        stitches: [
            "....y....",
            "....y....",
            "...yyy...",
            "yyyyyyyyy",
            "..yyyyy..",
            "..yyyyy..",
            ".yy...yy.",
            ".y.....y.",
        ],
        full: ["  ▲  ", "◄─*─►", " ╱ ╲ "],
        limited: ["  ^  ", "<─♦─>", " / \\ "],
        ascii: ["  A  ", "<-*->", " / \\ "],
    },
    // Leaf.
    Drawing {
        stitches: [
            "......ggg",
            "....ggggg",
            "...gggygg",
            "..gggygg.",
            "..ggyggg.",
            "..gyggg..",
            "..ygg....",
            ".y.......",
        ],
        full: ["  ^  ", " ╱│╲ ", " ╲│╱ "],
        limited: ["  ^  ", " /│\\ ", " \\│/ "],
        ascii: ["  ^  ", " /|\\ ", " \\|/ "],
    },
];

/// The stitches of a drawing, row by row, each the colour of its thread as `0xRRGGBB` or nothing. For cards on paper.
pub fn drawing_stitches(picture: Picture) -> Vec<Vec<Option<u32>>> {
    let thread = |c: char| (c != stitch::NONE).then(|| Look::FULL.dye(c));
    let drawing = DRAWINGS.get(usize::from(picture.0)).into_iter();
    drawing.flat_map(|d| d.stitches).map(|row| row.chars().map(thread).collect()).collect()
}

/// How wide and how high a drawing is, in cells.
pub(super) fn size(look: Look, small: bool, scale: usize) -> (usize, usize) {
    if stitched(look, small, scale) { (9 * scale, 4 * scale) } else { (5, 3) }
}

/// A drawing's lines.
pub(super) fn lines(picture: Picture, look: Look, small: bool, scale: usize) -> Vec<Line<'static>> {
    let Some(drawing) = DRAWINGS.get(usize::from(picture.0)) else { return Vec::new() };
    if stitched(look, small, scale) {
        return stitch::lines(&drawing.stitches, scale, look);
    }
    let lines = match look.symbols {
        Symbols::Full => drawing.full,
        Symbols::Limited => drawing.limited,
        Symbols::Ascii => drawing.ascii,
    };
    let style = match (look.symbols, look.colors) {
        (Symbols::Full | Symbols::Ascii, _) | (_, Colors::None) => Style::new(),
        (Symbols::Limited, _) => Style::new().fg(look.thread(most(&drawing.stitches))),
    };
    lines.map(|line| Line::from(Span::styled(line, style))).to_vec()
}

/// The thread with the most stitches.
fn most(stitches: &[&str]) -> char {
    let times = |thread: char| stitches.iter().flat_map(|row| row.chars()).filter(|c| *c == thread).count();
    ['w', 'r', 'y', 'b', 'g', 'n'].into_iter().max_by_key(|c| times(*c)).unwrap_or('w')
}

/// Without half blocks a stitch is a cell high: such drawings are shown twice as large or not in stitches.
fn stitched(look: Look, small: bool, scale: usize) -> bool {
    let shown = match look.symbols {
        Symbols::Full => true,
        Symbols::Limited => scale > 1,
        Symbols::Ascii => false,
    };
    !small && shown && look.colors != Colors::None
}
