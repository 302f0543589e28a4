//! What comes again and again in captured bytes: how packets begin when nobody said so.

use std::collections::{BTreeMap, HashMap};

use super::hex::Hex;
use super::text::numbers;

/// Bytes looked at.
const LOOKED_AT: usize = 64 * 1024;
/// Packets are at least so long, and not longer.
const APART: std::ops::Range<usize> = 6..8192;
/// The bytes come so often, and their distances fill so much of the capture.
const TIMES: usize = 4;
const FILLS: f64 = 0.6;
/// Bytes of which so many can be printed are text.
const TEXT: f64 = 0.95;

/// Two bytes that come at one distance through most of a capture, as a packet's beginning does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The bytes, in hexadecimal digits.
    pub bytes: String,
    /// From one to the next.
    pub apart: usize,
    /// How often they came so.
    pub times: usize,
}

/// The first two bytes of what is repeated, where anything is. In lines of text their ends are, which are no beginning.
pub fn repeat(capture: &[u8]) -> Option<Repeat> {
    let looked_at = &capture[..capture.len().min(LOOKED_AT)];
    if lines_of_numbers(looked_at).is_some() {
        return None;
    }
    let mut last: HashMap<[u8; 2], usize> = HashMap::new();
    // Of a pair at a distance: how often, and where the first of them stands.
    let mut counts: HashMap<([u8; 2], usize), (usize, usize)> = HashMap::new();
    for (at, pair) in looked_at.windows(2).enumerate() {
        let pair = [pair[0], pair[1]];
        if let Some(before) = last.insert(pair, at)
            && APART.contains(&(at - before))
            && pair[0] != pair[1]
        {
            counts.entry((pair, at - before)).or_insert((0, before)).0 += 1;
        }
    }
    let filled = |apart: usize, times: usize| (apart * times) as f64 / looked_at.len() as f64;
    // Pairs that come as often all belong to what is repeated: the first of them is its beginning, as far as bytes tell.
    let most = counts
        .iter()
        .filter(|((_, apart), (times, _))| *times >= TIMES && filled(*apart, *times) >= FILLS)
        .map(|(_, (times, _))| *times)
        .max()?;
    counts
        .into_iter()
        .filter(|((_, apart), (times, _))| 20 * *times >= 19 * most && filled(*apart, *times) >= FILLS)
        .min_by_key(|(_, (_, first))| *first)
        .map(|((pair, apart), (times, _))| Repeat { bytes: Hex(pair.to_vec()).to_string(), apart, times })
}

/// Captured bytes that are lines of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    /// Lines that hold numbers.
    pub lines: usize,
    /// How many numbers most of those hold.
    pub numbers: usize,
    /// Lines of which that is true.
    pub alike: usize,
}

/// What lines of text hold; `None` where the bytes are none, or hold no number.
pub fn lines_of_numbers(capture: &[u8]) -> Option<Lines> {
    let looked_at = &capture[..capture.len().min(LOOKED_AT)];
    let text = looked_at.iter().filter(|&&byte| is_printable(byte)).count();
    if (text as f64) < TEXT * looked_at.len() as f64 {
        return None;
    }
    let (mut counts, mut found): (BTreeMap<usize, usize>, Vec<f64>) = (BTreeMap::new(), Vec::new());
    // The first line may lack its beginning and the last one its end.
    for line in looked_at.split(|&byte| byte == b'\n') {
        numbers(line, &mut found);
        if !found.is_empty() {
            *counts.entry(found.len()).or_default() += 1;
        }
    }
    let lines = counts.values().sum();
    let (numbers, alike) = counts.into_iter().max_by_key(|&(numbers, count)| (count, numbers))?;
    (lines >= TIMES).then_some(Lines { lines, numbers, alike })
}

/// Whether a byte can be printed as text.
pub(super) fn is_printable(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\r' | b'\n' | b' '..=b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_found_and_noise_has_none() {
        let mut noise = 1_u32;
        let mut byte = || {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (noise >> 24) as u8
        };
        let mut bytes = b"boot v1\r\n".to_vec();
        for _ in 0..40 {
            bytes.extend([0xFA, 0xCE]);
            bytes.extend((0..26).map(|_| byte()));
        }
        let found = repeat(&bytes).unwrap();
        assert_eq!((found.bytes.as_str(), found.apart, found.times), ("FA CE", 28, 39));
        let bytes: Vec<u8> = (0..4000).map(|_| byte()).collect();
        assert_eq!(repeat(&bytes), None);
        assert_eq!(repeat(&[0; 4000]), None);
        assert_eq!(repeat(b""), None);
    }

    #[test]
    fn lines_of_text_are_told_as_such_and_their_ends_are_no_beginning() {
        for end in ["\r\n", "\n"] {
            let text: String = (10..60).map(|n| format!("{n},{},{n}.5,{}{end}", n + 1, n + 2)).collect();
            let text = format!("boot v1{end}{text}");
            assert_eq!(repeat(text.as_bytes()), None);
            let told = lines_of_numbers(text.as_bytes()).unwrap();
            assert_eq!(told, Lines { lines: 51, numbers: 4, alike: 50 });
        }
        assert_eq!(lines_of_numbers(&[7; 4000]), None);
        assert_eq!(lines_of_numbers(b""), None);
    }
}
