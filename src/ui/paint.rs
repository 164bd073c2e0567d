//! A sheet, painted: band, body, keys. Everything fits at 80x24 or `cut` says that it does not.

use super::{
    Binding, Block, Chord, Frame, Look, Sheet, Shown, brocade, cloth,
    look::{Colors, Role, Symbols},
    pieces::{Piece, Room, Setter},
    stitch,
};
use crate::{
    source::Shelf,
    text::{Catalog, Locale, Text, Value, ui},
};
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    text::{Line, Span},
};
use std::collections::HashMap;

/// The smallest window in which a screen is drawn.
pub const SMALLEST: (u16, u16) = (80, 24);
/// Wider than this, a screen falls apart.
const WIDEST: u16 = 104;
/// Words with nothing beside them stand in the middle, this wide.
const ALONE: u16 = 84;
/// As wide and high as pictures are drawn in stitches; two stitches stand in a cell.
const PICTURE: (usize, usize) = (16, 6);

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
    pictures: HashMap<String, Picture>,
}

/// A picture from a pack, in its three variants.
#[derive(Debug, Clone, Default)]
struct Picture {
    stitches: Vec<String>,
    limited: Vec<String>,
    ascii: Vec<String>,
}

/// What stands beside the words.
enum Art<'a> {
    Nothing,
    Picture(Vec<Line<'static>>),
    Post(Vec<Line<'static>>),
    Cloth(&'a [super::ClothRow]),
}

impl Art<'_> {
    /// Cells it takes, with the space between it and the words.
    fn width(&self, area: Rect) -> u16 {
        match self {
            Art::Nothing => 0,
            Art::Picture(lines) | Art::Post(lines) => {
                u16::try_from(lines.iter().map(Line::width).max().unwrap_or(0)).unwrap_or(0) + 4
            }
            Art::Cloth(_) => (area.width * 2 / 5) + 4,
        }
    }

    /// Lines it takes. A cloth takes what there is.
    fn height(&self) -> u16 {
        match self {
            Art::Picture(lines) | Art::Post(lines) => u16::try_from(lines.len()).unwrap_or(u16::MAX),
            Art::Nothing | Art::Cloth(_) => 0,
        }
    }
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

    /// Paints a screen on `area`. Where two languages do not fit beside each other (a long list of names, a table), the
    /// other one stands there alone: she sees it whole, and the same key brings hers back.
    pub fn paint<M>(&mut self, what: &Paint<'_, M>, area: Rect, buf: &mut Buffer) -> Painted {
        let Some(other) = what.beside else { return self.paint_once(what, area, buf) };
        let before = buf.clone();
        let painted = self.paint_once(what, area, buf);
        if !painted.cut {
            return painted;
        }
        *buf = before;
        let Paint { sheet, keys, catalog, .. } = *what;
        self.paint_once(&Paint { sheet, keys, catalog, locale: other, beside: None }, area, buf)
    }

    /// Paints it as it is asked for, whether it fits or not.
    pub(super) fn paint_once<M>(&mut self, what: &Paint<'_, M>, area: Rect, buf: &mut Buffer) -> Painted {
        let mut painted = Painted::default();
        let look = self.look;
        let mut set = Setter {
            catalog: what.catalog,
            locale: what.locale,
            look,
            width: usize::from(area.width),
            room: Room::Normal,
            draft: false,
            projected: what.sheet.projected,
        };
        buf.set_style(area, look.ground());
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let number = |n: u16| Value::Number(n.into());
            let ask = ui("too-small").with("columns", number(SMALLEST.0)).with("rows", number(SMALLEST.1));
            let other = Setter {
                catalog: what.catalog,
                locale: what.locale.beside(),
                look,
                width: 0,
                room: Room::Tight,
                draft: false,
                projected: false,
            };
            let said = [set, other].map(|mut set| set.say(&ask));
            let lines = said.iter().flat_map(|words| textwrap::wrap(words, usize::from(area.width.max(8))));
            for (y, line) in (area.y..area.bottom()).zip(lines) {
                buf.set_stringn(area.x, y, line, usize::from(area.width), look.style(Role::Text));
            }
            return painted;
        }
        let top = self.header(what, area, buf, &mut set);
        let (bottom, spare) = footer(what, area, buf, &mut set, &mut painted);
        let body = Rect { y: area.y + top, height: area.height - top - bottom, ..area };
        match what.beside {
            None => {
                let least = if what.sheet.projected { body.width / 10 } else { 3 };
                let margin = (body.width.saturating_sub(WIDEST) / 2).max(least);
                let inner = Rect { x: body.x + margin, width: body.width - 2 * margin, ..body };
                self.body(what, inner, buf, &mut set, &mut painted, true, &[]);
            }
            Some(other) => {
                let half = ((body.width - 5) / 2).min(66);
                let margin = (body.width - 2 * half - 3) / 2;
                let left = Rect { x: body.x + margin, width: half, ..body };
                let right = Rect { x: left.right() + 3, ..left };
                let projected = set.projected;
                let mut other = Setter {
                    catalog: what.catalog,
                    locale: other,
                    look,
                    width: 0,
                    room: Room::Normal,
                    draft: false,
                    projected,
                };
                // What belongs together stands at the same height, also where one language needs a line more.
                let (mut trial, mut unseen) = (buf.clone(), Painted::default());
                let one = self.body(what, left, &mut trial, &mut set, &mut unseen, false, &[]);
                let two = self.body(what, right, &mut trial, &mut other, &mut unseen, false, &[]);
                let level: Vec<usize> = one.iter().zip(&two).map(|(a, b)| *a.max(b)).collect();
                self.body(what, left, buf, &mut set, &mut painted, false, &level);
                self.body(what, right, buf, &mut other, &mut painted, false, &level);
                set.draft |= other.draft;
                for y in body.y..body.bottom() {
                    buf.set_string(left.right() + 1, y, look.sign("│", "|"), look.style(Role::Warp));
                }
            }
        }
        let width = u16::try_from(width(&spare)).unwrap_or(0).min(area.width / 2);
        if status(what, area, bottom, width, buf, &mut set) {
            set_keys(&spare, area.right() - 3 - width, area.bottom() - bottom, area, buf, &mut painted);
        }
        painted.draft = set.draft;
        painted
    }

    /// The band, and under it where she is. Returns its height.
    fn header<M>(&self, what: &Paint<'_, M>, area: Rect, buf: &mut Buffer, set: &mut Setter<'_>) -> u16 {
        let figure = what.sheet.header.as_ref().map_or("rombo", |h| h.figure.as_str());
        let band = match (area.height, &what.sheet.header) {
            (0..30, Some(_)) => 1,
            (0..28, None) | (30..36, Some(_)) => 2,
            _ => 3,
        };
        brocade::band(figure, Rect { height: band, ..area }, self.look, buf);
        let Some(header) = &what.sheet.header else { return band };
        let y = area.y + band + u16::from(band > 1);
        let mut room = usize::from(area.width) - 4;
        if let Some((done, total)) = header.woven {
            let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(0));
            let words = set.say(&ui("woven-of").with("done", number(done)).with("total", number(total)));
            let spans = vec![
                Span::styled(self.look.sign("▓", "#").repeat(done), self.look.style(Role::Title)),
                Span::styled(
                    self.look.sign("░", ".").repeat(total.saturating_sub(done)),
                    self.look.style(Role::Thread),
                ),
                Span::styled(format!("  {words}"), self.look.style(Role::Quiet)),
            ];
            let bar = Line::from(spans);
            let width = u16::try_from(bar.width()).unwrap_or(area.width);
            let x = (area.right() - 2).saturating_sub(width);
            buf.set_line(x, y, &bar, width);
            room = usize::from(x.saturating_sub(area.x + 4));
        }
        // Of a long path the end matters: the lesson before the workshop.
        let titles: Vec<String> = header.title.iter().map(|t| set.say(t)).collect();
        let between = self.look.sign(" · ", " - ");
        let title = (0..titles.len())
            .filter_map(|from| titles.get(from..).map(|t| t.join(between)))
            .find(|t| Span::raw(t.as_str()).width() <= room)
            .or_else(|| titles.last().cloned())
            .unwrap_or_default();
        buf.set_stringn(area.x + 2, y, &title, room, self.look.style(Role::Title));
        y - area.y + 1 + u16::from(band > 2)
    }

    /// What is on the screen. Room is found by giving up blank lines, then the picture, then frames; then it is cut,
    /// and says so. Its pieces are made as high as `level` says, where there is room for it; returns their own heights.
    #[allow(clippy::too_many_arguments, reason = "one place paints one half of a screen")]
    fn body<M>(
        &mut self,
        what: &Paint<'_, M>,
        area: Rect,
        buf: &mut Buffer,
        set: &mut Setter<'_>,
        painted: &mut Painted,
        alone: bool,
        level: &[usize],
    ) -> Vec<usize> {
        let blocks = &what.sheet.blocks;
        let find_cloth = |wanted: bool| {
            blocks.iter().find_map(|b| match b {
                Block::Cloth { rows, large } if *large == wanted => Some(rows.as_slice()),
                _ => None,
            })
        };
        let mut area = area;
        if let Some(rows) = find_cloth(true) {
            area = self.large_cloth(rows, blocks, area, buf, set);
        }
        let name = blocks.iter().find_map(|b| match b {
            Block::Picture(name) if alone => Some(name.as_str()),
            _ => None,
        });
        let post = blocks.iter().find_map(|b| match b {
            Block::Shown { frame: Frame::Post, from, zones } if alone => Some((from, zones)),
            _ => None,
        });
        let most = if area.height >= 26 { Room::Ample } else { Room::Normal };
        let rooms = [Room::Ample, Room::Normal, Room::Close, Room::Tight].into_iter().filter(|r| *r <= most);
        let with_art = rooms.clone().filter(|r| *r > Room::Tight).map(|r| (r, true));
        let without = rooms.filter(|r| *r < Room::Ample).map(|r| (r, false));
        // The more of a table is seen, the better.
        let table = blocks.iter().any(|b| matches!(b, Block::Table(_)));
        let mut chosen = None;
        for (room, wanted) in with_art.chain(without) {
            set.room = room;
            let art = match (post, name, find_cloth(false)) {
                (Some((from, zones)), ..) if wanted => {
                    set.width = usize::from(area.width / 2);
                    Art::Post(set.shown(Frame::Post, from, zones).lines)
                }
                (_, Some(name), _) if wanted => match self.picture(name, room, area) {
                    lines if lines.is_empty() => Art::Nothing,
                    lines => Art::Picture(lines),
                },
                (.., Some(rows)) if alone => Art::Cloth(rows),
                _ => Art::Nothing,
            };
            let beside = art.width(area);
            let mut text = Rect { x: area.x + beside, width: area.width.saturating_sub(beside), ..area };
            if beside == 0 && what.sheet.header.is_some() && text.width > ALONE && !table {
                text = Rect { x: text.x + (text.width - ALONE) / 2, width: ALONE, ..text };
            }
            let in_flow =
                blocks.iter().filter(|b| !matches!((&art, b), (Art::Post(_), Block::Shown { frame: Frame::Post, .. })));
            let pieces = lay_out(in_flow, text, set);
            let fits = height(&pieces).max(art.height()) <= area.height
                && pieces.iter().flat_map(|p| &p.lines).all(|l| l.width() <= usize::from(text.width));
            chosen = Some((art, text, pieces));
            if fits {
                break;
            }
        }
        let Some((art, mut text, mut pieces)) = chosen else { return Vec::new() };
        let heights = pieces.iter().map(|p| p.lines.len()).collect();
        let lacking = |p: &Piece, level: &usize| level.saturating_sub(p.lines.len());
        let more: usize = pieces.iter().zip(level).map(|(p, level)| lacking(p, level)).sum();
        if usize::from(height(&pieces)) + more <= usize::from(area.height) {
            for (piece, level) in pieces.iter_mut().zip(level) {
                let more = lacking(piece, level);
                piece.lines.extend(std::iter::repeat_n(Line::default(), more));
            }
        }
        let used = height(&pieces);
        painted.cut |= used > area.height;
        let art_height = art.height();
        // The words begin at the same height on every screen that has room for it: nothing jumps when an answer opens.
        let first = pieces.first().map_or(0, |p| p.gap);
        let spare = area.height.saturating_sub(used.max(art_height + first));
        let rest = area.height / if what.sheet.header.is_some() { 7 } else { 5 };
        let top = text.y + rest.min(spare / 2);
        let mut left = area.x;
        if alone && what.sheet.header.is_none() && find_cloth(true).is_none() {
            // A screen with nothing above it stands in the middle.
            let wide = pieces.iter().flat_map(|p| &p.lines).map(Line::width).max().unwrap_or(0);
            // A least width keeps the left edge where it was, from one such screen to the next.
            let free = text.width.saturating_sub(u16::try_from(wide.max(46)).unwrap_or(text.width));
            text.x += free / 2;
            text.width -= free / 2;
            left += free / 2;
        }
        match art {
            Art::Picture(lines) | Art::Post(lines) => {
                for (y, line) in (top + first..area.bottom()).zip(&lines) {
                    buf.set_line(left, y, line, text.x.saturating_sub(left));
                }
            }
            Art::Cloth(rows) => {
                let width = (text.x - area.x).saturating_sub(4);
                let loom = Rect { y: area.y + 1, width, height: area.height.saturating_sub(2), ..area };
                cloth::weave(rows, loom, self.look, buf);
            }
            Art::Nothing => {}
        }
        set_down(&pieces, Rect { y: top, height: area.bottom() - top, ..text }, buf, painted);
        heights
    }

    /// The cloth as large as there is room over the words; returns what is left under it.
    fn large_cloth(
        &self,
        rows: &[super::ClothRow],
        blocks: &[Block],
        area: Rect,
        buf: &mut Buffer,
        set: &mut Setter<'_>,
    ) -> Rect {
        set.room = Room::Close;
        let below = height(&lay_out(blocks, area, set)).min(area.height / 2) + 1;
        let over = area.height.saturating_sub(below + 1);
        let width = area.width.min(72);
        let loom = Rect { x: area.x + (area.width - width) / 2, y: area.y + 1, width, height: over };
        cloth::weave(rows, loom, self.look, buf);
        Rect { x: loom.x + 2, width: loom.width - 2, y: loom.bottom(), height: below }
    }

    /// A picture's lines: in stitches, twice as large where there is room; in lines and shades where half blocks or
    /// colours are lacking; or in ASCII.
    fn picture(&mut self, name: &str, room: Room, area: Rect) -> Vec<Line<'static>> {
        if !self.pictures.contains_key(name) {
            let source = self.shelf.read(&format!("lessons/pictures/{name}.txt")).ok().flatten();
            let read = |section| source.as_ref().map(|s| read_picture(&s.text, section)).unwrap_or_default();
            let [stitches, limited, ascii] = ["stitches", "limited", "ascii"].map(read);
            self.pictures.insert(name.to_owned(), Picture { stitches, limited, ascii });
        }
        let Some(picture) = self.pictures.get(name) else { return Vec::new() };
        let look = self.look;
        let large = room == Room::Ample && usize::from(area.width) >= 6 * PICTURE.0;
        let sewn = match look.symbols {
            Symbols::Full => true,
            Symbols::Limited => large,
            Symbols::Ascii => false,
        };
        if sewn && look.colors != Colors::None && !picture.stitches.is_empty() {
            return stitch::lines(&picture.stitches, if large { 2 } else { 1 }, look);
        }
        if look.symbols != Symbols::Ascii && !picture.limited.is_empty() {
            let lines = picture.limited.iter().enumerate();
            return lines
                .map(|(y, line)| dyed(line, picture.stitches.get(2 * y..).unwrap_or_default(), look))
                .collect();
        }
        picture.ascii.iter().map(|l| Line::styled(l.clone(), look.style(Role::Text))).collect()
    }
}

