//! How sure the indices are, in the results document.

use serde_json::{Value, json};

use super::Entry;
use crate::analysis::result::{FootResult, IndexResult, Parts};
use crate::base::Interval;

/// One entry an index: its interval and what that is made of, or `null` with the reason.
pub(super) fn uncertainty(foot: &FootResult) -> Value {
    let mut entry = Entry::default();
    for result in &foot.indices {
        let both = result.interval.as_ref().and_then(|interval| Ok((interval, result.parts.as_ref()?)));
        let both = both.map_err(Clone::clone);
        entry.measured(result.index.definition().key, &both, |(interval, parts)| of(result, interval, parts));
    }
    entry.done()
}

fn of(result: &IndexResult, interval: &Interval, parts: &Parts) -> Value {
    let mut entry = Entry::default();
    entry.set("level", Interval::LEVEL);
    entry.number("low", interval.low);
    entry.number("high", interval.high);
    entry.measured("text", &result.sentence(), |text| json!(text));
    entry.measured("threshold_sensitive", &result.threshold_sensitive(), |sensitive| json!(sensitive));
    entry.measured("threshold_half", &parts.threshold_half, |value| json!(value));
    entry.measured("threshold_double", &parts.threshold_double, |value| json!(value));
    entry.set("replicates", parts.replicates);
    entry.number("placement_shift", parts.placement_shift);
    entry.number("placement_sd", parts.placement_sd);
    entry.measured("frames_sd", &parts.frames_sd, |sd| json!(sd));
    entry.measured("repeats_sd", &parts.repeats_sd, |sd| json!(sd));
    entry.measured("toe_cut_sd", &parts.toe_cut_sd, |sd| json!(sd));
    entry.measured(
        "residual",
        &parts.residual,
        |residual| json!({ "pull": residual.pull, "own": residual.own, "bias": residual.bias, "sd": residual.sd }),
    );
    entry.number("relative_pitch", parts.relative_pitch);
    entry.number("relative_noise", parts.relative_noise);
    entry.done()
}
