//! The calibration of a mat from recordings.

use super::creep::{self, forgotten};
use super::gains::{Gains, PRIOR_SD, Pressures, gains};
use super::pictures::{LOAD_SHARE, Pictures, READ_TO_S, SETTLE_S};
use super::response::{Known, Stand, first_guess, fit};
use super::{Finding, Reason};
use crate::base::{
    Calibration, Curve, DoubtedCell, Judgement, Mat, Measured, Meta, Recording, StanceResidual,
};
use crate::health::{self, Health, check};

/// Standard gravity, metres per square second.
const GRAVITY: f64 = 9.806_65;
/// Times gains and curve are found in turn.
const ROUNDS: usize = 3;
/// A picture counts from so many times the noise.
const NOISE_TIMES: f64 = 3.0;
/// Pictures of a stand that count for the gains: it is always the same one.
const OF_A_STAND: usize = 2;
/// Gains this far from 1 either way are not believed.
const GAIN_LIMIT: f64 = 2.5;

/// A recording of a person on the mat. Somebody who stands still bears the weight; of somebody who steps about
/// only the gains are taken.
#[derive(Clone, Copy, Debug)]
pub struct Stance<'a> {
    /// What to call it.
    pub name: &'a str,
    /// The recording.
    pub recording: &'a Recording,
    /// Weight of the person with all that is carried, kilograms.
    pub weight_kg: f64,
}

/// What the caller knows about the circumstances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Circumstances {
    /// Today, in the caller's words.
    pub date: String,
    /// Degrees Celsius.
    pub temperature_c: Option<f64>,
}

/// A calibration with what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibrated {
    /// The calibration.
    pub calibration: Calibration,
    /// What the recordings tell about the mat's health.
    pub health: Health,
    /// Share of the believed cells whose gain the recordings tell.
    pub gains_known: f64,
}

/// Makes the calibration of a mat.
///
/// # Errors
/// When somebody stood on the empty mat, a recording is of another mat or holds pressures already, a weight is
/// none, or nobody stood still for long enough.
pub fn calibrate(
    empty: &Recording,
    stances: &[Stance<'_>],
    circumstances: Circumstances,
) -> Measured<Calibrated> {
    refuse_unfit(&empty.meta, stances)?;
    let recordings: Vec<&Recording> = stances.iter().map(|stance| stance.recording).collect();
    let health = check(Some(empty), &recordings)?;
    let idle = health.idle.clone()?;
    let mat = &empty.meta.mat;
    let mut believed: Vec<bool> =
        (0..mat.cells()).map(|cell| mat.exists(cell) && !health.cells[cell].is_faulty()).collect();
    let noise = NOISE_TIMES * idle.usual_noise;
    let pictures: Vec<Pictures> =
        recordings.iter().map(|recording| Pictures::of(recording, &idle.zero, noise, &believed)).collect();
    for (stance, pictures) in stances.iter().zip(&pictures) {
        if pictures.all.iter().all(|picture| picture.cells.is_empty()) {
            return Err(Reason::NobodyOnIt { stance: stance.name.to_owned() }.into());
        }
    }
    let (names, stands) = stands(stances, &pictures);
    if stands.is_empty() {
        return Err(Reason::NobodyStill { settle_s: SETTLE_S }.into());
    }
    let (mut curve, known) = first_guess(&stands, empty.meta.full_scale);
    let mut found = Gains { gain: vec![1.0; mat.cells()], sd: vec![PRIOR_SD; mat.cells()] };
    let parts = parts(mat, &believed);
    let mut newtons = newtons_per_kpa(mat, &parts, &found.gain);
    curve = fit(&stands, known, curve, &newtons);
    let mut crept = creep::per_decade(&pictures, &curve, &newtons);
    for _ in 0..ROUNDS {
        found = gains(mat, &believed, &parts, &of_gains(mat, &pictures, &curve, crept.unwrap_or(0.0), noise));
        newtons = newtons_per_kpa(mat, &parts, &found.gain);
        curve = fit(&stands, known, curve, &newtons);
        crept = creep::per_decade(&pictures, &curve, &newtons);
    }
    let doubted = doubt(mat, &health, &found, &mut believed);
    newtons = newtons_per_kpa(mat, &self::parts(mat, &believed), &found.gain);
    curve = fit(&stands, known, curve, &newtons);
    let gains_known =
        (0..mat.cells()).filter(|&cell| believed[cell] && found.sd[cell] < 0.5 * PRIOR_SD).count();
    let all = believed.iter().filter(|believed| **believed).count();
    let calibration = Calibration {
        mat: mat.clone(),
        device: empty.meta.device.clone(),
        date: circumstances.date,
        temperature_c: circumstances.temperature_c,
        zero_us: empty.meta.started_us,
        full_scale: empty.meta.full_scale,
        zero: idle.zero,
        noise: idle.usual_noise,
        curve,
        gain: found.gain,
        gain_sd: found.sd,
        doubted,
        creep_per_decade: creep::per_decade(&pictures, &curve, &newtons),
        residuals: residuals(&names, &stands, known, &curve, &newtons),
    };
    Ok(Calibrated { calibration, health, gains_known: gains_known as f64 / all.max(1) as f64 })
}

/// The cells not to be believed, which count as such from now on: those that are faulty, and those of a gain that
/// no sound cell has.
fn doubt(mat: &Mat, health: &Health, found: &Gains, believed: &mut [bool]) -> Vec<DoubtedCell> {
    let mut doubted = Vec::new();
    for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell)) {
        let reason = if health.cells[cell].is_faulty() {
            Judgement::of(&health::Finding::Cell { state: health.cells[cell] })
        } else if found.gain[cell] > GAIN_LIMIT {
            Judgement::of(&Finding::ReadsTooLittle)
        } else if found.gain[cell] < 1.0 / GAIN_LIMIT {
            Judgement::of(&Finding::ReadsTooMuch)
        } else {
            continue;
        };
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        doubted.push(DoubtedCell { row, col, reason });
        believed[cell] = false;
    }
    doubted
}

