//! The tables of a report, one at a time. The same cells as in every file.

use super::{Behaviour, Context, reading::Reading, reports::turn};
use crate::{
    activity::digit,
    effect::{Effect, Place, Reply},
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Sheet},
    workshop::{Cell, Scope, Table, day_shown},
};

/// Rows that have room.
const PAGE: usize = 9;
/// Tables whose rows are questions, or lessons with questions: a digit opens them.
const OPEN: [&str; 2] = ["hardest", "lessons"];

/// The columns of a table that have room on a screen; the files have all of them.
const COLUMNS: &[(&str, &[&str])] = &[
    ("summary", &["what", "count", "of", "share"]),
    ("days", &["date", "workshop", "came", "of", "share"]),
    ("attendance", &["woman", "came", "of", "share", "hours"]),
    ("change", &["scale", "pairs", "before", "after", "low", "high", "better", "worse"]),
    ("ranges", &["choice", "pairs_before", "pairs_after", "n_before", "n_after"]),
    ("lessons", &["lesson", "begun", "finished", "mastered", "help", "share"]),
    ("hardest", &["question", "right_first", "answered", "usual"]),
    ("promises", &["promise", "made", "kept", "kept_in_part", "not_yet"]),
    ("hands", &["question", "choice", "hands", "of"]),
    ("women", &["woman", "finished", "answered", "share", "help"]),
    ("computers", &["computer", "events", "newest"]),
];

/// Where she looks.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    reading: Reading,
    at: usize,
    page: usize,
    back: Place,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// Another table.
    Table(bool),
    /// Other rows.
    Page(bool),
    /// The question, or the lesson's questions, of a row of this page.
    Open(usize),
    /// To where they were opened.
    Back,
}

impl State {
    /// At this page of the table with this key; back to where they were opened.
    pub fn new(scope: Scope, table: &str, page: usize, back: &Place) -> (Self, Vec<Effect>) {
        let at = COLUMNS.iter().position(|(key, _)| *key == table).unwrap_or(0);
        let (reading, asked) = Reading::new(scope);
        (Self { reading, at, page, back: back.clone() }, asked)
    }

    fn table(&self) -> Option<(&Table, &'static [&'static str])> {
        let (key, columns) = COLUMNS.get(self.at)?;
        Some((self.reading.table(key)?, columns))
    }

    /// The names, in data files, of what the rows of this page open.
    fn names(&self) -> Vec<String> {
        let Some((table, _)) = self.table().filter(|(table, _)| OPEN.contains(&table.key)) else { return Vec::new() };
        let rows = (0..table.rows.len()).skip(self.page * PAGE).take(PAGE);
        let name = |row| match table.cell(row, "name") {
            Some(Cell::Text(text)) => match text.as_ref() {
                Text::Raw(name) => name.clone(),
                Text::Key(key, _) => key.to_string(),
            },
            _ => String::new(),
        };
        rows.map(name).collect()
    }

    fn pages(&self) -> usize {
        self.table().map_or(1, |(table, _)| table.rows.len().div_ceil(PAGE).max(1))
    }
}

/// A cell on a screen: days as the screens ask for them, the rest as in every file.
fn shown(cell: &Cell) -> Text {
    match cell {
        Cell::Day(day) => Text::Raw(day_shown(day)),
        cell => cell.shown(),
    }
}

/// So many rows of a table, in these columns.
fn grid(table: &Table, columns: &[&str], page: usize) -> Grid {
    let counted = |cell: &Cell| matches!(cell, Cell::Count(_) | Cell::Number(_) | Cell::Share(_));
    let places: Vec<usize> =
        columns.iter().filter_map(|key| table.columns.iter().position(|c| c.key == *key)).collect();
    let figures = |x: usize| table.rows.iter().any(|row| row.get(x).is_some_and(counted));
    let head = |x: &usize| table.columns.get(*x).map(|c| (c.head.clone(), figures(*x)));
    let rows = table.rows.iter().skip(page * PAGE).take(PAGE);
    Grid {
        columns: places.iter().filter_map(head).collect(),
        rows: rows.map(|row| places.iter().filter_map(|x| row.get(*x)).map(shown).collect()).collect(),
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let digits = (0..self.names().len()).map(|i| Chord::Digit(digit(i)));
        let mut keys: Vec<_> = digits.enumerate().map(|(i, d)| Binding::footer(d, desk("key-open"), Msg::Open(i))).collect();
        keys.extend([
            Binding::footer(Chord::Left, desk("key-table"), Msg::Table(false)),
            Binding::footer(Chord::Right, desk("key-table"), Msg::Table(true)),
        ]);
        if self.pages() > 1 {
            keys.push(Binding::footer(Chord::Up, ui("key-page"), Msg::Page(false)));
            keys.push(Binding::footer(Chord::Down, ui("key-page"), Msg::Page(true)));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Back => return vec![Effect::Open(self.back.clone())],
            Msg::Open(i) => {
                let from = self.table().map_or("hardest", |(table, _)| table.key);
                let back = Place::Tables(self.reading.scope, from, self.page, Box::new(self.back.clone()));
                let name = self.names().into_iter().nth(i);
                let open = name.map(|name| Effect::Open(Place::Question(self.reading.scope, name, Box::new(back))));
                return open.into_iter().collect();
            }
            Msg::Table(on) => (self.at, self.page) = (turn(self.at, COLUMNS.len(), on), 0),
            Msg::Page(on) => self.page = turn(self.page, self.pages(), on),
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        self.reading.reply(reply);
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let mut header = self.reading.band();
        let Some((table, columns)) = self.table() else {
            return Sheet::under(Some(header), vec![self.reading.waiting()]);
        };
        header.title.push(table.title.clone());
        if table.rows.is_empty() {
            let how = Block::Note(Mark::None, desk("table-empty-how"));
            return Sheet::under(Some(header), vec![Block::Prompt(desk("table-empty")), how]);
        }
        let mut blocks = Vec::new();
        let mut grid = grid(table, columns, self.page);
        if OPEN.contains(&table.key) {
            grid.columns.insert(0, (Text::Raw(String::new()), true));
            for (i, row) in grid.rows.iter_mut().enumerate() {
                row.insert(0, Text::number(digit(i).into()));
            }
        }
        blocks.push(Block::Table(grid));
        if self.pages() > 1 {
            let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let page = ui("roster-page").with("page", number(self.page + 1)).with("pages", number(self.pages()));
            blocks.push(Block::Note(Mark::None, page));
        }
        blocks.push(Block::Note(Mark::None, table.rule.clone()));
        Sheet::under(Some(header), blocks)
    }
}
