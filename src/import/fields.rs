//! Lines of text as fields: separators, decimal points, and the lines of a head.

use super::text::printed;

/// Most lines of text before the first frame of a file whose head has no fixed form.
pub(super) const MAX_HEAD_LINES: usize = 64;

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

/// Whether a field is a number.
pub(super) fn is_number(field: &[u8], separator: u8) -> bool {
    points(separator).iter().any(|&point| printed(field, point).is_some())
}

/// Whether a line begins with a word, as heads and names of columns do.
pub(super) fn is_header(line: &[u8]) -> bool {
    let separator = separator(line);
    let first = fields(line, separator).map(<[u8]>::trim_ascii).find(|field| !field.is_empty());
    // Values that are no finite numbers are damaged cells and no header.
    first.is_some_and(|text| {
        !is_number(text, separator)
            && !["nan", "inf", "-inf", "b"].iter().any(|value| text.eq_ignore_ascii_case(value.as_bytes()))
    })
}
