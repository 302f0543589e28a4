//! The measures of every region of a foot.

use super::stretch::{Over, Stretch, no_stretch};
use super::tally::{Division, Moment, Tally, tally};
use crate::analysis::find::place::Place;
use crate::analysis::gather::frame::FORCE_PER_VALUE_MM2;
use crate::analysis::gather::history::History;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{RegionMeasure, RegionName, RegionResult};
use crate::base::{Grid, Mat, Measured, Side};
use crate::footprint::{Border, LOAD_PIECES, Mask, PIECES, RegionMap, load_partition};
use crate::stats::median;

/// A region is loaded when so many of its cells are in contact at the same time, or when it bears this
/// share of the foot's force-time integral.
const LOADED: (f64, f64) = (2.0, 0.02);
/// Two frames closer together than this share of the usual time from frame to frame are of one moment: nothing rises
/// between them.
const SAME_MOMENT: f64 = 0.5;
/// What a sum of shares of cells may fall short by.
const ROUNDING: f64 = 1e-9;

/// What is asked of the regions.
pub(in crate::analysis) struct Ask<'a> {
    pub(in crate::analysis) mat: &'a Mat,
    pub(in crate::analysis) history: &'a History,
    pub(in crate::analysis) places: &'a [Place],
    pub(in crate::analysis) threshold: f64,
    pub(in crate::analysis) calibrated: bool,
    /// The finer mask; without it the one for the mat's cells.
    pub(in crate::analysis) mask: Option<Mask>,
    /// Region numbers of the user's own, 0 for none.
    pub(in crate::analysis) own: Option<&'a Grid<u16>>,
}

impl Ask<'_> {
    /// Whether a region is in contact.
    fn is_down(&self, moment: &Moment) -> bool {
        moment.peak >= self.threshold
    }
}

/// One region in one contact.
struct Once {
    loaded: bool,
    values: [Measured<f64>; RegionMeasure::ALL.len()],
}

/// What a stretch gave, divided as its load and as its regions.
pub(in crate::analysis) struct Tallied {
    /// By the pieces of the load's spread.
    pub(super) load: Tally,
    pieces: Tally,
    /// By the user's regions; the last label is the rest of the foot.
    users: Option<Tally>,
    borders: Vec<Border>,
}

/// Tallies the stretches of a foot.
pub(in crate::analysis) fn tallied(
    ask: &Ask<'_>,
    stretches: &[Stretch<'_>],
    side: &Measured<Side>,
) -> Vec<Tallied> {
    let own: Vec<u16> = ask.own.map(numbers).unwrap_or_default();
    let of = |stretch: &Stretch<'_>| {
        let shown = side.clone().unwrap_or(stretch.print.side);
        let map = RegionMap::find(ask.mat, &stretch.print, stretch.picture, ask.threshold, shown);
        let partition = load_partition(&stretch.print, shown);
        let load = Division {
            labels: LOAD_PIECES,
            shares: &|cell, each| {
                partition.shares(ask.mat, cell, &mut *each);
            },
        };
        let pieces = Division {
            labels: PIECES,
            shares: &|cell, each| {
                map.partition.shares(ask.mat, cell, &mut *each);
            },
        };
        let (mat, history, places, threshold) = (ask.mat, ask.history, ask.places, ask.threshold);
        let (load, pieces, users) = match ask.own {
            Some(grid) => {
                let users = Division {
                    labels: own.len() + 1,
                    shares: &|cell, each| {
                        each(own.binary_search(&grid.values()[cell]).unwrap_or(own.len()), 1.0);
                    },
                };
                let [load, pieces, users] =
                    tally(mat, history, places, stretch, threshold, [load, pieces, users]);
                (load, pieces, Some(users))
            }
            None => {
                let [load, pieces] = tally(mat, history, places, stretch, threshold, [load, pieces]);
                (load, pieces, None)
            }
        };
        Tallied { load, pieces, users, borders: map.borders }
    };
    stretches.iter().map(of).collect()
}

