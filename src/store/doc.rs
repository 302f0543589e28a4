//! The description of a recording as JSON: in the metadata of a recording and in a journal.

use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::calibration::CalibrationDoc;
use super::mat_doc::MatDoc;
use super::{StoreError, table};
use crate::base::{CellsKind, ChildId, LinkCounters, Mat, Meta, Note, Scale, Segment, Unit, Zone};

/// Longest description read, bytes. A mat of the largest size with every other cell absent takes
/// 4 MB, the rest is for notes and segments.
pub(super) const MAX_DOC_BYTES: usize = 16 << 20;

/// Which of the two files a description stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// A finished recording.
    Recording,
    /// A journal.
    Journal,
}

impl Within {
    /// Newest version written and read: 2 says that the mat's surface is not flat, so that a program that
    /// knows nothing of surfaces does not measure shapes on spines; 3 that the stretches of the frames are numbered by
    /// the breaks before them, see [`Doc::segment_of`]; 4 that the cells are bytes and no lists. Every recording is written
    /// as version 4, a journal as version 1 or 2.
    const VERSION: u32 = Self::VERSION_OF_BYTES;
    /// See [`Within::VERSION`].
    const VERSION_OF_BYTES: u32 = 4;
    /// See [`Within::VERSION`].
    const VERSION_OF_BREAKS: u32 = 3;
    /// See [`Within::VERSION`].
    const VERSION_OF_SURFACES: u32 = 2;

    fn version(self, mat: &Mat) -> u32 {
        match self {
            Self::Recording => Self::VERSION,
            Self::Journal if mat.surface().is_flat() => 1,
            Self::Journal => Self::VERSION_OF_SURFACES,
        }
    }

    fn format(self) -> &'static str {
        match self {
            Self::Recording => "plantar-recording",
            Self::Journal => "plantar-journal",
        }
    }

    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            Self::Journal => "journal",
        }
    }
}

/// What every version has, read first.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The description as it stands in a file.
#[derive(Serialize, Deserialize)]
pub(super) struct Doc {
    format: String,
    version: u32,
    mat: MatDoc,
    unit: Unit,
    gain: f64,
    offset: f64,
    calibrated: bool,
    full_scale: Option<f64>,
    rate_hz: Option<f64>,
    child: Option<ChildId>,
    source: String,
    device: Option<String>,
    started_us: Option<i64>,
    /// Not in files from before zones were kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zone: Option<Zone>,
    link: LinkCounters,
    notes: Vec<Note>,
    /// What the counts mean, where the mat was calibrated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calibration: Option<CalibrationDoc>,
    /// Only in a recording from here on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cells: Option<CellsKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) frames: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) segments: Vec<Segment>,
    /// Which journal the recording was made from; see [`super::journal`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) journal: Option<String>,
}

impl Doc {
    /// The description of a recording or journal about to be written to `path`.
    ///
    /// # Errors
    /// When a number could not be read back: not finite, or a rate or gain that is not above 0.
    pub(super) fn new(path: &Path, within: Within, meta: &Meta) -> Result<Self, StoreError> {
        check(meta).map_err(|problem| StoreError::unfit(path, problem))?;
        Ok(Self {
            format: within.format().to_owned(),
            version: within.version(&meta.mat),
            mat: MatDoc::new(&meta.mat),
            unit: meta.scale.unit,
            gain: meta.scale.gain,
            offset: meta.scale.offset,
            calibrated: meta.scale.is_calibrated(),
            full_scale: meta.full_scale,
            rate_hz: meta.rate_hz,
            child: meta.child.clone(),
            source: meta.source.clone(),
            device: meta.device.clone(),
            started_us: meta.started_us,
            zone: meta.zone.clone(),
            link: meta.link,
            notes: meta.notes.clone(),
            calibration: meta.calibration.as_deref().map(CalibrationDoc::new),
            cells: None,
            frames: None,
            segments: Vec::new(),
            journal: None,
        })
    }

