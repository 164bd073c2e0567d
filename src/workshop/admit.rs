//! Women come into a group: one by her name, or a list from a spreadsheet. All of a list or none of it, with the line that
//! stands in the way. The program draws the drawings of those who are new; they stand on their cards.

use super::Register;
use crate::{
    log::{Body, Learner, NewEvent, Store, StoreError, Woman},
    model::{Chance, CohortId, LearnerId, Picture, Seed},
    text::{Locale, Text, Value, clean_line, desk},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use uuid::Uuid;

/// The longest name, in characters.
const LONGEST: usize = 60;
/// The longest list: more is another kind of file.
const LARGEST: usize = 2000;

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 1 << 20;

/// A woman in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The line on which she stands, from 1.
    pub line: u64,
    /// Her name as she writes it.
    pub name: String,
    /// Her language, if the list says it.
    pub locale: Option<Locale>,
}

/// Why a list cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Nobody is in it.
    Empty,
    /// It is too long for a list of women.
    TooLong,
    /// It is no table.
    NoTable,
    /// The file cannot be read.
    Unreadable,
    /// A line without a name.
    NoName(u64),
    /// A name too long to be one.
    LongName(u64),
    /// A language that the program does not speak.
    NoLanguage(u64, String),
    /// The same name as on an earlier line.
    Twice(u64, u64, String),
    /// More than one woman here has this name.
    WhoOf(u64, String),
}

impl Wrong {
    /// The sentence that names the line and what to do.
    pub fn text(&self) -> Text {
        let line = |message: &str, line: u64| desk(message).with("line", number(line));
        match self {
            Self::Empty => desk("list-empty"),
            Self::TooLong => desk("list-too-long"),
            Self::NoTable => desk("list-no-table"),
            Self::Unreadable => desk("list-unreadable"),
            Self::NoName(at) => line("list-no-name", *at),
            Self::LongName(at) => line("list-long-name", *at),
            Self::NoLanguage(at, said) => line("list-no-language", *at).with("said", Value::Raw(said.clone())),
            Self::Twice(at, first, name) => {
                line("list-twice", *at).with("first", number(*first)).with("name", Value::Raw(name.clone()))
            }
            Self::WhoOf(at, name) => line("list-who-of", *at).with("name", Value::Raw(name.clone())),
        }
    }
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// A name as two of them are compared: case, spaces and the sign of the glottal stop do not count.
pub(super) fn same(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().replace(['’', 'ʼ'], "'")
}

/// Words as a spreadsheet saved them: UTF-8, UTF-16 with its mark, or the Windows alphabet.
fn decode(bytes: &[u8]) -> String {
    let wide = |from: fn([u8; 2]) -> u16| {
        let (units, _) = bytes.get(2..).unwrap_or_default().as_chunks::<2>();
        String::from_utf16_lossy(&units.iter().map(|unit| from(*unit)).collect::<Vec<_>>())
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            // Of what Windows puts in the place of control characters, names here have the apostrophe.
            Err(_) => bytes.iter().map(|&b| if matches!(b, 0x91 | 0x92) { '\'' } else { char::from(b) }).collect(),
        },
    }
}

/// What stands between columns: whichever of the usual signs the first line has most of.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    let often = |sign: char| first.matches(sign).count();
    let (sign, _) = [(b',', often(',')), (b';', often(';')), (b'\t', often('\t'))]
        .into_iter()
        .fold((b',', 0), |best, (sign, n)| if n > best.1 { (sign, n) } else { best });
    sign
}

fn language(said: &str) -> Option<Locale> {
    Some(match same(said).as_str() {
        "tzo" | "tsotsil" | "tzotzil" | "bats'i k'op" => Locale::Tzo,
        "tzh" | "tseltal" | "tzeltal" | "bats'il k'op" => Locale::Tzh,
        "es" | "español" | "espanol" | "castellano" | "spanish" => Locale::Es,
        "en" | "inglés" | "ingles" | "english" => Locale::En,
        _ => return None,
    })
}

/// The women of a list in a file: see [`read_list`].
///
/// # Errors
/// [`Wrong`], with the line.
pub fn read_file(file: &Path) -> Result<Vec<Entry>, Wrong> {
    if fs::metadata(file).is_ok_and(|m| m.len() > LARGEST_FILE) {
        return Err(Wrong::TooLong);
    }
    read_list(&fs::read(file).map_err(|_| Wrong::Unreadable)?)
}

