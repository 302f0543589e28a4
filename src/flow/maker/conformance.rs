//! Does a mat's firmware keep to its format? What a maker runs on captured bytes, or on a mat at a port.

mod by_profile;
mod capture;
mod check;
mod clock;
mod corners;
mod native;

pub use by_profile::conformance_by_profile;
pub use capture::conformance;
pub use check::{Check, Guide, Prompt, Verdict};
pub use corners::press_corners;
pub use native::conformance_line;
