//! Where the borders between regions lie: where the print shows them, else where they usually are.

use super::super::Footprint;
use super::super::frame::extent;
use super::super::partition::mirror;
use super::super::polygon::Across;
use super::super::refine::Field;
use super::profile::{BIN_MM, Profile};
use crate::base::{Point, Side};

/// Heel to midfoot and midfoot to forefoot, as shares of the whole length from the heel (73 % and 45 % from
/// the toes: the proportions of the PRC mask).
const LINES: [f64; 2] = [0.27, 0.55];
/// A line found further from there, in shares of the length, is not believed.
const LINE_REACH: f64 = 0.07;
/// The waist shows when it is no wider than this share of the heel and of the ball.
const WAIST: f64 = 0.85;
/// The waist begins where the width has risen from the narrowest by this share of what it rises in all.
const WAIST_RISE: f64 = 0.33;
/// Between the metatarsal heads, as shares of the forefoot's width from the medial side (PRC mask).
const HEADS: [f64; 4] = [0.30, 0.47, 0.64, 0.81];
/// How far from there a valley may lie, and how far from it its shoulders, in the same shares.
const HEAD_REACH: (f64, f64) = (0.07, 0.15);
/// A valley between two heads is no deeper than this share of the lower one of them.
const HEAD_DEPTH: f64 = 0.95;
/// Between hallux and second toe, and between third and fourth toe, as shares of the forefoot's width, with
/// how far from there a valley may lie.
const TOES: [(f64, f64); 2] = [(0.37, 0.12), (0.68, 0.09)];
/// Shoulders of a valley between toes lie within this share of the forefoot's width.
const TOE_SHOULDER: f64 = 0.25;
/// A valley between toes is at most this share of the lower shoulder.
const TOE_DEPTH: f64 = 0.8;
/// The hallux presses hardest medial of this share of the forefoot's width, and ends medial of the next.
const HALLUX_PEAK: f64 = 0.4;
const HALLUX_WIDEST: f64 = 0.6;
/// It ends where less than this share of its greatest load lies.
const HALLUX_END: f64 = 0.1;
/// The width of the forefoot is taken ahead of this share of the toeless length, its heads lie ahead of the
/// second.
const FOREFOOT: (f64, f64) = (0.6, 0.7);
/// Without toes on the mat the whole foot is this many times as long as its print (domain rule).
const WITH_TOES: f64 = 1.22;

/// How a border was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Found {
    /// Where the print shows it.
    Found,
    /// At the usual share of the foot's length or width, because the print does not show it.
    Proportional,
}

/// Which border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BorderName {
    /// Heel to midfoot.
    HeelMidfoot,
    /// Midfoot to forefoot.
    MidfootForefoot,
    /// Ball to toes.
    BallToes,
    /// The foot axis, which parts heel and midfoot into a medial and a lateral half.
    Axis,
    /// First to second metatarsal head.
    #[serde(rename = "metatarsal_1_2")]
    Metatarsal12,
    /// Second to third.
    #[serde(rename = "metatarsal_2_3")]
    Metatarsal23,
    /// Third to fourth.
    #[serde(rename = "metatarsal_3_4")]
    Metatarsal34,
    /// Fourth to fifth.
    #[serde(rename = "metatarsal_4_5")]
    Metatarsal45,
    /// Great toe to second toe.
    #[serde(rename = "toe_1_2")]
    Toe12,
    /// Third to fourth toe.
    #[serde(rename = "toe_3_4")]
    Toe34,
}

/// A border between regions.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// Which.
    pub name: BorderName,
    /// How it was placed.
    pub how: Found,
    /// Its course on the mat.
    pub line: Vec<Point>,
}

/// The borders of one print in the coordinates of a right foot.
pub(super) struct Borders {
    /// Heel to midfoot and midfoot to forefoot, from the heel.
    pub(super) lines_mm: [f64; 2],
    /// Between the heads, from the axis, rising.
    pub(super) heads_mm: [f64; 4],
    /// Between hallux and second toe, third and fourth toe.
    pub(super) toes_mm: [f64; 2],
    lines_how: [Found; 2],
    heads_how: [Found; 4],
    toes_how: [Found; 2],
    /// Least and greatest place of the forefoot across.
    forefoot_mm: (f64, f64),
}

/// A place found, or the usual one.
fn or_usual(found: Option<f64>, usual: f64) -> (f64, Found) {
    match found {
        Some(at) => (at, Found::Found),
        None => (usual, Found::Proportional),
    }
}

