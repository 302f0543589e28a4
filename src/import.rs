//! Other makers' files.
