//! A group's description, one question after another: its name, its community, its language, its first and last day.

use super::{
    Behaviour, Context, fresh,
    pages::so_many_of,
    typing::{Typing, TypingMsg},
    women::band,
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent},
    model::CohortId,
    text::{Locale, Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::{day_said, day_shown},
};

/// What is asked, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Name,
    Community,
    Language,
    Begins,
    Ends,
}

const ORDER: [Asked; 5] = [Asked::Name, Asked::Community, Asked::Language, Asked::Begins, Asked::Ends];

/// What was said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    new: bool,
    asked: Asked,
    name: Typing,
    community: Typing,
    language: Focus,
    begins: Typing,
    ends: Typing,
    saving: bool,
    note: Option<Text>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A sign.
    Typing(TypingMsg),
    /// In the list of languages.
    List(ListMsg),
    /// That is it.
    Say,
    /// To the question before.
    Back,
}

impl State {
    /// Of a group that exists, or of a new one.
    pub fn new(cohort: Option<CohortId>, at: &Context<'_>) -> Self {
        let known = cohort.and_then(|id| at.register?.cohort(id));
        let words = |f: fn(&crate::log::Cohort) -> &String| Typing::given(known.map(|c| f(c).clone()).unwrap_or_default());
        let day = |f: fn(&crate::log::Cohort) -> &String| Typing::given(known.map(|c| day_shown(f(c))).unwrap_or_default());
        let locale = known.and_then(|c| Locale::from_code(&c.locale)).unwrap_or(at.locale);
        Self {
            cohort: cohort.unwrap_or_else(|| CohortId(fresh(at))),
            new: known.is_none(),
            asked: Asked::Name,
            name: words(|c| &c.name),
            community: words(|c| &c.community),
            language: Focus(Locale::ALL.iter().position(|l| *l == locale).unwrap_or(0)),
            begins: day(|c| &c.begins),
            ends: day(|c| &c.ends),
            saving: false,
            note: None,
        }
    }

    fn typing(&mut self) -> Option<&mut Typing> {
        match self.asked {
            Asked::Name => Some(&mut self.name),
            Asked::Community => Some(&mut self.community),
            Asked::Language => None,
            Asked::Begins => Some(&mut self.begins),
            Asked::Ends => Some(&mut self.ends),
        }
    }

    fn turn(&self, by: isize) -> Option<Asked> {
        let at = ORDER.iter().position(|a| *a == self.asked)?;
        ORDER.get(at.checked_add_signed(by)?).copied()
    }

    /// Goes on to the next question, or writes what was said.
    fn say(&mut self, at: &Context<'_>) -> Vec<Effect> {
        if self.asked == Asked::Name && self.name.words().is_none() {
            self.note = Some(desk("group-needs-name"));
            return Vec::new();
        }
        if let Asked::Begins | Asked::Ends = self.asked
            && let Some(typing) = self.typing()
            && typing.words().is_some()
            && let Err(note) = typing.understood(at.wall)
        {
            self.note = note;
            return Vec::new();
        }
        if let Some(next) = self.turn(1) {
            self.asked = next;
            return Vec::new();
        }
        self.saving = true;
        let words = |typing: &Typing| typing.words().unwrap_or_default();
        let day = |typing: &Typing| day_said(&typing.text, at.wall).unwrap_or_default();
        let body = Body::CohortFormed {
            cohort: self.cohort,
            name: words(&self.name),
            community: words(&self.community),
            locale: Locale::ALL.get(self.language.0).copied().unwrap_or_default().code().into(),
            begins: day(&self.begins),
            ends: day(&self.ends),
        };
        vec![Effect::Write(vec![NewEvent { learner: None, body }])]
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        if self.saving {
            return Vec::new();
        }
        let mut keys: Vec<Binding<Msg>> = if self.asked == Asked::Language {
            Focus::keys(Locale::ALL.len()).into_iter().map(|b| b.map(Msg::List)).collect()
        } else {
            let say = Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say);
            Typing::keys().into_iter().map(|b| b.map(Msg::Typing)).chain([say]).collect()
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        match msg {
            Msg::Typing(msg) => {
                if let Some(typing) = self.typing() {
                    typing.update(msg);
                }
            }
            Msg::List(msg) => {
                if self.language.update(Locale::ALL.len(), msg).is_some() {
                    return self.say(at);
                }
            }
            Msg::Say => return self.say(at),
            Msg::Back => match self.turn(-1) {
                Some(before) => self.asked = before,
                None => {
                    let room = if self.new { Place::Groups } else { Place::Group(self.cohort) };
                    return vec![Effect::Open(room)];
                }
            },
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        self.saving = false;
        match reply {
            Reply::Stored(Ok(())) => return vec![Effect::Open(Place::Group(self.cohort))],
            Reply::Stored(Err(Trouble(message))) => self.note = Some(ui(message)),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let optional = Block::Note(Mark::None, desk("may-be-empty"));
        let day = Block::Note(Mark::None, desk("date-how"));
        let mut blocks = match self.asked {
            Asked::Name => vec![Block::Prompt(desk("group-name-what")), self.name.field(desk("group-name"))],
            Asked::Community => {
                vec![Block::Prompt(desk("group-community-what")), self.community.field(desk("group-community")), optional]
            }
            Asked::Language => {
                let names = ["language-tzo", "language-tzh", "language-es", "language-en"].into_iter().enumerate();
                let rows = names.map(|(i, n)| Row::numbered(digit(i), ui(n)).focused(i == self.language.0));
                vec![Block::Prompt(desk("group-language-what")), Block::Options(rows.collect())]
            }
            Asked::Begins => vec![Block::Prompt(desk("group-begins-what")), self.begins.field(desk("day")), day, optional],
            Asked::Ends => vec![Block::Prompt(desk("group-ends-what")), self.ends.field(desk("day")), day, optional],
        };
        let given = match self.asked {
            Asked::Name => self.name.is_given(),
            Asked::Community => self.community.is_given(),
            Asked::Language => false,
            Asked::Begins => self.begins.is_given(),
            Asked::Ends => self.ends.is_given(),
        };
        blocks.extend(given.then(|| Block::Note(Mark::None, desk("typing-given"))));
        if let Some(note) = &self.note {
            blocks.truncate(2);
            blocks.push(Block::Note(Mark::NotYet, note.clone()));
        }
        let nth = ORDER.iter().position(|asked| *asked == self.asked).unwrap_or_default() + 1;
        let what = desk(if self.new { "group-new" } else { "group-describe" });
        Sheet::under(band(vec![desk("groups"), what, so_many_of(nth, ORDER.len())]), blocks)
    }
}
