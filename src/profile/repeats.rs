//! What comes again and again in captured bytes: how packets begin when nobody said so.

use std::collections::HashMap;

use super::hex::Hex;

/// Bytes looked at.
const LOOKED_AT: usize = 64 * 1024;
/// Packets are at least so long, and not longer.
const APART: std::ops::Range<usize> = 6..8192;
/// The bytes come so often, and their distances fill so much of the capture.
const TIMES: usize = 4;
const FILLS: f64 = 0.6;

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

/// The first two bytes of what is repeated, where anything is.
pub fn repeat(capture: &[u8]) -> Option<Repeat> {
    let looked_at = &capture[..capture.len().min(LOOKED_AT)];
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
}
