//! `plantar decode` on a real capture of the native format.

use crate::common::{plantar, reference};

#[test]
#[ignore = "needs the reference data beside the project"]
fn the_capture_of_an_emulated_board_decodes_with_every_byte_explained() {
    let capture = reference("wire/captures/native-16x16-u8-avr.bin");
    let run = plantar(["decode", capture.to_str().unwrap(), "--json"]).ok();
    let mut lines: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let counters = lines.pop().unwrap()["counters"].clone();
    assert!(lines.len() > 100, "{} frames", lines.len());
    for frame in &lines {
        assert_eq!((frame["rows"].as_u64(), frame["cols"].as_u64()), (Some(16), Some(16)));
        let seq = frame["seq"].as_u64().unwrap();
        let cells = frame["cells"].as_array().unwrap();
        for (at, cell) in cells.iter().enumerate() {
            // The board's pattern: row * 16 + column + sequence number, modulo 256.
            assert_eq!(cell.as_u64().unwrap(), (at as u64 + seq) % 256);
        }
    }
    let count = |key: &str| counters[key].as_u64().unwrap();
    assert_eq!(count("bytes"), std::fs::metadata(&capture).unwrap().len());
    assert_eq!(count("bytes"), count("bytes_decoded") + count("bytes_skipped") + count("bytes_pending"));
    assert_eq!(count("frames"), lines.len() as u64);
}
