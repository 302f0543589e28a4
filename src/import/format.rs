//! Which format a file is in, told by its first bytes.

use super::text::{UTF8_MARK, find, printed};

/// How many bytes from the start of a file [`detect`] wants to see.
pub const HEAD_BYTES: usize = 64 << 10;

/// A file format that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Listing of a novel emed platform: pages of tab-separated pressures in kPa.
    EmedLst,
    /// Tekscan ASCII export, whether named `.asf` or `.csv`: a header, then `Frame N` and rows.
    Tekscan,
    /// One NumPy array.
    Npy,
    /// An archive of NumPy arrays, each a recording of its own.
    Npz,
    /// Numbers separated by commas, semicolons, tabs or blanks (the first of `;`, tab, `,` found in
    /// the first line of numbers; else blanks). With semicolons or tabs a decimal comma is
    /// understood. Lines that begin with `#` are comments. If no field of the first line is a
    /// number, it is a header and is skipped.
    ///
    /// * A line is a row of cells, and a blank line ends the frame. Frames of a known number of
    ///   rows need no blank line.
    /// * Where rows and columns are given and a line holds rows x columns numbers, it is a whole
    ///   frame.
    ///
    /// An empty field is a cell that does not exist.
    PlainCsv,
}

impl Format {
    /// The format in two or three words.
    pub fn label(self) -> &'static str {
        match self {
            Self::EmedLst => "emed .lst",
            Self::Tekscan => "Tekscan ASCII",
            Self::Npy => "NumPy .npy",
            Self::Npz => "NumPy .npz",
            Self::PlainCsv => "plain CSV",
        }
    }
}

/// The format of a file that begins with these bytes ([`HEAD_BYTES`] of them, or the whole file if
/// it is shorter); `None` when it is none of ours.
pub fn detect(head: &[u8]) -> Option<Format> {
    if head.starts_with(b"\x93NUMPY") {
        return Some(Format::Npy);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(Format::Npz);
    }
    let head = head.strip_prefix(UTF8_MARK).unwrap_or(head);
    if head.contains(&0) {
        return None;
    }
    let text = head.trim_ascii_start();
    let is_tekscan = text.starts_with(b"DATA_TYPE ")
        || [&b"\nROW_SPACING "[..], b"\nSENSEL_AREA ", b"\nASCII_DATA "]
            .iter()
            .any(|key| find(head, key).is_some());
    if is_tekscan {
        return Some(Format::Tekscan);
    }
    if find(head, b"Pict-No.:").is_some()
        || (find(head, b"Matrix:").is_some() && find(head, b"Time/picture:").is_some())
    {
        return Some(Format::EmedLst);
    }
    is_plain(head).then_some(Format::PlainCsv)
}

/// Whether the first line that is neither empty nor a comment, or the one after it where the first
/// is a header, holds numbers.
fn is_plain(head: &[u8]) -> bool {
    // A line longer than the head is judged by its whole fields.
    let cut = head.len() + UTF8_MARK.len() >= HEAD_BYTES;
    let end = head.iter().rposition(|byte| b"\n,;\t ".contains(byte)).filter(|_| cut);
    head[..end.unwrap_or(head.len())]
        .split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty() && !line.starts_with(b"#"))
        .take(2)
        .any(|line| {
            let separator = separator(line);
            fields(line, separator).any(|field| is_number(field, separator))
                && fields(line, separator)
                    .all(|field| field.trim_ascii().is_empty() || is_number(field, separator))
        })
}

/// The separator of a line of numbers.
pub(super) fn separator(line: &[u8]) -> u8 {
    [b';', b'\t', b','].into_iter().find(|byte| line.contains(byte)).unwrap_or(b' ')
}

/// The fields of a line; runs of blanks separate once.
pub(super) fn fields(line: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    line.split(move |&byte| byte == separator).filter(move |field| separator != b' ' || !field.is_empty())
}

/// The decimal points that go with a separator, the likelier one first.
pub(super) fn points(separator: u8) -> &'static [u8] {
    match separator {
        b';' | b'\t' => b".,",
        _ => b".",
    }
}

fn is_number(field: &[u8], separator: u8) -> bool {
    points(separator).iter().any(|&point| printed(field, point).is_some())
}

/// Whether two-byte units, whose high byte is the one at `high`, are text of numbers: nearly all of them are printable
/// ASCII. Bytes of a mat can begin with the same two bytes.
fn is_utf16(units: &[u8], high: usize) -> bool {
    let (units, _) = units.as_chunks::<2>();
    let is_ascii =
        |unit: &&[u8; 2]| unit[high] == 0 && matches!(unit[1 - high], b'\t' | b'\r' | b'\n' | b' '..=b'~');
    10 * units.iter().filter(is_ascii).count() >= 9 * units.len() && !units.is_empty()
}

/// What a file that is none of ours looks like.
pub(super) fn looks_like(head: &[u8]) -> &'static str {
    match head {
        [] => "the file is empty",
        [0xFF, 0xFE, units @ ..] if is_utf16(units, 1) => "UTF-16 text (save it as UTF-8)",
        [0xFE, 0xFF, units @ ..] if is_utf16(units, 0) => "UTF-16 text (save it as UTF-8)",
        _ if head.starts_with(b"PAR1") => "a Parquet file, not another maker's recording",
        _ if head.contains(&0) => "binary data of an unknown kind",
        _ => "text without frames of numbers",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_longer_than_the_head_is_known() {
        let line = "0.123456789,".repeat(HEAD_BYTES);
        assert_eq!(detect(&line.as_bytes()[..HEAD_BYTES]), Some(Format::PlainCsv));
    }

    #[test]
    fn only_text_is_called_utf_16() {
        let text = "1,2,3\r\n4,5,6\r\n";
        let little: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> =
            [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert!(looks_like(&little).starts_with("UTF-16") && looks_like(&big).starts_with("UTF-16"));
        // What a board says while it boots, at another baud rate; and nothing at all behind the mark.
        for bytes in [&b"\xFF\xFE\x80\xF8\x00\x78\xE0\xFE\x9C"[..], b"\xFE\xFF\xFE\x00\xC0\x1C", b"\xFF\xFE"]
        {
            assert!(!looks_like(bytes).starts_with("UTF-16"), "{bytes:?}");
        }
    }

    #[test]
    fn the_content_tells_the_format() {
        for (head, format) in [
            (&b"\x93NUMPY\x01\x00"[..], Some(Format::Npy)),
            (b"PK\x03\x04rest", Some(Format::Npz)),
            (b"DATA_TYPE MOVIE\r\nVERSION x\r\n", Some(Format::Tekscan)),
            (b"\n\t\tPage 1\n\n\tFile: x \tMatrix: 64x95\n\tSensor area: 0.25 cm\xB2\tTime/picture:10.0 ms\n", Some(Format::EmedLst)),
            (b"1,2,3\n4,5,6\n", Some(Format::PlainCsv)),
            (b"\xEF\xBB\xBF# a comment\n\n1;2,5;\n", Some(Format::PlainCsv)),
            (b"a,b\n1,2\n", Some(Format::PlainCsv)),
            (b"", None),
            (b"hello world\nthis is text\n", None),
            (b"\xFF\xFE1\x00,\x002\x00", None),
            (b"PAR1....", None),
            (&[0; 100], None),
        ] {
            assert_eq!(detect(head), format, "{:?}", String::from_utf8_lossy(head));
        }
    }
}
