//! What follows from a learner's events: where she is, what she finished, what is due, what she promised. A pure fold:
//! the same events give the same progress on every computer.

mod review;

pub use crate::log::Kept;
pub use review::ReviewCard;

use crate::{
    log::{Body, Event, Store, StoreError},
    model::{Grade, LearnerId, LessonId, Occasion, SoundMode, StepId, StepRef, WallMs, WriterId},
};
use std::collections::BTreeMap;

/// The last state of a step in the walk through its lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecord {
    /// The step.
    pub step: StepId,
    /// How it was answered last.
    pub grade: Grade,
    /// How many tries that took.
    pub tries: u8,
}

/// Something she promised herself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// In this lesson.
    pub lesson: LessonId,
    /// At this step.
    pub step: StepId,
    /// This.
    pub choice: String,
    /// What she said of it when she was asked.
    pub asked: Option<Kept>,
    /// In this run of the program.
    run: WriterId,
    /// When, as far as the clock knew.
    made: WallMs,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct LessonProgress {
    finished: u32,
    run: Vec<StepRecord>,
}

/// All that follows from a learner's events.
#[derive(Debug, Clone, PartialEq)]
pub struct LearnerProgress {
    /// Her language's code.
    pub locale: String,
    /// When she wants to hear.
    pub sound: SoundMode,
    /// How loud, 0 to 10.
    pub volume: u8,
    lessons: BTreeMap<LessonId, LessonProgress>,
    cards: BTreeMap<StepRef, ReviewCard>,
    promises: Vec<Promise>,
    visit: Option<(WriterId, WallMs)>,
}

impl LearnerProgress {
    /// Somebody who has done nothing yet.
    pub fn new(locale: &str) -> Self {
        Self {
            locale: locale.into(),
            sound: SoundMode::Always,
            volume: 7,
            lessons: BTreeMap::new(),
            cards: BTreeMap::new(),
            promises: Vec::new(),
            visit: None,
        }
    }

    /// Reads a learner's events and folds them.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn read(store: &Store, learner: LearnerId) -> Result<Self, StoreError> {
        let mut progress = Self::fold(&store.events_of(learner)?);
        progress.begin_visit(store.writer(), WallMs::now());
        Ok(progress)
    }

    /// Folds events, in their order.
    pub fn fold<'e>(events: impl IntoIterator<Item = &'e Event>) -> Self {
        let mut progress = Self::new("es");
        for event in events {
            progress.apply(event);
        }
        progress
    }

    /// She sat down: what she promised before may be asked about now.
    pub fn begin_visit(&mut self, run: WriterId, now: WallMs) {
        self.visit = Some((run, now));
    }

    /// Folds one more event.
    pub fn apply(&mut self, event: &Event) {
        match &event.body {
            Body::LearnerEnrolled { locale, .. } | Body::LocaleChosen { locale } => self.locale.clone_from(locale),
            Body::SoundChosen { mode, volume } => (self.sound, self.volume) = (*mode, *volume),
            Body::LessonOpened { lesson } => self.lessons.entry(lesson.clone()).or_default().run.clear(),
            Body::Attempt { lesson, step, occasion, grade, tries, .. } => {
                let at = StepRef { lesson: lesson.clone(), step: step.clone() };
                if let Grade::Judged(verdict) = grade
                    && *occasion != Occasion::Measure
                {
                    let card = self.cards.entry(at).or_default();
                    card.attempt(event.wall, *verdict, *tries);
                }
                if *occasion != Occasion::Review {
                    let run = &mut self.lessons.entry(lesson.clone()).or_default().run;
                    match run.iter_mut().find(|r| r.step == *step) {
                        Some(record) => (record.grade, record.tries) = (*grade, *tries),
                        None => run.push(StepRecord { step: step.clone(), grade: *grade, tries: *tries }),
                    }
                }
            }
            Body::LessonFinished { lesson } => {
                let lesson = self.lessons.entry(lesson.clone()).or_default();
                lesson.finished += 1;
                lesson.run.clear();
            }
            Body::PromiseMade { lesson, step, choice } => {
                let (lesson, step, choice) = (lesson.clone(), step.clone(), choice.clone());
                self.promises.retain(|p| p.asked.is_some() || p.lesson != lesson || p.step != step);
                self.promises.push(Promise {
                    lesson,
                    step,
                    choice,
                    asked: None,
                    run: event.id.writer,
                    made: event.wall,
                });
            }
            Body::PromiseAsked { lesson, step, kept } => {
                let open = self.promises.iter_mut().rev().find(|p| p.lesson == *lesson && p.step == *step);
                if let Some(promise) = open {
                    promise.asked = Some(*kept);
                }
            }
            _ => {} // what a facilitator does changes no learner's own path
        }
    }

    /// Whether she has walked this lesson to its end at least once.
    pub fn finished(&self, lesson: &LessonId) -> bool {
        self.lessons.get(lesson).is_some_and(|l| l.finished > 0)
    }

    /// What she has answered in the walk through this lesson that is not finished, in order. Resuming needs no more.
    pub fn run(&self, lesson: &LessonId) -> &[StepRecord] {
        self.lessons.get(lesson).map_or(&[], |l| &l.run)
    }

    /// The newest promise of an earlier visit about which nobody has asked. Sitting down again on the same day is no
    /// other visit: it is one when the program was started since, whatever the clock says, or half a day has gone by.
    pub fn pending_promise(&self) -> Option<&Promise> {
        const HALF_A_DAY_MS: u64 = 12 * 60 * 60 * 1000;
        let (run, now) = self.visit?;
        let earlier = |p: &&Promise| p.run != run || now.0.abs_diff(p.made.0) >= HALF_A_DAY_MS;
        self.promises.iter().rev().filter(earlier).find(|p| p.asked.is_none())
    }

    /// Steps of finished lessons that are due, the most overdue first.
    pub fn due(&self, now: WallMs) -> Vec<StepRef> {
        let due = self.cards.iter().filter(|(at, card)| self.finished(&at.lesson) && card.is_due(now));
        let mut due: Vec<_> = due.map(|(at, card)| (card.due, at.clone())).collect();
        due.sort();
        due.into_iter().map(|(_, at)| at).collect()
    }
}
