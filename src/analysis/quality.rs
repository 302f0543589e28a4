//! What was wrong with a recording, or is worth knowing, with numbers.

mod cells;
mod contacts;
mod facts;
mod feet;
mod link;
mod pressures;
mod time;

pub(super) use self::facts::Facts;
use super::result::Quality;

/// All findings, the gravest first.
pub(super) fn findings(facts: &Facts<'_>) -> Vec<Quality> {
    let mut found = Vec::new();
    cells::findings(facts, &mut found);
    pressures::findings(facts, &mut found);
    link::findings(facts, &mut found);
    time::findings(facts, &mut found);
    feet::findings(facts, &mut found);
    contacts::findings(facts, &mut found);
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    found
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Options, Session};
    use std::sync::Arc;

    use crate::base::{Calibration, CellsRef, Curve, LinkCounters, Mat, Meta, Scale, Stamp, Unit};

    /// Keys of what is found in frames of 20 x 20 cells given by a function of frame and cell.
    fn keys(meta: &Meta, times_s: &[f64], cell: impl Fn(usize, usize) -> u8) -> Vec<&'static str> {
        let mut session = Session::new(meta, Options { contact_threshold: Some(5.0), ..Options::default() });
        for (frame, &t_s) in times_s.iter().enumerate() {
            let cells: Vec<u8> = (0..400).map(|at| cell(frame, at)).collect();
            session.push(&Stamp { t_s, ..Stamp::default() }, CellsRef::U8(&cells));
        }
        session.finish().quality.into_iter().map(|finding| finding.kind.key()).collect()
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
        assert!(!keys(&kpa, &times, shifted).contains(&"load_off_mat"), "one foot has nothing to share");
        let narrow = |frame, at: usize| pad(frame, if at % 20 < 10 { at + 5 } else { at - 5 });
        let two = |frame, at: usize| if (1..19).contains(&(at % 20)) { narrow(frame, at) } else { 0 };
        assert!(!keys(&kpa, &times, two).contains(&"load_off_mat"));
        let over = |frame, at: usize| two(frame, at + 40);
        assert!(keys(&kpa, &times, over).contains(&"load_off_mat"));
        let toy = |frame, at| if at / 20 == 19 && at % 20 < 2 { 250 } else { pad(frame, at) };
        assert!(keys(&kpa, &times, toy).contains(&"unexplained_load"));
    }
}
