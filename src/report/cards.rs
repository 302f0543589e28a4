//! The cards on a page: each draws one kind of thing into the place it is given.

pub(super) mod arch_card;
pub(super) mod balance_card;
pub(super) mod chart;
pub(super) mod construction;
pub(super) mod course;
pub(super) mod estimate;
pub(super) mod explained;
pub(super) mod facts;
pub(super) mod foot_panel;
pub(super) mod footprint;
pub(super) mod gait_card;
pub(super) mod header;
pub(super) mod index_table;
pub(super) mod load_card;
pub(super) mod mat_panel;
pub(super) mod notes;
pub(super) mod parents;
pub(super) mod practice;
pub(super) mod progress;
pub(super) mod region_card;
pub(super) mod region_table;
pub(super) mod small_print;
pub(super) mod spread_table;
pub(super) mod steps_table;
pub(super) mod subject;
pub(super) mod words;
