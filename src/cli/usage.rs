//! What was typed wrongly, in one line.

use std::ffi::{OsStr, OsString};

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use super::args::Cli;
use super::exit::{Exit, Failure};

/// How clap begins a list of what was not given.
const MISSING: &str = "the following required arguments were not provided";

/// The failure of a command line that clap refuses. Asked for help or the version, prints it and ends the
/// program.
pub fn failure(error: &clap::Error, typed: &[OsString]) -> Failure {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.exit(),
        _ => {}
    }
    let (message, tip) = in_one_line(&error.render().to_string());
    let help = format!("`{} --help` shows what is expected", command(typed));
    Failure::new(Exit::Usage, message)
        .with_hint(tip.map_or_else(|| help.clone(), |tip| format!("{tip}; {help}")))
}

/// The message and, where there is one, the tip of what clap prints: the message, lists and tips on lines of
/// their own, the usage, and where to find help.
fn in_one_line(text: &str) -> (String, Option<String>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let told =
        lines.take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"));
    let (mut message, mut tip) = (String::new(), None);
    for line in told {
        if let Some(advice) = line.strip_prefix("tip: ") {
            // That a dash may begin a value helps nobody who mistyped an option.
            tip = Some(advice.to_owned()).filter(|advice| !advice.starts_with("to pass "));
        } else if let Some(values) = line.strip_prefix("[possible values: ") {
            message.push_str(", expected one of ");
            message.push_str(values.trim_end_matches(']'));
        } else if message.is_empty() {
            message.push_str(&line.trim_start_matches("error: ").replace(MISSING, "missing"));
        } else {
            message.push_str(if message.ends_with(':') { " " } else { ", " });
            message.push_str(line);
        }
    }
    (message, tip)
}

/// The command that was meant, as far as it was named rightly.
fn command(typed: &[OsString]) -> String {
    let named = typed.get(1).and_then(|word| word.to_str());
    match named.filter(|name| Cli::command().find_subcommand(OsStr::new(name)).is_some()) {
        Some(name) => format!("plantar {name}"),
        None => "plantar".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    fn said(typed: &[&str]) -> String {
        let typed: Vec<OsString> =
            std::iter::once("plantar").chain(typed.iter().copied()).map(Into::into).collect();
        let failure = failure(&Cli::try_parse_from(&typed).unwrap_err(), &typed);
        assert_eq!(failure.exit, Exit::Usage);
        failure.to_string()
    }

    #[test]
    fn every_way_to_go_wrong_takes_one_line_with_advice() {
        insta::assert_snapshot!(
            [
                &["analyse"][..],
                &["analys", "a"],
                &["analyse", "a", "--bogus"],
                &["analyse", "a", "--raport", "b.png"],
                &["analyse", "a", "--pitch-mm", "x"],
                &["simulate", "--scene", "dancing", "--pty"],
                &["simulate"],
                &["stream", "--port"],
                &["accuracy", "--children", "0"],
                &["compare"],
                &["compare", "a", "--mirror", "--group", "b", "--with", "c"],
                &["accuracy", "--json", "--markdown"],
            ]
            .map(said)
            .join("\n")
        );
    }
}
