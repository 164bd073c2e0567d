//! A workshop's day in the real binary: a group, its women from a list, who came, the lessons of today, a learner who sees
//! exactly these first, a lesson on the wall, the board while others work, the report, a certificate.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod pty;

use luch::{
    app::{self, Msg, Now, State, perform::World},
    course::Course,
    log::{Body, NewEvent, Store},
    model::{CohortId, LearnerId, LessonId, Picture, Seed, WallMs},
    progress::LearnerProgress,
    screens::{Context, Screen},
    source::Shelf,
    text::Locale,
    ui::Chord,
    workshop::{Cell, Register, Report, Scope},
};
use pty::{Pty, luch};
use std::{fs, sync::mpsc, time::Duration};

/// Writes 20 women as a spreadsheet in Spanish saves them.
fn list(home: &std::path::Path) {
    fs::create_dir_all(home.join("Documentos")).unwrap();
    let women = (1..=20).map(|n| format!("{n};Mujer {n:02};tsotsil\r\n")).collect::<String>();
    fs::write(home.join("Documentos/grupo.csv"), format!("\u{feff}núm.;Nombre;Lengua\r\n{women}")).unwrap();
}

#[test]
fn a_group_its_women_who_came_and_the_lessons_of_today() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    list(home.path());
    let mut command = luch(data.path());
    command.env("HOME", home.path());
    let mut pty = Pty::start(&command, 80, 24);
    let mut press = |keys: &str, wait: &str| {
        pty.keys(keys);
        pty.wait(wait);
    };
    press("", "¿En qué lengua");
    press("\r", "¿Quién es usted?");
    press("3", "escoja un número secreto");
    press("4321\r", "Escríbalo otra vez");
    press("4321\r", "Los grupos: hoy");
    press("1", "¿Con qué grupo?");
    press("1", "¿Cómo se llama el grupo?");
    press("Las de arriba\r", "¿De qué comunidad es?");
    press("Paraje\r", "¿En qué lengua trabaja");
    press("3", "¿Qué día empieza?");
    press("3/1/2026\r", "¿Qué día termina?");
    press("\r", "Agregar mujeres");
    press("4", "¿Cómo las agregamos?");
    press("3", "grupo.csv");
    press("1", "20 nuevas y 0");
    // The same list once more doubles nobody.
    press("1", "0 nuevas y 20");
    press("\x1b", "¿Cómo las agregamos?");
    press("\x1b", "El día de taller");
    press("1", "Día nuevo");
    press("1", "¿Qué taller se da?");
    press("1", "¿Qué día es hoy?");
    // What the clock believes is taken back, whatever it is.
    press(&"\x7f".repeat(10), "Día   ▏");
    press("10/1/26\r", "¿Dónde es?");
    press("\r", "¿Cuántas horas");
    press("\r", "¿Quién vino?");
    press("1", "Vinieron 1 de 20");
    press("2", "Vinieron 2 de 20");
    press("1", "Vinieron 1 de 20");
    press("t", "Vinieron 20 de 20");
    press("8", "Vinieron 19 de 20");
    press("\x1b", "vinieron 19");
    press("\x1b", "Las lecciones de hoy");
    press("2", "De qué taller son");
    press("2", "¿Cuáles hacen hoy");
    press("2", "1.ª de hoy");
    press("1", "2.ª de hoy");
    press("\x1b", "2 para hoy");
    press("\x1b", "Las lecciones de hoy");
    press("\x1b", "¿Con qué grupo?");
    press("\x1b", "Los grupos: hoy");
    press("\x1b", "¿En qué lengua");
    pty.keys("\x1b");
    pty.wait("apriete Esc otra vez");
    pty.keys("\x1b");
    pty.ends();

    let (store, _) = Store::open(data.path()).unwrap();
    let register = Register::read(&store).unwrap();
    let cohort = &register.cohorts[0];
    assert_eq!(
        (cohort.name.as_str(), cohort.begins.as_str(), cohort.ends.as_str()),
        ("Las de arriba", "2026-01-03", "")
    );
    assert_eq!(register.group(cohort.id).count(), 20);
    assert!(register.women.iter().all(|w| w.locale == "tzo"));
    let day = &register.days[0];
    assert_eq!((day.date.as_str(), day.place.as_str(), day.hours), ("2026-01-10", "Paraje", 4));
    assert_eq!(register.came.len(), 19);
    let today = register.assigned[&cohort.id].clone();
    assert_eq!(today.len(), 2);

    // One of them sits down with the drawings of her card: the first lesson of today is the one in focus.
    let learner = store.learners().unwrap().into_iter().find(|l| l.name.as_deref() == Some("Mujer 01")).unwrap();
    drop(store);
    let title = fs::read_to_string(format!("translations/es/{}.ftl", today[0].as_str().replace('.', "/"))).unwrap();
    let title = title.lines().find_map(|l| l.strip_prefix("title = ")).unwrap().to_owned();
    let mut pty = Pty::start(&command, 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    pty.wait("Ya tengo mis dibujos");
    pty.keys("1");
    pty.wait("primer dibujo");
    pty.keys(&choose(&learner.pictures[..1]));
    pty.until("her name", |s| s.contains("Mujer 01"));
    let contents = pty.contents();
    let line = contents.lines().find(|l| l.contains("Mujer 01")).unwrap();
    let number = line.chars().find(char::is_ascii_digit).unwrap();
    pty.keys(&number.to_string());
    pty.wait("sus tres dibujos");
    pty.keys(&choose(&learner.pictures));
    pty.wait("Hoy, con su grupo");
    pty.wait(&title);
    pty.keys("\r");
    pty.wait("tejido 0 de");
    pty.keys("\x1b[20~"); // F9: sign out
    pty.wait("Todo quedó guardado");
    pty.keys("\x1b");
    pty.wait("apriete Esc otra vez");
    pty.keys("\x1b");
    pty.ends();
    let (store, _) = Store::open(data.path()).unwrap();
    assert!(opened(&store, learner.id, today[0].as_str()), "Enter opened the lesson of today");
    let first = ["Mujer 01", "Mujer 02", "Mujer 03"].map(Some);
    let mut learners: Vec<_> =
        store.learners().unwrap().into_iter().filter(|l| first.contains(&l.name.as_deref())).collect();
    learners.sort_by_key(|l| l.name.clone());
    drop(store);
    the_rest_of_the_day(&command, data.path(), home.path(), &learners, &today[0]);
}

