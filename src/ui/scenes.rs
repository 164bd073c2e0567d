//! Blocks that are more than words: phones, bubbles, meters, big numbers, drawings, keys.

use super::{
    Chord, Frame, Look, Mark, Row, drawings,
    look::{Role, Symbols},
    numerals,
    pieces::{Piece, Room, Setter},
};
use crate::{
    model::Picture,
    text::{Text, grouped, ui},
};
use ratatui::{
    style::{Modifier, Style},
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr;

/// What stands left of a phone: arrow, keycap, mark.
pub(super) const ASIDE: usize = 8;
/// A post is as narrow as a phone.
const POST: usize = 28;

/// Corners and edges of a box, and the two ends of a rule across it.
struct Edges {
    corners: [&'static str; 4],
    rule: &'static str,
    side: &'static str,
    joints: [&'static str; 2],
}

fn edges(look: Look, frame: Frame) -> Edges {
    match frame {
        Frame::Message | Frame::Phone => Edges {
            corners: [look.sign("╭", "."), look.sign("╮", "."), look.sign("╰", "'"), look.sign("╯", "'")],
            rule: look.sign("─", "-"),
            side: look.sign("│", "|"),
            joints: [look.sign("├", "|"), look.sign("┤", "|")],
        },
        Frame::Receipt => Edges {
            corners: ["┌", "┐", "└", "┘"].map(|corner| look.sign(corner, "+")),
            rule: look.sign("┄", "-"),
            side: look.sign("┊", "|"),
            joints: [look.sign("┊", "+"); 2],
        },
        Frame::Page | Frame::Photo | Frame::Post => Edges {
            corners: ["┌", "┐", "└", "┘"].map(|corner| look.sign(corner, "+")),
            rule: look.sign("─", "-"),
            side: look.sign("│", "|"),
            joints: ["├", "┤"].map(|joint| look.sign(joint, "+")),
        },
    }
}

impl Setter<'_> {
    pub(super) fn shown(&mut self, frame: Frame, from: &Text, zones: &[Row]) -> Piece {
        // Nothing is chosen in a post that is growing.
        let beside = if frame == Frame::Post { 0 } else { ASIDE };
        let room = self.width.saturating_sub(beside + 4);
        // A phone is narrow, while there is height for it.
        let inner = match (self.room, frame) {
            (_, Frame::Post) => room.min(POST),
            (Room::Tight, _) => room.min(60),
            (_, Frame::Message | Frame::Phone) => room.min(38),
            _ => room.min(46),
        };
        let edges = edges(self.look, frame);
        let thread = self.style(Role::Thread);
        let aside = || vec![Span::raw(" ".repeat(beside))];
        // A line across, with something in its middle: a phone has a speaker above and a button below.
        let across = |left: &str, middle: &str, right: &str| {
            let rest = (inner + 2).saturating_sub(middle.width());
            let (before, after) = (edges.rule.repeat(rest / 2), edges.rule.repeat(rest - rest / 2));
            Line::styled(format!("{}{left}{before}{middle}{after}{right}", " ".repeat(beside)), thread)
        };
        let (speaker, button) = match frame {
            Frame::Phone => (self.look.sign(" ━━━━ ", " ==== "), self.look.sign(" ○ ", " O ")),
            _ => ("", ""),
        };
        let within = |mut lead: Vec<Span<'static>>, words: String, style: Style| {
            let fill = " ".repeat(inner.saturating_sub(words.width()));
            lead.push(Span::styled(format!("{} ", edges.side), thread));
            lead.push(Span::styled(words, style));
            lead.push(Span::styled(format!("{fill} {}", edges.side), thread));
            Line::from(lead)
        };
        let [tl, tr, bl, br] = edges.corners;
        let mut lines = vec![across(tl, speaker, tr)];
        let sender = self.say(from);
        for part in Self::wrap(&sender, inner) {
            lines.push(within(aside(), part, self.style(Role::Title)));
        }
        let [left, right] = edges.joints;
        lines.push(across(left, "", right));
        let mut targets = Vec::new();
        for (n, zone) in zones.iter().enumerate() {
            if n > 0 && self.room >= Room::Normal {
                lines.push(within(aside(), String::new(), thread));
            }
            let words = self.say(&zone.text);
            let mut style = self.style(if zone.focus { Role::Focus } else { Role::Text });
            if zone.mark != Mark::None && zone.with.is_none() {
                style = style.add_modifier(Modifier::UNDERLINED);
            }
            let mut parts: Vec<_> = Self::wrap(&words, inner).into_iter().map(|part| (part, style)).collect();
            if let Some(with) = &zone.with {
                let (sign, role) = match zone.mark {
                    Mark::None => ("  ", Role::Quiet),
                    _ => (self.look.sign("→ ", "-> "), Role::Title),
                };
                let (indent, said) = (sign.width(), self.say(with));
                let under = Self::wrap(&said, inner.saturating_sub(indent)).into_iter().enumerate();
                let under = under.map(|(i, part)| format!("{:indent$}{part}", if i == 0 { sign } else { "" }));
                parts.extend(under.map(|part| (part, self.style(role))));
            }
            for (i, (part, style)) in parts.into_iter().enumerate() {
                let lead = if i == 0 && beside > 0 { self.zone_lead(zone) } else { aside() };
                targets.extend(zone.chord.map(|c| (lines.len(), 0..cells(beside + inner + 4), c)));
                lines.push(within(lead, part, style));
            }
        }
        lines.push(across(bl, button, br));
        for why in zones.iter().filter_map(|z| z.why.as_ref()) {
            let words = self.say(why);
            lines.extend(Self::wrap(&words, self.width.saturating_sub(beside)).into_iter().map(|part| {
                Line::from(vec![Span::raw(" ".repeat(beside)), Span::styled(part, self.style(Role::Text))])
            }));
        }
        Piece { lines, gap: self.gap(), targets }
    }

    pub(super) fn zone_lead(&self, zone: &Row) -> Vec<Span<'static>> {
        let arrow = if zone.focus { self.look.sign("▶ ", "> ") } else { "  " };
        let mut lead = vec![Span::styled(arrow, self.style(Role::Title))];
        lead.extend(zone.number.into_iter().flat_map(|n| self.cap(Chord::Digit(n), zone.focus)));
        let (sign, role) = match zone.mark {
            Mark::None => (" ", Role::Text),
            Mark::Chosen => (self.look.sign("●", "x"), Role::Title),
            Mark::Right => (self.look.sign("✓", "+"), Role::Right),
            Mark::Shown => (self.look.sign("◆", "="), Role::Title),
            Mark::NotYet => (self.look.sign("↺", "~"), Role::NotYet),
        };
        lead.push(Span::styled(format!(" {sign}"), self.style(role)));
        let used: usize = lead.iter().map(Span::width).sum();
        lead.push(Span::raw(" ".repeat(ASIDE.saturating_sub(used))));
        lead
    }

    pub(super) fn bubble(&mut self, mine: bool, who: Option<&Text>, text: &Text) -> Piece {
        let most = self.width.saturating_sub(10).clamp(16, 56);
        let (name, words) = (who.map(|w| self.say(w)), self.say(text));
        let parts = Self::wrap(&words, most);
        let wide = parts.iter().chain(&name).map(|p| p.width()).max().unwrap_or(0);
        let role = if mine { Role::Right } else { Role::Title };
        let edge = self.style(if mine { Role::Right } else { Role::Thread }).remove_modifier(Modifier::BOLD);
        // Hers stand at the right, wherever the other's ended.
        let indent = if mine { (self.width.min(76)).saturating_sub(wide + 4) } else { 0 };
        let lead = || Span::raw(" ".repeat(indent));
        if self.room <= Room::Close {
            let bar = self.look.sign("┃ ", "| ");
            let named = name.into_iter().map(|n| (n, role)).chain(parts.into_iter().map(|p| (p, Role::Text)));
            let lines = named.map(|(words, role)| {
                Line::from(vec![lead(), Span::styled(bar, edge), Span::styled(words, self.style(role))])
            });
            return Piece::new(lines.collect(), self.gap());
        }
        let Edges { corners: [tl, tr, bl, br], rule, side, .. } = edges(self.look, Frame::Message);
        let across = |left: &str, middle: String, right: &str| {
            Line::from(vec![lead(), Span::styled(format!("{left}{middle}{right}"), edge)])
        };
        let mut lines = vec![across(tl, rule.repeat(wide + 2), tr)];
        let named = name.into_iter().map(|n| (n, role)).chain(parts.into_iter().map(|p| (p, Role::Text)));
        for (words, role) in named {
            let fill = " ".repeat(wide.saturating_sub(words.width()));
            lines.push(Line::from(vec![
                lead(),
                Span::styled(format!("{side} "), edge),
                Span::styled(words, self.style(role)),
                Span::styled(format!("{fill} {side}"), edge),
            ]));
        }
        // The tail points to who speaks.
        let tail = self.look.sign("┬", "v");
        let rest = rule.repeat((wide + 1).saturating_sub(1));
        let foot = if mine { format!("{rest}{tail}{rule}") } else { format!("{rule}{tail}{rest}") };
        lines.push(across(bl, foot, br));
        Piece::new(lines, self.gap())
    }

    pub(super) fn meters(&mut self, meters: &[(Text, Mark)]) -> Piece {
        let mut spans = vec![Span::styled(self.say(&ui("meters")), self.style(Role::Quiet)), Span::raw("   ")];
        for (name, mark) in meters {
            let name = self.say(name);
            let mark = (self.mark(*mark), mark.words().map(|words| self.say(&words)));
            if spans.len() > 2 {
                spans.push(Span::raw("    "));
            }
            spans.push(Span::styled(format!("{name} "), self.style(Role::Text)));
            if let (Some(sign), Some(words)) = mark {
                let style = sign.style;
                spans.extend([sign, Span::styled(words, style)]);
            }
        }
        let mut lines = vec![Line::from(spans)];
        if lines.iter().any(|l| l.width() > self.width) {
            // One below the other where they have no room side by side.
            let spans = lines.pop().map(|l| l.spans).unwrap_or_default();
            lines = spans
                .split(|s| s.content.trim().is_empty() && !s.content.is_empty())
                .map(|m| Line::from(m.to_vec()))
                .collect();
        }
        Piece::new(lines, self.gap())
    }

    pub(super) fn amount(&mut self, value: i64, unit: &Text) -> Piece {
        let unit = self.say(unit);
        let less = self.cap(Chord::Char('-'), false);
        let more = self.cap(Chord::Char('+'), false);
        // Beside the other language a number of four digits has no cell to spare.
        let space = || Span::raw(if self.width < 40 { "  " } else { "   " });
        if self.look.symbols == Symbols::Ascii || self.room <= Room::Close {
            let number = Span::styled(format!(" {} ", grouped(value)), self.style(Role::Lit));
            let spans = std::iter::once(Span::raw("  ")).chain(less).chain([space(), number, space()]).chain(more);
            let unit = [space(), Span::styled(unit, self.style(Role::Text))];
            return Piece::new(vec![spans.chain(unit).collect()], self.gap());
        }
        let big = numerals::lines(value, self.look);
        let middle = big.len() / 2;
        let width: usize = less.iter().map(Span::width).sum();
        let lines = big.into_iter().enumerate().map(|(i, digits)| {
            let digits = Span::styled(digits, self.style(Role::Title));
            let at =
                |cap: &[Span<'static>]| if i == middle { cap.to_vec() } else { vec![Span::raw(" ".repeat(width))] };
            let unit = if i == middle { unit.clone() } else { String::new() };
            let spans = std::iter::once(Span::raw("  ")).chain(at(&less)).chain([space(), digits, space()]);
            spans.chain(at(&more)).chain([space(), Span::styled(unit, self.style(Role::Text))]).collect()
        });
        Piece::new(lines.collect(), self.gap() + 1)
    }

    pub(super) fn keys(&mut self, rows: &[Row]) -> Vec<Piece> {
        let mut entries: Vec<(Vec<Span<'static>>, String)> = Vec::new();
        for row in rows {
            let cap = row.chord.map(|c| self.cap(c, false)).unwrap_or_default();
            let words = self.say(&row.text);
            entries.push((cap, words));
        }
        let wide = |cap: &[Span<'_>]| cap.iter().map(Span::width).sum::<usize>();
        let caps = entries.iter().map(|(cap, _)| wide(cap)).max().unwrap_or(0);
        let half = self.width / 2;
        let narrow = entries.iter().all(|(_, words)| caps + 3 + words.width() < half);
        let columns = if narrow && entries.len() > 6 { 2 } else { 1 };
        let height = entries.len().div_ceil(columns);
        let mut lines = vec![Line::default(); height];
        for (n, (cap, words)) in entries.into_iter().enumerate() {
            // Down the first column, then down the second: in the order in which they are read.
            let (column, Some(line)) = (n / height.max(1), lines.get_mut(n % height.max(1))) else { continue };
            line.spans.push(Span::raw(" ".repeat((column * half).saturating_sub(line.width()))));
            line.spans.push(Span::raw(" ".repeat(caps - wide(&cap))));
            line.spans.extend(cap);
            line.spans.push(Span::styled(format!("  {words}"), self.style(Role::Text)));
        }
        let gap = self.row_gap();
        let mut pieces: Vec<Piece> = Vec::new();
        if columns == 1 || self.room < Room::Ample {
            pieces.push(Piece::new(lines, self.gap()));
        } else {
            pieces.extend(lines.into_iter().map(|l| Piece::new(vec![l], gap)));
        }
        pieces
    }

    pub(super) fn drawings(&mut self, line: u8, column: u8, chosen: &[Picture], open: bool) -> Vec<Piece> {
        let scale = if self.room == Room::Ample && self.width >= 88 { 2 } else { 1 };
        // In a narrow column the digits stand under the drawings, which stay the ones that she knows.
        let narrow = self.width < 60;
        let small = self.room <= Room::Close;
        let (wide, high) = drawings::size(self.look, small, scale);
        let aside = if narrow {
            0
        } else if small {
            4
        } else {
            6
        };
        let each = (self.width.min((aside + wide + 4) * 4) / 4).max(aside + wide);
        let mut lines: Vec<Line<'static>> = Vec::new();
        let mut targets = Vec::new();
        for row in 0..3u8 {
            let lit = row == line;
            let art: Vec<_> = (0..4).map(|c| drawings::lines(Picture(row * 4 + c), self.look, small, scale)).collect();
            for part in 0..high {
                let mut spans = Vec::new();
                for (c, drawing) in (0u8..).zip(&art) {
                    let here = lit && c == column;
                    let mut lead = Vec::new();
                    if !narrow && part == high / 2 {
                        if lit {
                            let arrow = if here { self.look.sign("▶", ">") } else { " " };
                            lead.push(Span::styled(arrow, self.style(Role::Title)));
                            lead.extend(self.cap(Chord::Digit(c + 1), here));
                        } else if c == 0 {
                            // The arrow that leads there, where the lit line has its digits: round and round, each other line
                            // is one press away.
                            lead.push(Span::raw(" "));
                            lead.extend(self.cap(if row == (line + 1) % 3 { Chord::Down } else { Chord::Up }, false));
                        }
                    }
                    let used: usize = lead.iter().map(Span::width).sum();
                    lead.push(Span::raw(" ".repeat(aside.saturating_sub(used))));
                    spans.extend(lead);
                    let style = self.style(if lit { Role::Text } else { Role::Quiet });
                    let art = drawing.get(part).cloned().unwrap_or_default();
                    let used: usize = art.width();
                    spans.extend(art.spans.into_iter().map(|s| Span::styled(s.content, style.patch(s.style))));
                    spans.push(Span::raw(" ".repeat(each.saturating_sub(aside + used))));
                }
                if lit {
                    targets.extend((0..4u8).map(|c| {
                        (
                            lines.len(),
                            cells(usize::from(c) * each)..cells(usize::from(c + 1) * each),
                            Chord::Digit(c + 1),
                        )
                    }));
                }
                lines.push(Line::from(spans));
            }
            if narrow && lit {
                lines.push(self.digits(column, each));
            }
            if self.room > Room::Tight {
                let column = lit.then_some(column);
                lines.push(self.names(row, column, aside, each));
            }
        }
        let (full, empty) = (self.look.sign("●", "*"), self.look.sign("○", "."));
        let mut so_far: Vec<String> = Vec::new();
        for i in 0..3 {
            so_far.push(match chosen.get(i) {
                Some(p) if open => format!("{full} {}", self.say(&ui(&format!("drawing-{}", p.0)))),
                Some(_) => full.into(),
                None => empty.into(),
            });
        }
        let lead = " ".repeat(aside);
        let mut so_far = Line::styled(format!("{lead}{}", so_far.join("     ")), self.style(Role::Title));
        // That there are more stands at the end of the same line: one more would make the drawings small.
        let more = self.say(&ui("drawings-more"));
        let fill = self.width.min(each * 4).saturating_sub(so_far.width() + more.width());
        if fill > 3 {
            so_far.push_span(Span::raw(" ".repeat(fill)));
            so_far.push_span(Span::styled(more, self.style(Role::Quiet)));
        }
        let gap = if self.room == Room::Tight { 0 } else { self.gap() - 1 };
        vec![Piece { lines, gap: self.gap(), targets }, Piece::new(vec![so_far], gap)]
    }

    /// The digits of the lit drawings, under them.
    fn digits(&self, column: u8, each: usize) -> Line<'static> {
        let mut spans = Vec::new();
        for c in 0..4u8 {
            let arrow = if c == column { self.look.sign("▶", ">") } else { " " };
            let cap = self.cap(Chord::Digit(c + 1), c == column);
            let used = 3 + cap.iter().map(Span::width).sum::<usize>();
            spans.push(Span::styled(format!("  {arrow}"), self.style(Role::Title)));
            spans.extend(cap);
            spans.push(Span::raw(" ".repeat(each.saturating_sub(used))));
        }
        Line::from(spans)
    }

    /// The names of a line of drawings, under them; the lit one stands out.
    fn names(&mut self, row: u8, column: Option<u8>, aside: usize, each: usize) -> Line<'static> {
        let mut spans = Vec::new();
        for c in 0..4 {
            let name = self.say(&ui(&format!("drawing-{}", row * 4 + c)));
            let role = if Some(c) == column { Role::Title } else { Role::Quiet };
            let fill = each.saturating_sub(aside + name.width());
            spans.push(Span::raw(" ".repeat(aside)));
            spans.push(Span::styled(name, self.style(role)));
            spans.push(Span::raw(" ".repeat(fill)));
        }
        Line::from(spans)
    }

    /// A bar from nothing to `max`: what loses, what only pays, what is fair, and an arrow where the price stands.
    pub(super) fn scale(&mut self, at: i64, even: i64, fair: i64, max: i64) -> Piece {
        let wide = self.width.saturating_sub(4).min(48);
        let cell = |pesos: i64| {
            usize::try_from(pesos.clamp(0, max) * i64::try_from(wide).unwrap_or(1) / max.max(1)).unwrap_or(0)
        };
        let (even, fair) = (cell(even).max(1), cell(fair));
        let part =
            |full, ascii, cells: usize, role| Span::styled(self.look.sign(full, ascii).repeat(cells), self.style(role));
        let bar = vec![
            Span::raw("  "),
            part("░", ".", even, Role::NotYet),
            part("▒", ":", fair.saturating_sub(even), Role::Quiet),
            part("█", "#", wide.saturating_sub(fair), Role::Right),
        ];
        let arrow = " ".repeat(2 + cell(at).min(wide.saturating_sub(1)));
        let arrow = Span::styled(format!("{arrow}{}", self.look.sign("▲", "^")), self.style(Role::Title));
        Piece::new(vec![Line::from(bar), Line::from(arrow)], self.gap().min(1))
    }

    /// Steps that rise, as far as she stands; their digits under them, what the ends mean beside these.
    pub(super) fn ladder(&mut self, rung: Option<u8>, rungs: u8, low: &Text, high: &Text) -> Piece {
        let (low, high) = (self.say(low), self.say(high));
        let mut lines: Vec<Line<'static>> = Vec::new();
        if self.room > Room::Tight {
            for level in (1..=rungs).rev() {
                let steps = (1..=rungs).flat_map(|n| {
                    let (sign, role) = match (n >= level, Some(n) <= rung) {
                        (false, _) => (" ", Role::Text),
                        (true, true) => (self.look.sign("█", "#"), Role::Title),
                        (true, false) => (self.look.sign("░", "."), Role::Warp),
                    };
                    [Span::styled(sign.repeat(4), self.style(role)), Span::raw("  ")]
                });
                lines.push(std::iter::once(Span::raw("  ")).chain(steps).collect());
            }
        }
        let mut foot = vec![Span::raw("  ")];
        let mut targets = Vec::new();
        for n in 1..=rungs {
            let from: usize = foot.iter().map(Span::width).sum();
            foot.extend(self.cap(Chord::Digit(n), Some(n) == rung));
            let used: usize = foot.iter().map(Span::width).sum();
            foot.push(Span::raw(" ".repeat((2 + usize::from(n) * 6).saturating_sub(used))));
            targets.push((lines.len(), cells(from)..cells(used), Chord::Digit(n)));
        }
        lines.push(Line::from(foot));
        let arrow = rung.map_or_else(String::new, |rung| {
            format!("{}{}", " ".repeat(usize::from(rung.saturating_sub(1)) * 6 + 3), self.look.sign("▲", "^"))
        });
        lines.push(Line::styled(arrow, self.style(Role::Title)));
        let apart = " ".repeat((usize::from(rungs) * 6).saturating_sub(2 + low.width() + high.width()).max(2));
        lines.push(Line::styled(format!("  {low}{apart}{high}"), self.style(Role::Quiet)));
        Piece { lines, gap: self.gap(), targets }
    }

    /// Keys as caps, a sign under each: found, or the one that is next.
    pub(super) fn typing(&mut self, keys: &str, found: usize) -> Piece {
        let (mut caps, mut signs) = (vec![Span::raw("   ")], vec![Span::raw("   ")]);
        for (i, c) in keys.chars().enumerate() {
            let chord = c.to_digit(10).and_then(|d| u8::try_from(d).ok()).map_or(Chord::Char(c), Chord::Digit);
            caps.extend(self.cap(chord, i == found));
            caps.push(Span::raw("  "));
            let (sign, role) = match i.cmp(&found) {
                std::cmp::Ordering::Less => (self.look.sign("✓", "+"), Role::Right),
                std::cmp::Ordering::Equal => (self.look.sign("▲", "^"), Role::Title),
                std::cmp::Ordering::Greater => (" ", Role::Text),
            };
            signs.push(Span::styled(format!(" {sign}   "), self.style(role)));
        }
        Piece::new(vec![Line::from(caps), Line::from(signs)], self.gap())
    }

    pub(super) fn field(&mut self, label: &Text, value: &str, secret: bool) -> Piece {
        let label = self.say(label);
        let value = if secret { self.look.sign("●", "*").repeat(value.chars().count()) } else { self.raw(value) };
        let value = self.end_of(&value, self.width.saturating_sub(label.width() + 5));
        let fill = " ".repeat(24usize.saturating_sub(value.width()));
        let style = self.style(Role::Keycap);
        let spans = vec![
            Span::styled(format!("{label}  "), self.style(Role::Quiet)),
            Span::styled(format!(" {value}"), style),
            Span::styled(self.look.sign("▏", "_"), style),
            Span::styled(format!("{fill} "), style),
        ];
        Piece::new(vec![Line::from(spans)], self.gap())
    }

    /// What is being written is seen at its end: where that is too long, the beginning goes.
    fn end_of(&self, value: &str, width: usize) -> String {
        if value.width() <= width {
            return value.to_owned();
        }
        let wide = |c: &char| unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0);
        let mut room = width.saturating_sub(1);
        let back = value.chars().rev().take_while(|c| {
            let fits = wide(c) <= room;
            room = room.saturating_sub(wide(c));
            fits
        });
        let end: Vec<char> = back.collect();
        format!("{}{}", self.look.sign("…", "~"), end.into_iter().rev().collect::<String>())
    }
}

fn cells(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
