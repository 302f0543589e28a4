//! Recordings that lost frames, lost the link, or hold no steps but jumps.

use super::gait;
use crate::common::ARCHES;
use crate::common::scene;
use plantar::analysis::result::{RegionMeasure, RegionName, SessionResult};
use plantar::analysis::{Options, analyse};
use plantar::base::{CellsKind, CellsRef, Mat, Recording, Side, Stamp};
use plantar::footprint::Mask;
use plantar::sim::{Arch, Child, Config, Scene, simulate};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

/// The frames of a recording for which something holds; the link is said to break before the first that is kept from
/// each of `breaks` on.
fn kept(recording: &Recording, keep: impl Fn(usize) -> bool, breaks: &[usize]) -> Recording {
    let mut kept = Recording::new(recording.meta.clone(), recording.frame(0).kind());
    kept.begin_segment("start");
    let mut breaks = breaks.iter().peekable();
    for (at, stamp) in recording.stamps().iter().enumerate().filter(|(at, _)| keep(*at)) {
        if breaks.next_if(|&&first| at >= first).is_some() {
            kept.begin_segment("the cable was pulled");
        }
        kept.push(*stamp, recording.frame(at));
    }
    kept
}

/// Sessions of steps at many rates, ages and cell sizes.
fn sessions(kind: Scene, count: u64) -> impl Iterator<Item = (u64, Config)> {
    (0..count).map(move |seed| {
        let pitch_mm = [10.0, 7.5][seed as usize % 2];
        let age = 3.0 + (seed % 9) as f64;
        let mut config = scene(kind, age, ARCHES[seed as usize % 5], pitch_mm, seed);
        (config.rate_hz, config.duration_s) = ([50.0, 100.0, 25.0][(seed / 2) as usize % 3], 6.0);
        (seed, config)
    })
}

/// Asserts that nothing was measured across a time that was not seen.
fn nothing_spans(result: &SessionResult, at: &str, (last_s, first_s): (f64, f64)) {
    for contact in &result.contacts {
        let spans = contact.start_s <= last_s && contact.end_s >= first_s;
        assert!(!spans, "{at}: {} to {} s spans {last_s} to {first_s} s", contact.start_s, contact.end_s);
        let touches = contact.end_s == last_s || contact.start_s == first_s;
        assert!(!(touches && contact.complete), "{at}: {} to {} s", contact.start_s, contact.end_s);
        let Ok(gait) = &contact.gait else { continue };
        let told = |time_s: &plantar::base::Measured<f64>, from_s: f64| {
            let Ok(time_s) = time_s else { return };
            assert!(from_s - time_s > last_s || from_s < first_s, "{at}: {time_s} s until {from_s} s");
        };
        told(&gait.step_time_s, contact.start_s);
        if let Ok(stride_s) = gait.stride_time_s {
            let until_s = contact.start_s + stride_s;
            assert!(until_s < first_s || contact.start_s > last_s, "{at}: a stride of {stride_s} s");
        }
    }
}

#[test]
fn no_contact_and_no_time_spans_a_broken_link() {
    let mut partial = 0;
    for (seed, config) in sessions(Scene::Stepping, 12).chain(sessions(Scene::Walking, 6)) {
        let (recording, _) = simulate(&config).unwrap();
        let mut rng = Pcg64::seed_from_u64(seed);
        let gap_s = [0.3, 0.2, 0.6][seed as usize % 3];
        let lost = (gap_s * config.rate_hz).ceil() as usize;
        let from = rng.random_range(recording.frames() / 4..recording.frames() / 2);
        let t_s = |frame: usize| recording.stamps()[frame].t_s;
        for breaks in [&[from][..], &[]] {
            let broken = kept(&recording, |at| !(from..from + lost).contains(&at), breaks);
            let result = analyse(&broken, Options::default());
            let at = format!("{:?}, seed {seed}, {} Hz, told {}", config.scene, config.rate_hz, breaks.len());
            nothing_spans(&result, &at, (t_s(from - 1), t_s(from + lost)));
            partial += result.contacts.iter().filter(|contact| !contact.complete).count();
            let key = if breaks.is_empty() { "gaps" } else { "interrupted" };
            assert!(
                result.quality.iter().any(|finding| finding.kind.key() == key),
                "{at}: {:?}",
                result.quality
            );
        }
    }
    assert!(partial > 18, "{partial}");
}

