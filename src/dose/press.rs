//! When a zone of a sole is pressed anew.

/// A zone is pressed, or let go, when that has lasted so long, seconds: a cell's flicker is no press.
const LEAST_S: f64 = 0.1;

/// One zone: whether it is pressed, told by two levels and a least time, so that neither noise nor a tremor about the
/// threshold counts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Press {
    /// It is free.
    #[default]
    Free,
    /// It has borne load since then, not yet for long enough.
    Coming(f64),
    /// It is pressed.
    Pressed,
    /// It has been free since then, not yet for long enough.
    Going(f64),
}

impl Press {
    /// Takes in a frame: whether a cell of the zone reaches the threshold, and whether one still reaches half of it.
    /// Returns whether the zone has now been pressed once more.
    pub(super) fn push(&mut self, t_s: f64, reaches: bool, holds: bool) -> bool {
        if let Self::Going(since_s) = *self {
            if holds {
                *self = Self::Pressed;
            } else if t_s - since_s >= LEAST_S {
                *self = Self::Free;
            }
        }
        match *self {
            Self::Free if reaches => *self = Self::Coming(t_s),
            Self::Coming(_) if !holds => *self = Self::Free,
            Self::Coming(since_s) if t_s - since_s >= LEAST_S => {
                *self = Self::Pressed;
                return true;
            }
            Self::Pressed if !holds => *self = Self::Going(t_s),
            _ => {}
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Presses of a zone whose highest cell reads these shares of the threshold, a hundred times a second.
    fn presses(levels: impl IntoIterator<Item = f64>) -> usize {
        let mut press = Press::default();
        let times = (0..).map(|at| f64::from(at) * 0.01);
        times.zip(levels).filter(|&(t_s, level)| press.push(t_s, level >= 1.0, level >= 0.5)).count()
    }

    #[test]
    fn only_what_lasts_counts_and_what_trembles_about_the_threshold_counts_once() {
        let for_frames = |level: f64, frames: usize| std::iter::repeat_n(level, frames);
        assert_eq!(presses(for_frames(2.0, 100)), 1);
        assert_eq!(presses(for_frames(2.0, 5).chain(for_frames(0.0, 50))), 0);
        let twice = for_frames(2.0, 50).chain(for_frames(0.0, 15)).chain(for_frames(2.0, 50));
        assert_eq!(presses(twice), 2);
        let flicker = for_frames(2.0, 50).chain(for_frames(0.0, 5)).chain(for_frames(2.0, 50));
        assert_eq!(presses(flicker), 1);
        assert_eq!(presses((0..200).map(|at| if at / 20 % 2 == 0 { 1.2 } else { 0.6 })), 1);
        assert_eq!(presses(for_frames(0.9, 100)), 0);
    }
}
