//! How sure the indices are, in the results document.

use serde_json::{Value, json};

use super::entry::Entry;
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
        |residual| json!({ "pull": residual.pull, "own": residual.own, "bias": residual.bias, "sd": residual.sd, "real_sd": residual.real_sd }),
    );
    entry.number("relative_pitch", parts.relative_pitch);
    entry.number("relative_noise", parts.relative_noise);
    entry.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::Residual;
    use crate::base::Refusal;
    use crate::report::fixture;

    #[test]
    fn an_interval_is_there_with_its_parts_and_their_reasons() {
        let (_, mut result) = fixture::standing();
        let first = &mut result.feet[0].indices[0];
        let value = first.value.clone().unwrap();
        first.interval = Ok(Interval { low: value - 0.02, high: value + 0.02 });
        first.parts = Ok(Parts {
            replicates: 24,
            relative_pitch: 0.05,
            relative_noise: 0.0,
            placement_shift: 0.001,
            placement_sd: 0.008,
            frames_sd: Ok(0.002),
            repeats_sd: Err(Refusal::planted("a stand is one contact")),
            toe_cut_sd: Ok(0.001),
            residual: Ok(Residual { pull: 0.5, own: 1.0, bias: 0.0, sd: 0.009, real_sd: 0.0 }),
            threshold_half: Ok(value + 0.04),
            threshold_double: Err(Refusal::planted("too little contact")),
        });
        let document = uncertainty(&result.feet[0]);
        let found = &document["arch_index"];
        assert_eq!(found["low"], value - 0.02);
        assert_eq!(found["threshold_sensitive"], true);
        assert_eq!((&found["repeats_sd"], &found["threshold_double"]), (&Value::Null, &Value::Null));
        assert_eq!(found["reason"].as_object().unwrap().len(), 2);
        assert!(found["text"].as_str().unwrap().contains("90 % interval"));
        assert_eq!(document["modified_arch_index"], Value::Null);
        assert!(document["reason"]["modified_arch_index"].as_str().unwrap().contains("not estimated"));
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats/ANALYSIS.md");
        let described = std::fs::read_to_string(path).unwrap();
        for key in found.as_object().unwrap().keys().chain(found["residual"].as_object().unwrap().keys()) {
            assert!(described.contains(&format!("`{key}`")), "{key}");
        }
    }
}
