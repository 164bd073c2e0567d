//! Digits three cells high, for the number she is setting.

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

/// A number as three lines of half blocks.
pub(super) fn lines(value: i64) -> Vec<String> {
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
