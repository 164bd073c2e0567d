//! Certificates: of what, for whom, of which day, how many hours, where to.

use super::{
    Behaviour, Context,
    reports::{band, folder, group, next_group, saved, turn},
    women::name,
};
use crate::{
    activity::{Focus, ListMsg, digit},
    course::Workshop,
    effect::{Ask, Effect, Groups, Place, Reply, Told, Trouble},
    model::LearnerId,
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::{Scope, certificate, day_of, day_shown},
};

/// What is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    scope: Scope,
    /// Whose only, if only hers is wanted.
    woman: Option<LearnerId>,
    groups: Option<Groups>,
    /// The workshop, from 1; 0: the whole course.
    what: usize,
    /// The day, once somebody has changed it or the group's last one is known.
    day: String,
    /// Hours; 0: those of each woman.
    hours: u32,
    folder: usize,
    focus: Focus,
    note: Option<(Mark, Text)>,
    back: Place,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// Another value where the arrow stands: one on, or one back.
    Change(bool),
    /// To the reports, or to her page.
    Back,
}

const LINES: usize = 6;
const MOST_HOURS: u32 = 200;

impl State {
    /// For this group, or only for this woman; back to where they were opened.
    pub fn new(scope: Scope, woman: Option<LearnerId>, back: &Place) -> (Self, Vec<Effect>) {
        let state = Self {
            scope,
            woman,
            groups: None,
            what: 0,
            day: String::new(),
            hours: 0,
            folder: 0,
            focus: Focus::default(),
            note: None,
            back: back.clone(),
        };
        (state, vec![Effect::Ask(Ask::Groups)])
    }

    /// The last day of the group, as it was said; without one, what the clock believes.
    fn last_day(&self, at: &Context<'_>) -> String {
        let held = self.groups.iter().flat_map(|g| g.cohorts.iter().zip(&g.last_days));
        let of_it = held.filter(|(c, _)| self.scope.cohort.is_none_or(|id| c.id == id)).map(|(_, day)| day);
        of_it.max().filter(|day| certificate::is_day(day)).cloned().unwrap_or_else(|| day_of(at.wall))
    }

    fn workshop<'a>(&self, at: &Context<'a>) -> Option<&'a Workshop> {
        self.what.checked_sub(1).and_then(|n| at.course.workshops().get(n))
    }

    /// What they finished.
    fn what(&self, at: &Context<'_>) -> Text {
        self.workshop(at).map_or_else(|| desk("certificates-course"), Workshop::title)
    }

    fn change(&mut self, on: bool, at: &Context<'_>) {
        let Some(groups) = &self.groups else { return };
        match self.focus.0 {
            0 => self.what = turn(self.what, at.course.workshops().len() + 1, on),
            1 if self.woman.is_none() => {
                self.scope = next_group(self.scope, groups, on);
                self.day = self.last_day(at);
            }
            2 => self.day = certificate::day_beside(&self.day, on),
            3 if on => self.hours = (self.hours + 1) % MOST_HOURS,
            3 => self.hours = self.hours.checked_sub(1).unwrap_or(MOST_HOURS - 1),
            4 => self.folder = turn(self.folder, groups.folders.len(), on),
            _ => {}
        }
    }

    fn save(&mut self, at: &Context<'_>) -> Vec<Effect> {
        let Some(folder) = self.groups.as_ref().and_then(|g| g.folders.get(self.folder)).map(|f| f.path.clone()) else {
            return Vec::new();
        };
        self.note = Some((Mark::None, desk("saving")));
        let wanted = certificate::Wanted {
            workshop: self.workshop(at).map(|w| w.id.clone()),
            cohort: self.scope.cohort,
            woman: self.woman,
            date: self.day.clone(),
            hours: (self.hours > 0).then_some(self.hours),
        };
        vec![Effect::Ask(Ask::SaveCertificates(wanted, folder))]
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> = Focus::keys(LINES).into_iter().map(|b| b.map(Msg::List)).collect();
        keys.push(Binding::footer(Chord::Left, desk("key-other"), Msg::Change(false)));
        keys.push(Binding::footer(Chord::Right, desk("key-other"), Msg::Change(true)));
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            // Of the group that was chosen here.
            Msg::Back => match &self.back {
                Place::Reports(_) => return vec![Effect::Open(Place::Reports(self.scope))],
                back => return vec![Effect::Open(back.clone())],
            },
            Msg::Change(on) => self.change(on, at),
            Msg::List(msg) => match self.focus.update(LINES, msg) {
                Some(line) if line + 1 == LINES => return self.save(at),
                Some(_) => self.change(true, at),
                None => {}
            },
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Groups(groups))) => {
                self.groups = Some(groups.clone());
                self.day = self.last_day(at);
            }
            Reply::Told(Ok(Told::Saved(_, 0))) if self.woman.is_some() => {
                self.note = Some((Mark::NotYet, desk("certificate-not-hers")));
            }
            Reply::Told(Ok(Told::Saved(_, 0))) => {
                let nobody = desk("certificate-nobody").with("what", self.what(at).into());
                self.note = Some((Mark::NotYet, nobody));
            }
            Reply::Told(Ok(told)) => self.note = saved(told),
            Reply::Told(Err(Trouble(message))) => self.note = Some((Mark::NotYet, ui(message))),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let groups = self.groups.as_ref();
        let hours = match self.hours {
            0 => desk("certificates-hours-hers"),
            hours => desk("certificate-hours").with("hours", Value::Number(hours.into())),
        };
        let hers = self.woman.and_then(|id| at.register?.woman(id)).map(|w| name(w, at));
        let whose = hers.unwrap_or_else(|| group(self.scope, groups));
        let rows = [
            Row::plain(desk("certificates-what")).with(self.what(at)),
            Row::plain(desk("reports-of")).with(whose),
            Row::plain(desk("certificates-day")).with(Text::Raw(day_shown(&self.day))),
            Row::plain(desk("certificates-hours")).with(hours),
            Row::plain(desk("reports-folder")).with(folder(groups, self.folder)),
            Row::plain(desk("certificates-save")),
        ];
        let rows = rows.into_iter().enumerate().map(|(i, row)| Row {
            number: Some(digit(i)),
            chord: Some(Chord::Digit(digit(i))),
            ..row.focused(i == self.focus.0)
        });
        let note = self.note.clone().map(|(mark, text)| Block::Note(mark, text));
        let how = if self.woman.is_some() { "certificate-how-hers" } else { "certificates-how" };
        let how = Block::Note(Mark::None, desk(how));
        let other = self.workshop(at).is_none().then(|| Block::Note(Mark::None, desk("certificate-other")));
        let blocks = [Block::Options(rows.collect()), note.unwrap_or(how)].into_iter().chain(other).collect();
        Sheet::under(Some(band(desk("reports-certificates"))), blocks)
    }
}
