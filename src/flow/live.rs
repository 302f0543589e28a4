//! A mat as it sends: streamed, recorded, and a person led through a trial.

pub(super) mod guided;
pub(super) mod latency;
pub(super) mod rates;
pub(super) mod record;
pub(super) mod speaking;
pub(super) mod stream;

#[cfg(test)]
mod tests;
