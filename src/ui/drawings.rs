//! The twelve drawings with which learners sign in: in stitches, and as small signs for narrow or plain screens.

use super::{
    Look,
    look::{Colors, Symbols},
    stitch,
};
use crate::model::Picture;
use ratatui::text::Line;

/// A drawing: nine stitches wide and eight high; or three lines of five cells; the same in ASCII.
struct Drawing {
    stitches: [&'static str; 8],
    full: [&'static str; 3],
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
        full: ["  (o>", "╲▁╱╱)", " ▔╱▔ "],
        ascii: ["  (o>", "\\_//)", " _/_ "],
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
        full: ["  ▁▁ ", "›<(•)", "  ▔▔ "],
        ascii: ["  __ ", "><(o>", "  -- "],
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
        full: ["  ▁╱╲", "~│ •)", " ║║║ "],
        ascii: ["  _/\\", "~| o)", " ||| "],
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
        ascii: ["  ^  ", " /|\\ ", " \\|/ "],
    },
];

/// How wide and how high a drawing is.
/// The stitches of a drawing, row by row, each the colour of its thread as `0xRRGGBB` or nothing. For cards on paper.
pub fn drawing_stitches(picture: Picture) -> Vec<Vec<Option<u32>>> {
    let thread = |c: char| (c != stitch::NONE).then(|| Look::FULL.dye(c));
    let drawing = DRAWINGS.get(usize::from(picture.0)).into_iter();
    drawing.flat_map(|d| d.stitches).map(|row| row.chars().map(thread).collect()).collect()
}

pub(super) fn size(look: Look, small: bool, scale: usize) -> (usize, usize) {
    if stitched(look, small) { (9 * scale, 4 * scale) } else { (5, 3) }
}

/// A drawing's lines.
pub(super) fn lines(picture: Picture, look: Look, small: bool, scale: usize) -> Vec<Line<'static>> {
    let Some(drawing) = DRAWINGS.get(usize::from(picture.0)) else { return Vec::new() };
    if stitched(look, small) {
        return stitch::lines(&drawing.stitches, scale, look);
    }
    let lines = if look.symbols == Symbols::Ascii { drawing.ascii } else { drawing.full };
    lines.map(Line::raw).to_vec()
}

fn stitched(look: Look, small: bool) -> bool {
    !small && look.symbols == Symbols::Full && look.colors != Colors::None
}
