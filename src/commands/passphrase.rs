//! Passphrases, and asking for them: from a person, a file or a variable, and never from an argument.

use super::{Failure, Setting};
use crate::{
    app::terminal::secret,
    exchange::{
        bundle::BundleError,
        reading,
        seal::{Passphrase, Unfit},
        stop::Doing,
    },
    log::Store,
    text::{Catalog, Text, Value, desk},
};
use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// Where a passphrase comes from, if not from a person: arguments are seen by everybody.
const VARIABLE: &str = "LUCH_PASSPHRASE";
/// So often is a passphrase asked for before a bundle is left aside.
const TRIES: usize = 3;

// How a bundle is sealed and opened. No doc comments on these three: clap would print them as what a command does.
#[derive(Debug, clap::Args)]
pub(super) struct Seal {
    /// Seal it with a passphrase, asked for twice: whoever finds the stick reads nothing.
    #[arg(long)]
    pub(super) sealed: bool,
    #[command(flatten)]
    pub(super) open: Open,
}

// How a sealed bundle is opened.
#[derive(Debug, clap::Args)]
pub(super) struct Open {
    /// A file whose first line is the passphrase (or the variable `LUCH_PASSPHRASE`; otherwise it is asked for).
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Open {
    /// The passphrase of the file or of the variable.
    fn given(&self) -> Result<Option<Passphrase>, Failure> {
        let words = match &self.passphrase_file {
            Some(file) => {
                let words = fs::read_to_string(file).map(Zeroizing::new).map_err(|why| {
                    let text = desk("passphrase-file").with("file", name(file));
                    Failure::Said(text.with("why", Value::Raw(why.to_string())))
                })?;
                Some(Zeroizing::new(words.lines().next().unwrap_or_default().to_owned()))
            }
            None => std::env::var(VARIABLE).ok().map(Zeroizing::new),
        };
        Ok(words.map(|words| Passphrase::said(&words)).filter(|p| !p.is_empty()))
    }
}

/// What a file is called.
pub(super) fn name(path: &Path) -> Value {
    Value::Raw(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned())
}

/// Whoever sits at the terminal, if somebody does, and the passphrase that she said.
pub(super) struct Talk<'s> {
    setting: &'s Setting,
    catalog: Catalog,
    pub(super) passphrase: Option<Passphrase>,
}

impl<'s> Talk<'s> {
    pub(super) fn new(setting: &'s Setting, open: &Open) -> Result<Self, Failure> {
        Ok(Self { setting, catalog: setting.catalog(), passphrase: open.given()? })
    }

    pub(super) fn say(&self, text: &Text) -> Result<(), Failure> {
        Ok(writeln!(io::stdout(), "{}", self.catalog.say(self.setting.locale, text).words)?)
    }

    /// Tells whoever waits at a terminal how far it is, on one line.
    pub(super) fn tell(&self, doing: Doing) {
        if io::stdout().is_terminal() {
            let words = self.catalog.say(self.setting.locale, &doing.text()).words;
            // Who has closed the terminal does not wait: what is being done goes on.
            let _ = write!(io::stdout(), "\r{words}").and_then(|()| io::stdout().flush());
        }
    }

    /// Ends that line.
    pub(super) fn told() -> Result<(), Failure> {
        if io::stdout().is_terminal() { Ok(writeln!(io::stdout())?) } else { Ok(()) }
    }

    /// Asks, where there is somebody to ask.
    fn ask(&self, text: &Text) -> Result<Option<Zeroizing<String>>, Failure> {
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        Ok(secret(&self.catalog.say(self.setting.locale, text).words)?)
    }

    /// A new passphrase, asked for twice, unless one was given.
    pub(super) fn choose(&mut self) -> Result<(), Failure> {
        if self.passphrase.is_some() {
            return Ok(());
        }
        let none = || Failure::Said(desk("passphrase-none"));
        let shortest = Value::Number(i64::try_from(Passphrase::SHORTEST).unwrap_or(i64::MAX));
        for _ in 0..TRIES {
            let words = self.ask(&desk("passphrase-new").with("shortest", shortest.clone()))?.ok_or_else(none)?;
            let again = self.ask(&desk("passphrase-again"))?.ok_or_else(none)?;
            match Passphrase::chosen(&words, &again) {
                Ok(chosen) => {
                    self.passphrase = Some(chosen);
                    return Ok(());
                }
                Err(Unfit::Short) => self.say(&desk("passphrase-short").with("shortest", shortest.clone()))?,
                Err(Unfit::Differs) => self.say(&desk("passphrase-differs"))?,
            }
        }
        Err(none())
    }

    /// Does something with a file, asking for its passphrase as long as that is what is missing. The one that opens it is
    /// tried on those that follow.
    pub(super) fn opening<T>(
        &mut self,
        path: &Path,
        mut with: impl FnMut(Option<&Passphrase>) -> Result<T, BundleError>,
    ) -> Result<Result<T, BundleError>, Failure> {
        let mut done = with(self.passphrase.as_ref());
        for _ in 0..TRIES {
            if !matches!(done, Err(BundleError::Sealed | BundleError::WrongPassphrase)) {
                break;
            }
            let said = self.ask(&desk("passphrase-of").with("file", name(path)))?.map(|s| Passphrase::said(&s));
            let Some(said) = said.filter(|p| !p.is_empty()) else { break };
            self.passphrase = Some(said);
            done = with(self.passphrase.as_ref());
        }
        Ok(done)
    }
}

// Where a command reads from, if not from this computer's log.
#[derive(Debug, clap::Args)]
pub(super) struct Source {
    /// Read from a copy of one group, or from a bundle, and not from this computer's log. Nothing of it is kept here.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[command(flatten)]
    open: Open,
}

impl Source {
    pub(super) fn store(&self, setting: &Setting) -> Result<Store, Failure> {
        let Some(file) = &self.from else { return Ok(Store::open(&setting.data_dir())?.0) };
        let read = Talk::new(setting, &self.open)?.opening(file, |passphrase| reading::read(file, passphrase))?;
        read.map_err(|e| Failure::Said(e.sentence(file)))
    }
}
