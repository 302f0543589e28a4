//! Which part of the foot comes down first.

use super::contacted::{Contacted, Setting};
use crate::analysis::result::InitialContact;
use crate::analysis::result::reason::Reason;
use crate::base::{Measured, mean_point};
use crate::footprint::Footprint;

/// Time over which the first centre of pressure is taken.
const FIRST_S: f64 = 0.030;
/// Ends of heel and midfoot contact in shares of the toeless length.
const LIMITS: [f64; 2] = [0.33, 0.60];

/// The class of a contact by the load-weighted mean centre of pressure of its first 30 ms.
pub(super) fn contact(setting: &Setting, one: &Contacted, print: &Footprint) -> Measured<InitialContact> {
    let (first, last) = one.touch.frames;
    let until_s = setting.history.t_s[first] + FIRST_S;
    let early = (first..=last).take_while(|&frame| frame == first || setting.history.t_s[frame] <= until_s);
    let centres = early
        .map(|frame| one.at(setting, frame))
        .filter_map(|frame| Some((frame.force, frame.centre_of_pressure?)));
    let centre = mean_point(centres).ok_or(Reason::NoFirstCentre)?;
    let share = print.frame.local(centre).x / print.toeless_length_mm;
    Ok(class(share))
}

fn class(share: f64) -> InitialContact {
    match share {
        share if share < LIMITS[0] => InitialContact::Heel,
        share if share <= LIMITS[1] => InitialContact::Midfoot,
        _ => InitialContact::Forefoot,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_by_place() {
        assert_eq!([0.1, 0.329, 0.33, 0.6, 0.61].map(class), {
            use InitialContact::{Forefoot, Heel, Midfoot};
            [Heel, Heel, Midfoot, Midfoot, Forefoot]
        });
    }
}
