//! Rolling copies: what is in one, bringing back what is missing, going back to one, and repairing on demand. What is here
//! is never lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod history;

use luch::{
    log::{Body, Mended, NewEvent, Opened, Store},
    model::{LearnerId, LessonId, Picture},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn open(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

fn women(store: &mut Store, names: &[&str]) {
    for name in names {
        let pictures = [Picture(1), Picture(2), Picture(3)];
        let learner = Some(LearnerId(uuid::Uuid::new_v4()));
        let bodies = [
            Body::LearnerEnrolled { name: Some((*name).into()), pictures, locale: "tzo".into() },
            Body::LessonFinished { lesson: LessonId::new("inicio.tocar") },
        ];
        let events: Vec<NewEvent> = bodies.into_iter().map(|body| NewEvent { learner, body }).collect();
        store.append(&events).unwrap();
    }
}

fn named(store: &Store) -> Vec<String> {
    store.women(None).unwrap().into_iter().filter_map(|w| w.name).collect()
}

#[test]
fn what_is_missing_comes_back_and_nothing_that_is_here_goes() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana", "Bea"]);
    assert!(store.take_copy_if_due().unwrap());
    drop(store);
    // The folder's log is replaced by another, as when somebody copies the wrong file: the copies are still there.
    fs::remove_file(Store::path(&dir)).unwrap();
    let mut store = open(&dir);
    women(&mut store, &["Carmen"]);
    let copy = store.copies()[0];
    let view = store.look_at_copy(copy.number).unwrap();
    assert_eq!((view.there.events, view.there.women, view.there.finished), (5, 2, 2));
    assert_eq!((view.here.events, view.here.women, view.only_here), (3, 1, 3));
    assert_eq!((view.brings.new, view.brings.learners), (5, 2));
    assert_eq!(named(&store), ["Carmen"], "looking changes nothing");
    assert_eq!(store.bring_back(copy.number).unwrap(), view.brings);
    assert_eq!(named(&store), ["Ana", "Bea", "Carmen"]);
    assert!(store.verify().unwrap().faults.is_empty());
    // What was here before is the newest copy, and brings nothing.
    let aside = store.copies()[0];
    assert_eq!(aside.events, 3);
    let view = store.look_at_copy(aside.number).unwrap();
    assert_eq!((view.brings.new, view.only_here), (0, 5));
}

#[test]
fn a_copy_that_is_damaged_is_refused_and_who_was_forgotten_stays_forgotten() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana", "Bea"]);
    assert!(store.take_copy_if_due().unwrap());
    let copy = fs::read_dir(dir.join("copies")).unwrap().next().unwrap().unwrap().path();
    let kept = fs::read(&copy).unwrap();
    let mut broken = kept.clone();
    let at = broken.len() - 4096;
    broken[at..].fill(7);
    fs::write(&copy, broken).unwrap();
    let number = store.copies()[0].number;
    assert!(store.look_at_copy(number).is_err() && store.bring_back(number).is_err());
    assert_eq!(named(&store), ["Ana", "Bea"]);
    // A copy that somebody kept elsewhere and puts back still tells of her.
    let ana = store.women(None).unwrap()[0].id;
    store.erase(ana).unwrap();
    fs::write(&copy, kept).unwrap();
    let oldest = store.copies().last().unwrap().number;
    store.bring_back(oldest).unwrap();
    assert_eq!(named(&store), ["Bea"], "as it was then, but for Ana");
    assert!(store.events_of(ana).unwrap().is_empty());
}

/// Every event, as it was written.
fn events(store: &Store) -> BTreeSet<String> {
    history::events(store).into_iter().collect()
}

fn rename(store: &mut Store, who: LearnerId, name: &str) {
    let body = Body::LearnerRenamed { name: Some(name.into()) };
    store.append(&[NewEvent { learner: Some(who), body }]).unwrap();
}

