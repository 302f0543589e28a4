//! Plain CSV; its rules stand at [`Format::PlainCsv`](super::Format::PlainCsv).

use std::io::BufRead;

use super::error::Fault;
use super::format::{fields, points, separator};
use super::hints::{Hints, Said, stamp_at};
use super::notes::Scrubbed;
use super::series::Series;
use super::text::{Lines, printed, quote};
use crate::base::{MAX_COLS, MAX_ROWS, Meta, Note, Recording, View};

/// Words in a header that tell of columns which are no cells.
const NO_CELLS: [&str; 8] = ["time", "t_s", "cop", "force", "area", "frame", "seq", "index"];

/// How a frame lies in the file, known from the first line of numbers on.
struct Layout {
    separator: u8,
    /// Fields of a line.
    width: usize,
    /// Columns of the mat.
    cols: usize,
    /// Lines of a frame, where known.
    lines: Option<usize>,
}

struct Reader<'a> {
    hints: &'a Hints,
    layout: Option<Layout>,
    /// The frame being read; `None` for an empty field.
    frame: Vec<Option<f64>>,
    lines_in_frame: usize,
    done: Option<(Meta, Series)>,
    truncated: Option<u64>,
    scrubbed: Scrubbed,
}

/// Reads frames of numbers.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut reader = Reader {
        hints,
        layout: None,
        frame: Vec::new(),
        lines_in_frame: 0,
        done: None,
        truncated: None,
        scrubbed: Scrubbed::default(),
    };
    let mut header_allowed = true;
    while lines.advance()? {
        let line = lines.line();
        let tabs_matter = reader.layout.as_ref().is_some_and(|layout| layout.separator == b'\t');
        if line.iter().all(|&byte| byte == b' ' || (byte == b'\t' && !tabs_matter)) {
            reader.blank_line(lines.number)?;
        } else if line.starts_with(b"#") {
            reader.scrubbed.add("a comment", lines.number);
        } else if header_allowed && is_header(line) {
            reader.header(line, lines.number)?;
            header_allowed = false;
        } else {
            header_allowed = false;
            let number = reader.frame_number();
            if let Err(what) = reader.numbers(line) {
                // A last line cut short is no mistake of the file's, if frames came before.
                if lines.terminated || reader.done.is_none() {
                    return Err(Fault::at_line(lines.number, what).in_frame(number));
                }
                reader.cut(lines.number);
            }
            reader.commit_if_full(lines.number)?;
        }
    }
    reader.end(lines.number)?;
    let Some((mut meta, series)) = reader.done else {
        return Err(Fault::new("expected lines of numbers, got none"));
    };
    if let Some(line) = reader.truncated {
        let text = format!(
            "the file ends within a frame at line {line}; the {} whole frames before it were kept",
            series.frames()
        );
        meta.notes.push(Note::new("truncated", text));
    }
    meta.notes.extend(reader.scrubbed.notes());
    series.finish(meta)
}

/// Whether a line has words and no number.
fn is_header(line: &[u8]) -> bool {
    let separator = separator(line);
    let is_number = |field: &[u8]| points(separator).iter().any(|&point| printed(field, point).is_some());
    // Values that are no finite numbers are damaged cells and no header.
    let is_word = |field: &[u8]| {
        let text = field.trim_ascii().trim_ascii_start();
        !text.is_empty()
            && !["nan", "inf", "-inf", "b"].iter().any(|value| text.eq_ignore_ascii_case(value.as_bytes()))
    };
    let mut words = 0;
    for field in fields(line, separator) {
        if is_number(field) {
            return false;
        }
        words += usize::from(is_word(field));
    }
    words > 0
}

