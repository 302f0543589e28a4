//! Text exports of zebris platforms and treadmills (FDM).
//!
//! A head of tab-separated fields (a person's among them, which are left out), a table with the forces of each frame, then
//! `Platform {`, what the plate is, and the frames: `Frame N {`, its time, and one line `y1 ...` of pressures for each row.
//!
//! **View.** Rows upwards and columns to the right, as seen from above: the left foot of somebody who walks with rising
//! columns lies at the higher rows, by the file's own forces of left and right.

use std::io::BufRead;

use super::error::Fault;
use super::hints::{Hints, Said};
use super::notes::Scrubbed;
use super::rows::{self, PrintedForces, any_number};
use super::series::{MAX_FRAMES, Series};
use super::text::{Lines, whole};
use super::unit::pressure;
use crate::base::{Mat, Meta, Note, Recording, Scale, Stamp, View};

const TAB: u8 = b'\t';
/// How far the belt must have moved, metres, before it is said that it did.
const BELT_M: f64 = 0.01;

/// Reads an export.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut scrubbed = Scrubbed::default();
    let table = Table::read(&mut lines, &mut scrubbed)?;
    let plate = Plate::read(&mut lines)?;
    let mut meta = plate.describe(hints)?;
    let mut frames = Frames {
        series: Series::new(meta.mat.cells()),
        first: None,
        last: None,
        missing: 0,
        cut: None,
        forces: PrintedForces::default(),
        period_s: hints.rate_hz.map(f64::recip),
    };
    frames.read(&mut lines, &table, &meta.mat.clone(), meta.scale)?;
    frames.note(&mut meta, &plate);
    if table.belt_m.is_some_and(|(first, last)| (last - first).abs() > BELT_M) {
        let text = "the feet travel with the belt of the treadmill: a contact moves over the plate while the foot stands, so \
                    the picture of a whole contact is drawn out and places on the plate are not places on the ground";
        meta.notes.push(Note::new("belt", text));
    }
    meta.notes.extend(scrubbed.notes());
    frames.series.finish(meta)
}

/// The fields of a line.
fn split(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|&byte| byte == TAB).map(<[u8]>::trim_ascii)
}

/// The forces that the file prints, by time in milliseconds, and where the belt was.
#[derive(Default)]
struct Table {
    forces: Vec<(f64, f64)>,
    belt_m: Option<(f64, f64)>,
}

impl Table {
    /// Reads everything before the plate.
    fn read<R: BufRead>(lines: &mut Lines<R>, scrubbed: &mut Scrubbed) -> Result<Self, Fault> {
        let mut table = Self::default();
        let mut columns: Option<(Vec<usize>, Option<usize>)> = None;
        while lines.advance_past_blanks()? {
            let line = lines.line();
            if line.starts_with(b"Platform") {
                return Ok(table);
            }
            if line.starts_with(b"Time,ms\t") {
                columns = Some(Self::columns(line));
                continue;
            }
            let fields: Vec<&[u8]> = split(line).collect();
            let Some((forces, position)) = &columns else {
                Self::leave_out(&fields, lines.number, scrubbed);
                continue;
            };
            let number = |at: usize| fields.get(at).and_then(|field| any_number(field, TAB));
            let Some(time_ms) = number(0) else { continue };
            if table.forces.len() >= MAX_FRAMES {
                return Err(lines.fault(format!("expected at most {MAX_FRAMES} lines of forces")));
            }
            let all: Option<Vec<f64>> = forces.iter().map(|&at| number(at)).collect();
            table.forces.extend(all.filter(|all| !all.is_empty()).map(|all| (time_ms, all.iter().sum())));
            if let Some(at_m) = position.and_then(number) {
                table.belt_m = Some((table.belt_m.map_or(at_m, |(first, _)| first), at_m));
            }
        }
        Err(lines.fault("expected a line `Platform {`, got the end of the file"))
    }

    /// The columns of the forces of the feet, and that of the belt.
    fn columns(line: &[u8]) -> (Vec<usize>, Option<usize>) {
        let names: Vec<&[u8]> = split(line).collect();
        let is_force = |name: &[u8]| name.ends_with(b",N") && !name.starts_with(b"Butterfly");
        let forces = (0..names.len()).filter(|&at| is_force(names[at])).collect();
        (forces, names.iter().position(|name| *name == b"Position,m"))
    }

