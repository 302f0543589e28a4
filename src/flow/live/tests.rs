//! Exercises counted live, from a journal and from a recording: the same, bit for bit.

use crate::base::{Batch, CellsKind, Exercise, Frames, Held, Meta, Recording, Segment};
use crate::exercise::Settings;
use crate::flow::{self, Happening as Told, Setup};
use crate::play::fixture::{asked, mixed};
use crate::play::{Practising, practised};
use crate::source::{FramesReplay, Speed};
use crate::store::{self, JournalWriter};

/// A mixed session, with a break in the link after the squats.
fn recording() -> Recording {
    let (whole, truth) = mixed();
    let squats = truth.practice.iter().filter(|done| done.exercise == Some(Exercise::Squat));
    let over_s = squats.map(|done| done.end_s).fold(0.0, f64::max) + 2.5;
    let broken_at = whole.stamps().iter().position(|stamp| stamp.t_s > over_s).unwrap();
    let mut broken = Recording::new(whole.meta.clone(), whole.cells().kind());
    for (at, stamp) in whole.stamps().iter().enumerate() {
        if at == broken_at {
            broken.begin_segment("replugged");
        }
        broken.push(*stamp, whole.frame(at));
    }
    broken
}

/// The frames of a recording in pieces of these sizes, over and over.
struct Pieces<'a> {
    of: &'a Recording,
    sizes: Vec<usize>,
    turn: usize,
    at: usize,
}

impl Frames for Pieces<'_> {
    type Error = std::convert::Infallible;

    fn meta(&self) -> &Meta {
        &self.of.meta
    }

    fn kind(&self) -> CellsKind {
        self.of.cells().kind()
    }

    fn frames(&self) -> usize {
        self.of.frames()
    }

    fn segments(&self) -> &[Segment] {
        self.of.segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), Self::Error> {
        self.at = frame;
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, Self::Error> {
        let from = self.at;
        let to = (from + self.sizes[self.turn % self.sizes.len()]).min(self.of.frames());
        (self.at, self.turn) = (to, self.turn + 1);
        let each = self.of.meta.mat.cells();
        let cells = self.of.cells().view().slice(from * each..to * each);
        Ok((from < to).then(|| Batch { stamps: &self.of.stamps()[from..to], cells }))
    }
}

#[test]
fn the_same_frames_give_the_same_events_from_anywhere_in_any_pieces() {
    let recording = recording();
    let Ok(whole) = practised(&mut Held::new(&recording), Settings::default(), asked(), &mut |_| ());
    let reps: Vec<(Exercise, u32)> =
        whole.0.practice.sets.iter().map(|set| (set.exercise, set.reps)).collect();
    assert_eq!(reps, [(Exercise::March, 6), (Exercise::Squat, 3), (Exercise::OuterEdge, 0)]);
    assert!(whole.0.practice.sets[2].held_s > 6.0, "{:?}", whole.0.practice.sets[2]);
    assert!(whole.1.iter().enumerate().all(|(at, event)| event.n == at as u64 + 1));

    for sizes in [vec![1], vec![7, 1, 64, 3], vec![1000]] {
        let mut pieces = Pieces { of: &recording, sizes, turn: 0, at: 0 };
        let Ok(other) = practised(&mut pieces, Settings::default(), asked(), &mut |_| ());
        assert_eq!(other, whole);
    }

    let folder = tempfile::tempdir().unwrap();
    let parquet = folder.path().join("whole.parquet");
    store::write_recording(&parquet, &recording).unwrap();
    let journal = folder.path().join("left.plantar-journal");
    let mut writer = JournalWriter::create(&journal, &recording.meta, 0).unwrap();
    for (at, stamp) in recording.stamps().iter().enumerate() {
        if recording.segments().iter().any(|segment| segment.first_frame == at && at > 0) {
            writer.begin_segment("replugged", 0).unwrap();
        }
        writer.append(stamp, recording.frame(at), 0).unwrap();
    }
    drop(writer);
    for file in [&parquet, &journal] {
        let mut frames = store::open(file).unwrap();
        let other = practised(&mut frames, Settings::default(), asked(), &mut |_| ()).unwrap();
        assert_eq!(other, whole, "{}", file.display());
    }

    // As it comes live.
    let (mut practising, mut events) = (None, Vec::new());
    let mut source = FramesReplay::new(Held::new(&recording), Speed::Full);
    let setup = Setup {
        clock: || 0,
        zone_at: |_| crate::base::Zone::GREENWICH,
        baud: None,
        live: false,
        folder: None,
        child: None,
        calibration: None,
        surface: None,
        notes: Vec::new(),
        options: crate::analysis::Options::default(),
        measures: false,
        seconds: None,
    };
    flow::stream(&mut source, &setup, &mut |told| {
        match told {
            Told::Begun(meta) => practising = Some(Practising::new(meta, Settings::default(), asked())),
            Told::Frame(stamp, _, _, cells) => practising.as_mut().unwrap().push(stamp, cells, &mut events),
            Told::Segment(_) => practising.as_mut().unwrap().begin_segment(),
            _ => {}
        }
        true
    })
    .unwrap();
    let live = practising.unwrap().finish(&mut events);
    assert_eq!((live, events), whole);
}
