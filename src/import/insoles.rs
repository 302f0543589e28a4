//! In-shoe systems whose sensors lie on no grid: novel pedar listings and Stappone's CSV.
//!
//! Neither file says where a sensor lies or how large it is. So there is no print, no area, no centre of pressure and no
//! force in newtons; what there is are the readings of each sensor, their mean over an insole, and when it bore load.
//!
//! A pedar listing has pressures in kPa, left insole first. Stappone writes raw counts of twelve sensors, which also read
//! something without load: the lowest reading of a sensor is taken for its zero.

use std::io::{BufRead, BufReader, Cursor, Read as _};
use std::path::Path;

use super::error::{Fault, ImportError};
use super::format::{Format, detect};
use super::head::{BUFFER_BYTES, head};
use super::notes::Scrubbed;
use super::pliance::after;
use super::rows::{cell, rate_hz};
use super::series::check_size;
use super::text::{Lines, find, quote, whole};
use super::unit::pressure;
use crate::base::{Note, Scale, Side, Unit};

/// Share of the way from rest to the usual high load above which an insole counts as loaded: readings that are zero without
/// load, and raw ones that wander. A design of this program.
const LOADED_SHARE: (f64, f64) = (0.05, 0.2);
/// Raw readings at rest above this share of the high ones: the insole was never seen without load.
const REST_SHARE: f64 = 0.6;
/// A contact shorter than this, seconds, is none, and a gap shorter than this does not end one: half of the shortest
/// stance of a child who runs. A design of this program.
const SHORTEST_S: f64 = 0.06;

/// Recorded insoles.
#[derive(Clone, Debug, PartialEq)]
pub struct Insoles {
    /// The format.
    pub source: &'static str,
    /// What the loads are in: the mean pressure of the sensors in kPa, or counts above their lowest.
    pub unit: Unit,
    /// Frames a second.
    pub rate_hz: f64,
    /// Seconds from the first frame of each, the same for all insoles.
    pub t_s: Vec<f64>,
    /// One or two.
    pub insoles: Vec<Insole>,
    /// What a person should know.
    pub notes: Vec<Note>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Insole {
    /// Which foot, where the file tells.
    pub side: Option<Side>,
    /// Mean of its sensors in each frame.
    pub load: Vec<f64>,
    /// Mean and highest reading of each sensor, as they are numbered.
    pub sensors: Vec<(f64, f64)>,
    /// When it bore load; `None` where it was never seen without.
    pub contacts: Option<Vec<Contact>>,
}

/// A stretch in which an insole bore load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contact {
    /// From and to, seconds.
    pub from_s: f64,
    /// The first frame without load.
    pub to_s: f64,
    /// Whether its beginning and its end were both recorded.
    pub is_whole: bool,
    /// Mean load.
    pub mean: f64,
    /// Highest load.
    pub peak: f64,
}

/// Reads insoles whose sensors lie on no grid; `None` when the file is of another kind.
///
/// # Errors
/// When the file cannot be read or breaks the rules of its format.
pub fn read_insoles(path: &Path) -> Result<Option<Insoles>, ImportError> {
    let insoles = || {
        let (head, file) = head(path)?;
        let format = detect(&head);
        let from = BufReader::with_capacity(BUFFER_BYTES, Cursor::new(head).chain(file));
        match format {
            Some(Format::Pedar) => pedar(from).map(Some),
            Some(Format::Stappone) => stappone(from).map(Some),
            _ => Ok(None),
        }
    };
    insoles().map_err(|fault: Fault| fault.in_file(path))
}

/// What is said where a recording is asked of such a file.
pub(super) fn no_grid(format: Format) -> Fault {
    Fault::new(format!(
        "{}: the sensors of these insoles lie on no grid, and the file does not say where: footprint, area, centre of \
         pressure and everything made of them cannot be given; `plantar analyse` gives loads and contact times",
        format.label()
    ))
}

/// The readings of one insole: its sensors in each frame.
struct Readings {
    side: Option<Side>,
    sensors: usize,
    values: Vec<f64>,
}

