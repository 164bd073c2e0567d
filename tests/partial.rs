//! Bundles that hold less than a log does: what is new since a day, and the copy of one group. Random histories: nothing
//! is lost, doubled or shown, and a whole bundle completes them.
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

use history::{events, happening, store};
use luch::{
    exchange::{
        bundle::{self, Bundle, BundleError, MAGIC},
        reading,
    },
    log::{Run, Store, StoreError},
    model::{Chance, CohortId, Seed, WallMs, WriterId},
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use uuid::Uuid;

/// Clocks stand at the beginning, before 2020, on days that can be, and in 2099.
const WALLS: [i64; 6] =
    [0, 1_500_000_000_000, 1_700_000_000_000, 1_750_000_000_000, 1_780_000_000_000, 4_070_908_800_000];

/// Runs of the program, each with a clock of its own that jumps at times.
fn live(dir: &Path, chance: &mut Chance, runs: usize, events: usize) {
    let mut log = store(dir);
    for _ in 0..runs {
        let mut wall = WallMs(WALLS[chance.below(6)]);
        let events = (0..events).map(|_| {
            if chance.below(12) == 0 {
                wall = WallMs(WALLS[chance.below(6)]);
            }
            (wall, happening(chance))
        });
        let events = events.collect();
        log.append_runs(&[Run { writer: WriterId(Uuid::new_v4()), computer: "una".into(), events }]).unwrap();
    }
}

/// All that follows from a log for some of its women.
fn told(store: &Store, cohort: Option<CohortId>) -> String {
    let women = store.women(cohort).unwrap();
    let (standings, questions) = store.figures(&women, &[], |_| {}).unwrap();
    let promises = store.promises(&women).unwrap();
    format!("{women:#?}{standings:#?}{questions:#?}{promises:#?}")
}

fn copied(from: &Path, to: PathBuf) -> PathBuf {
    assert!(Command::new("cp").arg("-a").arg(from).arg(&to).status().unwrap().success());
    to
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is new is taken in as the whole bundle would be, to the letter, or refused because what came before is
    /// missing; then the whole bundle brings it.
    #[test]
    fn what_is_new_is_the_whole_or_nothing(seed in any::<u64>(), since in 0_usize..6, met in any::<bool>()) {
        let place = tempfile::tempdir().unwrap();
        let (una, otra) = (place.path().join("una"), place.path().join("otra"));
        let (whole, tail) = (place.path().join("whole.luch"), place.path().join("tail.luch"));
        let chance = &mut Chance::new(Seed(seed));
        let before = (1 + chance.below(4), 1 + chance.below(8));
        live(&una, chance, before.0, before.1);
        if met {
            bundle::write(&store(&una), "una", &whole, None, None).unwrap();
            bundle::merge(&mut store(&otra), &whole, None, true).unwrap();
        }
        let after = (1 + chance.below(3), 1 + chance.below(8));
        live(&una, chance, after.0, after.1);
        live(&otra, chance, 1, 4);
        let since = WallMs(WALLS[since] + [0, 1][chance.below(2)]);
        let all = bundle::write(&store(&una), "una", &whole, None, None).unwrap();
        let new = bundle::write(&store(&una), "una", &tail, None, Some(since)).unwrap();
        prop_assert_eq!(&all.writers, &new.writers);
        prop_assert_eq!(all.events, new.events + new.after.values().sum::<u64>());
        // Nothing that is new by a clock that can be believed is left out.
        let mut cut = 0;
        {
            let log = store(&una);
            let log = log.snapshot().unwrap();
            for (writer, last) in &new.after {
                log.each_after(*writer, 0, |w| {
                    let old = w.id.seq > *last || w.wall < since || w.kind == "erased";
                    cut += u64::from(!old);
                    Ok::<_, StoreError>(())
                }).unwrap();
            }
        }
        prop_assert_eq!(cut, 0);

        let other = copied(&otra, place.path().join("other"));
        bundle::merge(&mut store(&other), &whole, None, true).unwrap();
        let before = events(&store(&otra));
        let has = new.after.iter().all(|(w, n)| store(&otra).frontier().unwrap().get(w).is_some_and(|here| here >= n));
        let mut log = store(&otra);
        match bundle::merge(&mut log, &tail, None, true) {
            Ok(_) => prop_assert!(has),
            Err(BundleError::Earlier(computer)) => {
                prop_assert!(!has && computer == "una");
                prop_assert_eq!(events(&log), before);
                bundle::merge(&mut log, &whole, None, true).unwrap();
            }
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        }
        prop_assert_eq!(events(&log), events(&store(&other)));
        prop_assert_eq!(told(&log, None), told(&store(&other), None));
        prop_assert_eq!(bundle::merge(&mut log, &tail, None, true).unwrap().new, 0);
        prop_assert_eq!(log.verify().unwrap().faults, Vec::<String>::new());
    }

    /// Of a group only its women are read, and whoever was joined with them, in rings and into strangers, too: the same
    /// women as among everybody.
    #[test]
    fn the_women_of_a_group_are_those_of_everybody_who_belong_to_it(seed in any::<u64>()) {
        let place = tempfile::tempdir().unwrap();
        live(place.path(), &mut Chance::new(Seed(seed)), 4, 120);
        let log = store(place.path());
        let everybody = log.women(None).unwrap();
        let members = log.members(&everybody).unwrap();
        for (cohort, hers) in members {
            let among: Vec<_> = everybody.iter().filter(|w| hers.contains(&w.id)).cloned().collect();
            prop_assert_eq!(log.women(Some(cohort)).unwrap(), among);
        }
    }

    /// A copy of one group tells of it what the log tells, and names nobody else; no log takes it in.
    #[test]
    fn a_copy_of_a_group_tells_of_it_and_of_nobody_else(seed in any::<u64>()) {
        let place = tempfile::tempdir().unwrap();
        let una = place.path().join("una");
        let chance = &mut Chance::new(Seed(seed));
        let (runs, many) = (2 + chance.below(3), 20 + chance.below(60));
        live(&una, chance, runs, many);
        let log = store(&una);
        let before = events(&log);
        for cohort in log.cohorts().unwrap() {
            let copy = place.path().join("copia.lectura");
            let manifest = reading::write(&log, "una", &copy, None, &cohort).unwrap();
            // In the file: no other woman, group, day or run.
            let bytes = fs::read(&copy).unwrap();
            let inside = zstd::decode_all(&bytes[MAGIC.len()..bytes.len() - 32]).unwrap();
            let inside = String::from_utf8(inside).unwrap();
            let hers: BTreeSet<_> = log.women(Some(cohort.id)).unwrap().into_iter().flat_map(|w| w.profiles).collect();
            let days: BTreeSet<_> = log.sessions(Some(cohort.id)).unwrap().into_iter().map(|s| s.id).collect();
            for n in 0..12 {
                let (woman, day) = (history::uuid(1, n), history::uuid(3, n));
                let known = hers.iter().any(|l| l.0 == woman);
                prop_assert!(known || !inside.contains(&woman.to_string()), "a woman of another group");
                prop_assert!(days.iter().any(|d| d.0 == day) || !inside.contains(&day.to_string()), "another day");
                let group = history::uuid(2, n);
                prop_assert!(group == cohort.id.0 || !inside.contains(&group.to_string()), "another group");
            }
            for writer in log.frontier().unwrap().keys() {
                prop_assert!(!inside.contains(&writer.0.to_string()), "a writer's own name");
            }

            // What it tells.
            let read = reading::read(&copy, None).unwrap();
            prop_assert_eq!(told(&read, None), told(&log, Some(cohort.id)));
            prop_assert_eq!(told(&read, Some(cohort.id)), told(&log, Some(cohort.id)));
            prop_assert_eq!(read.cohorts().unwrap(), vec![cohort.clone()]);
            prop_assert_eq!(read.sessions(None).unwrap(), log.sessions(Some(cohort.id)).unwrap());
            prop_assert_eq!(read.assignment(cohort.id).unwrap(), log.assignment(cohort.id).unwrap());
            let women = log.women(Some(cohort.id)).unwrap();
            let mut came = log.attendance(&women).unwrap();
            came.retain(|(session, _)| days.contains(session));
            prop_assert_eq!(read.attendance(&women).unwrap(), came);
            prop_assert_eq!(read.verify().unwrap().faults, Vec::<String>::new());
            prop_assert_eq!(events(&read).len() as u64, manifest.events);

            // It is nobody's to take in, not even where it comes from.
            for dir in [&una, &place.path().join("otra")] {
                let mut other = store(dir);
                let held = events(&other);
                let refused = bundle::merge(&mut other, &copy, None, true);
                prop_assert!(matches!(refused, Err(BundleError::OnlyToRead)));
                prop_assert_eq!(events(&other), held);
            }
        }
        prop_assert_eq!(events(&log), before);
        // The whole bundle completes whoever has only read.
        let whole = place.path().join("whole.luch");
        bundle::write(&log, "una", &whole, None, None).unwrap();
        let mut other = store(&place.path().join("otra"));
        bundle::merge(&mut other, &whole, None, true).unwrap();
        prop_assert_eq!(events(&other), events(&log));
    }
}

fn run(dir: &Path, args: &[&str]) -> (bool, String) {
    let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
    luch.arg("--data").arg(dir).args(["--locale", "es"]).args(args).env_remove("LUCH_PASSPHRASE");
    let Output { status, stdout, stderr } = luch.output().unwrap();
    (status.success(), String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr))
}

