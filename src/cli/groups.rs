//! The commands in groups, for the help of the program: those that matter most come first.

use std::fmt::Write as _;

use clap::Command;

/// Those to begin with, in the order in which they are used; the README's table has the same.
const START: &[&str] = if cfg!(feature = "live") {
    &["demo", "live", "child", "session", "read", "progress"]
} else {
    &["demo", "child", "session", "read", "progress"]
};
/// Those that measure, in a recording or live.
const MEASURE: &[&str] =
    &["stream", "analyse", "screen", "dose", "balance", "compare", "template", "shape", "export", "simulate"];
/// Groups and their commands, in the order in which they are shown.
const GROUPS: [(&str, &[&str]); 7] = [
    ("Start here", START),
    ("Measure", MEASURE),
    ("Children", &["checklist", "exercise", "course", "reference"]),
    ("Mats", &["ports", "identify", "profile", "selftest", "calibrate"]),
    ("For makers of mats", &["decode", "conformance"]),
    ("Checking plantar itself", &["accuracy", "coverage", "cohort", "handbook"]),
    ("This program", &["completions", "man", "help"]),
];
/// The words that the help uses.
const WORDS: &str = "\
Words: cell = one sensor; pitch = distance between cells; frame = one picture of the mat;
print = the area a foot touched; dose = force x time.";

/// The same command line whose help lists its commands in groups.
pub(super) fn grouped(command: Command) -> Command {
    let mut template = "{about}\n\n{usage-heading} {usage}\n".to_owned();
    for (group, names) in GROUPS {
        let _ = write!(template, "\n{group}:\n");
        for name in names {
            let about = match command.find_subcommand(name).and_then(Command::get_about) {
                Some(about) => about.to_string(),
                // Made by the parser itself.
                None => "Explain a command".to_owned(),
            };
            let _ = writeln!(template, "  {name:<12} {about}");
        }
    }
    let _ = write!(template, "\n{WORDS}\n\nOptions:\n{{options}}{{after-help}}");
    command.help_template(template)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::args::Cli;

    #[test]
    fn every_command_stands_in_one_group_on_one_line() {
        let command = Cli::command();
        let mut grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let mut all: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
        all.push("help");
        all.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(grouped, all);
        for one in command.get_subcommands() {
            let about = one.get_about().unwrap().to_string();
            assert!(about.len() <= 80 && !about.contains('\n'), "{about}");
        }
    }
}
