//! What was wrong with a recording, or is worth knowing, in sentences with numbers.

mod pressures;

use super::baseline::{Baseline, Offset};
use super::bumps;
use super::clean::sure_threshold;
use super::faults::Faults;
use super::gaps::Gaps;
use super::history::History;
use super::result::{Contact, FootResult, FrameMeasures, Missing, Quality, Series, Severity, Task};
use super::stats::CellStats;
use super::window::GOOD_WINDOW_S;
use crate::base::Meta;

/// Quiet standing shorter than this gives a load split that changes from one stand to the next.
const SHORT_STAND_S: f64 = 10.0;
/// Ten seconds end a frame early, and somebody counts them.
const COUNTED_S: f64 = 0.5;
/// Frames per second below which standing and steps are sampled too coarsely.
const LOW_RATE_HZ: (f64, f64) = (25.0, 50.0);
/// A mat that means 50 Hz keeps it by its own clock, within this share.
const RATE_TOLERANCE: f64 = 0.97;
/// Times from frame to frame further than this share from the median one are irregular.
const IRREGULAR_SHARE: f64 = 0.5;
/// Share of irregular steps that is worth telling.
const IRREGULAR_FRAMES: f64 = 0.01;
/// Share of the contact threshold that every cell reads unloaded and that is worth telling.
const BASELINE_SHARE: f64 = 0.2;
/// Noise that moves the surely loaded this many times above the contact threshold is worth telling.
const NOISY: f64 = 1.2;

/// Share of the session's load beside the feet that is worth telling, and that makes the shares doubtful.
const UNEXPLAINED_SHARE: (f64, f64) = (0.05, 0.2);

/// Key of the finding that a foot that stood may have reached over the border of the mat, so that part of
/// what it carries is missing from the split of the load.
pub(super) const LOAD_OFF_MAT: &str = "load_off_mat";

pub(super) use pressures::OTHER_RANGE;

/// What the findings are drawn from.
pub(super) struct Facts<'a> {
    pub(super) meta: &'a Meta,
    pub(super) history: &'a History,
    /// Gaps that count as breaks of the link.
    pub(super) gaps: &'a Gaps,
    pub(super) stats: &'a CellStats,
    pub(super) baseline: &'a Baseline,
    pub(super) threshold: f64,
    pub(super) faults: &'a Faults,
    pub(super) task: Option<Task>,
    pub(super) feet: &'a [FootResult],
    pub(super) contacts: &'a [Contact],
    /// Contacts whose prints are not measured because there are so many.
    pub(super) prints_left_out: usize,
    /// Seconds of quiet standing behind the pictures.
    pub(super) stood_s: Option<f64>,
}

/// All findings, the gravest first.
pub(super) fn findings(facts: &Facts<'_>) -> Vec<Quality> {
    let mut found = Vec::new();
    cells(facts, &mut found);
    pressures::findings(facts, &mut found);
    link(facts, &mut found);
    time(facts, &mut found);
    feet(facts, &mut found);
    contacts(facts, &mut found);
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    found
}

fn tell(found: &mut Vec<Quality>, key: &'static str, severity: Severity, text: String) {
    found.push(Quality { key, severity, text });
}

fn cells(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let (mat, scale) = (&facts.meta.mat, &facts.meta.scale);
    if !scale.is_calibrated() {
        tell(
            found,
            "uncalibrated",
            Severity::Warning,
            "The mat is not calibrated: shares, shapes and times hold, pressures and forces are only \
             raw counts."
                .into(),
        );
    }
    if let Some(full) = facts.meta.full_scale {
        let full_cells = facts.faults.saturated.len();
        if full_cells > 0 {
            tell(
                found,
                "saturated",
                Severity::Warning,
                format!(
                    "{} reached the top of the mat's range ({:.0} {}): pressures and forces there are too \
                     low.",
                    count(full_cells, "cell"),
                    scale.apply(full),
                    scale.unit.label()
                ),
            );
        }
    }
    let dead = &facts.faults.dead;
    if let Some(&first) = dead.first() {
        tell(
            found,
            "dead_cells",
            Severity::Warning,
            format!(
                "{} {} (first at row {}, column {}): filled in from the cells around in the pictures of the feet.",
                count(dead.len(), "cell"),
                silence(facts, dead),
                first / mat.cols(),
                first % mat.cols()
            ),
        );
    }
    let sure = sure_threshold(facts.threshold, facts.faults.noise);
    if sure > NOISY * facts.threshold {
        tell(
            found,
            "noisy",
            Severity::Warning,
            format!(
                "Unloaded cells waver by {:.1} {unit}: only from {sure:.1} {unit} up is a cell surely loaded, \
                 light contact and the times of contact are less sure.",
                facts.faults.noise,
                unit = scale.unit.label()
            ),
        );
    }
    baseline(facts, found);
}

