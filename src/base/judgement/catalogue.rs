//! The words of judgements: Fluent messages in `data/words`, a file for each room.
//!
//! Besides what Fluent brings, a message may call `FIXED($number, decimals: 1)`: the number with so many decimals,
//! never "-0"; `SHORT($number, decimals: 3)`: the same without noughts at its end; `SIGNED($number, decimals: 1)`: with its
//! sign, be it a plus; `SIZE($number, decimals: 1)`: without its sign, which `SIGN($number)` gives a message to choose words
//! by: `minus` or `plus`; and `SMALL($number)`: a positive number with as many decimals as it takes to tell it. Where the
//! decimals are an argument themselves, they come second: `FIXED($number, $decimals)`. `UNIT($unit)` is
//! the unit of cells in words.

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Argument, Judgement, Kind};
use crate::base::Unit;
use crate::base::quantity::{fixed, short, signed, small};

/// The English files by their rooms.
const ENGLISH: [(&str, &str); 21] = [
    ("base", include_str!("../../../data/words/en/base.ftl")),
    ("measure", include_str!("../../../data/words/en/measure.ftl")),
    ("footprint", include_str!("../../../data/words/en/footprint.ftl")),
    ("exercise", include_str!("../../../data/words/en/exercise.ftl")),
    ("checklist", include_str!("../../../data/words/en/checklist.ftl")),
    ("balance", include_str!("../../../data/words/en/balance.ftl")),
    ("growth", include_str!("../../../data/words/en/growth.ftl")),
    ("health", include_str!("../../../data/words/en/health.ftl")),
    ("calibration", include_str!("../../../data/words/en/calibration.ftl")),
    ("compare", include_str!("../../../data/words/en/compare.ftl")),
    ("progress", include_str!("../../../data/words/en/progress.ftl")),
    ("analysis", include_str!("../../../data/words/en/analysis.ftl")),
    ("quality", include_str!("../../../data/words/en/quality.ftl")),
    ("reading", include_str!("../../../data/words/en/reading.ftl")),
    ("dose", include_str!("../../../data/words/en/dose.ftl")),
    ("store", include_str!("../../../data/words/en/store.ftl")),
    ("play", include_str!("../../../data/words/en/play.ftl")),
    ("report", include_str!("../../../data/words/en/report.ftl")),
    ("web", include_str!("../../../data/words/en/web.ftl")),
    ("flow", include_str!("../../../data/words/en/flow.ftl")),
    ("cli", include_str!("../../../data/words/en/cli.ftl")),
];

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().expect("a language")]);
    // Marks of direction around every argument would be drawn as boxes.
    bundle.set_use_isolating(false);
    bundle.add_function("FIXED", |values, named| shown(values, named, fixed)).expect("one FIXED");
    bundle.add_function("SHORT", |values, named| shown(values, named, short)).expect("one SHORT");
    bundle
        .add_function("SMALL", |values, named| shown(values, named, |number, _| small(number)))
        .expect("one SMALL");
    bundle.add_function("UNIT", |values, _| unit(values)).expect("one UNIT");
    bundle.add_function("SIGNED", |values, named| shown(values, named, signed)).expect("one SIGNED");
    bundle
        .add_function("SIZE", |values, named| {
            shown(values, named, |number, places| fixed(number.abs(), places))
        })
        .expect("one SIZE");
    bundle
        .add_function("SIGN", |values, named| {
            shown(values, named, |number, _| if number < 0.0 { "minus" } else { "plus" }.to_owned())
        })
        .expect("one SIGN");
    for (room, text) in ENGLISH {
        let resource = FluentResource::try_new(text.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("data/words/en/{room}.ftl: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("data/words/en/{room}.ftl: {errors:?}"));
    }
    bundle
});

/// A kind in English; what `Display` of a kind says.
pub fn english(kind: &dyn Kind) -> String {
    let arguments = kind.arguments();
    message(kind.id(), arguments.iter().map(|(name, argument)| (*name, argument)))
}

impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments = self.arguments.iter().map(|(name, argument)| (name.as_str(), argument));
        f.write_str(&message(&self.id, arguments))
    }
}

/// A message in English. A file of a newer program may hold a kind that this one has no words for, and a damaged one
/// lack arguments: then it reads as its id with its arguments.
fn message<'a>(id: &str, arguments: impl Iterator<Item = (&'a str, &'a Argument)> + Clone) -> String {
    worded(id, arguments.clone()).unwrap_or_else(|| {
        let each: Vec<String> =
            arguments.map(|(name, argument)| format!("{name} {}", text(argument))).collect();
        let colon = if each.is_empty() { "" } else { ": " };
        format!("a reason that this version has no words for ({id}{colon}{})", each.join(", "))
    })
}

