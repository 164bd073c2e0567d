//! The log on a real disk, treated as the world treats it: killed, copied, bitten, filled up, opened twice.
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
    log::{Body, NewEvent, Opened, Store, StoreError},
    model::{Grade, LearnerId, LessonId, Name, Occasion, Picture, Seed, StepId, Verdict},
    progress::LearnerProgress,
};
use proptest::prelude::*;
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};
use uuid::Uuid;

fn learner(n: u8) -> LearnerId {
    LearnerId(Uuid::from_bytes([n; 16]))
}

fn about(learner: LearnerId, body: Body) -> NewEvent {
    NewEvent { learner: Some(learner), body }
}

fn enrolled(n: u8) -> NewEvent {
    let pictures = [Picture(n % 12), Picture(1), Picture(2)];
    about(learner(n), Body::LearnerEnrolled { name: Some(format!("Juana {n}")), pictures, locale: "tzo".into() })
}

fn attempt(n: u8, step: &str, verdict: Verdict) -> NewEvent {
    about(
        learner(n),
        Body::Attempt {
            lesson: LessonId::new("redes.foto-que-vende"),
            step: StepId::new(step),
            kind: Name::new("choice"),
            occasion: Occasion::Lesson,
            answer: serde_json::json!("de-dia"),
            picked: Some("de-dia".into()),
            grade: Grade::Judged(verdict),
            tries: 1,
            hears: 0,
            spent_ms: 1200,
            seed: Seed(7),
            private: false,
        },
    )
}

fn open(dir: &Path) -> (Store, Opened) {
    Store::open(dir).unwrap()
}

fn steps(store: &Store, n: u8) -> Vec<String> {
    let events = store.events_of(learner(n)).unwrap();
    let step = |b: &Body| match b {
        Body::Attempt { step, .. } => Some(step.to_string()),
        _ => None,
    };
    events.iter().filter_map(|e| step(&e.body)).collect()
}

/// Runs one of this file's tests in a process of its own, with `ROLE` telling it what to be.
fn child(test: &str, role: &str, dir: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env("ROLE", role).env("DIR", dir);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn role() -> Option<(String, std::path::PathBuf)> {
    Some((std::env::var("ROLE").ok()?, std::env::var_os("DIR")?.into()))
}

/// Answers as fast as the disk lets it, and says so after each.
fn answer_for_ever(role: &str, dir: &Path, most: usize) {
    let mut store = open(dir).0;
    for n in 0..most {
        let step = format!("{role}-{n}");
        match store.append(&[attempt(1, &step, Verdict::Right)]) {
            Ok(_) => println!("\naccepted {step}"),
            Err(e) => return println!("\nrefused {} {}", e.message(), n),
        }
    }
}

fn accepted(out: impl BufRead, most: usize) -> (Vec<String>, Option<String>) {
    let (mut steps, mut refused) = (Vec::new(), None);
    for line in out.lines().map_while(Result::ok) {
        if let Some(step) = line.strip_prefix("accepted ") {
            steps.push(step.to_owned());
        }
        if let Some(why) = line.strip_prefix("refused ") {
            refused = Some(why.to_owned());
        }
        if steps.len() >= most {
            break;
        }
    }
    (steps, refused)
}

#[test]
fn no_accepted_answer_is_lost_when_the_power_goes_200_times() {
    if let Some((role, dir)) = role() {
        return answer_for_ever(&role, &dir, usize::MAX);
    }
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).0.append(&[enrolled(1)]).unwrap();
    let name = "no_accepted_answer_is_lost_when_the_power_goes_200_times";
    let mut all = Vec::new();
    for round in 0..200_usize {
        let mut running = child(name, &format!("r{round}"), dir.path()).spawn().unwrap();
        let out = BufReader::new(running.stdout.take().unwrap());
        // Killed after a few answers, most often in the middle of the next.
        let (steps, _) = accepted(out, 1 + round * 7 % 5);
        running.kill().unwrap();
        running.wait().unwrap();
        all.extend(steps);
        if round % 20 == 19 {
            let (store, opened) = open(dir.path());
            assert_eq!(opened, Opened::Sound, "round {round}: nothing to repair");
            let there = steps_set(&store);
            for step in &all {
                assert!(there.contains(step), "round {round}: {step} was accepted and is not there");
            }
        }
    }
    let found = open(dir.path()).0.verify().unwrap();
    assert!(found.faults.is_empty(), "{:?}", found.faults);
    assert!(all.len() >= 400);
}

