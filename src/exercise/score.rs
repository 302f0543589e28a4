//! Technique in four parts, and stars.

use crate::base::Side;
use crate::child::{Performed, PerformedKind, Score};
use crate::stats::{median, middle_and_sd};

/// Fewest movements that tell how steady they are.
const LEAST_STEADY: usize = 4;

/// The score of what was performed; nothing without a repetition or a hold.
pub(super) fn score(performed: &[Performed], is_held: bool) -> Option<Score> {
    let counted = || performed.iter().filter(|each| each.kind != PerformedKind::Fault);
    let all = counted().count();
    if all == 0 {
        return None;
    }
    let faults = performed.len() - all;
    let clean = counted().filter(|each| each.fault.is_none()).count();
    let ranges: Vec<f64> = counted().filter_map(|each| each.range).map(|range| range.min(1.0)).collect();
    let of = |side: Side| counted().filter(|each| each.side == Some(side)).count() as f64;
    let (left, right) = (of(Side::Left), of(Side::Right));
    let mut times: Vec<f64> = if is_held {
        counted().filter_map(|each| each.held_s).collect()
    } else {
        let starts: Vec<f64> = counted().map(|each| each.start_s).collect();
        starts.windows(2).map(|pair| pair[1] - pair[0]).collect()
    };
    Some(Score {
        clean: Some(clean as f64 / (all + faults) as f64),
        amplitude: median(ranges),
        evenness: (left + right > 0.0).then(|| 1.0 - (left - right).abs() / (left + right)),
        steadiness: steadiness(&mut times),
    })
}

/// One less the robust coefficient of variation, 0 at least.
fn steadiness(times: &mut [f64]) -> Option<f64> {
    if times.len() < LEAST_STEADY {
        return None;
    }
    let (middle, sd) = middle_and_sd(times).filter(|(middle, _)| *middle > 0.0)?;
    Some((1.0 - sd / middle).max(0.0))
}

/// Stars for how much of what was planned was done: one for trying.
pub(super) fn stars(completion: f64, two_from: f64) -> u8 {
    match completion {
        done if done >= 1.0 => 3,
        done if done >= two_from => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Exercise;
    use crate::child::Fault;

    fn lift(side: Side, start_s: f64, fault: Option<Fault>) -> Performed {
        Performed {
            kind: if fault == Some(Fault::Jump) { PerformedKind::Fault } else { PerformedKind::Rep },
            exercise: Exercise::March,
            side: Some(side),
            start_s,
            end_s: start_s + 0.4,
            held_s: None,
            range: None,
            fault,
        }
    }

    #[test]
    fn each_part_is_what_it_says() {
        let mut lifts: Vec<Performed> = (0..8)
            .map(|at| lift(if at % 2 == 0 { Side::Left } else { Side::Right }, f64::from(at), None))
            .collect();
        let even = score(&lifts, false).unwrap();
        assert_eq!((even.clean, even.evenness, even.steadiness), (Some(1.0), Some(1.0), Some(1.0)));
        assert_eq!((even.amplitude, even.technique()), (None, Some(100.0)));
        lifts[7].side = Some(Side::Left);
        lifts.push(lift(Side::Left, 8.0, Some(Fault::Jump)));
        lifts.push(lift(Side::Left, 9.0, Some(Fault::SameSideTwice)));
        let uneven = score(&lifts, false).unwrap();
        assert_eq!(uneven.clean, Some(0.8));
        assert!((uneven.evenness.unwrap() - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(score(&[], false), None);
        assert_eq!([0.0, 0.5, 0.99, 1.0].map(|done| stars(done, 0.5)), [1, 2, 2, 3]);
    }
}