/// The words of a message with its arguments, where there are words and all their arguments.
fn worded<'a>(id: &str, arguments: impl Iterator<Item = (&'a str, &'a Argument)>) -> Option<String> {
    let pattern = BUNDLE.get_message(id)?.value()?;
    let mut given = FluentArgs::new();
    for (name, argument) in arguments {
        given.set(name.to_owned(), value(argument));
    }
    let mut errors = Vec::new();
    let words = BUNDLE.format_pattern(pattern, Some(&given), &mut errors).into_owned();
    errors.is_empty().then_some(words)
}

fn value(argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Number(number) => FluentValue::from(*number),
        argument => FluentValue::from(text(argument)),
    }
}

fn text(argument: &Argument) -> String {
    match argument {
        Argument::Count(count) => count.to_string(),
        Argument::Number(number) => number.to_string(),
        Argument::Text(text) => text.clone(),
        Argument::Judgement(judgement) => judgement.to_string(),
        Argument::List(all) => {
            // Sentences have commas of their own.
            let sentences = all.iter().any(|one| matches!(one, Argument::Judgement(_)));
            all.iter().map(text).collect::<Vec<_>>().join(if sentences { "; " } else { ", " })
        }
    }
}

/// Most decimals that a message can ask for: a double has no more.
const MOST_DECIMALS: f64 = 15.0;

/// A number as one of the functions shows it.
fn shown(
    values: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    show: fn(f64, usize) -> String,
) -> FluentValue<'static> {
    let decimals = match values.get(1).or(named.get("decimals")) {
        Some(FluentValue::Number(FluentNumber { value, .. })) => value.clamp(0.0, MOST_DECIMALS) as usize,
        _ => 0,
    };
    match values {
        [FluentValue::Number(number), ..] => FluentValue::from(show(number.value, decimals)),
        // Words stay as they are.
        [FluentValue::String(text), ..] => FluentValue::from(text.to_string()),
        _ => FluentValue::Error,
    }
}

