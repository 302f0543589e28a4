//! The frames of a NumPy array, read some at a time, whichever way they lie in the file.

use std::io::{Read, Seek, SeekFrom};

use super::axes::Layout;
use super::error::Fault;
use super::hints::{Hints, Said, stamp_at};
use super::npy::{Header, append, exactly};
use super::series::{check_pressures, check_size};
use crate::base::{Batch, Cells, CellsKind, Frames, Mat, Meta, Note, Recording, Segment, Stamp, View};

/// Bytes of the array read at a time.
const BATCH_BYTES: usize = 4 << 20;
/// Most frames: as many as a recording numbers.
const MAX_FRAMES: u64 = u32::MAX as u64;
/// A mat longer than this, in millimetres, is questioned where nobody said which numbers count its rows:
/// pressure platforms end at two to two and a half metres, and a few seconds of frames taken for rows look longer.
pub(super) const LONG_MM: f64 = 2500.0;

/// An array of frames x rows x columns, or of rows x columns or trials of frames, and nothing after it.
pub(super) struct ArrayFile<R> {
    from: R,
    header: Header,
    layout: Layout,
    meta: Meta,
    kind: CellsKind,
    frames: usize,
    next: usize,
    stamps: Vec<Stamp>,
    cells: Cells,
    bytes: Vec<u8>,
    /// Numbers in the order of the file, of a type that holds those of the array.
    read: Cells,
}

impl<R: Read + Seek> ArrayFile<R> {
    /// Opens an array: what its header says must fit its length. Whole numbers of other types than counts are gone
    /// through once, to see whether they are counts.
    pub(super) fn open(mut from: R, hints: &Hints, trial: usize, source: &str) -> Result<Self, Fault> {
        from.rewind()?;
        let header = Header::read(&mut from)?;
        Self::with(from, header, hints, trial, source)
    }

    /// An array whose header was read already, of which one trial is wanted.
    pub(super) fn with(
        mut from: R,
        header: Header,
        hints: &Hints,
        trial: usize,
        source: &str,
    ) -> Result<Self, Fault> {
        let len = from.seek(SeekFrom::End(0))?;
        let layout = Layout::of(&header, hints.axes, trial)?;
        let (frames, rows, cols) = (layout.frames(), layout.rows(), layout.cols());
        // An array has no unit: raw counts, unless the caller knows better. View: the convention.
        let said = Said {
            rows,
            cols,
            view: View::FromAbove,
            guesses_view: true,
            needs_rate: frames > 1,
            ..Said::default()
        };
        let meta = hints.meta(said, source)?;
        question(&meta.mat, &header, hints)?;
        if frames == 0 || layout.trials() == 0 {
            return Err(Fault::new("expected at least one frame, got none"));
        }
        if frames as u64 > MAX_FRAMES {
            return Err(Fault::new(format!("expected at most {MAX_FRAMES} frames, got {frames}")));
        }
        let end = header.file_bytes();
        if len < end {
            let what = format!("the file ends here: expected {} more bytes", end - len);
            return Err(Fault::at_byte(len, what));
        }
        if len > end {
            return Err(Fault::at_byte(end, "expected the end of the array, got more bytes"));
        }
        let read = Cells::empty(header.kind.read_as());
        let (kind, is_own) = (read.kind(), header.kind.is_own());
        let (stamps, cells, bytes) = (Vec::new(), Cells::empty(kind), Vec::new());
        let mut array =
            Self { from, header, layout, meta, kind, frames, next: 0, stamps, cells, bytes, read };
        if !is_own && array.are_counts()? {
            array.kind = CellsKind::U16;
            array.cells = Cells::empty(CellsKind::U16);
        }
        Ok(array)
    }

    /// Adds what a person should know of where the array came from.
    pub(super) fn note(&mut self, notes: &[Note]) {
        self.meta.notes.extend_from_slice(notes);
    }

