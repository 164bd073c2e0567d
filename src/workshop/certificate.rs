//! Certificates: for whoever finished a workshop or the whole course, with her own cloth, in her own language.

use super::formats::{Speaker, band, cloth, patterns};
use crate::{
    course::Course,
    log::{Cohort, Standing, Store, StoreError},
    model::{CohortId, LearnerId, LessonId, Name, SessionId, WorkshopId},
    text::{Catalog, Locale, Said, Standing as Trust, Text, Value, desk, ui},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::collections::{BTreeMap, BTreeSet};

/// What is certified, as the facilitator says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The workshop; the whole course if none is named.
    pub workshop: Option<WorkshopId>,
    /// One cohort, or everybody.
    pub cohort: Option<CohortId>,
    /// One woman, or all who finished it.
    pub woman: Option<LearnerId>,
    /// The day, as it is said (`YYYY-MM-DD`): clocks here are often wrong.
    pub date: String,
    /// Hours; those of the days to which she came, if none are said.
    pub hours: Option<u32>,
}

/// One woman's.
#[derive(Debug, Clone, PartialEq)]
pub struct Award {
    /// Her name as she writes it; a line to write it on if she gave none.
    pub name: Option<String>,
    /// Her language.
    pub locale: Locale,
    /// Hours; nothing where none are known.
    pub hours: Option<u32>,
    /// The rows of her cloth: the figure, and whether it is woven.
    pub cloth: Vec<(Name, bool)>,
}

/// Certificates that are printed together.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificates {
    /// What was finished; the whole course if nothing.
    pub workshop: Option<WorkshopId>,
    /// The group.
    pub cohort: Option<Cohort>,
    /// The day as it was said.
    pub date: String,
    /// One sheet each, by name.
    pub awards: Vec<Award>,
    /// Whether all of it is invented, to practise with: every sheet says so.
    pub example: bool,
}

