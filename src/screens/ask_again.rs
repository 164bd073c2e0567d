//! The visit after a promise asks about it, once, before anything else.

use super::{Behaviour, Context};
use crate::{
    activity::{Aim, ListMsg, digit},
    effect::{Effect, Place, Reply, Trouble},
    log::Body,
    progress::{Kept, Promise},
    text::{Text, TextKey, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// The promise, and what she says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    promise: Promise,
    aim: Aim,
    said: Option<Kept>,
    stored: bool,
    trouble: Option<Trouble>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// Go on.
    Next,
    /// Not now.
    Later,
}

impl State {
    /// Asks about this promise.
    pub fn new(promise: &Promise) -> Self {
        Self { promise: promise.clone(), aim: Aim::default(), said: None, stored: false, trouble: None }
    }
}

const CHOICES: [(Kept, &str); 3] =
    [(Kept::Yes, "promise-kept"), (Kept::Some, "promise-kept-some"), (Kept::NotYet, "promise-not-yet")];

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        match self.said {
            None => {
                let list = self.aim.keys(CHOICES.len()).into_iter().map(|b| b.map(Msg::List));
                list.chain([Binding::footer(Chord::Esc, ui("key-home"), Msg::Later)]).collect()
            }
            Some(_) => vec![Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Next)],
        }
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Later => vec![Effect::Open(Place::Home)],
            Msg::Next if self.stored => vec![Effect::Open(Place::Home)],
            Msg::Next => Vec::new(),
            Msg::List(msg) => {
                let Some((kept, _)) = self.aim.update(CHOICES.len(), msg).and_then(|i| CHOICES.get(i)) else {
                    return Vec::new();
                };
                (self.said, self.trouble) = (Some(*kept), None);
                let Promise { lesson, step, .. } = self.promise.clone();
                vec![Effect::Record(vec![Body::PromiseAsked { lesson, step, kept: *kept }])]
            }
        }
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Stored(Ok(())) => self.stored = true,
            Reply::Stored(Err(trouble)) => (self.said, self.trouble) = (None, Some(*trouble)),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let file = crate::course::Lesson::text_file(&self.promise.lesson);
        let promised = TextKey::message(&file, self.promise.step.as_str()).part(&self.promise.choice);
        let mut blocks = vec![Block::Prompt(ui("promise-you-said")), Block::Bubble {
            mine: true,
            who: None,
            text: Text::key(promised),
        }];
        match (self.said, self.stored) {
            (Some(kept), true) => {
                let (mark, text) = match kept {
                    Kept::Yes => (Mark::Right, ui("promise-well-done")),
                    Kept::Some => (Mark::Right, ui("promise-on-the-way")),
                    Kept::NotYet => (Mark::None, ui("promise-this-week")),
                };
                blocks.push(Block::Note(mark, text));
            }
            (Some(_), false) => {}
            (None, _) => {
                let rows = CHOICES.iter().enumerate().map(|(i, (_, message))| {
                    Row::numbered(digit(i), ui(message)).focused(self.aim.is_at(i))
                });
                blocks.push(Block::Options(rows.collect()));
                blocks.extend(self.aim.hint());
            }
        }
        blocks.extend(self.trouble.map(|t| Block::Note(Mark::NotYet, ui(t.0))));
        Sheet::of(blocks)
    }
}
