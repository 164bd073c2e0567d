//! An invented programme, for training facilitators and for measuring: cohorts, days, answers with the errors that people
//! make, both forms of the measure. The same seed gives the same programme, and everything in it says that it is invented.

mod answers;

use crate::{
    activity::{Kind, Words, ladder},
    course::{Course, Lesson, Step},
    log::{Body, Kept, NewEvent, Run, Store, StoreError},
    model::{
        Chance, CohortId, LearnerId, LessonId, Occasion, Picture, Seed, SessionId, StepId, StepRef, WallMs, WriterId,
    },
    text::{Catalog, Locale, Text, Value, desk},
};
use answers::{Answers, Given};
use jiff::{civil::Date, tz::TimeZone};
use std::{collections::BTreeMap, rc::Rc};
use uuid::Uuid;

/// How large, and which.
#[derive(Debug, Clone, Copy)]
pub struct Programme {
    /// Women.
    pub learners: usize,
    /// Events, about.
    pub events: usize,
    /// The same seed, the same programme.
    pub seed: Seed,
}

const GIVEN_NAMES: &str = include_str!("names.txt");
/// Women in a cohort, computers for them, days and hours of a day.
const COHORT: usize = 20;
const COMPUTERS: usize = 5;
const DAYS: usize = 8;
const HOURS: u8 = 4;
/// So many events are written in one transaction, more or less.
const AT_ONCE: usize = 100_000;
const HOUR_MS: i64 = 3_600_000;

/// Whether a log is empty, so that an invented programme cannot be mixed with what is real.
///
/// # Errors
/// See [`StoreError`].
pub fn may_fill(store: &Store) -> Result<bool, StoreError> {
    Ok(store.computers()?.is_empty())
}

/// Fills a log with an invented programme, said in `locale`. Returns how many events were written.
///
/// # Errors
/// See [`StoreError`].
pub fn fill(
    store: &mut Store,
    course: &Course,
    catalog: &Catalog,
    locale: Locale,
    programme: Programme,
) -> Result<usize, StoreError> {
    let say = |text: &Text| catalog.say(locale, text).words;
    let mut inventor = Inventor::new(course, &say, programme);
    let (mut runs, mut pending, mut written) = (Vec::new(), 0, 0);
    for number in 0..programme.learners.div_ceil(COHORT) {
        let cohort = inventor.cohort(number);
        pending += cohort.iter().map(|run| run.events.len() + 1).sum::<usize>();
        runs.extend(cohort);
        if pending >= AT_ONCE {
            written += store.append_runs(&runs)?;
            (runs, pending) = (Vec::new(), 0);
        }
    }
    Ok(written + store.append_runs(&runs)?)
}

/// A woman who does not exist.
struct Invented {
    id: LearnerId,
    /// So many of a hundred questions of usual difficulty come out at the first try, on the first day.
    skill: usize,
    /// How sure she feels on the first day, in rungs.
    sure: usize,
    /// Lessons that she has finished.
    finished: Vec<LessonId>,
    /// What she promised and was not asked about.
    promised: Option<(LessonId, StepId)>,
    /// Events that are left for her lessons.
    left: usize,
    enrolled: bool,
}

/// A question that is put to her.
#[derive(Clone, Copy)]
struct Asked<'a> {
    lesson: &'a Lesson,
    step: &'a Step,
    occasion: Occasion,
    tries: u8,
}

/// What one run writes, and its clock.
struct Writing {
    computer: String,
    clock: i64,
    events: Vec<(WallMs, NewEvent)>,
}

impl Writing {
    fn add(&mut self, learner: Option<LearnerId>, spent_ms: u64, body: Body) {
        self.clock += i64::try_from(spent_ms).unwrap_or(0);
        self.events.push((WallMs(self.clock), NewEvent { learner, body }));
    }
}

struct Inventor<'a> {
    course: &'a Course,
    say: &'a dyn Fn(&Text) -> String,
    programme: Programme,
    chance: Chance,
    known: BTreeMap<StepRef, Rc<Answers>>,
}

impl<'a> Inventor<'a> {
    fn new(course: &'a Course, say: &'a dyn Fn(&Text) -> String, programme: Programme) -> Self {
        Self { course, say, programme, chance: Chance::new(programme.seed), known: BTreeMap::new() }
    }