/// The commands: what is refused says what to bring, and a folder in which both lie comes in whatever they are called.
#[test]
fn a_computer_without_what_came_before_is_told_what_to_bring() {
    let place = tempfile::tempdir().unwrap();
    let (una, otra, stick) = (place.path().join("una"), place.path().join("otra"), place.path().join("memoria"));
    fs::create_dir(&stick).unwrap();
    let mut log = store(&una);
    let old = (WallMs(1_600_000_000_000), happening(&mut Chance::new(Seed(1))));
    let new = (WallMs(1_780_000_000_000), happening(&mut Chance::new(Seed(2))));
    for events in [vec![old.clone(), old.clone()], vec![old, new]] {
        log.append_runs(&[Run { writer: WriterId(Uuid::new_v4()), computer: "una".into(), events }]).unwrap();
    }
    drop((log, store(&otra)));
    let folder = stick.to_str().unwrap();
    let (good, said) = run(&una, &["export", folder, "--since", "pronto"]);
    assert!(!good && said.contains("Escriba el día así: 2026-03-01"), "{said}");
    // In the alphabet, what is new comes first.
    let tail = stick.join("aaa.luch");
    let (good, said) = run(&una, &["export", tail.to_str().unwrap(), "--since", "2025-01-01"]);
    assert!(good && said.contains("1 apunte"), "{said}");
    assert_eq!(Bundle::open(&tail, None).unwrap().manifest.events, 1);
    let (good, said) = run(&otra, &["import", "--yes", folder]);
    assert!(!good && said.contains("le falta lo anterior") && said.contains("sin --since"), "{said}");
    assert!(store(&otra).frontier().unwrap().is_empty());
    // A whole bundle does not go under the name of what holds less, nor the other way round.
    let (good, said) = run(&una, &["export", folder]);
    assert!(good, "{said}");
    let (good, said) = run(&una, &["export", folder, "--since", "2025-01-01"]);
    assert!(good, "{said}");
    let mut held: Vec<u64> =
        bundle::found(&stick).unwrap().iter().map(|f| Bundle::open(f, None).unwrap().manifest.events).collect();
    held.sort_unstable();
    assert_eq!(held, [1, 1, 6]);
    let (good, said) = run(&otra, &["import", "--yes", folder]);
    assert!(good, "{said}");
    assert_eq!(events(&store(&otra)), events(&store(&una)));
}

