//! The finished recording: a Parquet file with one row a frame.

mod memory;
mod read;
mod reader;
mod row_group;
mod sealed;
mod sink;
#[cfg(test)]
pub(super) mod tests;
mod write;

pub use memory::MAX_BYTES_IN_MEMORY;
pub(super) use memory::in_memory;
pub(super) use read::made_from;
pub use read::read_recording;
pub use reader::RecordingFile;
pub(super) use row_group::rows_at_a_time;
pub(super) use sealed::{description, sealed};
pub(super) use sink::Sink;
pub use write::{CopyError, write_frames, write_recording};
