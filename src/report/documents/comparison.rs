//! What a comparison of prints found, as numbers and as words. Keys are described in
//! `docs/formats/COMPARE.md`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::base::{Measured, Refusal, Side};
use crate::compare::{
    Difference, ErrorSource, Extreme, PermutationTest, Picture, Quantity, Registration, Template, ZPicture,
};
use crate::measure::{Definition, compare as catalogue, p_value};
use crate::report::input::simulated::Simulated;

/// Value of the `format` key of a comparison.
pub const COMPARE_FORMAT: &str = "plantar-compare";

/// A comparison of the prints of two recordings, of a recording and a template, or of two groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What is compared, the reference first.
    pub names: [String; 2],
    /// What was found of each foot, or why nothing.
    pub findings: Vec<(Side, Measured<Finding>)>,
    /// Prints that had no part in it.
    pub left_out: Vec<PrintLeftOut>,
    /// How much of it is simulated, as far as the recordings tell: on the picture alone.
    pub simulated: Simulated,
}

/// A print that was left out of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintLeftOut {
    /// The file, or the recording within its session.
    pub name: String,
    /// Which foot; `None` for a recording without any print.
    pub side: Option<Side>,
    /// Why.
    pub why: Refusal,
}

impl std::fmt::Display for PrintLeftOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.side {
            Some(side) => write!(f, "{}, {side} foot: {}", self.name, self.why),
            None => write!(f, "{}: {}", self.name, self.why),
        }
    }
}

/// What was found of one foot. What it is found against comes first: a print, a template, a mean of all.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// The difference of two prints.
    Difference(Box<Difference>),
    /// How far a print is from a template.
    Z(Box<(Template, ZPicture)>),
    /// How two groups differ.
    Groups(Box<(Picture, PermutationTest)>),
}

impl Finding {
    /// The difference of a second print from a first.
    pub fn difference(difference: Difference) -> Self {
        Self::Difference(Box::new(difference))
    }

    /// A print against a template.
    pub fn z(template: Template, z: ZPicture) -> Self {
        Self::Z(Box::new((template, z)))
    }

    /// Two groups on the samples of the mean of all.
    pub fn groups(mean: Picture, test: PermutationTest) -> Self {
        Self::Groups(Box::new((mean, test)))
    }

    /// What is measured at each sample.
    pub(in crate::report) fn quantity(&self) -> Quantity {
        match self {
            Self::Difference(found) => found.first.quantity,
            Self::Z(found) => found.0.mean.quantity,
            Self::Groups(found) => found.0.quantity,
        }
    }
}

/// The document of a comparison.
pub fn comparison_document(comparison: &Comparison) -> Value {
    let feet = comparison.findings.iter().map(|(side, found)| match found {
        Err(refusal) => {
            let (reason, id) = (refusal.to_string(), refusal.id());
            json!({ "side": side, "kind": null, "reason": reason, "reason_id": id })
        }
        Ok(found) => {
            let mut entry = entry(found);
            entry["side"] = json!(side);
            entry["unit"] = json!(found.quantity().unit());
            entry
        }
    });
    let left_out = comparison.left_out.iter().map(|one| {
        json!({ "name": one.name, "side": one.side, "why": one.why.to_string(), "why_id": one.why.id() })
    });
    json!({
        "format": COMPARE_FORMAT,
        "version": 1,
        "first": comparison.names[0],
        "second": comparison.names[1],
        "feet": feet.collect::<Vec<_>>(),
        "left_out": left_out.collect::<Vec<_>>(),
    })
}

fn entry(found: &Finding) -> Value {
    match found {
        Finding::Difference(of) => {
            let refused =
                of.rms.as_ref().err().or(of.most_more.as_ref().err()).or(of.most_less.as_ref().err());
            json!({
                "kind": "difference",
                "step_mm": of.first.grid.step_mm,
                "registration": registration(&of.registration),
                (catalogue::RMS.key): of.rms.as_ref().ok(),
                (catalogue::MOST_MORE.key): of.most_more.as_ref().ok().map(extreme),
                (catalogue::MOST_LESS.key): of.most_less.as_ref().ok().map(extreme),
                (catalogue::CHANGED.key): of.changed_pct.as_ref().ok(),
                "error_from": error_from(of.error.source),
                "reason": refused.map(ToString::to_string),
                "reason_id": refused.map(Refusal::id),
            })
        }
        Finding::Z(found) => {
            let (template, z) = &**found;
            json!({
                "kind": "z",
                "step_mm": template.mean.grid.step_mm,
                "registration": registration(&z.registration),
                "prints": template.prints,
                "sd_floor": z.sd_floor,
                (catalogue::LARGEST_Z.key): z.largest_z,
                (catalogue::P.key): z.p,
                "p_approximate": true,
                (catalogue::CRITICAL_Z.key): z.critical_z.as_ref().ok(),
                "reason": z.critical_z.as_ref().err().map(ToString::to_string),
                "reason_id": z.critical_z.as_ref().err().map(Refusal::id),
            })
        }
        Finding::Groups(found) => {
            let (mean, test) = &**found;
            let clusters = test.clusters.iter().map(|cluster| {
                json!({
                    "more": cluster.more,
                    "area_mm2": PermutationTest::area_mm2(cluster, &mean.grid),
                    "peak_t": cluster.peak_t,
                    "along_mm": cluster.peak.x,
                    "across_mm": cluster.peak.y,
                    "p": cluster.p,
                })
            });
            json!({
                "kind": "groups",
                "step_mm": mean.grid.step_mm,
                "prints": [test.n.0, test.n.1],
                "permutations": test.permutations,
                "exact": test.exact,
                "least_p": test.least_p,
                (catalogue::LARGEST_T.key): test.largest_t,
                (catalogue::P.key): test.p,
                (catalogue::CRITICAL_T.key): test.critical_t.as_ref().ok(),
                "cluster_t": test.cluster_t,
                "clusters": clusters.collect::<Vec<_>>(),
                "reason": test.critical_t.as_ref().err().map(ToString::to_string),
                "reason_id": test.critical_t.as_ref().err().map(Refusal::id),
            })
        }
    }
}

