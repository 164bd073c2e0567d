//! Tasks become deeds: the log on its own thread, the sound on its own, each answering as a message.

use super::{
    Msg, Task, Ticket, desk,
    gate::{Gate, Tried},
};
use crate::{
    audio::{self, Player},
    effect::{Ask, Chime, Knock, Told, Trouble, Visit},
    log::{Body, NewEvent, Store, StoreError},
    model::{LearnerId, Picture},
    progress::LearnerProgress,
    source::Shelf,
    text::{Locale, TextKey},
    workshop::Register,
};
use std::{
    io,
    path::PathBuf,
    sync::mpsc::{self, Sender},
    thread::JoinHandle,
};

/// Where messages go back to.
pub trait Inbox: Clone + Send + 'static {
    /// Hands a message over; false when nobody listens any more.
    fn send(&self, msg: Msg) -> bool;
}

impl Inbox for Sender<Msg> {
    fn send(&self, msg: Msg) -> bool {
        Sender::send(self, msg).is_ok()
    }
}

enum StoreTask {
    Record(Ticket, Option<LearnerId>, Vec<Body>),
    Enroll(Ticket, Option<String>, [Picture; 3], Locale),
    SignIn(Ticket, LearnerId),
    SetPin(Ticket, String),
    CheckPin(Ticket, Option<String>),
    Write(Ticket, Vec<NewEvent>),
    CopyIfDue,
    Ask(Ticket, Ask, Locale),
}

/// The world as the program sees it: a log, a voice.
pub struct World {
    store: Option<Sender<StoreTask>>,
    writing: Option<JoinHandle<Result<(), StoreError>>>,
    voice: Option<Voice>,
}

struct Voice {
    player: Player,
    roots: Vec<PathBuf>,
}

impl From<&StoreError> for Trouble {
    fn from(error: &StoreError) -> Self {
        Self(error.message())
    }
}

impl World {
    /// Opens the log in `dir` on a thread of its own, while the door is drawn; nothing is accepted before it is open. A
    /// log that cannot be opened asks the program to end: [`Self::end`] says why. The voice starts with the first sound.
    pub fn start(dir: PathBuf, shelf: Shelf, content: &[PathBuf], silent: bool, inbox: &impl Inbox) -> Self {
        let (to_store, tasks) = mpsc::channel();
        let back = inbox.clone();
        let writing = std::thread::Builder::new().name("store".into()).spawn(move || {
            let (mut store, opened) = Store::open(&dir).inspect_err(|_| {
                back.send(Msg::Quit);
            })?;
            // The facilitators' course and texts, read when one asks.
            let mut desk = desk::Desk::new(shelf, &dir);
            tell_learners(&store, &desk.gate, &back);
            if let Some(message) = opened.message() {
                back.send(Msg::Notice(Trouble(message)));
            }
            for task in tasks {
                keep(&mut store, task, &mut desk, &back);
            }
            Ok(())
        });
        let voice = (!silent).then(|| {
            let roots = audio::roots(content);
            // Without a single folder of clips the chimes may sound, and nothing is ever said: 0 would promise a voice.
            let speaks = !roots.is_empty();
            if !speaks {
                inbox.send(Msg::Sound(false));
            }
            let back = inbox.clone();
            let player = Player::start(move |works| {
                back.send(Msg::Sound(works && speaks));
            });
            Voice { player, roots }
        });
        Self { store: Some(to_store), writing: writing.ok(), voice }
    }

    /// Lets the store take its rolling copy, once nobody waits for the first screen any more.
    pub fn copy_if_due(&self) {
        self.keep(StoreTask::CopyIfDue);
    }

    /// Carries out one task. `Leave` is the loop's own.
    pub fn perform(&self, task: Task) {
        match task {
            Task::Record(ticket, learner, events) => self.keep(StoreTask::Record(ticket, learner, events)),
            Task::Enroll(ticket, name, pictures, locale) => {
                self.keep(StoreTask::Enroll(ticket, name, pictures, locale));
            }
            Task::SignIn(ticket, learner) => self.keep(StoreTask::SignIn(ticket, learner)),
            Task::SetPin(ticket, pin) => self.keep(StoreTask::SetPin(ticket, pin)),
            Task::CheckPin(ticket, pin) => self.keep(StoreTask::CheckPin(ticket, pin)),
            Task::Ask(ticket, ask, locale) => self.keep(StoreTask::Ask(ticket, ask, locale)),
            Task::Write(ticket, events) => self.keep(StoreTask::Write(ticket, events)),
            Task::Hear(locale, keys) => self.hear(locale, &keys),
            Task::Hush => self.voice(|v| v.player.hush()),
            Task::Chime(chime) => self.voice(|v| {
                v.player.chime(match chime {
                    Chime::Right => audio::Chime::Right,
                    Chime::NotYet => audio::Chime::NotYet,
                    Chime::Woven => audio::Chime::Woven,
                });
            }),
            Task::Volume(level) => self.voice(|v| v.player.volume(level)),
            Task::Leave => {}
        }
    }