/// The regions of one foot, from its stretches and what each gave, and where their borders lie on the print of the stretch that begins at
/// `shown_s`, or of the first one.
pub(in crate::analysis) fn regions(
    ask: &Ask<'_>,
    stretches: &[Stretch<'_>],
    tallied: Vec<Tallied>,
    over: Over,
    side: &Measured<Side>,
    shown_s: f64,
) -> (Vec<RegionResult>, Measured<Vec<Border>>) {
    let mut masks = vec![Mask::Three];
    let finer = ask.mask.unwrap_or_else(|| Mask::for_pitch(ask.mat.pitch_mm()));
    if finer != Mask::Three {
        masks.push(finer);
    }
    let mut names: Vec<RegionName> = Vec::new();
    for mask in masks.iter().filter(|mask| side.is_ok() || !mask.needs_side()) {
        names.extend(mask.regions().into_iter().map(|region| RegionName::Foot(*mask, region)));
    }
    let own: Vec<u16> = ask.own.map(numbers).unwrap_or_default();
    names.extend(own.iter().map(|&number| RegionName::User(number)));

    let mut of_name: Vec<Vec<Once>> = names.iter().map(|_| Vec::new()).collect();
    let mut borders = Err(side.clone().err().unwrap_or_else(no_stretch));
    for (stretch, Tallied { pieces, users, borders: lines, .. }) in stretches.iter().zip(tallied) {
        let foot = Curve::of(&pieces, |_| true);
        for (name, list) in names.iter().zip(&mut of_name) {
            let curve = match *name {
                RegionName::Foot(mask, region) => {
                    let of_piece = mask.of_piece();
                    let at = mask.regions().iter().position(|&other| other == region);
                    Curve::of(&pieces, |piece| Some(of_piece[piece]) == at)
                }
                RegionName::User(number) => match &users {
                    Some(users) => Curve::of(users, |label| own.get(label) == Some(&number)),
                    None => continue,
                },
            };
            list.push(once(ask, stretch, &curve, &foot, over));
        }
        let chosen = stretch.frames.first().map(|&frame| ask.history.t_s[frame]) == Some(shown_s);
        if side.is_ok() && (chosen || borders.is_err()) {
            borders = Ok(lines);
        }
    }
    let regions = names
        .into_iter()
        .zip(of_name)
        .filter(|(_, list)| !list.is_empty())
        .map(|(name, list)| taken_together(name, &list))
        .collect();
    (regions, borders)
}

/// The region numbers of a user's grid, rising.
fn numbers(grid: &Grid<u16>) -> Vec<u16> {
    let mut numbers: Vec<u16> = grid.values().iter().copied().filter(|&number| number > 0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// A region, or the whole foot, over the frames of a stretch.
struct Curve<'a> {
    frames: Vec<Moment>,
    seconds: &'a [f64],
    /// Sum of the cells' own time integrals, and their number.
    cells: (f64, f64),
}

impl<'a> Curve<'a> {
    fn of(tally: &'a Tally, counts: impl Fn(usize) -> bool) -> Self {
        let labels: Vec<usize> = (0..tally.labels).filter(|&label| counts(label)).collect();
        let mut frames = Vec::with_capacity(tally.seconds.len());
        tally.each_frame(|_, moments| {
            let mut sum = Moment::default();
            labels.iter().for_each(|&label| sum += moments[label]);
            frames.push(sum);
        });
        let cells = labels.iter().map(|&label| tally.cell_integrals[label]);
        Self {
            frames,
            seconds: &tally.seconds,
            cells: cells.fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1)),
        }
    }

    fn most(&self, of: impl Fn(&Moment) -> f64) -> f64 {
        self.frames.iter().map(of).fold(0.0, f64::max)
    }

    fn integral(&self, of: impl Fn(&Moment) -> f64) -> f64 {
        self.frames.iter().zip(self.seconds).map(|(moment, seconds)| seconds * of(moment)).sum()
    }

    /// Index of the first frame with the highest value.
    fn at_most(&self, of: impl Fn(&Moment) -> f64) -> usize {
        let most = self.most(&of);
        self.frames.iter().position(|moment| of(moment) >= most).unwrap_or(0)
    }
}

/// Every measure of a region in one contact.
fn once(ask: &Ask<'_>, stretch: &Stretch<'_>, region: &Curve<'_>, foot: &Curve<'_>, over: Over) -> Once {
    let many_cells = region.most(|moment| moment.cells) >= LOADED.0 - ROUNDING;
    let bears = impulse_share(region, foot).is_ok_and(|share| share >= LOADED.1);
    let loaded = region.frames.iter().any(|moment| ask.is_down(moment)) && (many_cells || bears);
    let values = RegionMeasure::ALL.map(|measure| {
        if measure.needs_calibration() && !ask.calibrated {
            return Err(Reason::NotCalibrated.into());
        }
        if measure.needs_stance() && over == Over::Stand {
            return Err(Reason::NoCourse.into());
        }
        if !loaded && !measure.of_unloaded() {
            let reason = if bears { Reason::RegionTooFine } else { Reason::RegionHardlyTouched };
            return Err(reason.into());
        }
        value(ask, stretch, region, foot, measure)
    });
    Once { loaded, values }
}

