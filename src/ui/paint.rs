//! A sheet, painted: band, body, keys. Everything fits at 80x24 or `cut` says that it does not.

use super::{
    Binding, Block, Chord, Look, Sheet, Shown, brocade,
    look::Role,
    pieces::{Piece, Setter},
};
use crate::{
    source::Shelf,
    text::{Catalog, Locale, Text, ui},
};
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};
use std::collections::HashMap;

/// The smallest window in which a screen is drawn.
pub const SMALLEST: (u16, u16) = (80, 24);
/// Longer lines than this are hard to follow.
const WIDEST: u16 = 92;
/// As wide as pictures are.
const PICTURE: u16 = 18;

/// What came of painting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Painted {
    /// Where a click means what.
    pub targets: Vec<(Rect, Chord)>,
    /// Whether anything had no room.
    pub cut: bool,
    /// Whether any text is a draft.
    pub draft: bool,
}

/// Paints sheets, and keeps the pictures it has read.
pub struct Painter {
    look: Look,
    shelf: Shelf,
    pictures: HashMap<String, Vec<String>>,
}

/// What a sheet is painted with.
pub struct Paint<'a, M> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its keys.
    pub keys: &'a [Binding<M>],
    /// Its texts.
    pub catalog: &'a Catalog,
    /// Her language.
    pub locale: Locale,
    /// The one beside it, if she asked.
    pub beside: Option<Locale>,
}

impl Painter {
    /// For a terminal, with the pictures of these packs.
    pub fn new(look: Look, shelf: Shelf) -> Self {
        Self { look, shelf, pictures: HashMap::new() }
    }

