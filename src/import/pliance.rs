//! Listings of novel's pliance (`.asc`): pressures of the sensors of a mat over time, the forces of the whole mat, and at
//! the end where each sensor lies.
//!
//! **View.** The listing gives x to the right and y upwards, without saying from which side the mat is seen: that it is seen
//! from above is an assumption.

use std::io::BufRead;

use super::error::Fault;
use super::hints::{Hints, Said};
use super::notes::Scrubbed;
use super::rows::{self, PrintedForces, cell};
use super::series::{MAX_FRAMES, Series, check_size};
use super::text::{Lines, find, number, quote, whole};
use super::unit::pressure;
use crate::base::{MAX_COLS, MAX_ROWS, Mat, Recording, Scale, Stamp, View};

/// How far the distance of two neighbours may be from that of all others for a grid, relative to it.
const GRID_SLACK: f64 = 0.02;

/// The fields of a line.
fn split(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(u8::is_ascii_whitespace).filter(|field| !field.is_empty())
}

/// The number that follows a word in a line.
pub(super) fn after(line: &[u8], word: &[u8]) -> Option<f64> {
    let rest = &line[find(line, word)? + word.len()..];
    number(split(rest).next()?)
}

/// Reads a listing.
pub(super) fn read(from: impl BufRead, hints: &Hints) -> Result<Recording, Fault> {
    let mut lines = Lines::new(from);
    let mut reader = Reader::default();
    while lines.advance_past_blanks()? {
        reader.line(&mut lines)?;
    }
    reader.finish(&lines, hints)
}

/// What the lines that follow are.
#[derive(Clone, Copy, Default, PartialEq)]
enum Section {
    #[default]
    Head,
    Cells,
    Forces,
    Places,
}

#[derive(Default)]
struct Reader {
    section: Section,
    scrubbed: Scrubbed,
    scale: Option<Scale>,
    rate_hz: Option<f64>,
    sensors: Vec<u64>,
    cells: Vec<Vec<f64>>,
    times_s: Vec<f64>,
    /// Time and force of the whole mat.
    forces: Vec<(f64, f64)>,
    places: Places,
}

/// Where the sensors lie, centimetres, in the order of the listing.
#[derive(Default)]
struct Places {
    sensors: Vec<u64>,
    x: Vec<f64>,
    y: Vec<f64>,
    area: Vec<f64>,
}

impl Reader {
    fn line<R: BufRead>(&mut self, lines: &mut Lines<R>) -> Result<(), Fault> {
        let line = lines.line().trim_ascii();
        let first = split(line).next().unwrap_or_default();
        match (first, self.section) {
            (b"time[secs]", _) if find(line, b"force").is_some() => self.section = Section::Forces,
            (b"time[secs]", _) => {
                self.section = Section::Cells;
                self.sensors = sensors(line).map_err(|what| lines.fault(what))?;
            }
            (b"sensor", Section::Cells | Section::Forces) => {
                self.section = Section::Places;
                self.places.sensors = sensors(line).map_err(|what| lines.fault(what))?;
            }
            (_, Section::Head) => self.head(line, lines.number),
            (b"MPP" | b"MVP", Section::Cells) => {}
            (_, Section::Cells) => {
                self.frame(line).map_err(|what| lines.fault(what))?;
                check_size(self.cells.len(), self.sensors.len())?;
            }
            (_, Section::Forces) => {
                let mut fields = split(line).map(number);
                if let (Some(Some(time_s)), Some(Some(force_n))) = (fields.next(), fields.next())
                    && self.forces.len() < MAX_FRAMES
                {
                    self.forces.push((time_s, force_n));
                }
            }
            (_, Section::Places) => self.places.line(line).map_err(|what| lines.fault(what))?,
        }
        Ok(())
    }

    fn head(&mut self, line: &[u8], at: u64) {
        if line.starts_with(b"file name") {
            self.scrubbed.add("the file name with its date", at);
        } else if let Some(rate_hz) = after(line, b"scanning rate [Hz]:") {
            self.rate_hz = Some(rate_hz);
        } else if let Some(name) = line.strip_prefix(b"pressure values in") {
            self.scale = pressure(name);
        }
    }

    fn frame(&mut self, line: &[u8]) -> Result<(), String> {
        let mut fields = split(line);
        let time = fields.next().unwrap_or_default();
        let time_s = number(time).ok_or_else(|| format!("expected a time, got {}", quote(time)))?;
        if self.times_s.last().is_some_and(|&last| time_s <= last) {
            return Err("expected a later time than that of the frame before".to_owned());
        }
        let cells: Vec<f64> = fields.map(|field| cell(field, b' ')).collect::<Result<_, _>>()?;
        if cells.len() != self.sensors.len() {
            return Err(format!("expected {} sensors, got {}", self.sensors.len(), cells.len()));
        }
        self.times_s.push(time_s);
        self.cells.push(cells);
        Ok(())
    }

