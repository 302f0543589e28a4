//! A centre of pressure over time in a CSV, as force plates export it.

use std::io::{BufRead, BufReader, Cursor, Read as _};
use std::path::Path;

use super::error::{Fault, ImportError};
use super::fields::{fields, is_header, points, separator};
use super::head::{BUFFER_BYTES, head};
use super::series::MAX_FRAMES;
use super::text::{Lines, printed, quote};
use crate::balance::{Axes, CopSeries};
use crate::base::Point;

/// A stretch of this many samples or more at which x and y are both exactly zero is nobody on the plate, and so is a
/// shorter one that lies [`JUMP_MM`] or more from the sample beside it: programs write zeros where there is no
/// centre of pressure. A design of this program.
const ZEROS: usize = 3;
/// Further than a person's centre of pressure moves from one sample to the next.
const JUMP_MM: f64 = 5.0;
/// Forces below this, in newtons, are nobody: what a plate reads without load.
const NOBODY_N: f64 = 10.0;
/// A header of a time and of no more other columns than this is no logger's of a mat.
const FEW_COLUMNS: usize = 8;

/// Where the columns are and what their numbers are in.
struct Columns {
    separator: u8,
    /// Column of the time and seconds per unit of it.
    time: (usize, f64),
    /// Column of x and of y and units of each per millimetre.
    places: [(usize, f64); 2],
    /// Column of the vertical force, where there is one, and the force below which nobody stands there.
    force: Option<(usize, f64)>,
}

/// Reads a centre of pressure from a CSV whose header names a column of time (`time_s`, `t_ms`), one of x and
/// one of y (`cop_x_cm`, `cop_y_mm`, `ml_mm`, `ap_mm`), each with its unit; other columns are left out but for a
/// vertical force (`fz_n`). A line whose x or y is empty or `nan` is a sample that is missing, and so is one without a
/// force, and those of a stretch in which x and y are both zero. `None` when the file has no such header: then it may be a
/// recording.
///
/// # Errors
/// When the file cannot be read, a column is missing, double or without a unit, a field is no number, or the
/// time does not increase.
pub fn read_cop(path: &Path) -> Result<Option<CopSeries>, ImportError> {
    let series = || {
        let (head, file) = head(path)?;
        if head.contains(&0) {
            return Ok(None);
        }
        read(BufReader::with_capacity(BUFFER_BYTES, Cursor::new(head).chain(file)))
    };
    series().map_err(|fault: Fault| fault.in_file(path))
}

fn read(from: impl BufRead) -> Result<Option<CopSeries>, Fault> {
    let mut lines = Lines::new(from);
    let mut columns = None;
    let mut samples: Vec<(f64, Option<Point>)> = Vec::new();
    while lines.advance_past_blanks()? {
        let line = lines.line();
        if line.starts_with(b"#") {
            continue;
        }
        let Some(columns) = &columns else {
            match header(line).map_err(|what| lines.fault(what))? {
                Some(found) => columns = Some(found),
                None => return Ok(None),
            }
            continue;
        };
        let (t_s, at) = columns.sample(line).map_err(|what| lines.fault(what))?;
        if let Some((last_s, _)) = samples.last()
            && t_s <= *last_s
        {
            return Err(lines.fault(format!("expected a time after {last_s} s, got {t_s} s")));
        }
        if samples.len() >= MAX_FRAMES {
            return Err(lines.fault(format!("expected at most {MAX_FRAMES} samples")));
        }
        samples.push((t_s, at));
    }
    leave_out_zeros(&mut samples);
    let mut series = CopSeries::new(Axes::AsGiven);
    samples.iter().for_each(|&(t_s, at)| at.into_iter().for_each(|at| series.push(t_s, at)));
    let samples = samples.len();
    match columns {
        Some(_) if series.is_empty() && samples > 0 => {
            Err(Fault::new(format!("expected samples with an x and a y, got none in {samples} lines")))
        }
        Some(_) if series.is_empty() => Err(Fault::new("expected samples below the header, got none")),
        Some(_) => Ok(Some(series)),
        None => Ok(None),
    }
}

/// Takes the place from samples at which nobody stood: those of a stretch of zeros.
fn leave_out_zeros(samples: &mut [(f64, Option<Point>)]) {
    let is_zero = |sample: &(f64, Option<Point>)| sample.1.is_some_and(|at| at.x == 0.0 && at.y == 0.0);
    let mut at = 0;
    while at < samples.len() {
        let end = at + samples[at..].iter().take_while(|sample| is_zero(sample)).count();
        if end == at {
            at += 1;
            continue;
        }
        let far = |sample: Option<&(f64, Option<Point>)>| {
            sample.and_then(|sample| sample.1).is_some_and(|at| at.x.hypot(at.y) >= JUMP_MM)
        };
        let jumped = far(at.checked_sub(1).and_then(|before| samples.get(before))) || far(samples.get(end));
        if end - at >= ZEROS || jumped {
            samples[at..end].iter_mut().for_each(|sample| sample.1 = None);
        }
        at = end;
    }
}