/// Impulse of each foot in the contacts that both results saw whole, as pairs.
fn impulses(whole: &SessionResult, lossy: &SessionResult) -> Vec<(f64, f64)> {
    let of = |result: &SessionResult, at: usize| {
        let contact = &result.contacts[at];
        let side = result.feet[contact.foot].side.clone();
        (contact.start_s, side, gait(contact).impulse.clone(), contact.complete)
    };
    let mut pairs = Vec::new();
    for at in (0..whole.contacts.len()).filter(|&at| whole.contacts[at].complete) {
        let (start_s, side, impulse, _) = of(whole, at);
        let same = (0..lossy.contacts.len()).map(|at| of(lossy, at)).find(|(start, other, _, complete)| {
            *complete && (start - start_s).abs() < 0.15 && *other == side
        });
        pairs.extend(same.and_then(|(_, _, lossy, _)| Some((impulse.ok()?, lossy.ok()?))));
    }
    pairs
}

#[test]
fn lost_frames_take_nothing_from_the_impulse() {
    let (mut errors, mut medians) = (Vec::new(), Vec::new());
    for (seed, config) in sessions(Scene::Stepping, 4).chain(sessions(Scene::Walking, 1)) {
        let (recording, _) = simulate(&config).unwrap();
        let whole = analyse(&recording, Options::default());
        let mut rng = Pcg64::seed_from_u64(seed);
        let lost: Vec<bool> = (0..recording.frames()).map(|_| rng.random_bool(0.2)).collect();
        let fifth = |at: usize| at % 5 != 3;
        let random = |at: usize| !lost[at];
        for (how, keep) in [("every fifth", &fifth as &dyn Fn(usize) -> bool), ("one in five", &random)] {
            let lossy = analyse(&kept(&recording, keep, &[]), Options::default());
            errors.extend(impulses(&whole, &lossy).iter().map(|(one, other)| other / one - 1.0));
            for foot in &whole.feet {
                let other = lossy.feet.iter().find(|other| other.side == foot.side);
                let of = |foot: &plantar::analysis::result::FootResult| {
                    foot.gait.as_ref().ok().and_then(|gait| gait.impulse.clone().ok())
                };
                let (Some(one), Some(other)) = (of(foot), other.and_then(of)) else { continue };
                medians.push(other / one - 1.0);
                assert!((other / one - 1.0).abs() < 0.08, "{how}, seed {seed}: {other} for {one}");
            }
        }
    }
    let mean = errors.iter().sum::<f64>() / errors.len() as f64;
    let rms = (errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64).sqrt();
    println!("{} contacts: mean {mean:.4}, rms {rms:.4}; {} feet", errors.len(), medians.len());
    assert!(errors.len() > 40 && mean.abs() < 0.01 && rms < 0.04, "{mean} {rms}");
}

#[test]
fn a_foot_and_its_regions_share_one_impulse_and_one_time() {
    let mut held = 0;
    for (seed, config) in sessions(Scene::Walking, 6) {
        let (recording, _) = simulate(&config).unwrap();
        for every in [usize::MAX, 5] {
            let result = analyse(&kept(&recording, |at| at % every != 2, &[]), Options::default());
            for (at, foot) in result.feet.iter().enumerate() {
                let own: Vec<_> =
                    result.contacts.iter().filter(|one| one.foot == at && one.complete).collect();
                let ([only], false) = (&own[..], foot.regions.is_empty()) else { continue };
                let regions = |measure: RegionMeasure| {
                    let of_three = |name| matches!(name, RegionName::Foot(Mask::Three, _));
                    let of_three = foot.regions.iter().filter(move |region| of_three(region.name));
                    of_three.filter_map(move |region| region.get(measure).clone().ok()).collect::<Vec<f64>>()
                };
                let impulse = gait(only).impulse.clone().unwrap();
                let sum: f64 = regions(RegionMeasure::ForceIntegral).iter().sum();
                assert!((sum / impulse - 1.0).abs() < 1e-9, "seed {seed}: {sum} and {impulse}");
                let lasts_s = only.end_s - only.start_s;
                let longest_s = regions(RegionMeasure::Time).into_iter().fold(0.0, f64::max);
                assert!(longest_s <= lasts_s + 1e-9, "seed {seed}: {longest_s} of {lasts_s}");
                held += 1;
            }
        }
    }
    assert!(held >= 4, "{held}");
}