fn refuse_unfit(empty: &Meta, stances: &[Stance<'_>]) -> Measured<()> {
    if empty.scale.is_calibrated() {
        return Err(Reason::HoldsPressures.into());
    }
    for stance in stances {
        let name = || stance.name.to_owned();
        if !(stance.weight_kg.is_finite() && stance.weight_kg > 0.0) {
            return Err(Reason::Weight { stance: name(), weight_kg: stance.weight_kg }.into());
        }
        let meta = &stance.recording.meta;
        if !meta.is_same_mat(empty)
            || (meta.device.is_some() && empty.device.is_some() && meta.device != empty.device)
        {
            return Err(Reason::OtherMat { stance: name() }.into());
        }
    }
    Ok(())
}

/// The recordings of somebody who stood still, as far as they had settled.
fn stands<'a>(stances: &[Stance<'a>], pictures: &'a [Pictures]) -> (Vec<&'a str>, Vec<Stand<'a>>) {
    let still = stances.iter().zip(pictures).filter(|(_, pictures)| pictures.steady);
    let stand = |(stance, pictures): (&Stance<'a>, &'a Pictures)| {
        let pictures: Vec<&[(usize, f64)]> = pictures.settled().map(|picture| &picture.cells[..]).collect();
        let weight_n = stance.weight_kg * GRAVITY;
        (!pictures.is_empty()).then_some((stance.name, Stand { weight_n, pictures }))
    };
    still.filter_map(stand).unzip()
}

/// The pictures the gains are found from, as pressures: of stands a few, which have settled, of steps all under load,
/// without what the steps before left behind.
fn of_gains(mat: &Mat, pictures: &[Pictures], curve: &Curve, creep: f64, noise: f64) -> Vec<Pressures> {
    let mut all = Vec::new();
    for pictures in pictures {
        if pictures.steady {
            let apart = pictures.settled().count().div_ceil(OF_A_STAND).max(1);
            all.extend(pictures.settled().step_by(apart).map(|picture| Pressures {
                steady: true,
                cells: picture.cells.iter().map(|&(cell, counts)| (cell, curve.kpa(counts))).collect(),
            }));
        } else {
            let mut moving = forgotten(pictures, mat.cells(), curve, creep, curve.kpa(noise));
            let sum = |picture: &Pressures| picture.cells.iter().map(|&(_, kpa)| kpa).sum::<f64>();
            let most = moving.iter().map(sum).fold(0.0, f64::max);
            moving.retain(|picture| sum(picture) > LOAD_SHARE * most);
            all.extend(moving);
        }
    }
    all
}

