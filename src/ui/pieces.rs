//! Blocks become pieces: styled lines with the keys they answer to, as wide as they are told to be.

use super::{
    Block, Chord, Look, Mark, Row, drawings,
    look::{Role, Symbols},
    plain::key_name,
    wall,
};
use crate::{
    model::Picture,
    text::{Catalog, Locale, Standing, Text, ui},
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr;

/// Longer lines than this are hard to follow.
const MEASURE: usize = 66;

/// Words in lines no wider than this. None ends at a hyphen: a name stays whole, and so does a word whose prefix is written
/// with one. What is longer than a line is cut.
pub(super) fn whole_words(words: &str, width: usize) -> impl Iterator<Item = String> {
    let options = textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(words, options).into_iter().map(std::borrow::Cow::into_owned)
}

/// How much of a line on the wall is not for the row's words: its large number, and how many hands it had.
fn beside_numeral(row: &Row) -> usize {
    wall::LEAD + row.hands.map_or(0, |_| wall::BESIDE)
}

/// Some lines that belong together.
pub(super) struct Piece {
    pub lines: Vec<Line<'static>>,
    /// Blank lines wanted above it, given up when there is no room.
    pub gap: u16,
    /// What a click on columns `.1..` of its `.0`-th line means.
    pub targets: Vec<(usize, std::ops::Range<u16>, Chord)>,
}

impl Piece {
    pub(super) fn new(lines: Vec<Line<'static>>, gap: u16) -> Self {
        Self { lines, gap, targets: Vec::new() }
    }
}

/// How much room there is. What does not fit is set once more with less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// Everything on one screen at any price.
    Tight,
    /// No blank lines between choices.
    Close,
    /// As in the smallest window.
    Normal,
    /// A large window.
    Ample,
}

/// One language on one width.
pub(super) struct Setter<'a> {
    pub catalog: &'a Catalog,
    pub locale: Locale,
    pub look: Look,
    pub width: usize,
    pub room: Room,
    /// Whether anything said so far is a draft.
    pub draft: bool,
    /// See [`Sheet::projected`](super::Sheet::projected).
    pub projected: bool,
}

