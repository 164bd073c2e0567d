//! The report: one computation, and every file says the same, read by readers that have nothing to do with its writers.
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

use calamine::{Data, Reader, Xlsx};
use luch::{
    activity::{Answer, Player, Script},
    course::Course,
    effect::{Place, Reply, Told},
    log::{Body, NewEvent, Store},
    model::{LearnerId, Occasion, Seed, WallMs},
    source::Shelf,
    text::{Catalog, Locale, Text, desk},
    ui::{Block, Look},
    workshop::{
        Cell, Report, Scope, Table,
        certificate::{Certificates, Wanted},
        demo, explained,
        formats::{self, Format, Speaker},
        picked,
    },
};
use pty::{Pty, luch};
use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

/// A name that every format must treat as data.
const HOSTILE: &str = "=1+1 <script>alert('x')</script> & \"Ña\", \u{1b}[31m; y";

struct Programme {
    store: Store,
    course: Course,
    catalog: Catalog,
    _dir: tempfile::TempDir,
}

fn programme() -> Programme {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
    let wanted = demo::Programme { learners: 23, events: 6000, seed: Seed(11) };
    demo::fill(&mut store, &course, &catalog, Locale::Es, wanted).unwrap();
    let different = |p: &[luch::model::Picture; 3]| p[0] != p[1] && p[1] != p[2] && p[0] != p[2];
    assert!(store.learners().unwrap().iter().all(|l| different(&l.pictures)), "a drawing stands twice in a key");
    let woman = store.women(None).unwrap()[3].id;
    let renamed = Body::LearnerRenamed { name: Some(HOSTILE.into()) };
    store.append(&[NewEvent { learner: Some(woman), body: renamed }]).unwrap();
    Programme { store, course, catalog, _dir: dir }
}

impl Programme {
    fn report(&self, names: bool) -> Report {
        Report::read(&self.store, &self.course, Scope { cohort: None, names }).unwrap()
    }

    fn file(&self, report: &Report, format: Format, locale: Locale) -> Vec<u8> {
        let mut file = std::io::Cursor::new(Vec::new());
        formats::write(report, format, &Speaker::new(&self.catalog, locale), &mut file).unwrap();
        file.into_inner()
    }
}

/// A figure or word as any reader may find it: numbers as numbers, all else as words.
#[derive(Debug, Clone, PartialEq)]
enum Found {
    Nothing,
    Words(String),
    Number(f64),
}

fn expected(cell: &Cell, speaker: &Speaker<'_>) -> Found {
    match cell {
        Cell::Empty => Found::Nothing,
        Cell::Text(text) => Some(speaker.say(text)).filter(|t| !t.is_empty()).map_or(Found::Nothing, Found::Words),
        Cell::Count(n) => Found::Number(*n as f64),
        Cell::Number(n) | Cell::Share(n) => Found::Number(*n),
        Cell::Day(day) => Found::Words(day.to_string()),
    }
}

type Rows = BTreeMap<(String, usize, String), Found>;

fn all(tables: &[&Table], speaker: &Speaker<'_>) -> Rows {
    let mut rows = Rows::new();
    for table in tables {
        for (n, row) in table.rows.iter().enumerate() {
            assert_eq!(row.len(), table.columns.len(), "{}", table.key);
            for (column, cell) in table.columns.iter().zip(row) {
                let found = expected(cell, speaker);
                if found != Found::Nothing {
                    rows.insert((table.key.into(), n + 1, column.key.into()), found);
                }
            }
        }
    }
    assert!(rows.len() > 100);
    rows
}

fn same(what: &str, found: &Rows, expected: &Rows) {
    for (place, value) in expected {
        let equal = match (found.get(place), value) {
            // Readers differ in the sixteenth digit.
            (Some(Found::Number(a)), Found::Number(b)) => (a - b).abs() <= 1e-12 * b.abs().max(1.0),
            (found, value) => found == Some(value),
        };
        assert!(equal, "{what}: {place:?}: {:?} for {value:?}", found.get(place));
    }
    let more: Vec<_> = found.keys().filter(|place| !expected.contains_key(*place)).collect();
    assert!(more.is_empty(), "{what}: {more:?}");
}

