//! Every screen and every activity as it is seen at 80x24, with all signs and colours and in ASCII. After a change that
//! was meant: `INSTA_UPDATE=always cargo test --test screens`, then look at the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::{
    activity::{Kind, Player},
    app::{self, Msg, Now, State, Task, Ticket},
    course::Course,
    effect::{
        Computers, Exchanged, Folder, FolderKind, Groups, Knock, List, Looked, Place, Reply, Told, Trouble, Visit,
    },
    exchange::{
        bundle::BundleError,
        mounts::Stick,
        stop::{Brought, Came, Doing, Found, Left},
    },
    log::{
        Body, Cohort, Computer, CopyView, Counts, Event, Learner, MergeError, Merged, NewEvent, RollingCopy, Run,
        Store, WentBack,
    },
    model::{
        CohortId, EventId, Grade, LearnerId, LessonId, Occasion, Picture, Seed, StepId, Tick, Verdict, WallMs, WriterId,
    },
    progress::LearnerProgress,
    screens::{Behaviour, Context, Screen, together},
    source::Shelf,
    text::{Catalog, Locale, Text, Value, desk, hash, ui},
    ui::{Block, Chord, Look, Mark, Paint, Painter},
    workshop::{
        Board, Cell, Register, Report, Scope, Table,
        admit::{self, Wrong},
        demo,
    },
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{fs, path::Path, sync::Arc, time::Duration};
use uuid::Uuid;

/// Screens kept as a Linux console shows them: between them they hold every kind of sign.
const CONSOLE: [&str; 8] = [
    "enroll-drawings",
    "home",
    "cloth",
    "activity-choice-missed",
    "activity-number",
    "activity-phone",
    "activity-calendar",
    "tables-hardest",
];

struct Stage {
    course: Course,
    catalog: Catalog,
    shelf: Shelf,
    state: State,
    asked: Option<Ticket>,
    now: Duration,
}

impl Stage {
    fn new(shelf: Shelf) -> Self {
        let course = Course::open(shelf.clone());
        let state = State::new(&course, Some(Locale::Es), Seed(1));
        Self { catalog: Catalog::new(shelf.clone()), course, shelf, state, asked: None, now: Duration::ZERO }
    }

    fn tell(&mut self, msg: Msg) {
        let now = Now { since_start: self.now, wall: WallMs(1_790_000_000_000) };
        for task in app::update(&mut self.state, &self.course, msg, now) {
            if let Task::SignIn(ticket, _)
            | Task::Enroll(ticket, ..)
            | Task::CheckPin(ticket, _)
            | Task::Ask(ticket, ..)
            | Task::Write(ticket, _) = task
            {
                self.asked = Some(ticket);
            }
        }
    }

    fn press(&mut self, chords: &[Chord]) {
        for chord in chords {
            self.tell(Msg::Key(*chord));
        }
    }

    fn type_in(&mut self, letters: &str) {
        for c in letters.chars() {
            let chord = if c == ' ' { Chord::Space } else { Chord::Char(c) };
            self.tell(Msg::Key(c.to_digit(10).map_or(chord, |d| Chord::Digit(d as u8))));
        }
    }

    fn painted(&self, look: Look, size: (u16, u16)) -> Buffer {
        painted(&self.state, &self.course, &self.catalog, &self.shelf, look, size)
    }

    /// The screen in all signs with a sum over its colours, in ASCII, and some for a Linux console.
    fn is(&self, name: &str) {
        let full = self.painted(Look::FULL, (80, 24));
        let styles: String = full.content().iter().map(|c| format!("{:?}{:?}{:?}", c.fg, c.bg, c.modifier)).collect();
        insta::assert_snapshot!(format!("{name}-full"), format!("{}\ncolours {}", seen(&full), hash(&styles)));
        insta::assert_snapshot!(format!("{name}-ascii"), seen(&self.painted(Look::ASCII, (80, 24))));
        let console = self.painted(Look::LIMITED, (80, 24));
        if CONSOLE.contains(&name) {
            insta::assert_snapshot!(format!("{name}-limited"), seen(&console));
        }
        self.fits_in_every_language();
    }

    /// Nothing of the screen is cut in any language, alone or with the other beside it.
    fn fits_in_every_language(&self) {
        let mut state = self.state.clone();
        for (locale, beside) in Locale::ALL.into_iter().flat_map(|l| [(l, false), (l, true)]) {
            (state.locale, state.beside) = (locale, beside);
            for look in [Look::FULL, Look::ASCII] {
                painted(&state, &self.course, &self.catalog, &self.shelf, look, (80, 24)); // fails where anything is cut
            }
        }
    }
}

/// What is on a screen; fails where anything is cut.
fn painted(
    state: &State,
    course: &Course,
    catalog: &Catalog,
    shelf: &Shelf,
    look: Look,
    (columns, rows): (u16, u16),
) -> Buffer {
    let area = Rect::new(0, 0, columns, rows);
    let (sheet, keys) = (app::sheet(state, course), app::keys(state, course));
    let beside = state.beside.then(|| state.locale.beside());
    let paint = Paint { sheet: &sheet, keys: &keys, catalog, locale: state.locale, beside };
    let mut buffer = Buffer::empty(area);
    let painted = Painter::new(look, shelf.clone()).paint(&paint, area, &mut buffer);
    assert!(!painted.cut, "cut in {:?}: {}", state.locale, seen(&buffer));
    let lacking = buffer.content().iter().find(|c| !c.symbol().chars().all(|c| look.symbols.hold(c)));
    assert!(lacking.is_none(), "{lacking:?} is not there in {look:?}: {}", seen(&buffer));
    buffer
}

fn seen(buffer: &Buffer) -> String {
    let rows = buffer.content().chunks(buffer.area.width.into());
    let rows = rows.map(|r| r.iter().map(|c| c.symbol()).collect::<String>().trim_end().to_owned());
    rows.collect::<Vec<_>>().join("\n")
}

fn event(n: u64, body: Body) -> Event {
    let id = EventId { writer: WriterId(Uuid::from_u128(1)), seq: n };
    Event { id, tick: Tick(n), wall: WallMs(1_780_000_000_000), learner: Some(maruch(0).id), body }
}

fn maruch(n: u8) -> Learner {
    let names = ["Maruch", "Xunka'", "Juana", "Lucía", "Rosa", "Catalina"];
    Learner {
        id: LearnerId(Uuid::from_u128(u128::from(n) + 1)),
        name: (n != 1).then(|| names[usize::from(n) % 6].to_owned()),
        pictures: [Picture(n % 12), Picture((n + 3) % 12), Picture((n + 7) % 12)],
        locale: "es".into(),
    }
}

/// Somebody sits at home who has done so much.
fn at_home(finished: usize, promised: bool) -> Stage {
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(1), Chord::Digit(1)]);
    stage.press(&[Chord::Digit(1), Chord::Digit(4)]);
    stage.press(&[Chord::Down, Chord::Down, Chord::Up]);
    stage.press(&[Chord::Up]);
    let lessons: Vec<LessonId> = stage.course.lessons().cloned().collect();
    let mut events: Vec<Event> = lessons
        .iter()
        .take(finished)
        .zip(1..)
        .map(|(lesson, n)| event(n, Body::LessonFinished { lesson: lesson.clone() }))
        .collect();
    if promised {
        let lesson = LessonId::new("redes.foto-que-vende");
        let step = stage.course.lesson(&lesson).unwrap().steps.last().unwrap().id.clone();
        let choice = stage.course.lesson(&lesson).unwrap().steps.last().unwrap().script.parts()[0].clone();
        events.push(event(99, Body::PromiseMade { lesson, step, choice }));
    }
    let mut progress = LearnerProgress::fold(&events);
    progress.begin_visit(WriterId(Uuid::from_u128(2)), WallMs(1_790_000_000_000));
    // Her third drawing signs her in.
    stage.press(&[Chord::Down, Chord::Digit(4)]);
    let ticket = stage.asked.take().expect("three drawings sign in");
    stage.tell(Msg::SignedIn(
        ticket,
        Ok(Visit { learner: maruch(0).id, progress: Box::new(progress), assigned: Vec::new() }),
    ));
    stage
}

