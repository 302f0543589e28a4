//! Quiet standing: how the load wanders between the feet and along them.
//!
//! Two wandering numbers, a place sideways and one forward in millimetres, each the sum of a slow
//! and a fast Ornstein-Uhlenbeck process, both smoothed once more so that the path has a velocity,
//! and of a slow wave. Sizes: chosen so that adults come near force-plate recordings of quiet
//! standing (Santos and Duarte 2016) and 3-year-olds sway about twice as far (Usui 1995: marked fall
//! from 3 to 5 years, slow after 6).

use rand::{Rng, RngExt};
use rand_distr::StandardNormal;

/// Standard deviation of the sway of adults, forward and sideways, millimetres.
const ADULT_SD_MM: (f64, f64) = (3.9, 2.3);

/// An Ornstein-Uhlenbeck process followed by a first-order low-pass.
#[derive(Clone, Debug)]
struct Wander {
    keep: f64,
    follow: f64,
    push: f64,
    raw: f64,
    smooth: f64,
}

impl Wander {
    /// Standard deviation `sd`, correlation time `tau_s`, smoothed over `smooth_s`; started
    /// stationary.
    fn new(sd: f64, tau_s: f64, smooth_s: f64, dt_s: f64, rng: &mut impl Rng) -> Self {
        // Variance of a low-passed OU process: sigma^2 tau / (tau + smooth).
        let sigma = sd * ((tau_s + smooth_s) / tau_s).sqrt();
        let keep = (-dt_s / tau_s).exp();
        let start: f64 = rng.sample(StandardNormal);
        let mut wander = Self {
            keep,
            follow: 1.0 - (-dt_s / smooth_s).exp(),
            push: sigma * (1.0 - keep * keep).sqrt(),
            raw: sigma * start,
            smooth: sigma * start,
        };
        // Forget the start, at which both stages are equal.
        for _ in 0..(4.0 * (tau_s + smooth_s) / dt_s).ceil() as usize {
            wander.next(rng);
        }
        wander
    }

    fn next(&mut self, rng: &mut impl Rng) -> f64 {
        let kick: f64 = rng.sample(StandardNormal);
        self.raw = self.keep * self.raw + self.push * kick;
        self.smooth += self.follow * (self.raw - self.smooth);
        self.smooth
    }
}

/// One direction of sway.
#[derive(Clone, Debug)]
struct Direction {
    slow: Wander,
    fast: Wander,
    wave_mm: f64,
    wave_hz: f64,
    phase: f64,
}

impl Direction {
    fn new(sd_mm: f64, dt_s: f64, rng: &mut impl Rng) -> Self {
        Self {
            slow: Wander::new(0.80 * sd_mm, 2.5, 0.35, dt_s, rng),
            fast: Wander::new(0.30 * sd_mm, 0.35, 0.12, dt_s, rng),
            wave_mm: 0.6 * sd_mm,
            wave_hz: rng.random_range(0.02..0.06),
            phase: rng.random_range(0.0..std::f64::consts::TAU),
        }
    }

    fn next(&mut self, t_s: f64, rng: &mut impl Rng) -> f64 {
        let wave = (std::f64::consts::TAU * self.wave_hz * t_s + self.phase).sin();
        self.slow.next(rng) + self.fast.next(rng) + self.wave_mm * wave
    }
}

/// The sway of one child.
#[derive(Clone, Debug)]
pub(super) struct Sway {
    forward: Direction,
    sideways: Direction,
    roll: [Wander; 2],
}

/// Where the body leans in one frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lean {
    /// Forward, millimetres.
    pub(super) forward_mm: f64,
    /// To the right, millimetres.
    pub(super) right_mm: f64,
    /// Roll of the left and the right foot: shift of load from the outer to the inner ball, as a
    /// share of what the ball carries.
    pub(super) roll: [f64; 2],
}

