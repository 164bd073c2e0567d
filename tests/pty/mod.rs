//! A pseudo-terminal with the program in it. Waiting is for a condition, never for a time: a screen is drawn when the
//! program gets to it, which on a busy machine may be late; only a wait that is far too long fails.
#![allow(dead_code, reason = "each test binary uses its part")]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    io::{Read, Write},
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    screen: Arc<Mutex<(vt100::Parser, Vec<u8>)>>,
}

/// The program in Spanish, silent, in a terminal of sixteen colours.
pub fn luch(data: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_luch"));
    command.args(["--locale", "es", "--silent", "--data"]);
    command.arg(data);
    command.env("TERM", "xterm-256color");
    command.env("LANG", "es_MX.UTF-8");
    command.env_remove("NO_COLOR");
    command.env_remove("COLORTERM");
    command.env_remove("LC_ALL");
    command
}

impl Pty {
    pub fn start(command: &CommandBuilder, columns: u16, rows: u16) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command.clone()).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let screen = Arc::new(Mutex::new((parser, Vec::new())));
        let (feed, mut out) = (screen.clone(), pair.master.try_clone_reader().unwrap());
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n) = out.read(&mut bytes) {
                if n == 0 {
                    break;
                }
                let mut screen = feed.lock().unwrap();
                screen.0.process(&bytes[..n]);
                screen.1.extend_from_slice(&bytes[..n]);
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Self { child, master: pair.master, writer, screen }
    }

    pub fn contents(&self) -> String {
        self.screen.lock().unwrap().0.screen().contents()
    }

    pub fn raw(&self) -> String {
        String::from_utf8_lossy(&self.screen.lock().unwrap().1).into_owned()
    }

    pub fn alternate_screen(&self) -> bool {
        self.screen.lock().unwrap().0.screen().alternate_screen()
    }

    pub fn wait(&mut self, want: &str) {
        self.until(&format!("{want:?}"), |s| s.contains(want));
    }

    pub fn until(&mut self, what: &str, is: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        loop {
            let contents = self.contents();
            if is(&contents) {
                return;
            }
            assert!(Instant::now() < end, "no {what} in\n{contents}");
            self.settle(Duration::from_millis(5));
        }
    }

    /// The same, of a screen that is drawn to its end: what is half drawn may show the keys of the screen before.
    pub fn until_drawn(&mut self, what: &str, is: impl Fn(&str) -> bool) -> String {
        // With this the program ends each drawing.
        const END: &[u8] = b"\x1b[?25l";
        let end = Instant::now() + PATIENCE;
        loop {
            let (drawn, contents) = {
                let screen = self.screen.lock().unwrap();
                (screen.1.ends_with(END), screen.0.screen().contents())
            };
            if drawn && is(&contents) {
                return contents;
            }
            assert!(Instant::now() < end, "no {what} in\n{contents}");
            self.settle(Duration::from_millis(5));
        }
    }

    /// Where a text stands: column and row, from 0.
    pub fn find(&self, text: &str) -> (usize, usize) {
        let contents = self.contents();
        let found = contents
            .lines()
            .enumerate()
            .find_map(|(row, line)| line.find(text).map(|at| (line[..at].chars().count(), row)));
        found.unwrap_or_else(|| panic!("no {text:?} in\n{contents}"))
    }

    pub fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.lock().unwrap().0.screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap();
        signal(name, id);
    }

    /// As a power cut does it.
    pub fn kill(&mut self) {
        self.signal("KILL");
        self.child.wait().unwrap();
    }

    pub fn ends(&mut self) {
        let end = Instant::now() + PATIENCE;
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "still there:\n{}", self.contents());
            self.settle(Duration::from_millis(5));
        }
        // What it wrote last may still be on its way through the terminal.
        self.settle(Duration::from_millis(100));
    }

    pub fn settle(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// Sends a signal as the shell does: a program named `kill` is not on every Debian.
pub fn signal(name: &str, id: u32) {
    let done = std::process::Command::new("sh").args(["-c", &format!("kill -{name} {id}")]).status().unwrap();
    assert!(done.success());
}
