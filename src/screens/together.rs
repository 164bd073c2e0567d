//! A lesson that a group does together, before a wall: one step at a time. Where it has options the women raise their
//! hands; the facilitator writes how many, and only that is kept: nothing about any woman.

use super::{Behaviour, Context, answered};
use crate::{
    activity::{self, Answer, Feedback, Hand, Words},
    course::{Lesson, Workshop},
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent},
    model::{CohortId, Grade, LessonId, SessionId},
    text::{Text, desk, ui},
    ui::{Binding, Block, Chord, Header, Mark, Row, Sheet, Shown},
};

/// The most hands for one option: as many as a hall holds.
const MOST: u32 = 199;

/// Where the step at hand stands.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// It is shown; they think, talk, or say what to press.
    Shown,
    /// Hands are counted, option by option.
    Counting { hands: Vec<u32>, focus: usize },
    /// The counts are on their way to the disk.
    Saving { hands: Vec<u32>, focus: usize },
    /// They are written, or nobody raised a hand. The explanation of row `open` is shown.
    Counted { hands: Vec<u32>, open: usize },
    /// What they pressed together, and how it turned out.
    Answered { answer: Answer, grade: Grade, open: usize },
    /// After the last step.
    End,
}

/// A walk through a lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    cohort: CohortId,
    day: Option<SessionId>,
    lesson: LessonId,
    at: usize,
    play: Option<activity::State>,
    stage: Stage,
    note: Option<Text>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the activity.
    Play(activity::Msg),
    /// The next step, or the one before.
    Step(bool),
    /// Count hands.
    Count,
    /// To the option below, or above.
    Option(bool),
    /// One hand more, or less.
    Hand(bool),
    /// A digit at the end.
    Digit(u8),
    /// The last digit away.
    Rub,
    /// That is how many.
    Keep,
    /// Open the explanation of a row.
    Explain(usize),
    /// Back.
    Back,
}

impl State {
    /// At the first step. `None` if no pack has the lesson.
    pub fn new(cohort: CohortId, day: Option<SessionId>, lesson: &LessonId, at: &Context<'_>) -> Option<Self> {
        at.course.lesson(lesson)?;
        let stage = Stage::Shown;
        let mut state = Self { cohort, day, lesson: lesson.clone(), at: 0, play: None, stage, note: None };
        state.begin(at);
        Some(state)
    }

    fn begin(&mut self, at: &Context<'_>) {
        let lesson = at.course.lesson(&self.lesson);
        self.play = lesson.and_then(|l| l.steps.get(self.at).map(|s| s.script.start(at.seed)));
        self.stage = if self.play.is_some() { Stage::Shown } else { Stage::End };
    }

    fn step(&mut self, on: bool, at: &Context<'_>) {
        self.at = if on { self.at + 1 } else { self.at.saturating_sub(1) };
        self.begin(at);
    }

    /// The step at hand with its script, state and words.
    fn with<T>(&self, at: &Context<'_>, f: impl FnOnce(&activity::Script, &activity::State, &Words) -> T) -> Option<T> {
        let lesson = at.course.lesson(&self.lesson)?;
        let step = lesson.steps.get(self.at)?;
        Some(f(&step.script, self.play.as_ref()?, &Words::new(&lesson.file, step.id.as_str())))
    }

    /// For what hands are raised; nothing where an answer is nobody else's business.
    fn hands(&self, at: &Context<'_>) -> Vec<Hand> {
        let private = at.course.lesson(&self.lesson).is_some_and(|l| {
            let step = l.steps.get(self.at);
            step.is_some_and(|s| l.private.contains(&s.id))
        });
        if private { Vec::new() } else { self.with(at, activity::Script::hands).unwrap_or_default() }
    }

    /// The options with their counts and, once they are counted, what is known of them.
    fn rows(&self, hands: &[u32], focus: usize, counted: bool, at: &Context<'_>) -> Vec<Row> {
        let most = hands.iter().copied().max().unwrap_or(0);
        let row = |(i, (hand, n)): (usize, (Hand, &u32))| {
            let number = activity::digit(i);
            let row = Row { hands: Some((*n, most)), number: Some(number), focus: i == focus, ..hand.row };
            if counted {
                Row { chord: Some(Chord::Digit(number)), why: row.why.filter(|_| i == focus), ..row }
            } else {
                Row { chord: None, mark: Mark::None, why: None, ..row }
            }
        };
        self.hands(at).into_iter().zip(hands).enumerate().map(row).collect()
    }

    fn feedback(&self, answer: &Answer, at: &Context<'_>) -> Feedback {
        self.with(at, |script, play, words| script.feedback(play, answer, true, words)).unwrap_or_default()
    }