#[test]
fn from_the_door_to_home() {
    let mut stage = Stage::new(Shelf::embedded());
    stage.is("door");
    stage.press(&[Chord::Esc]);
    stage.is("door-leaving");
    stage.press(&[Chord::Esc, Chord::Digit(3)]);
    stage.is("who-first");
    stage.press(&[Chord::Digit(1)]);
    stage.type_in("Xunka'");
    stage.is("enroll-name");
    stage.press(&[Chord::Esc]);
    stage.is("enroll-leave");
    stage.press(&[Chord::Enter]);
    let written = |stage: &Stage| {
        let sheet = app::sheet(&stage.state, &stage.course);
        sheet.blocks.iter().any(|b| matches!(b, Block::Field { value, .. } if value == "Xunka'"))
    };
    assert!(written(&stage), "her name is kept");
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    stage.is("enroll-drawings");
    stage.press(&[Chord::Digit(2)]);
    stage.is("enroll-another");
    stage.press(&[Chord::Down, Chord::Digit(1), Chord::Digit(3)]);
    stage.is("enroll-look");
    stage.press(&[Chord::Enter, Chord::Digit(1)]);
    stage.is("enroll-by-heart");
    stage.press(&[Chord::Digit(1), Chord::Digit(1)]);
    stage.is("enroll-not-these");
}

#[test]
fn a_drawing_taken_back_is_taken_again_with_enter() {
    let mut stage = Stage::new(Shelf::embedded());
    stage.press(&[Chord::Digit(3), Chord::Digit(1), Chord::Enter]);
    let chosen = |stage: &Stage| {
        let sheet = app::sheet(&stage.state, &stage.course);
        let drawings = sheet.blocks.into_iter().find_map(|b| match b {
            Block::Drawings { chosen, .. } => Some(chosen.len()),
            _ => None,
        });
        drawings.unwrap()
    };
    stage.press(&[Chord::Digit(1), Chord::Digit(2)]);
    assert_eq!(chosen(&stage), 2);
    stage.press(&[Chord::Enter]);
    assert_eq!(chosen(&stage), 2, "2 and then Enter is one drawing");
    let says = app::sheet(&stage.state, &stage.course).blocks.swap_remove(0);
    assert_eq!(says, Block::Note(Mark::NotYet, ui("enroll-another")), "and the screen says so");
    stage.press(&[Chord::Esc]);
    assert_eq!(chosen(&stage), 1);
    stage.press(&[Chord::Enter]);
    assert_eq!(chosen(&stage), 2, "what the footer says is done");
}

#[test]
fn who_has_been_here() {
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners((0..8).map(maruch).collect(), true));
    stage.press(&[Chord::Enter]);
    stage.is("who-known");
    stage.press(&[Chord::Digit(1)]);
    stage.is("roster");
    stage.press(&[Chord::Digit(1), Chord::Digit(2)]);
    stage.is("sign-in");
    stage.press(&[Chord::Digit(2), Chord::Digit(2)]);
    stage.is("sign-in-not-those");
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners((0..200).map(maruch).collect(), true));
    stage.press(&[Chord::Enter, Chord::Digit(1)]);
    stage.is("roster-of-hundreds");
    stage.press(&[Chord::Digit(2)]);
    stage.is("roster-narrowed");
}

#[test]
fn home_and_cloth() {
    at_home(0, false).is("home-new");
    let mut stage = at_home(5, false);
    stage.is("home");
    stage.press(&[Chord::Char('?')]);
    stage.is("help");
    stage.press(&[Chord::Esc, Chord::Digit(2)]);
    stage.is("cloth");
    let mut stage = at_home(7, false);
    stage.press(&[Chord::Right]);
    stage.is("path");
    stage.press(&[Chord::Left]);
    let here = |stage: &Stage| app::sheet(&stage.state, &stage.course).blocks;
    let last = stage.course.workshops().last().unwrap().title();
    assert!(matches!(&here(&stage)[1], Block::Options(rows) if rows.iter().any(|r| r.text == last)), "the other page");
    stage.press(&[Chord::Right, Chord::Digit(1)]);
    stage.is("path-lessons");
    // The second lesson again, a later one from the second page, and back home by Esc alone.
    stage.press(&[Chord::Digit(2)]);
    let opened = |stage: &Stage| app::sheet(&stage.state, &stage.course).header.and_then(|h| h.title.last().cloned());
    let title = |stage: &Stage, n: usize| Some(luch::course::Lesson::title(stage.course.lessons().nth(n).unwrap()));
    assert_eq!(opened(&stage), title(&stage, 1));
    stage.press(&[Chord::Esc, Chord::Right, Chord::Right, Chord::Enter, Chord::Enter]);
    let seventh = stage.course.workshops()[6].lessons[0].clone();
    assert_eq!(opened(&stage), Some(luch::course::Lesson::title(&seventh)));
    stage.press(&[Chord::Esc, Chord::Right, Chord::Enter, Chord::Esc, Chord::Esc]);
    assert_eq!(opened(&stage), opened(&at_home(7, false)), "home, and its next lesson is the same");
    at_home(1000, false).is("home-all-woven");
    at_home(3, true).is("ask-again");
    let mut stage = at_home(5, false);
    stage.press(&[Chord::F(2)]);
    stage.is("home-beside");
    stage.tell(Msg::Sound(false));
    stage.press(&[Chord::F(2), Chord::Digit(0)]);
    stage.is("home-no-sound");
}

#[test]
fn help_for_a_hard_moment_is_one_key_away_and_leaves_no_trace() {
    let mut stage = Stage::new(Shelf::embedded());
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    let before = stage.state.session.clone();
    let lesson = LessonId::new("seguridad.nombre-foto-voz");
    stage.state.screen = luch::screens::Screen::HelpNow(luch::screens::help_now::State::new(Some(&lesson)));
    stage.is("help-now");
    stage.press(&[Chord::Digit(3)]);
    stage.is("help-now-card");
    stage.press(&[Chord::Esc]);
    assert_eq!(stage.state.session, before, "nothing of it is kept");
    stage.press(&[Chord::Esc]);
    let keys = app::keys(&stage.state, &stage.course);
    assert!(keys.iter().any(|b| b.chord == Chord::F(8)), "one key away");
}

#[test]
fn facilitator() {
    let mut stage = Stage::new(Shelf::embedded());
    stage.press(&[Chord::Enter, Chord::Digit(3)]);
    stage.is("pin-new");
    stage.type_in("1234");
    stage.press(&[Chord::Enter]);
    stage.is("pin-weak");
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    stage.type_in("1234");
    stage.is("pin");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Register(Box::default()));
    stage.tell(Msg::Pin(ticket, Ok(Knock::Opens)));
    stage.is("facilitator");
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Pin(ticket, Ok(Knock::Wait(Duration::from_secs(200)))));
    stage.type_in("12");
    stage.is("pin-wait");
    stage.tell(Msg::Pin(ticket, Ok(Knock::Wrong(Duration::from_millis(29_500)))));
    stage.is("pin-wrong");
    assert_eq!(app::wake(&stage.state), Some(Duration::from_millis(29_500)));
}

/// Her own folder, and a stick.
fn folders() -> [Folder; 2] {
    let folder = |path: &str, kind| Folder { path: path.into(), kind };
    [folder("/home/luz", FolderKind::Home), folder("/media/luz/VERDE", FolderKind::Plugged)]
}

/// In the facilitator's area, over the register of an invented programme.
fn in_the_area(store: &Store) -> Stage {
    let mut stage = Stage::new(Shelf::embedded());
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    stage.type_in("1234");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Register(Box::new(Register::read(store).unwrap())));
    stage.tell(Msg::Pin(ticket, Ok(Knock::Opens)));
    stage
}

