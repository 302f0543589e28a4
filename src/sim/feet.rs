//! Which feet come down on the mat.

use crate::base::Side;

/// Which feet come down on the mat; the other stands or steps beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeetOnMat {
    /// Both.
    Both,
    /// One.
    Only(Side),
}

impl FeetOnMat {
    /// The sides on the mat, left first.
    pub fn sides(self) -> &'static [Side] {
        match self {
            Self::Both => &[Side::Left, Side::Right],
            Self::Only(Side::Left) => &[Side::Left],
            Self::Only(Side::Right) => &[Side::Right],
        }
    }
}