/// A child that jumps: stands, and again and again both feet leave the mat and land, the left foot `apart_s` before
/// the right one.
fn jumps(rate_hz: f64, apart_s: f64, count: usize, seed: u64) -> Recording {
    let child = Child::of_age(5.0 + seed as f64, [Arch::Normal; 2]);
    let mut config = Config::new(Scene::Standing, child, Mat::new(50, 50, 8.0, 8.0).unwrap(), seed);
    (config.duration_s, config.rate_hz) = (1.1 * count as f64 + 0.3, rate_hz);
    let (stand, _) = simulate(&config).unwrap();
    let mut recording = Recording::new(stand.meta.clone(), CellsKind::U16);
    recording.begin_segment("start");
    // Down for 0.7 s with a landing twice the weight, 0.4 s in the air.
    let force = |t_s: f64| match t_s.rem_euclid(1.1) {
        t if t < 0.06 => 2.0 * t / 0.06,
        t if t < 0.2 => 2.0 - (t - 0.06) / 0.14,
        t if t < 0.6 => 1.0,
        t if t < 0.7 => (0.7 - t) / 0.1,
        _ => 0.0,
    };
    for (at, stamp) in stand.stamps().iter().enumerate() {
        let CellsRef::U16(cells) = stand.frame(at) else { panic!("simulated in 16 bits") };
        // The first landing is at 0.5 s.
        let [left, right] = [0.0, apart_s].map(|late| force(stamp.t_s - 0.5 - late));
        let jumping = stamp.t_s > 0.4;
        let scaled: Vec<u16> = cells
            .iter()
            .enumerate()
            .map(|(cell, &value)| {
                let of = if cell % 50 < 25 { left } else { right };
                (f64::from(value) * if jumping { of } else { 0.0 }) as u16
            })
            .collect();
        recording.push(*stamp, CellsRef::U16(&scaled));
    }
    recording
}

/// Every time of a session's steps is one that steps can have.
fn possible(result: &SessionResult, at: &str) {
    let within = |what: &str, value: &plantar::base::Measured<f64>, low: f64, high: f64| {
        let Ok(value) = value else { return };
        assert!((low..=high).contains(value), "{at}: {what} {value}");
    };
    if let Ok(gait) = &result.gait {
        within("cadence", &gait.cadence_per_min, 1.0, 300.0);
        within("step time", &gait.step_time_s, 0.2, 60.0);
        within("double support", &gait.double_support_pct, 0.0, 100.0);
        within("stance", &gait.stance_pct, 1.0, 99.9);
        within("swing", &gait.swing_pct, 0.1, 99.0);
    }
    for gait in result.contacts.iter().filter_map(|contact| contact.gait.as_ref().ok()) {
        within("contact time", &gait.contact_time_s, 0.08, 60.0);
        within("step time", &gait.step_time_s, 0.2, 60.0);
        within("stride time", &gait.stride_time_s, 0.4, 60.0);
        within("stance", &gait.stance_pct, 1.0, 99.9);
        within("double support", &gait.double_support_pct, 0.0, 100.0);
    }
}

#[test]
fn a_jump_is_named_and_has_no_cadence() {
    for (seed, (apart_s, rate_hz)) in
        [(0.0, 100.0), (0.04, 100.0), (0.04, 50.0), (0.1, 50.0), (0.02, 200.0), (0.15, 25.0)]
            .into_iter()
            .enumerate()
    {
        let result = analyse(&jumps(rate_hz, apart_s, 5, seed as u64), Options::default());
        let at = format!("{apart_s} s apart, {rate_hz} Hz");
        assert_eq!(serde_json::to_value(result.task.as_ref().unwrap()).unwrap(), "jumping", "{at}");
        let refused = result.gait.clone().unwrap_err().to_string();
        assert!(refused.contains("jumped"), "{at}: {refused}");
        let told = result.quality.iter().find(|finding| finding.kind.key() == "jump");
        assert!(
            told.is_some_and(|told| told.kind.to_string().contains("landed")),
            "{at}: {:?}",
            result.quality
        );
        assert!(result.contacts.iter().all(|contact| contact.gait.is_err() || !contact.complete), "{at}");
        assert!(result.feet.iter().all(|foot| foot.arch_index().is_err()), "{at}");
        possible(&result, &at);
    }
}

