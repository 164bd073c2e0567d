//! What Luch costs, against floors measured in the same run: a bare ratatui program, one raw durable insert.
//!
//!     cargo bench --bench floors
//!
//! Prints the table of `docs/PERFORMANCE.md`. Each figure is the median of its runs.
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
    course::{Course, coverage},
    log::{Body, NewEvent, Store},
    model::{Grade, LearnerId, LessonId, Name, Occasion, Picture, Seed, StepId, Verdict},
    source::Shelf,
    text::Locale,
};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use ratatui::{
    crossterm::event::{self, Event, KeyCode},
    widgets::Paragraph,
};
use std::{
    fs,
    io::{Read, Write},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use uuid::Uuid;

/// The floor: ratatui, one paragraph, a number that changes with each key.
fn bare() {
    let mut terminal = ratatui::init();
    let mut keys = 0;
    loop {
        terminal.draw(|f| f.render_widget(Paragraph::new(format!("READY {keys}")), f.area())).unwrap();
        if let Event::Key(key) = event::read().unwrap() {
            keys += 1;
            if key.code == KeyCode::Char('q') {
                break;
            }
        }
    }
    ratatui::restore();
}

/// How often each of two commands is started: enough that the medians of two runs differ by a few hundredths.
const STARTS: usize = 150;

/// What Luch writes before its first frame is less, the frame is more. Bytes.
const FRAME: usize = 200;

struct Running {
    child: Box<dyn portable_pty::Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    bytes: Arc<AtomicUsize>,
    _master: Box<dyn portable_pty::MasterPty + Send>,
}

impl Running {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let bytes = Arc::new(AtomicUsize::new(0));
        let (count, mut out) = (bytes.clone(), pair.master.try_clone_reader().unwrap());
        let writer = pair.master.take_writer().unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(n) = out.read(&mut buffer) {
                if n == 0 {
                    break;
                }
                count.fetch_add(n, Ordering::SeqCst);
            }
        });
        Self { child, writer, bytes, _master: pair.master }
    }

    /// Time from `since` until more than `than` bytes came, as finely as the scheduler allows.
    fn until_more(&self, than: usize, since: Instant) -> Duration {
        while self.bytes.load(Ordering::SeqCst) <= than {
            std::thread::yield_now();
            assert!(since.elapsed() < Duration::from_secs(60), "nothing is drawn");
        }
        since.elapsed()
    }

    fn quiet(&self) -> usize {
        let mut before = usize::MAX;
        loop {
            let now = self.bytes.load(Ordering::SeqCst);
            if now == before {
                return now;
            }
            before = now;
            std::thread::sleep(Duration::from_millis(60));
        }
    }

    fn memory_kb(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.process_id().unwrap())).unwrap();
        let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    fn end(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// From starting the command to the first bytes of its first frame, in milliseconds. Nothing else runs meanwhile: this
/// thread sleeps until the terminal has something to read. Entering the alternate screen is `least` bytes or fewer.
fn start_to_frame(command: CommandBuilder, least: usize) -> f64 {
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut out = pair.master.try_clone_reader().unwrap();
    let (mut buffer, mut read) = ([0; 65536], 0);
    let started = Instant::now();
    let mut child = pair.slave.spawn_command(command).unwrap();
    while read <= least {
        read += out.read(&mut buffer).unwrap();
    }
    let took = ms(started.elapsed());
    child.kill().unwrap();
    child.wait().unwrap();
    took
}

/// Two commands by turns, so that whatever else the machine does falls on both: the median of each.
fn starts(
    runs: usize,
    ours: impl Fn() -> (CommandBuilder, usize),
    other: impl Fn() -> (CommandBuilder, usize),
) -> (f64, f64) {
    let turn = |_| (start_to_frame(ours().0, ours().1), start_to_frame(other().0, other().1));
    let (ours, other) = (0..runs).map(turn).unzip();
    (median(ours), median(other))
}

fn luch(data: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_luch"));
    command.args(["--silent", "--locale", "es", "--data"]);
    command.arg(data);
    command.env("TERM", "xterm-256color");
    command.env("LANG", "es_MX.UTF-8");
    command
}

fn floor() -> CommandBuilder {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.env("FLOOR", "bare");
    command.env("TERM", "xterm-256color");
    command
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn ms(d: Duration) -> f64 {
    d.as_secs_f64() * 1000.0
}

fn row(what: &str, ours: f64, floor: f64, unit: &str, goal: &str) {
    println!("| {what} | {ours:.2} {unit} | {floor:.2} {unit} | {:.2} | {goal} |", ours / floor);
}

fn attempt(n: usize) -> NewEvent {
    let learner = LearnerId(Uuid::from_u128(1 + (n % 500) as u128));
    NewEvent {
        learner: Some(learner),
        body: Body::Attempt {
            lesson: LessonId::new("redes.foto-que-vende"),
            step: StepId::new(&format!("paso-{}", n % 10)),
            kind: Name::new("choice"),
            occasion: Occasion::Lesson,
            answer: serde_json::json!("de-dia"),
            picked: Some("de-dia".into()),
            grade: Grade::Judged(Verdict::Right),
            tries: 1,
            hears: 0,
            spent_ms: 1200,
            seed: Seed(7),
            private: false,
        },
    }
}

fn enrolled(n: u128) -> NewEvent {
    let body =
        Body::LearnerEnrolled { name: Some(format!("Juana {n}")), pictures: [Picture(1); 3], locale: "es".into() };
    NewEvent { learner: Some(LearnerId(Uuid::from_u128(n))), body }
}

fn main() {
    if std::env::var_os("FLOOR").is_some() {
        return bare();
    }
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    if std::env::args().any(|a| a == "answers") {
        let (ours, raw) = answers();
        return row("one recorded answer, durable", ours, raw, "ms", "≤ 1.2");
    }
    let runs = 15;
    println!("| What | Luch | Floor | Ratio | Goal |\n|---|---|---|---|---|");

    let empty = tempfile::tempdir().unwrap();
    drop(Store::open(empty.path()).unwrap());
    let (mut key, mut key_bare) = (vec![], vec![]);
    let (mut bytes, mut bytes_bare, mut memory, mut memory_bare) = (vec![], vec![], vec![], vec![]);
    for _ in 0..runs {
        for ours in [true, false] {
            let mut running = Running::start(if ours { luch(empty.path()) } else { floor() });
            running.until_more(if ours { FRAME } else { 20 }, Instant::now());
            let mut drawn = running.quiet();
            let kb = running.memory_kb();
            let (mut times, mut sizes) = (vec![], vec![]);
            for press in 0..10 {
                let at = Instant::now();
                running.writer.write_all(if press % 2 == 0 { b"\x1b[B" } else { b"\x1b[A" }).unwrap();
                running.writer.flush().unwrap();
                times.push(ms(running.until_more(drawn, at)));
                let after = running.quiet();
                sizes.push((after - drawn) as f64);
                drawn = after;
            }
            let (k, b, m) = if ours {
                (&mut key, &mut bytes, &mut memory)
            } else {
                (&mut key_bare, &mut bytes_bare, &mut memory_bare)
            };
            k.push(median(times));
            b.push(median(sizes));
            m.push(kb / 1024.0);
            running.end();
        }
    }
    let (start, bare) = starts(STARTS, || (luch(empty.path()), FRAME), || (floor(), 20));
    let (memory, memory_bare) = (median(memory), median(memory_bare));
    row("start to first frame", start, bare, "ms", "≤ 1.5");
    row("key to first byte of the frame", median(key), median(key_bare), "ms", "–");
    row("bytes written for a key", median(bytes), median(bytes_bare), "B", "–");
    row("resident memory, silent", memory, memory_bare, "MB", "≤ +10 MB");

    let (ours, raw) = answers();
    row("one recorded answer, durable", ours, raw, "ms", "≤ 1.2");

    let whole: Vec<f64> = (0..runs).map(|_| whole_course()).collect();
    println!(
        "| the whole course read: every lesson, every text of one language | {:.2} ms | – | – | ≤ 50 ms |",
        median(whole)
    );

    let full = tempfile::tempdir().unwrap();
    let mut store = Store::open(full.path()).unwrap().0;
    let learners: Vec<_> = (1..=500).map(enrolled).collect();
    store.append(&learners).unwrap();
    for batch in 0..100 {
        let events: Vec<_> = (0..10_000).map(|n| attempt(batch * 10_000 + n)).collect();
        store.append(&events).unwrap();
    }
    store.take_copy_if_due().unwrap();
    drop(store);
    let (large, small) = starts(STARTS, || (luch(full.path()), FRAME), || (luch(empty.path()), FRAME));
    row("start with 1,000,000 events, against an empty log", large, small, "ms", "≤ 1.1");
}

/// Reads what is otherwise read lesson by lesson, as it is opened: in milliseconds.
fn whole_course() -> f64 {
    let at = Instant::now();
    let course = Course::open(Shelf::embedded());
    let lessons = course.files().filter_map(|id| course.lesson(id)).count();
    let texts: usize =
        coverage::files(&course).iter().map(|f| coverage::messages(course.shelf(), f, Locale::Tzo).len()).sum();
    let took = ms(at.elapsed());
    assert!(lessons > 30 && texts > 2_000);
    took
}

/// An answer through the store, against one raw insert of the same row, each durable, in turn on one disk.
fn answers() -> (f64, f64) {
    let dir = tempfile::tempdir_in(".").unwrap();
    let mut store = Store::open(dir.path()).unwrap().0;
    store.append(&[enrolled(1)]).unwrap();
    let raw = rusqlite::Connection::open(dir.path().join("raw.db")).unwrap();
    let mode: String = raw.query_row("PRAGMA journal_mode = WAL", [], |r| r.get(0)).unwrap();
    assert_eq!(mode, "wal");
    raw.execute_batch(
        "PRAGMA synchronous = FULL;
         CREATE TABLE event (writer INTEGER, seq INTEGER, tick INTEGER, wall INTEGER, learner BLOB, kind TEXT, body TEXT,
         checksum BLOB, PRIMARY KEY (writer, seq)) WITHOUT ROWID;",
    )
    .unwrap();
    let body = serde_json::to_value(&attempt(0).body).unwrap()["body"].to_string();
    let (mut ours, mut floor) = (vec![], vec![]);
    for n in 0..400_usize {
        let at = Instant::now();
        store.append(&[attempt(n)]).unwrap();
        ours.push(ms(at.elapsed()));
        let at = Instant::now();
        raw.prepare_cached("INSERT INTO event VALUES (1, ?1, ?1, 0, ?2, 'attempt', ?3, ?4)")
            .unwrap()
            .execute(rusqlite::params![n as i64, [0_u8; 16], body, [0_u8; 8]])
            .unwrap();
        floor.push(ms(at.elapsed()));
    }
    (median(ours), median(floor))
}
