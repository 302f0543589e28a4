//! The words of judgements: Fluent messages in `data/words`, a file for each room.
//!
//! Besides what Fluent brings, a message may call `FIXED($number, decimals: 1)`: the number with so many decimals,
//! never "-0"; `SHORT($number, decimals: 3)`: the same without noughts at its end; `SIGNED($number, decimals: 1)`: with its
//! sign, be it a plus; `SIZE($number, decimals: 1)`: without its sign, which `SIGN($number)` gives a message to choose words
//! by: `minus` or `plus`; and `SMALL($number)`: a positive number with as many decimals as it takes to tell it. Where the
//! decimals are an argument themselves, they come second: `FIXED($number, $decimals)`. `UNIT($unit)` is
//! the unit of cells in words.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Argument, Judgement, Kind};
use crate::base::quantity::{fixed, short, signed, small};
use crate::base::{Language, Unit};

/// The files of a language by their rooms.
macro_rules! files {
    ($code:literal) => {
        &[
            ("base", include_str!(concat!("../../../data/words/", $code, "/base.ftl"))),
            ("measure", include_str!(concat!("../../../data/words/", $code, "/measure.ftl"))),
            ("explained", include_str!(concat!("../../../data/words/", $code, "/explained.ftl"))),
            ("child", include_str!(concat!("../../../data/words/", $code, "/child.ftl"))),
            ("footprint", include_str!(concat!("../../../data/words/", $code, "/footprint.ftl"))),
            ("exercise", include_str!(concat!("../../../data/words/", $code, "/exercise.ftl"))),
            ("checklist", include_str!(concat!("../../../data/words/", $code, "/checklist.ftl"))),
            ("balance", include_str!(concat!("../../../data/words/", $code, "/balance.ftl"))),
            ("growth", include_str!(concat!("../../../data/words/", $code, "/growth.ftl"))),
            ("health", include_str!(concat!("../../../data/words/", $code, "/health.ftl"))),
            ("calibration", include_str!(concat!("../../../data/words/", $code, "/calibration.ftl"))),
            ("compare", include_str!(concat!("../../../data/words/", $code, "/compare.ftl"))),
            ("progress", include_str!(concat!("../../../data/words/", $code, "/progress.ftl"))),
            ("analysis", include_str!(concat!("../../../data/words/", $code, "/analysis.ftl"))),
            ("quality", include_str!(concat!("../../../data/words/", $code, "/quality.ftl"))),
            ("reading", include_str!(concat!("../../../data/words/", $code, "/reading.ftl"))),
            ("dose", include_str!(concat!("../../../data/words/", $code, "/dose.ftl"))),
            ("store", include_str!(concat!("../../../data/words/", $code, "/store.ftl"))),
            ("play", include_str!(concat!("../../../data/words/", $code, "/play.ftl"))),
            ("report", include_str!(concat!("../../../data/words/", $code, "/report.ftl"))),
            ("report-practice", include_str!(concat!("../../../data/words/", $code, "/report-practice.ftl"))),
            ("parents", include_str!(concat!("../../../data/words/", $code, "/parents.ftl"))),
            ("web", include_str!(concat!("../../../data/words/", $code, "/web.ftl"))),
            ("flow", include_str!(concat!("../../../data/words/", $code, "/flow.ftl"))),
            ("cli", include_str!(concat!("../../../data/words/", $code, "/cli.ftl"))),
        ]
    };
}

/// The words of a language, file by file.
type Files = &'static [(&'static str, &'static str)];

const ENGLISH: Files = files!("en");

/// The files of every other language. What is not there is said in English.
const OTHERS: [(Language, Files); 5] = [
    (Language::German, files!("de")),
    (Language::Spanish, files!("es")),
    (Language::Polish, files!("pl")),
    (Language::Russian, files!("ru")),
    (Language::Ukrainian, files!("uk")),
];

/// Id of what the values of cells are called that have no unit.
const COUNTS: &str = "base-counts";

impl Language {
    /// The languages that can be chosen, English first: those that have all words.
    pub fn offered() -> impl Iterator<Item = Self> {
        std::iter::once(Self::English).chain(OTHERS.iter().map(|(language, _)| *language))
    }

    /// Whether it can be chosen.
    pub fn is_offered(self) -> bool {
        Self::offered().any(|offered| offered == self)
    }
}

/// The words of one language.
type Bundle = FluentBundle<FluentResource>;

/// The languages, and the one that is none.
const BUNDLES_MOST: usize = Language::ALL.len() + cfg!(test) as usize;

static BUNDLES: [OnceLock<Bundle>; BUNDLES_MOST] = [const { OnceLock::new() }; BUNDLES_MOST];

/// The words of a language, read when they are first asked for.
fn words_of(language: Language) -> &'static Bundle {
    BUNDLES[language as usize].get_or_init(|| {
        let others = OTHERS.iter().find(|(other, _)| *other == language);
        bundle(language, others.map_or(ENGLISH, |(_, files)| files))
    })
}

