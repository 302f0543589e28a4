//! The age groups of the tables.

/// The age groups of the tables: the borders of the rules and of the reference.
pub(super) const BANDS: [(&str, f64); 4] =
    [("2", 3.0), ("3 to 6", 7.0), ("7 and 8", 9.0), ("9 to 15", f64::INFINITY)];

/// The age group of an age, by its place among [`BANDS`].
pub(super) fn band_of(age_years: f64) -> usize {
    BANDS.iter().position(|(_, to)| age_years < *to).unwrap_or(BANDS.len() - 1)
}
