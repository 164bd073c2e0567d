//! The log as xAPI 1.0.3 statements, one a line, for a learning record store. Verbs are those of ADL, as cmi5 uses them.
//!
//! A statement's id follows from its event's, so sending a file twice, or two that overlap, changes nothing there. An
//! actor is a number and never a name. Clocks are often wrong here: a time that cannot be is left out.

use crate::{
    log::{Body, Event, Kept, Store, StoreError},
    model::{EventId, Grade, LearnerId, LessonId, Occasion, SessionId, StepId, Tick, Verdict, WallMs, WriterId},
};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, io::Write};
use uuid::Uuid;

/// The name space of statements' ids (UUID version 5, of writer and number).
const STATEMENTS: Uuid = Uuid::from_u128(0x6c75_6368_0000_4000_8000_7861_7069_0001);
/// The name space of the ids of statements that take others back.
const VOIDINGS: Uuid = Uuid::from_u128(0x6c75_6368_0000_4000_8000_7861_7069_0002);

/// Events read at once.
const BATCH: usize = 2000;

/// What statements say of things that only the course knows: what a lesson is called, by language.
pub type Names<'a> = &'a dyn Fn(&LessonId) -> Vec<(&'static str, String)>;

/// Why no file was made.
#[derive(Debug, thiserror::Error)]
pub enum XapiError {
    /// The log.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// No web address.
    #[error("not a web address: {0}")]
    Home(String),
}

/// How statements name things.
pub struct Statements<'a> {
    home: String,
    names: Names<'a>,
}

