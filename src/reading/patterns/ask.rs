//! Every rule of a protocol asked in turn.

use super::outcome::Found;
use super::{arch, border, known, report, stand, uneven, walk};
use crate::child::Protocol;
use crate::reading::band::FootReading;
use crate::reading::flag::Pattern;
use crate::reading::history::History;
use crate::reading::sign::Sign;

/// What people reported, which no mat has a part in.
pub(in crate::reading) fn reported(history: &History<'_>) -> Found {
    let mut found = Found::default();
    for sign in Sign::ALL {
        found.take(report::pattern(sign), None, report::sign(history, sign));
    }
    found.add(report::stopped(history));
    found
}

/// What the rules of a protocol find on the mat in view, whose feet are `feet`. Of what an older mat cannot be asked,
/// nothing is said.
pub(in crate::reading) fn found(history: &History<'_>, feet: &[FootReading], protocol: Protocol) -> Found {
    let mut found = Found::default();
    match protocol {
        Protocol::Standing => {
            found.take(Pattern::LowArch, None, arch::low(history, feet));
            found.take(Pattern::HighArch, None, arch::high(history, feet));
            found.take(Pattern::LateralLoading, None, border::lateral_loading(history));
            for part in [stand::uneven_load, uneven::uneven_arches] {
                found.take(Pattern::SideAsymmetry, None, part(history));
            }
            found.take(Pattern::Unsteadiness, None, stand::unsteadiness(history, feet));
            found.add(known::changed(history, protocol));
        }
        Protocol::Walking => {
            found.add(walk::in_toeing(history));
            found.add(walk::toe_walking(history));
            found.add(walk::hallux(history));
            found.take(Pattern::SideAsymmetry, None, walk::uneven_times(history));
            found.add(known::changed(history, protocol));
        }
        Protocol::Stepping => {}
    }
    if !history.is_newest(protocol) {
        found.not_read.clear();
    }
    found
}
