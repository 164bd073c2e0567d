//! What the board, the table of questions and the report of a large programme cost, against the same counts in raw SQL on
//! the same tables.
//!
//!     cargo bench --bench report
//!
//! Prints the table of `docs/PERFORMANCE.md`. Makes an invented programme of a million events first, which takes a while;
//! `LUCH_PROGRAMME=DIR` uses one that is there. Each figure is the median of its runs, each run a process of its own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a measurement that fails should stop"
)]

use luch::{
    course::Course,
    log::Store,
    model::{CohortId, Seed},
    source::Shelf,
    text::{Catalog, Locale},
    workshop::{
        Board, Report, Scope, demo,
        formats::{self, Format, Speaker},
    },
};
use rusqlite::{Connection, OpenFlags};
use std::{
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

const LEARNERS: usize = 10_000;
const EVENTS: usize = 1_000_000;
const RUNS: usize = 5;

/// The cohort that is looked at: whichever comes in the middle by name.
const COHORT: &str = "(SELECT id FROM cohort ORDER BY name, id LIMIT 1 OFFSET (SELECT count(*) / 2 FROM cohort))";

const WOMEN: &str = "SELECT id, name, locale, archived, seen, seen_wall FROM learner WHERE enrolled IS NOT NULL";
const COMPUTERS: &str =
    "SELECT computer, sum(last_seq), max(wall) FROM writer JOIN run ON writer = n GROUP BY computer";
const FINISHED: &str = "SELECT learner, lesson, finished > 0 FROM lesson_progress";
const STANDINGS: &str = "SELECT learner, lesson, count(*), sum(first = 2), sum(last = 2), sum(last < 2 AND tries >= 2)
    FROM answer JOIN question ON n = question WHERE last IS NOT NULL GROUP BY learner, lesson";
const QUESTIONS: &str =
    "SELECT question, count(*), sum(first = 2) FROM answer WHERE first IS NOT NULL GROUP BY question";
const PICKED: &str = "SELECT question, picked, count(*) FROM answer WHERE first < 2 AND picked IS NOT NULL
    GROUP BY question, picked";

/// The counts of each figure, straight from the tables: nothing is named, ordered or said.
fn raw_of(what: &str) -> Vec<String> {
    let hers = format!(
        "learner IN (SELECT l.n FROM member m JOIN learner l ON l.id = m.learner WHERE m.cohort = {COHORT} AND m.member)"
    );
    let queries: &[&str] = match what {
        "cohort" => &[
            &format!("{WOMEN} AND id IN (SELECT learner FROM member WHERE cohort = {COHORT} AND member)"),
            &format!("{FINISHED} WHERE {hers}"),
            &STANDINGS.replace("WHERE", &format!("WHERE {hers} AND")),
            &format!(
                "SELECT learner, lesson, step, choice, kept FROM promise WHERE choice IS NOT NULL AND learner IN
                 (SELECT learner FROM member WHERE cohort = {COHORT} AND member) ORDER BY made_at"
            ),
            COMPUTERS,
        ],
        "board" => &[
            WOMEN,
            FINISHED,
            STANDINGS,
            "SELECT learner, lesson, step, choice, kept FROM promise WHERE choice IS NOT NULL ORDER BY made_at",
            COMPUTERS,
        ],
        "questions" => &[QUESTIONS, PICKED],
        _ => &[
            WOMEN,
            FINISHED,
            STANDINGS,
            QUESTIONS,
            PICKED,
            "SELECT learner, question, first, picked, first_tick FROM answer WHERE question IN
             (SELECT q.n FROM question q JOIN lesson l ON l.n = q.lesson WHERE l.id LIKE 'medida.forma-%')",
            "SELECT lesson, step, choice, count(*), sum(kept = 'yes') FROM promise GROUP BY lesson, step, choice",
            "SELECT cohort, lesson, step, hands FROM hands",
            "SELECT session, count(*), sum(came) FROM attendance GROUP BY session",
            "SELECT learner, count(*), sum(came) FROM attendance GROUP BY learner",
            "SELECT cohort, count(*) FROM member WHERE member GROUP BY cohort",
            COMPUTERS,
        ],
    };
    queries.iter().map(|sql| (*sql).to_owned()).collect()
}

fn raw(db: &Connection, queries: &[String]) {
    for sql in queries {
        let mut query = db.prepare(sql).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                std::hint::black_box(row.get_ref(column).unwrap());
            }
        }
    }
}