/// The commands: the copy of a group is read, reported and never taken in.
#[test]
fn a_copy_of_a_group_is_reported_from_and_not_taken_in() {
    let place = tempfile::tempdir().unwrap();
    let (una, otra, stick) = (place.path().join("una"), place.path().join("otra"), place.path().join("memoria"));
    fs::create_dir(&stick).unwrap();
    let (good, said) = run(&una, &["demo", "--learners", "24", "--events", "3000"]);
    assert!(good, "{said}");
    let cohorts = store(&una).cohorts().unwrap();
    let name = cohorts[0].name.clone();
    let folder = stick.to_str().unwrap();
    let (good, said) = run(&una, &["export", folder, "--cohort", &name]);
    assert!(good && said.contains("ninguna computadora la suma"), "{said}");
    let (good, said) = run(&una, &["export", folder, "--cohort", "nadie"]);
    assert!(!good, "{said}");
    let copy = fs::read_dir(&stick).unwrap().next().unwrap().unwrap().path();
    assert!(copy.to_str().unwrap().ends_with(".lectura"));
    let (good, said) = run(&otra, &["sync", folder]);
    assert!(good, "{said}");
    assert!(store(&otra).frontier().unwrap().is_empty(), "a folder's bundles are not its copies");
    let (good, said) = run(&otra, &["import", "--yes", copy.to_str().unwrap()]);
    assert!(!good && said.contains("es la copia de un grupo, para leer"), "{said}");

    // The same report from the copy, on a computer that knows nothing, as from the log; but for the computers' own counts.
    let report = |dir: &Path, args: &[&str]| {
        let out = place.path().join("report.csv");
        let (good, said) = run(dir, &[&["report", "--out", out.to_str().unwrap()], args].concat());
        assert!(good, "{said}");
        let csv = fs::read_to_string(&out).unwrap();
        csv.lines().filter(|l| !l.to_lowercase().contains("comput")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (from_log, from_copy) =
        (report(&una, &["--cohort", &name]), report(&otra, &["--from", copy.to_str().unwrap(), "--cohort", &name]));
    assert!(from_log.len() > 100, "{from_log:?}");
    assert_eq!(from_log, from_copy);
    assert!(store(&otra).frontier().unwrap().is_empty());
    let (good, said) = run(&otra, &["report", "--from", "/nonexistent", "--out", "/tmp/x.csv"]);
    assert!(!good && said.contains("No se pudo con nonexistent"), "{said}");
}