/// How a function of messages writes a number with so many decimals.
type Shows = fn(f64, usize) -> String;

fn bundle(language: Language, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().expect("a language")]);
    // Marks of direction around every argument would be drawn as boxes.
    bundle.set_use_isolating(false);
    if language.decimal_sign() == ',' {
        bundle.set_formatter(Some(with_comma));
    }
    #[cfg(test)]
    if language == Language::Pseudo {
        bundle.set_transform(Some(pseudo));
    }
    let number: [(&str, Shows); 5] = [
        ("FIXED", fixed),
        ("SHORT", short),
        ("SMALL", |number, _| small(number)),
        ("SIGNED", signed),
        ("SIZE", |number, places| fixed(number.abs(), places)),
    ];
    for (name, show) in number {
        bundle
            .add_function(name, move |values, named| {
                shown(values, named, |number, places| language.localised(show(number, places)))
            })
            .expect("one of each");
    }
    bundle.add_function("UNIT", move |values, _| unit(values, language)).expect("one UNIT");
    bundle
        .add_function("SIGN", |values, named| {
            shown(values, named, |number, _| if number < 0.0 { "minus" } else { "plus" }.to_owned())
        })
        .expect("one SIGN");
    for (room, text) in files {
        let file = format!("data/words/{language}/{room}.ftl");
        let resource = FluentResource::try_new((*text).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{file}: {errors:?}"));
    }
    bundle
}

/// A number as it stands in a text, where no function says how many decimals it has.
fn with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

/// A text in letters that English does not have, so that a text which was not put into words here stands out.
#[cfg(test)]
fn pseudo(text: &str) -> std::borrow::Cow<'_, str> {
    const LETTERS: [(&str, &str); 2] = [
        ("abcdefghijklmnopqrstuvwxyz", "åƀçđéƒĝħîĵķļɱñøþǫřšŧüṽŵẋýž"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÅƁÇĐÉƑĜĦÎĴĶĻḾÑØÞǪŘŠŦÜṼŴẊÝŽ"),
    ];
    let other = |letter: char| {
        let found = LETTERS.iter().find_map(|(from, to)| from.find(letter).and_then(|at| to.chars().nth(at)));
        found.unwrap_or(letter)
    };
    text.chars().map(other).collect::<String>().into()
}

/// What can be put into words.
pub trait InWords {
    /// Its words in a language; in English where the language has none.
    fn in_words(&self, language: Language) -> String;

    /// Its words in English, to stand beside those of a language that is a draft.
    fn english_beside(&self, language: Language) -> Option<String> {
        language.is_draft().then(|| self.in_words(Language::English))
    }
}

impl<K: Kind> InWords for K {
    fn in_words(&self, language: Language) -> String {
        kind_in_words(self, language)
    }
}

impl InWords for Judgement {
    fn in_words(&self, language: Language) -> String {
        let arguments = self.arguments.iter().map(|(name, argument)| (name.as_str(), argument));
        message(language, &self.id, arguments)
    }
}

/// A kind in a language.
pub(in crate::base) fn kind_in_words(kind: &dyn Kind, language: Language) -> String {
    let arguments = kind.arguments();
    message(language, kind.id(), arguments.iter().map(|(name, argument)| (*name, argument)))
}

/// A kind in English; what `Display` of a kind says.
pub fn english(kind: &dyn Kind) -> String {
    kind_in_words(kind, Language::English)
}

impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_words(Language::English))
    }
}

/// A message. A file of a newer program may hold a kind that this one has no words for, and a damaged one
/// lack arguments: then it reads as its id with its arguments.
fn message<'a>(
    language: Language,
    id: &str,
    arguments: impl Iterator<Item = (&'a str, &'a Argument)> + Clone,
) -> String {
    let spoken = [language, Language::English];
    let words = spoken.into_iter().find_map(|language| worded(language, id, arguments.clone()));
    words.unwrap_or_else(|| {
        let each: Vec<String> =
            arguments.map(|(name, argument)| format!("{name} {}", text(language, argument))).collect();
        let colon = if each.is_empty() { "" } else { ": " };
        format!("a reason that this version has no words for ({id}{colon}{})", each.join(", "))
    })
}

/// The words of a message with its arguments, where there are words and all their arguments.
fn worded<'a>(
    language: Language,
    id: &str,
    arguments: impl Iterator<Item = (&'a str, &'a Argument)>,
) -> Option<String> {
    let bundle = words_of(language);
    let pattern = bundle.get_message(id)?.value()?;
    let mut given = FluentArgs::new();
    for (name, argument) in arguments {
        given.set(name.to_owned(), value(language, argument));
    }
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
    errors.is_empty().then(|| language.with_percent(words))
}

fn value(language: Language, argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Number(number) => FluentValue::from(*number),
        argument => FluentValue::from(text(language, argument)),
    }
}