    fn finish<R: BufRead>(self, lines: &Lines<R>, hints: &Hints) -> Result<Recording, Fault> {
        let scale = self.scale.ok_or_else(|| Fault::new("expected a line `pressure values in kPa`"))?;
        if self.cells.is_empty() {
            return Err(lines.fault("expected lines of pressures under `time[secs]`, got none"));
        }
        if self.places.sensors != self.sensors {
            return Err(lines.fault("the file ends before it tells where each of its sensors lies"));
        }
        let grid = self.places.grid().map_err(|what| lines.fault(what))?;
        let (first_s, last_s) = (self.times_s[0], self.times_s[self.times_s.len() - 1]);
        let said = Said {
            rows: grid.rows,
            cols: grid.cols,
            pitch_mm: Some(grid.pitch_mm),
            rate_hz: rows::rate_hz(self.times_s.len() as u64, first_s, last_s).or(self.rate_hz),
            scale: Some(scale),
            view: View::FromAbove,
            guesses_view: true,
            ..Said::default()
        };
        let mut meta = hints.meta(said, "pliance .asc")?;
        let mut series = Series::new(meta.mat.cells());
        let (mut printed, mut forces) = (PrintedForces::default(), self.forces.iter().peekable());
        for (at, (cells, &t_s)) in self.cells.iter().zip(&self.times_s).enumerate() {
            let mut there = vec![false; meta.mat.cells()];
            for (&cell, &value) in grid.cells.iter().zip(cells) {
                series.frame[cell] = value;
                there[cell] = true;
            }
            (0..there.len()).filter(|&cell| !there[cell]).for_each(|cell| series.set_gone(cell));
            while forces.next_if(|(at_s, _)| *at_s < t_s - 1e-6).is_some() {}
            if let Some((_, force_n)) = forces.next_if(|(at_s, _)| (at_s - t_s).abs() < 1e-6) {
                let sum: f64 = cells.iter().sum();
                printed.compare(scale.apply(sum) * meta.mat.cell_area_mm2() * 1e-3, *force_n);
            }
            let t_s = hints.rate_hz.map_or(t_s - first_s, |rate_hz| at as f64 / rate_hz);
            series.commit(Stamp { t_s, ..Stamp::default() })?;
        }
        if hints.pitch_mm.is_none() {
            meta.notes.extend(printed.note());
        }
        meta.notes.extend(self.scrubbed.notes());
        series.finish(meta)
    }
}

/// The numbers of the sensors in a head of a table.
fn sensors(line: &[u8]) -> Result<Vec<u64>, String> {
    let numbers: Option<Vec<u64>> = split(line).skip(1).map(whole).collect();
    let all = numbers.filter(|all| !all.is_empty() && all.is_sorted_by(|a, b| a < b));
    let all = all.ok_or("expected the numbers of the sensors, rising")?;
    if all.len() > MAX_ROWS * MAX_COLS {
        return Err(format!("expected at most {} sensors, got {}", MAX_ROWS * MAX_COLS, all.len()));
    }
    Ok(all)
}

/// A grid on which every sensor has its own cell.
struct Grid {
    rows: usize,
    cols: usize,
    pitch_mm: (f64, f64),
    cells: Vec<usize>,
}

impl Places {
    fn line(&mut self, line: &[u8]) -> Result<(), String> {
        let to = match split(line).next() {
            Some(b"x[c]") => &mut self.x,
            Some(b"y[c]") => &mut self.y,
            Some(b"area") => &mut self.area,
            _ => return Ok(()),
        };
        let numbers: Option<Vec<f64>> = split(line).skip(1).map(number).collect();
        *to = numbers
            .filter(|numbers| numbers.len() == self.sensors.len())
            .ok_or_else(|| format!("expected a number for each of the {} sensors", self.sensors.len()))?;
        Ok(())
    }

    fn grid(&self) -> Result<Grid, String> {
        let n = self.sensors.len();
        if [&self.x, &self.y, &self.area].iter().any(|of| of.len() != n) {
            return Err("the file ends before it tells where each of its sensors lies".to_owned());
        }
        let none = || "its sensors lie on no regular grid, which every measure of a foot needs".to_owned();
        let (cols, pitch_x) = axis(&self.x).ok_or_else(none)?;
        let (rows, pitch_y) = axis(&self.y).ok_or_else(none)?;
        let least = |of: &[f64]| of.iter().copied().fold(f64::INFINITY, f64::min);
        let index = |value: f64, least: f64, pitch: f64| ((value - least) / pitch).round() as usize;
        let (x0, y0) = (least(&self.x), least(&self.y));
        let cells: Vec<usize> =
            (0..n).map(|at| index(self.y[at], y0, pitch_y) * cols + index(self.x[at], x0, pitch_x)).collect();
        let pitch_mm = (10.0 * pitch_x, 10.0 * pitch_y);
        let mat = Mat::new(rows, cols, pitch_mm.0, pitch_mm.1).map_err(|error| error.to_string())?;
        let mut taken = vec![false; rows * cols];
        let alone =
            cells.iter().all(|&cell| taken.get_mut(cell).is_some_and(|cell| !std::mem::replace(cell, true)));
        let areas = self.area.iter().all(|cm2| {
            let mm2 = mat.cell_area_mm2();
            (100.0 * cm2 - mm2).abs() <= GRID_SLACK * mm2
        });
        if alone && areas { Ok(Grid { rows, cols, pitch_mm, cells }) } else { Err(none()) }
    }
}

