//! Every kind of course page, drawn and checked.

use super::*;
use crate::base::{Date, Unit};
use crate::child::fixture::{plan, practised};
use crate::child::{Child, Course, PractisedSession};
use crate::progress::{Adherence, adherence};
use crate::report::input::simulated::Simulated;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn child() -> Child {
    Child {
        id: "S17-04".parse().unwrap(),
        birth: "2018-06".parse().unwrap(),
        sex: None,
        added: day("2026-01-10"),
        course: Some(Course { from: day("2026-03-02"), every_days: 3, sessions: 24 }),
        plan: plan(),
        known: Vec::new(),
        language: None,
    }
}

fn sessions(number: u64, unit: Unit) -> Vec<PractisedSession> {
    let from = day("2026-03-02");
    let at = |at: u64| from.plus_days(at as i64 * 3 + i64::from(at % 5 == 4)).unwrap();
    (0..number).map(|number| practised(&child().id, number, at(number), unit)).collect()
}

fn pages(name: &str, child: &Child, practices: &[PractisedSession]) -> Vec<(String, Canvas)> {
    let painted = |language| {
        let pages = pages_in(language, name, child, practices);
        pages.into_iter().map(|(_, canvas)| canvas).collect::<Vec<Canvas>>()
    };
    crate::report::layouts::alike_in_every_language(&format!("course_{name}"), painted);
    for (name, canvas) in pages_in(Language::Pseudo, name, child, practices) {
        crate::report::layouts::no_english(&name, &canvas, &[]);
    }
    pages_in(Language::English, name, child, practices)
}

fn pages_in(
    language: Language,
    name: &str,
    child: &Child,
    practices: &[PractisedSession],
) -> Vec<(String, Canvas)> {
    let today = day("2026-04-20");
    let held: Adherence = adherence(child.course.as_ref(), &[], practices, today);
    let simulated = Simulated::of(practices.iter().map(|one| one.simulated));
    let input = CourseInput { child, adherence: &held, practices, simulated, today, document: "{}" };
    let drawn = paint(&input, language).unwrap();
    drawn.into_iter().enumerate().map(|(at, page)| (format!("{name}_{}", at + 1), page)).collect()
}

#[test]
fn text_stays_on_the_page_and_apart() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    std::fs::create_dir_all(&folder).unwrap();
    let child = child();
    let loose = Child { course: None, plan: Vec::new(), ..child.clone() };
    let mut odd = sessions(12, Unit::Kpa);
    odd[3].dose = None;
    odd[4].dose.as_mut().unwrap().right = None;
    odd[5].dose.as_mut().unwrap().unit = Unit::Raw;
    odd[6].practice.sets[0].refused = Some(crate::base::Judgement::of(&crate::report::Reason::NoSession));
    let first = odd[7].practice.sets[0].clone();
    let free = crate::child::PractisedSet { exercise: crate::base::Exercise::Free, planned: None, ..first };
    odd[7].practice.sets.push(free);
    for dose in odd[8].dose.iter_mut() {
        for foot in [&mut dose.left, &mut dose.right].into_iter().flatten() {
            foot.map_force_time.clear();
            foot.zones.iter_mut().for_each(|zone| zone.force_time = None);
        }
    }
    let mut all = pages("course", &child, &sessions(16, Unit::Kpa));
    let mut simulated = sessions(3, Unit::Kpa);
    simulated[1].simulated = true;
    all.extend(pages("course_simulated", &child, &simulated));
    all.extend(pages("course_raw", &child, &sessions(2, Unit::Raw)));
    all.extend(pages("course_one", &loose, &sessions(1, Unit::Kpa)));
    all.extend(pages("course_odd", &child, &odd));
    all.extend(pages("course_seconds", &child, &odd[8..9]));
    for (name, canvas) in all {
        // Kept to be looked at.
        let png = picture::encode_with(&canvas, &name, "{}").unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        assert!(canvas.written.len() > 20, "{name}");
        crate::report::layouts::apart(&name, &canvas);
        let says =
            canvas.written.iter().any(|(_, text)| text.starts_with("Some of these sessions are simulated"));
        assert_eq!(says, name.starts_with("course_simulated"), "{name}");
        for (_, text) in &canvas.written {
            assert!(!text.contains('…'), "{name}: {text:?} is cut");
        }
    }
}

#[test]
fn a_course_before_its_first_session_shows_its_weeks_and_one_without_days_says_so() {
    let child = child();
    let texts = |child: &Child| -> Vec<String> {
        pages("none", child, &[])
            .iter()
            .flat_map(|(_, page)| &page.written)
            .map(|(_, text)| text.clone())
            .collect()
    };
    let before = texts(&child);
    assert!(before.iter().any(|text| text == "2 Mar"));
    assert!(before.iter().any(|text| text == "0 min"), "{before:?}");
    assert!(before.iter().any(|text| text == "0 of 24 planned"), "{before:?}");
    let words =
        "24 days planned: 0 held, 16 missed, 8 to come. In each session: marching on the spot, 20 times;";
    assert!(before.iter().any(|text| text.starts_with(words)), "{before:?}");
    let none = texts(&Child { course: None, ..child.clone() });
    assert!(none.iter().any(|text| text.starts_with("Nothing is planned on any day")), "{none:?}");
    let same = |_: u8| {
        let practices = sessions(3, Unit::Kpa);
        let held = adherence(child.course.as_ref(), &[], &practices, day("2026-04-20"));
        let today = day("2026-04-20");
        let input = CourseInput {
            child: &child,
            adherence: &held,
            practices: &practices,
            simulated: Simulated::Nothing,
            today,
            document: "{}",
        };
        draw_course(&input, Language::English).unwrap()
    };
    assert_eq!(same(0), same(1), "the same bytes for the same input");
}

#[test]
fn the_map_of_the_soles_is_told_in_the_unit_of_the_numbers_beside_it() {
    for (heavy, unit) in [(0.1, "N s"), (1.0, "kN s")] {
        let mut practices = sessions(16, Unit::Kpa);
        let doses = practices.iter_mut().filter_map(|one| one.dose.as_mut());
        for foot in doses.flat_map(|dose| [&mut dose.left, &mut dose.right]).flatten() {
            foot.map_force_time.iter_mut().for_each(|value| *value *= heavy);
            let force_time = foot.zones.iter_mut().filter_map(|zone| zone.force_time.as_mut());
            force_time.for_each(|value| *value *= heavy);
        }
        let pages = pages("course_units", &child(), &practices);
        let texts: Vec<&str> =
            pages.iter().flat_map(|(_, page)| &page.written).map(|(_, text)| text.as_str()).collect();
        for wanted in [
            format!("force × time at each place, {unit}"),
            format!("dose, {unit}"),
            format!("Dose: force × time, {unit}."),
        ] {
            assert!(texts.iter().any(|text| text.starts_with(&wanted)), "{wanted}: {texts:?}");
        }
    }
}
