//! Why no foot was read of a child that stood, or may have.

use super::history::History;
use crate::base::{Refusal, Side};
use crate::child::Protocol;
use crate::measure::pattern::BUMPY_SHARE;

impl History<'_> {
    /// Why there is no print of a foot that stood.
    pub(super) fn not_stood(&self) -> Refusal {
        let stood = self.of(Protocol::Standing).len();
        let sessions = match stood {
            1 => "the session of standing".to_owned(),
            stood => format!("all {stood} sessions of standing"),
        };
        let on_bumps = |side: Side| self.series(&BUMPY_SHARE, Some(side), Protocol::Standing).len() == stood;
        Refusal::new(if stood == 0 {
            "there is no session of standing".to_owned()
        } else if on_bumps(Side::Left) || on_bumps(Side::Right) {
            format!("the mat was bumpy under the feet in {sessions}: an arch takes a flat mat")
        } else {
            format!("no print could be measured in {sessions}")
        })
    }
}
