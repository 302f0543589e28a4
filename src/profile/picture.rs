//! Whether what is decoded looks like a picture: cells that lie side by side resemble each other more than cells from
//! anywhere. Bytes that are read the wrong way round give numbers in the right range and no picture.

use std::sync::Arc;

use super::decoder::{Decoder, Event};
use super::number::Number;
use super::plan::Plan;
use super::sample::Sample;
use crate::base::CellsRef;
use crate::stats::quantile;

/// Bytes of a capture looked at.
const LOOKED_AT: usize = 4 << 20;
/// On fewer cells chance is too large.
const LEAST_CELLS: usize = 48;
/// A frame in which fewer cells differ from the commonest value shows too little.
const LEAST_LOADED: usize = 8;
/// A cell is loaded from this share of the way from the middle value to the highest on.
const LOADED: f64 = 0.1;
/// Neighbours that differ by so much of what cells from anywhere do are as good as strangers.
pub(super) const NOISE: f64 = 0.85;
/// Another reading is the better one when its neighbours differ by this share at most.
const BETTER: f64 = 0.75;

/// How much neighbouring cells differ, as a share of the difference between cells from anywhere: near 0 in a smooth
/// picture, 1 in noise. `None` where no frame shows enough.
pub(super) fn roughness(plan: &Arc<Plan>, capture: &[u8]) -> Option<f64> {
    if plan.cells() < LEAST_CELLS || plan.cols < 2 {
        return None;
    }
    let mut decoder = Decoder::new(Arc::clone(plan));
    let (mut sums, mut dice) = ((0.0, 0.0), 1_u32);
    let mut rest = &capture[..capture.len().min(LOOKED_AT)];
    let mut values = Vec::new();
    let mut look = |event: Event<'_>| {
        if let Event::Frame(frame) = event
            && let Some((near, far)) = differences(frame.cells, plan.cols, &mut values, &mut dice)
        {
            sums = (sums.0 + near, sums.1 + far);
        }
    };
    while let Some(event) = decoder.next(&mut rest) {
        look(event);
    }
    while let Some(event) = decoder.finish() {
        look(event);
    }
    (sums.1 > 0.0).then(|| sums.0 / sums.1)
}

/// Mean differences of neighbours and of cells from anywhere in one frame; `None` where too few cells are loaded. A
/// number that is none differs from everything.
fn differences(
    cells: CellsRef<'_>,
    cols: usize,
    values: &mut Vec<f64>,
    dice: &mut u32,
) -> Option<(f64, f64)> {
    const NO_NUMBER: f64 = 1e9;
    values.clear();
    values.extend((0..cells.len()).map(|at| cells.get(at)));
    let finite = values.iter().copied().filter(|value| value.is_finite());
    let (least, most) =
        finite.clone().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), value| (a.min(value), b.max(value)));
    let mut sorted: Vec<f64> = finite.collect();
    let middle = quantile(&mut sorted, 0.5)?;
    let far_off = LOADED * (most - middle).max(middle - least);
    let is_loaded = |value: &&f64| value.is_nan() || (**value - middle).abs() > far_off;
    if most <= least || values.iter().filter(is_loaded).count() < LEAST_LOADED {
        return None;
    }
    let apart = |a: f64, b: f64| if (a - b).is_finite() { (a - b).abs() / (most - least) } else { NO_NUMBER };
    let n = values.len();
    let (mut near, mut pairs, mut far) = (0.0, 0_usize, 0.0);
    for at in 0..n {
        let right = (at % cols + 1 < cols).then_some(at + 1);
        let behind = (at + cols < n).then_some(at + cols);
        for next in [right, behind].into_iter().flatten() {
            near += apart(values[at], values[next]);
            pairs += 1;
        }
        // A generator of linear congruence: the same capture is always judged the same.
        *dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let other = (*dice >> 8) as usize % (n - 1);
        far += apart(values[at], values[if other < at { other } else { other + 1 }]);
    }
    Some((near / pairs.max(1) as f64, far / n as f64))
}