/// The women of a list: a column `nombre` (or `name`), and `lengua` (or `language`) if there is one; without such a first
/// line, names in the first column.
///
/// # Errors
/// [`Wrong`], with the line.
pub fn read_list(bytes: &[u8]) -> Result<Vec<Entry>, Wrong> {
    let text = decode(bytes);
    if text.contains('\0') {
        return Err(Wrong::NoTable);
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut name_at, mut language_at): (usize, Option<usize>) = (0, None);
    let (mut entries, mut lines, mut first): (Vec<Entry>, BTreeMap<String, u64>, bool) =
        (Vec::new(), BTreeMap::new(), true);
    for record in reader.records() {
        let record = record.map_err(|_| Wrong::NoTable)?;
        let line = record.position().map_or(0, |at| line(&text, at));
        let cells: Vec<String> = record.iter().map(|c| same_spaces(&clean_line(c))).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if std::mem::take(&mut first) {
            let column = |names: &[&str]| cells.iter().position(|c| names.contains(&same(c).as_str()));
            if let Some(at) = column(&["nombre", "name", "nombres", "names"]) {
                (name_at, language_at) = (at, column(&["lengua", "idioma", "language", "locale"]));
                continue;
            }
        }
        let name = cells.get(name_at).filter(|n| !n.is_empty()).ok_or(Wrong::NoName(line))?;
        if name.chars().count() > LONGEST {
            return Err(Wrong::LongName(line));
        }
        let said = language_at.and_then(|at| cells.get(at)).filter(|said| !said.is_empty());
        let locale =
            said.map(|said| language(said).ok_or_else(|| Wrong::NoLanguage(line, said.clone()))).transpose()?;
        if let Some(first) = lines.insert(same(name), line) {
            return Err(Wrong::Twice(line, first, name.clone()));
        }
        entries.push(Entry { line, name: name.clone(), locale });
        if entries.len() > LARGEST {
            return Err(Wrong::TooLong);
        }
    }
    if entries.is_empty() { Err(Wrong::Empty) } else { Ok(entries) }
}

/// The line on which a record stands: what the reader says is where the record before it ended.
fn line(text: &str, at: &csv::Position) -> u64 {
    let ahead = usize::try_from(at.byte()).ok().and_then(|at| text.get(at..)).unwrap_or_default();
    let ends = ahead.chars().take_while(|c| matches!(c, '\n' | '\r')).filter(|c| *c == '\n');
    at.line() + u64::try_from(ends.count()).unwrap_or_default()
}

fn same_spaces(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What comes of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Admitted {
    /// What is to be written, all together.
    pub events: Vec<NewEvent>,
    /// Those who are new, and their drawings.
    pub new: Vec<(String, [Picture; 3])>,
    /// How many were known at this computer already and belong to the group from now on.
    pub known: usize,
}

/// Takes the women of a list into a group, all together on the disk or none.
///
/// # Errors
/// See [`StoreError`] and [`admit`].
pub fn write(store: &mut Store, cohort: CohortId, entries: &[Entry]) -> Result<Result<Admitted, Wrong>, StoreError> {
    let mut chance = Chance::new(Seed(Uuid::new_v4().as_u64_pair().0));
    let admitted = admit(&Register::read(store)?, &store.learners()?, cohort, entries, &mut chance);
    if let Ok(Admitted { events, .. }) = &admitted {
        store.append(events)?;
    }
    Ok(admitted)
}

/// Takes a new woman into a group, also where somebody is called so: whoever asks for this knows that it is another.
///
/// # Errors
/// See [`StoreError`].
pub fn write_new(store: &mut Store, cohort: CohortId, name: String) -> Result<Admitted, StoreError> {
    let mut chance = Chance::new(Seed(Uuid::new_v4().as_u64_pair().0));
    let mut admitting = Admitting::new(&Register::read(store)?, &store.learners()?, cohort);
    admitting.enroll(&Entry { line: 1, name, locale: None }, &mut chance);
    store.append(&admitting.admitted.events)?;
    Ok(admitting.admitted)
}

/// The women here who are called so.
pub fn called_so<'r>(register: &'r Register, name: &str) -> Vec<&'r Woman> {
    let called = same(name);
    register.women.iter().filter(|w| w.name.as_deref().is_some_and(|n| same(n) == called)).collect()
}

