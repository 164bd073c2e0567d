//! The command line: one file a subcommand. Learners only ever see the first.

mod bundle;
mod certificate;
mod check;
mod copies;
mod coverage;
mod demo;
mod doctor;
mod learn;
mod learners;
mod ledger;
mod misread;
mod package;
mod passphrase;
#[cfg(feature = "office")]
mod push;
mod stick;
mod xapi;
mod report;

use crate::{
    app::{gate, run::Stopped},
    course::Course,
    exchange,
    log::StoreError,
    model::Seed,
    source::Shelf,
    text::{Catalog, Locale, Text, ui},
    ui::{Look, Symbols},
    workshop::{demo::Programme, formats},
};
use clap::{Parser, Subcommand, ValueEnum};
use etcetera::BaseStrategy;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Escuela sin internet para mujeres artesanas, en tsotsil, tseltal, español e inglés.
/// An offline school for women artisans.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// Folder in which progress is kept (default: the platform's data folder).
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A pack laid over the course: lessons/, translations/, audio/. May be repeated.
    #[arg(long, global = true, value_name = "DIR")]
    content: Vec<PathBuf>,
    /// Which signs to draw with (default: what the terminal is known to hold).
    #[arg(long, global = true, value_enum, value_name = "SET")]
    symbols: Option<Signs>,
    /// Draw with ASCII signs only: --symbols ascii.
    #[arg(long, global = true, conflicts_with = "symbols")]
    ascii: bool,
    /// Plain numbered lines, for screen readers and dumb terminals.
    #[arg(long)]
    text: bool,
    /// No sound at all.
    #[arg(long)]
    silent: bool,
    /// Language of the first screen and of messages.
    #[arg(long, global = true, value_name = "CODE", value_parser = ["tzo", "tzh", "es", "en"])]
    locale: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Signs {
    /// All of Unicode.
    Full,
    /// Accents, lines and shades: what a Linux console's font holds.
    Limited,
    /// ASCII.
    Ascii,
}

