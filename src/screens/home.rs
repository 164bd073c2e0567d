//! Home: her cloth, and the next lesson already in focus. Enter is enough.

use super::{Behaviour, Context};
use crate::{
    activity::{Focus, ListMsg, digit},
    course::Lesson,
    effect::{Effect, Place},
    model::LessonId,
    text::{Text, ui},
    ui::{Binding, Block, Chord, ClothRow, Header, Row, Sheet},
};

/// Where the arrow stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    focus: Focus,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list.
    List(ListMsg),
    /// To her workshops.
    Path,
    /// There is nothing behind home: the arrow goes to signing out, and the voice says so.
    Esc,
}

/// The lesson to take now: the first that her group does today, else the first of the path, that is not finished.
pub fn next_lesson<'a>(at: &Context<'a>) -> Option<&'a LessonId> {
    let progress = at.progress()?;
    for_today(at).or_else(|| at.course.lessons().find(|l| !progress.finished(l)))
}

/// The first lesson that her group does today and that she has not finished.
fn for_today<'a>(at: &Context<'a>) -> Option<&'a LessonId> {
    let session = at.session?;
    let mut open = session.assigned.iter().filter(|l| !session.progress.finished(l));
    open.find_map(|l| at.course.lessons().find(|known| *known == l))
}

/// Her cloth: one row a lesson, in the order of the path.
pub fn cloth(at: &Context<'_>, fresh: Option<&LessonId>) -> Vec<ClothRow> {
    let woven = |lesson: &LessonId| at.progress().is_some_and(|p| p.finished(lesson));
    let rows = at.course.workshops().iter().flat_map(|w| {
        w.lessons.iter().map(|lesson| ClothRow {
            figure: w.figure.clone(),
            woven: woven(lesson),
            fresh: fresh == Some(lesson),
        })
    });
    rows.collect()
}

/// Lessons after which the questions of the first day come too late.
const FIRST_DAY: usize = 3;

/// The form of the questions that she may take now: one on the first day, the other when all is woven. Half of the women
/// begin with each form, so that a harder one does not pass for progress. A guest has no last day.
fn next_measure(at: &Context<'_>) -> Option<(LessonId, bool)> {
    let (session, forms) = (at.session?, at.course.measures());
    let mut forms: Vec<&LessonId> = forms.iter().collect();
    if session.learner?.0.as_u128() % 2 == 1 {
        forms.reverse();
    }
    let (first, last) = (forms.first()?, forms.get(1)?);
    let done = at.course.lessons().filter(|l| session.progress.finished(l)).count();
    let is_new = done < FIRST_DAY && !session.progress.finished(first);
    let is_done = next_lesson(at).is_none() && !session.progress.finished(last);
    match (is_new, is_done) {
        (true, _) => Some(((*first).clone(), true)),
        (_, true) => Some(((*last).clone(), false)),
        _ => None,
    }
}

/// What can be chosen.
fn choices(at: &Context<'_>) -> Vec<(Text, Option<Text>, Effect)> {
    let next = match next_lesson(at) {
        Some(lesson) => (Lesson::title(lesson), None, Effect::Open(Place::Lesson(lesson.clone()))),
        None => (ui("home-repeat"), None, Effect::Open(Place::Path)),
    };
    let due = at.progress().map_or(0, |p| p.due(at.wall).iter().filter(|s| at.course.step_exists(s)).count());
    let due = i64::try_from(due).unwrap_or(i64::MAX);
    let review = (due > 0).then(|| (ui("home-review"), Some(Text::number(due)), Effect::Open(Place::Review)));
    let measure = next_measure(at).map(|(form, first)| {
        (ui(if first { "home-first-day" } else { "home-last-day" }), None, Effect::Open(Place::Lesson(form)))
    });
    let review = review.filter(|_| measure.is_none());
    let rest = [(ui("home-my-cloth"), None, Effect::Open(Place::Cloth)), (ui("home-sign-out"), None, Effect::SignOut)];
    std::iter::once(next).chain(measure).chain(review).chain(rest).collect()
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let list = Focus::keys(choices(at).len()).into_iter().map(|b| b.map(Msg::List));
        let path = Binding::footer(Chord::Right, ui("key-workshops"), Msg::Path);
        list.chain([path, Binding::quiet(Chord::Esc, ui("key-sign-out"), Msg::Esc)]).collect()
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        let mut choices = choices(at);
        let msg = match msg {
            Msg::List(msg) => msg,
            Msg::Path => return vec![Effect::Open(Place::Path)],
            Msg::Esc => {
                self.focus = Focus(choices.len().saturating_sub(1));
                return Vec::new();
            }
        };
        match self.focus.update(choices.len(), msg) {
            Some(i) if i < choices.len() => vec![choices.swap_remove(i).2],
            _ => Vec::new(),
        }
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let next = next_lesson(at);
        let workshop = next.and_then(|l| at.course.workshop_of(l));
        let header = workshop.map(|w| Header { figure: w.figure.clone(), title: vec![w.title()], woven: None });
        let begun = next.is_some_and(|l| at.progress().is_some_and(|p| !p.run(l).is_empty()));
        let prompt = match (next, begun) {
            (None, _) => ui("home-all-woven"),
            (Some(_), true) => ui("home-go-on"),
            (Some(_), false) if for_today(at).is_some() => ui("home-today"),
            (Some(_), false) => ui("home-next"),
        };
        let rows = choices(at).into_iter().enumerate().map(|(i, (text, with, _))| Row {
            with,
            ..Row::numbered(digit(i), text).focused(i == self.focus.0)
        });
        let cloth = Block::Cloth { rows: cloth(at, None), large: false };
        Sheet::under(header, vec![cloth, Block::Prompt(prompt), Block::Options(rows.collect())])
    }
}
