//! CSV exports of XSENSOR programs, such as those of its insoles.
//!
//! A head (file, units, threshold), then each frame: `FRAME,N`, date and time of day, and for each sensor a block
//! `SENSOR,...` with what it is, figures of its own, and `SENSELS` with one line of cells for each row. Blocks `GROUP,...`
//! repeat cells and are passed over. Every sensor is a recording.
//!
//! The pitch is printed in hundredths of a centimetre; the area of a cell, and with it the pitch, is told better by the
//! printed contact area and the cells that are loaded, where both agree within the rounding.
//!
//! **View.** The first row is printed first and lies at the toes: of a left insole the great toe is printed to the right, so
//! the print is the foot from above with rows counting backwards. By our convention that is [`View::FromBelow`].

use std::io::BufRead;

use super::error::Fault;
use super::hints::{Hints, Said};
use super::notes::Scrubbed;
use super::rows::{self, PrintedForces, cell};
use super::series::Series;
use super::text::{Lines, number, quote, whole};
use super::unit::pressure;
use crate::base::{Meta, Note, Recording, Scale, Stamp, Unit, View};

/// Most sensors of a file: two insoles, a seat and its back, and room for more.
const MAX_SENSORS: usize = 16;
/// Half a unit of the last printed digit of a pitch, millimetres.
const PITCH_ROUNDING_MM: f64 = 0.05;
const DAY_S: f64 = 86_400.0;

/// The names of the sensors of the first frame: `left` and `right` for insoles that say so, else numbers.
pub(super) fn sensors(from: impl BufRead) -> Result<Vec<String>, Fault> {
    let mut lines = Lines::new(from);
    let (mut frames, mut names) = (0, Vec::new());
    while lines.advance()? && names.len() < MAX_SENSORS {
        match key(lines.line()) {
            b"FRAME" => frames += 1,
            b"SENSOR" if frames == 1 => names.push(side(value(lines.line()))),
            _ => {}
        }
        if frames > 1 {
            break;
        }
    }
    let named = |at: usize| match names[at] {
        Some(side) if names.iter().filter(|name| **name == names[at]).count() == 1 => side.to_owned(),
        _ => format!("sensor_{}", at + 1),
    };
    Ok((0..names.len()).map(named).collect())
}

/// The side in the model of an insole: `...-LF` and `...-RF`.
fn side(sensor: &[u8]) -> Option<&'static str> {
    let model = sensor.split(|&byte| byte == b' ').next()?;
    match model {
        _ if model.ends_with(b"-LF") => Some("left"),
        _ if model.ends_with(b"-RF") => Some("right"),
        _ => None,
    }
}

/// The first field of a line.
fn key(line: &[u8]) -> &[u8] {
    let field = line.split(|&byte| byte == b',').next().unwrap_or_default().trim_ascii();
    field.strip_suffix(b":").unwrap_or(field)
}

/// The second field.
fn value(line: &[u8]) -> &[u8] {
    line.split(|&byte| byte == b',').nth(1).unwrap_or_default().trim_ascii()
}

/// Reads one of the sensors.
pub(super) fn read(from: impl BufRead, hints: &Hints, sensor: usize) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut reader = Reader { sensor, ..Reader::default() };
    while lines.advance()? {
        reader.line(&mut lines)?;
        if reader.cut.is_some() {
            break;
        }
    }
    reader.finish(&lines, hints)
}

/// Seconds of a time of day.
fn time_of_day(text: &[u8]) -> Option<f64> {
    let mut parts = text.trim_ascii().split(|&byte| byte == b':');
    let (hours, minutes, seconds) = (whole(parts.next()?)?, whole(parts.next()?)?, number(parts.next()?)?);
    let fits = parts.next().is_none() && hours < 24 && minutes < 60 && (0.0..61.0).contains(&seconds);
    fits.then_some((hours * 3600 + minutes * 60) as f64 + seconds)
}

/// What a sensor says of itself; it must stay so.
#[derive(Clone, Copy, Default, PartialEq)]
struct Shape {
    rows: Option<usize>,
    cols: Option<usize>,
    width_mm: Option<f64>,
    height_mm: Option<f64>,
}

#[derive(Default)]
struct Reader {
    sensor: usize,
    scrubbed: Scrubbed,
    scale: Option<Scale>,
    threshold: Option<f64>,
    model: Option<String>,
    frame: Option<u64>,
    time_s: Option<f64>,
    /// Sensors seen in this frame; `None` within a group.
    block: Option<usize>,
    seen: usize,
    shape: Shape,
    series: Option<(Shape, Series)>,
    /// Number and time of the frames that were read.
    frames: Vec<(u64, f64)>,
    printed_n: Option<f64>,
    printed_cm2: Option<f64>,
    /// Sum of the cells and the printed force of each frame.
    forces: Vec<(f64, f64)>,
    /// The most loaded cells of a frame, and their printed area.
    loaded: Option<(usize, f64)>,
    cut: Option<u64>,
}

