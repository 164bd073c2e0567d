//! What a facilitator sees of a group: the board, the questions, what changed, and the report of all of it. Figures are
//! computed here once; screen, page, spreadsheet and data files show the same tables.

pub mod admit;
mod board;
pub mod cards;
pub mod certificate;
pub mod copies;
mod change;
pub mod demo;
pub mod formats;
mod register;
mod report;
mod table;
pub mod twins;

pub use board::{Board, Shade, needs_help};
pub use change::{Change, Measured, Range, Scale};
pub use register::Register;
pub use report::{Report, Scope, Woven};
pub use table::{Cell, Column, Table};

use crate::{
    activity::{Answer, Script, Words},
    course::{Course, Lesson},
    log::RollingCopy,
    model::{LessonId, StepId, WallMs},
    text::{Text, TextKey, desk},
};
use jiff::{civil::Date, tz::TimeZone};

/// A woman in a list: her name as she writes it, or a number where names are left out or she gave none.
pub fn called(name: Option<&str>, number: usize) -> Text {
    match name {
        Some(name) => Text::Raw(name.into()),
        None => desk("somebody").with("number", crate::text::Value::Number(i64::try_from(number).unwrap_or(i64::MAX))),
    }
}

/// What a step asks.
pub fn asked(lesson: &LessonId, step: &StepId) -> Text {
    Text::key(TextKey::message(&Lesson::text_file(lesson), step.as_str()))
}

/// What was picked at a step, in words; the label itself where the course, as it is today, has no such answer.
pub fn picked(course: &Course, lesson: &LessonId, step: &StepId, picked: &str) -> Text {
    let said = answered(course, lesson, step, picked, Script::in_words);
    said.unwrap_or_else(|| Text::Raw(picked.into()))
}

/// What is explained about it.
pub fn explained(course: &Course, lesson: &LessonId, step: &StepId, picked: &str) -> Option<Text> {
    answered(course, lesson, step, picked, Script::explained)
}

fn answered(
    course: &Course,
    lesson: &LessonId,
    step: &StepId,
    picked: &str,
    told: impl FnOnce(&Script, &Answer, &Words) -> Option<Text>,
) -> Option<Text> {
    let known = course.lesson(lesson)?;
    let script = &known.step(step)?.script;
    told(script, &script.answer(picked)?, &Words::new(&Lesson::text_file(lesson), step.as_str()))
}

/// The day that a clock believed, where this computer is, as `YYYY-MM-DD`; nothing for a clock that stands at its
/// beginning, as those without a battery do.
pub fn day_of(wall: WallMs) -> String {
    day_in(wall, &TimeZone::system())
}

/// The day that a copy is of: copies are named by the days of UTC.
pub fn day_of_copy(copy: &RollingCopy) -> String {
    day_in(copy.day, &TimeZone::UTC)
}

fn day_in(wall: WallMs, zone: &TimeZone) -> String {
    const EARLIEST: i16 = 2024;
    let day = jiff::Timestamp::from_millisecond(wall.0).map(|t| zone.to_datetime(t).date());
    day.ok().filter(|day| day.year() >= EARLIEST).map(|day| day.to_string()).unwrap_or_default()
}

/// A day as people write it, from `YYYY-MM-DD`: `3/5/2026`, as screens ask for it. What is no day stays as it is.
pub fn day_shown(day: &str) -> String {
    let date: Result<Date, _> = day.parse();
    date.map_or_else(|_| day.to_owned(), |d| format!("{}/{}/{}", d.day(), d.month(), d.year()))
}

/// The day that a clock believed, as screens show it; nothing where [`day_of`] says nothing.
pub fn day_seen(wall: WallMs) -> String {
    day_shown(&day_of(wall))
}

/// A day as somebody wrote it, as `YYYY-MM-DD`: `2026-5-3`, `3/5/2026`, `3-5-26`, `3 de mayo de 2026`, and `3 de mayo`, which
/// is the one nearest to `today`. Nothing for what is no day, or has no year while the clock stands at its beginning.
pub fn day_said(words: &str, today: WallMs) -> Option<String> {
    day_in_numbers(words).or_else(|| day_in_words(&words.to_lowercase(), today)).map(|day| day.to_string())
}