/// A line of signs in the colours of the two rows of stitches that it stands for: where cotton and a dye share a cell,
/// solid blocks and lines are cotton, shades and figures are dyed.
fn dyed(line: &str, stitches: &[String], look: Look) -> Line<'static> {
    let cells = line.chars().enumerate().map(|(x, sign)| {
        let threads =
            || stitches.iter().take(2).filter_map(|row| row.chars().nth(x)).filter(|c| !matches!(c, '.' | 'k'));
        let solid = matches!(sign, '█' | '─'..='╿');
        let thread = threads().find(|c| (*c == 'w') == solid).or_else(|| threads().next());
        let style = look.style(Role::Text);
        let style = if let Some(thread) = thread { style.fg(look.thread(thread)) } else { style };
        Span::styled(look.symbols.spell(sign.encode_utf8(&mut [0; 4])), style)
    });
    cells.collect()
}

/// The lines of one section: pictures hold `--- stitches`, `--- limited` and `--- ascii`.
fn read_picture(text: &str, section: &str) -> Vec<String> {
    let (wide, high) = if section == "stitches" { (PICTURE.0, 2 * PICTURE.1) } else { PICTURE };
    let mut lines: Vec<String> = text
        .lines()
        .skip_while(|l| l.strip_prefix("--- ") != Some(section))
        .skip(1)
        .take_while(|l| !l.starts_with("--- "))
        .map(|l| crate::text::clean_line(l).chars().take(wide).collect())
        .take(high)
        .collect();
    while lines.last().is_some_and(|l| l.trim().is_empty()) {
        lines.pop();
    }
    lines
}

