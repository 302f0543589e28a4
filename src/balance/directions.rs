//! The two directions of sway.

/// One thing for each direction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Directions<T> {
    /// Medio-lateral: sideways.
    pub ml: T,
    /// Antero-posterior: forwards and backwards.
    pub ap: T,
}
