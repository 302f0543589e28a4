//! Which measures are given: those that hardly move when the cells that may be off are off by chance.

use super::{BOLD, Unsure, leave_out_of};
use crate::analysis::result::{
    ContactGait, FootGait, FootResult, GaitLine, IndexResult, RegionMeasure, RegionResult, SessionGait,
    SessionResult, Symmetry,
};
use crate::base::{Interval, Mat, Measured, Refusal};
use crate::footprint::long_axis_deg;

/// How far off a measure may be: so many standard deviations of what the cells may be off by.
const REACH: f64 = 2.0;
/// A measure that one measurement moves by more than so many standard deviations jumps, as where a border is found or not:
/// the mean square of eight would hide that.
const JUMP: f64 = 2.0;
/// A measure that may be off by more than this share of itself is not given: what is asked of mats that were not
/// zeroed. A time may be off by a frame.
const MOST_OFF: f64 = 0.03;
/// A measure of a region that may be off by more is given with an interval. It is this many times as wide as the estimate,
/// because eight measurements estimate it poorly, and reaches at most this share of the measure to either side.
const WIDER: f64 = 1.5;
const MOST_WIDE: f64 = 0.2;
/// What bears a smaller share of the load of a foot may bear nothing, or twice as much.
const LIGHT: f64 = 0.01;
/// Share of the measurements that must give the measure too, as of the prints that make an interval.
const MIN_GIVEN: f64 = 0.8;
/// Where even a toe may be hidden and the reading of the toes is less likely than this, they may all be.
const SURE_OF_TOES: f64 = 0.95;
/// A contact that begins and ends within so many frames is the same one.
const SAME_FRAMES: usize = 2;

/// Refuses what the other measurements of the same session show to be unsure, and widens intervals by how much. Returns
/// whether anything can be told: not when the others do not even find the same steps of the same feet.
pub(in crate::analysis) fn judge(
    mat: &Mat,
    result: &mut SessionResult,
    others: &[SessionResult],
    unsure: &Unsure,
    frame_s: f64,
) -> bool {
    let alike: Vec<&SessionResult> = others.iter().filter(|other| is_alike(result, other)).collect();
    let least = (MIN_GIVEN * others.len() as f64) as usize;
    if alike.len() < least {
        return false;
    }
    let hides_load = unsure.hides_load(result.contact_threshold);
    let reach = REACH / BOLD;
    let refusal = &unsure.refusal();
    let judge = Judge { mat, others: &alike, least, refusal, hides_load, reach, frame_s };
    for (at, foot) in result.feet.iter_mut().enumerate() {
        let judge = Judge { hides_load: hides_load && unsure.bear(&foot.print.picture), ..judge };
        judge.foot(foot, result.contact_threshold, |other| &other.feet[at]);
    }
    for (at, contact) in result.contacts.iter_mut().enumerate() {
        judge.number(&mut contact.peak_force, |other| Some(&other.contacts[at].peak_force));
        if let Ok(gait) = &mut contact.gait {
            judge.contact(gait, &|other| other.contacts[at].gait.as_deref().ok());
        }
    }
    judge.symmetry(&mut result.symmetry);
    judge.inner(&mut result.gait, |other| &other.gait, Judge::session);
    judge.hold(
        &mut result.balance,
        |sway| {
            let range = sway.range_mm;
            vec![sway.path_mm, sway.rms_mm, sway.mean_distance_mm, range.ml, range.ap, sway.area_rate_mm2_s]
        },
        |other| Some(&other.balance),
    );
    true
}

/// Whether another measurement found the same contacts of the same feet.
fn is_alike(one: &SessionResult, other: &SessionResult) -> bool {
    let near = |a: usize, b: usize| a.abs_diff(b) <= SAME_FRAMES;
    let same_side = |(a, b): (&FootResult, &FootResult)| a.side.as_ref().ok() == b.side.as_ref().ok();
    one.task.as_ref().ok() == other.task.as_ref().ok()
        && one.feet.len() == other.feet.len()
        && one.contacts.len() == other.contacts.len()
        && one.feet.iter().zip(&other.feet).all(same_side)
        && one
            .contacts
            .iter()
            .zip(&other.contacts)
            .all(|(a, b)| a.foot == b.foot && near(a.frames.0, b.frames.0) && near(a.frames.1, b.frames.1))
}

#[derive(Clone, Copy)]
struct Judge<'a> {
    mat: &'a Mat,
    others: &'a [&'a SessionResult],
    /// Fewest of the others that must give a measure.
    least: usize,
    refusal: &'a Refusal,
    /// Whether what seems to bear nothing may bear something: 0 is not given then.
    hides_load: bool,
    /// How far off a measure may be: so many times its spread over the others.
    reach: f64,
    frame_s: f64,
}