/// Whether a day is written with the name of its month: what was understood is shown back.
pub fn says_month(words: &str) -> bool {
    words.contains(char::is_alphabetic)
}

/// Months as they are typed, in Spanish; three letters are enough.
const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

fn day_in_words(words: &str, today: WallMs) -> Option<Date> {
    let parts = words.split([' ', ',', '.', '-', '/']).filter(|part| !["", "el", "de", "del"].contains(part));
    let parts: Vec<&str> = parts.collect();
    let (day, month, year) = match parts[..] {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year.parse::<i16>().ok()?)),
        _ => return None,
    };
    let day: i8 = if day == "primero" { 1 } else { day.parse().ok()? };
    let month = MONTHS.iter().position(|name| month.chars().count() >= 3 && name.starts_with(month))?;
    let month = i8::try_from(month + 1).ok()?;
    match year {
        Some(year) => Date::new(if (0..100).contains(&year) { 2000 + year } else { year }, month, day).ok(),
        None => {
            let today: Date = day_of(today).parse().ok()?;
            let years = (today.year() - 1)..=(today.year() + 1);
            years.filter_map(|year| Date::new(year, month, day).ok()).min_by_key(|day| (*day - today).get_days().abs())
        }
    }
}

fn day_in_numbers(words: &str) -> Option<Date> {
    let parts: Vec<i16> = words.trim().split(['-', '/', '.', ' ']).map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if year >= 1000 => (year, month, day),
        [day, month, year] if year >= 1000 => (year, month, day),
        [day, month, year] if (0..100).contains(&year) => (2000 + year, month, day),
        _ => return None,
    };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evening_is_of_the_day_that_it_is_here() {
        let evening = WallMs(1_795_737_600_000); // 2026-11-27 00:00 in UTC
        let chiapas = TimeZone::fixed(jiff::tz::offset(-6));
        assert_eq!([day_in(evening, &chiapas), day_in(evening, &TimeZone::UTC)], ["2026-11-26", "2026-11-27"]);
    }

    #[test]
    fn a_day_is_understood_as_people_write_it() {
        for words in ["2026-05-03", "2026-5-3", "3/5/2026", "3-5-26", " 3.5.2026 ", "3 5 26"] {
            assert_eq!(day_said(words, WallMs(0)).as_deref(), Some("2026-05-03"), "{words}");
        }
        for words in ["3 de mayo de 2026", "el 3 de Mayo del 2026", " 3 mayo 26 ", "3-may-2026"] {
            assert_eq!(day_said(words, WallMs(0)).as_deref(), Some("2026-05-03"), "{words}");
            assert!(says_month(words));
        }
        // Without a year the nearest one, if the clock knows any.
        let today = WallMs(20_783 * 86_400_000);
        assert_eq!(day_of(today), "2026-11-26");
        let near = [
            ("1 de noviembre", "2026-11-01"),
            ("PRIMERO DE NOVIEMBRE", "2026-11-01"),
            ("2 de enero", "2027-01-02"),
            ("29 de febrero", ""),
        ];
        for (words, day) in near {
            assert_eq!(day_said(words, today).unwrap_or_default(), day, "{words}");
            assert_eq!(day_said(words, WallMs(0)), None, "{words}");
        }
        for words in ["3 de ma", "32 de mayo", "3 de mañana", "mayo", "mayo de 2026", "tres de mayo de 2026"] {
            assert_eq!(day_said(words, today), None, "{words}");
        }
        assert_eq!(day_shown("2026-05-03"), "3/5/2026");
        assert_eq!(day_shown(""), "");
        assert_eq!(day_seen(WallMs(0)), "", "a clock at its beginning");
        for words in ["", "mañana", "2026-13-01", "31/2/2026", "3/5", "-3-5-26", "3/5/2026/1", "99999-1-1"] {
            assert_eq!(day_said(words, WallMs(0)), None, "{words}");
        }
    }
}