#[test]
fn going_back_shows_what_goes_keeps_it_aside_and_every_program_that_runs_goes_on() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana", "Bea"]);
    assert!(store.take_copy_if_due().unwrap());
    let copied = events(&store);
    // Another window of the program, which goes on writing all the time.
    let mut other = open(&dir);
    women(&mut other, &["Carmen", "Dora"]);
    let ana = store.women(None).unwrap()[0].id;
    rename(&mut other, ana, "Antes");
    // The facilitators' number is beside the log, not in it.
    fs::write(dir.join("pin"), "today's").unwrap();
    let before = events(&store);
    let copy = store.copies()[0];
    let view = store.look_at_copy(copy.number).unwrap();
    let women_only_here: Vec<_> = view.women_only_here.iter().flatten().map(String::as_str).collect();
    assert_eq!((view.brings.new, women_only_here), (0, vec!["Carmen", "Dora"]));
    assert_eq!(view.only_here, (before.len() - copied.len()) as u64);
    assert_eq!(events(&store), before, "looking changes nothing");

    let went = store.go_back(copy.number).unwrap();
    assert_eq!(named(&store), ["Ana", "Bea"]);
    let now = events(&store);
    // Besides what was copied: that this run began.
    assert!(now.is_superset(&copied) && now.len() == copied.len() + 1);
    assert_eq!(fs::read_to_string(dir.join("pin")).unwrap(), "today's");
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    assert!(went.aside.aside && went.aside.events == before.len() as u64);

    // Nothing that is accepted now is lost, and no number is given twice: the other run begins a writer anew.
    rename(&mut other, ana, "Después");
    women(&mut other, &["Elena"]);
    women(&mut store, &["Flor"]);
    assert_eq!(named(&store), ["Bea", "Después", "Elena", "Flor"]);
    let now = events(&store);
    let merged = store.bring_back(went.aside.number).unwrap();
    assert_eq!(merged.new, (before.len() - copied.len()) as u64);
    assert_eq!(events(&store), now.union(&before).cloned().collect(), "all that ever was");
    // What was said after going back is later than what was set aside.
    assert_eq!(named(&store), ["Bea", "Carmen", "Después", "Dora", "Elena", "Flor"]);
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    drop((store, other));
    assert_eq!(Store::open(&dir).unwrap().1, Opened::Sound);
}

#[test]
fn what_was_set_aside_makes_room_for_nothing_and_forgets_whom_it_must() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana", "Bea"]);
    assert!(store.take_copy_if_due().unwrap());
    let file = fs::read_dir(dir.join("copies")).unwrap().next().unwrap().unwrap().path();
    let kept = fs::read(&file).unwrap();
    women(&mut store, &["Carmen", "Dora"]);
    let aside = store.go_back(1).unwrap().aside.number;
    // So many copies that any other would have made room.
    for _ in 0..12 {
        store.bring_back(1).unwrap();
    }
    women(&mut store, &["Bea"; 250]);
    assert!(store.take_copy_if_due().unwrap());
    let numbers: Vec<u64> = store.copies().iter().map(|copy| copy.number).collect();
    assert!(numbers.contains(&aside) && !numbers.contains(&(aside + 1)), "{numbers:?}");
    // Carmen is nowhere else. She asks to be forgotten; Dora is still there.
    store.bring_back(aside).unwrap();
    let id = |store: &Store, name| {
        store.women(None).unwrap().into_iter().find(|w| w.name.as_deref() == Some(name)).unwrap().id
    };
    let (ana, carmen) = (id(&store, "Ana"), id(&store, "Carmen"));
    store.erase(carmen).unwrap();
    store.erase(ana).unwrap();
    for copy in fs::read_dir(dir.join("copies")).unwrap() {
        let path = copy.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.windows(6).any(|w| w == b"Carmen"), "{}", path.display());
    }
    // A copy from before, put back by hand: going back to it brings Bea, and not her who was forgotten.
    fs::write(&file, kept).unwrap();
    store.go_back(1).unwrap();
    assert_eq!(named(&store), ["Bea"]);
    assert!(store.events_of(ana).unwrap().is_empty());
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    store.bring_back(aside).unwrap();
    assert!(named(&store).contains(&"Dora".into()) && !named(&store).contains(&"Carmen".into()));
}

