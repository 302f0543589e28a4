//! One NumPy array: frames x rows x columns, or rows x columns for a single frame.
//!
//! Format: the `.npy` description in NumPy's own documentation (`numpy.lib.format`), versions 1 to
//! 3. The header is a Python dictionary of three known keys; it is read by hand within a fixed
//! length, because a general parser of Python literals can be made to recurse without end.

use std::io::Read;

use super::error::Fault;
use super::text::whole;
use crate::base::{Cells, CellsKind};

/// Longest header: that of a plain array is under 200 bytes, padded to a multiple of 64.
const MAX_HEADER_BYTES: usize = 4096;

/// A number type NumPy may have stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    U64,
    I64,
    F32,
    F64,
}

impl Type {
    /// The type its numbers are read as, which holds each of them.
    pub(super) fn read_as(self) -> CellsKind {
        match self {
            Self::U8 => CellsKind::U8,
            Self::U16 => CellsKind::U16,
            Self::F32 => CellsKind::F32,
            _ => CellsKind::F64,
        }
    }

    /// Whether recordings have numbers of this type.
    pub(super) fn is_own(self) -> bool {
        matches!(self, Self::U8 | Self::U16 | Self::F32 | Self::F64)
    }

    pub(super) fn bytes(self) -> usize {
        match self {
            Self::U8 | Self::I8 => 1,
            Self::U16 | Self::I16 => 2,
            Self::U32 | Self::I32 | Self::F32 => 4,
            Self::U64 | Self::I64 | Self::F64 => 8,
        }
    }
}

/// What the header of an array says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Header {
    pub(super) kind: Type,
    pub(super) big_endian: bool,
    pub(super) fortran_order: bool,
    pub(super) shape: Vec<u64>,
    /// Bytes before the first number.
    pub(super) bytes: u64,
}

impl Header {
    pub(super) fn read(from: &mut impl Read) -> Result<Self, Fault> {
        let mut start = [0; 8];
        exactly(from, &mut start, 0)?;
        if !start.starts_with(b"\x93NUMPY") {
            return Err(Fault::at_byte(0, "expected the start of a NumPy array"));
        }
        let long = match start[6] {
            1 => false,
            2 | 3 => true,
            other => {
                return Err(Fault::at_byte(6, format!("expected NumPy format version 1 to 3, got {other}")));
            }
        };
        let mut length = [0; 4];
        let field = if long { 4 } else { 2 };
        exactly(from, &mut length[..field], 8)?;
        let length = u32::from_le_bytes(length) as usize;
        if length > MAX_HEADER_BYTES {
            let what = format!("expected a header of at most {MAX_HEADER_BYTES} bytes, got {length}");
            return Err(Fault::at_byte(8, what));
        }
        let at = 8 + field as u64;
        let mut text = vec![0; length];
        exactly(from, &mut text, at)?;
        let text = String::from_utf8(text).map_err(|_| Fault::at_byte(at, "expected a header in UTF-8"))?;
        let mut header = parse(&text).map_err(|what| Fault::at_byte(at, what))?;
        header.bytes = at + length as u64;
        Ok(header)
    }

    /// Bytes of the whole file, if its header is right.
    pub(super) fn file_bytes(&self) -> u64 {
        let numbers = self.shape.iter().fold(1_u64, |all, &size| all.saturating_mul(size));
        self.bytes.saturating_add(numbers.saturating_mul(self.kind.bytes() as u64))
    }
}

/// The dictionary of a header.
fn parse(text: &str) -> Result<Header, String> {
    let value = |key: &str| {
        [format!("'{key}':"), format!("\"{key}\":")]
            .iter()
            .find_map(|key| text.split_once(key.as_str()))
            .map(|(_, after)| after.trim_start())
            .ok_or(format!("expected a header with {key}"))
    };
    let descr = value("descr")?;
    let quoted =
        descr.strip_prefix(['\'', '"']).and_then(|rest| rest.split_once(['\'', '"'])).map(|(name, _)| name);
    let unsupported = || {
        let got: String = descr.chars().take(16).collect();
        format!("expected numbers u1, i1, u2, i2, u4, i4, u8, i8, f4 or f8, got {got:?}")
    };
    let name = quoted.ok_or_else(unsupported)?;
    let (order, name) = name.split_at_checked(1).ok_or_else(unsupported)?;
    let big_endian = match order {
        "<" | "|" | "=" => false,
        ">" => true,
        _ => return Err(unsupported()),
    };
    let kind = match name {
        "u1" => Type::U8,
        "i1" => Type::I8,
        "u2" => Type::U16,
        "i2" => Type::I16,
        "u4" => Type::U32,
        "i4" => Type::I32,
        "u8" => Type::U64,
        "i8" => Type::I64,
        "f4" => Type::F32,
        "f8" => Type::F64,
        _ => return Err(unsupported()),
    };
    let order = value("fortran_order")?;
    let fortran_order = order.starts_with("True");
    if !fortran_order && !order.starts_with("False") {
        return Err("expected fortran_order True or False".to_owned());
    }
    let inside =
        value("shape")?.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    let inside = inside.ok_or("expected a shape in parentheses")?;
    let shape = inside
        .split(',')
        .map(str::trim)
        .filter(|size| !size.is_empty())
        .map(|size| whole(size.as_bytes()).ok_or("expected a shape of whole numbers"))
        .collect::<Result<_, _>>()?;
    Ok(Header { kind, big_endian, fortran_order, shape, bytes: 0 })
}

