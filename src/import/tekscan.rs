//! ASCII exports of Tekscan programs (`.asf`, `.csv`).
//!
//! A header of `KEY value` lines ends with `ASCII_DATA`; then each frame is a line `Frame N`, maybe
//! with its time and the sum of its raw counts, and one line of comma-separated cells for each row;
//! `@@` ends the file. `B` marks a cell that does not exist. `UNITS` has to be read: exports come
//! in raw counts and in half a dozen pressures.
//!
//! **View.** The first row is printed first. A left F-Scan insole comes out toes at the top and the
//! empty arch to the right: the left foot as seen from above, with rows counting backwards. Drawn
//! by our convention (rows upwards) that is mirrored, hence [`View::FromBelow`](crate::base::View::FromBelow).

mod header;

use std::io::BufRead;

use self::header::{Header, describe, read_header};
use super::error::Fault;
use super::hints::Hints;
use super::notes::Scrubbed;
use super::series::Series;
use super::text::{Lines, find, number, quote, whole};
use crate::base::{Mat, Meta, Note, Recording, Scale, Stamp};

/// Reads an export.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut scrubbed = Scrubbed::default();
    let header = read_header(&mut lines, &mut scrubbed)?;
    let mut meta = describe(&header, hints)?;
    let mut frames = Frames {
        raw: header.scale == Some(Scale::RAW),
        period_s: meta.rate_hz.map_or(0.0, |rate| 1.0 / rate),
        series: Series::new(meta.mat.cells()),
        ended: false,
        cut: None,
        first: None,
        last: None,
        first_time_s: None,
        missing: 0,
    };
    frames.read(&mut lines, &meta.mat)?;
    frames.note(&header, &mut meta);
    meta.notes.extend(scrubbed.notes());
    frames.series.finish(meta)
}

/// The frames as far as they were read.
struct Frames {
    raw: bool,
    period_s: f64,
    series: Series,
    /// `@@` was read.
    ended: bool,
    /// Line in which the file ends within a frame.
    cut: Option<u64>,
    first: Option<u64>,
    last: Option<u64>,
    first_time_s: Option<f64>,
    missing: u64,
}

impl Frames {
    fn read<R: BufRead>(&mut self, lines: &mut Lines<R>, mat: &Mat) -> Result<(), Fault> {
        while lines.advance()? {
            let line = lines.line().trim_ascii();
            if line.is_empty() {
                continue;
            }
            if line.starts_with(b"@@") {
                self.ended = true;
                return match lines.advance_past_blanks()? {
                    false => Ok(()),
                    true => Err(lines.fault("expected the end of the file after `@@`, got more")),
                };
            }
            let Some(rest) = line.strip_prefix(b"Frame") else {
                if !lines.terminated {
                    self.cut = Some(lines.number);
                    return Ok(());
                }
                return Err(lines.fault(format!("expected `Frame` or `@@`, got {}", quote(line))));
            };
            let Some(heading) = Heading::parse(rest) else {
                if !lines.terminated {
                    self.cut = Some(lines.number);
                    return Ok(());
                }
                return Err(lines.fault(format!("expected a frame number, got {}", quote(rest))));
            };
            if !self.frame(lines, mat, heading).map_err(|fault| fault.in_frame(heading.number))? {
                self.cut = Some(lines.number);
                self.series.discard();
                return Ok(());
            }
        }
        Ok(())
    }

    /// One frame; `false` when the file ends within it.
    fn frame<R: BufRead>(
        &mut self,
        lines: &mut Lines<R>,
        mat: &Mat,
        heading: Heading,
    ) -> Result<bool, Fault> {
        if let Some(last) = self.last {
            if heading.number <= last {
                return Err(lines.fault(format!("expected a frame number above {last}")));
            }
            self.missing += heading.number - last - 1;
        }
        let heading_line = lines.number;
        for row in 0..mat.rows() {
            if !lines.advance()? {
                return Ok(false);
            }
            if let Err(what) = self.row(lines.line(), row, mat.cols()) {
                return if lines.terminated { Err(lines.fault(what)) } else { Ok(false) };
            }
            // A last number without a line break behind it may have lost digits.
            if !lines.terminated {
                return Ok(false);
            }
        }
        if let Some(printed) = heading.raw_sum.filter(|_| self.raw) {
            let sum: f64 = self.series.frame.iter().sum();
            // Counts are whole, their sum is exact.
            if (sum - printed).abs() > 0.5 {
                let what = format!("the printed raw sum is {printed}, but the cells give {sum}");
                return Err(Fault::at_line(heading_line, what));
            }
        }
        let first = *self.first.get_or_insert(heading.number);
        let nominal_s = (heading.number - first) as f64 * self.period_s;
        // The program's own clock knows of frames it skipped, the frame number does not.
        let t_s = match (heading.time_s, self.series.frames()) {
            (Some(time_s), 0) => {
                self.first_time_s = Some(time_s);
                0.0
            }
            (Some(time_s), _) => self.first_time_s.map_or(nominal_s, |first| time_s - first),
            (None, _) => nominal_s,
        };
        if self.series.last_time_s().is_some_and(|last| t_s <= last) {
            return Err(Fault::at_line(heading_line, "expected a later time than that of the frame before"));
        }
        self.last = Some(heading.number);
        self.series.commit(Stamp { t_s, ..Stamp::default() })?;
        Ok(true)
    }

