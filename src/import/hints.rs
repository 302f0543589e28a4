//! What the caller knows about a file that the file does not say.

use super::axes::Axes;
use super::error::Fault;
use crate::base::{Mat, MatError, Meta, Note, Scale, Span, Stamp, Surface, Unit, View};

/// Rates outside this range, in frames a second, are taken for mistakes.
const RATE_RANGE_HZ: std::ops::RangeInclusive<f64> = 0.01..=100_000.0;

/// Facts this near, relative to each other, are the same: a mat sends its own in single precision.
const SAME: f64 = 1e-6;

/// What a stored number times the gain is, as the caller knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellUnit {
    /// Raw counts.
    Raw,
    /// Kilopascal.
    Kpa,
    /// Newtons on the cell: a pressure once divided by the area of a cell.
    Newton,
}

impl CellUnit {
    /// The unit as files and options name it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Raw => Unit::Raw.label(),
            Self::Kpa => Unit::Kpa.label(),
            Self::Newton => "N",
        }
    }

    /// The unit of the recording, and what a number of this one is in it, on cells of the given pitch.
    fn on_cells(self, (x_mm, y_mm): (f64, f64)) -> (Unit, f64) {
        match self {
            Self::Raw => (Unit::Raw, 1.0),
            Self::Kpa => (Unit::Kpa, 1.0),
            // A newton on a square millimetre is a megapascal.
            Self::Newton => (Unit::Kpa, 1000.0 / (x_mm * y_mm)),
        }
    }
}

