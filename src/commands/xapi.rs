//! `luch export --format xapi`: what learners did, as statements for a learning record store.

use super::{Failure, Setting};
use crate::{
    course::Lesson,
    exchange::xapi::{Statements, XapiError},
    log::Store,
    model::LessonId,
    source::Shelf,
    text::{Catalog, Locale, Text, Value, desk},
};
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
    process::ExitCode,
};

pub(super) fn write(setting: &Setting, file: &Path, home: &str) -> Result<ExitCode, Failure> {
    if file.is_dir() {
        let folder = Value::Raw(file.display().to_string().trim_end_matches('/').to_owned());
        return Err(Failure::Said(desk("xapi-folder").with("file", folder)));
    }
    let (store, _) = Store::open(&setting.data_dir())?;
    if store.is_example()? {
        return Err(Failure::Said(desk("example-stays")));
    }
    let names = names(setting.shelf.clone());
    let statements = Statements::new(home, &names).map_err(|e| failed(&e))?;
    // Whole or not at all.
    let part = file.with_extension("part");
    let written = (|| -> Result<u64, XapiError> {
        let mut out = BufWriter::new(File::create(&part)?);
        let written = statements.write(&store, &mut out)?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        std::fs::rename(&part, file)?;
        Ok(written)
    })();
    let written = written.map_err(|e| {
        let _ = std::fs::remove_file(&part);
        match e {
            XapiError::Store(e) => Failure::Store(e),
            other => failed(&other),
        }
    })?;
    let done = desk("xapi-done").with("count", Value::Number(i64::try_from(written).unwrap_or(i64::MAX)));
    let done = done.with("file", Value::Raw(file.display().to_string()));
    writeln!(io::stdout(), "{}", setting.catalog().say(setting.locale, &done).words)?;
    Ok(ExitCode::SUCCESS)
}

/// What a lesson is called, in each language that has its title; nothing for one that is no longer in the course.
fn names(shelf: Shelf) -> impl Fn(&LessonId) -> Vec<(&'static str, String)> {
    let catalog = Catalog::new(shelf);
    move |lesson| {
        let title = Lesson::title(lesson);
        let Text::Key(key, _) = &title else { return Vec::new() };
        let has = |locale: &Locale| catalog.has(*locale, key);
        Locale::ALL.into_iter().filter(has).map(|l| (l.code(), catalog.say(l, &title).words)).collect()
    }
}

fn failed(error: &XapiError) -> Failure {
    Failure::Said(match error {
        XapiError::Home(home) => desk("xapi-home").with("home", Value::Raw(home.clone())),
        other => desk("xapi-file").with("why", Value::Raw(other.to_string())),
    })
}
