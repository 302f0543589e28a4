//! From bytes to frames and back, without I/O.
