//! Which format a file is in, told by its first bytes.

use super::fields::{MAX_HEAD_LINES, fields, is_header, is_number, separator};
use super::footscan;
use super::matlab::is_mat;
use super::text::{UTF8_MARK, find};

/// How many bytes from the start of a file [`detect`] wants to see.
pub const HEAD_BYTES: usize = 64 << 10;

/// A file format that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Listing of a novel emed platform: pages of tab-separated pressures in kPa.
    EmedLst,
    /// Tekscan ASCII export, whether named `.asf` or `.csv`: a header, then `Frame N` and rows.
    Tekscan,
    /// Text export of a footscan plate, maybe named `.xls`: newtons on each cell, frame by frame.
    Footscan,
    /// Text export of a zebris platform or treadmill.
    Zebris,
    /// CSV of XSENSOR programs, each sensor a recording of its own.
    Xsensor,
    /// Listing of a novel pliance mat.
    Pliance,
    /// Listing of novel pedar insoles: sensors without a grid, no recording ([`read_insoles`](super::read_insoles)).
    Pedar,
    /// CSV of a Stappone insole: sensors without a grid, no recording ([`read_insoles`](super::read_insoles)).
    Stappone,
    /// One NumPy array.
    Npy,
    /// An archive of NumPy arrays, each a recording of its own.
    Npz,
    /// MATLAB file of version 5, each of its arrays of numbers a recording of its own.
    Mat,
    /// Numbers separated by commas, semicolons, tabs or blanks (the first of `;`, tab, `,` found in
    /// the first line of numbers; else blanks). With semicolons or tabs a decimal comma is
    /// understood. Lines that begin with `#` are comments. Lines at the start that begin with a word are a head and are
    /// skipped; a first column that is headed as a time holds the times of the frames.
    ///
    /// * A line is a row of cells, and a blank line ends the frame. Frames of a known number of
    ///   rows need no blank line.
    /// * Where rows and columns are given and a line holds rows x columns numbers, it is a whole
    ///   frame; with one number more, that is its time.
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
            Self::Footscan => "footscan text",
            Self::Zebris => "zebris FDM text",
            Self::Xsensor => "XSENSOR csv",
            Self::Pliance => "pliance .asc",
            Self::Pedar => "pedar .asc",
            Self::Stappone => "Stappone csv",
            Self::Npy => "NumPy .npy",
            Self::Npz => "NumPy .npz",
            Self::Mat => "MATLAB .mat",
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
    let is_workbook = || [&b"xl/"[..], b"[Content_Types].xml"].iter().any(|name| find(head, name).is_some());
    if (head.starts_with(b"PK\x03\x04") && !is_workbook()) || head.starts_with(b"PK\x05\x06") {
        return Some(Format::Npz);
    }
    if is_mat(head) {
        return Some(Format::Mat);
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
    of_vendor(head).or_else(|| is_plain(head).then_some(Format::PlainCsv))
}

/// Which vendor's program wrote this text, by words that stand at its start.
fn of_vendor(head: &[u8]) -> Option<Format> {
    let has = |word: &[u8]| find(head, word).is_some();
    let line = |start: &[u8]| lines(head).take(64).any(|line| line.starts_with(start));
    if line(b"Platform {") || (line(b"Time,ms\t") && has(b"Butterfly.")) {
        return Some(Format::Zebris);
    }
    if line(b"FRAME,") && line(b"Units:") {
        return Some(Format::Xsensor);
    }
    if line(b"pressure values in") {
        return Some(if has(b"insole") { Format::Pedar } else { Format::Pliance });
    }
    if lines(head)
        .next()
        .is_some_and(|line| line.starts_with(b"sole_id,") && find(line, b"pressure_01").is_some())
    {
        return Some(Format::Stappone);
    }
    let heading = |line: &[u8]| footscan::Heading::parse(line).is_some();
    lines(head).take(MAX_HEAD_LINES + 1).any(heading).then_some(Format::Footscan)
}

