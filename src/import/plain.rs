//! Plain CSV; its rules stand at [`Format::PlainCsv`](super::Format::PlainCsv).

use std::io::BufRead;

use super::array::LONG_MM;
use super::clock::{Clock, looks_like_time, no_cell};
use super::error::Fault;
use super::fields::{MAX_HEAD_LINES, fields, is_header, points, separator};
use super::hints::{Hints, Said, check_rate, stamp_at};
use super::notes::Scrubbed;
use super::rows;
use super::series::Series;
use super::text::{Lines, printed, quote};
use crate::base::{MAX_COLS, MAX_ROWS, Meta, Note, Recording, View};

/// How a frame lies in the file, known from the first line of numbers on.
struct Layout {
    separator: u8,
    /// Fields of a line.
    width: usize,
    /// Columns of the mat.
    cols: usize,
    /// Lines of a frame, where known.
    lines: Option<usize>,
    /// Whether a line begins with a time.
    timed: bool,
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
    /// The times of the frames, where the file has a column of them.
    clock: Option<Clock>,
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
        clock: None,
    };
    let mut headers_left = MAX_HEAD_LINES;
    while lines.advance()? {
        let line = lines.line();
        let tabs_matter = reader.layout.as_ref().is_some_and(|layout| layout.separator == b'\t');
        if line.iter().all(|&byte| byte == b' ' || (byte == b'\t' && !tabs_matter)) {
            reader.blank_line(lines.number)?;
        } else if line.starts_with(b"#") {
            reader.scrubbed.add("a comment", lines.number);
        } else if headers_left > 0 && is_header(line) {
            reader.header(line, lines.number)?;
            headers_left -= 1;
        } else {
            headers_left = 0;
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
    let Some((mut meta, mut series)) = reader.done else {
        return Err(Fault::new("expected lines of numbers, got none"));
    };
    if let Some(line) = reader.truncated {
        meta.notes.push(rows::truncated(line, series.frames()));
    }
    meta.notes.extend(reader.scrubbed.notes());
    if let Some(mut clock) = reader.clock {
        clock.forget_last(series.frames());
        timed(&clock, hints, &mut meta, &mut series)?;
    }
    series.finish(meta)
}

/// Gives the frames the times of the file, unless a rate was given by hand.
fn timed(clock: &Clock, hints: &Hints, meta: &mut Meta, series: &mut Series) -> Result<(), Fault> {
    let (times_s, notes) = clock.seconds();
    let rate_hz = rows::rate_hz(times_s.len() as u64, 0.0, times_s.last().copied().unwrap_or(0.0));
    if hints.rate_hz.is_some() {
        let text = "the rate was given by the user, overriding the times in the file";
        meta.notes.push(Note::new("override", text));
        return Ok(());
    }
    if let Some(rate_hz) = rate_hz {
        check_rate(rate_hz)?;
    }
    meta.rate_hz = rate_hz;
    meta.notes.extend(notes);
    series.set_times(times_s.into_iter());
    Ok(())
}

impl Reader<'_> {
    fn header(&mut self, line: &[u8], at: u64) -> Result<(), Fault> {
        let mut names = fields(line, separator(line)).peekable();
        // A line of one field is a head and names no columns.
        let clock = names.next().and_then(Clock::named).filter(|_| names.peek().is_some());
        let all = fields(line, separator(line)).skip(usize::from(clock.is_some()));
        let all = all.filter(|_| fields(line, separator(line)).nth(1).is_some());
        if let Some(word) = all.into_iter().find_map(no_cell) {
            return Err(Fault::at_line(at, format!("expected cells only, got a column headed {word}")));
        }
        self.clock = clock.or(self.clock.take());
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
            let layout = layout(line, self.hints, self.clock.is_some())?;
            if layout.timed && self.clock.is_none() {
                self.clock = Some(Clock::default());
            }
            self.layout = Some(layout);
        }
        let Some(layout) = &self.layout else { return Ok(()) };
        let begun = self.frame.len();
        let mut line = if layout.separator == b' ' { line.trim_ascii_start() } else { line };
        if let (true, Some(clock)) = (layout.timed, &mut self.clock) {
            let end = line.iter().position(|&byte| byte == layout.separator).unwrap_or(line.len());
            let tick = rows::any_number(&line[..end], layout.separator);
            clock.push(tick.ok_or_else(|| format!("expected a time, got {}", quote(&line[..end])))?)?;
            line = line.get(end + 1..).unwrap_or_default();
        }
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
            let first = self.frame.iter().step_by(cols).map(|value| value.unwrap_or(f64::NAN));
            if self.hints.rows.is_none() && cols > 1 && looks_like_time(first) {
                let what = format!(
                    "the first number of each line rises evenly, as a time does: if a line is a time and the {} cells of a \
                     frame, give the rows and columns with --size",
                    cols - 1
                );
                return Err(Fault::new(what));
            }
            // No unit is told: raw, unless the caller knows better. View: the convention.
            let said = Said { rows, cols, view: View::FromAbove, guesses_view: true, ..Said::default() };
            let meta = self.hints.meta(said, "plain CSV")?;
            let (across_mm, along_mm) = meta.mat.size_mm();
            if self.hints.rows.is_none() && across_mm.max(along_mm) > LONG_MM {
                let what = format!(
                    "frames of {rows} lines and {cols} numbers are a mat of {:.2} m by {:.2} m: give its rows and columns \
                     with --size",
                    along_mm / 1000.0,
                    across_mm / 1000.0
                );
                return Err(Fault::new(what));
            }
            let series = Series::new(meta.mat.cells());
            self.done = Some((meta, series));
        }
        let Some((meta, series)) = &mut self.done else { return Ok(()) };
        if frame > 1 && meta.rate_hz.is_none() && self.clock.is_none() {
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
fn layout(line: &[u8], hints: &Hints, timed: bool) -> Result<Layout, String> {
    let separator = separator(line);
    let mut width = fields(line, separator).count();
    let whole = hints.rows.zip(hints.cols).and_then(|(rows, cols)| rows.checked_mul(cols));
    let whole = whole.filter(|&whole| whole > 0);
    let ends_with_separator = separator != b' ' && line.last() == Some(&separator);
    if ends_with_separator && !timed && [whole, hints.cols].contains(&Some(width - 1)) {
        width -= 1;
    }
    if let (Some(whole), Some(cols)) = (whole, hints.cols)
        && (width == whole || width.checked_sub(1) == Some(whole))
        && (!timed || width > whole)
    {
        return Ok(Layout { separator, width: whole, cols, lines: Some(1), timed: width > whole });
    }
    if timed {
        let told = whole.map_or(String::new(), |whole| format!(", not {whole}"));
        return Err(format!(
            "a line holds a time and {} cells{told}: give the rows and columns of the mat with --size ROWSxCOLS",
            width.saturating_sub(1)
        ));
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
    Ok(Layout { separator, width, cols: width, lines: hints.rows, timed: false })
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
    fn a_column_of_time_is_time() {
        let sized = Hints { rows: Some(2), cols: Some(2), rate_hz: None, ..hints() };
        for text in [
            "millis,c0,c1,c2,c3\n100,1,2,3,4\n120,5,6,7,8\n140,9,10,11,12\n",
            "Recorder 7\nMade by;Anna\nt_s;a;b;c;d\n1,00;1;2;3;4\n1,02;5;6;7;8\n1,04;9;10;11;12\n",
            "100,1,2,3,4\n120,5,6,7,8\n140,9,10,11,12\n",
            "  100  1 2 3 4\n 120 5 6 7 8\n 140 9 10 11 12\n",
            "time_us,c0,c1,c2,c3\n4294960000,1,2,3,4\n12704,5,6,7,8\n32704,9,10,11,12\n",
        ] {
            let recording = parse_with(text, &sized).unwrap();
            assert_eq!(recording.cells(), &Cells::U16((1..13).collect()), "{text}");
            assert!((recording.meta.rate_hz.unwrap() - 50.0).abs() < 1e-6, "{text}");
            assert!((recording.stamps()[2].t_s - 0.04).abs() < 1e-9);
            assert!(!format!("{:?}", recording.meta).contains("Anna"));
        }
        let told = Hints { rate_hz: Some(10.0), ..sized.clone() };
        let recording = parse_with("millis,a,b,c,d\n0,1,2,3,4\n20,5,6,7,8\n", &told).unwrap();
        assert_eq!((recording.meta.rate_hz, recording.stamps()[1].t_s), (Some(10.0), 0.1));
        // The last line was cut, and its time with it.
        let cut = parse_with("millis,a,b,c,d\n0,1,2,3,4\n20,5,6,7,8\n40,1,2", &sized).unwrap();
        assert_eq!((cut.frames(), cut.meta.rate_hz), (2, Some(50.0)));
        let error = parse_with("millis,a,b,c,d\n10,1,2,3,4\n5,5,6,7,8\n", &sized).unwrap_err();
        assert!(error.contains("line 3, frame 2: expected a time after 10, got 5"), "{error}");
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
            assert!(recording.meta.notes.iter().any(|note| note.key == "truncated"), "{text:?}");
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
            ("time_s,cop_x_cm\n0.1,2\n", "a column headed cop"),
            ("x,time_s\n0.1,2\n", "a column headed time"),
            (
                "time_s,a,b\n0.1,2,3\n",
                "line 2, frame 1: a line holds a time and 2 cells: give the rows and columns",
            ),
            (
                "10,0,0\n20,0,0\n30,0,0\n40,0,0\n50,0,0\n",
                "the first number of each line rises evenly, as a time does: if a line is a time and the 2 cells",
            ),
            (&"1,0\n".repeat(600), "frames of 600 lines and 2 numbers are a mat of 3.00 m by 0.01 m"),
            (&wide, "got 100000"),
            (&long, "blank line"),
        ] {
            let refusal = parse(text).unwrap_err();
            assert!(refusal.contains(told), "{refusal}");
        }
        let none = Hints { rows: Some(0), cols: Some(2), ..hints() };
        assert!(parse_with("1,2\n", &none).unwrap_err().contains("got 0"));
        // No cells and a time beside them.
        let none = Hints { cols: Some(0), ..none };
        assert!(parse_with("1\n", &none).unwrap_err().contains("expected 0 numbers in the line"));
    }

    #[test]
    fn names_in_headers_and_comments_are_not_kept() {
        let recording = parse("# Anna\nAnna,Meier\n1,2\n").unwrap();
        assert!(!format!("{:?}", recording.meta).contains("Anna"));
        assert_eq!(recording.meta.notes.iter().filter(|note| note.key == "scrubbed").count(), 2);
    }
}