/// A computer on which Ana and Bea are in a copy and Carmen came after; and what is in its log.
struct Before {
    place: tempfile::TempDir,
    all: BTreeSet<String>,
}

impl Before {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let mut store = open(&place.path().join("whole"));
        women(&mut store, &["Ana", "Bea"]);
        assert!(store.take_copy_if_due().unwrap());
        women(&mut store, &["Carmen"]);
        let all = events(&store);
        drop(store);
        Self { place, all }
    }

    fn dir(&self) -> PathBuf {
        self.place.path().join("data")
    }

    fn set(&self) {
        let _ = fs::remove_dir_all(self.dir());
        let whole = self.place.path().join("whole");
        assert!(Command::new("cp").arg("-a").arg(whole).arg(self.dir()).status().unwrap().success());
    }

    /// `luch copies`, as this command starts it: whether it went well, and what it said.
    fn copies(&self, mut luch: Command, args: &[&str]) -> (bool, String) {
        let out = luch.args(["--locale", "es", "copies", "--data"]).arg(self.dir()).args(args).output().unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap())
    }
}

const LUCH: &str = env!("CARGO_BIN_EXE_luch");

#[test]
fn going_back_by_command_says_what_it_would_do_and_what_it_did() {
    let before = Before::new();
    before.set();
    let luch = |args: &[&str]| before.copies(Command::new(LUCH), args);
    let names = || named(&open(&before.dir()));
    let (_, said) = luch(&[]);
    assert!(said.starts_with("1: ") && said.contains("5 apuntes"), "{said}");
    let (_, said) = luch(&["1"]);
    assert!(said.contains("Ya no estarían aquí: Carmen") && said.contains("luch copies 1 --go-back"), "{said}");
    assert_eq!(events(&open(&before.dir())), before.all);
    let (done, said) = luch(&["1", "--go-back"]);
    assert!(done && said.contains("Listo: quedó como en la copia, con 5 apuntes"), "{said}");
    assert!(said.contains("luch copies 2 --bring"), "{said}");
    assert_eq!(names(), ["Ana", "Bea"]);
    assert!(luch(&["2", "--bring"]).0);
    assert_eq!(names(), ["Ana", "Bea", "Carmen"]);
    assert!(!luch(&["77", "--go-back"]).0, "there is no such copy");
}

#[test]
#[ignore = "needs strace: .ci/run installs it"]
fn killed_at_any_write_of_going_back_one_log_or_the_other_is_there() {
    let before = Before::new();
    let (mut old, mut new) = (0, 0);
    for call in ["pwrite64", "fdatasync", "fsync", "rename", "unlink"] {
        // Every one of the first, then fewer and fewer, until there are no more.
        let mut n = 1;
        loop {
            before.set();
            let mut strace = Command::new("strace");
            strace
                .args(["-f", "-qq", "-o"])
                .arg(before.place.path().join("trace"))
                .arg("-e")
                .arg(format!("trace={call}"));
            strace.arg("-e").arg(format!("inject={call}:signal=KILL:when={n}")).arg(LUCH);
            let ended = before.copies(strace, &["1", "--go-back"]).0;
            let (mut store, opened) = Store::open(&before.dir()).unwrap();
            assert_eq!((opened, store.verify().unwrap().faults), (Opened::Sound, Vec::new()), "{call} {n}");
            if named(&store) == ["Ana", "Bea", "Carmen"] {
                old += 1;
                assert_eq!(events(&store), before.all);
            } else {
                new += 1;
                assert_eq!(named(&store), ["Ana", "Bea"], "{call} {n}");
                // It was set aside before.
                let aside = store.copies().into_iter().find(|copy| copy.aside).unwrap();
                store.bring_back(aside.number).unwrap();
                assert!(events(&store).is_superset(&before.all));
            }
            if ended {
                break;
            }
            n += 1 + n / 4;
        }
    }
    println!("killed while going back: {old} times as before, {new} times gone back");
    assert!(old > 0 && new > 0);
}

