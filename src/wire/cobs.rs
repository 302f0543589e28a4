//! Consistent Overhead Byte Stuffing: takes every 00 out of a packet, for one byte in 254.

/// Appends the stuffed form of `body`, without delimiters.
pub fn encode(body: impl Iterator<Item = u8>, out: &mut Vec<u8>) {
    let mut code_at = out.len();
    out.push(1);
    // A full block owns no 00, so the next one is opened only when a byte follows it.
    let mut full = false;
    for byte in body {
        if full {
            code_at = out.len();
            out.push(1);
            full = false;
        }
        if byte == 0 {
            code_at = out.len();
            out.push(1);
        } else {
            out.push(byte);
            out[code_at] += 1;
            full = out[code_at] == 0xff;
        }
    }
}

/// Replaces a stuffed chunk (which holds no 00) by its content; false when it cannot be one.
pub fn decode_in_place(chunk: &mut Vec<u8>) -> bool {
    let (mut from, mut to) = (0, 0);
    while from < chunk.len() {
        let code = usize::from(chunk[from]);
        let end = from + code;
        if code == 0 || end > chunk.len() {
            return false;
        }
        chunk.copy_within(from + 1..end, to);
        to += code - 1;
        from = end;
        if code < 0xff && from < chunk.len() {
            chunk[to] = 0;
            to += 1;
        }
    }
    chunk.truncate(to);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stuffed(body: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        encode(body.iter().copied(), &mut out);
        out
    }

    /// The examples of the paper (Cheshire and Baker) and the edges of the 254-byte block.
    #[test]
    fn known_bytes() {
        let run = |n: usize| vec![7u8; n];
        for (body, wire) in [
            (vec![], vec![1]),
            (vec![0], vec![1, 1]),
            (vec![0, 0], vec![1, 1, 1]),
            (vec![0x11, 0x22, 0, 0x33], vec![3, 0x11, 0x22, 2, 0x33]),
            (vec![0x11, 0, 0, 0], vec![2, 0x11, 1, 1, 1]),
            (run(254), [vec![255], run(254)].concat()),
            (run(255), [vec![255], run(254), vec![2, 7]].concat()),
            ([run(254), vec![0]].concat(), [vec![255], run(254), vec![1, 1]].concat()),
        ] {
            assert_eq!(stuffed(&body), wire);
            let mut back = wire;
            assert!(decode_in_place(&mut back));
            assert_eq!(back, body);
        }
    }

    #[test]
    fn a_block_that_runs_past_the_end_is_refused() {
        assert!(!decode_in_place(&mut vec![5, 1, 2]));
        assert!(!decode_in_place(&mut vec![0, 1, 2]));
    }

    proptest::proptest! {
        #[test]
        fn there_and_back(body in proptest::collection::vec(0u8..4, 0..1200)) {
            let mut wire = stuffed(&body);
            assert!(!wire.contains(&0));
            assert!(wire.len() <= body.len() + 1 + body.len() / 254);
            assert!(decode_in_place(&mut wire));
            assert_eq!(wire, body);
        }
    }
}
