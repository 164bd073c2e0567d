//! Every code that `luch check` can say, provoked by the smallest mistake that earns it; and the list of codes in
//! `docs/DIAGNOSTICS.md`, which must be these and no others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::{course::check::check, source::Shelf};
use std::{collections::BTreeSet, fs, path::Path};

const COURSE: &str = r#"Course(workshops: [Workshop(id: "prueba", figure: "rombo", lessons: ["prueba.uno"])])"#;
const LONG: &str = "de la tela que su comadre teje en casa con hilo rojo y azul para vender en la feria del pueblo";

/// A lesson of these steps.
fn lesson(steps: &str) -> String {
    format!("Lesson(id: \"prueba.uno\", minutes: 5, steps: [{steps}])")
}

const PAGE: &str = r#"Page(id: "hoja")"#;
const PAGE_FTL: &str = "title = Uno\ngoal = Ver.\nhoja = Vea la tela.\n";

fn choice(options: &str) -> String {
    lesson(&format!("Choice(id: \"x\", options: [{options}])"))
}

/// What one changed file of an otherwise sound pack is called.
struct Case {
    code: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
}

fn ron(code: &'static str, text: impl Into<String>) -> Case {
    Case { code, files: vec![("lessons/prueba/uno.ron", text.into().into_bytes())] }
}

fn ftl(code: &'static str, text: impl Into<String>) -> Case {
    Case { code, files: vec![("translations/es/prueba/uno.ftl", text.into().into_bytes())] }
}

fn file(code: &'static str, path: &'static str, text: impl Into<Vec<u8>>) -> Case {
    Case { code, files: vec![(path, text.into())] }
}

fn talk(nodes: &str) -> String {
    lesson(&format!("Chat(id: \"x\", start: \"a\", talk: {{{nodes}}})"))
}