    fn leave_out(fields: &[&[u8]], at: u64, scrubbed: &mut Scrubbed) {
        let what = match fields {
            [b"Person", value, ..] if !value.is_empty() => "the person's name",
            [b"Sex", value, ..] if !value.is_empty() => "the person's sex",
            [b"Born", value, ..] if !value.is_empty() => "the person's date of birth",
            [b"Code", value, ..] if !value.is_empty() => "the person's code",
            [b"Record", ..] => "the name of the record",
            [b"Creation date", ..] => "the date",
            [
                b"Application" | b"Sex" | b"Person" | b"Born" | b"Code" | b"Frequency,Hz" | b"Count" | b"}",
                ..,
            ]
            | [b"Exercises", b"{"] => return,
            _ => "a line of text",
        };
        scrubbed.add(what, at);
    }
}

/// What is said of the plate.
#[derive(Default)]
struct Plate {
    rows: Option<usize>,
    cols: Option<usize>,
    width_mm: Option<f64>,
    height_mm: Option<f64>,
    scale: Option<Scale>,
    rate_hz: Option<f64>,
    frames: Option<u64>,
    /// The number of the first frame, whose line ends what is said.
    first: u64,
}

impl Plate {
    /// Reads up to the first frame.
    fn read<R: BufRead>(lines: &mut Lines<R>) -> Result<Self, Fault> {
        let mut plate = Self::default();
        while lines.advance_past_blanks()? {
            let fields: Vec<&[u8]> = split(lines.line()).collect();
            if let Some(number) = frame_number(fields[0]) {
                plate.first = number;
                return Ok(plate);
            }
            let Some(&value) = fields.get(1) else { continue };
            let count = || whole(value).map(|n| usize::try_from(n).unwrap_or(usize::MAX));
            let length = || any_number(value, TAB).filter(|&number| number > 0.0);
            let read = match fields[0] {
                b"Columns" => count().map(|n| plate.cols = Some(n)),
                b"Lines" => count().map(|n| plate.rows = Some(n)),
                b"Cell width,mm" => length().map(|mm| plate.width_mm = Some(mm)),
                b"Cell height,mm" => length().map(|mm| plate.height_mm = Some(mm)),
                b"Units" => pressure(value).map(|scale| plate.scale = Some(scale)),
                b"Frequency" => length().map(|hz| plate.rate_hz = Some(hz)),
                b"Frame count" => whole(value).map(|n| plate.frames = Some(n)),
                _ => Some(()),
            };
            if read.is_none() {
                let name = super::text::quote(fields[0]);
                return Err(lines
                    .fault(format!("expected another value of {name}, got {}", super::text::quote(value))));
            }
        }
        Err(lines.fault("expected a line such as `Frame 1 {`, got the end of the file"))
    }

    fn describe(&self, hints: &Hints) -> Result<Meta, Fault> {
        let missing = |key: &str| Fault::new(format!("expected a line `{key}` under `Platform`, got none"));
        let said = Said {
            rows: self.rows.ok_or_else(|| missing("Lines"))?,
            cols: self.cols.ok_or_else(|| missing("Columns"))?,
            pitch_mm: self.width_mm.zip(self.height_mm),
            rate_hz: self.rate_hz,
            // The unit decides what every number means: it is never guessed.
            scale: Some(self.scale.ok_or_else(|| missing("Units"))?),
            view: View::FromAbove,
            states_view: true,
            needs_rate: true,
            ..Said::default()
        };
        hints.meta(said, "zebris FDM text")
    }
}

/// The number in a line `Frame N {`.
fn frame_number(line: &[u8]) -> Option<u64> {
    whole(line.strip_prefix(b"Frame ")?.strip_suffix(b"{")?)
}

/// The frames as far as they were read.
struct Frames {
    series: Series,
    /// Number and time, milliseconds, of the first and the last one.
    first: Option<(u64, f64)>,
    last: Option<(u64, f64)>,
    missing: u64,
    cut: Option<u64>,
    forces: PrintedForces,
    /// Where the rate was given by hand.
    period_s: Option<f64>,
}