    /// Paints a screen on `area`.
    pub fn paint<M>(&mut self, what: &Paint<'_, M>, area: Rect, buf: &mut Buffer) -> Painted {
        let mut painted = Painted::default();
        let look = self.look;
        let mut set =
            Setter { catalog: what.catalog, locale: what.locale, look, width: usize::from(area.width), draft: false };
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let words = set.say(&ui("too-small"));
            for (y, line) in (area.y..area.bottom()).zip(textwrap::wrap(&words, usize::from(area.width.max(8)))) {
                buf.set_stringn(area.x, y, line, usize::from(area.width), look.style(Role::Text));
            }
            return painted;
        }
        let top = self.header(what, area, buf, &mut set);
        let bottom = footer(what, area, buf, &mut set, &mut painted);
        let body = Rect { y: area.y + top, height: area.height - top - bottom, ..area };
        match what.beside {
            None => {
                let margin = (body.width.saturating_sub(WIDEST) / 2).max(2);
                let inner = Rect { x: body.x + margin, width: body.width - 2 * margin, ..body };
                self.body(what, inner, buf, &mut set, &mut painted, true);
            }
            Some(other) => {
                let half = (body.width - 7) / 2;
                let left = Rect { x: body.x + 2, width: half, ..body };
                let right = Rect { x: left.right() + 3, ..left };
                self.body(what, left, buf, &mut set, &mut painted, false);
                let mut other = Setter { catalog: what.catalog, locale: other, look, width: 0, draft: false };
                self.body(what, right, buf, &mut other, &mut painted, false);
                for y in body.y..body.bottom() {
                    buf.set_string(left.right() + 1, y, look.sign("│", "|"), look.style(Role::Thread));
                }
            }
        }
        painted.draft = set.draft;
        status(what, area, bottom, buf, &mut set);
        painted
    }

    /// The band, and under it where she is. Returns its height.
    fn header<M>(&self, what: &Paint<'_, M>, area: Rect, buf: &mut Buffer, set: &mut Setter<'_>) -> u16 {
        let figure = what.sheet.header.as_ref().map_or("rombo", |h| h.figure.as_str());
        let lines = if area.height >= 32 { 2 } else { 1 };
        for line in 0..lines {
            let y = area.y + line;
            brocade::weave(figure, usize::from(line), Rect { y, height: 1, ..area }, self.look, buf);
        }
        let Some(header) = &what.sheet.header else { return lines + 1 };
        let y = area.y + lines;
        let titles: Vec<String> = header.title.iter().map(|t| set.say(t)).collect();
        let title = titles.join(self.look.sign(" · ", " - "));
        let mut room = usize::from(area.width) - 4;
        if let Some((done, total)) = header.woven {
            let number = |n: usize| crate::text::Value::Number(i64::try_from(n).unwrap_or(0));
            let words = set.say(&ui("woven-of").with("done", number(done)).with("total", number(total)));
            let (full, bare) = (self.look.sign("▓", "#"), self.look.sign("▒", "."));
            let bar = format!("{}{}  {words}", full.repeat(done), bare.repeat(total.saturating_sub(done)));
            let width = u16::try_from(Span::raw(&bar).width()).unwrap_or(area.width);
            let x = (area.right() - 2).saturating_sub(width);
            buf.set_string(x, y, &bar, self.look.style(Role::Quiet));
            room = usize::from(x.saturating_sub(area.x + 4));
        }
        buf.set_stringn(area.x + 2, y, &title, room, self.look.style(Role::Title));
        lines + 2
    }

    /// What is on the screen. Room is found by giving up gaps, then the picture; then it is cut, and says so.
    fn body<M>(
        &mut self,
        what: &Paint<'_, M>,
        area: Rect,
        buf: &mut Buffer,
        set: &mut Setter<'_>,
        painted: &mut Painted,
        alone: bool,
    ) {
        let blocks = &what.sheet.blocks;
        let picture = blocks.iter().find_map(|b| match b {
            Block::Picture(name) if alone => Some(self.picture(name.as_str())),
            _ => None,
        });
        let cloth = blocks.iter().find_map(|b| match b {
            Block::Cloth { rows, large } => Some((rows, *large)),
            _ => None,
        });
        let picture = picture.filter(|p| !p.is_empty());
        let beside_art = match (&picture, cloth) {
            (Some(_), _) => PICTURE + 2,
            (None, Some((_, false))) if alone => 30,
            _ => 0,
        };
        let mut text = Rect { x: area.x + beside_art, width: area.width - beside_art, ..area };
        let mut pieces = lay_out(blocks, text, set);
        let tall = |pieces: &[Piece], gaps: bool| -> u16 {
            pieces.iter().map(|p| u16::try_from(p.lines.len()).unwrap_or(u16::MAX) + if gaps { p.gap } else { 0 }).sum()
        };
        let mut with_art = beside_art > 0;
        if with_art && picture.is_some() && tall(&pieces, false) > text.height {
            with_art = false;
            text = area;
            pieces = lay_out(blocks, text, set);
        }
        if let Some((rows, true)) = cloth {
            let below = tall(&pieces, true).min(area.height / 2);
            let width = area.width.min(64);
            let x = area.x + (area.width - width) / 2;
            let height = area.height - below - 1;
            brocade::cloth(rows, Rect { x, width, height, ..area }, self.look, buf);
            text = Rect { y: area.y + height, height: area.height - height, ..text };
        } else if with_art {
            if let Some(lines) = &picture {
                for (y, line) in (text.y + 1..text.bottom()).zip(lines) {
                    buf.set_stringn(area.x, y, line, usize::from(PICTURE), self.look.style(Role::Title));
                }
            } else if let Some((rows, _)) = cloth {
                let height = area.height.saturating_sub(1).min(22);
                brocade::cloth(rows, Rect { y: area.y + 1, width: 26, height, ..area }, self.look, buf);
            }
        }
        let gaps = tall(&pieces, true) <= text.height;
        painted.cut |= tall(&pieces, gaps) > text.height;
        // In a high window the text stands a little lower than the top, where the eye rests.
        let spare = text.height.saturating_sub(tall(&pieces, gaps));
        let mut y = text.y + if gaps { spare / 4 } else { 0 };
        for piece in &pieces {
            y += if gaps { piece.gap } else { 0 };
            for (i, line) in piece.lines.iter().enumerate() {
                if y >= text.bottom() {
                    return;
                }
                painted.cut |= line.width() > usize::from(text.width);
                buf.set_line(text.x, y, line, text.width);
                for (_, columns, chord) in piece.targets.iter().filter(|(l, ..)| *l == i) {
                    let width = columns.end.min(text.width).saturating_sub(columns.start);
                    painted.targets.push((Rect { x: text.x + columns.start, y, width, height: 1 }, *chord));
                }
                y += 1;
            }
        }
    }

    fn picture(&mut self, name: &str) -> Vec<String> {
        let section = self.look.sign("full", "ascii");
        if let Some(known) = self.pictures.get(name) {
            return known.clone();
        }
        let source = self.shelf.read(&format!("lessons/pictures/{name}.txt")).ok().flatten();
        let lines = source.map(|s| read_picture(&s.text, section)).unwrap_or_default();
        self.pictures.insert(name.to_owned(), lines.clone());
        lines
    }
}

