//! The report: every table of what a group did, computed once. Page, spreadsheet, data files and screens show these.

mod tables;

use super::{Measured, Table, called};
use crate::{
    course::Course,
    log::{Cohort, Computer, Hands, PromiseTally, Question, SessionDay, Standings, Store, StoreError, Woman},
    model::{CohortId, LearnerId, LessonId, Name, SessionId},
    text::Text,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// Of whom, and how they are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// One cohort, or everybody.
    pub cohort: Option<CohortId>,
    /// Whether women and computers are called by name; if not, by a number that follows from nothing.
    pub names: bool,
}

/// A row of the group's cloth: as much of it is woven as there are women who finished the lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Woven {
    /// The figure of its workshop.
    pub figure: Name,
    /// The lesson.
    pub lesson: LessonId,
    /// Women who finished it, of all.
    pub share: f64,
}

/// All that is told of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The cohort, if it is of one.
    pub cohort: Option<Cohort>,
    /// The first and the last day as they were said.
    pub days: Option<(Arc<str>, Arc<str>)>,
    /// Women.
    pub women: usize,
    /// Whether all of it is invented, to practise with: every file says so.
    pub example: bool,
    /// Its tables, in the order in which they are read.
    pub tables: Vec<Table>,
    /// The group's cloth, from the first row to the last.
    pub cloth: Vec<Woven>,
}

impl Report {
    /// Reads all of it.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn read(store: &Store, course: &Course, scope: Scope) -> Result<Self, StoreError> {
        let group = store.at_once(|| Group::read(store, course, scope))?;
        let days = group.sessions.first().zip(group.sessions.last());
        Ok(Self {
            cohort: scope.cohort.and_then(|id| group.cohorts.get(&id).cloned()),
            days: days.map(|(first, last)| (first.date.as_str().into(), last.date.as_str().into())),
            women: group.women.len(),
            example: store.is_example()?,
            cloth: group.cloth(),
            tables: group.tables(),
        })
    }

    /// The table with this key.
    pub fn table(&self, key: &str) -> Option<&Table> {
        self.tables.iter().find(|t| t.key == key)
    }
}

/// What all tables are made from.
struct Group<'a> {
    course: &'a Course,
    names: bool,
    cohorts: BTreeMap<CohortId, Cohort>,
    women: Vec<Woman>,
    called: HashMap<LearnerId, Arc<Text>>,
    /// Days of the cohorts in scope, by date.
    sessions: Vec<SessionDay>,
    members: BTreeMap<CohortId, BTreeSet<LearnerId>>,
    came: BTreeSet<(SessionId, LearnerId)>,
    standings: Standings,
    /// Lessons of the course in their order, and then those that only the log knows.
    lessons: Vec<LessonId>,
    questions: Vec<Question>,
    measured: Measured,
    promises: Vec<PromiseTally>,
    /// What was answered together, in the order of the lessons.
    hands: Vec<Hands>,
    computers: Vec<Computer>,
}

impl<'a> Group<'a> {
    fn read(store: &Store, course: &'a Course, scope: Scope) -> Result<Self, StoreError> {
        let mut women = store.women(scope.cohort)?;
        if !scope.names {
            // The order of names is a name, too.
            women.sort_by_key(|w| w.id);
        }
        let name = |(n, w): (usize, &Woman)| {
            let text = called(w.name.as_deref().filter(|_| scope.names), n + 1);
            (w.id, Arc::new(text))
        };
        let called = women.iter().enumerate().map(name).collect();
        let measures = course.measures();
        let mut measured = Measured::new(course);
        let (mut standings, mut questions) = store.figures(&women, measures, |answer| measured.add(answer))?;
        standings.retain(|(_, lesson), _| !measures.contains(lesson));
        let mut lessons: Vec<LessonId> = course.lessons().cloned().collect();
        let known: BTreeSet<&LessonId> = lessons.iter().collect();
        let other: BTreeSet<LessonId> =
            standings.keys().map(|(_, l)| l).filter(|l| !known.contains(l)).cloned().collect();
        lessons.extend(other);
        questions.retain(|q| !measures.contains(&q.lesson));
        let order: HashMap<&LessonId, usize> = lessons.iter().enumerate().map(|(n, l)| (l, n)).collect();
        questions.sort_by_key(|q| order.get(&q.lesson).copied().unwrap_or(usize::MAX));
        let mut hands = store.hands(scope.cohort)?;
        hands.sort_by_cached_key(|h| {
            let step = course.lesson(&h.lesson).and_then(|l| l.steps.iter().position(|s| s.id == h.step));
            (order.get(&h.lesson).copied().unwrap_or(usize::MAX), step, h.clone())
        });
        let sessions = store.sessions(scope.cohort)?;
        let held: BTreeSet<SessionId> = sessions.iter().map(|day| day.id).collect();
        let mut came = store.attendance(&women)?;
        came.retain(|(session, _)| held.contains(session));
        Ok(Self {
            course,
            names: scope.names,
            cohorts: store.cohorts()?.into_iter().map(|c| (c.id, c)).collect(),
            sessions,
            members: store.members(&women)?,
            came,
            measured,
            promises: store.promise_tallies(&women)?,
            hands,
            computers: store.computers()?,
            called,
            women,
            standings,
            lessons,
            questions,
        })
    }

    fn cloth(&self) -> Vec<Woven> {
        let mut finished: HashMap<&LessonId, usize> = HashMap::new();
        for ((_, lesson), standing) in &self.standings {
            *finished.entry(lesson).or_default() += usize::from(standing.finished);
        }
        let row = |(figure, lesson): (&Name, &LessonId)| {
            #[expect(clippy::cast_precision_loss, reason = "women are few")]
            let share = finished.get(lesson).copied().unwrap_or(0) as f64 / self.women.len().max(1) as f64;
            Woven { figure: figure.clone(), lesson: lesson.clone(), share }
        };
        let rows = self.course.workshops().iter().flat_map(|w| w.lessons.iter().map(move |l| (&w.figure, l)));
        rows.map(row).collect()
    }
}
