//! What one session on the mat gave.

use crate::base::{Argument, ChildId, Date, Interval, Judgement, Side, ToArgument, Zone, kinds};

/// Name of a session: 16 hexadecimal digits made from the bytes of its recordings, so that the same recording
/// added twice is found out. It tells nothing about the child.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SessionId(String);

/// A text that names no session.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not the name of a session: expected 16 hexadecimal digits")]
pub struct SessionIdError {
    given: String,
}

impl SessionId {
    /// The name that a digest of the recordings gives.
    pub fn from_digest(digest: u64) -> Self {
        Self(format!("{digest:016x}"))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for SessionId {
    type Err = SessionIdError;

    fn from_str(text: &str) -> Result<Self, SessionIdError> {
        let fits = text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(SessionIdError { given: text.chars().take(40).collect() })
        }
    }
}

impl TryFrom<String> for SessionId {
    type Error = SessionIdError;
    fn try_from(text: String) -> Result<Self, SessionIdError> {
        text.parse()
    }
}

impl From<SessionId> for String {
    fn from(id: SessionId) -> String {
        id.0
    }
}

/// How the child was measured. Values of different protocols are different quantities and share no chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// Standing quietly.
    Standing,
    /// Stepping on the spot.
    Stepping,
    /// Walking over the mat.
    Walking,
}

impl Protocol {
    /// What the child did, in a word.
    pub fn words(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Stepping => "stepping",
            Self::Walking => "walking",
        }
    }
}

/// A message chooses by it.
impl ToArgument for Protocol {
    fn to_argument(&self) -> Argument {
        Argument::Text(self.words().to_owned())
    }
}

/// What has to be the same for two values to be comparable: cells, their pitch, what they count in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct MatKey {
    /// What the mat called itself, where it did.
    pub device: Option<String>,
    /// Rows and columns of cells.
    pub rows: u16,
    /// Columns.
    pub cols: u16,
    /// Distance between columns, micrometres (whole numbers compare exactly).
    pub pitch_x_um: u32,
    /// Distance between rows, micrometres.
    pub pitch_y_um: u32,
    /// Whether the values are pressures.
    pub calibrated: bool,
}

impl MatKey {
    /// The larger distance of cells, millimetres.
    pub fn pitch_mm(&self) -> f64 {
        f64::from(self.pitch_x_um.max(self.pitch_y_um)) / 1000.0
    }
}

kinds! {
    /// A mat in words.
    pub enum MatWords {
        /// Cells and pitch, then what else tells two mats apart.
        Mat {
            /// Rows of cells.
            rows: usize,
            /// Columns.
            cols: usize,
            /// Distance between columns.
            x_mm: f64,
            /// Distance between rows.
            y_mm: f64,
            /// What it called itself.
            device: Option<String>,
            /// Whether the values are pressures.
            calibrated: bool,
        } = "child-mat",
    }
}

impl MatKey {
    /// As it is said.
    pub fn said(&self) -> MatWords {
        MatWords::Mat {
            rows: self.rows.into(),
            cols: self.cols.into(),
            x_mm: f64::from(self.pitch_x_um) / 1000.0,
            y_mm: f64::from(self.pitch_y_um) / 1000.0,
            device: self.device.clone(),
            calibrated: self.calibrated,
        }
    }
}

impl std::fmt::Display for MatKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.said().fmt(f)
    }
}

impl ToArgument for MatKey {
    fn to_argument(&self) -> Argument {
        Judgement::of(&self.said()).to_argument()
    }
}

/// One session: a child on one day, one protocol, one mat, one or more recordings.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Session {
    /// Name.
    pub id: SessionId,
    /// Whose.
    pub child: ChildId,
    /// Day on which it began, by the clocks of the place.
    pub date: Date,
    /// Zone of the place then, where it is known; not in what was kept before zones were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Whether any of it is simulated; not in what was kept before that was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub simulated: bool,
    /// How.
    pub protocol: Protocol,
    /// On what.
    pub mat: MatKey,
    /// Each placement on the mat.
    pub recordings: Vec<Recorded>,
}

/// What one recording of a session gave.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Recorded {
    /// Its file within the library; `None` where only the numbers were kept.
    pub file: Option<String>,
    /// Length of the recording, seconds.
    pub duration_s: f64,
    /// Why it should not count, where something was wrong with it; nothing when it is good.
    pub poor: Vec<Judgement>,
    /// The values, each under the key of its definition.
    pub values: Vec<Value>,
}

/// One value of one measure.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Value {
    /// Key of its definition in the catalogue of measures.
    pub key: String,
    /// Of which foot; `None` for a measure of the whole child.
    pub side: Option<Side>,
    /// The value, in the unit of its definition.
    pub value: f64,
    /// Where the true value lies with 90 %, where that is known.
    pub interval: Option<Interval>,
}