/// The lines of one section: pictures hold `--- full` and `--- ascii`.
pub(crate) fn read_picture(text: &str, section: &str) -> Vec<String> {
    let mut lines: Vec<String> = text
        .lines()
        .skip_while(|l| l.strip_prefix("--- ") != Some(section))
        .skip(1)
        .take_while(|l| !l.starts_with("--- "))
        .map(crate::text::clean_line)
        .collect();
    while lines.last().is_some_and(|l| l.trim().is_empty()) {
        lines.pop();
    }
    lines
}

fn lay_out(blocks: &[Block], area: Rect, set: &mut Setter<'_>) -> Vec<Piece> {
    set.width = usize::from(area.width);
    blocks.iter().flat_map(|b| set.block(b)).collect()
}

/// The keys, on the last line or two. Returns the height of the foot.
fn footer<M>(what: &Paint<'_, M>, area: Rect, buf: &mut Buffer, set: &mut Setter<'_>, painted: &mut Painted) -> u16 {
    let mut groups: Vec<(Vec<Chord>, &Text)> = Vec::new();
    for binding in what.keys.iter().filter(|b| b.shown == Shown::Footer) {
        match groups.last_mut() {
            Some((chords, label)) if **label == binding.label => chords.push(binding.chord),
            _ => groups.push((vec![binding.chord], &binding.label)),
        }
    }
    let mut lines: Vec<Vec<(Span<'static>, Option<Chord>)>> = vec![Vec::new()];
    let width = |line: &[(Span<'static>, Option<Chord>)]| line.iter().map(|(s, _)| s.width()).sum::<usize>();
    for (chords, label) in groups {
        let mut group: Vec<_> = chords.iter().map(|c| (set.cap(*c), Some(*c))).collect();
        let words = set.say(label);
        group.push((Span::styled(format!(" {words}   "), set.look.style(Role::Quiet)), chords.first().copied()));
        let room = usize::from(area.width) - 3;
        if let Some(last) = lines.last_mut()
            && width(last) + width(&group) <= room + 3
        {
            last.extend(group);
        } else {
            lines.push(group);
        }
    }
    painted.cut |= lines.len() > 2;
    let shown = lines.len().min(2);
    let height = u16::try_from(shown).unwrap_or(1);
    for (y, line) in (area.bottom() - height..area.bottom()).zip(&lines) {
        let mut x = area.x + 2;
        for (span, chord) in line {
            let (end, _) = buf.set_span(x, y, span, area.right() - x);
            if let Some(chord) = chord {
                painted.targets.push((Rect { x, y, width: end - x, height: 1 }, *chord));
            }
            x = end;
        }
    }
    height + 1
}

/// Above the keys: that this is a draft, that there is no sound.
fn status<M>(what: &Paint<'_, M>, area: Rect, bottom: u16, buf: &mut Buffer, set: &mut Setter<'_>) {
    let y = area.bottom() - bottom;
    if set.draft {
        let words = set.say(&ui("draft-mark"));
        let line = Line::styled(format!("{} {words}", set.look.sign("◌", "~")), set.look.style(Role::Quiet));
        buf.set_line(area.x + 2, y, &line, area.width - 4);
    }
    if let Some(text) = &what.sheet.status {
        let words = set.say(text);
        let line = Line::styled(words, set.look.style(Role::Quiet));
        let width = u16::try_from(line.width()).unwrap_or(0).min(area.width / 2);
        buf.set_line(area.right() - 2 - width, y, &line, width);
    }
}

/// Whether a screen has room in the smallest window, in this language alone and with the other beside it.
pub fn fits<M>(sheet: &Sheet, keys: &[Binding<M>], catalog: &Catalog, locale: Locale, look: Look) -> bool {
    let area = Rect::new(0, 0, SMALLEST.0, SMALLEST.1);
    let mut painter = Painter::new(look, Shelf::embedded());
    [None, Some(locale.beside())].into_iter().all(|beside| {
        let paint = Paint { sheet, keys, catalog, locale, beside };
        !painter.paint(&paint, area, &mut Buffer::empty(area)).cut
    })
}