/// What the mat reads when nothing is on it.
fn baseline(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let scale = &facts.meta.scale;
    let unit = scale.unit.label();
    match facts.baseline {
        Baseline::Offset(Offset { usual, spread, never_empty, .. }) => {
            let usual = small(scale.gain * usual);
            let each = if *spread > 0.0 {
                format!("(give or take {} from cell to cell)", small(scale.gain * spread))
            } else {
                "on every cell".to_owned()
            };
            tell(
                found,
                "baseline",
                Severity::Info,
                format!("The mat was not zeroed: empty it reads {usual} {unit} {each}, which was taken off."),
            );
            let under = facts.feet.iter().any(|foot| facts.faults.unsure.lie_under(&foot.print.picture));
            let cells = never_empty.iter().filter(|&&never| never).count();
            if under && cells > 0 {
                let text = format!(
                    "{} never empty: what they read without load is taken from the others, give or take {} {unit}. \
                     Record a moment of the empty mat, or give a recording of it with --zero.",
                    if cells == 1 { "1 cell was".to_owned() } else { format!("{cells} cells were") },
                    small(scale.gain * spread)
                );
                tell(found, "baseline_unsure", Severity::Warning, text);
            }
        }
        Baseline::Unknown(_) => {
            if let Some(refusal) = facts.baseline.refusal(facts.meta) {
                tell(
                    found,
                    "baseline",
                    Severity::Problem,
                    format!("Nothing was measured: {}.", refusal.to_string()),
                );
            }
        }
        Baseline::Zeroed => {
            let least = facts.stats.baseline(&facts.meta.mat);
            if facts.history.frames() > 1 && least > BASELINE_SHARE * facts.threshold {
                let text = format!(
                    "Nine of ten cells never read less than {least:.1} {unit}: either they were loaded all the time, or \
                     the mat was not zeroed and forces and areas are too high."
                );
                tell(found, "baseline", Severity::Warning, text);
            }
        }
    }
}

/// What is wrong with cells that are filled in. One that read nothing in this recording may live: of a light step a
/// cell amid others now and then is not touched.
fn silence(facts: &Facts<'_>, cells: &[usize]) -> String {
    let known = facts.meta.faulty_cells();
    let mut told = [false; 3];
    for cell in cells {
        let believed = known.binary_search(cell).is_err();
        told[if !believed { 2 } else { usize::from(facts.stats.most(*cell) > 0.0) }] = true;
    }
    let words = [
        "read nothing here while all cells around were loaded (dead, or not touched)",
        "never changed while all cells around did",
        "the calibration does not believe",
    ];
    let told: Vec<&str> =
        words.into_iter().zip(told).filter(|(_, told)| *told).map(|(words, _)| words).collect();
    told.join(", or ")
}

/// A number with as many decimals as it takes to tell it.
fn small(value: f64) -> String {
    let decimals = if value < 0.95 { 2 } else { usize::from(value < 9.5) };
    format!("{value:.decimals$}")
}

