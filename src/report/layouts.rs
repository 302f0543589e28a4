//! Every kind of page, drawn and checked: no text off the page or over another, nothing clipped,
//! the same bytes twice, and the numbers back out of the picture.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cards::explained::Explained;
use super::input::page::PageInput;
use super::pages::page::{Layout, paint};
use super::paper::area::Area;
use super::paper::canvas::{BODY, Canvas, DOTS_PER_INCH, Style};
use super::paper::sheet::{PAGE_HEIGHT_PX, PAGE_WIDTH_PX};
use crate::analysis::Reason;
use crate::analysis::result::{Finding, FrameMeasures, Quality, Series, SessionResult, Severity, Task};
use crate::base::{Language, Meta, Refusal, Side, Unit};
use crate::report::{document, draw_page, fixture};

const LONG: &str = "the print touches the edge of the mat on more than one side, so that neither its length nor its \
    outline can be known, and every measure that rests on them would be a guess; place the child nearer to the middle \
    of the mat and record again for at least ten seconds";

/// Every layout case with a name.
fn cases() -> Vec<(&'static str, Meta, SessionResult)> {
    let mut cases = Vec::new();
    let mut add = |name, (meta, result): (Meta, SessionResult)| cases.push((name, meta, result));
    add("standing", fixture::standing());
    add("uncalibrated", fixture::uncalibrated());
    let (mut meta, result) = fixture::walking();
    meta.notes.push(crate::base::Note::new(crate::base::Note::ASSUMED_VIEW, "a word on how the mat is seen"));
    add("view_assumed", (meta, result));
    add("walking", fixture::walking());
    add("no_foot", fixture::no_foot());
    add("toddler", fixture::standing_of(112.0, 500));
    add("adult", fixture::standing_of(300.0, 500));
    add("one_frame", fixture::standing_of(182.0, 1));

    let (meta, mut result) = fixture::standing();
    result.feet.pop();
    result.contacts.pop();
    result.feet[0].load_share = Err(Refusal::planted("only one foot was on the mat"));
    add("one_foot", (meta.clone(), result.clone()));
    result.feet[0].side = Err(Refusal::planted(
        "the print could be of either foot: the likelier side has a probability of 0.61",
    ));
    result.feet[0].side_probability = 0.61;
    add("side_unknown", (meta, result));

    let (mut meta, mut result) = fixture::standing();
    for foot in &mut result.feet {
        foot.side = Err(Refusal::planted(LONG));
        foot.footprint = Err(Refusal::planted(LONG));
        foot.indices.iter_mut().for_each(|result| result.value = Err(Refusal::planted(LONG)));
        foot.contact_area_mm2 = Err(Refusal::planted(LONG));
        foot.load_share = Err(Refusal::planted(LONG));
        foot.region_load = Err(Refusal::planted(LONG));
    }
    result.quality = (0..40)
        .map(|i| {
            let why = Reason::NoRoom { trouble: LONG.to_owned() }.into();
            let severity = [Severity::Info, Severity::Warning, Severity::Problem][i % 3];
            Quality { severity, kind: Finding::NoPrint { side: None, why } }
        })
        .collect();
    meta.device = Some("Ж".repeat(200));
    add("all_refused", (meta.clone(), result.clone()));
    result.task = Err(Refusal::planted(LONG.repeat(6)));
    result.feet.clear();
    result.contacts.clear();
    add("no_foot_long", (meta, result));

    let (meta, mut result) = fixture::standing();
    result.quality.clear();
    result.frames = 300_000;
    result.contacts.iter_mut().for_each(|contact| contact.end_s = 15_000.0);
    result.t_s = (0..300_000).map(|i| f64::from(i) * 0.05).collect();
    result.total =
        std::iter::repeat_n(FrameMeasures { force: 231.0, ..FrameMeasures::default() }, 300_000).collect();
    for foot in &mut result.feet {
        let wave = |i: i32| 115.0 + 15.0 * (f64::from(i) * 0.001).sin();
        let first = foot.series.at(0);
        foot.series = Arc::new((0..300_000).map(|i| FrameMeasures { force: wave(i), ..first }).collect());
        foot.print.window_s = (0.0, 15_000.0);
    }
    add("hours", (meta, result));

    let (meta, mut result) = fixture::walking();
    result.task = Ok(Task::Stepping);
    let steps = result.contacts.clone();
    result.contacts = steps.iter().cycle().take(60).cloned().collect();
    add("many_steps", (meta, result));

    let (meta, mut result) = fixture::standing();
    (result.frames, result.t_s, result.total) = (0, Vec::new(), Series::default());
    (result.feet, result.contacts) = (Vec::new(), Vec::new());
    result.task = Err(Refusal::planted("the recording has no frames"));
    add("empty", (meta, result));

    let (meta, mut result) = fixture::standing();
    for (foot, bad) in result.feet.iter_mut().zip([f64::NAN, f64::INFINITY]) {
        foot.print.picture.values_mut().fill(bad);
        foot.peak = Ok(bad);
        foot.load_share = Ok(bad);
        let bad = FrameMeasures { force: bad, ..FrameMeasures::default() };
        foot.series = Arc::new(foot.series.iter().map(|_| bad).collect());
    }
    let bad = FrameMeasures { force: f64::NAN, ..FrameMeasures::default() };
    result.total = result.total.iter().map(|_| bad).collect();
    result.contact_threshold = 0.0;
    add("not_finite", (meta, result));
    cases
}

