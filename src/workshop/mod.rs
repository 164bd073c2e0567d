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
    model::{LessonId, StepId, WallMs},
    text::{Text, TextKey, desk},
};

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

/// The day that a clock believed, as `YYYY-MM-DD`; nothing for a clock that stands at its beginning, as those without a
/// battery do.
pub fn day_of(wall: WallMs) -> String {
    const EARLIEST: i16 = 2024;
    let day = jiff::Timestamp::from_millisecond(wall.0).map(|t| jiff::tz::TimeZone::UTC.to_datetime(t).date());
    day.ok().filter(|day| day.year() >= EARLIEST).map(|day| day.to_string()).unwrap_or_default()
}

/// A day as people write it, from `YYYY-MM-DD`: `3/5/2026`, as screens ask for it. What is no day stays as it is.
pub fn day_shown(day: &str) -> String {
    let date: Result<jiff::civil::Date, _> = day.parse();
    date.map_or_else(|_| day.to_owned(), |d| format!("{}/{}/{}", d.day(), d.month(), d.year()))
}

/// The day that a clock believed, as screens show it; nothing where [`day_of`] says nothing.
pub fn day_seen(wall: WallMs) -> String {
    day_shown(&day_of(wall))
}

/// A day as somebody wrote it, as `YYYY-MM-DD`: `2026-5-3`, `3/5/2026`, `3-5-26`. Nothing for what is no day.
pub fn day_said(words: &str) -> Option<String> {
    let parts: Vec<i16> = words.trim().split(['-', '/', '.', ' ']).map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let (year, month, day) = match parts[..] {
        [year, month, day] if year >= 1000 => (year, month, day),
        [day, month, year] if year >= 1000 => (year, month, day),
        [day, month, year] if (0..100).contains(&year) => (2000 + year, month, day),
        _ => return None,
    };
    let date = jiff::civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    Some(date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_understood_as_people_write_it() {
        for words in ["2026-05-03", "2026-5-3", "3/5/2026", "3-5-26", " 3.5.2026 ", "3 5 26"] {
            assert_eq!(day_said(words).as_deref(), Some("2026-05-03"), "{words}");
        }
        assert_eq!(day_shown("2026-05-03"), "3/5/2026");
        assert_eq!(day_shown(""), "");
        assert_eq!(day_seen(WallMs(0)), "", "a clock at its beginning");
        for words in ["", "mañana", "2026-13-01", "31/2/2026", "3/5", "-3-5-26", "3/5/2026/1", "99999-1-1"] {
            assert_eq!(day_said(words), None, "{words}");
        }
    }
}
