//! The fixed limits of the rules. Cut-offs of measures stand in the tables of norms.

/// Under this age every arch is developing.
pub(super) const DEVELOPING_YEARS: f64 = 3.0;
/// Under this age the range is wide and nothing is more than worth watching.
pub(super) const WIDE_YEARS: f64 = 7.0;
/// From this age getting worse is more than growth.
pub(super) const GROWN_YEARS: f64 = 6.0;
/// Getting worse is judged over so many days.
pub(super) const WORSE_DAYS: i64 = 182;
/// Cells finer than this give every index; coarser ones need so many placements for the widths; yet coarser ones
/// give shares of the load and the centre of pressure only.
pub(super) const FINE_MM: f64 = 8.5;
pub(super) const COARSE_MM: f64 = 12.0;
pub(super) const COARSE_PLACEMENTS: usize = 5;
/// Steps behind an angle of the feet, and behind a share of steps.
pub(super) const ANGLE_STEPS: f64 = 6.0;
pub(super) const SHARE_STEPS: f64 = 10.0;
/// Stands behind a share of the load: how many and how long.
pub(super) const STANDS: usize = 3;
pub(super) const STAND_S: f64 = 20.0;
/// The 5th centile, and what is high sway, as z-scores.
pub(super) const LOW_Z: f64 = -crate::stats::WITHIN_90;
pub(super) const HIGH_SWAY_Z: f64 = 2.0;
/// How much more the outer border of one foot bulges than that of the other, and than it did, to count, per cent of the
/// print's length. In 101 steps of four adults the middle lay at -4.0 to -1.5 and no step above 0.6, in simulated usual
/// stands of any age within 2.3 of 0; a forefoot turned inwards by 18 degrees adds 5. A design of this program.
pub(super) const BULGE_BETWEEN_FEET_PCT: f64 = 2.5;
pub(super) const BULGE_RISE_PCT: f64 = 2.5;
/// How much more one foot points inwards than the other to count, degrees. A design of this program: the published
/// range of one foot is 12 to either side.
pub(super) const INWARDS_BETWEEN_FEET_DEG: f64 = 12.0;