/// Reads a pedar listing.
pub(super) fn pedar(from: impl BufRead) -> Result<Insoles, Fault> {
    let mut lines = Lines::new(from);
    let mut scrubbed = Scrubbed::default();
    let (mut scale, mut said_hz) = (None, None);
    let counts = loop {
        if !lines.advance_past_blanks()? {
            return Err(
                lines.fault("expected a line `time[secs]` above the pressures, got the end of the file")
            );
        }
        let line = lines.line().trim_ascii();
        if line.starts_with(b"time[secs]") {
            break sensors(line).map_err(|what| lines.fault(what))?;
        } else if line.starts_with(b"file name") {
            scrubbed.add("the file name with its date", lines.number);
        } else if let Some(name) = line.strip_prefix(b"pressure values in") {
            scale = pressure(name);
        }
        said_hz = said_hz.or(after(lines.line(), b"scanning rate [Hz]:"));
    };
    let scale: Scale = scale.ok_or_else(|| lines.fault("expected a line `pressure values in kPa`"))?;
    let mut t_s: Vec<f64> = Vec::new();
    let reading = |side, sensors| Readings { side: Some(side), sensors, values: Vec::new() };
    let mut feet = [reading(Side::Left, counts[0]), reading(Side::Right, counts[1])];
    let mut cut = false;
    while lines.advance_past_blanks()? && !cut {
        match pedar_frame(lines.line(), &counts) {
            Ok((time_s, values)) if lines.terminated => {
                if t_s.last().is_some_and(|&last| time_s <= last) {
                    return Err(lines.fault("expected a later time than that of the frame before"));
                }
                check_size(t_s.len() + 1, values.len())?;
                t_s.push(time_s);
                let (left, right) = values.split_at(counts[0]);
                feet[0].values.extend(left.iter().map(|&value| scale.apply(value)));
                feet[1].values.extend(right.iter().map(|&value| scale.apply(value)));
            }
            Err(what) if lines.terminated => return Err(lines.fault(what)),
            _ => cut = true,
        }
    }
    let mut notes: Vec<Note> = scrubbed.notes().collect();
    notes.extend(cut.then(|| super::rows::truncated(lines.number, t_s.len())));
    let text =
        "the file does not give the areas of the sensors: loads are mean pressures of an insole, not forces";
    notes.push(Note::new("no-areas", text));
    finish(Format::Pedar, scale.unit, (t_s, said_hz), feet.into(), notes)
}

/// How many sensors the left and the right insole have: their numbers begin anew.
fn sensors(line: &[u8]) -> Result<[usize; 2], String> {
    let fields = line.split(u8::is_ascii_whitespace).filter(|field| !field.is_empty()).skip(1);
    let numbers: Option<Vec<u64>> = fields.map(whole).collect();
    let numbers = numbers.ok_or("expected the numbers of the sensors")?;
    let left = numbers.windows(2).position(|pair| pair[1] <= pair[0]).map(|at| at + 1);
    match left {
        Some(left) if numbers[left..].is_sorted_by(|a, b| a < b) => Ok([left, numbers.len() - left]),
        _ => Err("expected the sensors of a left and a right insole".to_owned()),
    }
}

fn pedar_frame(line: &[u8], counts: &[usize; 2]) -> Result<(f64, Vec<f64>), String> {
    let mut fields = line.split(u8::is_ascii_whitespace).filter(|field| !field.is_empty());
    let time_s = cell(fields.next().unwrap_or_default(), b' ')?;
    let values: Vec<f64> = fields.map(|field| cell(field, b' ')).collect::<Result<_, _>>()?;
    let expected = counts.iter().sum::<usize>();
    if values.len() != expected {
        return Err(format!("expected {expected} sensors, got {}", values.len()));
    }
    Ok((time_s, values))
}

