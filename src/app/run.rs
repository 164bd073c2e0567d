//! The loop: one inbox, drained, then one drawing if anything changed, then sleep.

use super::{
    Msg, Now, State, Task, keys,
    perform::World,
    sheet,
    terminal::{self, Input},
    update, wake,
};
use crate::{
    course::Course,
    log::StoreError,
    model::{Seed, WallMs},
    text::{Catalog, Locale},
    ui::{Chord, Look, Paint, Painter, Sheet},
};
use ratatui::{Terminal, backend::CrosstermBackend, layout::Position, layout::Rect};
use signal_hook::{consts, iterator::Signals};
use std::{
    io::{self, BufWriter, Stdout},
    path::PathBuf,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

/// What a run of the program needs.
pub struct Run {
    /// The course.
    pub course: Course,
    /// Its texts.
    pub catalog: Catalog,
    /// Where the log lies.
    pub data: PathBuf,
    /// How things look here.
    pub look: Look,
    /// The language that was asked for.
    pub locale: Option<Locale>,
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

/// Why the program could not go on.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// The log cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terminal refuses.
    #[error(transparent)]
    Terminal(#[from] io::Error),
}

/// Runs until she leaves or the computer asks.
///
/// # Errors
/// See [`Stopped`]; the terminal is given back first.
pub fn run(run: Run) -> Result<(), Stopped> {
    terminal::restore_on_panic();
    // Before the first frame: a window that changes while the rest starts is heard, too.
    let signals = Signals::new([consts::SIGTERM, consts::SIGHUP, consts::SIGINT, consts::SIGWINCH])?;
    terminal::enter()?;
    let out = go(run, signals);
    terminal::leave();
    out
}

fn go(run: Run, signals: Signals) -> Result<(), Stopped> {
    let Run { course, catalog, data, look, locale, seed, content, silent } = run;
    let started = Instant::now();
    let mut state = State::new(&course, locale, seed);
    let mut window = Window::open(look, &course)?;
    // The door first: threads, log and sound start while she looks at it.
    window.show(&state, &course, &catalog)?;
    let (to_app, inbox) = mpsc::channel();
    let world = World::start(data, course.shelf().clone(), &content, silent, &Back(to_app.clone()));
    listen(signals, to_app)?;
    world.copy_if_due();
    let now = || Now { since_start: started.elapsed(), wall: WallMs::now() };
    'run: while let Some(first) = next(&inbox, wake(&state), started) {
        for wire in std::iter::once(first).chain(inbox.try_iter()) {
            let msg = match wire {
                Wire::Msg(msg) => msg,
                Wire::Input(Input::Key(chord)) => Msg::Key(chord),
                Wire::Input(Input::Click(x, y)) => match window.clicked(x, y) {
                    Some(chord) => Msg::Key(chord),
                    None => continue,
                },
                Wire::Input(Input::Resized) => {
                    window.shown = None;
                    Msg::Resized
                }
                Wire::Input(Input::Quit) => Msg::Quit,
            };
            for task in update(&mut state, &course, msg, now()) {
                if task == Task::Leave {
                    break 'run;
                }
                world.perform(task);
            }
        }
        window.show(&state, &course, &catalog)?;
    }
    Ok(world.end()?)
}

/// What is drawn, and where a click means a key.
struct Window {
    screen: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    painter: Painter,
    targets: Vec<(Rect, Chord)>,
    shown: Option<(Sheet, Locale, bool)>,
}

impl Window {
    fn open(look: Look, course: &Course) -> io::Result<Self> {
        // A whole frame in one write: nothing half-drawn on a slow line.
        let out = BufWriter::with_capacity(1 << 16, io::stdout());
        Ok(Self {
            screen: Terminal::new(CrosstermBackend::new(out))?,
            painter: Painter::new(look, course.shelf().clone()),
            targets: Vec::new(),
            shown: None,
        })
    }

    /// Draws, if anything changed.
    fn show(&mut self, state: &State, course: &Course, catalog: &Catalog) -> io::Result<()> {
        let view = (sheet(state, course), state.locale, state.beside);
        if self.shown.as_ref() == Some(&view) {
            return Ok(());
        }
        let (sheet, locale, beside) = self.shown.insert(view);
        let (locale, beside) = (*locale, beside.then(|| locale.beside()));
        let keys = keys(state, course);
        self.screen.draw(|frame| {
            let area = frame.area();
            let paint = Paint { sheet, keys: &keys, catalog, locale, beside };
            self.targets = self.painter.paint(&paint, area, frame.buffer_mut()).targets;
        })?;
        Ok(())
    }

    fn clicked(&self, x: u16, y: u16) -> Option<Chord> {
        self.targets.iter().find(|(area, _)| area.contains(Position { x, y })).map(|(_, chord)| *chord)
    }
}

fn next(inbox: &Receiver<Wire>, wake: Option<Duration>, started: Instant) -> Option<Wire> {
    let Some(at) = wake else { return inbox.recv().ok() };
    match inbox.recv_timeout(at.saturating_sub(started.elapsed())) {
        Ok(wire) => Some(wire),
        Err(RecvTimeoutError::Timeout) => Some(Wire::Msg(Msg::Woke)),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Keys and signals, each on a thread of its own, both into the one inbox.
fn listen(mut signals: Signals, to_app: Sender<Wire>) -> io::Result<()> {
    let told = to_app.clone();
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            let input = if signal == consts::SIGWINCH { Input::Resized } else { Input::Quit };
            if told.send(Wire::Input(input)).is_err() {
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
