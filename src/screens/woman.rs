//! One woman: her name, her drawings, a second profile of hers, whether she still comes, and her right to be forgotten.

use super::{
    Behaviour, Context,
    pages::{Pages, PagesMsg, raw},
    typing::{Typing, TypingMsg},
    women::{band, found, last_visit, name},
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, Place, Reply, Trouble},
    log::{Body, NewEvent, Woman},
    model::{CohortId, LearnerId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::{Scope, admit::called_so},
};

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Menu(Focus),
    Name(Typing),
    /// Which other profile is hers, too?
    Join(Pages, Typing),
    /// Both, side by side: is it one woman?
    JoinSure(LearnerId, Focus, Pages, Typing),
    /// Asked twice.
    Erase {
        again: bool,
        focus: Focus,
    },
    /// Being written; then this is said.
    Saving(Text),
    /// She is forgotten: there is nothing to go back to.
    Erased,
}

/// Who, and what is being done.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    woman: LearnerId,
    cohort: Option<CohortId>,
    back: Place,
    stage: Stage,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In a list.
    List(ListMsg),
    /// In a list of women.
    Pages(PagesMsg),
    /// A sign.
    Typing(TypingMsg),
    /// That is it.
    Say,
    /// Back.
    Back,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Rename,
    Drawings,
    Leave(CohortId),
    Archive(bool),
    Join,
    Part,
    Certificate,
    Erase,
}

impl State {
    /// Of a woman, in this group if any; back to the list or the board that she was chosen from.
    pub fn new(woman: LearnerId, cohort: Option<CohortId>, back: &Place) -> Self {
        Self { woman, cohort, back: back.clone(), stage: Stage::Menu(Focus::default()), note: None }
    }

    /// This page, for those that lead back to it.
    fn here(&self) -> Place {
        Place::Woman(self.woman, self.cohort, Box::new(self.back.clone()))
    }

    fn woman<'a>(&self, at: &Context<'a>) -> Option<&'a Woman> {
        at.register?.woman(self.woman)
    }

    fn choices(&self, at: &Context<'_>) -> Vec<(Text, Choice)> {
        let Some(woman) = self.woman(at) else { return Vec::new() };
        let archive = if woman.archived { "woman-comes-again" } else { "woman-archive" };
        let mut all =
            vec![(desk("woman-rename"), Choice::Rename), (desk("woman-drawings"), Choice::Drawings)];
        let hers = self.cohort.filter(|c| at.register.is_some_and(|r| r.members.contains(&(*c, woman.id))));
        all.extend(hers.map(|c| (desk("woman-leave-group"), Choice::Leave(c))));
        all.push((desk(archive), Choice::Archive(!woman.archived)));
        all.push((desk("woman-join"), Choice::Join));
        if woman.profiles.len() > 1 {
            all.push((desk("woman-part"), Choice::Part));
        }
        all.push((desk("woman-certificate"), Choice::Certificate));
        all.push((desk("woman-erase"), Choice::Erase));
        all
    }

    fn others<'a>(&self, at: &Context<'a>, find: &Typing) -> Vec<&'a Woman> {
        let Some((register, woman)) = at.register.zip(self.woman(at)) else { return Vec::new() };
        let mut others = found(register.women.iter().filter(|w| w.id != woman.id), &find.text);
        // Whoever is called the same is the likely one.
        let alike = woman.name.as_deref().map(|name| called_so(register, name)).unwrap_or_default();
        others.sort_by_key(|w| !alike.iter().any(|a| a.id == w.id));
        others
    }

    fn write(&mut self, said: Text, events: impl IntoIterator<Item = (LearnerId, Body)>) -> Vec<Effect> {
        self.stage = Stage::Saving(said);
        let about = |(learner, body)| NewEvent { learner: Some(learner), body };
        vec![Effect::Write(events.into_iter().map(about).collect())]
    }

    fn choose(&mut self, choice: Choice, at: &Context<'_>) -> Vec<Effect> {
        let Some(woman) = self.woman(at) else { return Vec::new() };
        match choice {
            Choice::Rename => self.stage = Stage::Name(Typing::given(woman.name.clone().unwrap_or_default())),
            Choice::Drawings => return vec![Effect::Open(Place::NewDrawings(woman.id, Box::new(self.here())))],
            Choice::Leave(cohort) => {
                let out = woman.profiles.iter().map(|p| (*p, Body::CohortJoined { cohort, member: false }));
                let group = at.register.and_then(|r| r.cohort(cohort)).map_or_else(|| raw(""), |c| raw(&c.name));
                return self.write(desk("woman-left-group").with("group", group.into()), out);
            }
            Choice::Archive(archived) => {
                let said = desk(if archived { "woman-is-archived" } else { "woman-is-back" });
                return self.write(said, woman.profiles.iter().map(|p| (*p, Body::LearnerArchived { archived })));
            }
            Choice::Join => self.stage = Stage::Join(Pages::default(), Typing::default()),
            Choice::Part => {
                let apart = woman.profiles.iter().map(|p| (*p, Body::ProfileJoined { into: None }));
                return self.write(desk("woman-parted"), apart);
            }
            Choice::Certificate => {
                let scope = Scope { cohort: self.cohort, names: true };
                return vec![Effect::Open(Place::Certificates(scope, Some(woman.id), Box::new(self.here())))];
            }
            Choice::Erase => self.stage = Stage::Erase { again: false, focus: Focus::default() },
        }
        Vec::new()
    }

    fn back(&mut self) -> Vec<Effect> {
        match &self.stage {
            Stage::Menu(_) | Stage::Erased => vec![Effect::Open(self.back.clone())],
            Stage::Saving(_) => Vec::new(),
            Stage::JoinSure(.., pages, find) => {
                self.stage = Stage::Join(pages.clone(), find.clone());
                Vec::new()
            }
            _ => {
                self.stage = Stage::Menu(Focus::default());
                Vec::new()
            }
        }
    }
}

