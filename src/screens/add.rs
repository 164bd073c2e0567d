//! Women come into a group: by typing a name, from among those of this computer, or from a list on a stick.

use super::{
    Behaviour, Context,
    days::group_band,
    enroll::drawing_name,
    pages::{Pages, PagesMsg, count, raw},
    reports::folder_name,
    twins::groups,
    typing::{Typing, TypingMsg},
    women::{found, last_visit, name},
};
use crate::{
    workshop::admit,
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, List, Place, Reply, Told, Trouble},
    log::Woman,
    model::{CohortId, Picture},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};
use std::time::Duration;

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    How(Focus),
    Name(Typing),
    Choose(Pages, Typing),
    /// Somebody is called so already: is it she?
    Same(String, Focus),
    /// The lists that were found; nothing: they are being looked for.
    List(Pages, Option<Vec<List>>),
    /// Where a list lies that was not found.
    File(Typing),
}

/// How, and what came of the last one.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    stage: Stage,
    waiting: bool,
    note: Option<(Mark, Text)>,
    drawn: Option<[Picture; 3]>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// How.
    List(ListMsg),
    /// In a long list.
    Pages(PagesMsg),
    /// A sign.
    Typing(TypingMsg),
    /// That is it.
    Say,
    /// Back.
    Back,
}

const WAYS: [&str; 3] = ["add-name", "add-choose", "add-list"];
/// A stick that is plugged in while no list is found is seen this soon.
const AGAIN: Duration = Duration::from_secs(2);
/// Women of one name who have room; more of them are chosen from the list of this computer.
const ALIKE: usize = 7;

impl State {
    /// To a group.
    pub fn new(cohort: CohortId) -> Self {
        Self { cohort, stage: Stage::How(Focus::default()), waiting: false, note: None, drawn: None }
    }

