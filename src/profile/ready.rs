//! From a profile to a plan: what it says is held against itself, part by part.

use super::belongs::belongs;
use super::check::Check;
use super::error::{ProfileError, wrong};
use super::fields::aux;
use super::framing::framing;
use super::limits::limits;
use super::order::order;
use super::others::others;
use super::pieces::pieces;
use super::plan::Plan;
use super::sample::sample;
use super::schema::{Kind, Profile};
use crate::base::Mat;

/// Lines and packets of unknown length may be so much longer than their cells need.
const ROOM: usize = 1024;
/// Bytes that a cell takes at most: a sign, ten digits and a separator.
const CELL_BYTES: usize = 12;

impl Plan {
    /// Makes a profile ready. `index_map` is the text of the file that `layout.index` names, where it names
    /// one.
    ///
    /// # Errors
    /// With the key and what is wrong with it, when tables contradict each other.
    pub fn new(profile: &Profile, index_map: Option<&str>) -> Result<Self, ProfileError> {
        let mat = &profile.mat;
        if let Err(error) = Mat::new(mat.rows, mat.cols, 1.0, 1.0) {
            return wrong("mat.rows", error.to_string());
        }
        if !(mat.max.is_finite() && mat.max > 0.0) {
            return wrong("mat.max", format!("{} is not a full scale: expected a number above 0", mat.max));
        }
        if !(300..=12_000_000).contains(&profile.link.baud) {
            return wrong("link.baud", format!("{}: expected 300 to 12000000", profile.link.baud));
        }
        if !matches!(profile.link.stop_bits, 1 | 2) {
            return wrong("link.stop_bits", format!("{}: expected 1 or 2", profile.link.stop_bits));
        }
        limits(profile)?;
        belongs(profile)?;
        let cells = mat.rows * mat.cols;
        let frame = &profile.frame;
        let end = if matches!(frame.kind, Kind::Fixed | Kind::Length) { frame.end.len() } else { 0 };
        let text = frame.kind == Kind::Lines;
        // The check that a request carries is none of the lines that answer it.
        let asked_only = text && profile.poll.as_ref().is_some_and(|poll| poll.append_check);
        if let Some(table) = &profile.check {
            table.sound(profile.poll.as_ref().is_some_and(|poll| poll.append_check))?;
        }
        let check = profile.check.as_ref().filter(|_| !asked_only);
        let check = check.map(|table| Check::new(table, end, text));
        let polled = profile.is_polled();
        let pieces = pieces(profile, cells)?;
        let sample = sample(profile, &pieces)?;
        let framing = framing(profile, &pieces, polled)?;
        let stride = sample.sparse.map_or(0, |sparse| sparse.stride);
        let others = others(profile)?;
        let longest_other = others.iter().filter_map(|other| other.size).max().unwrap_or(0);
        let plan = Self {
            rows: mat.rows,
            cols: mat.cols,
            max: mat.max,
            framing,
            check,
            end,
            order: order(profile, &pieces, index_map)?,
            aux: aux(profile)?,
            longest: longest_other.max(cells * CELL_BYTES.max(stride) + ROOM),
            others,
            gap_ms: frame.gap_ms,
            pieces,
            sample,
            polled,
        };
        plan.fits(frame, cells)?;
        Ok(plan)
    }
}