fn steps_set(store: &Store) -> std::collections::BTreeSet<String> {
    steps(store, 1).into_iter().collect()
}

#[test]
fn two_programs_answer_at_once() {
    if let Some((role, dir)) = role() {
        return answer_for_ever(&role, &dir, 150);
    }
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).0.append(&[enrolled(1)]).unwrap();
    let mut both: Vec<_> =
        ["a", "b"].iter().map(|r| child("two_programs_answer_at_once", r, dir.path()).spawn().unwrap()).collect();
    for running in &mut both {
        assert!(running.wait().unwrap().success());
    }
    let store = open(dir.path()).0;
    assert_eq!(steps_set(&store).len(), 300);
    assert!(store.verify().unwrap().faults.is_empty());
}

/// A file system of 300 kB where the system lets us make one; where not, a limit on the size of files.
#[test]
fn a_full_disk_refuses_clearly_and_loses_nothing() {
    if let Some((role, dir)) = role() {
        return answer_for_ever(&role, &dir, 100_000);
    }
    let dir = tempfile::tempdir().unwrap();
    let mount = |args: &[&str]| Command::new("mount").args(args).arg(dir.path()).stderr(Stdio::null()).status();
    let mounted = mount(&["-t", "tmpfs", "-o", "size=300k", "luch-test"]).is_ok_and(|s| s.success());
    let name = "a_full_disk_refuses_clearly_and_loses_nothing";
    let mut running = if mounted {
        child(name, "full", dir.path())
    } else {
        let mut limited = Command::new("bash");
        let exe = std::env::current_exe().unwrap();
        let script = format!("trap '' XFSZ; ulimit -f 250; exec '{}' --exact {name} --nocapture", exe.display());
        limited.args(["-c", &script]).env("ROLE", "full").env("DIR", dir.path());
        limited.stdout(Stdio::piped()).stderr(Stdio::null());
        limited
    }
    .spawn()
    .unwrap();
    let (steps, refused) = accepted(BufReader::new(running.stdout.take().unwrap()), usize::MAX);
    running.wait().unwrap();
    let why = refused.expect("it must refuse at some point");
    if mounted {
        assert!(why.starts_with("store-disk-full"), "{why}");
    } else {
        assert!(why.starts_with("store-"), "{why}");
    }
    // With room again, all that was accepted is there and the next answer is taken.
    let copy = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(dir.path()).unwrap().flatten() {
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
        }
    }
    if mounted {
        let _ = Command::new("umount").arg(dir.path()).status();
    }
    let (mut store, opened) = open(copy.path());
    assert_eq!(opened, Opened::Sound);
    let there = steps_set(&store);
    assert!(!steps.is_empty() && steps.iter().all(|s| there.contains(s)));
    store.append(&[attempt(1, "after", Verdict::Right)]).unwrap();
}

#[test]
fn the_database_itself_refuses_to_forget() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, opened) = open(dir.path());
    assert_eq!(opened, Opened::New);
    store.append(&[enrolled(1), attempt(1, "a", Verdict::Right)]).unwrap();
    drop(store);
    // With another program, as somebody curious would.
    let db = rusqlite::Connection::open(Store::path(dir.path())).unwrap();
    let refused = |sql| db.execute(sql, []).unwrap_err().to_string();
    assert!(refused("UPDATE event SET body = '{}'").contains("append-only"));
    assert!(refused("DELETE FROM event").contains("append-only"));
    let hole =
        "INSERT INTO event SELECT writer, seq + 5, tick, wall, learner, kind, body, checksum FROM event WHERE seq = 1";
    assert!(refused(hole).contains("hole"));
}

