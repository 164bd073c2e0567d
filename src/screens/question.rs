//! One question: how many answered, how many had it right at the first try, what the others chose most and what is
//! explained about it. The same figures as in the report.

use super::{Behaviour, Context, pages::count, reading::Reading, reports::turn};
use crate::{
    effect::{Effect, Place, Reply},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::{Cell, Scope, Table},
};

/// Which question.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    reading: Reading,
    back: Place,
    /// The question, `lesson.step`, or a lesson: its first question.
    name: String,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// Another question of the lesson.
    Question(bool),
    /// Another lesson.
    Lesson(bool),
    /// Back.
    Back,
}

/// The lesson of a question.
fn lesson(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(lesson, _)| lesson)
}

impl State {
    /// The question of this name, or the first of the lesson of this name; back to its table.
    pub fn new(scope: Scope, name: &str, back: &Place) -> (Self, Vec<Effect>) {
        let (reading, asked) = Reading::new(scope);
        (Self { reading, back: back.clone(), name: name.to_owned() }, asked)
    }

    fn table(&self) -> Option<&Table> {
        self.reading.table("questions")
    }

    /// The names of all questions that were answered, in the order of the lessons.
    fn names(&self) -> Vec<String> {
        let name = |cell: &Cell| match cell {
            Cell::Text(text) => match text.as_ref() {
                Text::Raw(name) => Some(name.clone()),
                Text::Key(..) => None,
            },
            _ => None,
        };
        let table = self.table();
        let rows = table.into_iter().flat_map(|t| (0..t.rows.len()).filter_map(|r| t.cell(r, "name").and_then(name)));
        rows.collect()
    }

    /// The questions of the lesson at hand, as places in `names`, and which of them it is.
    fn place(&self, names: &[String]) -> Option<(Vec<usize>, usize)> {
        let found = names.iter().position(|n| *n == self.name || lesson(n) == self.name)?;
        let of = lesson(names.get(found)?);
        let all: Vec<usize> = (0..names.len()).filter(|i| names.get(*i).is_some_and(|n| lesson(n) == of)).collect();
        let at = all.iter().position(|i| *i == found)?;
        Some((all, at))
    }

    fn go(&mut self, names: &[String], to: Option<usize>) {
        if let Some(name) = to.and_then(|i| names.get(i)) {
            self.name.clone_from(name);
        }
    }
}

/// A counted cell.
fn counted(table: &Table, row: usize, column: &str) -> u32 {
    match table.cell(row, column) {
        Some(Cell::Count(n)) => u32::try_from(*n).unwrap_or(u32::MAX),
        _ => 0,
    }
}

/// A cell in words, unless it is empty.
fn said(table: &Table, row: usize, column: &str) -> Option<Text> {
    table.cell(row, column).filter(|cell| **cell != Cell::Empty).map(Cell::shown)
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let names = self.names();
        let (mut keys, place) = (Vec::new(), self.place(&names));
        let questions = place.map_or(0, |(all, _)| all.len());
        if questions > 1 {
            keys.push(Binding::footer(Chord::Left, desk("key-question"), Msg::Question(false)));
            keys.push(Binding::footer(Chord::Right, desk("key-question"), Msg::Question(true)));
        }
        if (1..names.len()).contains(&questions) {
            keys.push(Binding::footer(Chord::Up, desk("key-lesson"), Msg::Lesson(false)));
            keys.push(Binding::footer(Chord::Down, desk("key-lesson"), Msg::Lesson(true)));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let names = self.names();
        match (msg, self.place(&names)) {
            (Msg::Back, _) => return vec![Effect::Open(self.back.clone())],
            (_, None) => {}
            (Msg::Question(on), Some((all, at))) => {
                let to = all.get(turn(at, all.len(), on)).copied();
                self.go(&names, to);
            }
            (Msg::Lesson(true), Some((all, _))) => {
                let to = all.last().map(|last| turn(*last, names.len(), true));
                self.go(&names, to);
            }
            (Msg::Lesson(false), Some((all, _))) => {
                // The first question of the lesson before.
                let last = all.first().and_then(|first| names.get(turn(*first, names.len(), false)));
                let to = last.and_then(|last| names.iter().position(|n| lesson(n) == lesson(last)));
                self.go(&names, to);
            }
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        self.reading.reply(reply);
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let mut header = self.reading.band();
        let Some(table) = self.table() else {
            return Sheet::under(Some(header), vec![self.reading.waiting()]);
        };
        let names = self.names();
        let Some((all, at)) = self.place(&names) else {
            let how = Block::Note(Mark::None, desk("table-empty-how"));
            return Sheet::under(Some(header), vec![Block::Prompt(desk("table-empty")), how]);
        };
        let row = all.get(at).copied().unwrap_or_default();
        header.title.extend(said(table, row, "lesson"));
        let (answered, right) = (counted(table, row, "answered"), counted(table, row, "right_first"));
        let bar = |text: Text, n: u32| Row { hands: Some((n, answered)), ..Row::plain(text) };
        let mut rows = vec![
            bar(desk("question-answered"), answered),
            bar(desk("question-right").with("right", number(right)).with("of", number(answered)), right),
        ];
        if let Some(usual) = said(table, row, "usual") {
            let usual = bar(desk("question-usual").with("choice", usual.into()), counted(table, row, "agree"));
            rows.push(Row { why: said(table, row, "explained"), ..usual.marked(Mark::NotYet) });
        }
        let page = desk("question-page").with("page", count(at + 1)).with("pages", count(all.len()));
        let asked = said(table, row, "question").map(Block::Prompt);
        let rest = [Block::Options(rows), Block::Note(Mark::None, page)];
        Sheet::under(Some(header), asked.into_iter().chain(rest).collect())
    }
}

fn number(n: u32) -> crate::text::Value {
    crate::text::Value::Number(n.into())
}