/// Reads Stappone's CSV of one sole: a line a reading.
pub(super) fn stappone(from: impl BufRead) -> Result<Insoles, Fault> {
    let mut lines = Lines::new(from);
    lines.advance()?;
    let columns = Columns::of(lines.line()).map_err(|what| lines.fault(what))?;
    let mut sole = Readings { side: None, sensors: columns.pressures.len(), values: Vec::new() };
    let (mut id, mut first_ms, mut t_s, mut corrupt, mut cut) = (None, None, Vec::new(), 0, false);
    while lines.advance_past_blanks()? && !cut {
        let line = match columns.line(lines.line()) {
            Ok(line) if lines.terminated => line,
            Err(what) if lines.terminated => return Err(lines.fault(what)),
            _ => {
                cut = true;
                continue;
            }
        };
        if line.corrupt {
            corrupt += 1;
            continue;
        }
        if *id.get_or_insert(line.sole) != line.sole {
            let what = "expected one sole in the file, got another: split the file by `sole_id`";
            return Err(lines.fault(what));
        }
        // From the first one on: since 1970 a double would lose digits.
        let since = line.time_ms.checked_sub(*first_ms.get_or_insert(line.time_ms));
        let time_s =
            since.map(|ms| ms as f64 / 1000.0).filter(|time_s| t_s.last().is_none_or(|last| time_s > last));
        let time_s =
            time_s.ok_or_else(|| lines.fault("expected a later time than that of the line before"))?;
        check_size(t_s.len() + 1, line.values.len())?;
        t_s.push(time_s);
        sole.values.extend(line.values);
    }
    let mut notes = vec![
        Note::new("scrubbed", "the date and time of day in column timestamp were left out"),
        Note::new(
            "raw",
            "readings are raw counts; the lowest of each sensor is taken for its zero, and loads are above it",
        ),
        Note::new("no-side", "the file does not say which foot the sole was under"),
    ];
    notes.extend(cut.then(|| super::rows::truncated(lines.number, t_s.len())));
    notes.extend(
        (corrupt > 0)
            .then(|| Note::new("corrupt", format!("{corrupt} lines marked as corrupt were left out"))),
    );
    let n = sole.sensors;
    let lowest: Vec<f64> = (0..n)
        .map(|at| sole.values.iter().skip(at).step_by(n).copied().fold(f64::INFINITY, f64::min))
        .collect();
    sole.values.iter_mut().enumerate().for_each(|(at, value)| *value -= lowest[at % n]);
    finish(Format::Stappone, Unit::Raw, (t_s, None), vec![sole], notes)
}

/// Where the columns are.
struct Columns {
    sole: usize,
    time: usize,
    corrupt: Option<usize>,
    pressures: Vec<usize>,
}

/// What a line says.
struct Reading {
    sole: u64,
    time_ms: u64,
    values: Vec<f64>,
    corrupt: bool,
}

impl Columns {
    fn of(line: &[u8]) -> Result<Self, String> {
        let names: Vec<&[u8]> = line.split(|&byte| byte == b',').map(<[u8]>::trim_ascii).collect();
        let at = |wanted: &[u8]| names.iter().position(|name| *name == wanted);
        let need = |wanted: &str| at(wanted.as_bytes()).ok_or_else(|| format!("expected a column {wanted}"));
        let pressures: Vec<usize> =
            (0..names.len()).filter(|&at| find(names[at], b"pressure_") == Some(0)).collect();
        if pressures.is_empty() {
            return Err("expected columns pressure_01 and on".to_owned());
        }
        Ok(Self { sole: need("sole_id")?, time: need("timestamp")?, corrupt: at(b"corrupt"), pressures })
    }

    fn line(&self, line: &[u8]) -> Result<Reading, String> {
        let fields: Vec<&[u8]> = line.split(|&byte| byte == b',').collect();
        let field =
            |at: usize| fields.get(at).copied().ok_or_else(|| format!("expected a column {at} (from 0)"));
        let number = |at: usize| {
            let field = field(at)?;
            whole(field).ok_or_else(|| format!("expected a whole number, got {}", quote(field)))
        };
        Ok(Reading {
            sole: number(self.sole)?,
            time_ms: number(self.time)?,
            values: self.pressures.iter().map(|&at| cell(field(at)?, b',')).collect::<Result<_, String>>()?,
            corrupt: self.corrupt.map(number).transpose()?.is_some_and(|flag| flag != 0),
        })
    }
}

