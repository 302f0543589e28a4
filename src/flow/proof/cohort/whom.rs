//! Whom to simulate.

/// Whom to simulate.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Cohort {
    /// Children, of 2 to 15 years.
    pub children: usize,
    /// Seed of everything random.
    pub seed: u64,
    /// Pitch of the mat, millimetres.
    pub pitch_mm: f64,
}
