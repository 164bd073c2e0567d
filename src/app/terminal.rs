//! The terminal: taken, and always given back, whatever happens. The only module that names crossterm.

use crate::{audio, ui::Chord};
use crossterm::{
    cursor,
    event::{
        self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyCode,
        KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
    },
    execute, terminal,
};
use signal_hook::{consts, flag};
use std::{
    io::{self, Write},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use zeroize::Zeroizing;

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Raw mode, the alternate screen, the mouse.
///
/// # Errors
/// Standard output is not a terminal, or refuses.
pub fn enter() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(io::stdout(), terminal::EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste, cursor::Hide)
}

/// Gives the terminal back. May be called twice, from any thread, in a panic.
pub fn leave() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        let _ = execute!(out, DisableBracketedPaste, DisableMouseCapture, terminal::LeaveAlternateScreen, cursor::Show);
        let _ = terminal::disable_raw_mode();
        let _ = out.flush();
    }
}

/// A panic gives the terminal back before it speaks; one of the thread that plays leaves her screen as it is.
pub fn restore_on_panic() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().name() == Some(audio::THREAD) {
            return;
        }
        leave();
        before(info);
    }));
}

/// What a person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Chord),
    /// A click at a column and row.
    Click(u16, u16),
    /// The window changed.
    Resized,
    /// Ctrl-C, Ctrl-D.
    Quit,
}

/// Waits for the next thing that a person does. `None`: something that means nothing here.
///
/// # Errors
/// The terminal is gone.
pub fn read() -> io::Result<Option<Input>> {
    Ok(match event::read()? {
        Event::Key(key) if key.kind != KeyEventKind::Release => from_key(key),
        Event::Mouse(mouse) if mouse.kind == MouseEventKind::Down(MouseButton::Left) => {
            Some(Input::Click(mouse.column, mouse.row))
        }
        _ => None,
    })
}

fn from_key(key: KeyEvent) -> Option<Input> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return matches!(key.code, KeyCode::Char('c' | 'd' | 'q')).then_some(Input::Quit);
    }
    let chord = match key.code {
        KeyCode::Char(' ') => Chord::Space,
        KeyCode::Char(c) => c.to_digit(10).and_then(|d| u8::try_from(d).ok()).map_or(Chord::Char(c), Chord::Digit),
        KeyCode::Enter => Chord::Enter,
        KeyCode::Esc => Chord::Esc,
        KeyCode::Up => Chord::Up,
        KeyCode::Down => Chord::Down,
        KeyCode::Left => Chord::Left,
        KeyCode::Right => Chord::Right,
        KeyCode::F(n) => Chord::F(n),
        KeyCode::Backspace | KeyCode::Delete => Chord::Backspace,
        _ => return None,
    };
    Some(Input::Key(chord))
}

/// Signals while something secret is asked for: the terminal is given back before the program ends. At all other times
/// they end it as they always do.
struct Asking {
    told_to_end: Arc<AtomicBool>,
    not_asking: Arc<AtomicBool>,
}

static ASKING: LazyLock<Asking> = LazyLock::new(|| {
    let asking = Asking { told_to_end: Arc::default(), not_asking: Arc::default() };
    for signal in [consts::SIGTERM, consts::SIGHUP, consts::SIGINT] {
        // Refused only for signals that nobody can catch, which these are not.
        let _ = flag::register_conditional_default(signal, asking.not_asking.clone());
        let _ = flag::register(signal, asking.told_to_end.clone());
    }
    asking
});

/// Asks for something that is not shown while it is typed. `None`: Esc, Ctrl-C, or told to end.
///
/// # Errors
/// There is no terminal.
pub fn secret(prompt: &str) -> io::Result<Option<Zeroizing<String>>> {
    let mut out = io::stderr();
    ASKING.told_to_end.store(false, Ordering::SeqCst);
    ASKING.not_asking.store(false, Ordering::SeqCst);
    // Asked only when nothing is echoed any more: whoever is quick would see her first letters.
    let typed = terminal::enable_raw_mode()
        .and_then(|()| write!(out, "{prompt} "))
        .and_then(|()| out.flush())
        .and_then(|()| type_secret(&ASKING.told_to_end));
    let back = terminal::disable_raw_mode();
    ASKING.not_asking.store(true, Ordering::SeqCst);
    writeln!(out)?;
    back.and(typed)
}

fn type_secret(told: &AtomicBool) -> io::Result<Option<Zeroizing<String>>> {
    // Room enough that what was typed is not left behind when it grows.
    let mut typed = Zeroizing::new(String::with_capacity(1024));
    while !told.load(Ordering::SeqCst) {
        if !event::poll(Duration::from_millis(100))? {
            continue;
        }
        let Event::Key(key) = event::read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Enter => return Ok(Some(typed)),
            KeyCode::Esc => break,
            KeyCode::Char('c' | 'd') if control => break,
            KeyCode::Char('u') if control => typed.clear(),
            KeyCode::Char(c) if !control && typed.len() + c.len_utf8() <= 1024 => typed.push(c),
            KeyCode::Backspace => drop(typed.pop()),
            _ => {}
        }
    }
    Ok(None)
}

/// Columns and rows of the terminal.
///
/// # Errors
/// There is none.
pub fn size() -> io::Result<(u16, u16)> {
    terminal::size()
}