/// Loads, sensors and contacts of readings.
fn finish(
    format: Format,
    unit: Unit,
    (mut t_s, said_hz): (Vec<f64>, Option<f64>),
    feet: Vec<Readings>,
    notes: Vec<Note>,
) -> Result<Insoles, Fault> {
    let (Some(&first_s), Some(&last_s)) = (t_s.first(), t_s.last()) else {
        return Err(Fault::new("expected at least one whole line of readings, got none"));
    };
    let rate_hz = rate_hz(t_s.len() as u64, first_s, last_s).or(said_hz.filter(|&hz| hz > 0.0));
    let rate_hz = rate_hz.ok_or_else(|| Fault::new("expected two lines of readings or more, got one"))?;
    t_s.iter_mut().for_each(|t| *t -= first_s);
    let insoles = feet.into_iter().map(|foot| foot.insole(&t_s, unit, rate_hz)).collect();
    Ok(Insoles { source: format.label(), unit, rate_hz, t_s, insoles, notes })
}

impl Readings {
    fn insole(self, t_s: &[f64], unit: Unit, rate_hz: f64) -> Insole {
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
        let load: Vec<f64> = self.values.chunks_exact(self.sensors).map(mean).collect();
        let sensors = (0..self.sensors)
            .map(|at| {
                let of: Vec<f64> = self.values.iter().skip(at).step_by(self.sensors).copied().collect();
                (mean(&of), of.iter().copied().fold(0.0, f64::max))
            })
            .collect();
        let contacts = threshold(&load, unit).map(|above| contacts(&load, t_s, above, 1.0 / rate_hz));
        Insole { side: self.side, load, sensors, contacts }
    }
}

/// The load above which the insole counts as loaded; `None` where it was never seen without load.
fn threshold(load: &[f64], unit: Unit) -> Option<f64> {
    let mut sorted = load.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |share: f64| sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    let (low, high) = (at(0.05), at(0.95));
    match unit {
        Unit::Kpa => Some(LOADED_SHARE.0 * high),
        Unit::Raw => (low < REST_SHARE * high).then_some(low + LOADED_SHARE.1 * (high - low)),
    }
}

