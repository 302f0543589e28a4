//! What is wrong with what is to be sent, or with what a device says.

/// What is wrong with what somebody wants to send, or with what a device says about itself.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum WireError {
    /// The device describes a mat that cannot be.
    #[error("the device describes an impossible mat: {0}")]
    Mat(#[from] crate::base::MatError),
    /// A pitch that the wire cannot carry.
    #[error("a pitch of {pitch_mm} mm: the wire carries whole micrometres up to 65.535 mm")]
    Pitch {
        /// The pitch.
        pitch_mm: f64,
    },
    /// A text or bitmap that does not fit.
    #[error("a {what} of {got} bytes: the wire carries at most {most}")]
    TooLong {
        /// Which field.
        what: &'static str,
        /// Its length in bytes.
        got: usize,
        /// The longest that fits.
        most: usize,
    },
    /// A frame of the wrong size or type.
    #[error("a frame of {got} for a mat of {expected} cells: expected that many counts")]
    Cells {
        /// What came.
        got: String,
        /// Cells of the mat.
        expected: usize,
    },
}
