//! Whether a foot is down, on mats that go on reading after a load has left.
//!
//! One level does not do: a mat of resistive film reads a fifth to a third of the load a second after the foot was
//! lifted, and a child that shifts its weight leaves as little on the other foot. So a lift is a fall of the foot's force
//! below a share of what it bore of late, while the other foot bears nearly all; how far it falls when it is surely up
//! tells how long the mat glows, and the level follows that. Coming down is a rise above the glow.

/// A foot that bears less than this share of the standing force of both is up, on a mat that forgets at once.
const OFF: f64 = 0.08;
/// So many times what the mat goes on reading.
const ABOVE_GLOW: f64 = 1.5;
/// While it is not known how long the mat glows, a foot is up below this share of the most it bore of late.
const OFF_AT_FIRST: f64 = 0.45;
/// And while the other one bears this share of the standing force of both at least: of a mat whose response bends
/// (exponent 0.75) a single foot reads 0.84 of what two read.
const OTHER_AT_FIRST: f64 = 0.78;
/// Once it is known how long the mat glows, the other foot bears this share.
const OTHER: f64 = 0.5;
/// A foot comes down when it has risen from its lowest by this share of what it bore of late, and of the standing force.
const ON: f64 = 0.3;
const ON_OF_STANDING: f64 = 0.12;
/// A foot that comes down takes at most so long from its least to the level of being down, seconds.
const MOST_RISE_S: f64 = 0.14;
/// A lift shorter than this tells nothing of the glow, seconds.
const LEAST_LIFT_S: f64 = 0.1;
/// What a foot bore of late fades by half in this time, seconds.
const FADE_HALF_S: f64 = 2.0;
/// Lifts that are remembered to know the glow.
const REMEMBERED: usize = 5;

/// Whether a foot is down, and since when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Contact {
    /// It bears load, since so many seconds of the recording's clock.
    Down {
        /// Since when.
        since_s: f64,
        /// Since when it was lifted before that; nothing where it was not, or only bore little for a while.
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

/// What a mat goes on reading of a load that left, as a share of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Glow {
    /// Of the last lifts, the latest last.
    shares: Vec<f64>,
}

impl Glow {
    /// The share; nothing while no foot was lifted.
    fn share(&self) -> Option<f64> {
        self.shares.iter().copied().reduce(f64::min)
    }

    fn learn(&mut self, share: f64) {
        if self.shares.len() == REMEMBERED {
            self.shares.remove(0);
        }
        self.shares.push(share);
    }
}

/// One foot's contact.
#[derive(Clone, Debug, Default)]
pub(super) struct Feeler {
    contact: Contact,
    /// The most it bore of late, fading.
    most: f64,
    /// While it is up: the least it read, and the same as a share of the most of late.
    least: f64,
    least_s: f64,
    least_share: f64,
    last_s: Option<f64>,
}

impl Feeler {
    /// A foot that stands and bears so much.
    pub(super) fn standing(t_s: f64, force: f64) -> Self {
        let contact = Contact::Down { since_s: t_s, lifted_s: None };
        Self { contact, most: force, least: 0.0, least_s: t_s, least_share: 1.0, last_s: Some(t_s) }
    }

    /// Whether it was down in the last frame.
    pub(super) fn contact(&self) -> Contact {
        self.contact
    }

    /// Takes in a frame: the force of this foot and of the other, and what both bore standing.
    pub(super) fn push(&mut self, t_s: f64, own: f64, other: f64, standing: f64, glow: &mut Glow) -> Contact {
        let elapsed_s = self.last_s.map_or(0.0, |last| (t_s - last).max(0.0));
        self.last_s = Some(t_s);
        match self.contact {
            Contact::Down { .. } => {
                self.most = own.max(self.most * (-elapsed_s / FADE_HALF_S).exp2());
                if self.is_lifted(own, other, standing, glow) {
                    self.contact = Contact::Up { since_s: t_s };
                    (self.least, self.least_s, self.least_share) = (own, t_s, own / self.most);
                }
            }
            Contact::Up { since_s } => {
                // The glow fades as what is remembered does.
                self.most *= (-elapsed_s / FADE_HALF_S).exp2();
                if own <= self.least {
                    (self.least, self.least_s) = (own, t_s);
                }
                self.least_share = self.least_share.min(own / self.most.max(f64::MIN_POSITIVE));
                let rise = (ON * (self.most - self.least)).max(ON_OF_STANDING * standing);
                if own > self.least + rise {
                    // What glows fades until the foot comes down; what is borne is least in the middle.
                    let glowed = t_s - self.least_s <= MOST_RISE_S;
                    let lifted = self.least <= OFF * standing || glowed;
                    if lifted && t_s - since_s >= LEAST_LIFT_S {
                        glow.learn(self.least_share);
                    }
                    self.contact = Contact::Down { since_s: t_s, lifted_s: lifted.then_some(since_s) };
                    self.most = self.most.max(own);
                }
            }
        }
        self.contact
    }

    fn is_lifted(&self, own: f64, other: f64, standing: f64, glow: &Glow) -> bool {
        match glow.share() {
            Some(share) => {
                own <= (OFF * standing).max(ABOVE_GLOW * share * self.most).min(OFF_AT_FIRST * self.most)
                    && other >= OTHER * standing
            }
            None => {
                own <= OFF * standing && other >= OTHER * standing
                    || own <= OFF_AT_FIRST * self.most && other >= OTHER_AT_FIRST * standing
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a foot of 100 N reads while it is lifted for half a second, on a mat that glows by a share.
    fn lifts(glow_share: f64, lowest: f64) -> Vec<(f64, bool)> {
        let (mut feeler, mut glow) = (Feeler::standing(0.0, 100.0), Glow::default());
        let mut changes = Vec::new();
        let (mut down, mut glowing) = (true, 0.0_f64);
        for at in 0..800 {
            let t_s = f64::from(at) * 0.01;
            let phase = t_s.rem_euclid(2.0);
            let lifted = (1.0..1.5).contains(&phase);
            let true_own: f64 = if lifted { lowest } else { 100.0 };
            glowing = (glowing * (-0.01_f64 / 2.0).exp2()).max(true_own);
            let own = true_own.max(glow_share * glowing);
            let contact = feeler.push(t_s, own, 200.0 - true_own, 200.0, &mut glow);
            if contact.is_down() != down {
                down = contact.is_down();
                changes.push((t_s, down));
            }
        }
        changes
    }

    #[test]
    fn lifts_are_seen_on_mats_that_forget_and_on_mats_that_glow() {
        for glow in [0.0, 0.1, 0.3] {
            let changes = lifts(glow, 0.0);
            assert_eq!(changes.len(), 8, "{glow}: {changes:?}");
            for (at, (t_s, down)) in changes.iter().enumerate() {
                let expected = 2.0 * (at / 2) as f64 + if *down { 1.5 } else { 1.0 };
                assert!((t_s - expected).abs() < 0.02, "{glow}: {changes:?}");
            }
        }
    }

    #[test]
    fn a_shift_of_weight_is_no_lift() {
        assert_eq!(lifts(0.0, 50.0), Vec::new());
    }
}