impl Reader {
    fn line<R: BufRead>(&mut self, lines: &mut Lines<R>) -> Result<(), Fault> {
        let (key, value) = (key(lines.line()).to_vec(), value(lines.line()).to_vec());
        let bad = |what: &str| lines.fault(format!("expected {what}, got {}", quote(&value)));
        let ours = self.block == Some(self.sensor);
        match &key[..] {
            b"FRAME" => {
                let number = whole(&value).ok_or_else(|| bad("a frame number"))?;
                (self.frame, self.time_s, self.block, self.seen) = (Some(number), None, None, 0);
            }
            b"File" => self.scrubbed.add("the file path", lines.number),
            b"Date" => self.scrubbed.add("the date", lines.number),
            b"Units" => {
                self.scale = Some(pressure(&value).ok_or_else(|| bad("a pressure (mmHg, psi, kPa, N/cm2)"))?)
            }
            b"Threshold" => self.threshold = number(&value).filter(|&threshold| threshold > 0.0),
            b"Time" if self.frame.is_some() => {
                self.time_s = Some(time_of_day(&value).ok_or_else(|| bad("a time of day"))?);
            }
            b"SENSOR" => {
                self.block = Some(self.seen);
                self.seen += 1;
                (self.shape, self.printed_n, self.printed_cm2) = (Shape::default(), None, None);
                if self.block == Some(self.sensor) && self.model.is_none() {
                    self.model = model(&value);
                    self.scrubbed.add("the sensor's serial number", lines.number);
                }
            }
            b"GROUP" => self.block = None,
            b"Rows" if ours => self.shape.rows = Some(size(&value).ok_or_else(|| bad("a number of rows"))?),
            b"Columns" if ours => {
                self.shape.cols = Some(size(&value).ok_or_else(|| bad("a number of columns"))?)
            }
            b"Sensel Width (cm)" if ours => {
                self.shape.width_mm = Some(number(&value).map(|cm| 10.0 * cm).ok_or_else(|| bad("a width"))?);
            }
            b"Sensel Height (cm)" if ours => {
                self.shape.height_mm =
                    Some(number(&value).map(|cm| 10.0 * cm).ok_or_else(|| bad("a height"))?);
            }
            b"Est. Load (N)" if ours => self.printed_n = number(&value),
            key if ours && key.starts_with(b"Contact Area (cm") => self.printed_cm2 = number(&value),
            b"SENSELS" if ours => self.cells(lines)?,
            _ => {}
        }
        Ok(())
    }

    /// The rows of a frame of our sensor.
    fn cells<R: BufRead>(&mut self, lines: &mut Lines<R>) -> Result<(), Fault> {
        let number = self.frame.ok_or_else(|| lines.fault("expected a line `FRAME` before the cells"))?;
        let (Some(rows), Some(cols)) = (self.shape.rows, self.shape.cols) else {
            return Err(lines.fault("expected lines `Rows` and `Columns` before the cells"));
        };
        // A size that no mat has is refused before room is made for it.
        crate::base::Mat::new(rows, cols, 1.0, 1.0)?;
        let (shape, mut series) =
            self.series.take().unwrap_or_else(|| (self.shape, Series::new(rows * cols)));
        if shape != self.shape {
            return Err(lines.fault("the sensor has another size than in the frame before").in_frame(number));
        }
        for row in 0..rows {
            let mut whole = lines.advance()?;
            while whole && lines.line().iter().all(|&byte| byte == b',' || byte == b' ') && lines.terminated {
                whole = lines.advance()?;
            }
            if whole {
                let put = row_of(&mut series, lines.line(), row, cols);
                whole = lines.terminated && put.is_ok();
                if let (Err(what), true) = (put, lines.terminated) {
                    return Err(lines.fault(what).in_frame(number));
                }
            }
            if !whole {
                self.cut = Some(lines.number);
                series.discard();
                self.series = Some((shape, series));
                return Ok(());
            }
        }
        self.commit(&mut series, number).map_err(|fault| fault.in_frame(number))?;
        self.series = Some((shape, series));
        Ok(())
    }

