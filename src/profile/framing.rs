//! How packets are cut out of bytes.

use super::error::{ProfileError, wrong};
use super::hex::Hex;
use super::number::Number;
use super::pieces::Pieces;
use super::schema::{Kind, Profile};

/// How packets are cut out of bytes.
#[derive(Clone, Debug)]
pub(super) enum Framing {
    /// A size, or one for each kind of piece.
    Fixed {
        sync: Vec<u8>,
        end: Vec<u8>,
        size: usize,
    },
    Length {
        sync: Vec<u8>,
        at: usize,
        number: Number,
        unit: usize,
        plus: usize,
    },
    Delimited {
        delimiter: Vec<u8>,
        size: Option<usize>,
    },
    Escaped {
        start: u8,
        end: u8,
        escape: u8,
        map: Box<[Option<u8>; 256]>,
        size: Option<usize>,
    },
    Slip {
        prefix: Vec<u8>,
        size: Option<usize>,
    },
    Cobs {
        prefix: Vec<u8>,
        size: Option<usize>,
    },
    Lines {
        per_frame: usize,
        blank_ends: bool,
        /// What a line of cells begins with.
        prefix: Vec<u8>,
    },
    Tagged,
}

/// The framing that a profile tells of.
pub(super) fn framing(profile: &Profile, pieces: &Pieces, polled: bool) -> Result<Framing, ProfileError> {
    let frame = &profile.frame;
    let sync = frame.sync.0.clone();
    let one = |key: &str, bytes: &[u8]| match bytes {
        [byte] => Ok(*byte),
        _ => wrong(key, format!("expected one byte, got {}", bytes.len())),
    };
    Ok(match frame.kind {
        Kind::Fixed => fixed(profile, pieces, polled)?,
        Kind::Length => {
            if sync.is_empty() && !polled {
                return wrong("frame.sync", "missing: nothing shows where a packet begins");
            }
            let Some(at) = frame.length_at else { return wrong("frame.length_at", "missing") };
            let number = frame.length_type.unwrap_or(Number::U8);
            if number.modulus().is_none() {
                return wrong("frame.length_type", "expected a whole number without a sign");
            }
            let (unit, plus) = (frame.length_unit.unwrap_or(1), frame.length_plus.unwrap_or(0));
            Framing::Length { sync, at, number, unit, plus }
        }
        Kind::Delimited => {
            if frame.delimiter.is_empty() {
                return wrong("frame.delimiter", "missing");
            }
            Framing::Delimited { delimiter: frame.delimiter.0.clone(), size: frame.size }
        }
        Kind::Escaped => {
            let mut map = Box::new([None; 256]);
            for (code, byte) in &frame.map {
                let code: Hex = match code.parse() {
                    Ok(code) => code,
                    Err(problem) => return wrong("frame.map", problem),
                };
                map[usize::from(one("frame.map", &code)?)] = Some(one("frame.map", byte)?);
            }
            Framing::Escaped {
                start: one("frame.start", &frame.start)?,
                end: one("frame.end", &frame.end)?,
                escape: one("frame.escape", &frame.escape)?,
                map,
                size: frame.size,
            }
        }
        Kind::Slip => Framing::Slip { prefix: sync, size: frame.size },
        Kind::Cobs => Framing::Cobs { prefix: sync, size: frame.size },
        Kind::Lines => lines(profile, pieces)?,
        Kind::Tagged => Framing::Tagged,
    })
}

/// Packets of a known size.
fn fixed(profile: &Profile, pieces: &Pieces, polled: bool) -> Result<Framing, ProfileError> {
    let frame = &profile.frame;
    let (sync, end) = (frame.sync.0.clone(), frame.end.0.clone());
    let of_pieces = matches!(pieces, Pieces::Kinds(_));
    let Some(size) = frame.size.or(of_pieces.then_some(0)) else {
        return wrong("frame.size", "missing: a fixed packet has a size");
    };
    if sync.is_empty() && (of_pieces || (end.is_empty() && !polled)) {
        return wrong("frame.sync", "missing: nothing shows where a packet begins");
    }
    if !of_pieces && size < sync.len() + end.len() + 1 {
        return wrong("frame.size", format!("{size} bytes leave no room for cells beside sync and end"));
    }
    Ok(Framing::Fixed { sync, end, size })
}

/// Lines of text.
fn lines(profile: &Profile, pieces: &Pieces) -> Result<Framing, ProfileError> {
    let frame = &profile.frame;
    let numbered = matches!(pieces, Pieces::Row(_)).then_some(profile.mat.rows);
    if numbered.is_some_and(|rows| frame.lines_per_frame.is_some_and(|lines| lines != rows)) {
        return wrong("frame.lines_per_frame", "lines that give their row contain one row each");
    }
    let Some(per_frame) = frame.lines_per_frame.or(numbered).filter(|&lines| lines > 0) else {
        return wrong("frame.lines_per_frame", "missing: expected 1 or more");
    };
    if !(profile.mat.rows * profile.mat.cols).is_multiple_of(per_frame) {
        return wrong("frame.lines_per_frame", "the cells of the mat cannot be divided evenly");
    }
    Ok(Framing::Lines { per_frame, blank_ends: frame.blank_ends_frame, prefix: frame.sync.0.clone() })
}
