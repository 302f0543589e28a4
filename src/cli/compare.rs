//! `plantar compare` and `plantar template`: prints laid on each other.

mod prints;
mod several;

use std::path::{Path, PathBuf};

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::reason::Reason;
use super::{analyse, hint, terminal};
use crate::base::{Measured, Side};
use crate::compare::{Picture, Template, difference};
use crate::report::{self, Comparison, Finding, Simulated};
use crate::store;
use prints::{found, nothing_beside_it, one_left_out};

/// Runs `plantar compare`.
pub(super) fn run(args: &args::Compare) -> Result<(), Failure> {
    if let Some(path) = &args.picture {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let read = |file: &PathBuf| {
        // One print is compared with one: which of several recordings is meant has to be said.
        analyse::open_one(file, &args.facts)?;
        prints(file, &args.facts, args.threshold)
    };
    let comparison = match (&args.first, &args.second, &args.template) {
        (Some(first), second, template) if args.child.is_some() => {
            several::sessions(args, first, second.as_ref(), template.is_some())?
        }
        (Some(first), Some(second), _) => {
            let ((one, of_one), (two, of_two)) = (read(first)?, read(second)?);
            let simulated = Simulated::of([of_one, of_two]);
            let findings = both(&one, &two, |one, two| difference(one, two).map(Finding::difference));
            Comparison { names: [name(first), name(second)], findings, left_out: Vec::new(), simulated }
        }
        (Some(first), _, Some(path)) => {
            let template = store::read_template(path).map_err(|error| Failure::new(Exit::Input, error))?;
            let side = template.mean.side;
            let (prints, of_first) = read(first)?;
            // A template does not tell.
            let simulated = Simulated::of([of_first]);
            let print = of_side(&prints, side);
            let found = print.and_then(|print| template.z(&print)).map(|z| Finding::z(template, z));
            let findings = vec![(side, found)];
            Comparison { names: [name(path), name(first)], findings, left_out: Vec::new(), simulated }
        }
        (Some(_), ..) if !args.mirror => return Err(nothing_beside_it()),
        (Some(first), ..) => {
            let (all, of_first) = read(first)?;
            let simulated = Simulated::of([of_first]);
            let found = of_side(&all, Side::Left).and_then(|left| {
                let right = of_side(&all, Side::Right)?.mirrored();
                difference(&left, &right).map(Finding::difference)
            });
            let names = [format!("{} left", name(first)), format!("{} right, mirrored", name(first))];
            Comparison { names, findings: vec![(Side::Left, found)], left_out: Vec::new(), simulated }
        }
        _ => several::groups(args)?,
    };
    if args.json {
        terminal::say(report::comparison_document(&comparison))?;
    } else {
        terminal::say(report::comparison_words(&comparison))?;
    }
    if let Some(path) = &args.picture
        && comparison.findings.iter().any(|(_, found)| found.is_ok())
    {
        let page =
            report::draw_comparison(&comparison).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &page).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), args.json)?;
    }
    // One foot that can be compared is a finding; none is a failure.
    match comparison.findings.iter().find_map(|(_, found)| found.as_ref().err()) {
        Some(refusal) if comparison.findings.iter().all(|(_, found)| found.is_err()) => {
            Err(Failure::new(Exit::Refused, refusal))
        }
        _ => Ok(()),
    }
}

/// Runs `plantar template`.
pub(super) fn template(args: &args::Template) -> Result<(), Failure> {
    store::check_writable(&args.out).map_err(|error| hint::output(&error))?;
    let all = several::Recordings::read(&args.files, &args.facts, args.threshold)?;
    let of = |side| all.prints(side).count();
    let side = match (args.side, of(Side::Left), of(Side::Right)) {
        (Some(side), ..) => side.into(),
        (None, _, 0) => Side::Left,
        (None, 0, _) => Side::Right,
        (None, left, right) => {
            let message = format!("{left} left and {right} right prints: a template is made of one foot");
            return Err(Failure::new(Exit::Usage, message).with_hint("choose one with --side"));
        }
    };
    let (chosen, mut left_out) = all.of_side(side);
    let prints: Vec<Picture> = chosen.iter().map(|(_, print)| print.clone()).collect();
    let made = Template::of(&prints);
    left_out.extend(made.left_out.iter().map(|one| one_left_out(&chosen[one.print].0, side, &one.why)));
    let told: Vec<String> = left_out.iter().map(|one| format!("\n  left out: {one}")).collect();
    let template = made.found.map_err(|refusal| {
        let who: Vec<String> = left_out.iter().map(ToString::to_string).collect();
        let failure = Failure::new(Exit::Refused, refusal);
        if who.is_empty() { failure } else { failure.with_hint(format!("left out: {}", who.join("; "))) }
    })?;
    store::write_template(&args.out, &template).map_err(|error| hint::output(&error))?;
    let prints = template.prints;
    terminal::say(format!("{}: {prints} prints of the {side} foot{}", args.out.display(), told.concat()))
}

/// Each foot that either recording shows, compared.
fn both(
    one: &[Measured<Picture>],
    two: &[Measured<Picture>],
    compare: impl Fn(&Picture, &Picture) -> Measured<Finding>,
) -> Vec<(Side, Measured<Finding>)> {
    let sides = [Side::Left, Side::Right].into_iter();
    let mut findings: Vec<(Side, Measured<Finding>)> = sides
        .map(|side| (side, of_side(one, side).and_then(|first| compare(&first, &of_side(two, side)?))))
        .collect();
    let shown = |side: Side| one.iter().chain(two).flatten().any(|print| print.side == side);
    if shown(Side::Left) || shown(Side::Right) {
        findings.retain(|(side, _)| shown(*side));
    }
    findings
}

fn of_side(prints: &[Measured<Picture>], side: Side) -> Measured<Picture> {
    let mut good = prints.iter().flatten().filter(|print| print.side == side);
    match (good.next(), prints.iter().find_map(|print| print.as_ref().err())) {
        (Some(print), _) => Ok(print.clone()),
        (None, Some(refusal)) => Err(refusal.clone()),
        (None, None) => Err(Reason::NoSuchFoot { side }.into()),
    }
}

/// The prints of the one recording in a file, and whether no child stood there.
fn prints(
    file: &Path,
    facts: &Facts,
    threshold: Option<f64>,
) -> Result<(Vec<Measured<Picture>>, bool), Failure> {
    let (mut all, mut is_simulated) = (Vec::new(), false);
    for (name, prints, simulated) in found(file, facts, threshold)? {
        let failed = |refusal| Failure::new(Exit::NoFoot, format!("{name}: {refusal}"));
        all.extend(prints.map_err(failed)?);
        is_simulated |= simulated;
    }
    Ok((all, is_simulated))
}

fn name(file: &Path) -> String {
    file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
