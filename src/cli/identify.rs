//! `plantar identify`: which mat some bytes come from, in a file or at a port.

use std::time::Duration;

use serde_json::json;

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::{bytes, hint, terminal};
use crate::flow::{self, Heard};
use crate::profile;

/// How often it is looked whether standard input has begun.
const FIRST_BYTE: Duration = Duration::from_millis(50);

/// Runs the command.
pub(super) fn run(args: &args::Identify) -> Result<(), Failure> {
    let (name, baud, identified, looks_like) = match (&args.file, Link::of(&args.link, &Facts::default())?) {
        (Some(file), _) => {
            let found = if bytes::is_input(file) { overheard(args)? } else { bytes::beginning(file)? };
            (bytes::name(file), None, flow::identify(&found), looks_like(&found))
        }
        (None, Some(link)) => {
            let (name, heard) = listen(args, &link)?;
            (name, link.baud().map(|_| heard.baud), heard.identified, None)
        }
        (None, None) => return Err(Failure::new(Exit::Usage, "expected a FILE or --port PORT")),
    };
    if args.json {
        terminal::say(json!({
            "fits": identified.fits,
            "decided": identified.decided.as_ref().ok(),
            "reason": identified.decided.as_ref().err(),
            "baud": baud,
        }))?;
    } else {
        identified.fits.iter().try_for_each(|fit| {
            terminal::say(format!(
                "{:<22} {:5.1} % explained, {} frames",
                fit.name,
                100.0 * fit.explained,
                fit.frames
            ))
        })?;
    }
    let at = baud.map_or_else(String::new, |baud| format!(" at {baud} baud"));
    match identified.decided {
        Ok(_) if args.json => Ok(()),
        Ok(decided) => terminal::say(format!("-> {decided}{at}")),
        Err(reason) => {
            let failure = Failure::new(Exit::Input, format!("{name}: undecided{at}: {reason}"));
            let guide = "docs/profiles.md says how to write a profile for a new mat";
            Err(failure.with_hint(match looks_like {
                Some(found) => format!("{found}; {guide}"),
                None => guide.to_owned(),
            }))
        }
    }
}

/// What standard input brings until it ends, or for some seconds from its first byte on.
fn overheard(args: &args::Identify) -> Result<Vec<u8>, Failure> {
    let mut line = Link::input(&args.link, &Facts::default())?.line()?;
    let each = Duration::try_from_secs_f64(args.seconds).unwrap_or(Duration::MAX);
    let mut found = Vec::new();
    let mut listen =
        |duration: Duration, to: &mut Vec<u8>| line.listen(duration, to).map_err(|error| hint::port(&error));
    while found.is_empty() && listen(FIRST_BYTE, &mut found)? {}
    listen(each, &mut found)?;
    Ok(found)
}

/// What bytes of an unknown mat look like.
fn looks_like(capture: &[u8]) -> Option<String> {
    if let Some(text) = profile::lines_of_numbers(capture) {
        return Some(format!(
            "they are lines of text; {} of {} contain {} numbers: frame.kind = \"lines\"",
            text.alike, text.lines, text.numbers
        ));
    }
    profile::repeat(capture).map(|found| {
        format!(
            "{} occurs {} times, {} bytes apart: packets may begin with it",
            found.bytes, found.times, found.apart
        )
    })
}

/// Listens at the port; nothing is sent.
fn listen(args: &args::Identify, link: &Link) -> Result<(String, Heard), Failure> {
    let mut line = link.line()?;
    let bauds = match (args.link.baud, link.baud()) {
        (Some(baud), _) => vec![baud],
        (None, Some(_)) => flow::bauds(),
        // A connection has none: one turn.
        (None, None) => vec![flow::NATIVE_BAUD],
    };
    let each = Duration::try_from_secs_f64(args.seconds).unwrap_or(Duration::MAX);
    let busy = terminal::spinner("listening");
    let heard = flow::identify_line(&mut line, &bauds, each, &mut |baud| {
        let at = link.baud().map_or_else(String::new, |_| format!(" at {baud} baud"));
        busy.set_message(format!("listening{at}, sending nothing"));
    });
    busy.finish_and_clear();
    let name = line.path().to_owned();
    match heard.map_err(|error| hint::port(&error))? {
        Some(heard) if heard.bytes > 0 => Ok((name, heard)),
        _ => Err(Failure::new(Exit::Port, format!("{name}: no bytes arrived in {} s", args.seconds))
            .with_hint(
                "is the mat on? Some mats send only when asked; nothing is asked here, so try \
             `plantar stream --profile NAME`",
            )),
    }
}