fn yes_or_no(focus: Focus, yes: Text, no: Text) -> Block {
    let rows = [no, yes].into_iter().enumerate();
    Block::Options(rows.map(|(i, t)| Row::numbered(digit(i), t).focused(i == focus.0)).collect())
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = |len| Focus::keys(len).into_iter().map(|b| b.map(Msg::List)).collect::<Vec<_>>();
        let mut keys = match &self.stage {
            Stage::Menu(_) => list(self.choices(at).len()),
            Stage::JoinSure(..) | Stage::Erase { .. } => list(2),
            Stage::Name(_) => {
                let say = Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say);
                Typing::keys().into_iter().map(|b| b.map(Msg::Typing)).chain([say]).collect()
            }
            Stage::Join(pages, find) => {
                let pages = pages.keys(self.others(at, find).len()).into_iter().map(|b| b.map(Msg::Pages));
                let pages: Vec<_> = pages.collect();
                let letters = Typing::keys().into_iter().map(|b| b.map(Msg::Typing));
                let letters: Vec<_> = letters.filter(|b| pages.iter().all(|p| p.chord != b.chord)).collect();
                pages.into_iter().chain(letters).collect()
            }
            Stage::Saving(_) => return Vec::new(),
            Stage::Erased => vec![Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Back)],
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        let choices = self.choices(at);
        match (&mut self.stage, msg) {
            (_, Msg::Back) => return self.back(),
            (Stage::Menu(focus), Msg::List(msg)) => {
                if let Some((_, choice)) = focus.update(choices.len(), msg).and_then(|i| choices.get(i)) {
                    return self.choose(*choice, at);
                }
            }
            (Stage::Name(typing), Msg::Typing(msg)) => typing.update(msg),
            (Stage::Name(typing), Msg::Say) => {
                let name = typing.words();
                return self.write(desk("kept"), [(self.woman, Body::LearnerRenamed { name })]);
            }
            (Stage::Join(pages, find), Msg::Typing(msg)) => {
                find.update(msg);
                *pages = Pages::default();
            }
            (Stage::Join(..), Msg::Pages(msg)) => {
                let Stage::Join(pages, find) = &self.stage else { return Vec::new() };
                let others = self.others(at, find);
                let mut pages = pages.clone();
                let chosen = pages.update(others.len(), msg).and_then(|i| others.get(i)).map(|w| w.id);
                self.stage = match chosen {
                    Some(other) => Stage::JoinSure(other, Focus::default(), pages, find.clone()),
                    None => Stage::Join(pages, find.clone()),
                };
            }
            (Stage::JoinSure(other, focus, ..), Msg::List(msg)) => match focus.update(2, msg) {
                Some(0) => return self.back(),
                Some(_) => {
                    let (into, other) = (Some(self.woman), *other);
                    return self.write(desk("woman-joined"), [(other, Body::ProfileJoined { into })]);
                }
                None => {}
            },
            (Stage::Erase { again, focus }, Msg::List(msg)) => match (focus.update(2, msg), *again) {
                (Some(0), _) => return self.back(),
                (Some(_), false) => self.stage = Stage::Erase { again: true, focus: Focus::default() },
                (Some(_), true) => {
                    self.stage = Stage::Saving(desk("erased"));
                    return vec![Effect::Ask(Ask::Erase(self.woman))];
                }
                (None, _) => {}
            },
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> {
        let menu = Stage::Menu(Focus::default());
        let said = if let Stage::Saving(said) = &self.stage { said.clone() } else { desk("kept") };
        (self.stage, self.note) = match reply {
            Reply::Stored(Ok(())) => (menu, Some((Mark::Right, said))),
            Reply::Stored(Err(Trouble(message))) => (menu, Some((Mark::NotYet, ui(message)))),
            Reply::Told(Ok(_)) => (Stage::Erased, Some((Mark::Right, said))),
            Reply::Told(Err(Trouble(message))) => (menu, Some((Mark::NotYet, ui(message)))),
            _ => return Vec::new(),
        };
        // Joined with another, she may be listed under that one from now on.
        if let Some(woman) = self.woman(at) {
            self.woman = woman.id;
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let Some(woman) = self.woman(at) else {
            let note = self.note.clone().map(|(mark, text)| Block::Note(mark, text));
            let gone = (self.note.is_none()).then(|| Block::Prompt(desk("woman-gone")));
            return Sheet::under(band(vec![desk("women")]), gone.into_iter().chain(note).collect());
        };
        let called = name(woman, at);
        let mut blocks = match &self.stage {
            Stage::Menu(focus) => {
                let rows = self.choices(at).into_iter().enumerate();
                let rows = rows.map(|(i, (t, _))| Row::numbered(digit(i), t).focused(i == focus.0));
                vec![Block::Prompt(desk("woman-what")), Block::Options(rows.collect())]
            }
            Stage::Name(typing) => vec![
                Block::Prompt(desk("woman-new-name")),
                typing.field(ui("enroll-name")),
                Block::Note(Mark::None, desk(if typing.is_given() { "typing-given" } else { "woman-name-help" })),
            ],
            Stage::Join(pages, find) => {
                let others = self.others(at, find);
                let row = |i: usize| match others.get(i) {
                    Some(w) => Row::plain(name(w, at)).with(last_visit(w)),
                    None => Row::plain(ui("no-name")),
                };
                let ask = match (others.is_empty(), find.text.is_empty()) {
                    (false, _) => "woman-join-which",
                    (true, false) => "women-not-found",
                    (true, true) => "woman-join-nobody",
                };
                let mut blocks = vec![
                    Block::Prompt(desk(ask)),
                    pages.block(others.len(), row),
                    find.field(desk("women-letters")),
                ];
                blocks.extend(pages.note(others.len()));
                blocks
            }
            Stage::JoinSure(other, focus, ..) => {
                let other = at.register.and_then(|d| d.woman(*other)).map_or_else(|| ui("no-name"), |w| name(w, at));
                let ask = desk("woman-join-sure").with("name", called.clone().into()).with("other", other.into());
                vec![
                    Block::Prompt(ask),
                    yes_or_no(*focus, desk("woman-join-yes"), desk("no")),
                    Block::Note(Mark::None, desk("woman-join-undo").with("name", called.clone().into())),
                ]
            }
            Stage::Erase { again, focus } => {
                let (ask, yes) =
                    if *again { ("woman-erase-again", "woman-erase-now") } else { ("woman-erase-sure", "woman-erase-yes") };
                vec![Block::Prompt(desk(ask)), yes_or_no(*focus, desk(yes), desk("no"))]
            }
            Stage::Saving(_) => vec![Block::Prompt(desk("saving"))],
            Stage::Erased => Vec::new(),
        };
        blocks.extend(self.note.clone().map(|(mark, text)| Block::Note(mark, text)));
        Sheet::under(band(vec![desk("women"), called]), blocks)
    }
}
