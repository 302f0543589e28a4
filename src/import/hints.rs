//! What the caller knows about a file that the file does not say.

use super::error::Fault;
use crate::base::{Mat, Meta, Note, Scale, Stamp, Unit, View};

/// Rates outside this range, in frames a second, are taken for mistakes.
const RATE_RANGE_HZ: std::ops::RangeInclusive<f64> = 0.01..=100_000.0;

/// What the caller knows about a recording. Everything given here goes before what the file or its
/// sidecar says; where it contradicts the file itself, the recording gets a note `override`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hints {
    /// Distance between columns and between rows, millimetres.
    pub pitch_mm: Option<(f64, f64)>,
    /// Frames per second.
    pub rate_hz: Option<f64>,
    /// Unit of a stored number times the gain.
    pub unit: Option<Unit>,
    /// Unit per stored number, above 0.
    pub gain: Option<f64>,
    /// Rows of the mat, for plain CSV.
    pub rows: Option<usize>,
    /// Columns of the mat, for plain CSV.
    pub cols: Option<usize>,
    /// From which side the grid shows the mat.
    pub view: Option<View>,
    /// Which array of an `.npz`.
    pub array: Option<String>,
}

impl Hints {
    /// These hints, with gaps filled from others.
    pub fn or(self, others: Self) -> Self {
        Self {
            pitch_mm: self.pitch_mm.or(others.pitch_mm),
            rate_hz: self.rate_hz.or(others.rate_hz),
            unit: self.unit.or(others.unit),
            gain: self.gain.or(others.gain),
            rows: self.rows.or(others.rows),
            cols: self.cols.or(others.cols),
            view: self.view.or(others.view),
            array: self.array.or(others.array),
        }
    }

    /// The description of a recording from what its file says and what is known here.
    pub(super) fn meta(&self, said: Said, source: &str) -> Result<Meta, Fault> {
        let mut notes = Vec::new();
        let mut choose = |what: &str, differs: bool| {
            if differs {
                notes.push(Note::new("override", format!("the {what} was given by hand, against the file")));
            }
        };
        let (x, y) = match (self.pitch_mm, said.pitch_mm) {
            (Some(hint), said) => {
                choose("pitch", said.is_some_and(|said| said != hint));
                hint
            }
            (None, Some(said)) => said,
            (None, None) => {
                return Err(Fault::Missing {
                    what: "the pitch of the mat",
                    option: "--pitch-mm",
                    key: "pitch_mm",
                });
            }
        };
        let rate_hz = self.rate_hz.or(said.rate_hz);
        choose("rate", self.rate_hz.is_some() && said.rate_hz.is_some() && self.rate_hz != said.rate_hz);
        if rate_hz.is_none() && said.needs_rate {
            return Err(Fault::Missing {
                what: "the frames per second",
                option: "--rate-hz",
                key: "rate_hz",
            });
        }
        if let Some(rate) = rate_hz.filter(|rate| !RATE_RANGE_HZ.contains(rate)) {
            let (least, most) = (RATE_RANGE_HZ.start(), RATE_RANGE_HZ.end());
            return Err(Fault::new(format!(
                "expected a rate of {least} to {most} frames a second, got {rate}"
            )));
        }
        let own = said.scale.unwrap_or(Scale::RAW);
        let unit = self.unit.unwrap_or(own.unit);
        let gain = self.gain.unwrap_or(if unit == own.unit { own.gain } else { 1.0 });
        let scale = Scale::new(unit, gain, 0.0).map_err(|error| Fault::new(error.to_string()))?;
        choose("unit", said.scale.is_some_and(|said| said != scale));
        let view = self.view.unwrap_or(said.view);
        choose("view", said.states_view && view != said.view);
        let mat = Mat::new(said.rows, said.cols, x, y)?.with_view(view);
        let mut meta = Meta::new(mat, scale, source);
        meta.rate_hz = rate_hz;
        meta.notes = notes;
        Ok(meta)
    }
}

/// What a file says itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) pitch_mm: Option<(f64, f64)>,
    pub(super) rate_hz: Option<f64>,
    pub(super) scale: Option<Scale>,
    pub(super) view: View,
    /// Whether the view is the format's own and not just the convention.
    pub(super) states_view: bool,
    /// Whether the frames have no times unless a rate is known.
    pub(super) needs_rate: bool,
}

/// The stamp of a frame that has no time but its place in the recording, counted from 0.
pub(super) fn stamp_at(at: u64, rate_hz: Option<f64>) -> Stamp {
    Stamp { t_s: rate_hz.map_or(0.0, |rate| at as f64 / rate), ..Stamp::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_asked_for_by_name() {
        let said = Said { rows: 2, cols: 2, needs_rate: true, ..Said::default() };
        assert!(matches!(Hints::default().meta(said, "x"), Err(Fault::Missing { key: "pitch_mm", .. })));
        let hints = Hints { pitch_mm: Some((5.0, 5.0)), ..Hints::default() };
        assert!(matches!(hints.meta(said, "x"), Err(Fault::Missing { key: "rate_hz", .. })));
    }

    #[test]
    fn a_hint_against_the_file_is_noted() {
        let said =
            Said { rows: 2, cols: 2, pitch_mm: Some((5.0, 5.0)), scale: Some(Scale::KPA), ..Said::default() };
        let same = Hints { pitch_mm: Some((5.0, 5.0)), ..Hints::default() }.meta(said, "x").unwrap();
        assert!(same.notes.is_empty());
        let other = Hints { pitch_mm: Some((6.0, 5.0)), gain: Some(2.0), ..Hints::default() }
            .meta(said, "x")
            .unwrap();
        assert_eq!(other.notes.len(), 2);
        assert_eq!((other.mat.pitch_x_mm(), other.scale.gain), (6.0, 2.0));
    }

    #[test]
    fn nonsense_is_refused() {
        let said = Said { rows: 2, cols: 2, pitch_mm: Some((5.0, 5.0)), ..Said::default() };
        for hints in [
            Hints { pitch_mm: Some((-5.0, 5.0)), ..Hints::default() },
            Hints { rate_hz: Some(f64::NAN), ..Hints::default() },
            Hints { rate_hz: Some(0.0), ..Hints::default() },
            Hints { gain: Some(-1.0), ..Hints::default() },
        ] {
            assert!(hints.meta(said, "x").is_err(), "{hints:?}");
        }
    }
}