#[test]
fn a_jump_amid_steps_counts_for_none_of_them() {
    for (seed, config) in sessions(Scene::Stepping, 6) {
        let (steps, _) = simulate(&config).unwrap();
        let mut fullest = vec![0_u16; steps.meta.mat.cells()];
        for at in 0..steps.frames() {
            let CellsRef::U16(frame) = steps.frame(at) else { panic!("simulated in 16 bits") };
            fullest.iter_mut().zip(frame).for_each(|(most, &value)| *most = value.max(*most));
        }
        // A while of nothing after the steps; with a jump both feet at once as they stood at their fullest.
        let ending = |jump: bool| {
            let mut ending = kept(&steps, |_| true, &[]);
            let last_s = steps.stamps().last().unwrap().t_s;
            for at in 1..=(1.5 * config.rate_hz) as usize {
                let after_s = at as f64 / config.rate_hz;
                let down = jump && (0.4..0.9).contains(&after_s);
                let frame: Vec<u16> = fullest.iter().map(|&value| if down { value } else { 0 }).collect();
                let stamp = Stamp { t_s: last_s + after_s, ..Stamp::default() };
                ending.push(stamp, CellsRef::U16(&frame));
            }
            analyse(&ending, Options::default())
        };
        let (whole, result) = (ending(false), ending(true));
        let at = format!("seed {seed}, {} Hz", config.rate_hz);
        possible(&whole, &at);
        possible(&result, &at);
        assert_eq!(result.task, whole.task, "{at}");
        assert!(!whole.quality.iter().any(|finding| finding.kind.key() == "jump"), "{at}");
        assert!(
            result.quality.iter().any(|finding| finding.kind.key() == "jump"),
            "{at}: {:?}",
            result.quality
        );
        let (one, other) = (whole.gait.as_ref().unwrap(), result.gait.as_ref().unwrap());
        assert_eq!(one.complete, other.complete, "{at}");
        let cadence = |gait: &plantar::analysis::result::SessionGait| gait.cadence_per_min.clone().unwrap();
        assert!((cadence(one) / cadence(other) - 1.0).abs() < 0.02, "{at}");
    }
}

#[test]
fn the_prints_of_a_long_session_are_measured_evenly_and_it_is_told() {
    let child = Child::of_age(7.0, [Arch::Normal; 2]);
    let mut config = Config::new(Scene::Stepping, child, Mat::new(50, 50, 10.0, 10.0).unwrap(), 3);
    (config.duration_s, config.rate_hz) = (240.0, 25.0);
    let (recording, _) = simulate(&config).unwrap();
    let result = analyse(&recording, Options::default());
    assert!(result.contacts.len() > 420, "{}", result.contacts.len());
    let told = result.quality.iter().find(|finding| finding.kind.key() == "sampled_prints").unwrap();
    assert!(told.kind.to_string().contains(&result.contacts.len().to_string()), "{}", told.kind);
    for side in [Side::Left, Side::Right] {
        let foot = result.feet.iter().position(|foot| foot.side == Ok(side)).unwrap();
        let own = || result.contacts.iter().filter(|contact| contact.foot == foot && contact.complete);
        let printed = |from_s: f64, to_s: f64| {
            let then = own().filter(|contact| (from_s..to_s).contains(&contact.start_s));
            then.filter(|contact| contact.print.is_ok()).count()
        };
        let (first, last) = (printed(0.0, 120.0), printed(120.0, 240.0));
        assert!(first.abs_diff(last) <= 6 && first > 80, "{side}: {first} and {last}");
        let left_out = own().find_map(|contact| contact.print.as_ref().err()).unwrap();
        assert!(left_out.to_string().contains("evenly"), "{left_out}");
    }
}
