//! The program: parse the command line, run one command, turn its error into a sentence.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
