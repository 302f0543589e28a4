//! A child's soles as a continuous pressure field, and the mat that samples it.
