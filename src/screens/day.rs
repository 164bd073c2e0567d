//! A day of a workshop, one question after another: the workshop, the date as she says it, the place, the hours.

use super::{
    Behaviour, Context,
    days::{group_band, taught},
    fresh,
    pages::{Pages, PagesMsg, so_many_of},
    typing::{Typing, TypingMsg},
};
use crate::{
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent},
    model::{CohortId, SessionId, WorkshopId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
    workshop::{day_said, day_seen, day_shown},
};

/// Hours in a day of a workshop, at most.
const LONGEST: u8 = 12;

/// What is asked, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Workshop,
    Date,
    Place,
    Hours,
}

const ORDER: [Asked; 4] = [Asked::Workshop, Asked::Date, Asked::Place, Asked::Hours];

/// What was said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    day: SessionId,
    new: bool,
    asked: Asked,
    workshops: Pages,
    workshop: Option<WorkshopId>,
    date: Typing,
    place: Typing,
    hours: Typing,
    saving: bool,
    note: Option<Text>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of workshops.
    Pages(PagesMsg),
    /// A sign.
    Typing(TypingMsg),
    /// That is it.
    Say,
    /// To the question before.
    Back,
}

impl State {
    /// Of a day that is written down, or of a new one: with what the clock believes and where the group met last.
    pub fn new(cohort: CohortId, day: Option<SessionId>, at: &Context<'_>) -> Self {
        let known = day.and_then(|id| at.register?.day(id));
        let before = known.or_else(|| at.register?.days_of(cohort).next());
        let home = || at.register.and_then(|r| r.cohort(cohort)).map(|c| c.community.clone()).unwrap_or_default();
        Self {
            cohort,
            day: day.unwrap_or_else(|| SessionId(fresh(at))),
            new: known.is_none(),
            asked: Asked::Workshop,
            workshops: Pages::default(),
            workshop: known.and_then(|d| d.workshop.clone()),
            date: Typing::given(known.map_or_else(|| day_seen(at.wall), |d| day_shown(&d.date))),
            place: Typing::given(before.map_or_else(home, |d| d.place.clone())),
            hours: Typing::given(before.map_or_else(|| "4".into(), |d| d.hours.to_string())),
            saving: false,
            note: None,
        }
    }

    fn typing(&mut self) -> Option<&mut Typing> {
        match self.asked {
            Asked::Workshop => None,
            Asked::Date => Some(&mut self.date),
            Asked::Place => Some(&mut self.place),
            Asked::Hours => Some(&mut self.hours),
        }
    }

    fn turn(&self, by: isize) -> Option<Asked> {
        let at = ORDER.iter().position(|a| *a == self.asked)?;
        ORDER.get(at.checked_add_signed(by)?).copied()
    }

    /// Goes on to the next question, or writes what was said.
    fn say(&mut self, at: &Context<'_>) -> Vec<Effect> {
        if self.asked == Asked::Date
            && let Err(note) = self.date.understood(at.wall)
        {
            self.note = note;
            return Vec::new();
        }
        let hours: Option<u8> = self.hours.text.trim().parse().ok().filter(|h| (1..=LONGEST).contains(h));
        if self.asked == Asked::Hours && hours.is_none() {
            self.note = Some(desk("day-hours-how"));
            return Vec::new();
        }
        if let Some(next) = self.turn(1) {
            self.asked = next;
            return Vec::new();
        }
        self.saving = true;
        let body = Body::SessionHeld {
            session: self.day,
            cohort: self.cohort,
            date: day_said(&self.date.text, at.wall).unwrap_or_default(),
            workshop: self.workshop.as_ref().map(|w| w.as_str().to_owned()),
            place: self.place.words().unwrap_or_default(),
            hours: hours.unwrap_or_default(),
        };
        vec![Effect::Write(vec![NewEvent { learner: None, body }])]
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        if self.saving {
            return Vec::new();
        }
        let mut keys: Vec<Binding<Msg>> = if self.asked == Asked::Workshop {
            self.workshops.keys(at.course.workshops().len() + 1).into_iter().map(|b| b.map(Msg::Pages)).collect()
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
            Msg::Pages(msg) => {
                let workshops = at.course.workshops();
                if let Some(chosen) = self.workshops.update(workshops.len() + 1, msg) {
                    self.workshop = workshops.get(chosen).map(|w| w.id.clone());
                    return self.say(at);
                }
            }
            Msg::Typing(msg) => {
                if let Some(typing) = self.typing() {
                    typing.update(msg);
                }
            }
            Msg::Say => return self.say(at),
            Msg::Back => match self.turn(-1) {
                Some(before) => self.asked = before,
                None => {
                    let place = if self.new { Place::Days(self.cohort) } else { Place::Attendance(self.day) };
                    return vec![Effect::Open(place)];
                }
            },
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        self.saving = false;
        match reply {
            Reply::Stored(Ok(())) => return vec![Effect::Open(Place::Attendance(self.day))],
            Reply::Stored(Err(Trouble(message))) => self.note = Some(ui(message)),
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let workshops = at.course.workshops();
        let mut blocks = match self.asked {
            Asked::Workshop => {
                let row = |i: usize| Row::plain(taught(workshops.get(i).map(|w| &w.id), at));
                let rows = workshops.len() + 1;
                let page = self.workshops.note(rows);
                [Block::Prompt(desk("day-workshop-what")), self.workshops.block(rows, row)].into_iter().chain(page).collect()
            }
            Asked::Date => vec![
                Block::Prompt(desk("day-date-what")),
                self.date.field(desk("day")),
                Block::Note(Mark::None, desk("day-date-clock")),
                Block::Note(Mark::None, desk("date-how")),
            ],
            Asked::Place => vec![
                Block::Prompt(desk("day-place-what")),
                self.place.field(desk("day-place")),
                Block::Note(Mark::None, desk("may-be-empty")),
            ],
            Asked::Hours => vec![Block::Prompt(desk("day-hours-what")), self.hours.field(desk("day-hours"))],
        };
        let given = match self.asked {
            Asked::Workshop => false,
            Asked::Date => self.date.is_given(),
            Asked::Place => self.place.is_given(),
            Asked::Hours => self.hours.is_given(),
        };
        blocks.extend(given.then(|| Block::Note(Mark::None, desk("typing-given"))));
        if let Some(note) = &self.note {
            blocks.truncate(2);
            blocks.push(Block::Note(Mark::NotYet, note.clone()));
        }
        let mut band = group_band(self.cohort, at, Some(desk(if self.new { "day-new" } else { "day-describe" })));
        let nth = ORDER.iter().position(|asked| *asked == self.asked).unwrap_or_default() + 1;
        if let Some(header) = &mut band {
            header.title.push(so_many_of(nth, ORDER.len()));
        }
        Sheet::under(band, blocks)
    }
}
