//! From analysed recordings to a session of a child.

use std::path::{Path, PathBuf};

use crate::analysis::result::{Finding, FootResult, Quality, SessionResult, Severity, Task};
use crate::analysis::{Options, analyse_frames};
use crate::base::{
    ChildId, Date, Frames, Held, Judgement, Measured, Meta, Pressures, Recording, Refusal, Side, Zone, ZoneAt,
};
use crate::child::{MatKey, Protocol, Recorded, Session, SessionId, Value};
use crate::flow::reason::NoSession;
use crate::flow::{Hints, Input, InputError};
use crate::footprint::ToeCut;
use crate::measure::{self, Definition, gait, load, size};
use crate::reading;
use crate::store::ScratchFile;

/// Why recordings make no session.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SessionError {
    /// A file that gives no recording.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A recording without a foot, or of what is no session.
    #[error("{}: {reason}", path.display())]
    NoFoot {
        /// The file.
        path: PathBuf,
        /// Why none was found.
        reason: Refusal,
    },
    /// Recordings that are no repeats of each other.
    #[error("{}: {got}, but the recordings before it {expected}; expected one protocol and one mat per session", path.display())]
    Mixed {
        /// The file that differs.
        path: PathBuf,
        /// What the others are.
        expected: String,
        /// What it is.
        got: String,
    },
    /// Recordings of different days.
    #[error(
        "{}: recorded on {got}, the recordings before it on {expected}: expected one day, or a session that continues past \
         midnight and began at most {TOGETHER_H} hours before",
        path.display()
    )]
    Days {
        /// The file that differs.
        path: PathBuf,
        /// Day of the others.
        expected: Date,
        /// Its day.
        got: Date,
    },
    /// Recordings that do not tell their day.
    #[error("{}: the recording has no date", path.display())]
    NoDay {
        /// The first file.
        path: PathBuf,
    },
}

/// A session with its recordings as they were stored, ready for a library.
#[derive(Debug)]
pub struct Prepared {
    /// The numbers.
    pub session: Session,
    /// Each placement.
    pub recordings: Vec<Recording>,
}

/// Recordings of one session begin within so many hours: over midnight it still is the session of the day it
/// began.
const TOGETHER_H: i64 = 4;

/// When the recordings of a session began.
#[derive(Default)]
struct Began {
    /// First and last moment, microseconds since 1970.
    span_us: Option<(i64, i64)>,
    /// Zone and day of the first.
    first: Option<(Zone, Date)>,
    /// Whether one of another day than the first is among them.
    over_midnight: bool,
}

impl Began {
    /// Takes one more in; the day of the others and its own where both cannot be of one session.
    fn take(&mut self, meta: &Meta, zone_at: ZoneAt) -> Result<(), (Date, Date)> {
        let (Some(at_us), Some(zone)) = (meta.started_us, meta.zone_or(zone_at)) else { return Ok(()) };
        let Some(day) = zone.day(at_us) else { return Ok(()) };
        let Some((from_us, to_us)) = self.span_us else {
            (self.span_us, self.first) = (Some((at_us, at_us)), Some((zone, day)));
            return Ok(());
        };
        let (from_us, to_us) = (from_us.min(at_us), to_us.max(at_us));
        if let Some((first_zone, first)) = &mut self.first {
            let together = to_us.saturating_sub(from_us) <= TOGETHER_H * 3_600_000_000;
            self.over_midnight |= day != *first;
            if self.over_midnight && !together {
                return Err((*first, day));
            }
            if at_us == from_us {
                (*first_zone, *first) = (zone, day);
            }
        }
        self.span_us = Some((from_us, to_us));
        Ok(())
    }
}

/// Reads and analyses the recordings of one session: of every file, every recording. The day is `date`, or else
/// the one on which the first of the recordings began, by the clocks of the place where it was made; of a
/// recording that does not tell where, by those of this place.
///
/// # Errors
/// When a file gives no recording, a recording has no foot, recordings differ in protocol or mat, or nobody
/// tells the day.
///
/// # Panics
/// When there is no file: a mistake of the caller.
pub fn prepare(
    child: &ChildId,
    files: &[PathBuf],
    hints: &Hints,
    date: Option<Date>,
    zone_at: ZoneAt,
) -> Result<Prepared, SessionError> {
    let mut prepared: Option<Prepared> = None;
    let mut began = Began::default();
    for path in files {
        let mut input = Input::open(path, hints)?;
        for part in 0..input.recordings() {
            let stored = input.read_stored(part)?;
            let together = began.take(&stored.meta, zone_at);
            if let (None, Err((expected, got))) = (date, together) {
                return Err(SessionError::Days { path: path.clone(), expected, got });
            }
            let options = Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() };
            let mut pressures = Pressures::new(Held::new(&stored), None);
            let scratch = Box::new(ScratchFile::new());
            let Ok(result) = analyse_frames(&mut pressures, options, scratch, &mut |_| ());
            let (protocol, mat) = (protocol_of(path, &result)?, mat_key(pressures.meta()));
            match &mut prepared {
                None => {
                    let day = date.or(began.first.as_ref().map(|(_, day)| *day));
                    let day = day.ok_or_else(|| SessionError::NoDay { path: path.clone() })?;
                    let session = Session {
                        id: SessionId::from_digest(0),
                        child: child.clone(),
                        date: day,
                        zone: None,
                        simulated: stored.meta.is_simulated(),
                        protocol,
                        mat,
                        recordings: vec![recorded(&result)],
                    };
                    prepared = Some(Prepared { session, recordings: vec![stored] });
                }
                Some(before) => {
                    check_same(path, &before.session, protocol, &mat)?;
                    before.session.simulated |= stored.meta.is_simulated();
                    before.session.recordings.push(recorded(&result));
                    before.recordings.push(stored);
                }
            }
        }
    }
    let mut prepared = prepared.expect("at least one file, and a file has at least one recording");
    if let Some((zone, day)) = began.first {
        prepared.session.date = date.unwrap_or(day);
        prepared.session.zone = Some(zone);
    }
    Ok(prepared)
}

