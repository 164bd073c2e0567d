//! Blocks become pieces: styled lines with the keys they answer to, as wide as they are told to be.

use super::{
    Block, Chord, Frame, Look, Mark, Row, drawings,
    look::{Role, Symbols},
    plain::key_name,
};
use crate::text::{Catalog, Locale, Standing, Text, ui};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr;

/// Some lines that belong together.
pub(super) struct Piece {
    pub lines: Vec<Line<'static>>,
    /// Blank lines wanted above it, given up when there is no room.
    pub gap: u16,
    /// What a click on columns `.1..` of its `.0`-th line means.
    pub targets: Vec<(usize, std::ops::Range<u16>, Chord)>,
}

impl Piece {
    fn new(lines: Vec<Line<'static>>, gap: u16) -> Self {
        Self { lines, gap, targets: Vec::new() }
    }
}

/// One language on one width.
pub(super) struct Setter<'a> {
    pub catalog: &'a Catalog,
    pub locale: Locale,
    pub look: Look,
    pub width: usize,
    /// Whether anything said so far is a draft.
    pub draft: bool,
}

impl Setter<'_> {
    pub fn say(&mut self, text: &Text) -> String {
        let said = self.catalog.say(self.locale, text);
        self.draft |= said.standing == Standing::Draft;
        if self.look.symbols == Symbols::Ascii { to_ascii(&said.words) } else { said.words }
    }

    fn raw(&self, words: &str) -> String {
        let words = crate::text::clean_line(words);
        if self.look.symbols == Symbols::Ascii { to_ascii(&words) } else { words }
    }

    fn style(&self, role: Role) -> Style {
        self.look.style(role)
    }

    fn wrap(words: &str, width: usize) -> Vec<String> {
        let lines = textwrap::wrap(words, width.max(8)).into_iter().map(std::borrow::Cow::into_owned);
        lines.collect()
    }

    fn paragraph(&self, words: &str, role: Role) -> Vec<Line<'static>> {
        let style = self.style(role);
        Self::wrap(words, self.width).into_iter().map(|l| Line::styled(l, style)).collect()
    }

    /// A key as it is drawn: dark on light, or between brackets.
    pub fn cap(&self, chord: Chord) -> Span<'static> {
        if self.look.symbols == Symbols::Ascii {
            let style = self.style(Role::Focus);
            return Span::styled(format!("[{}]", super::plain::key_word(chord)), style);
        }
        Span::styled(format!(" {} ", key_name(chord)), self.style(Role::Keycap))
    }

    fn mark(&self, mark: Mark) -> Option<Span<'static>> {
        let (full, ascii, role) = match mark {
            Mark::None => return None,
            Mark::Chosen => ("●", "(x)", Role::Focus),
            Mark::Right => ("✓", "[ok]", Role::Right),
            Mark::NotYet => ("↺", "[..]", Role::NotYet),
        };
        Some(Span::styled(format!("{} ", self.look.sign(full, ascii)), self.style(role)))
    }

    /// The pieces of a block that is text. Pictures and cloths are drawn, not set.
    pub fn block(&mut self, block: &Block) -> Vec<Piece> {
        match block {
            Block::Picture(_) | Block::Cloth { .. } => Vec::new(),
            Block::Heading(text) => {
                let words = self.say(text);
                vec![Piece::new(self.paragraph(&words, Role::Title), 1)]
            }
            Block::Prompt(text) => {
                let words = self.say(text);
                vec![Piece::new(self.paragraph(&words, Role::Text), 1)]
            }
            Block::Note(mark, text) => vec![self.note(*mark, text)],
            Block::Options(rows) => self.rows(rows),
            Block::Columns(left, right) => self.columns(left, right),
            Block::Shown { frame, from, zones } => vec![self.shown(*frame, from, zones)],
            Block::Bubble { mine, who, text } => vec![self.bubble(*mine, who.as_ref(), text)],
            Block::Meters(meters) => vec![self.meters(meters)],
            Block::Amount { value, unit } => vec![self.amount(*value, unit)],
            Block::Keys(rows) => self.keys(rows),
            Block::Drawings { line, column, chosen, open } => self.drawings(*line, *column, chosen, *open),
            Block::Field { label, value, secret } => vec![self.field(label, value, *secret)],
        }
    }

    fn note(&mut self, mark: Mark, text: &Text) -> Piece {
        let role = match mark {
            Mark::Right => Role::Right,
            Mark::NotYet => Role::NotYet,
            Mark::None | Mark::Chosen => Role::Text,
        };
        let words = self.say(text);
        let sign = self.mark(mark);
        let indent = sign.as_ref().map_or(0, Span::width);
        let wrapped = Self::wrap(&words, self.width - indent.min(self.width / 2));
        let style = self.style(role);
        let lines = wrapped.into_iter().enumerate().map(|(i, words)| {
            let lead = sign.clone().filter(|_| i == 0).unwrap_or_else(|| Span::raw(" ".repeat(indent)));
            Line::from(vec![lead, Span::styled(words, style)])
        });
        Piece::new(lines.collect(), 1)
    }

    fn rows(&mut self, rows: &[Row]) -> Vec<Piece> {
        // After an answer the others step back.
        let settled = rows.iter().any(|r| r.why.is_some() || matches!(r.mark, Mark::Right | Mark::NotYet));
        let pieces: Vec<Piece> = rows.iter().map(|row| self.row(row, settled)).collect();
        pieces.into_iter().enumerate().map(|(i, p)| Piece { gap: if i == 0 { 2 } else { p.gap }, ..p }).collect()
    }

    fn row(&mut self, row: &Row, settled: bool) -> Piece {
        let (arrow, no_arrow) = (self.look.sign("▶ ", "> "), "  ");
        let mut lead = vec![Span::styled(if row.focus { arrow } else { no_arrow }, self.style(Role::Title))];
        lead.push(match row.number {
            Some(n) => self.cap(Chord::Digit(n)),
            None => Span::raw("   "),
        });
        lead.push(Span::raw("  "));
        lead.extend(self.mark(row.mark));
        let indent: usize = lead.iter().map(Span::width).sum();
        let back = settled && !row.focus && row.mark == Mark::None;
        let role = if back {
            Role::Quiet
        } else if row.focus {
            Role::Focus
        } else {
            Role::Text
        };
        let mut words = self.say(&row.text);
        if let Some(picture) = row.drawing {
            let name = self.say(&ui(&format!("drawing-{}", picture.0)));
            if words != name {
                words = format!("{words}  ({name})");
            }
        }
        if let Some(with) = &row.with {
            let with = self.say(with);
            words = format!("{words}  {}  {with}", self.look.sign("→", "->"));
        }
        let style = self.style(role);
        let width = self.width.saturating_sub(indent);
        let mut lines: Vec<Line<'static>> = Vec::new();
        for (i, part) in Self::wrap(&words, width).into_iter().enumerate() {
            let mut spans = if i == 0 { std::mem::take(&mut lead) } else { vec![Span::raw(" ".repeat(indent))] };
            spans.push(Span::styled(part, style));
            lines.push(Line::from(spans));
        }
        let targets = (0..lines.len())
            .filter_map(|i| row.chord.map(|chord| (i, 0..u16::try_from(self.width).unwrap_or(u16::MAX), chord)))
            .collect();
        if let Some(why) = &row.why {
            let words = self.say(why);
            let bar = self.look.sign("│ ", "| ");
            let role = if row.mark == Mark::NotYet { Role::NotYet } else { Role::Right };
            for part in Self::wrap(&words, width.saturating_sub(2)) {
                let lead = Span::styled(format!("{}{bar}", " ".repeat(indent)), self.style(role));
                lines.push(Line::from(vec![lead, Span::styled(part, self.style(Role::Text))]));
            }
        }
        Piece { lines, gap: 1, targets }
    }

    fn columns(&mut self, left: &[Row], right: &[Row]) -> Vec<Piece> {
        // Two columns within a column would leave no room for words.
        if self.width < 56 {
            return [left, right].into_iter().flat_map(|rows| self.rows(rows)).collect();
        }
        let whole = self.width;
        self.width = (whole.saturating_sub(3)) / 2;
        let half = self.width;
        let mut pieces = Vec::new();
        for i in 0..left.len().max(right.len()) {
            let mut set = |row: Option<&Row>| row.map(|r| self.row(r, false)).unwrap_or(Piece::new(Vec::new(), 0));
            let (a, b) = (set(left.get(i)), set(right.get(i)));
            let height = a.lines.len().max(b.lines.len());
            let (mut a_lines, mut b_lines) = (a.lines.into_iter(), b.lines.into_iter());
            let lines = (0..height).map(|_| {
                let mut spans = a_lines.next().unwrap_or_default().spans;
                let used: usize = spans.iter().map(Span::width).sum();
                spans.push(Span::raw(" ".repeat(half.saturating_sub(used) + 3)));
                spans.extend(b_lines.next().unwrap_or_default().spans);
                Line::from(spans)
            });
            let shift = u16::try_from(half + 3).unwrap_or(u16::MAX);
            let right_targets = b.targets.into_iter().map(|(l, r, c)| (l, r.start + shift..r.end + shift, c));
            let targets = a.targets.into_iter().chain(right_targets).collect();
            pieces.push(Piece { lines: lines.collect(), gap: if i == 0 { 2 } else { 1 }, targets });
        }
        self.width = whole;
        pieces
    }

    fn shown(&mut self, frame: Frame, from: &Text, zones: &[Row]) -> Piece {
        let inner = self.width.saturating_sub(11).min(48);
        let [tl, tr, bl, br, h, v] = match (self.look.symbols, frame) {
            (Symbols::Ascii, _) => ["+", "+", "+", "+", "-", "|"],
            (Symbols::Full, Frame::Receipt) => ["┌", "┐", "└", "┘", "┄", "┊"],
            (Symbols::Full, _) => ["╭", "╮", "╰", "╯", "─", "│"],
        };
        let thread = self.style(Role::Thread);
        let edge = |a: &str, b: &str| Line::styled(format!("       {a}{}{b}", h.repeat(inner + 2)), thread);
        let boxed = |lead: Vec<Span<'static>>, words: String, style: Style| {
            let fill = " ".repeat(inner.saturating_sub(words.width()));
            let mut spans = lead;
            spans.push(Span::styled(format!("{v} "), thread));
            spans.push(Span::styled(words, style));
            spans.push(Span::styled(format!("{fill} {v}"), thread));
            Line::from(spans)
        };
        let blank = || vec![Span::raw("       ")];
        let mut lines = vec![edge(tl, tr)];
        let sender = self.say(from);
        for part in Self::wrap(&sender, inner) {
            lines.push(boxed(blank(), part, self.style(Role::Title)));
        }
        lines.push(edge(
            if self.look.symbols == Symbols::Ascii { "+" } else { "├" },
            if self.look.symbols == Symbols::Ascii { "+" } else { "┤" },
        ));
        let mut targets = Vec::new();
        for zone in zones {
            let words = self.say(&zone.text);
            let style = self.style(if zone.focus { Role::Focus } else { Role::Text });
            for (i, part) in Self::wrap(&words, inner).into_iter().enumerate() {
                let mut lead = blank();
                if i == 0 {
                    let arrow = if zone.focus { self.look.sign("▶", ">") } else { " " };
                    let sign = match zone.mark {
                        Mark::Chosen => self.look.sign("●", "x"),
                        _ => " ",
                    };
                    lead = vec![Span::styled(arrow, self.style(Role::Title))];
                    lead.extend(zone.number.map(|n| self.cap(Chord::Digit(n))));
                    lead.push(Span::styled(format!("{sign} "), self.style(Role::Title)));
                    let used: usize = lead.iter().map(Span::width).sum();
                    lead.push(Span::raw(" ".repeat(7usize.saturating_sub(used))));
                }
                targets.extend(zone.chord.map(|c| (lines.len(), 0..u16::try_from(inner + 11).unwrap_or(80), c)));
                lines.push(boxed(lead, part, style));
            }
        }
        lines.push(edge(bl, br));
        Piece { lines, gap: 1, targets }
    }

    fn bubble(&mut self, mine: bool, who: Option<&Text>, text: &Text) -> Piece {
        let indent = if mine { (self.width / 4).min(14) } else { 0 };
        let bar = self.look.sign("┃ ", "| ");
        let role = if mine { Role::Right } else { Role::Title };
        let mut lines = Vec::new();
        let lead = || Span::raw(" ".repeat(indent));
        if let Some(who) = who {
            let name = self.say(who);
            lines.push(Line::from(vec![lead(), Span::styled(format!("{bar}{name}"), self.style(role))]));
        }
        let words = self.say(text);
        for part in Self::wrap(&words, self.width.saturating_sub(indent + 2).min(60)) {
            let bar = Span::styled(bar, self.style(role));
            lines.push(Line::from(vec![lead(), bar, Span::styled(part, self.style(Role::Text))]));
        }
        Piece::new(lines, 1)
    }

    fn meters(&mut self, meters: &[(Text, i8)]) -> Piece {
        let parts = meters.iter().map(|(name, level)| {
            let name = self.say(name);
            let signs = match level.signum() {
                1 => "+".repeat(usize::from(level.unsigned_abs().min(3))),
                -1 => "-".repeat(usize::from(level.unsigned_abs().min(3))),
                _ => self.look.sign("·", ".").into(),
            };
            format!("{name} {signs}")
        });
        let words = parts.collect::<Vec<_>>().join("   ");
        Piece::new(self.paragraph(&words, Role::Quiet), 1)
    }

    fn amount(&mut self, value: i64, unit: &Text) -> Piece {
        let unit = self.say(unit);
        let spans = vec![
            Span::styled(self.look.sign("  ▼ ", "  - "), self.style(Role::Title)),
            Span::styled(format!("  {value}  "), self.style(Role::Keycap)),
            Span::styled(self.look.sign(" ▲  ", " +  "), self.style(Role::Title)),
            Span::styled(unit, self.style(Role::Text)),
        ];
        Piece::new(vec![Line::from(spans)], 2)
    }

    fn keys(&mut self, rows: &[Row]) -> Vec<Piece> {
        let half = (self.width / 2).max(20);
        let mut cells: Vec<Vec<Span<'static>>> = Vec::new();
        for row in rows {
            let cap = row.chord.map(|c| self.cap(c));
            let words = self.say(&row.text);
            cells.push(cap.into_iter().chain([Span::styled(format!("  {words}"), self.style(Role::Text))]).collect());
        }
        let one_column = cells.iter().any(|c| c.iter().map(Span::width).sum::<usize>() >= half) || self.width < 50;
        let columns = if one_column && cells.len() <= 16 { 1 } else { 2 };
        let mut lines = Vec::new();
        for chunk in cells.chunks(columns) {
            let mut spans = Vec::new();
            for cell in chunk {
                let used: usize = cell.iter().map(Span::width).sum();
                spans.extend(cell.iter().cloned());
                spans.push(Span::raw(" ".repeat(half.saturating_sub(used))));
            }
            lines.push(Line::from(spans));
        }
        vec![Piece::new(lines, 1)]
    }

    fn drawings(&mut self, line: u8, column: u8, chosen: &[crate::model::Picture], open: bool) -> Vec<Piece> {
        let mut lines = Vec::new();
        let mut targets = Vec::new();
        for row in 0..3u8 {
            let lit = row == line;
            let art: Vec<[&str; 3]> = (0..4).map(|c| drawings::lines(row * 4 + c, self.look)).collect();
            for part in 0..3 {
                let mut spans = Vec::new();
                for (c, drawing) in (0u8..).zip(&art) {
                    let here = lit && c == column;
                    let number = part == 1 && lit;
                    let arrow = if here && part == 1 { self.look.sign("▶", ">") } else { " " };
                    spans.push(Span::styled(arrow, self.style(Role::Title)));
                    spans.push(if number { self.cap(Chord::Digit(c + 1)) } else { Span::raw("   ") });
                    let role = if lit { Role::Focus } else { Role::Quiet };
                    let words = drawing.get(part).copied().unwrap_or_default();
                    spans.push(Span::styled(format!(" {words}"), self.style(role)));
                    let pad = if self.width >= 60 { 4 } else { 0 };
                    spans.push(Span::raw(" ".repeat(pad.min(self.width / 10))));
                    if lit {
                        let each = u16::try_from(9 + pad.min(self.width / 10)).unwrap_or(10);
                        targets.push((lines.len(), u16::from(c) * each..u16::from(c + 1) * each, Chord::Digit(c + 1)));
                    }
                }
                lines.push(Line::from(spans));
            }
            lines.push(Line::default());
        }
        lines.pop();
        let full = self.look.sign("●", "*");
        let empty = self.look.sign("○", ".");
        let mut so_far: Vec<String> = Vec::new();
        for i in 0..3 {
            so_far.push(match chosen.get(i) {
                Some(p) if open => self.say(&ui(&format!("drawing-{}", p.0))),
                Some(_) => full.into(),
                None => empty.into(),
            });
        }
        let so_far = Line::styled(so_far.join("   "), self.style(Role::Title));
        vec![Piece { lines, gap: 1, targets }, Piece::new(vec![so_far], 1)]
    }

    fn field(&mut self, label: &Text, value: &str, secret: bool) -> Piece {
        let label = self.say(label);
        let value = if secret { self.look.sign("●", "*").repeat(value.chars().count()) } else { self.raw(value) };
        let spans = vec![
            Span::styled(format!("{label}  "), self.style(Role::Quiet)),
            Span::styled(format!(" {value}{} ", self.look.sign("▏", "_")), self.style(Role::Keycap)),
        ];
        Piece::new(vec![Line::from(spans)], 2)
    }
}

/// Latin letters without their accents and the signs of punctuation that ASCII has not: for terminals without UTF-8.
pub(super) fn to_ascii(words: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut out = String::with_capacity(words.len());
    for c in words.nfd() {
        match c {
            c if c.is_ascii() => out.push(c),
            '¿' | '¡' | '\u{300}'..='\u{36f}' => {}
            '…' => out.push_str("..."),
            '«' | '»' | '“' | '”' => out.push('"'),
            '‘' | '’' | 'ʼ' => out.push('\''),
            '–' | '—' | '·' => out.push('-'),
            _ => out.push('?'),
        }
    }
    out
}
