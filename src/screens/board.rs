//! The board: women × lessons, one sign each; and one woman of it: where she is, what she finds hard, what she promised.

use super::{
    Behaviour, Context,
    pages::{count, raw, so_many_of},
    women::band,
};
use crate::{
    course::{Course, Lesson},
    effect::{Ask, Effect, OnBoard, Place, Reply, Told, Trouble},
    log::{Computer, Woman},
    model::{CohortId, LearnerId, LessonId},
    text::{Text, TextKey, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Sheet},
    workshop::{Board, Shade, day_seen, needs_help},
};
use std::{ops::Range, sync::Arc, time::Duration};

/// Women that have room.
const ROWS: usize = 10;
/// Signs that have room beside a name.
const SIGNS: usize = 55;
/// Somebody may be at work on another screen of this computer: so often the log is asked for its tick.
const AGAIN: Duration = Duration::from_secs(2);
/// Computers that have room under the board, and signs of the name of each; all of them are with the stick.
const COMPUTERS: (usize, usize) = (3, 12);
/// Lessons and promises that have room on her page.
const FEW: usize = 3;

/// Where the facilitator looks.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: Option<CohortId>,
    board: Option<Arc<Board>>,
    /// At whom the arrow is to stand once the board is there.
    at: Option<LearnerId>,
    row: usize,
    part: usize,
    /// Whose page is open.
    woman: Option<LearnerId>,
    trouble: Option<&'static str>,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// The next woman, or the one before.
    Woman(bool),
    /// More lessons.
    Part(bool),
    /// Her page.
    Look,
    /// What can be done with her profile.
    Profile,
    /// The questions that are hardest.
    Questions,
    /// Back.
    Back,
}

impl State {
    /// Of a group, or of all women here; at this woman.
    pub fn new(cohort: Option<CohortId>, on: Option<OnBoard>) -> (Self, Vec<Effect>) {
        let woman = on.filter(|on| on.open).map(|on| on.woman);
        let state = Self { cohort, board: None, at: on.map(|on| on.woman), row: 0, part: 0, woman, trouble: None };
        (state, vec![Effect::Ask(Ask::Board(cohort, None))])
    }

    fn women(&self) -> &[Woman] {
        self.board.as_ref().map(|b| b.women.as_slice()).unwrap_or_default()
    }

    /// This board as it stands, for what leads back to it.
    fn here(&self) -> Place {
        let on = self.women().get(self.row).map(|w| OnBoard { woman: w.id, open: self.woman.is_some() });
        Place::Board(self.cohort, on)
    }

    fn page(&self) -> Range<usize> {
        let start = self.row / ROWS * ROWS;
        start..(start + ROWS).min(self.women().len())
    }
}

/// The next of `len`, or the one before, round and round.
fn turn(at: usize, len: usize, on: bool) -> usize {
    (at + if on { 1 } else { len.saturating_sub(1) }) % len.max(1)
}

/// The sign of each shade; darker is further. They differ without any colour.
fn sign(shade: Shade, helps: bool) -> char {
    match (helps, shade) {
        (true, _) => '!',
        (_, Shade::Bare) => '·',
        (_, Shade::Begun) => '░',
        (_, Shade::Finished) => '▒',
        (_, Shade::Mastered) => '█',
    }
}

/// The workshops in as many parts as have room side by side.
fn parts(course: &Course) -> Vec<Range<usize>> {
    let (mut parts, mut start, mut wide) = (Vec::new(), 0, 0);
    for (i, workshop) in course.workshops().iter().enumerate() {
        let more = workshop.lessons.len() + 1;
        if i > start && wide + more > SIGNS + 1 {
            parts.push(start..i);
            (start, wide) = (i, 0);
        }
        wide += more;
    }
    parts.push(start..course.workshops().len());
    parts
}

fn title(lesson: &LessonId) -> Text {
    Text::key(TextKey::message(&Lesson::text_file(lesson), "title"))
}

/// Her name as she writes it, or that she gave none.
fn called(woman: &Woman) -> String {
    woman.name.clone().unwrap_or_else(|| "—".into())
}