fn input<'a>(name: &'a str, meta: &'a Meta, result: &'a SessionResult, document: &'a str) -> PageInput<'a> {
    PageInput { name, meta, result, document }
}

/// The further pages of a session with their names: for the plain cases a page of every index, for the
/// others of one, since their pages differ in the same ways.
fn further(case: &str, input: &PageInput<'_>, language: Language) -> Vec<(String, Canvas)> {
    let mut pages = Vec::new();
    // Without a foot no such page is made.
    if !input.result.feet.is_empty() {
        let details = crate::report::pages::details::paint(input, language).unwrap();
        pages.extend(details.into_iter().enumerate().map(|(at, page)| (format!("details_{}", at + 1), page)));
    }
    let many = if ["standing", "toddler", "stood", "walked"].contains(&case) { usize::MAX } else { 1 };
    for index in Explained::all().take(many) {
        let page = crate::report::pages::explain::paint(input, index, language).unwrap();
        pages.push((index.definition().key.to_owned(), page));
    }
    pages
}

/// Sessions in which everything that these pages say is said, and no reason is a text of a test.
fn spoken() -> Vec<(&'static str, Meta, SessionResult)> {
    let mut cases = Vec::new();
    let mut add = |name, (meta, result): (Meta, SessionResult)| cases.push((name, meta, result));
    let uncalibrated = |(mut meta, mut result): (Meta, SessionResult)| {
        meta.scale = crate::base::Scale::RAW;
        result.unit = Unit::Raw;
        result.quality.push(Quality { severity: Severity::Info, kind: Finding::Uncalibrated });
        (meta, result)
    };
    add("stood", fixture::stood());
    add("walked", fixture::walked());
    add("stood_uncalibrated", uncalibrated(fixture::stood()));
    add("walked_uncalibrated", uncalibrated(fixture::walked()));

    let (mut meta, mut result) = fixture::stood();
    meta.notes.push(crate::base::Note::new(crate::base::Note::ASSUMED_VIEW, "a word on how the mat is seen"));
    result.feet.truncate(1);
    result.contacts.retain(|contact| contact.foot == 0);
    result.feet[0].load_share = Err(Reason::OneFoot.into());
    add("one_foot", (meta, result));

    let (mut meta, mut result) = fixture::stood();
    let refused = || Refusal::from(crate::footprint::Reason::TooShort { cells: 8.25, least: 12.0 });
    for foot in &mut result.feet {
        foot.side = Err(crate::footprint::Reason::SideUnclear.into());
        foot.footprint = Err(refused());
        foot.indices.iter_mut().for_each(|found| found.value = Err(refused()));
        foot.contact_area_mm2 = Err(refused());
        foot.region_load = Err(refused());
    }
    result.balance = Err(Reason::NoFrame.into());
    result.quality = (0..20)
        .map(|cells| Quality {
            severity: [Severity::Info, Severity::Warning, Severity::Problem][cells % 3],
            kind: Finding::Saturated { cells, top: 255.0, unit: Unit::Raw.label() },
        })
        .collect();
    (meta.child, meta.started_us) = (None, None);
    add("refused", (meta.clone(), result.clone()));
    result.quality.clear();
    result.task = Err(Reason::NoFrame.into());
    result.feet.clear();
    result.contacts.clear();
    add("no_foot", (meta, result));
    cases
}

