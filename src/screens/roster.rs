//! The learners of this computer, six a page, the most recent first. With many, her first drawing narrows the list:
//! five hundred women fit behind twelve drawings, and none has to read a long list of names.

use super::{Behaviour, Context, sign_in::Grid};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    log::Learner,
    model::Picture,
    text::{Text, Value, ui},
    ui::{Binding, Block, Chord, Header, Row, Sheet},
};

const PAGE: usize = 6;

/// A list, or the drawing that will narrow it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    first: Option<Picture>,
    grid: Option<Grid>,
    page: usize,
    focus: Focus,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// In the drawings.
    Grid(super::sign_in::GridMsg),
    /// The next page.
    Next,
    /// The page before.
    Before,
    /// To who she is.
    Back,
}

impl State {
    /// The list; of drawings first when it would be longer than two pages.
    pub fn new(at: &Context<'_>) -> Self {
        let grid = (at.learners.len() > 2 * PAGE).then(Grid::default);
        Self { first: None, grid, page: 0, focus: Focus::default() }
    }

    fn listed<'a>(&self, at: &Context<'a>) -> Vec<&'a Learner> {
        let fits = |l: &&Learner| self.first.is_none_or(|p| l.pictures.first() == Some(&p));
        at.learners.iter().filter(fits).collect()
    }

    fn shown<'a>(&self, at: &Context<'a>) -> Vec<&'a Learner> {
        self.listed(at).into_iter().skip(self.page * PAGE).take(PAGE).collect()
    }

    fn pages(&self, at: &Context<'_>) -> usize {
        self.listed(at).len().div_ceil(PAGE).max(1)
    }
}

/// What a learner is called in a list: her name as she writes it, or a word for who gave none.
pub fn name(learner: &Learner) -> Text {
    learner.name.as_ref().map_or_else(|| ui("no-name"), |n| Text::Raw(n.clone()))
}

/// The band on top of a screen about a learner.
pub fn band(learner: &Learner) -> Header {
    Header { figure: "rombo".into(), title: vec![name(learner)], woven: None }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> = match &self.grid {
            Some(_) => Grid::keys().into_iter().map(|b| b.map(Msg::Grid)).collect(),
            None => Focus::keys(self.shown(at).len()).into_iter().map(|b| b.map(Msg::List)).collect(),
        };
        if self.grid.is_none() && self.pages(at) > 1 {
            keys.push(Binding::footer(Chord::Left, ui("key-page"), Msg::Before));
            keys.push(Binding::footer(Chord::Right, ui("key-page"), Msg::Next));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let pages = self.pages(at);
        match msg {
            Msg::Back => {
                return vec![Effect::Open(Place::Who)];
            }
            Msg::Next => (self.page, self.focus) = ((self.page + 1) % pages, Focus::default()),
            Msg::Before => (self.page, self.focus) = ((self.page + pages - 1) % pages, Focus::default()),
            Msg::Grid(msg) => {
                if let Some(picture) = self.grid.as_mut().and_then(|g| g.update(msg)) {
                    (self.first, self.grid) = (Some(picture), None);
                }
            }
            Msg::List(msg) => {
                let shown = self.shown(at);
                if let Some(learner) = self.focus.update(shown.len(), msg).and_then(|i| shown.get(i)) {
                    return vec![Effect::Open(Place::SignIn(learner.id))];
                }
            }
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        if let Some(grid) = &self.grid {
            return Sheet::of(vec![Block::Prompt(ui("roster-first-drawing")), grid.block(&[], true)]);
        }
        let shown = self.shown(at);
        if shown.is_empty() {
            let nobody = if at.learners.is_empty() { "roster-empty" } else { "roster-nobody" };
            return Sheet::of(vec![Block::Prompt(ui(nobody))]);
        }
        let rows = shown.iter().enumerate().map(|(i, learner)| Row {
            drawing: learner.pictures.first().copied(),
            ..Row::numbered(digit(i), name(learner)).focused(i == self.focus.0)
        });
        let mut blocks = vec![Block::Prompt(ui("roster-which")), Block::Options(rows.collect())];
        if self.pages(at) > 1 {
            let number = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let page = ui("roster-page").with("page", number(self.page + 1)).with("pages", number(self.pages(at)));
            blocks.push(Block::Note(crate::ui::Mark::None, page));
        }
        Sheet::of(blocks)
    }
}