fn text(language: Language, argument: &Argument) -> String {
    match argument {
        Argument::Count(count) => count.to_string(),
        Argument::Number(number) => language.localised(number.to_string()),
        Argument::Text(text) => text.clone(),
        Argument::Judgement(judgement) => judgement.in_words(language),
        Argument::List(all) => {
            // Sentences have commas of their own.
            let sentences = all.iter().any(|one| matches!(one, Argument::Judgement(_)));
            let each: Vec<String> = all.iter().map(|one| text(language, one)).collect();
            each.join(if sentences { "; " } else { ", " })
        }
    }
}

/// Most decimals that a message can ask for: a double has no more.
const MOST_DECIMALS: f64 = 15.0;

/// A number as one of the functions shows it.
fn shown(
    values: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    show: impl Fn(f64, usize) -> String,
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
fn unit(values: &[FluentValue<'_>], language: Language) -> FluentValue<'static> {
    match values {
        [FluentValue::String(label), ..] if *label == Unit::Raw.label() => {
            FluentValue::from(message(language, COUNTS, std::iter::empty()))
        }
        [FluentValue::String(label), ..] => FluentValue::from(label.to_string()),
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::base::Exercise;

    /// The kinds of every room: ids with the names of their arguments.
    fn kinds() -> Vec<(&'static str, &'static [&'static str])> {
        let mut kinds = [
            crate::analysis::Reason::ALL,
            crate::analysis::result::Finding::ALL,
            crate::child::MatWords::ALL,
            crate::footprint::Reason::ALL,
            crate::footprint::Region::ALL,
            crate::footprint::MarkName::ALL,
            crate::exercise::Reason::ALL,
            crate::child::Fault::ALL,
            crate::child::PlannedWords::ALL,
            crate::checklist::Stop::ALL,
            crate::checklist::Gate::ALL,
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
            crate::progress::Days::ALL,
            crate::reading::Line::ALL,
            crate::reading::When::ALL,
            crate::reading::Difference::ALL,
            crate::reading::Notice::ALL,
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
            crate::dose::Caveat::ALL,
            crate::play::Wrong::ALL,
            crate::play::Reason::ALL,
            #[cfg(feature = "store")]
            crate::store::Reason::ALL,
            #[cfg(feature = "live")]
            crate::web::Reason::ALL,
            #[cfg(feature = "program")]
            crate::flow::NoSession::ALL,
            #[cfg(feature = "program")]
            crate::flow::OfReference::ALL,
            #[cfg(feature = "program")]
            crate::flow::ReferenceUse::ALL,
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
            #[cfg(feature = "program")]
            crate::cli::letters::Letter::ALL,
            #[cfg(feature = "program")]
            crate::cli::prompts::Ask::ALL,
            #[cfg(feature = "program")]
            crate::cli::prompts::Step::ALL,
            #[cfg(feature = "program")]
            crate::cli::prompts::Aloud::ALL,
            #[cfg(all(feature = "live", feature = "program"))]
            crate::cli::live::Below::ALL,
        ]
        .concat();
        kinds.extend(crate::report::kinds());
        kinds.extend(Exercise::ALL.map(|exercise| (exercise.id(), &[][..])));
        // Questions and the names of measures have no enum: they stand under the keys.
        let questions = crate::checklist::Checklist::shipped().unwrap().questions.into_iter();
        kinds.extend(questions.map(|question| (&*question.said().id.leak(), &[][..])));
        kinds.extend(crate::measure::all().map(|measure| (&*measure.named().id.leak(), &[][..])));
        // Those of them that have a page of their own have five texts more.
        let explained = crate::measure::footprint::ALL.iter().copied().chain([&crate::measure::gait::CPEI]);
        let texts = explained.flat_map(|measure| crate::measure::Told::ALL.map(|text| measure.told(text)));
        kinds.extend(texts.map(|text| (&*text.id.leak(), &[][..])));
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
        if cfg!(not(feature = "pages")) {
            messages.retain(|id, _| !["report-", "parents-"].iter().any(|of| id.starts_with(of)));
        }
        if cfg!(not(feature = "live")) {
            messages.retain(|id, _| {
                !["web-", "flow-unmoved-", "flow-live-", "cli-live-"].iter().any(|of| id.starts_with(of))
            });
        }
        // The words of older files have no kind, and a unit is none.
        messages.remove("base-said");
        messages.remove(COUNTS);
        assert!(messages.is_empty(), "of no kind: {messages:?}");
    }

    #[test]
    fn every_message_is_worded_whatever_its_arguments_are() {
        // A number where a message chooses by a word is shown by the message's default, and the reverse.
        for (id, names) in kinds() {
            for argument in [Argument::Count(1), Argument::Number(2.5), Argument::Text("left".to_owned())] {
                let arguments = names.iter().map(|name| (*name, &argument));
                assert!(
                    worded(Language::English, id, arguments).is_some(),
                    "{id} cannot be worded with {argument:?}"
                );
            }
        }
    }

    #[test]
    fn numbers_have_their_decimals_and_counts_choose_their_words() {
        let told = |id: &str, arguments: &[(&'static str, Argument)]| {
            message(Language::English, id, arguments.iter().map(|(name, argument)| (*name, argument)))
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
