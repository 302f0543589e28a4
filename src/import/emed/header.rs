//! The header of a page of an emed listing.

use super::super::error::Fault;
use super::super::hints::{Hints, Said};
use super::super::notes::Scrubbed;
use super::super::text::{find, number, quote, whole};
use crate::base::{Mat, Meta, Scale, View};

/// Header lines of every listing that say nothing about the recording.
const BOILERPLATE: [&[u8]; 4] =
    [b"novel munich", b"pedar is a registered trademark", b"MV over frames", b"Force[N]="];

/// What the header of a page says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Header {
    /// Columns and rows.
    pub(super) matrix: Option<(usize, usize)>,
    pub(super) sensor_mm: Option<(f64, f64)>,
    pub(super) area_mm2: Option<f64>,
    period_s: Option<f64>,
}

/// What a line of a header is.
pub(super) enum Line {
    /// Taken in, or of no use.
    Known,
    /// The picture number; none where the page is a summary.
    Picture(Option<u64>),
    /// The column numbers that begin the table, and whether forces stand beside it.
    Columns(Vec<usize>, bool),
}

impl Header {
    /// Takes in one line of the header.
    pub(super) fn line(&mut self, text: &[u8], at: u64, scrubbed: &mut Scrubbed) -> Result<Line, Fault> {
        let after = |key: &[u8]| find(text, key).map(|start| text[start + key.len()..].trim_ascii());
        let bad =
            |what: &str, got: &[u8]| Err(Fault::at_line(at, format!("expected {what}, got {}", quote(got))));
        let mut known = false;
        if text.starts_with(b"File:") {
            scrubbed.add("the file path", at);
            known = true;
        }
        // The path comes first on this line and may hold anything, so the last place counts.
        if let Some(start) = rfind(text, b"Matrix:") {
            let given = text[start + 7..].trim_ascii();
            let mut sizes = given.split(|&byte| byte == b'x').map(whole);
            let (Some(Some(cols)), Some(Some(rows)), None) = (sizes.next(), sizes.next(), sizes.next())
            else {
                return bad("a matrix of columns x rows", given);
            };
            self.set(|header| &mut header.matrix, (cols as usize, rows as usize), "matrix", at)?;
            known = true;
        }
        if known {
            return Ok(Line::Known);
        }
        if let Some(given) = after(b"Sensor area:") {
            let Some((area_cm2, rest)) = leading(given) else { return bad("an area", given) };
            if !rest.starts_with(b"cm") {
                return bad("a sensor area in cm2", rest);
            }
            self.set(|header| &mut header.area_mm2, area_cm2 * 100.0, "sensor area", at)?;
            known = true;
        }
        if let Some(given) = after(b"Time/picture:") {
            let factor = |unit: &[u8]| match unit {
                b"ms" => Some(0.001),
                b"s" => Some(1.0),
                _ => None,
            };
            let period = leading(given).and_then(|(value, unit)| Some(value * factor(unit)?));
            let Some(period_s) = period.filter(|&period_s| period_s > 0.0) else {
                return bad("a time in ms or s", given);
            };
            self.set(|header| &mut header.period_s, period_s, "time between pictures", at)?;
            known = true;
        }
        if let Some(given) = after(b"Sensor size:") {
            let mut sizes =
                given.strip_suffix(b"cm").unwrap_or_default().split(|&byte| byte == b'x').map(number);
            let (Some(Some(x)), Some(Some(y)), None) = (sizes.next(), sizes.next(), sizes.next()) else {
                return bad("a sensor size in cm", given);
            };
            self.set(|header| &mut header.sensor_mm, (x * 10.0, y * 10.0), "sensor size", at)?;
            known = true;
        }
        if let Some(given) = after(b"Pict-No.:") {
            let digits = given.iter().take_while(|byte| byte.is_ascii_digit()).count();
            return Ok(Line::Picture(whole(&given[..digits])));
        }
        if known || BOILERPLATE.iter().any(|known| find(text, known).is_some()) {
            return Ok(Line::Known);
        }
        match columns(text) {
            Some((cols, has_force)) => Ok(Line::Columns(cols, has_force)),
            None => {
                let field = text.split(|&byte| byte == b':').next().unwrap_or(text);
                scrubbed.add(Scrubbed::personal(field).unwrap_or("an unknown header line"), at);
                Ok(Line::Known)
            }
        }
    }

    /// Notes a value of the header, which has to be the same on every page.
    fn set<T: Copy + PartialEq>(
        &mut self,
        field: impl Fn(&mut Self) -> &mut Option<T>,
        value: T,
        name: &str,
        at: u64,
    ) -> Result<(), Fault> {
        match field(self).replace(value) {
            Some(before) if before != value => Err(Fault::at_line(
                at,
                format!("expected the same {name} as on the pages before, got a different one"),
            )),
            _ => Ok(()),
        }
    }

    /// A field is missing.
    pub(super) fn incomplete(&self, field: &str) -> Fault {
        Fault::new(format!("expected `{field}:` in the header of the first page, got none"))
    }

    /// The recording the header and the hints describe.
    pub(super) fn describe(&self, hints: &Hints) -> Result<Meta, Fault> {
        let (cols, rows) = self.matrix.ok_or_else(|| self.incomplete("Matrix"))?;
        let (x, y) = self.sensor_mm.ok_or_else(|| self.incomplete("Sensor size"))?;
        let period_s = self.period_s.ok_or_else(|| self.incomplete("Time/picture"))?;
        // Size and pitch of the file itself must make sense even where a hint replaces them.
        Mat::new(rows, cols, x, y)?;
        if let Some(area) = self.area_mm2
            && (area - x * y).abs() > 0.02 * x * y + 0.5
        {
            return Err(Fault::new(format!(
                "expected a sensor area of {} mm² (size of a sensor), got {area}",
                x * y
            )));
        }
        let said = Said {
            rows,
            cols,
            pitch_mm: Some((x, y)),
            rate_hz: Some(1.0 / period_s),
            scale: Some(Scale::KPA),
            view: View::FromBelow,
            needs_rate: true,
            ..Said::default()
        };
        hints.meta(said, "emed .lst")
    }
}

/// The number a text begins with, and what follows.
fn leading(text: &[u8]) -> Option<(f64, &[u8])> {
    let end = text.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b'.')).unwrap_or(text.len());
    Some((number(&text[..end])?, text[end..].trim_ascii()))
}

/// Column numbers, rising, and whether a column of forces follows them.
fn columns(text: &[u8]) -> Option<(Vec<usize>, bool)> {
    let mut cols: Vec<usize> = Vec::new();
    let mut fields =
        text.split(|byte| byte.is_ascii_whitespace()).filter(|field| !field.is_empty()).peekable();
    while let Some(field) = fields.next() {
        if field == b"Force" && fields.peek().is_none() && !cols.is_empty() {
            return Some((cols, true));
        }
        let col = whole(field)? as usize;
        if col <= cols.last().copied().unwrap_or(0) {
            return None;
        }
        cols.push(col);
    }
    (!cols.is_empty()).then_some((cols, false))
}

fn rfind(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).rposition(|window| window == what)
}