impl Judge<'_> {
    /// How far off each of some numbers may be; `None` where too few of the others give them.
    fn off<T>(
        &self,
        own: &[f64],
        numbers: impl Fn(&T) -> Vec<f64>,
        of: impl Fn(&SessionResult) -> Option<&Measured<T>>,
    ) -> Option<Vec<f64>> {
        let given = self.others.iter().filter_map(|other| Some(numbers(of(other)?.as_ref().ok()?)));
        let given: Vec<Vec<f64>> = given.filter(|numbers| numbers.len() == own.len()).collect();
        if given.len() < self.least.max(1) {
            return None;
        }
        let spread = |at: usize| {
            let by = || given.iter().map(|numbers| (numbers[at] - own[at]).abs());
            let squares: f64 = by().map(|by| by.powi(2)).sum();
            (squares / given.len() as f64).sqrt().max(by().fold(0.0, f64::max) / JUMP)
        };
        Some((0..own.len()).map(|at| self.reach * spread(at)).collect())
    }

    /// Refuses a measure of which a number may be off by too much.
    fn hold<T>(
        &self,
        measured: &mut Measured<T>,
        numbers: impl Fn(&T) -> Vec<f64>,
        of: impl Fn(&SessionResult) -> Option<&Measured<T>>,
    ) {
        self.hold_within(measured, 0.0, numbers, of);
    }

    /// The same, where so much does not count.
    fn hold_within<T>(
        &self,
        measured: &mut Measured<T>,
        negligible: f64,
        numbers: impl Fn(&T) -> Vec<f64>,
        of: impl Fn(&SessionResult) -> Option<&Measured<T>>,
    ) {
        let Ok(value) = measured else { return };
        let own = numbers(value);
        let sure = self.off(&own, numbers, of).is_some_and(|off| {
            off.iter().zip(&own).all(|(off, own)| *off <= (MOST_OFF * own.abs()).max(negligible))
        });
        if !sure {
            *measured = Err(self.refusal.clone());
        }
    }

    fn number(&self, measured: &mut Measured<f64>, of: impl Fn(&SessionResult) -> Option<&Measured<f64>>) {
        self.hold(measured, |&value| vec![value], of);
    }

    fn seconds(&self, measured: &mut Measured<f64>, of: impl Fn(&SessionResult) -> Option<&Measured<f64>>) {
        self.hold_within(measured, self.frame_s, |&value| vec![value], of);
    }

    /// Judges what is within something that is given.
    fn inner<T>(
        &self,
        measured: &mut Measured<T>,
        of: impl Fn(&SessionResult) -> &Measured<T> + Copy,
        each: impl FnOnce(&Self, &mut T, &dyn Fn(&SessionResult) -> Option<&T>),
    ) {
        if let Ok(value) = measured {
            each(self, value, &|other| of(other).as_ref().ok());
        }
    }

    fn foot(&self, foot: &mut FootResult, threshold: f64, of: impl Fn(&SessionResult) -> &FootResult + Copy) {
        if self.hides_load && foot.toe_reading.as_ref().is_ok_and(|likely| *likely < SURE_OF_TOES) {
            leave_out_of(foot, self.refusal);
        }
        for (at, index) in foot.indices.iter_mut().enumerate() {
            self.index(index, |other| &of(other).indices[at]);
        }
        self.outline(foot, threshold, of);
        self.hold(&mut foot.thirds_mm2, |thirds| thirds.to_vec(), |other| Some(&of(other).thirds_mm2));
        self.number(&mut foot.contact_area_mm2, |other| Some(&of(other).contact_area_mm2));
        self.number(&mut foot.peak, |other| Some(&of(other).peak));
        self.number(&mut foot.load_share, |other| Some(&of(other).load_share));
        if let Ok(load) = &mut foot.region_load {
            self.part(&mut load.toes, |other| Some(&of(other).region_load.as_ref().ok()?.toes));
        }
        self.hold(
            &mut foot.region_load,
            |load| vec![load.rear, load.mid, load.fore],
            |other| Some(&of(other).region_load),
        );
        if let Ok(spread) = &mut foot.spread {
            for (at, value) in spread.values.iter_mut().enumerate() {
                self.part(value, |other| of(other).spread.as_ref().ok()?.values.get(at));
            }
        }
        for region in &mut foot.regions {
            let share = region.get(RegionMeasure::ForceIntegralShare);
            if self.hides_load && share.as_ref().is_ok_and(|&share| share < LIGHT) {
                region.refuse(self.refusal);
            } else {
                self.region(region, of);
            }
        }
        let is_given = |region: &RegionResult| region.values.iter().any(Result::is_ok);
        if !foot.regions.iter().any(is_given) && foot.region_borders.is_ok() {
            foot.region_borders = Err(self.refusal.clone());
        }
        self.inner(&mut foot.gait, |other| &of(other).gait, Self::steps);
    }

    /// Refuses a part of a load that is 0 where that may be wrong.
    fn part(&self, measured: &mut Measured<f64>, of: impl Fn(&SessionResult) -> Option<&Measured<f64>>) {
        if self.hides_load && *measured == Ok(0.0) {
            *measured = Err(self.refusal.clone());
        }
        self.number(measured, of);
    }

    /// Refuses an index that the cells move by more than all else that makes its interval; else widens that. Where even a
    /// toe may be hidden none is given: what is told of an arch must not hang on which cells lie at its edge.
    fn index(&self, index: &mut IndexResult, of: impl Fn(&SessionResult) -> &IndexResult) {
        let Ok(value) = index.value else { return };
        let off = self.off(&[value], |&value| vec![value], |other| Some(&of(other).value));
        let off = off.map(|off| off[0]).filter(|_| !self.hides_load);
        let most = index
            .interval
            .as_ref()
            .map_or(MOST_OFF * value.abs(), |interval| 0.5 * (interval.high - interval.low));
        match (off.filter(|&off| off <= most), &mut index.interval) {
            (Some(off), Ok(interval)) => {
                let (least, most) = index.index.range();
                *interval =
                    Interval { low: (interval.low - off).max(least), high: (interval.high + off).min(most) };
            }
            (Some(_), Err(_)) => {}
            (None, _) => {
                index.value = Err(self.refusal.clone());
                index.interval = Err(self.refusal.clone());
                index.parts = Err(self.refusal.clone());
            }
        }
    }

    /// Lengths and directions of a foot.
    fn outline(&self, foot: &mut FootResult, threshold: f64, of: impl Fn(&SessionResult) -> &FootResult) {
        if foot.shape.is_err() {
            return;
        }
        self.hold(
            &mut foot.footprint,
            |print| {
                let axis = print.axis();
                vec![print.length_mm, print.toeless_length_mm, axis.x.atan2(axis.y).to_degrees()]
            },
            |other| Some(&of(other).footprint),
        );
        let Ok(own) = long_axis_deg(self.mat, &foot.print.picture, threshold) else { return };
        let others: Vec<f64> = self
            .others
            .iter()
            .filter_map(|other| {
                long_axis_deg(self.mat, &of(other).print.picture, other.contact_threshold).ok()
            })
            .map(|degrees| (degrees - own).powi(2))
            .collect();
        let off = self.reach * (others.iter().sum::<f64>() / others.len().max(1) as f64).sqrt();
        if others.len() < self.least || off > MOST_OFF * own.abs() {
            foot.shape = Err(self.refusal.clone());
        }
    }

    /// Nothing is given of a region where the others do not agree in how many contacts it is loaded.
    fn region(&self, region: &mut RegionResult, of: impl Fn(&SessionResult) -> &FootResult) {
        let name = region.name;
        let is_alike = |other: &&&SessionResult| {
            let found = of(other).regions.iter().find(|found| found.name == name);
            found.is_some_and(|found| found.contacts == region.contacts)
        };
        let alike = self.others.iter().filter(is_alike);
        if alike.count() < self.least || (self.hides_load && region.contacts == Ok(0)) {
            region.refuse(self.refusal);
            return;
        }
        let values = region.values.iter_mut().zip(&mut region.intervals);
        for (measure, (measured, interval)) in RegionMeasure::ALL.into_iter().zip(values) {
            let Ok(value) = *measured else { continue };
            let found = |found: &&RegionResult| found.name == name;
            let off = self.off(
                &[value],
                |&value| vec![value],
                |other| Some(of(other).regions.iter().find(found)?.get(measure)),
            );
            let off = off.map_or(f64::INFINITY, |off| off[0]);
            let negligible = if measure == RegionMeasure::Time { self.frame_s } else { 0.0 };
            if off <= (MOST_OFF * value.abs()).max(negligible) {
                continue;
            }
            let half = WIDER * off;
            if half <= MOST_WIDE * value.abs() {
                let most = if measure.is_share() { 1.0 } else { f64::INFINITY };
                *interval = Some(Interval { low: value - half, high: (value + half).min(most) });
            } else {
                *measured = Err(self.refusal.clone());
            }
        }
    }

    fn symmetry(&self, symmetry: &mut Symmetry) {
        self.number(&mut symmetry.left_share, |other| Some(&other.symmetry.left_share));
        self.number(&mut symmetry.left_share_median, |other| Some(&other.symmetry.left_share_median));
        self.number(&mut symmetry.robinson_pct, |other| Some(&other.symmetry.robinson_pct));
        self.number(&mut symmetry.asymmetry_pct, |other| Some(&other.symmetry.asymmetry_pct));
        self.number(&mut symmetry.angle_pct, |other| Some(&other.symmetry.angle_pct));
        self.number(&mut symmetry.log_ratio, |other| Some(&other.symmetry.log_ratio));
    }

    fn contact(&self, gait: &mut ContactGait, of: &dyn Fn(&SessionResult) -> Option<&ContactGait>) {
        self.seconds(&mut gait.contact_time_s, |other| Some(&of(other)?.contact_time_s));
        self.seconds(&mut gait.step_time_s, |other| Some(&of(other)?.step_time_s));
        self.seconds(&mut gait.stride_time_s, |other| Some(&of(other)?.stride_time_s));
        self.number(&mut gait.impulse, |other| Some(&of(other)?.impulse));
        self.number(&mut gait.progression_angle_deg, |other| Some(&of(other)?.progression_angle_deg));
        self.number(&mut gait.step_length_mm, |other| Some(&of(other)?.step_length_mm));
        self.number(&mut gait.step_width_mm, |other| Some(&of(other)?.step_width_mm));
        self.number(&mut gait.stride_length_mm, |other| Some(&of(other)?.stride_length_mm));
        self.number(&mut gait.stance_pct, |other| Some(&of(other)?.stance_pct));
        self.number(&mut gait.double_support_pct, |other| Some(&of(other)?.double_support_pct));
        self.hold(&mut gait.phases, |p| p.shares_pct().to_vec(), |other| Some(&of(other)?.phases));
        self.hold(&mut gait.line, numbers_of_line, |other| Some(&of(other)?.line));
        if let Ok(line) = &mut gait.line {
            // These are small beside the way and jump with single frames.
            let careful = Judge { reach: REACH, ..*self };
            careful.number(&mut line.medial_mm2, |other| Some(&line_of(of(other)?)?.medial_mm2));
            careful.number(&mut line.lateral_mm2, |other| Some(&line_of(of(other)?)?.lateral_mm2));
            careful.number(&mut line.backward_mm, |other| Some(&line_of(of(other)?)?.backward_mm));
        }
        self.hold(
            &mut gait.excursion,
            |found| vec![found.index_pct, found.excursion_mm, found.width_mm],
            |other| Some(&of(other)?.excursion),
        );
    }

    fn steps(&self, gait: &mut FootGait, of: &dyn Fn(&SessionResult) -> Option<&FootGait>) {
        self.seconds(&mut gait.contact_time_s, |other| Some(&of(other)?.contact_time_s));
        self.number(&mut gait.peak_force, |other| Some(&of(other)?.peak_force));
        self.number(&mut gait.impulse, |other| Some(&of(other)?.impulse));
        self.number(&mut gait.path_mm, |other| Some(&of(other)?.path_mm));
        self.number(&mut gait.velocity_mm_s, |other| Some(&of(other)?.velocity_mm_s));
        self.number(&mut gait.cpei_pct, |other| Some(&of(other)?.cpei_pct));
        self.number(&mut gait.progression_angle_deg, |other| Some(&of(other)?.progression_angle_deg));
        self.number(&mut gait.step_length_mm, |other| Some(&of(other)?.step_length_mm));
        self.number(&mut gait.step_width_mm, |other| Some(&of(other)?.step_width_mm));
        self.number(&mut gait.stride_length_mm, |other| Some(&of(other)?.stride_length_mm));
        self.number(&mut gait.stance_pct, |other| Some(&of(other)?.stance_pct));
        self.hold(&mut gait.phases, |p| p.shares_pct().to_vec(), |other| Some(&of(other)?.phases));
    }

    fn session(&self, gait: &mut SessionGait, of: &dyn Fn(&SessionResult) -> Option<&SessionGait>) {
        self.number(&mut gait.cadence_per_min, |other| Some(&of(other)?.cadence_per_min));
        self.seconds(&mut gait.step_time_s, |other| Some(&of(other)?.step_time_s));
        self.number(&mut gait.double_support_pct, |other| Some(&of(other)?.double_support_pct));
        self.number(&mut gait.stance_pct, |other| Some(&of(other)?.stance_pct));
        self.number(&mut gait.swing_pct, |other| Some(&of(other)?.swing_pct));
        let asymmetry = &mut gait.contact_time_asymmetry_pct;
        self.number(asymmetry, |other| Some(&of(other)?.contact_time_asymmetry_pct));
    }
}

fn line_of(gait: &ContactGait) -> Option<&GaitLine> {
    gait.line.as_ref().ok()
}

/// What a way of the centre of pressure is told by, but for what is small beside it: the areas beside the axis, the way back.
fn numbers_of_line(line: &GaitLine) -> Vec<f64> {
    let (start, end) = line.progression_pct();
    vec![line.foot_length_mm, line.foot_width_mm, line.path_mm, line.velocity_mm_s, start, end]
}
