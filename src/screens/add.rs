//! Women come into a group: by typing a name, from among those of this computer, or from a list on a stick.

use super::{
    Behaviour, Context,
    days::group_band,
    enroll::drawing_name,
    pages::{Pages, PagesMsg, count, raw},
    typing::{Typing, TypingMsg},
    women::{found, name},
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, Place, Reply, Told, Trouble},
    log::{Body, NewEvent, Woman},
    model::{CohortId, Picture},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};
use std::path::PathBuf;

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    How(Focus),
    Name(Typing),
    Choose(Pages, Typing),
    /// The lists that were found; nothing: they are being looked for.
    List(Pages, Option<Vec<PathBuf>>),
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

    fn pages(&mut self, msg: PagesMsg, at: &Context<'_>) -> Vec<Effect> {
        let cohort = self.cohort;
        match self.stage.clone() {
            Stage::Choose(mut pages, find) => {
                let others = self.others(at, &find);
                let chosen = pages.update(others.len(), msg).and_then(|i| others.get(i));
                self.stage = Stage::Choose(pages, find);
                let Some(woman) = chosen else { return Vec::new() };
                let joined = |p: &_| NewEvent { learner: Some(*p), body: Body::CohortJoined { cohort, member: true } };
                self.waiting = true;
                self.note = Some((Mark::Right, desk("add-known").with("name", name(woman).into())));
                vec![Effect::Write(woman.profiles.iter().map(joined).collect())]
            }
            Stage::List(mut pages, Some(lists)) => {
                let chosen = pages.update(lists.len(), msg).and_then(|i| lists.get(i)).cloned();
                self.stage = Stage::List(pages, Some(lists));
                chosen.map(|file| self.ask(Ask::AdmitList(cohort, file))).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
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
            Stage::Name(_) => typing().chain([Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say)]).collect(),
            Stage::Choose(pages, find) => {
                let pages = paged(pages, self.others(at, find).len());
                let letters: Vec<_> = typing().filter(|b| pages.iter().all(|p| p.chord != b.chord)).collect();
                pages.into_iter().chain(letters).collect()
            }
            Stage::List(pages, lists) => paged(pages, lists.as_ref().map_or(0, Vec::len)),
        };
        keys.push(back);
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        (self.note, self.drawn) = (None, None);
        match (&mut self.stage, msg) {
            (Stage::How(_), Msg::Back) => return vec![Effect::Open(Place::Group(self.cohort))],
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
            (Stage::Name(typing), Msg::Typing(msg)) => typing.update(msg),
            (Stage::Name(typing), Msg::Say) => match typing.words() {
                Some(name) => return self.ask(Ask::AdmitName(self.cohort, name)),
                None => self.note = Some((Mark::NotYet, desk("add-needs-name"))),
            },
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
                    (Stage::Name(typing), _) => {
                        let said = desk("add-same").with("name", raw(typing.text.trim()).into());
                        *typing = Typing::default();
                        said
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

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let file = |path: &PathBuf| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
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
                let row = |i: usize| Row::plain(others.get(i).map_or_else(|| ui("no-name"), |w| name(w)));
                let prompt = desk(if others.is_empty() { "women-not-found" } else { "add-whom" });
                let page = pages.note(others.len());
                let list = pages.block(others.len(), row);
                [Block::Prompt(prompt), list, find.field(desk("women-letters"))].into_iter().chain(page).collect()
            }
            Stage::List(_, None) => vec![Block::Prompt(desk("add-looking"))],
            Stage::List(_, Some(lists)) if lists.is_empty() => {
                vec![Block::Prompt(desk("add-no-list")), Block::Note(Mark::None, desk("add-columns"))]
            }
            Stage::List(pages, Some(lists)) => {
                let row = |i: usize| Row::plain(Text::Raw(lists.get(i).map(file).unwrap_or_default()));
                let list = pages.block(lists.len(), row);
                let columns = Block::Note(Mark::None, desk("add-columns"));
                [Block::Prompt(desk("add-which-list")), list, columns].into_iter().chain(pages.note(lists.len())).collect()
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