/// The columns of a header; `None` when the line is no header with a time and a place.
fn header(line: &[u8]) -> Result<Option<Columns>, String> {
    let separator = separator(line);
    let names: Vec<String> = fields(line, separator)
        .map(|field| String::from_utf8_lossy(field).trim().trim_matches('"').to_ascii_lowercase())
        .collect();
    let words: Vec<Vec<&str>> = names
        .iter()
        .map(|name| name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect())
        .collect();
    let is_time = |words: &[&str]| matches!(words, ["time" | "t", ..]) && words.len() <= 2;
    let is_place = |words: &[&str], names: [&str; 2]| {
        let words = words.strip_prefix(&["cop"]).unwrap_or(words);
        words.len() <= 2 && words.first().is_some_and(|word| names.contains(word))
    };
    let (x, y) =
        (|words: &[&str]| is_place(words, ["x", "ml"]), |words: &[&str]| is_place(words, ["y", "ap"]));
    let has = |is: &dyn Fn(&[&str]) -> bool| words.iter().any(|words| is(words));
    let (has_time, has_x, has_y) = (has(&is_time), has(&x), has(&y));
    // Recordings have a time too, and many columns of cells.
    let few = is_header(line) && names.len() <= FEW_COLUMNS;
    let is_cop = (has_time && (has_x || has_y || few)) || (has_x && has_y && few);
    if !is_cop {
        return Ok(None);
    }
    let column = |what: &str, is: &dyn Fn(&[&str]) -> bool, units: &[(&str, f64)]| {
        let mut found = words.iter().enumerate().filter(|(_, words)| is(words));
        let Some((at, of)) = found.next() else {
            return Err(format!("expected a column of {what}, such as time_s, cop_x_mm, cop_y_mm; got none"));
        };
        if let Some((other, _)) = found.next() {
            return Err(format!("expected one column of {what}, got {:?} and {:?}", names[at], names[other]));
        }
        let factor = units.iter().find(|(unit, _)| of.last() == Some(unit)).map(|&(_, factor)| factor);
        factor.map(|factor| (at, factor)).ok_or_else(|| {
            let known: Vec<&str> = units.iter().map(|&(unit, _)| unit).collect();
            format!("expected a unit ({}) at the end of {:?}", known.join(", "), names[at])
        })
    };
    // Divisors rather than factors, so that 1 ms is the double nearest to 0.001 s.
    let lengths = [("mm", 1.0), ("cm", 0.1), ("m", 0.001)];
    Ok(Some(Columns {
        separator,
        time: column("time", &is_time, &[("s", 1.0), ("ms", 1000.0)])?,
        places: [column("x", &x, &lengths)?, column("y", &y, &lengths)?],
        force: words.iter().enumerate().find_map(|(at, words)| match words[..] {
            ["fz", "n"] | ["force", "z", "n"] => Some((at, NOBODY_N)),
            ["fz"] | ["fz", _] | ["force", "z"] => Some((at, 0.0)),
            _ => None,
        }),
    }))
}