fn link(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let link = &facts.meta.link;
    // The mat may number its frames, or only their times tell.
    let (counted, by_time) =
        (link.lost_frames + link.device_dropped, facts.history.missing_frames(facts.gaps));
    let missing = counted.max(by_time);
    if missing > 0 {
        let made = facts.history.frames() as u64 + missing;
        let severity = if missing * 100 > made { Severity::Problem } else { Severity::Warning };
        let how = if counted >= by_time {
            format!("{} lost on the way, {} dropped by the mat", link.lost_frames, link.device_dropped)
        } else {
            "by the times of the others".to_owned()
        };
        tell(found, "lost_frames", severity, format!("{missing} of {made} frames never arrived ({how})."));
    }
    let damaged = link.bad_checks + link.bad_packets + link.oversized + link.half_frames;
    if damaged > 0 {
        tell(
            found,
            "damaged",
            Severity::Info,
            format!(
                "{} arrived damaged or half and {} left out, never repaired.",
                count(damaged as usize, "packet"),
                if damaged == 1 { "was" } else { "were" }
            ),
        );
    }
    let gaps = facts.gaps;
    let breaks = facts.history.breaks.len() - gaps.before.len();
    if breaks > 0 {
        let text = format!(
            "The link to the mat was interrupted {}; no contact is counted across the gap.",
            if breaks == 1 { "once".to_owned() } else { format!("{breaks} times") }
        );
        tell(found, "interrupted", Severity::Warning, text);
    }
    if !gaps.before.is_empty() {
        let text = format!(
            "Frames are missing: {} longer than {:.2} s, the longest {:.2} s; no contact is counted across them.",
            count(gaps.before.len(), "gap"),
            Gaps::least_s(facts.history),
            gaps.longest_s
        );
        tell(found, "gaps", Severity::Warning, text);
    }
    if facts.history.frames_not_kept() > 0 {
        let text = format!(
            "The recording is too long to analyse whole: feet were looked for without its last {}.",
            count(facts.history.frames_not_kept(), "frame")
        );
        tell(found, "too_long", Severity::Problem, text);
    }
}

fn time(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let (history, frame_s) = (facts.history, facts.history.frame_time_s());
    let empty = history.total.iter().filter(|frame| frame.area_mm2 == 0.0).count();
    if empty > 0 && empty < history.frames() {
        let text = format!("Nothing was on the mat in {empty} of {} frames.", history.frames());
        tell(found, "empty_frames", Severity::Info, text);
    }
    if history.frames() < 2 || facts.task.is_none() {
        return;
    }
    if frame_s <= 0.0 {
        let text =
            "Half of the frames and more carry the time of the frame before: times are not known to a frame.";
        tell(found, "irregular_time", Severity::Warning, text.to_owned());
        return;
    }
    let rate_hz = 1.0 / frame_s;
    let (wanted, what) = match facts.task {
        Some(Task::Standing) => (LOW_RATE_HZ.0, "standing"),
        _ => (LOW_RATE_HZ.1, "steps"),
    };
    if rate_hz < RATE_TOLERANCE * wanted {
        let text =
            format!("{rate_hz:.1} frames a second are few for {what}: {wanted:.0} or more are wanted.");
        tell(found, "low_rate", Severity::Warning, text);
    }
    // A gap is uneven as well, a break that was told is not.
    let told =
        |frame: usize| history.breaks_before(frame) && facts.gaps.before.binary_search(&frame).is_err();
    let steps = history.t_s.windows(2).enumerate().filter(|(at, _)| !told(at + 1));
    let uneven = steps.filter(|(_, pair)| {
        let step = pair[1] - pair[0];
        (step - frame_s).abs() > IRREGULAR_SHARE * frame_s
    });
    let uneven = uneven.count();
    if uneven as f64 > IRREGULAR_FRAMES * history.frames() as f64 {
        let text = format!(
            "The time from frame to frame is irregular: {uneven} of {} steps are more than {:.0} % off {:.1} ms.",
            history.frames() - 1,
            100.0 * IRREGULAR_SHARE,
            1000.0 * frame_s
        );
        tell(found, "irregular_time", Severity::Warning, text);
    }
}

