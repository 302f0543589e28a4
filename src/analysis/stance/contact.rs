//! Whether a foot is down.
//!
//! A foot is up once it bears hardly anything while the other one bears. On a calibrated mat that is a share of the
//! standing force. A mat that is not calibrated goes on reading a little of a load that has left, however well its
//! after-glow is taken off: there it is a share of what the foot bore of late as well. A foot comes down with a rise above
//! the least it read while it was up.

/// A foot that bears less than this share of the standing force of both is up.
const OFF: f64 = 0.08;
/// On a mat that is not calibrated, so is one that bears less than this share of the most it bore of late. There a child
/// that stamps without lifting its feet looks as if it lifted them.
const OFF_OF_LATE: f64 = 0.42;
/// The other foot bears this share of the standing force meanwhile.
const OTHER: f64 = 0.5;
/// A foot comes down when it has risen from its least by this share of what it bore of late, and of the standing force.
const ON: f64 = 0.3;
const ON_OF_STANDING: f64 = 0.12;
/// What a foot bore of late fades by half in this time, seconds.
const FADE_HALF_S: f64 = 2.0;

/// Whether a foot is down, and since when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Contact {
    /// It bears load, since so many seconds of the recording's clock.
    Down {
        /// Since when.
        since_s: f64,
        /// Since when it was lifted before that; nothing where it was not.
        lifted_s: Option<f64>,
    },
    /// It is lifted, since then.
    Up {
        /// Since when.
        since_s: f64,
    },
}

impl Default for Contact {
    fn default() -> Self {
        Self::Down { since_s: 0.0, lifted_s: None }
    }
}

impl Contact {
    /// Whether it is down.
    pub fn is_down(self) -> bool {
        matches!(self, Self::Down { .. })
    }

    /// Since when it is as it is, seconds.
    pub fn since_s(self) -> f64 {
        let (Self::Down { since_s, .. } | Self::Up { since_s }) = self;
        since_s
    }
}

/// One foot's contact.
#[derive(Clone, Debug)]
pub(super) struct Feeler {
    contact: Contact,
    /// Share of what it bore of late below which it is up.
    off_of_late: f64,
    /// The most it bore of late, fading.
    most: f64,
    /// While it is up: the least it read.
    least: f64,
    last_s: f64,
}

impl Feeler {
    /// A foot that stands and bears so much, on a mat that is calibrated or not.
    pub(super) fn standing(t_s: f64, force: f64, calibrated: bool) -> Self {
        let contact = Contact::Down { since_s: t_s, lifted_s: None };
        let off_of_late = if calibrated { 0.0 } else { OFF_OF_LATE };
        Self { contact, off_of_late, most: force, least: 0.0, last_s: t_s }
    }

    /// Whether it was down in the last frame.
    pub(super) fn contact(&self) -> Contact {
        self.contact
    }

    /// Takes in a frame: the force of this foot and of the other, and what both bore standing.
    pub(super) fn push(&mut self, t_s: f64, own: f64, other: f64, standing: f64) -> Contact {
        let fade = (-(t_s - self.last_s).max(0.0) / FADE_HALF_S).exp2();
        self.last_s = t_s;
        self.most *= fade;
        match self.contact {
            Contact::Down { .. } => {
                self.most = self.most.max(own);
                let off = (OFF * standing).max(self.off_of_late * self.most);
                if own <= off && other >= OTHER * standing {
                    self.contact = Contact::Up { since_s: t_s };
                    self.least = own;
                }
            }
            Contact::Up { since_s } => {
                self.least = self.least.min(own);
                let rise = (ON * (self.most - self.least)).max(ON_OF_STANDING * standing);
                if own > self.least + rise {
                    self.contact = Contact::Down { since_s: t_s, lifted_s: Some(since_s) };
                    self.most = self.most.max(own);
                }
            }
        }
        self.contact
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When a foot of 100 N went up and came down that is lifted for half a second every two, on a mat that goes on
    /// reading a share of it.
    fn lifts(left: f64, calibrated: bool) -> Vec<(f64, bool)> {
        let mut feeler = Feeler::standing(0.0, 100.0, calibrated);
        let mut changes = Vec::new();
        let mut down = true;
        for at in 0..800 {
            let t_s = f64::from(at) * 0.01;
            let own = if (1.0..1.5).contains(&t_s.rem_euclid(2.0)) { left * 100.0 } else { 100.0 };
            let contact = feeler.push(t_s, own, 200.0 - own, 200.0);
            if contact.is_down() != down {
                down = contact.is_down();
                changes.push((t_s, down));
            }
        }
        changes
    }

    #[test]
    fn lifts_are_seen_on_mats_that_forget_and_on_mats_that_do_not_quite() {
        for (left, calibrated) in [(0.0, true), (0.1, true), (0.0, false), (0.3, false), (0.4, false)] {
            let changes = lifts(left, calibrated);
            assert_eq!(changes.len(), 8, "{left}: {changes:?}");
            for (at, (t_s, down)) in changes.iter().enumerate() {
                let expected = 2.0 * (at / 2) as f64 + if *down { 1.5 } else { 1.0 };
                assert!((t_s - expected).abs() < 0.02, "{left}: {changes:?}");
            }
        }
    }

    #[test]
    fn a_shift_of_weight_is_no_lift() {
        assert_eq!((lifts(0.3, true), lifts(0.5, false)), (Vec::new(), Vec::new()));
    }
}
