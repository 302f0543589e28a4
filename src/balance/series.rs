//! The series that sway is measured from.

use super::reason::Statement;
use crate::base::{Point, Refusal, kinds};

kinds! {
    /// Whose directions x and y of a series are.
    #[derive(Copy, Eq, serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Axes {
        /// Of the file the series came from.
        AsGiven = "balance-axes-as-given",
        /// Forward is the mean direction of the axes of both feet.
        BothFeet = "balance-axes-both-feet",
        /// Forward is the axis of the only foot that could be measured.
        OneFoot = "balance-axes-one-foot",
        /// Of the mat: no foot could be measured.
        Mat = "balance-axes-mat",
    }
}

impl Axes {
    /// What the centre of pressure is taken from.
    pub fn taken_from(self) -> Statement {
        match self {
            Self::AsGiven => Statement::OfFile,
            Self::BothFeet | Self::OneFoot | Self::Mat => Statement::OfFeet,
        }
    }
}

/// Centres of pressure in time, millimetres and seconds: x to the person's right, y forward.
#[derive(Clone, Debug, PartialEq)]
pub struct CopSeries {
    /// Whose x and y.
    pub axes: Axes,
    /// Why no measure of this series can be more than indicative, where the instrument forbids it.
    pub instrument: Option<Refusal>,
    pub(super) t_s: Vec<f64>,
    pub(super) at: Vec<Point>,
    /// Samples at which something new begins, ascending.
    pub(super) breaks: Vec<usize>,
}

impl CopSeries {
    /// An empty series.
    pub fn new(axes: Axes) -> Self {
        Self { axes, instrument: None, t_s: Vec::new(), at: Vec::new(), breaks: Vec::new() }
    }

    /// Appends a sample, later than the last. A sample that is missing is left out: a gap in time.
    pub fn push(&mut self, t_s: f64, at: Point) {
        self.t_s.push(t_s);
        self.at.push(at);
    }

    /// Nothing may be bridged here: the link broke, or the child was off the mat.
    pub fn interrupt(&mut self) {
        let next = self.t_s.len();
        if next > 0 && self.breaks.last() != Some(&next) {
            self.breaks.push(next);
        }
    }

    /// Number of samples.
    pub fn len(&self) -> usize {
        self.t_s.len()
    }

    /// Whether there is no sample.
    pub fn is_empty(&self) -> bool {
        self.t_s.is_empty()
    }

    /// Seconds of each sample.
    pub fn t_s(&self) -> &[f64] {
        &self.t_s
    }

    /// The samples, millimetres.
    pub fn points(&self) -> &[Point] {
        &self.at
    }
}
