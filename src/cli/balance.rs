//! `plantar balance`: the sway of quiet standing.

use std::fmt::Write as _;
use std::path::Path;

use super::analyse::open_one;
use super::args::{self, Definitions, Facts, OrNone, TimeBaseName};
use super::exit::{Exit, Failure};
use super::terminal;
use crate::analysis::{Options, analyse};
use crate::balance::{Balance, Method, TimeBase, measure, romberg};
use crate::base::{Measured, Refusal};
use crate::import::read_cop;
use crate::measure::Definition;
use crate::report;

/// Runs the command.
pub fn run(args: &args::Balance) -> Result<(), Failure> {
    let method = method(args);
    let open = stand(&args.file, &method)?;
    let closed = args.closed.as_ref().map(|file| stand(file, &method)).transpose()?;
    let compared = closed.as_ref().map(|closed| match (&open, closed) {
        (Ok(open), Ok(closed)) => romberg(open, closed),
        (Err(refusal), _) | (_, Err(refusal)) => Err(refusal.clone()),
    });
    let name =
        |file: &Path| file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let second = args.closed.as_deref().zip(closed.as_ref()).zip(compared.as_ref());
    if args.json {
        let closed_name = args.closed.as_deref().map(name).unwrap_or_default();
        let closed = second.map(|((_, balance), romberg)| (closed_name.as_str(), balance, romberg));
        terminal::say(report::balance_document(&name(&args.file), &open, closed))?;
    } else {
        say(&args.file, &open)?;
        if let Some(((file, closed), compared)) = second {
            say(file, closed)?;
            if let Ok(romberg) = compared {
                terminal::say(format!(
                    "Romberg quotients, eyes closed over open\n{}",
                    table(romberg.values())
                ))?;
            }
        }
    }
    // The first thing that could not be given ends the program.
    let stands = [Some((&args.file, &open)), args.closed.as_ref().zip(closed.as_ref())];
    for (file, stand) in stands.into_iter().flatten() {
        if let Err(refusal) = stand {
            let failure = Failure::new(Exit::Refused, format!("{}: {refusal}", file.display()));
            let hint =
                "what is only too short or too slow is measured with --allow-short, marked as indicative";
            return Err(if args.allow_short { failure } else { failure.with_hint(hint) });
        }
    }
    match compared {
        Some(Err(refusal)) => Err(Failure::new(Exit::Refused, refusal)),
        _ => Ok(()),
    }
}

fn method(args: &args::Balance) -> Method {
    let base = match args.definitions {
        Definitions::Default => Method::default(),
        Definitions::Published => Method::published(),
    };
    Method {
        rate_hz: args.rate_hz.map_or(base.rate_hz, |OrNone(rate_hz)| rate_hz),
        filter_hz: args.filter_hz.map_or(base.filter_hz, |OrNone(filter_hz)| filter_hz),
        settle_s: args.settle_s.unwrap_or(base.settle_s),
        time_base: match args.time_base {
            Some(TimeBaseName::NDt) => TimeBase::NDt,
            Some(TimeBaseName::NMinusOneDt) => TimeBase::NMinusOneDt,
            None => base.time_base,
        },
        allow_short: args.allow_short,
        ..base
    }
}

/// The sway of a file: of its centre of pressure, or of the feet in its frames.
fn stand(file: &Path, method: &Method) -> Result<Measured<Balance>, Failure> {
    if let Some(series) = read_cop(file).map_err(|error| Failure::new(Exit::Input, error))? {
        return Ok(measure(&series, method));
    }
    let mut input = open_one(file, &Facts::default())?;
    let recording = input.read(0).map_err(|error| Failure::new(Exit::Input, error))?;
    Ok(analyse(&recording, Options { balance: *method, ..Options::default() }).balance)
}

fn say(file: &Path, balance: &Measured<Balance>) -> Result<(), Failure> {
    let Ok(balance) = balance else { return Ok(()) };
    let mut text = format!("{}: {}\n", file.display(), balance.stated());
    // Writing to a string cannot fail.
    let _ = writeln!(text, "sideways and forward: {}", balance.axes.label());
    for reason in &balance.indicative {
        let _ = writeln!(text, "indicative: {reason}");
    }
    text.push_str(&table(balance.values()));
    terminal::say(text)
}

/// One line a measure: name, value, unit, formula; then the definitions behind the formulas.
fn table(values: Vec<(&'static Definition, Measured<f64>)>) -> String {
    let mut text = String::new();
    for (definition, value) in values {
        let value = match value {
            Ok(value) => format!("{value:10.*} {:<6}", definition.decimals, definition.unit),
            Err(Refusal { reason }) => format!("{:>10} {reason};", "-"),
        };
        let _ = writeln!(
            text,
            "  {:<55}{value} {}\n      {}",
            definition.name, definition.formula, definition.definition
        );
    }
    text
}
