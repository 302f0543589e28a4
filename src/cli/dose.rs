//! `plantar dose`: what each part of each sole was pressed.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::measuring::{self, Watched};
use super::terminal::{self, Share};
use super::{analyse, counted, hint, library, sessions};
use crate::analysis::stance::SoleZone;
use crate::base::{ChildId, Frames as _, Language, english};
use crate::dose::{Caveat, DoseResult, dose_of};
use crate::flow::{InputError, as_measured};
use crate::report::{self, DosePage, Simulated, dose_document};
use crate::store;

/// A file whose recordings are told, or those of a child's session.
type Named = (String, DoseResult);

/// One of them, and whether no child stood there.
type Told = (Named, bool);

/// A dose, and those it is the sum of.
struct Doses {
    name: String,
    sum: DoseResult,
    each: Vec<Named>,
    simulated: Simulated,
    /// The language of the child they are of.
    of_child: Option<Language>,
}

/// Runs the command.
pub(super) fn run(args: &args::Dose) -> Result<(), Failure> {
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let doses = Doses::of(args)?;
    let Doses { name, sum, each, simulated, of_child } = &doses;
    let language = args.language.chosen(*of_child)?;
    let document = doses.document();
    let mut written = Vec::new();
    if let Some(path) = &args.report {
        let page = DosePage { name, dose: sum, simulated: *simulated, document: &document };
        let drawn =
            report::draw_dose(&page, language).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &drawn).map_err(|error| hint::output(&error))?;
        written.push(path.clone());
    }
    if args.json {
        terminal::say(document)?;
    } else {
        if each.len() > 1 {
            for (name, dose) in each {
                terminal::say(line(name, dose))?;
            }
        }
        if sum.placed().is_ok() {
            terminal::say(words(name, sum))?;
        }
    }
    terminal::wrote(&written, args.json)?;
    sum.placed().map_err(|why| Failure::new(Exit::NoFoot, format!("{name}: {why}")))
}

/// The document that `--json` prints.
///
/// # Errors
/// When a file cannot be read, or there is no recording.
#[cfg(feature = "python")]
pub(crate) fn document(args: &args::Dose) -> Result<String, Failure> {
    Ok(Doses::of(args)?.document())
}

impl Doses {
    fn of(args: &args::Dose) -> Result<Self, Failure> {
        let (told, of_child) = match &args.child {
            Some(child) => of_child(args, child)?,
            None => (of_files(&args.files, &args.facts)?, None),
        };
        let simulated = Simulated::of(told.iter().map(|(_, is_simulated)| *is_simulated));
        let each: Vec<Named> = told.into_iter().map(|(named, _)| named).collect();
        let all: Vec<DoseResult> = each.iter().map(|(_, dose)| dose.clone()).collect();
        let Some(sum) = DoseResult::sum(&all) else {
            return Err(Failure::new(Exit::Input, "no recording in these files"));
        };
        let name = match (&args.child, &each[..]) {
            (Some(child), _) => child.to_string(),
            (None, [(name, _)]) => name.clone(),
            (None, several) => format!("{} recordings", several.len()),
        };
        Ok(Self { name, sum, each, simulated, of_child })
    }

    fn document(&self) -> String {
        dose_document(&self.name, &self.sum, &self.each).to_string()
    }
}

fn of_files(files: &[PathBuf], facts: &Facts) -> Result<Vec<Told>, Failure> {
    let mut each = Vec::new();
    analyse::each_of(files, facts, |name, frames| {
        let wrong = |error: InputError| Failure::new(Exit::Input, error).of(name);
        let frames = as_measured(frames, None, None).map_err(wrong)?;
        let is_simulated = frames.meta().is_simulated();
        let bar = measuring::bar(1);
        let mut share = Share::new(&bar);
        let dose = dose_of(&mut Watched::new(frames, &mut share)).map_err(wrong)?;
        bar.finish_and_clear();
        each.push(((name.to_owned(), dose), is_simulated));
        Ok(())
    })?;
    Ok(each)
}