#[test]
fn page_spreadsheet_csv_and_json_give_the_same_figures() {
    let programme = programme();
    for locale in [Locale::Es, Locale::En] {
        let report = programme.report(true);
        let speaker = Speaker::new(&programme.catalog, locale);
        let tables: Vec<&Table> = report.tables.iter().collect();
        let expected = all(&tables, &speaker);
        let file = |format| programme.file(&report, format, locale);
        same("json", &from_json(&file(Format::Json)), &expected);
        same("xlsx", &from_xlsx(file(Format::Xlsx), &report, &speaker), &expected);
        same("csv", &from_csv(&file(Format::Csv)), &guarded(&expected));
        let read: Vec<&Table> = report.tables.iter().filter(|t| !t.detail && t.key != "summary").collect();
        let mut read = all(&read, &speaker);
        read.retain(|(_, _, column), _| column != "name");
        same("html", &from_html(&String::from_utf8(file(Format::Html)).unwrap()), &read);
    }
}

fn from_json(file: &[u8]) -> Rows {
    let tree: serde_json::Value = serde_json::from_slice(file).unwrap();
    let mut rows = Rows::new();
    for (table, written) in tree["tables"].as_object().unwrap() {
        for (n, row) in written["rows"].as_array().unwrap().iter().enumerate() {
            for (column, value) in row.as_object().unwrap() {
                let found = match value {
                    serde_json::Value::Null => continue,
                    serde_json::Value::String(words) if words.is_empty() => continue,
                    serde_json::Value::String(words) => Found::Words(words.clone()),
                    number => Found::Number(number.as_f64().unwrap()),
                };
                rows.insert((table.clone(), n + 1, column.clone()), found);
            }
        }
    }
    rows
}

fn from_xlsx(file: Vec<u8>, report: &Report, speaker: &Speaker<'_>) -> Rows {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
    assert_eq!(book.sheet_names().len(), report.tables.len());
    let mut rows = Rows::new();
    for (table, name) in report.tables.iter().zip(book.sheet_names()) {
        let sheet = book.worksheet_range(&name).unwrap();
        let at = |y: usize, x: usize| sheet.get_value((u32::try_from(y).unwrap(), u32::try_from(x).unwrap()));
        let title = [&luch::text::desk("example"), &table.title].map(|text| speaker.say(text)).join(" · ");
        assert_eq!(at(0, 0), Some(&Data::String(title)), "an example says so");
        for (x, column) in table.columns.iter().enumerate() {
            assert_eq!(at(3, x), Some(&Data::String(speaker.say(&column.head))), "{name}");
            for y in 0..table.rows.len() {
                let found = match at(4 + y, x) {
                    None | Some(Data::Empty) => continue,
                    Some(Data::String(words)) => Found::Words(words.clone()),
                    Some(Data::Float(n)) => Found::Number(*n),
                    Some(Data::Int(n)) => Found::Number(*n as f64),
                    // A day is a day, not a word that looks like one.
                    Some(Data::DateTime(day)) => {
                        let (year, month, day, ..) = day.to_ymd_hms_milli();
                        Found::Words(format!("{year:04}-{month:02}-{day:02}"))
                    }
                    other => panic!("{name} {y} {x}: {other:?}"),
                };
                rows.insert((table.key.into(), y + 1, column.key.into()), found);
            }
        }
    }
    rows
}

/// How often a page says this day of May 2026, in whichever language.
fn days_in(page: &str, day: u32) -> usize {
    [format!("{day} de mayo de 2026"), format!("{day} ta mayo, 2026"), format!("{day} yu'un uj mayo, 2026")]
        .iter()
        .map(|said| page.matches(said.as_str()).count())
        .sum()
}

type Lines = Vec<BTreeMap<String, String>>;

fn lines(file: &[u8]) -> Lines {
    csv::Reader::from_reader(file).deserialize().map(Result::unwrap).collect()
}