#[test]
fn groups_and_women() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 40, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    stage = in_the_area(&store);
    stage.press(&[Chord::Esc]);
    stage.is("facilitator-leave");
    stage.press(&[Chord::Esc, Chord::Digit(1)]);
    stage.is("groups");
    stage.press(&[Chord::Digit(1)]);
    stage.type_in("Las de abajo");
    stage.is("describe-name");
    stage.press(&[Chord::Enter, Chord::Enter]);
    stage.is("describe-language");
    stage.press(&[Chord::Digit(3)]);
    stage.type_in("mañana");
    stage.press(&[Chord::Enter]);
    stage.is("describe-no-day");
    stage.press(&[Chord::Backspace; 6]);
    stage.type_in("3 de mayo de 2026");
    stage.press(&[Chord::Enter]);
    stage.is("describe-day-in-words");
    stage.press(&[Chord::Esc; 4]);
    stage.press(&[Chord::Digit(2)]);
    stage.is("group");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(2)]);
    stage.is("women");
    // Twice this list does not fit: F2 shows the other language alone, whole.
    (stage.state.locale, stage.state.beside) = (Locale::Tzo, true);
    let other = seen(&stage.painted(Look::FULL, (80, 24)));
    assert_eq!(other.matches("¿Quién?").count(), 1, "{other}");
    assert!(!other.contains('│'), "{other}");
    (stage.state.locale, stage.state.beside) = (Locale::Es, false);
    stage.press(&[Chord::Right]);
    stage.type_in("xu");
    stage.is("women-found");
    stage.press(&[Chord::Digit(1)]);
    stage.is("woman");
    stage.press(&[Chord::Digit(1)]);
    stage.is("woman-name");
    stage.press(&[Chord::Esc, Chord::Digit(4)]);
    stage.is("woman-join");
    stage.press(&[Chord::Digit(1)]);
    stage.is("woman-join-sure");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(6)]);
    stage.is("woman-erase");
    stage.press(&[Chord::Digit(2)]);
    stage.is("woman-erase-again");
    stage.press(&[Chord::Esc, Chord::Digit(5)]);
    let ticket = stage.asked.take().unwrap();
    let folders = folders()[..1].to_vec();
    stage.tell(Msg::Told(ticket, Ok(Told::Groups(Groups { folders, ..Groups::default() }))));
    stage.is("certificate-hers");
    stage.press(&[Chord::Digit(6)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(Told::Saved("/x".into(), 0))));
    stage.is("certificate-not-hers");
    stage.press(&[Chord::Esc]);
    assert!(matches!(stage.state.screen, Screen::Woman(_)));
}

#[test]
fn a_day_of_the_workshop() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 40, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    let cohort = store.cohorts().unwrap()[0].id;
    let two: Vec<LessonId> = stage.course.lessons().skip(5).take(2).cloned().collect();
    let body = Body::LessonsAssigned { cohort, lessons: two };
    store.append(&[NewEvent { learner: None, body }]).unwrap();
    stage = in_the_area(&store);
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.take().unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    stage.press(&[Chord::Digit(1), Chord::Digit(2), Chord::Digit(1)]);
    stage.is("days");
    stage.press(&[Chord::Digit(1)]);
    stage.is("day-workshop");
    stage.press(&[Chord::Digit(3)]);
    stage.is("day-date");
    stage.type_in("1 de noviembre");
    stage.press(&[Chord::Enter]);
    stage.is("day-in-words");
    stage.press(&[Chord::Backspace, Chord::Char('x'), Chord::Enter]);
    stage.is("day-no-date");
    stage.press(&[Chord::Backspace, Chord::Digit(1), Chord::Enter]);
    stage.is("day-place");
    stage.press(&[Chord::Enter, Chord::Backspace, Chord::Digit(0), Chord::Enter]);
    stage.is("day-no-hours");
    stage.press(&[Chord::Esc; 5]);
    stage.press(&[Chord::Digit(1), Chord::Digit(2)]);
    stage.is("attendance");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(2)]);
    stage.is("assign");
    stage.press(&[Chord::Digit(1)]);
    stage.is("assign-lessons");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(4)]);
    stage.is("add");
    stage.press(&[Chord::Digit(1)]);
    stage.type_in("Maruch");
    stage.press(&[Chord::Enter]);
    told(&mut stage, Told::Admitted { new: vec![("Maruch".into(), maruch(0).pictures)], known: 0 });
    stage.is("add-new");
    // A name that is known is asked about; either answer takes a woman into the group.
    let register = Register::read(&store).unwrap();
    let in_it = |here: bool| {
        let mut women = register.women.iter().filter(|w| register.members.contains(&(cohort, w.id)) == here);
        women.find_map(|w| w.name.clone()).unwrap()
    };
    // Who is in the group already does not come into it, and nothing is written.
    stage.type_in(&in_it(true));
    stage.press(&[Chord::Enter, Chord::Digit(1)]);
    assert!(stage.asked.is_none());
    stage.is("add-here");
    let known = in_it(false);
    for (answer, tell) in
        [(1, None), (2, Some(Told::Admitted { new: vec![(known.clone(), maruch(1).pictures)], known: 0 }))]
    {
        stage.type_in(&known.to_uppercase());
        stage.press(&[Chord::Enter]);
        stage.is("add-is-it-she");
        stage.press(&[Chord::Digit(answer)]);
        let ticket = stage.asked.take().unwrap();
        match tell {
            None => stage.tell(Msg::Stored(ticket, Ok(Vec::new()))),
            Some(told) => stage.tell(Msg::Told(ticket, Ok(told))),
        }
        stage.is(&format!("add-answered-{answer}"));
    }
    assert_eq!(admit::called_so(&Register::read(&store).unwrap(), &known).len(), 1);
    let before = store.women(None).unwrap().len();
    let new = admit::write_new(&mut store, cohort, known.clone()).unwrap();
    assert_eq!((new.new.len(), store.women(None).unwrap().len()), (1, before + 1), "another of her name");
    stage.press(&[Chord::Esc, Chord::Digit(2)]);
    stage.is("add-choose");
    stage.press(&[Chord::Esc, Chord::Digit(3)]);
    told(&mut stage, Told::Lists(Vec::new()));
    stage.is("add-no-list");
    stage.press(&[Chord::Digit(1)]);
    stage.type_in("/media/luz/MORADA/Mujeres del grupo Las de abajo, San Juan Chamula, 2026.csv");
    stage.is("add-file");
    stage.press(&[Chord::Esc]);
    let [home, stick] = folders();
    let list = |name: &str, folder: &Folder| List { file: folder.path.join(name), folder: folder.clone() };
    let lists = vec![list("grupo.csv", &stick), list("ventas.csv", &stick), list("Lista de mujeres 2026.csv", &home)];
    told(&mut stage, Told::Lists(lists));
    stage.is("add-lists");
    stage.press(&[Chord::Digit(2)]);
    told(&mut stage, Told::Refused(Wrong::Twice(7, 3, "Juana".into()).text()));
    stage.is("add-refused");
    stage.press(&[Chord::Digit(1)]);
    told(&mut stage, Told::Admitted { new: vec![("Maruch".into(), maruch(0).pictures); 18], known: 2 });
    stage.is("add-listed");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(5)]);
    let groups = Groups { folders: folders().to_vec(), ..Groups::default() };
    told(&mut stage, Told::Groups(groups));
    stage.is("cards");
}