    fn played(&mut self, msg: activity::Msg, at: &Context<'_>) {
        let Some(mut play) = self.play.take() else { return };
        let done = at.course.lesson(&self.lesson).and_then(|lesson| {
            let script = &lesson.steps.get(self.at)?.script;
            let answer = script.update(&mut play, msg)?;
            Some((script.kind(), script.grade(&answer), answer))
        });
        self.play = Some(play);
        match done {
            Some((activity::Kind::Page, ..)) => self.step(true, at),
            Some((_, grade, answer)) => {
                let open = self.feedback(&answer, at).open;
                self.stage = Stage::Answered { answer, grade, open };
            }
            None => {}
        }
    }

    /// Writes how many hands there were; with none there is nothing to write.
    fn keep(&mut self, at: &Context<'_>) -> Vec<Effect> {
        let Stage::Counting { hands, focus } = self.stage.clone() else { return Vec::new() };
        if hands.iter().all(|n| *n == 0) {
            self.explain(hands, at);
            return Vec::new();
        }
        let lesson = at.course.lesson(&self.lesson);
        let Some(step) = lesson.and_then(|l| l.steps.get(self.at).map(|s| s.id.clone())) else { return Vec::new() };
        let options = self.hands(at).into_iter().map(|h| h.option).zip(hands.iter().copied()).collect();
        let (cohort, lesson) = (Some(self.cohort), self.lesson.clone());
        self.stage = Stage::Saving { hands, focus };
        let body = Body::HandsCounted { cohort, lesson, step, hands: options };
        vec![Effect::Write(vec![NewEvent { learner: None, body }])]
    }

    fn explain(&mut self, hands: Vec<u32>, at: &Context<'_>) {
        let open = self.hands(at).iter().position(|h| h.row.mark == Mark::Right).unwrap_or(0);
        self.stage = Stage::Counted { hands, open };
    }

    fn count(&mut self, to: impl FnOnce(u32) -> u32) {
        if let Stage::Counting { hands, focus } = &mut self.stage
            && let Some(n) = hands.get_mut(*focus)
        {
            // A digit too many changes nothing.
            *n = Some(to(*n)).filter(|n| *n <= MOST).unwrap_or(*n);
        }
    }
}