impl Frames {
    fn read<R: BufRead>(
        &mut self,
        lines: &mut Lines<R>,
        table: &Table,
        mat: &Mat,
        scale: Scale,
    ) -> Result<(), Fault> {
        let mut number = frame_number(lines.line().trim_ascii());
        let mut printed = table.forces.iter().peekable();
        while let Some(frame) = number {
            if self.last.is_some_and(|(last, _)| frame <= last) {
                return Err(lines.fault("expected a higher frame number than that of the frame before"));
            }
            let read = self.frame(lines, mat).map_err(|fault| fault.in_frame(frame))?;
            let Some(time_ms) = read else {
                self.cut = Some(lines.number);
                self.series.discard();
                return Ok(());
            };
            let force_n = |cells: &[f64]| cells.iter().sum::<f64>() * scale.gain * mat.cell_area_mm2() * 1e-3;
            while printed.next_if(|(at_ms, _)| *at_ms < time_ms - 0.5).is_some() {}
            if let Some((_, n)) = printed.next_if(|(at_ms, _)| (at_ms - time_ms).abs() <= 0.5) {
                self.forces.compare(force_n(&self.series.frame), *n);
            }
            self.commit(frame, time_ms).map_err(|fault| fault.in_frame(frame))?;
            number = loop {
                if !lines.advance_past_blanks()? {
                    break None;
                }
                match lines.line().trim_ascii() {
                    b"}" => {}
                    line => match frame_number(line) {
                        Some(number) => break Some(number),
                        None if !lines.terminated => break None,
                        None => return Err(lines.fault("expected `}` or a line such as `Frame 2 {`")),
                    },
                }
            };
        }
        Ok(())
    }

    /// One frame and its time, milliseconds; nothing where the file ends within it.
    fn frame<R: BufRead>(&mut self, lines: &mut Lines<R>, mat: &Mat) -> Result<Option<f64>, Fault> {
        let (mut time_ms, mut row) = (None, 0);
        while row < mat.rows() {
            if !lines.advance_past_blanks()? {
                return Ok(None);
            }
            let (line, terminated) = (lines.line(), lines.terminated);
            let told = |what: String| if terminated { Err(lines.fault(what)) } else { Ok(None) };
            if let Some(cells) = line.strip_prefix(b"y") {
                let end = cells.iter().position(|&byte| byte == TAB).unwrap_or(cells.len());
                if whole(&cells[..end]) != Some(row as u64 + 1) {
                    return told(format!("expected the row y{}", row + 1));
                }
                let cells = cells.get(end + 1..).unwrap_or_default();
                if let Err(what) = rows::put(&mut self.series, cells, TAB, row, mat.cols()) {
                    return told(what);
                }
                if !terminated {
                    return Ok(None);
                }
                row += 1;
            } else if let Some(value) = line.strip_prefix(b"Time, ms\t") {
                match any_number(value, TAB).filter(|&ms| ms >= 0.0) {
                    Some(ms) => time_ms = Some(ms),
                    None => return told("expected a time in milliseconds from 0".to_owned()),
                }
            } else if row > 0 || line.starts_with(b"}") {
                return told(format!("expected the row y{}", row + 1));
            }
        }
        match time_ms {
            Some(_) => Ok(time_ms),
            None => Err(lines.fault("expected a line `Time, ms` before the rows of the frame")),
        }
    }

    fn commit(&mut self, number: u64, time_ms: f64) -> Result<(), Fault> {
        let (first, first_ms) = *self.first.get_or_insert((number, time_ms));
        if let Some((last, last_ms)) = self.last.replace((number, time_ms)) {
            if time_ms <= last_ms {
                return Err(Fault::new("expected a later time than that of the frame before"));
            }
            self.missing += number - last - 1;
        }
        let t_s = match self.period_s {
            Some(period_s) => (number - first) as f64 * period_s,
            None => (time_ms - first_ms) / 1000.0,
        };
        self.series.commit(Stamp { t_s, ..Stamp::default() })
    }

    fn note(&self, meta: &mut Meta, plate: &Plate) {
        let frames = self.series.frames();
        if let Some(line) = self.cut {
            meta.notes.push(rows::truncated(line, frames));
        } else if let Some(promised) = plate.frames.filter(|&promised| promised != frames as u64) {
            let text = format!("the file contains {frames} frames, its head says {promised}");
            meta.notes.push(Note::new("frame-count", text));
        }
        if self.missing > 0 {
            meta.notes.push(rows::gap(self.missing));
        }
        meta.notes.extend(self.forces.note());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Cells, Unit};

