//! What a mat goes on reading of a load that has left, taken off as far as the cells tell it.
//!
//! Cells of resistive film read a fifth to a third of a load for seconds after it has left. No cell reads less than that
//! share of the most it bore of late, so once some cells have been unloaded the least share over the cells is the
//! after-glow. Until then, and on calibrated mats, nothing is taken off.

/// A load of late fades by half in this time, seconds, as the after-glow does.
const HALF_S: f64 = 2.7;
/// The glow is what one in so many of the cells that bore much read at most.
const RANK: f64 = 0.05;
/// A cell bore much when it bore this share of the most that any did.
const MUCH: f64 = 0.3;
/// Fewest such cells.
const FEWEST: u32 = 20;
/// More is no after-glow but a load that is still there.
const MOST: f64 = 0.5;
/// It is taken off so many times: cells that bore their load for long go on reading more.
const ALL: f64 = 1.25;
/// Less is none.
const LEAST: f64 = 0.02;
/// Steps in which shares are counted.
const STEPS: usize = 64;
/// A stretch lasts so long, seconds.
const STRETCH_S: f64 = 8.0;
/// New values are raised so many half times at most before all are lowered again.
const REBASE: f64 = 40.0;

/// The after-glow of a mat.
#[derive(Clone, Debug)]
pub(super) struct Afterglow {
    /// The most each cell bore of late, raised by the time since `base_s`: it is not the old values that are lowered from
    /// frame to frame but the new ones that are raised.
    most: Vec<f64>,
    base_s: f64,
    /// The least share of the last seconds: of this stretch and of the one before. What creeps leaves more as time goes on.
    shares: [f64; 2],
    stretch_s: f64,
    counts: [u32; STEPS],
}

impl Afterglow {
    pub(super) fn new(cells: usize) -> Self {
        Self { most: vec![0.0; cells], base_s: 0.0, shares: [1.0; 2], stretch_s: 0.0, counts: [0; STEPS] }
    }

    /// Takes it off the cells of a frame, in place.
    pub(super) fn lift(&mut self, t_s: f64, cells: &mut Vec<(usize, f64)>) {
        if !(0.0..=REBASE * HALF_S).contains(&(t_s - self.base_s)) {
            let fade = (-(t_s - self.base_s).max(0.0) / HALF_S).exp2();
            self.most.iter_mut().for_each(|most| *most *= fade);
            self.base_s = t_s;
        }
        let raised = ((t_s - self.base_s) / HALF_S).exp2();
        let mut highest = 0.0_f64;
        for &(cell, value) in cells.iter() {
            let most = &mut self.most[cell];
            *most = most.max(raised * value);
            highest = highest.max(*most);
        }
        if !(0.0..STRETCH_S).contains(&(t_s - self.stretch_s)) {
            self.shares = [1.0, self.shares[0]];
            self.stretch_s = t_s;
        }
        self.learn(raised, MUCH * highest, cells);
        let share = ALL * self.shares[0].min(self.shares[1]);
        if !(LEAST..=MOST).contains(&share) {
            return;
        }
        let whole = 1.0 - share;
        for (cell, value) in cells.iter_mut() {
            *value = (*value - share * self.most[*cell] / raised) / whole;
        }
        cells.retain(|&(_, value)| value > 0.0);
    }

    /// Looks at how little the cells read that bore much.
    fn learn(&mut self, raised: f64, much: f64, cells: &[(usize, f64)]) {
        self.counts.fill(0);
        let mut all = 0_u32;
        for &(cell, value) in cells {
            let most = self.most[cell];
            if most >= much {
                let share = raised * value / most;
                self.counts[((share * STEPS as f64) as usize).min(STEPS - 1)] += 1;
                all += 1;
            }
        }
        if all < FEWEST {
            return;
        }
        let rank = (RANK * f64::from(all)) as u32;
        let mut below = 0;
        let step = self.counts.iter().position(|&count| {
            below += count;
            below > rank
        });
        if let Some(step) = step {
            self.shares[0] = self.shares[0].min((step as f64 + 1.0) / STEPS as f64);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forty cells that bear 100 for a second and nothing, or half, for another, on a mat that glows by a share.
    fn left(glow: f64, borne: f64) -> f64 {
        let mut afterglow = Afterglow::new(80);
        let mut last = 0.0;
        for at in 0..100 {
            let t_s = f64::from(at) * 0.02;
            let pressed: f64 = if t_s < 1.0 { 100.0 } else { borne };
            let glows = glow * 100.0 * (-(t_s - 1.0).max(0.0) / HALF_S).exp2();
            let mut cells: Vec<(usize, f64)> = (0..40).map(|cell| (cell, pressed.max(glows))).collect();
            cells.extend((40..80).map(|cell| (cell, 100.0)));
            afterglow.lift(t_s, &mut cells);
            last = cells.iter().filter(|(cell, _)| *cell < 40).map(|(_, value)| value).sum::<f64>() / 40.0;
        }
        last
    }

    #[test]
    fn what_glows_is_taken_off_and_what_is_borne_stays() {
        assert!(left(0.3, 0.0) < 4.0);
        assert!(left(0.0, 0.0) < 1e-9);
        assert_eq!(left(0.0, 60.0), 60.0);
    }
}