/// What the caller knows about a recording. Of other makers' files everything given here goes before what
/// the file or its sidecar says, and where it contradicts the file itself the recording gets a note
/// `override`. plantar's own files carry their facts: see [`Hints::settle`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hints {
    /// Distance between columns and between rows, millimetres.
    pub pitch_mm: Option<(f64, f64)>,
    /// Frames per second.
    pub rate_hz: Option<f64>,
    /// Unit of a stored number times the gain.
    pub unit: Option<CellUnit>,
    /// Unit per stored number, above 0.
    pub gain: Option<f64>,
    /// Rows of the mat, for plain CSV.
    pub rows: Option<usize>,
    /// Columns of the mat, for plain CSV.
    pub cols: Option<usize>,
    /// From which side the grid shows the mat.
    pub view: Option<View>,
    /// Which array of an `.npz` or `.mat`, or which sensor of a file of several.
    pub array: Option<String>,
    /// What the axes of an array count.
    pub axes: Option<Axes>,
    /// What the mat's surface is like.
    pub surface: Option<Surface>,
    /// Which part of a recording is wanted: whoever opens the file cuts it out, see [`Cut`](crate::base::Cut).
    pub span: Span,
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
            axes: self.axes.or(others.axes),
            surface: self.surface.or(others.surface),
            span: self.span,
        }
    }

    /// Holds these facts against a recording that describes itself: one that is missing there is taken over,
    /// one that agrees changes nothing. A flat surface is what a recording says when nobody told it another, and a view
    /// that was only assumed gives way to one that is told.
    ///
    /// # Errors
    /// The first that contradicts it, and a surface that does not fit its mat.
    pub fn settle(&self, meta: &mut Meta) -> Result<(), Contradiction> {
        if let Some(view) = self.view.filter(|_| meta.view_is_assumed()) {
            meta.mat = meta.mat.clone().with_view(view);
            meta.notes.retain(|note| note.key != Note::ASSUMED_VIEW);
        }
        let own = |meta: &Meta| (meta.mat.pitch_x_mm(), meta.mat.pitch_y_mm());
        let pair = |(x, y): (f64, f64)| if x == y { format!("{x} mm") } else { format!("{x},{y} mm") };
        let (pitch, scale, mat) = (own(meta), meta.scale, &meta.mat);
        let size = |rows: usize, cols: usize| format!("{rows}x{cols}");
        let facts = [
            self.pitch_mm
                .filter(|given| !same(given.0, pitch.0) || !same(given.1, pitch.1))
                .map(|given| ("--pitch-mm", pair(given), pair(pitch))),
            self.rate_hz
                .zip(meta.rate_hz)
                .filter(|&(given, said)| !same(given, said))
                .map(|(given, said)| ("--rate-hz", format!("{given} Hz"), format!("{said} Hz"))),
            self.unit
                .filter(|&given| given.label() != scale.unit.label())
                .map(|given| ("--unit", given.label().to_owned(), scale.unit.label().to_owned())),
            self.gain
                .filter(|&given| !same(given, scale.gain))
                .map(|given| ("--gain", given.to_string(), scale.gain.to_string())),
            self.rows
                .zip(self.cols)
                .filter(|&given| given != (mat.rows(), mat.cols()))
                .map(|(rows, cols)| ("--size", size(rows, cols), size(mat.rows(), mat.cols()))),
            self.view
                .filter(|&given| given != mat.view())
                .map(|given| ("--view", seen(given).to_owned(), seen(mat.view()).to_owned())),
            self.surface
                .as_ref()
                .filter(|given| !mat.surface().is_flat() && *given != mat.surface())
                .map(|given| ("--surface", called(given).to_owned(), called(mat.surface()).to_owned())),
            self.array.clone().map(|given| ("--array", given, "no array by name".to_owned())),
            self.axes.map(|given| ("--axes", given.to_string(), "no array at all".to_owned())),
        ];
        if let Some((option, given, said)) = facts.into_iter().flatten().next() {
            return Err(Contradiction::Differs { option, given, said });
        }
        if let Some(surface) = &self.surface {
            meta.mat = mat.clone().with_surface(surface.clone())?;
        }
        meta.rate_hz = meta.rate_hz.or(self.rate_hz);
        Ok(())
    }

    /// The description of a recording from what its file says and what is known here.
    pub(super) fn meta(&self, said: Said, source: &str) -> Result<Meta, Fault> {
        let mut notes = Vec::new();
        let mut choose = |what: &str, differs: bool| {
            if differs {
                notes.push(Note::new(
                    "override",
                    format!("the {what} was given by the user, overriding the file"),
                ));
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
        rate_hz.map_or(Ok(()), check_rate)?;
        let in_newtons = || CellUnit::Newton.on_cells((x, y));
        let said_scale = match said.newtons {
            true => Some(Scale { unit: Unit::Kpa, gain: in_newtons().1, offset: 0.0 }),
            false => said.scale,
        };
        let own = said_scale.unwrap_or(Scale::RAW);
        let (unit, one) = self.unit.map_or((own.unit, own.gain), |unit| match unit.on_cells((x, y)) {
            (unit, _) if unit == own.unit && self.unit != Some(CellUnit::Newton) => (unit, own.gain),
            given => given,
        });
        // A gain is per stored number of the unit it stands beside; of a pressure or force it replaces what the file says.
        let gain = match (self.gain, self.unit) {
            (Some(gain), Some(CellUnit::Newton)) => gain * one,
            (Some(gain), None) if said.newtons => gain * one,
            (Some(gain), _) => gain,
            (None, _) => one,
        };
        let scale = Scale::new(unit, gain, 0.0).map_err(|error| Fault::new(error.to_string()))?;
        choose("unit", said_scale.is_some_and(|said| said != scale));
        let view = self.view.unwrap_or(said.view);
        choose("view", said.states_view && view != said.view);
        if said.guesses_view && self.view.is_none() {
            notes.push(Note::new(Note::ASSUMED_VIEW, ASSUMED_VIEW));
        }
        let surface = self.surface.clone().unwrap_or_default();
        let mat = Mat::new(said.rows, said.cols, x, y)?.with_view(view).with_surface(surface)?;
        let mut meta = Meta::new(mat, scale, source);
        meta.rate_hz = rate_hz;
        meta.notes = notes;
        Ok(meta)
    }
}

/// A fact given by hand that does not go with a file which describes itself.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Contradiction {
    /// The file says it otherwise.
    #[error("{option} {given} contradicts the file, which says {said}: leave the option out")]
    Differs {
        /// The option that gives it.
        option: &'static str,
        /// What was given.
        given: String,
        /// What the file says.
        said: String,
    },
    /// A surface that does not fit the mat.
    #[error("--surface: {0}")]
    Surface(#[from] MatError),
}

/// What is said where a file does not tell how its grid lies.
const ASSUMED_VIEW: &str = "the file does not say how the mat is seen: the first row is taken as the rear (heel side) and the \
     columns as counted to the right, seen from above; otherwise left and right change places: give --first-row or --view";

fn same(given: f64, said: f64) -> bool {
    (given - said).abs() <= SAME * said.abs()
}

fn seen(view: View) -> &'static str {
    match view {
        View::FromAbove => "above",
        View::FromBelow => "below",
    }
}