impl Sway {
    /// The sway of a child of an age, `scale` times the usual, in steps of `dt_s`.
    pub(super) fn new(age_years: f64, scale: f64, dt_s: f64, rng: &mut impl Rng) -> Self {
        // 2.1 at 3 years, 1.5 at 6, 1.1 at 12.
        let young = 1.0 + 1.1 * (-(age_years - 3.0).max(0.0) / 4.0).exp();
        let size = scale * young;
        Self {
            forward: Direction::new(ADULT_SD_MM.0 * size, dt_s, rng),
            sideways: Direction::new(ADULT_SD_MM.1 * size, dt_s, rng),
            roll: [(); 2].map(|()| Wander::new(0.05 * size, 1.5, 0.2, dt_s, rng)),
        }
    }

    /// The next lean, at `t_s`.
    pub(super) fn next(&mut self, t_s: f64, rng: &mut impl Rng) -> Lean {
        let forward_mm = self.forward.next(t_s, rng);
        let right_mm = self.sideways.next(t_s, rng);
        let [left, right] = &mut self.roll;
        Lean { forward_mm, right_mm, roll: [left.next(rng), right.next(rng)] }
    }
}

/// `x`, bent so that it never leaves `-limit..limit`.
pub(super) fn bounded(x: f64, limit: f64) -> f64 {
    limit * (x / limit).tanh()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    /// Standard deviation forward and sideways (mm) and mean velocity (mm/s), mean of 20 children.
    fn measure(age_years: f64, rate_hz: f64) -> (f64, f64, f64) {
        let mut sums = (0.0, 0.0, 0.0);
        for seed in 0..20 {
            let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
            let mut sway = Sway::new(age_years, 1.0, 1.0 / rate_hz, &mut rng);
            let path: Vec<(f64, f64)> = (0..(30.0 * rate_hz) as usize)
                .map(|at| sway.next(at as f64 / rate_hz, &mut rng))
                .map(|lean| (lean.right_mm, lean.forward_mm))
                .collect();
            let sd = |of: fn(&(f64, f64)) -> f64| {
                let mean = path.iter().map(of).sum::<f64>() / path.len() as f64;
                (path.iter().map(|p| (of(p) - mean).powi(2)).sum::<f64>() / path.len() as f64).sqrt()
            };
            let length: f64 = path.windows(2).map(|p| (p[1].0 - p[0].0).hypot(p[1].1 - p[0].1)).sum();
            sums = (sums.0 + sd(|p| p.1) / 20.0, sums.1 + sd(|p| p.0) / 20.0, sums.2 + length / 600.0);
        }
        sums
    }

    #[test]
    fn adults_sway_as_on_a_force_plate_and_small_children_twice_as_far() {
        // The young adults of Santos and Duarte 2016: 2 to 4 mm forward, 1 to 2 mm sideways, 5 to
        // 7 mm/s; their old ones 5 to 8 mm, 3 to 7 mm, 16 to 21 mm/s.
        let (forward, sideways, velocity) = measure(25.0, 100.0);
        assert!((2.0..5.5).contains(&forward) && (1.0..4.0).contains(&sideways), "{forward} {sideways}");
        assert!((5.0..12.0).contains(&velocity), "{velocity}");
        let (small, ..) = measure(3.0, 100.0);
        assert!((1.7..2.5).contains(&(small / forward)), "{small} {forward}");
    }

    #[test]
    fn the_frame_rate_does_not_change_how_far_the_child_sways() {
        let (slow, fast) = (measure(6.0, 25.0), measure(6.0, 200.0));
        assert!((slow.0 / fast.0 - 1.0).abs() < 0.25, "{slow:?} {fast:?}");
        assert!((slow.2 / fast.2 - 1.0).abs() < 0.25, "{slow:?} {fast:?}");
    }

    #[test]
    fn a_statue_does_not_sway() {
        let mut rng = rand_pcg::Pcg64::seed_from_u64(1);
        let lean = Sway::new(6.0, 0.0, 0.01, &mut rng).next(3.0, &mut rng);
        assert_eq!((lean.forward_mm, lean.right_mm, lean.roll), (0.0, 0.0, [0.0; 2]));
    }
}