/// How many places there are along an axis, and their distance; `None` where they are not evenly apart.
fn axis(values: &[f64]) -> Option<(usize, f64)> {
    let mut sorted: Vec<f64> = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (first, last) = (*sorted.first()?, *sorted.last()?);
    // Distances of neighbours; places that are the same within a hundredth of the mat's length in cells are one.
    let smallest = (last - first) / (4 * MAX_ROWS) as f64;
    let steps: Vec<f64> =
        sorted.windows(2).map(|pair| pair[1] - pair[0]).filter(|&step| step > smallest).collect();
    let pitch = steps.iter().copied().fold(f64::INFINITY, f64::min);
    if !pitch.is_finite() {
        return None;
    }
    let count = ((last - first) / pitch).round();
    let pitch = (last - first) / count;
    let even = values.iter().all(|value| {
        let at = (value - first) / pitch;
        (at - at.round()).abs() <= GRID_SLACK
    });
    (even && count < MAX_ROWS as f64).then_some((count as usize + 1, pitch))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CellsRef;

    /// Four sensors of a grid of 2 rows and 3 columns, the upper row listed first; 0.5 x 1 cm.
    const TEXT: &str = "file name: Anna.mat date/time 17.06.23 15.21\nmat type s2160_001\ntotal times [secs]: 1.0 time per frame [secs]: 0.5 scanning rate [Hz]: 2\npressure values in kPa\n\n\nelectrical:\ntime[secs] 4 5 6 8\n 1.50000 0.000 10.000 20.000 30.000 \n 2.00000 1.000 2.000 3.000 4.500 \n MPP 1.000 10.000 20.000 30.000 \n MVP 0.5 6 12 17 \n\n\n time[secs] force[N]   x[cm]   y[cm]\n\n 1.00000 0.000 - - \n 1.50000 3.000 1.0 1.0 \n 2.00000 0.525 1.0 1.0 \n\n\nsensor 4 5 6 8\ncorner[cm]\nx[0] 0 0 0.5 1\nx[c] 0.25 0.25 0.75 1.25\ny[c] 1.5 0.5 1.5 0.5\narea 0.5 0.5 0.5 0.5\n";

    fn parse(text: &str) -> Result<Recording, String> {
        read(text.as_bytes(), &Hints::default())
            .map_err(|fault| fault.in_file(std::path::Path::new("x.asc")).to_string())
    }

    #[test]
    fn sensors_are_put_where_they_lie() {
        let recording = parse(TEXT).unwrap();
        let (meta, mat) = (&recording.meta, &recording.meta.mat);
        assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm()), (2, 3, 5.0, 10.0));
        assert_eq!((recording.frames(), meta.rate_hz, recording.stamps()[1].t_s), (2, Some(2.0), 0.5));
        assert_eq!(recording.frame(0), CellsRef::F64(&[10.0, 0.0, 30.0, 0.0, 20.0, 0.0]));
        assert_eq!(mat.absent(), [false, true, false, false, false, true]);
        let keys: Vec<&str> = meta.notes.iter().map(|note| note.key.as_str()).collect();
        assert_eq!(keys, ["assumed-view", "scrubbed"]);
        assert!(!format!("{meta:?}").contains("Anna"));
        let other = parse(&TEXT.replace("3.000 1.0 1.0", "9.000 1.0 1.0")).unwrap();
        assert!(other.meta.notes.iter().any(|note| note.text.contains("in 1 of 2 frames")));
    }

    #[test]
    fn a_cut_file_does_not_know_where_its_sensors_lie() {
        let whole = TEXT.len() - 3;
        for cut in 0..TEXT.len() {
            match parse(&TEXT[..cut]) {
                Ok(recording) => assert!(cut >= whole && recording.frames() == 2, "cut at {cut}"),
                Err(error) => assert!(cut <= whole + 2 && !error.contains('\n'), "cut at {cut}: {error}"),
            }
        }
    }

    #[test]
    fn damage_is_named() {
        for (from, to, told) in [
            ("0.000 10.000 20.000", "10.000 20.000", "line 9: expected 4 sensors, got 3"),
            ("0.000 10.000", "0.000 -1", "expected a number of at least 0, got \"-1\""),
            (" 2.00000 1.000", " 1.00000 1.000", "expected a later time"),
            ("in kPa", "in counts", "expected a line `pressure values in kPa`"),
            ("x[c] 0.25 0.25 0.75 1.25", "x[c] 0.25 0.25 0.75 1.35", "no regular grid"),
            ("y[c] 1.5 0.5", "y[c] 1.5 1.5", "no regular grid"),
            ("sensor 4 5 6 8", "sensor 4 5 6 9", "before it tells where"),
            ("area 0.5", "area 0.7", "no regular grid"),
            ("time[secs] 4 5 6 8", "time[secs] 4 5 5 8", "numbers of the sensors, rising"),
        ] {
            let error = parse(&TEXT.replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
    }
}