/// How many cells each stands for: itself, and its part in what is filled in for cells not believed.
fn parts(mat: &Mat, believed: &[bool]) -> Vec<f64> {
    let mut parts: Vec<f64> = believed.iter().map(|&believed| f64::from(u8::from(believed))).collect();
    for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell) && !believed[cell]) {
        let around = Calibration::around(mat, cell).filter(|&(next, _)| believed[next]);
        let weights: f64 = around.clone().map(|(_, weight)| weight).sum();
        around.for_each(|(next, weight)| parts[next] += weight / weights);
    }
    parts
}

/// Newtons that one kilopascal of a cell of gain 1 stands for.
fn newtons_per_kpa(mat: &Mat, parts: &[f64], gain: &[f64]) -> Vec<f64> {
    // kPa times mm² is a thousandth of a newton.
    parts.iter().zip(gain).map(|(part, gain)| part * gain * mat.cell_area_mm2() / 1000.0).collect()
}

fn residuals(
    names: &[&str],
    stands: &[Stand<'_>],
    known: Known,
    curve: &Curve,
    newtons: &[f64],
) -> Vec<StanceResidual> {
    let left_out = |at: usize| {
        let others: Vec<Stand<'_>> = (0..stands.len())
            .filter(|&other| other != at)
            .map(|other| Stand { weight_n: stands[other].weight_n, pictures: stands[other].pictures.clone() })
            .collect();
        (!others.is_empty()).then(|| stands[at].force_n(&fit(&others, known, *curve, newtons), newtons))
    };
    (0..stands.len())
        .map(|at| StanceResidual {
            name: names[at].to_owned(),
            weight_n: stands[at].weight_n,
            force_n: stands[at].force_n(curve, newtons),
            left_out_n: left_out(at),
        })
        .collect()
}

/// What a calibration asks of the person, in one sentence.
pub fn instructions() -> Finding {
    Finding::Asked { stand_s: READ_TO_S }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsKind, CellsRef, Scale, Stamp};

    /// Frames of 4 x 4 cells that all read the same.
    fn flat(meta: &Meta, value: u16, frames: usize) -> Recording {
        let mut recording = Recording::new(meta.clone(), CellsKind::U16);
        for at in 0..frames {
            let stamp = Stamp { t_s: at as f64 * 0.1, ..Stamp::default() };
            recording.push(stamp, CellsRef::U16(&[value; 16]));
        }
        recording
    }

    fn meta() -> Meta {
        Meta::new(Mat::new(4, 4, 10.0, 10.0).unwrap(), Scale::RAW, "test")
    }

    fn refusal(empty: &Recording, stance: &Recording, weight_kg: f64) -> String {
        let stance = Stance { name: "stand", recording: stance, weight_kg };
        calibrate(empty, &[stance], Circumstances::default()).unwrap_err().to_string().to_string()
    }

    #[test]
    fn what_no_calibration_can_be_made_from_is_refused_by_name() {
        let empty = flat(&meta(), 0, 100);
        for weight_kg in [0.0, -3.0, f64::NAN, f64::INFINITY] {
            assert!(refusal(&empty, &empty, weight_kg).starts_with("stand: the weight given"));
        }
        let other = Meta { mat: Mat::new(2, 8, 10.0, 10.0).unwrap(), ..meta() };
        assert!(refusal(&empty, &flat(&other, 50, 100), 20.0).contains("not the same mat"));
        let device = |name: &str| Meta { device: Some(name.to_owned()), ..meta() };
        let of_another = refusal(&flat(&device("a"), 0, 100), &flat(&device("b"), 50, 100), 20.0);
        assert!(of_another.contains("not the same mat"));
        let pressures = flat(&Meta { scale: Scale::KPA, ..meta() }, 0, 100);
        assert!(refusal(&pressures, &pressures, 20.0).contains("already contain pressures"));
    }

    #[test]
    fn a_cell_that_is_not_believed_is_stood_for_by_those_around_it() {
        let mat = meta().mat;
        assert_eq!(parts(&mat, &[true; 16]), vec![1.0; 16]);
        let mut believed = [true; 16];
        believed[5] = false;
        let filled = parts(&mat, &believed);
        assert_eq!(filled[5], 0.0);
        assert!((filled.iter().sum::<f64>() - 16.0).abs() < 1e-12);
        assert!(filled[4] > 1.0 && filled[15] == 1.0);
        // 1 kPa on 1 cm² is a tenth of a newton.
        let newtons = newtons_per_kpa(&mat, &[1.0; 16], &[2.0; 16]);
        assert!(newtons.iter().all(|newton| (newton - 0.2).abs() < 1e-12));
    }
}
