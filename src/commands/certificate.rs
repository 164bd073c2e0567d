//! `luch certificate`: sheets to print for those who finished.

use super::{Failure, Setting, report};
use crate::{
    course::Course,
    log::Store,
    model::{LearnerId, WorkshopId},
    text::{Catalog, Locale, Value, clean_line, desk},
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
        return Err(Failure::Said(desk("certificate-nobody")));
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
    let titled = |w: &&crate::course::Workshop| {
        same(w.id.as_str(), name) || Locale::ALL.iter().any(|l| same(&catalog.say(*l, &w.title()).words, name))
    };
    let known = course.workshops().iter().find(titled).map(|w| w.id.clone());
    known.ok_or_else(|| {
        let all: Vec<String> = course
            .workshops()
            .iter()
            .map(|w| format!("{} ({})", w.id, catalog.say(locale, &w.title()).words))
            .collect();
        let text = desk("workshop-unknown").with("name", Value::Raw(name.into()));
        Failure::Said(text.with("workshops", Value::Raw(all.join(" · "))))
    })
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