impl Setter<'_> {
    pub(super) fn say(&mut self, text: &Text) -> String {
        let said = self.catalog.say(self.locale, text);
        self.draft |= said.standing == Standing::Draft;
        self.look.symbols.spell(&said.words)
    }

    pub(super) fn raw(&self, words: &str) -> String {
        self.look.symbols.spell(&crate::text::clean_line(words))
    }

    pub(super) fn style(&self, role: Role) -> Style {
        self.look.style(role)
    }

    pub(super) fn wrap(words: &str, width: usize) -> Vec<String> {
        whole_words(words, width.max(8)).collect()
    }

    pub(super) fn paragraph(&self, words: &str, role: Role) -> Vec<Line<'static>> {
        let style = self.style(role);
        Self::wrap(words, self.width.min(MEASURE)).into_iter().map(|l| Line::styled(l, style)).collect()
    }

    /// A key as it is drawn: a cap of its own colour, or between brackets. Three cells for a digit.
    pub(super) fn cap(&self, chord: Chord, lit: bool) -> Vec<Span<'static>> {
        if self.look.symbols == Symbols::Ascii {
            return vec![Span::styled(format!("[{}]", super::plain::key_word(chord)), self.style(Role::Focus))];
        }
        let role = if lit { Role::Lit } else { Role::Keycap };
        if self.look.symbols == Symbols::Limited {
            let name = key_name(chord);
            let name =
                if name.chars().all(|c| self.look.symbols.hold(c)) { name } else { super::plain::key_word(chord) };
            return vec![Span::styled(format!("[{name}]"), self.style(role))];
        }
        vec![
            Span::styled("▐", self.look.edge(role)),
            Span::styled(key_name(chord), self.style(role)),
            Span::styled("▌", self.look.edge(role)),
        ]
    }

    /// Blank lines between parts, between choices.
    pub(super) fn gap(&self) -> u16 {
        match self.room {
            Room::Tight => 0,
            Room::Close | Room::Normal => 1,
            Room::Ample => 2,
        }
    }

    pub(super) fn row_gap(&self) -> u16 {
        u16::from(self.room >= Room::Normal) + u16::from(self.projected && self.room == Room::Ample)
    }

    pub(super) fn mark(&self, mark: Mark) -> Option<Span<'static>> {
        let (full, ascii, role) = match mark {
            Mark::None => return None,
            Mark::Chosen => ("●", "(x)", Role::Focus),
            Mark::Right => ("✓", "[ok]", Role::Right),
            Mark::Shown => ("◆", "[=]", Role::Title),
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
                vec![Piece::new(self.paragraph(&words, Role::Title), self.gap())]
            }
            Block::Prompt(text) => {
                let words = self.say(text);
                let role = if self.projected { Role::Title } else { Role::Text };
                vec![Piece::new(self.paragraph(&words, role), self.gap())]
            }
            Block::Note(mark, text) => vec![self.note(*mark, text)],
            Block::Options(rows) => self.rows(rows),
            Block::Columns(left, right) => self.columns(left, right),
            Block::Shown { frame, from, zones } => vec![self.shown(*frame, from, zones)],
            Block::Bubble { mine, who, text } => vec![self.bubble(*mine, who.as_ref(), text)],
            Block::Table(grid) => vec![self.table(grid)],
            Block::Calendar { weeks, cards } => vec![self.calendar(weeks, cards)],
            Block::Meters(meters) => vec![self.meters(meters)],
            Block::Amount { value, unit } => vec![self.amount(*value, unit)],
            Block::Keys(rows) => self.keys(rows),
            Block::Drawings { line, column, chosen, open } => self.drawings(*line, *column, chosen, *open),
            Block::Scale { at, even, fair, max } => vec![self.scale(*at, *even, *fair, *max)],
            Block::Ladder { rung, rungs, low, high } => vec![self.ladder(*rung, *rungs, low, high)],
            Block::Typing { keys, found } => vec![self.typing(keys, *found)],
            Block::Field { label, value, secret } => vec![self.field(label, value, *secret)],
        }
    }

    fn note(&mut self, mark: Mark, text: &Text) -> Piece {
        let role = match mark {
            Mark::Right => Role::Right,
            Mark::Shown => Role::Title,
            Mark::NotYet => Role::NotYet,
            Mark::None | Mark::Chosen => Role::Text,
        };
        let words = self.say(text);
        let sign = self.mark(mark);
        let indent = sign.as_ref().map_or(0, Span::width);
        let wrapped = Self::wrap(&words, self.width.min(MEASURE).saturating_sub(indent));
        let style = self.style(role);
        let lines = wrapped.into_iter().enumerate().map(|(i, words)| {
            let lead = sign.clone().filter(|_| i == 0).unwrap_or_else(|| Span::raw(" ".repeat(indent)));
            Line::from(vec![lead, Span::styled(words, style)])
        });
        Piece::new(lines.collect(), self.gap())
    }

    fn rows(&mut self, rows: &[Row]) -> Vec<Piece> {
        // After an answer the others step back.
        let settled =
            rows.iter().any(|r| r.why.is_some() || matches!(r.mark, Mark::Right | Mark::Shown | Mark::NotYet));
        let numbered = rows.iter().any(|r| r.number.is_some());
        let beside = self.beside(rows, numbered);
        let pieces: Vec<Piece> = rows
            .iter()
            .map(|row| {
                let piece = self.row(row, numbered, settled, beside);
                // A few drawings are shown as such; many, by their names.
                match row.drawing {
                    Some(picture) if rows.len() <= 3 && self.room >= Room::Normal => self.with_drawing(picture, piece),
                    _ => piece,
                }
            })
            .collect();
        // Many labels with their values, which are only read, are one list.
        let read = |row: &Row| row.with.is_some() && row.chord.is_none() && row.mark == Mark::None;
        let close = !numbered && rows.len() > 3 && rows.iter().all(read);
        let between = |gap| if close { 0 } else { gap };
        pieces
            .into_iter()
            .enumerate()
            .map(|(i, p)| Piece { gap: if i == 0 { self.gap() } else { between(p.gap) }, ..p })
            .collect()
    }

    /// What stands before a row's words: arrow, keycap. Where room is short, the keycap alone says where she is.
    fn lead(&self, row: &Row, numbered: bool) -> Vec<Span<'static>> {
        let arrow = if row.focus { self.look.sign("▶", ">") } else { " " };
        let arrow = Span::styled(arrow, self.style(Role::Title));
        match row.number {
            Some(n) if self.room == Room::Tight => {
                let role = if row.focus { Role::Lit } else { Role::Keycap };
                vec![arrow, Span::styled(n.to_string(), self.style(role)), Span::raw(" ")]
            }
            Some(n) => {
                let cap = self.cap(Chord::Digit(n), row.focus);
                [arrow, Span::raw(" ")].into_iter().chain(cap).chain([Span::raw("  ")]).collect()
            }
            None if numbered && self.room > Room::Tight => vec![arrow, Span::raw("      ")],
            None if numbered => vec![arrow, Span::raw("  ")],
            None => vec![arrow, Span::raw(" ")],
        }
    }

    /// A row's own words, and what stands behind them.
    fn words(&mut self, row: &Row) -> (String, Option<String>) {
        let mut words = self.say(&row.text);
        if let Some(picture) = row.drawing {
            let name = self.say(&ui(&format!("drawing-{}", picture.0)));
            if words != name {
                words = format!("{words}  ({name})");
            }
        }
        // The arrow never ends a line alone.
        let arrow = self.look.sign("→", "->");
        (words, row.with.as_ref().map(|w| format!("{arrow}\u{a0}\u{a0}{}", self.say(w))))
    }

    /// The column in which all that stands behind these rows' words has room; nothing where it follows the words.
    fn beside(&mut self, rows: &[Row], numbered: bool) -> Option<usize> {
        // Behind every row's words, so that it stays where it is while she fills one after the other; else behind those
        // that have something.
        let (mut every, mut some, mut widest, mut indent) = (0, 0, 0, 0);
        let mut whole = self.width;
        for row in rows {
            let lead = if row.number.is_some() && self.numerals() {
                whole = whole.min(self.width.saturating_sub(beside_numeral(row)));
                0
            } else {
                self.lead(row, numbered).iter().map(Span::width).sum::<usize>()
            };
            let mark = self.mark(row.mark).map_or(0, |m| m.width());
            let (words, with) = self.words(row);
            let column = lead + mark + words.width() + 2;
            indent = indent.max(lead + mark);
            every = every.max(column);
            if let Some(with) = with {
                some = some.max(column);
                widest = widest.max(with.width());
            }
        }
        let room = whole.min(MEASURE + indent).checked_sub(widest).filter(|_| widest > 0)?;
        [every, some].into_iter().find(|column| *column <= room)
    }

    fn row(&mut self, row: &Row, numbered: bool, settled: bool, beside: Option<usize>) -> Piece {
        let numeral = row.number.filter(|_| self.numerals());
        let mut lead = if numeral.is_some() { Vec::new() } else { self.lead(row, numbered) };
        let begins: usize = lead.iter().map(Span::width).sum();
        lead.extend(self.mark(row.mark));
        let indent: usize = lead.iter().map(Span::width).sum();
        let back = settled && !self.projected && !row.focus && row.mark == Mark::None;
        let role = if back {
            Role::Quiet
        } else if row.focus {
            Role::Focus
        } else {
            Role::Text
        };
        let (mut words, mut with) = self.words(row);
        let style = self.style(role);
        let beside_numerals = numeral.map_or(0, |_| beside_numeral(row));
        let whole = self.width.saturating_sub(beside_numerals);
        let measure = whole.min(MEASURE + indent).saturating_sub(indent);
        // Side by side where one line has room for both, otherwise one after the other.
        let room = |w: &mut String| words.width() + 2 + w.width() <= measure;
        if let Some(second) = with.take_if(|w| beside.is_none() && !room(w)) {
            words = format!("{words}  {second}");
        }
        let mut lines: Vec<Line<'static>> = Vec::new();
        for (i, part) in Self::wrap(&words, measure).into_iter().enumerate() {
            let mut spans = if i == 0 { std::mem::take(&mut lead) } else { vec![Span::raw(" ".repeat(indent))] };
            let fill = beside.unwrap_or(0).saturating_sub(indent + part.width()).max(2);
            spans.push(Span::styled(part.replace('\u{a0}', " "), style));
            if let Some(with) = with.take() {
                let with = with.replace('\u{a0}', " ");
                spans.push(Span::styled(format!("{}{with}", " ".repeat(fill)), self.style(Role::Title)));
            }
            lines.push(Line::from(spans));
        }
        lines.extend(row.hands.map(|hands| self.bar(hands, begins)));
        let targets = (0..lines.len())
            .filter_map(|i| row.chord.map(|chord| (i, 0..u16::try_from(self.width).unwrap_or(u16::MAX), chord)))
            .collect();
        if let Some(why) = &row.why {
            let words = self.say(why);
            let bar = self.look.sign("┃ ", "| ");
            let role = if row.mark == Mark::NotYet { Role::NotYet } else { Role::Right };
            let indent = if self.room == Room::Tight { 1 } else { indent };
            for part in Self::wrap(&words, whole.min(MEASURE + indent).saturating_sub(indent + 2)) {
                let lead = Span::styled(format!("{}{bar}", " ".repeat(indent)), self.style(role));
                lines.push(Line::from(vec![lead, Span::styled(part, self.style(Role::Text))]));
            }
        }
        let piece = Piece { lines, gap: self.row_gap(), targets };
        match numeral {
            Some(number) => self.with_numerals(number, row.focus, row.hands.map(|(hands, _)| hands), piece),
            None => piece,
        }
    }

    /// A row behind its drawing, at half its height.
    fn with_drawing(&self, picture: Picture, row: Piece) -> Piece {
        let art = drawings::lines(picture, self.look, false, 1);
        let height = art.len().max(row.lines.len());
        let above = (height - row.lines.len()) / 2;
        let shift = u16::try_from(art.iter().map(Line::width).max().unwrap_or(0) + 3).unwrap_or(0);
        let style = self.style(Role::Text);
        let lines = (0..height).map(|i| {
            let line = art.get(i).cloned().unwrap_or_default();
            let fill = " ".repeat(usize::from(shift).saturating_sub(line.width()));
            let words = i.checked_sub(above).and_then(|i| row.lines.get(i)).cloned().unwrap_or_default();
            let art = line.spans.into_iter().map(|s| Span::styled(s.content, style.patch(s.style)));
            art.chain([Span::raw(fill)]).chain(words.spans).collect()
        });
        let targets = row.targets.into_iter().map(|(l, r, c)| (l + above, r.start + shift..r.end + shift, c)).collect();
        Piece { lines: lines.collect(), gap: row.gap, targets }
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
            let mut set = |rows: &[Row]| {
                let Some(row) = rows.get(i) else { return Piece::new(Vec::new(), 0) };
                let numbered = rows.iter().any(|r| r.number.is_some());
                let beside = self.beside(rows, numbered);
                self.row(row, numbered, false, beside)
            };
            let (a, b) = (set(left), set(right));
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
            pieces.push(Piece {
                lines: lines.collect(),
                gap: if i == 0 { self.gap() } else { self.row_gap() },
                targets,
            });
        }
        self.width = whole;
        pieces
    }
}
