//! A calendar: weeks one below the other, what stands in each at its right.

use super::{
    Row,
    look::Role,
    pieces::{Piece, Room, Setter},
    scenes::ASIDE,
};
use crate::text::Text;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// As wide as what stands in a week may be.
const WIDEST: usize = 40;

impl Setter<'_> {
    pub(super) fn calendar(&mut self, weeks: &[Row], cards: &[Vec<Text>]) -> Piece {
        let names: Vec<String> = weeks.iter().map(|w| self.say(&w.text)).collect();
        let mut standing: Vec<Vec<String>> = Vec::new();
        for week in cards {
            standing.push(week.iter().map(|card| self.say(card)).collect());
        }
        let left = names.iter().map(|n| n.width()).max().unwrap_or(0);
        let right = self.width.saturating_sub(ASIDE + left + 7).min(WIDEST);
        let joints = [["╭", "┬", "╮"], ["├", "┼", "┤"], ["╰", "┴", "╯"]];
        let (rule, side) = (self.look.sign("─", "-"), self.look.sign("│", "|"));
        let thread = self.style(Role::Thread);
        let across = |joints: [&'static str; 3]| {
            let [a, b, c] = joints.map(|joint| self.look.sign(joint, "+"));
            let line = format!("{a}{}{b}{}{c}", rule.repeat(left + 2), rule.repeat(right + 2));
            Line::styled(format!("{:ASIDE$}{line}", ""), thread)
        };
        let [top, between, bottom] = joints.map(across);
        let mut lines = vec![top];
        let mut targets = Vec::new();
        for (n, (week, name)) in weeks.iter().zip(&names).enumerate() {
            if n > 0 && self.room > Room::Tight {
                lines.push(between.clone());
            }
            let style = self.style(if week.focus { Role::Focus } else { Role::Text });
            let words = standing.get(n).map(Vec::as_slice).unwrap_or_default();
            // Where room is short, what stands in one week shares its lines.
            let joined = [words.join("; ")];
            let words = if self.room == Room::Tight { &joined } else { words };
            let mut parts: Vec<String> = words.iter().flat_map(|card| Self::wrap(card, right)).collect();
            if parts.is_empty() {
                parts.push(String::new());
            }
            for (i, part) in parts.into_iter().enumerate() {
                let (mut spans, name) = match i {
                    0 => (self.zone_lead(week), name.as_str()),
                    _ => (vec![Span::raw(" ".repeat(ASIDE))], ""),
                };
                let fill = |words: &str, wide: usize| " ".repeat(wide.saturating_sub(words.width()));
                spans.push(Span::styled(format!("{side} "), thread));
                spans.push(Span::styled(name.to_owned(), style));
                spans.push(Span::styled(format!("{} {side} ", fill(name, left)), thread));
                let rest = fill(&part, right);
                spans.push(Span::styled(part, self.style(Role::Title)));
                spans.push(Span::styled(format!("{rest} {side}"), thread));
                let wide = u16::try_from(ASIDE + left + right + 7).unwrap_or(u16::MAX);
                targets.extend(week.chord.map(|chord| (lines.len(), 0..wide, chord)));
                lines.push(Line::from(spans));
            }
        }
        lines.push(bottom);
        Piece { lines, gap: self.gap(), targets }
    }
}