    fn commit(&mut self, series: &mut Series, number: u64) -> Result<(), Fault> {
        let time_s = self.time_s.ok_or_else(|| Fault::new("expected a line `Time` before the cells"))?;
        let time_s = match self.frames.last() {
            // Past midnight.
            Some(&(_, last_s)) if time_s < last_s - DAY_S / 2.0 => time_s + DAY_S,
            _ => time_s,
        };
        if self.frames.last().is_some_and(|&(last, last_s)| number <= last || time_s <= last_s) {
            return Err(Fault::new("expected a later frame than the one before"));
        }
        let loaded = series.frame.iter().filter(|&&value| value > 0.0).count();
        if let Some(cm2) = self.printed_cm2.filter(|_| self.loaded.is_none_or(|(most, _)| loaded > most)) {
            self.loaded = Some((loaded, cm2));
        }
        if let Some(printed_n) = self.printed_n {
            self.forces.push((series.frame.iter().sum(), printed_n));
        }
        self.frames.push((number, time_s));
        series.commit(Stamp::default())
    }

    fn finish<R: BufRead>(self, lines: &Lines<R>, hints: &Hints) -> Result<Recording, Fault> {
        let (Some((shape, mut series)), Some(&first), Some(&last)) =
            (self.series, self.frames.first(), self.frames.last())
        else {
            return Err(lines.fault("expected at least one whole frame of cells, got none"));
        };
        let scale = self.scale.ok_or_else(|| Fault::new("expected a line `Units`, got none"))?;
        let pitch_mm = shape.width_mm.zip(shape.height_mm).map(|pitch| refined(pitch, self.loaded));
        let spanned = last.0 - first.0 + 1;
        let said = Said {
            rows: shape.rows.unwrap_or(0),
            cols: shape.cols.unwrap_or(0),
            pitch_mm,
            rate_hz: rows::rate_hz(spanned, first.1, last.1),
            scale: Some(scale),
            view: View::FromBelow,
            states_view: true,
            ..Said::default()
        };
        let mut meta = hints.meta(said, "XSENSOR csv")?;
        meta.device = self.model;
        let times = self.frames.iter().map(|&(number, time_s)| match hints.rate_hz {
            Some(rate_hz) => (number - first.0) as f64 / rate_hz,
            None => time_s - first.1,
        });
        series.set_times(times);
        note(&mut meta, self.threshold, &self.forces);
        if let Some(line) = self.cut {
            meta.notes.push(rows::truncated(line, self.frames.len()));
        }
        if spanned > self.frames.len() as u64 {
            meta.notes.push(rows::gap(spanned - self.frames.len() as u64));
        }
        meta.notes.extend(self.scrubbed.notes());
        series.finish(meta)
    }
}

fn size(value: &[u8]) -> Option<usize> {
    whole(value).and_then(|n| usize::try_from(n).ok())
}

fn row_of(series: &mut Series, line: &[u8], row: usize, cols: usize) -> Result<(), String> {
    let mut fields = line.split(|&byte| byte == b',');
    for col in 0..cols {
        let field = fields.next().filter(|field| !field.trim_ascii().is_empty());
        let field = field.ok_or_else(|| format!("expected {cols} cells in row {row} (from 0), got {col}"))?;
        series.frame[row * cols + col] = cell(field, b',')?;
    }
    match fields.find(|field| !field.trim_ascii().is_empty()) {
        Some(_) => Err(format!("expected {cols} cells in row {row} (from 0), got more")),
        None => Ok(()),
    }
}

/// The model of a sensor without its serial number.
fn model(sensor: &[u8]) -> Option<String> {
    let model = sensor.split(|&byte| byte == b' ').next()?;
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    (model.len() <= 32 && model.iter().all(plain)).then(|| String::from_utf8_lossy(model).into_owned())
}

/// The pitch by the area of the cells that are loaded, where that is the printed one within its rounding.
fn refined((x, y): (f64, f64), loaded: Option<(usize, f64)>) -> (f64, f64) {
    let Some((cells, cm2)) = loaded.filter(|&(cells, _)| cells > 0) else { return (x, y) };
    let factor = (100.0 * cm2 / cells as f64 / (x * y)).sqrt();
    let near = |pitch: f64| (pitch * factor - pitch).abs() <= PITCH_ROUNDING_MM;
    if near(x) && near(y) { (x * factor, y * factor) } else { (x, y) }
}