/// A stick's stop: which, what, what would come, how far it is, what came.
#[test]
fn a_stick() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 12, events: 600, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    for n in [1, 2] {
        let body =
            Body::LearnerEnrolled { name: Some("Maruch".into()), pictures: maruch(0).pictures, locale: "tzh".into() };
        store.append(&[NewEvent { learner: Some(LearnerId(Uuid::from_u128(n))), body }]).unwrap();
    }
    stage = in_the_area(&store);
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    stage.press(&[Chord::Digit(5)]);
    stage.is("stick-looking");
    told(&mut stage, Told::Sticks(Vec::new()));
    stage.is("stick-none");
    let stick =
        |name: &str, read_only, bundles| Stick { path: format!("/media/luz/{name}").into(), read_only, bundles };
    let sticks = vec![stick("VERDE", false, 3), stick("NUEVA", false, 0), stick("CERRADA", true, 1)];
    told(&mut stage, Told::Sticks(sticks));
    stage.is("stick-which");
    stage.press(&[Chord::Digit(4)]);
    stage.type_in("/media/luz");
    stage.is("stick-folder");
    stage.press(&[Chord::Esc, Chord::Digit(1)]);
    stage.is("stick-what");
    stage.press(&[Chord::Digit(4)]);
    stage.type_in("cuatro hilos");
    stage.is("stick-passphrase");
    stage.press(&[Chord::Enter]);
    stage.type_in("cuatro hilo");
    stage.press(&[Chord::Enter]);
    stage.is("stick-passphrase-differs");
    stage.press(&[Chord::Esc, Chord::Digit(1)]);
    told(&mut stage, Told::Doing(Doing::Looking(2, 3)));
    stage.is("stick-doing");
    let found = |name: &str, content: &str, came| {
        let content = (!content.is_empty()).then(|| content.into());
        Found { path: format!("/media/luz/VERDE/{name}.luch").into(), content, came }
    };
    let merged = |new, known, unclear, learners| Merged { new, known, unclear, learners, forgotten: 0 };
    let found = vec![
        found("La-azul", "0.1.0-1a2b3c4d", Came::Brings(merged(128, 40, 2, 3))),
        found("La-roja", "0.1.0-00c0ffee", Came::Brings(merged(12, 2040, 0, 0))),
        found("rota", "", Came::Refused(BundleError::Damaged("").sentence("/x/rota.luch".as_ref()))),
    ];
    let brings = |found: &[Found], all| Brought { found: found.to_vec(), all };
    let all = brings(&found, merged(140, 1980, 2, 3));
    let looked =
        Looked { brings: all.clone(), course: "0.1.0-1a2b3c4d".into(), lies_on: None, here: 2034, only_read: false };
    told(&mut stage, Told::Looked(Looked { only_read: true, ..looked.clone() }));
    stage.is("stick-sure-only-read");
    stage.press(&[Chord::Esc, Chord::Digit(1)]);
    told(&mut stage, Told::Looked(looked.clone()));
    stage.is("stick-sure");
    stage.press(&[Chord::Enter]);
    told(&mut stage, Told::Doing(Doing::Leaving));
    stage.is("stick-doing-leave");
    let left = Left { path: "/media/luz/VERDE/escuela.luch".into(), events: 2174 };
    told(&mut stage, Told::Exchanged(Exchanged { found: Some(Ok(all)), left: Some(Ok(left)) }));
    stage.is("stick-done");
    stage.press(&[Chord::Enter]);
    stage.is("twins");
    stage.press(&[Chord::Esc, Chord::Esc, Chord::Digit(2)]);
    stage.is("women-twins");
    stage.press(&[Chord::Esc, Chord::Digit(5)]);
    told(&mut stage, Told::Sticks(vec![stick("VERDE", false, 3)]));
    stage.press(&[Chord::Digit(1), Chord::Digit(1)]);
    told(&mut stage, Told::Looked(looked));
    stage.press(&[Chord::Digit(1)]);
    let full = Err(BundleError::from(std::io::Error::from(std::io::ErrorKind::StorageFull)).sentence("/x".as_ref()));
    let some = brings(&found[..1], merged(128, 40, 2, 3));
    told(&mut stage, Told::Exchanged(Exchanged { found: Some(Ok(some)), left: Some(full) }));
    stage.is("stick-full");
    stage.press(&[Chord::Esc, Chord::Digit(5)]);
    told(&mut stage, Told::Sticks(Vec::new()));
    stage.press(&[Chord::Digit(2)]);
    let computer = |name: &str, events, newest| Computer { name: name.into(), events, newest: WallMs(newest) };
    let all = vec![
        computer("", 12, 1_780_000_000_000),
        computer("La azul", 1200, 1_789_000_000_000),
        computer("La de 1970", 40, 0),
        computer("La de 2099", 40, 4_070_908_800_000),
    ];
    told(&mut stage, Told::Computers(Computers { here: "La azul".into(), all }));
    stage.is("computers");
    stage.press(&[Chord::Digit(1)]);
    stage.is("computers-name");
}

/// As much as can be said of a stick at once: nothing is cut, and each kind of refusal is said.
#[test]
fn a_stick_of_which_much_is_to_be_said() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(dir.path()).unwrap();
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    let path = |n: usize| std::path::PathBuf::from(format!("/media/luz/VERDE/Centro-de-mujeres-San-Andres-{n}.luch"));
    let merged = Merged { new: 12_345, known: 67_890, unclear: 7, learners: 40, forgotten: 2 };
    let errors = [
        BundleError::Earlier("Centro de mujeres de San Andrés".into()),
        BundleError::Newer,
        BundleError::WrongPassphrase,
        BundleError::Damaged(""),
        BundleError::Merge(MergeError::Mixed { example: true }),
    ];
    for (brings, refused) in [(9, 0), (9, 1), (9, 2), (9, 3), (9, 5), (0, 5), (0, 1)] {
        let content = Some("0.1.0-00c0ffee".to_owned());
        let came = (0..brings).map(|n| Found { path: path(n), content: content.clone(), came: Came::Brings(merged) });
        let refusals = errors.iter().take(refused).enumerate().map(|(n, error)| Found {
            path: path(n),
            content: None,
            came: Came::Refused(error.sentence(&path(n))),
        });
        let all =
            Brought { found: came.chain(refusals).collect(), all: if brings > 0 { merged } else { Merged::default() } };
        for locale in Locale::ALL {
            for kept in [true, false] {
                let mut stage = in_the_area(&store);
                stage.state.locale = locale;
                stage.press(&[Chord::Digit(5)]);
                let stick = Stick { path: "/media/luz/VERDE".into(), read_only: false, bundles: brings + refused };
                told(&mut stage, Told::Sticks(vec![stick]));
                stage.press(&[Chord::Digit(1), Chord::Digit(1)]);
                let looked = Looked {
                    brings: all.clone(),
                    course: "0.1.0-1a2b3c4d".into(),
                    lies_on: None,
                    here: 123_456,
                    only_read: !kept,
                };
                told(&mut stage, Told::Looked(looked));
                stage.painted(Look::FULL, (80, 24));
                stage.press(&[Chord::Digit(1)]);
                let full = BundleError::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
                let left = Left { path: path(0), events: 123_456 };
                let left = if kept { Ok(left) } else { Err(full.sentence(&path(0))) };
                told(&mut stage, Told::Exchanged(Exchanged { found: Some(Ok(all.clone())), left: Some(left) }));
                stage.painted(Look::FULL, (80, 24));
            }
        }
    }
}

#[test]
fn what_is_hard_and_one_question_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 40, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    stage = in_the_area(&store);
    let scope = Scope { cohort: None, names: true };
    let report = Arc::new(Report::read(&store, &stage.course, scope).unwrap());
    let told = |stage: &mut Stage| {
        let ticket = stage.asked.take().unwrap();
        stage.tell(Msg::Told(ticket, Ok(Told::Report(report.clone()))));
    };
    stage.press(&[Chord::Digit(4)]);
    let women = store.women(None).unwrap();
    let board = Board::read(&store, &stage.course, women, store.tick().unwrap()).unwrap();
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(Told::Board(Arc::new(board)))));
    stage.press(&[Chord::Digit(1)]);
    told(&mut stage);
    stage.is("tables-hardest");
    stage.press(&[Chord::Digit(2)]);
    told(&mut stage);
    stage.is("question");
    // It shows what the report says.
    let row = |report: &Report, table: &str, name: &Cell| {
        let table = report.table(table).unwrap();
        let row = (0..table.rows.len()).find(|r| table.cell(*r, "name") == Some(name)).unwrap();
        ["question", "answered", "right_first", "usual", "agree"].map(|c| table.cell(row, c).unwrap().clone())
    };
    let name = report.table("hardest").unwrap().cell(1, "name").unwrap().clone();
    assert_eq!(row(&report, "hardest", &name), row(&report, "questions", &name));
    let texts: Vec<String> = luch::ui::texts(&app::sheet(&stage.state, &stage.course))
        .iter()
        .map(|t| stage.catalog.say(Locale::Es, t).words)
        .collect();
    for cell in row(&report, "questions", &name) {
        let words = stage.catalog.say(Locale::Es, &cell.shown()).words;
        assert!(texts.iter().any(|t| t.contains(&words)), "{words} in {texts:?}");
    }
    let before = app::sheet(&stage.state, &stage.course);
    stage.press(&[Chord::Right]);
    assert_ne!(app::sheet(&stage.state, &stage.course), before);
    stage.press(&[Chord::Left]);
    assert_eq!(app::sheet(&stage.state, &stage.course), before, "and back");
    stage.press(&[Chord::Down, Chord::Up]);
    stage.is("question-first");
    // Every question has room.
    let mut names = std::collections::BTreeSet::new();
    for _ in 0..report.table("questions").unwrap().rows.len() {
        let shown = stage.painted(Look::FULL, (80, 24));
        stage.painted(Look::ASCII, (80, 24));
        names.insert(seen(&shown));
        stage.press(&[Chord::Right]);
        if seen(&stage.painted(Look::FULL, (80, 24))).contains("Pregunta 1 de") {
            stage.press(&[Chord::Down]);
        }
    }
    assert_eq!(names.len(), report.table("questions").unwrap().rows.len(), "each has its page");
    stage.press(&[Chord::Esc]);
    told(&mut stage);
    assert!(matches!(stage.state.screen, Screen::Tables(_)));
}

