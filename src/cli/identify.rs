//! `plantar identify`: which mat some bytes come from, in a file or at a port.

use std::time::Duration;

use serde_json::json;

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::{hint, terminal};
use crate::flow::{self, Heard};
use crate::profile;

/// Runs the command.
pub fn run(args: &args::Identify) -> Result<(), Failure> {
    let (name, baud, identified, repeat) = match (&args.file, Link::of(&args.link, &Facts::default())?) {
        (Some(file), _) => {
            let name = file.display().to_string();
            let bytes = flow::read_capture(file)
                .map_err(|error| Failure::new(Exit::Input, format!("{name}: {error}")))?;
            (name, None, flow::identify(&bytes), profile::repeat(&bytes))
        }
        (None, Some(link)) => {
            let (name, heard) = listen(args, &link)?;
            (name, Some(heard.baud), heard.identified, None)
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
            let guide = "data/profiles/README.md says how to write a profile for a new mat";
            Err(failure.with_hint(match repeat {
                Some(found) => format!(
                    "{} comes {} times, {} bytes apart, which may be how a packet begins; {guide}",
                    found.bytes, found.times, found.apart
                ),
                None => guide.to_owned(),
            }))
        }
    }
}

/// Listens at the port; nothing is sent.
fn listen(args: &args::Identify, link: &Link) -> Result<(String, Heard), Failure> {
    let mut line = link.line()?;
    let bauds = args.link.baud.map_or_else(flow::bauds, |baud| vec![baud]);
    let each = Duration::try_from_secs_f64(args.seconds).unwrap_or(Duration::MAX);
    let busy = terminal::spinner("listening");
    let heard = flow::identify_line(&mut line, &bauds, each, &mut |baud| {
        busy.set_message(format!("listening at {baud} baud, sending nothing"));
    });
    busy.finish_and_clear();
    let name = line.path().to_owned();
    match heard.map_err(|error| hint::port(&error))? {
        Some(heard) if heard.bytes > 0 => Ok((name, heard)),
        _ => Err(Failure::new(Exit::Port, format!("{name}: not a byte came in {} s", args.seconds))
            .with_hint(
                "is the mat on? Some mats send only what they are asked for; nothing is asked here, so try \
             `plantar stream --profile NAME`",
            )),
    }
}