    /// Ends the store's thread after it has written all that it was handed.
    ///
    /// # Errors
    /// The log could not be opened.
    pub fn end(self) -> Result<(), StoreError> {
        drop(self.store);
        let Some(writing) = self.writing else { return Err(StoreError::Other("no thread for the log".into())) };
        writing.join().unwrap_or_else(|_| Err(StoreError::Other("the log's thread ended by itself".into())))
    }

    fn keep(&self, task: StoreTask) {
        if let Some(store) = &self.store {
            let _ = store.send(task);
        }
    }

    fn voice(&self, f: impl FnOnce(&Voice)) {
        if let Some(voice) = &self.voice {
            f(voice);
        }
    }

    fn hear(&self, locale: Locale, keys: &[TextKey]) {
        self.voice(|v| {
            let clips = keys
                .iter()
                .filter_map(|key| locale.chain().find_map(|l| audio::find(&v.roots, l.code(), &key.to_string())));
            v.player.play(clips.collect());
        });
    }
}

fn tell_learners(store: &Store, gate: &Gate, back: &impl Inbox) {
    let learners = store.learners().and_then(|learners| Ok(Msg::Learners(learners, gate.is_locked()?)));
    back.send(learners.unwrap_or_else(|e| Msg::Notice(Trouble::from(&e))));
}

fn keep(store: &mut Store, task: StoreTask, desk: &mut desk::Desk, back: &impl Inbox) {
    match task {
        StoreTask::Record(ticket, learner, events) => {
            let events: Vec<NewEvent> = events.into_iter().map(|body| NewEvent { learner, body }).collect();
            back.send(Msg::Stored(ticket, store.append(&events).map_err(|e| Trouble::from(&e))));
        }
        StoreTask::Enroll(ticket, name, pictures, locale) => {
            let learner = LearnerId(uuid::Uuid::new_v4());
            let body = Body::LearnerEnrolled { name, pictures, locale: locale.code().into() };
            let enrolled = store.append(&[NewEvent { learner: Some(learner), body }]);
            let visit = enrolled.and_then(|_| visit(store, learner));
            tell_learners(store, &desk.gate, back);
            back.send(Msg::SignedIn(ticket, visit.map_err(|e| Trouble::from(&e))));
        }
        StoreTask::SignIn(ticket, learner) => {
            back.send(Msg::SignedIn(ticket, visit(store, learner).map_err(|e| Trouble::from(&e))));
        }
        StoreTask::SetPin(ticket, pin) => {
            let kept = desk.gate.choose(&pin).map(|()| Knock::Opens).map_err(|e| match StoreError::from(e) {
                StoreError::Unreadable(_) => Trouble("pin-not-kept"),
                known => Trouble::from(&known),
            });
            tell_learners(store, &desk.gate, back);
            open_register(store, ticket, kept, back);
        }
        StoreTask::CheckPin(ticket, pin) => {
            let knocked = match pin {
                None => Ok(Knock::Wait(desk.gate.left())),
                Some(pin) => knock(&mut desk.gate, &pin).map_err(|e| Trouble::from(&StoreError::from(e))),
            };
            open_register(store, ticket, knocked, back);
        }
        StoreTask::Write(ticket, events) => {
            let stored = store.append(&events).map_err(|e| Trouble::from(&e));
            tell_learners(store, &desk.gate, back);
            tell_register(store, back);
            back.send(Msg::Stored(ticket, stored));
        }
        StoreTask::Ask(ticket, ask, locale) => {
            let changes = ask.changes_the_log();
            let told = desk.tell(store, ask, locale, &mut |doing| {
                back.send(Msg::Told(ticket, Ok(Told::Doing(doing))));
            });
            if changes {
                tell_learners(store, &desk.gate, back);
                tell_register(store, back);
            }
            back.send(Msg::Told(ticket, told));
        }
        StoreTask::CopyIfDue => {
            if let Err(e) = store.take_copy_if_due() {
                back.send(Msg::Notice(Trouble::from(&e)));
            }
        }
    }
}

/// Whoever has said the PIN finds the register open.
fn open_register(store: &Store, ticket: Ticket, knocked: Result<Knock, Trouble>, back: &impl Inbox) {
    let knocked = knocked.and_then(|knock| {
        if knock == Knock::Opens {
            let register = Register::read(store).map_err(|e| Trouble::from(&e))?;
            back.send(Msg::Register(Box::new(register)));
        }
        Ok(knock)
    });
    back.send(Msg::Pin(ticket, knocked));
}

/// Compares a PIN, if it is time.
fn knock(gate: &mut Gate, pin: &str) -> io::Result<Knock> {
    Ok(match gate.knock(pin)? {
        Tried::Fits => Knock::Opens,
        Tried::Wrong(left) => Knock::Wrong(left),
        Tried::TooEarly(left) => Knock::Wait(left),
    })
}

fn tell_register(store: &Store, back: &impl Inbox) {
    match Register::read(store) {
        Ok(register) => back.send(Msg::Register(Box::new(register))),
        Err(e) => back.send(Msg::Notice(Trouble::from(&e))),
    };
}

fn visit(store: &Store, learner: LearnerId) -> Result<Visit, StoreError> {
    let progress = Box::new(LearnerProgress::read(store, learner)?);
    Ok(Visit { learner, progress, assigned: store.assigned(learner)? })
}