/// The protocol that what the child did belongs to.
///
/// # Errors
/// When it belongs to none: jumps are measured by no protocol.
pub fn protocol(task: Task) -> Measured<Protocol> {
    match task {
        Task::Standing => Ok(Protocol::Standing),
        Task::Stepping => Ok(Protocol::Stepping),
        Task::Walking => Ok(Protocol::Walking),
        Task::Jumping => Err(NoSession::Jumped.into()),
    }
}

fn protocol_of(path: &Path, result: &SessionResult) -> Result<Protocol, SessionError> {
    result
        .task
        .clone()
        .and_then(protocol)
        .map_err(|reason| SessionError::NoFoot { path: path.to_owned(), reason })
}

fn check_same(path: &Path, before: &Session, protocol: Protocol, mat: &MatKey) -> Result<(), SessionError> {
    let mixed =
        |expected: String, got: String| Err(SessionError::Mixed { path: path.to_owned(), expected, got });
    if before.protocol != protocol {
        return mixed(
            format!("are of {}", doing(before.protocol)),
            format!("a recording of {}", doing(protocol)),
        );
    }
    if before.mat != *mat {
        let size = |mat: &MatKey| {
            let (x, y) = (f64::from(mat.pitch_x_um) / 1000.0, f64::from(mat.pitch_y_um) / 1000.0);
            let kind = if mat.calibrated { "calibrated" } else { "uncalibrated" };
            format!("{} x {} cells of {x} x {y} mm, {kind}", mat.rows, mat.cols)
        };
        return mixed(format!("have a mat of {}", size(&before.mat)), format!("a mat of {}", size(mat)));
    }
    Ok(())
}

/// A protocol in a word.
pub fn doing(protocol: Protocol) -> &'static str {
    protocol.words()
}

/// What has to be the same for values to be comparable.
pub fn mat_key(meta: &Meta) -> MatKey {
    let um = |mm: f64| (mm * 1000.0).round() as u32; // a mat's pitch is bounded far below what fits
    let count = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
    MatKey {
        device: meta.device.clone(),
        rows: count(meta.mat.rows()),
        cols: count(meta.mat.cols()),
        pitch_x_um: um(meta.mat.pitch_x_mm()),
        pitch_y_um: um(meta.mat.pitch_y_mm()),
        calibrated: meta.scale.is_calibrated(),
    }
}

/// What one analysed recording gave. It is poor when something could not be measured (as where more than one frame in
/// a hundred was lost), when a foot reached the border, or when the stand was too short for the prints.
pub fn recorded(result: &SessionResult) -> Recorded {
    let spoils = |finding: &&Quality| {
        finding.severity == Severity::Problem
            || matches!(finding.kind, Finding::AtBorder { .. } | Finding::Short { .. })
    };
    let poor = result.quality.iter().filter(spoils);
    let span = result.t_s.first().zip(result.t_s.last()).map_or(0.0, |(first, last)| last - first);
    Recorded {
        file: None,
        duration_s: span,
        poor: poor.map(|finding| Judgement::of(&finding.kind)).collect(),
        values: values(result),
    }
}

/// Values as they are gathered: those that a reading by age uses, and then the others. Only what was given.
struct Values(Vec<Value>);

impl Values {
    fn put(&mut self, of: &Definition, side: Option<Side>, value: &Measured<f64>) {
        if let Ok(value) = value
            && value.is_finite()
        {
            self.0.push(Value { key: of.key.to_owned(), side, value: *value, interval: None });
        }
    }
}