/// Where the error of a difference comes from, in words.
fn error_from(source: ErrorSource) -> String {
    match source {
        ErrorSource::Published => "published scatter of single trials of children".to_owned(),
        ErrorSource::Repeats { first, second } => {
            format!("the larger of published scatter and that of {first} and {second} prints")
        }
    }
}

fn registration(of: &Registration) -> Value {
    json!({
        (catalogue::SHIFT_ALONG.key): of.shift_mm().x,
        (catalogue::SHIFT_ACROSS.key): of.shift_mm().y,
        (catalogue::TURN.key): of.turn_deg(),
        (catalogue::SCALE.key): of.scale,
        (catalogue::DICE.key): of.dice,
        (catalogue::RESIDUAL.key): of.residual,
        "steps": of.steps,
    })
}

fn extreme(of: &Extreme) -> Value {
    json!({ "value": of.value, "along_mm": of.place.x, "across_mm": of.place.y })
}

/// The same in a few lines for a terminal. Writing to a string cannot fail.
pub fn comparison_words(comparison: &Comparison) -> String {
    let [first, second] = &comparison.names;
    let mut text = format!("{second} against {first}");
    for (side, found) in &comparison.findings {
        let _ = write!(text, "\n  {side} foot: ");
        let _ = match found {
            Err(refusal) => write!(text, "not compared: {refusal}"),
            Ok(found) => write!(text, "{}", line(found)),
        };
    }
    for one in &comparison.left_out {
        let _ = write!(text, "\n  left out: {one}");
    }
    text
}

/// A measure's name and value, in the unit of the pictures where it has one, or why there is no value.
fn named(definition: &Definition, value: Result<f64, &Refusal>, unit: &str) -> String {
    let (name, decimals) = (definition.name(), definition.decimals);
    match value {
        Ok(p) if definition.key == catalogue::P.key => format!("{name} {}", p_value(p)),
        Ok(value) => format!("{name} {value:.decimals$} {unit}").trim_end().to_owned(),
        Err(refusal) => format!("no {name} ({refusal})"),
    }
}

/// One finding on a line.
pub(in crate::report) fn line(found: &Finding) -> String {
    let unit = found.quantity().unit();
    match found {
        Finding::Difference(found) => {
            let of = found;
            let changed = match &of.changed_pct {
                Ok(changed) if *changed <= 0.0 => "no change larger than the measurement error".to_owned(),
                Ok(changed) => {
                    let decimals = catalogue::CHANGED.decimals;
                    format!("{changed:.decimals$} % of the print changed by more than the measurement error")
                }
                Err(refusal) => named(&catalogue::CHANGED, Err(refusal), ""),
            };
            format!(
                "{}, {}; {}, {}, {}; {changed} ({})",
                named(&catalogue::DICE, Ok(of.registration.dice), ""),
                named(&catalogue::SCALE, Ok(of.registration.scale), ""),
                named(&catalogue::MOST_MORE, of.most_more.as_ref().map(|most| most.value), unit),
                named(&catalogue::MOST_LESS, of.most_less.as_ref().map(|most| most.value.abs()), unit),
                named(&catalogue::RMS, of.rms.as_ref().copied(), unit),
                error_from(of.error.source),
            )
        }
        Finding::Z(found) => {
            let (template, z) = &**found;
            let critical = match &z.critical_z {
                Ok(critical) => format!("critical value (95 %) {critical:.1}"),
                Err(refusal) => refusal.to_string(),
            };
            format!(
                "{} against {} prints ({}, approximate; {critical}); standard deviation taken as at least {:.1} {unit}",
                named(&catalogue::LARGEST_Z, Ok(z.largest_z), ""),
                template.prints,
                named(&catalogue::P, Ok(z.p), ""),
                z.sd_floor
            )
        }
        Finding::Groups(found) => {
            let test = &found.1;
            let significant =
                test.clusters.iter().filter(|cluster| cluster.p <= crate::compare::SIGNIFICANCE);
            format!(
                "{} and {} prints: {} ({}); {} clusters with p up to 0.05; {} permutations{}",
                test.n.0,
                test.n.1,
                named(&catalogue::LARGEST_T, Ok(test.largest_t), ""),
                named(&catalogue::P, Ok(test.p), ""),
                significant.count(),
                test.permutations,
                if test.exact { ", all possible ones" } else { "" }
            )
        }
    }
}
