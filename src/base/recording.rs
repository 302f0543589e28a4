//! A recording: a mat, what its numbers mean, and its frames in time.

use std::sync::Arc;

use super::{
    Argument, Calibration, Cells, CellsKind, CellsRef, Date, LinkCounters, Mat, Scale, ToArgument, Zone,
    ZoneAt,
};

/// When a frame was taken and by whose clock.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stamp {
    /// Seconds since the first frame of the recording: the time every measure uses. From the
    /// device's clock where there is one, else from the host's, else from the nominal rate.
    pub t_s: f64,
    /// Sequence number given by the device.
    pub seq: Option<u32>,
    /// Device clock, microseconds, wraps undone.
    pub device_us: Option<u64>,
    /// Host clock when the frame's last byte was read, microseconds since 1970.
    pub host_us: Option<i64>,
}

/// A stretch of frames without a break of the link.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Segment {
    /// Index of its first frame.
    pub first_frame: usize,
    /// Why it began, in a few words: "start", "device restarted".
    pub reason: String,
}

/// Something a person should know about the recording: what was scrubbed, recovered or assumed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Note {
    /// Short stable key, such as `scrubbed`, `recovered`, `assumed`.
    pub key: String,
    /// One sentence.
    pub text: String,
}

impl Note {
    /// Key of the note that the view of the mat is an assumption: sides hold only if it is right.
    pub const ASSUMED_VIEW: &str = "assumed-view";
    /// Key of the note that the recording is simulated.
    pub const SIMULATED: &str = "simulated";

    /// A note.
    pub fn new(key: &str, text: impl Into<String>) -> Self {
        Self { key: key.to_owned(), text: text.into() }
    }
}

/// A pseudonymous child ID: 1 to 32 of `A-Z a-z 0-9 - _`, so that no name with a space, a mail
/// address or a path fits into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ChildId(String);

/// A child ID that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the child ID {given:?}: expected 1 to 32 letters, digits, '-' or '_' (a pseudonym, never a name)")]
pub struct ChildIdError {
    given: String,
}

impl ToArgument for ChildId {
    fn to_argument(&self) -> Argument {
        Argument::Text(self.to_string())
    }
}

impl ChildId {
    /// The ID as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two IDs have in common that people would take for one: small and large letters, `-` and `_` are the same.
    pub fn plain(&self) -> String {
        self.0.replace('_', "-").to_ascii_lowercase()
    }
}

impl std::str::FromStr for ChildId {
    type Err = ChildIdError;
    fn from_str(text: &str) -> Result<Self, ChildIdError> {
        let fits = (1..=32).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(ChildIdError { given: text.chars().take(40).collect() })
        }
    }
}

impl TryFrom<String> for ChildId {
    type Error = ChildIdError;
    fn try_from(text: String) -> Result<Self, ChildIdError> {
        text.parse()
    }
}

impl std::fmt::Display for ChildId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<ChildId> for String {
    fn from(id: ChildId) -> String {
        id.0
    }
}

/// Everything about a recording but its frames.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Geometry of the mat.
    pub mat: Mat,
    /// What a stored number means.
    pub scale: Scale,
    /// Highest stored number a cell can give, where known: a cell at it is saturated.
    pub full_scale: Option<f64>,
    /// Nominal frames per second, where known.
    pub rate_hz: Option<f64>,
    /// Who stood on the mat, pseudonymous.
    pub child: Option<ChildId>,
    /// Where the frames came from, in two or three words: "native stream", "emed .lst".
    pub source: String,
    /// Name, serial number or firmware the device gave, never a person's.
    pub device: Option<String>,
    /// Host clock at the first frame, microseconds since 1970.
    pub started_us: Option<i64>,
    /// Zone of the place where it was recorded, at the first frame; `None` where nobody kept it.
    pub zone: Option<Zone>,
    /// What the link lost.
    pub link: LinkCounters,
    /// What a person should know.
    pub notes: Vec<Note>,
    /// What turns the counts into pressures, where the mat was calibrated.
    pub calibration: Option<Arc<Calibration>>,
}

impl Meta {
    /// A description with only what is always known.
    pub fn new(mat: Mat, scale: Scale, source: &str) -> Self {
        Self {
            mat,
            scale,
            full_scale: None,
            rate_hz: None,
            child: None,
            source: source.to_owned(),
            device: None,
            started_us: None,
            zone: None,
            link: LinkCounters::default(),
            notes: Vec::new(),
            calibration: None,
        }
    }
}

impl Meta {
    /// Notes that it began at a moment, with the zone of this place then; what it says of both itself stays.
    pub fn begun(&mut self, at_us: Option<i64>, zone_at: ZoneAt) {
        if self.started_us.is_none() {
            self.started_us = at_us;
            self.zone = at_us.map(zone_at);
        }
    }