#[test]
fn a_lesson_that_a_group_does_together() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 40, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    stage = in_the_area(&store);
    stage.press(&[Chord::Digit(1), Chord::Digit(2), Chord::Digit(7)]);
    stage.is("teach");
    stage.press(&[Chord::Digit(2)]);
    stage.is("together-page");
    stage.press(&[Chord::Right]);
    stage.is("together-shown");
    let wall = |stage: &Stage| match &stage.state.screen {
        Screen::Together(together) => together.clone(),
        other => panic!("{other:?}"),
    };
    stage.press(&[Chord::Enter, Chord::Right, Chord::Right, Chord::Left, Chord::Down]);
    stage.type_in("25");
    stage.is("together-counting");
    // More than a hall holds is a slip.
    let before = wall(&stage);
    stage.type_in("0");
    assert_eq!(wall(&stage), before);
    stage.press(&[Chord::Backspace, Chord::Digit(1)]);
    stage.press(&[Chord::Enter]);
    assert_eq!(app::keys(&stage.state, &stage.course).iter().filter(|b| b.chord == Chord::Esc).count(), 0, "it waits");
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Stored(ticket, Err(Trouble("store-disk-full"))));
    // What she counted is still there, to be kept again.
    stage.is("together-trouble");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Stored(ticket, Ok(Vec::new())));
    stage.is("together-counted");
    stage.painted(Look::FULL, (120, 40));
    // Left alone, the wall stays as it is; beyond it the PIN is asked for.
    stage.now = 2 * app::IDLE;
    stage.tell(Msg::Woke);
    wall(&stage);
    stage.press(&[Chord::Esc]);
    assert!(matches!(stage.state.screen, Screen::Pin(_)));
}

#[test]
fn every_question_of_the_course_fits_on_the_wall() {
    let shelf = Shelf::embedded();
    let (course, catalog) = (Course::open(shelf.clone()), Catalog::new(shelf));
    let cohort = CohortId(Uuid::from_u128(9));
    let mut answered = 0;
    for locale in Locale::ALL {
        let (since_start, wall, seed) = (Duration::ZERO, WallMs(0), Seed(1));
        let (learners, session, register, pin_is_set) = (&[][..], None, None, true);
        let at = Context { course: &course, locale, learners, session, pin_is_set, register, wall, since_start, seed };
        let fits = |state: &together::State, what: &str| {
            let keys = state.keys(&at);
            for look in [Look::FULL, Look::ASCII] {
                assert!(luch::ui::fits(&state.sheet(&at), &keys, &catalog, locale, look), "{locale:?} {what}");
            }
        };
        for lesson in course.lessons() {
            let mut state = together::State::new(cohort, None, lesson, &at).unwrap();
            for step in &course.lesson(lesson).unwrap().steps {
                let what = format!("{lesson} {}", step.id);
                fits(&state, &what);
                let counts = state.keys(&at).into_iter().any(|b| b.msg == together::Msg::Count);
                if counts {
                    state.update(together::Msg::Count, &at);
                    for digit in [1, 9, 9] {
                        state.update(together::Msg::Digit(digit), &at);
                    }
                    fits(&state, &what);
                    state.update(together::Msg::Keep, &at);
                    state.reply(&Reply::Stored(Ok(())), &at);
                    let why = |b: &luch::ui::Binding<together::Msg>| matches!(b.msg, together::Msg::Explain(_));
                    for explain in state.keys(&at).into_iter().filter(why).map(|b| b.msg) {
                        state.update(explain, &at);
                        fits(&state, &what);
                    }
                }
                // What is pressed together: each screen on the way, how it turned out, and each explanation.
                if !counts && matches!(locale, Locale::Es | Locale::En) {
                    for player in [Player::Perfect, Player::Clumsy] {
                        let mut alone = step.script.start(at.seed);
                        let mut pressed = state.clone();
                        let mut done = step.script.kind() == Kind::Page;
                        while !done {
                            let chord = step.script.play(&alone, player);
                            let key = step.script.keys(&alone).into_iter().find(|b| b.chord == chord).unwrap();
                            pressed.update(together::Msg::Play(key.msg.clone()), &at);
                            done = step.script.update(&mut alone, key.msg).is_some();
                            fits(&pressed, &what);
                        }
                        let why = |b: &luch::ui::Binding<together::Msg>| matches!(b.msg, together::Msg::Explain(_));
                        for explain in pressed.keys(&at).into_iter().filter(why).map(|b| b.msg) {
                            pressed.update(explain, &at);
                            fits(&pressed, &what);
                            answered += 1;
                        }
                    }
                }
                state.update(together::Msg::Step(true), &at);
            }
            fits(&state, "the end");
        }
    }
    assert!(answered > 1000, "{answered}");
}

#[test]
fn safety_copies() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(dir.path()).unwrap();
    let mut stage = in_the_area(&store);
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    stage.press(&[Chord::Digit(6)]);
    let copy = |number, day: i64, events| RollingCopy {
        number,
        day: WallMs(day * 86_400_000),
        hour: None,
        events,
        aside: number == 39,
    };
    let mut copies: Vec<RollingCopy> =
        (0..11).map(|n| copy(40 - n, if n == 2 { 1 } else { 20_600 - n as i64 }, 9000 - 500 * n)).collect();
    // Two of one day are told apart.
    for (copy, hour) in copies.iter_mut().zip([(17, 40), (9, 5)]) {
        *copy = RollingCopy { day: WallMs(20_600 * 86_400_000), hour: Some(hour), ..*copy };
    }
    told(&mut stage, Told::Copies(Vec::new(), true));
    stage.is("copies-none");
    told(&mut stage, Told::Copies(copies.clone(), true));
    stage.is("copies");
    stage.press(&[Chord::Digit(2)]);
    let there = Counts { events: 8500, women: 41, finished: 700 };
    let here = Counts { events: 8900, women: 40, finished: 690 };
    let brings = Merged { new: 120, known: 8380, learners: 2, ..Merged::default() };
    let women = ["Ana", "Bea", "Carmen", "Dora", "Elena"].map(|name| Some(name.into())).to_vec();
    let view = CopyView { copy: copies[1], there, here, brings, only_here: 520, women_only_here: women };
    told(&mut stage, Told::Copy(view.clone()));
    stage.is("copy");
    // Enter, twice, in the place where going back is chosen: nothing is done.
    stage.press(&[Chord::Digit(2)]);
    stage.is("copy-sure");
    let asked = stage.asked;
    stage.press(&[Chord::Enter, Chord::Esc, Chord::Digit(2)]);
    told(&mut stage, Told::Copy(CopyView { women_only_here: Vec::new(), ..view.clone() }));
    assert_eq!(stage.asked, asked, "nothing was asked for");
    stage.press(&[Chord::Digit(2), Chord::Digit(2)]);
    told(&mut stage, Told::WentBack(WentBack { to: copies[1], aside: copies[0] }));
    told(&mut stage, Told::Copies(copies.clone(), true));
    stage.is("copies-went-back");
    stage.press(&[Chord::Digit(2)]);
    told(&mut stage, Told::Copy(view));
    stage.press(&[Chord::Enter]);
    told(&mut stage, Told::BroughtBack(brings));
    told(&mut stage, Told::Copies(copies.clone(), true));
    stage.is("copies-brought");
    stage.press(&[Chord::Digit(1)]);
    let nothing = Merged { known: 9000, ..Merged::default() };
    told(
        &mut stage,
        Told::Copy(CopyView {
            copy: copies[0],
            there,
            here,
            brings: nothing,
            only_here: 400,
            women_only_here: vec![None; 3],
        }),
    );
    stage.is("copy-nothing");
    stage.press(&[Chord::Esc, Chord::Digit(1)]);
    told(&mut stage, Told::Refused(desk("copy-damaged")));
    stage.is("copy-damaged");
    told(&mut stage, Told::Copies(copies, false));
    stage.is("copies-broken");
}

