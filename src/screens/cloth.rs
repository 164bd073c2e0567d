//! Her cloth, as large as the screen. The arrows walk its woven rows; Enter takes that lesson once more.

use super::{Behaviour, Context, home};
use crate::{
    course::Lesson,
    effect::{Effect, Place},
    model::LessonId,
    text::ui,
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// The row at which she looks.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    row: usize,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Msg {
    /// The row above: woven later.
    Up,
    /// The row below: woven before.
    Down,
    /// Take the lesson again.
    Again,
    /// Home.
    Back,
}

fn woven(at: &Context<'_>) -> Vec<LessonId> {
    at.course.lessons().filter(|l| at.progress().is_some_and(|p| p.finished(l))).cloned().collect()
}

impl State {
    /// At the newest row.
    pub fn new(at: &Context<'_>) -> Self {
        Self { row: woven(at).len().saturating_sub(1) }
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys = Vec::new();
        if !woven(at).is_empty() {
            keys.push(Binding::footer(Chord::Up, ui("key-move"), Msg::Up));
            keys.push(Binding::footer(Chord::Down, ui("key-move"), Msg::Down));
            keys.push(Binding::footer(Chord::Enter, ui("key-take-again"), Msg::Again));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let woven = woven(at);
        match msg {
            Msg::Up => self.row = (self.row + 1).min(woven.len().saturating_sub(1)),
            Msg::Down => self.row = self.row.saturating_sub(1),
            Msg::Back => return vec![Effect::Open(Place::Home)],
            Msg::Again => return woven.get(self.row).map(|l| Effect::Open(Place::Lesson(l.clone()))).into_iter().collect(),
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let woven = woven(at);
        let mut blocks = vec![Block::Cloth { rows: home::cloth(at, woven.get(self.row)), large: true }];
        match woven.get(self.row) {
            Some(lesson) => {
                let row = Row::plain(Lesson::title(lesson)).focused(true).marked(Mark::Right);
                blocks.push(Block::Options(vec![row]));
            }
            None => blocks.push(Block::Prompt(ui("cloth-empty"))),
        }
        Sheet::of(blocks)
    }
}