/// From which other computers something is here, and how far.
fn heard(computers: &[Computer]) -> Option<Block> {
    let short = |name: &str| match name.char_indices().nth(COMPUTERS.1) {
        Some((end, _)) => raw(&format!("{}…", name.get(..end).unwrap_or(name).trim_end())),
        None => raw(name),
    };
    let name = |c: &Computer| if c.name.is_empty() { desk("computer-nameless") } else { short(&c.name) };
    let one = |c: &Computer| {
        let day = day_seen(c.newest);
        let text = if day.is_empty() { desk("board-computer-undated") } else { desk("board-computer").with("day", raw(&day).into()) };
        text.with("name", name(c).into())
    };
    let mut shown = computers.iter().take(COMPUTERS.0).map(one);
    let mut list = shown.next()?;
    for text in shown {
        list = desk("board-computers").with("some", list.into()).with("more", text.into());
    }
    let others = computers.len().saturating_sub(COMPUTERS.0);
    let text = if others > 0 { desk("board-heard-more").with("others", count(others)) } else { desk("board-heard") };
    Some(Block::Note(Mark::None, text.with("computers", list.into())))
}

/// The table of these women and workshops.
fn grid(board: &Board, course: &Course, page: Range<usize>, row: usize, part: Range<usize>) -> Grid {
    let workshops = || course.workshops().iter().enumerate().skip(part.start).take(part.len());
    let head: Vec<String> = workshops().map(|(i, w)| format!("{i:<0$}", w.lessons.len())).collect();
    let first = page.start;
    let rows = board.women.iter().enumerate().skip(first).take(page.len()).map(|(i, woman)| {
        let strip: Vec<String> = workshops()
            .map(|(_, workshop)| {
                let standings = workshop.lessons.iter().map(|lesson| board.standing(woman.id, lesson));
                standings.map(|s| sign(Shade::of(s), needs_help(s))).collect()
            })
            .collect();
        vec![raw(if i == row { "▶" } else { " " }), raw(&called(woman)), raw(&strip.join(" "))]
    });
    let columns = vec![(raw(" "), true), (desk("column-woman"), false), (raw(&head.join(" ")), true)];
    Grid { columns, rows: rows.collect() }
}

