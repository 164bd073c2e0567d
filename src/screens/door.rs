//! The door: which language? Moving the arrow already speaks the language at which it stands.

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place},
    text::{Locale, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// Where the arrow stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    focus: Focus,
    /// She pressed Esc once: once more closes the program.
    leaving: bool,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of languages.
    List(ListMsg),
    /// End the program.
    Leave,
}

impl State {
    /// With the arrow at the language spoken now.
    pub fn new(at: &Context<'_>) -> Self {
        Self { focus: Focus(Locale::ALL.iter().position(|l| *l == at.locale).unwrap_or(0)), leaving: false }
    }
}

/// What a language calls itself.
pub(super) fn name(locale: Locale) -> crate::text::Text {
    match locale {
        Locale::Tzo => ui("language-tzo"),
        Locale::Tzh => ui("language-tzh"),
        Locale::Es => ui("language-es"),
        Locale::En => ui("language-en"),
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = Focus::keys(Locale::ALL.len()).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui("key-leave"), Msg::Leave)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        let Msg::List(msg) = msg else {
            return if std::mem::replace(&mut self.leaving, true) { vec![Effect::Leave] } else { Vec::new() };
        };
        self.leaving = false;
        let chosen = self.focus.update(Locale::ALL.len(), msg);
        let Some(&locale) = Locale::ALL.get(self.focus.0) else { return Vec::new() };
        let mut effects = vec![Effect::Speak(locale)];
        effects.extend(chosen.map(|_| Effect::Open(Place::Who)));
        effects
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let rows = Locale::ALL.iter().enumerate().map(|(i, &locale)| {
            Row::numbered(digit(i), name(locale)).focused(i == self.focus.0)
        });
        let mut blocks = vec![
            Block::Heading(ui("luch")),
            Block::Prompt(ui("door-which-language")),
            Block::Options(rows.collect()),
        ];
        if self.leaving {
            blocks.push(Block::Note(Mark::None, ui("door-leave-again")));
        }
        Sheet::of(blocks)
    }
}
