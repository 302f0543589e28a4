//! Text exports of footscan plates (RSscan, Materialise): "Entire Plate Roll Off" and "Dynamic Roll Off", named `.txt` or
//! `.xls` though they are text.
//!
//! Each frame is a line `Frame N (T ms)` and one line of tab-separated newtons for each row of cells; a blank line ends it.
//! The file says nothing of its cells: those of footscan plates are 5.08 mm across and 7.62 mm along the plate.
//!
//! **View.** The first row is the rear end for somebody who walks with rising rows, and columns count to the right: of two
//! steps in a row that were looked at, the one whose arch is to the left lay to the right.

use std::io::BufRead;

use super::error::Fault;
use super::fields::MAX_HEAD_LINES;
use super::hints::{Hints, Said};
use super::notes::Scrubbed;
use super::rows;
use super::series::Series;
use super::text::{Lines, whole};
use crate::base::{MAX_COLS, MAX_ROWS, Note, Recording, Stamp, View};

/// Pitch of the cells across and along the plate.
const PITCH_MM: (f64, f64) = (5.08, 7.62);

/// The line above a frame: its number and its time.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    number: u64,
    time_s: f64,
}

impl Heading {
    pub(super) fn parse(line: &[u8]) -> Option<Self> {
        let rest = line.trim_ascii().strip_prefix(b"Frame ")?.strip_suffix(b"ms)")?;
        let mut parts = rest.split(|&byte| byte == b'(');
        let (number, time_ms) = (whole(parts.next()?)?, rows::any_number(parts.next()?, b'\t')?);
        (parts.next().is_none() && time_ms >= 0.0).then_some(Self { number, time_s: time_ms / 1000.0 })
    }
}

/// The frames as far as they were read.
struct Frames {
    rows: usize,
    cols: usize,
    series: Series,
    headings: Vec<Heading>,
    cut: Option<u64>,
}

/// Reads an export.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut scrubbed = Scrubbed::default();
    let first = head(&mut lines, &mut scrubbed)?;
    let mut frames = first_frame(&mut lines, first)?;
    frames.others(&mut lines)?;
    frames.finish(hints, scrubbed)
}

/// The lines before the first frame, which may hold a name.
fn head<R: BufRead>(lines: &mut Lines<R>, scrubbed: &mut Scrubbed) -> Result<Heading, Fault> {
    for _ in 0..=MAX_HEAD_LINES {
        if !lines.advance_past_blanks()? {
            break;
        }
        match Heading::parse(lines.line()) {
            Some(heading) => return Ok(heading),
            None => scrubbed.add("a line of text", lines.number),
        }
    }
    Err(lines.fault("expected a line such as `Frame 1 (7.94 ms)`, got none"))
}

/// The first frame tells the size of the plate, so it must be whole.
fn first_frame<R: BufRead>(lines: &mut Lines<R>, heading: Heading) -> Result<Frames, Fault> {
    let (mut rows, mut cols, mut cells) = (0, 0, Vec::new());
    loop {
        if !lines.advance()? {
            return Err(lines.fault("the file ends within its first frame").in_frame(heading.number));
        }
        let line = lines.line();
        if line.trim_ascii().is_empty() {
            break;
        }
        let line = line.strip_suffix(b"\t").unwrap_or(line);
        let before = cells.len();
        for field in line.split(|&byte| byte == b'\t') {
            let value = rows::cell(field, b'\t');
            cells.push(value.map_err(|what| lines.fault(what).in_frame(heading.number))?);
        }
        let got = cells.len() - before;
        if rows > 0 && got != cols {
            return Err(lines.fault(format!("expected {cols} cells as in the first row, got {got}")));
        }
        (rows, cols) = (rows + 1, got);
        if rows > MAX_ROWS || cols > MAX_COLS {
            return Err(lines.fault(format!("expected at most {MAX_ROWS} rows and {MAX_COLS} columns")));
        }
    }
    if rows == 0 {
        return Err(lines.fault("expected rows of cells in the first frame, got none"));
    }
    let mut frames = Frames { rows, cols, series: Series::new(cells.len()), headings: Vec::new(), cut: None };
    frames.series.frame = cells;
    frames.commit(heading)?;
    Ok(frames)
}

impl Frames {
    fn commit(&mut self, heading: Heading) -> Result<(), Fault> {
        self.headings.push(heading);
        // Its time is set when the rate is known.
        self.series.commit(Stamp::default())
    }

    fn others<R: BufRead>(&mut self, lines: &mut Lines<R>) -> Result<(), Fault> {
        while lines.advance_past_blanks()? {
            let Some(heading) = Heading::parse(lines.line()) else {
                if !lines.terminated {
                    self.cut = Some(lines.number);
                    return Ok(());
                }
                return Err(lines.fault("expected a line such as `Frame 2 (15.87 ms)`"));
            };
            if let Some(last) = self.headings.last()
                && (heading.number <= last.number || heading.time_s <= last.time_s)
            {
                return Err(lines.fault(format!("expected a frame after {}", last.number)));
            }
            for row in 0..self.rows {
                let whole = lines.advance()?
                    && match rows::put(&mut self.series, lines.line(), b'\t', row, self.cols) {
                        Err(what) if lines.terminated => {
                            return Err(lines.fault(what).in_frame(heading.number));
                        }
                        put => put.is_ok() && lines.terminated,
                    };
                if !whole {
                    self.cut = Some(lines.number);
                    self.series.discard();
                    return Ok(());
                }
            }
            self.commit(heading)?;
        }
        Ok(())
    }

