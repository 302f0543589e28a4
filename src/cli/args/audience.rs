//! Who a page is for.

use clap::ValueEnum;

/// Readers of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceName {
    /// One page in plain words and large letters: what was seen, whether it is usual, whether it changed, what to do.
    Parents,
    /// Every page, with the numbers and where they come from.
    #[value(alias = "therapist")]
    Therapists,
}
