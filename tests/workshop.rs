//! A workshop's day in the real binary: a group, its women from a list, who came, the lessons of today, a lesson on the
//! wall, a power cut, three learners who see exactly these lessons first and take them, the board while they work, the
//! report, the certificates.
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
    course::Course,
    log::{Body, Learner, NewEvent, Store},
    model::{CohortId, LearnerId, LessonId, Picture},
    progress::LearnerProgress,
    source::Shelf,
    workshop::Register,
};
use pty::{Pty, luch};
use std::{fs, path::Path, process::Command};

/// Writes 20 women as a spreadsheet in Spanish saves them.
fn list(home: &Path) {
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
    press("4711\r", "Escríbalo otra vez");
    press("4711\r", "Los grupos: hoy");
    press("1", "Todavía no hay grupos");
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
    // What the clock believes makes room for the first letter, whatever it is.
    press("10/1/26", "Día   10/1/26▏");
    press("\r", "¿Dónde es?");
    press("\r", "¿Cuántas horas");
    press("\r", "¿Quién vino?");
    press("1", "Vino 1 de 20");
    press("2", "Vinieron 2 de 20");
    press("1", "Vino 1 de 20");
    press("t", "Vinieron 20 de 20");
    press("8", "Vinieron 19 de 20");
    press("\x1b", "vinieron 19");
    press("\x1b", "Las lecciones de hoy");
    press("2", "De qué taller son");
    press("2", "¿Cuáles hacen hoy");
    press("2", "1.ª de hoy");
    press("1", "2.ª de hoy");
    press("3", "3.ª de hoy");
    press("4", "4.ª de hoy");
    press("\x1b", "4 para hoy");
    press("\x1b", "Las lecciones de hoy");
    press("\x1b", "¿Con qué grupo?");
    press("\x1b", "Los grupos: hoy");
    press("\x1b", "¿Salir de la mesa");
    press("2", "¿En qué lengua");
    pty.keys("\x1b");
    pty.wait("¿Cerrar el programa?");
    pty.keys("2");
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
    assert_eq!(today.len(), 4);

    let mut learners = store.learners().unwrap();
    learners.retain(|l| l.name.as_deref().is_some_and(|name| ["Mujer 01", "Mujer 02", "Mujer 03"].contains(&name)));
    learners.sort_by_key(|l| l.name.clone());
    drop(store);
    the_rest_of_the_day(&command, data.path(), home.path(), &learners, &today);
}

/// The facilitator gives a lesson on the wall, the light goes out, and what was counted is there; she looks at the board
/// while three women take a lesson, each in a program of her own on the same data. Then the report and the certificates.
fn the_rest_of_the_day(
    command: &portable_pty::CommandBuilder,
    data: &Path,
    home: &Path,
    learners: &[Learner],
    today: &[LessonId],
) {
    let mut pty = Pty::start(command, 80, 24);
    pty.enters_the_area();
    for (keys, wait) in [("1", "¿Con qué grupo?"), ("2", "El día de taller"), ("7", "¿Qué lección hacen juntas?")]
    {
        pty.keys(keys);
        pty.wait(wait);
    }
    pty.keys("1");
    pty.wait("tejido 0 de");
    pty.count_hands();
    // She has seen that it is kept.
    pty.kill();
    let hands = report(data);
    let hands = hands["tables"]["hands"]["rows"].as_array().unwrap();
    let counted = |n| hands.iter().filter(|row| row["hands"] == n && row["of"] == 13).count();
    assert_eq!((counted(1), counted(12)), (1, 1), "{hands:?}");

    let mut pty = Pty::start(command, 80, 24);
    pty.enters_the_area();
    for (keys, wait) in [("1", "¿Con qué grupo?"), ("2", "El día de taller"), ("6", "sin empezar")] {
        pty.keys(keys);
        pty.wait(wait);
    }
    let done =
        |screen: &str, name: &str| screen.lines().any(|line| line.contains(name) && line.contains(['█', '▒', '!']));
    let names: Vec<&str> = learners.iter().filter_map(|l| l.name.as_deref()).collect();
    assert!(names.iter().all(|name| !done(&pty.contents(), name)), "nobody has finished anything");
    for learner in learners {
        Pty::start(command, 80, 24).takes_lessons(learner, 1);
    }
    // One who presses what stands first may need help: that sign comes before the others.
    pty.until("three women with a finished lesson", |s| names.iter().all(|name| done(s, name)));
    for (keys, wait) in [("\x1b", "El día de taller"), ("\x1b", "¿Con qué grupo?"), ("\x1b", "Los grupos: hoy")] {
        pty.keys(keys);
        pty.wait(wait);
    }
    pty.keys("3");
    pty.wait("Guardar la página");
    pty.keys("8");
    pty.wait("Listo, 20 mujeres");
    let said = report(data);
    let lessons = said["tables"]["lessons"]["rows"].as_array().unwrap();
    let first = lessons.iter().find(|row| row["name"] == today[0].as_str()).unwrap();
    assert_eq!((&first["begun"], &first["finished"]), (&3.into(), &3.into()), "{first:?}");
    let saved = fs::read_dir(home.join("Documentos")).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    assert!(saved.into_iter().any(|name| name.starts_with("informe")));
    // Of each workshop somebody may have finished all: none has, with one lesson, and the program says so.
    pty.keys("9");
    pty.wait("Qué terminaron");
    pty.keys("6");
    pty.wait("Todavía nadie ha terminado: el curso completo");
    // One of them takes what is left of the workshop, and her sheet is written.
    Pty::start(command, 80, 24).takes_lessons(&learners[0], today.len() - 1);
    let course = Course::open(Shelf::embedded());
    let workshop = course.workshop_of(&today[0]).unwrap();
    assert_eq!(workshop.lessons.len(), today.len());
    let nth = course.workshops().iter().position(|w| w.id == workshop.id).unwrap() + 1;
    // The arrow stands at the last line: down is the first.
    pty.keys("\x1b[B");
    pty.keys(&"\x1b[C".repeat(nth));
    pty.keys("6");
    pty.wait("Listo, una mujer");
    let file = fs::read_dir(home.join("Documentos")).unwrap().map(|e| e.unwrap().path());
    let page = file.into_iter().find(|p| p.to_string_lossy().contains("constancias")).unwrap();
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains(names[0]) && !page.contains(names[1]));
    let said = report(data);
    let promises = said["tables"]["promises"]["rows"].as_array().unwrap();
    let sum = |column: &str| promises.iter().map(|row| row[column].as_u64().unwrap()).sum::<u64>();
    // Four lessons of hers, one of each other woman; she was asked about one.
    assert_eq!((sum("made"), sum("kept")), (6, 1), "{promises:?}");
    pty.signal("TERM");
    pty.ends();
}