fn lay_out<'b>(blocks: impl IntoIterator<Item = &'b Block>, area: Rect, set: &mut Setter<'_>) -> Vec<Piece> {
    set.width = usize::from(area.width);
    blocks.into_iter().flat_map(|b| set.block(b)).collect()
}

fn height(pieces: &[Piece]) -> u16 {
    pieces.iter().map(|p| u16::try_from(p.lines.len()).unwrap_or(u16::MAX).saturating_add(p.gap)).sum()
}

fn set_down(pieces: &[Piece], area: Rect, buf: &mut Buffer, painted: &mut Painted) {
    let mut y = area.y;
    for piece in pieces {
        y += piece.gap;
        for (i, line) in piece.lines.iter().enumerate() {
            if y >= area.bottom() {
                return;
            }
            painted.cut |= line.width() > usize::from(area.width);
            buf.set_line(area.x, y, line, area.width);
            for (_, columns, chord) in piece.targets.iter().filter(|(l, ..)| *l == i) {
                let width = columns.end.min(area.width).saturating_sub(columns.start);
                painted.targets.push((Rect { x: area.x + columns.start, y, width, height: 1 }, *chord));
            }
            y += 1;
        }
    }
}

/// A piece of the footer, and what a click on it means.
type Key = (Span<'static>, Option<Chord>);

fn width(keys: &[Key]) -> usize {
    keys.iter().map(|(span, _)| span.width()).sum()
}

fn set_keys(keys: &[Key], mut x: u16, y: u16, area: Rect, buf: &mut Buffer, painted: &mut Painted) {
    for (span, chord) in keys {
        let (end, _) = buf.set_span(x, y, span, area.right() - x);
        if let Some(chord) = chord {
            painted.targets.push((Rect { x, y, width: end - x, height: 1 }, *chord));
        }
        x = end;
    }
}

/// The keys, on the last line or two. Returns the height of the foot, and the spare keys for which no place was left.
fn footer<M>(
    what: &Paint<'_, M>,
    area: Rect,
    buf: &mut Buffer,
    set: &mut Setter<'_>,
    painted: &mut Painted,
) -> (u16, Vec<Key>) {
    let mut groups: Vec<(Vec<Chord>, &Text)> = Vec::new();
    for binding in what.keys.iter().filter(|b| b.shown == Shown::Footer) {
        match groups.last_mut() {
            Some((chords, label)) if **label == binding.label => chords.push(binding.chord),
            _ => groups.push((vec![binding.chord], &binding.label)),
        }
    }
    let mut lines: Vec<Vec<Key>> = vec![Vec::new()];
    let room = usize::from(area.width) - 3;
    let mut set_group = |chords: &[Chord], label: &Text| {
        let caps = chords.iter().flat_map(|c| set.cap(*c, false).into_iter().map(|span| (span, Some(*c))));
        let mut group: Vec<_> = caps.collect();
        let words = set.say(label);
        group.push((Span::styled(format!(" {words}"), set.look.style(Role::Quiet)), chords.first().copied()));
        group
    };
    let set_groups: Vec<Vec<_>> = groups.into_iter().map(|(chords, label)| set_group(&chords, label)).collect();
    let spare = what.keys.iter().filter(|b| b.shown == Shown::Spare);
    let spare: Vec<Vec<_>> = spare.map(|b| set_group(&[b.chord], &b.label)).collect();
    let all: usize = set_groups.iter().map(|g| width(g)).sum();
    // A little closer, if that keeps them on one line.
    let close = room.saturating_sub(all) < 3 * set_groups.len().saturating_sub(1);
    let apart = if close && all + 2 * set_groups.len().saturating_sub(1) <= room { 2 } else { 3 };
    for group in set_groups {
        if let Some(last) = lines.last_mut()
            && width(last) + apart + width(&group) <= room
        {
            if !last.is_empty() {
                last.push((Span::raw(" ".repeat(apart)), None));
            }
            last.extend(group);
        } else {
            lines.push(group);
        }
    }
    let mut left = Vec::new();
    for group in spare {
        match lines.last_mut() {
            Some(last) if !last.is_empty() && width(last) + apart + width(&group) <= room => {
                last.push((Span::raw(" ".repeat(apart)), None));
                last.extend(group);
            }
            _ => left.extend(group),
        }
    }
    painted.cut |= lines.len() > 2;
    let shown = lines.len().min(2);
    let height = u16::try_from(shown).unwrap_or(1);
    for (y, line) in (area.bottom() - height..area.bottom()).zip(&lines) {
        set_keys(line, area.x + 2, y, area, buf, painted);
    }
    (height + 1, left)
}

/// Above the keys: that this is a draft, that there is no sound. Whether so much room is left at the end of the line for
/// the spare keys.
fn status<M>(what: &Paint<'_, M>, area: Rect, bottom: u16, spare: u16, buf: &mut Buffer, set: &mut Setter<'_>) -> bool {
    let y = area.bottom() - bottom;
    let cells = |line: &Line<'_>| u16::try_from(line.width()).unwrap_or(u16::MAX);
    let mut used = 0;
    if set.draft {
        let words = set.say(&ui("draft-mark"));
        let line = Line::styled(format!("{} {words}", set.look.sign("◌", "~")), set.look.style(Role::Quiet));
        buf.set_line(area.x + 2, y, &line, area.width - 4);
        used = cells(&line).saturating_add(2);
    }
    let Some(text) = &what.sheet.status else { return true };
    let words = set.say(text);
    let line = Line::styled(words, set.look.style(Role::Quiet));
    let width = cells(&line).min(area.width / 2);
    let beside = if spare > 0 { spare + 3 } else { 0 };
    let fits = used + width + beside + 4 <= area.width;
    let end = area.right() - 2 - if fits { beside } else { 0 };
    buf.set_line(end - width, y, &line, width);
    fits
}

/// Whether a screen has room in the smallest window, in this language alone and with the other beside it.
pub fn fits<M>(sheet: &Sheet, keys: &[Binding<M>], catalog: &Catalog, locale: Locale, look: Look) -> bool {
    let area = Rect::new(0, 0, SMALLEST.0, SMALLEST.1);
    let mut painter = Painter::new(look, Shelf::embedded());
    [None, Some(locale.beside())].into_iter().all(|beside| {
        let paint = Paint { sheet, keys, catalog, locale, beside };
        !painter.paint_once(&paint, area, &mut Buffer::empty(area)).cut
    })
}
