//! How much of a recording a writer holds in memory.

/// Cells of one row group, which is what a writer holds in memory.
const ROW_GROUP_CELLS: usize = 1 << 22;
/// Rows of one row group at most, for mats of few cells.
pub(super) const ROW_GROUP_ROWS: usize = 1 << 16;

/// Rows of one row group for frames of `each` cells.
pub(in crate::store) fn rows_at_a_time(each: usize) -> usize {
    (ROW_GROUP_CELLS / each).clamp(1, ROW_GROUP_ROWS)
}
