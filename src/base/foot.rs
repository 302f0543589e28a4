//! Words shared by everything that speaks of feet.

/// A place on the mat in millimetres: x to the right, y forward, seen from above.
pub type Point = nalgebra::Point2<f64>;
/// A displacement in millimetres.
pub type Vector = nalgebra::Vector2<f64>;

/// Which foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The left foot.
    Left,
    /// The right foot.
    Right,
}

impl Side {
    /// The other foot.
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl std::fmt::Display for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Left => "left",
            Self::Right => "right",
        })
    }
}

/// How the picture of a foot was made from its frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintKind {
    /// Mean over a stable window of standing.
    StaticMean,
    /// Maximum of each cell over a step.
    DynamicMax,
}

/// Weighted mean of places: `sum(w * p) / sum(w)`; `None` when the weights sum to nothing.
pub fn mean_point(weighted: impl IntoIterator<Item = (f64, Point)>) -> Option<Point> {
    let (mut sum, mut moment) = (0.0, Vector::zeros());
    for (weight, point) in weighted {
        sum += weight;
        moment += weight * point.coords;
    }
    (sum > 0.0).then(|| Point::from(moment / sum))
}
