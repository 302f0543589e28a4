//! A stretch of a recording, as a recording of its own.

use super::{Batch, Frames};
use crate::base::{CellsKind, LinkCounters, Meta, Note, Segment, Stamp};

/// Which seconds of a recording are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    /// From this time on; without it from the beginning.
    pub from_s: Option<f64>,
    /// Up to this time; without it to the end.
    pub to_s: Option<f64>,
}

impl Span {
    /// Whether it is all of any recording.
    pub fn is_all(self) -> bool {
        self == Self::default()
    }
}

/// Why there is no such stretch.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum CutError<E> {
    /// A frame could not be given.
    #[error(transparent)]
    Frames(#[from] E),
    /// No frame lies in it.
    #[error("no frames from {from_s} s to {to}: the recording ends at {last_s:.3} s", to = Until(*.to_s))]
    Nothing {
        /// Its beginning.
        from_s: f64,
        /// Its end.
        to_s: Option<f64>,
        /// Time of the last frame of the recording.
        last_s: f64,
    },
}

/// An end of a stretch, for people.
struct Until(Option<f64>);

impl std::fmt::Display for Until {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(to_s) => write!(f, "{to_s} s"),
            None => f.write_str("the end"),
        }
    }
}

/// The frames of a stretch, whose times count from its first frame, with a note that says so. All of a recording
/// is that recording, unchanged.
pub struct Cut<F> {
    of: F,
    meta: Meta,
    segments: Vec<Segment>,
    /// Its first frame and the one after its last, in the whole recording.
    range: (usize, usize),
    origin_s: f64,
    /// Next frame, in the whole recording.
    at: usize,
    stamps: Vec<Stamp>,
}

impl<F: Frames> Cut<F> {
    /// From the first frame at or after the beginning to the last one, without a later one in between, at or before
    /// the end. Goes through the frames once.
    ///
    /// # Errors
    /// When there is no such frame, or one cannot be given.
    pub fn new(mut of: F, span: Span) -> Result<Self, CutError<F::Error>> {
        let (from_s, to_s) = (span.from_s.unwrap_or(f64::NEG_INFINITY), span.to_s.unwrap_or(f64::INFINITY));
        let (mut first, mut end, mut at, mut last_s) = (None, None, 0, 0.0);
        of.begin(0).map_err(CutError::Frames)?;
        while let Some(batch) = of.next().map_err(CutError::Frames)? {
            for stamp in batch.stamps {
                last_s = stamp.t_s;
                if first.is_none() && stamp.t_s >= from_s && stamp.t_s <= to_s {
                    first = Some((at, stamp.t_s));
                }
                if first.is_some() && end.is_none() && stamp.t_s > to_s {
                    end = Some(at);
                }
                at += 1;
            }
            if end.is_some() {
                break;
            }
        }
        let Some((first, origin_s)) = first else {
            return Err(CutError::Nothing { from_s: span.from_s.unwrap_or(0.0), to_s: span.to_s, last_s });
        };
        let range = (first, end.unwrap_or(of.frames()));
        let whole = range == (0, of.frames());
        let mut meta = of.meta().clone();
        let mut segments = of.segments().to_vec();
        if !whole {
            describe(&mut meta, span, origin_s);
            segments.retain(|segment| (range.0..range.1).contains(&segment.first_frame));
            segments.iter_mut().for_each(|segment| segment.first_frame -= first);
        }
        let origin_s = if first == 0 { 0.0 } else { origin_s };
        of.begin(first).map_err(CutError::Frames)?;
        Ok(Self { of, meta, segments, range, origin_s, at: first, stamps: Vec::new() })
    }
}

/// What is told of a stretch beside its frames.
fn describe(meta: &mut Meta, span: Span, origin_s: f64) {
    meta.started_us = meta.started_us.map(|us| us.saturating_add((origin_s * 1e6).round() as i64));
    // Counted over the whole recording: of a part they tell nothing.
    meta.link = LinkCounters::default();
    let from_s = span.from_s.unwrap_or(0.0);
    let text = format!(
        "only the part from {from_s} s to {} of the recording was read; its times count from its first frame",
        Until(span.to_s)
    );
    meta.notes.push(Note::new("part", text));
}

impl<F: Frames> Frames for Cut<F> {
    type Error = F::Error;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn kind(&self) -> CellsKind {
        self.of.kind()
    }

    fn frames(&self) -> usize {
        self.range.1 - self.range.0
    }

    fn segments(&self) -> &[Segment] {
        &self.segments
    }

    fn begin(&mut self, frame: usize) -> Result<(), F::Error> {
        self.at = self.range.0.saturating_add(frame).min(self.range.1);
        self.of.begin(self.at)
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, F::Error> {
        if self.at >= self.range.1 {
            return Ok(None);
        }
        let Some(batch) = self.of.next()? else { return Ok(None) };
        let batch = batch.first(self.range.1 - self.at);
        self.at += batch.stamps.len();
        self.stamps.clear();
        let origin_s = self.origin_s;
        self.stamps.extend(batch.stamps.iter().map(|stamp| Stamp { t_s: stamp.t_s - origin_s, ..*stamp }));
        Ok(Some(Batch { stamps: &self.stamps, cells: batch.cells }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Slowly, ten};
    use super::*;
    use crate::base::Recording;

    fn cut(from_s: Option<f64>, to_s: Option<f64>) -> Recording {
        let span = Span { from_s, to_s };
        Recording::of(&mut Cut::new(Slowly::new(ten(), 4), span).unwrap()).unwrap()
    }

    fn seqs(recording: &Recording) -> Vec<u32> {
        recording.stamps().iter().filter_map(|stamp| stamp.seq).collect()
    }

    #[test]
    fn a_stretch_is_a_recording_of_its_own() {
        let part = cut(Some(0.25), Some(0.75));
        assert_eq!(seqs(&part), [3, 4, 5, 6, 7]);
        assert_eq!(part.stamps()[0].t_s, 0.0);
        assert!((part.duration_s() - 0.4).abs() < 1e-12);
        assert_eq!(part.frame(1), ten().frame(4));
        assert_eq!((part.segments().len(), part.segments()[0].first_frame), (1, 3));
        assert!(part.meta.notes[0].text.starts_with("only the part from 0.25 s to 0.75 s"));
        assert_eq!(seqs(&cut(Some(0.85), None)), [9]);
        assert_eq!(seqs(&cut(None, Some(0.0))), [0]);
        assert!(cut(Some(0.85), None).segments().is_empty());
    }

    #[test]
    fn all_of_it_is_the_same_recording_and_nothing_is_refused() {
        assert_eq!(cut(None, None), ten());
        assert_eq!(cut(Some(0.0), Some(99.0)), ten());
        let Err(error) = Cut::new(Slowly::new(ten(), 4), Span { from_s: Some(5.0), to_s: None }) else {
            panic!("no frame lies there")
        };
        assert_eq!(error.to_string(), "no frames from 5 s to the end: the recording ends at 0.900 s");
    }

    #[test]
    fn a_stretch_can_be_gone_through_again_from_anywhere() {
        let mut part =
            Cut::new(Slowly::new(ten(), 4), Span { from_s: Some(0.15), to_s: Some(0.85) }).unwrap();
        let whole = Recording::of(&mut part).unwrap();
        assert_eq!(Recording::of(&mut part).unwrap(), whole);
        part.begin(5).unwrap();
        let batch = part.next().unwrap().unwrap();
        assert_eq!((batch.stamps[0], batch.cells.get(0)), (whole.stamps()[5], 7.0));
        part.begin(7).unwrap();
        assert!(part.next().unwrap().is_none());
    }
}
