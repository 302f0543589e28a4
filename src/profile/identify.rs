//! Which profile a capture fits best.

use std::sync::Arc;

use super::decoder::Decoder;
use super::framing::Framing;
use super::plan::Plan;

/// A profile is believed when it explains so much, and the next best less than so much.
const ACCEPT: f64 = 0.95;
const SECOND: f64 = 0.5;
/// Fewer frames are chance.
const FRAMES: u64 = 5;

/// How well a profile explains a capture.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Fit {
    /// The profile.
    pub name: String,
    /// Share of the bytes that belong to good packets.
    pub explained: f64,
    /// Frames found.
    pub frames: u64,
}

/// What was found out.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Identified {
    /// Every profile that explains anything, best first.
    pub fits: Vec<Fit>,
    /// The one that is believed; or why none is.
    pub decided: Result<String, String>,
}

/// How well a plan explains a capture; `None` for a format in which nothing can be recognised.
pub fn fit(name: &str, plan: &Arc<Plan>, capture: &[u8]) -> Option<Fit> {
    if let Framing::Fixed { sync, end, .. } = &plan.framing
        && sync.is_empty()
        && end.is_empty()
    {
        return None;
    }
    let mut decoder = Decoder::new(Arc::clone(plan));
    let mut rest = capture;
    while decoder.next(&mut rest).is_some() {}
    while decoder.finish().is_some() {}
    let counters = decoder.counters();
    let share = |bytes: u64| if counters.bytes > 0 { bytes as f64 / counters.bytes as f64 } else { 0.0 };
    // Packets that never make a frame explain nothing.
    let explained = if counters.frames > 0 { share(counters.bytes_decoded) } else { 0.0 };
    Some(Fit { name: name.to_owned(), explained, frames: counters.frames })
}

/// Ranks fits and decides.
pub fn identify(mut fits: Vec<Fit>) -> Identified {
    fits.retain(|fit| fit.frames > 0);
    fits.sort_by(|a, b| f64::total_cmp(&b.explained, &a.explained).then(a.name.cmp(&b.name)));
    let decided = match fits.as_slice() {
        [] => Err("no profile finds a frame in it".to_owned()),
        [best, ..] if best.explained < ACCEPT => {
            Err(format!("{} explains only {:.0} % of the bytes", best.name, 100.0 * best.explained))
        }
        [best, ..] if best.frames < FRAMES => Err(format!("{} finds only {} frames", best.name, best.frames)),
        [best, second, ..] if second.explained >= SECOND => Err(format!(
            "{} explains {:.0} % of the bytes, but {} explains {:.0} %: the bytes alone do not distinguish them",
            best.name,
            100.0 * best.explained,
            second.name,
            100.0 * second.explained
        )),
        [best, ..] => Ok(best.name.clone()),
    };
    Identified { fits, decided }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(name: &str, explained: f64, frames: u64) -> Fit {
        Fit { name: name.to_owned(), explained, frames }
    }

    #[test]
    fn one_good_fit_is_believed_and_two_are_not() {
        assert_eq!(identify(vec![fit("a", 0.99, 40), fit("b", 0.2, 3)]).decided, Ok("a".to_owned()));
        assert!(identify(vec![fit("a", 0.99, 40), fit("b", 0.6, 3)]).decided.is_err());
        assert!(identify(vec![fit("a", 0.94, 40)]).decided.is_err());
        assert!(identify(vec![fit("a", 0.99, 4)]).decided.is_err());
        assert!(identify(vec![fit("a", 0.0, 0)]).decided.is_err());
    }
}