impl Certificates {
    /// Reads who has finished it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn read(store: &Store, course: &Course, wanted: &Wanted) -> Result<Self, StoreError> {
        let mut women = store.women(wanted.cohort)?;
        women.retain(|w| wanted.woman.is_none_or(|only| w.profiles.contains(&only)));
        let standings = store.standings(&women)?;
        let came = store.attendance(&women)?;
        let of_it = |workshop: &Option<WorkshopId>| wanted.workshop.is_none() || *workshop == wanted.workshop;
        let days: BTreeMap<SessionId, u32> =
            store.sessions(None)?.into_iter().filter(|d| of_it(&d.workshop)).map(|d| (d.id, d.hours.into())).collect();
        let lessons: BTreeSet<&LessonId> = match &wanted.workshop {
            None => course.lessons().collect(),
            Some(id) => course.workshops().iter().filter(|w| w.id == *id).flat_map(|w| &w.lessons).collect(),
        };
        let finished = |woman: LearnerId, lesson: &LessonId| {
            standings.get(&(woman, lesson.clone())).is_some_and(|s: &Standing| s.finished)
        };
        let done = |woman: LearnerId| !lessons.is_empty() && lessons.iter().all(|l| finished(woman, l));
        let awards = women.iter().filter(|w| done(w.id)).map(|woman| {
            let hers = came.iter().filter(|(_, who)| *who == woman.id).filter_map(|(day, _)| days.get(day)).sum();
            let rows = course.workshops().iter().flat_map(|w| w.lessons.iter().map(move |l| (&w.figure, l)));
            Award {
                name: woman.name.clone(),
                locale: Locale::from_code(&woman.locale).unwrap_or_default(),
                hours: wanted.hours.or(Some(hers)).filter(|hours| *hours > 0),
                cloth: rows.map(|(figure, l)| (figure.clone(), finished(woman.id, l))).collect(),
            }
        });
        Ok(Self {
            workshop: wanted.workshop.clone(),
            cohort: store.cohorts()?.into_iter().find(|c| Some(c.id) == wanted.cohort),
            date: wanted.date.clone(),
            awards: awards.collect(),
            example: store.is_example()?,
        })
    }

    /// One page that prints each of them on a sheet of A4.
    pub fn page(&self, course: &Course, catalog: &Catalog) -> String {
        let spanish = Speaker::hers(catalog, Locale::SOURCE);
        let figures: Vec<&Name> = course.workshops().iter().map(|w| &w.figure).collect();
        let page = html! {
            (DOCTYPE)
            html lang=(Locale::SOURCE.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                    title { (spanish.say(&desk("certificate-title"))) }
                    style { (PreEscaped(include_str!("certificate.css"))) }
                }
                body {
                    (patterns(figures.iter().copied()))
                    @for award in &self.awards { (self.sheet(award, course, catalog)) }
                }
            }
        };
        page.into_string()
    }

    fn sheet(&self, award: &Award, course: &Course, catalog: &Catalog) -> Markup {
        let words = Words { catalog, locale: award.locale };
        let workshop = self.workshop.as_ref().and_then(|id| course.workshops().iter().find(|w| w.id == *id));
        let last = course.workshops().last();
        let figure = workshop.or(last).map(|w| w.figure.clone()).unwrap_or_else(|| Name::new("rombo"));
        let rows: Vec<(&Name, f64)> = award.cloth.iter().map(|(f, woven)| (f, f64::from(u8::from(*woven)))).collect();
        let length = award.name.as_deref().map_or(0, |name| name.chars().count());
        let size = match length {
            0..=19 => "short",
            20..=34 => "long",
            _ => "longer",
        };
        let mut said: Vec<Said> = Vec::new();
        let mut line = |class: &str, text: &Text| {
            let (hers, beside) = words.say(text);
            let markup = html! {
                p class=(class) lang=(hers.locale.code()) { (hers.words) }
                @if let Some(beside) = beside { p.beside lang=(Locale::SOURCE.code()) { (beside) } }
            };
            said.push(hers);
            markup
        };
        let title = line("title", &desk("certificate-title"));
        let given = line("small", &desk("certificate-given"));
        let (what, workshop) = match workshop {
            Some(workshop) => (line("small", &desk("certificate-workshop")), line("what", &workshop.title())),
            None => (line("what", &desk("certificate-course")), html! {}),
        };
        let hours = award
            .hours
            .map(|hours| line("facts", &desk("certificate-hours").with("hours", Value::Number(hours.into()))));
        let draft = said.iter().any(|s| s.standing == Trust::Draft);
        let day = words.day(&self.date);
        html! {
            section.sheet lang=(award.locale.code()) {
                (band(&figure, 288))
                div.inner {
                    div.loom { (cloth(&rows, (rows.len() * 7 / 2).clamp(90, 150), &words.plain(&desk("certificate-cloth")))) }
                    div.words {
                        @if self.example { p.example { (words.plain(&desk("example"))) } }
                        (title)
                        (given)
                        p class={ "name " (size) } { @if let Some(name) = &award.name { (words.plain(&Text::Raw(name.clone()))) } }
                        (what)
                        (workshop)
                        @if let Some(hours) = hours { (hours) }
                        p.facts { (day) }
                        @if let Some(cohort) = &self.cohort {
                            p.group {
                                (words.plain(&Text::Raw(cohort.name.clone())))
                                @if !cohort.community.is_empty() { " · " (words.plain(&Text::Raw(cohort.community.clone()))) }
                            }
                        }
                        div.sign {
                            span { (words.plain(&desk("certificate-facilitator"))) }
                            span { (words.plain(&desk("certificate-learner"))) }
                        }
                        @if draft {
                            p.draft { (words.plain(&ui("draft-mark"))) " · " (catalog.say(Locale::SOURCE, &desk("certificate-draft")).words) }
                        }
                    }
                }
                (band(&figure, 288))
            }
        }
    }
}

/// The words of one sheet: in her language, and the Spanish beside what no speaker has reviewed.
struct Words<'a> {
    catalog: &'a Catalog,
    locale: Locale,
}

impl Words<'_> {
    fn say(&self, text: &Text) -> (Said, Option<String>) {
        let hers = self.catalog.say(self.locale, text);
        let spanish = self.catalog.say(Locale::SOURCE, text).words;
        let beside = (hers.standing == Trust::Draft && hers.words != spanish).then_some(spanish);
        (hers, beside)
    }

    fn plain(&self, text: &Text) -> String {
        self.catalog.say(self.locale, text).words
    }

    /// A day in words; as it was said where it is not a day of the calendar.
    fn day(&self, said: &str) -> String {
        let Ok(day) = said.parse::<jiff::civil::Date>() else { return self.plain(&Text::Raw(said.into())) };
        let number = |n: i64| Value::Number(n);
        let month = desk(&format!("month-{}", day.month()));
        let text = desk("certificate-date").with("day", number(day.day().into())).with("month", month.into());
        self.plain(&text.with("year", Value::Raw(day.year().to_string())))
    }
}

/// The day after a day, or before it; the same words where it is no day of the calendar.
pub fn day_beside(said: &str, on: bool) -> String {
    let day = said.parse::<jiff::civil::Date>();
    let beside = day.and_then(|day| if on { day.tomorrow() } else { day.yesterday() });
    beside.map_or_else(|_| said.to_owned(), |day| day.to_string())
}

/// Whether this is a day of the calendar, written as `YYYY-MM-DD`.
pub fn is_day(said: &str) -> bool {
    said.parse::<jiff::civil::Date>().is_ok()
}