// Deferred: whoever starts the program to learn does not wait for what only the office asks.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Find everything that is wrong in a course, with its place and what to do.
    Check {
        /// A pack to check (default: the checkout one stands in, or the course inside the program).
        pack: Option<PathBuf>,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Per language: messages, translated, stale, reviewed, narrated.
    Coverage {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Fill an empty folder with an invented programme, to learn the facilitator's area with, and to measure.
    Demo {
        /// How many women.
        #[arg(long, default_value_t = 40)]
        learners: usize,
        /// How many events, about.
        #[arg(long, default_value_t = 25_000)]
        events: usize,
        /// The same seed gives the same programme.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Write what a group did: attendance, progress, questions, before and after, promises.
    Report {
        /// How to write it (default: as the file's ending says, or html).
        #[arg(long, value_enum)]
        format: Option<Wanted>,
        /// Only this cohort, by its name.
        #[arg(long, value_name = "NAME")]
        cohort: Option<String>,
        /// Numbers in the place of names.
        #[arg(long)]
        no_names: bool,
        /// Where to.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[command(flatten)]
        source: passphrase::Source,
    },
    /// Write certificates, one sheet each, for the women who finished a workshop or the whole course.
    Certificate {
        /// The workshop, by its id or its title (default: the whole course).
        #[arg(long, value_name = "WORKSHOP")]
        workshop: Option<String>,
        /// Only this cohort, by its name.
        #[arg(long, value_name = "NAME")]
        cohort: Option<String>,
        /// Only this woman, by her name.
        #[arg(long, value_name = "NAME")]
        woman: Option<String>,
        /// The day that is written on it, as YYYY-MM-DD.
        #[arg(long)]
        date: String,
        /// Hours (default: those of the days to which she came).
        #[arg(long)]
        hours: Option<u32>,
        /// Where to: a page that prints on A4.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Look at terminal, sound, data folder and log, in plain words.
    Doctor {
        /// Repair the log if it is damaged, and say what was done: what the start does for a small one.
        #[arg(long)]
        repair: bool,
    },
    /// The safety copies of the log: list them, look at one, bring back what is missing, or go back to it.
    Copies(copies::Copies),
    /// Forget the facilitators' secret number: they choose a new one when they next come. For whoever owns the computer.
    ForgetPin,
    /// The women of this computer.
    Learners {
        #[command(subcommand)]
        what: Learners,
    },
    /// Record that translations were made, or reviewed by a person, from the Spanish as it is now.
    Mark {
        /// What was done.
        #[arg(value_enum)]
        what: ledger::What,
        /// The file of messages (`redes/foto-que-vende`); all files if none is named.
        file: Option<String>,
        /// Who reviewed.
        #[arg(long)]
        by: Option<String>,
        /// When, as YYYY-MM-DD.
        #[arg(long)]
        date: Option<String>,
    },
    /// Print, as JSON lines, the texts that have no clip or one of an earlier text: what audio/engine/speak reads.
    Narrate {
        /// Instead, read what the engine answered and record it in audio/ledger.ron.
        #[arg(long)]
        record: bool,
        /// Who speaks, for the ledger.
        #[arg(long, default_value = "synthetic: Kokoro-82M ef_dora, provisional")]
        voice: String,
    },
    /// Send what this computer knows to the programme's office, a PostgreSQL database. Twice changes nothing.
    #[cfg(feature = "office")]
    Push {
        /// `postgres://USER@HOST/DATABASE`, without a password: that comes from PGPASSWORD or ~/.pgpass.
        address: String,
    },
    /// Write completions, manual pages, menu entry and icon below a folder, for whoever makes a package.
    #[command(hide = true)]
    Package {
        /// What becomes `/usr`.
        prefix: PathBuf,
    },
    /// Put the program, its voices and its packs on a stick that runs on other computers. Progress there is not touched.
    Stick {
        /// The stick's folder, as the system shows it (`/media/…`).
        dir: PathBuf,
    },
    /// Write what this computer knows into a bundle that travels, or for others to read.
    Export(bundle::Export),
    /// Say what bundles would bring; with `--yes`, take it in. Twice changes nothing.
    Import {
        /// Bundles, or folders that hold them.
        #[arg(required = true)]
        from: Vec<PathBuf>,
        /// Take it in.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        open: passphrase::Open,
    },
    /// Take in every bundle of a folder and leave one there: plug the stick in at each computer in turn.
    Sync {
        /// The folder.
        folder: PathBuf,
        #[command(flatten)]
        seal: passphrase::Seal,
    },
}

#[derive(Debug, Subcommand)]
enum Learners {
    /// Take the women of a CSV list into a group: all or none. Columns: `nombre` (or `name`), and `lengua` (or
    /// `language`) if there is one.
    Import {
        /// The list.
        file: PathBuf,
        /// The group, by its name.
        #[arg(long, value_name = "NAME")]
        cohort: String,
    },
}

/// How to print.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Wanted {
    /// One page to read and to print.
    Html,
    /// A spreadsheet.
    Xlsx,
    /// One line a value, for statistics.
    Csv,
    /// For programs.
    Json,
}

impl From<Wanted> for formats::Format {
    fn from(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Html => Self::Html,
            Wanted::Xlsx => Self::Xlsx,
            Wanted::Csv => Self::Csv,
            Wanted::Json => Self::Json,
        }
    }
}

/// What every command starts from.
struct Setting {
    shelf: Shelf,
    content: Vec<PathBuf>,
    data: Option<PathBuf>,
    locale: Locale,
    look: Look,
}

/// Why a command could not do its work, said in the language of the computer.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("{0:?}")]
    Said(Text),
}

impl From<Stopped> for Failure {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::Store(e) => Self::Store(e),
            Stopped::Terminal(e) => Self::Io(e),
        }
    }
}

