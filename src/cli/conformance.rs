//! `plantar conformance`: whether a mat's firmware keeps to its format, by a capture or at a port.

use std::time::Duration;

use serde_json::json;

use super::args::{self, Facts};
use super::console::{Answer, Console};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::{hint, terminal};
use crate::flow::{self, Check, Prompt, Verdict};

/// Runs the command.
pub fn run(args: &args::Conformance) -> Result<(), Failure> {
    let link = Link::of(&args.link, None, &Facts::default())?;
    let (name, checks) = match (&args.file, link) {
        (Some(file), _) => {
            let name = file.display().to_string();
            let bytes = flow::read_capture(file)
                .map_err(|error| Failure::new(Exit::Input, format!("{name}: {error}")))?;
            (name, flow::conformance(&bytes, args.corners))
        }
        (None, Some(link)) => live(args, &link)?,
        (None, None) => return Err(Failure::new(Exit::Usage, "expected a FILE or --port PORT")),
    };
    if args.json {
        terminal::say(json!({ "checks": checks }))?;
    } else {
        checks.iter().try_for_each(|check| {
            let verdict = match check.verdict {
                Verdict::Pass => "pass",
                Verdict::Fail => "FAIL",
                Verdict::NotSeen => "not seen",
            };
            terminal::say(format!("{verdict:<9} {:<28} {}", check.name, check.reason))
        })?;
    }
    let failed = checks.iter().filter(|check| check.verdict == Verdict::Fail).count();
    if failed > 0 {
        return Err(Failure::new(
            Exit::Faulty,
            format!("{name}: {failed} of {} checks failed", checks.len()),
        ));
    }
    Ok(())
}

/// Tries a mat at a port, with a person's help where there is one.
fn live(args: &args::Conformance, link: &Link) -> Result<(String, Vec<Check>), Failure> {
    let console = Console::new();
    let mut guide = |prompt: Prompt| lead(&console, prompt);
    let listen = Duration::try_from_secs_f64(args.seconds).unwrap_or(Duration::MAX);
    let port = |error| hint::port(&error);
    let mut line = link.line()?;
    let name = line.path().to_owned();
    let mut checks = flow::conformance_line(&mut line, listen, &mut guide).map_err(port)?;
    drop(line);
    if checks.iter().any(|check| check.name == "numbers") {
        let mut source = link.open(Duration::ZERO)?;
        checks.push(flow::press_corners(&mut source, &mut guide).map_err(port)?);
    }
    Ok((name, checks))
}

/// Tells a person what a trial asks for; false where a step is left out.
fn lead(console: &Console, prompt: Prompt) -> bool {
    match prompt {
        Prompt::Doing(what) => eprintln!("{what}"),
        Prompt::Reset => {
            return console.ask("now reset the mat by its button or its plug. Ready?") == Answer::Go;
        }
        Prompt::Corners => {
            let question =
                "now the four corners of the mat are to be pressed. Leave it alone until told. Ready?";
            return console.ask(question) == Answer::Go;
        }
        Prompt::Press(corner) => eprintln!("press the corner {corner} and hold it"),
        Prompt::Seen { row, col } => eprintln!("seen in row {row}, column {col}: let go"),
        Prompt::Waiting => return console.heard() != Some(Answer::Skip),
    }
    true
}
