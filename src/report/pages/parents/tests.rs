//! The page for parents and the letter: drawn and looked at, and held against the reading that they are made from.

use super::*;
use crate::base::{Date, Interval, Refusal};
use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX;
use crate::norms::Concern;
use crate::progress::sentences;
use crate::reading::{
    Band, Difference, Flag, Grade, Limit, NotRead, Once, Pattern, Reading, Reason, Remark, Rule, SeenOnce,
    Source, ToDo, Waiting,
};
use crate::report::fixture;
use crate::report::input::guide::Guide;
use crate::report::input::parents::Compared;
use crate::report::input::progress::ProgressPanel;
use crate::report::input::simulated::Simulated;
use crate::report::paper::canvas::DOTS_PER_INCH;
use crate::report::paper::words::Word;
use crate::report::progress_fixture::{child, progress};
use crate::report::reading_fixture::reading;

/// What a page for a family does not say: all of it is for somebody who works with feet.
const NOT_FOR_PARENTS: [&str; 8] =
    ["score", "centile", "index", "indices", "band", "finding", "et al", "deviation"];

const PATTERNS: [Pattern; 15] = [
    Pattern::LowArch,
    Pattern::HighArch,
    Pattern::GettingLower,
    Pattern::InToeing,
    Pattern::LateralLoading,
    Pattern::ToeWalking,
    Pattern::SideAsymmetry,
    Pattern::Unsteadiness,
    Pattern::HalluxLoading,
    Pattern::KnownChange,
    Pattern::Pain,
    Pattern::Stiffness,
    Pattern::Limp,
    Pattern::Tiptoe,
    Pattern::Stopped,
];

fn day() -> Date {
    Date::new(2026, 1, 1).unwrap()
}

fn flag(pattern: Pattern, severity: Concern, side: Option<Side>) -> Flag {
    Flag {
        pattern,
        severity,
        side,
        measure: Some(&CHIPPAUX_SMIRAK_INDEX),
        value: Some(61.2),
        interval: Some(Interval { low: 60.0, high: 63.0 }),
        cutoff: Some(Limit::From { value: 59.0, unit: "%" }),
        source: Source::OwnPast,
        rule: Rule::LateralLoading { earlier: day(), last: day() },
        on: None,
    }
}

fn once(pattern: Pattern, reading: &Reading) -> Once {
    Once {
        pattern,
        side: Some(Side::Right),
        measure: &CHIPPAUX_SMIRAK_INDEX,
        value: 61.2,
        interval: None,
        cutoff: Limit::From { value: 59.0, unit: "%" },
        source: Source::OwnPast,
        on: reading.feet[0].on.clone(),
        waiting: Waiting::NotOn { date: day() },
    }
}

/// A reading of both feet with a band and nothing else.
fn banded(band: &Band) -> Reading {
    let mut reading = reading(8.0, "");
    for foot in &mut reading.feet {
        (foot.band, foot.beside) = (band.clone(), None);
    }
    reading.remarks.clear();
    reading
}

fn graded(grade: Grade) -> Reading {
    banded(&Band::Graded(grade))
}

/// A reading of which everything is said that can be.
fn in_full() -> Reading {
    let mut reading = graded(Grade::Low85);
    reading.feet[0].beside = self::reading(8.0, "").feet[0].beside.clone();
    reading.feet[0].once =
        Some(SeenOnce { grade: Grade::Low97, level: Some(Concern::Watch), waiting: Waiting::NoEarlier });
    for pattern in PATTERNS {
        reading.flags.push(flag(pattern, Concern::Watch, Some(Side::Left)));
        reading.once.push(once(pattern, &reading));
    }
    let why = [
        Reason::NotWalked,
        Reason::NoStand,
        Reason::FewPlacements { pitch_mm: 8.0, needed: 3, placements: 1 },
        Reason::AskedFrom { years: 3.5 },
        Reason::Bumpy { sessions: 2 },
    ];
    reading.not_read = PATTERNS
        .into_iter()
        .zip(why.into_iter().cycle())
        .map(|(pattern, why)| NotRead { pattern, side: None, why: Refusal::from(why) })
        .collect();
    reading.remarks = vec![
        Remark::BornLow,
        Remark::NoComplaint { today: day() },
        Remark::Prevalence {
            from_years: 7.0,
            to_years: Some(9.0),
            least_pct: 12.0,
            most_pct: Some(24.0),
            flexible: true,
            source: "Pfeiffer et al. 2006".to_owned(),
        },
        Remark::OneSession,
    ];
    reading
}