/// Even a message that comes late, or to somebody else, opens nothing.
#[test]
fn only_the_pin_opens_the_area() {
    let mut stage = at_home(1, false);
    stage.tell(Msg::Register(Box::default()));
    stage.press(&[Chord::Digit(4)]); // she signs out
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    stage.type_in("1234");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.press(&[Chord::Esc]);
    stage.tell(Msg::Register(Box::default()));
    stage.tell(Msg::Pin(ticket, Ok(Knock::Opens)));
    assert!(matches!(stage.state.screen, Screen::Who(_)), "{:?}", stage.state.screen);
    for place in [
        Place::Facilitator,
        Place::Groups,
        Place::Women(None, None),
        Place::NewDrawings(maruch(0).id, Box::new(Place::Facilitator)),
    ] {
        assert!(place.is_behind_the_pin());
    }
}

/// A facilitator looks at a report and saves it.
#[test]
fn reports() {
    let mut stage = Stage::new(Shelf::embedded());
    let raw = |words: &str| Cell::from(Text::Raw(words.into()));
    let columns = ["scale", "pairs", "before", "after", "low", "high", "better", "worse"];
    let mut change = Table::new("change", &columns);
    for (scale, figures) in [
        ("Precios bien calculados", [1.3, 1.7, -0.3, 1.0]),
        ("¿Qué tan segura se siente para decir su precio?", [2.6, 3.6, 0.6, 1.4]),
        ("¿Qué tan segura se siente para hablar en su grupo?", [2.7, 3.4, -0.02, 1.1]),
    ] {
        let mut row = vec![raw(scale), Cell::Count(9)];
        row.extend(figures.map(Cell::Number));
        row.extend([Cell::Count(5), Cell::Count(1)]);
        change.rows.push(row);
    }
    let mut promises = Table::new("promises", &["promise", "made", "kept", "kept_in_part", "not_yet"]);
    for n in 0..14 {
        let mut row = vec![raw(&format!("Enseñar la tecla {n} a una compañera"))];
        row.extend([n + 4, n, 1, 0].map(Cell::Count));
        promises.rows.push(row);
    }
    let tables = vec![change, promises];
    let report = Arc::new(Report { cohort: None, days: None, women: 9, example: false, tables, cloth: Vec::new() });
    let group = Cohort {
        id: CohortId(Uuid::from_u128(7)),
        name: "Grupo de ejemplo 1".into(),
        community: "Comunidad de ejemplo".into(),
        locale: "tzo".into(),
        begins: String::new(),
        ends: String::new(),
    };
    let groups = Groups { cohorts: vec![group], last_days: vec!["2026-05-16".into()], folders: folders().to_vec() };
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.take().unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    stage.type_in("1234");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Register(Box::default()));
    stage.tell(Msg::Pin(ticket, Ok(Knock::Opens)));
    stage.press(&[Chord::Digit(3)]);
    told(&mut stage, Told::Groups(groups.clone()));
    stage.press(&[Chord::Digit(1), Chord::Digit(2), Chord::Down, Chord::Right]);
    stage.is("reports");
    stage.press(&[Chord::Digit(6)]);
    told(&mut stage, Told::Saved("/media/luz/VERDE/informe-Grupo-de-ejemplo-1.html".into(), 12));
    stage.is("reports-saved");
    stage.press(&[Chord::Digit(7)]);
    let raw = |words: &str| Value::Raw(words.into());
    let refused = desk("cannot-write").with("file", raw("/media/luz/VERDE/informe-Grupo-de-ejemplo-1.xlsx"));
    told(&mut stage, Told::Refused(refused.with("why", raw("No such file or directory"))));
    stage.is("reports-refused");
    stage.press(&[Chord::Digit(5)]);
    stage.is("tables-reading");
    told(&mut stage, Told::Report(Arc::clone(&report)));
    stage.is("tables-change");
    stage.press(&[Chord::Right; 4]);
    stage.is("tables-promises");
    stage.press(&[Chord::Esc]);
    told(&mut stage, Told::Groups(groups.clone()));
    stage.press(&[Chord::Digit(9)]);
    told(&mut stage, Told::Groups(groups));
    stage.press(&[Chord::Digit(1), Chord::Down, Chord::Down, Chord::Right, Chord::Right]);
    stage.is("certificates");
    stage.press(&[Chord::Digit(6)]);
    told(&mut stage, Told::Saved("constancias.html".into(), 0));
    stage.is("certificates-nobody");
}

#[test]
fn the_board() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let mut stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 12, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    let read = |store: &Store, stage: &Stage| {
        let women = store.women(None).unwrap();
        Told::Board(Arc::new(Board::read(store, &stage.course, women, store.tick().unwrap()).unwrap()))
    };
    let told = |stage: &mut Stage, told: Told| {
        let ticket = stage.asked.take().unwrap();
        stage.tell(Msg::Told(ticket, Ok(told)));
    };
    stage.tell(Msg::Learners(vec![maruch(0)], true));
    stage.press(&[Chord::Enter, Chord::Digit(4)]);
    stage.type_in("1234");
    stage.press(&[Chord::Enter]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Register(Box::new(Register::read(&store).unwrap())));
    stage.tell(Msg::Pin(ticket, Ok(Knock::Opens)));
    stage.press(&[Chord::Digit(4)]);
    let board = read(&store, &stage);
    told(&mut stage, board);
    stage.press(&[Chord::Down]);
    stage.is("board");
    // Where there is room for whole names, they are whole.
    let wide = seen(&stage.painted(Look::FULL, (100, 30)));
    for woman in store.women(None).unwrap().iter().take(10) {
        assert!(woman.name.as_ref().is_none_or(|name| wide.contains(name)), "{woman:?} in {wide}");
    }
    // Long names, and a clock that stands still: what is said of other computers has its room.
    let runs: Vec<Run> = (0..13_u128)
        .map(|n| Run {
            writer: WriterId(Uuid::from_u128(0x900 + n)),
            computer: format!("Centro de mujeres de San Andrés {n}"),
            events: vec![(
                WallMs(if n < 11 { 0 } else { 1_790_000_000_000 }),
                NewEvent {
                    learner: None,
                    body: Body::WriterStarted { computer: String::new(), version: String::new() },
                },
            )],
        })
        .collect();
    store.append_runs(&runs).unwrap();
    let again = read(&store, &stage);
    stage.press(&[Chord::Esc, Chord::Digit(4)]);
    told(&mut stage, again);
    stage.press(&[Chord::Down]);
    stage.painted(Look::FULL, (80, 24));
    // While it is open it looks again by itself, and only what is new changes it.
    let seen_before = seen(&stage.painted(Look::FULL, (80, 24)));
    let later = Now { since_start: Duration::from_secs(3), wall: WallMs(1_790_000_000_000) };
    assert!(app::wake(&stage.state).unwrap() <= later.since_start);
    let again = |stage: &mut Stage| {
        let tasks = app::update(&mut stage.state, &stage.course, Msg::Woke, later);
        tasks.into_iter().find_map(|t| if let Task::Ask(ticket, ..) = t { Some(ticket) } else { None }).unwrap()
    };
    let ticket = again(&mut stage);
    stage.tell(Msg::Told(ticket, Ok(Told::NothingNew)));
    assert_eq!(seen(&stage.painted(Look::FULL, (80, 24))), seen_before);
    let woman = store.women(None).unwrap().into_iter().find(|w| w.name.is_some()).unwrap();
    let renamed = Body::LearnerRenamed { name: Some("Antonia de ejemplo".into()) };
    store.append(&[NewEvent { learner: Some(woman.id), body: renamed }]).unwrap();
    let board = read(&store, &stage);
    stage.tell(Msg::Told(ticket, Ok(board)));
    assert_ne!(seen(&stage.painted(Look::FULL, (80, 24))), seen_before);
    stage.press(&[Chord::Enter]);
    stage.is("board-woman");
    stage.press(&[Chord::Esc]);
    assert!(stage.painted(Look::FULL, (80, 24)).content().iter().any(|c| c.symbol() == "▶"));
}

