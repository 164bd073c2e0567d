//! The running program: one state, one pure `update`, one `view`. What it wants from the world it returns as tasks,
//! which `perform` carries out on their own threads and answers as messages.

mod desk;
pub mod gate;
pub mod perform;
pub mod run;
pub mod terminal;

use crate::{
    activity::Player,
    course::Course,
    effect::{Ask, Chime, Effect, Knock, Place, Reply, Told, Trouble, Visit},
    log::{Body, Event, Learner, NewEvent},
    model::{EventId, LearnerId, LessonId, Picture, Seed, SoundMode, Tick, WallMs, WriterId},
    progress::LearnerProgress,
    screens::{self, Context, Screen, Session},
    text::{Locale, Text, TextKey, desk, ui},
    ui::{Binding, Block, Chord, Mark, Row, Sheet, Shown},
    workshop::Register,
};
use std::time::Duration;

/// After so long without a key she has gone: back to the door, everything kept.
pub const IDLE: Duration = Duration::from_mins(10);

/// The loudest volume.
pub const LOUDEST: u8 = 10;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A key, or a click on what a key does.
    Key(Chord),
    /// The window changed.
    Resized,
    /// Time passed.
    Woke,
    /// The learners of this computer, the most recent first, and whether a PIN is set.
    Learners(Vec<Learner>, bool),
    /// Events are on disk, or are not.
    Stored(Ticket, Result<Vec<Event>, Trouble>),
    /// Somebody's progress.
    SignedIn(Ticket, Result<Visit, Trouble>),
    /// About the PIN.
    Pin(Ticket, Result<Knock, Trouble>),
    /// What a facilitator asked for.
    Told(Ticket, Result<Told, Trouble>),
    /// The groups and their women as they are now: before the answer that lets her in, and before each that changed it.
    Register(Box<Register>),
    /// Whether a voice can be heard: there is a sound card, and there are clips.
    Sound(bool),
    /// Something to be told once: the log was repaired, the disk refuses.
    Notice(Trouble),
    /// The computer asks the program to end.
    Quit,
}

/// Ties an answer to the screen that asked; an answer for a screen that is gone is not shown to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    screen: u64,
    replies: bool,
}

/// What the world is asked to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Task {
    /// Write these, durably and together, about this learner.
    Record(Ticket, Option<LearnerId>, Vec<Body>),
    /// Write a new learner and read her progress.
    Enroll(Ticket, Option<String>, [Picture; 3], Locale),
    /// Read a learner's progress.
    SignIn(Ticket, LearnerId),
    /// Keep the PIN.
    SetPin(Ticket, String),
    /// Compare the PIN; without one: is there anything to wait for?
    CheckPin(Ticket, Option<String>),
    /// Tell a facilitator, in this language where it writes a file.
    Ask(Ticket, Ask, Locale),
    /// Write these, durably and together, and read the register anew.
    Write(Ticket, Vec<NewEvent>),
    /// Speak these, instead of what is being spoken.
    Hear(Locale, Vec<TextKey>),
    /// Be silent.
    Hush,
    /// A short sound.
    Chime(Chime),
    /// How loud, 0 to [`LOUDEST`].
    Volume(u8),
    /// End.
    Leave,
}

/// Now, as far as anybody knows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Now {
    /// Since the program started.
    pub since_start: Duration,
    /// What the clock believes.
    pub wall: WallMs,
}

/// The whole state.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The screen.
    pub screen: Screen,
    /// The language spoken.
    pub locale: Locale,
    /// Whether the other language is shown beside it.
    pub beside: bool,
    /// Who sits here.
    pub session: Option<Session>,
    help: bool,
    learners: Vec<Learner>,
    pin_is_set: bool,
    /// Open while a facilitator is in her area.
    register: Option<Box<Register>>,
    volume: u8,
    sound: SoundMode,
    no_sound: bool,
    notice: Option<(Mark, Text)>,
    screens_opened: u64,
    last_key: Duration,
    /// When the screen last asked again by itself.
    looked: Duration,
    seed: Seed,
    now: Now,
    /// The names of this computer have not come yet, and nobody has pressed a key.
    fresh: bool,
    /// She was sent to the door while nobody touched the keys: the next key only wakes.
    asleep: bool,
    /// Whether the first language was asked for, and not merely guessed.
    asked_for: bool,
}

