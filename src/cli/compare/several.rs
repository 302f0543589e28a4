//! Several recordings on either side of a comparison: the sessions of a child, and groups. What has no part in
//! it is told by name.

use std::path::{Path, PathBuf};

use super::super::args::{self, Facts};
use super::super::exit::{Exit, Failure};
use super::super::reason::Reason;
use super::super::{library, sessions};
use super::prints::{found, nothing_beside_it, one_left_out};
use crate::base::{Measured, Refusal, Side};
use crate::child::Session;
use crate::compare::{self, Laid, Picture, Trial, change, paired, two_groups};
use crate::report::{Comparison, Finding, PrintLeftOut, Simulated};
use crate::store::Library;

/// A recording by its name, the prints of its feet or why there are none, and whether no child stood there.
struct Named {
    name: String,
    prints: Measured<Vec<Measured<Picture>>>,
    simulated: bool,
}

/// Recordings of one side of a comparison.
pub(super) struct Recordings(Vec<Named>);

impl Recordings {
    /// Reads and analyses files. One without a foot is one without a print.
    ///
    /// # Errors
    /// When a file gives no recording.
    pub(super) fn read(files: &[PathBuf], facts: &Facts, threshold: Option<f64>) -> Result<Self, Failure> {
        let mut all = Vec::new();
        for file in files {
            let recordings = found(file, facts, threshold)?.into_iter();
            all.extend(recordings.map(|(name, prints, simulated)| Named { name, prints, simulated }));
        }
        Ok(Self(all))
    }

    /// The prints of a foot.
    pub(super) fn prints(&self, side: Side) -> impl Iterator<Item = &Picture> {
        let all = self.0.iter().filter_map(|one| one.prints.as_ref().ok()).flatten().flatten();
        all.filter(move |print| print.side == side)
    }

    /// The print of a foot of each recording with its name, and the recordings that have none, or two.
    pub(super) fn of_side(&self, side: Side) -> (Vec<(String, Picture)>, Vec<PrintLeftOut>) {
        let (mut prints, mut left_out) = (Vec::new(), Vec::new());
        for named in &self.0 {
            match named.of_side(side) {
                Ok(print) => prints.push((named.name.clone(), print)),
                Err(why) => left_out.push(PrintLeftOut { name: named.name.clone(), side: Some(side), why }),
            }
        }
        (prints, left_out)
    }
}

impl Named {
    fn of_side(&self, side: Side) -> Measured<Picture> {
        let prints = self.prints.as_ref().map_err(Clone::clone)?;
        let mut own = prints.iter().flatten().filter(|print| print.side == side);
        match (own.next(), own.next(), prints.iter().find_map(|print| print.as_ref().err())) {
            (Some(print), None, _) => Ok(print.clone()),
            (Some(_), Some(_), _) => Err(Reason::ShowsTwo { side }.into()),
            (None, _, Some(refusal)) => Err(refusal.clone()),
            (None, _, None) => Err(Reason::ShowsNone { side }.into()),
        }
    }
}

/// One side of a comparison of one foot: names and prints.
type Prints = Vec<(String, Picture)>;

fn pictures(of: &Prints) -> Vec<Picture> {
    of.iter().map(|(_, print)| print.clone()).collect()
}

/// What was found of a foot from prints of two sides, and who had no part in it.
fn taken<T>(
    side: Side,
    [one, two]: [&Prints; 2],
    laid: Laid<T>,
    as_finding: impl FnOnce(T) -> Finding,
) -> ((Side, Measured<Finding>), Vec<PrintLeftOut>) {
    let name = |at: usize| one.iter().chain(two).nth(at).map_or("", |(name, _)| name.as_str());
    let left_out = laid.left_out.iter().map(|out| one_left_out(name(out.print), side, &out.why)).collect();
    ((side, laid.found.map(as_finding)), left_out)
}

/// The feet that any of the recordings shows; where none shows any, why.
fn compared(
    names: [String; 2],
    [one, two]: [&Recordings; 2],
    mut of_side: impl FnMut(Side) -> ((Side, Measured<Finding>), Vec<PrintLeftOut>),
) -> Comparison {
    let shown = |side: &Side| one.prints(*side).chain(two.prints(*side)).next().is_some();
    let (mut findings, mut left_out) = (Vec::new(), Vec::new());
    for side in [Side::Left, Side::Right].into_iter().filter(shown) {
        let (finding, out) = of_side(side);
        findings.push(finding);
        left_out.extend(out);
    }
    if findings.is_empty() {
        let none = || Refusal::from(Reason::NoPrint);
        let all = one.0.iter().chain(&two.0);
        let first = all.clone().find_map(|named| match &named.prints {
            Ok(prints) => prints.iter().find_map(|print| print.clone().err()),
            Err(refusal) => Some(refusal.clone()),
        });
        findings.push((Side::Left, Err(first.unwrap_or_else(none))));
    }
    // What a whole recording lacks is said once.
    for named in one.0.iter().chain(&two.0) {
        if let Err(refusal) = &named.prints {
            left_out.retain(|out: &PrintLeftOut| out.name != named.name);
            left_out.push(PrintLeftOut { name: named.name.clone(), side: None, why: refusal.clone() });
        }
    }
    let simulated = Simulated::of(one.0.iter().chain(&two.0).map(|named| named.simulated));
    Comparison { names, findings, left_out, simulated }
}

