//! How a foot comes down: ball first, or whole.
//!
//! A foot that was lifted meets the mat with its ball; one that bore little and bears again, as in stamping, is loaded
//! all over. What counts is what came on top of the least that the foot read: a mat that is not calibrated goes on
//! reading a load that has left, and that bears the old shape.

use std::collections::VecDeque;

use super::view::{LEAST_PART, View};
use crate::analysis::stance::{Contact, FootMotion};

/// The shape of what comes on top is looked at from this share of the standing force on, up to that one: a foot that bears
/// more is whole on the mat however it came.
const SHOWS: (f64, f64) = (0.06, 0.2);
/// Feet came down on their balls when their heels bore less than this of what came on top, of their share standing.
const HEEL_MOST: f64 = 0.67;
/// One landing alone tells nothing within this of it, two nothing within half of that, and so on.
const DOUBTFUL: f64 = 0.2;
/// The same on bumps, where the heel is not seen: its centre lies so far ahead, share of the foot's length.
const FORWARD: f64 = 0.08;
/// Or its centre lies so far aside from where the foot stood, share of its length: it was put down elsewhere.
const ASIDE: f64 = 0.055;
/// A foot that was up for less, seconds, had already come down: what follows is its heel.
const UP_S: f64 = 0.1;
/// So many landings together tell stepping from stamping.
const TOGETHER: usize = 5;

/// What came on top of the least that a foot read, over the frames in which its shape shows, weighted by it: the heel's
/// share, of its share standing, and how far its centre lies ahead of and aside from where the foot stood, shares of its
/// length.
#[derive(Clone, Copy, Debug, Default)]
struct OnTop {
    force: f64,
    heel: f64,
    ahead: f64,
    aside: f64,
}

/// A foot that is up or on its way down.
#[derive(Clone, Copy, Debug)]
struct Up {
    /// The frame in which it read least.
    low: FootMotion,
    on_top: OnTop,
}

/// Follows both feet as they come down.
#[derive(Clone, Debug, Default)]
pub(super) struct Landings {
    up: [Option<Up>; 2],
    /// What the heels bore in the last landings that showed it, of their share standing.
    heels: VecDeque<f64>,
    /// How many there were, shown or not.
    seen: usize,
}

impl Landings {
    /// Takes in a frame.
    pub(super) fn push(&mut self, view: &View<'_>) {
        for foot in 0..2 {
            let own = &view.feet[foot];
            let Some(mut up) = self.up[foot] else {
                let on_top = OnTop::default();
                self.up[foot] = (!own.contact.is_down()).then_some(Up { low: *own, on_top });
                continue;
            };
            if own.force < up.low.force {
                up = Up { low: *own, on_top: OnTop::default() };
            }
            up.on_top.add(view, foot, &up.low);
            self.up[foot] = Some(up);
            if let Contact::Down { since_s, lifted_s } = own.contact {
                self.up[foot] = None;
                if lifted_s.is_some_and(|lifted_s| since_s - lifted_s < UP_S) {
                    continue;
                }
                self.seen += 1;
                self.heels.extend(up.on_top.heel(view.stance.base[foot].on_bumps));
                if self.heels.len() > TOGETHER {
                    self.heels.pop_front();
                }
            }
        }
    }

    /// Whether the feet are lifted, as the last landings tell together. Nothing while they do not tell.
    pub(super) fn are_lifts(&self) -> Option<bool> {
        let n = self.heels.len() as f64;
        let heel = self.heels.iter().sum::<f64>() / n;
        (n > 0.0 && (heel - HEEL_MOST).abs() > DOUBTFUL / n).then_some(heel < HEEL_MOST)
    }

    /// Whether a foot was seen to come down at all.
    pub(super) fn any(&self) -> bool {
        self.seen > 0
    }

    /// Begins anew.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

impl OnTop {
    /// Takes in a frame of a foot that read `low` at the least.
    fn add(&mut self, view: &View<'_>, foot: usize, low: &FootMotion) {
        let (own, base) = (&view.feet[foot], &view.stance.base[foot]);
        let more = own.force - low.force;
        let whole = more > SHOWS.1 * view.stance.force;
        if more < SHOWS.0 * view.stance.force || whole && self.force > 0.0 {
            return;
        }
        let length_mm = view.stance.feet[foot].length_mm();
        let of = |part: fn(&FootMotion) -> f64| own.force * part(own) - low.force * part(low);
        let now = Self {
            force: more,
            heel: of(FootMotion::heel_share) / base.mean.heel_share().max(LEAST_PART),
            ahead: (of(|foot| foot.along_mm) - more * base.mean.along_mm) / length_mm,
            aside: (of(|foot| foot.outward_mm) - more * base.mean.outward_mm) / length_mm,
        };
        // A foot that is whole on the mat in the first frame that shows anything tells only where it came on its ball.
        if whole && now.heel(base.on_bumps).is_none_or(|heel| heel > HEEL_MOST) {
            return;
        }
        self.force += now.force;
        self.heel += now.heel;
        self.ahead += now.ahead;
        self.aside += now.aside;
    }

    /// What the heel bore, of its share standing; 0 where the foot was put down elsewhere. On bumps, where the heel is not
    /// seen, the centre tells whether it bore. Nothing where nothing showed.
    fn heel(&self, on_bumps: bool) -> Option<f64> {
        if self.force <= 0.0 {
            return None;
        }
        if self.aside.abs() >= ASIDE * self.force {
            return Some(0.0);
        }
        let bears = if self.ahead >= FORWARD * self.force { 0.0 } else { 1.0 };
        Some(if on_bumps { bears } else { (self.heel / self.force).clamp(0.0, 1.5) })
    }
}