fn read(what: &str, store: &Store, course: &Course, cohort: CohortId) {
    let women = |cohort| store.women(cohort).unwrap();
    let board = |cohort| Board::read(store, course, women(cohort), store.tick().unwrap()).unwrap();
    match what {
        "cohort" => drop(std::hint::black_box(board(Some(cohort)))),
        "board" => drop(std::hint::black_box(board(None))),
        "questions" => drop(std::hint::black_box(store.at_once(|| store.figures(&women(None), &[], |_| {})).unwrap())),
        _ => {
            let report = Report::read(store, course, Scope { cohort: None, names: true }).unwrap();
            if let Some(format) = Format::ALL.into_iter().find(|f| f.ending() == what) {
                let catalog = Catalog::new(Shelf::embedded());
                let mut file = BufWriter::new(tempfile::tempfile().unwrap());
                formats::write(&report, format, &Speaker::new(&catalog, Locale::Es), &mut file).unwrap();
                file.flush().unwrap();
            }
            std::hint::black_box(&report);
        }
    }
}

/// Milliseconds for which this process had a processor.
fn busy() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap();
    stat.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1e6
}

/// The process that measures one run, its log and course being open: prints milliseconds that passed, those for which it
/// had a processor, and the most memory it ever had, in kilobytes.
fn one(what: &str, dir: &Path) {
    let clock = || (Instant::now(), busy());
    let (begun, worked) = if let Some(what) = what.strip_prefix("raw ") {
        let db = Connection::open_with_flags(dir.join("luch.db"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let (queries, clock) = (raw_of(what), clock());
        raw(&db, &queries);
        clock
    } else {
        let ((store, _), course) = (Store::open(dir).unwrap(), Course::open(Shelf::embedded()));
        let cohorts = store.cohorts().unwrap();
        let clock = clock();
        read(what, &store, &course, cohorts[cohorts.len() / 2].id);
        clock
    };
    let (took, worked) = (begun.elapsed().as_secs_f64() * 1000.0, busy() - worked);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find(|l| l.starts_with("VmHWM")).unwrap();
    println!("{took} {worked} {}", most.split_whitespace().nth(1).unwrap());
}

/// The median of each figure.
fn measured(what: &str, dir: &Path) -> [f64; 3] {
    let run = || {
        let out = Command::new(std::env::current_exe().unwrap()).env("ONE", what).env("DIR", dir).output().unwrap();
        let out = String::from_utf8(out.stdout).unwrap();
        let figures: Vec<f64> = out.split_whitespace().map(|n| n.parse().unwrap()).collect();
        [figures[0], figures[1], figures[2] / 1024.0]
    };
    run(); // what is on the disk comes into memory
    let runs: Vec<[f64; 3]> = (0..RUNS).map(|_| run()).collect();
    [0, 1, 2].map(|figure| {
        let mut of: Vec<f64> = runs.iter().map(|run| run[figure]).collect();
        of.sort_by(f64::total_cmp);
        of[RUNS / 2]
    })
}

fn main() {
    if let Ok(what) = std::env::var("ONE") {
        return one(&what, &PathBuf::from(std::env::var("DIR").unwrap()));
    }
    let folder = tempfile::tempdir().unwrap();
    let there = std::env::var("LUCH_PROGRAMME").ok().map(PathBuf::from);
    let dir = there.clone().unwrap_or_else(|| folder.path().into());
    if there.is_none() {
        let (mut store, _) = Store::open(&dir).unwrap();
        let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
        let programme = demo::Programme { learners: LEARNERS, events: EVENTS, seed: Seed(1) };
        let begun = Instant::now();
        let written = demo::fill(&mut store, &course, &catalog, Locale::Es, programme).unwrap();
        println!("{written} events of {LEARNERS} women written in {:.0} s\n", begun.elapsed().as_secs_f64());
    }
    println!(
        "| What | Time | Processor | Raw SQL | its processor | Ratio | Most memory |\n|---|---|---|---|---|---|---|"
    );
    for (what, floor) in [
        ("cohort", "cohort"),
        ("board", "board"),
        ("questions", "questions"),
        ("report", "report"),
        ("html", "report"),
        ("csv", "report"),
        ("json", "report"),
        ("xlsx", "report"),
    ] {
        // One after the other, so that what else the machine does weighs on both.
        let [floor, floor_worked, _] = measured(&format!("raw {floor}"), &dir);
        let [took, worked, memory] = measured(what, &dir);
        let ratio = worked / floor_worked;
        println!(
            "| {what} | {took:.1} ms | {worked:.1} ms | {floor:.1} ms | {floor_worked:.1} ms | {ratio:.2} | {memory:.0} MB |"
        );
    }
}