fn sheet() -> Area {
    Area::new(0.0, 0.0, PAGE_WIDTH_PX as f32, PAGE_HEIGHT_PX as f32).inset(40.0, 30.0)
}

/// No text off the page and none over another, none out of its card, and none smaller than the paper allows.
pub(super) fn apart(name: &str, canvas: &Canvas) {
    let wrong = crowded(name, canvas);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with where the texts of a page stand.
fn crowded(name: &str, canvas: &Canvas) -> Vec<String> {
    assert_eq!(canvas.written.len(), canvas.sizes.len());
    let mut wrong = Vec::new();
    for ((ink, text), size) in canvas.written.iter().zip(&canvas.sizes) {
        let points = size / DOTS_PER_INCH * 72.0;
        if points <= 7.99 {
            wrong.push(format!("{name}: {text:?} is written in letters of {points:.1} points"));
        }
        let centre = Area::new(ink.centre().0, ink.centre().1, 0.0, 0.0);
        let column = canvas.cards.iter().filter(|card| card.holds(&centre, 0.0));
        let column = column.min_by(|a, b| (a.w * a.h).total_cmp(&(b.w * b.h)));
        if column.is_some_and(|column| !column.inset(4.0, 2.0).holds(ink, 0.0)) {
            wrong.push(format!("{name}: {text:?} leaves its card at {ink:?}"));
        }
    }
    for (at, (ink, text)) in canvas.written.iter().enumerate() {
        if !sheet().holds(ink, 0.0) {
            wrong.push(format!("{name}: {text:?} lies off the page at {ink:?}"));
        }
        for (other, other_text) in canvas.written[..at].iter().filter(|(other, _)| ink.overlaps(other, 0.5)) {
            wrong.push(format!("{name}: {text:?} lies over {other_text:?} at {other:?}"));
        }
    }
    wrong
}

/// Nothing is cut of what an ordinary recording shows, but a name of its own that is too long.
fn whole(name: &str, canvas: &Canvas) {
    if ["all_refused", "no_foot_long", "side_unknown", "one_foot"]
        .contains(&name.split(' ').next().unwrap_or(name))
    {
        return;
    }
    for (_, text) in &canvas.written {
        assert!(!text.contains('…') || text.contains("_long_name"), "{name}: {text:?} is cut");
    }
}

/// Of what stands on a page drawn in the pseudo-language, no word is English: each came out of the catalogue. `given` is
/// what no language changes: pseudonyms, names of files, what a mat calls itself.
pub(in crate::report) fn no_english(page: &str, canvas: &Canvas, given: &[&str]) {
    const OF_NO_LANGUAGE: [&str; 4] = ["plantar", "kPa", "min", "UTC"];
    assert_eq!(canvas.language, Language::Pseudo, "{page}");
    let words = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect()
    };
    let given: Vec<String> = given.iter().flat_map(|text| words(text)).collect();
    for (_, text) in &canvas.written {
        let english = words(text).into_iter().find(|word| {
            let plain = word.len() > 2 && word.bytes().all(|letter| letter.is_ascii_alphabetic());
            plain && !OF_NO_LANGUAGE.contains(&&**word) && !given.contains(word)
        });
        assert_eq!(english, None, "{page}: {text:?}");
    }
}

