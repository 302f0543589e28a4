//! A child's soles as a continuous pressure field, and the mat that samples it.
//!
//! A measuring instrument: the field is a formula (`sole`), every cell reads its mean over the
//! cell's area (`patch`), and the truth ([`Truth`]) is worked out on the field itself, never on
//! the cells. A sole is a sum of few fields (heel, midfoot, ball, toes), each integrated over the
//! cells once for each place a foot stands; a frame is their sum with the weights of the moment,
//! and the true centre of pressure is the same sum of the fields' first moments.
//!
//! **Invariant.** The same [`Config`] gives the same frames and the same truth, bit for bit, and no
//! fault of the sensor moves the truth.

mod child;
mod config;
mod error;
mod feet;
mod field;
mod outline;
mod patch;
mod pattern;
mod pixel;
mod placement;
mod practice;
mod print;
mod readout;
mod reckoning;
mod scenario;
mod scene;
mod sensor;
mod shares;
mod simulator;
mod sole;
mod stance;
mod sway;
mod truth;

pub use child::{Arch, ArchError, Child};
pub use config::{Config, Posture, Scene};
pub use error::SimError;
pub use feet::FeetOnMat;
pub use pattern::{Pattern, PatternError};
pub use placement::Placement;
pub use practice::performed::{DoseTruth, Episode, Fault, Half, Performed, PerformedKind, Zone, ZoneDose};
pub use practice::script::{
    Action, Aside, AsideSet, RollEnd, Script, ScriptError, Set, Sides, Thing, Toward,
};
pub use sensor::Sensor;
pub use simulator::{Simulator, simulate, simulate_told};
pub use truth::{ContactTruth, FieldTruth, FootTruth, LoadSeries, RegionTruth, SeriesTruth, Truth};