/// What a key means, wherever she is.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// To the screen.
    Screen(screens::Msg),
    /// Say it again.
    Hear,
    /// The other language beside this one.
    Beside,
    /// The next language.
    NextLocale,
    /// Softer.
    Softer,
    /// Louder.
    Louder,
    /// Always, when asked, never.
    SoundMode,
    /// All keys of this screen.
    Help,
    /// The learner leaves.
    SignOut,
}

impl State {
    /// The door, before anybody came: in the language `asked_for`, or in that of whoever was here last as soon as the log
    /// tells.
    pub fn new(course: &Course, asked_for: Option<Locale>, seed: Seed) -> Self {
        let locale = asked_for.unwrap_or(Locale::Tzo);
        let empty = Context {
            course,
            locale,
            learners: &[],
            session: None,
            pin_is_set: false,
            register: None,
            wall: WallMs::default(),
            since_start: Duration::ZERO,
            seed,
        };
        Self {
            screen: Screen::Door(screens::door::State::new(&empty)),
            locale,
            beside: false,
            session: None,
            help: false,
            learners: Vec::new(),
            pin_is_set: false,
            register: None,
            volume: 7,
            sound: SoundMode::Always,
            no_sound: false,
            notice: None,
            screens_opened: 0,
            last_key: Duration::ZERO,
            looked: Duration::ZERO,
            seed,
            now: Now::default(),
            fresh: true,
            asleep: false,
            asked_for: asked_for.is_some(),
        }
    }

    fn context<'a>(&'a self, course: &'a Course) -> Context<'a> {
        Context {
            course,
            locale: self.locale,
            learners: &self.learners,
            session: self.session.as_ref(),
            pin_is_set: self.pin_is_set,
            register: self.register.as_deref(),
            wall: self.now.wall,
            since_start: self.now.since_start,
            seed: self.seed,
        }
    }