    fn others<'a>(&self, at: &Context<'a>, find: &Typing) -> Vec<&'a Woman> {
        let Some(register) = at.register else { return Vec::new() };
        found(register.women.iter().filter(|w| !register.members.contains(&(self.cohort, w.id))), &find.text)
    }

    fn ask(&mut self, ask: Ask) -> Vec<Effect> {
        self.waiting = true;
        vec![Effect::Ask(ask)]
    }

    /// Who is known here comes into the group.
    fn join(&mut self, woman: &Woman, at: &Context<'_>) -> Vec<Effect> {
        let here = at.register.is_some_and(|r| r.members.contains(&(self.cohort, woman.id)));
        let said = desk(if here { "add-here" } else { "add-known" }).with("name", name(woman, at).into());
        self.note = Some((Mark::Right, said));
        if here {
            return Vec::new();
        }
        self.waiting = true;
        vec![Effect::Write(admit::joining(woman, self.cohort))]
    }

    /// A name was typed: a new woman, unless somebody is called so.
    fn say(&mut self, name: String, at: &Context<'_>) -> Vec<Effect> {
        if alike(&name, at).is_empty() {
            return self.ask(Ask::AdmitNew(self.cohort, name));
        }
        self.stage = Stage::Same(name, Focus::default());
        Vec::new()
    }

    fn pages(&mut self, msg: PagesMsg, at: &Context<'_>) -> Vec<Effect> {
        let cohort = self.cohort;
        match self.stage.clone() {
            Stage::Choose(mut pages, find) => {
                let others = self.others(at, &find);
                let chosen = pages.update(others.len(), msg).and_then(|i| others.get(i));
                self.stage = Stage::Choose(pages, find);
                chosen.map(|woman| self.join(woman, at)).unwrap_or_default()
            }
            Stage::List(mut pages, Some(lists)) => {
                let chosen = pages.update(lists.len() + 1, msg);
                let file = chosen.and_then(|i| lists.get(i)).map(|list| list.file.clone());
                self.stage = match (chosen, &file) {
                    (Some(_), None) => Stage::File(Typing::path(String::new())),
                    _ => Stage::List(pages, Some(lists)),
                };
                file.map(|file| self.ask(Ask::AdmitList(cohort, file))).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

/// The women here who are called so, as many as have room.
fn alike<'a>(name: &str, at: &Context<'a>) -> Vec<&'a Woman> {
    let mut alike = at.register.map(|r| admit::called_so(r, name)).unwrap_or_default();
    alike.truncate(ALIKE);
    alike
}

/// A list by its name, and where it lies.
fn listed(list: &List) -> Row {
    let name = list.file.file_name().unwrap_or(list.file.as_os_str()).to_string_lossy().into_owned();
    Row::plain(Text::Raw(name)).with(folder_name(&list.folder))
}

/// What tells a woman from another of her name: her groups, her last visit.
fn apart(woman: &Woman, at: &Context<'_>) -> Text {
    desk("add-apart").with("groups", groups(woman, at).into()).with("seen", last_visit(woman).into())
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let back = Binding::footer(Chord::Esc, ui("key-back"), Msg::Back);
        if self.waiting {
            return vec![back];
        }
        let typing = || Typing::keys().into_iter().map(|b| b.map(Msg::Typing));
        let paged = |pages: &Pages, len| pages.keys(len).into_iter().map(|b| b.map(Msg::Pages)).collect::<Vec<_>>();
        let mut keys: Vec<Binding<Msg>> = match &self.stage {
            Stage::How(_) => Focus::keys(WAYS.len()).into_iter().map(|b| b.map(Msg::List)).collect(),
            Stage::Name(_) | Stage::File(_) => typing().chain([Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say)]).collect(),
            Stage::Choose(pages, find) => {
                let pages = paged(pages, self.others(at, find).len());
                let letters: Vec<_> = typing().filter(|b| pages.iter().all(|p| p.chord != b.chord)).collect();
                pages.into_iter().chain(letters).collect()
            }
            Stage::Same(name, _) => {
                Focus::keys(alike(name, at).len() + 1).into_iter().map(|b| b.map(Msg::List)).collect()
            }
            Stage::List(_, None) => Vec::new(),
            Stage::List(pages, Some(lists)) => paged(pages, lists.len() + 1),
        };
        keys.push(back);
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        (self.note, self.drawn) = (None, None);
        match (&mut self.stage, msg) {
            (Stage::How(_), Msg::Back) => return vec![Effect::Open(Place::Group(self.cohort))],
            (Stage::Same(name, _), Msg::Back) => self.stage = Stage::Name(Typing::given(std::mem::take(name))),
            (Stage::File(_), Msg::Back) => {
                (self.stage, self.waiting) = (Stage::List(Pages::default(), None), false);
                return vec![Effect::Ask(Ask::Lists)];
            }
            (_, Msg::Back) => (self.stage, self.waiting) = (Stage::How(Focus::default()), false),
            (Stage::How(focus), Msg::List(msg)) => match focus.update(WAYS.len(), msg) {
                Some(0) => self.stage = Stage::Name(Typing::default()),
                Some(1) => self.stage = Stage::Choose(Pages::default(), Typing::default()),
                Some(_) => {
                    self.stage = Stage::List(Pages::default(), None);
                    return vec![Effect::Ask(Ask::Lists)];
                }
                None => {}
            },
            (Stage::Name(typing) | Stage::File(typing), Msg::Typing(msg)) => typing.update(msg),
            (Stage::Name(typing), Msg::Say) => match typing.words() {
                Some(name) => return self.say(name, at),
                None => self.note = Some((Mark::NotYet, desk("add-needs-name"))),
            },
            (Stage::File(typing), Msg::Say) => {
                if let Some(file) = typing.words() {
                    return self.ask(Ask::AdmitList(self.cohort, file.into()));
                }
            }
            (Stage::Same(name, focus), Msg::List(msg)) => {
                let alike = alike(name, at);
                if let Some(chosen) = focus.update(alike.len() + 1, msg) {
                    let name = std::mem::take(name);
                    self.stage = Stage::Name(Typing::default());
                    return match alike.get(chosen) {
                        Some(woman) => self.join(woman, at),
                        None => self.ask(Ask::AdmitNew(self.cohort, name)),
                    };
                }
            }
            (Stage::Choose(pages, find), Msg::Typing(msg)) => {
                find.update(msg);
                *pages = Pages::default();
            }
            (_, Msg::Pages(msg)) => return self.pages(msg, at),
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        self.waiting = false;
        match reply {
            Reply::Told(Ok(Told::Lists(lists))) => {
                if let Stage::List(_, found) = &mut self.stage {
                    *found = Some(lists.clone());
                }
            }
            Reply::Told(Ok(Told::Refused(said))) => self.note = Some((Mark::NotYet, said.clone())),
            Reply::Told(Ok(Told::Admitted { new, known })) => {
                let said = match (&mut self.stage, new.as_slice()) {
                    (Stage::Name(typing), [(name, drawings)]) => {
                        *typing = Typing::default();
                        self.drawn = Some(*drawings);
                        desk("add-new").with("name", raw(name).into())
                    }
                    _ => desk("add-listed").with("new", count(new.len())).with("known", count(*known)),
                };
                self.note = Some((Mark::Right, said));
            }
            Reply::Told(Err(Trouble(message))) | Reply::Stored(Err(Trouble(message))) => {
                self.note = Some((Mark::NotYet, ui(message)));
            }
            _ => {}
        }
        Vec::new()
    }

    fn again(&self) -> Option<(Duration, Effect)> {
        let none = matches!(&self.stage, Stage::List(_, Some(lists)) if lists.is_empty());
        none.then_some((AGAIN, Effect::Ask(Ask::Lists)))
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let mut blocks = match &self.stage {
            Stage::How(focus) => {
                let rows = WAYS.iter().enumerate();
                let rows = rows.map(|(i, way)| Row::numbered(digit(i), desk(way)).focused(i == focus.0));
                vec![Block::Prompt(desk("add-how")), Block::Options(rows.collect())]
            }
            Stage::Name(typing) => {
                vec![Block::Prompt(desk("woman-new-name")), typing.field(ui("enroll-name"))]
            }
            Stage::Choose(pages, find) => {
                let others = self.others(at, find);
                let row = |i: usize| Row::plain(others.get(i).map_or_else(|| ui("no-name"), |w| name(w, at)));
                let prompt = desk(match (others.is_empty(), find.text.is_empty()) {
                    (false, _) => "add-whom",
                    (true, false) => "women-not-found",
                    (true, true) => "add-nobody",
                });
                let page = pages.note(others.len());
                let list = pages.block(others.len(), row);
                [Block::Prompt(prompt), list, find.field(desk("women-letters"))].into_iter().chain(page).collect()
            }
            Stage::List(_, None) => vec![Block::Prompt(desk("add-looking"))],
            Stage::List(pages, Some(lists)) => {
                let prompt = desk(if lists.is_empty() { "add-no-list" } else { "add-which-list" });
                let (rows, columns) = (lists.len() + 1, Block::Note(Mark::None, desk("add-columns")));
                let list = pages.block(rows, |i| lists.get(i).map_or_else(|| Row::plain(desk("add-other-list")), listed));
                [Block::Prompt(prompt), list, columns].into_iter().chain(pages.note(rows)).collect()
            }
            Stage::File(typing) => vec![
                Block::Prompt(desk("add-file-what")),
                typing.field(desk("add-file")),
                Block::Note(Mark::None, desk("add-file-how")),
            ],
            Stage::Same(called, focus) => {
                let alike = alike(called, at);
                let she = |woman: &Woman| match alike.len() {
                    1 => desk("add-she"),
                    _ => desk("add-she-named").with("name", name(woman, at).into()),
                };
                let she = alike.iter().map(|woman| Row::plain(she(woman)).with(apart(woman, at)));
                let rows = she.chain([Row::plain(desk("add-another"))]).enumerate().map(|(i, row)| Row {
                    number: Some(digit(i)),
                    chord: Some(Chord::Digit(digit(i))),
                    ..row.focused(i == focus.0)
                });
                let ask = if alike.len() > 1 { "add-is-it-one" } else { "add-is-it-she" };
                vec![
                    Block::Prompt(desk(ask).with("name", raw(called).into())),
                    Block::Options(rows.collect()),
                    Block::Note(Mark::None, desk("add-two")),
                ]
            }
        };
        if let Some((mark, text)) = &self.note {
            blocks.retain(|b| !matches!(b, Block::Note(..)));
            blocks.push(Block::Note(*mark, text.clone()));
        }
        if let Some(drawings) = self.drawn {
            let row = |p| Row { drawing: Some(p), ..Row::plain(drawing_name(p)) };
            blocks.push(Block::Options(drawings.into_iter().map(row).collect()));
        }
        Sheet::under(group_band(self.cohort, at, Some(desk("add"))), blocks)
    }
}
