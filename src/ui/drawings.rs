//! The twelve drawings with which learners sign in, five cells wide and three high, and one-cell signs for lists.

use super::Look;

/// A drawing: three lines, and the same in ASCII.
struct Drawing {
    full: [&'static str; 3],
    ascii: [&'static str; 3],
}

/// Sun, moon, maize, flower, bird, fish, dog, butterfly, house, pot, star, leaf.
const DRAWINGS: [Drawing; 12] = [
    Drawing { full: [" ╲│╱ ", "─ O ─", " ╱│╲ "], ascii: [" \\|/ ", "- O -", " /|\\ "] },
    Drawing { full: ["  ╭╮ ", " (  )", "  ╰╯ "], ascii: ["  _  ", " (  (", "  ~  "] },
    Drawing { full: [" ╭▒╮ ", " │▒│ ", " ╰╥╯ "], ascii: [" /#\\ ", " |#| ", " \\|/ "] },
    Drawing { full: [" o o ", "o(*)o", " o o "], ascii: [" o o ", "o(*)o", " o o "] },
    Drawing { full: [" ╭─• ", "═╡ ╰ ", " ╙╜  "], ascii: [" __o ", "=__/ ", "  \" "] },
    Drawing { full: ["  ▁▁ ", "›<(•)", "  ▔▔ "], ascii: ["  __ ", "><(o>", "  -- "] },
    Drawing { full: ["╮╭─╮ ", "╰┤•├ ", " ║ ║ "], ascii: ["\\ __ ", " |o_>", " || |"] },
    Drawing { full: ["╲▒│▒╱", " ▒│▒ ", "╱ │ ╲"], ascii: ["\\#|#/", " #|# ", "/ | \\"] },
    Drawing { full: [" ╱▔╲ ", "╱───╲", "│ ▯ │"], ascii: ["  ^  ", " /_\\ ", " |_| "] },
    Drawing { full: [" ╶─╴ ", "╭───╮", "╰───╯"], ascii: ["  _  ", " /_\\ ", " \\_/ "] },
    Drawing { full: ["  ▲  ", "◄███►", "  ▼  "], ascii: ["  A  ", "<-*->", "  V  "] },
    Drawing { full: ["  ╱╲ ", " ╱│╱ ", " ╱   "], ascii: ["  /| ", " // /", " /-  "] },
];

/// The three lines of a drawing.
pub(super) fn lines(picture: u8, look: Look) -> [&'static str; 3] {
    let drawing = DRAWINGS.get(usize::from(picture));
    drawing.map_or([""; 3], |d| if look.symbols == super::look::Symbols::Ascii { d.ascii } else { d.full })
}