/// What another process says of everybody.
fn report(data: &Path) -> serde_json::Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_luch"));
    let file = data.join("report.json");
    command.args(["--locale", "es", "--data"]).arg(data).args(["report", "--format", "json", "--out"]).arg(&file);
    assert!(command.status().unwrap().success());
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// What is shown once a lesson is finished.
const WOVEN: &str = "¡Tejió una fila de su tela!";

/// What a woman presses who reads nothing but the keys at the foot of the screen: Enter where it goes on, else the first
/// digit. Nothing where the screen waits for the disk.
fn next_key(screen: &str) -> Option<String> {
    let foot = |d: &u8| screen.contains(&format!("▐{d}▌▐")) || screen.contains(&format!("▐{d}▌ escoger"));
    let digit = (1..=9).find(foot).map(|digit| digit.to_string());
    let Some(enter) = screen.split("▐Enter▌ ").nth(1) else {
        // Nothing is chosen or set yet: what there is to choose, or a step up.
        return digit.or_else(|| screen.contains("▐↑▌ más").then(|| "\x1b[A".into()));
    };
    Some(match enter.split("  ").next()?.trim() {
        // Money that is not shared out yet goes to the first.
        "mover" => "\x1b[C".into(),
        "este" => digit.unwrap_or_else(|| "\r".into()),
        _ => "\r".into(),
    })
}

impl Pty {
    fn enters_the_area(&mut self) {
        self.wait("¿En qué lengua");
        // Who is known here has come from the log when there are four answers.
        for (keys, wait) in [("\r", "▐4▌  Soy facilitadora"), ("4", "secreto"), ("4711\r", "Los grupos: hoy")] {
            self.keys(keys);
            self.wait(wait);
        }
    }

    /// To the first step with options; one hand for the first, twelve for the second, kept.
    fn count_hands(&mut self) {
        for step in 1.. {
            assert!(step < 12, "no step has options");
            self.keys("\x1b[C");
            let at = format!("tejido {step} de");
            if self.until_drawn(&at, |s| s.contains(&at)).contains("contar las manos") {
                break;
            }
        }
        self.keys("\r");
        self.wait("menos, más manos");
        self.keys("\x1b[C\x1b[B12\r");
        self.wait("otro paso");
    }