/// Python's own reader of CSV.
fn lines_by_python(file: &[u8]) -> Lines {
    let script = "import csv, io, json, sys\n\
                  text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')\n\
                  json.dump(list(csv.DictReader(text)), sys.stdout)";
    let mut python = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 reads the CSV: install it");
    let mut input = python.stdin.take().unwrap();
    let bytes = file.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes).unwrap());
    let output = python.wait_with_output().unwrap();
    writing.join().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
#[ignore = "needs python3: .ci/run installs it"]
fn another_reader_of_csv_reads_the_same() {
    let programme = programme();
    let file = programme.file(&programme.report(true), Format::Csv, Locale::Es);
    assert!(lines(&file).len() > 1000);
    assert_eq!(lines_by_python(&file), lines(&file));
}

fn from_csv(file: &[u8]) -> Rows {
    let mut rows = Rows::new();
    // What says that it is an example is no figure.
    for line in lines(file).iter().filter(|line| line["group"] != "example") {
        let value = &line["value"];
        let found = match line["type"].as_str() {
            "integer" | "decimal" => Found::Number(value.parse().unwrap()),
            "text" | "date" if value.is_empty() => continue,
            "text" | "date" => Found::Words(value.clone()),
            other => panic!("{other}"),
        };
        let xlsform = |name: &str| name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        assert!(xlsform(&line["name"]) && xlsform(&line["group"]), "{line:?}");
        rows.insert((line["group"].clone(), line["record"].parse().unwrap(), line["name"].clone()), found);
    }
    rows
}

/// In CSV, words that a spreadsheet would take for a formula have an apostrophe before them.
fn guarded(rows: &Rows) -> Rows {
    let guard = |found: &Found| match found {
        Found::Words(words) if words.starts_with(['=', '+', '-', '@']) => Found::Words(format!("'{words}")),
        other => other.clone(),
    };
    rows.iter().map(|(place, found)| (place.clone(), guard(found))).collect()
}

/// The cells of the page's tables.
fn from_html(page: &str) -> Rows {
    let unescape =
        |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let between = |text: &str, from: &str, to: &str| -> Vec<String> {
        text.split(from).skip(1).map(|rest| rest.split(to).next().unwrap().to_owned()).collect()
    };
    let mut rows = Rows::new();
    for table in page.split("<table data-table=\"").skip(1) {
        let table = table.split("</table>").next().unwrap();
        let key = table.split('"').next().unwrap();
        let columns = between(table, "data-column=\"", "\"");
        let body = table.split("<tbody>").nth(1).unwrap();
        for (n, row) in between(body, "<tr>", "</tr>").iter().enumerate() {
            let cells = between(row, "<td", "</td>");
            assert_eq!(cells.len(), columns.len(), "{key}");
            for (column, cell) in columns.iter().zip(cells) {
                let cell = cell.split_once('>').unwrap().1;
                let found = if let Some(value) = cell.strip_prefix("<data value=\"") {
                    Found::Number(value.split('"').next().unwrap().parse().unwrap())
                } else if let Some(day) = cell.strip_prefix("<time datetime=\"") {
                    let (day, shown) = day.split_once("\">").unwrap();
                    assert_eq!(shown, format!("{}</time>", luch::workshop::day_shown(day)), "as screens ask for days");
                    Found::Words(unescape(day))
                } else if cell.is_empty() {
                    continue;
                } else {
                    Found::Words(unescape(cell))
                };
                rows.insert((key.to_owned(), n + 1, column.clone()), found);
            }
        }
    }
    rows
}

