//! Whole series, of which the truth is known.