#[test]
fn a_damaged_log_is_set_aside_and_restored_with_all_that_can_be_saved() {
    let mut intact = 0;
    for place in 0..24_usize {
        let dir = tempfile::tempdir().unwrap();
        let mut store = open(dir.path()).0;
        store.append(&[enrolled(1)]).unwrap();
        for n in 0..40 {
            store.append(&[attempt(1, &format!("early-{n}"), Verdict::Right)]).unwrap();
        }
        assert!(store.take_copy_if_due().unwrap());
        for n in 0..40 {
            store.append(&[attempt(1, &format!("late-{n}"), Verdict::Right)]).unwrap();
        }
        drop(store);
        let path = Store::path(dir.path());
        let mut bytes = std::fs::read(&path).unwrap();
        if place == 0 {
            bytes.truncate(bytes.len() / 2);
        } else {
            let at = place * bytes.len() / 24;
            for byte in bytes.iter_mut().skip(at).take(24) {
                *byte ^= 0x5a;
            }
        }
        std::fs::write(&path, &bytes).unwrap();
        let (mut store, opened) = open(dir.path());
        let there = steps_set(&store);
        let early = (0..40).filter(|n| there.contains(&format!("early-{n}"))).count();
        assert_eq!(early, 40, "place {place}: what the copy holds is there ({opened:?})");
        match opened {
            Opened::Repaired { lost } => {
                assert!(dir.path().join("luch.damaged-1.db").exists(), "set aside, not deleted");
                if !lost {
                    assert_eq!(there.len(), 80, "place {place}: it says that nothing is lost");
                }
            }
            _ => assert_eq!(there.len(), 80, "place {place}: unharmed"),
        }
        intact += usize::from(there.len() == 80);
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        store.append(&[attempt(1, "after", Verdict::Right)]).unwrap();
    }
    assert!(intact >= 6, "most damage costs nothing: {intact} of 24");
}

#[test]
fn what_cannot_be_used_is_said_clearly() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let refused = |path: &Path| Store::open(path).err().map(|e| e.message());
    assert_eq!(refused(&file), Some("store-unreadable"), "a file where the folder should be");
    let newer = dir.path().join("newer");
    drop(open(&newer));
    rusqlite::Connection::open(Store::path(&newer)).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Store::open(&newer), Err(StoreError::Newer(99))));
}

/// Root may write anywhere, so the program is run as nobody where the tests are run as root.
#[test]
fn a_read_only_folder_is_said_clearly() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    drop(open(&data));
    for path in [dir.path(), &data, &Store::path(&data)] {
        use std::os::unix::fs::PermissionsExt;
        let mode = if path.is_dir() { 0o555 } else { 0o444 };
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    let exe = dir.path().with_extension("luch");
    std::fs::copy(env!("CARGO_BIN_EXE_luch"), &exe).unwrap();
    let mut program = Command::new(&exe);
    program.args(["--silent", "--locale", "es", "--text", "--data"]).arg(&data).stdin(Stdio::null());
    if rustix::process::getuid().is_root() {
        use std::os::unix::process::CommandExt;
        program.gid(65534).uid(65534);
    }
    let out = program.output().unwrap();
    std::fs::remove_file(&exe).unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(!out.status.success(), "{said}");
    assert!(said.contains("Avise a la facilitadora"), "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever happens in whatever order: projections say what the events say, and what she sees now is what she would
    /// see after reading everything again.
    #[test]
    fn incremental_is_refolded(history in proptest::collection::vec((0u8..4, 0u8..8, 0usize..6), 1..60)) {
        let dir = tempfile::tempdir().unwrap();
        let mut store = open(dir.path()).0;
        let mut live: Vec<LearnerProgress> = (0..4).map(|_| LearnerProgress::new("es")).collect();
        for (n, what, step) in history {
            let lesson = LessonId::new(["redes.a", "redes.b"][step % 2]);
            let at = StepId::new(["p", "q", "r"][step % 3]);
            let event = match what {
                0 => enrolled(n),
                1 => about(learner(n), Body::LessonOpened { lesson }),
                2 => about(learner(n), Body::LessonFinished { lesson }),
                3 => about(learner(n), Body::PicturesReset { pictures: [Picture(3); 3] }),
                4 => about(learner(n), Body::PromiseMade { lesson, step: at, choice: "x".into() }),
                5 => about(learner(n), Body::LocaleChosen { locale: "tzh".into() }),
                6 => attempt(n, at.as_str(), Verdict::NotYet),
                _ => attempt(n, at.as_str(), Verdict::Right),
            };
            for event in store.append(&[event]).unwrap() {
                live[usize::from(n)].apply(&event);
            }
        }
        prop_assert!(store.verify().unwrap().faults.is_empty());
        for n in 0..4 {
            let again = LearnerProgress::fold(&store.events_of(learner(n)).unwrap());
            prop_assert_eq!(&again, &live[usize::from(n)]);
        }
        store.rebuild().unwrap();
        prop_assert!(store.verify().unwrap().faults.is_empty());
    }
}
