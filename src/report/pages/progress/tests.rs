//! Every kind of progress page, drawn and checked: 2, 8, 40 and 200 sessions, one foot and two, with a reference
//! and without.

use super::*;
use crate::base::{Date, Interval, Judgement, Side, Unit};
use crate::child::fixture::practised as practised_in;
use crate::child::{Event, EventKind, Protocol};
use crate::measure::{balance, footprint};
use crate::norms::Concern;
use crate::progress::{Adherence, Point};
use crate::reading::{Flag, Limit, Pattern, Reason, Rule, SessionGroup, Source};
use crate::report::input::guide::{CentilesAt, Guide, GuideKind, GuideStep};
use crate::report::input::progress::{Besides, PrintLength};
use crate::report::input::simulated::Simulated;
use crate::report::progress_fixture::{child, day, progress};

fn centiles(height: f64) -> Guide {
    let at = |date: &str, shrink: f64| CentilesAt {
        date: day(date),
        values: [0.5, 0.8, 1.0, 1.2, 1.5].map(|share| share * height * shrink),
    };
    Guide::Centiles(vec![at("2023-06-01", 1.0), at("2025-01-01", 0.9), at("2027-01-01", 0.85)])
}

fn steps(value: f64) -> Guide {
    let step = |from: &str, to: &str, value: f64| GuideStep {
        from: day(from),
        to: day(to),
        value,
        kind: GuideKind::Usual,
        is_upper: true,
        source: Some("Banwell 2018".to_owned()),
    };
    Guide::Steps(vec![vec![
        step("2021-06-15", "2025-06-14", value * 1.1),
        step("2025-06-15", "2027-06-14", value),
    ]])
}

fn adherence(sessions: usize) -> Adherence {
    let first = day("2024-01-10");
    let gap = if sessions > 60 { 4 } else { 13 };
    let at = |n: usize| first.plus_days(n as i64 * gap).unwrap();
    Adherence {
        planned: (0..sessions + 3).map(at).collect(),
        done: (0..sessions).filter(|n| n % 6 != 4).map(|n| (at(n), 2.0 + (n % 4) as f64)).collect(),
        missed: (0..sessions).filter(|n| n % 6 == 4).map(at).collect(),
        besides: 0,
    }
}

fn events(last: Date) -> Vec<Event> {
    let kinds = [
        EventKind::Footwear,
        EventKind::Illness,
        EventKind::Pain { score: Some(2) },
        EventKind::Practice { minutes: 10 },
        EventKind::Practice { minutes: 25 },
    ];
    let days = last.days_since(day("2024-01-10")).max(1);
    let mut events = Vec::new();
    for (at, kind) in kinds.into_iter().cycle().take(15).enumerate() {
        let date = day("2024-01-10").plus_days(days * at as i64 / 15).unwrap();
        events.push(Event {
            child: child().id,
            date,
            kind,
            text: Some("seen by Anna".to_owned()),
            answer_to: None,
        });
    }
    events
}