impl<'a> Statements<'a> {
    /// `home` is the programme's web address: every identifier begins with it.
    ///
    /// # Errors
    /// It is none.
    pub fn new(home: &str, names: Names<'a>) -> Result<Self, XapiError> {
        let rest = home.strip_prefix("https://").or_else(|| home.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:".contains(c);
        if !rest.is_some_and(|r| r.starts_with(|c: char| c.is_ascii_alphanumeric()) && r.chars().all(plain)) {
            return Err(XapiError::Home(home.into()));
        }
        Ok(Self { home: home.trim_end_matches('/').into(), names })
    }

    /// Writes a statement for every event that says something of a learner, and one that takes back what was said of
    /// each event that was emptied since. Returns how many.
    ///
    /// # Errors
    /// The log cannot be read, or what it says not be written.
    pub fn write(&self, store: &Store, out: &mut dyn Write) -> Result<u64, XapiError> {
        let mut written = 0;
        let mut line = |statement: &Value| -> Result<(), XapiError> {
            serde_json::to_writer(&mut *out, statement).map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
            written += 1;
            Ok(())
        };
        // Whether she came is corrected at times: what was said last holds.
        let mut came: BTreeMap<(SessionId, LearnerId), (Tick, WriterId, u64, Event)> = BTreeMap::new();
        for (writer, last) in store.frontier()? {
            let mut from = 0;
            while from < last {
                let events = store.events_after(writer, from, BATCH)?;
                let Some(newest) = events.last() else { break };
                from = newest.id.seq;
                for event in events {
                    if let (Body::Attended { session, .. }, Some(learner)) = (&event.body, event.learner) {
                        let key = (*session, learner);
                        let place = |e: &Event| (e.tick, e.id.writer, e.id.seq);
                        if came.get(&key).is_none_or(|(.., before)| place(before) < place(&event)) {
                            came.insert(key, (event.tick, writer, event.id.seq, event));
                        }
                    } else if let Some(statement) = self.statement(&event) {
                        line(&statement)?;
                    }
                }
            }
        }
        for (.., event) in came.values() {
            if let Some(statement) = self.statement(event) {
                line(&statement)?;
            }
        }
        Ok(written)
    }

    /// What an event says, if it says something of a learner.
    pub fn statement(&self, event: &Event) -> Option<Value> {
        if event.body == Body::Erased {
            return Some(self.voiding(event.id));
        }
        let learner = event.learner?;
        let (verb, object, result, parent) = match &event.body {
            Body::LearnerEnrolled { .. } => ("registered", self.course(), None, None),
            Body::LessonOpened { lesson } => ("initialized", self.lesson(lesson), None, None),
            Body::LessonFinished { lesson } => {
                ("completed", self.lesson(lesson), Some(json!({ "completion": true })), None)
            }
            Body::Attempt { lesson, step, grade, picked, .. } => {
                let turned = *grade == Grade::Said && picked.is_none();
                let verb = if turned { "experienced" } else { "answered" };
                (verb, self.step(lesson, step, !turned), Some(self.result(&event.body)), Some(lesson))
            }
            Body::PromiseMade { lesson, step, choice } => {
                ("responded", self.step(lesson, step, true), Some(json!({ "response": choice })), Some(lesson))
            }
            Body::PromiseAsked { lesson, step, kept } => {
                let kept = match kept {
                    Kept::Yes => "yes",
                    Kept::Some => "some",
                    Kept::NotYet => "not-yet",
                };
                let result = json!({ "response": kept, "completion": kept == "yes" });
                ("responded", self.promise(lesson, step), Some(result), Some(lesson))
            }
            Body::Attended { session, came: true } => ("attended", self.session(*session), None, None),
            _ => return None,
        };
        let mut statement = json!({
            "id": Uuid::new_v5(&STATEMENTS, &name(event.id)),
            "actor": self.agent(&learner.0.to_string()),
            "verb": spoken(verb),
            "object": object,
            "context": self.context(parent, event),
        });
        let fields = statement.as_object_mut()?;
        if let Some(result) = result {
            fields.insert("result".into(), result);
        }
        if let Some(time) = believed(event.wall) {
            fields.insert("timestamp".into(), time.into());
        }
        Some(statement)
    }

    /// Takes back what was said of an event: she asked to be forgotten.
    fn voiding(&self, id: EventId) -> Value {
        json!({
            "id": Uuid::new_v5(&VOIDINGS, &name(id)),
            "actor": self.agent("luch"),
            "verb": spoken("voided"),
            "object": { "objectType": "StatementRef", "id": Uuid::new_v5(&STATEMENTS, &name(id)) },
        })
    }

    /// A number on this system, never a name.
    fn agent(&self, name: &str) -> Value {
        json!({ "objectType": "Agent", "account": { "homePage": self.home, "name": name } })
    }

    fn activity(&self, path: &str, kind: &str, mut more: Map<String, Value>) -> Value {
        more.insert("type".into(), format!("http://adlnet.gov/expapi/activities/{kind}").into());
        json!({ "objectType": "Activity", "id": format!("{}/{path}", self.home), "definition": more })
    }

    fn course(&self) -> Value {
        let names = Map::from_iter([("name".to_owned(), json!({ "en": "Luch", "es": "Luch" }))]);
        self.activity("course", "course", names)
    }

    fn lesson(&self, lesson: &LessonId) -> Value {
        let names: Map<String, Value> =
            (self.names)(lesson).into_iter().map(|(language, name)| (language.to_owned(), name.into())).collect();
        let named = (!names.is_empty()).then(|| ("name".to_owned(), Value::Object(names)));
        self.activity(&format!("lessons/{}", part(lesson.as_str())), "lesson", named.into_iter().collect())
    }

    fn step(&self, lesson: &LessonId, step: &StepId, question: bool) -> Value {
        let path = format!("lessons/{}/steps/{}", part(lesson.as_str()), part(step.as_str()));
        if question {
            let other = Map::from_iter([("interactionType".to_owned(), json!("other"))]);
            self.activity(&path, "cmi.interaction", other)
        } else {
            self.activity(&path, "media", Map::new())
        }
    }

    fn promise(&self, lesson: &LessonId, step: &StepId) -> Value {
        let path = format!("lessons/{}/steps/{}/kept", part(lesson.as_str()), part(step.as_str()));
        let other = Map::from_iter([("interactionType".to_owned(), json!("other"))]);
        self.activity(&path, "cmi.interaction", other)
    }

    fn session(&self, session: SessionId) -> Value {
        self.activity(&format!("sessions/{}", session.0), "meeting", Map::new())
    }

    fn context(&self, parent: Option<&LessonId>, event: &Event) -> Value {
        let mut around = json!({ "grouping": [{ "objectType": "Activity", "id": format!("{}/course", self.home) }] });
        if let (Some(lesson), Some(around)) = (parent, around.as_object_mut()) {
            let id = format!("{}/lessons/{}", self.home, part(lesson.as_str()));
            around.insert("parent".into(), json!([{ "objectType": "Activity", "id": id }]));
        }
        json!({
            "platform": "Luch",
            "contextActivities": around,
            // The order of things, where clocks cannot be believed.
            "extensions": { self.extension("tick"): event.tick.0 },
        })
    }

    fn result(&self, body: &Body) -> Value {
        let Body::Attempt { occasion, picked, grade, tries, hears, spent_ms, .. } = body else { return json!({}) };
        let occasion = match occasion {
            Occasion::Lesson => "lesson",
            Occasion::Review => "review",
            Occasion::Measure => "measure",
        };
        let mut extensions = json!({
            self.extension("occasion"): occasion,
            self.extension("tries"): tries,
            self.extension("hears"): hears,
        });
        let mut result = json!({ "duration": format!("PT{}.{:03}S", spent_ms / 1000, spent_ms % 1000) });
        if let (Some(result), Some(extensions)) = (result.as_object_mut(), extensions.as_object_mut()) {
            if let Grade::Judged(verdict) = grade {
                result.insert("success".into(), (*verdict == Verdict::Right).into());
                let verdict = match verdict {
                    Verdict::NotYet => "not-yet",
                    Verdict::Almost => "almost",
                    Verdict::Right => "right",
                };
                extensions.insert(self.extension("verdict"), verdict.into());
            }
            if let Some(picked) = picked {
                result.insert("response".into(), picked.clone().into());
            }
            result.insert("extensions".into(), Value::Object(std::mem::take(extensions)));
        }
        result
    }

    fn extension(&self, name: &str) -> String {
        format!("{}/extensions/{name}", self.home)
    }
}

/// A verb of ADL, and how it is said.
fn spoken(verb: &str) -> Value {
    let es = match verb {
        "registered" => "se registró",
        "initialized" => "empezó",
        "completed" => "terminó",
        "experienced" => "vio",
        "answered" => "contestó",
        "responded" => "respondió",
        "attended" => "vino",
        _ => "anuló",
    };
    json!({ "id": format!("http://adlnet.gov/expapi/verbs/{verb}"), "display": { "en": verb, "es": es } })
}

/// What an event's statement is named by.
fn name(id: EventId) -> [u8; 24] {
    let mut bytes = [0; 24];
    for (to, from) in bytes.iter_mut().zip(id.writer.0.as_bytes().iter().copied().chain(id.seq.to_be_bytes())) {
        *to = from;
    }
    bytes
}

fn believed(wall: WallMs) -> Option<String> {
    WallMs::BELIEVABLE
        .contains(&wall)
        .then(|| jiff::Timestamp::from_millisecond(wall.0).ok().map(|t| t.to_string()))
        .flatten()
}

/// A name within an identifier: letters, digits and what needs no sign of its own; everything else as its bytes.
fn part(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    name.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
