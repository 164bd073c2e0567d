//! Digits three cells high, for the number she is setting.

use super::{Look, look::Symbols};
use crate::text::grouped;

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

/// A number, three lines high, with its commas: in half blocks, or in lines.
pub(super) fn lines(value: i64, look: Look) -> Vec<String> {
    let mut lines = vec![String::new(); 3];
    for sign in grouped(value).chars() {
        // A comma stands close to the digit before it.
        let gap = if sign == ',' || lines.iter().all(String::is_empty) { "" } else { " " };
        for (line, part) in lines.iter_mut().zip(drawn(sign, look)) {
            line.push_str(gap);
            line.push_str(&part);
        }
    }
    lines
}

fn drawn(sign: char, look: Look) -> [String; 3] {
    let digit = sign.to_digit(10).and_then(|d| usize::try_from(d).ok());
    match digit {
        None if sign == ',' => [" ", " ", ","].map(String::from),
        _ if look.symbols == Symbols::Limited => {
            digit.and_then(|d| LINED.get(d)).unwrap_or(&["   ", "───", "   "]).map(String::from)
        }
        _ => {
            let rows = digit.and_then(|d| DIGITS.get(d)).unwrap_or(&MINUS);
            let dot = |row: usize, bit: u8| rows.get(row).is_some_and(|r| r & bit > 0);
            [0, 2, 4].map(|upper| {
                let cell = |bit: u8| match (dot(upper, bit), dot(upper + 1, bit)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                };
                [4, 2, 1].map(cell).iter().collect()
            })
        }
    }
}