/// The facilitator gives a lesson on the wall and looks at the board; meanwhile three women take the lesson in another
/// process on the same data, and the board shows it by itself. Then the report and a certificate.
fn the_rest_of_the_day(
    command: &portable_pty::CommandBuilder,
    data: &std::path::Path,
    home: &std::path::Path,
    learners: &[luch::log::Learner],
    lesson: &LessonId,
) {
    let mut pty = Pty::start(command, 80, 24);
    let mut press = |keys: &str, wait: &str| {
        pty.keys(keys);
        pty.wait(wait);
    };
    press("", "¿En qué lengua");
    // Who is known here has come from the log when there are four answers.
    press("\r", "▐4▌  Soy facilitadora");
    press("4", "secreto");
    press("4321\r", "Los grupos: hoy");
    press("1", "¿Con qué grupo?");
    press("2", "El día de taller");
    press("7", "¿Qué lección hacen juntas?");
    press("1", "tejido 0 de");
    pty.count_hands();
    pty.keys("\x1b");
    pty.wait("¿Qué lección hacen juntas?");
    pty.keys("\x1b");
    pty.wait("El día de taller");
    pty.keys("6");
    pty.wait("no ha empezado");
    let done = |screen: &str, name: &str| {
        screen.lines().any(|line| line.contains(name) && (line.contains('█') || line.contains('▒')))
    };
    let names: Vec<&str> = learners.iter().filter_map(|l| l.name.as_deref()).collect();
    assert!(names.iter().all(|name| !done(&pty.contents(), name)), "nobody has finished anything");
    for learner in learners {
        walk(data, learner, lesson);
    }
    pty.until("three women with a finished lesson", |s| names.iter().all(|name| done(s, name)));
    for (keys, wait) in [("\x1b", "El día de taller"), ("\x1b", "¿Con qué grupo?"), ("\x1b", "Los grupos: hoy")] {
        pty.keys(keys);
        pty.wait(wait);
    }
    pty.keys("3");
    pty.wait("Guardar la página");
    pty.keys("8");
    pty.wait("Listo, 20 mujeres");
    let (store, _) = Store::open(data).unwrap();
    let report = Report::read(&store, &Course::open(Shelf::embedded()), Scope { cohort: None, names: true }).unwrap();
    let table = report.table("hands").unwrap();
    assert!((0..table.rows.len()).any(|row| table.cell(row, "hands") == Some(&Cell::Count(12))), "{table:?}");
    let saved = fs::read_dir(home.join("Documentos")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    assert!(saved.into_iter().any(|name| name.starts_with("informe")));
    // Of each workshop somebody may have finished all: none has, with one lesson, and the program says so.
    pty.keys("9");
    pty.wait("Qué terminaron");
    pty.keys("6");
    pty.wait("Todavía nadie ha terminado eso");
    // The other lessons of that workshop, and the sheet is written.
    drop(store);
    let course = Course::open(Shelf::embedded());
    let workshop = course.workshop_of(lesson).unwrap();
    for other in workshop.lessons.iter().filter(|l| *l != lesson) {
        walk(data, &learners[0], other);
    }
    let nth = course.workshops().iter().position(|w| w.id == workshop.id).unwrap() + 1;
    // The arrow stands at the last line: down is the first.
    pty.keys("\x1b[B");
    pty.keys(&"\x1b[C".repeat(nth));
    pty.keys("6");
    pty.wait("Listo, 1 mujeres");
    let file = fs::read_dir(home.join("Documentos")).unwrap().map(|e| e.unwrap().path());
    let page = file.into_iter().find(|p| p.to_string_lossy().contains("constancias")).unwrap();
    assert!(fs::read_to_string(page).unwrap().contains(names[0]));
    pty.signal("TERM");
    pty.ends();
}

impl Pty {
    /// To the first step with options; one hand for the first, twelve for the second, kept.
    fn count_hands(&mut self) {
        for step in 1.. {
            assert!(step < 12, "no step has options");
            self.keys("\x1b[C");
            self.wait(&format!("tejido {step} de"));
            if self.contents().contains("contar las manos") {
                break;
            }
        }
        self.keys("\r");
        self.wait("menos, más manos");
        self.keys("\x1b[C\x1b[B12\r");
        self.wait("otro paso");
    }
}

/// A woman signs in with her drawings and takes a lesson to its end: the program's own `update` and thread for the log.
fn walk(data: &std::path::Path, her: &luch::log::Learner, lesson: &LessonId) {
    let course = Course::open(Shelf::embedded());
    let (to_app, inbox) = mpsc::channel();
    let world = World::start(data.to_path_buf(), Shelf::embedded(), &[], true, &to_app);
    let mut state = State::new(&course, Some(Locale::Es), Seed(5));
    let since_start = Duration::ZERO;
    let tell = |state: &mut State, msg| {
        for task in app::update(state, &course, msg, Now { since_start, wall: WallMs::now() }) {
            world.perform(task);
        }
    };
    tell(&mut state, Msg::Learners(vec![her.clone()], true));
    let mut chords = vec![Chord::Enter, Chord::Digit(1), Chord::Digit(1)];
    chords.extend(choose_chords(&her.pictures));
    for chord in chords {
        tell(&mut state, Msg::Key(chord));
    }
    let next = |state: &mut State| match inbox.recv_timeout(Duration::from_secs(20)).unwrap() {
        Msg::Learners(..) => {}
        msg => tell(state, msg),
    };
    while state.session.is_none() {
        next(&mut state);
    }
    let at = Context {
        course: &course,
        locale: Locale::Es,
        learners: &[],
        session: state.session.as_ref(),
        pin_is_set: true,
        register: None,
        wall: WallMs::now(),
        since_start,
        seed: Seed(5),
    };
    let opened = luch::screens::lesson::State::lesson(lesson, &at).unwrap().0;
    state.screen = Screen::Lesson(opened);
    let finished = |state: &State| state.session.as_ref().unwrap().progress.finished(lesson);
    while !finished(&state) {
        // A screen that waits for the disk has no keys of its own.
        let chord = app::play(&state, &course, luch::activity::Player::Perfect);
        if app::keys(&state, &course).iter().any(|b| b.chord == chord) {
            tell(&mut state, Msg::Key(chord));
        } else {
            next(&mut state);
        }
    }
    drop(inbox);
    world.end().unwrap();
}

fn choose_chords(pictures: &[Picture]) -> Vec<Chord> {
    let digit = |c: char| c.to_digit(10).map(|d| Chord::Digit(d as u8));
    choose(pictures).replace("\x1b[B", "v").chars().map(|c| digit(c).unwrap_or(Chord::Down)).collect()
}

/// A profile with a lesson of its own.
fn profile(store: &mut Store, name: &str, lesson: &str) -> LearnerId {
    let learner = LearnerId(uuid::Uuid::new_v4());
    let pictures = [Picture(1), Picture(2), Picture(3)];
    let bodies = [
        Body::LearnerEnrolled { name: Some(name.into()), pictures, locale: "tzo".into() },
        Body::LessonOpened { lesson: LessonId::new(lesson) },
        Body::LessonFinished { lesson: LessonId::new(lesson) },
    ];
    let events: Vec<NewEvent> = bodies.into_iter().map(|body| NewEvent { learner: Some(learner), body }).collect();
    store.append(&events).unwrap();
    learner
}

#[test]
fn two_profiles_of_one_woman_are_one_until_they_are_parted() {
    let data = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(data.path()).unwrap();
    let one = profile(&mut store, "Xunka'", "inicio.tocar");
    let other = profile(&mut store, "Juana", "inicio.raton");
    let cohort = CohortId(uuid::Uuid::from_u128(5));
    let lessons = vec![LessonId::new("redes.foto-que-vende")];
    let write = |store: &mut Store, learner, body| drop(store.append(&[NewEvent { learner, body }]).unwrap());
    write(&mut store, Some(other), Body::CohortJoined { cohort, member: true });
    write(&mut store, None, Body::LessonsAssigned { cohort, lessons: lessons.clone() });
    let woven = |store: &Store, who| {
        let progress = LearnerProgress::read(store, who).unwrap();
        ["inicio.tocar", "inicio.raton"].map(|l| progress.finished(&LessonId::new(l)))
    };
    assert_eq!((woven(&store, one), store.assigned(one).unwrap()), ([true, false], vec![]));
    write(&mut store, Some(other), Body::ProfileJoined { into: Some(one) });
    let register = Register::read(&store).unwrap();
    assert_eq!(register.women.len(), 1);
    assert_eq!(register.women[0].name.as_deref(), Some("Xunka'"));
    assert!(register.members.contains(&(cohort, one)), "her group is that of either");
    assert_eq!(store.learners().unwrap().len(), 1, "she finds one name in the list");
    assert_eq!((woven(&store, one), store.assigned(one).unwrap()), ([true, true], lessons));
    write(&mut store, Some(other), Body::ProfileJoined { into: None });
    assert_eq!(Register::read(&store).unwrap().women.len(), 2);
    assert_eq!((woven(&store, one), woven(&store, other)), ([true, false], [false, true]));
    // Forgotten, she is nowhere, under neither profile.
    write(&mut store, Some(other), Body::ProfileJoined { into: Some(one) });
    store.erase(one).unwrap();
    let register = Register::read(&store).unwrap();
    assert!(register.women.is_empty() && register.members.is_empty() && store.learners().unwrap().is_empty());
    assert!(store.events_of(one).unwrap().is_empty() && store.events_of(other).unwrap().is_empty());
    drop(store);
    for entry in fs::read_dir(data.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap_or_default();
        assert!(!bytes.windows(7).any(|w| w == b"Xunka'\""), "her name is in no file");
    }
}

fn opened(store: &Store, learner: LearnerId, wanted: &str) -> bool {
    let events = store.events_of(learner).unwrap();
    events.iter().any(|e| matches!(&e.body, Body::LessonOpened { lesson } if lesson.as_str() == wanted))
}

/// The keys that choose drawings from the first line on: the light stays where the last one was.
fn choose(pictures: &[Picture]) -> String {
    let mut keys = String::new();
    let mut line = 0;
    for picture in pictures {
        let wanted = picture.0 / 4;
        while line != wanted {
            keys.push_str("\x1b[B");
            line = (line + 1) % 3;
        }
        keys.push(char::from(b'1' + picture.0 % 4));
    }
    keys
}
