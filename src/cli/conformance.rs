//! `plantar conformance`: whether a mat's firmware keeps to its format, by a capture or at a port.

use std::path::Path;
use std::time::Duration;

use serde_json::json;

use super::args::{self, Facts};
use super::console::{Answer, Console};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::{analyse, bytes, hint, terminal};
use crate::base::Language;
use crate::flow::{self, Check, Loaded, Prompt, Verdict};
use crate::source::Speed;

/// What stands for a pitch and a rate that a profile does not give.
const ANY_PITCH_MM: (f64, f64) = (10.0, 10.0);
const ANY_RATE_HZ: f64 = 1.0;

/// Runs the command.
pub(super) fn run(args: &args::Conformance) -> Result<(), Failure> {
    let wrong = |error| Failure::new(Exit::Input, error);
    let by = args.profile.as_deref().map(flow::load_profile).transpose().map_err(wrong)?;
    // Nothing here depends on the pitch, and on the rate only where it is known.
    let facts = Facts {
        profile: args.profile.clone(),
        pitch_mm: by.as_ref().map(|_| ANY_PITCH_MM),
        rate_hz: by.as_ref().map(|by| by.profile.mat.rate_hz.unwrap_or(ANY_RATE_HZ)),
        ..Facts::default()
    };
    let (name, checks) = match (&args.file, Link::of(&args.link, &facts)?) {
        (Some(file), _) => (file.display().to_string(), captured(args, file, by.as_ref(), &facts)?),
        (None, Some(link)) => live(args, &link, by.as_ref())?,
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

/// Looks at captured bytes.
fn captured(
    args: &args::Conformance,
    file: &Path,
    by: Option<&Loaded>,
    facts: &Facts,
) -> Result<Vec<Check>, Failure> {
    let wrong =
        |error: &dyn std::fmt::Display| Failure::new(Exit::Input, format!("{}: {error}", file.display()));
    let Some(by) = by else {
        let bytes = bytes::beginning(file)?;
        return Ok(flow::conformance(&bytes, args.corners));
    };
    let input = analyse::open_one(file, facts)?;
    let mut source = input.replay(Speed::Full).map_err(|error| Failure::new(Exit::Input, error))?;
    flow::conformance_by_profile(source.as_mut(), &by.profile, None, args.corners, &mut |_| false)
        .map_err(|error| wrong(&error))
}

/// Tries a mat at a port, with a person's help where there is one.
fn live(args: &args::Conformance, link: &Link, by: Option<&Loaded>) -> Result<(String, Vec<Check>), Failure> {
    // Who makes a mat reads English here, as in the format.
    let console = Console::new(Language::English);
    let mut guide = |prompt: Prompt| lead(&console, prompt);
    let listen = Duration::try_from_secs_f64(args.seconds).unwrap_or(Duration::MAX);
    let port = |error| hint::port(&error);
    let (name, mut checks) = match by {
        Some(by) => {
            let mut source = link.open(Duration::ZERO)?;
            let name = source.path().to_owned();
            let checks =
                flow::conformance_by_profile(&mut source, &by.profile, Some(listen), false, &mut guide);
            (name, checks.map_err(port)?)
        }
        None => {
            let mut line = link.line()?;
            let name = line.path().to_owned();
            (name, flow::conformance_line(&mut line, listen, &mut guide).map_err(port)?)
        }
    };
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
            return console.ask("now reset the mat with its button or by unplugging it. Ready?")
                == Answer::Go;
        }
        Prompt::Corners => {
            let question =
                "next you will press the four corners of the mat. Do not touch it until asked. Ready?";
            return console.ask(question) == Answer::Go;
        }
        Prompt::Press(corner) => eprintln!("press the {corner} corner and hold it"),
        Prompt::Seen { row, col } => eprintln!("seen in row {row}, column {col}: let go"),
        Prompt::Waiting => return console.heard() != Some(Answer::Skip),
    }
    true
}
