//! The questions before a child steps on the mat.