/// The type of cells by which the capture is a picture and by the profile's is none, where there is one: the same
/// number with its bytes the other way round.
pub(super) fn other_way_round(plan: &Arc<Plan>, capture: &[u8], now: f64) -> Option<Number> {
    let number = plan.sample.number.turned()?;
    let turned = Plan { sample: Sample { number, ..plan.sample }, ..(**plan).clone() };
    let then = roughness(&Arc::new(turned), capture)?;
    (then < BETTER * now && then < NOISE).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Encoder, Profile, explain};

    fn plan(kind: &str, size: usize, max: u32) -> Arc<Plan> {
        let text = format!(
            "[mat]\nname = \"x\"\nrows = 16\ncols = 12\nmax = {max}\n[frame]\nkind = \"fixed\"\nsync = \"A5 5A\"\nsize = {size}\n\
             [check]\nalgo = \"crc16-xmodem\"\n[sample]\ntype = \"{kind}\"\n"
        );
        Arc::new(Plan::new(&Profile::parse(&text).unwrap(), None).unwrap())
    }

    /// A foot that rolls over the mat: two soft bumps, as much as `most` in the middle, on an uneven `floor`.
    fn foot(n: usize, most: f64, floor: f64) -> Vec<f64> {
        let bump =
            |row: f64, col: f64, at: (f64, f64)| (-((row - at.0).powi(2) + (col - at.1).powi(2)) / 6.0).exp();
        let heel = (-((n as f64 - 8.0) / 10.0).powi(2)).exp();
        (0..16 * 12)
            .map(|at| {
                let (row, col) = ((at / 12) as f64, (at % 12) as f64);
                let load =
                    heel * bump(row, col, (3.0, 4.0)) + (1.0 - 0.5 * heel) * bump(row, col, (11.0, 6.0));
                (floor * ((at * 7 % 5) as f64) + most * load).floor().min(most)
            })
            .collect()
    }

    fn capture(plan: &Arc<Plan>, cells: impl Fn(usize) -> Vec<f64>) -> Vec<u8> {
        let (mut encoder, mut bytes) = (Encoder::new(Arc::clone(plan)), Vec::new());
        (0..30).for_each(|n| encoder.frame(0, &cells(n), &mut bytes));
        bytes
    }

    #[test]
    fn numbers_read_the_wrong_way_round_are_seen_whatever_their_size() {
        for (kind, other, size, max) in [
            ("u12le", "u12be", 2 + 288 + 2, 4095),
            ("u12be", "u12le", 2 + 288 + 2, 4095),
            ("u16le", "u16be", 2 + 384 + 2, 65_535),
            ("u16be", "u16le", 2 + 384 + 2, 65_535),
        ] {
            for (most, floor) in
                [(f64::from(max), 0.0), (f64::from(max) / 4.0, 0.0), (f64::from(max) / 2.0, 9.0)]
            {
                let bytes = capture(&plan(kind, size, max), |n| foot(n, most, floor));
                let right = explain(&plan(kind, size, max), &bytes);
                assert_eq!(right.advice, ["the profile explains the capture"], "{kind} {most}");
                let wrong = explain(&plan(other, size, max), &bytes);
                assert_eq!(wrong.counters.frames, 30);
                let told = wrong.advice.join("; ");
                assert!(told.contains(&format!("sample.type = \"{kind}\"")), "{kind} {most} {floor}: {told}");
                assert!(!told.contains("explains the capture"), "{kind} {most}: {told}");
            }
        }
    }

    #[test]
    fn noise_is_doubted_and_a_finger_is_not() {
        let plan = plan("u16le", 2 + 384 + 2, 1023);
        let noise = capture(&plan, |n| {
            (0..192_u32)
                .map(|at| f64::from((at + 192 * n as u32).wrapping_mul(2_654_435_761) >> 22))
                .collect()
        });
        let told = explain(&plan, &noise).advice.join("; ");
        assert!(told.contains("like noise") && !told.contains("explains the capture"), "{told}");
        let finger = capture(&plan, |n| {
            let mut cells = vec![0.0; 192];
            cells[70] = 10.0 * n as f64;
            cells
        });
        assert_eq!(explain(&plan, &finger).advice, ["the profile explains the capture"]);
    }
}
