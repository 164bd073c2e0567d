//! An invented programme, to practise with, is never mixed with real women: not by a stick, a copy or the office; and whoever
//! looks at what comes of it reads that it is none.
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

use history::events;
use luch::{
    exchange::{bundle::Bundle, reading},
    log::{Body, MergeError, NewEvent, Store},
    model::{CohortId, LearnerId, Picture},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// What is said on everything that is made of an example.
const MARK: &str = "De ejemplo: nada de esto es real";

fn open(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

fn luch(dir: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_luch")).args(["--locale", "es", "--data"]).arg(dir).args(args).output().unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr)
}

fn does(dir: &Path, args: &[&str]) -> String {
    let out = luch(dir, args);
    assert!(out.status.success(), "{args:?}: {}", said(&out));
    said(&out)
}

fn refuses(dir: &Path, args: &[&str]) -> String {
    let out = luch(dir, args);
    assert!(!out.status.success(), "{args:?}: {}", said(&out));
    said(&out)
}

fn enroll(dir: &Path, name: &str) {
    let body =
        Body::LearnerEnrolled { name: Some(name.into()), pictures: [1, 2, 3].map(Picture), locale: "tzo".into() };
    let learner = Some(LearnerId(uuid::Uuid::new_v4()));
    open(dir).append(&[NewEvent { learner, body }]).unwrap();
}

fn forms_a_group(dir: &Path) {
    let text = |s: &str| s.to_owned();
    let (cohort, name) = (CohortId(uuid::Uuid::from_u128(7)), text("Las de arriba"));
    let (community, locale, begins, ends) = (text("Paraje"), text("tzo"), text(""), text(""));
    let body = Body::CohortFormed { cohort, name, community, locale, begins, ends };
    open(dir).append(&[NewEvent { learner: None, body }]).unwrap();
}

struct Place {
    _kept: tempfile::TempDir,
    example: PathBuf,
    real: PathBuf,
    fresh: PathBuf,
    /// What these have left; real women on the one, invented ones on the other.
    of_example: String,
    of_real: String,
}

fn place() -> Place {
    let kept = tempfile::tempdir().unwrap();
    let [example, real, fresh] = ["example", "real", "fresh"].map(|name| kept.path().join(name));
    let [of_example, of_real] = ["a.luch", "b.luch"].map(|name| kept.path().join(name).display().to_string());
    does(&example, &["demo", "--learners", "23", "--events", "3000"]);
    enroll(&real, "Xunka'");
    does(&example, &["export", &of_example]);
    does(&real, &["export", &of_real]);
    Place { _kept: kept, example, real, fresh, of_example, of_real }
}

#[test]
fn an_example_and_what_is_real_refuse_each_other_and_say_what_to_do() {
    let Place { _kept: kept, example, real, of_example, of_real, .. } = place();
    assert!(open(&example).is_example().unwrap() && !open(&real).is_example().unwrap());
    let manifest = |path: &str| Bundle::open(Path::new(path), None).unwrap().manifest;
    assert!(manifest(&of_example).example && !manifest(&of_real).example);
    let before = [&example, &real].map(|dir| events(&open(dir)));
    let theirs = "a.luch es de ejemplo, para practicar: no entra aquí";
    let ours = "b.luch es de verdad, y esta carpeta es de ejemplo, para practicar: no entra";
    for yes in [None, Some("--yes")] {
        let args = |path| ["import", path].into_iter().chain(yes).collect::<Vec<&str>>();
        assert!(refuses(&real, &args(&of_example)).contains(theirs));
        assert!(refuses(&example, &args(&of_real)).contains(ours));
        assert!(refuses(&real, &[args(&of_example), vec!["--locale", "en"]].concat()).contains("is an example"));
    }
    // On a stick too, beside what may come in.
    let stick = kept.path().join("stick");
    fs::create_dir(&stick).unwrap();
    fs::copy(&of_example, stick.join("a.luch")).unwrap();
    enroll(&kept.path().join("other"), "Maruch");
    does(&kept.path().join("other"), &["export", stick.to_str().unwrap()]);
    let said = refuses(&real, &["sync", stick.to_str().unwrap()]);
    assert!(said.contains(theirs) && said.contains("mujeres nuevas: 1"), "{said}");
    assert_eq!(events(&open(&example)), before[0]);
    assert!(!open(&real).is_example().unwrap());
    assert_eq!(open(&real).women(None).unwrap().len(), 2);
    // Two examples are both examples.
    let second = kept.path().join("second");
    does(&second, &["demo", "--learners", "5", "--events", "400", "--seed", "9"]);
    does(&second, &["import", &of_example, "--yes"]);
    assert_eq!(open(&second).women(None).unwrap().len(), 28);
}

/// Refused before anybody is asked for a connection: there is no server at that address.
#[cfg(feature = "office")]
#[test]
fn an_example_does_not_go_to_the_office() {
    let Place { example, real, _kept: kept, .. } = place();
    let address = "postgres://nadie@127.0.0.1:1/oficina";
    assert!(refuses(&example, &["push", address]).contains("Esta carpeta es de ejemplo, para practicar"));
    assert!(!refuses(&real, &["push", address]).contains("ejemplo"));
    drop(kept);
}

/// Her computer before the women come: no stick and no copy turns it into an example, not even where nothing is in it yet.
#[test]
fn a_folder_in_which_nobody_is_yet_does_not_become_an_example() {
    let Place { fresh, real, example, of_example, of_real, _kept: kept } = place();
    let stick = kept.path().join("stick");
    fs::create_dir(&stick).unwrap();
    fs::copy(&of_example, stick.join("a.luch")).unwrap();
    for group in [false, true] {
        if group {
            forms_a_group(&fresh);
        }
        assert!(refuses(&fresh, &["import", &of_example, "--yes"]).contains("haga una carpeta aparte"));
        assert!(refuses(&fresh, &["sync", stick.to_str().unwrap()]).contains("haga una carpeta aparte"));
        assert!(!open(&fresh).is_example().unwrap() && open(&fresh).women(None).unwrap().is_empty());
    }
    does(&fresh, &["import", &of_real, "--yes"]);

    // A copy of an example that was laid beside hers is not mixed with what is real, and is not gone back to unseen.
    assert!(open(&example).take_copy_if_due().unwrap());
    let copies = |dir: &Path| open(dir).copies().last().map(|copy| copy.number);
    lay_copies_beside(&example, &fresh);
    let number = copies(&fresh).unwrap();
    assert!(matches!(open(&fresh).bring_back(number), Err(MergeError::Mixed { example: true })));
    let said = refuses(&fresh, &["copies", &number.to_string(), "--bring"]);
    assert!(said.contains("lo uno es de ejemplo y lo otro de verdad"), "{said}");
    let mut store = open(&fresh);
    let back = store.go_back(number).unwrap();
    assert!(store.is_example().unwrap());
    store.go_back(back.aside.number).unwrap();
    assert!(!store.is_example().unwrap());
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    drop(store);

    // Whose women are forgotten is no example; and what is told under a false name is found out.
    let who = open(&real).women(None).unwrap()[0].id;
    open(&real).erase(who).unwrap();
    refuses(&real, &["import", &of_example, "--yes"]);
    let lie = kept.path().join("lie.luch");
    unmarked(Path::new(&of_example), &lie);
    for dir in [&real, &kept.path().join("another")] {
        let before = events(&open(dir));
        assert!(refuses(dir, &["import", lie.to_str().unwrap(), "--yes"]).contains("lie.luch es de ejemplo"));
        assert_eq!(events(&open(dir)), before);
    }
}

/// The safety copies of one folder, in another.
fn lay_copies_beside(from: &Path, to: &Path) {
    fs::create_dir_all(to.join("copies")).unwrap();
    for copy in fs::read_dir(from.join("copies")).unwrap().map(Result::unwrap) {
        fs::copy(copy.path(), to.join("copies").join(copy.file_name())).unwrap();
    }
}

/// The same bundle, whose manifest does not say that it is an example.
fn unmarked(bundle: &Path, to: &Path) {
    use luch::exchange::bundle::MAGIC;
    use sha2::{Digest, Sha256};
    let bytes = fs::read(bundle).unwrap();
    let inside = zstd::decode_all(&bytes[MAGIC.len()..bytes.len() - 32]).unwrap();
    let said = String::from_utf8(inside).unwrap().replacen(",\"example\":true", "", 1);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(zstd::encode_all(said.as_bytes(), 3).unwrap());
    bytes.extend(Sha256::digest(&bytes));
    fs::write(to, bytes).unwrap();
}

#[test]
fn whoever_looks_at_what_comes_of_an_example_reads_that_it_is_one() {
    let Place { _kept: kept, example, real, .. } = place();
    let file = |name: &str| kept.path().join(name).display().to_string();
    // With numbers for names, nothing else would tell.
    for (dir, is) in [(&example, true), (&real, false)] {
        for ending in ["html", "csv", "json"] {
            let file = file(&format!("report.{ending}"));
            does(dir, &["report", "--out", &file]);
            let report = fs::read_to_string(&file).unwrap();
            let marked = if ending == "json" { report.contains("\"example\": true") } else { report.contains(MARK) };
            assert_eq!(marked, is, "{ending}");
        }
        let refused = luch(dir, &["export", &file("statements"), "--format", "xapi"]);
        assert_eq!(refused.status.success(), !is);
        assert_eq!(said(&refused).contains("lo inventado no se manda"), is);
    }
    // The copy of a group says it, too, and what is read from it.
    let copy = file("group.lectura");
    does(&example, &["export", &copy, "--cohort", "Grupo de ejemplo 2"]);
    assert!(reading::read(Path::new(&copy), None).unwrap().is_example().unwrap());
    let report = file("group.html");
    does(&example, &["report", "--from", &copy, "--out", &report]);
    assert!(fs::read_to_string(&report).unwrap().contains(MARK));
}
