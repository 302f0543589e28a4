//! Sway in the document of an analysis, and the document of a sway measurement.

use serde_json::{Value, json};

use super::entry::Entry;
use crate::balance::{Balance, Romberg};
use crate::base::{Measured, Refusal};
use crate::measure::Definition;
use crate::report::reason::Reason;

/// Value of the `format` key of a sway document.
pub const BALANCE_FORMAT: &str = "plantar-balance";

/// Every measure of a stand, and how it was measured.
pub(super) fn entry(balance: &Balance) -> Value {
    let mut entry = Entry::default();
    entry.set("axes", json!(balance.axes));
    entry.set("taken_from", balance.axes.taken_from().to_string());
    entry.number("from_s", balance.from_s);
    entry.number("duration_s", balance.duration_s());
    entry.set("samples", balance.samples);
    entry.number("recorded_hz", balance.recorded_hz);
    entry.number("rate_hz", balance.rate_hz);
    entry.set("interpolated", balance.interpolated);
    entry.set("interruptions", balance.interruptions);
    match balance.filter_hz {
        Some(cut_off_hz) => entry.number("filter_hz", cut_off_hz),
        None => entry.refuse("filter_hz", &Reason::NoFilter.into()),
    }
    entry.set("indicative", !balance.indicative.is_empty());
    entry.set(
        "indicative_because",
        json!(balance.indicative.iter().map(ToString::to_string).collect::<Vec<_>>()),
    );
    entry.set("stated", balance.stated().to_string());
    entry.set("method", json!(balance.method));
    values(&mut entry, balance.values());
    entry.done()
}

fn values(entry: &mut Entry, values: Vec<(&'static Definition, Measured<f64>)>) {
    for (definition, value) in values {
        entry.measured(definition.key, &value, |value| json!(value));
    }
}

/// The document of a sway measurement. `name` is shown as it is; the second stand, with closed eyes, comes
/// with the comparison of the two.
pub fn balance_document(
    name: &str,
    open: &Measured<Balance>,
    closed: Option<(&str, &Measured<Balance>, &Measured<Romberg>)>,
) -> Value {
    let stand = |name: &str, balance: &Measured<Balance>| {
        json!({
            "name": name,
            "balance": balance.as_ref().ok().map(entry),
            "no_balance": balance.as_ref().err().map(Refusal::to_string),
            "no_balance_id": balance.as_ref().err().map(Refusal::id),
        })
    };
    let mut document = stand(name, open);
    document["format"] = json!(BALANCE_FORMAT);
    document["version"] = json!(1);
    if let Some((name, balance, romberg)) = closed {
        document["closed"] = stand(name, balance);
        document["romberg"] = json!(romberg.as_ref().ok().map(|romberg| {
            let mut entry = Entry::default();
            values(&mut entry, romberg.values());
            entry.done()
        }));
        document["no_romberg"] = json!(romberg.as_ref().err().map(Refusal::to_string));
        document["no_romberg_id"] = json!(romberg.as_ref().err().map(Refusal::id));
    }
    document
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::balance::romberg;
    use crate::report::fixture;

    #[test]
    fn a_stand_and_its_comparison() {
        let stand = fixture::standing().1.balance;
        let quotient = romberg(stand.as_ref().unwrap(), stand.as_ref().unwrap());
        let document = balance_document("open", &stand, Some(("shut", &stand, &quotient)));
        assert_eq!(document["format"], BALANCE_FORMAT);
        assert_eq!(document["romberg"]["romberg_velocity"], 1.0);
        assert_eq!(document["closed"]["name"], "shut");
        let measured = &document["balance"];
        assert_eq!(measured["sway_velocity_mm_s"], stand.unwrap().velocity_mm_s());
        assert_eq!(measured["indicative"], true);
        // Ten seconds are too few for a spectrum of 15 s windows.
        assert!(measured["sway_f50_ml_hz"].is_null() && measured["reason"]["sway_f50_ml_hz"].is_string());
        let refused = balance_document("open", &Err(Refusal::planted("too short")), None);
        assert_eq!((&refused["balance"], &refused["no_balance_id"]), (&Value::Null, &json!("too short")));
        assert!(refused["no_balance"].is_string());
    }
}
