//! Why no foot was read of a child that stood, or may have.

use super::history::History;
use super::reason::Reason;
use crate::base::{Refusal, Side};
use crate::child::Protocol;
use crate::measure::pattern::BUMPY_SHARE;

impl History<'_> {
    /// Why there is no print of a foot that stood.
    pub(super) fn not_stood(&self) -> Refusal {
        let sessions = self.of(Protocol::Standing).len();
        let on_bumps =
            |side: Side| self.series(&BUMPY_SHARE, Some(side), Protocol::Standing).len() == sessions;
        let reason = if sessions == 0 {
            Reason::NoStand
        } else if on_bumps(Side::Left) || on_bumps(Side::Right) {
            Reason::Bumpy { sessions }
        } else {
            Reason::NoPrint { sessions }
        };
        reason.into()
    }
}