    fn row(&mut self, line: &[u8], row: usize, cols: usize) -> Result<(), String> {
        let mut got = 0;
        let line = line.trim_ascii();
        for field in line.strip_suffix(b",").unwrap_or(line).split(|&byte| byte == b',') {
            got += 1;
            if got > cols {
                continue;
            }
            let cell = row * cols + got - 1;
            match number(field) {
                Some(value) if value >= 0.0 => self.series.frame[cell] = value,
                None if field.trim_ascii() == b"B" => self.series.set_gone(cell),
                _ => return Err(format!("expected a number of at least 0 or B, got {}", quote(field))),
            }
        }
        if got == cols {
            Ok(())
        } else {
            Err(format!("expected {cols} cells in row {row} (from 0), got {got}"))
        }
    }

    fn note(&self, header: &Header, meta: &mut Meta) {
        let mut note = |key: &str, text: String| meta.notes.push(Note::new(key, text));
        let frames = self.series.frames() as u64;
        let promised = header.start.zip(header.end).map(|(start, end)| (end + 1).saturating_sub(start));
        let of = promised.map_or(String::new(), |promised| format!(" of {promised}"));
        match self.cut {
            Some(line) => note(
                "truncated",
                format!(
                    "the file ends within a frame at line {line}; {frames}{of} frames are whole and were kept"
                ),
            ),
            None if !self.ended => note(
                "truncated",
                format!("the file ends without its end mark; {frames}{of} frames were kept"),
            ),
            None if promised.is_some_and(|promised| promised != frames) => {
                note(
                    "frame-count",
                    format!("the file contains {frames} frames, its header says {}", promised.unwrap_or(0)),
                );
            }
            None => {}
        }
        if self.missing > 0 {
            note(
                "gap",
                format!("{} frames are missing (by number); times were kept consistent", self.missing),
            );
        }
    }
}

/// The line above a frame.
#[derive(Clone, Copy)]
struct Heading {
    number: u64,
    time_s: Option<f64>,
    raw_sum: Option<f64>,
}

impl Heading {
    /// From what follows the word `Frame`.
    fn parse(rest: &[u8]) -> Option<Self> {
        let mut fields = rest.split(|&byte| byte == b',');
        let number = whole(fields.next()?)?;
        let time_s = fields.next().and_then(number_at_least_0);
        let raw_sum = find(rest, b"Raw Sum=").and_then(|at| {
            rest[at..].split(|&byte| byte == b',' || byte == b'=').find_map(number_at_least_0)
        });
        Some(Self { number, time_s, raw_sum })
    }
}