/// Overwrites a page in the middle of the log.
fn damage(dir: &Path) {
    let path = Store::path(dir);
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() / 2 / 4096 * 4096;
    bytes[at..at + 4096].fill(0x5a);
    fs::write(&path, bytes).unwrap();
}

#[test]
fn copies_of_one_day_are_told_apart_by_the_hour() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana"]);
    assert!(store.take_copy_if_due().unwrap());
    drop(store);
    let copy = fs::read_dir(dir.join("copies")).unwrap().next().unwrap().unwrap().path();
    let day = copy.file_name().unwrap().to_str().unwrap().split("-d").nth(1).unwrap().split('-').next().unwrap();
    let midnight = day.parse::<u64>().unwrap() * 86_400;
    // In Chiapas it is six hours earlier.
    for (written, zone, hour) in [
        (midnight + 9 * 3600 + 5 * 60, "UTC0", ", como a las 9:05, "),
        (midnight + 23 * 3600 + 40 * 60, "CST6", ", como a las 17:40, "),
        (midnight - 60, "UTC0", ""),
    ] {
        let written = std::time::UNIX_EPOCH + std::time::Duration::from_secs(written);
        fs::File::options().append(true).open(&copy).unwrap().set_modified(written).unwrap();
        let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
        let out = luch.args(["--locale", "es", "copies", "--data"]).arg(&dir).env("TZ", zone).output().unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(said.contains(hour) && said.contains("como a las") != hour.is_empty(), "{zone}: {said}");
    }
}

#[test]
fn a_damaged_log_is_repaired_on_demand_and_what_was_done_is_said() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("data");
    let mut store = open(&dir);
    women(&mut store, &["Ana", "Bea", "Carmen"]);
    assert!(store.take_copy_if_due().unwrap());
    drop(store);
    assert_eq!(Store::mend(&dir).unwrap(), Mended::Sound);
    damage(&dir);
    let doctor = || {
        let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
        let out = luch.args(["--locale", "es", "doctor", "--repair", "--data"]).arg(&dir).output().unwrap();
        (String::from_utf8(out.stdout).unwrap(), out.status.success())
    };
    let (said, well) = doctor();
    assert!(said.contains("Se puso la última copia buena, con 7 apuntes"), "{said}");
    assert!(said.contains("luch.damaged-1.db") && dir.join("luch.damaged-1.db").exists(), "{said}");
    assert!(well && said.ends_with("[ok] Se reparó. Ya no queda nada que arreglar.\n"), "{said}");
    assert_eq!(named(&open(&dir)), ["Ana", "Bea", "Carmen"]);
    let (said, well) = doctor();
    assert!(said.contains("No había nada que reparar"), "{said}");
    assert!(well && said.ends_with("[ok] Todo está bien.\n"), "{said}");

    // Of a log that cannot even be asked what it held, something may be lost: that is said, and nothing is left to mend.
    fs::write(Store::path(&dir), [0x5a; 8192]).unwrap();
    let (said, well) = doctor();
    assert!(said.contains("Tal vez falte lo último que hizo"), "{said}");
    assert!(well && said.ends_with("[ok] Se reparó. Ya no queda nada que arreglar.\n"), "{said}");
    assert_eq!(named(&open(&dir)), ["Ana", "Bea", "Carmen"]);

    // While the program runs, from the facilitator's screen.
    let mut store = open(&dir);
    damage(&dir);
    let repaired = store.repair().unwrap();
    assert_eq!(repaired.copy.map(|c| c.events), Some(7));
    assert!(store.is_sound());
    women(&mut store, &["Dora"]);
    assert_eq!(named(&store), ["Ana", "Bea", "Carmen", "Dora"]);
    drop(store);
    assert_eq!(named(&open(&dir)).len(), 4, "what is accepted after a repair is on the disk");
}