fn values(result: &SessionResult) -> Vec<Value> {
    let mut values = Values(reading::values(result));
    for foot in &result.feet {
        if let Ok(side) = foot.side {
            foot_values(&mut values, foot, side, result.unit == crate::base::Unit::Kpa);
        }
    }
    let symmetry = &result.symmetry;
    for (of, value) in [
        (&load::LEFT_SHARE, &symmetry.left_share),
        (&load::ROBINSON, &symmetry.robinson_pct),
        (&load::LOG_RATIO, &symmetry.log_ratio),
    ] {
        values.put(of, None, value);
    }
    if let Ok(balance) = &result.balance {
        for (of, value) in balance.values() {
            // The reading has taken its velocity already.
            if of != &crate::measure::balance::VELOCITY {
                values.put(of, None, &value);
            }
        }
    }
    if let Ok(session) = &result.gait {
        for (of, value) in [
            (&gait::CADENCE, &session.cadence_per_min),
            (&gait::STEP_TIME, &session.step_time_s),
            (&gait::DOUBLE_SUPPORT, &session.double_support_pct),
            (&gait::SWING, &session.swing_pct),
        ] {
            values.put(of, None, value);
        }
    }
    values.0
}

/// Whether a value is the length of a print on which no toes are seen, told by its being the length without toes:
/// libraries hold such lengths, and they are of no use.
pub(in crate::flow) fn is_length_without_toes(value: &Value, beside: &[Value]) -> bool {
    value.key == size::LENGTH.key
        && beside.iter().any(|other| {
            other.key == size::TOELESS_LENGTH.key && other.side == value.side && other.value >= value.value
        })
}

fn foot_values(values: &mut Values, foot: &FootResult, side: Side, is_calibrated: bool) {
    let side = Some(side);
    if let Ok(print) = &foot.footprint {
        // Without toes it would be the length of another thing.
        if print.toe_cut() == ToeCut::Valley {
            values.put(&size::LENGTH, side, &Ok(print.length_mm));
        }
        values.put(&size::TOELESS_LENGTH, side, &Ok(print.toeless_length_mm));
    }
    if let Ok(steps) = &foot.gait {
        for (of, value) in [
            (&gait::CONTACT_TIME, &steps.contact_time_s),
            (&gait::CPEI, &steps.cpei_pct),
            (&gait::STEP_LENGTH, &steps.step_length_mm),
            (&gait::STEP_WIDTH, &steps.step_width_mm),
            (&gait::STRIDE_LENGTH, &steps.stride_length_mm),
            (&gait::STANCE, &steps.stance_pct),
        ] {
            values.put(of, side, value);
        }
        if is_calibrated {
            values.put(&gait::PEAK_FORCE, side, &steps.peak_force);
            values.put(&gait::IMPULSE, side, &steps.impulse);
        }
    }
    debug_assert!(values.0.iter().all(|value| measure::find(&value.key).is_some()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Mat, Scale};

    /// Zone of a place that keeps its clocks nine hours ahead.
    fn tokyo(_: i64) -> Zone {
        "+09:00[Asia/Tokyo]".parse().unwrap()
    }

    /// 00:00 of 2026-11-29 in Tokyo.
    const MIDNIGHT_US: i64 = 1_795_878_000_000_000;
    const MINUTE_US: i64 = 60_000_000;

    fn days(minutes: &[i64]) -> Result<String, (Date, Date)> {
        let mut began = Began::default();
        for minute in minutes {
            let mut meta = Meta::new(Mat::new(1, 1, 5.0, 5.0).unwrap(), Scale::RAW, "test");
            meta.started_us = Some(MIDNIGHT_US + minute * MINUTE_US);
            began.take(&meta, tokyo)?;
        }
        Ok(began.first.unwrap().1.to_string())
    }

    #[test]
    fn recordings_of_a_session_are_of_one_local_day_or_go_on_over_midnight() {
        // 08:55 and 09:05, which are of two days in Greenwich.
        assert_eq!(days(&[535, 545]).unwrap(), "2026-11-29");
        assert_eq!(days(&[1, 23 * 60]).unwrap(), "2026-11-29");
        // Over midnight, in whichever order, it is the day it began.
        assert_eq!(days(&[-5, 3]).unwrap(), "2026-11-28");
        assert_eq!(days(&[3, -5, 1]).unwrap(), "2026-11-28");
        assert!(days(&[-5, 5 * 60]).is_err());
        assert!(days(&[23 * 60, -5]).is_err());
        assert!(days(&[60, 10 * 60, -5]).is_err());
        assert!(days(&[-5, 60, 10 * 60]).is_err());
    }

    #[test]
    fn a_recording_is_of_the_day_of_the_place_where_it_was_made() {
        let mut meta = Meta::new(Mat::new(1, 1, 5.0, 5.0).unwrap(), Scale::RAW, "test");
        assert_eq!(meta.day(tokyo), None);
        meta.begun(Some(MIDNIGHT_US), |_| Zone::GREENWICH);
        assert_eq!(meta.day(tokyo).unwrap().to_string(), "2026-11-28");
        meta.zone = None;
        assert_eq!(meta.day(tokyo).unwrap().to_string(), "2026-11-29");
    }
}
