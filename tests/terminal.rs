//! The real binary in a real pseudo-terminal: from the first start to the next one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod pty;

use luch::ui::Symbols;
use pty::{Pty, luch};
use std::time::Duration;

#[test]
fn first_start_new_learner_lesson_sign_out_and_the_next_start_resumes() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    pty.wait("¿Quién es usted?");
    pty.keys("1");
    pty.wait("¿Cómo se llama");
    pty.keys("Juana\r");
    pty.wait("Escoja tres dibujos");
    pty.keys("123");
    pty.wait("Recuérdelos");
    pty.keys("\r");
    pty.wait("escójalos usted sola");
    pty.keys("123");
    pty.wait("Su próxima lección");
    pty.keys("\r");
    pty.wait("tejido 0 de");
    pty.keys("\r"); // the opening page
    pty.wait("tejido 1 de");
    // Power cut in the middle of a lesson: what was accepted is there.
    pty.kill();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    pty.wait("Ya tengo mis dibujos");
    pty.keys("1");
    pty.wait("Juana");
    pty.keys("1");
    pty.wait("Escoja sus tres dibujos");
    pty.keys("123");
    pty.wait("Siga donde se quedó");
    pty.keys("\r");
    pty.wait("tejido 1 de");
    // To the end of the lesson, by somebody who answers 1, 2, 3 to everything.
    for digit in ["1", "2", "3"].iter().cycle().take(90) {
        pty.keys(digit);
        pty.settle(Duration::from_millis(30));
        pty.keys("\r");
        pty.settle(Duration::from_millis(30));
        if pty.contents().contains("¡Tejió una fila") {
            break;
        }
    }
    pty.wait("¡Tejió una fila");
    pty.keys("\r");
    pty.wait("Números y flechas");
    pty.keys("\x1b[20~"); // F9: sign out
    pty.wait("Todo quedó guardado");
    pty.keys("\x1b");
    pty.wait("¿Cerrar el programa?");
    pty.keys("2");
    pty.ends();
    assert!(!pty.alternate_screen(), "the terminal is given back");
}

#[test]
fn the_terminal_is_given_back_after_signals() {
    for signal in ["TERM", "HUP", "INT"] {
        let data = tempfile::tempdir().unwrap();
        let mut pty = Pty::start(&luch(data.path()), 80, 24);
        pty.wait("¿En qué lengua");
        assert!(pty.alternate_screen());
        pty.signal(signal);
        pty.ends();
        assert!(!pty.alternate_screen(), "after SIG{signal}");
    }
}

/// She presses Esc over and over: each asks or goes back, none closes; nor does Enter, a habit from the page before.
#[test]
fn neither_esc_over_and_over_nor_enter_closes_the_program() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    for _ in 0..3 {
        pty.wait("¿En qué lengua");
        pty.keys("\x1b");
        pty.wait("¿Cerrar el programa?");
        pty.keys("\x1b");
    }
    pty.wait("¿En qué lengua");
    pty.keys("\x1b");
    pty.wait("¿Cerrar el programa?");
    pty.keys("\r");
    pty.wait("¿En qué lengua");
    // The interrupt key still ends at once, also while it asks.
    pty.keys("\x1b");
    pty.wait("¿Cerrar el programa?");
    pty.keys("\x03");
    pty.ends();
    assert!(!pty.alternate_screen(), "the terminal is given back");
}

#[test]
fn a_small_window_asks_for_room_and_a_larger_one_gets_the_screen() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 60, 20);
    pty.wait("Haga más grande la ventana");
    pty.resize(100, 30);
    pty.wait("¿En qué lengua");
    pty.signal("TERM");
    pty.ends();
}

#[test]
fn clicks_choose() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    pty.wait("Español");
    let (column, row) = pty.find("Español");
    pty.keys(&format!("\x1b[<0;{};{}M", column + 1, row + 1));
    pty.wait("¿Quién es usted?");
    pty.signal("TERM");
    pty.ends();
}

#[test]
fn a_linux_console_gets_what_its_font_holds_and_without_utf8_ascii() {
    for (language, symbols, words) in
        [("es_MX.UTF-8", Symbols::Limited, "¿En qué lengua"), ("C", Symbols::Ascii, "En que lengua")]
    {
        let data = tempfile::tempdir().unwrap();
        let mut command = luch(data.path());
        command.env("TERM", "linux");
        command.env("LANG", language);
        command.env("NO_COLOR", "1");
        let mut pty = Pty::start(&command, 80, 24);
        pty.wait(words);
        assert!(pty.contents().chars().all(|c| symbols.hold(c)), "{}", pty.contents());
        assert!(!pty.raw().contains("\u{1b}[38;"), "a colour");
        pty.signal("TERM");
        pty.ends();
    }
}

#[test]
fn hostile_names_are_harmless() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r");
    pty.wait("¿Quién es usted?");
    pty.keys("1");
    pty.wait("¿Cómo se llama");
    // A paste with escapes in it: only letters of names pass.
    pty.keys("\x1b[200~Ma\x1b[31mria\x07\x1b]0;x\x07\x1b[201~");
    pty.keys("K'in");
    pty.wait("K'in");
    pty.signal("TERM");
    pty.ends();
    assert!(!pty.raw().contains("\u{1b}]0;x"));
}

#[test]
fn an_idle_program_is_quiet() {
    let data = tempfile::tempdir().unwrap();
    let mut pty = Pty::start(&luch(data.path()), 80, 24);
    pty.wait("¿En qué lengua");
    pty.settle(Duration::from_millis(400));
    let before = pty.raw().len();
    pty.settle(Duration::from_millis(1200));
    assert_eq!(pty.raw().len(), before, "nothing is drawn while nothing happens");
    pty.signal("TERM");
    pty.ends();
}

/// A computer without ALSA's library: the first sound fails, and the screen stays hers.
#[test]
fn without_the_library_of_sound_the_screen_stays_as_it_is() {
    let data = tempfile::tempdir().unwrap();
    let libraries = tempfile::tempdir().unwrap();
    std::fs::write(libraries.path().join("libasound.so.2"), "no library").unwrap();
    let mut command = portable_pty::CommandBuilder::new(env!("CARGO_BIN_EXE_luch"));
    command.args(["--locale", "es", "--data"]);
    command.arg(data.path());
    command.env("TERM", "xterm-256color");
    command.env("LANG", "es_MX.UTF-8");
    command.env("LD_LIBRARY_PATH", libraries.path());
    let mut pty = Pty::start(&command, 80, 24);
    pty.wait("¿En qué lengua");
    pty.keys("\r"); // every screen speaks
    pty.wait("¿Quién es usted?");
    pty.wait("sin voz");
    assert!(pty.alternate_screen(), "the terminal was given back: {}", pty.contents());
    assert!(!pty.raw().contains("panicked"));
    pty.signal("TERM");
    pty.ends();
}
