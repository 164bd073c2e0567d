//! Her workshops, and the lessons of one: to take one again, or a later one. The path stays a line, and its next lesson is
//! where the arrow stands.

use super::{Behaviour, Context, home::next_lesson, pages::count};
use crate::{
    activity::digit,
    course::{Lesson, Workshop},
    effect::{Effect, Place},
    model::LessonId,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Header, Mark, Row, Sheet},
};

/// So many rows a page.
const PAGE: usize = 6;

/// Where the arrow stands among the workshops, and among the lessons of the one that she opened.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    workshop: usize,
    lesson: Option<usize>,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// The arrow goes to this row of the whole list.
    To(usize),
    /// This row of the whole list.
    Open(usize),
    /// To the workshops, or home.
    Back,
}

impl State {
    /// At the workshop of her next lesson.
    pub fn new(at: &Context<'_>) -> Self {
        let next = next_lesson(at);
        let here = |w: &Workshop| next.is_some_and(|l| w.lessons.contains(l));
        Self { workshop: at.course.workshops().iter().position(here).unwrap_or(0), lesson: None }
    }

    fn lessons<'a>(&self, at: &Context<'a>) -> &'a [LessonId] {
        at.course.workshops().get(self.workshop).map_or(&[], |w| &w.lessons)
    }

    /// Where the arrow stands, and how long the list is.
    fn place(&self, at: &Context<'_>) -> (usize, usize) {
        match self.lesson {
            None => (self.workshop, at.course.workshops().len()),
            Some(lesson) => (lesson, self.lessons(at).len()),
        }
    }
}

fn finished(at: &Context<'_>, lesson: &LessonId) -> bool {
    at.progress().is_some_and(|p| p.finished(lesson))
}

/// A workshop, with its figure where rows of it are woven, and how many; all of them: done.
fn workshop_row(at: &Context<'_>, workshop: &Workshop) -> Row {
    let woven = workshop.lessons.iter().filter(|l| finished(at, l)).count();
    let row = Row::plain(workshop.title());
    let done = woven > 0 && woven == workshop.lessons.len();
    let with = (woven > 0).then(|| rows_of(&workshop.figure, woven));
    Row { with, ..row.marked(if done { Mark::Right } else { Mark::None }) }
}

fn rows_of(figure: &crate::model::Name, rows: usize) -> Text {
    let figure = crate::ui::figure_name(figure.as_str());
    ui("cloth-figure").with("figure", figure.into()).with("rows", count(rows))
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let (here, len) = self.place(at);
        let first = here - here % PAGE;
        let page = first..(first + PAGE).min(len);
        let mut keys: Vec<_> = page
            .enumerate()
            .map(|(i, row)| Binding::footer(Chord::Digit(digit(i)), ui("key-choose"), Msg::Open(row)))
            .collect();
        let last = len.saturating_sub(1);
        let up = if here == 0 { last } else { here - 1 };
        let down = if here >= last { 0 } else { here + 1 };
        keys.push(Binding::help(Chord::Up, ui("key-move"), Msg::To(up)));
        keys.push(Binding::help(Chord::Down, ui("key-move"), Msg::To(down)));
        keys.push(Binding::footer(Chord::Enter, ui("key-this-one"), Msg::Open(here)));
        if len > PAGE {
            let before = if first == 0 { last - last % PAGE } else { first - PAGE };
            let after = if first + PAGE > last { 0 } else { first + PAGE };
            keys.push(Binding::footer(Chord::Left, ui("key-page"), Msg::To(before)));
            keys.push(Binding::footer(Chord::Right, ui("key-page"), Msg::To(after)));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match (msg, self.lesson) {
            (Msg::To(row), None) => self.workshop = row,
            (Msg::To(row), Some(_)) => self.lesson = Some(row),
            (Msg::Open(row), None) => {
                self.workshop = row;
                let next = next_lesson(at);
                self.lesson = Some(self.lessons(at).iter().position(|l| next == Some(l)).unwrap_or(0));
            }
            (Msg::Open(row), Some(_)) => {
                let lesson = self.lessons(at).get(row).cloned();
                return lesson.map(|lesson| Effect::Open(Place::Lesson(lesson))).into_iter().collect();
            }
            (Msg::Back, None) => return vec![Effect::Open(Place::Home)],
            (Msg::Back, Some(_)) => self.lesson = None,
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let (here, _) = self.place(at);
        let workshops = at.course.workshops();
        let rows: Vec<Row> = match self.lesson {
            None => workshops.iter().map(|w| workshop_row(at, w)).collect(),
            Some(_) => {
                let mark = |l: &LessonId| if finished(at, l) { Mark::Right } else { Mark::None };
                self.lessons(at).iter().map(|l| Row::plain(Lesson::title(l)).marked(mark(l))).collect()
            }
        };
        let first = here - here % PAGE;
        let page = rows.into_iter().enumerate().skip(first).take(PAGE).map(|(row, text)| {
            let number = digit(row - first);
            Row { number: Some(number), chord: Some(Chord::Digit(number)), focus: row == here, ..text }
        });
        let opened = workshops.get(self.workshop).filter(|_| self.lesson.is_some());
        let header = opened.map(|w| Header { figure: w.figure.clone(), title: vec![w.title()], woven: None });
        let asks = if self.lesson.is_some() { "path-lesson" } else { "path-workshop" };
        Sheet::under(header, vec![Block::Prompt(ui(asks)), Block::Options(page.collect())])
    }
}