#[rustfmt::skip] // one mistake a line
fn cases() -> Vec<Case> {
    let two = r#"Option(id: "a", correct: true), Option(id: "b")"#;
    let ends = r#""fin": Ends(verdict: Right)"#;
    let says = |to: &str| format!(r#"Says(replies: [Reply(id: "s", next: "{to}"), Reply(id: "t", next: "{to}")])"#);
    let against = |sale: i8, sold: bool| format!(
        r#""a": Says(replies: [Reply(id: "s", next: "fin", sale: {sale}), Reply(id: "t", next: "fin")]), "fin": Ends(sold: {sold}, verdict: Right)"#
    );
    vec![
        ron("E0100", "Lesson(id: \"prueba.uno\" minutes: 5)"),
        ron("E0101", lesson("Paje(id: \"hoja\")")),
        ron("E0102", choice("Option(id: \"a\", corect: true), Option(id: \"b\")")),
        ron("E0103", "Lesson(id: \"prueba.uno\", steps: [Page(id: \"hoja\")])"),
        ron("E0104", lesson(&format!("{PAGE}, {PAGE}"))),
        ron("E0105", lesson("Page(id: \"Hoja 1\")")),
        ron("E0106", format!("Lesson(id: \"prueba.uno\", minutes: 5, private: [\"nada\"], steps: [{PAGE}])")),
        ron("E0107", format!("Lesson(id: \"prueba.dos\", minutes: 5, steps: [{PAGE}])")),
        file("E0108", "lessons/course.ron", COURSE.replace("\"prueba.uno\"", "\"prueba.uno\", \"prueba.dos\"")),
        file("E0109", "lessons/prueba/uno.ron", [0xff, 0xfe, 0x00]),
        file("E0111", "lessons/course.ron", COURSE.replace("prueba.uno\"]", "prueba.uno\", \"Prueba Dos\"]")),
        file("E0112", "lessons/course.ron", COURSE.replace("\"prueba.uno\"", "\"prueba.uno\", \"prueba.uno\"")),
        file("W0113", "lessons/prueba/dos.ron", lesson(PAGE).replace("prueba.uno", "prueba.dos")),
        ron("E0201", choice("Option(id: \"a\"), Option(id: \"b\")")),
        ron("E0202", choice("Option(id: \"a\", correct: true)")),
        ron("E0203", choice("Option(id: \"a\", correct: true), Option(id: \"b-why\")")),
        ron("E0204", choice("Option(id: \"a\", correct: true), Option(id: \"a\")")),
        ron("E0205", talk(&format!("\"a\": {}, {ends}", says("nada")))),
        ron("E0206", talk(&format!("\"a\": {}, \"b\": {}, {ends}", says("fin"), says("fin")))),
        ron("E0207", talk(&format!("\"a\": {}, {ends}", says("a")))),
        ron("E0208", talk(&format!("\"a\": {}, \"fin\": Ends(verdict: Almost)", says("fin")))),
        ron("E0209", lesson(r#"Sort(id: "x", baskets: ["c", "d"], items: [Item(id: "1a", basket: "e"), Item(id: "f", basket: "c"), Item(id: "g", basket: "d")])"#)),
        ron("E0210", lesson(r#"Number(id: "x", answer: 90, unit: Pesos, step: 1, max: 50)"#)),
        ron("E0211", choice("Option(id: \"a\", correct: true), Option(id: \"b\", correct: true), Option(id: \"c\")")),
        ron("E0212", lesson("Select(id: \"x\", options: [Option(id: \"a\", correct: true), Option(id: \"b\", correct: true)])")),
        ron("E0213", lesson("Keys(id: \"x\", keys: \"a?\")")),
        ron("E0214", lesson(r#"Calendar(id: "x", weeks: 2, cards: [Card(id: "a", first: 1, last: 1), Card(id: "b", first: 2, last: 3), Card(id: "c", first: 2, last: 2)])"#)),
        ron("W0215", talk(&against(-1, true))),
        ron("W0215", talk(&against(1, false))),
        ron("W0216", talk(&format!("\"a\": {}, {ends}", says("fin").replacen("\")", "\", sale: 1)", 1)))),
        ftl("E0300", format!("{PAGE_FTL}esto no es un mensaje\n")),
        ftl("E0301", "title = Uno\ngoal = Ver.\n"),
        ftl("W0302", PAGE_FTL),
        ftl("W0303", format!("{PAGE_FTL}otro = Nadie lo usa.\n")),
        file("W0304", "translations/tzo/prueba/uno.ftl", PAGE_FTL),
        file("E0305", "translations/en/prueba/uno.ftl", PAGE_FTL.replace("Vea la tela.", "See { $what }.")),
        ftl("E0306", format!("{PAGE_FTL}hoja = Otra vez.\n")),
        Case { code: "W0307", files: vec![
            ("translations/en/prueba/uno.ftl", PAGE_FTL.into()),
            ("translations/translated.ron", br#"{"en": {"prueba/uno/hoja": "0000000000000000"}}"#.to_vec()),
        ] },
        ftl("W0401", PAGE_FTL),
        file("E0402", "audio/es/prueba/uno/hoja.opus", "OggS, but nothing more"),
        ron("W0403", lesson("Page(id: \"hoja\", picture: \"nada\")")),
        ron("W0404", format!("Lesson(id: \"prueba.uno\", minutes: 5, sources: [\"S999\"], steps: [{PAGE}])")),
        ftl("W0501", PAGE_FTL.replace("Vea la tela.", &format!("{LONG}. {LONG}."))),
        ftl("E0502", PAGE_FTL.replace("Vea la tela.", &format!("{LONG}. ").repeat(30))),
        ftl("W0503", PAGE_FTL.replace("Vea la tela.", LONG)),
        ftl("W0504", PAGE_FTL.replace("Vea la tela.", "Comercialización electrónica internacional certificada institucionalmente.")),
        // No mistake at all.
        ron("", choice(two)),
    ]
}

fn found(pack: &Path) -> BTreeSet<String> {
    let shelf = Shelf::only(pack);
    check(&shelf, &[pack.join("audio")]).found.iter().map(|d| d.code.to_owned()).collect()
}

fn put(pack: &Path, path: &str, text: &[u8]) {
    let file = pack.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

#[test]
fn every_code_has_a_mistake_that_earns_it() {
    let mut provoked = BTreeSet::new();
    for case in cases() {
        let pack = tempfile::tempdir().unwrap();
        put(pack.path(), "lessons/course.ron", COURSE.as_bytes());
        put(pack.path(), "translations/es/course.ftl", b"prueba = Prueba\n    .about = Ver.\n");
        put(pack.path(), "lessons/prueba/uno.ron", lesson(PAGE).as_bytes());
        put(pack.path(), "translations/es/prueba/uno.ftl", PAGE_FTL.as_bytes());
        let before = found(pack.path());
        for (path, text) in &case.files {
            put(pack.path(), path, text);
        }
        let after = found(pack.path());
        if case.code.is_empty() {
            assert!(!after.iter().any(|c| c.starts_with("E01") || c.starts_with("E02")), "{after:?}");
            continue;
        }
        assert!(after.contains(case.code), "{} is not said: {after:?}", case.code);
        let common = ["W0302", "W0401", "W0113"]; // said of any lesson that is new
        assert!(!before.contains(case.code) || common.contains(&case.code), "{} is always said", case.code);
        provoked.insert(case.code.to_owned());
    }
    let documented: BTreeSet<String> = include_str!("../docs/DIAGNOSTICS.md")
        .lines()
        .filter_map(|l| l.strip_prefix("| ")?.split_once(" |"))
        .map(|(code, _)| code.to_owned())
        .filter(|c| c.len() == 5 && c.starts_with(['E', 'W']))
        .collect();
    assert_eq!(provoked, documented);
}