    /// Whether every number fits into 16 bits.
    fn are_counts(&mut self) -> Result<bool, Fault> {
        let mut counts = true;
        while let Some(batch) = self.next()? {
            counts &= (0..batch.cells.len()).all(|at| batch.cells.get(at) <= f64::from(u16::MAX));
        }
        self.next = 0;
        Ok(counts)
    }

    /// Reads the numbers of some frames, in the order of the file.
    fn read(&mut self, frames: usize) -> Result<(), Fault> {
        let numbers = frames * self.layout.together();
        self.read.clear();
        for first in self.layout.stretches(self.next) {
            self.stretch(first, numbers)?;
        }
        Ok(())
    }

    /// Appends some numbers that lie behind each other, from the one at a place of the array on.
    fn stretch(&mut self, first: u64, numbers: usize) -> Result<(), Fault> {
        let size = self.header.kind.bytes();
        let at = self.header.bytes + first * size as u64;
        self.bytes.resize(numbers * size, 0);
        self.from.seek(SeekFrom::Start(at))?;
        exactly(&mut self.from, &mut self.bytes, at)?;
        if self.header.big_endian {
            self.bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
        }
        append(&mut self.read, self.header.kind, &self.bytes).map_err(|number| {
            Fault::at_byte(
                at + (number * size) as u64,
                "expected whole numbers below 2^53, got one that no 64-bit float holds exactly",
            )
        })
    }
}

impl<R: Read + Seek> Frames for ArrayFile<R> {
    type Error = Fault;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn kind(&self) -> CellsKind {
        self.kind
    }

    fn frames(&self) -> usize {
        self.frames
    }

    fn segments(&self) -> &[Segment] {
        &[]
    }