/// Fills the buffer; `at` is where it begins in the file, for the message.
pub(super) fn exactly(from: &mut (impl Read + ?Sized), to: &mut [u8], at: u64) -> Result<(), Fault> {
    let mut got = 0;
    while got < to.len() {
        match from.read(&mut to[got..]) {
            Ok(0) => {
                let what = format!("the file ends here: expected {} more bytes", to.len() - got);
                return Err(Fault::at_byte(at + got as u64, what));
            }
            Ok(n) => got += n,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Appends little-endian numbers; on failure the index of the one that does not fit.
pub(super) fn append(cells: &mut Cells, kind: Type, bytes: &[u8]) -> Result<(), usize> {
    /// Largest whole number up to which a double holds every one.
    const EXACT: u64 = 1 << 53;
    let (two, _) = bytes.as_chunks::<2>();
    let (four, _) = bytes.as_chunks::<4>();
    let (eight, _) = bytes.as_chunks::<8>();
    match cells {
        Cells::U8(to) => to.extend_from_slice(bytes),
        Cells::U16(to) => to.extend(two.iter().map(|&b| u16::from_le_bytes(b))),
        Cells::F32(to) => to.extend(four.iter().map(|&b| f32::from_le_bytes(b))),
        Cells::F64(to) => match kind {
            Type::I8 => to.extend(bytes.iter().map(|&b| f64::from(i8::from_le_bytes([b])))),
            Type::I16 => to.extend(two.iter().map(|&b| f64::from(i16::from_le_bytes(b)))),
            Type::U32 => to.extend(four.iter().map(|&b| f64::from(u32::from_le_bytes(b)))),
            Type::I32 => to.extend(four.iter().map(|&b| f64::from(i32::from_le_bytes(b)))),
            Type::U64 => {
                for (at, &b) in eight.iter().enumerate() {
                    let value = u64::from_le_bytes(b);
                    to.push(if value <= EXACT { value as f64 } else { return Err(at) });
                }
            }
            Type::I64 => {
                for (at, &b) in eight.iter().enumerate() {
                    let value = i64::from_le_bytes(b);
                    to.push(if value.unsigned_abs() <= EXACT { value as f64 } else { return Err(at) });
                }
            }
            Type::U8 | Type::U16 | Type::F32 | Type::F64 => {
                to.extend(eight.iter().map(|&b| f64::from_le_bytes(b)));
            }
        },
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Cursor;

    use super::super::array::read_small;
    use super::super::hints::Hints;
    use super::*;
    use crate::base::Unit;

    /// An `.npy` file of the given type, order and shape around the given bytes.
    pub(in crate::import) fn array(descr: &str, fortran: &str, shape: &str, data: &[u8]) -> Vec<u8> {
        let text = format!("{{'descr': '{descr}', 'fortran_order': {fortran}, 'shape': {shape}, }}\n");
        let mut file = b"\x93NUMPY\x01\x00".to_vec();
        file.extend((text.len() as u16).to_le_bytes());
        file.extend(text.as_bytes());
        file.extend(data);
        file
    }

    pub(in crate::import) fn hints() -> Hints {
        Hints { pitch_mm: Some((5.0, 6.0)), rate_hz: Some(50.0), ..Hints::default() }
    }

    fn refusal(file: &[u8]) -> String {
        let fault = read_small(Cursor::new(file), &hints(), "x").unwrap_err();
        fault.in_file(std::path::Path::new("x.npy")).to_string()
    }

    #[test]
    fn every_type_and_order_gives_the_same_numbers() {
        let values: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 200];
        let wide = |f: &dyn Fn(u8) -> Vec<u8>| values.iter().flat_map(|&v| f(v)).collect::<Vec<u8>>();
        for (descr, data) in [
            ("|u1", values.to_vec()),
            ("<u2", wide(&|v| u16::from(v).to_le_bytes().to_vec())),
            (">u2", wide(&|v| u16::from(v).to_be_bytes().to_vec())),
            ("<i2", wide(&|v| i16::from(v).to_le_bytes().to_vec())),
            ("<u4", wide(&|v| u32::from(v).to_le_bytes().to_vec())),
            (">i4", wide(&|v| i32::from(v).to_be_bytes().to_vec())),
            ("<i8", wide(&|v| i64::from(v).to_le_bytes().to_vec())),
            ("<u8", wide(&|v| u64::from(v).to_le_bytes().to_vec())),
            ("<f4", wide(&|v| f32::from(v).to_le_bytes().to_vec())),
            (">f8", wide(&|v| f64::from(v).to_be_bytes().to_vec())),
        ] {
            let file = array(descr, "False", "(2, 2, 2)", &data);
            let recording = read_small(Cursor::new(&file), &hints(), "x").unwrap();
            let got: Vec<f64> = (0..8).map(|at| recording.cells().view().get(at)).collect();
            assert_eq!(got, values.map(f64::from), "{descr}");
            assert_eq!((recording.frames(), recording.meta.scale.unit), (2, Unit::Raw));
            assert_eq!(recording.stamps()[1].t_s, 0.02);
        }
    }

    #[test]
    fn fortran_order_is_turned() {
        // numpy.arange(6).reshape(1, 2, 3) stored with order='F'.
        let file = array("|u1", "True", "(1, 2, 3)", &[0, 3, 1, 4, 2, 5]);
        let recording = read_small(Cursor::new(&file), &hints(), "x").unwrap();
        assert_eq!(recording.cells(), &Cells::U8(vec![0, 1, 2, 3, 4, 5]));
    }

    #[test]
    fn two_dimensions_are_one_frame_without_a_rate() {
        let file = array("|u1", "False", "(2, 3)", &[0, 1, 2, 3, 4, 5]);
        let hints = Hints { rate_hz: None, ..hints() };
        let recording = read_small(Cursor::new(&file), &hints, "x").unwrap();
        assert_eq!((recording.frames(), recording.meta.mat.rows(), recording.meta.mat.cols()), (1, 2, 3));
    }

    #[test]
    fn damage_is_named() {
        assert!(refusal(b"\x93NUM").contains("byte 4: the file ends here"));
        assert!(refusal(&array("<u2", "False", "(2, 2, 2)", &[0; 15])).contains("expected 1 more bytes"));
        assert!(refusal(&array("<u2", "False", "(2, 2, 2)", &[0; 17])).contains("got more bytes"));
        assert!(refusal(&array("<u2", "False", "(1000000000000, 2, 2)", &[])).contains("at most 4294967295"));
        assert!(
            refusal(&array("<u2", "False", "(4000000000, 2, 2)", &[])).contains("expected 32000000000 more")
        );
        assert!(
            refusal(&array("<u2", "False", "(18446744073709551615, 2, 2)", &[])).contains("whole numbers")
        );
        assert!(refusal(&array("<u2", "False", "(2, 0, 2)", &[])).contains("0 rows"));
        assert!(refusal(&array("<u2", "False", "(2, 2, 100000)", &[])).contains("100000 columns"));
        assert!(refusal(&array("<u2", "False", "(0, 2, 2)", &[])).contains("got none"));
        assert!(refusal(&array("<u2", "False", "(8,)", &[0; 16])).contains("1 dimensions"));
        assert!(refusal(&array("|O", "False", "(1, 1, 1)", &[0; 16])).contains("got"));
        assert!(refusal(&array("<c8", "False", "(1, 1, 1)", &[0; 16])).contains("got"));
        let nan =
            array("<f8", "False", "(2, 1, 1)", &[0.0_f64.to_le_bytes(), f64::NAN.to_le_bytes()].concat());
        assert!(refusal(&nan).contains("frame 2: row 0, column 0 (from 0): expected a finite pressure"));
        let minus = array("<i2", "False", "(1, 1, 2)", &[1, 0, 255, 255]);
        assert!(refusal(&minus).contains("got -1"));
    }
}