    const HEAD: &str = "Person\tAnna, Meier\r\nSex\tF\r\nBorn\t01.02.2003\r\nCode\tK-17\r\n\r\nRecord\tAnna barefoot\r\nApplication\ttrplatf\r\nCreation date\t1/2/2003 4:05\r\nExercises\t{\r\n1\tGait of Anna\t4.25\r\n}\r\nFrequency,Hz\t100.000\r\nCount\t2\r\n\r\nTime,ms\tPosition,m\tLi Kraft,N\tRe Kraft,N\tButterfly.force,N\r\nCalibr\t\t\t\r\n\r\n4250\t4.740\t3.0\t4.5\t7.5\r\n4260\t4.751\t75.0\t0.0\t75.0\r\n\r\nPlatform {\r\nColumns\t3\r\nLines\t2\r\nCell width,mm\t5.00\r\nCell height,mm\t10.00\r\nUnits\tN/cm^2\r\nFrame count\t2\r\nFrequency\t100.00\r\n\r\n";
    const FRAMES: &str = "Frame 426 {\r\nExercise1\r\nTime, ms\t4250.00\r\nCenter of force\t(x1,y1)\r\n\r\n\tx1\tx2\tx3\r\ny1\t0.00\t1.00\t2.00\r\ny2\t3.00\t4.00\t5.00\r\n}\r\nFrame 427 {\r\nExercise1\r\nTime, ms\t4260.00\r\n\r\n\tx1\tx2\tx3\r\ny1\t0.00\t10.00\t20.00\r\ny2\t30.00\t40.00\t50.00\r\n}\r\n";

    fn text() -> String {
        format!("{HEAD}{FRAMES}")
    }

    fn parse(text: &str) -> Result<Recording, String> {
        read(text.as_bytes(), &Hints::default())
            .map_err(|fault| fault.in_file(std::path::Path::new("x.txt")).to_string())
    }

    fn note<'a>(recording: &'a Recording, key: &str) -> Option<&'a str> {
        recording.meta.notes.iter().find(|note| note.key == key).map(|note| note.text.as_str())
    }

    #[test]
    fn plate_frames_and_forces_are_read() {
        let recording = parse(&text()).unwrap();
        let (meta, mat) = (&recording.meta, &recording.meta.mat);
        assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm()), (2, 3, 5.0, 10.0));
        assert_eq!((meta.rate_hz, meta.scale.unit, meta.scale.gain), (Some(100.0), Unit::Kpa, 10.0));
        assert_eq!(recording.cells(), &Cells::U16(vec![0, 1, 2, 3, 4, 5, 0, 10, 20, 30, 40, 50]));
        assert!((recording.stamps()[1].t_s - 0.01).abs() < 1e-12);
        assert!(note(&recording, "belt").unwrap().contains("travel with the belt"));
        assert_eq!(note(&recording, "printed-force"), None);
        let other = parse(&text().replace("75.0\t0.0", "75.0\t9.0")).unwrap();
        assert!(
            note(&other, "printed-force").unwrap().contains("in 1 of 2 frames"),
            "{:?}",
            other.meta.notes
        );
        let still = parse(&text().replace("4.751", "4.740")).unwrap();
        assert_eq!(note(&still, "belt"), None);
    }

    #[test]
    fn nothing_personal_is_kept() {
        let recording = parse(&text()).unwrap();
        let all = format!("{:?}", recording.meta);
        for secret in ["Anna", "Meier", "2003", "K-17"] {
            assert!(!all.contains(secret), "{secret} in {all}");
        }
        assert!(all.contains("the person's name in line 1 was left out"), "{all}");
    }

    #[test]
    fn a_cut_file_keeps_its_whole_frames_and_says_so() {
        let text = text();
        let first_whole = HEAD.len() + FRAMES.find("}\r\n").unwrap();
        for cut in 0..text.len() {
            match parse(&text[..cut]) {
                Ok(recording) => {
                    assert!(cut >= first_whole, "cut at {cut}");
                    let told = note(&recording, "truncated").or(note(&recording, "frame-count")).is_some();
                    assert_eq!(told, recording.frames() == 1, "cut at {cut}");
                    assert_eq!(recording.frame(0).get(5), 5.0);
                }
                Err(error) => assert!(cut < first_whole && !error.contains('\n'), "cut at {cut}: {error}"),
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("y2\t3.00", "y3\t3.00", "frame 426: expected the row y2"),
            ("y2\t3.00\t", "y2\t", "expected 3 cells in row 1 (from 0), got 2"),
            ("y2\t3.00", "y2\t-3.00", "expected a number of at least 0, got \"-3.00\""),
            ("Units\tN/cm^2\r\n", "", "expected a line `Units` under `Platform`"),
            ("Units\tN/cm^2", "Units\tcounts", "expected another value of \"Units\", got \"counts\""),
            ("Lines\t2", "Lines\t99999", "99999 rows"),
            ("4260.00", "4240.00", "frame 427: expected a later time"),
            ("Frame 427", "Frame 426", "expected a higher frame number"),
            ("Platform", "Platte", "expected a line `Platform {`"),
            ("Time, ms\t4260.00\r\n", "", "expected a line `Time, ms`"),
        ] {
            let error = parse(&text().replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
    }
}
