//! Units of pressure as vendors print them.

use crate::base::{Scale, Unit};

/// Pressures in kilopascal, by their name in lower case.
const PRESSURES_KPA: [(&str, f64); 13] = [
    ("kpa", 1.0),
    ("pa", 0.001),
    ("mpa", 1000.0),
    ("bar", 100.0),
    ("mbar", 0.1),
    ("atm", 101.325),
    // One pound-force (4.4482216152605 N) on a square inch (25.4 mm).
    ("psi", 6.894_757_293_168_361),
    ("mmhg", 0.133_322_387_415),
    ("n/cm2", 10.0),
    ("n/mm2", 1000.0),
    ("kg/cm2", 98.0665),
    ("kgs/cm2", 98.0665),
    ("g/cm2", 0.098_066_5),
];

/// The scale of numbers printed in this pressure; `None` for anything else.
pub(super) fn pressure(name: &[u8]) -> Option<Scale> {
    let name = folded(name);
    let &(_, gain) = PRESSURES_KPA.iter().find(|(known, _)| *known == name)?;
    Some(Scale { unit: Unit::Kpa, gain, offset: 0.0 })
}

/// A unit in lower case, without blanks and with superscripts written out.
pub(super) fn folded(unit: &[u8]) -> String {
    let text: String = unit.iter().take(24).map(|&byte| char::from(byte).to_ascii_lowercase()).collect();
    // Latin-1 and UTF-8 both end the superscript two in the same character here.
    text.replace('\u{c2}', "").replace('\u{b2}', "2").replace(['^', ' ', '\t'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pressure_is_known_however_it_is_printed() {
        for name in ["N/cm^2", " N/cm\u{b2}", "n/cm2"] {
            assert_eq!(pressure(name.as_bytes()).unwrap().gain, 10.0, "{name}");
        }
        assert!((pressure(b"mmHg").unwrap().apply(750.061_576) - 100.0).abs() < 1e-5);
        assert_eq!(pressure(b"Newtons"), None);
    }
}
