//! A lesson, or a review of what is due: one step after another, a second try always offered, and what was missed
//! comes back at the end. An answer is shown as accepted only once it is on disk.

use super::{Behaviour, Context, answered, home};
use crate::{
    activity::{self, Answer, Feedback, Player, Words},
    course::Lesson,
    effect::{Chime, Effect, Place, Reply, Trouble},
    log::Body,
    model::{Grade, LessonId, Occasion, Seed, StepRef, Verdict},
    text::ui,
    ui::{Binding, Block, Chord, Header, Mark, Row, Sheet},
};
use std::{rc::Rc, time::Duration};

/// One thing still to be done or done.
#[derive(Debug, Clone, PartialEq)]
struct Item {
    step: StepRef,
    again: bool,
}

/// Where the step at hand stands.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// She decides.
    Playing,
    /// Her answer is on its way to the disk.
    Saving(Answer, Grade),
    /// It could not be written; Enter tries again.
    Trouble(Answer, Grade, Trouble),
    /// It is written. The explanation of row `open` is shown.
    Answered { answer: Answer, grade: Grade, open: usize },
    /// The end of the lesson is on its way to the disk.
    Ending(Option<Trouble>),
    /// A row is woven.
    Woven,
}

/// A walk through steps.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    lesson: Option<LessonId>,
    plan: Vec<Item>,
    at: usize,
    stage: Stage,
    play: Option<activity::State>,
    seed: Seed,
    tries: u8,
    hears: u8,
    since: Duration,
    /// Whether the lesson was finished before: its row is woven already.
    repeats: bool,
    /// Whether it measures: the next question follows at once.
    measure: bool,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the activity.
    Play(activity::Msg),
    /// Open the explanation of a row.
    Explain(usize),
    /// Try the same step again.
    Again,
    /// Try again, and this digit is the first of the number.
    Write(u8),
    /// Write once more what could not be written.
    Retry,
    /// Go on.
    Next,
    /// Home: all is kept.
    Back,
    /// Something bad happened to her, now.
    HelpNow,
}

impl State {
    /// A lesson from where she left it. `None` if no pack has it.
    pub fn lesson(id: &LessonId, at: &Context<'_>) -> Option<(Self, Vec<Effect>)> {
        let lesson = at.course.lesson(id)?;
        let run = at.progress().map(|p| p.run(id).to_vec()).unwrap_or_default();
        let done = |step: &crate::model::StepId| run.iter().find(|r| r.step == *step);
        let item = |step: &crate::model::StepId, again| Item {
            step: StepRef { lesson: id.clone(), step: step.clone() },
            again,
        };
        let plan = lesson.steps.iter().map(|s| item(&s.id, false)).collect();
        // The step that she answered last is done when it was right or she had her second try.
        let last = run.last().filter(|r| !lesson.measure && !r.grade.is_settled() && r.tries < 2).map(|r| (r.step.clone(), r.tries));
        let open = |s: &crate::model::StepId| done(s).is_none() || last.as_ref().is_some_and(|(step, _)| step == s);
        let here = lesson.steps.iter().position(|s| open(&s.id)).unwrap_or(lesson.steps.len());
        let mut state = Self::walk(Some(id.clone()), plan);
        for step in lesson.steps.iter().take(here) {
            if !lesson.measure && done(&step.id).is_some_and(|r| !r.grade.is_settled()) {
                state.come_back(item(&step.id, true), at);
            }
        }
        (state.at, state.measure) = (here, lesson.measure);
        state.repeats = at.progress().is_some_and(|p| p.finished(id));
        let mut effects = Vec::new();
        if run.is_empty() {
            effects.push(Effect::Log(vec![Body::LessonOpened { lesson: id.clone() }]));
        }
        effects.extend(state.begin(at));
        if let (Some((step, tries)), Some(item)) = (last, state.plan.get(state.at))
            && item.step.step == step
        {
            state.tries = tries;
        }
        Some((state, effects))
    }

    /// What is due, a handful at a time. `None` if nothing is.
    pub fn review(at: &Context<'_>) -> Option<Self> {
        const AT_ONCE: usize = 8;
        let due = at.progress()?.due(at.wall);
        let plan: Vec<Item> = due
            .into_iter()
            .filter(|s| at.course.step_exists(s))
            .take(AT_ONCE)
            .map(|step| Item { step, again: false })
            .collect();
        let mut state = (!plan.is_empty()).then(|| Self::walk(None, plan))?;
        state.begin(at);
        Some(state)
    }

    fn walk(lesson: Option<LessonId>, plan: Vec<Item>) -> Self {
        Self {
            lesson,
            plan,
            at: 0,
            stage: Stage::Playing,
            play: None,
            seed: Seed::default(),
            tries: 0,
            hears: 0,
            since: Duration::ZERO,
            repeats: false,
            measure: false,
        }
    }

