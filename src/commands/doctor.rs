//! `luch doctor`: terminal, signs, sound, data folder, log, in plain words.

use super::{Failure, Setting};
use crate::{
    audio::{self, Chime, Player},
    log::{Mended, Opened, Repaired, Store},
    text::{Text, Value, desk, ui},
    ui::{Colors, SMALLEST, Symbols, Why},
};
use std::{
    cell::Cell,
    io::{self, IsTerminal, Write},
    process::ExitCode,
    sync::mpsc,
    time::Duration,
};

pub(super) fn run(setting: &Setting, repair: bool) -> Result<ExitCode, Failure> {
    let catalog = setting.catalog();
    let mut out = io::stdout().lock();
    let well = Cell::new(true);
    let mut say = |good: bool, text: &Text| {
        well.set(well.get() && good);
        let sign = if good { "[ok]" } else { "[!!]" };
        writeln!(out, "{sign} {}", catalog.say(setting.locale, text).words)
    };
    if io::stdout().is_terminal() {
        let (columns, rows) = crate::app::terminal::size().unwrap_or(SMALLEST);
        let size = ui("doctor-terminal")
            .with("columns", Value::Number(columns.into()))
            .with("rows", Value::Number(rows.into()));
        say(columns >= SMALLEST.0 && rows >= SMALLEST.1, &size)?;
    } else {
        say(true, &ui("doctor-no-terminal"))?;
    }
    let colors = match setting.look.colors {
        Colors::True => "doctor-colors-true",
        Colors::Sixteen => "doctor-colors-sixteen",
        Colors::None => "doctor-colors-none",
    };
    say(true, &ui(colors))?;
    let signs = match setting.look.symbols {
        Symbols::Full => "doctor-signs-full",
        Symbols::Limited => "doctor-signs-limited",
        Symbols::Ascii => "doctor-signs-ascii",
    };
    let why = match Symbols::detect(&|name| std::env::var(name).ok()) {
        (symbols, _) if symbols != setting.look.symbols => "doctor-why-asked",
        (_, Why::Utf8) => "doctor-why-utf8",
        (_, Why::Console) => "doctor-why-console",
        (_, Why::Encoding) => "doctor-why-encoding",
        (_, Why::Terminal) => "doctor-why-terminal",
    };
    say(true, &ui(signs).with("why", ui(why).into()))?;
    let (tell, told) = mpsc::channel();
    let player = Player::start(move |works| {
        let _ = tell.send(works);
    });
    player.volume(0);
    player.chime(Chime::Right);
    // Silence is the good answer: the player only reports that there is no sound.
    let works = told.recv_timeout(Duration::from_millis(1500)).unwrap_or(true);
    say(true, &ui(if works { "doctor-sound" } else { "doctor-no-sound" }))?;
    let clips = audio::roots(&setting.content);
    say(!clips.is_empty(), &ui(if clips.is_empty() { "doctor-no-clips" } else { "doctor-clips" }))?;
    let dir = setting.data_dir();
    let folder = Value::Raw(dir.display().to_string());
    let mut repaired = false;
    if repair {
        match Store::mend(&dir) {
            Err(e) => say(false, &ui(e.message()))?,
            Ok(mended) => {
                repaired = mended != Mended::Sound;
                done(&mended).iter().try_for_each(|text| say(true, text))?;
            }
        }
    }
    match Store::open(&dir) {
        Err(e) => {
            say(false, &ui(e.message()))?;
            say(false, &ui("doctor-folder").with("folder", folder))?;
        }
        Ok((store, opened)) => {
            say(true, &ui("doctor-folder").with("folder", folder))?;
            if let Opened::Repaired { lost } = opened {
                repaired = true;
                say(true, &how_it_went(lost))?;
            }
            match store.verify() {
                Err(e) => say(false, &ui(e.message()))?,
                Ok(found) => {
                    let number = |n: u64| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
                    let counts = ui("doctor-log").with("events", number(found.events));
                    say(true, &counts.with("learners", number(found.learners)))?;
                    for fault in &found.faults {
                        say(false, &ui("doctor-fault").with("fault", Value::Raw(fault.clone())))?;
                    }
                }
            }
        }
    }
    let end = match (well.get(), repaired) {
        (true, false) => "doctor-well",
        (true, true) => "doctor-repaired",
        (false, _) => "doctor-not-well",
    };
    say(well.get(), &ui(end))?;
    Ok(if well.get() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a repair did, sentence by sentence. What is lost is said, but leaves nothing to mend.
fn done(mended: &Mended) -> Vec<Text> {
    match mended {
        Mended::Sound => vec![desk("repair-nothing")],
        Mended::Projections => vec![desk("repair-projections")],
        Mended::Repaired(Repaired { aside, copy, carried, lost }) => {
            let number = |n: u64| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
            let from = match copy {
                Some(copy) => desk("repair-copy").with("events", number(copy.events)),
                None => desk("repair-no-copy"),
            };
            let file = Value::Raw(aside.display().to_string());
            vec![from.with("carried", number(*carried)), desk("repair-aside").with("file", file), how_it_went(*lost)]
        }
    }
}

fn how_it_went(lost: bool) -> Text {
    ui(if lost { "store-repaired-lost" } else { "store-repaired" })
}
