//! Help for a hard moment, one key away from a lesson about dangers. Nothing of it is stored: not that it was opened, not
//! what was read.

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    course::help::{Card, Help},
    effect::{Effect, Place},
    model::LessonId,
    text::{Text, TextFile, TextKey, Value, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// The list of moments, or one of them.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    lesson: Option<LessonId>,
    focus: Focus,
    open: Option<usize>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// To the list, or to the lesson from which she came.
    Back,
}

impl State {
    /// Asked for in a lesson, or in a review.
    pub fn new(lesson: Option<&LessonId>) -> Self {
        Self { lesson: lesson.cloned(), focus: Focus::default(), open: None }
    }

    fn card<'h>(&self, help: &'h Help) -> Option<&'h Card> {
        help.cards.get(self.open?)
    }
}

fn text(message: &str) -> Text {
    Text::key(TextKey::message(&TextFile::new("help"), message))
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let cards = if self.open.is_none() { at.course.help().cards.len() } else { 0 };
        let list = Focus::keys(cards).into_iter().filter(|_| cards > 0).map(|b| b.map(Msg::List));
        let enter = (cards == 0).then(|| Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Back));
        list.chain(enter).chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::List(msg) => {
                self.open = self.focus.update(at.course.help().cards.len(), msg);
                Vec::new()
            }
            Msg::Back if self.open.take().is_some() => Vec::new(),
            Msg::Back => vec![Effect::Open(self.lesson.clone().map_or(Place::Home, Place::Lesson))],
        }
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let help = at.course.help();
        let Some(card) = self.card(help) else {
            let rows = help.cards.iter().enumerate();
            let rows = rows.map(|(i, c)| Row::numbered(digit(i), c.title()).focused(i == self.focus.0));
            return Sheet::of(vec![
                Block::Prompt(text("what-happened")),
                Block::Options(rows.collect()),
                Block::Note(Mark::None, text("not-kept")),
            ]);
        };
        let steps = card.steps().map(Row::plain);
        let mut blocks = vec![Block::Heading(card.title()), Block::Options(steps.collect())];
        let facts: Vec<_> = help.facts(card).collect();
        let numbers = facts.iter().map(|f| Row::plain(f.title()).with(Text::Raw(f.value.clone())));
        if !facts.is_empty() {
            blocks.push(Block::Options(numbers.collect()));
        }
        if let Some(oldest) = facts.iter().map(|f| &f.date).filter(|d| !d.is_empty()).min() {
            blocks.push(Block::Note(Mark::None, text("checked").with("date", Value::Raw(oldest.clone()))));
        }
        Sheet::of(blocks)
    }
}