fn input<'a>(compared: Compared<'a>, prints: Option<&'a SolePrints>) -> ParentsInput<'a> {
    ParentsInput {
        name: Some("kid-1"),
        recording: "a",
        age_years: Some(8.1),
        day: Some(day()),
        prints: prints.map(|prints| (prints, Date::new(2025, 12, 1))),
        compared,
        changed: Changed::One,
        simulated: Simulated::All,
    }
}

/// What there may be of prints.
const PRINTS_OF: [&str; 3] = ["prints", "unclear", "none"];

/// The pages and letters of many readings with such prints, drawn in a language.
fn pages(language: Language, prints_of: &[&str]) -> Vec<(String, Canvas)> {
    let (meta, result) = fixture::standing();
    let prints = SolePrints::of(&result, &meta);
    let mut unclear = SolePrints { sides_clear: false, ..prints.clone() };
    unclear.feet[0] = None;
    let (full, few) = (in_full(), graded(Grade::Usual));
    let children: Vec<_> = [Some(Side::Left), Some(Side::Right)]
        .map(|side| progress(&CHIPPAUX_SMIRAK_INDEX, side, 8, 60.0, false))
        .into();
    let panel = ProgressPanel { feet: children.iter().collect(), guide: Guide::None };
    let told = sentences(&panel.feet);
    let changed = Changed::Told { told: &told, chart: ParentsChart::of(&panel, child().birth) };
    let mut pages = Vec::new();
    for (name, compared) in [
        ("full", Compared::With(&full)),
        ("usual", Compared::With(&few)),
        ("no_age", Compared::NoAge),
        ("no_table", Compared::NoTable),
        ("to_check", Compared::ToCheck),
        ("unmeasured", Compared::Unmeasured),
    ] {
        let all = PRINTS_OF.into_iter().zip([Some(&prints), Some(&unclear), None]);
        for (of, prints) in all.filter(|(of, _)| prints_of.contains(of)) {
            let one = input(compared, prints);
            let several = ParentsInput { changed, simulated: Simulated::Nothing, ..one };
            for (kind, input) in [("one", one), ("several", several)] {
                let page = told::page(&input, language);
                pages.push((format!("parents_{name}_{of}_{kind}"), paint(&page, &input, language).unwrap()));
            }
            for protocol in [Some(crate::child::Protocol::Standing), None] {
                let letter = LetterInput { page: one, protocol };
                let page = told::letter(&letter, language);
                let name = format!("letter_{name}_{of}_{}", protocol.is_some());
                pages.push((name, paint(&page, &one, language).unwrap()));
            }
        }
    }
    pages
}

#[test]
fn everything_has_room_in_letters_of_ten_points() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, canvas) in pages(Language::English, &PRINTS_OF) {
        // Kept to be looked at.
        let png = picture::encode_titled(&canvas, &name).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        crate::report::layouts::apart(&name, &canvas);
        for ((_, text), size) in canvas.written.iter().zip(&canvas.sizes) {
            let points = size / DOTS_PER_INCH * 72.0;
            // Charts place letters in parts of a pixel.
            assert!(points > 9.95, "{name}: {text:?} is written in letters of {points:.1} points");
            assert!(!text.contains('…'), "{name}: {text:?} is cut");
        }
        let says = |words: &str| canvas.written.iter().any(|(_, text)| text.starts_with(words));
        assert!(says("This is a screening and practice aid."), "{name}: no caution");
        assert!(says("What to do now") && says("When to ask somebody"), "{name}");
        assert_eq!(says("What was done"), name.starts_with("letter"), "{name}");
        assert_eq!(says("Did it change?"), name.starts_with("parents"), "{name}");
        let both = says("Left foot") && says("Right foot");
        assert!(both || !name.contains("_prints_"), "{name}: the prints have no names");
    }
}

