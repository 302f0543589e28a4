//! What speaks for one reading of the front of a print.

use super::Seam;
use crate::base::Side;
use crate::footprint::shape::Sample;

/// Slices along the whole length.
const STATIONS: usize = 40;
/// Fewest places of the field that a body has.
const MIN_PLACES: usize = 12;
/// The ball lies within the front half of the body, the heel within the rear fifth.
const BALL_FROM: f64 = 0.5;
const HEEL_TO: f64 = 0.2;
/// The end of the body, whose width tells how it tapers.
const END_FROM: f64 = 0.93;
/// As wide as the ball, in widths of its widest slice.
const WIDE: f64 = 0.9;
/// Two readings whose bodies end so near each other are one, millimetres.
pub(super) const SAME_FRONT_MM: f64 = 3.0;

/// How many features a reading has.
pub(super) const FEATURES: usize = 15;
/// Their names, in the order of [`Evidence::features`].
pub(super) const NAMES: [&str; FEATURES] = [
    "rises", "clear", "bed", "offset", "cost", "area", "load", "hallux", "spread", "depth", "barred",
    "aspect", "middle", "taper", "heel",
];
/// From here on the features are those of the body, which a reading without toes has too.
pub(super) const BODY_FROM: usize = 11;

/// What a reading leaves of the print behind its seam, and what lies ahead of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    /// Whether it says that there are no toes.
    pub(super) no_toes: bool,
    /// Its features:
    ///
    /// - of the seam: the share of its columns in which the pressure rises on both sides, in which it is clear of
    ///   contact, the pressure in its bed over that of its sides, its distance from the usual place, the pressure along
    ///   it;
    /// - of what lies ahead: shares of the contact and of the load, how far medially its middle lies, how wide it is
    ///   and how deep, in widths of the ball, and in how many columns a toe that lies apart stays behind;
    /// - of the body: its length, in widths of the ball, where the ball is widest, how wide the body ends and how wide
    ///   the heel is, in lengths of the body and widths of the ball.
    pub(super) features: [f64; FEATURES],
    /// Where the body ends, millimetres along the axis.
    pub(super) front_mm: f64,
}

/// The print behind a seam, slice by slice, and sums of what lies ahead.
struct Parted {
    low: [f64; STATIONS],
    high: [f64; STATIONS],
    all: f64,
    load: f64,
    ahead: f64,
    load_ahead: f64,
    moment_ahead: f64,
    toes: (f64, f64),
    front_mm: f64,
}

impl Parted {
    fn of(contact: &[Sample], seam: Option<&Seam>, (rear, length): (f64, f64)) -> Self {
        let nothing = (f64::INFINITY, f64::NEG_INFINITY);
        let mut parted = Self {
            low: [nothing.0; STATIONS],
            high: [nothing.1; STATIONS],
            all: 0.0,
            load: 0.0,
            ahead: 0.0,
            load_ahead: 0.0,
            moment_ahead: 0.0,
            toes: nothing,
            front_mm: nothing.1,
        };
        for &(place, load) in contact {
            parted.all += 1.0;
            parted.load += load;
            if place.x > rear + 0.5 * length && seam.is_some_and(|seam| place.x > seam.line.x_at(place.y)) {
                parted.ahead += 1.0;
                parted.load_ahead += load;
                parted.moment_ahead += place.y;
                parted.toes = (parted.toes.0.min(place.y), parted.toes.1.max(place.y));
            } else {
                let at = ((place.x - rear) / length * STATIONS as f64).max(0.0) as usize;
                let at = at.min(STATIONS - 1);
                parted.low[at] = parted.low[at].min(place.y);
                parted.high[at] = parted.high[at].max(place.y);
                parted.front_mm = parted.front_mm.max(place.x);
            }
        }
        parted
    }

    fn width(&self, at: usize) -> f64 {
        (self.high[at] - self.low[at]).max(0.0)
    }

    fn widest(&self, stations: std::ops::Range<usize>) -> f64 {
        stations.map(|at| self.width(at)).fold(0.0, f64::max)
    }
}

impl Evidence {
    /// The evidence for a reading of contact in the coordinates of the foot, from `rear` over `length` millimetres;
    /// without a seam for no toes. `None` when next to nothing is left behind the seam.
    pub(super) fn of(
        contact: &[Sample],
        seam: Option<&Seam>,
        side: Side,
        (rear, length): (f64, f64),
    ) -> Option<Self> {
        let parted = Parted::of(contact, seam, (rear, length));
        if parted.all - parted.ahead < MIN_PLACES as f64 {
            return None;
        }
        let body = ((parted.front_mm - rear) / length).clamp(0.3, 1.0);
        let station = |share: f64| (share * body * STATIONS as f64) as usize;
        let to = ((body * STATIONS as f64).ceil() as usize).min(STATIONS);
        let ball = station(BALL_FROM)..to;
        let width = parted.widest(ball.clone()).max(1e-9);
        let wide = || ball.clone().filter(|&at| parted.width(at) >= WIDE * width);
        let mean = |of: &dyn Fn(usize) -> f64| wide().map(of).sum::<f64>() / wide().count().max(1) as f64;
        let middle = mean(&|at| at as f64 + 0.5) / (STATIONS as f64 * body);
        let ball_middle = mean(&|at| 0.5 * (parted.low[at] + parted.high[at]));
        let end = station(END_FROM).min(to - 1);
        let taper = (end..to).map(|at| parted.width(at)).sum::<f64>() / ((to - end) as f64 * width);
        let heel = parted.widest(0..station(HEEL_TO).max(1)) / width;
        let medially = if side == Side::Right { -1.0 } else { 1.0 };
        let (hallux, spread) = if parted.ahead > 0.0 {
            let off = parted.moment_ahead / parted.ahead - ball_middle;
            (medially * off / width, (parted.toes.1 - parted.toes.0) / width)
        } else {
            (0.0, 0.0)
        };
        let of = |number: fn(&Seam) -> f64| seam.map_or(0.0, number);
        Some(Self {
            no_toes: seam.is_none(),
            features: [
                of(|seam| seam.valley.rises),
                of(|seam| seam.valley.clear),
                of(|seam| seam.valley.bed),
                of(|seam| seam.offset),
                of(|seam| seam.cost),
                parted.ahead / parted.all,
                parted.load_ahead / parted.load,
                hallux,
                spread,
                (1.0 - body) * length / width,
                of(|seam| seam.barred),
                body * length / width,
                middle,
                taper,
                heel,
            ],
            front_mm: parted.front_mm,
        })
    }
}
