//! What is rounding and not sway.

/// Less is rounding and not sway, millimetres.
pub(super) const NO_SWAY_MM: f64 = 1e-9;
