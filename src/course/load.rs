//! Loading: everything wrong is found at once, nothing stops at the first.
//!
//! A lesson is read in two passes: the envelope, which takes each step as raw text, then each step alone.

use super::{Lesson, Order, Step, Workshop, slip};
use crate::{
    activity::{Checker, Script},
    model::{LessonId, Name, StepId, WorkshopId},
    source::{Diagnostic, Fix, Severity, Shelf, Source, Word},
};
use ron::{Options, error::Error, error::SpannedError, extensions::Extensions, value::RawValue};
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeSet, sync::Arc};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Lesson")]
struct Envelope<'s> {
    id: Word,
    minutes: u8,
    #[serde(default)]
    digcomp: Vec<String>,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    measure: bool,
    #[serde(default)]
    private: Vec<Word>,
    #[serde(borrow)]
    steps: Vec<&'s RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Course")]
struct CourseScript {
    /// Whether it lies over the list below it instead of taking its place.
    #[serde(default)]
    adds: bool,
    workshops: Vec<WorkshopScript>,
    #[serde(default)]
    measures: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Workshop")]
struct WorkshopScript {
    id: Word,
    figure: Word,
    #[serde(default)]
    help: bool,
    lessons: Vec<Word>,
}

/// How RON is written here: `Choice(id: …)` instead of `Choice((id: …))`, and no `Some(…)`.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME)
}

/// A file of RON with its source, or what is wrong with it.
fn read<T: DeserializeOwned>(shelf: &Shelf, path: &str) -> Result<(Arc<Source>, T), Diagnostic> {
    let source = match shelf.read(path) {
        Ok(Some(source)) => Arc::new(source),
        Ok(None) => return Err(missing(path, "-")),
        Err(e) => return Err(missing(path, &e.to_string())),
    };
    let script = options().from_str(&source.text).map_err(|e| explain(&source, 0, &source.text, &e))?;
    Ok((source, script))
}

/// A file of RON that a course may do without.
pub(super) fn read_list<T: DeserializeOwned>(shelf: &Shelf, path: &str) -> (Option<T>, Vec<Diagnostic>) {
    match (shelf.read(path), read(shelf, path)) {
        (Ok(None), _) => (None, Vec::new()),
        (_, Ok((_, script))) => (Some(script), Vec::new()),
        (_, Err(wrong)) => (None, vec![wrong]),
    }
}

const PATH: &str = "lessons/course.ron";

/// Reads `lessons/course.ron`: the workshops that can be used, and what is wrong. One that says `adds: true` lies over that of
/// the packs below it.
pub fn load_course(shelf: &Shelf) -> Order {
    let (source, script) = match read::<CourseScript>(shelf, PATH) {
        Ok(read) => read,
        Err(wrong) => return Order { found: vec![wrong], ..Order::default() },
    };
    let mut check = Checker::new(&source);
    check.names(script.workshops.iter().map(|w| &w.id));
    let mut seen = BTreeSet::new();
    for lesson in script.workshops.iter().flat_map(|w| &w.lessons).chain(&script.measures) {
        if !lesson.split('.').all(Name::is_valid) {
            check.error("E0111", lesson, &[]);
        }
        if !seen.insert(lesson.to_string()) {
            check.error("E0112", lesson, &[]);
        }
    }
    let workshops = script.workshops.iter().map(|w| Workshop {
        id: WorkshopId::new(&w.id),
        figure: Name::new(&w.figure),
        lessons: w.lessons.iter().map(|l| LessonId::new(l)).collect(),
        help: w.help,
    });
    let order = Order {
        workshops: workshops.collect(),
        measures: script.measures.iter().map(|l| LessonId::new(l)).collect(),
        found: check.found,
        unread: Vec::new(),
    };
    let below = shelf.below(PATH);
    if script.adds && matches!(below.read(PATH), Ok(Some(_))) { laid_over(load_course(&below), order) } else { order }
}

/// A list over another: a workshop that is known gets the figure and the help of the upper one, and at its end the lessons
/// that stand nowhere yet; what is new comes after all others. Nothing is taken away.
fn laid_over(mut below: Order, above: Order) -> Order {
    let listed: BTreeSet<LessonId> =
        below.workshops.iter().flat_map(|w| &w.lessons).chain(&below.measures).cloned().collect();
    let new = |lessons: Vec<LessonId>| lessons.into_iter().filter(|l| !listed.contains(l));
    for workshop in above.workshops {
        match below.workshops.iter_mut().find(|w| w.id == workshop.id) {
            Some(known) => {
                (known.figure, known.help) = (workshop.figure, workshop.help);
                known.lessons.extend(new(workshop.lessons));
            }
            None => below.workshops.push(Workshop { lessons: new(workshop.lessons.clone()).collect(), ..workshop }),
        }
    }
    below.measures.extend(new(above.measures));
    below.found.extend(above.found);
    below
}

