//! The house's own rules, held over the syntax tree: arrows point down, crates stay where they belong, files stay small
//! and say what they are.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use syn::visit::Visit;

/// The modules from the ground up; each may use those before it, except its siblings.
const LAYERS: &[&[&str]] = &[
    &["model"],
    &["source"],
    &["text"],
    &["ui", "audio", "log"],
    &["progress"],
    &["exchange"],
    &["activity"],
    &["course"],
    &["workshop"],
    &["effect"],
    &["screens"],
    &["app"],
    &["commands"],
    &["main"],
];

/// What a kind of activity may see, whatever lies below it.
const ACTIVITY_SEES: &[&str] = &["ui", "text", "source", "model"];

/// Who may name a crate.
const CRATES: &[(&str, &[&str])] = &[
    ("rusqlite", &["log"]),
    ("rodio", &["audio"]),
    ("opus_pure", &["audio"]),
    ("crossterm", &["app"]),
    ("ratatui", &["ui", "app"]),
    ("fluent_bundle", &["text"]),
    ("fluent_syntax", &["text"]),
    ("ron", &["text", "audio", "course", "commands"]),
    ("annotate_snippets", &["source"]),
    ("rs_fsrs", &["progress"]),
    ("argon2", &["app", "exchange"]),
    ("aead_stream", &["exchange"]),
    ("chacha20poly1305", &["exchange"]),
    ("clap", &["commands"]),
    ("jiff", &["workshop", "exchange"]),
    ("statrs", &["workshop"]),
    ("postgres", &["exchange"]),
    ("rustix", &["exchange"]),
    ("maud", &["workshop"]),
    ("zstd", &["exchange"]),
    ("zip", &["workshop"]),
];

const FORBIDDEN_NAMES: &[&str] = &["utils", "common", "helpers", "misc", "manager"];
const LONGEST_FILE: usize = 600;

#[derive(Default)]
struct Uses {
    modules: BTreeSet<String>,
    crates: BTreeSet<String>,
}

impl<'a> Visit<'a> for Uses {
    fn visit_path(&mut self, path: &'a syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        match names.as_slice() {
            [first, second, ..] if first == "crate" => drop(self.modules.insert(second.clone())),
            [first, ..] => drop(self.crates.insert(first.clone())),
            [] => {}
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_use_tree(&mut self, tree: &'a syn::UseTree) {
        fn heads(tree: &syn::UseTree, out: &mut BTreeSet<String>) {
            match tree {
                syn::UseTree::Path(p) => drop(out.insert(p.ident.to_string())),
                syn::UseTree::Name(n) => drop(out.insert(n.ident.to_string())),
                syn::UseTree::Rename(r) => drop(out.insert(r.ident.to_string())),
                syn::UseTree::Group(g) => g.items.iter().for_each(|t| heads(t, out)),
                syn::UseTree::Glob(_) => {}
            }
        }
        if let syn::UseTree::Path(path) = tree {
            if path.ident == "crate" {
                heads(&path.tree, &mut self.modules);
            } else {
                self.crates.insert(path.ident.to_string());
            }
        }
    }
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|l| l.contains(&module))
}

/// What is wrong with one file that lies in `module`.
fn violations(module: &str, text: &str) -> Vec<String> {
    let mut uses = Uses::default();
    uses.visit_file(&syn::parse_file(text).unwrap());
    let mut wrong = Vec::new();
    let here = layer(module);
    for used in uses.modules.iter().filter(|m| *m != module) {
        let (Some(here), Some(there)) = (here, layer(used)) else { continue };
        if there >= here || (module == "activity" && !ACTIVITY_SEES.contains(&used.as_str())) {
            wrong.push(format!("{module} may not use crate::{used}"));
        }
    }
    for (name, may) in CRATES {
        if uses.crates.contains(*name) && !may.contains(&module) {
            wrong.push(format!("{module} may not name {name}"));
        }
    }
    wrong
}

fn files(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

fn sources() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    all.into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&src).unwrap();
            let module = inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
            let text = fs::read_to_string(&path).unwrap();
            (module.to_owned(), path, text)
        })
        .collect()
}

#[test]
fn arrows_point_down() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .flat_map(|(module, path, text)| {
            violations(&module, &text).into_iter().map(move |w| format!("{}: {w}", path.display()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_planted_violation_is_seen() {
    assert_eq!(violations("log", "use crate::screens::Screen;"), ["log may not use crate::screens"]);
    assert_eq!(violations("ui", "fn f() { crate::log::open() }"), ["ui may not use crate::log"]);
    assert_eq!(
        violations("activity", "use crate::{progress::Kept, text::Text};"),
        ["activity may not use crate::progress"]
    );
    assert_eq!(violations("screens", "use rusqlite::Connection;"), ["screens may not name rusqlite"]);
    assert!(violations("screens", "use crate::{course::Course, ui::Sheet};").is_empty());
}

#[test]
fn every_module_has_a_layer() {
    let known: BTreeSet<&str> = LAYERS.iter().flat_map(|l| l.iter().copied()).collect();
    for (module, path, _) in sources() {
        assert!(known.contains(module.as_str()) || module == "lib", "{} has no layer", path.display());
    }
}

#[test]
fn files_are_small_and_say_what_they_are() {
    for (_, path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE, "{} has {lines} lines", path.display());
        assert!(text.starts_with("//! "), "{} does not begin with what it is", path.display());
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(!FORBIDDEN_NAMES.contains(&name), "{}: a name that says nothing", path.display());
    }
}

/// Every `ui("…")` is a message of `ui.ftl`, every `desk("…")` one of `desk.ftl`, and every message is used.
#[test]
fn every_text_of_the_program_exists_and_is_used() {
    all_said("ui", &["number-", "drawing-", "figure-", "coverage-"]);
    all_said("desk", &["table-", "column-", "month-"]);
}

/// `put_together`: names that are put together at run time begin so.
fn all_said(file: &str, put_together: &[&str]) {
    let path = format!("translations/es/{file}.ftl");
    let ftl = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).unwrap();
    let messages: BTreeSet<String> = ftl
        .lines()
        .filter(|l| !l.starts_with([' ', '#', '.']))
        .filter_map(|l| l.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .collect();
    let all: String = sources().into_iter().map(|(_, _, text)| text).collect();
    let literals: BTreeSet<&str> = all.split('"').collect();
    let mut called: BTreeSet<&str> = BTreeSet::new();
    for rest in all.split(&format!("{file}(\"")).skip(1) {
        called.insert(rest.split(['"', '.']).next().unwrap());
    }
    for id in &called {
        assert!(messages.contains(*id), "{file}({id:?}) is not in {path}");
    }
    let free = |id: &str| put_together.iter().any(|p| id.starts_with(p));
    let silent: Vec<_> = messages.iter().filter(|id| !free(id) && !literals.contains(id.as_str())).collect();
    assert!(silent.is_empty(), "nobody says {silent:?}");
}

#[test]
fn alsa_is_looked_up_at_run_time() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let entries: Vec<&str> = lock.split("[[package]]").filter(|p| p.contains("name = \"alsa-sys\"")).collect();
    assert_eq!(entries.len(), 1, "one alsa-sys, ours");
    assert!(
        !entries[0].contains("source ="),
        "an alsa-sys of the registry slipped past vendor/alsa-sys: regenerate it"
    );
}