    /// Whether the cells are bytes; in versions before they were lists of numbers.
    pub(super) fn has_cells_as_bytes(&self) -> bool {
        self.version >= Within::VERSION_OF_BYTES
    }

    /// The number of the stretch that a frame of the recording belongs to, counted by the breaks of the link before it:
    /// 0 before the first, 1 after it. In versions 1 and 2 it was the index of the last segment that had begun, so that
    /// the frames before and after a first break had the same one.
    pub(super) fn segment_of(&self, frame: usize) -> usize {
        if self.version < Within::VERSION_OF_BREAKS {
            return self.segments.partition_point(|segment| segment.first_frame <= frame).saturating_sub(1);
        }
        table::segment_of(&self.segments, frame)
    }

    /// As text.
    pub(super) fn to_json(&self, path: &Path) -> Result<String, StoreError> {
        let text = serde_json::to_string(self).map_err(|error| StoreError::unfit(path, error.to_string()))?;
        if text.len() > MAX_DOC_BYTES {
            return Err(StoreError::unfit(
                path,
                format!("a description of {} bytes, at most {MAX_DOC_BYTES} are kept", text.len()),
            ));
        }
        Ok(text)
    }

    /// Reads a description found in `path`.
    pub(super) fn from_json(path: &Path, within: Within, text: &[u8]) -> Result<Self, StoreError> {
        let bad = |problem: String| StoreError::damaged(path, format!("its description: {problem}"));
        let head: Head = serde_json::from_slice(text).map_err(|error| bad(error.to_string()))?;
        if head.format != within.format() {
            return Err(bad(format!("expected format {:?}, got {:?}", within.format(), head.format)));
        }
        if head.version > Within::VERSION {
            return Err(StoreError::Newer {
                path: path.to_owned(),
                what: within.what(),
                got: head.version,
                known: Within::VERSION,
            });
        }
        if head.version == 0 {
            return Err(bad("expected version 1 or later, got 0".to_owned()));
        }
        serde_json::from_slice(text).map_err(|error| bad(error.to_string()))
    }

    /// The checked description.
    pub(super) fn meta(&self, path: &Path) -> Result<Meta, StoreError> {
        self.checked_meta()
            .map_err(|problem| StoreError::damaged(path, format!("its description: {problem}")))
    }

    fn checked_meta(&self) -> Result<Meta, String> {
        let mat = self.mat.mat()?;
        let scale = Scale::new(self.unit, self.gain, self.offset).map_err(|error| error.to_string())?;
        if self.calibrated != scale.is_calibrated() {
            return Err(format!("calibrated is {} beside the unit {:?}", self.calibrated, self.unit.label()));
        }
        let calibration = self.calibration.as_ref().map(CalibrationDoc::calibration).transpose();
        let calibration = calibration.map_err(|problem| format!("calibration: {problem}"))?.map(Arc::new);
        let meta = Meta {
            mat,
            scale,
            full_scale: self.full_scale,
            rate_hz: self.rate_hz,
            child: self.child.clone(),
            source: self.source.clone(),
            device: self.device.clone(),
            started_us: self.started_us,
            zone: self.zone.clone(),
            link: self.link,
            notes: self.notes.clone(),
            calibration,
        };
        check(&meta)?;
        Ok(meta)
    }
}

