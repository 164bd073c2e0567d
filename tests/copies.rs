//! Rolling copies: what is in one, bringing back what is missing, and repairing on demand. What is here is never lost.
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
    log::{Body, Mended, NewEvent, Store},
    model::{LearnerId, LessonId, Picture},
};
use std::{fs, path::Path, process::Command};

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
    assert_eq!(named(&store), ["Bea"]);
    assert!(store.events_of(ana).unwrap().is_empty());
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
        String::from_utf8(out.stdout).unwrap()
    };
    let said = doctor();
    assert!(said.contains("Se puso la última copia buena, con 7 apuntes"), "{said}");
    assert!(said.contains("luch.damaged-1.db") && dir.join("luch.damaged-1.db").exists(), "{said}");
    assert_eq!(named(&open(&dir)), ["Ana", "Bea", "Carmen"]);
    let said = doctor();
    assert!(said.contains("No había nada que reparar"), "{said}");

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