impl Borders {
    /// Looks for every border in the field a print was traced from.
    pub(super) fn find(
        field: &Field,
        print: &Footprint,
        threshold: f64,
        side: Side,
        toes: Option<&Across>,
    ) -> Self {
        let toeless = print.toeless_length_mm;
        let length = if toes.is_some() { print.length_mm } else { WITH_TOES * toeless };
        let front_edge = FOREFOOT.0 * toeless;
        let points = || print.body().iter().flatten().filter(|point| point.x >= front_edge);
        let lateral = |point: &Point| mirror(side) * point.y;
        let ring: Vec<Point> = points().copied().collect();
        let (low, high) = extent(&[ring], lateral).unwrap_or((0.0, BIN_MM));
        let width = (high - low).max(BIN_MM);

        // One walk over the field: how wide the print is at every place along it, and how hard heads and
        // toes press at every place across it.
        let mut widths = Profile::new(0.0, toeless);
        let mut heads = Profile::new(low, high);
        let mut tips = Profile::new(low, high);
        let per_bin = field.step_x_mm * field.step_y_mm / BIN_MM;
        for (place, value) in field.samples().filter(|&(_, value)| value > 0.0) {
            let local = print.frame.local(place);
            let q = mirror(side) * local.y;
            if local.x > front_edge && toes.is_some_and(|line| local.x > line.x_at(q)) {
                tips.add(q, value);
            } else {
                if value >= threshold {
                    widths.add(local.x, per_bin);
                }
                if local.x > FOREFOOT.1 * toeless {
                    heads.add(q, value);
                }
            }
        }
        let (widths, heads, tips) = (widths.smoothed(), heads.smoothed(), tips.smoothed());

        let usual = LINES.map(|share| share * length);
        let waist = waist(&widths, toeless, usual, LINE_REACH * length);
        let lines: [(f64, Found); 2] = std::array::from_fn(|at| or_usual(waist[at], usual[at]));
        let across = |share: f64| low + share * width;
        let heads = HEADS.map(|share| {
            let (reach, shoulder) = HEAD_REACH;
            let (from, to) = (across(share - reach), across(share + reach));
            or_usual(heads.valley(from, to, shoulder * width, HEAD_DEPTH), across(share))
        });
        let toes = TOES.map(|(share, reach)| {
            let (from, to) = (across(share - reach), across(share + reach));
            let valley = tips.valley(from, to, TOE_SHOULDER * width, TOE_DEPTH);
            // A hallux that touches alone has no valley beside it, but an end.
            let end =
                || tips.end_after(across(HALLUX_PEAK), HALLUX_END).filter(|&at| at < across(HALLUX_WIDEST));
            or_usual(valley.or_else(|| if share == TOES[0].0 { end() } else { None }), across(share))
        });
        Self {
            lines_mm: lines.map(|(at, _)| at),
            heads_mm: heads.map(|(at, _)| at),
            toes_mm: toes.map(|(at, _)| at),
            lines_how: lines.map(|(_, how)| how),
            heads_how: heads.map(|(_, how)| how),
            toes_how: toes.map(|(_, how)| how),
            forefoot_mm: (low, high),
        }
    }

    /// The borders with their course on the mat.
    pub(super) fn listed(&self, print: &Footprint, side: Side) -> Vec<Border> {
        let on_mat = |x: f64, q: f64| print.frame.on_mat(Point::new(x, mirror(side) * q));
        let (low, high) = self.forefoot_mm;
        let (heel_mm, ball_mm) = (self.lines_mm[0], self.lines_mm[1]);
        let level = |x: f64| vec![on_mat(x, low), on_mat(x, high)];
        let cut_at = |q: f64| print.cut().map_or(print.toeless_length_mm, |line| line.x_at(mirror(side) * q));
        let mut all = vec![
            Border { name: BorderName::HeelMidfoot, how: self.lines_how[0], line: level(heel_mm) },
            Border { name: BorderName::MidfootForefoot, how: self.lines_how[1], line: level(ball_mm) },
            Border {
                name: BorderName::Axis,
                how: Found::Found,
                line: vec![on_mat(0.0, 0.0), on_mat(ball_mm, 0.0)],
            },
        ];
        let heads = [
            BorderName::Metatarsal12,
            BorderName::Metatarsal23,
            BorderName::Metatarsal34,
            BorderName::Metatarsal45,
        ];
        for ((name, &q), &how) in heads.into_iter().zip(&self.heads_mm).zip(&self.heads_how) {
            all.push(Border { name, how, line: vec![on_mat(ball_mm, q), on_mat(cut_at(q), q)] });
        }
        if print.cut().is_some() {
            all.push(Border { name: BorderName::BallToes, how: Found::Found, line: print.toe_cut_line() });
            let toes = [BorderName::Toe12, BorderName::Toe34];
            for ((name, &q), &how) in toes.into_iter().zip(&self.toes_mm).zip(&self.toes_how) {
                all.push(Border { name, how, line: vec![on_mat(cut_at(q), q), on_mat(print.length_mm, q)] });
            }
        }
        all
    }
}

/// Where the waist begins behind and ends in front; `None` where it does not show or lies too far from
/// where it usually does.
fn waist(widths: &Profile, toeless: f64, usual: [f64; 2], reach: f64) -> [Option<f64>; 2] {
    let Some((middle, narrow)) = widths.least(toeless * 0.33, toeless * 0.7) else { return [None; 2] };
    let heel = widths.most(0.05 * toeless, middle.min(0.4 * toeless));
    let ball = widths.most(middle.max(0.6 * toeless), toeless);
    if narrow > WAIST * heel.min(ball) {
        return [None; 2];
    }
    let level = |wide: f64| narrow + WAIST_RISE * (wide - narrow);
    let near = |found: Option<f64>, usual: f64| found.filter(|at| (at - usual).abs() <= reach);
    [
        near(widths.reached_before(middle, level(heel)), usual[0]),
        near(widths.reached_after(middle, level(ball)), usual[1]),
    ]
}
