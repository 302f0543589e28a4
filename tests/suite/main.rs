//! Everything but the live mats: one program, so that it is linked once.

#[path = "../common/mod.rs"]
mod common;

mod book;
mod calibration;
mod captured;
mod children;
mod cohort;
mod compare;
mod course;
mod coverage;
mod crosstalk;
mod dependencies;
mod exercises;
mod gait;
mod garbage;
mod golden;
mod health;
mod language;
mod languages;
mod library;
mod noise;
mod page;
mod parents;
mod profile_bytes;
mod profiles;
mod program;
mod program_balance;
mod program_dose;
mod program_exercise;
mod reference;
mod regions;
mod shape;
mod simulated;
mod simulated_balance;
mod surface;
mod tidy;
mod whichever_way;
mod words;