#[test]
#[ignore = "a minute: .ci/run minutes"]
fn it_has_room_in_every_language_and_says_so_where_its_words_are_a_draft() {
    for language in Language::offered() {
        for (name, canvas) in pages(language, &PRINTS_OF[..1]) {
            let name = format!("{language}_{name}");
            crate::report::layouts::apart(&name, &canvas);
            let cut = canvas.written.iter().find(|(_, text)| text.contains('…'));
            assert!(cut.is_none(), "{name}: {cut:?} is cut");
            assert!(canvas.sizes.iter().all(|size| *size > TEN_POINTS - 0.1), "{name}");
            let draft = canvas.words(&Word::Draft);
            assert_eq!(canvas.written.iter().any(|(_, text)| *text == draft), language.is_draft(), "{name}");
        }
    }
    // What is left out for want of room is not the same in all of them.
    let is_short = |name: &str| !name.contains("full") && !name.contains("several");
    crate::report::layouts::alike_in_every_language("parents", |language| {
        let pages = pages(language, &PRINTS_OF[..1]).into_iter();
        pages.filter(|(name, _)| is_short(name)).map(|(_, canvas)| canvas).collect()
    });
}

#[test]
fn nothing_on_the_page_is_in_no_catalogue() {
    for (name, canvas) in pages(Language::Pseudo, &PRINTS_OF) {
        crate::report::layouts::no_english(&name, &canvas, &["kid-1"]);
    }
}

#[test]
fn no_name_of_a_measure_and_no_citation_stands_on_it() {
    let of_many_words = |name: &String| name.contains(' ');
    let names: Vec<String> =
        crate::measure::all().map(|measure| measure.name().to_lowercase()).filter(of_many_words).collect();
    let sources: Vec<&str> = crate::measure::all().map(|measure| measure.source).collect();
    assert!(names.iter().any(|name| name == "chippaux-smirak index"), "{names:?}");
    for (page, canvas) in pages(Language::English, &PRINTS_OF[..1]) {
        let lines: Vec<&str> = canvas.written.iter().map(|(_, text)| text.as_str()).collect();
        let text = lines.join(" ").to_lowercase();
        for word in NOT_FOR_PARENTS {
            let stands = text.split(|letter: char| !letter.is_alphabetic()).any(|one| one == word)
                || word.contains(' ') && text.contains(word);
            assert!(!stands, "{page}: {word:?} in {text}");
        }
        for name in &names {
            assert!(!text.contains(name.as_str()), "{page}: {name:?} in {text}");
        }
        for source in sources.iter().filter(|source| !source.is_empty()) {
            assert!(!text.contains(&source.to_lowercase()), "{page}: {source:?}");
        }
    }
}

/// What stands on the page of a reading, as one text.
fn text(reading: &Reading) -> String {
    parents_words(&input(Compared::With(reading), None), Language::English)
}

#[test]
fn every_band_is_the_one_of_the_reading() {
    for grade in Grade::BANDS {
        let reading = graded(grade);
        let (parents, therapist) = (text(&reading), grade.to_string());
        // Both say it in the same words.
        for side in ["Left foot: the arch is", "Right foot: the arch is"] {
            let line =
                parents.lines().find(|line| line.contains(side)).unwrap_or_else(|| panic!("{parents}"));
            assert!(line.contains(therapist.trim_end_matches(" for the age")), "{line} and {therapist}");
        }
        assert!(parents.contains("Nothing needs to be done. Measure again as planned."), "{parents}");
    }
    assert!(text(&banded(&Band::Developing)).contains("still growing, and a flat foot is normal"));
    let none = text(&banded(&Band::NoReading(Reason::NoGrading.into())));
    let said = "Left foot: nothing can be said about the arch. There are no figures for this age.";
    assert!(none.contains(said) && none.contains("nothing good or bad about the feet"), "{none}");
}