    fn begin(&mut self, frame: usize) -> Result<(), Fault> {
        self.next = frame.min(self.frames);
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, Fault> {
        let first = self.next;
        let frame_bytes = self.layout.read_for_each() * self.header.kind.bytes();
        let at_a_time = BATCH_BYTES / frame_bytes.max(1);
        let frames = at_a_time.max(1).min(self.frames - first);
        if frames == 0 {
            return Ok(None);
        }
        self.read(frames)?;
        if self.layout.is_straight() && self.kind == self.read.kind() {
            std::mem::swap(&mut self.cells, &mut self.read);
        } else {
            let layout = &self.layout;
            match (&self.read, &mut self.cells) {
                (Cells::U8(from), Cells::U8(to)) => turned(from, frames, layout, |v| v, to),
                (Cells::U16(from), Cells::U16(to)) => turned(from, frames, layout, |v| v, to),
                (Cells::F32(from), Cells::F32(to)) => turned(from, frames, layout, |v| v, to),
                (Cells::F64(from), Cells::F64(to)) => turned(from, frames, layout, |v| v, to),
                // Every number was seen to be one.
                (Cells::F64(from), Cells::U16(to)) => turned(from, frames, layout, |v| v as u16, to),
                (from, to) => unreachable!("{:?} numbers of an array of {:?}", from.kind(), to.kind()),
            }
        }
        check_pressures(&self.cells, &self.meta.mat, first)?;
        let rate_hz = self.meta.rate_hz;
        self.stamps.clear();
        self.stamps.extend((first..first + frames).map(|at| stamp_at(at as u64, rate_hz)));
        self.next += frames;
        Ok(Some(Batch { stamps: &self.stamps, cells: self.cells.view() }))
    }
}

/// An array and nothing after it, in memory: a few frames at most.
pub(super) fn read_small(from: impl Read + Seek, hints: &Hints, source: &str) -> Result<Recording, Fault> {
    let mut array = ArrayFile::open(from, hints, 0, source)?;
    check_size(array.frames(), array.meta().mat.cells())?;
    Recording::of(&mut array)
}

/// Refuses a mat that is longer than mats are, where frames may have been taken for its rows.
fn question(mat: &Mat, header: &Header, hints: &Hints) -> Result<(), Fault> {
    let (across_mm, along_mm) = mat.size_mm();
    let &[first, second, third] = &header.shape[..] else { return Ok(()) };
    if hints.axes.is_some() || hints.rows.is_some() || across_mm.max(along_mm) <= LONG_MM {
        return Ok(());
    }
    Err(Fault::new(format!(
        "an array of {first} x {second} x {third}, taken as frames x rows x columns, is a mat of {:.2} m by {:.2} m: if \
         its axes count rows, frames and columns pass --axes rfc (f frames, r rows, c columns), if the mat is that long \
         --axes frc",
        along_mm / 1000.0,
        across_mm / 1000.0
    )))
}

/// Numbers in the order of the file as row-major frames of another type.
fn turned<T: Copy, U>(from: &[T], frames: usize, layout: &Layout, number: impl Fn(T) -> U, to: &mut Vec<U>) {
    to.clear();
    let at = layout.strides(frames);
    for frame in 0..frames {
        for row in 0..layout.rows() {
            let first = at.base + frame * at.frame + row * at.row;
            to.extend((0..layout.cols()).map(|col| number(from[first + col * at.col])));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::npy::tests::{array, hints};
    use super::*;

    /// An array of many batches: frames of 40 x 50 numbers below 250.
    fn long(descr: &str, fortran: bool, frames: usize) -> Vec<u8> {
        let (rows, cols) = (40, 50);
        let value = |frame: usize, row: usize, col: usize| (frame * 31 + row * 7 + col * 3) % 250;
        let mut data = Vec::new();
        let mut push = |value: usize| match descr {
            "|u1" => data.push(value as u8),
            "<i2" => data.extend((value as i16).to_le_bytes()),
            ">f4" => data.extend((value as f32).to_be_bytes()),
            _ => data.extend((value as f64).to_le_bytes()),
        };
        if fortran {
            for at in 0..frames * rows * cols {
                push(value(at % frames, at / frames % rows, at / frames / rows));
            }
        } else {
            for at in 0..frames * rows * cols {
                push(value(at / rows / cols, at / cols % rows, at % cols));
            }
        }
        let fortran = if fortran { "True" } else { "False" };
        array(descr, fortran, &format!("({frames}, {rows}, {cols})"), &data)
    }

    #[test]
    fn a_long_array_is_the_same_in_either_order_and_from_anywhere() {
        for (descr, kind) in [
            ("|u1", CellsKind::U8),
            ("<i2", CellsKind::U16),
            (">f4", CellsKind::F32),
            ("<f8", CellsKind::F64),
        ] {
            let frames = 2 * BATCH_BYTES / 2000 + 5;
            let open = |fortran| {
                ArrayFile::open(Cursor::new(long(descr, fortran, frames)), &hints(), 0, "x").unwrap()
            };
            let (mut straight, mut turned) = (open(false), open(true));
            assert_eq!(straight.kind(), kind);
            let recording = Recording::of(&mut straight).unwrap();
            assert!(recording == Recording::of(&mut turned).unwrap(), "{descr}");
            assert_eq!(recording.frame(frames - 1).get(1), ((frames - 1) * 31 + 3) as f64 % 250.0);
            for array in [&mut straight, &mut turned] {
                array.begin(frames - 3).unwrap();
                let batch = array.next().unwrap().unwrap();
                assert_eq!((batch.stamps.len(), batch.stamps[0]), (3, recording.stamps()[frames - 3]));
                assert_eq!(batch.cells.slice(0..2000), recording.frame(frames - 3));
            }
        }
    }

    /// The number of a place, whatever the order of the axes: frame 0..3, row 0..2, column 0..4, trial 0..2.
    fn of_axes(axes: &str, fortran: bool, trial: usize) -> Recording {
        let size = |axis: char| match axis {
            'f' => 3,
            'r' | 't' => 2,
            _ => 4,
        };
        let letters: Vec<char> = axes.chars().collect();
        let total: usize = letters.iter().map(|&axis| size(axis)).product();
        let memory: Vec<char> =
            if fortran { letters.iter().rev().copied().collect() } else { letters.clone() };
        let mut data = Vec::new();
        for at in 0..total {
            let (mut left, mut number) = (at, 0);
            for &axis in memory.iter().rev() {
                let index = left % size(axis);
                left /= size(axis);
                number += index
                    * match axis {
                        'f' => 10,
                        'r' => 4,
                        't' => 100,
                        _ => 1,
                    };
            }
            data.push(number as u8);
        }
        let shape: Vec<String> = letters.iter().map(|&axis| size(axis).to_string()).collect();
        let bytes =
            array("|u1", if fortran { "True" } else { "False" }, &format!("({})", shape.join(", ")), &data);
        let hints = crate::import::Hints { axes: Some(axes.parse().unwrap()), ..hints() };
        Recording::of(&mut ArrayFile::open(Cursor::new(bytes), &hints, trial, "x").unwrap()).unwrap()
    }

    #[test]
    fn axes_may_come_in_any_order() {
        let expected = |trial: usize| -> Vec<u8> {
            let of = |frame: usize| (0..8).map(move |cell| (trial * 100 + frame * 10 + cell) as u8);
            (0..3).flat_map(of).collect()
        };
        for axes in ["frc", "rfc", "rcf", "cfr", "crf", "fcr", "tfrc", "ftrc", "frct", "rtcf", "trfc", "crft"]
        {
            for fortran in [false, true] {
                for trial in 0..if axes.contains('t') { 2 } else { 1 } {
                    let recording = of_axes(axes, fortran, trial);
                    assert_eq!((recording.frames(), recording.meta.mat.rows()), (3, 2), "{axes}");
                    assert_eq!(recording.cells(), &Cells::U8(expected(trial)), "{axes} {fortran} {trial}");
                }
            }
        }
    }

    #[test]
    fn axes_that_may_be_mistaken_are_asked_for() {
        let refused = |shape: &str, numbers: usize, hints: &Hints| {
            let bytes = array("|u1", "False", shape, &vec![0; numbers]);
            let fault = ArrayFile::open(Cursor::new(bytes), hints, 0, "x").err();
            fault.map(|fault| fault.in_file(std::path::Path::new("x.npy")).to_string())
        };
        let long = refused("(2, 600, 4)", 4800, &hints()).unwrap();
        assert!(long.contains("is a mat of 3.60 m by 0.02 m") && long.contains("--axes rfc"), "{long}");
        let told = Hints { axes: Some("frc".parse().unwrap()), ..hints() };
        assert_eq!(refused("(2, 600, 4)", 4800, &told), None);
        assert!(refused("(2, 2, 2, 2)", 16, &hints()).unwrap().contains("such as --axes tfrc"));
        assert_eq!(refused("(1, 2, 2, 2)", 8, &hints()), None);
        assert_eq!(refused("(2, 2, 2, 1)", 8, &hints()), None);
        assert!(
            refused("(2, 2)", 4, &told).unwrap().contains("--axes frc names 3 axes, but the array is 2 x 2")
        );
    }

    #[test]
    fn what_is_no_pressure_is_named_by_its_place_in_the_whole_array() {
        let frames = 2 * BATCH_BYTES / 16000 + 5;
        let mut bytes = long("<f8", false, frames);
        let at = bytes.len() - 8;
        bytes[at..].copy_from_slice(&(-1.0_f64).to_le_bytes());
        let mut array = ArrayFile::open(Cursor::new(bytes), &hints(), 0, "x").unwrap();
        let fault = Recording::of(&mut array).unwrap_err().in_file(std::path::Path::new("x.npy")).to_string();
        assert!(
            fault.contains(&format!("frame {frames}: row 39, column 49 (from 0): expected a finite")),
            "{fault}"
        );
    }
}