/// Numbers that go both ways through a file.
fn check(meta: &Meta) -> Result<(), String> {
    Scale::new(meta.scale.unit, meta.scale.gain, meta.scale.offset).map_err(|error| error.to_string())?;
    if let Some(rate_hz) = meta.rate_hz
        && !(rate_hz.is_finite() && rate_hz > 0.0)
    {
        return Err(format!("a rate of {rate_hz} Hz: expected a finite number above 0"));
    }
    if let Some(full_scale) = meta.full_scale
        && !full_scale.is_finite()
    {
        return Err(format!("a full scale of {full_scale}: expected a finite number"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Area, Spines};
    use crate::base::{Surface, View};

    fn text() -> String {
        let mat = Mat::new(2, 3, 5.0, 7.5).unwrap().with_absent(vec![false, true, false, false, false, true]);
        let meta = Meta::new(mat.unwrap().with_view(View::FromBelow), Scale::RAW, "test");
        Doc::new(Path::new("a"), Within::Recording, &meta).unwrap().to_json(Path::new("a")).unwrap()
    }

    fn read(text: &str) -> Result<Meta, StoreError> {
        Doc::from_json(Path::new("a"), Within::Recording, text.as_bytes())?.meta(Path::new("a"))
    }

    #[test]
    fn geometry_comes_back() {
        let mat = read(&text()).unwrap().mat;
        assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm()), (2, 3, 5.0, 7.5));
        assert_eq!(mat.absent(), [false, true, false, false, false, true]);
        assert_eq!(mat.view(), View::FromBelow);
    }

    #[test]
    fn a_surface_comes_back_and_only_journals_of_such_mats_have_another_version() {
        let written = |within, meta: &Meta| {
            Doc::new(Path::new("a"), within, meta).unwrap().to_json(Path::new("a")).unwrap()
        };
        let flat = read(&text()).unwrap();
        assert!(text().contains("\"version\":4") && !text().contains("surface"));
        assert!(written(Within::Journal, &flat).contains("\"version\":1"));
        let spines = Spines {
            spacing_x_mm: 8.0,
            spacing_y_mm: 7.0,
            diameter_mm: 4.0,
            offset_x_mm: 1.0,
            offset_y_mm: 2.0,
            staggered: true,
        };
        let areas = vec![Area { rows: [0, 1], cols: [0, 0] }];
        let surface = Surface { areas, spines: Some(spines), ..Surface::bumpy() };
        let mat = Mat::new(2, 3, 5.0, 7.5).unwrap().with_surface(surface).unwrap();
        let meta = Meta::new(mat, Scale::RAW, "test");
        assert!(written(Within::Journal, &meta).contains("\"version\":2"));
        let text = written(Within::Recording, &meta);
        assert_eq!(read(&text).unwrap(), meta);
        let outside = text.replace("[0,1]", "[0,2]");
        assert!(read(&outside).unwrap_err().to_string().contains("a bumpy area of rows 0 to 2"));
    }

    #[test]
    fn nonsense_is_refused_in_one_line() {
        for (from, to) in [
            ("\"rows\":2", "\"rows\":0"),
            ("\"rows\":2", "\"rows\":100000"),
            ("\"pitch_x_mm\":5.0", "\"pitch_x_mm\":-5.0"),
            ("\"pitch_x_mm\":5.0", "\"pitch_x_mm\":1e999"),
            ("\"gain\":1.0", "\"gain\":0.0"),
            ("\"calibrated\":false", "\"calibrated\":true"),
            ("[1,5]", "[1,6]"),
            ("\"rate_hz\":null", "\"rate_hz\":-1.0"),
            ("\"child\":null", "\"child\":\"Anna Meier\""),
            ("\"version\":4", "\"version\":0"),
            ("plantar-recording", "plantar-journal"),
            ("\"unit\":\"raw\"", "\"unit\":\"psi\""),
        ] {
            let changed = text().replace(from, to);
            assert_ne!(changed, text(), "{from}");
            let message = read(&changed).unwrap_err().to_string();
            assert!(!message.contains('\n'), "{message}");
        }
    }

    #[test]
    fn a_newer_version_says_so() {
        let error = read(&text().replace("\"version\":4", "\"version\":5")).unwrap_err();
        assert!(matches!(error, StoreError::Newer { got: 5, known: 4, .. }), "{error}");
    }

    #[test]
    fn numbers_that_cannot_be_read_back_are_not_written() {
        let mut meta = Meta::new(Mat::new(1, 1, 5.0, 5.0).unwrap(), Scale::RAW, "test");
        meta.rate_hz = Some(f64::NAN);
        assert!(Doc::new(Path::new("a"), Within::Journal, &meta).is_err());
    }
}