#[test]
fn every_finding_asks_for_what_the_therapists_page_asks_for() {
    for pattern in PATTERNS {
        for (severity, how_much) in [
            (Concern::Info, "This is worth knowing. Nothing needs to be done about it."),
            (Concern::Watch, "This should be watched."),
            (Concern::Ask, "This is a reason to ask a doctor or physiotherapist."),
        ] {
            let mut reading = graded(Grade::Usual);
            reading.flags = vec![flag(pattern, severity, Some(Side::Left))];
            let parents = text(&reading);
            assert!(parents.contains(how_much), "{pattern}: {parents}");
            let to_do = match reading.flags[0].to_do() {
                ToDo::Stop => "Stop the sessions on the mat. Show this page to a doctor or physiotherapist.",
                ToDo::Ask => "Show this page to a doctor or physiotherapist.",
                ToDo::MeasureAgain => "Measure again in about four weeks.",
                ToDo::Nothing => "Nothing needs to be done. Measure again as planned.",
            };
            let all = ["Stop the sessions", "Show this page", "Measure again in", "Nothing needs"];
            let line = parents.lines().skip_while(|line| *line != "What to do now").nth(1).unwrap();
            assert!(line.trim().starts_with(to_do), "{pattern} {severity:?}: {line}");
            assert_eq!(all.iter().filter(|one| line.trim().starts_with(**one)).count(), 1, "{line}");
        }
    }
}

#[test]
fn the_weightiest_decides_and_one_measurement_is_measured_again() {
    let mut reading = graded(Grade::Usual);
    reading.flags = vec![
        flag(Pattern::Pain, Concern::Ask, None),
        flag(Pattern::LowArch, Concern::Ask, Some(Side::Left)),
        flag(Pattern::Limp, Concern::Watch, None),
    ];
    assert_eq!(reading.to_do(), ToDo::Stop);
    reading.flags.remove(0);
    assert_eq!(reading.to_do(), ToDo::Ask);
    reading.flags.clear();
    assert_eq!(reading.to_do(), ToDo::Nothing);
    for (level, asked) in [(None, false), (Some(Concern::Info), false), (Some(Concern::Watch), true)] {
        let seen = SeenOnce { grade: Grade::Usual, level, waiting: Waiting::NoEarlier };
        reading.feet[0].once = Some(seen);
        let to_do = if asked { ToDo::MeasureAgain } else { ToDo::Nothing };
        assert_eq!(reading.to_do(), to_do, "{level:?}");
        assert!(text(&reading).contains("Only one measurement shows this."), "{level:?}");
    }
    reading.feet[0].once = None;
    reading.once = vec![once(Pattern::SideAsymmetry, &reading)];
    assert_eq!(reading.to_do(), ToDo::MeasureAgain);
    assert_eq!(reading.once[0].difference(), Some(Difference::Arches));
    let parents = text(&reading);
    assert!(parents.contains("The arches of the left foot and the right foot differ."), "{parents}");
    assert!(parents.contains("The measurement of 2026-01-01 did not show this."), "{parents}");
}

#[test]
fn what_is_told_of_a_foot_is_not_told_twice_and_both_feet_are_told_together() {
    let mut reading = graded(Grade::Low97);
    let both = [Side::Left, Side::Right].map(Some);
    reading.flags.extend(both.map(|side| flag(Pattern::LowArch, Concern::Watch, side)));
    reading.flags.extend(both.map(|side| flag(Pattern::InToeing, Concern::Info, side)));
    let parents = text(&reading);
    assert!(!parents.contains("The arch of the left foot is low."), "{parents}");
    assert_eq!(parents.matches("This should be watched.").count(), 2, "{parents}");
    let together = "In walking, the toes of both feet point inwards. This is worth knowing. Nothing needs to be done about it.";
    assert_eq!(parents.matches("point inwards").count(), 1, "{parents}");
    assert!(parents.contains(together), "{parents}");
}

#[test]
fn what_has_no_room_is_counted() {
    let reading = in_full();
    let page = told::page(&input(Compared::With(&reading), None), Language::English);
    let told = |texts: usize| {
        let cards = page.cards(texts, false);
        cards.into_iter().flat_map(|card| card.texts).map(|text| text.words).collect::<Vec<_>>()
    };
    assert!(told(page.texts()).iter().all(|text| !text.contains("Ask for the full page")));
    assert!(told(0).iter().any(|text| text.contains("more things were noticed. Ask for the full page.")));
}