fn feet(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    if let Some(stood_s) = facts.stood_s.filter(|_| facts.history.frames() > 1) {
        if stood_s < GOOD_WINDOW_S {
            let text = format!(
                "Only {stood_s:.1} s of quiet standing: at least {GOOD_WINDOW_S:.0} s are wanted for the prints."
            );
            tell(found, "short", Severity::Warning, text);
        } else if stood_s < SHORT_STAND_S - COUNTED_S && facts.feet.len() > 1 {
            let text = format!(
                "{stood_s:.1} s of quiet standing: the load split is steadier over {SHORT_STAND_S:.0} s or more."
            );
            tell(found, "short", Severity::Info, text);
        }
    }
    let sum = |series: &Series<FrameMeasures>| series.iter().map(|frame| frame.force).sum::<f64>();
    let (all, own) =
        (sum(&facts.history.total), facts.feet.iter().map(|foot| sum(&foot.series)).sum::<f64>());
    if own > 0.0 && all - own > UNEXPLAINED_SHARE.0 * all {
        let severity = if all - own > UNEXPLAINED_SHARE.1 * all { Severity::Problem } else { Severity::Info };
        let text = format!(
            "{:.0} % of the load on the mat belongs to no foot that was found.",
            100.0 * (1.0 - own / all)
        );
        tell(found, "unexplained_load", severity, text);
    }
    if let Some(feet) = bumps::feet(facts.feet) {
        let text = format!(
            "The mat's surface is bumpy under {feet}: a cell reads the spines it holds, not the shape of the foot. Load, \
             centre of pressure and times hold there; {}lengths, areas, regions and peaks are not given.",
            if bumps::any_index(facts.feet) {
                "of the indices only those are given that can be recovered between its spines, with wider intervals; "
            } else {
                "arch indices, "
            }
        );
        tell(found, "bumpy", Severity::Warning, text);
    }
    let mat = &facts.meta.mat;
    let (rows, cols) = (mat.rows(), mat.cols());
    let at_border = |foot: &FootResult| {
        foot.print.picture.iter().any(|(row, col, &value)| {
            value >= facts.threshold && (row == 0 || col == 0 || row + 1 == rows || col + 1 == cols)
        })
    };
    let over: Vec<&FootResult> = facts.feet.iter().filter(|foot| at_border(foot)).collect();
    // Of a foot that may have been beside the mat, or is on bumps, it is known why.
    for foot in facts.feet.iter().filter(|foot| !at_border(foot) && foot.shape.is_ok()) {
        let Err(refusal) = &foot.footprint else { continue };
        let which =
            foot.side.as_ref().map_or("One of the feet".to_owned(), |side| format!("The {side} foot"));
        let text = format!(
            "{which} has no print that can be traced ({}): it may be no foot, its shape is not measured.",
            refusal.to_string()
        );
        tell(found, "no_print", Severity::Warning, text);
    }
    if !over.is_empty() {
        let text = format!(
            "The {} of {} {} the border of the mat: part of the foot may have been beside it.",
            if over.len() == 1 { "print" } else { "prints" },
            named(&over),
            if over.len() == 1 { "reaches" } else { "reach" }
        );
        tell(found, "at_border", Severity::Warning, text);
    }
    // An insole ends where the foot does.
    let split = facts.feet.len() == 2 && facts.feet.iter().all(|foot| foot.load_share.is_ok());
    if facts.task == Some(Task::Standing) && split && !over.is_empty() && mat.absent().is_empty() {
        let text = format!(
            "The split of the load counts only what lay on the mat, and {} {} its border.",
            named(&over),
            if over.len() == 1 { "reaches" } else { "reach" }
        );
        tell(found, LOAD_OFF_MAT, Severity::Warning, text);
    }
}

/// Feet by their sides: "the left foot", "the left foot and one foot", "both feet".
pub(super) fn named(feet: &[&FootResult]) -> String {
    let name = |foot: &&FootResult| {
        foot.side.as_ref().map_or("one foot".to_owned(), |side| format!("the {side} foot"))
    };
    match feet {
        [_, _] if feet.iter().all(|foot| foot.side.is_err()) => "both feet".to_owned(),
        feet => feet.iter().map(name).collect::<Vec<_>>().join(" and "),
    }
}

fn contacts(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let jumped = |contact: &&Contact| contact.missing.contains(&Missing::Jump);
    // Two feet to a landing.
    let landings = facts.contacts.iter().filter(jumped).count().div_ceil(2);
    if landings > 0 {
        let times = if landings == 1 { "once".to_owned() } else { format!("{landings} times") };
        let (severity, text) = match facts.task {
            Some(Task::Jumping) => (
                Severity::Problem,
                format!(
                    "The child jumped: both feet landed together out of the air, {times}. A jump has no steps: no \
                     times, arches or shares of steps are given."
                ),
            ),
            Some(Task::Standing) => {
                (Severity::Info, format!("Both feet came down together {times}, as in a jump onto the mat."))
            }
            _ => (
                Severity::Warning,
                format!(
                    "Both feet landed together out of the air, {times}: a jump, which counts for no step."
                ),
            ),
        };
        tell(found, "jump", severity, text);
    }
    if facts.prints_left_out > 0 {
        let all = facts.contacts.len();
        let text = format!(
            "The prints of {} of {all} contacts were measured, evenly over the session: indices, regions and gait lines \
             are of these, times and forces of all.",
            all.saturating_sub(facts.prints_left_out)
        );
        tell(found, "sampled_prints", Severity::Info, text);
    }
    let partial = facts.contacts.iter().filter(|contact| !contact.complete && !jumped(contact)).count();
    if facts.task.is_some_and(|task| task != Task::Standing) && partial > 0 {
        let text = format!(
            "{partial} of {} {} not seen whole and left out of the arch index.",
            count(facts.contacts.len(), "contact"),
            if partial == 1 { "was" } else { "were" }
        );
        tell(found, "partial_contacts", Severity::Info, text);
    }
}