/// The unit of cells in words; judgements hold its label.
fn unit(values: &[FluentValue<'_>]) -> FluentValue<'static> {
    match values {
        [FluentValue::String(label), ..] if *label == Unit::Raw.label() => {
            FluentValue::from(Unit::Raw.in_words())
        }
        [FluentValue::String(label), ..] => FluentValue::from(label.to_string()),
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The kinds of every room: ids with the names of their arguments.
    fn kinds() -> Vec<(&'static str, &'static [&'static str])> {
        let mut kinds = [
            crate::analysis::Reason::ALL,
            crate::analysis::result::Finding::ALL,
            crate::footprint::Reason::ALL,
            crate::footprint::Region::ALL,
            crate::exercise::Reason::ALL,
            crate::checklist::Stop::ALL,
            crate::balance::Reason::ALL,
            crate::balance::Statement::ALL,
            crate::balance::Axes::ALL,
            crate::growth::Reason::ALL,
            crate::health::Reason::ALL,
            crate::health::Finding::ALL,
            crate::calibration::Reason::ALL,
            crate::calibration::Finding::ALL,
            crate::compare::Reason::ALL,
            crate::progress::Reason::ALL,
            crate::progress::LeftOut::ALL,
            crate::progress::Told::ALL,
            crate::progress::Part::ALL,
            crate::progress::Verdict::ALL,
            crate::reading::BesideWords::ALL,
            crate::reading::BandWords::ALL,
            crate::reading::Grade::ALL,
            crate::reading::Level::ALL,
            crate::reading::Pattern::ALL,
            crate::reading::ToDo::ALL,
            crate::reading::Reason::ALL,
            crate::reading::Waiting::ALL,
            crate::reading::Amount::ALL,
            crate::reading::Limit::ALL,
            crate::reading::Source::ALL,
            crate::reading::Rule::ALL,
            crate::reading::Remark::ALL,
            crate::dose::Reason::ALL,
            crate::play::Wrong::ALL,
            crate::play::Reason::ALL,
            crate::report::Reason::ALL,
            #[cfg(feature = "store")]
            crate::store::Reason::ALL,
            #[cfg(feature = "live")]
            crate::web::Reason::ALL,
            #[cfg(feature = "program")]
            crate::flow::NoSession::ALL,
            #[cfg(feature = "program")]
            crate::flow::LeftOut::ALL,
            #[cfg(feature = "program")]
            crate::flow::ScreenWords::ALL,
            #[cfg(all(feature = "live", feature = "program"))]
            crate::flow::Unheard::ALL,
            #[cfg(all(feature = "live", feature = "program"))]
            crate::flow::Unmoved::ALL,
            #[cfg(feature = "program")]
            crate::cli::Reason::ALL,
            #[cfg(feature = "program")]
            crate::cli::Noted::ALL,
        ]
        .concat();
        // The names of measures have no enum: they stand under the keys.
        kinds.extend(crate::measure::all().map(|measure| (&*measure.named().id.leak(), &[][..])));
        kinds
    }

    /// The messages of all files: each id with the arguments that it uses.
    fn messages() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
        let mut found = BTreeMap::new();
        let mut id = "";
        for line in ENGLISH.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '-'])) {
                assert!(found.insert(name, BTreeSet::new()).is_none(), "{name} stands twice");
                id = name;
            }
            let end = |text: &str| {
                text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len())
            };
            let used = line.split('$').skip(1).map(|rest| &rest[..end(rest)]);
            found.entry(id).or_default().extend(used);
        }
        found.remove("");
        found
    }

    #[test]
    fn every_kind_has_its_words_and_every_message_is_of_a_kind() {
        let kinds = kinds();
        let mut messages = messages();
        // Words of rooms that are not built have no kinds.
        messages
            .retain(|id, _| cfg!(feature = "program") || !id.starts_with("flow-") && !id.starts_with("cli-"));
        assert!(kinds.len() > 100, "only {} kinds", kinds.len());
        for (id, arguments) in kinds {
            let used = messages.remove(id).unwrap_or_else(|| panic!("{id} has no words, or stands twice"));
            let unknown: Vec<_> = used.iter().filter(|name| !arguments.contains(name)).collect();
            assert!(unknown.is_empty(), "{id} has no arguments {unknown:?}");
        }
        if cfg!(not(feature = "store")) {
            messages.retain(|id, _| !id.starts_with("store-"));
        }
        if cfg!(not(feature = "live")) {
            messages
                .retain(|id, _| !["web-", "flow-unmoved-", "flow-live-"].iter().any(|of| id.starts_with(of)));
        }
        // The words of older files have no kind.
        messages.remove("base-said");
        assert!(messages.is_empty(), "of no kind: {messages:?}");
    }

    #[test]
    fn every_message_is_worded_whatever_its_arguments_are() {
        // A number where a message chooses by a word is shown by the message's default, and the reverse.
        for (id, names) in kinds() {
            for argument in [Argument::Count(1), Argument::Number(2.5), Argument::Text("left".to_owned())] {
                let arguments = names.iter().map(|name| (*name, &argument));
                assert!(worded(id, arguments).is_some(), "{id} cannot be worded with {argument:?}");
            }
        }
    }

    #[test]
    fn numbers_have_their_decimals_and_counts_choose_their_words() {
        let told = |id: &str, arguments: &[(&'static str, Argument)]| {
            message(id, arguments.iter().map(|(name, argument)| (*name, argument)))
        };
        let lengths = |left: f64| [("left_mm", Argument::Number(left)), ("right_mm", Argument::Number(-0.2))];
        let words = told("flow-screen-lengths", &lengths(151.6));
        assert!(words.starts_with("prints of 152 mm left and 0 mm right"), "{words}");
        let jumped = |landings| told("flow-screen-jumped", &[("landings", Argument::Count(landings))]);
        assert!(jumped(3).contains("3 times") && !jumped(1).contains("times"), "{} {}", jumped(1), jumped(3));
        assert_eq!(told("base-said", &[("text", Argument::Text("a {b}".to_owned()))]), "a {b}");
    }

    #[test]
    fn what_has_no_words_or_lacks_arguments_says_what_it_is() {
        let mut stored = Judgement::from("x");
        stored.id = "from-a-newer-version".to_owned();
        assert_eq!(
            stored.to_string(),
            "a reason that this version has no words for (from-a-newer-version: text x)"
        );
        stored.id = "flow-screen-lengths".to_owned();
        assert!(stored.to_string().contains("no words for (flow-screen-lengths"), "{stored}");
        // However many decimals a file asks for.
        for decimals in [-1.0, 70_000.0, 1e300] {
            let [number, decimals] = [2.0, decimals].map(FluentValue::from);
            let FluentValue::String(text) = shown(&[number, decimals], &FluentArgs::new(), fixed) else {
                panic!("a text")
            };
            assert!(text.len() < 20, "{text}");
        }
    }
}