/// Reads a lesson: what can be used of it, and everything that is wrong.
pub fn load_lesson(source: &Arc<Source>) -> (Option<Lesson>, Vec<Diagnostic>) {
    let envelope: Envelope<'_> = match options().from_str(&source.text) {
        Ok(envelope) => envelope,
        Err(e) => return (None, vec![explain(source, 0, &source.text, &e)]),
    };
    let mut check = Checker::new(source);
    let mut scripts: Vec<Script> = Vec::new();
    for raw in &envelope.steps {
        let part = raw.get_ron();
        let base = source.span_of(part).map_or(0, |s| s.start);
        match options().from_str::<Script>(part) {
            Ok(script) => scripts.push(script),
            Err(e) => check.found.push(explain(source, base, part, &e)),
        }
    }
    let whole = check.found.is_empty();
    let mut seen: BTreeSet<String> = ["title", "goal"].map(String::from).into();
    for script in &scripts {
        let id = script.id();
        if !Name::is_valid(id) {
            check.error("E0105", id, &[]);
        }
        if !seen.insert(id.to_string()) {
            check.error("E0104", id, &[]);
        }
        script.check(&mut check);
    }
    for private in &envelope.private {
        // A step that could not be read may be the one that is meant.
        if whole && !scripts.iter().any(|s| *s.id() == *private) {
            check.error("E0106", private, &[]);
        }
    }
    let path_id = source.path.trim_start_matches("lessons/").trim_end_matches(".ron").replace('/', ".");
    if *envelope.id != *path_id {
        check.error("E0107", &envelope.id, &[("fits", &path_id)]);
    }
    let id = LessonId::new(&envelope.id);
    let lesson = Lesson {
        file: Lesson::text_file(&id),
        id,
        minutes: envelope.minutes,
        digcomp: envelope.digcomp,
        sources: envelope.sources,
        measure: envelope.measure,
        private: envelope.private.iter().map(|p| StepId::new(p)).collect(),
        steps: scripts.into_iter().map(|script| Step { id: StepId::new(script.id()), script }).collect(),
        whole,
        source: source.clone(),
    };
    (Some(lesson), check.found)
}

/// `E0109`: a file that cannot be read at all.
pub(super) fn missing(path: &str, why: &str) -> Diagnostic {
    Diagnostic::file("E0109", Severity::Error, path, &[("why", why)])
}

/// What ron says, pointed at and with what to do.
fn explain(source: &Arc<Source>, base: usize, part: &str, error: &SpannedError) -> Diagnostic {
    let local = Source { path: String::new(), text: part.to_owned() };
    let start = base + local.offset(error.span.start.line, error.span.start.col);
    let end = (base + local.offset(error.span.end.line, error.span.end.col)).max(start + 1).min(source.text.len());
    let range = start.min(end)..end;
    let at = |code, args: &[(&'static str, &str)]| Diagnostic::at(code, Severity::Error, source, range.clone(), args);
    let unknown = |code, found: &str, expected: &[&'static str]| {
        let near = nearest(found, expected);
        let possible = expected.join(", ");
        let args = [("found", found), ("near", near.unwrap_or(&possible)), ("possible", possible.as_str())];
        Diagnostic { fix: near.map(|n| Fix(n.into())), ..at(code, &args) }
    };
    match &error.code {
        Error::NoSuchEnumVariant { expected, found, .. } => unknown("E0101", found, expected),
        Error::NoSuchStructField { expected, found, .. } => unknown("E0102", found, expected),
        Error::MissingStructField { field, .. } => at("E0103", &[("field", field)]),
        other => {
            let slip = slip::behind(other, &source.text, range.clone());
            let args =
                [("kind", slip.kind), ("sign", &*slip.sign), ("closing", slip.closing), ("why", &other.to_string())];
            Diagnostic::at("E0100", Severity::Error, source, slip.at, &args)
        }
    }
}

fn nearest<'a>(found: &str, expected: &'a [&'static str]) -> Option<&'a str> {
    let likeness = |e: &str| strsim::jaro_winkler(&found.to_lowercase(), &e.to_lowercase());
    let best = expected.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.7).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a file, and the words at which it points with all that follows on their line.
    fn said(text: &str) -> (String, String) {
        let source = Arc::new(Source { path: "lessons/a/b.ron".into(), text: text.into() });
        let found = load_lesson(&source).1;
        let Some(first) = found.first() else { return Default::default() };
        let kind = first.args.iter().find(|(name, _)| *name == "kind").map(|(_, kind)| kind.clone());
        let at = first.span.as_ref().map_or(0, |s| s.range.start);
        let line = text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        (kind.unwrap_or_else(|| first.code.to_owned()), line.to_owned())
    }

    #[test]
    fn what_was_forgotten_is_named_and_pointed_at_where_it_was_forgotten() {
        let lesson = |steps: &str| format!("Lesson(id: \"a.b\", minutes: 5, steps: [\n{steps}\n])\n");
        let cases = [
            (lesson("Page(id: \"x\"\nPage(id: \"y\"),"), "open", "(id: \"x\""),
            (
                lesson("Page(id: \"x\"),").trim_end().trim_end_matches(')').to_owned(),
                "open",
                "(id: \"a.b\", minutes: 5, steps: [",
            ),
            (lesson("Select(id: \"x\", options: [Option(id: \"a\")),"), "open", "[Option(id: \"a\")),"),
            (lesson("Page(id: \"x\")),"), "extra", "),"),
            (lesson("Page(id: \"x),\nPage(id: \"y\"),"), "quote", "\"x),"),
            (lesson("Page(id: \"x\")\nPage(id: \"y\"),"), "comma", ")"),
            (
                lesson("// A bracket in a note :) and in a name\nPage(id: \"x(\" picture: \"y\"),"),
                "comma",
                "\" picture: \"y\"),",
            ),
            (lesson("Page(id \"x\"),"), "colon", "id \"x\"),"),
            (lesson("Page(id: x),"), "string", "x),"),
            (lesson("Page(id: \"x\", id: \"y\"),"), "twice", ""),
            ("Lesson(id: \"a.b\", minutes: cinco, steps: [])".to_owned(), "number", "cinco, steps: [])"),
            ("Lesson(id: \"a.b\", minutes: 5, steps: Page(id: \"x\"))".to_owned(), "list", "Page(id: \"x\"))"),
            (format!("{}hola", lesson("Page(id: \"x\"),")), "end", "hola"),
        ];
        for (text, kind, at) in cases {
            let (found, pointed) = said(&text);
            assert_eq!(found, kind, "{text}");
            assert!(pointed.starts_with(at), "{kind}: {pointed:?} in {text}");
        }
    }
}
