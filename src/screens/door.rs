//! The door: which language? Moving the arrow already speaks the language at which it stands. Esc asks whether to close
//! the program, and a second Esc is "back", as everywhere: a hand that presses it over and over closes nothing.

use super::{Behaviour, Context, pages::count};
use crate::{
    activity::{Focus, ListMsg, digit},
    course::lesson_path,
    effect::{Effect, Place},
    text::{Locale, Text, Value, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// Where the arrow stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    focus: Focus,
    /// She pressed Esc: whether to close is being asked, and the arrow stands at staying.
    leaving: Option<Focus>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of languages.
    List(ListMsg),
    /// To the question whether to close the program, or back from it.
    Esc,
}

/// What can be answered to whether to close.
const ANSWERS: [&str; 2] = ["door-stay", "door-close"];
/// Among [`ANSWERS`]: end the program.
const CLOSE: usize = 1;

impl State {
    /// With the arrow at the language spoken now.
    pub fn new(at: &Context<'_>) -> Self {
        Self { focus: Focus(Locale::ALL.iter().position(|l| *l == at.locale).unwrap_or(0)), leaving: None }
    }
}

/// What a language calls itself.
pub(super) fn name(locale: Locale) -> Text {
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
        let (len, esc) = match self.leaving {
            None => (Locale::ALL.len(), "key-leave"),
            Some(_) => (ANSWERS.len(), "key-back"),
        };
        let list = Focus::keys(len).into_iter().map(|b| b.map(Msg::List));
        list.chain([Binding::footer(Chord::Esc, ui(esc), Msg::Esc)]).collect()
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match (msg, &mut self.leaving) {
            (Msg::Esc, leaving) => *leaving = leaving.is_none().then(Focus::default),
            (Msg::List(msg), Some(focus)) => match focus.update(ANSWERS.len(), msg) {
                Some(CLOSE) => return vec![Effect::Leave],
                Some(_) => self.leaving = None,
                None => {}
            },
            (Msg::List(msg), None) => {
                let chosen = self.focus.update(Locale::ALL.len(), msg);
                let Some(&locale) = Locale::ALL.get(self.focus.0) else { return Vec::new() };
                let mut effects = vec![Effect::Speak(locale)];
                effects.extend(chosen.map(|_| Effect::Open(Place::Who)));
                return effects;
            }
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        if let Some(focus) = self.leaving {
            let rows = ANSWERS.iter().enumerate();
            let rows = rows.map(|(i, answer)| Row::numbered(digit(i), ui(answer)).focused(i == focus.0));
            return Sheet::of(vec![
                Block::Prompt(ui("door-leave")),
                Block::Options(rows.collect()),
                Block::Note(Mark::None, ui("door-kept")),
            ]);
        }
        let rows = Locale::ALL.iter().enumerate().map(|(i, &locale)| {
            Row::numbered(digit(i), name(locale)).focused(i == self.focus.0)
        });
        let mut blocks = vec![
            Block::Heading(ui("luch")),
            Block::Prompt(ui("door-which-language")),
            Block::Options(rows.collect()),
        ];
        blocks.extend(unread(at).map(|text| Block::Note(Mark::None, text)));
        Sheet::of(blocks)
    }
}

/// That lessons of a pack cannot be read: the first of them, how many, and what tells more.
fn unread(at: &Context<'_>) -> Option<Text> {
    let unread = at.course.unread();
    let path = lesson_path(unread.first()?);
    let mut packs = at.course.shelf().folders();
    let pack = packs.find(|p| p.join(&path).is_file() || p.join("lessons/course.ron").is_file())?;
    let text = match unread.len() {
        1 => ui("door-unread"),
        n => ui("door-unread-more").with("count", count(n)),
    };
    Some(text.with("lesson", Value::Raw(path)).with("folder", Value::Raw(pack.display().to_string())))
}
