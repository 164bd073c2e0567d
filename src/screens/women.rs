//! The women of a group, or all that this computer knows. Writing a few letters of a name shortens the list.

use super::{
    Behaviour, Context,
    enroll::drawing_name,
    pages::{Pages, PagesMsg, count, raw},
    typing::letters,
};
use crate::{
    effect::{Effect, Place},
    log::Woman,
    model::{CohortId, LearnerId},
    text::{Text, ui},
    text::desk,
    ui::{Binding, Block, Chord, Header, Mark, Row, Sheet},
    workshop::{admit::called_so, day_seen},
};

/// Whose women, which page, which letters.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: Option<CohortId>,
    pages: Pages,
    find: String,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    Pages(PagesMsg),
    /// A letter of a name.
    Letter(char),
    /// Take the last letter back.
    Rub,
    /// To the profiles that look like one woman's.
    Twins,
    /// Back.
    Back,
}

/// The band on top of the facilitator's screens: where she is.
pub fn band(title: Vec<Text>) -> Option<Header> {
    Some(Header { figure: "rombo".into(), title: std::iter::once(desk("desk")).chain(title).collect(), woven: None })
}

/// What a woman is called on the facilitator's screens: where another is called the same, or she gave no name, with her
/// first drawing, as at the door.
pub fn name(woman: &Woman, at: &Context<'_>) -> Text {
    let called = woman.name.as_deref().map_or_else(|| ui("no-name"), raw);
    let alike = |name: &str| at.register.is_some_and(|r| called_so(r, name).len() > 1);
    let drawing = at.learner(woman.id).and_then(|l| l.pictures.first().copied());
    match drawing.filter(|_| woman.name.as_deref().is_none_or(alike)) {
        Some(drawing) => {
            desk("woman-and-drawing").with("name", called.into()).with("drawing", drawing_name(drawing).into())
        }
        None => called,
    }
}

/// When she was here last.
pub(super) fn last_visit(woman: &Woman) -> Text {
    match day_seen(woman.seen_wall) {
        day if !day.is_empty() => Text::Raw(day),
        _ => desk(if woman.seen > 0 { "woman-day-unknown" } else { "woman-not-begun" }),
    }
}

/// A name as it is looked for: without accents, capitals and glottal stops.
pub fn plain_letters(name: &str) -> String {
    let plain = |c: char| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    };
    name.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’' | 'ʼ')).map(plain).collect()
}

/// Those whose name has these letters.
pub fn found<'a>(women: impl Iterator<Item = &'a Woman>, find: &str) -> Vec<&'a Woman> {
    let find = plain_letters(find);
    women.filter(|w| find.is_empty() || w.name.as_deref().is_some_and(|n| plain_letters(n).contains(&find))).collect()
}

impl State {
    /// All of them, at this one or at the first.
    pub fn new(cohort: Option<CohortId>, woman: Option<LearnerId>, at: &Context<'_>) -> Self {
        let all = Self { cohort, pages: Pages::default(), find: String::new() };
        let place = woman.and_then(|id| all.listed(at).iter().position(|w| w.profiles.contains(&id)));
        Self { pages: Pages::at(place.unwrap_or_default()), ..all }
    }

    /// How many pairs look like one woman, where all are listed.
    fn twins(&self, at: &Context<'_>) -> usize {
        at.register.filter(|_| self.cohort.is_none()).map_or(0, |r| r.twins.len())
    }

    fn listed<'a>(&self, at: &Context<'a>) -> Vec<&'a Woman> {
        let Some(register) = at.register else { return Vec::new() };
        match self.cohort {
            Some(cohort) => found(register.group(cohort), &self.find),
            None => found(register.women.iter(), &self.find),
        }
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> =
            self.pages.keys(self.listed(at).len()).into_iter().map(|b| b.map(Msg::Pages)).collect();
        keys.extend(letters().map(|c| Binding::quiet(Chord::Char(c), ui("key-write"), Msg::Letter(c))));
        if !self.find.is_empty() {
            keys.push(Binding::footer(Chord::Backspace, ui("key-rub"), Msg::Rub));
        }
        if self.twins(at) > 0 {
            keys.push(Binding::footer(Chord::Digit(9), desk("key-twins"), Msg::Twins));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Letter(c) => {
                self.find.push(c);
                self.pages = Pages::default();
            }
            Msg::Rub => _ = self.find.pop(),
            Msg::Twins => return vec![Effect::Open(Place::Twins(Box::new(Place::Women(self.cohort, None))))],
            Msg::Back => {
                return vec![Effect::Open(self.cohort.map_or(Place::Facilitator, Place::Group))];
            }
            Msg::Pages(msg) => {
                let listed = self.listed(at);
                if let Some(woman) = self.pages.update(listed.len(), msg).and_then(|i| listed.get(i)) {
                    let back = Box::new(Place::Women(self.cohort, Some(woman.id)));
                    return vec![Effect::Open(Place::Woman(woman.id, self.cohort, back))];
                }
            }
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let listed = self.listed(at);
        let cohort = self.cohort.and_then(|c| at.register?.cohort(c));
        let mut title: Vec<Text> = cohort.map(|c| raw(&c.name)).into_iter().collect();
        title.push(desk("women"));
        let prompt = match (listed.is_empty(), self.find.is_empty()) {
            (false, _) => desk("women-which"),
            (true, true) => desk("women-none"),
            (true, false) => desk("women-not-found"),
        };
        let row = |i: usize| {
            let Some(woman) = listed.get(i) else { return Row::plain(desk("women-none")) };
            let seen = if woman.archived { desk("woman-archived") } else { last_visit(woman) };
            Row::plain(name(woman, at)).with(seen)
        };
        let mut blocks = vec![Block::Prompt(prompt), self.pages.block(listed.len(), row)];
        if listed.is_empty() && self.find.is_empty() {
            blocks.push(Block::Note(Mark::None, desk("women-none-how")));
        } else if self.find.is_empty() {
            let twins = self.twins(at);
            let note = if twins > 0 { desk("women-twins").with("twins", count(twins)) } else { desk("women-find") };
            blocks.push(Block::Note(Mark::None, note));
        } else {
            blocks.push(Block::Field { label: desk("women-letters"), value: self.find.clone(), secret: false });
        }
        blocks.extend(self.pages.note(listed.len()));
        Sheet::under(band(title), blocks)
    }
}