    /// She sits down with the drawings of her card, takes the next lessons of today, signs out and leaves the program.
    fn takes_lessons(&mut self, her: &Learner, lessons: usize) {
        let name = her.name.as_deref().unwrap();
        self.wait("¿En qué lengua");
        self.keys("\r");
        self.wait("Ya tengo mis dibujos");
        self.keys("1");
        self.wait("primer dibujo");
        self.keys(&choose(&her.pictures[..1]));
        let mut list = self.until_drawn("the list", |s| s.contains("Mujer"));
        while !list.contains(name) {
            self.keys("\x1b[C");
            list = self.until_drawn("the next page", |s| s != list && s.contains("Mujer"));
        }
        let line = list.lines().find(|line| line.contains(name)).unwrap();
        let number = (1..=9).find(|n| line.contains(&format!("▐{n}▌"))).unwrap();
        self.keys(&number.to_string());
        self.wait("sus tres dibujos");
        self.keys(&choose(&her.pictures));
        // On another visit she is first asked what became of her promise.
        let home = |s: &str| s.contains("Hoy, con su grupo");
        if self.until_drawn("home", |s| home(s) || s.contains("¿Pudo?")).contains("¿Pudo?") {
            self.keys("1");
            self.until_drawn("what is said to it", |s| s.contains("¡Qué bien!"));
            self.keys("\r");
        }
        for _ in 0..lessons {
            self.until("home", home);
            self.keys("\r");
            self.wait("tejido 0 de");
            self.walks();
            self.keys("\r");
        }
        self.keys("\x1b[20~"); // F9: sign out
        self.wait("Todo quedó guardado");
        self.keys("\x1b");
        self.wait("¿Cerrar el programa?");
        self.keys("2");
        self.ends();
    }

    /// To the end of the lesson on the screen.
    fn walks(&mut self) {
        let mut last = String::new();
        loop {
            let new = |s: &str| s != last && (s.contains(WOVEN) || next_key(s).is_some());
            last = self.until_drawn("another screen", new);
            match next_key(&last) {
                Some(key) if !last.contains(WOVEN) => self.keys(&key),
                _ => return,
            }
        }
    }
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

/// Two women of one name, made on two computers: wherever a facilitator chooses one, her first drawing stands by the name.
#[test]
fn women_of_one_name_are_told_apart_and_each_change_says_what_it_did() {
    let data = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(data.path()).unwrap();
    let text = |s: &str| s.to_owned();
    let cohort = CohortId(uuid::Uuid::from_u128(5));
    let body = Body::CohortFormed {
        cohort,
        name: text("Las de arriba"),
        community: text("Paraje"),
        locale: text("es"),
        begins: String::new(),
        ends: String::new(),
    };
    store.append(&[NewEvent { learner: None, body }]).unwrap();
    for (n, name) in (0..).zip(["Juana", "Juana", "Ana"]) {
        let learner = Some(LearnerId(uuid::Uuid::from_u128(10 + u128::from(n))));
        let pictures = [n, n + 1, n + 2].map(Picture);
        let enrolled = Body::LearnerEnrolled { name: Some(name.into()), pictures, locale: "es".into() };
        let joined = Body::CohortJoined { cohort, member: true };
        store.append(&[enrolled, joined].map(|body| NewEvent { learner, body })).unwrap();
    }
    drop(store);
    let mut pty = Pty::start(&pty::luch(data.path()), 80, 24);
    let mut press = |keys: &str, wait: &str| {
        pty.keys(keys);
        pty.wait(wait);
    };
    press("", "¿En qué lengua");
    press("\r", "▐4▌  Soy facilitadora");
    press("4", "escoja un número secreto");
    press("4711\r", "Escríbalo otra vez");
    press("4711\r", "Los grupos: hoy");
    press("2", "Juana (luna)");
    press("2", "Las mujeres · Juana (");
    // Who is called the same stands first, before Ana.
    press("4", "▐1▌  Juana (");
    press("1", "son la misma mujer?");
    press("2", "Ahora los dos son un solo perfil");
    press("5", "Otra vez son perfiles separados");
    press("\x1b", "¿Quién?");
    press("\x1b", "Los grupos: hoy");
    press("1", "¿Con qué grupo?");
    press("2", "Las mujeres del grupo");
    press("3", "Juana (sol)");
    press("1", "Sacarla de este grupo");
    press("3", "Ya no está en « Las de arriba »");
    press("\x1b[20~", "Todo quedó guardado"); // F9
    press("\r", "▐4▌  Soy facilitadora");
    press("4", "escriba su número secreto");
    let (store, _) = Store::open(data.path()).unwrap();
    let register = Register::read(&store).unwrap();
    let names: Vec<_> = register.group(cohort).filter_map(|w| w.name.clone()).collect();
    assert_eq!(names, ["Juana", "Juana"]);
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
