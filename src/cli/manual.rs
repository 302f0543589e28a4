//! Shell completions and manual pages, from the same table as the help.

use std::path::Path;

use clap::CommandFactory as _;

use super::args::Cli;
use super::exit::{Exit, Failure};
use super::terminal;
use crate::store;

/// Prints the completion script of a shell.
pub(super) fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    // Written to memory first: the generator panics where standard output is closed.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "plantar", &mut script);
    std::io::Write::write_all(&mut std::io::stdout().lock(), &script).map_err(|error| Failure::stdout(&error))
}

/// Writes `plantar.1` and a page for every command.
pub(super) fn pages(out: &Path) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(Exit::Output, error);
    store::make_folder(out).map_err(|error| failed(&error))?;
    let mut command = Cli::command();
    command.build();
    let commands = command.get_subcommands().filter(|sub| sub.get_name() != "help").cloned();
    let mut written = Vec::new();
    for page in std::iter::once(command.clone()).chain(commands) {
        let name = page.get_display_name().unwrap_or(page.get_name()).to_owned();
        let mut text = Vec::new();
        clap_mangen::Man::new(page).render(&mut text).map_err(|error| failed(&error))?;
        let path = out.join(format!("{name}.1"));
        store::write_bytes(&path, &text).map_err(|error| failed(&error))?;
        written.push(path);
    }
    terminal::wrote(&written, false)
}