/// Pages in every language: nothing lies over another text, leaves its place or is cut, and the numbers are those of the
/// English pages. They are kept to be looked at where `PLANTAR_PAGES` names a folder.
pub(in crate::report) fn alike_in_every_language(name: &str, paint: impl Fn(Language) -> Vec<Canvas>) {
    let english = numbers(&paint(Language::English));
    let mut wrong = Vec::new();
    for language in Language::offered().filter(|language| *language != Language::English) {
        let pages = paint(language);
        for (at, canvas) in pages.iter().enumerate() {
            let name = format!("{language}_{name}_{}", at + 1);
            if let Some(folder) = std::env::var_os("PLANTAR_PAGES") {
                let png = crate::report::paper::picture::encode_titled(canvas, &name).unwrap();
                std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), png).unwrap();
            }
            wrong.extend(crowded(&name, canvas));
            let cut = canvas.written.iter().filter(|(_, text)| text.contains('…'));
            wrong.extend(cut.map(|(_, text)| format!("{name}: {text:?} is cut")));
        }
        let own = numbers(&pages);
        let unlike: Vec<_> = own.symmetric_difference(&english).collect();
        if !unlike.is_empty() {
            wrong.push(format!("{language}_{name}: not the numbers of the English page: {unlike:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every number on some pages, with a point for the sign of the language; not the size of the mat, which is left out where
/// the words of a language leave no room for the mat.
fn numbers(pages: &[Canvas]) -> BTreeSet<String> {
    let language = pages.first().map_or(Language::English, |page| page.language);
    // A text goes on in the next line.
    let texts = pages.iter().flat_map(|page| &page.written).map(|(_, text)| &**text);
    let is_size = |text: &str| text.contains(" × ") && text.ends_with(" mm");
    let texts: Vec<&str> = texts.filter(|text| !is_size(text)).collect();
    let text = texts.join(" ").replace(language.decimal_sign(), ".");
    text.split(|letter: char| !letter.is_ascii_digit() && letter != '.')
        .map(|number| number.trim_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

/// What of a session is in no language: what the file says of itself, and the symbols of formulas.
fn given(meta: &Meta) -> Vec<&str> {
    let notes = meta.notes.iter().flat_map(|note| [&*note.key, &*note.text]);
    let symbols = ["gamma", "alpha"].into_iter();
    symbols.chain([&*meta.source]).chain(meta.device.as_deref()).chain(notes).collect()
}

#[test]
fn everything_on_the_pages_of_a_session_comes_out_of_the_catalogue() {
    for (name, meta, result) in spoken() {
        let input = input("a.parquet", &meta, &result, "{}");
        let mut pages = further(name, &input, Language::Pseudo);
        pages.push(("first".to_owned(), paint(&input, Language::Pseudo).unwrap()));
        for (page, canvas) in pages {
            let mut given = given(&meta);
            given.push(input.name);
            no_english(&format!("{name} {page}"), &canvas, &given);
        }
    }
}

#[test]
#[ignore = "a minute: .ci/run minutes"]
fn the_pages_of_a_session_say_the_same_in_every_language() {
    let mut spoken = spoken();
    // How many findings there is no room for hangs on the length of those before them.
    spoken.iter_mut().for_each(|(_, _, result)| result.quality.truncate(4));
    alike_in_every_language("session", |language| {
        let of_one = |(name, meta, result): &(&'static str, Meta, SessionResult)| {
            let input = input("a.parquet", meta, result, "{}");
            let mut pages = vec![paint(&input, language).unwrap()];
            // What stands on the page of an index is the same whoever stood.
            let further = further(name, &input, language).into_iter().map(|(_, page)| page);
            pages.extend(further.take(match *name {
                "walked" => usize::MAX,
                "stood" => 2,
                _ => 0,
            }));
            pages
        };
        spoken.iter().flat_map(of_one).collect()
    });
}

#[test]
fn numbers_on_the_pages_of_a_session_have_the_sign_of_the_language() {
    let (meta, result) = fixture::stood();
    let input = input("x", &meta, &result, "{}");
    let mut pages = crate::report::pages::details::paint(&input, Language::German).unwrap();
    pages.push(paint(&input, Language::German).unwrap());
    let has_decimals = |text: &str, sign: char| {
        let letters: Vec<char> = text.chars().collect();
        letters
            .windows(3)
            .any(|three| three[0].is_ascii_digit() && three[1] == sign && three[2].is_ascii_digit())
    };
    let mut with_comma = 0;
    for (_, text) in pages.iter().flat_map(|canvas| &canvas.written) {
        // The version of the program is no number.
        assert!(text.starts_with("plantar ") || !has_decimals(text, '.'), "{text:?}");
        with_comma += usize::from(has_decimals(text, ','));
    }
    assert!(with_comma > 20, "only {with_comma} numbers with decimals");
}

#[test]
fn letters_are_never_smaller_than_the_paper_allows() {
    for size in [1.0, 15.0, BODY, 30.0] {
        assert!(Style::regular(size).size >= BODY && Style::bold(size).size >= BODY);
    }
    assert!((BODY / DOTS_PER_INCH * 72.0 - 8.0).abs() < 1e-4);
}

#[test]
fn text_of_the_further_pages_stays_on_them_and_apart() {
    for (name, meta, result) in cases() {
        let long = "a_long_name ".repeat(9);
        for (page, canvas) in further(name, &input(&long, &meta, &result, "{}"), Language::English) {
            assert!(canvas.written.len() > 20, "{name} {page}");
            apart(&format!("{name} {page}"), &canvas);
            whole(&format!("{name} {page}"), &canvas);
        }
    }
}

#[test]
fn text_stays_on_the_page_and_apart() {
    for (name, meta, result) in cases() {
        let canvas = paint(
            &input(&"a_recording_with_a_long_name ".repeat(4), &meta, &result, "{}"),
            Language::English,
        )
        .unwrap();
        assert!(canvas.written.len() > 20, "{name}");
        let boxes = Layout::of(&canvas, &input("x", &meta, &result, "{}")).areas();
        apart(name, &canvas);
        whole(name, &canvas);
        for (ink, text) in &canvas.written {
            let held = boxes.iter().any(|area| area.holds(ink, 0.0));
            assert!(held, "{name}: {text:?} leaves its box at {ink:?}");
        }
    }
}

#[test]
fn boxes_do_not_overlap_and_none_is_flat() {
    let canvas = Canvas::new(PAGE_WIDTH_PX, PAGE_HEIGHT_PX, Language::English).unwrap();
    let sheet = Area::new(0.0, 0.0, PAGE_WIDTH_PX as f32, PAGE_HEIGHT_PX as f32);
    for (name, meta, result) in cases() {
        let areas = Layout::of(&canvas, &input("x", &meta, &result, "{}")).areas();
        for (at, area) in areas.iter().enumerate() {
            assert!(sheet.holds(area, 0.0) && area.w > 100.0 && area.h > 20.0, "{name}: {area:?}");
            assert!(areas[..at].iter().all(|other| !area.overlaps(other, 0.01)), "{name}: {area:?}");
        }
        let tallest = areas.iter().map(|area| area.h).fold(0.0, f32::max);
        assert!(tallest > 560.0, "{name}: the footprints have only {tallest} pixels");
    }
}

#[test]
fn no_unit_of_force_or_pressure_when_uncalibrated() {
    let (meta, result) = fixture::uncalibrated();
    let input = input("x", &meta, &result, "{}");
    let mut pages = further("uncalibrated", &input, Language::English);
    pages.push(("first".to_owned(), paint(&input, Language::English).unwrap()));
    for (name, canvas) in pages {
        let words: Vec<&str> = canvas.written.iter().flat_map(|(_, text)| text.split([' ', ','])).collect();
        assert!(words.contains(&"UNCALIBRATED:"), "{name}");
        for unit in ["kPa", "N", "Pa"] {
            assert!(!words.contains(&unit), "{unit} on an uncalibrated page: {name}");
        }
    }
}

#[test]
fn the_numbers_travel_in_the_picture() {
    let (meta, result) = fixture::standing();
    let text = document("Kind Ж.parquet", &meta, &[], &result).to_string();
    let bytes = draw_page(&input("Kind Ж.parquet", &meta, &result, &text), Language::English).unwrap();
    assert_eq!(
        bytes,
        draw_page(&input("Kind Ж.parquet", &meta, &result, &text), Language::English).unwrap(),
        "the same bytes twice"
    );
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height), (PAGE_WIDTH_PX, PAGE_HEIGHT_PX));
    assert_eq!(info.pixel_dims.unwrap().xppu, 7874);
    let find = |key: &str| {
        let chunk = info.utf8_text.iter().find(|chunk| chunk.keyword == key);
        chunk.unwrap_or_else(|| panic!("no {key}")).get_text().unwrap()
    };
    assert_eq!(find("plantar"), text);
    assert_eq!(find("Title"), "plantar: Kind Ж.parquet");
    assert!(find("Software").starts_with("plantar "));
    let index = result.feet[0].arch_index().unwrap();
    assert_eq!(find("left arch_index"), format!("{index:.4}"));
    let back: serde_json::Value = serde_json::from_str(&find("plantar")).unwrap();
    assert_eq!(back["feet"][1]["side"], "right");
}

#[test]
fn a_mirrored_mat_shows_the_same_feet() {
    let (mut meta, mut result) = fixture::standing();
    meta.mat = meta.mat.with_view(crate::base::View::FromBelow);
    result.feet.reverse();
    for (foot, side) in result.feet.iter_mut().zip([Side::Left, Side::Right]) {
        foot.side = Ok(side);
        if let Ok(geometry) = &mut foot.footprint {
            geometry.frame.across = -geometry.frame.across;
        }
    }
    let canvas = paint(&input("x", &meta, &result, "{}"), Language::English).unwrap();
    assert!(canvas.written.iter().any(|(_, text)| text == "Left foot"));
}