impl Columns {
    /// Time in seconds and place in millimetres; no place where a field is empty.
    fn sample(&self, line: &[u8]) -> Result<(f64, Option<Point>), String> {
        let all: Vec<&[u8]> = fields(line, self.separator).collect();
        let number = |column: usize| -> Result<Option<f64>, String> {
            let field = all
                .get(column)
                .ok_or_else(|| format!("expected at least {} fields, got {}", column + 1, all.len()))?
                .trim_ascii();
            if field.is_empty() || field.eq_ignore_ascii_case(b"nan") {
                return Ok(None);
            }
            let value = points(self.separator).iter().find_map(|&point| printed(field, point));
            value
                .map(|value| Some(value.value))
                .ok_or_else(|| format!("expected a number, got {}", quote(field)))
        };
        let t_s = number(self.time.0)?.ok_or("expected a time, got an empty field")? / self.time.1;
        let [x, y] =
            self.places.map(|(column, per_mm)| number(column).map(|value| value.map(|value| value / per_mm)));
        let force =
            self.force.map(|(column, least)| Ok::<_, String>((number(column)?, least))).transpose()?;
        let stands = force.is_none_or(|(force, least)| force.is_some_and(|force| force.abs() > least));
        Ok((t_s, x?.zip(y?).map(|(x, y)| Point::new(x, y)).filter(|_| stands)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<Option<CopSeries>, String> {
        read(text.as_bytes()).map_err(|fault| fault.in_file(Path::new("a.csv")).to_string())
    }

    #[test]
    fn columns_are_found_by_name_and_brought_to_millimetres() {
        for text in [
            "time_s,cop_x_cm,cop_y_cm\n0.01,-1.5,2\n0.02,0.25,0\n",
            "# plate 1\n\"AP (mm)\";\"t (ms)\";force_n;\"ML (mm)\"\n20;10;700;-15,0\n0;20;700;2,5\n",
            "Time [s]\tleft_cop_x_mm\tx_m\ty_m\r\n0.01\t7\t-0.015\t0.02\r\n0.02\t7\t0.0025\t0\r\n",
        ] {
            let series = of(text).unwrap().unwrap();
            assert_eq!(series.t_s(), [0.01, 0.02], "{text}");
            for (got, expected) in series.points().iter().zip([(-15.0, 20.0), (2.5, 0.0)]) {
                assert!((got.x - expected.0).abs() < 1e-12 && (got.y - expected.1).abs() < 1e-12, "{text}");
            }
        }
    }

    #[test]
    fn a_missing_sample_is_a_gap() {
        let series = of("t_s,x_mm,y_mm\n0,1,1\n1,,1\n2,nan,1\n3,2,2\n").unwrap().unwrap();
        assert_eq!(series.t_s(), [0.0, 3.0]);
    }

    #[test]
    fn zeros_where_nobody_stands_are_no_places() {
        let body = |rows: &[(&str, &str)]| {
            let lines: Vec<String> = rows
                .iter()
                .enumerate()
                .map(|(at, (force, place))| format!("{at},{force},{place}\n"))
                .collect();
            format!("t_s,fz_n,x_mm,y_mm\n{}", lines.concat())
        };
        let kept = |rows: &[(&str, &str)]| of(&body(rows)).unwrap().unwrap().t_s().to_vec();
        // Before and after somebody stood, and within.
        let zeros = [
            ("700", "0,0"),
            ("700", "0.0,0"),
            ("700", "0,0"),
            ("700", "20,30"),
            ("700", "0,0"),
            ("700", "21,30"),
        ];
        assert_eq!(kept(&zeros), [3.0, 5.0]);
        // A person whose centre of pressure passes the origin.
        assert_eq!(
            kept(&[("700", "0,1"), ("700", "0,0"), ("700", "0,0"), ("700", "1,0")]),
            [0.0, 1.0, 2.0, 3.0]
        );
        // No force, and the noise of an empty plate.
        assert_eq!(
            kept(&[("0", "1,1"), ("-4.5", "90,1"), ("700", "2,2"), ("nan", "3,3"), ("-700", "4,4")]),
            [2.0, 4.0]
        );
    }

    #[test]
    fn other_files_are_none_of_ours() {
        for text in
            ["", "1,2\n3,4\n", "a,b\n1,2\n", "time_s,a,b,c,d,e,f,g,h\n0,1\n", "DATA_TYPE MOVIE\nROWS 3\n"]
        {
            assert_eq!(of(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, told) in [
            ("time_s,y_mm,force\n", "a.csv: line 1: expected a column of x"),
            ("time_s,fz_n\n", "a.csv: line 1: expected a column of x"),
            ("cop_x_mm,cop_y_mm\n1,2\n", "a.csv: line 1: expected a column of time"),
            ("time_s,x_mm,force\n", "a.csv: line 1: expected a column of y"),
            ("time,x_mm,y_mm\n", "a.csv: line 1: expected a unit (s, ms) at the end of \"time\""),
            ("t_s,x,y_mm\n", "expected a unit (mm, cm, m) at the end of \"x\""),
            ("t_s,x_mm,cop_x_cm,y_mm\n", "expected one column of x, got \"x_mm\" and \"cop_x_cm\""),
            ("t_s,x_mm,y_mm\n", "a.csv: expected samples below the header"),
            (
                "t_s,x_mm,y_mm\n0,,1\n1,nan,\n",
                "a.csv: expected samples with an x and a y, got none in 2 lines",
            ),
            ("t_s,x_mm,y_mm\n0,1,1\n\n0,1,1\n", "a.csv: line 4: expected a time after 0 s, got 0 s"),
            ("t_s,x_mm,y_mm\n0,1\n", "a.csv: line 2: expected at least 3 fields, got 2"),
            ("t_s,x_mm,y_mm\n0,1,inf\n", "a.csv: line 2: expected a number, got \"inf\""),
            ("t_s,x_mm,y_mm\n,1,1\n", "a.csv: line 2: expected a time"),
        ] {
            let error = of(text).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
    }
}