/// What is known of one woman, line by line.
fn about(board: &Board, woman: &Woman, at: &Context<'_>) -> Grid {
    let mut rows: Vec<Vec<Text>> = Vec::new();
    let mut line = |label: Text, value: Text| rows.push(vec![label, value]);
    let day = day_seen(woman.seen_wall);
    let seen = if day.is_empty() { desk("board-seen-unknown") } else { desk("board-seen-day").with("day", raw(&day).into()) };
    line(desk("board-seen"), if woman.seen == 0 { desk("board-not-begun") } else { seen });
    let (finished, all) = (board.finished(woman.id), board.lessons.len());
    line(desk("board-finished"), so_many_of(finished, all));
    let next = board.lessons.iter().find(|l| !board.standing(woman.id, l).finished);
    line(desk("board-next"), next.map_or_else(|| desk("board-all-done"), title));
    if let Some(register) = at.register {
        let hers = |day: &&crate::log::SessionDay| register.members.contains(&(day.cohort, woman.id));
        let days: Vec<_> = register.days.iter().filter(hers).collect();
        let came = days.iter().filter(|day| register.came.contains(&(day.id, woman.id))).count();
        line(desk("board-came"), so_many_of(came, days.len()));
    }
    let mut label = desk("board-hard");
    for lesson in board.hard_for(woman.id).take(FEW) {
        line(std::mem::replace(&mut label, raw("")), title(lesson));
    }
    let mut label = desk("board-promises");
    for promise in board.promises.iter().rev().filter(|p| p.woman == woman.id).take(FEW) {
        let key = TextKey::message(&Lesson::text_file(&promise.lesson), promise.step.as_str()).part(&promise.choice);
        let kept = match promise.kept.as_deref() {
            Some("yes") => desk("promise-kept"),
            Some("some") => desk("promise-in-part"),
            Some(_) => desk("promise-not-yet"),
            None => desk("promise-not-asked"),
        };
        let said = desk("board-promise").with("promise", Text::key(key).into()).with("kept", kept.into());
        line(std::mem::replace(&mut label, raw("")), said);
    }
    Grid { columns: vec![(raw(" "), false), (raw(" "), false)], rows }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys = Vec::new();
        if self.woman.is_some() {
            keys.push(Binding::footer(Chord::Digit(1), desk("key-profile"), Msg::Profile));
        } else if !self.women().is_empty() {
            keys.push(Binding::footer(Chord::Up, ui("key-move"), Msg::Woman(false)));
            keys.push(Binding::footer(Chord::Down, ui("key-move"), Msg::Woman(true)));
            if parts(at.course).len() > 1 {
                keys.push(Binding::footer(Chord::Left, desk("key-lessons"), Msg::Part(false)));
                keys.push(Binding::footer(Chord::Right, desk("key-lessons"), Msg::Part(true)));
            }
            keys.push(Binding::footer(Chord::Enter, desk("key-look"), Msg::Look));
            keys.push(Binding::footer(Chord::Digit(1), desk("key-questions"), Msg::Questions));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Woman(on) => self.row = turn(self.row, self.women().len(), on),
            Msg::Part(on) => self.part = turn(self.part, parts(at.course).len(), on),
            Msg::Look => self.woman = self.women().get(self.row).map(|w| w.id),
            Msg::Profile => {
                let open = |w| Effect::Open(Place::Woman(w, self.cohort, Box::new(self.here())));
                return self.woman.map(open).into_iter().collect();
            }
            Msg::Questions => {
                let scope = crate::workshop::Scope { cohort: self.cohort, names: true };
                return vec![Effect::Open(Place::Tables(scope, "hardest", 0, Box::new(self.here())))];
            }
            Msg::Back if self.woman.is_some() => self.woman = None,
            Msg::Back => return vec![Effect::Open(self.cohort.map_or(Place::Facilitator, Place::Group))],
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Board(board))) => {
                (self.board, self.trouble) = (Some(Arc::clone(board)), None);
                let place = |id| board.women.iter().position(|w| w.profiles.contains(&id));
                let row = self.at.take().and_then(place).unwrap_or(self.row);
                self.row = row.min(board.women.len().saturating_sub(1));
                self.woman = self.woman.filter(|w| board.women.iter().any(|k| k.id == *w));
            }
            Reply::Told(Err(Trouble(message))) => self.trouble = Some(message),
            _ => {}
        }
        Vec::new()
    }

    fn again(&self) -> Option<(Duration, Effect)> {
        let board = self.board.as_ref()?;
        Some((AGAIN, Effect::Ask(Ask::Board(self.cohort, Some(board.tick)))))
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let group = self.cohort.and_then(|id| at.register?.cohort(id)).map(|c| raw(&c.name));
        let mut titles = vec![desk("board"), group.unwrap_or_else(|| desk("report-everybody"))];
        let trouble = self.trouble.map(|message| Block::Note(Mark::NotYet, ui(message)));
        let Some(board) = &self.board else {
            let waiting = trouble.unwrap_or_else(|| Block::Prompt(desk("reading")));
            return Sheet::under(band(titles), vec![waiting]);
        };
        if board.women.is_empty() {
            let how = Block::Note(Mark::None, desk("women-none-how"));
            return Sheet::under(band(titles), vec![Block::Prompt(desk("board-empty")), how]);
        }
        let mut blocks = Vec::new();
        if let Some(woman) = self.woman.and_then(|id| board.women.iter().find(|w| w.id == id)) {
            titles.push(raw(&called(woman)));
            blocks.push(Block::Table(about(board, woman, at)));
            blocks.push(Block::Note(Mark::None, desk("board-rule")));
        } else {
            let parts = parts(at.course);
            let part = parts.get(self.part).or(parts.first()).cloned().unwrap_or_default();
            blocks.push(Block::Table(grid(board, at.course, self.page(), self.row, part)));
            if board.women.len() > ROWS {
                let pages = board.women.len().div_ceil(ROWS);
                let page = desk("page").with("page", count(self.row / ROWS + 1)).with("pages", count(pages));
                blocks.push(Block::Note(Mark::None, page));
            }
            blocks.push(Block::Note(Mark::None, desk("board-signs")));
            blocks.push(Block::Note(Mark::None, desk("board-rule")));
            blocks.extend(heard(&board.computers));
        }
        blocks.extend(trouble);
        Sheet::under(band(titles), blocks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Shelf;
    use proptest::prelude::*;

    #[test]
    fn every_workshop_is_in_one_part_and_has_room() {
        let course = Course::open(Shelf::embedded());
        let parts = parts(&course);
        let together: Vec<usize> = parts.iter().cloned().flatten().collect();
        assert_eq!(together, (0..course.workshops().len()).collect::<Vec<_>>());
        for part in parts {
            let wide: usize = course.workshops().iter().skip(part.start).take(part.len()).map(|w| w.lessons.len() + 1).sum();
            assert!(wide <= SIGNS + 1, "{wide}");
        }
    }

    #[test]
    fn no_two_shades_have_one_sign() {
        let all = [Shade::Bare, Shade::Begun, Shade::Finished, Shade::Mastered];
        let signs: std::collections::BTreeSet<char> = all.iter().map(|s| sign(*s, false)).chain([sign(all[1], true)]).collect();
        assert_eq!(signs.len(), 5);
    }

    proptest! {
        #[test]
        fn whoever_turns_comes_round(len in 1_usize..40, at in 0_usize..40, on: bool) {
            let at = at % len;
            prop_assert!(turn(at, len, on) < len);
            prop_assert_eq!(turn(turn(at, len, on), len, !on), at);
        }
    }
}
