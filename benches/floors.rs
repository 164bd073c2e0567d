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

struct Running {
    child: Box<dyn portable_pty::Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    bytes: Arc<AtomicUsize>,
    started: Instant,
    _master: Box<dyn portable_pty::MasterPty + Send>,
}

impl Running {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let bytes = Arc::new(AtomicUsize::new(0));
        let (count, mut out) = (bytes.clone(), pair.master.try_clone_reader().unwrap());
        let writer = pair.master.take_writer().unwrap();
        let started = Instant::now();
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
        Self { child, writer, bytes, started, _master: pair.master }
    }

    /// Time from `since` until more than `than` bytes came, as finely as the scheduler allows.
    fn until_more(&self, than: usize, since: Instant) -> Duration {
        while self.bytes.load(Ordering::SeqCst) <= than {
            std::thread::yield_now();
            assert!(since.elapsed() < Duration::from_secs(60), "nothing is drawn");
        }
        since.elapsed()
    }

    /// Entering the alternate screen is some forty bytes; a frame is more.
    fn first_frame(&self, least: usize) -> Duration {
        self.until_more(least, self.started)
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
    let (mut start, mut start_bare, mut key, mut key_bare) = (vec![], vec![], vec![], vec![]);
    let (mut bytes, mut bytes_bare, mut memory, mut memory_bare) = (vec![], vec![], vec![], vec![]);
    for _ in 0..runs {
        for ours in [true, false] {
            let mut running = Running::start(if ours { luch(empty.path()) } else { floor() });
            let first = ms(running.first_frame(if ours { 200 } else { 20 }));
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
            let (s, k, b, m) = if ours {
                (&mut start, &mut key, &mut bytes, &mut memory)
            } else {
                (&mut start_bare, &mut key_bare, &mut bytes_bare, &mut memory_bare)
            };
            s.push(first);
            k.push(median(times));
            b.push(median(sizes));
            m.push(kb / 1024.0);
            running.end();
        }
    }
    let (start, memory, memory_bare) = (median(start), median(memory), median(memory_bare));
    row("start to first frame", start, median(start_bare), "ms", "≤ 1.5");
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
    let (mut large, mut small) = (vec![], vec![]);
    for _ in 0..runs {
        for (dir, figures) in [(full.path(), &mut large), (empty.path(), &mut small)] {
            let running = Running::start(luch(dir));
            figures.push(ms(running.first_frame(200)));
            running.quiet();
            running.end();
        }
    }
    row("start with 1,000,000 events, against an empty log", median(large), median(small), "ms", "≤ 1.1");
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