/// A surface in a word or two.
fn called(surface: &Surface) -> &'static str {
    match (surface.is_flat(), surface.areas.is_empty(), surface.spines.is_some()) {
        (true, ..) => "flat",
        (false, true, false) => "bumpy everywhere",
        (false, true, true) => "bumpy everywhere with known spines",
        (false, false, false) => "bumpy in places",
        (false, false, true) => "bumpy in places with known spines",
    }
}

/// Refuses a rate that no mat has.
pub(super) fn check_rate(rate_hz: f64) -> Result<(), Fault> {
    if RATE_RANGE_HZ.contains(&rate_hz) {
        return Ok(());
    }
    let (least, most) = (RATE_RANGE_HZ.start(), RATE_RANGE_HZ.end());
    Err(Fault::new(format!("expected a rate of {least} to {most} frames a second, got {rate_hz}")))
}

/// What a file says itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) pitch_mm: Option<(f64, f64)>,
    pub(super) rate_hz: Option<f64>,
    pub(super) scale: Option<Scale>,
    /// Whether the numbers are newtons on a cell; `scale` says nothing then.
    pub(super) newtons: bool,
    pub(super) view: View,
    /// Whether the view is the format's own and not just the convention.
    pub(super) states_view: bool,
    /// Whether neither the file nor its format says anything of the view: then it is an assumption, and is told.
    pub(super) guesses_view: bool,
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
    use crate::base::Area;

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
    fn a_file_that_describes_itself_is_not_contradicted() {
        let meta = || Meta {
            rate_hz: Some(100.0),
            ..Meta::new(Mat::new(32, 24, 5.0, 8.0).unwrap(), Scale::RAW, "x")
        };
        let agreeing = Hints {
            pitch_mm: Some((5.0, 8.000_000_1)),
            rate_hz: Some(100.0),
            unit: Some(CellUnit::Raw),
            gain: Some(Scale::RAW.gain),
            rows: Some(32),
            cols: Some(24),
            view: Some(View::FromAbove),
            array: None,
            surface: Some(Surface::default()),
            ..Hints::default()
        };
        let mut settled = meta();
        assert_eq!(agreeing.settle(&mut settled), Ok(()));
        assert_eq!(settled, meta());
        let none = Hints::default();
        for (hints, said) in [
            (
                Hints { pitch_mm: Some((5.0, 5.0)), ..none.clone() },
                "--pitch-mm 5 mm contradicts the file, which says 5,8 mm",
            ),
            (
                Hints { rate_hz: Some(50.0), ..none.clone() },
                "--rate-hz 50 Hz contradicts the file, which says 100 Hz",
            ),
            (
                Hints { unit: Some(CellUnit::Kpa), ..none.clone() },
                "--unit kPa contradicts the file, which says raw",
            ),
            (Hints { gain: Some(0.5), ..none.clone() }, "--gain 0.5 contradicts the file, which says 1"),
            (
                Hints { rows: Some(24), cols: Some(32), ..none.clone() },
                "--size 24x32 contradicts the file, which says 32x24",
            ),
            (
                Hints { view: Some(View::FromBelow), ..none.clone() },
                "--view below contradicts the file, which says above",
            ),
            (
                Hints { array: Some("a".to_owned()), ..none.clone() },
                "--array a contradicts the file, which says no array by name",
            ),
        ] {
            let error = hints.settle(&mut meta()).unwrap_err().to_string();
            assert!(error.starts_with(said), "{error}");
        }
        let bumpy = Hints { surface: Some(Surface::bumpy()), ..none.clone() };
        let mut told = meta();
        assert_eq!(bumpy.settle(&mut told), Ok(()));
        assert!(told.mat.is_bumpy(0), "a flat surface is what nobody told");
        let flat = Hints { surface: Some(Surface::default()), ..none.clone() };
        let error = flat.settle(&mut told).unwrap_err().to_string();
        assert!(
            error.starts_with("--surface flat contradicts the file, which says bumpy everywhere"),
            "{error}"
        );
        let beside = Surface { areas: vec![Area { rows: [0, 99], cols: [0, 3] }], ..Surface::bumpy() };
        let error = Hints { surface: Some(beside), ..none.clone() }.settle(&mut meta()).unwrap_err();
        assert!(error.to_string().starts_with("--surface: a bumpy area of rows 0 to 99"), "{error}");
        let mut without = Meta { rate_hz: None, ..meta() };
        Hints { rate_hz: Some(50.0), ..none }.settle(&mut without).unwrap();
        assert_eq!(without.rate_hz, Some(50.0));
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
