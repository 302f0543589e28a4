//! How a foot comes down: ball first, or whole.
//!
//! A foot that was lifted meets the mat with its ball; one that bore little and bears again, as in stamping, is loaded
//! all over. What counts is what came on top of the least that the foot read: a mat that is not calibrated goes on
//! reading a load that has left, and that bears the old shape.

use std::collections::VecDeque;

use super::view::View;
use crate::analysis::stance::FootMotion;

/// The shape of what comes on top is looked at from this share of the standing force on, up to that one: a foot that bears
/// more is whole on the mat however it came.
const SHOWS: (f64, f64) = (0.06, 0.2);
/// A foot came down on its ball when the heel bears less than this of what came on top, of its share standing.
const HEEL_MOST: f64 = 0.6;
/// The same on bumps, where the heel is not seen: its centre lies so far ahead, share of the foot's length.
const FORWARD: f64 = 0.08;
/// Or its centre lies so far aside from where the foot stood, share of its length: it was put down elsewhere.
const ASIDE: f64 = 0.055;
/// So many landings together tell stepping from stamping.
const TOGETHER: usize = 3;

/// A foot that is up or on its way down.
#[derive(Clone, Copy, Debug)]
struct Up {
    /// The frame in which it read least.
    low: FootMotion,
    /// Whether its ball came first; nothing while that has not shown.
    ball: Option<bool>,
}

/// Follows both feet as they come down.
#[derive(Clone, Debug, Default)]
pub(super) struct Landings {
    up: [Option<Up>; 2],
    /// Of the last landings that showed it.
    ball_first: VecDeque<bool>,
    /// How many there were, shown or not.
    seen: usize,
}

impl Landings {
    /// Takes in a frame.
    pub(super) fn push(&mut self, view: &View<'_>) {
        for foot in 0..2 {
            let own = &view.feet[foot];
            let Some(mut up) = self.up[foot] else {
                self.up[foot] = (!own.contact.is_down()).then_some(Up { low: *own, ball: None });
                continue;
            };
            if own.force < up.low.force {
                up.low = *own;
            }
            match on_ball(view, foot, &up.low) {
                Some(true) => up.ball = Some(true),
                shown => up.ball = up.ball.or(shown),
            }
            self.up[foot] = Some(up);
            if own.contact.is_down() {
                self.up[foot] = None;
                self.seen += 1;
                self.ball_first.extend(up.ball);
                if self.ball_first.len() > TOGETHER {
                    self.ball_first.pop_front();
                }
            }
        }
    }

    /// Whether the feet are lifted, as most of the last landings tell: half of them at least were on the ball. Nothing
    /// while none has shown it.
    pub(super) fn are_lifts(&self) -> Option<bool> {
        let balls = self.ball_first.iter().filter(|&&ball| ball).count();
        (!self.ball_first.is_empty()).then_some(2 * balls >= self.ball_first.len())
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

/// Whether what a foot bears beside what it read at the least lies on its ball, or elsewhere than the foot; nothing where that does not show.
fn on_ball(view: &View<'_>, foot: usize, low: &FootMotion) -> Option<bool> {
    let (own, base) = (&view.feet[foot], &view.stance.base[foot]);
    let more = own.force - low.force;
    if more < SHOWS.0 * view.stance.force {
        return None;
    }
    let of = |part: fn(&FootMotion) -> f64| (own.force * part(own) - low.force * part(low)) / more;
    let length_mm = view.stance.feet[foot].length_mm();
    let aside_mm = of(|foot| foot.outward_mm) - base.mean.outward_mm;
    let ball = if aside_mm.abs() >= ASIDE * length_mm {
        true
    } else if base.on_bumps {
        let ahead_mm = of(|foot| foot.along_mm) - base.mean.along_mm;
        ahead_mm >= FORWARD * length_mm
    } else {
        of(FootMotion::heel_share) <= HEEL_MOST * base.mean.heel_share()
    };
    (ball || more <= SHOWS.1 * view.stance.force).then_some(ball)
}
