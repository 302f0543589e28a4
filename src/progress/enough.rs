//! How many sessions over how long bear a trend.

/// Counted sessions that a trend needs (domain notes, section 10).
pub const SESSIONS_MIN: usize = 6;
/// Days between the first and the last of them: eight weeks.
pub const DAYS_MIN: i64 = 56;

/// Whole weeks of so many days.
pub(super) fn weeks(days: i64) -> usize {
    usize::try_from(days / 7).unwrap_or(0)
}
