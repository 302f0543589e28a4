//! The prints of a recording as arrays.

use numpy::PyArray2;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::arrays::{picture, places, without_intervals};
use super::options::typed;
use super::source::Source;
use super::work::work;
use crate::analysis::result::FootResult;
use crate::cli;
use crate::footprint::{Mark, Ring};

/// Landmarks by the index that is measured between them: the name of each, and its places.
type Landmarks = Vec<(String, Vec<(String, Py<PyArray2<f64>>)>)>;

/// The print of one foot. Places are in millimetres on the mat, x to the right and y forward; pictures are rows x
/// columns of the mat in the unit of the recording.
#[pyclass(name = "Footprint", module = "plantar", frozen)]
pub(super) struct PyFootprint {
    /// "left" or "right"; None where that is not clear.
    #[pyo3(get)]
    side: Option<String>,
    /// Probability of the likelier side, 0.5 to 1.
    #[pyo3(get)]
    side_probability: f64,
    /// The picture that is measured: the mean of a stand, or the highest values of the step whose arch index is the
    /// median. 0 outside this foot.
    #[pyo3(get)]
    picture: Py<PyArray2<f64>>,
    /// The highest value of each cell over all frames.
    #[pyo3(get)]
    peak_picture: Py<PyArray2<f64>>,
    /// Why there is no outline; None where there is one.
    #[pyo3(get)]
    refused: Option<String>,
    /// The outline of the print at the contact threshold: closed rings, n x 2 each.
    #[pyo3(get)]
    outline: Vec<Py<PyArray2<f64>>>,
    /// The outline of the toes alone.
    #[pyo3(get)]
    toes: Vec<Py<PyArray2<f64>>>,
    /// Heel end and toe end of the axis, 2 x 2; None without an outline.
    #[pyo3(get)]
    axis: Option<Py<PyArray2<f64>>>,
    landmarks: Landmarks,
}

#[pymethods]
impl PyFootprint {
    /// For each index that is given, the places it was measured between: (name, n x 2) of one place, of both ends of a
    /// line, or of the apex and the legs of an angle.
    #[getter]
    fn landmarks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let all = PyDict::new(py);
        for (index, marks) in &self.landmarks {
            let marks: Vec<_> = marks.iter().map(|(label, at)| (label, at.clone_ref(py))).collect();
            all.set_item(index, marks)?;
        }
        Ok(all)
    }

    fn __repr__(&self) -> String {
        let side = self.side.as_deref().unwrap_or("side not clear");
        match &self.refused {
            Some(why) => format!("<plantar.Footprint: {side}, not traced: {why}>"),
            None => format!("<plantar.Footprint: {side}>"),
        }
    }
}

impl PyFootprint {
    fn of(py: Python<'_>, foot: &FootResult) -> PyResult<Self> {
        let print = foot.footprint.as_ref();
        let rings = |rings: &[Ring]| -> PyResult<Vec<Py<PyArray2<f64>>>> {
            rings.iter().map(|ring| Ok(places(py, ring)?.unbind())).collect()
        };
        let print = match print {
            Ok(print) => print,
            Err(_) => return Self::untraced(py, foot),
        };
        Ok(Self {
            outline: rings(&print.outline)?,
            toes: rings(&print.rings_on_mat(print.toes()))?,
            axis: Some(places(py, &[print.heel(), print.toe()])?.unbind()),
            landmarks: landmarks(py, foot)?,
            ..Self::untraced(py, foot)?
        })
    }

    fn untraced(py: Python<'_>, foot: &FootResult) -> PyResult<Self> {
        Ok(Self {
            side: foot.side.as_ref().ok().map(ToString::to_string),
            side_probability: foot.side_probability,
            picture: picture(py, &foot.print.picture)?.unbind(),
            peak_picture: picture(py, &foot.print.peak_picture)?.unbind(),
            refused: foot.footprint.as_ref().err().map(ToString::to_string),
            outline: Vec::new(),
            toes: Vec::new(),
            axis: None,
            landmarks: Vec::new(),
        })
    }
}

/// As the document has them, under the same keys.
fn landmarks(py: Python<'_>, foot: &FootResult) -> PyResult<Landmarks> {
    let Ok(print) = &foot.footprint else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for given in foot.indices.iter().filter(|index| index.value.is_ok()) {
        let Ok(marks) = given.index.marks(print) else { continue };
        let mut named = Vec::new();
        for mark in marks {
            let (label, points) = match mark {
                Mark::Point { at, label } => (label, vec![at]),
                Mark::Line { from, to, label, .. } => (label, vec![from, to]),
                Mark::Angle { apex, legs, label } => (label, vec![apex, legs[0], legs[1]]),
                Mark::Area { .. } => continue,
            };
            named.push((
                label.map_or_else(String::new, |label| label.to_string()),
                places(py, &points)?.unbind(),
            ));
        }
        all.push((given.index.definition().key.to_owned(), named));
    }
    Ok(all)
}

/// The prints of a recording, the left foot first.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn footprints(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Vec<PyFootprint>> {
    let words = without_intervals(options)?;
    let source = Source::of(source, name, options)?;
    let one = work(py, || cli::analyse::one(&typed("footprints", words, [source.path()])?))?;
    let one = one.map_err(|failure| source.raised(failure))?;
    one.result.feet.iter().map(|foot| PyFootprint::of(py, foot)).collect()
}