/// Of every recording of a child that was kept, a name of its session and day; and the child's language.
fn of_child(args: &args::Dose, child: &ChildId) -> Result<(Vec<Told>, Option<Language>), Failure> {
    let mut library = args.at.open()?;
    let all = library.sessions(child).map_err(library::failure)?;
    let language = library.child(child).map_err(library::failure)?.language;
    let practised = library.practices(child).map_err(library::failure)?.len();
    let mut each = Vec::new();
    let mut not_kept = 0;
    for session in sessions::up_to(None, all, child)? {
        for recorded in &session.recordings {
            let Some(path) = library.recording(recorded) else {
                not_kept += 1;
                continue;
            };
            for ((_, dose), is_simulated) in of_files(&[path], &Facts::default())? {
                let name = format!("{} {}", session.date, session.id.as_str());
                each.push(((name, dose), is_simulated));
            }
        }
    }
    if not_kept > 0 {
        eprintln!("{not_kept} of {child}'s recordings were not kept and are left out");
    }
    if each.is_empty() {
        let failure = Failure::new(Exit::Refused, format!("no recording of {child} was kept"));
        return Err(failure.with_hint("`plantar session add` keeps recordings"));
    }
    if practised > 0 {
        let practised = counted::count(practised, "session");
        eprintln!(
            "plantar: {practised} of practice left out: `plantar course --child {child}` has their dose"
        );
    }
    Ok((each, language))
}

/// A recording on a line.
fn line(name: &str, dose: &DoseResult) -> String {
    match dose.placed() {
        Err(why) => format!("{name}: {why}"),
        Ok(()) => format!(
            "{name}: on the mat {:.1} s; pressed {:.1} s left, {:.1} s right",
            dose.times.on_s, dose.feet[0].pressed_s, dose.feet[1].pressed_s
        ),
    }
}

/// A dose as a table for each foot. Writing to a string cannot fail.
fn words(name: &str, dose: &DoseResult) -> String {
    let times = &dose.times;
    let mut text = format!(
        "{name}: on the mat {:.1} s, feet not placed {:.1} s, off the mat {:.1} s, nothing received {:.1} s\n",
        times.on_s, times.unplaced_s, times.off_s, times.unknown_s
    );
    for (at, foot) in dose.feet.iter().enumerate() {
        let _ = write!(text, "{} foot: pressed {:.1} s", foot.side, foot.pressed_s);
        if let Ok(share) = dose.coverage(at) {
            let _ = write!(text, ", {:.0} % of its own print for 10 s or longer", 100.0 * share);
        }
        if let Ok(tips) = dose.tips(at) {
            let _ = write!(text, ", {} tips for {:.0} s in all", tips.touched, tips.seconds);
        }
        let (force_time, peak) = (dose.force_time(at), dose.peak_kpa(at));
        let unit = if force_time.is_ok() { dose.force_time_unit() } else { "" };
        let unit_of_peak = if peak.is_ok() { "up to kPa" } else { "" };
        let _ =
            writeln!(text, "\n  {:<16}{:>9}{:>9}{unit:>13}{unit_of_peak:>11}", "zone", "seconds", "presses");
        for zone in SoleZone::ALL {
            let (of, place) = (foot.zone(zone), zone.index());
            let _ = write!(text, "  {:<16}{:>9.1}{:>9}", zone.words(), of.seconds, of.presses);
            if let Ok(all) = &force_time {
                let _ = write!(text, "{:>13.1}", all[place]);
            }
            if let Ok(all) = &peak {
                let _ = write!(text, "{:>11.0}", all[place]);
            }
            text.push('\n');
        }
        let refused = [("force-time", force_time.err()), ("highest pressure", peak.err())];
        for (what, why) in refused.into_iter().filter_map(|(what, why)| Some((what, why?))) {
            let _ = writeln!(text, "  no {what}: {why}");
        }
    }
    text + &english(&Caveat::Log)
}
