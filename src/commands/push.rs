//! `luch push`: this computer's log into the programme's office.

use super::{Failure, Setting};
use crate::{
    exchange::office::{Address, OfficeError, push},
    log::Store,
    text::{Text, Value, desk, ui},
};
use std::{
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

pub(super) fn run(setting: &Setting, address: &str) -> Result<ExitCode, Failure> {
    let catalog = setting.catalog();
    let say = |text: &Text| catalog.say(setting.locale, text).words;
    let failed = |error: OfficeError| Failure::Said(sentence(&error));
    let office = Address::read(address, &|name| std::env::var(name).ok()).map_err(failed)?;
    let (store, _) = Store::open(&setting.data_dir())?;
    let mut out = io::stdout().lock();
    let shown = out.is_terminal();
    let done = push(&store, &office, &mut |sent, all| {
        if shown {
            let text = desk("push-sending").with("sent", number(sent)).with("all", number(all));
            let _ = write!(out, "\r{}", say(&text)).and_then(|()| out.flush());
        }
    });
    if shown {
        writeln!(out)?;
    }
    let done = done.map_err(failed)?;
    let text = desk("push-done").with("sent", number(done.sent)).with("there", number(done.there));
    writeln!(out, "{}", say(&text))?;
    Ok(ExitCode::SUCCESS)
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn sentence(error: &OfficeError) -> Text {
    let because = |message, why: &String| desk(message).with("why", Value::Raw(why.clone()));
    match error {
        OfficeError::Address => desk("push-address"),
        OfficeError::PasswordShown => desk("push-password-shown"),
        OfficeError::PasswordFileOpen(file) => desk("push-password-file-open").with("file", Value::Raw(file.clone())),
        OfficeError::NeedsTls => desk("push-needs-tls"),
        OfficeError::NoCertificates(why) => because("push-no-certificates", why),
        OfficeError::Unreachable(why) => because("push-unreachable", why),
        OfficeError::Refused(why) => because("push-refused", why),
        OfficeError::Example => desk("example-stays"),
        OfficeError::Newer(_) => desk("push-newer"),
        OfficeError::Store(e) => ui(e.message()),
        OfficeError::Other(why) => because("push-other", why),
    }
}
