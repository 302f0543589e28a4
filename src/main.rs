//! The program: hands over to [`plantar::cli`] and turns its result into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    match plantar::cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.broken_pipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.exit as u8)
        }
    }
}
