//! A simulated cohort of children, each followed over a course of sessions by the whole program, and what the
//! program said of them beside what is true.

mod ages;
mod arch_measures;
mod child;
mod counts;
mod courses;
mod flags;
mod follow;
mod followed;
mod measured;
mod page;
mod patterns;
mod power;
mod sensor;
mod share;
mod tables;
mod walk;
mod whom;

pub use followed::Followed;
pub use page::page;
pub use tables::CohortTables;
pub use whom::Cohort;
