//! The program: hands its words over to [`plantar::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(plantar::cli::main(&std::env::args_os().collect::<Vec<_>>()))
}
