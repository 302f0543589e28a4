//! Real recordings and captures against independent values. They lie beside the project and are no part of it: without
//! them these tests are ignored, and `cargo test reference -- --ignored` runs them where they are.

mod capture;
mod exercises;
mod finding;
mod foot;
mod frames;
mod gait;
mod indices;
mod load;
mod sway;
