//! What the numbers of the cells mean.

/// Unit of a cell's value once the scale is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Unit {
    /// Raw counts of the converter: uncalibrated. Shares, shapes and timing hold, pressures and
    /// forces do not, and everything downstream says so.
    #[serde(rename = "raw")]
    Raw,
    /// Kilopascal.
    #[serde(rename = "kPa")]
    Kpa,
}

impl Unit {
    /// The unit as files and options name it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Kpa => "kPa",
        }
    }

    /// The unit as printed beside a number.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Raw => "counts",
            Self::Kpa => "kPa",
        }
    }
}

/// What is wrong with a scale.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("a scale of gain {gain} and offset {offset}: expected a finite gain above 0 and a finite offset")]
pub struct ScaleError {
    gain: f64,
    offset: f64,
}

/// How a stored cell value becomes a value in a unit: `gain * stored + offset`.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Scale {
    /// Unit of the result.
    pub unit: Unit,
    /// Unit per stored step, above 0.
    pub gain: f64,
    /// Value of a stored 0.
    pub offset: f64,
}

impl Scale {
    /// Uncalibrated: the counts themselves.
    pub const RAW: Self = Self { unit: Unit::Raw, gain: 1.0, offset: 0.0 };
    /// Values stored as kilopascal.
    pub const KPA: Self = Self { unit: Unit::Kpa, gain: 1.0, offset: 0.0 };

    /// A scale with checked numbers.
    ///
    /// # Errors
    /// When the gain is not above 0 or a number is not finite.
    pub fn new(unit: Unit, gain: f64, offset: f64) -> Result<Self, ScaleError> {
        if gain.is_finite() && gain > 0.0 && offset.is_finite() {
            Ok(Self { unit, gain, offset })
        } else {
            Err(ScaleError { gain, offset })
        }
    }

    /// The value of one stored number, in [`Scale::unit`].
    #[inline]
    pub fn apply(&self, stored: f64) -> f64 {
        self.gain * stored + self.offset
    }

    /// Whether the result is a pressure in kPa.
    pub fn is_calibrated(&self) -> bool {
        self.unit == Unit::Kpa
    }
}
