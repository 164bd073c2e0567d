//! Bundles between computers: whichever exchange first, whatever comes twice, cloned disks, restored folders, wrong
//! clocks, joined profiles and erasures, all end with the same; and what is not whole changes nothing.
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

use history::{events, happening};
use luch::{
    exchange::bundle::{self, Bundle, BundleError, MAGIC},
    log::{Body, Kept, MergeError, Merged, NewEvent, Run, Store, Written},
    model::{
        Chance, CohortId, Grade, LearnerId, LessonId, Occasion, Picture, Seed, SessionId, StepId, Verdict, WallMs,
        WriterId,
    },
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::{fs, io::Write, path::Path, process::Command};
use uuid::Uuid;

const WOMEN: u128 = 4;

fn woman(n: usize) -> LearnerId {
    LearnerId(Uuid::from_u128(0x100 + n as u128 % WOMEN))
}

fn group() -> CohortId {
    CohortId(Uuid::from_u128(0x200))
}

fn body(kind: u8, n: usize) -> (Option<LearnerId>, Body) {
    let (lesson, step) = (LessonId::new("redes.foto-que-vende"), StepId::new(["foco", "preparar"][n % 2]));
    let session = SessionId(Uuid::from_u128(0x300));
    match kind {
        0 => {
            let pictures = [Picture(1), Picture(2), Picture(n as u8 % 12)];
            (
                Some(woman(n)),
                Body::LearnerEnrolled { name: Some(format!("Ejemplo {n}")), pictures, locale: "tzo".into() },
            )
        }
        1 => {
            let grade = Grade::Judged([Verdict::NotYet, Verdict::Right][n / 2 % 2]);
            let body = Body::Attempt {
                lesson,
                step,
                kind: "choice".into(),
                occasion: Occasion::Lesson,
                answer: serde_json::Value::Null,
                picked: Some(format!("p{}", n % 3)),
                grade,
                tries: 1,
                hears: 0,
                spent_ms: 1,
                seed: Seed(1),
                private: false,
            };
            (Some(woman(n)), body)
        }
        2 => (Some(woman(n)), Body::LearnerRenamed { name: Some(format!("Otra {n}")) }),
        3 => (Some(woman(n)), Body::ProfileJoined { into: (!n.is_multiple_of(3)).then(|| woman(n / 2 + 1)) }),
        4 => (Some(woman(n)), Body::CohortJoined { cohort: group(), member: !n.is_multiple_of(3) }),
        5 => (Some(woman(n)), Body::LearnerArchived { archived: n.is_multiple_of(2) }),
        6 => (Some(woman(n)), Body::Attended { session, came: !n.is_multiple_of(3) }),
        7 => (Some(woman(n)), Body::LessonOpened { lesson }),
        _ => (Some(woman(n)), Body::PromiseAsked { lesson, step, kept: Kept::Yes }),
    }
}

#[derive(Debug, Clone)]
enum Act {
    /// A run of the program writes so many things, with the clock where it stands.
    Write {
        at: usize,
        kinds: Vec<(u8, usize)>,
        wall: i64,
    },
    /// A bundle goes from one to another.
    Carry {
        from: usize,
        to: usize,
    },
    /// A disk image of one is copied over another.
    Clone {
        from: usize,
        to: usize,
    },
    Erase {
        at: usize,
        who: usize,
    },
    /// A facilitator goes back to one of her copies.
    GoBack {
        at: usize,
        copy: usize,
    },
}

fn act() -> impl Strategy<Value = Act> {
    let kinds = prop::collection::vec((0_u8..9, 0_usize..24), 1..5);
    let wall = prop_oneof![Just(0_i64), Just(4_070_908_800_000), 1_700_000_000_000_i64..1_800_000_000_000];
    prop_oneof![
        5 => (0_usize..4, kinds, wall).prop_map(|(at, kinds, wall)| Act::Write { at, kinds, wall }),
        4 => (0_usize..4, 0_usize..4).prop_map(|(from, to)| Act::Carry { from, to }),
        1 => (0_usize..4, 0_usize..4).prop_map(|(from, to)| Act::Clone { from, to }),
        1 => (0_usize..4, 0_usize..4).prop_map(|(at, who)| Act::Erase { at, who }),
        1 => (0_usize..4, 0_usize..4).prop_map(|(at, copy)| Act::GoBack { at, copy }),
    ]
}

fn open(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

/// All that a log holds and all that follows from it.
fn everything(store: &Store) -> String {
    let mut events = Vec::new();
    let log = store.snapshot().unwrap();
    for writer in log.frontier.keys() {
        log.each_after(*writer, 0, |w| {
            events.push(w);
            Ok::<_, luch::log::StoreError>(())
        })
        .unwrap();
    }
    let women = store.women(None).unwrap();
    let (standings, questions) = store.figures(&women, &[], |_| {}).unwrap();
    let promises = store.promises(&women).unwrap();
    let came = store.attendance(&women).unwrap();
    let members = store.members(&women).unwrap();
    let learners = store.learners().unwrap();
    let listed: std::collections::BTreeSet<_> = learners.iter().map(|l| l.id).collect();
    let come: std::collections::BTreeSet<_> = women.iter().filter(|w| !w.archived).map(|w| w.id).collect();
    assert_eq!(listed, come, "whoever comes finds her name, once");
    format!("{events:#?}{learners:#?}{women:#?}{standings:#?}{questions:#?}{promises:#?}{came:#?}{members:#?}")
}

fn carry(from: &Path, to: &Path, stick: &Path) -> Merged {
    bundle::write(&open(from), "una", stick, None, None).unwrap();
    bundle::merge(&mut open(to), stick, None, true).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sticks_in_any_order_end_equal(acts in prop::collection::vec(act(), 1..24)) {
        let place = tempfile::tempdir().unwrap();
        let dirs: Vec<_> = (0..4).map(|n| place.path().join(format!("{n}"))).collect();
        let stick = place.path().join("stick.luch");
        let mut written = 0_u64;
        for dir in &dirs {
            drop(open(dir));
        }
        for act in acts {
            match act {
                Act::Write { at, kinds, wall } => {
                    let events: Vec<_> = kinds.into_iter().map(|(kind, n)| {
                        let (learner, body) = body(kind, n);
                        (WallMs(wall), NewEvent { learner, body })
                    }).collect();
                    let mut store = open(&dirs[at]);
                    // A run has a clock of its own, right or wrong.
                    store.append_runs(&[Run { writer: WriterId(Uuid::new_v4()), computer: format!("compu {at}"), events }]).unwrap();
                }
                Act::Carry { from, to } if from != to => {
                    let held = |dir: &Path| open(dir).frontier().unwrap().values().sum::<u64>();
                    let before = held(&dirs[to]);
                    let first = carry(&dirs[from], &dirs[to], &stick);
                    prop_assert_eq!(held(&dirs[to]), before + first.new, "what was here stays here");
                    // Twice changes nothing.
                    let again = bundle::merge(&mut open(&dirs[to]), &stick, None, true).unwrap();
                    prop_assert_eq!(again.new, 0);
                }
                // What a disk image overwrites is gone with the disk; it is first carried on, as a stick would.
                Act::Clone { from, to } if from != to => {
                    carry(&dirs[to], &dirs[from], &stick);
                    fs::remove_dir_all(&dirs[to]).unwrap();
                    let copied = Command::new("cp").arg("-a").arg(&dirs[from]).arg(&dirs[to]).status().unwrap();
                    prop_assert!(copied.success());
                }
                Act::Erase { at, who } => open(&dirs[at]).erase(woman(who)).unwrap(),
                Act::GoBack { at, copy } => {
                    let mut store = open(&dirs[at]);
                    store.take_copy_if_due().unwrap();
                    let copies = store.copies();
                    if let Some(copy) = copies.get(copy % copies.len().max(1)) {
                        let before = store.frontier().unwrap();
                        let went = store.go_back(copy.number).unwrap();
                        prop_assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
                        if at == 0 {
                            store.bring_back(went.aside.number).unwrap();
                            let now = store.frontier().unwrap();
                            prop_assert!(before.iter().all(|(writer, last)| now[writer] >= *last), "something is lost");
                        }
                    }
                }
                Act::Carry { .. } | Act::Clone { .. } => {}
            }
        }
        let frontiers = dirs.iter().map(|d| open(d).frontier().unwrap());
        let mut all = std::collections::BTreeMap::new();
        for (writer, last) in frontiers.flatten() {
            let most = all.entry(writer).or_insert(0);
            *most = last.max(*most);
        }
        written += all.values().sum::<u64>();
        // One stick goes round twice.
        for _ in 0..2 {
            for n in 0..4 {
                carry(&dirs[n], &dirs[(n + 1) % 4], &stick);
            }
        }
        let first = everything(&open(&dirs[0]));
        for dir in &dirs {
            let store = open(dir);
            prop_assert_eq!(store.frontier().unwrap().values().sum::<u64>(), written, "nothing lost, nothing doubled");
            prop_assert!(everything(&store) == first);
            prop_assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// What follows from events does not depend on how many come at once.
    #[test]
    fn many_at_once_are_the_same_as_one_by_one(seed: u64, runs in prop::collection::vec(1_usize..30, 1..6)) {
        let place = tempfile::tempdir().unwrap();
        let (written, stick) = (place.path().join("written"), place.path().join("stick.luch"));
        let mut chance = Chance::new(Seed(seed));
        for many in runs {
            let some: Vec<NewEvent> = (0..many).map(|_| happening(&mut chance)).collect();
            open(&written).append(&some).unwrap();
            let first = some.iter().find_map(|new| new.learner).filter(|_| chance.of_hundred(50));
            if let Some(who) = first {
                open(&written).erase(who).unwrap();
                // Somebody who has not heard of it still tells of her: before or after it in the bundle.
                let late = (0..8).map(|_| happening(&mut chance));
                let late: Vec<_> = late.map(|new| NewEvent { learner: new.learner.map(|_| who), ..new }).collect();
                open(&written).append(&late).unwrap();
            }
        }
        bundle::write(&open(&written), "una", &stick, None, None).unwrap();
        let (mut at_once, mut one_by_one) = (open(&place.path().join("once")), open(&place.path().join("each")));
        bundle::merge(&mut at_once, &stick, None, true).unwrap();
        Bundle::open(&stick, None).unwrap().each(|event: Written| {
            one_by_one.merge(true, |merge| merge.slice(false, |slice| slice.take(&[event.look()?])))??;
            Ok(())
        }).unwrap();
        for store in [&open(&written), &at_once, &one_by_one] {
            prop_assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        }
        prop_assert!(events(&one_by_one) == events(&at_once));
        prop_assert!(everything(&one_by_one) == everything(&at_once));
    }
}

/// Two computers whose clocks have counted equally far: which of them a log heard of first decides nothing.
#[test]
fn of_equal_ticks_the_writers_own_ids_decide() {
    let place = tempfile::tempdir().unwrap();
    let at = |name: &str| place.path().join(name);
    for (name, writer, n) in [("low", 1, 0), ("high", 2, 4)] {
        let events = [body(0, n), body(1, n)].map(|(learner, body)| (WallMs(0), NewEvent { learner, body })).into();
        let run = Run { writer: WriterId(Uuid::from_u128(writer)), computer: name.into(), events };
        open(&at(name)).append_runs(&[run]).unwrap();
    }
    let (stick, all) = (at("stick.luch"), ["low first", "high first"]);
    for (one, sources) in all.iter().zip([["low", "high"], ["high", "low"]]) {
        for source in sources {
            carry(&at(source), &at(one), &stick);
        }
    }
    let [low_first, high_first] = all.map(|one| open(&at(one)));
    let women = low_first.women(None).unwrap();
    assert_eq!(everything(&low_first), everything(&high_first));
    let (_, questions) = low_first.figures(&women, &[], |_| {}).unwrap();
    assert_eq!(questions[0].usual, Some(("p0".into(), 1)));
}

/// A log with a few events, and a bundle of it.
fn small(place: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
    let (dir, stick) = (place.join("una"), place.join("una.luch"));
    let mut store = open(&dir);
    for n in 0..6 {
        let (learner, body) = body(n % 2, usize::from(n));
        store.append(&[NewEvent { learner, body }]).unwrap();
    }
    bundle::write(&store, "una", &stick, None, None).unwrap();
    (dir, stick)
}

fn sealed(inside: &[u8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(zstd::encode_all(inside, 3).unwrap());
    let digest = Sha256::digest(&bytes);
    bytes.extend(digest);
    bytes
}

#[test]
fn ten_thousand_damaged_bundles_change_nothing() {
    let place = tempfile::tempdir().unwrap();
    let (_, stick) = small(place.path());
    let whole = fs::read(&stick).unwrap();
    let other = place.path().join("otra");
    let mut store = open(&other);
    let before = everything(&store);
    let bad = place.path().join("bad.luch");
    let mut chance = Seed(7);
    let mut next = |below: usize| {
        chance = chance.derive(1);
        usize::try_from(chance.0 % below as u64).unwrap()
    };
    for n in 0..10_000 {
        let mut bytes = whole.clone();
        match n % 4 {
            0 => {
                let at = next(bytes.len());
                bytes[at] ^= 1 << next(8);
            }
            1 => bytes.truncate(next(bytes.len())),
            2 => {
                let (a, b) = (next(bytes.len() - 8), next(bytes.len() - 8));
                for i in 0..8 {
                    bytes.swap(a + i, b + i);
                }
                if bytes == whole {
                    continue;
                }
            }
            _ => bytes.extend_from_slice(&whole[..=next(40)]),
        }
        fs::write(&bad, &bytes).unwrap();
        let refused = bundle::merge(&mut store, &bad, None, true);
        assert!(refused.is_err(), "{n}");
    }
    assert_eq!(everything(&store), before);
}

#[test]
fn a_seal_that_fits_is_not_enough() {
    let place = tempfile::tempdir().unwrap();
    let (dir, stick) = small(place.path());
    let bytes = fs::read(&stick).unwrap();
    let inside = zstd::decode_all(&bytes[MAGIC.len()..bytes.len() - 32]).unwrap();
    let text = String::from_utf8(inside).unwrap();
    let bad = place.path().join("bad.luch");
    let other = place.path().join("otra");
    let mut store = open(&other);
    let mut refused = |inside: &str| {
        fs::write(&bad, sealed(inside.as_bytes())).unwrap();
        bundle::merge(&mut store, &bad, None, true).unwrap_err()
    };
    let lines: Vec<&str> = text.lines().collect();
    let without = |n: usize| lines.iter().enumerate().filter(|(i, _)| *i != n).map(|(_, l)| format!("{l}\n")).collect();
    let text_without: String = without(3);
    assert!(matches!(refused(&text_without), BundleError::Damaged(_)), "a hole");
    let short: String = without(lines.len() - 1);
    assert!(matches!(refused(&short), BundleError::Damaged(_)), "fewer than it says");
    let many = text.replacen("\"events\":", "\"events\":9", 1);
    assert!(matches!(refused(&many), BundleError::Damaged(_)), "a huge number");
    assert!(matches!(refused("{}\n"), BundleError::Damaged(_)));
    assert!(matches!(refused(""), BundleError::Damaged(_)));
    // A hundred megabytes of nothing, in a few kilobytes.
    let bomb = "0".repeat(100 << 20);
    assert!(matches!(refused(&bomb), BundleError::Damaged(_)));
    assert!(store.frontier().unwrap().is_empty());

    // The same event with other contents is nobody's: its whole bundle is refused where the true one is.
    let forged = text.replace("Ejemplo 0", "Ejemplo 9");
    assert_ne!(forged, text);
    fs::write(&bad, sealed(forged.as_bytes())).unwrap();
    let mut first = open(&dir);
    let before = everything(&first);
    let twin = bundle::merge(&mut first, &bad, None, true).unwrap_err();
    assert!(matches!(twin, BundleError::Merge(MergeError::Twin(..))), "{twin}");
    assert_eq!(everything(&first), before);

    fs::write(&bad, "una nota cualquiera").unwrap();
    assert!(matches!(Bundle::open(&bad, None), Err(BundleError::Foreign)));
    let newer = [b"LUCH BUNDLE 2\n\0\0".as_slice(), &[0; 64]].concat();
    fs::write(&bad, newer).unwrap();
    assert!(matches!(Bundle::open(&bad, None), Err(BundleError::Newer)));
}

#[test]
fn what_was_only_tried_changes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let (dir, stick) = small(place.path());
    let mut store = open(&place.path().join("otra"));
    let before = everything(&store);
    let would = bundle::merge(&mut store, &stick, None, false).unwrap();
    assert_eq!(everything(&store), before);
    let did = bundle::merge(&mut store, &stick, None, true).unwrap();
    assert_eq!(would, did);
    assert_eq!(everything(&store), everything(&open(&dir)));
}

/// Five computers, one stick: the real program, once round and once more.
#[test]
fn one_stick_goes_round_five_computers() {
    let place = tempfile::tempdir().unwrap();
    let stick = place.path().join("memoria");
    fs::create_dir(&stick).unwrap();
    let dirs: Vec<_> = (0..5).map(|n| place.path().join(format!("compu {n}"))).collect();
    for (n, dir) in dirs.iter().enumerate() {
        let (learner, body) = body(0, n);
        open(dir).append(&[NewEvent { learner, body }]).unwrap();
    }
    let sync = |dir: &Path| {
        let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
        let out = luch.arg("--data").arg(dir).args(["--locale", "es", "sync"]).arg(&stick).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    };
    for dir in dirs.iter().chain(&dirs) {
        sync(dir);
    }
    let all = everything(&open(&dirs[0]));
    assert!(dirs.iter().all(|dir| everything(&open(dir)) == all));
    let files: Vec<_> = bundle::found(&stick).unwrap();
    sync(&dirs[2]);
    assert_eq!(bundle::found(&stick).unwrap(), files, "a stick that comes again brings nothing and leaves nothing new");
    assert!(fs::read_dir(&stick).unwrap().all(|f| !f.unwrap().path().ends_with(".part")));
    // What is not a bundle is named, and keeps no other out.
    fs::File::create(stick.join("aaa.luch")).unwrap().write_all(b"no").unwrap();
    let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
    let out = luch.arg("--data").arg(&dirs[0]).args(["--locale", "es", "sync"]).arg(&stick).output().unwrap();
    assert!(!out.status.success());
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(said.contains("aaa.luch no es un paquete de Luch"), "{said}");
    let last = said.lines().next_back().unwrap();
    assert_eq!(last, "No todo se pudo: lea por qué.", "on the own disk nothing is taken out");
    assert!(!said.contains("Listo"), "{said}");
    assert_eq!(everything(&open(&dirs[0])), all);
}

#[test]
fn profiles_joined_crosswise_stay_one_name_in_the_list() {
    let place = tempfile::tempdir().unwrap();
    let (here, there, stick) = (place.path().join("here"), place.path().join("there"), place.path().join("s.luch"));
    let write = |dir: &Path, who: usize, body| drop(open(dir).append(&[NewEvent { learner: Some(woman(who)), body }]));
    for who in 0..3 {
        write(&here, who, body(0, who).1);
    }
    carry(&here, &there, &stick);
    write(&here, 0, Body::ProfileJoined { into: Some(woman(2)) });
    write(&here, 1, Body::ProfileJoined { into: Some(woman(2)) });
    write(&there, 2, Body::ProfileJoined { into: Some(woman(1)) });
    carry(&here, &there, &stick);
    carry(&there, &here, &stick);
    for dir in [&here, &there] {
        let store = open(dir);
        let listed: Vec<_> = store.learners().unwrap().iter().map(|l| l.id).collect();
        // 1 and 2 are the ring; 0 leads into it, and it does not matter that it is smaller.
        assert_eq!(listed, [woman(1)]);
        let women = store.women(None).unwrap();
        assert_eq!((women.len(), women[0].id, women[0].profiles.len()), (1, woman(1), 3));
        assert_eq!(store.events_of(woman(1)).unwrap().len(), 6, "her progress is that of all three");
    }
    write(&here, 2, Body::ProfileJoined { into: None });
    assert_eq!(open(&here).learners().unwrap().len(), 1, "1 and 0 are still 2's");
    write(&here, 1, Body::ProfileJoined { into: None });
    assert_eq!(open(&here).learners().unwrap().len(), 2);
}

#[test]
fn what_the_clock_believed_last_does_not_depend_on_which_came_first() {
    let place = tempfile::tempdir().unwrap();
    let dirs: Vec<_> = (0..3).map(|n| place.path().join(format!("{n}"))).collect();
    let stick = place.path().join("s.luch");
    carry(
        &{
            drop(open(&dirs[0]).append(&[NewEvent { learner: Some(woman(0)), body: body(0, 0).1 }]));
            dirs[0].clone()
        },
        &dirs[1],
        &stick,
    );
    carry(&dirs[0], &dirs[2], &stick);
    // Two computers write at the same tick, with clocks that disagree.
    for (n, wall) in [(0, 1_800_000_000_000), (1, 1_700_000_000_000)] {
        let events = vec![(WallMs(wall), NewEvent { learner: Some(woman(0)), body: body(7, 0).1 })];
        let writer = WriterId(Uuid::from_u128(n as u128 + 1));
        open(&dirs[n]).append_runs(&[Run { writer, computer: format!("compu {n}"), events }]).unwrap();
    }
    for (from, to) in [(0, 2), (1, 2), (0, 1), (1, 0)] {
        carry(&dirs[from], &dirs[to], &stick);
    }
    let believed: Vec<_> = dirs.iter().map(|dir| open(dir).women(None).unwrap()[0].seen_wall).collect();
    assert_eq!(believed, [believed[0]; 3]);
    assert!(dirs.iter().all(|dir| open(dir).verify().unwrap().faults.is_empty()));
}

/// Two profiles of one woman, made on two computers that have not met.
#[test]
fn a_woman_who_made_two_profiles_is_asked_about_everywhere_and_joined_the_same_way() {
    use luch::workshop::Register;
    let place = tempfile::tempdir().unwrap();
    let (here, there, stick) = (place.path().join("here"), place.path().join("there"), place.path().join("s.luch"));
    for (dir, who) in [(&here, 3), (&there, 2)] {
        let pictures = [Picture(4), Picture(5), Picture(6)];
        let body = Body::LearnerEnrolled { name: Some("Ejemplo".into()), pictures, locale: "tzh".into() };
        open(dir).append(&[NewEvent { learner: Some(woman(who)), body }]).unwrap();
    }
    carry(&here, &there, &stick);
    carry(&there, &here, &stick);
    let pairs = |dir: &Path| Register::read(&open(dir)).unwrap().twins;
    assert_eq!((pairs(&here), pairs(&there)), (vec![(woman(2), woman(3))], vec![(woman(2), woman(3))]));
    // Both facilitators say yes before they meet again.
    for dir in [&here, &there] {
        let (one, other) = pairs(dir)[0];
        open(dir).append(&[NewEvent { learner: Some(other), body: Body::ProfileJoined { into: Some(one) } }]).unwrap();
    }
    carry(&here, &there, &stick);
    carry(&there, &here, &stick);
    for dir in [&here, &there] {
        let register = Register::read(&open(dir)).unwrap();
        assert!(register.twins.is_empty());
        assert_eq!((register.women.len(), register.women[0].id), (1, woman(2)));
    }
}

#[test]
fn a_computer_is_called_as_its_facilitator_says_from_then_on() {
    let place = tempfile::tempdir().unwrap();
    let mut store = open(&place.path().join("a"));
    let before = store.computer();
    store.append(&[NewEvent { learner: Some(woman(0)), body: body(0, 0).1 }]).unwrap();
    store.name_computer("  La\u{1b}[31m azul  ").unwrap();
    store.append(&[NewEvent { learner: Some(woman(0)), body: body(2, 0).1 }]).unwrap();
    assert!(store.computer().ends_with("azul") && !store.computer().contains('\u{1b}'));
    let names: Vec<(String, u64)> = store.computers().unwrap().into_iter().map(|c| (c.name, c.events)).collect();
    let azul = store.computer();
    assert_eq!(names.iter().find(|(name, _)| *name == azul).unwrap().1, 2, "{names:?}");
    assert_eq!(names.iter().find(|(name, _)| *name == before).unwrap().1, 2, "{names:?}");
    drop(store);
    assert_eq!(open(&place.path().join("a")).computer(), azul);
}