/// The tables that the facilitator's screen shows, page by page, and whether each fits in every language and look.
#[test]
fn the_screen_shows_the_same_figures_and_cuts_none() {
    use luch::screens::{Behaviour, tables};
    let programme = programme();
    let (course, catalog) = (&programme.course, &programme.catalog);
    let report = Arc::new(programme.report(true));
    let at = context(course);
    let (mut screen, asked) =
        tables::State::new(Scope { cohort: None, names: true }, "summary", 0, &Place::Facilitator);
    assert_eq!(asked.len(), 1);
    screen.reply(&Reply::Told(Ok(Told::Report(Arc::clone(&report)))), &at);
    let mut shown = Vec::new();
    for table in report.tables.iter().filter(|t| !t.detail) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut columns = Vec::new();
        for page in 0.. {
            let sheet = screen.sheet(&at);
            let keys = screen.keys(&at);
            for (locale, look) in [(Locale::Es, Look::FULL), (Locale::En, Look::ASCII), (Locale::En, Look::FULL)] {
                assert!(luch::ui::fits(&sheet, &keys, catalog, locale, look), "{} {locale:?} {page}", table.key);
            }
            let grid = sheet.blocks.iter().find_map(|b| match b {
                Block::Table(grid) => Some(grid.clone()),
                _ => None,
            });
            let mut grid = grid.unwrap();
            if grid.columns[0].0 == luch::text::Text::Raw(String::new()) {
                // The digits that open its rows.
                grid.columns.remove(0);
                for (n, row) in grid.rows.iter_mut().enumerate() {
                    assert_eq!(row.remove(0), luch::text::Text::number(n as i64 + 1));
                }
            }
            columns = grid.columns.iter().map(|(head, _)| head.clone()).collect();
            rows.extend(grid.rows.iter().map(|row| row.iter().map(|c| catalog.say(Locale::Es, c).words).collect()));
            if rows.len() >= current(&report, &columns).map_or(0, |t| t.rows.len()) {
                break;
            }
            screen.update(tables::Msg::Page(true), &at);
        }
        let table = current(&report, &columns).unwrap();
        let places = columns.iter().map(|head| table.columns.iter().position(|c| c.head == *head).unwrap());
        let places: Vec<usize> = places.collect();
        let of_file = table.rows.iter().map(|row| -> Vec<String> {
            let said = |cell: &Cell| match cell {
                // Screens show days as they ask for them.
                Cell::Day(day) => luch::workshop::day_shown(day),
                cell => catalog.say(Locale::Es, &cell.shown()).words,
            };
            places.iter().map(|x| said(&row[*x])).collect()
        });
        assert_eq!(rows, of_file.collect::<Vec<_>>(), "{}", table.key);
        shown.push(table.key);
        screen.update(tables::Msg::Table(true), &at);
    }
    shown.sort_unstable();
    let mut all: Vec<_> = report.tables.iter().filter(|t| !t.detail).map(|t| t.key).collect();
    all.sort_unstable();
    assert_eq!(shown, all, "a table is on no screen");
}

/// The table with these columns.
fn current<'r>(report: &'r Report, columns: &[luch::text::Text]) -> Option<&'r Table> {
    report.tables.iter().find(|t| !t.detail && columns.iter().all(|head| t.columns.iter().any(|c| c.head == *head)))
}

#[test]
fn a_facilitator_saves_report_and_certificates_from_the_screen() {
    let data = tempfile::tempdir().unwrap();
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("Documentos")).unwrap();
    {
        let (mut store, _) = Store::open(data.path()).unwrap();
        let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
        let wanted = demo::Programme { learners: 6, events: 4000, seed: Seed(2) };
        demo::fill(&mut store, &course, &catalog, Locale::Es, wanted).unwrap();
    }
    let mut command = luch(data.path());
    command.env("HOME", home.path());
    let mut pty = Pty::start(&command, 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    // Who is known here has come from the log when there are four answers.
    pty.wait("▐4▌  Soy facilitadora");
    pty.keys("4");
    pty.wait("escoja un número secreto");
    pty.keys("2468\r");
    pty.wait("otra vez, igual");
    pty.keys("2468\r");
    pty.wait("Informes y constancias");
    // By the digit that stands before it: the area has more and more in it.
    let hub = pty.contents();
    let line = hub.lines().find(|l| l.contains("Informes y constancias")).unwrap();
    pty.keys(&line.chars().find(char::is_ascii_digit).unwrap().to_string());
    pty.wait("aquí: Documentos");
    pty.keys("1");
    pty.wait("Grupo de ejemplo 1");
    for (key, file) in [("6", "html"), ("7", "xlsx"), ("8", "csv")] {
        pty.keys(key);
        let path = home.path().join(format!("Documentos/informe-Grupo-de-ejemplo-1.{file}"));
        pty.until(file, |_| path.is_file());
        pty.wait("Listo, 6 mujeres");
        assert!(std::fs::metadata(&path).unwrap().len() > 1000);
    }
    pty.keys("5");
    pty.wait("Precios bien calculados");
    pty.keys("\u{1b}");
    pty.wait("Guardar la hoja");
    pty.keys("9");
    pty.wait("Día que dice");
    pty.wait("16/5/2026");
    pty.keys("1");
    pty.wait("Primeros pasos");
    pty.keys("6");
    let path = home.path().join("Documentos/constancias-Grupo-de-ejemplo-1.html");
    pty.until("certificates", |_| path.is_file());
    pty.wait("Listo, ");
    assert!(days_in(&std::fs::read_to_string(&path).unwrap(), 16) > 0);
    pty.kill();
}

