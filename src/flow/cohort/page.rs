//! The page of the documentation on what is said of a cohort.

use super::{Cohort, CohortTables};

/// The page, in Markdown.
pub fn page(cohort: &Cohort, tables: &CohortTables) -> String {
    format!("{cohort:?} {tables:?}")
}
