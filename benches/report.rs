//! What a report of a large programme costs, against the same counts in raw SQL on the same tables.
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
    model::Seed,
    source::Shelf,
    text::{Catalog, Locale},
    workshop::{
        Report, Scope, demo,
        formats::{self, Format, Speaker},
    },
};
use rusqlite::{Connection, OpenFlags};
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

const LEARNERS: usize = 10_000;
const EVENTS: usize = 1_000_000;
const RUNS: usize = 5;

/// The counts of a report, straight from the tables: nothing is named, ordered or said.
const RAW: &[&str] = &[
    "SELECT id, name, locale FROM learner WHERE enrolled IS NOT NULL",
    "SELECT learner, lesson, finished > 0 FROM lesson_progress",
    "SELECT learner, lesson, count(*), sum(first = 2), sum(last = 2), sum(last < 2 AND tries >= 2)
     FROM answer JOIN question ON n = question WHERE last IS NOT NULL GROUP BY learner, lesson",
    "SELECT question, count(*), sum(first = 2) FROM answer WHERE first IS NOT NULL GROUP BY question",
    "SELECT question, picked, count(*) FROM answer WHERE first < 2 AND picked IS NOT NULL GROUP BY question, picked",
    "SELECT learner, question, first, picked, first_tick FROM answer WHERE question IN
     (SELECT q.n FROM question q JOIN lesson l ON l.n = q.lesson WHERE l.id IN ('medida.forma-a', 'medida.forma-b'))",
    "SELECT lesson, step, choice, count(*), sum(kept = 'yes') FROM promise GROUP BY lesson, step, choice",
    "SELECT session, count(*), sum(came) FROM attendance GROUP BY session",
    "SELECT learner, count(*), sum(came) FROM attendance GROUP BY learner",
    "SELECT cohort, count(*) FROM member WHERE member GROUP BY cohort",
    "SELECT e.body ->> '$.computer' AS name, sum(w.last_seq) FROM writer w JOIN event e ON e.writer = w.n AND e.seq = 1
     GROUP BY name",
];

fn raw(dir: &Path) {
    let db = Connection::open_with_flags(dir.join("luch.db"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    for sql in RAW {
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

fn report(dir: &Path, format: Option<Format>) {
    let (store, _) = Store::open(dir).unwrap();
    let course = Course::open(Shelf::embedded());
    let report = Report::read(&store, &course, Scope { cohort: None, names: true }).unwrap();
    if let Some(format) = format {
        let catalog = Catalog::new(Shelf::embedded());
        std::hint::black_box(formats::write(&report, format, &Speaker::new(&catalog, Locale::Es)).unwrap());
    }
    std::hint::black_box(&report);
}

/// The process that measures one run: prints milliseconds and the most memory it ever had, in kilobytes.
fn one(what: &str, dir: &Path) {
    let begun = Instant::now();
    match what {
        "raw" => raw(dir),
        "report" => report(dir, None),
        ending => report(dir, Format::ALL.into_iter().find(|f| f.ending() == ending)),
    }
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find(|l| l.starts_with("VmHWM")).unwrap();
    println!("{took} {}", most.split_whitespace().nth(1).unwrap());
}

fn measured(what: &str, dir: &Path) -> (f64, f64) {
    let run = || {
        let out = Command::new(std::env::current_exe().unwrap()).env("ONE", what).env("DIR", dir).output().unwrap();
        let out = String::from_utf8(out.stdout).unwrap();
        let mut figures = out.split_whitespace().map(|n| n.parse::<f64>().unwrap());
        (figures.next().unwrap(), figures.next().unwrap() / 1024.0)
    };
    run(); // what is on the disk comes into memory
    let mut runs: Vec<(f64, f64)> = (0..RUNS).map(|_| run()).collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs[RUNS / 2]
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
    let (floor, floor_memory) = measured("raw", &dir);
    println!("| What | Time | Against raw SQL | Most memory |\n|---|---|---|---|");
    println!("| raw SQL | {floor:.0} ms | 1.00 | {floor_memory:.0} MB |");
    for what in ["report", "html", "csv", "json", "xlsx"] {
        let (took, memory) = measured(what, &dir);
        println!("| {what} | {took:.0} ms | {:.2} | {memory:.0} MB |", took / floor);
    }
}