/// Runs what the command line asks for.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misread::told(&error, locale(asked_locale().as_deref())),
    };
    let env = |name: &str| std::env::var(name).ok();
    let mut look = Look::detect(&env);
    look.symbols = match cli.symbols {
        Some(Signs::Full) => Symbols::Full,
        Some(Signs::Limited) => Symbols::Limited,
        Some(Signs::Ascii) => Symbols::Ascii,
        None if cli.ascii => Symbols::Ascii,
        None => look.symbols,
    };
    let mut shelf = Shelf::embedded();
    let mut content = Vec::new();
    let beside = ["content", "../share/luch/content"].into_iter().filter_map(beside);
    // What this computer's facilitator has put in: local numbers, her group's recordings.
    let local = data_dir(cli.data.as_deref()).join("content");
    for folder in beside.chain([local]).filter(|p| p.is_dir()).chain(cli.content.iter().cloned()) {
        shelf = shelf.over(&folder);
        content.push(folder);
    }
    let chosen = cli.locale.as_deref().and_then(Locale::from_code);
    let locale = locale(cli.locale.as_deref());
    let setting = Setting { shelf, content, data: cli.data, locale, look };
    let missing = cli.content.iter().find(|folder| !folder.is_dir()).map(|folder| check::no_folder(folder));
    let done = match cli.command {
        _ if let Some(failure) = missing => Err(failure),
        None => learn::run(&setting, chosen, cli.text, cli.silent),
        Some(Command::Check { pack, format }) => check::run(&setting, pack, format),
        Some(Command::Coverage { format }) => coverage::run(&setting, format),
        Some(Command::Demo { learners, events, seed }) => {
            demo::run(&setting, Programme { learners, events, seed: Seed(seed) })
        }
        Some(Command::Report { format, cohort, no_names, out, source }) => report::run(
            &setting,
            &source,
            &report::Wanted { format: format.map(Into::into), cohort: cohort.as_deref(), names: !no_names, out: &out },
        ),
        Some(Command::Certificate { workshop, cohort, woman, date, hours, out }) => {
            let names = [workshop, cohort, woman];
            certificate::run(&setting, names.each_ref().map(Option::as_deref), date, hours, &out)
        }
        Some(Command::Doctor { repair }) => doctor::run(&setting, repair),
        Some(Command::Copies(copies)) => copies::run(&setting, &copies),
        Some(Command::ForgetPin) => forget_pin(&setting),
        Some(Command::Learners { what: Learners::Import { file, cohort } }) => {
            learners::import(&setting, &file, &cohort)
        }
        Some(Command::Mark { what, file, by, date }) => ledger::mark(&setting, what, file.as_deref(), by, date),
        Some(Command::Narrate { record: false, .. }) => ledger::jobs(&setting),
        Some(Command::Narrate { record: true, voice }) => ledger::record(&setting, &voice),
        #[cfg(feature = "office")]
        Some(Command::Push { address }) => push::run(&setting, &address),
        Some(Command::Package { prefix }) => package::run(&prefix),
        Some(Command::Stick { dir }) => stick::run(&setting, &dir),
        Some(Command::Export(export)) => bundle::export(&setting, &export),
        Some(Command::Import { from, yes, open }) => bundle::import(&setting, &from, &open, yes),
        Some(Command::Sync { folder, seal }) => bundle::sync(&setting, &folder, &seal),
    };
    match done {
        Ok(code) => code,
        // Whoever reads has read enough: `luch check | head`.
        Err(Failure::Io(e)) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            let catalog = Catalog::new(setting.shelf.clone());
            let text = match &failure {
                Failure::Store(e) => ui(e.message()),
                Failure::Said(text) => text.clone(),
                Failure::Io(e) => Text::Raw(e.to_string()),
            };
            let mut words = catalog.say(setting.locale, &text).words;
            if let Failure::Store(e) = &failure {
                words = format!("{words}\n({e}: {})", setting.data_dir().display());
            }
            let _ = writeln!(io::stderr(), "luch: {words}");
            ExitCode::FAILURE
        }
    }
}

/// The language that was asked for, or the computer's.
fn locale(chosen: Option<&str>) -> Locale {
    let system = || sys_locale::get_locale().as_deref().and_then(Locale::from_code);
    chosen.and_then(Locale::from_code).or_else(system).unwrap_or_default()
}

/// The language that is asked for in a command line that is not understood otherwise.
fn asked_locale() -> Option<String> {
    let mut rest = std::env::args().skip_while(|word| word != "--locale" && !word.starts_with("--locale="));
    let word = rest.next()?;
    word.strip_prefix("--locale=").map(str::to_owned).or_else(|| rest.next())
}

fn forget_pin(setting: &Setting) -> Result<ExitCode, Failure> {
    let said = if gate::forget(&setting.data_dir())? { "pin-forgotten" } else { "pin-none" };
    let said = setting.catalog().say(setting.locale, &ui(said)).words;
    writeln!(io::stdout(), "{said}")?;
    Ok(ExitCode::SUCCESS)
}

impl Setting {
    /// Where progress is kept.
    fn data_dir(&self) -> PathBuf {
        data_dir(self.data.as_deref())
    }

    fn catalog(&self) -> Catalog {
        Catalog::new(self.shelf.clone())
    }

    fn course(&self) -> Course {
        Course::open(self.shelf.clone())
    }

    /// The folder that authors' commands look at and write to: the checkout one stands in, if it is one.
    fn checkout() -> Option<PathBuf> {
        let here = PathBuf::from(".");
        here.join("lessons/course.ron").is_file().then_some(here)
    }
}

/// Where progress is kept: where she says, on the stick from which the program runs, or where the platform keeps it.
fn data_dir(chosen: Option<&Path>) -> PathBuf {
    let platform = || etcetera::choose_base_strategy().map(|s| s.data_dir().join("luch"));
    let on_stick = || beside(exchange::stick::DATA).filter(|dir| dir.is_dir());
    let chosen = chosen.map(Path::to_path_buf).or_else(on_stick);
    chosen.unwrap_or_else(|| platform().unwrap_or_else(|_| PathBuf::from("luch-data")))
}

/// What lies beside the program under a name.
fn beside(name: &str) -> Option<PathBuf> {
    std::env::current_exe().ok().and_then(|p| Some(p.parent()?.join(name)))
}

/// Chance from the system; on a system without any, the clock.
fn seed() -> Seed {
    let mut bytes = [0; 8];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Seed(u64::from_le_bytes(bytes)),
        Err(_) => Seed(crate::model::WallMs::now().0.cast_unsigned()),
    }
}
