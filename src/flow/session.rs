//! From analysed recordings to a session of a child.

use std::path::{Path, PathBuf};

use super::{Hints, Input, InputError};
use crate::analysis::result::{FootResult, SessionResult, Severity, Task};
use crate::analysis::{Options, analyse};
use crate::base::{ChildId, Date, Measured, Meta, Recording, Side};
use crate::child::{MatKey, Protocol, Recorded, Session, SessionId, Value};
use crate::measure::{self, Definition, gait, load, size};
use crate::reading;

/// Why recordings make no session.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// A file that gives no recording.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A recording without a foot.
    #[error("{}: {reason}", path.display())]
    NoFoot {
        /// The file.
        path: PathBuf,
        /// Why none was found.
        reason: String,
    },
    /// Recordings that are no repeats of each other.
    #[error("{}: {got}, but the recordings before it {expected}; expected one protocol and one mat a session", path.display())]
    Mixed {
        /// The file that differs.
        path: PathBuf,
        /// What the others are.
        expected: String,
        /// What it is.
        got: String,
    },
    /// Recordings of different days.
    #[error("{}: recorded on {got}, the recordings before it on {expected}", path.display())]
    Days {
        /// The file that differs.
        path: PathBuf,
        /// Day of the others.
        expected: Date,
        /// Its day.
        got: Date,
    },
    /// Recordings that do not tell their day.
    #[error("{}: the recording does not tell its day", path.display())]
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

/// Reads and analyses the recordings of one session: of every file, every recording. The day is `date`, or else
/// the one, in Greenwich, on which the recordings began.
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
) -> Result<Prepared, SessionError> {
    let mut prepared: Option<Prepared> = None;
    let mut day = None;
    for path in files {
        let mut input = Input::open(path, hints)?;
        for part in 0..input.recordings() {
            let stored = input.read_stored(part)?;
            let began = stored.meta.started_us.and_then(Date::from_unix_us);
            if let (None, Some(expected), Some(got)) = (date, day, began)
                && expected != got
            {
                return Err(SessionError::Days { path: path.clone(), expected, got });
            }
            day = day.or(began);
            let recording = stored.clone().calibrated();
            let options = Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() };
            let result = analyse(&recording, options);
            let (protocol, mat) = (protocol_of(path, &result)?, mat_key(&recording.meta));
            match &mut prepared {
                None => {
                    let day = date.or(day).ok_or_else(|| SessionError::NoDay { path: path.clone() })?;
                    let session = Session {
                        id: SessionId::from_digest(0),
                        child: child.clone(),
                        date: day,
                        protocol,
                        mat,
                        recordings: vec![recorded(&result)],
                    };
                    prepared = Some(Prepared { session, recordings: vec![stored] });
                }
                Some(before) => {
                    check_same(path, &before.session, protocol, &mat)?;
                    before.session.recordings.push(recorded(&result));
                    before.recordings.push(stored);
                }
            }
        }
    }
    Ok(prepared.expect("at least one file, and a file has at least one recording"))
}

/// The protocol that what the child did belongs to.
pub fn protocol(task: Task) -> Protocol {
    match task {
        Task::Standing => Protocol::Standing,
        Task::Stepping => Protocol::Stepping,
        Task::Walking => Protocol::Walking,
    }
}

fn protocol_of(path: &Path, result: &SessionResult) -> Result<Protocol, SessionError> {
    result
        .task
        .as_ref()
        .map(|task| protocol(*task))
        .map_err(|refusal| SessionError::NoFoot { path: path.to_owned(), reason: refusal.reason.clone() })
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
    match protocol {
        Protocol::Standing => "standing",
        Protocol::Stepping => "stepping",
        Protocol::Walking => "walking",
    }
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

/// Findings for which a recording should not count, however little they may look like.
const SPOILS: [&str; 3] = ["at_border", "short", "lost_frames"];

/// What one analysed recording gave. It is poor when something could not be measured, when a foot reached the
/// border, when the stand was too short for the prints or frames were lost.
pub fn recorded(result: &SessionResult) -> Recorded {
    let spoils = |severity: Severity, key: &str| {
        severity == Severity::Problem || (severity == Severity::Warning && SPOILS.contains(&key))
    };
    let poor = result.quality.iter().filter(|finding| spoils(finding.severity, finding.key));
    let span = result.t_s.first().zip(result.t_s.last()).map_or(0.0, |(first, last)| last - first);
    Recorded {
        file: None,
        duration_s: span,
        poor: poor.map(|finding| finding.text.clone()).collect(),
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

fn foot_values(values: &mut Values, foot: &FootResult, side: Side, is_calibrated: bool) {
    let side = Some(side);
    if let Ok(print) = &foot.footprint {
        values.put(&size::LENGTH, side, &Ok(print.length_mm));
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