fn note(meta: &mut Meta, threshold: Option<f64>, forces: &[(f64, f64)]) {
    if meta.scale.unit == Unit::Kpa {
        if let Some(threshold) = threshold {
            let kpa = meta.scale.apply(threshold);
            let text = format!(
                "cells below {kpa:.1} kPa are stored as 0: the program that exported them left them out"
            );
            meta.notes.push(Note::new("threshold", text));
        }
        let mut printed = PrintedForces::default();
        for &(sum, n) in forces {
            printed.compare(meta.scale.apply(sum) * meta.mat.cell_area_mm2() * 1e-3, n);
        }
        meta.notes.extend(printed.note());
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn frame(number: u32, second: &str, left: &str, right: &str) -> String {
        let block = |side: &str, cells: &str| {
            format!(
                "SENSOR,HX210.11-DFM-{side} S0073,,\n,,,\nRows,2,,\n,,,\nColumns,2,,\nSensel Width (cm),0.86,,\nSensel Height (cm),0.86,,\nContact Area (cm\u{b2}),1.48,,\nEst. Load (N),0.99,,\nSENSELS,,,\n,,,\n{cells}"
            )
        };
        let group = "GROUP,1,,\nName,Left Heel,,\nEst. Load (N),7,,\nSENSELS,,,\n9,9,9,9\n,,,\n";
        format!(
            "FRAME,{number},,\nDate, 2022 Aug 16,,\nTime, 23:59:{second},,\n{}{}{group}",
            block("LF", left),
            block("RF", right)
        )
    }

    fn text() -> String {
        let head =
            "\u{feff}File:,\"C:\\Users\\Anna Meier\\x.XSN\",,\n,,,\nUnits:,mmHg,,\nThreshold:,51.72,,\n";
        [
            head,
            &frame(7, "59.980", "0,0,,\n,,,\n100,0,,\n", "0,60,,\n,,,\n0,40,,\n"),
            &frame(8, "59.990", "0,0,,\n,,,\n60,40,,\n", "0,60.5,,\n,,,\n0,40,,\n"),
        ]
        .concat()
    }

    fn parse(text: &str, sensor: usize) -> Result<Recording, String> {
        read(text.as_bytes(), &Hints::default(), sensor)
            .map_err(|fault| fault.in_file(std::path::Path::new("x.csv")).to_string())
    }

    #[test]
    fn every_insole_is_a_recording() {
        assert_eq!(sensors(text().as_bytes()).unwrap(), ["left", "right"]);
        let left = parse(&text(), 0).unwrap();
        let mat = &left.meta.mat;
        assert_eq!((mat.rows(), mat.cols(), left.frames(), mat.view()), (2, 2, 2, View::FromBelow));
        // 1.48 cm2 of two loaded cells are 0.74 each: 8.602 mm, which rounds to the printed 8.6.
        assert!((mat.pitch_x_mm() - 74.0_f64.sqrt()).abs() < 1e-9);
        assert!((left.meta.scale.apply(100.0) - 13.332_238_741_5).abs() < 1e-9);
        assert!((left.meta.rate_hz.unwrap() - 100.0).abs() < 1e-6);
        assert_eq!(left.frame(1).get(2), 60.0);
        assert_eq!(parse(&text(), 1).unwrap().frame(1).get(1), 60.5);
        assert_eq!(left.meta.device.as_deref(), Some("HX210.11-DFM-LF"));
        let all = format!("{:?}", left.meta);
        for secret in ["Anna", "S0073", "2022", "23:59"] {
            assert!(!all.contains(secret), "{secret} in {all}");
        }
        assert!(all.contains("below 6.9 kPa") && !all.contains("printed-force"), "{all}");
        let other = parse(&text().replace("Load (N),0.99", "Load (N),9.9"), 0).unwrap();
        assert!(other.meta.notes.iter().any(|note| note.key == "printed-force"));
    }

    #[test]
    fn midnight_may_pass() {
        let text = text().replace("23:59:59.990", "00:00:00.000");
        assert!((parse(&text, 0).unwrap().stamps()[1].t_s - 0.02).abs() < 1e-6);
    }

    #[test]
    fn a_cut_file_keeps_its_whole_frames_and_says_so() {
        let text = text();
        for cut in (0..text.len()).filter(|&cut| text.is_char_boundary(cut)) {
            for sensor in 0..2 {
                match parse(&text[..cut], sensor) {
                    Ok(recording) => assert_eq!(recording.frame(0).get(0), 0.0),
                    Err(error) => assert!(!error.contains('\n'), "{error}"),
                }
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("100,0,,", "100,,,", "frame 7: expected 2 cells in row 1 (from 0), got 1"),
            ("100,0,,", "100,0,1,", "got more"),
            ("100,0,,", "-1,0,,", "expected a number of at least 0, got \"-1\""),
            ("Units:,mmHg", "Units:,raw", "line 3: expected a pressure"),
            ("FRAME,8", "FRAME,7", "frame 7: expected a later frame"),
            ("FRAME,8", "FRAME,x", "expected a frame number, got \"x\""),
            ("59.980", "99.980", "expected a time of day"),
            ("Rows,2", "Rows,99999", "99999 rows"),
        ] {
            let error = parse(&text().replacen(from, to, 1), 0).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
        assert!(parse(&text(), 5).unwrap_err().contains("got none"));
    }
}