/// The lines of a head, without blanks around them.
fn lines(head: &[u8]) -> impl Iterator<Item = &[u8]> {
    head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii)
}

/// Whether a line of numbers comes first, but for empty lines, comments and a head of text: a header and a number, or
/// more lines of text and two numbers or more in a line.
fn is_plain(head: &[u8]) -> bool {
    // A line longer than the head is judged by its whole fields.
    let cut = head.len() + UTF8_MARK.len() >= HEAD_BYTES;
    let end = head.iter().rposition(|byte| b"\n,;\t ".contains(byte)).filter(|_| cut);
    let all = lines(&head[..end.unwrap_or(head.len())]);
    let mut lines = all.filter(|line| !line.is_empty() && !line.starts_with(b"#")).take(MAX_HEAD_LINES + 1);
    let numbers = |line: &[u8]| {
        let separator = separator(line);
        let mut count = 0;
        let all = fields(line, separator).map(<[u8]>::trim_ascii).filter(|field| !field.is_empty());
        let whole = all.inspect(|_| count += 1).all(|field| is_number(field, separator));
        if whole { count } else { 0 }
    };
    let Some((before, line)) = lines.by_ref().enumerate().find(|(_, line)| !is_header(line)) else {
        return false;
    };
    numbers(line) >= if before > 1 { 2 } else { 1 }
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
        _ if head.starts_with(b"\x1F\x8B") => "a gzip file (unpack it first)",
        _ if head.starts_with(b"PK") => "an Excel workbook (save the sheet as CSV)",
        _ if head.starts_with(b"\xD0\xCF\x11\xE0") => "an old Excel workbook (save the sheet as CSV)",
        _ if head.starts_with(b"MATLAB 7.3") => "a MATLAB 7.3 file, which is HDF5 (save it with -v7)",
        _ if find(head, b"\x89HDF\r\n").is_some() => "an HDF5 file (save the frames as NumPy .npy)",
        _ if head.starts_with(b"%PDF") => "a PDF document",
        _ if head.starts_with(b"\x89PNG") || head.starts_with(b"\xFF\xD8\xFF") => "a picture",
        _ if head.trim_ascii_start().starts_with(b"<") => "a page or document with tags (XML or HTML)",
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
    fn what_is_none_of_ours_is_named() {
        for (head, told) in [
            (&b"\x1F\x8B\x08"[..], "a gzip file"),
            (b"PK\x03\x04 xl/workbook.xml", "an Excel workbook"),
            (b"MATLAB 7.3 MAT-file, Platform", "a MATLAB 7.3 file"),
            (b"\x89HDF\r\n\x1a\n", "an HDF5 file"),
            (b"<?xml version='1.0'?>", "tags"),
        ] {
            assert_eq!(detect(head), None);
            assert!(looks_like(head).contains(told), "{}", looks_like(head));
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
            (b"Recorder\nof,Anna\n\nc0,c1\n1,2\n", Some(Format::PlainCsv)),
            (b"dear diary\ntoday I\ngot\n5\n", None),
            (b"Anna\nFrame 1 (8.00 ms)\r\n0.0\t1.0\r\n", Some(Format::Footscan)),
            (b"Person\tx\nTime,ms\tButterfly.force,N\n", Some(Format::Zebris)),
            (b"\xEF\xBB\xBFFile:,x\nUnits:,mmHg\nFRAME,1\n", Some(Format::Xsensor)),
            (b"file name: x\npressure values in kPa\n", Some(Format::Pliance)),
            (b"file name: x\npressure values in kPa\nleft insole: 1,\n", Some(Format::Pedar)),
            (b"sole_id,timestamp,pressure_01,corrupt\n1,2,3,0\n", Some(Format::Stappone)),
            (b"PK\x03\x04 [Content_Types].xml", None),
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