/// Every case, drawn in a language: name, canvas.
fn pages(language: Language) -> Vec<(String, crate::report::paper::canvas::Canvas)> {
    let child = child();
    let flags = [Side::Left, Side::Right].map(|side| Flag {
        pattern: Pattern::LowArch,
        severity: Concern::Ask,
        side: Some(side),
        measure: Some(&footprint::CHIPPAUX_SMIRAK_INDEX),
        value: Some(62.0),
        interval: Some(Interval { low: 60.0, high: 64.0 }),
        cutoff: Some(Limit::From { value: 59.0, unit: "%" }),
        source: Source::Published { source: "Banwell 2018".to_owned() },
        rule: Rule::Arch { why: Reason::NotStanding.into(), course: None, sign: None, noted: None },
        on: None,
    });
    let notes = [Judgement::of(&crate::growth::Reason::FewOfSex)];
    let mut pages = Vec::new();
    for sessions in [1, 2, 8, 40, 200] {
        for (sides, feet) in
            [("one", &[Some(Side::Right)][..]), ("two", &[Some(Side::Left), Some(Side::Right)])]
        {
            for reference in [false, true] {
                let of = |measure, height: f64| {
                    let of_side = |side: &Option<Side>| {
                        progress(
                            measure,
                            *side,
                            sessions,
                            height * if *side == Some(Side::Left) { 1.05 } else { 1.0 },
                            reference,
                        )
                    };
                    feet.iter().map(of_side).collect::<Vec<_>>()
                };
                let series = [
                    (of(&footprint::CHIPPAUX_SMIRAK_INDEX, 60.0), 59.0),
                    (of(&footprint::ARCH_INDEX, 0.27), 0.3),
                    (of(&footprint::STAHELI_INDEX, 1.1), 1.28),
                    (vec![progress(&balance::VELOCITY, None, sessions, 21.0, false)], 20.0),
                ];
                let panels: Vec<ProgressPanel<'_>> = series
                    .iter()
                    .map(|(feet, value)| ProgressPanel {
                        feet: feet.iter().collect(),
                        guide: match feet[0].side {
                            None => Guide::None,
                            Some(_) if reference => centiles(*value),
                            Some(_) => steps(*value),
                        },
                    })
                    .collect();
                let last = series[0].0[0].points[sessions - 1].date;
                let length = |(at, p): (usize, &Point)| PrintLength {
                    date: p.date,
                    length_mm: 170.0 + at as f64 / 10.0,
                    error_mm: 3.4,
                };
                let lengths: Vec<PrintLength> =
                    series[0].0[0].points.iter().enumerate().map(length).collect();
                // Some pages tell of another mat.
                let besides = std::array::from_fn::<_, 2, _>(|_| Besides {
                    group: SessionGroup {
                        protocol: Protocol::Walking,
                        mat: series[0].0[0].mat.clone(),
                        sessions: 2,
                        first: day("2024-01-10"),
                        last: day("2024-02-10"),
                    },
                    changed: vec![series[0].0[0].sentence.clone()],
                });
                let besides = if reference { &besides[..] } else { &[] };
                // Of 40 sessions every second one was of practice too.
                let practised = series[0].0[0].points.iter().step_by(2).zip(0..);
                let unit = if reference { Unit::Raw } else { Unit::Kpa };
                let practised: Vec<_> =
                    practised.map(|(point, at)| practised_in(&child.id, at, point.date, unit)).collect();
                let input = ProgressInput {
                    child: &child,
                    panels: &panels,
                    events: &events(last),
                    besides,
                    adherence: &adherence(sessions),
                    print_lengths: &lengths,
                    practices: if sessions == 40 { &practised } else { &[] },
                    flags: if sessions == 8 { &flags } else { &[] },
                    notes: &notes,
                    simulated: if sessions == 8 { Simulated::All } else { Simulated::Nothing },
                    document: "{}",
                };
                let name = format!("progress_{sessions}_{sides}_{reference}").to_lowercase();
                let drawn = paint(&input, language).unwrap();
                let named = |(at, page)| (format!("{name}_{}", at + 1), page);
                pages.extend(drawn.into_iter().enumerate().map(named));
            }
        }
    }
    pages
}

#[test]
fn text_stays_on_the_page_and_apart() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, canvas) in pages(Language::English) {
        // Kept to be looked at.
        let png = crate::report::paper::picture::encode_with(&canvas, &name, "{}").unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        assert!(canvas.written.len() > 20, "{name}");
        crate::report::layouts::apart(&name, &canvas);
        let says = |words: &str| canvas.written.iter().any(|(_, text)| text.contains(words));
        assert_eq!(says("not a real child"), name.contains("progress_8_"), "{name}");
        // A reading is of more than the sessions on the page.
        let is_first = name.contains("progress_8_") && name.ends_with("_1");
        assert_eq!(says("Findings from all the child's sessions and notes"), is_first, "{name}");
        for (_, text) in &canvas.written {
            assert!(!text.contains("Anna"), "{name}: a note is shown");
            assert!(!text.contains('…'), "{name}: {text:?} is cut");
        }
    }
}

#[test]
fn nothing_on_the_page_is_in_no_catalogue() {
    let painted = |language| pages(language).into_iter().map(|(_, canvas)| canvas).collect();
    crate::report::layouts::alike_in_every_language("progress", painted);
    for (name, canvas) in pages(Language::Pseudo) {
        // The mat calls itself M1; a citation stays as it is published; a recording's fault is planted.
        crate::report::layouts::no_english(&name, &canvas, &["S17-04", "M1", "Banwell 2018"]);
    }
}

#[test]
fn a_child_without_sessions_is_told_so() {
    let child = child();
    let none = Adherence::default();
    let input = ProgressInput {
        child: &child,
        panels: &[],
        events: &[],
        besides: &[],
        adherence: &none,
        print_lengths: &[],
        practices: &[],
        flags: &[],
        notes: &[],
        simulated: Simulated::default(),
        document: "{}",
    };
    let canvas = paint(&input, Language::English).unwrap();
    assert!(canvas[0].written.iter().any(|(_, text)| text.contains("No session of this child")));
}

#[test]
fn centiles_are_read_both_ways() {
    let at = CentilesAt { date: day("2024-01-10"), values: [1.0, 2.0, 3.0, 4.0, 5.0] };
    assert_eq!(at.value_of(0.0), 3.0);
    assert!((at.value_of(-1.880_794) - 1.0).abs() < 1e-12);
    assert!((at.value_of(0.674_490) - 4.0).abs() < 1e-12);
    assert!(at.value_of(4.0) > 5.0 && at.value_of(-4.0) < 1.0);
    let guide = centiles(10.0);
    assert_eq!(
        guide.centiles_on(day("2020-01-01")),
        guide.centiles_on(day("2023-06-01")).map(|c| CentilesAt { date: day("2023-06-01"), ..c })
    );
    let between = guide.centiles_on(day("2026-01-01")).unwrap().values[2];
    assert!(between < 9.0 && between > 8.5, "{between}");
}