/// Two groups of files.
pub(super) fn groups(args: &args::Compare) -> Result<Comparison, Failure> {
    let one = Recordings::read(&args.group, &args.facts, args.threshold)?;
    let two = Recordings::read(&args.with, &args.facts, args.threshold)?;
    if args.paired && one.0.len() != two.0.len() {
        let (one, two) = (one.0.len(), two.0.len());
        let message = format!("--paired needs the same number of files in both groups, got {one} and {two}");
        return Err(Failure::new(Exit::Usage, message));
    }
    let trial = Trial { most: args.permutations as usize, seed: args.seed };
    let names = ["first group".to_owned(), "second group".to_owned()];
    let finding = |(mean, test)| Finding::groups(mean, test);
    Ok(compared(names, [&one, &two], |side| {
        let (mut left_out, first, second);
        if args.paired {
            (first, second, left_out) = pairs(&one, &two, side);
        } else {
            let (prints, out) = one.of_side(side);
            (first, left_out) = (prints, out);
            let (prints, out) = two.of_side(side);
            second = prints;
            left_out.extend(out);
        }
        let test = if args.paired { paired } else { two_groups };
        let laid = test(&pictures(&first), &pictures(&second), trial);
        let (found, out) = taken(side, [&first, &second], laid, finding);
        left_out.extend(out);
        (found, left_out)
    }))
}

/// The prints of a foot of which both files of a pair have one.
fn pairs(one: &Recordings, two: &Recordings, side: Side) -> (Prints, Prints, Vec<PrintLeftOut>) {
    let (mut first, mut second, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    for (before, after) in one.0.iter().zip(&two.0) {
        match (before.of_side(side), after.of_side(side)) {
            (Ok(early), Ok(late)) => {
                first.push((before.name.clone(), early));
                second.push((after.name.clone(), late));
            }
            (early, late) => {
                for (named, print) in [(before, early), (after, late)] {
                    let why = print.err().unwrap_or_else(|| compare::Reason::OtherLeftOut.into());
                    left_out.push(one_left_out(&named.name, side, &why));
                }
            }
        }
    }
    (first, second, left_out)
}

/// Two sessions of a child, each by its day or its name, or one of which the feet are compared: the means of
/// their recordings' prints.
pub(super) fn sessions(
    args: &args::Compare,
    first: &Path,
    second: Option<&PathBuf>,
    template: bool,
) -> Result<Comparison, Failure> {
    if template {
        let message = "a template is compared with one recording, not with a session";
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("leave out --child and give the recording's file, from recordings/ in the library"));
    }
    let mut library = args.at.open()?;
    let child = args.child.as_ref().ok_or_else(nothing_beside_it)?;
    let all = library.sessions(child).map_err(library::failure)?;
    let recordings = |which: &Path| {
        let session = sessions::session(&all, &which.to_string_lossy(), child)?;
        of_session(&library, session, args)
    };
    let (name, (one, mut left_out)) = recordings(first)?;
    let Some(second) = second else {
        if !args.mirror {
            return Err(nothing_beside_it());
        }
        let names = [format!("{child} {name} left"), format!("{child} {name} right, mirrored")];
        let ((left, out_left), (right, out_right)) = (one.of_side(Side::Left), one.of_side(Side::Right));
        let right: Prints = right.into_iter().map(|(name, print)| (name, print.mirrored())).collect();
        let laid = change(&pictures(&left), &pictures(&right));
        let at_fault = laid.left_out.iter().map(|out| {
            let side = if out.print < left.len() { Side::Left } else { Side::Right };
            let name = left.iter().chain(&right).nth(out.print).map_or("", |(name, _)| name.as_str());
            one_left_out(name, side, &out.why)
        });
        left_out.extend(out_left.into_iter().chain(out_right).chain(at_fault));
        let findings = vec![(Side::Left, laid.found.map(Finding::difference))];
        let simulated = Simulated::of(one.0.iter().map(|named| named.simulated));
        return Ok(Comparison { names, findings, left_out, simulated });
    };
    let (later, (two, out)) = recordings(second)?;
    left_out.extend(out);
    let names = [format!("{child} {name}"), format!("{child} {later}")];
    let mut comparison = compared(names, [&one, &two], |side| {
        let ((first, mut out), (second, more)) = (one.of_side(side), two.of_side(side));
        out.extend(more);
        let laid = change(&pictures(&first), &pictures(&second));
        let (found, more) = taken(side, [&first, &second], laid, Finding::difference);
        out.extend(more);
        (found, out)
    });
    comparison.left_out.splice(0..0, left_out);
    Ok(comparison)
}

/// Day of a session, its good recordings, and those that are none.
type OfSession = (String, (Recordings, Vec<PrintLeftOut>));

fn of_session(library: &Library, session: &Session, args: &args::Compare) -> Result<OfSession, Failure> {
    let (mut recordings, mut left_out) = (Vec::new(), Vec::new());
    for (at, recorded) in session.recordings.iter().enumerate() {
        let name = format!("{}, recording {}", session.date, at + 1);
        let why = match (recorded.poor.is_empty(), library.recording(recorded)) {
            (true, Some(file)) => {
                let prints = found(&file, &args.facts, args.threshold)?;
                let named = |(_, prints, simulated)| Named { name: name.clone(), prints, simulated };
                recordings.extend(prints.into_iter().map(named));
                continue;
            }
            (true, None) => Reason::FramesNotKept,
            (false, _) => Reason::Poor { findings: recorded.poor.clone() },
        };
        left_out.push(PrintLeftOut { name, side: None, why: why.into() });
    }
    if recordings.is_empty() {
        let none = format!("session {} of {} has no good recording", session.id.as_str(), session.child);
        let why: Vec<String> = left_out.iter().map(ToString::to_string).collect();
        return Err(Failure::new(Exit::Refused, none).with_hint(why.join("; ")));
    }
    Ok((session.date.to_string(), (Recordings(recordings), left_out)))
}