    /// The next key that a player of tests and trainings presses: one answers right, the other does not, and both go on.
    pub fn play(&self, player: Player, at: &Context<'_>) -> Chord {
        match &self.stage {
            Stage::Playing => self.with(at, |script, play, _| script.play(play, player)).unwrap_or(Chord::Enter),
            _ => Chord::Enter,
        }
    }

    fn occasion(&self) -> Occasion {
        match (&self.lesson, self.measure) {
            (_, true) => Occasion::Measure,
            (Some(_), _) => Occasion::Lesson,
            (None, _) => Occasion::Review,
        }
    }

    fn here<'a>(&'a self, at: &Context<'_>) -> Option<(&'a Item, Rc<Lesson>)> {
        let item = self.plan.get(self.at)?;
        Some((item, at.course.lesson(&item.step.lesson)?))
    }

    /// The step at hand with its script, state and words.
    fn with<T>(
        &self,
        at: &Context<'_>,
        f: impl FnOnce(&activity::Script, &activity::State, &Words) -> T,
    ) -> Option<T> {
        let (item, lesson) = self.here(at)?;
        let step = lesson.step(&item.step.step)?;
        Some(f(&step.script, self.play.as_ref()?, &Words::new(&lesson.file, step.id.as_str())))
    }

    /// What was missed comes back at the end, before the promise.
    fn come_back(&mut self, item: Item, at: &Context<'_>) {
        let promises = |i: &Item| {
            let lesson = at.course.lesson(&i.step.lesson);
            lesson.is_some_and(|l| l.step(&i.step.step).is_some_and(|s| s.script.kind() == activity::Kind::Promise))
        };
        let end = if self.plan.last().is_some_and(promises) { self.plan.len() - 1 } else { self.plan.len() };
        self.plan.insert(end.max(self.at + 1).min(self.plan.len()), item);
    }

    /// Begins the step at hand, or ends the walk.
    fn begin(&mut self, at: &Context<'_>) -> Vec<Effect> {
        self.tries = 0;
        self.restart(at.seed, at);
        if self.play.is_some() {
            return Vec::new();
        }
        match &self.lesson {
            Some(lesson) => {
                self.stage = Stage::Ending(None);
                vec![Effect::Record(vec![Body::LessonFinished { lesson: lesson.clone() }])]
            }
            None => vec![Effect::Open(Place::Home)],
        }
    }

    /// The step at hand from its beginning, its options in the order of this seed.
    fn restart(&mut self, seed: Seed, at: &Context<'_>) {
        self.seed = seed;
        (self.hears, self.since, self.stage) = (0, at.since_start, Stage::Playing);
        self.play = loop {
            let Some((item, lesson)) = self.here(at) else { break None };
            if let Some(step) = lesson.step(&item.step.step) {
                break Some(step.script.start(self.seed));
            }
            self.at += 1; // a newer course dropped this step
        };
    }

    fn next(&mut self, at: &Context<'_>) -> Vec<Effect> {
        if let (Stage::Answered { grade, .. }, Some(item)) = (&self.stage, self.plan.get(self.at).cloned())
            && !grade.is_settled()
            && !item.again
            && !self.measure
        {
            self.come_back(Item { again: true, ..item }, at);
        }
        self.at += 1;
        self.begin(at)
    }

    fn record(&mut self, answer: Answer, grade: Grade, at: &Context<'_>) -> Vec<Effect> {
        let Some((item, lesson)) = self.here(at) else { return Vec::new() };
        let Some(step) = lesson.step(&item.step.step) else { return Vec::new() };
        let private = lesson.private.contains(&step.id);
        let picked = step.script.picked(&answer);
        let spent = at.since_start.saturating_sub(self.since);
        let mut events = vec![Body::Attempt {
            lesson: item.step.lesson.clone(),
            step: item.step.step.clone(),
            kind: step.script.kind_name(),
            occasion: self.occasion(),
            answer: if private { serde_json::Value::Null } else { serde_json::to_value(&answer).unwrap_or_default() },
            picked: if private { None } else { picked.clone() },
            grade,
            tries: self.tries,
            hears: self.hears,
            spent_ms: u64::try_from(spent.as_millis()).unwrap_or(u64::MAX),
            seed: self.seed,
            private,
        }];
        if step.script.kind() == activity::Kind::Promise
            && let Some(choice) = picked
        {
            let (lesson, step) = (item.step.lesson.clone(), item.step.step.clone());
            events.push(Body::PromiseMade { lesson, step, choice });
        }
        self.stage = Stage::Saving(answer, grade);
        vec![Effect::Record(events)]
    }

    fn answered(&mut self, answer: Answer, grade: Grade, at: &Context<'_>) -> Vec<Effect> {
        let page = self.with(at, |script, _, _| script.kind() == activity::Kind::Page).unwrap_or(false);
        if page || self.measure {
            self.stage = Stage::Answered { answer, grade, open: 0 };
            return self.next(at);
        }
        let open = self.feedback(&answer, grade, at).open;
        self.stage = Stage::Answered { answer, grade, open };
        match grade {
            Grade::Judged(Verdict::Right) => vec![Effect::Chime(Chime::Right)],
            Grade::Judged(_) => vec![Effect::Chime(Chime::NotYet)],
            Grade::Said => Vec::new(),
        }
    }

    /// Steps done and steps in all. What comes back is not counted: the end never moves away.
    fn woven(&self) -> (usize, usize) {
        let count = |items: &[Item]| items.iter().filter(|i| !i.again).count();
        (count(self.plan.get(..self.at).unwrap_or_default()), count(&self.plan))
    }

    /// From the second try on, what would have been right is shown.
    fn reveals(&self, grade: Grade) -> bool {
        grade.is_settled() || self.tries >= 2
    }

    fn feedback(&self, answer: &Answer, grade: Grade, at: &Context<'_>) -> Feedback {
        let reveal = self.reveals(grade);
        self.with(at, |script, play, words| script.feedback(play, answer, reveal, words)).unwrap_or_default()
    }

    /// Rows whose explanation may be opened now: all of them once nothing is given away by it.
    fn may_explain(&self, grade: Grade, row: &Row) -> bool {
        row.why.is_some() && (self.reveals(grade) || row.mark != Mark::None)
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let next = |label| Binding::footer(Chord::Enter, ui(label), Msg::Next);
        let back = Binding::footer(Chord::Esc, ui("key-home"), Msg::Back);
        let mut keys = match &self.stage {
            Stage::Playing => {
                let keys = self.with(at, |script, play, _| script.keys(play)).unwrap_or_default();
                keys.into_iter().map(|b| b.map(Msg::Play)).collect()
            }
            Stage::Saving(..) | Stage::Ending(None) => return Vec::new(),
            Stage::Trouble(..) | Stage::Ending(Some(_)) => {
                vec![Binding::footer(Chord::Enter, ui("key-try-again"), Msg::Retry)]
            }
            Stage::Woven => return vec![Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Next)],
            Stage::Answered { answer, grade, open } => {
                let rows = self.feedback(answer, *grade, at).rows;
                let may = |row: &Row| self.may_explain(*grade, row);
                let mut keys = answered::keys(&rows, *open, may, Msg::Explain);
                if grade.is_settled() {
                    keys.push(next("key-go-on"));
                } else if self.tries < 2 {
                    keys.push(Binding::footer(Chord::Enter, ui("key-try-again"), Msg::Again));
                    // Whoever presses another number at once wants to try again, too.
                    let taken = |chord: &Chord, keys: &[Binding<Msg>]| keys.iter().any(|b| b.chord == *chord);
                    // Where digits write, none is lost.
                    let writes = self.with(at, |script, _, _| script.kind() == activity::Kind::Number).unwrap_or(false);
                    let free: Vec<u8> = (1..=if writes { 9 } else { 4 }).filter(|d| !taken(&Chord::Digit(*d), &keys)).collect();
                    let again = |d| if writes { ("key-write", Msg::Write(d)) } else { ("key-try-again", Msg::Again) };
                    keys.extend(free.into_iter().map(|d| {
                        let (label, msg) = again(d);
                        Binding::quiet(Chord::Digit(d), ui(label), msg)
                    }));
                    keys.push(Binding::footer(Chord::Right, ui("key-go-on"), Msg::Next));
                } else {
                    keys.push(next("key-go-on"));
                    keys.push(Binding::footer(Chord::Left, ui("key-try-again"), Msg::Again));
                }
                keys
            }
        };
        keys.push(back);
        let lesson = self.plan.get(self.at).map(|item| &item.step.lesson);
        if lesson.and_then(|l| at.course.workshop_of(l)).is_some_and(|w| w.help) {
            keys.push(Binding::footer(Chord::F(8), ui("key-help-now"), Msg::HelpNow));
        }
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        match msg {
            Msg::Back => vec![Effect::Open(Place::Home)],
            Msg::HelpNow => vec![Effect::Open(Place::HelpNow(self.lesson.clone()))],
            Msg::Again => {
                // In the same order: the number that she has in mind is still that of the option that she means.
                self.restart(self.seed, at);
                Vec::new()
            }
            Msg::Write(digit) => {
                self.restart(self.seed, at);
                let written = self.keys(at).into_iter().find(|b| b.chord == Chord::Digit(digit));
                written.map(|b| self.update(b.msg, at)).unwrap_or_default()
            }
            Msg::Explain(i) => {
                if let Stage::Answered { open, .. } = &mut self.stage {
                    *open = i;
                }
                Vec::new()
            }
            Msg::Retry => match self.stage.clone() {
                Stage::Trouble(answer, grade, _) => self.record(answer, grade, at),
                Stage::Ending(_) => self.begin(at),
                _ => Vec::new(),
            },
            Msg::Next if self.stage == Stage::Woven => vec![Effect::Open(Place::Home)],
            Msg::Next => self.next(at),
            Msg::Play(msg) => {
                let Some(mut play) = self.play.take() else { return Vec::new() };
                let done = self.here(at).and_then(|(item, lesson)| {
                    let script = &lesson.step(&item.step.step)?.script;
                    let answer = script.update(&mut play, msg)?;
                    let grade = script.grade(&answer);
                    Some((answer, grade))
                });
                self.play = Some(play);
                let Some((answer, grade)) = done else { return Vec::new() };
                self.tries = self.tries.saturating_add(1);
                self.record(answer, grade, at)
            }
        }
    }

    fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> {
        let Reply::Stored(result) = reply else { return Vec::new() };
        match (self.stage.clone(), result) {
            (Stage::Saving(answer, grade), Ok(())) => self.answered(answer, grade, at),
            (Stage::Saving(answer, grade), Err(trouble)) => {
                self.stage = Stage::Trouble(answer, grade, *trouble);
                Vec::new()
            }
            (Stage::Ending(_), Ok(())) => {
                self.stage = Stage::Woven;
                if self.measure { Vec::new() } else { vec![Effect::Chime(Chime::Woven)] }
            }
            (Stage::Ending(_), Err(trouble)) => {
                self.stage = Stage::Ending(Some(*trouble));
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn heard(&mut self) {
        self.hears = self.hears.saturating_add(1);
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        if matches!(self.stage, Stage::Woven | Stage::Ending(_)) {
            let fresh = self.lesson.as_ref().filter(|_| self.stage == Stage::Woven);
            let mut blocks = vec![Block::Cloth { rows: home::cloth(at, fresh), large: true }];
            blocks.push(match &self.stage {
                Stage::Ending(Some(trouble)) => Block::Note(Mark::NotYet, ui(trouble.0)),
                Stage::Ending(None) => Block::Note(Mark::None, ui("saving")),
                Stage::Woven if self.measure => Block::Prompt(ui("measure-thanks")),
                Stage::Woven if self.repeats => Block::Prompt(ui("lesson-repeated")),
                _ => Block::Prompt(ui("lesson-woven")),
            });
            return Sheet::of(blocks);
        }
        let Some((item, lesson)) = self.here(at) else { return Sheet::default() };
        let workshop = at.course.workshop_of(&lesson.id);
        let title = workshop.map(super::super::course::Workshop::title).into_iter().chain([Lesson::title(&lesson.id)]);
        let header = Header {
            figure: workshop.map_or_else(|| "rombo".into(), |w| w.figure.clone()),
            title: title.collect(),
            woven: Some(self.woven()),
        };
        let mut blocks = Vec::new();
        if item.again && self.stage == Stage::Playing {
            blocks.push(Block::Note(Mark::None, ui("lesson-once-more")));
        }
        let body = match &self.stage {
            Stage::Answered { answer, grade, open } => {
                let feedback = self.feedback(answer, *grade, at);
                let explain = |row: &Row| self.may_explain(*grade, row);
                let prompt = self.with(at, |_, _, words| words.prompt());
                let missed = match (self.reveals(*grade), item.again) {
                    (false, _) => None,
                    (true, false) => Some("verdict-comes-back"),
                    (true, true) => Some("verdict-another-day"),
                };
                answered::blocks(prompt, feedback, *open, *grade, missed, explain)
            }
            Stage::Trouble(_, _, trouble) => vec![Block::Note(Mark::NotYet, ui(trouble.0))],
            _ => self.with(at, activity::Script::blocks).unwrap_or_default(),
        };
        if !matches!(self.stage, Stage::Trouble(..)) {
            // Before and after her answer, so that the words stay where they are.
            let picture = self.with(at, |script, _, _| script.picture().map(ToString::to_string));
            blocks.extend(picture.flatten().map(|p| Block::Picture(p.as_str().into())));
        }
        blocks.extend(body);
        Sheet::under(Some(header), blocks)
    }
}
