//! What bundles cost: taking a million events in, against raw SQLite inserting the same rows; writing them, against plain
//! zstd of the same bytes; and a programme of thirty computers merged on one.
//!
//!     cargo bench --bench exchange
//!
//! Prints the tables of `docs/PERFORMANCE.md`. Makes invented programmes first, which takes a while; `LUCH_PROGRAMME=DIR`
//! uses one that is there. Each figure is the median of its runs, each run a process of its own.
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
    exchange::{
        bundle::{self, MAGIC},
        seal::Passphrase,
    },
    log::{Body, NewEvent, Store},
    model::Seed,
    source::Shelf,
    text::{Catalog, Locale},
    workshop::demo,
};
use rusqlite::{Connection, OpenFlags, params};
use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

const LEARNERS: usize = 10_000;
const EVENTS: usize = 1_000_000;
const RUNS: usize = 3;
const COMPUTERS: usize = 30;
/// On each computer: forty women, ten weeks, about thirty events of each a week.
const WOMEN: usize = 40;
const THEIRS: usize = WOMEN * 10 * 30;

/// The table of events as the log has it, but for what only the log needs: its triggers and what follows from it.
const RAW: &str = "
    CREATE TABLE event (
      writer INTEGER NOT NULL, seq INTEGER NOT NULL, tick INTEGER NOT NULL, wall INTEGER NOT NULL, learner BLOB,
      kind TEXT NOT NULL, body TEXT NOT NULL, checksum BLOB NOT NULL, PRIMARY KEY (writer, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_by_learner ON event (learner, tick);";

type Row = (i64, i64, i64, i64, Option<Vec<u8>>, String, String, Vec<u8>);

fn rows(dir: &Path) -> Vec<Row> {
    let db = Connection::open_with_flags(dir.join("luch.db"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let sql = "SELECT writer, seq, tick, wall, learner, kind, body, checksum FROM event ORDER BY writer, seq";
    let mut query = db.prepare(sql).unwrap();
    let read = |r: &rusqlite::Row<'_>| {
        Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?, r.get(7)?))
    };
    query.query_map([], read).unwrap().map(Result::unwrap).collect()
}

/// All rows in one transaction, as durable as the log.
fn raw(dir: &Path, to: &Path) -> f64 {
    let rows = rows(dir);
    let begun = Instant::now();
    let mut db = Connection::open(to.join("raw.db")).unwrap();
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    db.execute_batch(RAW).unwrap();
    let tx = db.transaction().unwrap();
    {
        let sql = "INSERT INTO event (writer, seq, tick, wall, learner, kind, body, checksum)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut insert = tx.prepare(sql).unwrap();
        for (writer, seq, tick, wall, learner, kind, body, checksum) in &rows {
            insert.execute(params![writer, seq, tick, wall, learner, kind, body, checksum]).unwrap();
        }
    }
    tx.commit().unwrap();
    drop(db);
    begun.elapsed().as_secs_f64()
}

fn import(bundles: &[PathBuf], to: &Path) -> f64 {
    let begun = Instant::now();
    let mut store = Store::open(to).unwrap().0;
    // What is invented is taken in only where all is invented.
    store.append(&[NewEvent { learner: None, body: Body::ExampleBegan }]).unwrap();
    for bundle in bundles {
        bundle::merge(&mut store, bundle, None, true).unwrap();
    }
    drop(store);
    begun.elapsed().as_secs_f64()
}

fn export(dir: &Path, to: &Path, passphrase: Option<&Passphrase>) -> f64 {
    let begun = Instant::now();
    let store = Store::open(dir).unwrap().0;
    bundle::write(&store, "una", &to.join("una.luch"), passphrase, None).unwrap();
    begun.elapsed().as_secs_f64()
}

/// The bytes of a bundle, compressed as bundles are and on the disk.
fn zstd_alone(bundle: &Path, to: &Path) -> f64 {
    let whole = fs::read(bundle).unwrap();
    let bytes = zstd::decode_all(&whole[MAGIC.len()..whole.len() - 32]).unwrap();
    let begun = Instant::now();
    let mut stream = zstd::Encoder::new(File::create(to.join("plain.zst")).unwrap(), bundle::LEVEL).unwrap();
    stream.window_log(bundle::WINDOW).unwrap();
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        stream.write_all(line).unwrap();
    }
    stream.finish().unwrap().sync_all().unwrap();
    begun.elapsed().as_secs_f64()
}

