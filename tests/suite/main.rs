//! Everything but the live mats: one program, so that it is linked once.

#[path = "../common/mod.rs"]
mod common;

mod calibration;
mod captured;
mod children;
mod cohort;
mod compare;
mod coverage;
mod crosstalk;
mod decode;
mod gait;
mod garbage;
mod health;
mod library;
mod noise;
mod profile_bytes;
mod profiles;
mod program;
mod program_balance;
mod reference;
mod reference_balance;
mod reference_foot;
mod reference_gait;
mod reference_indices;
mod reference_load;
mod regions;
mod shape;
mod simulated;
mod simulated_balance;
mod surface;
mod tidy;
mod whichever_way;
mod words;