/// "1 cell", "3 cells".
fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, Session};
    use std::sync::Arc;

    use crate::base::{Calibration, CellsRef, Curve, LinkCounters, Mat, Scale, Stamp, Unit};

    /// Keys of what is found in frames of 20 x 20 cells given by a function of frame and cell.
    fn keys(meta: &Meta, times_s: &[f64], cell: impl Fn(usize, usize) -> u8) -> Vec<&'static str> {
        let mut session = Session::new(meta, Options { contact_threshold: Some(5.0), ..Options::default() });
        for (frame, &t_s) in times_s.iter().enumerate() {
            let cells: Vec<u8> = (0..400).map(|at| cell(frame, at)).collect();
            session.push(&Stamp { t_s, ..Stamp::default() }, CellsRef::U8(&cells));
        }
        session.finish().quality.into_iter().map(|finding| finding.key).collect()
    }

    fn meta(scale: Scale) -> Meta {
        Meta::new(Mat::new(20, 20, 10.0, 10.0).unwrap(), scale, "test")
    }

    fn even(frames: usize, step_s: f64) -> Vec<f64> {
        (0..frames).map(|at| at as f64 * step_s).collect()
    }

    /// A foot-like pad of 7 x 16 cells that sways in strength.
    fn pad(frame: usize, at: usize) -> u8 {
        let (x, y) = ((at % 20) as f64 - 9.5, (at / 20) as f64 - 9.5);
        let inside = (x / 3.4).powi(2) + (y / 8.2).powi(2) < 1.0;
        if inside { 60 + (frame % 40) as u8 } else { 0 }
    }

    #[test]
    fn a_good_stand_of_what_is_shaped_like_no_foot_is_without_a_print() {
        assert_eq!(keys(&meta(Scale::KPA), &even(150, 0.02), pad), ["no_print"]);
    }

    #[test]
    fn a_threshold_that_nothing_reaches_is_the_reason() {
        let why = |contact_threshold: Option<f64>, value: u8| {
            let mut session =
                Session::new(&meta(Scale::KPA), Options { contact_threshold, ..Options::default() });
            (0..5).for_each(|at| {
                let stamp = Stamp { t_s: f64::from(at) * 0.02, ..Stamp::default() };
                let mut cells = [0; 400];
                cells[200..230].fill(value);
                session.push(&stamp, CellsRef::U8(&cells));
            });
            session.finish().task.unwrap_err().to_string()
        };
        let reason = why(Some(1e9), 60);
        assert!(
            reason.contains("contact threshold of 1000000000 kPa; the highest read 60.0 kPa"),
            "{reason}"
        );
        assert_eq!(&*why(Some(1e9), 0), "no foot: nothing loaded the mat in any of its 5 frames");
    }

    #[test]
    fn a_load_split_wants_ten_seconds_of_two_feet() {
        let two = |frame: usize, at: usize| pad(frame, at + 5).max(pad(frame, at.saturating_sub(5)));
        let short = |frames: usize| keys(&meta(Scale::KPA), &even(frames, 0.02), two).contains(&"short");
        assert!(short(150) && !short(500));
    }

    #[test]
    fn what_no_foot_does_is_told() {
        let scaled =
            |gain: f64| keys(&meta(Scale::new(Unit::Kpa, gain, 0.0).unwrap()), &even(150, 0.02), pad);
        assert!(!scaled(1.0).contains(&"implausible"));
        // A force of some kilonewtons, and cells of some thousand kilopascal.
        assert!(scaled(6.0).contains(&"implausible"));
        assert!(scaled(40.0).contains(&"implausible"));
        assert!(
            !keys(&meta(Scale::RAW), &even(150, 0.02), |f, at| pad(f, at).saturating_mul(2))
                .contains(&"implausible")
        );
    }

    #[test]
    fn pressures_that_a_calibration_does_not_know_are_told() {
        let calibrated = |full_scale: Option<f64>, most_counts: f64| {
            let mut meta = meta(Scale::KPA);
            let curve = Curve {
                reference_counts: 100.0,
                reference_kpa: 5.0,
                power: 1.0,
                saturation: 0.0,
                most_counts,
            };
            meta.calibration = Some(Arc::new(Calibration {
                mat: meta.mat.clone(),
                device: None,
                date: "2026-11-23".to_owned(),
                temperature_c: None,
                zero_us: None,
                full_scale,
                zero: vec![0.0; 400],
                noise: 1.0,
                curve,
                gain: vec![1.0; 400],
                gain_sd: vec![0.1; 400],
                doubted: Vec::new(),
                creep_per_decade: None,
                residuals: Vec::new(),
            }));
            let found = keys(&meta, &even(150, 0.02), pad);
            ["beyond_calibration", "other_range"].map(|key| found.contains(&key))
        };
        // The pad reads up to 99 kPa, which are 1980 counts.
        assert_eq!(calibrated(Some(4095.0), 1900.0), [false, false]);
        assert_eq!(calibrated(None, 1900.0), [false, false]);
        assert_eq!(calibrated(Some(4095.0), 1000.0), [true, false]);
        assert_eq!(calibrated(None, 400.0), [true, false]);
        assert_eq!(calibrated(Some(1023.0), 900.0), [false, true]);
    }

    #[test]
    fn every_fault_is_told_by_its_key() {
        let times = even(150, 0.02);
        let kpa = meta(Scale::KPA);
        assert!(keys(&meta(Scale::RAW), &times, pad).contains(&"uncalibrated"));
        let full = Meta { full_scale: Some(99.0), ..kpa.clone() };
        assert!(keys(&full, &times, pad).contains(&"saturated"));
        let dead = |frame, at| if at == 9 * 20 + 9 { 0 } else { pad(frame, at) };
        assert!(keys(&kpa, &times, dead).contains(&"dead_cells"));
        let offset = meta(Scale::new(Unit::Kpa, 1.0, 2.0).unwrap());
        assert!(keys(&offset, &times, pad).contains(&"baseline"));
        let link = LinkCounters { lost_frames: 3, bad_checks: 1, ..LinkCounters::default() };
        let lossy = keys(&Meta { link, ..kpa.clone() }, &times, pad);
        assert!(lossy.contains(&"lost_frames") && lossy.contains(&"damaged"));
        assert!(keys(&kpa, &even(60, 0.1), pad).contains(&"low_rate"));
        let mut uneven = times.clone();
        uneven[75..].iter_mut().for_each(|t_s| *t_s += 0.5);
        uneven[90..].iter_mut().for_each(|t_s| *t_s += 0.5);
        let uneven = keys(&kpa, &uneven, pad);
        assert!(uneven.contains(&"irregular_time") && uneven.contains(&"gaps"));
        assert!(!uneven.contains(&"interrupted"), "nobody said so");
        let late = |frame, at| if frame < 20 { 0 } else { pad(frame, at) };
        assert!(keys(&kpa, &times, late).contains(&"empty_frames"));
        let shifted = |frame, at| pad(frame, at + 40);
        assert!(keys(&kpa, &times, shifted).contains(&"at_border"));
        assert!(!keys(&kpa, &times, shifted).contains(&LOAD_OFF_MAT), "one foot has nothing to share");
        let narrow = |frame, at: usize| pad(frame, if at % 20 < 10 { at + 5 } else { at - 5 });
        let two = |frame, at: usize| if (1..19).contains(&(at % 20)) { narrow(frame, at) } else { 0 };
        assert!(!keys(&kpa, &times, two).contains(&LOAD_OFF_MAT));
        let over = |frame, at: usize| two(frame, at + 40);
        assert!(keys(&kpa, &times, over).contains(&LOAD_OFF_MAT));
        let toy = |frame, at| if at / 20 == 19 && at % 20 < 2 { 250 } else { pad(frame, at) };
        assert!(keys(&kpa, &times, toy).contains(&"unexplained_load"));
    }
}