/// The process that measures one run: prints seconds and the most memory it ever had, in kilobytes.
fn one(what: &str) {
    let dir = PathBuf::from(std::env::var("DIR").unwrap());
    let place = tempfile::tempdir_in(&dir).unwrap();
    let million = dir.join("million.luch");
    let took = match what {
        "raw" => raw(&dir, place.path()),
        "import" => import(&[million], place.path()),
        "again" => import(&[million.clone(), million], place.path()),
        "export" => export(&dir, place.path(), None),
        "sealed" => export(&dir, place.path(), Some(&Passphrase::said("una frase para medir"))),
        "zstd" => zstd_alone(&million, place.path()),
        _ => import(&bundle::found(&dir.join("computers")).unwrap(), place.path()),
    };
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let most = status.lines().find(|l| l.starts_with("VmHWM")).unwrap();
    println!("{took} {}", most.split_whitespace().nth(1).unwrap());
}

fn measured(what: &str, dir: &Path) -> (f64, f64) {
    let run = || {
        let out = Command::new(std::env::current_exe().unwrap()).env("ONE", what).env("DIR", dir).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let out = String::from_utf8(out.stdout).unwrap();
        let mut figures = out.split_whitespace().map(|n| n.parse::<f64>().unwrap());
        (figures.next().unwrap(), figures.next().unwrap() / 1024.0)
    };
    let mut runs: Vec<(f64, f64)> = (0..RUNS).map(|_| run()).collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs[RUNS / 2]
}

fn fill(dir: &Path, learners: usize, events: usize, seed: u64) {
    let mut store = Store::open(dir).unwrap().0;
    let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
    let programme = demo::Programme { learners, events, seed: Seed(seed) };
    demo::fill(&mut store, &course, &catalog, Locale::Es, programme).unwrap();
}

fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap();
    load.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

fn main() {
    if let Ok(what) = std::env::var("ONE") {
        return one(&what);
    }
    let folder = tempfile::tempdir().unwrap();
    let dir = std::env::var("LUCH_PROGRAMME").map_or_else(|_| folder.path().to_path_buf(), PathBuf::from);
    if !dir.join("million.luch").exists() {
        fill(&dir, LEARNERS, EVENTS, 1);
        export(&dir, &dir, None);
        fs::rename(dir.join("una.luch"), dir.join("million.luch")).unwrap();
        let computers = dir.join("computers");
        fs::create_dir_all(&computers).unwrap();
        for n in 0..COMPUTERS {
            let place = tempfile::tempdir().unwrap();
            fill(place.path(), WOMEN, THEIRS, 100 + n as u64);
            let store = Store::open(place.path()).unwrap().0;
            bundle::write(&store, "una", &computers.join(format!("{n:02}.luch")), None, None).unwrap();
        }
    }
    let held = |path: &Path| bundle::Bundle::open(path, None).unwrap().manifest.events;
    let many: u64 = bundle::found(&dir.join("computers")).unwrap().iter().map(|f| held(f)).sum();
    let million = dir.join("million.luch");
    println!(
        "{} events, a bundle of {} MB; load {}\n",
        held(&million),
        fs::metadata(&million).unwrap().len() / 1_000_000,
        load()
    );
    println!("| What | Time | Against its floor | Most memory |\n|---|---|---|---|");
    let say = |name: &str, what: &str, floor: Option<f64>| {
        let (took, memory) = measured(what, &dir);
        let ratio = floor.map_or_else(|| "1.00".into(), |floor| format!("{:.2}", took / floor));
        println!("| {name} | {took:.1} s | {ratio} | {memory:.0} MB |");
        io::stdout().flush().unwrap();
        took
    };
    let floor = say("raw SQLite, the same rows", "raw", None);
    say("import", "import", Some(floor));
    say("import, and once more", "again", Some(floor));
    let floor = say("plain zstd, the same bytes", "zstd", None);
    say("export, read back", "export", Some(floor));
    say("export, sealed", "sealed", Some(floor));
    let (took, memory) = measured("computers", &dir);
    println!("| {COMPUTERS} computers, {many} events | {took:.1} s | – | {memory:.0} MB |");
    println!("\nload {}", load());
}