/// Takes the women of a list into a group. Whoever has a profile here under the same name is she; the others get one.
///
/// # Errors
/// [`Wrong::WhoOf`] where a name does not say who is meant.
pub fn admit(
    register: &Register,
    learners: &[Learner],
    cohort: CohortId,
    entries: &[Entry],
    chance: &mut Chance,
) -> Result<Admitted, Wrong> {
    let mut admitting = Admitting::new(register, learners, cohort);
    for entry in entries {
        match called_so(register, &entry.name)[..] {
            [] => admitting.enroll(entry, chance),
            [woman] => {
                admitting.admitted.events.extend(joining(woman, cohort));
                admitting.admitted.known += 1;
            }
            _ => return Err(Wrong::WhoOf(entry.line, entry.name.clone())),
        }
    }
    Ok(admitting.admitted)
}

/// What takes a woman who is known here into a group; who no longer came comes again.
pub fn joining(woman: &Woman, cohort: CohortId) -> Vec<NewEvent> {
    let about = |p: &LearnerId, body| NewEvent { learner: Some(*p), body };
    let joined = woman.profiles.iter().map(|p| about(p, Body::CohortJoined { cohort, member: true }));
    let back = woman.profiles.iter().filter(|_| woman.archived);
    joined.chain(back.map(|p| about(p, Body::LearnerArchived { archived: false }))).collect()
}

/// Women who are coming into a group, and the drawings that somebody has.
struct Admitting {
    cohort: CohortId,
    usual: Locale,
    taken: BTreeSet<[Picture; 3]>,
    admitted: Admitted,
}

impl Admitting {
    fn new(register: &Register, learners: &[Learner], cohort: CohortId) -> Self {
        let usual = register.cohort(cohort).and_then(|c| Locale::from_code(&c.locale)).unwrap_or_default();
        let taken = learners.iter().map(|l| l.pictures).collect();
        Self { cohort, usual, taken, admitted: Admitted::default() }
    }

    /// A profile, with drawings of its own.
    fn enroll(&mut self, entry: &Entry, chance: &mut Chance) {
        let learner = LearnerId(Uuid::new_v4());
        let pictures = drawings(&self.taken, chance);
        self.taken.insert(pictures);
        let locale = entry.locale.unwrap_or(self.usual).code().into();
        let enrolled = Body::LearnerEnrolled { name: Some(entry.name.clone()), pictures, locale };
        let joined = Body::CohortJoined { cohort: self.cohort, member: true };
        self.admitted.events.extend([enrolled, joined].map(|body| NewEvent { learner: Some(learner), body }));
        self.admitted.new.push((entry.name.clone(), pictures));
    }
}