#[test]
fn every_text_of_a_report_is_there_in_spanish_and_english() {
    let programme = programme();
    let report = programme.report(true);
    for locale in [Locale::Es, Locale::En] {
        let texts = report.tables.iter().flat_map(|t| {
            let heads = t.columns.iter().map(|c| c.head.clone());
            heads.chain([t.title.clone(), t.rule.clone()]).chain(t.method.clone())
        });
        for text in texts {
            let luch::text::Text::Key(key, _) = text else { panic!("{text:?}") };
            assert!(programme.catalog.has(locale, &key), "{locale:?} {key}");
        }
        let page = String::from_utf8(programme.file(&report, Format::Html, locale)).unwrap();
        let (words, method) = (desk("table-change.rule"), desk("table-change.method"));
        let [words, method] = [words, method].map(|text| programme.catalog.say(locale, &text).words);
        assert!(page.contains(&words.replace('"', "&quot;")) && !words.contains("Student"), "{words}");
        let data = String::from_utf8(programme.file(&report, Format::Json, locale)).unwrap();
        assert!(method.contains("Student") && page.contains(&method) && data.contains(&method), "{method}");
        assert!(!page.contains('…') || page.contains("…</text>"), "a text is missing");
    }
}

/// What was chosen is told in the words that were read, at every step of the course, with what is explained about it;
/// and each question's page has room for all of it.
#[test]
fn what_was_chosen_is_told_in_words_and_has_room() {
    use luch::screens::{Behaviour, question};
    let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let learner = Some(LearnerId(uuid::Uuid::from_u128(1)));
    let (pictures, locale) = ([luch::model::Picture(1); 3], "es".into());
    let mut events = vec![Body::LearnerEnrolled { name: None, pictures, locale }];
    for lesson in course.lessons() {
        for step in &course.lesson(lesson).unwrap().steps {
            let answer = clumsy(&step.script);
            let Some(label) = step.script.picked(&answer) else { continue };
            let said = picked(&course, lesson, &step.id, &label);
            assert_ne!(said, Text::Raw(label.clone()), "{lesson} {}", step.id);
            let grade = step.script.grade(&answer);
            if grade.is_settled() {
                continue;
            }
            assert!(explained(&course, lesson, &step.id, &label).is_some(), "{lesson} {}", step.id);
            events.push(Body::Attempt {
                lesson: lesson.clone(),
                step: step.id.clone(),
                kind: step.script.kind_name(),
                occasion: Occasion::Lesson,
                answer: serde_json::Value::Null,
                picked: Some(label),
                grade,
                tries: 1,
                hears: 0,
                spent_ms: 1,
                seed: Seed(1),
                private: false,
            });
        }
    }
    let events: Vec<_> = events.into_iter().map(|body| NewEvent { learner, body }).collect();
    store.append(&events).unwrap();
    let scope = Scope { cohort: None, names: true };
    let report = Arc::new(Report::read(&store, &course, scope).unwrap());
    let questions = report.table("questions").unwrap();
    assert!(questions.rows.len() > 200, "{}", questions.rows.len());
    // One answer each is few: what there is is shown, and that it says little.
    let hardest = report.table("hardest").unwrap();
    assert_eq!((hardest.rows.len(), &hardest.rule), (12, &desk("table-hardest.few")));
    let at = context(&course);
    let mut cut = Vec::new();
    for row in 0..questions.rows.len() {
        for column in ["usual", "explained"] {
            let Some(Cell::Text(said)) = questions.cell(row, column) else { panic!("{:?}", questions.rows[row]) };
            assert!(matches!(**said, Text::Key(..)), "{said:?}");
        }
        let Some(Cell::Text(name)) = questions.cell(row, "name") else { panic!() };
        let Text::Raw(name) = &**name else { panic!() };
        let mut page = question::State::new(scope, name, &Place::Facilitator).0;
        page.reply(&Reply::Told(Ok(Told::Report(Arc::clone(&report)))), &at);
        let (sheet, keys) = (page.sheet(&at), page.keys(&at));
        for (locale, look) in [(Locale::Es, Look::FULL), (Locale::Es, Look::ASCII), (Locale::En, Look::FULL)] {
            if !luch::ui::fits(&sheet, &keys, &catalog, locale, look) {
                cut.push(format!("{name} {locale:?}"));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:?}");
}

/// What somebody answers who does not know it.
fn clumsy(script: &Script) -> Answer {
    let mut play = script.start(Seed(1));
    let mut press = || {
        let chord = script.play(&play, Player::Clumsy);
        let key = script.keys(&play).into_iter().find(|b| b.chord == chord).unwrap();
        script.update(&mut play, key.msg)
    };
    (0..300).find_map(|_| press()).unwrap()
}

/// Where the area's screens stand.
fn context(course: &Course) -> luch::screens::Context<'_> {
    luch::screens::Context {
        course,
        locale: Locale::Es,
        learners: &[],
        session: None,
        pin_is_set: true,
        register: None,
        wall: WallMs(0),
        since_start: Duration::ZERO,
        seed: Seed(1),
    }
}

#[test]
fn what_people_write_is_data_in_every_format() {
    let programme = programme();
    let report = programme.report(true);
    let page = String::from_utf8(programme.file(&report, Format::Html, Locale::Es)).unwrap();
    assert!(page.contains("&lt;script&gt;alert") && !page.contains("<script"));
    for format in [Format::Html, Format::Csv, Format::Json] {
        let file = String::from_utf8(programme.file(&report, format, Locale::Es)).unwrap();
        assert!(!file.contains('\u{1b}') && file.contains("Ña"), "{format:?}");
    }
    let csv = String::from_utf8(programme.file(&report, Format::Csv, Locale::Es)).unwrap();
    assert!(csv.contains("\"'=1+1 ") && !csv.contains(",=1+1") && !csv.contains("\"=1+1"));
}

#[test]
fn without_names_there_is_no_name_and_who_was_erased_is_nowhere() {
    let mut programme = programme();
    let women = programme.store.women(None).unwrap();
    let report = programme.report(false);
    for format in Format::ALL {
        let file = words_of(&programme.file(&report, format, Locale::Es), format);
        for woman in &women {
            let name = luch::text::clean_line(woman.name.as_deref().unwrap());
            assert!(!file.contains(&name), "{format:?} names {name}");
        }
        assert!(!file.contains("(ejemplo)") && file.contains("Mujer 23"), "{format:?}");
        assert!(!file.contains("ejemplo-1"), "{format:?} names a computer");
    }
    // The only woman of this name asks to be forgotten.
    let gone = women.iter().find(|w| women.iter().filter(|o| o.name == w.name).count() == 1).unwrap();
    let name = luch::text::clean_line(gone.name.as_deref().unwrap());
    let before = programme.report(true);
    assert!(words_of(&programme.file(&before, Format::Json, Locale::Es), Format::Json).contains(&name));
    programme.store.erase(gone.id).unwrap();
    let report = programme.report(true);
    assert_eq!(report.women, 22);
    for format in Format::ALL {
        assert!(!words_of(&programme.file(&report, format, Locale::Es), format).contains(&name), "{format:?}");
    }
    assert!(report.tables.iter().all(|t| t.key != "women" || t.rows.len() == 22));
}

#[test]
fn certificates_go_to_those_who_finished_with_their_cloth_and_the_day_that_was_said() {
    let programme = programme();
    let (store, course, catalog) = (&programme.store, &programme.course, &programme.catalog);
    let women = store.women(None).unwrap();
    let mut sheets = 0;
    for workshop in course.workshops() {
        let date = "2026-05-23".to_owned();
        let mut wanted = Wanted { workshop: Some(workshop.id.clone()), cohort: None, woman: None, date, hours: None };
        let certificates = Certificates::read(store, course, &wanted).unwrap();
        // Who finished, by the log itself.
        let finished = |woman: &luch::log::Woman| {
            let events = store.events_of(woman.id).unwrap();
            workshop.lessons.iter().all(|lesson| {
                events.iter().any(|e| matches!(&e.body, Body::LessonFinished { lesson: l } if l == lesson))
            })
        };
        let names = women.iter().filter(|w| finished(w)).map(|w| w.name.clone());
        assert_eq!(certificates.awards.iter().map(|a| a.name.clone()).collect::<Vec<_>>(), names.collect::<Vec<_>>());
        for award in &certificates.awards {
            let hers = award.cloth.iter().filter(|(_, woven)| *woven).count();
            assert!(hers >= workshop.lessons.len() && award.cloth.len() == course.lessons().count());
        }
        let page = certificates.page(course, catalog);
        assert_eq!(page.matches("<section class=\"sheet\"").count(), certificates.awards.len());
        assert_eq!(days_in(&page, 23), certificates.awards.len(), "each in her language");
        assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
        sheets += certificates.awards.len();
        if let Some(first) = certificates.awards.iter().find_map(|a| women.iter().find(|w| w.name == a.name)) {
            (wanted.woman, wanted.hours) = (Some(first.id), Some(11));
            let one = Certificates::read(store, course, &wanted).unwrap();
            assert!(one.awards.len() == 1 && one.page(course, catalog).contains("11 "));
        }
    }
    assert!(sheets > women.len(), "nobody finished anything");
}

#[test]
fn a_draft_on_a_certificate_says_that_it_is_one_and_has_the_spanish_beside_it() {
    let programme = programme();
    let (course, catalog) = (&programme.course, &programme.catalog);
    let sheet = |code: &str, example: bool| {
        let award = luch::workshop::certificate::Award {
            name: None,
            locale: Locale::from_code(code).unwrap(),
            hours: Some(4),
            cloth: Vec::new(),
        };
        let workshop = Some(course.workshops()[0].id.clone());
        let date = "el sábado".to_owned();
        Certificates { workshop, cohort: None, date, awards: vec![award], example }.page(course, catalog)
    };
    for (code, draft) in [("es", false), ("en", false), ("tzo", true), ("tzh", true)] {
        let page = sheet(code, false);
        assert_eq!(page.contains("class=\"draft\""), draft, "{code}");
        assert_eq!(page.contains("class=\"beside\" lang=\"es\">Constancia<"), draft, "{code}");
        assert!(page.contains("el sábado") && !page.contains("class=\"example\""), "{code}");
        assert!(sheet(code, true).contains("class=\"example\""), "{code}");
    }
}

/// All words of a file, escapes undone.
fn words_of(file: &[u8], format: Format) -> String {
    match format {
        Format::Xlsx => {
            let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file.to_vec())).unwrap();
            let sheets = book.worksheets();
            sheets.iter().flat_map(|(_, sheet)| sheet.cells()).map(|(_, _, cell)| format!("{cell}\n")).collect()
        }
        _ => {
            let text = String::from_utf8(file.to_vec()).unwrap();
            text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("\\\"", "\"")
        }
    }
}
