//! Reports: of whom, with names or without, where to, and in which form.

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, Folder, FolderKind, Groups, Place, Reply, Told, Trouble},
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Header, Mark, Row, Sheet},
    workshop::{Scope, formats::Format},
};
use std::path::Path;

/// What is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    scope: Scope,
    groups: Option<Groups>,
    folder: usize,
    focus: Focus,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// Another value where the arrow stands: one on, or one back.
    Change(bool),
    /// To the facilitator's choices.
    Back,
}

/// What a row is, in order.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Line {
    Of,
    Names,
    Folder,
    Tables,
    Change,
    Save(Format, &'static str),
    Certificates,
}

const LINES: [Line; 9] = [
    Line::Of,
    Line::Names,
    Line::Folder,
    Line::Tables,
    Line::Change,
    Line::Save(Format::Html, "reports-page"),
    Line::Save(Format::Xlsx, "reports-sheet"),
    Line::Save(Format::Csv, "reports-data"),
    Line::Certificates,
];

/// The next of `len` after `at`, or the one before, round and round.
pub(super) fn turn(at: usize, len: usize, on: bool) -> usize {
    let len = len.max(1);
    (at + if on { 1 } else { len - 1 }) % len
}

/// What a group is called.
pub(super) fn group(scope: Scope, groups: Option<&Groups>) -> Text {
    let cohort = groups.and_then(|g| g.cohorts.iter().find(|c| Some(c.id) == scope.cohort));
    cohort.map_or_else(|| desk("report-everybody"), |c| Text::Raw(c.name.clone()))
}

/// The group after this one, or before it; everybody is one of them.
pub(super) fn next_group(scope: Scope, groups: &Groups, on: bool) -> Scope {
    let at = groups.cohorts.iter().position(|c| Some(c.id) == scope.cohort).map_or(0, |at| at + 1);
    let next = turn(at, groups.cohorts.len() + 1, on);
    Scope { cohort: next.checked_sub(1).and_then(|at| groups.cohorts.get(at)).map(|c| c.id), ..scope }
}

/// A folder by the name that the system shows of it.
pub(super) fn folder_name(folder: &Folder) -> Text {
    let name = folder.path.file_name().unwrap_or(folder.path.as_os_str()).to_string_lossy().into_owned();
    match folder.kind {
        FolderKind::Home => desk("folder-home"),
        FolderKind::Hers => desk("folder-here").with("name", Value::Raw(name)),
        FolderKind::Plugged => desk("folder-stick").with("name", Value::Raw(name)),
    }
}

/// One of the folders that can be written to.
pub(super) fn folder(groups: Option<&Groups>, at: usize) -> Text {
    groups.and_then(|g| g.folders.get(at)).map_or_else(|| Text::Raw(String::new()), folder_name)
}

fn written(path: &Path, women: usize) -> Text {
    let women = Value::Number(i64::try_from(women).unwrap_or(i64::MAX));
    desk("saved").with("women", women).with("file", Value::Raw(path.display().to_string()))
}

/// What came of writing a file.
pub(super) fn saved(told: &Told) -> Option<(Mark, Text)> {
    match told {
        Told::Saved(path, women) => Some((Mark::Right, written(path, *women))),
        Told::Refused(why) => Some((Mark::NotYet, why.clone())),
        _ => None,
    }
}

/// The band on top of the facilitator's screens.
pub(super) fn band(title: Text) -> Header {
    Header { figure: "trama".into(), title: vec![title], woven: None }
}

impl State {
    /// Of this group.
    pub fn new(scope: Scope) -> (Self, Vec<Effect>) {
        let state = Self { scope, groups: None, folder: 0, focus: Focus::default(), note: None };
        (state, vec![Effect::Ask(Ask::Groups)])
    }

    fn change(&mut self, line: Line, on: bool) {
        let Some(groups) = &self.groups else { return };
        match line {
            Line::Of => self.scope = next_group(self.scope, groups, on),
            Line::Names => self.scope.names = !self.scope.names,
            Line::Folder => self.folder = turn(self.folder, groups.folders.len(), on),
            _ => {}
        }
    }

    fn tables(&self, first: &'static str) -> Effect {
        Effect::Open(Place::Tables(self.scope, first, 0, Box::new(Place::Reports(self.scope))))
    }

    fn choose(&mut self, line: Line) -> Vec<Effect> {
        self.note = None;
        match line {
            Line::Of | Line::Names | Line::Folder => {
                self.change(line, true);
                Vec::new()
            }
            Line::Tables => vec![self.tables("summary")],
            Line::Change => vec![self.tables("change")],
            Line::Certificates => vec![Effect::Open(Place::Certificates(self.scope, None, Box::new(Place::Reports(self.scope))))],
            Line::Save(format, _) => {
                let folder = self.groups.as_ref().and_then(|g| g.folders.get(self.folder)).map(|f| f.path.clone());
                self.note = Some((Mark::None, desk("saving")));
                folder.map(|folder| Effect::Ask(Ask::SaveReport(self.scope, format, folder))).into_iter().collect()
            }
        }
    }

    fn row(&self, line: Line) -> Row {
        let groups = self.groups.as_ref();
        match line {
            Line::Of => Row::plain(desk("reports-of")).with(group(self.scope, groups)),
            Line::Names => {
                let names = if self.scope.names { "reports-with-names" } else { "reports-no-names" };
                Row::plain(desk("reports-names")).with(desk(names))
            }
            Line::Folder => Row::plain(desk("reports-folder")).with(folder(groups, self.folder)),
            Line::Tables => Row::plain(desk("reports-tables")),
            Line::Change => Row::plain(desk("reports-change")),
            Line::Save(_, message) => Row::plain(desk(message)),
            Line::Certificates => Row::plain(desk("reports-certificates")),
        }
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> =
            Focus::keys(LINES.len()).into_iter().map(|b| b.map(Msg::List)).collect();
        keys.push(Binding::footer(Chord::Left, desk("key-other"), Msg::Change(false)));
        keys.push(Binding::footer(Chord::Right, desk("key-other"), Msg::Change(true)));
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Back => vec![Effect::Open(Place::Facilitator)],
            Msg::Change(on) => {
                if let Some(line) = LINES.get(self.focus.0) {
                    self.change(*line, on);
                }
                Vec::new()
            }
            Msg::List(msg) => match self.focus.update(LINES.len(), msg).and_then(|i| LINES.get(i)) {
                Some(line) => self.choose(*line),
                None => Vec::new(),
            },
        }
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Groups(groups))) => self.groups = Some(groups.clone()),
            // Nobody is in it yet; the file is there all the same.
            Reply::Told(Ok(Told::Saved(path, 0))) => self.note = Some((Mark::Right, written(path, 0))),
            Reply::Told(Ok(told)) => self.note = saved(told),
            Reply::Told(Err(Trouble(message))) => self.note = Some((Mark::NotYet, ui(message))),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let rows = LINES.iter().enumerate().map(|(i, line)| {
            let row = self.row(*line).focused(i == self.focus.0);
            Row { number: Some(digit(i)), chord: Some(Chord::Digit(digit(i))), ..row }
        });
        let note = self.note.clone().map(|(mark, text)| Block::Note(mark, text));
        let blocks = [Block::Options(rows.collect())].into_iter().chain(note);
        Sheet::under(Some(band(desk("reports"))), blocks.collect())
    }
}