/// Three different drawings, if possible in an order that nobody here has.
fn drawings(taken: &BTreeSet<[Picture; 3]>, chance: &mut Chance) -> [Picture; 3] {
    let all: u64 = Picture::COUNT.into();
    let mut draw = || loop {
        let three = [0; 3].map(|_: u8| Picture(u8::try_from(chance.draw() % all).unwrap_or_default()));
        let [a, b, c] = three;
        if a != b && b != c && a != c {
            return three;
        }
    };
    // 1320 keys for a few hundred women: one that is free is found soon; if not, her name tells two apart.
    (0..64).map(|_| draw()).find(|three| !taken.contains(three)).unwrap_or_else(draw)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{log::Cohort, model::WallMs};
    use proptest::prelude::*;

    fn names(list: &[u8]) -> Result<Vec<String>, Wrong> {
        read_list(list).map(|all| all.into_iter().map(|e| e.name).collect())
    }

    #[test]
    fn a_list_is_read_however_a_spreadsheet_saved_it() {
        let want = Ok(vec!["Maruch Pérez".to_owned(), "Xunka'".to_owned()]);
        for list in [
            "nombre,lengua\nMaruch Pérez,tsotsil\nXunka',\n".as_bytes(),
            "\u{feff}Nombre;Lengua\r\nMaruch Pérez;tzo\r\n;\r\n\r\nXunka';es\r\n".as_bytes(),
            "edad\tname\n40\t\"Maruch  Pérez\"\n\tXunka'\n".as_bytes(),
            "Maruch Pérez\nXunka'".as_bytes(),
            "\"Maruch\nPérez\"\nXun\u{1b}\u{7}ka'\n".as_bytes(),
            b"nombre;lengua\nMaruch P\xe9rez;tsotsil\nXunka\x92;tzo\n",
        ] {
            assert_eq!(names(list), want, "{}", String::from_utf8_lossy(list));
        }
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("Maruch Pérez\nXunka'\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(names(&wide), want);
    }

    #[test]
    fn what_stands_in_the_way_is_named_with_its_line() {
        for (list, wrong) in [
            ("", Wrong::Empty),
            ("nombre\n", Wrong::Empty),
            ("nombre,lengua\nMaruch,\n,tzo\n", Wrong::NoName(3)),
            ("nombre,lengua\nMaruch,latín\n", Wrong::NoLanguage(2, "latín".into())),
            ("nombre\n\nMaruch\nJuana\n MARUCH \n", Wrong::Twice(5, 3, "MARUCH".into())),
            ("nombre\r\nMaruch\r\n\r\nMaruch", Wrong::Twice(4, 2, "Maruch".into())),
            ("PK\u{3}\u{4}\0\0", Wrong::NoTable),
        ] {
            assert_eq!(read_list(list.as_bytes()), Err(wrong), "{list:?}");
        }
        assert_eq!(read_list("x".repeat(61).as_bytes()), Err(Wrong::LongName(1)));
    }

    fn register() -> (Register, CohortId) {
        let cohort = CohortId(Uuid::from_u128(9));
        let woman = |n: u128, name: &str| Woman {
            id: LearnerId(Uuid::from_u128(n)),
            name: Some(name.into()),
            locale: "tzo".into(),
            archived: n == 2,
            seen: 0,
            seen_wall: WallMs(0),
            profiles: vec![LearnerId(Uuid::from_u128(n))],
        };
        let group = Cohort {
            id: cohort,
            name: "G".into(),
            community: String::new(),
            locale: "tzh".into(),
            begins: String::new(),
            ends: String::new(),
        };
        let women = vec![woman(1, "Ana"), woman(2, "Juana"), woman(3, "Rosa"), woman(4, "rosa")];
        (Register { cohorts: vec![group], women, ..Register::default() }, cohort)
    }

    #[test]
    fn whoever_is_known_is_not_doubled_and_who_is_meant_must_be_clear() {
        let (register, cohort) = register();
        let admit = |list: &str| {
            let entries = read_list(list.as_bytes()).unwrap();
            super::admit(&register, &[], cohort, &entries, &mut Chance::new(Seed(1)))
        };
        let admitted = admit("ana\nJuana\nLucía\n").unwrap();
        assert_eq!((admitted.known, admitted.new.len()), (2, 1));
        let back = Body::LearnerArchived { archived: false };
        assert!(admitted.events.iter().any(|e| e.body == back), "who had left comes again");
        let enrolled = admitted.events.iter().find_map(|e| match &e.body {
            Body::LearnerEnrolled { locale, .. } => Some(locale.as_str()),
            _ => None,
        });
        assert_eq!(enrolled, Some("tzh"), "her group's language");
        assert_eq!(admit("Ana\nRosa\n"), Err(Wrong::WhoOf(2, "Rosa".into())));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_list_or_refused_and_names_are_clean(bytes in any::<Vec<u8>>()) {
            for entry in read_list(&bytes).unwrap_or_default() {
                prop_assert!(!entry.name.is_empty() && entry.name.chars().count() <= LONGEST);
                prop_assert_eq!(clean_line(&entry.name), entry.name);
            }
        }

        #[test]
        fn all_get_drawings_of_their_own(seed in any::<u64>(), women in 1_usize..300) {
            let (register, cohort) = register();
            let entry = |n| Entry { line: n, name: format!("Mujer {n}"), locale: None };
            let entries: Vec<Entry> = (1..).map(entry).take(women).collect();
            let admitted = super::admit(&register, &[], cohort, &entries, &mut Chance::new(Seed(seed))).unwrap();
            let keys: BTreeSet<_> = admitted.new.iter().map(|(_, p)| *p).collect();
            prop_assert_eq!(keys.len(), women);
            for [a, b, c] in keys {
                prop_assert!(a != b && b != c && a != c);
            }
        }
    }
}