/// Where there is nothing yet, every screen of the area says what to do next.
#[test]
fn where_there_is_nothing_yet() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let group = CohortId(Uuid::from_u128(7));
    let body = Body::CohortFormed {
        cohort: group,
        name: "Las de abajo".into(),
        community: String::new(),
        locale: "tzo".into(),
        begins: String::new(),
        ends: String::new(),
    };
    let stage = in_the_area(&store);
    let board = Arc::new(Board::read(&store, &stage.course, Vec::new(), Tick(0)).unwrap());
    let report = Arc::new(Report::read(&store, &stage.course, Scope { cohort: None, names: true }).unwrap());
    let groups = Groups { folders: folders().to_vec(), ..Groups::default() };
    let shows = |store: &Store, keys: &[u8], told: Vec<Told>, wanted: &str| {
        let mut stage = in_the_area(store);
        stage.press(&keys.iter().map(|d| Chord::Digit(*d)).collect::<Vec<_>>());
        for told in told {
            let ticket = stage.asked.unwrap();
            stage.tell(Msg::Told(ticket, Ok(told)));
        }
        let words = seen(&stage.painted(Look::FULL, (80, 24)));
        stage.painted(Look::ASCII, (80, 24));
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(wanted), "{keys:?}: {words}");
    };
    shows(&store, &[1], vec![], "Haga el primero con 1");
    store.append(&[NewEvent { learner: None, body }]).unwrap();
    shows(&store, &[1, 2, 1], vec![], "Escriba el de hoy con 1");
    shows(&store, &[1, 2, 3], vec![], "Agréguelas en su grupo");
    shows(&store, &[1, 2, 4, 2], vec![], "puede escribir un nombre");
    shows(&store, &[1, 2, 6], vec![Told::Board(board.clone())], "Agréguelas en su grupo");
    shows(&store, &[2], vec![], "Agréguelas en su grupo");
    shows(&store, &[4], vec![Told::Board(board)], "Agréguelas en su grupo");
    shows(&store, &[5], vec![Told::Sticks(Vec::new())], "Métala y espere");
    shows(&store, &[6], vec![Told::Copies(Vec::new(), true)], "Se hacen solas");
    let saved = Told::Saved("/home/luz/informe.html".into(), 0);
    let mut stage = in_the_area(&store);
    stage.press(&[Chord::Digit(3), Chord::Digit(5)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(Told::Report(report))));
    stage.press(&[Chord::Left]);
    let words = seen(&stage.painted(Look::FULL, (80, 24)));
    assert!(words.contains("cuando haya días de taller"), "{words}");
    let mut stage = in_the_area(&store);
    stage.press(&[Chord::Digit(3)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(Told::Groups(groups))));
    stage.press(&[Chord::Digit(6)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(saved)));
    let words = seen(&stage.painted(Look::FULL, (80, 24)));
    assert!(words.contains("Listo, 0 mujeres"), "{words}");
}

/// Wherever a screen of the area can be opened from several, Esc shows again what was shown before.
#[test]
fn esc_leads_back_to_where_she_came_from() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let stage = Stage::new(Shelf::embedded());
    let programme = demo::Programme { learners: 40, events: 4000, seed: Seed(3) };
    demo::fill(&mut store, &stage.course, &stage.catalog, Locale::Es, programme).unwrap();
    for n in [1, 2] {
        let body =
            Body::LearnerEnrolled { name: Some("Maruch".into()), pictures: maruch(0).pictures, locale: "tzh".into() };
        store.append(&[NewEvent { learner: Some(LearnerId(Uuid::from_u128(n))), body }]).unwrap();
    }
    let read = |stage: &Stage, cohort| {
        let women = store.women(cohort).unwrap();
        Arc::new(Board::read(&store, &stage.course, women, store.tick().unwrap()).unwrap())
    };
    let group = store.cohorts().unwrap()[0].id;
    let (all, hers) = (read(&stage, None), read(&stage, Some(group)));
    let report = Arc::new(Report::read(&store, &stage.course, Scope { cohort: None, names: true }).unwrap());
    let groups = Groups { folders: folders().to_vec(), ..Groups::default() };
    let stick = Stick { path: "/media/luz/VERDE".into(), read_only: false, bundles: 1 };
    let merged = Merged { new: 1, ..Merged::default() };
    let came = Brought { found: Vec::new(), all: merged };
    // What a screen asks for when it opens is answered at once.
    let press = |stage: &mut Stage, chord: Chord| {
        stage.press(&[chord]);
        while let Some(ticket) = stage.asked.take() {
            let told = match &stage.state.screen {
                Screen::Board(_)
                    if app::sheet(&stage.state, &stage.course)
                        .header
                        .is_some_and(|h| h.title.contains(&desk("report-everybody"))) =>
                {
                    Told::Board(all.clone())
                }
                Screen::Board(_) => Told::Board(hers.clone()),
                Screen::Tables(_) | Screen::Question(_) => Told::Report(report.clone()),
                Screen::Stick(_) => Told::Sticks(vec![stick.clone()]),
                Screen::Computers(_) => Told::Computers(Computers { here: String::new(), all: Vec::new() }),
                _ => Told::Groups(groups.clone()),
            };
            stage.tell(Msg::Told(ticket, Ok(told)));
        }
    };
    let (enter, esc, down, right) = (Chord::Enter, Chord::Esc, Chord::Down, Chord::Right);
    let d = Chord::Digit;
    for (way, open) in [
        // The board: of all, of a group; whose row, whose page, the questions, a question, a profile and what hangs on it.
        (vec![d(4)], vec![d(1)]),
        (vec![d(4), down, down], vec![d(1)]),
        (vec![d(4), d(1)], vec![d(2)]),
        (vec![d(4), down, enter], vec![d(1)]),
        (vec![d(4), down, enter, d(1)], vec![d(2)]),
        (vec![d(4), down, enter, d(1)], vec![d(5)]),
        (vec![d(1), d(2), d(6), down, enter], vec![d(1)]),
        (vec![d(1), d(2), d(6), down], vec![d(1)]),
        // The lists of women: the page on which she stands.
        (vec![d(2), right, right], vec![d(1)]),
        (vec![d(2), right, d(3)], vec![d(2)]),
        (vec![d(2), right, d(3)], vec![d(5)]),
        (vec![d(2), right, d(3), d(4)], vec![d(1)]),
        (vec![d(1), d(2), d(3)], vec![d(1)]),
        (vec![d(1), d(2), d(3), d(2)], vec![d(2)]),
        (vec![d(2)], vec![d(9)]),
        // Reports: the page of a table.
        (vec![d(3)], vec![d(4)]),
        (vec![d(3)], vec![d(9)]),
        (vec![d(3), d(5), right, right, down], vec![d(2)]),
        // The stick.
        (vec![d(5)], vec![d(3)]),
        (vec![d(5)], vec![d(1)]),
        (vec![d(5), d(1), d(4)], vec![enter]),
    ] {
        let mut stage = in_the_area(&store);
        for chord in &way {
            press(&mut stage, *chord);
        }
        let sheet = |stage: &Stage| {
            let mut sheet = app::sheet(&stage.state, &stage.course);
            // Of a list she stands on the row that she opened; of choices, on the first again.
            for block in &mut sheet.blocks {
                if let Block::Options(rows) = block {
                    rows.iter_mut().for_each(|row| row.focus = false);
                }
            }
            sheet
        };
        let before = sheet(&stage);
        for chord in &open {
            press(&mut stage, *chord);
        }
        assert_ne!(sheet(&stage), before, "{way:?} {open:?} opens nothing");
        press(&mut stage, esc);
        assert_eq!(sheet(&stage), before, "{way:?} {open:?}");
    }
    // From what a stick brought, profiles that look like one woman's lead back to the stick.
    let mut stage = in_the_area(&store);
    for chord in [d(5), d(1)] {
        press(&mut stage, chord);
    }
    stage.press(&[d(2)]);
    let ticket = stage.asked.take().unwrap();
    stage.tell(Msg::Told(ticket, Ok(Told::Exchanged(Exchanged { found: Some(Ok(came)), left: None }))));
    press(&mut stage, enter);
    assert!(matches!(stage.state.screen, Screen::Twins(_)), "{:?}", stage.state.screen);
    press(&mut stage, esc);
    assert!(matches!(stage.state.screen, Screen::Stick(_)), "{:?}", stage.state.screen);
}

