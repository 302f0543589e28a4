//! Prints of one foot laid on each other in one common frame, and those that cannot be.

use super::difference::moved;
use super::picture::Picture;
use super::reason::Reason;
use super::register::{Registration, register};
use crate::base::{Measured, Refusal};

/// Rounds of registering on the mean and taking the mean again.
const ROUNDS: usize = 3;
/// Prints tried as the one to begin with: the first may be the one that no other lies on.
const STARTS: usize = 8;

/// A print that cannot be laid on the others and is left out of what is made of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Its place among the prints that were given.
    pub print: usize,
    /// Why.
    pub why: Refusal,
}

/// What was made of some prints, and which of them had no part in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid<T> {
    /// What was made, or why it was not.
    pub found: Measured<T>,
    /// The prints left out, by their place.
    pub left_out: Vec<LeftOut>,
}

impl<T> Laid<T> {
    /// The same with something else made of what was found.
    pub(super) fn and_then<U>(self, make: impl FnOnce(T) -> Measured<U>) -> Laid<U> {
        Laid { found: self.found.and_then(make), left_out: self.left_out }
    }
}

/// Prints in the frame of their mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Aligned {
    /// The mean print.
    pub mean: Picture,
    /// Places of the prints that lie on it, among those that were given.
    pub kept: Vec<usize>,
    /// Those prints, moved onto its samples.
    pub laid: Vec<Picture>,
}

/// Prints of one foot in one common frame: that of their mean, found by registering them on it in rounds. A
/// print of another side, kind or unit than most, or that cannot be registered on the others, is left out.
///
/// The result is refused when there is no print, or when no more than half of them lie on each other: then
/// nobody can tell which are the wrong ones.
pub fn aligned(prints: &[Picture]) -> Laid<Aligned> {
    let mut left_out = Vec::new();
    let found = begin(prints, &mut left_out).and_then(|begun| rounds(prints, begun, &mut left_out));
    left_out.sort_by_key(|one| one.print);
    Laid { found, left_out }
}

/// Prints that lie on one of them, with how.
struct Begun {
    kept: Vec<(usize, Registration)>,
    on: Picture,
}

/// Leaves out those unlike the most, and finds a print on which more than half of the others lie.
fn begin(prints: &[Picture], left_out: &mut Vec<LeftOut>) -> Measured<Begun> {
    let alike = |of: &Picture| prints.iter().filter(|print| of.check_same_kind(print).is_ok()).count();
    // Of as many, the first.
    let usual = prints.iter().rev().max_by_key(|print| alike(print));
    let usual = usual.ok_or(Reason::NoPrint)?;
    let check = |at: &usize| usual.check_same_kind(&prints[*at]);
    let of_a_kind: Vec<usize> = (0..prints.len()).filter(|at| check(at).is_ok()).collect();
    if 2 * of_a_kind.len() <= prints.len() {
        // As many of one kind as of another.
        (0..prints.len()).try_for_each(|at| check(&at))?;
    }
    let unlike = (0..prints.len()).filter_map(|at| Some(LeftOut { print: at, why: check(&at).err()? }));
    left_out.extend(unlike);
    let mut first_why = None;
    for &start in of_a_kind.iter().take(STARTS) {
        let (begun, away) = lying_on(prints, start, &of_a_kind);
        if 2 * begun.kept.len() > of_a_kind.len() {
            left_out.extend(away);
            return Ok(begun);
        }
        first_why = first_why.or(away.into_iter().next().map(|one| one.why));
    }
    Err(first_why.unwrap_or_else(|| Reason::NoOverlap.into()))
}

/// The prints of a kind that lie on one of them, and those that do not. What is left out takes no room on the common
/// samples: without it the others are registered again, on the samples that they need themselves.
fn lying_on(prints: &[Picture], start: usize, of_a_kind: &[usize]) -> (Begun, Vec<LeftOut>) {
    let (mut among, mut away) = (of_a_kind.to_vec(), Vec::new());
    loop {
        let on = prints[start].with_room_for(among.iter().map(|&at| &prints[at]));
        let (mut kept, before) = (Vec::new(), away.len());
        for &at in &among {
            match register(&on, &prints[at]) {
                Ok(registration) => kept.push((at, registration)),
                Err(why) => away.push(LeftOut { print: at, why }),
            }
        }
        if away.len() == before || 2 * kept.len() <= of_a_kind.len() {
            return (Begun { kept, on }, away);
        }
        among = kept.into_iter().map(|(at, _)| at).collect();
    }
}

fn rounds(prints: &[Picture], begun: Begun, left_out: &mut Vec<LeftOut>) -> Measured<Aligned> {
    let Begun { mut kept, on } = begun;
    let mut mean = on.clone();
    for round in 0..ROUNDS {
        if round > 0 {
            kept = on_mean(prints, &kept, &mean, left_out)?;
        }
        let registrations: Vec<Registration> = kept.iter().map(|(_, registration)| *registration).collect();
        // The first round leaves the frame of the print it began with for that of all.
        let laid: Vec<Picture> = kept
            .iter()
            .map(|(at, registration)| moved(&prints[*at], &registration.less_mean_of(&registrations), &on))
            .collect();
        mean = mean_of(&laid);
        let lengths = kept.iter().map(|(at, _)| prints[*at].toeless_length_mm);
        mean.toeless_length_mm = lengths.sum::<f64>() / kept.len() as f64;
        if round + 1 == ROUNDS {
            return Ok(Aligned { mean, kept: kept.iter().map(|(at, _)| *at).collect(), laid });
        }
    }
    unreachable!("there is a last round")
}

/// Registers the prints on their mean; what no longer lies on it is left out.
fn on_mean(
    prints: &[Picture],
    kept: &[(usize, Registration)],
    mean: &Picture,
    left_out: &mut Vec<LeftOut>,
) -> Measured<Vec<(usize, Registration)>> {
    let (mut still, mut why_not) = (Vec::new(), None);
    for &(at, _) in kept {
        match register(mean, &prints[at]) {
            Ok(registration) => still.push((at, registration)),
            Err(why) => {
                why_not = Some(why.clone());
                left_out.push(LeftOut { print: at, why });
            }
        }
    }
    match why_not {
        Some(why) if 2 * still.len() <= kept.len() => Err(why),
        _ => Ok(still),
    }
}

/// The mean of pictures on the same samples.
fn mean_of(pictures: &[Picture]) -> Picture {
    let mut mean = pictures[0].clone();
    let n = pictures.len() as f64;
    for (at, value) in mean.values.values_mut().iter_mut().enumerate() {
        *value = pictures.iter().map(|picture| picture.values.values()[at]).sum::<f64>() / n;
    }
    mean.threshold = pictures.iter().map(|picture| picture.threshold).sum::<f64>() / n;
    mean.pitch_mm = pictures.iter().map(|picture| picture.pitch_mm).fold(0.0, f64::max);
    mean
}
