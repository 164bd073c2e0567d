//! The loop: one inbox, drained, then one drawing if anything changed, then sleep.

use super::{
    Meaning, Msg, Now, State, Task, keys,
    perform::World,
    sheet,
    terminal::{self, Input},
    update, wake,
};
use crate::{
    course::Course,
    log::{Opened, Store},
    model::{Seed, WallMs},
    text::{Catalog, Locale},
    ui::{Binding, Chord, Look, Paint, Painter, Sheet},
};
use ratatui::{Terminal, backend::CrosstermBackend, layout::Position, layout::Rect};
use signal_hook::{consts, iterator::Signals};
use std::{
    io::{self, Stdout},
    path::PathBuf,
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

/// What a run of the program needs.
pub struct Run {
    /// The course.
    pub course: Course,
    /// Its texts.
    pub catalog: Catalog,
    /// The log, open.
    pub store: (Store, Opened),
    /// How things look here.
    pub look: Look,
    /// The language of the door.
    pub locale: Locale,
    /// Chance.
    pub seed: Seed,
    /// Packs laid over the course, for their clips.
    pub content: Vec<PathBuf>,
    /// Whether to stay silent.
    pub silent: bool,
}

enum Wire {
    Input(Input),
    Msg(Msg),
}

#[derive(Clone)]
struct Back(Sender<Wire>);

impl super::perform::Inbox for Back {
    fn send(&self, msg: Msg) -> bool {
        self.0.send(Wire::Msg(msg)).is_ok()
    }
}

/// Runs until she leaves or the computer asks.
///
/// # Errors
/// The terminal refuses.
pub fn run(run: Run) -> io::Result<()> {
    terminal::restore_on_panic();
    terminal::enter()?;
    let out = go(run);
    terminal::leave();
    out
}

fn go(run: Run) -> io::Result<()> {
    let Run { course, catalog, store, look, locale, seed, content, silent } = run;
    let started = Instant::now();
    let (to_app, inbox) = mpsc::channel();
    let back = Back(to_app.clone());
    listen(to_app)?;
    let world = World::start(store.0, &store.1, &content, silent, &back);
    let mut screen = Terminal::new(CrosstermBackend::new(io::stdout()))?;
    let mut state = State::new(&course, locale, seed);
    let mut painter = Painter::new(look, course.shelf().clone());
    let mut targets = Vec::new();
    let mut last: Option<(Sheet, Locale, bool)> = None;
    let mut redraw = true;
    let now = || Now { since_start: started.elapsed(), wall: WallMs::now() };
    let mut copied = false;
    loop {
        let view = (sheet(&state, &course), state.locale, state.beside);
        if redraw || last.as_ref() != Some(&view) {
            targets = draw(&mut screen, &mut painter, &catalog, &view, &keys(&state, &course))?;
            last = Some(view);
            redraw = false;
        }
        if !copied {
            copied = true;
            world.copy_if_due();
        }
        let Some(first) = next(&inbox, wake(&state), started) else { return Ok(()) };
        for wire in std::iter::once(first).chain(inbox.try_iter()) {
            let msg = match wire {
                Wire::Msg(msg) => msg,
                Wire::Input(Input::Key(chord)) => Msg::Key(chord),
                Wire::Input(Input::Click(x, y)) => match clicked(&targets, x, y) {
                    Some(chord) => Msg::Key(chord),
                    None => continue,
                },
                Wire::Input(Input::Resized) => {
                    redraw = true;
                    Msg::Resized
                }
                Wire::Input(Input::Quit) => Msg::Quit,
            };
            for task in update(&mut state, &course, msg, now()) {
                if task == Task::Leave {
                    return Ok(());
                }
                world.perform(task);
            }
        }
    }
}

fn next(inbox: &mpsc::Receiver<Wire>, wake: Option<Duration>, started: Instant) -> Option<Wire> {
    let Some(at) = wake else { return inbox.recv().ok() };
    match inbox.recv_timeout(at.saturating_sub(started.elapsed())) {
        Ok(wire) => Some(wire),
        Err(RecvTimeoutError::Timeout) => Some(Wire::Msg(Msg::Woke)),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

fn clicked(targets: &[(Rect, Chord)], x: u16, y: u16) -> Option<Chord> {
    targets.iter().find(|(area, _)| area.contains(Position { x, y })).map(|(_, chord)| *chord)
}

fn draw(
    screen: &mut Terminal<CrosstermBackend<Stdout>>,
    painter: &mut Painter,
    catalog: &Catalog,
    (sheet, locale, beside): &(Sheet, Locale, bool),
    keys: &[Binding<Meaning>],
) -> io::Result<Vec<(Rect, Chord)>> {
    let beside = beside.then(|| locale.beside());
    let mut targets = Vec::new();
    screen.draw(|frame| {
        let area = frame.area();
        let paint = Paint { sheet, keys, catalog, locale: *locale, beside };
        targets = painter.paint(&paint, area, frame.buffer_mut()).targets;
    })?;
    Ok(targets)
}

/// Keys and signals, each on a thread of its own, both into the one inbox.
fn listen(to_app: Sender<Wire>) -> io::Result<()> {
    let mut signals = Signals::new([consts::SIGTERM, consts::SIGHUP, consts::SIGINT])?;
    let quit = to_app.clone();
    thread::Builder::new().name("signals".into()).spawn(move || {
        for _ in signals.forever() {
            if quit.send(Wire::Input(Input::Quit)).is_err() {
                break;
            }
        }
    })?;
    thread::Builder::new().name("keys".into()).spawn(move || {
        loop {
            let input = match terminal::read() {
                Ok(Some(input)) => input,
                Ok(None) => continue,
                Err(_) => Input::Quit, // the terminal is gone
            };
            if to_app.send(Wire::Input(input)).is_err() || input == Input::Quit {
                break;
            }
        }
    })?;
    Ok(())
}
