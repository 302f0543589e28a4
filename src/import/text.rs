//! Text in bounded lines, and numbers without a string for each.

use std::io::{BufRead, Read as _};

use super::error::Fault;

/// Longest line of a text file: a whole frame of the largest mat, sixteen characters a cell.
pub const MAX_LINE_BYTES: usize = 16 << 20;

/// Longest piece of a file repeated in an error message.
const MAX_QUOTE: usize = 24;

/// The lines of a text file, one at a time, none longer than [`MAX_LINE_BYTES`].
pub(super) struct Lines<R> {
    from: R,
    line: Vec<u8>,
    /// Number of the current line, from 1.
    pub(super) number: u64,
    /// Whether the current line ended with a line break and not with the file.
    pub(super) terminated: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self { from, line: Vec::new(), number: 0, terminated: true }
    }

    /// Moves to the next line; `false` at the end of the file.
    pub(super) fn advance(&mut self) -> Result<bool, Fault> {
        self.line.clear();
        let limit = MAX_LINE_BYTES as u64 + 1;
        let got = self.from.by_ref().take(limit).read_until(b'\n', &mut self.line)?;
        if got == 0 {
            return Ok(false);
        }
        self.number += 1;
        self.terminated = self.line.last() == Some(&b'\n');
        if !self.terminated && self.line.len() > MAX_LINE_BYTES {
            return Err(
                self.fault(format!("expected lines of at most {MAX_LINE_BYTES} bytes, got a longer one"))
            );
        }
        if self.terminated {
            self.line.pop();
        }
        if self.line.last() == Some(&b'\r') {
            self.line.pop();
        }
        if self.number == 1 && self.line.starts_with(UTF8_MARK) {
            self.line.drain(..UTF8_MARK.len());
        }
        Ok(true)
    }

    /// Moves to the next line that is not blank; `false` at the end of the file.
    pub(super) fn advance_past_blanks(&mut self) -> Result<bool, Fault> {
        while self.advance()? {
            if !self.line.trim_ascii().is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The current line without its line break and without a byte order mark.
    pub(super) fn line(&self) -> &[u8] {
        &self.line
    }

    /// Something is wrong in the current line.
    pub(super) fn fault(&self, what: impl Into<String>) -> Fault {
        Fault::at_line(self.number, what)
    }
}

/// The byte order mark some programs put before UTF-8 text.
pub(super) const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A number as printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Printed {
    pub(super) value: f64,
    /// Digits after the decimal point.
    pub(super) decimals: usize,
}

impl Printed {
    /// Half a unit of the last printed digit: how far rounding may have moved the value.
    pub(super) fn rounding(self) -> f64 {
        0.5 * 0.1_f64.powi(self.decimals.min(300) as i32)
    }
}

/// Powers of ten that a double holds exactly.
const EXACT_POWERS: [f64; 16] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// The finite decimal number that makes up the whole token (blanks around it aside), with the
/// given decimal point; `None` for anything else, so for infinities and NaN too.
pub(super) fn printed(token: &[u8], point: u8) -> Option<Printed> {
    let token = token.trim_ascii();
    let (negative, digits) = match token.first()? {
        b'-' => (true, &token[1..]),
        b'+' => (false, &token[1..]),
        _ => (false, token),
    };
    // Up to 15 digits the mantissa and the power of ten are both exact, so one division rounds
    // as a full parser would.
    let (mut mantissa, mut seen, mut decimals, mut after_point) = (0_u64, 0, 0, false);
    for &byte in digits {
        match byte {
            b'0'..=b'9' if seen < 15 => {
                mantissa = mantissa * 10 + u64::from(byte - b'0');
                seen += 1;
                decimals += usize::from(after_point);
            }
            _ if byte == point && !after_point => after_point = true,
            _ => return slow(token, point),
        }
    }
    if seen == 0 {
        return None;
    }
    let value = mantissa as f64 / EXACT_POWERS[decimals];
    Some(Printed { value: if negative { -value } else { value }, decimals })
}

/// Numbers with an exponent or many digits.
fn slow(token: &[u8], point: u8) -> Option<Printed> {
    let allowed = |&byte: &u8| byte == point || matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'e' | b'E');
    if token.len() > 64 || !token.iter().all(allowed) {
        return None;
    }
    let text: String = token.iter().map(|&byte| if byte == point { '.' } else { char::from(byte) }).collect();
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (text.as_str(), 0),
    };
    let decimals = mantissa.split_once('.').map_or(0, |(_, after)| after.len() as i64) - exponent;
    Some(Printed { value, decimals: decimals.max(0) as usize })
}

/// The value of a number with a decimal point, as [`printed`].
pub(super) fn number(token: &[u8]) -> Option<f64> {
    printed(token, b'.').map(|printed| printed.value)
}

/// A whole number from 0, nothing but digits.
pub(super) fn whole(token: &[u8]) -> Option<u64> {
    let token = token.trim_ascii();
    if token.is_empty() || token.len() > 18 {
        return None;
    }
    token.iter().try_fold(0_u64, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u64::from(byte - b'0')))
}

/// A token as it may stand in an error message: short, on one line, printable.
pub(super) fn quote(token: &[u8]) -> String {
    let token = token.trim_ascii();
    let shown: String = token
        .iter()
        .take(MAX_QUOTE)
        .map(|&b| if (32..127).contains(&b) { char::from(b) } else { '?' })
        .collect();
    if token.len() > MAX_QUOTE { format!("\"{shown}...\"") } else { format!("\"{shown}\"") }
}

/// Where a piece of text, which is not empty, first begins. The first byte is looked for alone:
/// comparing whole windows made this the slowest part of reading a listing.
pub(super) fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text.get(at..)?.iter().position(|byte| Some(byte) == what.first())?;
        if text[at..].starts_with(what) {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_equal_the_standard_parser() {
        for text in [
            "0",
            "15.00",
            "0.1",
            "-3.25",
            "1514.73",
            ".5",
            "5.",
            "123456789012345678",
            "1e3",
            "2.5E-7",
            "0.3333333333333333",
        ] {
            let expected: f64 = text.parse().unwrap();
            assert_eq!(number(text.as_bytes()), Some(expected), "{text}");
        }
        assert_eq!(printed(b"1,5", b',').unwrap().value, 1.5);
        assert_eq!(printed(b"39.63", b'.').unwrap().decimals, 2);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", " ", "-", ".", "B", "nan", "inf", "1e999", "1.2.3", "0x10", "1 2", "1,5", "--1"] {
            assert_eq!(number(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let endless = std::io::repeat(b'7').take(1 << 30);
        let mut lines = Lines::new(std::io::BufReader::new(endless));
        assert!(lines.advance().is_err());
        assert!(lines.line().len() <= MAX_LINE_BYTES + 1);
    }

    #[test]
    fn lines_lose_their_breaks_and_marks() {
        let mut lines = Lines::new(&b"\xEF\xBB\xBFa\r\nb"[..]);
        assert!(lines.advance().unwrap());
        assert_eq!((lines.line(), lines.terminated), (&b"a"[..], true));
        assert!(lines.advance().unwrap());
        assert_eq!((lines.line(), lines.terminated), (&b"b"[..], false));
        assert!(!lines.advance().unwrap());
    }
}
