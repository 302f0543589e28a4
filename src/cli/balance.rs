//! `plantar balance`: the sway of quiet standing.

use std::fmt::Write as _;
use std::path::Path;

use super::analyse::each_of;
use super::args::{self, Definitions, Facts, OrNone, TimeBaseName};
use super::exit::{Exit, Failure};
use super::{measuring, terminal};
use crate::analysis::Options;
use crate::balance::{Balance, Method, TimeBase, measure, romberg};
use crate::base::Measured;
use crate::flow::as_measured;
use crate::import::read_cop;
use crate::measure::Definition;
use crate::report;

/// Runs the command.
pub(super) fn run(args: &args::Balance) -> Result<(), Failure> {
    let method = method(args);
    let all = stands(&args.file, args, &method)?;
    let closed = args.closed.as_ref().map(|file| stands(file, args, &method)).transpose()?;
    let Some(closed) = closed else { return each(args, &all) };
    let ([(name, open)], [(closed_name, closed)]) = (&all[..], &closed[..]) else {
        let message =
            "expected one stand with the eyes open and one with them closed, got files of several recordings";
        return Err(Failure::new(Exit::Usage, message).with_hint("export them one at a time"));
    };
    let compared = match (open, closed) {
        (Ok(open), Ok(closed)) => romberg(open, closed),
        (Err(refusal), _) | (_, Err(refusal)) => Err(refusal.clone()),
    };
    if args.json {
        let closed = Some((closed_name.as_str(), closed, &compared));
        terminal::say(report::balance_document(name, open, closed))?;
    } else {
        say(name, open)?;
        say(closed_name, closed)?;
        if let Ok(romberg) = &compared {
            terminal::say(format!("Romberg quotients, eyes closed over open\n{}", table(romberg.values())))?;
        }
    }
    first_refusal(args, [(name, open), (closed_name, closed)])?;
    compared.map(drop).map_err(|refusal| Failure::new(Exit::Refused, refusal))
}

/// Every stand by itself.
fn each(args: &args::Balance, all: &[(String, Measured<Balance>)]) -> Result<(), Failure> {
    if args.json {
        let documents: Vec<_> =
            all.iter().map(|(name, stand)| report::balance_document(name, stand, None)).collect();
        match &documents[..] {
            [document] => terminal::say(document)?,
            documents => terminal::say(serde_json::json!({ "results": documents }))?,
        }
    } else {
        for (name, stand) in all {
            say(name, stand)?;
        }
    }
    first_refusal(args, all.iter().map(|(name, stand)| (name, stand)))
}

/// The first thing that could not be given ends the program.
fn first_refusal<'a>(
    args: &args::Balance,
    stands: impl IntoIterator<Item = (&'a String, &'a Measured<Balance>)>,
) -> Result<(), Failure> {
    for (name, stand) in stands {
        if let Err(refusal) = stand {
            let failure = Failure::new(Exit::Refused, format!("{name}: {refusal}"));
            let hint = "recordings that are only too short or too slow can be measured with --allow-short, marked as indicative";
            return Err(if args.allow_short { failure } else { failure.with_hint(hint) });
        }
    }
    Ok(())
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

/// The sway of a file with its name: of its centre of pressure, or of the feet in the frames of each of its recordings.
fn stands(
    file: &Path,
    args: &args::Balance,
    method: &Method,
) -> Result<Vec<(String, Measured<Balance>)>, Failure> {
    if let Some(series) = read_cop(file).map_err(|error| Failure::new(Exit::Input, error))? {
        if !args.part.span().is_all() {
            let message = format!(
                "{}: this is a path of the centre of pressure; --from-s and --to-s are for recordings",
                file.display()
            );
            return Err(Failure::new(Exit::Usage, message).with_hint("remove the lines that are not wanted"));
        }
        let name = file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        return Ok(vec![(name, measure(&series, method))]);
    }
    let facts = Facts { part: args.part.clone(), ..Facts::default() };
    let mut stands = Vec::new();
    each_of(&[file.to_owned()], &facts, |name, frames| {
        let options = Options { balance: *method, ..Options::default() };
        let frames = as_measured(frames, None, None).map_err(|error| Failure::new(Exit::Input, error))?;
        stands.push((name.to_owned(), measuring::one(frames, options)?.balance));
        Ok(())
    })?;
    Ok(stands)
}

fn say(name: &str, balance: &Measured<Balance>) -> Result<(), Failure> {
    let Ok(balance) = balance else { return Ok(()) };
    let mut text = format!("{name}: {}\n", balance.stated());
    // Writing to a string cannot fail.
    let _ = writeln!(text, "sideways and forward: {}", balance.axes);
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
            Ok(value) => format!("{:>10} {:<6}", definition.number(value), definition.unit),
            Err(reason) => format!("{:>10} {reason};", "-"),
        };
        let _ = writeln!(
            text,
            "  {:<55}{value} {}\n      {}",
            definition.name(),
            definition.formula,
            definition.definition
        );
    }
    text
}