/// One measure of a region in one contact.
fn value(
    ask: &Ask<'_>,
    stretch: &Stretch<'_>,
    region: &Curve<'_>,
    foot: &Curve<'_>,
    measure: RegionMeasure,
) -> Measured<f64> {
    let down = |moment: &Moment| ask.is_down(moment);
    let sum = |moment: &Moment| moment.sum;
    let cells = |moment: &Moment| moment.cells;
    let peak = |moment: &Moment| moment.peak;
    let mean = |moment: &Moment| if moment.cells > 0.0 { moment.contact_sum / moment.cells } else { 0.0 };
    let force_of_value = ask.mat.cell_area_mm2() * FORCE_PER_VALUE_MM2;
    // A mean weighs every frame in contact by the time it stands for; a time lasts from frame to frame.
    let weight_down = || region.integral(|moment| f64::from(u8::from(down(moment))));
    let time_s = || {
        let time_s = ask.history.seconds_while(&stretch.frames, |at| down(&region.frames[at]));
        if time_s > 0.0 { Ok(time_s) } else { Err(Reason::RegionInSingleFrames.into()) }
    };
    let at_s = |frame: usize| ask.history.t_s[stretch.frames[frame]];
    match measure {
        RegionMeasure::Peak => Ok(region.most(peak)),
        RegionMeasure::Mean => {
            share(region.integral(|moment| if down(moment) { mean(moment) } else { 0.0 }), weight_down())
        }
        RegionMeasure::MaxMean => Ok(region.most(mean)),
        RegionMeasure::MaxForce => Ok(force_of_value * region.most(sum)),
        RegionMeasure::MaxForceShare => share(region.most(sum), foot.most(sum)),
        RegionMeasure::Area => Ok(ask.mat.cell_area_mm2() * region.most(cells)),
        RegionMeasure::AreaShare => share(region.most(cells), foot.most(cells)),
        RegionMeasure::Time => time_s(),
        RegionMeasure::TimeShare => share(time_s()?, ask.history.seconds_while(&stretch.frames, |_| true)),
        RegionMeasure::PressureIntegralPeak => Ok(region.integral(peak)),
        RegionMeasure::PressureIntegralMean => share(region.cells.0, region.cells.1),
        RegionMeasure::ForceIntegral => Ok(force_of_value * region.integral(sum)),
        RegionMeasure::ForceIntegralShare => impulse_share(region, foot),
        RegionMeasure::PeakInstant => {
            let last = region.frames.len().saturating_sub(1);
            share(at_s(region.at_most(peak)) - at_s(0), at_s(last) - at_s(0))
        }
        RegionMeasure::LoadingRate => {
            let highest = region.at_most(sum);
            let from = region.frames.iter().position(down).unwrap_or(0).min(highest);
            let rise = region.frames[highest].sum - region.frames[from].sum;
            let seconds = at_s(highest) - at_s(from);
            if seconds > SAME_MOMENT * ask.history.frame_time_s() {
                Ok(force_of_value * rise / seconds)
            } else {
                Err(Reason::RegionHighestAtFirst.into())
            }
        }
    }
}

/// A part of a whole; refused where there is nothing to take it of.
fn share(part: f64, whole: f64) -> Measured<f64> {
    if whole > 0.0 { Ok(part / whole) } else { Err(Reason::NoLoad.into()) }
}

/// Share of the foot's force-time integral that a region bears.
fn impulse_share(region: &Curve<'_>, foot: &Curve<'_>) -> Measured<f64> {
    let impulse = |of: &Curve<'_>| of.integral(|moment| moment.sum);
    share(impulse(region), impulse(foot))
}

/// The median over the contacts: of shares and areas over all, of the rest over those in which the region
/// was loaded.
fn taken_together(name: RegionName, list: &[Once]) -> RegionResult {
    let contacts = list.iter().filter(|once| once.loaded).count();
    let values = RegionMeasure::ALL.iter().enumerate().map(|(at, _)| {
        let given = list.iter().filter_map(|once| once.values[at].clone().ok());
        let refusal = list.iter().find_map(|once| once.values[at].clone().err());
        median(given).ok_or_else(|| refusal.unwrap_or_else(no_stretch))
    });
    let intervals = vec![None; RegionMeasure::ALL.len()];
    RegionResult { name, contacts: Ok(contacts), values: values.collect(), intervals }
}
