//! Digits three cells high, for the number she is setting.

use super::{Look, look::Symbols};

/// Five rows of three dots, highest bit left.
const DIGITS: [[u8; 5]; 10] = [
    [7, 5, 5, 5, 7],
    [2, 6, 2, 2, 7],
    [7, 1, 7, 4, 7],
    [7, 1, 7, 1, 7],
    [5, 5, 7, 1, 1],
    [7, 4, 7, 1, 7],
    [7, 4, 7, 5, 7],
    [7, 1, 1, 1, 1],
    [7, 5, 7, 5, 7],
    [7, 5, 7, 1, 7],
];
const MINUS: [u8; 5] = [0, 0, 7, 0, 0];

/// The same in lines, for fonts without half blocks.
const LINED: [[&str; 3]; 10] = [
    ["┌─┐", "│ │", "└─┘"],
    ["─┐ ", " │ ", "─┴─"],
    ["──┐", "┌─┘", "└──"],
    ["──┐", " ─┤", "──┘"],
    ["│ │", "└─┤", "  │"],
    ["┌──", "└─┐", "──┘"],
    ["┌──", "├─┐", "└─┘"],
    ["──┐", "  │", "  │"],
    ["┌─┐", "├─┤", "└─┘"],
    ["┌─┐", "└─┤", "──┘"],
];

/// A number, three lines high: in half blocks, or in lines.
pub(super) fn lines(value: i64, look: Look) -> Vec<String> {
    if look.symbols == Symbols::Limited {
        let digit = |c: char| c.to_digit(10).and_then(|d| LINED.get(usize::try_from(d).ok()?));
        let digits = value.to_string();
        let digits: Vec<[&str; 3]> =
            digits.chars().map(|c| digit(c).copied().unwrap_or(["   ", "───", "   "])).collect();
        return (0..3)
            .map(|line| digits.iter().filter_map(|d| d.get(line).copied()).collect::<Vec<_>>().join(" "))
            .collect();
    }
    let digits: Vec<[u8; 5]> = value
        .to_string()
        .chars()
        .map(|c| c.to_digit(10).and_then(|d| DIGITS.get(usize::try_from(d).ok()?)).copied().unwrap_or(MINUS))
        .collect();
    let line = |upper: usize| {
        let cells = digits.iter().map(|digit| {
            let dot = |row: usize, bit: u8| digit.get(row).is_some_and(|r| r & bit > 0);
            let cell = |bit: u8| match (dot(upper, bit), dot(upper + 1, bit)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            };
            [4, 2, 1].map(cell).iter().collect::<String>()
        });
        cells.collect::<Vec<_>>().join(" ")
    };
    [0, 2, 4].map(line).to_vec()
}
