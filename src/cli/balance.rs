//! `plantar balance`: the sway of quiet standing.

use std::fmt::Write as _;
use std::path::Path;

use super::analyse::each_of;
use super::args::{self, Definitions, Facts, OrNone, TimeBaseName};
use super::exit::{Exit, Failure};
use super::{measuring, terminal};
use crate::analysis::Options;
use crate::balance::{Balance, Method, Romberg, TimeBase, measure, romberg};
use crate::base::Measured;
use crate::flow::as_measured;
use crate::import::read_cop;
use crate::measure::Definition;
use crate::report;

/// A stand by its name, and what it gave.
type Stand = (String, Measured<Balance>);

/// What the files gave.
enum Stood {
    /// Every stand by itself.
    Each(Vec<Stand>),
    /// One with the eyes open and one with them closed.
    Both(Box<Both>),
}

/// Two stands, and their quotients.
struct Both {
    open: Stand,
    closed: Stand,
    compared: Measured<Romberg>,
}

/// Runs the command.
pub(super) fn run(args: &args::Balance) -> Result<(), Failure> {
    let stood = Stood::of(args)?;
    if args.json {
        terminal::say(stood.document())?;
    } else {
        stood.say()?;
    }
    match &stood {
        Stood::Each(all) => first_refusal(args, all),
        Stood::Both(both) => {
            first_refusal(args, [&both.open, &both.closed])?;
            both.compared.as_ref().map(drop).map_err(|refusal| Failure::new(Exit::Refused, refusal))
        }
    }
}

/// The document that `--json` prints.
///
/// # Errors
/// When a file cannot be read, or is none of a stand.
#[cfg(feature = "python")]
pub(crate) fn document(args: &args::Balance) -> Result<String, Failure> {
    Ok(Stood::of(args)?.document().to_string())
}

impl Stood {
    fn of(args: &args::Balance) -> Result<Self, Failure> {
        let method = method(args);
        let mut all = stands(&args.file, args, &method)?;
        let closed = args.closed.as_ref().map(|file| stands(file, args, &method)).transpose()?;
        let Some(mut closed) = closed else { return Ok(Self::Each(all)) };
        let (Some(open), Some(closed), true, true) =
            (all.pop(), closed.pop(), all.is_empty(), closed.is_empty())
        else {
            let message = "expected one stand with the eyes open and one with them closed, got files of several recordings";
            return Err(Failure::new(Exit::Usage, message).with_hint("export them one at a time"));
        };
        let compared = match (&open.1, &closed.1) {
            (Ok(open), Ok(closed)) => romberg(open, closed),
            (Err(refusal), _) | (_, Err(refusal)) => Err(refusal.clone()),
        };
        Ok(Self::Both(Box::new(Both { open, closed, compared })))
    }

    fn document(&self) -> serde_json::Value {
        match self {
            Self::Each(all) => {
                let each = all.iter().map(|(name, stand)| report::balance_document(name, stand, None));
                match &each.collect::<Vec<_>>()[..] {
                    [document] => document.clone(),
                    documents => serde_json::json!({ "results": documents }),
                }
            }
            Self::Both(both) => {
                let (open, closed) = (&both.open, &both.closed);
                report::balance_document(&open.0, &open.1, Some((&closed.0, &closed.1, &both.compared)))
            }
        }
    }

    fn say(&self) -> Result<(), Failure> {
        match self {
            Self::Each(all) => all.iter().try_for_each(|(name, stand)| say(name, stand)),
            Self::Both(both) => {
                say(&both.open.0, &both.open.1)?;
                say(&both.closed.0, &both.closed.1)?;
                let Ok(romberg) = &both.compared else { return Ok(()) };
                let quotients = table(romberg.values());
                terminal::say(format!("Romberg quotients, eyes closed over open\n{quotients}"))
            }
        }
    }
}

/// The first thing that could not be given ends the program.
fn first_refusal<'a>(
    args: &args::Balance,
    stands: impl IntoIterator<Item = &'a Stand>,
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
fn stands(file: &Path, args: &args::Balance, method: &Method) -> Result<Vec<Stand>, Failure> {
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
