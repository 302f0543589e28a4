//! Bytes of the native format to frames, against reading the same bytes once.

mod ratio;

use plantar::base::{CellsRef, Mat};
use plantar::wire::{Compression, Decoder, Encoder, Encoding, Event, Format, Hello};

const FRAMES: u32 = 200;

fn stream(rows: usize, cols: usize, format: Format) -> Vec<u8> {
    let mat = Mat::new(rows, cols, 8.0, 8.0).unwrap();
    let mut encoder =
        Encoder::new(Hello::from_mat(&mat, format.to_byte(), format.max(), 100.0).unwrap()).unwrap();
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
}
