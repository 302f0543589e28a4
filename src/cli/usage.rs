//! What was typed wrongly, in one line.

use std::error::Error as _;
use std::ffi::OsString;

use clap::CommandFactory as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::Cli;
use super::exit::{Exit, Failure};

/// The failure of a command line that clap refuses. Asked for help or the version, prints it and ends the
/// program.
pub(super) fn failure(error: &clap::Error, typed: &[OsString]) -> Failure {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.exit(),
        _ => {}
    }
    let (message, tip) = (message(error), tip(error));
    let help = format!("`{} --help` shows what is expected", command(typed));
    Failure::new(Exit::Usage, message)
        .with_hint(tip.map_or_else(|| help.clone(), |tip| format!("{tip}; {help}")))
}

/// The failure of words that nobody typed: without advice on how to type.
#[cfg(feature = "python")]
pub(super) fn failure_of_words(error: &clap::Error) -> Failure {
    Failure::new(Exit::Usage, message(error))
}

/// What clap knows of an error, in words; empty where it does not know.
fn told(error: &clap::Error, kind: ContextKind) -> String {
    error.get(kind).map(ToString::to_string).unwrap_or_default()
}

/// What is wrong.
fn message(error: &clap::Error) -> String {
    let told = |kind| told(error, kind);
    let (arg, value) = (told(ContextKind::InvalidArg), told(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("unrecognized subcommand '{}'", told(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            format!("'{}' needs a subcommand", told(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => format!("unexpected argument '{arg}' found"),
        ErrorKind::MissingRequiredArgument => format!("missing: {arg}"),
        ErrorKind::InvalidValue => {
            let wrong = if value.is_empty() {
                format!("a value is required for '{arg}' but none was supplied")
            } else {
                format!("invalid value '{value}' for '{arg}'")
            };
            match told(ContextKind::ValidValue) {
                valid if valid.is_empty() => wrong,
                valid => format!("{wrong}, expected one of {valid}"),
            }
        }
        ErrorKind::ValueValidation => match error.source() {
            Some(source) => format!("invalid value '{value}' for '{arg}': {source}"),
            None => format!("invalid value '{value}' for '{arg}'"),
        },
        ErrorKind::TooManyValues => format!("unexpected value '{value}' for '{arg}'"),
        ErrorKind::TooFewValues => {
            let (least, got) = (told(ContextKind::MinValues), told(ContextKind::ActualNumValues));
            format!("'{arg}' needs at least {least} values, got {got}")
        }
        ErrorKind::WrongNumberOfValues => {
            let (wanted, got) = (told(ContextKind::ExpectedNumValues), told(ContextKind::ActualNumValues));
            format!("'{arg}' needs {wanted} values, got {got}")
        }
        ErrorKind::NoEquals => format!("an equals sign is needed between '{arg}' and its value"),
        ErrorKind::ArgumentConflict => match told(ContextKind::PriorArg) {
            prior if prior == arg => format!("the argument '{arg}' cannot be used multiple times"),
            prior => format!("the argument '{arg}' cannot be used with '{prior}'"),
        },
        kind => kind.to_string(),
    }
}

/// What was meant, where clap has a guess. Its other advice, that a dash may begin a value, helps nobody who mistyped
/// an option.
fn tip(error: &clap::Error) -> Option<String> {
    let guesses = [
        (ContextKind::SuggestedSubcommand, "subcommand"),
        (ContextKind::SuggestedArg, "argument"),
        (ContextKind::SuggestedValue, "value"),
    ];
    guesses.into_iter().find_map(|(kind, what)| {
        Some(match error.get(kind)? {
            ContextValue::Strings(several) if several.len() > 1 => {
                format!("some similar {what}s exist: '{}'", several.join("', '"))
            }
            one => format!("a similar {what} exists: '{one}'"),
        })
    })
}

/// The command that was meant, with the commands below it, as far as they were named rightly.
fn command(typed: &[OsString]) -> String {
    let whole = Cli::command();
    let (mut within, mut named) = (&whole, "plantar".to_owned());
    for word in typed.iter().skip(1).map_while(|word| word.to_str()) {
        let Some(found) = within.find_subcommand(word) else { break };
        named = format!("{named} {word}");
        within = found;
    }
    named
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
    fn a_command_below_another_has_help_of_its_own() {
        let told = said(&["child", "add", "kid-1"]);
        assert!(told.ends_with("(`plantar child add --help` shows what is expected)"), "{told}");
    }

    #[test]
    fn every_way_to_go_wrong_takes_one_line_with_advice() {
        for (args, expected) in [
            (
                &["analyse"][..],
                "plantar: missing: <FILE>... (`plantar analyse --help` shows what is expected)",
            ),
            (
                &["analys", "a"],
                "plantar: unrecognized subcommand 'analys' (some similar subcommands exist: 'analyze', 'analyse'; `plantar --help` shows what is expected)",
            ),
            (
                &["analyse", "a", "--bogus"],
                "plantar: unexpected argument '--bogus' found (`plantar analyse --help` shows what is expected)",
            ),
            (
                &["analyse", "a", "--raport", "b.png"],
                "plantar: unexpected argument '--raport' found (a similar argument exists: '--report'; `plantar analyse --help` shows what is expected)",
            ),
            (
                &["analyse", "a", "--pitch-mm", "x"],
                "plantar: invalid value 'x' for '--pitch-mm <MM[,MM]>': expected a number above 0 (`plantar analyse --help` shows what is expected)",
            ),
            (
                &["simulate", "--scene", "dancing", "--pty"],
                "plantar: invalid value 'dancing' for '--scene <SCENE>', expected one of standing, stepping, walking, roaming, empty, exercise:march, exercise:roll, exercise:outer_edge, exercise:squat, exercise:tramp, exercise:toes_up, exercise:heel_raise, exercise:pad_lift, exercise:tiptoe, exercise:free (a similar value exists: 'standing'; `plantar simulate --help` shows what is expected)",
            ),
            (
                &["simulate"],
                "plantar: missing: <--out <OUT.parquet|OUT.bin>|--pty> (`plantar simulate --help` shows what is expected)",
            ),
            (
                &["stream", "--port"],
                "plantar: a value is required for '--port <PORT>' but none was supplied (`plantar stream --help` shows what is expected)",
            ),
            (
                &["accuracy", "--children", "0"],
                "plantar: invalid value '0' for '--children <N>': 0 is not in 1..=1000000 (`plantar accuracy --help` shows what is expected)",
            ),
            (
                &["compare"],
                "plantar: missing: <A|--group <FILE>...> (`plantar compare --help` shows what is expected)",
            ),
            (
                &["compare", "a", "--mirror", "--group", "b", "--with", "c"],
                "plantar: the argument '[A]' cannot be used with '--group <FILE>...' (`plantar compare --help` shows what is expected)",
            ),
            (
                &["accuracy", "--json", "--markdown"],
                "plantar: the argument '--json' cannot be used with '--markdown' (`plantar accuracy --help` shows what is expected)",
            ),
            (
                &["accuracy", "--json", "--json"],
                "plantar: the argument '--json' cannot be used multiple times (`plantar accuracy --help` shows what is expected)",
            ),
        ] {
            assert_eq!(said(args), expected);
        }
    }
}
