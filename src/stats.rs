//! Statistics that more than one room needs: numbers by their place in the order, scatter, distributions.
//!
//! **Invariant.** Numbers in, numbers out: nothing here knows a mat, a foot or a measure.

mod distribution;
mod order;
mod scatter;

pub use distribution::{
    WITHIN_90, WITHIN_95, chi_square_quantile, f_quantile_of_two, normal_cdf, normal_quantile,
    student_quantile,
};
pub use order::{median, median_of, quantile};
pub use scatter::{mean_and_sd, middle_and_sd, z_score};
