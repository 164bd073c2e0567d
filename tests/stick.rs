//! The program on a stick: written whole, run from there, brought up to date, and every stick that does not want it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod pty;

use luch::exchange::stick::{Load, StickError, carry};
use portable_pty::CommandBuilder;
use pty::Pty;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A computer that has Luch: the program, a few voices beside it, and a pack of the place.
struct Computer {
    dir: tempfile::TempDir,
}

impl Computer {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::copy(env!("CARGO_BIN_EXE_luch"), dir.path().join("luch")).unwrap();
        let computer = Self { dir };
        computer.file("audio/es/ui/luch.opus", b"a voice");
        computer.file("audio/tzo/redes/foto-que-vende/foco-amarillo.de-dia.opus", b"another");
        computer.file("audio/README.md", b"for those who record");
        computer.file("data/content/lessons/facts.ron", b"[]");
        computer.file("data/luch-is-not-carried", b"somebody's progress");
        computer
    }

    fn file(&self, name: &str, contents: &[u8]) {
        let path = self.dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    fn stick(&self, dir: &Path) -> Output {
        let mut command = Command::new(self.dir.path().join("luch"));
        command.args(["--locale", "es", "stick"]).arg(dir).output().unwrap()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every file below a folder, and what is in it.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                found.insert(path.strip_prefix(root).unwrap().into(), fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(root, root, &mut found);
    found
}

#[test]
fn the_program_runs_from_the_stick_and_keeps_progress_there() {
    let (computer, stick) = (Computer::new(), tempfile::tempdir().unwrap());
    let first = computer.stick(stick.path());
    assert!(first.status.success(), "{}", said(&first));
    assert!(said(&first).contains("Se escribieron 6 archivos. 0 ya estaban"), "{}", said(&first));
    let on_it = files(stick.path());
    let names: Vec<_> = on_it.keys().map(|p| p.to_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "LEEME.txt",
            "audio/es/ui/luch.opus",
            "audio/tzo/redes/foto-que-vende/foco-amarillo.de-dia.opus",
            "content/lessons/facts.ron",
            "empezar.sh",
            "luch",
        ]
    );
    assert!(stick.path().join("data").is_dir() && stick.path().join("bundles").is_dir());
    let note = String::from_utf8(on_it[Path::new("LEEME.txt")].clone()).unwrap();
    assert!(note.contains("sh empezar.sh") && note.lines().all(|l| l.chars().count() <= 72), "{note}");
    // Another computer: the folder is elsewhere, she stands elsewhere, and has nothing.
    let elsewhere = tempfile::tempdir().unwrap();
    let home = tempfile::tempdir().unwrap();
    let carried = elsewhere.path().join("memoria de María");
    assert!(Command::new("cp").arg("-a").arg(stick.path()).arg(&carried).status().unwrap().success());
    let mut start = CommandBuilder::new("sh");
    start.arg(carried.join("empezar.sh"));
    start.args(["--locale", "es", "--silent"]);
    start.cwd("/");
    start.env_clear();
    for (name, value) in [("PATH", "/usr/bin:/bin"), ("TERM", "xterm-256color"), ("LANG", "es_MX.UTF-8")] {
        start.env(name, value);
    }
    start.env("HOME", home.path());
    let mut pty = Pty::start(&start, 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    pty.wait("¿Quién es usted?");
    pty.keys("1");
    pty.wait("¿Cómo se llama");
    pty.keys("Juana\r");
    pty.wait("Escoja tres dibujos");
    pty.keys("123");
    pty.wait("Recuérdelos");
    pty.keys("\r");
    pty.wait("escójalos usted sola");
    pty.keys("123");
    pty.wait("Su próxima lección");
    pty.kill();
    let learners = luch::log::Store::open(&carried.join("data")).unwrap().0.learners().unwrap();
    assert_eq!(learners.len(), 1);
    assert_eq!(learners[0].name.as_deref(), Some("Juana"));
    assert!(files(home.path()).is_empty(), "nothing is left on the computer");
    // A newer voice: it alone is written, and Juana is still there.
    let progress: BTreeMap<_, _> = files(&carried.join("data"));
    computer.file("audio/es/ui/luch.opus", b"a better voice");
    let again = computer.stick(&carried);
    assert!(said(&again).contains("Se escribió un archivo. 5 ya estaban"), "{}", said(&again));
    assert_eq!(fs::read(carried.join("audio/es/ui/luch.opus")).unwrap(), b"a better voice");
    assert_eq!(files(&carried.join("data")), progress);
}

/// Some systems let no program run from a stick; a mounted one says so only when it is tried.
#[test]
fn a_stick_from_which_nothing_may_run_is_run_from_the_computers_disk() {
    let (computer, stick) = (Computer::new(), tempfile::tempdir().unwrap());
    assert!(computer.stick(stick.path()).status.success());
    let mode = Command::new("chmod").args(["a-x"]).arg(stick.path().join("luch")).status().unwrap();
    assert!(mode.success());
    let home = tempfile::tempdir().unwrap();
    let doctor = Command::new("sh")
        .arg(stick.path().join("empezar.sh"))
        .args(["--locale", "es", "doctor"])
        .env("HOME", home.path())
        .current_dir("/")
        .output()
        .unwrap();
    assert!(said(&doctor).contains(stick.path().join("data").to_str().unwrap()), "{}", said(&doctor));
    assert!(stick.path().join("data/luch.db").is_file());
    assert!(files(home.path()).is_empty());
}

#[test]
fn a_stick_that_is_not_there_or_lets_nobody_write_is_refused_in_a_sentence() {
    let (computer, stick) = (Computer::new(), tempfile::tempdir().unwrap());
    let gone = computer.stick(&stick.path().join("nothing"));
    assert_eq!(gone.status.code(), Some(1));
    assert!(said(&gone).contains("No se encuentra la memoria"), "{}", said(&gone));
    assert!(files(stick.path()).is_empty());
}

/// A stick with room for so many bytes: a file system of its own, mounted in a name space of this test alone.
fn on_small_stick(options: &str, then: &str) -> Output {
    let dir = tempfile::tempdir().unwrap();
    let script = format!("mount -t tmpfs -o {options} stick \"$1\" && cd / && {then}");
    let run = |user: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(user).args(["--mount", "sh", "-c", &script, "sh"]).arg(dir.path());
        command.env("LUCH", env!("CARGO_BIN_EXE_luch")).output().unwrap()
    };
    let output = run(&[]);
    if said(&output).contains("unshare failed") { run(&["--map-root-user"]) } else { output }
}

#[test]
fn a_full_stick_is_refused_before_anything_is_written() {
    let output = on_small_stick("size=300k", "\"$LUCH\" --locale es stick \"$1\"; ls -A \"$1\"");
    let said = said(&output);
    assert!(said.contains("No cabe en la memoria: faltan") && said.contains("y hay 0 MB libres"), "{said}");
    assert!(!said.contains("luch.part") && !said.contains("LEEME.txt"), "{said}");
}

#[test]
fn a_read_only_stick_is_refused_in_a_sentence() {
    let output = on_small_stick("ro", "\"$LUCH\" --locale es stick \"$1\"");
    assert!(said(&output).contains("La memoria solo se puede leer"), "{}", said(&output));
}

#[test]
fn a_stick_that_fills_up_while_it_is_written_keeps_only_whole_files() {
    // So many small files that a system's count of free bytes does not tell: nodes run out.
    let voices = tempfile::tempdir().unwrap();
    for n in 0..400 {
        fs::write(voices.path().join(format!("{n:03}.opus")), [7; 100]).unwrap();
    }
    if std::env::var_os("STICK").is_some() {
        return;
    }
    let exe = std::env::current_exe().unwrap();
    let then = format!(
        "STICK=\"$1\" VOICES={} {} --exact a_child_fills_a_stick --nocapture; find \"$1\" -name '*.part' | wc -l; \
         find \"$1\" -name '*.opus' -size 100c | wc -l; find \"$1\" -name '*.opus' | wc -l",
        voices.path().display(),
        exe.display()
    );
    let output = on_small_stick("size=50m,nr_inodes=200", &then);
    let said = said(&output);
    assert!(said.contains("refused: needs"), "{said}");
    let counts: Vec<u32> = said.lines().filter_map(|l| l.trim().parse().ok()).collect();
    assert_eq!(counts[0], 0, "{said}");
    assert!(counts[1] > 0 && counts[1] == counts[2], "{said}");
}

#[test]
fn a_child_fills_a_stick() {
    let (Some(stick), Some(voices)) = (std::env::var_os("STICK"), std::env::var_os("VOICES")) else { return };
    let load = Load::gather(Path::new("/bin/true"), Some(Path::new(&voices)), &[], "note").unwrap();
    match carry(&load, Path::new(&stick), &mut |_, _| {}) {
        Err(error @ StickError::Full { .. }) => println!("\nrefused: {error}"),
        other => println!("\nunexpected: {other:?}"),
    }
}

/// Pulled out at any moment: every file that has its name is whole, and the next time goes on from there.
#[test]
fn a_stick_that_is_pulled_out_holds_each_file_whole_or_not_at_all() {
    let source = tempfile::tempdir().unwrap();
    let (old, new) = (source.path().join("old"), source.path().join("new"));
    for (folder, byte, count) in [(&old, 1_u8, 300), (&new, 2, 400)] {
        fs::create_dir_all(folder).unwrap();
        for n in 0..count {
            fs::write(folder.join(format!("{n:03}.opus")), vec![byte; 20_000 + n]).unwrap();
        }
    }
    let name = "a_child_writes_a_stick";
    let mut halfway = 0;
    for round in 0..25_u64 {
        let stick = tempfile::tempdir().unwrap();
        let load = Load::gather(Path::new("/bin/true"), Some(&old), &[], "note").unwrap();
        carry(&load, stick.path(), &mut |_, _| {}).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", name]).env("WRITE_TO", stick.path()).env("VOICES", &new);
        let mut child = child.stdout(Stdio::null()).spawn().unwrap();
        // Somewhere in the work: the first rounds before it, the last after it.
        std::thread::sleep(std::time::Duration::from_millis(round * 4));
        let _ = child.kill();
        child.wait().unwrap();
        let found = files(stick.path());
        let renewed = found.values().filter(|b| b.first() == Some(&2)).count();
        halfway += usize::from(renewed > 0 && renewed < 400);
        for (path, bytes) in found {
            let name = path.file_name().unwrap();
            if path.extension().is_some_and(|e| e == "opus") {
                let whole = |folder: &Path| fs::read(folder.join(name)).is_ok_and(|b| b == bytes);
                assert!(whole(&old) || whole(&new), "{} is neither the old nor the new one", path.display());
            }
        }
        let load = Load::gather(Path::new("/bin/true"), Some(&new), &[], "note").unwrap();
        carry(&load, stick.path(), &mut |_, _| {}).unwrap();
        let now = files(stick.path());
        assert!(now.keys().all(|p| !p.to_str().unwrap().ends_with(".part")), "nothing unfinished is left");
        assert_eq!(now.values().filter(|b| b.first() == Some(&2)).count(), 400);
    }
    assert!(halfway > 0, "it was never caught at work");
}

#[test]
fn a_child_writes_a_stick() {
    let (Some(stick), Some(voices)) = (std::env::var_os("WRITE_TO"), std::env::var_os("VOICES")) else { return };
    let load = Load::gather(Path::new("/bin/true"), Some(Path::new(&voices)), &[], "note").unwrap();
    carry(&load, Path::new(&stick), &mut |_, _| {}).unwrap();
}

#[test]
fn a_later_pack_covers_an_earlier_one_and_links_stay_behind() {
    let dir = tempfile::tempdir().unwrap();
    let packs: Vec<PathBuf> = ["below", "above"].iter().map(|p| dir.path().join(p)).collect();
    for pack in &packs {
        fs::create_dir_all(pack.join("lessons")).unwrap();
        fs::write(pack.join("lessons/facts.ron"), pack.to_str().unwrap()).unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", packs[0].join("lessons/passwd")).unwrap();
    let stick = dir.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let load = Load::gather(Path::new("/bin/true"), None, &packs, "note").unwrap();
    carry(&load, &stick, &mut |_, _| {}).unwrap();
    assert_eq!(fs::read_to_string(stick.join("content/lessons/facts.ron")).unwrap(), packs[1].to_str().unwrap());
    assert!(!stick.join("content/lessons/passwd").exists());
}