fn number_at_least_0(field: &[u8]) -> Option<f64> {
    number(field).filter(|&number| number >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Cells, CellsRef};

    const HEADER: &str = "DATA_TYPE MOVIE\r\nFILENAME C:\\kids\\Anna Meier.fsx\r\nSENSOR_TYPE FSCAN\r\nROWS 2\r\nCOLS 3\r\nROW_SPACING 0.5 centimeters\r\nCOL_SPACING 0.25 inches\r\nSECONDS_PER_FRAME 0.02\r\nTIME 1/2/2020 3:04:05 PM\r\nSATURATION_PRESSURE 99.5 KPa\r\nPATIENT_NAME Anna\r\nCOMMENTS:\r\nAnna, left\r\nROWS of text\r\nSTART_FRAME 1\r\nEND_FRAME 2\r\nUNITS KPa\r\nASCII_DATA @@\r\n\r\n";
    const FRAMES: &str = "Frame 1\r\nB,1,2\r\n3,4,5\r\n\r\nFrame 2\r\nB,10,20\r\n30,40,50\r\n@@\r\n";

    fn text() -> String {
        format!("{HEADER}{FRAMES}")
    }

    fn parse(text: &str) -> Result<Recording, String> {
        read(text.as_bytes(), &Hints::default())
            .map_err(|fault| fault.in_file(std::path::Path::new("x.asf")).to_string())
    }

    fn keys(recording: &Recording) -> Vec<&str> {
        recording.meta.notes.iter().map(|note| note.key.as_str()).collect()
    }

    #[test]
    fn header_and_frames_are_read() {
        let recording = parse(&text()).unwrap();
        let mat = &recording.meta.mat;
        assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm()), (2, 3, 6.35, 5.0));
        assert_eq!((recording.meta.rate_hz, recording.meta.full_scale), (Some(50.0), Some(99.0)));
        assert_eq!(recording.meta.scale, Scale::KPA);
        assert_eq!(recording.meta.device.as_deref(), Some("FSCAN"));
        assert_eq!(recording.frame(1), CellsRef::U16(&[0, 10, 20, 30, 40, 50]));
        assert_eq!(mat.absent(), [true, false, false, false, false, false]);
        assert_eq!(recording.stamps()[1].t_s, 0.02);
    }

    #[test]
    fn nothing_personal_is_kept_and_the_scrubbing_is_told() {
        let recording = parse(&text()).unwrap();
        let all = format!("{:?}", recording.meta);
        for secret in ["Anna", "Meier", "kids", "2020", "ROWS of"] {
            assert!(!all.contains(secret), "{secret} in {all}");
        }
        for told in [
            "FILENAME in line 2 ",
            "NAME in line 11 ",
            "COMMENTS in line 13 and once more ",
            "TIME, which gives no time zone, in line 9 ",
        ] {
            assert!(
                recording.meta.notes.iter().any(|note| note.key == "scrubbed" && note.text.contains(told)),
                "{told}: {all}"
            );
        }
    }

    #[test]
    fn units_are_converted_or_refused() {
        let psi = parse(&text().replace("UNITS KPa", "UNITS PSI")).unwrap();
        assert!((psi.meta.scale.apply(1.0) - 6.894_757).abs() < 1e-6);
        assert_eq!(psi.meta.full_scale, None);
        let raw = parse(&text().replace("UNITS KPa", "UNITS raw")).unwrap();
        assert_eq!(raw.meta.scale, Scale::RAW);
        assert!(
            parse(&text().replace("UNITS KPa", "UNITS Newtons"))
                .unwrap_err()
                .contains("line 17: expected UNITS raw or a pressure")
        );
        assert!(parse(&text().replace("UNITS KPa\r\n", "")).unwrap_err().contains("UNITS"));
    }

    #[test]
    fn a_printed_sum_is_held_to() {
        let raw = text().replace("UNITS KPa", "UNITS raw");
        let good = raw.replace("Frame 2", "Frame 2, 0.5,, 1/2/2020,,,Raw Sum=,,150");
        let recording = parse(&good.replace("Frame 1", "Frame 1, 0.1,,,,,Raw Sum=,,15")).unwrap();
        assert_eq!(recording.stamps()[1].t_s, 0.4);
        let bad = parse(&good.replace("150", "151")).unwrap_err();
        assert!(
            bad.contains("line 24, frame 2: the printed raw sum is 151, but the cells give 150"),
            "{bad}"
        );
    }

    #[test]
    fn a_cut_file_keeps_its_whole_frames_and_says_so() {
        let text = text();
        let first_whole = HEADER.len() + "Frame 1\r\nB,1,2\r\n3,4,5\r\n".len();
        for cut in 0..text.len() {
            match parse(&text[..cut]) {
                Ok(recording) => {
                    assert!(cut >= first_whole, "cut at {cut}");
                    assert_eq!(recording.frame(0), CellsRef::U16(&[0, 1, 2, 3, 4, 5]));
                    assert_eq!(
                        recording.meta.notes.iter().any(|note| note.key == "truncated"),
                        cut < text.len() - 2,
                        "cut at {cut}"
                    );
                }
                Err(_) => assert!(cut < first_whole, "cut at {cut}"),
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("3,4,5", "3,4", "line 22, frame 1: expected 3 cells in row 1 (from 0), got 2"),
            ("3,4,5", "3,4,5,6", "got 4"),
            ("3,4,5", "3,-4,5", "expected a number of at least 0 or B, got \"-4\""),
            ("3,4,5", "3,nan,5", "got \"nan\""),
            ("Frame 2", "Frame 1", "above 1"),
            ("ROWS 2", "ROWS 0", "0 rows"),
            ("COLS 3", "COLS 100000", "100000 columns"),
            ("0.02", "-0.02", "seconds above 0"),
            ("0.5 centimeters", "-0.5 centimeters", "expected a length"),
            ("0.5 centimeters", "5 furlongs", "expected a length"),
            ("ASCII_DATA", "ASCII", "expected a line `ASCII_DATA`"),
        ] {
            let refusal = parse(&text().replacen(from, to, 1)).unwrap_err();
            assert!(refusal.contains(told), "{refusal}");
        }
    }

    #[test]
    fn decimals_are_kept_exactly_and_cells_empty_now_and_then_are_told() {
        let recording = parse(&text().replace("30,40,50", "30.1,B,50")).unwrap();
        assert_eq!(
            recording.cells(),
            &Cells::F64(vec![0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 0.0, 10.0, 20.0, 30.1, 0.0, 50.0])
        );
        assert!(keys(&recording).contains(&"empty-cells"));
    }
}
