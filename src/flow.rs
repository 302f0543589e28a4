//! The rooms wired together: stream, record, analyse.
