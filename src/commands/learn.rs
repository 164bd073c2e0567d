//! The program itself: on the whole screen, or as plain numbered lines.

use super::{Failure, Setting, seed};
use crate::{
    app::{
        Meaning, Msg, Now, State, Task, keys,
        perform::World,
        run::{Run, run as run_app},
        sheet, update,
    },
    model::WallMs,
    text::{Catalog, Locale, Value, clean_line, ui},
    ui::{Binding, Block, Chord, Shown, key_word, plain},
};
use std::{
    io::{self, BufRead, IsTerminal, Write},
    process::ExitCode,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

/// Runs the program.
pub(super) fn run(setting: &Setting, locale: Option<Locale>, text: bool, silent: bool) -> Result<ExitCode, Failure> {
    if text || !io::stdout().is_terminal() {
        let (to_app, inbox) = mpsc::channel();
        let world = World::start(setting.data_dir(), setting.shelf.clone(), &setting.content, silent, &to_app);
        let left = in_lines(setting, locale, &world, &inbox);
        world.end()?;
        left?;
        return Ok(ExitCode::SUCCESS);
    }
    run_app(Run {
        course: setting.course(),
        catalog: setting.catalog(),
        data: setting.data_dir(),
        look: setting.look,
        locale,
        seed: seed(),
        content: setting.content.clone(),
        silent,
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The same state, the same log: each screen is printed once, each line that is typed is read as keys.
fn in_lines(setting: &Setting, locale: Option<Locale>, world: &World, inbox: &Receiver<Msg>) -> io::Result<()> {
    let (course, catalog) = (setting.course(), setting.catalog());
    world.copy_if_due();
    let started = Instant::now();
    let now = || Now { since_start: started.elapsed(), wall: WallMs::now() };
    let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
    let mut state = match locale {
        Some(_) => State::new(&course, locale, seed()),
        // Whoever cannot see the door cannot look for her language in a screen that is written in another.
        None => {
            let Some(chosen) = ask_language(&catalog, &mut input, &mut out)? else { return Ok(()) };
            let mut state = State::new(&course, Some(chosen), seed());
            // What the door has to tell is told, and she goes through it: its arrow stands at her language.
            for block in sheet(&state, &course).blocks {
                if let Block::Note(_, text) = block {
                    writeln!(out, "{}", catalog.say(chosen, &text).words)?;
                }
            }
            for task in update(&mut state, &course, Msg::Key(Chord::Enter), now()) {
                world.perform(task);
            }
            state
        }
    };
    let mut line = String::new();
    let mut shown = None;
    loop {
        // Whatever was asked of the disk is answered before the next screen is printed.
        let mut wait = Duration::from_millis(if shown.is_none() { 300 } else { 40 });
        loop {
            match inbox.recv_timeout(wait) {
                Ok(msg) => {
                    for task in update(&mut state, &course, msg, now()) {
                        if task == Task::Leave {
                            return Ok(());
                        }
                        world.perform(task);
                    }
                    wait = Duration::from_millis(40);
                }
                Err(RecvTimeoutError::Timeout)
                    if keys(&state, &course).iter().any(|b| b.chord == Chord::Enter || b.chord == Chord::Esc) =>
                {
                    break;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
        let beside = state.beside.then(|| state.locale.beside());
        let page = plain(&sheet(&state, &course), &keys(&state, &course), &catalog, state.locale, beside);
        if shown.as_ref() != Some(&page) {
            writeln!(out, "{page}")?;
            shown = Some(page);
        }
        write!(out, "> ")?;
        out.flush()?;
        line.clear();
        if input.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let now_meant = keys(&state, &course);
        let Some(chords) = chords(line.trim_end_matches(['\r', '\n']), &now_meant) else {
            let hint = ui("line-unknown").with("keys", Value::Raw(typeable(&now_meant)));
            writeln!(out, "{}", catalog.say(state.locale, &hint).words)?;
            continue;
        };
        for chord in chords {
            for task in update(&mut state, &course, Msg::Key(chord), now()) {
                if task == Task::Leave {
                    return Ok(());
                }
                world.perform(task);
            }
        }
    }
}

/// Each language by its own name and with its own question, until one is chosen by its number. `None`: she left.
fn ask_language(catalog: &Catalog, input: &mut impl BufRead, out: &mut impl Write) -> io::Result<Option<Locale>> {
    let numbered = || (1..).zip(Locale::ALL);
    let mut line = String::new();
    loop {
        for (number, locale) in numbered() {
            let say = |message: &str| catalog.say(locale, &ui(message)).words;
            writeln!(out, "{number}. {}. {}", say(&format!("language-{}", locale.code())), say("door-which-language"))?;
        }
        let numbers = numbered().map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(" ");
        write!(out, "[{numbers}]  [{}]\n> ", key_word(Chord::Esc))?;
        out.flush()?;
        line.clear();
        if input.read_line(&mut line)? == 0 || line.trim().eq_ignore_ascii_case(&key_word(Chord::Esc)) {
            return Ok(None);
        }
        if let Some((_, locale)) = numbered().find(|(number, _)| number.to_string() == line.trim()) {
            return Ok(Some(locale));
        }
    }
}

/// A typed line as keys of this screen: nothing is Enter, the name of a key is that key, one sign is its key; several are
/// written where the screen is written on, and ended by Enter where that is a key. `None` where this screen has no such
/// keys: it answers nothing.
fn chords(line: &str, keys: &[Binding<Meaning>]) -> Option<Vec<Chord>> {
    let line = clean_line(line);
    let typed = line.trim();
    let bound = |chord: &Chord| keys.iter().any(|b| b.chord == *chord);
    if typed.is_empty() {
        return bound(&Chord::Enter).then(|| vec![Chord::Enter]);
    }
    let named = [Chord::Up, Chord::Down, Chord::Left, Chord::Right, Chord::Esc, Chord::Backspace, Chord::Enter];
    let mut named = named.into_iter().chain((1..=12).map(Chord::F));
    if let Some(chord) = named.find(|c| bound(c) && key_word(*c).eq_ignore_ascii_case(typed)) {
        return Some(vec![chord]);
    }
    let one = |c: char| match c {
        ' ' => Chord::Space,
        c => c.to_digit(10).and_then(|d| u8::try_from(d).ok()).map_or(Chord::Char(c), Chord::Digit),
    };
    let mut signs: Vec<Chord> = typed.chars().map(one).collect();
    if signs.len() == 1 {
        return signs.iter().all(bound).then_some(signs);
    }
    let written = |chord: &Chord| keys.iter().any(|b| b.chord == *chord && b.label == ui("key-write"));
    signs.iter().all(written).then(|| {
        signs.extend(Some(Chord::Enter).filter(bound));
        signs
    })
}

/// What can be typed on this screen, beside Enter: `1 2 3 ^ v Esc`.
fn typeable(keys: &[Binding<Meaning>]) -> String {
    let writes = |chord: Chord| keys.iter().any(|b| b.chord == chord && b.label == ui("key-write"));
    let ranges = [(Chord::Char('a'), "a-z"), (Chord::Digit(2), "0-9")];
    let ranges = ranges.into_iter().filter(|(chord, _)| writes(*chord)).map(|(_, range)| range.to_owned());
    let arrow = |chord| matches!(chord, Chord::Up | Chord::Down | Chord::Left | Chord::Right);
    let shown = keys.iter().filter(|b| match b.shown {
        Shown::Footer | Shown::Spare => b.chord != Chord::Enter,
        Shown::Help => arrow(b.chord),
        Shown::Quiet => false,
    });
    ranges.chain(shown.map(|b| key_word(b.chord))).collect::<Vec<_>>().join(" ")
}