    /// The zone it was recorded in; where nobody kept it that of this place then. `None` where it does not tell
    /// when.
    pub fn zone_or(&self, zone_at: ZoneAt) -> Option<Zone> {
        let started_us = self.started_us?;
        Some(self.zone.clone().unwrap_or_else(|| zone_at(started_us)))
    }

    /// The day on which it began, by the clocks of the place where it was recorded; `None` where it does not
    /// tell.
    pub fn day(&self, zone_at: ZoneAt) -> Option<Date> {
        self.zone_or(zone_at)?.day(self.started_us?)
    }

    /// Whether no child stood there.
    pub fn is_simulated(&self) -> bool {
        self.notes.iter().any(|note| note.key == Note::SIMULATED)
    }

    /// Whether nobody said how the grid lies, so that left and right may change places.
    pub fn view_is_assumed(&self) -> bool {
        self.notes.iter().any(|note| note.key == Note::ASSUMED_VIEW)
    }

    /// Whether frames of both belong into one recording: the same grid, the same meaning of a
    /// stored number, the same highest one. The surface is not asked: a mat does not tell it, somebody does.
    pub fn is_same_mat(&self, other: &Self) -> bool {
        self.mat.has_cells_of(&other.mat) && self.scale == other.scale && self.full_scale == other.full_scale
    }
}

/// A whole recording in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// Everything but the frames.
    pub meta: Meta,
    stamps: Vec<Stamp>,
    cells: Cells,
    segments: Vec<Segment>,
}

impl Recording {
    /// An empty recording whose cells are stored in the given type.
    pub fn new(meta: Meta, kind: CellsKind) -> Self {
        Self { meta, stamps: Vec::new(), cells: Cells::empty(kind), segments: Vec::new() }
    }

    /// A recording from frames laid end to end.
    ///
    /// # Panics
    /// When `cells` does not hold one value for each cell of the mat and each stamp, or a segment
    /// begins past the last frame: a mistake of the caller.
    pub fn from_parts(meta: Meta, stamps: Vec<Stamp>, cells: Cells, segments: Vec<Segment>) -> Self {
        assert_eq!(cells.len(), stamps.len() * meta.mat.cells(), "cells for every frame");
        assert!(
            segments.iter().all(|segment| segment.first_frame < stamps.len()),
            "segments within the frames"
        );
        Self { meta, stamps, cells, segments }
    }

    /// Begins a new segment at the next frame.
    pub fn begin_segment(&mut self, reason: &str) {
        self.segments.push(Segment { first_frame: self.stamps.len(), reason: reason.to_owned() });
    }

    /// Appends a frame.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, stamp: Stamp, cells: CellsRef<'_>) {
        assert_eq!(cells.len(), self.meta.mat.cells(), "cells of a frame");
        self.stamps.push(stamp);
        self.cells.extend(cells);
    }

    /// Number of frames.
    pub fn frames(&self) -> usize {
        self.stamps.len()
    }

    /// When each frame was taken.
    pub fn stamps(&self) -> &[Stamp] {
        &self.stamps
    }

    /// The segments, by first frame. A recording from a file has one or none.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// All cells of all frames.
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The cells of one frame, row-major.
    ///
    /// # Panics
    /// When there is no such frame.
    pub fn frame(&self, at: usize) -> CellsRef<'_> {
        let n = self.meta.mat.cells();
        self.cells.view().slice(at * n..(at + 1) * n)
    }

    /// Seconds from the first frame to the last.
    pub fn duration_s(&self) -> f64 {
        match (self.stamps.first(), self.stamps.last()) {
            (Some(first), Some(last)) => last.t_s - first.t_s,
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudonyms_that_people_would_mistake_are_alike() {
        let alike =
            |a: &str, b: &str| a.parse::<ChildId>().unwrap().plain() == b.parse::<ChildId>().unwrap().plain();
        assert!(alike("Anna-2", "anna-2") && alike("anna_2", "ANNA-2"));
        assert!(!alike("anna-2", "anna-3") && !alike("kid-12", "kid-1-2"));
    }

    #[test]
    fn a_name_is_no_child_id() {
        assert!("c-017".parse::<ChildId>().is_ok());
        for bad in ["", "Anna Meier", "a@b.org", "../x", &"x".repeat(33)] {
            assert!(bad.parse::<ChildId>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn frames_come_back_as_they_went_in() {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap();
        let mut recording = Recording::new(Meta::new(mat, Scale::RAW, "test"), CellsKind::U8);
        recording.push(Stamp::default(), CellsRef::U8(&[1, 2]));
        recording.push(Stamp { t_s: 0.5, ..Stamp::default() }, CellsRef::U8(&[3, 4]));
        assert_eq!(recording.frame(1), CellsRef::U8(&[3, 4]));
        assert_eq!(recording.duration_s(), 0.5);
    }
}