fn contacts(load: &[f64], t_s: &[f64], above: f64, period_s: f64) -> Vec<Contact> {
    let time = |at: usize| t_s.get(at).copied().unwrap_or_else(|| t_s[t_s.len() - 1] + period_s);
    // First frame of each and the first one after it.
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, &value) in load.iter().enumerate().filter(|&(_, &value)| value > above) {
        match found.last_mut() {
            Some((_, end)) if *end == at || time(at) - time(*end) < SHORTEST_S => *end = at + 1,
            _ if value > above => found.push((at, at + 1)),
            _ => {}
        }
    }
    let whole = |&(first, end): &(usize, usize)| first > 0 && end < load.len();
    found.retain(|span| !whole(span) || time(span.1) - time(span.0) >= SHORTEST_S);
    found
        .iter()
        .map(|span| {
            let of = &load[span.0..span.1];
            Contact {
                from_s: time(span.0),
                to_s: time(span.1),
                is_whole: whole(span),
                mean: of.iter().sum::<f64>() / of.len() as f64,
                peak: of.iter().copied().fold(0.0, f64::max),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEDAR: &str = "file name:  Anna.sol\tdate/time  13.11.14 13.42\nsensor type:  v_1750 \ntotal time [secs]:  0.4\ttime per frame [secs]:  0.02000\tscanning rate [Hz]:   50\npressure values in  kPa\n\nmask definition: \nleft insole: 1,2,\nright insole: 1,2,3,\n\ntime[secs]    \t 1\t 2\t 1\t 2\t 3\t\n";

    /// Left loaded in frames 3 to 8 of 12 with 30 and 60 kPa, right the other way round.
    fn walk() -> String {
        let mut text = PEDAR.to_owned();
        for at in 0..12 {
            let left = if (3..9).contains(&at) { "30.000\t60.000" } else { "0.000\t0.000" };
            let right = if (3..9).contains(&at) { "0.000\t0.000\t0.000" } else { "20.000\t10.000\t0.000" };
            text += &format!("  {:.5}\t{left}\t{right}\t\n", 0.02 * f64::from(at + 1));
        }
        text
    }

    fn of_pedar(text: &str) -> Result<Insoles, String> {
        pedar(text.as_bytes()).map_err(|fault| fault.in_file(Path::new("x.asc")).to_string())
    }

    #[test]
    fn loads_and_contacts_of_both_feet_are_read() {
        let insoles = of_pedar(&walk()).unwrap();
        assert_eq!((insoles.unit, insoles.t_s.len()), (Unit::Kpa, 12));
        assert!((insoles.rate_hz - 50.0).abs() < 1e-9);
        let [left, right] = &insoles.insoles[..] else { panic!() };
        assert_eq!((left.side, left.load[5], right.load[0]), (Some(Side::Left), 45.0, 10.0));
        assert_eq!(left.sensors, [(15.0, 30.0), (30.0, 60.0)]);
        let [contact] = left.contacts.as_ref().unwrap()[..] else { panic!("{:?}", left.contacts) };
        assert!((contact.from_s - 0.06).abs() < 1e-9 && (contact.to_s - 0.18).abs() < 1e-9);
        assert_eq!((contact.is_whole, contact.mean, contact.peak), (true, 45.0, 45.0));
        let right = right.contacts.as_ref().unwrap();
        assert_eq!(right.iter().map(|contact| contact.is_whole).collect::<Vec<_>>(), [false, false]);
        assert!(!format!("{:?}", insoles.notes).contains("Anna"));
    }

    fn sole(frames: usize, of: impl Fn(usize) -> u32) -> String {
        let mut text = "sole_id,timestamp,accel_x,pressure_01,pressure_02,corrupt\n".to_owned();
        for at in 0..frames {
            text += &format!(
                "1,{},-5,{},{},0\n",
                1_768_494_979_568_u64 + 10 * at as u64,
                100 + of(at),
                50 + 3 * of(at)
            );
        }
        text
    }

    fn of_sole(text: &str) -> Result<Insoles, String> {
        stappone(text.as_bytes()).map_err(|fault| fault.in_file(Path::new("x.csv")).to_string())
    }

    #[test]
    fn raw_readings_are_taken_above_their_lowest() {
        let insoles = of_sole(&sole(60, |at| if (20..50).contains(&at) { 100 } else { 0 })).unwrap();
        assert_eq!((insoles.unit, insoles.rate_hz), (Unit::Raw, 100.0));
        assert!(!format!("{insoles:?}").contains("17684"));
        let [one] = &insoles.insoles[..] else { panic!() };
        assert_eq!((one.side, one.load[0], one.load[30]), (None, 0.0, 200.0));
        let [contact] = one.contacts.as_ref().unwrap()[..] else { panic!() };
        assert!((contact.to_s - contact.from_s - 0.3).abs() < 1e-9 && contact.is_whole);
        // Always loaded: only a stamp of noise above the lowest.
        let stands = of_sole(&sole(60, |at| 200 + at as u32 % 3)).unwrap();
        assert!(stands.insoles[0].load[1] < 10.0);
        let stands = of_sole(&sole(60, |at| if at == 0 { 0 } else { 200 + at as u32 % 3 })).unwrap();
        assert_eq!(stands.insoles[0].contacts, None);
    }

    #[test]
    fn a_cut_file_keeps_its_whole_lines_and_damage_is_named() {
        let text = walk();
        for cut in 0..text.len() {
            match of_pedar(&text[..cut]) {
                Ok(insoles) => assert!(cut > PEDAR.len() && insoles.insoles.len() == 2),
                Err(error) => assert!(!error.contains('\n'), "{error}"),
            }
        }
        for (from, to, told) in [
            ("30.000\t60.000", "30.000", "expected 5 sensors, got 4"),
            ("30.000\t60.000", "30.000\t-60", "expected a number of at least 0, got \"-60\""),
            ("in  kPa", "in  counts", "expected a line `pressure values in kPa`"),
            ("\t 1\t 2\t 1\t 2\t 3", "\t 1\t 2\t 3\t 4\t 5", "a left and a right insole"),
            ("0.04000\t", "0.01000\t", "expected a later time"),
        ] {
            let error = of_pedar(&text.replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
        let text = sole(10, |_| 0);
        for (from, to, told) in [
            (",pressure_01,pressure_02", "", "expected columns pressure_01"),
            ("timestamp", "time", "expected a column timestamp"),
            ("1,1768494979578", "2,1768494979578", "expected one sole in the file"),
            ("1,1768494979578,-5,100", "1,1768494979578,-5,x", "got \"x\""),
            ("1,1768494979578", "1,1768494979478", "expected a later time"),
        ] {
            let error = of_sole(&text.replacen(from, to, 1)).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
    }
}
