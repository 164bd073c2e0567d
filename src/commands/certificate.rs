//! `luch certificate`: sheets to print for those who finished.

use super::{Failure, Setting, report};
use crate::{
    course::{Course, Workshop},
    log::Store,
    model::{LearnerId, WorkshopId},
    text::{Catalog, Locale, Text, Value, clean_line, desk},
    workshop::certificate::{self, Certificates, Wanted},
};
use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

pub(super) fn run(
    setting: &Setting,
    [workshop, cohort, woman]: [Option<&str>; 3],
    date: String,
    hours: Option<u32>,
    out: &Path,
) -> Result<ExitCode, Failure> {
    if !certificate::is_day(&date) {
        return Err(Failure::Said(desk("certificate-date-how")));
    }
    let (store, _) = Store::open(&setting.data_dir())?;
    let (course, catalog) = (setting.course(), setting.catalog());
    let wanted = Wanted {
        workshop: workshop.map(|name| find_workshop(&course, &catalog, setting.locale, name)).transpose()?,
        cohort: cohort.map(|name| report::find(&store, name)).transpose()?.map(|c| c.id),
        woman: woman.map(|name| find_woman(&store, name)).transpose()?,
        date,
        hours,
    };
    let certificates = Certificates::read(&store, &course, &wanted)?;
    if certificates.awards.is_empty() {
        return Err(nobody(&course, &catalog, setting.locale, wanted.workshop.as_ref()));
    }
    report::save(out, certificates.page(&course, &catalog).as_bytes())?;
    let sheets = Value::Number(i64::try_from(certificates.awards.len()).unwrap_or(i64::MAX));
    let done = desk("certificate-written").with("sheets", sheets).with("file", Value::Raw(out.display().to_string()));
    writeln!(io::stdout(), "{}", catalog.say(setting.locale, &done).words)?;
    Ok(ExitCode::SUCCESS)
}

fn same(one: &str, other: &str) -> bool {
    clean_line(one).trim().to_lowercase() == clean_line(other).trim().to_lowercase()
}

fn find_workshop(course: &Course, catalog: &Catalog, locale: Locale, name: &str) -> Result<WorkshopId, Failure> {
    let titled = |w: &&Workshop| {
        same(w.id.as_str(), name) || Locale::ALL.iter().any(|l| same(&catalog.say(*l, &w.title()).words, name))
    };
    let known = course.workshops().iter().find(titled).map(|w| w.id.clone());
    known.ok_or_else(|| {
        let text = desk("workshop-unknown").with("name", Value::Raw(name.into()));
        Failure::Said(text.with("workshops", workshops(course, catalog, locale)))
    })
}

/// As they can be named.
fn workshops(course: &Course, catalog: &Catalog, locale: Locale) -> Value {
    let named = |w: &Workshop| format!("{} ({})", w.id, catalog.say(locale, &w.title()).words);
    Value::Raw(course.workshops().iter().map(named).collect::<Vec<_>>().join(" · "))
}

/// What nobody finished; and, of the whole course, that a workshop can be named.
fn nobody(course: &Course, catalog: &Catalog, locale: Locale, workshop: Option<&WorkshopId>) -> Failure {
    let one = workshop.and_then(|id| course.workshops().iter().find(|w| w.id == *id));
    let what = desk("certificate-nobody")
        .with("what", one.map_or_else(|| desk("certificates-course"), Workshop::title).into());
    let which = one.is_none().then(|| desk("certificate-which").with("workshops", workshops(course, catalog, locale)));
    let said = [Some(what), which].into_iter().flatten().map(|text| catalog.say(locale, &text).words);
    Failure::Said(Text::Raw(said.collect::<Vec<_>>().join("\n")))
}

fn find_woman(store: &Store, name: &str) -> Result<LearnerId, Failure> {
    let women = store.women(None)?;
    let named: Vec<_> = women.iter().filter(|w| w.name.as_deref().is_some_and(|n| same(n, name))).collect();
    let said = |message| Failure::Said(desk(message).with("name", Value::Raw(name.into())));
    match named.as_slice() {
        [one] => Ok(one.id),
        [] => Err(said("woman-unknown")),
        _ => Err(said("woman-twice")),
    }
}