impl Reader<'_> {
    fn header(&mut self, line: &[u8], at: u64) -> Result<(), Fault> {
        for field in fields(line, separator(line)) {
            let name = String::from_utf8_lossy(field.trim_ascii()).to_ascii_lowercase();
            if let Some(word) = NO_CELLS.into_iter().find(|word| name.trim_matches('"').starts_with(word)) {
                return Err(Fault::at_line(at, format!("expected cells only, got a column headed {word}")));
            }
        }
        self.scrubbed.add("the header", at);
        Ok(())
    }

    /// The frame being read, from 1.
    fn frame_number(&self) -> u64 {
        self.done.as_ref().map_or(0, |(_, series)| series.frames() as u64) + 1
    }

    /// A line of numbers is added to the frame.
    fn numbers(&mut self, line: &[u8]) -> Result<(), String> {
        if self.layout.is_none() {
            self.layout = Some(layout(line, self.hints)?);
        }
        let Some(layout) = &self.layout else { return Ok(()) };
        let begun = self.frame.len();
        for field in fields(line, layout.separator) {
            let got = self.frame.len() - begun;
            if got == layout.width {
                // One separator at the end of a line ends it.
                if field.trim_ascii().is_empty() && fields(line, layout.separator).count() == got + 1 {
                    break;
                }
                let got = fields(line, layout.separator).count();
                return Err(format!("expected {} numbers in the line, got {got}", layout.width));
            }
            let value = points(layout.separator).iter().find_map(|&point| printed(field, point));
            match value.map(|printed| printed.value) {
                Some(value) if value >= 0.0 => self.frame.push(Some(value)),
                None if field.trim_ascii().is_empty() => self.frame.push(None),
                _ => {
                    return Err(format!(
                        "column {got} (from 0): expected a finite number of at least 0, got {}",
                        quote(field)
                    ));
                }
            }
        }
        let got = self.frame.len() - begun;
        if got < layout.width {
            return Err(format!("expected {} numbers in the line, got {got}", layout.width));
        }
        self.lines_in_frame += 1;
        if layout.lines.is_none() && self.lines_in_frame > MAX_ROWS {
            return Err(format!(
                "expected a blank line after at most {MAX_ROWS} rows; where frames follow each other without one, give the rows and columns"
            ));
        }
        Ok(())
    }

    /// The file ends within the frame being read.
    fn cut(&mut self, at: u64) {
        self.truncated = Some(at);
        self.frame.clear();
        self.lines_in_frame = 0;
    }

    fn commit_if_full(&mut self, at: u64) -> Result<(), Fault> {
        let expected = self.layout.as_ref().and_then(|layout| layout.lines);
        if expected.is_some_and(|expected| expected == self.lines_in_frame) {
            self.commit(at)
        } else {
            Ok(())
        }
    }

    fn blank_line(&mut self, at: u64) -> Result<(), Fault> {
        if self.lines_in_frame == 0 {
            return Ok(());
        }
        if let Some(expected) = self.expected_lines().filter(|&expected| expected != self.lines_in_frame) {
            let what = format!("expected {expected} rows before a blank line, got {}", self.lines_in_frame);
            return Err(Fault::at_line(at, what).in_frame(self.frame_number()));
        }
        self.commit(at)
    }

    fn end(&mut self, at: u64) -> Result<(), Fault> {
        match self.expected_lines() {
            _ if self.lines_in_frame == 0 => Ok(()),
            Some(expected) if self.lines_in_frame < expected && self.done.is_some() => {
                self.cut(at);
                Ok(())
            }
            _ => self.blank_line(at),
        }
    }

    /// Lines of a frame: as told, or as many as the first one had.
    fn expected_lines(&self) -> Option<usize> {
        let told = self.layout.as_ref().and_then(|layout| layout.lines);
        told.or_else(|| self.done.as_ref().map(|(meta, _)| meta.mat.rows()))
    }

    fn commit(&mut self, at: u64) -> Result<(), Fault> {
        let frame = self.frame_number();
        let Some(layout) = &self.layout else { return Ok(()) };
        let (cols, rows) = (layout.cols, self.frame.len() / layout.cols);
        if self.done.is_none() {
            // No unit is told: raw, unless the caller knows better. View: the convention.
            let said = Said { rows, cols, view: View::FromAbove, ..Said::default() };
            let meta = self.hints.meta(said, "plain CSV")?;
            let series = Series::new(meta.mat.cells());
            self.done = Some((meta, series));
        }
        let Some((meta, series)) = &mut self.done else { return Ok(()) };
        if frame > 1 && meta.rate_hz.is_none() {
            return Err(Fault::Missing {
                what: "the frames per second",
                option: "--rate-hz",
                key: "rate_hz",
            });
        }
        if self.frame.len() != meta.mat.cells() {
            let what = format!("expected {} rows in the frame, got {rows}", meta.mat.rows());
            return Err(Fault::at_line(at, what).in_frame(frame));
        }
        for (cell, value) in self.frame.drain(..).enumerate() {
            match value {
                Some(value) => series.frame[cell] = value,
                None => series.set_gone(cell),
            }
        }
        self.lines_in_frame = 0;
        series.commit(stamp_at(frame - 1, meta.rate_hz))
    }
}