#[test]
fn a_window_too_small() {
    let stage = Stage::new(Shelf::embedded());
    insta::assert_snapshot!("too-small", seen(&stage.painted(Look::FULL, (79, 12))));
}

/// A course of one lesson a kind, made of the examples beside the kinds.
fn examples(pack: &Path) {
    let id = |kind: Kind| kind.folder().replace('_', "-");
    let lessons: Vec<String> = Kind::ALL.iter().map(|k| format!("\"muestra.{}\"", id(*k))).collect();
    fs::create_dir_all(pack.join("lessons/muestra")).unwrap();
    fs::create_dir_all(pack.join("translations/es/muestra")).unwrap();
    let course =
        format!("Course(workshops: [Workshop(id: \"muestra\", figure: \"rombo\", lessons: [{}])])", lessons.join(", "));
    fs::write(pack.join("lessons/course.ron"), course).unwrap();
    fs::write(pack.join("translations/es/course.ftl"), "muestra = Muestra\n").unwrap();
    for kind in Kind::ALL {
        let (ron, ftl) = kind.example();
        let lesson = format!("Lesson(id: \"muestra.{}\", minutes: 1, steps: [{}])", id(*kind), ron.trim());
        fs::write(pack.join(format!("lessons/muestra/{}.ron", id(*kind))), lesson).unwrap();
        let texts = format!("title = {}\ngoal = Muestra.\n{ftl}", id(*kind));
        fs::write(pack.join(format!("translations/es/muestra/{}.ftl", id(*kind))), texts).unwrap();
    }
}

#[test]
fn every_activity_before_and_after_an_answer() {
    let pack = tempfile::tempdir().unwrap();
    examples(pack.path());
    let shelf = Shelf::embedded().over(pack.path());
    let mut stage = Stage::new(shelf);
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    for kind in Kind::ALL {
        let name = kind.folder().replace('_', "-");
        let here = LessonId::new(&format!("muestra.{name}"));
        stage.press(&[Chord::Enter]);
        stage.is(&format!("activity-{name}"));
        let mut answers = 0;
        for _ in 0..400 {
            if stage.state.session.as_ref().unwrap().progress.finished(&here) {
                break;
            }
            let before = tries(&stage, &here);
            let player = if answers < 2 { Player::Clumsy } else { Player::Perfect };
            let chord = app::play(&stage.state, &stage.course, player);
            stage.press(&[chord]);
            if tries(&stage, &here) != before && answers < 4 && !matches!(kind, Kind::Page) {
                let after = ["missed", "shown", "right", "done"][answers];
                if tries(&stage, &here) > 0 {
                    stage.is(&format!("activity-{name}-{after}"));
                    answers += 1;
                }
            }
        }
        stage.press(&[Chord::Enter]);
    }
}

/// Screens of a step that lie between its first and its answer.
#[test]
fn a_phone_is_opened_and_sorted() {
    let pack = tempfile::tempdir().unwrap();
    examples(pack.path());
    let mut stage = Stage::new(Shelf::embedded().over(pack.path()));
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    let lesson = LessonId::new("muestra.phone");
    stage.state.screen = opened(&stage, &lesson);
    stage.press(&[Chord::Digit(2)]);
    stage.is("phone-open");
    stage.press(&[Chord::Digit(1)]);
    stage.is("phone-one-sorted");
    stage.press(&[Chord::Enter, Chord::Enter]);
    stage.is("phone-how");
    stage.press(&[Chord::Down, Chord::Enter, Chord::Enter, Chord::Up, Chord::Enter]);
    stage.is("phone-sorted");
}

#[test]
fn one_of_two_that_are_right_is_not_the_end() {
    let pack = tempfile::tempdir().unwrap();
    examples(pack.path());
    let mut stage = Stage::new(Shelf::embedded().over(pack.path()));
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    stage.state.screen = opened(&stage, &LessonId::new("muestra.select"));
    stage.press(&[Chord::Digit(1), Chord::Enter]);
    stage.is("select-one-of-two");
}

#[test]
fn a_month_is_planned() {
    let pack = tempfile::tempdir().unwrap();
    examples(pack.path());
    let mut stage = Stage::new(Shelf::embedded().over(pack.path()));
    stage.press(&[Chord::Enter, Chord::Digit(2)]);
    stage.state.screen = opened(&stage, &LessonId::new("muestra.calendar"));
    stage.press(&[Chord::Digit(2), Chord::Digit(2)]);
    stage.is("calendar-two-placed");
    stage.press(&[Chord::Digit(4)]);
    stage.is("calendar-planned");
}

#[test]
fn steps_that_the_course_no_longer_has_are_passed_over() {
    let mut stage = at_home(0, false);
    let lesson = LessonId::new("seguridad.codigo-de-seis");
    let answer = |step, grade| Body::Attempt {
        lesson: lesson.clone(),
        step: StepId::new(step),
        kind: "choice".into(),
        occasion: Occasion::Lesson,
        answer: serde_json::Value::Null,
        picked: None,
        grade,
        tries: 2,
        hears: 0,
        spent_ms: 1,
        seed: Seed(1),
        private: false,
    };
    let answers = [
        ("llave", Grade::Said),
        ("comadre", Grade::Judged(Verdict::Right)),
        ("a-step-of-last-year", Grade::Judged(Verdict::NotYet)),
    ];
    let opening = Body::LessonOpened { lesson: lesson.clone() };
    let events = std::iter::once(opening).chain(answers.map(|(step, grade)| answer(step, grade)));
    let events: Vec<Event> = events.zip(1..).map(|(body, n)| event(n, body)).collect();
    stage.state.session.as_mut().unwrap().progress = LearnerProgress::fold(&events);
    stage.state.screen = opened(&stage, &lesson);
    let lesson = seen(&stage.painted(Look::FULL, (80, 24)));
    assert!(lesson.contains("Le llega un código que no pidió"), "the first step that is new to her: {lesson}");
}

/// A lesson, opened.
fn opened(stage: &Stage, lesson: &LessonId) -> Screen {
    let at = luch::screens::Context {
        course: &stage.course,
        locale: stage.state.locale,
        learners: &[],
        session: stage.state.session.as_ref(),
        pin_is_set: false,
        register: None,
        wall: WallMs(0),
        since_start: Duration::ZERO,
        seed: Seed(5),
    };
    luch::screens::open(&Place::Lesson(lesson.clone()), &at).0
}

/// How often she has answered the one step of this lesson in this walk.
fn tries(stage: &Stage, lesson: &LessonId) -> u8 {
    let run = stage.state.session.as_ref().unwrap().progress.run(lesson);
    run.first().map_or(0, |r| r.tries)
}

/// Forty groups and five hundred women with the longest names that can be written: nothing is cut.
#[test]
fn many_groups_and_women_with_long_names() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let long = |word: &str, n: u128| format!("{n:03} {}", word.repeat(12).chars().take(56).collect::<String>());
    let cohort = |n| CohortId(Uuid::from_u128(n));
    let groups = (0..40).map(|n| Body::CohortFormed {
        cohort: cohort(n),
        name: long("Grupo ", n),
        community: long("Paraje ", n),
        locale: "tzo".into(),
        begins: String::new(),
        ends: String::new(),
    });
    let mut events: Vec<NewEvent> = groups.map(|body| NewEvent { learner: None, body }).collect();
    for n in 0..500 {
        let learner = Some(LearnerId(Uuid::from_u128(1000 + n)));
        let pictures = [Picture(0), Picture(1), Picture(2)];
        let name = Some(long("Guadalupe ", n));
        let enrolled = Body::LearnerEnrolled { name, pictures, locale: "es".into() };
        let joined = Body::CohortJoined { cohort: cohort(n % 2), member: true };
        events.extend([enrolled, joined].map(|body| NewEvent { learner, body }));
    }
    store.append(&events).unwrap();
    for places in ["1", "12", "121", "122", "123", "124", "1242", "2", "21", "214", "2141"] {
        let mut stage = in_the_area(&store);
        stage.type_in(places);
        stage.fits_in_every_language();
    }
}