/// The activity's own keys, but the arrows to the sides where they only repeat others: these go from step to step.
fn own(keys: Vec<Binding<activity::Msg>>) -> impl Iterator<Item = Binding<Msg>> {
    let sides = |b: &Binding<activity::Msg>| b.shown == Shown::Quiet && [Chord::Left, Chord::Right].contains(&b.chord);
    keys.into_iter().filter(move |b| !sides(b)).map(|b| b.map(Msg::Play))
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys = match &self.stage {
            Stage::Saving { .. } => return Vec::new(),
            Stage::Shown => {
                let play = self.with(at, |script, play, _| script.keys(play)).unwrap_or_default();
                if self.hands(at).is_empty() {
                    own(play).collect()
                } else {
                    // They only point: an option is chosen by hands.
                    let points = |b: &Binding<Msg>| [Chord::Up, Chord::Down].contains(&b.chord);
                    let count = Binding::footer(Chord::Enter, desk("teach-count"), Msg::Count);
                    own(play).filter(points).map(|b| Binding { shown: Shown::Footer, ..b }).chain([count]).collect()
                }
            }
            Stage::Counting { .. } => {
                let digit = |d| Binding::quiet(Chord::Digit(d), ui("key-write"), Msg::Digit(d));
                let shown = [
                    Binding::footer(Chord::Up, ui("key-move"), Msg::Option(false)),
                    Binding::footer(Chord::Down, ui("key-move"), Msg::Option(true)),
                    Binding::footer(Chord::Left, desk("teach-hands"), Msg::Hand(false)),
                    Binding::quiet(Chord::Char('-'), desk("teach-hands"), Msg::Hand(false)),
                    Binding::footer(Chord::Right, desk("teach-hands"), Msg::Hand(true)),
                    Binding::quiet(Chord::Char('+'), desk("teach-hands"), Msg::Hand(true)),
                    Binding::help(Chord::Backspace, ui("key-rub"), Msg::Rub),
                    Binding::footer(Chord::Enter, desk("teach-keep"), Msg::Keep),
                ];
                return (0..=9)
                    .map(digit)
                    .chain(shown)
                    .chain([Binding::footer(Chord::Esc, ui("key-back"), Msg::Back)])
                    .collect();
            }
            Stage::Counted { open, .. } => {
                let rows: Vec<Row> = self.hands(at).into_iter().map(|h| h.row).collect();
                answered::keys(&rows, *open, |row| row.why.is_some(), Msg::Explain)
            }
            Stage::Answered { answer, open, .. } => {
                answered::keys(&self.feedback(answer, at).rows, *open, |row| row.why.is_some(), Msg::Explain)
            }
            Stage::End => vec![Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Back)],
        };
        let steps = [(Chord::Left, false), (Chord::Right, true)];
        for (chord, on) in steps {
            let there = if on { self.stage != Stage::End } else { self.at > 0 || self.stage != Stage::Shown };
            if there && keys.iter().all(|b| b.chord != chord) {
                keys.push(Binding::footer(chord, desk("key-step"), Msg::Step(on)));
            }
        }
        if keys.iter().all(|b| b.chord != Chord::Enter) {
            keys.push(Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Step(true)));
        }
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        match msg {
            Msg::Play(msg) => self.played(msg, at),
            // From an explanation the step itself comes first.
            Msg::Step(false) if !matches!(self.stage, Stage::Shown | Stage::End) => self.begin(at),
            Msg::Step(on) => self.step(on, at),
            Msg::Count => self.stage = Stage::Counting { hands: vec![0; self.hands(at).len()], focus: 0 },
            Msg::Option(on) => {
                if let Stage::Counting { hands, focus } = &mut self.stage {
                    let len = hands.len().max(1);
                    *focus = (*focus + if on { 1 } else { len - 1 }) % len;
                }
            }
            Msg::Hand(true) => self.count(|n| n + 1),
            Msg::Hand(false) => self.count(|n| n.saturating_sub(1)),
            Msg::Digit(d) => self.count(|n| n * 10 + u32::from(d)),
            Msg::Rub => self.count(|n| n / 10),
            Msg::Keep => return self.keep(at),
            Msg::Explain(i) => {
                if let Stage::Counted { open, .. } | Stage::Answered { open, .. } = &mut self.stage {
                    *open = i;
                }
            }
            Msg::Back if matches!(self.stage, Stage::Counting { .. }) => self.stage = Stage::Shown,
            Msg::Back => return vec![Effect::Open(Place::Teach(self.cohort, self.day))],
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, at: &Context<'_>) -> Vec<Effect> {
        if let (Stage::Saving { hands, focus }, Reply::Stored(result)) = (self.stage.clone(), reply) {
            match result {
                Ok(()) => self.explain(hands, at),
                Err(Trouble(message)) => {
                    self.stage = Stage::Counting { hands, focus };
                    self.note = Some(ui(message));
                }
            }
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let workshop = at.course.workshop_of(&self.lesson);
        let title = workshop.map(Workshop::title).into_iter().chain([Lesson::title(&self.lesson)]);
        let steps = at.course.lesson(&self.lesson).map_or(0, |l| l.steps.len());
        let header = Header {
            figure: workshop.map_or_else(|| "rombo".into(), |w| w.figure.clone()),
            title: title.collect(),
            woven: Some((self.at, steps)),
        };
        let prompt = || self.with(at, |_, _, words| Block::Prompt(words.prompt()));
        let mut blocks = match &self.stage {
            Stage::Shown => {
                let picture = self.with(at, |script, _, _| script.picture().map(ToString::to_string)).flatten();
                let picture = picture.map(|p| Block::Picture(p.as_str().into()));
                let blocks = self.with(at, activity::Script::blocks).unwrap_or_default();
                let page = self.with(at, |script, _, _| script.kind() == activity::Kind::Page).unwrap_or(true);
                // What is put together has no one option for which to raise a hand.
                let why = (!page && self.hands(at).is_empty()).then(|| Block::Note(Mark::None, desk("teach-no-hands")));
                picture.into_iter().chain(blocks).chain(why).collect()
            }
            Stage::Counting { hands, focus } | Stage::Saving { hands, focus } => {
                let rows = self.rows(hands, *focus, false, at);
                prompt().into_iter().chain([Block::Options(rows)]).collect()
            }
            Stage::Counted { hands, open } => {
                let rows = self.rows(hands, *open, true, at);
                prompt().into_iter().chain([Block::Options(rows)]).collect()
            }
            Stage::Answered { answer, grade, open } => {
                // Nobody is asked to try again: what is right is shown.
                let grade = if grade.is_settled() { *grade } else { Grade::Said };
                let prompt = self.with(at, |_, _, words| words.prompt());
                answered::blocks(prompt, self.feedback(answer, at), *open, grade, None, |row| row.why.is_some())
            }
            Stage::End => vec![Block::Prompt(desk("teach-end")), Block::Note(Mark::None, desk("teach-end-alone"))],
        };
        blocks.extend(self.note.clone().map(|note| Block::Note(Mark::NotYet, note)));
        Sheet { projected: true, ..Sheet::under(Some(header), blocks) }
    }
}