/// The layout told by the first line of numbers and the hints.
fn layout(line: &[u8], hints: &Hints) -> Result<Layout, String> {
    let separator = separator(line);
    let mut width = fields(line, separator).count();
    let whole = hints.rows.zip(hints.cols).and_then(|(rows, cols)| rows.checked_mul(cols));
    let ends_with_separator = separator != b' ' && line.last() == Some(&separator);
    if ends_with_separator && [whole, hints.cols].contains(&Some(width - 1)) {
        width -= 1;
    }
    if let (Some(whole), Some(cols)) = (whole, hints.cols)
        && whole == width
    {
        return Ok(Layout { separator, width, cols, lines: Some(1) });
    }
    if let Some(cols) = hints.cols.filter(|&cols| cols != width) {
        let or = whole.map_or(String::new(), |whole| format!(" (or {whole}, a whole frame)"));
        return Err(format!("expected {cols} numbers in the line{or}, got {width}"));
    }
    if width > MAX_COLS {
        return Err(format!(
            "expected at most {MAX_COLS} columns, got {width}; where a line is a whole frame, give the rows and columns"
        ));
    }
    if hints.rows.is_some_and(|rows| !(1..=MAX_ROWS).contains(&rows)) {
        return Err(format!("expected 1 to {MAX_ROWS} rows, got {}", hints.rows.unwrap_or(0)));
    }
    Ok(Layout { separator, width, cols: width, lines: hints.rows })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Cells, CellsRef};

    fn hints() -> Hints {
        Hints { pitch_mm: Some((5.0, 5.0)), rate_hz: Some(10.0), ..Hints::default() }
    }

    fn parse_with(text: &str, hints: &Hints) -> Result<Recording, String> {
        read(text.as_bytes(), hints).map_err(|fault| fault.in_file(std::path::Path::new("x.csv")).to_string())
    }

    fn parse(text: &str) -> Result<Recording, String> {
        parse_with(text, &hints())
    }

    #[test]
    fn every_separator_and_layout_gives_the_same_frames() {
        let sized = Hints { rows: Some(2), cols: Some(3), ..hints() };
        for (text, hints) in [
            ("0,1,2\n3,4,5\n\n6,7,8\n9,10,11\n", &hints()),
            ("\u{feff}a;b;c\r\n0;1,0;2\r\n3;4;5\r\n\r\n\r\n6;7;8\r\n9;10;11", &hints()),
            ("# left alone\n0\t1\t2\n3\t4\t5\n\n6\t7\t8\n9\t10\t11\n\n", &hints()),
            ("0  1 2\n 3 4 5\n\n6 7 8\n9 10 11\n", &hints()),
            ("0,1,2\n3,4,5\n6,7,8\n9,10,11\n", &sized),
            ("0,1,2,3,4,5\n6,7,8,9,10,11\n", &sized),
            ("0,1,2,3,4,5,\n6,7,8,9,10,11,\n", &sized),
        ] {
            let recording = parse_with(text, hints).unwrap();
            assert_eq!(
                (recording.meta.mat.rows(), recording.meta.mat.cols(), recording.frames()),
                (2, 3, 2),
                "{text:?}"
            );
            assert_eq!(recording.cells(), &Cells::U16((0..12).collect()), "{text:?}");
            assert_eq!(recording.stamps()[1].t_s, 0.1);
        }
    }

    #[test]
    fn empty_fields_are_no_cells() {
        let recording = parse("0,1,\n,4,5\n\n0,7,\n,10,11\n").unwrap();
        assert_eq!(recording.meta.mat.absent(), [false, false, true, true, false, false]);
        assert_eq!(recording.frame(1), CellsRef::U16(&[0, 7, 0, 0, 10, 11]));
    }

    #[test]
    fn one_frame_needs_no_rate_and_two_do() {
        let hints = Hints { rate_hz: None, ..hints() };
        assert_eq!(parse_with("1,2\n3,4\n", &hints).unwrap().frames(), 1);
        let refusal = parse_with("1,2\n\n3,4\n", &hints).unwrap_err();
        assert!(refusal.contains("pass --rate-hz, or put `rate_hz` into x.csv.toml"), "{refusal}");
        let refusal = parse_with("1,2\n", &Hints::default()).unwrap_err();
        assert!(refusal.contains("pass --pitch-mm"), "{refusal}");
    }

    #[test]
    fn a_cut_file_keeps_its_whole_frames_and_says_so() {
        for text in [
            "1,2\n3,4\n\n5,6\n7,8\n\n9,10\n",
            "1,2\n3,4\n\n5,6\n7,8\n\n9,10\n11",
            "1,2\n3,4\n\n5,6\n7,8\n\n9,1x",
        ] {
            let recording = parse(text).unwrap();
            assert_eq!(recording.frames(), 2, "{text:?}");
            assert_eq!(recording.meta.notes[0].key, "truncated");
        }
    }

    #[test]
    fn damage_is_named() {
        let wide = "1,".repeat(99_999) + "1\n";
        let long = "1,2\n".repeat(1025);
        for (text, told) in [
            ("", "got none"),
            ("a,b\n", "got none"),
            ("1,2\n3\n", "line 2, frame 1: expected 2 numbers in the line, got 1"),
            ("1,2\n3,4,5\n", "got 3"),
            ("1,2\n3,4\n\n5,6\n\n7,8\n9,9\n", "line 5, frame 2: expected 2 rows"),
            ("1,2\n3,4\n\n5,6\n7,8\n9,9\n", "frame 2: expected 2 rows"),
            ("1,-2\n", "got \"-2\""),
            ("1,nan\n", "got \"nan\""),
            ("1,inf\n", "got \"inf\""),
            ("1,2\n3,x\n", "column 1 (from 0): expected a finite number of at least 0, got \"x\""),
            ("time_s,cop_x_cm\n0.1,2\n", "a column headed time"),
            (&wide, "got 100000"),
            (&long, "blank line"),
        ] {
            let refusal = parse(text).unwrap_err();
            assert!(refusal.contains(told), "{refusal}");
        }
        let none = Hints { rows: Some(0), cols: Some(2), ..hints() };
        assert!(parse_with("1,2\n", &none).unwrap_err().contains("got 0"));
    }

    #[test]
    fn names_in_headers_and_comments_are_not_kept() {
        let recording = parse("# Anna\nAnna,Meier\n1,2\n").unwrap();
        assert!(!format!("{:?}", recording.meta).contains("Anna"));
        assert_eq!(recording.meta.notes.iter().filter(|note| note.key == "scrubbed").count(), 2);
    }
}