    /// The screen with what the context needs, borrowed apart.
    fn on_screen<T>(&mut self, course: &Course, f: impl FnOnce(&mut Screen, &Context<'_>) -> T) -> T {
        let mut screen = self.screen.clone();
        let out = f(&mut screen, &self.context(course));
        self.screen = screen;
        out
    }

    fn ticket(&self, replies: bool) -> Ticket {
        Ticket { screen: self.screens_opened, replies }
    }
}

/// Every key that means something now; where two mean the same, the screen's own comes first.
pub fn keys(state: &State, course: &Course) -> Vec<Binding<Meaning>> {
    if state.help {
        return [Chord::Esc, Chord::Enter, Chord::Char('?'), Chord::F(1)]
            .into_iter()
            .zip([Shown::Footer, Shown::Quiet, Shown::Quiet, Shown::Quiet])
            .map(|(chord, shown)| Binding { chord, label: ui("key-back"), shown, msg: Meaning::Help })
            .collect();
    }
    let screen = state.screen.keys(&state.context(course)).into_iter().map(|b| b.map(Meaning::Screen));
    let other = ui(if state.beside { "key-one-language" } else { "key-beside" });
    let mut all: Vec<Binding<Meaning>> = screen.collect();
    // What is only read offers no key to hear it.
    let speaks = !state.no_sound && crate::ui::speaks(&sheet(state, course));
    let hear = |chord, first| match (first, speaks) {
        (true, true) => Binding::footer(chord, ui("key-hear"), Meaning::Hear),
        _ => Binding::quiet(chord, ui("key-hear"), Meaning::Hear),
    };
    // Where 0 writes a nought, the space bar is shown.
    let writes = all.iter().any(|b| b.chord == Chord::Digit(0));
    let mut own = vec![
        hear(Chord::Digit(0), true),
        hear(Chord::Space, writes),
        Binding::footer(Chord::F(2), other, Meaning::Beside),
        Binding::help(Chord::F(3), ui("key-softer"), Meaning::Softer),
        Binding::help(Chord::F(4), ui("key-louder"), Meaning::Louder),
        Binding::help(Chord::F(5), ui("key-next-language"), Meaning::NextLocale),
        Binding::help(Chord::F(6), ui("key-sound-mode"), Meaning::SoundMode),
        Binding { chord: Chord::Char('?'), label: ui("key-help"), shown: Shown::Spare, msg: Meaning::Help },
        Binding::quiet(Chord::F(1), ui("key-help"), Meaning::Help),
    ];
    // Also out of the facilitator's area, where a screen that waits for the disk has no keys and the wall keeps its count.
    let at_the_desk = state.register.is_some() && !all.is_empty() && !matches!(state.screen, Screen::Together(_));
    if state.session.is_some() || at_the_desk {
        own.push(Binding::help(Chord::F(9), ui("key-sign-out"), Meaning::SignOut));
    }
    own.retain(|b| all.iter().all(|a| a.chord != b.chord));
    all.extend(own);
    all
}

/// What is on the screen.
pub fn sheet(state: &State, course: &Course) -> Sheet {
    let mut sheet = if state.help { help_sheet(state, course) } else { state.screen.sheet(&state.context(course)) };
    if let Some((mark, text)) = &state.notice {
        sheet.blocks.push(Block::Note(*mark, text.clone()));
    }
    // In the facilitator's area nothing is spoken: there it is said that all is invented, where it is.
    let example = state.register.as_ref().is_some_and(|register| register.example);
    sheet.status = if example { Some(desk("example")) } else { state.no_sound.then(|| ui("no-sound")) };
    sheet
}

/// Two pages would be one too many: only what the footer has no room for, and the first of each meaning.
fn help_sheet(state: &State, course: &Course) -> Sheet {
    let shown = State { help: false, ..state.clone() };
    let mut rows: Vec<Row> = Vec::new();
    for binding in keys(&shown, course).into_iter().filter(|b| b.shown != Shown::Quiet) {
        if rows.iter().all(|r| r.text != binding.label) {
            rows.push(Row { chord: Some(binding.chord), ..Row::plain(binding.label) });
        }
    }
    Sheet::of(vec![Block::Heading(ui("help")), Block::Keys(rows)])
}

/// Moves on. Total and pure: no clock, no disk, no chance but what `msg` and `now` bring.
pub fn update(state: &mut State, course: &Course, msg: Msg, now: Now) -> Vec<Task> {
    let before = (sheet(state, course), state.locale);
    state.now = now;
    state.seed = state.seed.derive(state.screens_opened.wrapping_add(u64::from(now.since_start.subsec_nanos())));
    let mut tasks = Vec::new();
    let (mut asked_to_hear, mut greeted) = (false, false);
    match msg {
        Msg::Key(chord) => {
            (state.last_key, state.fresh) = (now.since_start, false);
            // Whoever comes back may be in the middle of a word: its next letter chooses nothing at the door.
            let woken = std::mem::take(&mut state.asleep);
            let binding = keys(state, course).into_iter().find(|b| b.chord == chord && !woken);
            if let Some(binding) = binding {
                state.notice = None;
                asked_to_hear = binding.msg == Meaning::Hear;
                if asked_to_hear && state.no_sound {
                    state.notice = Some((Mark::None, ui("no-sound-here")));
                }
                tasks.extend(mean(state, course, binding.msg));
            }
        }
        Msg::Resized => {}
        Msg::Woke => {
            if let Some((every, effect)) = state.screen.again()
                && now.since_start.saturating_sub(state.looked) >= every
            {
                state.looked = now.since_start;
                tasks.extend(apply(state, course, vec![effect]));
            }
            let somebody = state.session.is_some() || state.register.is_some();
            let gone = somebody && now.since_start.saturating_sub(state.last_key) >= IDLE;
            if gone && matches!(state.screen, Screen::Together(_)) {
                // A group may talk for long about what is on the wall; beyond it the PIN is asked for.
                state.register = None;
            } else if gone {
                tasks.extend(apply(state, course, vec![Effect::SignOut]));
                state.notice = Some((Mark::None, ui("signed-out-idle")));
                state.asleep = true;
            }
        }
        Msg::Learners(learners, pin_is_set) => {
            (state.learners, state.pin_is_set) = (learners, pin_is_set);
            greeted = std::mem::take(&mut state.fresh);
            if greeted {
                stand_at_the_door(state, course);
            }
        }
        Msg::Stored(ticket, result) => {
            if let Ok(events) = &result {
                remember(state, events);
            }
            let reply = Reply::Stored(result.as_ref().map(|_| ()).map_err(|t| *t));
            if ticket.replies {
                tasks.extend(answer(state, course, ticket, &reply));
            } else if let Err(Trouble(message)) = result {
                state.notice = Some((Mark::NotYet, ui(message)));
            }
        }
        Msg::SignedIn(ticket, result) if ticket.screen == state.screens_opened => match result {
            Ok(Visit { learner, progress, assigned }) => {
                tasks.extend(sit_down(state, course, Some(learner), *progress, assigned));
            }
            Err(trouble) => tasks.extend(answer(state, course, ticket, &Reply::SignedIn(Err(trouble)))),
        },
        Msg::SignedIn(..) => {}
        Msg::Pin(ticket, result) => tasks.extend(answer(state, course, ticket, &Reply::Pin(result))),
        Msg::Told(ticket, result) => tasks.extend(answer(state, course, ticket, &Reply::Told(result))),
        // Whoever has left her area in the meantime is not let in again.
        Msg::Register(register) if state.register.is_some() || matches!(state.screen, Screen::Pin(_)) => {
            state.register = Some(register);
        }
        Msg::Register(_) => {}
        Msg::Sound(works) => state.no_sound = !works,
        Msg::Notice(Trouble(message)) => state.notice = Some((Mark::None, ui(message))),
        Msg::Quit => return vec![Task::Leave],
    }
    let after = sheet(state, course);
    let heard = if asked_to_hear && state.sound != SoundMode::Off {
        state.screen.heard();
        crate::ui::aloud(&after)
    } else if state.sound != SoundMode::Always {
        Vec::new()
    } else if state.locale == before.1 && !greeted {
        crate::ui::news(&before.0, &after)
    } else {
        crate::ui::aloud(&after)
    };
    let changed = before.0.blocks != after.blocks;
    if !heard.is_empty() {
        tasks.push(Task::Hear(state.locale, heard));
    } else if changed {
        tasks.push(Task::Hush);
    }
    tasks
}

/// The next key of a player of tests and trainings: through a lesson as `player` does, anywhere else Enter.
pub fn play(state: &State, course: &Course, player: Player) -> Chord {
    match &state.screen {
        Screen::Lesson(lesson) => lesson.play(player, &state.context(course)),
        _ => Chord::Enter,
    }
}

/// When it must move on by itself; `None`: sleep until something happens.
pub fn wake(state: &State) -> Option<Duration> {
    let idle = (state.session.is_some() || state.register.is_some()).then(|| state.last_key + IDLE);
    let waiting = match &state.screen {
        Screen::Pin(pin) => pin.until().filter(|until| *until > state.now.since_start),
        _ => None,
    };
    let again = state.screen.again().map(|(every, _)| state.looked + every);
    idle.into_iter().chain(waiting).chain(again).min()
}

/// The language of whoever was here last stands first at the door.
fn stand_at_the_door(state: &mut State, course: &Course) {
    let last = state.learners.first().and_then(|l| Locale::from_code(&l.locale));
    if let Some(locale) = last.filter(|_| !state.asked_for) {
        state.locale = locale;
        state.screen = Screen::Door(screens::door::State::new(&state.context(course)));
    }
}

fn mean(state: &mut State, course: &Course, meaning: Meaning) -> Vec<Task> {
    match meaning {
        Meaning::Screen(msg) => {
            let effects = state.on_screen(course, |screen, at| screen.update(msg, at));
            apply(state, course, effects)
        }
        Meaning::Hear => Vec::new(),
        Meaning::Beside => {
            state.beside = !state.beside;
            Vec::new()
        }
        Meaning::NextLocale => apply(state, course, vec![Effect::Speak(state.locale.next())]),
        Meaning::Softer => volume(state, state.volume.saturating_sub(1)),
        Meaning::Louder => volume(state, (state.volume + 1).min(LOUDEST)),
        Meaning::SoundMode => {
            let (mode, message) = match state.sound {
                SoundMode::Always => (SoundMode::OnDemand, "sound-on-demand"),
                SoundMode::OnDemand => (SoundMode::Off, "sound-off"),
                SoundMode::Off => (SoundMode::Always, "sound-always"),
            };
            state.sound = mode;
            state.notice = Some((Mark::None, ui(message)));
            log_sound(state)
        }
        Meaning::Help => {
            state.help = !state.help;
            Vec::new()
        }
        Meaning::SignOut => apply(state, course, vec![Effect::SignOut]),
    }
}

fn volume(state: &mut State, volume: u8) -> Vec<Task> {
    state.volume = volume;
    state.notice = Some((Mark::None, ui("volume").with("level", crate::text::Value::Number(volume.into()))));
    let mut tasks = vec![Task::Volume(volume)];
    tasks.extend(log_sound(state));
    tasks
}

fn log_sound(state: &mut State) -> Vec<Task> {
    write(state, vec![Body::SoundChosen { mode: state.sound, volume: state.volume }], false)
}

/// Performs what can be done here, hands the rest to the world.
fn apply(state: &mut State, course: &Course, effects: Vec<Effect>) -> Vec<Task> {
    let mut tasks = Vec::new();
    for effect in effects {
        match effect {
            Effect::Record(events) => tasks.extend(write_and_reply(state, course, events)),
            Effect::Log(events) => tasks.extend(write(state, events, false)),
            Effect::Enroll { name, pictures } => {
                tasks.push(Task::Enroll(state.ticket(true), name, pictures, state.locale));
            }
            Effect::SignIn(learner) => tasks.push(Task::SignIn(state.ticket(true), learner)),
            Effect::Guest => {
                let progress = LearnerProgress::new(state.locale.code());
                tasks.extend(sit_down(state, course, None, progress, Vec::new()));
            }
            Effect::SignOut => {
                let guest = state.session.take().is_some_and(|s| s.learner.is_none());
                (state.help, state.beside, state.sound) = (false, false, SoundMode::Always);
                tasks.extend(go(state, course, &Place::Door));
                state.notice = Some((Mark::None, ui(if guest { "signed-out-guest" } else { "signed-out" })));
            }
            Effect::SetPin(pin) => tasks.push(Task::SetPin(state.ticket(true), pin)),
            Effect::CheckPin(pin) => tasks.push(Task::CheckPin(state.ticket(true), pin)),
            Effect::Ask(ask) => tasks.push(Task::Ask(state.ticket(true), ask, state.locale)),
            Effect::Write(events) => tasks.push(Task::Write(state.ticket(true), events)),
            Effect::Open(place) => tasks.extend(go(state, course, &place)),
            Effect::Speak(locale) if locale != state.locale => {
                state.locale = locale;
                tasks.extend(write(state, vec![Body::LocaleChosen { locale: locale.code().into() }], false));
            }
            Effect::Speak(_) => {}
            Effect::Chime(chime) => {
                if state.sound != SoundMode::Off {
                    tasks.push(Task::Chime(chime));
                }
            }
            Effect::Leave => tasks.push(Task::Leave),
        }
    }
    tasks
}

fn go(state: &mut State, course: &Course, place: &Place) -> Vec<Task> {
    state.screens_opened += 1;
    if !place.is_behind_the_pin() && *place != Place::Pin {
        state.register = None;
    }
    let (screen, effects) = screens::open(place, &state.context(course));
    if let (Screen::AskAgain(_), Some(session)) = (&screen, &mut state.session) {
        session.asked = true;
    }
    state.screen = screen;
    apply(state, course, effects)
}

/// Writes about who sits here. A guest leaves no trace: what she did counts until she stands up.
fn write(state: &mut State, events: Vec<Body>, replies: bool) -> Vec<Task> {
    match state.session.as_ref().map(|s| s.learner) {
        Some(Some(learner)) => vec![Task::Record(state.ticket(replies), Some(learner), events)],
        Some(None) => {
            let events: Vec<Event> = events.into_iter().map(|body| unwritten(state.now.wall, body)).collect();
            remember(state, &events);
            Vec::new()
        }
        None => Vec::new(),
    }
}

fn write_and_reply(state: &mut State, course: &Course, events: Vec<Body>) -> Vec<Task> {
    let tasks = write(state, events, true);
    if tasks.is_empty() {
        let ticket = state.ticket(true);
        return answer(state, course, ticket, &Reply::Stored(Ok(())));
    }
    tasks
}

/// An event of a guest: never on disk, so its id is never seen.
fn unwritten(wall: WallMs, body: Body) -> Event {
    let id = EventId { writer: WriterId(uuid::Uuid::nil()), seq: 0 };
    Event { id, tick: Tick(0), wall, learner: None, body }
}

fn remember(state: &mut State, events: &[Event]) {
    let Some(session) = &mut state.session else { return };
    for event in events.iter().filter(|e| e.learner == session.learner) {
        session.progress.apply(event);
    }
}

fn answer(state: &mut State, course: &Course, ticket: Ticket, reply: &Reply) -> Vec<Task> {
    if ticket.screen != state.screens_opened {
        return Vec::new();
    }
    let effects = state.on_screen(course, |screen, at| screen.reply(reply, at));
    apply(state, course, effects)
}

fn sit_down(
    state: &mut State,
    course: &Course,
    learner: Option<LearnerId>,
    progress: LearnerProgress,
    assigned: Vec<LessonId>,
) -> Vec<Task> {
    let changed = progress.locale != state.locale.code();
    (state.sound, state.volume) = (progress.sound, progress.volume);
    state.session = Some(Session { learner, progress, assigned, asked: false });
    let mut tasks = vec![Task::Volume(state.volume)];
    if changed {
        tasks.extend(write(state, vec![Body::LocaleChosen { locale: state.locale.code().into() }], false));
    }
    tasks.extend(go(state, course, &Place::Home));
    tasks
}
