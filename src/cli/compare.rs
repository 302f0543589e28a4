//! `plantar compare` and `plantar template`: prints laid on each other.

use std::path::{Path, PathBuf};

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::{analyse, children, hint, terminal};
use crate::analysis::{Options, analyse};
use crate::base::{Measured, Refusal, Side};
use crate::compare::{Picture, Template, Trial, change, difference, paired, two_groups};
use crate::flow::pictures;
use crate::report::{self, Comparison, Finding};
use crate::store;

/// Runs `plantar compare`.
pub fn run(args: &args::Compare) -> Result<(), Failure> {
    if let Some(path) = &args.picture {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let read = |file: &PathBuf| prints(file, &args.facts, args.threshold);
    let comparison = match (&args.first, &args.second, &args.template) {
        (Some(first), Some(second), _) if args.child.is_some() => sessions(args, [first, second])?,
        (Some(first), Some(second), _) => {
            let (one, two) = (read(first)?, read(second)?);
            let findings = both(&one, &two, |one, two| difference(one, two).map(Finding::difference));
            Comparison { names: [name(first), name(second)], findings }
        }
        (Some(first), _, Some(path)) => {
            let template = store::read_template(path).map_err(|error| Failure::new(Exit::Input, error))?;
            let side = template.mean.side;
            let print = of_side(&read(first)?, side);
            let found = print.and_then(|print| template.z(&print)).map(|z| Finding::z(template, z));
            Comparison { names: [name(path), name(first)], findings: vec![(side, found)] }
        }
        (Some(_), ..) if !args.mirror => return Err(nothing_beside_it()),
        (Some(first), ..) => {
            let all = read(first)?;
            let found = of_side(&all, Side::Left).and_then(|left| {
                let right = of_side(&all, Side::Right)?.mirrored();
                difference(&left, &right).map(Finding::difference)
            });
            let names = [format!("{} left", name(first)), format!("{} right, mirrored", name(first))];
            Comparison { names, findings: vec![(Side::Left, found)] }
        }
        _ => groups(args)?,
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
    }
    // One foot that can be compared is a finding; none is a failure.
    match comparison.findings.iter().find_map(|(_, found)| found.as_ref().err()) {
        Some(refusal) if comparison.findings.iter().all(|(_, found)| found.is_err()) => {
            Err(Failure::new(Exit::Refused, refusal))
        }
        _ => Ok(()),
    }
}

/// Two sessions of a child, each by its day or its name: the means of their recordings' prints, foot by foot.
fn sessions(args: &args::Compare, which: [&PathBuf; 2]) -> Result<Comparison, Failure> {
    let mut library = args.at.open()?;
    let child = args.child.as_ref().ok_or_else(nothing_beside_it)?;
    let all = library.sessions(child).map_err(children::failure)?;
    let prints_of = |which: &PathBuf| -> Result<(String, Vec<Measured<Picture>>), Failure> {
        let session = children::session(&all, &which.to_string_lossy(), child)?;
        let mut prints = Vec::new();
        for recorded in session.recordings.iter().filter(|recorded| recorded.poor.is_empty()) {
            if let Some(file) = library.recording(recorded) {
                prints.extend(self::prints(&file, &args.facts, args.threshold)?);
            }
        }
        if prints.is_empty() {
            let none = format!("session {} of {child} has no good recording", session.id.as_str());
            return Err(Failure::new(Exit::Refused, none));
        }
        Ok((format!("{child} {}", session.date), prints))
    };
    let ((first, one), (second, two)) = (prints_of(which[0])?, prints_of(which[1])?);
    let of = |prints: &[Measured<Picture>], side| -> Vec<Picture> {
        prints.iter().flatten().filter(|print| print.side == side).cloned().collect()
    };
    let shown = |side: &Side| one.iter().chain(&two).flatten().any(|print| print.side == *side);
    let sides = [Side::Left, Side::Right].into_iter().filter(shown);
    let findings =
        sides.map(|side| (side, change(&of(&one, side), &of(&two, side)).map(Finding::difference)));
    let mut findings: Vec<_> = findings.collect();
    if findings.is_empty() {
        let refusal = one.into_iter().chain(two).find_map(Result::err);
        findings
            .push((Side::Left, Err(refusal.unwrap_or_else(|| Refusal::new("no print in the recordings")))));
    }
    Ok(Comparison { names: [first, second], findings })
}

fn nothing_beside_it() -> Failure {
    let message = "compare A with what? expected a second recording, --template T.parquet, or --mirror for its \
                   left foot with its right one; groups take --group FILE... --with FILE...";
    Failure::new(Exit::Usage, message)
}

/// Runs `plantar template`.
pub fn template(args: &args::Template) -> Result<(), Failure> {
    store::check_writable(&args.out).map_err(|error| hint::output(&error))?;
    let all = many(&args.files, &args.facts, args.threshold)?;
    let of = |side| all.iter().filter(|print| print.as_ref().is_ok_and(|print| print.side == side)).count();
    let side = match (args.side, of(Side::Left), of(Side::Right)) {
        (Some(side), ..) => side.into(),
        (None, _, 0) => Side::Left,
        (None, 0, _) => Side::Right,
        (None, left, right) => {
            let message = format!("{left} left and {right} right prints: a template is of one foot");
            return Err(Failure::new(Exit::Usage, message).with_hint("choose one with --side"));
        }
    };
    let chosen: Vec<Picture> = all.into_iter().flatten().filter(|print| print.side == side).collect();
    let template = Template::of(&chosen).map_err(|refusal| Failure::new(Exit::Refused, refusal))?;
    store::write_template(&args.out, &template).map_err(|error| hint::output(&error))?;
    terminal::say(format!("{}: {} prints of the {side} foot", args.out.display(), template.prints))
}

fn groups(args: &args::Compare) -> Result<Comparison, Failure> {
    let one = many(&args.group, &args.facts, args.threshold)?;
    let two = many(&args.with, &args.facts, args.threshold)?;
    let trial = Trial { most: args.permutations as usize, seed: args.seed };
    let all = |prints: &[Measured<Picture>], side| -> Vec<Picture> {
        prints.iter().flatten().filter(|print| print.side == side).cloned().collect()
    };
    let test = if args.paired { paired } else { two_groups };
    let found = |side| {
        let found = test(&all(&one, side), &all(&two, side), trial);
        (side, found.map(|(mean, test)| Finding::groups(mean, test)))
    };
    let shown = |side: &Side| one.iter().chain(&two).flatten().any(|print| print.side == *side);
    let mut findings: Vec<_> = [Side::Left, Side::Right].into_iter().filter(shown).map(found).collect();
    if findings.is_empty() {
        let refusal = one.into_iter().chain(two).find_map(Result::err);
        findings
            .push((Side::Left, Err(refusal.unwrap_or_else(|| Refusal::new("no print in the recordings")))));
    }
    Ok(Comparison { names: ["first group".to_owned(), "second group".to_owned()], findings })
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
        (None, None) => Err(Refusal::new(format!("a recording shows no {side} foot"))),
    }
}

fn many(files: &[PathBuf], facts: &Facts, threshold: Option<f64>) -> Result<Vec<Measured<Picture>>, Failure> {
    let mut all = Vec::new();
    for file in files {
        all.extend(prints(file, facts, threshold)?);
    }
    Ok(all)
}

/// The prints of the one recording in a file.
fn prints(file: &Path, facts: &Facts, threshold: Option<f64>) -> Result<Vec<Measured<Picture>>, Failure> {
    let recording =
        analyse::open_one(file, facts)?.read(0).map_err(|error| Failure::new(Exit::Input, error))?;
    let result = analyse(&recording, Options { contact_threshold: threshold, ..Options::default() });
    if let Err(refusal) = &result.task {
        return Err(Failure::new(Exit::NoFoot, format!("{}: {refusal}", file.display())));
    }
    Ok(pictures(&recording.meta.mat, &result))
}

fn name(file: &Path) -> String {
    file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
