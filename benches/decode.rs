//! Bytes to frames, in the native format and by profiles, against reading the same bytes once.

mod ratio;

use std::sync::Arc;
use std::time::Instant;

use plantar::base::{CellsRef, Mat};
use plantar::profile::{self, Plan, Profile, shipped};
use plantar::wire::{Compression, Decoder, Encoder, Encoding, Event, Format, Hello};

const FRAMES: u32 = 200;

fn stream(rows: usize, cols: usize, format: Format) -> Vec<u8> {
    let mat = Mat::new(rows, cols, 8.0, 8.0).unwrap();
    let mut encoder = Encoder::new(Hello::from_mat(&mat, format.to_byte(), 255, 100.0).unwrap()).unwrap();
    let mut bytes = Vec::new();
    encoder.hello(&mut bytes);
    let mut cells = vec![0u16; rows * cols];
    for frame in 0..FRAMES {
        for (at, cell) in cells.iter_mut().enumerate() {
            // Two loaded patches that move a little, the rest of the mat empty.
            let (row, col) = (at / cols, at % cols);
            let loaded = row > rows / 4 && row < 3 * rows / 4 && (col / (cols / 8)) % 4 == 1;
            *cell = if loaded { (40 + (at as u32 * 7 + frame) % 160) as u16 } else { 0 };
        }
        encoder.frame(frame * 10_000, CellsRef::U16(&cells), &mut bytes).unwrap();
    }
    bytes
}

fn main() {
    ratio::head("decode");
    for (rows, cols, encoding) in [(32, 32, Encoding::U8), (64, 48, Encoding::U12), (64, 48, Encoding::U16)] {
        for compression in [Compression::None, Compression::Delta] {
            let bytes = stream(
                rows,
                cols,
                Format { encoding, compression, keyframe: compression == Compression::None },
            );
            let name = format!(
                "{FRAMES} frames {rows}x{cols} {encoding:?} {compression:?}, {} kB",
                bytes.len() / 1000
            );
            ratio::row(
                &name,
                || {
                    let mut decoder = Decoder::new();
                    let (mut input, mut frames) = (&bytes[..], 0);
                    while let Some(event) = decoder.next(&mut input) {
                        frames += u32::from(matches!(event, Event::Frame(_)));
                    }
                    assert_eq!(frames, FRAMES);
                    frames
                },
                "summing the same bytes once",
                || bytes.iter().map(|&byte| u64::from(byte)).sum::<u64>(),
            );
        }
    }
    by_profile();
}

/// A mat of each framing kind, by its profile.
fn by_profile() {
    for name in [
        "flexitac-16x32",
        "grid-sum16-16x32",
        "bbaa-crc-16x16",
        "matsense-simple",
        "sensitronics-zrle",
        "matsense-secure",
        "etextile-e256",
        "etextile-cobs",
        "walkway-18x23",
        "fabric-raw-16x16",
        "jq-textile",
    ] {
        let text = shipped().iter().find(|(shipped, _)| *shipped == name).unwrap().1;
        let profile = Profile::parse(text).unwrap();
        let plan = Arc::new(Plan::new(&profile, None).unwrap());
        let mut encoder = profile::Encoder::new(Arc::clone(&plan));
        let (mut bytes, cells) = (Vec::new(), plan.cells());
        for frame in 0..FRAMES as usize {
            let loaded = |at: usize| if at % 4 == 1 { ((at * 7 + frame) % 160 + 40) as f64 } else { 0.0 };
            let cells: Vec<f64> = (0..cells).map(loaded).collect();
            encoder.frame(frame as u64 * 10_000, &cells, &mut bytes);
        }
        let decode = || {
            let mut decoder = profile::Decoder::new(Arc::clone(&plan));
            let (mut input, mut frames) = (&bytes[..], 0);
            while decoder.next(&mut input).is_some() {
                frames += 1;
            }
            while decoder.finish().is_some() {
                frames += 1;
            }
            assert_eq!(frames, FRAMES);
            frames
        };
        ratio::row(
            &format!("{:?} ({name}), {} kB", profile.frame.kind, bytes.len() / 1000),
            decode,
            "summing the same bytes once",
            || bytes.iter().map(|&byte| u64::from(byte)).sum::<u64>(),
        );
        let best = (0..50).map(|_| {
            let start = Instant::now();
            std::hint::black_box(decode());
            start.elapsed().as_secs_f64()
        });
        let best = best.fold(f64::INFINITY, f64::min);
        println!("    {:.0} MB/s", bytes.len() as f64 / best / 1e6);
    }
}
