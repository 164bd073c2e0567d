//! `luch package`: what a package of the system has beside program and voices. Called when one is made, hidden from
//! everybody else.

use super::{Cli, Failure};
use clap::CommandFactory;
use clap_complete::{Shell, generate_to};
use std::{fs, path::Path, process::ExitCode};

/// Files as they are, below `share/`.
const FILES: [(&str, &str); 2] = [
    ("applications/luch.desktop", include_str!("luch.desktop")),
    ("icons/hicolor/scalable/apps/luch.svg", include_str!("luch.svg")),
];

/// Where each shell looks for completions, below `share/`.
const SHELLS: [(Shell, &str); 3] = [
    (Shell::Bash, "bash-completion/completions"),
    (Shell::Fish, "fish/vendor_completions.d"),
    (Shell::Zsh, "zsh/vendor-completions"),
];

/// Writes everything below `prefix`, which is `/usr` on the computer that gets the package.
pub(super) fn run(prefix: &Path) -> Result<ExitCode, Failure> {
    let share = prefix.join("share");
    for (name, contents) in FILES {
        let path = share.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, contents)?;
    }
    for (shell, folder) in SHELLS {
        let folder = share.join(folder);
        fs::create_dir_all(&folder)?;
        generate_to(shell, &mut Cli::command(), "luch", &folder)?;
    }
    let pages = share.join("man/man1");
    fs::create_dir_all(&pages)?;
    clap_mangen::generate_to(Cli::command(), &pages)?;
    Ok(ExitCode::SUCCESS)
}