    fn finish(mut self, hints: &Hints, scrubbed: Scrubbed) -> Result<Recording, Fault> {
        let (first, last) = match (self.headings.first(), self.headings.last()) {
            (Some(&first), Some(&last)) => (first, last),
            _ => return Err(Fault::new("expected at least one whole frame, got none")),
        };
        let spanned = last.number - first.number + 1;
        let said = Said {
            rows: self.rows,
            cols: self.cols,
            pitch_mm: Some(PITCH_MM),
            rate_hz: rows::rate_hz(spanned, first.time_s, last.time_s),
            newtons: true,
            view: View::FromAbove,
            ..Said::default()
        };
        let mut meta = hints.meta(said, "footscan text")?;
        let period_s = hints.rate_hz.map(f64::recip);
        let times = self.headings.iter().map(|heading| match period_s {
            Some(period_s) => (heading.number - first.number) as f64 * period_s,
            None => heading.time_s - first.time_s,
        });
        self.series.set_times(times);
        if hints.pitch_mm.is_none() {
            let text = "the file gives no size of its cells: 5.08 mm across and 7.62 mm along, as footscan plates have";
            meta.notes.push(Note::new("assumed", text));
        }
        if let Some(line) = self.cut {
            meta.notes.push(rows::truncated(line, self.headings.len()));
        }
        let missing = spanned - self.headings.len() as u64;
        if missing > 0 {
            meta.notes.push(rows::gap(missing));
        }
        meta.notes.extend(scrubbed.notes());
        self.series.finish(meta)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Cells, Unit};

    const TEXT: &str = "Anna Meier\r\nFrame 3 (20.00 ms)\r\n0.0\t1.5\t\r\n2.0\t3.0\t\r\n0.0\t0.0\t\r\n\r\nFrame 4 (30.00 ms)\r\n1,0\t1\t\r\n2\t3\t\r\n4\t5\t\r\n\r\nFrame 6 (50.00 ms)\r\n0\t1\t\r\n2\t3\t\r\n4\t5\t\r\n\r\n";

    fn parse(text: &str) -> Result<Recording, String> {
        read(text.as_bytes(), &Hints::default())
            .map_err(|fault| fault.in_file(std::path::Path::new("x.xls")).to_string())
    }

    #[test]
    fn newtons_become_pressures_on_the_cells_of_the_plate() {
        let recording = parse(TEXT).unwrap();
        let meta = &recording.meta;
        assert_eq!((meta.mat.rows(), meta.mat.cols(), recording.frames()), (3, 2, 3));
        assert_eq!((meta.mat.pitch_x_mm(), meta.mat.pitch_y_mm(), meta.scale.unit), (5.08, 7.62, Unit::Kpa));
        assert!((meta.rate_hz.unwrap() - 100.0).abs() < 1e-9);
        assert!((recording.stamps()[2].t_s - 0.03).abs() < 1e-12);
        // 3 N on 38.7096 mm2.
        assert!((meta.scale.apply(3.0) - 77.500_155).abs() < 1e-5);
        assert_eq!(
            recording.cells(),
            &Cells::F64(vec![
                0.0, 1.5, 2.0, 3.0, 0.0, 0.0, 1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0
            ])
        );
        let keys: Vec<&str> = meta.notes.iter().map(|note| note.key.as_str()).collect();
        assert_eq!(keys, ["assumed", "gap", "scrubbed"]);
        assert!(!format!("{meta:?}").contains("Anna"));
        // Another plate: the newtons stay what they are.
        let wide = Hints { pitch_mm: Some((10.0, 10.0)), rate_hz: Some(50.0), ..Hints::default() };
        let other = read(TEXT.as_bytes(), &wide).unwrap();
        assert_eq!((other.meta.scale.gain, other.stamps()[2].t_s), (10.0, 0.06));
    }

    #[test]
    fn a_cut_file_keeps_its_whole_frames_and_says_so() {
        let one = TEXT.find("Frame 4").unwrap();
        for cut in 0..TEXT.len() {
            match parse(&TEXT[..cut]) {
                Ok(recording) => {
                    assert!(cut >= one - 1, "cut at {cut}");
                    assert_eq!(recording.frame(0).get(3), 3.0, "cut at {cut}");
                }
                Err(error) => assert!(cut < one && !error.contains('\n'), "cut at {cut}: {error}"),
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("2.0\t3.0", "2.0", "line 4: expected 2 cells as in the first row, got 1"),
            ("2\t3\t", "2\t3\t4", "line 9, frame 4: expected 2 cells in row 1 (from 0), got more"),
            ("2\t3\t", "2\t-3\t", "expected a number of at least 0, got \"-3\""),
            ("2\t3\t", "2\tnan\t", "got \"nan\""),
            ("Frame 4", "Frame 3", "expected a frame after 3"),
            ("Frame 4 (30.00 ms)", "Anna", "expected a line such as `Frame 2 (15.87 ms)`"),
        ] {
            let error = parse(&TEXT.replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(told), "{error}");
        }
        assert!(parse("a\n".repeat(70).as_str()).unwrap_err().contains("`Frame 1 (7.94 ms)`"));
    }
}