    fn id(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        for (to, from) in bytes.iter_mut().zip([self.chance.draw(), self.chance.draw()].map(u64::to_le_bytes).concat())
        {
            *to = from;
        }
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn numbered(&self, message: &str, number: usize) -> String {
        let number = Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        (self.say)(&desk(message).with("number", number))
    }

    /// All that one cohort did, day by day and computer by computer.
    fn cohort(&mut self, number: usize) -> Vec<Run> {
        let cohort = CohortId(self.id());
        let locale = ["tzo", "tzh", "es"].get(number % 3).copied().unwrap_or("es");
        let size = COHORT.min(self.programme.learners - number * COHORT);
        let each = self.programme.events / self.programme.learners.max(1);
        let mut women: Vec<Invented> = (0..size).map(|_| self.woman(each)).collect();
        let days = days(number);
        let mut runs = Vec::new();
        for (nth, day) in days.iter().enumerate() {
            let machine = |n: usize| self.numbered("demo-computer", number * COMPUTERS + n + 1);
            let mut desk_run = Writing { computer: machine(0), clock: noon(*day) - 3 * HOUR_MS, events: Vec::new() };
            // The clock of one computer in five has no battery any more.
            let clock = |n: usize| if n == 3 { 8 * HOUR_MS } else { noon(*day) - 2 * HOUR_MS };
            let mut tables: Vec<Writing> =
                (0..COMPUTERS).map(|n| Writing { computer: machine(n), clock: clock(n), events: Vec::new() }).collect();
            if nth == 0 {
                if number == 0 {
                    desk_run.add(None, 0, Body::ExampleBegan);
                }
                let (begins, ends) = (day.to_string(), days.last().map(Date::to_string).unwrap_or_default());
                let name = self.numbered("demo-cohort", number + 1);
                let community = self.numbered("demo-community", number + 1);
                let body = Body::CohortFormed { cohort, name, community, locale: locale.into(), begins, ends };
                desk_run.add(None, 60_000, body);
            }
            let session = SessionId(self.id());
            let workshop = self.course.workshops().get(nth.min(self.course.workshops().len().saturating_sub(1)));
            let (workshop, lessons) =
                workshop.map_or_else(Default::default, |w| (Some(w.id.to_string()), w.lessons.clone()));
            let place = (self.say)(&desk("demo-place"));
            let body = Body::SessionHeld { session, cohort, date: day.to_string(), workshop, place, hours: HOURS };
            desk_run.add(None, 60_000, body);
            let together = lessons.first().cloned();
            desk_run.add(None, 20_000, Body::LessonsAssigned { cohort, lessons });
            let mut came_today = Vec::new();
            for (seat, woman) in women.iter_mut().enumerate() {
                // Everybody comes on the first day, or there would be no cohort; on others some have work at home.
                let came = nth == 0 || self.chance.of_hundred(if nth + 1 == DAYS { 88 } else { 82 });
                if nth == 0 {
                    desk_run.add(Some(woman.id), 3_000, Body::CohortJoined { cohort, member: true });
                }
                desk_run.add(Some(woman.id), 2_000, Body::Attended { session, came });
                if came && let Some(table) = tables.get_mut(seat % COMPUTERS) {
                    self.day(woman, nth, locale, table);
                    came_today.push(woman.id);
                }
            }
            if let Some(body) = together.and_then(|lesson| self.hands(cohort, &lesson, came_today.len())) {
                desk_run.add(None, 60_000, body);
            }
            for writing in std::iter::once(desk_run).chain(tables).filter(|w| !w.events.is_empty()) {
                runs.push(Run { writer: WriterId(self.id()), computer: writing.computer, events: writing.events });
            }
        }
        runs
    }

    /// What those who came answer together, invented by rule: half of them raise their hands for the first option, half of
    /// the rest for the next.
    fn hands(&self, cohort: CohortId, lesson: &LessonId, women: usize) -> Option<Body> {
        let known = self.course.lesson(lesson)?;
        let options = |step: &Step| {
            let words = Words::new(&known.file, step.id.as_str());
            step.script.hands(&step.script.start(self.programme.seed), &words)
        };
        let asked = known.steps.iter().filter(|s| !known.private.contains(&s.id)).map(|s| (&s.id, options(s)));
        let (step, options) = asked.into_iter().find(|(_, options)| !options.is_empty())?;
        let mut left = u32::try_from(women).unwrap_or(0);
        let hands = options.into_iter().map(|option| {
            let raised = left.div_ceil(2);
            left -= raised;
            (option.option, raised)
        });
        let hands = hands.collect();
        Some(Body::HandsCounted { cohort: Some(cohort), lesson: lesson.clone(), step: step.clone(), hands })
    }

    fn woman(&mut self, events: usize) -> Invented {
        let measures: usize =
            self.course.measures().iter().filter_map(|id| self.course.lesson(id)).map(|l| l.steps.len() + 2).sum();
        Invented {
            id: LearnerId(self.id()),
            skill: 35 + self.chance.below(45),
            sure: 1 + self.chance.below(3),
            finished: Vec::new(),
            promised: None,
            left: events.saturating_sub(measures + 2 * DAYS + 3),
            enrolled: false,
        }
    }

    fn name(&mut self) -> String {
        let names: Vec<&str> = GIVEN_NAMES.lines().collect();
        let mut name = || self.chance.one_of(&names).copied().unwrap_or_default();
        let name = format!("{} {}", name(), name());
        (self.say)(&desk("demo-name").with("name", Value::Raw(name)))
    }

    /// Three different drawings, as the program draws them for real ones.
    fn drawings(&mut self) -> [Picture; 3] {
        let mut taken = Vec::new();
        [0; 3].map(|_| {
            let mut drawn = u8::try_from(self.chance.below(Picture::COUNT.into())).unwrap_or(0);
            while taken.contains(&drawn) {
                drawn = (drawn + 1) % Picture::COUNT;
            }
            taken.push(drawn);
            Picture(drawn)
        })
    }

    /// What a woman does on one day.
    fn day(&mut self, woman: &mut Invented, nth: usize, locale: &str, at: &mut Writing) {
        if !woman.enrolled {
            let name = Some(self.name());
            let pictures = self.drawings();
            at.add(Some(woman.id), 60_000, Body::LearnerEnrolled { name, pictures, locale: locale.into() });
            woman.enrolled = true;
        }
        if let Some((lesson, step)) = woman.promised.take() {
            let kept = match self.chance.below(100) {
                0..55 => Kept::Yes,
                55..80 => Kept::Some,
                _ => Kept::NotYet,
            };
            at.add(Some(woman.id), 9_000, Body::PromiseAsked { lesson, step, kept });
        }
        let last = nth + 1 == DAYS;
        // Half of the women take form B first: what changes is not which form is harder.
        let forms = self.course.measures();
        let swapped = woman.id.0.as_bytes().last().is_some_and(|b| b % 2 == 1);
        let form = match (nth == 0, last) {
            (true, _) => forms.get(usize::from(swapped)),
            (_, true) => forms.get(usize::from(!swapped)),
            _ => None,
        };
        let quota = woman.left / (DAYS - nth);
        let mut spent = 0;
        for id in self.course.lessons() {
            if spent >= quota {
                break;
            }
            if !woman.finished.contains(id)
                && let Some(lesson) = self.course.lesson(id)
            {
                spent += self.lesson(woman, &lesson, nth, at);
            }
        }
        while spent < quota && !woman.finished.is_empty() {
            spent += self.review(woman, nth, at);
        }
        woman.left = woman.left.saturating_sub(spent);
        if let Some(lesson) = form.and_then(|id| self.course.lesson(id)) {
            self.lesson(woman, &lesson, nth, at);
        }
    }

    /// A walk through a lesson; returns how many events it took.
    fn lesson(&mut self, woman: &mut Invented, lesson: &Lesson, nth: usize, at: &mut Writing) -> usize {
        let before = at.events.len();
        at.add(Some(woman.id), 4_000, Body::LessonOpened { lesson: lesson.id.clone() });
        let occasion = if lesson.measure { Occasion::Measure } else { Occasion::Lesson };
        for step in &lesson.steps {
            let tries = if lesson.measure { 1 } else { 2 };
            for n in 1..=tries {
                let asked = Asked { lesson, step, occasion, tries: n };
                let Some(given) = self.answer(woman, asked, nth) else { break };
                let settled = given.grade.is_settled();
                let promised = (step.script.kind() == Kind::Promise).then(|| given.picked.clone()).flatten();
                self.attempt(woman.id, asked, given, at);
                if let Some(choice) = promised {
                    let (lesson, step) = (lesson.id.clone(), step.id.clone());
                    woman.promised = Some((lesson.clone(), step.clone()));
                    at.add(Some(woman.id), 0, Body::PromiseMade { lesson, step, choice });
                }
                if settled {
                    break;
                }
            }
        }
        at.add(Some(woman.id), 2_000, Body::LessonFinished { lesson: lesson.id.clone() });
        if !lesson.measure {
            woman.finished.push(lesson.id.clone());
        }
        at.events.len() - before
    }

    /// One question of a lesson that she knows.
    fn review(&mut self, woman: &Invented, nth: usize, at: &mut Writing) -> usize {
        let lesson = self.chance.one_of(&woman.finished).and_then(|id| self.course.lesson(id));
        let Some(lesson) = lesson else { return usize::MAX };
        let judged = |step: &&Step| !matches!(step.script.kind(), Kind::Page | Kind::Ask | Kind::Promise);
        let steps: Vec<_> = lesson.steps.iter().filter(judged).collect();
        let Some(step) = self.chance.one_of(&steps) else { return 1 };
        let asked = Asked { lesson: &lesson, step, occasion: Occasion::Review, tries: 1 };
        if let Some(given) = self.answer(woman, asked, nth) {
            self.attempt(woman.id, asked, given, at);
        }
        1
    }

    fn attempt(&mut self, woman: LearnerId, asked: Asked<'_>, given: Given, at: &mut Writing) {
        let Asked { lesson, step, occasion, tries } = asked;
        let private = lesson.private.contains(&step.id);
        let spent_ms = 4_000 + self.chance.draw() % 21_000;
        let body = Body::Attempt {
            lesson: lesson.id.clone(),
            step: step.id.clone(),
            kind: step.script.kind_name(),
            occasion,
            answer: if private { serde_json::Value::Null } else { given.answer },
            picked: given.picked.filter(|_| !private),
            grade: given.grade,
            tries,
            hears: u8::try_from(self.chance.below(3)).unwrap_or(0),
            spent_ms,
            seed: Seed(self.chance.draw()),
            private,
        };
        at.add(Some(woman), spent_ms, body);
    }

    /// Her answer: questions differ in difficulty, what is not right is mostly one and the same option, and both skill and
    /// confidence grow from day to day.
    fn answer(&mut self, woman: &Invented, asked: Asked<'_>, nth: usize) -> Option<Given> {
        let Asked { lesson, step, occasion, tries } = asked;
        let script = &step.script;
        let place = StepRef { lesson: lesson.id.clone(), step: step.id.clone() };
        let answers = self.known.entry(place).or_insert_with(|| Rc::new(Answers::of(script))).clone();
        let marked = step.id.as_str().bytes().fold(7_usize, |sum, b| sum.wrapping_mul(31).wrapping_add(b.into()));
        if script.kind() == Kind::Ladder {
            let rung = woman.sure + self.chance.below(2) + nth * 2 / DAYS;
            let rung = rung.min(ladder::RUNGS.into()).to_string();
            return answers.settled.iter().find(|given| given.picked.as_ref() == Some(&rung)).cloned();
        }
        let ease = marked % 40;
        let known = if occasion == Occasion::Review { 24 } else { usize::from(tries) * 12 };
        let right = (woman.skill + 20 + nth * 3 + known).saturating_sub(ease).clamp(8, 97);
        if answers.open.is_empty() || self.chance.of_hundred(right) {
            return self.chance.one_of(&answers.settled).cloned();
        }
        let usual = answers.open.get(marked / 40 % answers.open.len());
        if self.chance.of_hundred(60) { usual.cloned() } else { self.chance.one_of(&answers.open).cloned() }
    }
}

/// The days of a cohort: every second Saturday, a week later for every second cohort.
fn days(cohort: usize) -> Vec<Date> {
    let first = Date::constant(2026, 2, 7).saturating_add(jiff::Span::new().weeks(i64::from(cohort % 2 == 1)));
    (0..DAYS).map(|n| first.saturating_add(jiff::Span::new().weeks(2 * i64::try_from(n).unwrap_or(0)))).collect()
}

fn noon(day: Date) -> i64 {
    TimeZone::UTC.to_timestamp(day.at(12, 0, 0, 0)).map_or(0, jiff::Timestamp::as_millisecond)
}
