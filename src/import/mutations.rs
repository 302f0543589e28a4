//! Whatever happens to a file, reading it ends in a recording or an error.

use std::io::Cursor;

use proptest::prelude::*;

use super::npz::Archive;
use super::{Hints, array, detect, emed, plain, tekscan};
use crate::base::{Frames, Recording};

fn seeds() -> Vec<Vec<u8>> {
    let page = |picture: u32| {
        format!(
            "\tPage {picture}\n\tFile: a \tMatrix: 4x3\n\tSensor area: 0.25 cm\u{b2}\tTime/picture:10.0 ms\n\tSensor size: 0.500x0.500 cm\n\tPict-No.: {picture}\n\t2\t3\tForce\n1\t40.00\t0.00\t1.00\nForce\t1.00\t0.00\t1.00\n\x0C\n"
        )
    };
    let header = "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 2, 2), }\n";
    let mut array = b"\x93NUMPY\x01\x00".to_vec();
    array.extend((header.len() as u16).to_le_bytes());
    array.extend(header.bytes());
    array.extend([0; 32]);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.npy", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, &array).unwrap();
    vec![
        [page(1), page(2)].concat().into_bytes(),
        b"DATA_TYPE MOVIE\nFILENAME x\nROWS 2\nCOLS 2\nROW_SPACING 5 mm\nCOL_SPACING 5 mm\nSENSEL_AREA 25 mm2\nSECONDS_PER_FRAME 0.1\nSTART_FRAME 1\nEND_FRAME 2\nUNITS raw\nASCII_DATA @@\n\nFrame 1, 0,,,,,Raw Sum=,,6\nB,1\n2,3\n\nFrame 2, 0.1,,,,,Raw Sum=,,6\nB,1\n2,3\n@@\n".to_vec(),
        array,
        zip.finish().unwrap().into_inner(),
        b"# c\na;b\n1;2\n3,5;\n\n1;2\n3;4\n".to_vec(),
    ]
}

/// Every reader is given the bytes, whatever they look like.
fn read_all(bytes: &[u8], hints: &Hints) {
    let _ = detect(bytes);
    let results = [
        emed::read(bytes, hints),
        tekscan::read(bytes, hints),
        array::read_small(Cursor::new(bytes), hints, "x"),
        plain::read(bytes, hints),
        Archive::open(Cursor::new(bytes), None)
            .and_then(|mut archive| Recording::of(&mut archive.array(0, hints)?)),
    ];
    for recording in results.into_iter().flatten() {
        let mat = &recording.meta.mat;
        assert!(recording.frames() > 0);
        assert_eq!(recording.cells().len(), recording.frames() * mat.cells());
        assert!((0..recording.cells().len()).all(|at| recording.cells().view().get(at) >= 0.0));
        assert!(recording.stamps().is_sorted_by(|a, b| a.t_s < b.t_s));
    }
}

fn hints() -> impl Strategy<Value = Hints> {
    let size = prop_oneof![Just(None), (0..5_usize).prop_map(Some), Just(Some(usize::MAX))];
    (any::<bool>(), size.clone(), size).prop_map(|(known, rows, cols)| Hints {
        pitch_mm: known.then_some((5.0, 5.0)),
        rate_hz: known.then_some(10.0),
        rows,
        cols,
        ..Hints::default()
    })
}

#[test]
fn the_seeds_are_good() {
    let hints = Hints { pitch_mm: Some((5.0, 5.0)), rate_hz: Some(10.0), ..Hints::default() };
    let [a, b, c, d, e] = seeds().try_into().unwrap();
    assert_eq!(emed::read(&a[..], &hints).unwrap().frames(), 2);
    assert_eq!(tekscan::read(&b[..], &hints).unwrap().frames(), 2);
    assert_eq!(array::read_small(Cursor::new(c), &hints, "x").unwrap().frames(), 2);
    assert_eq!(Archive::open(Cursor::new(d), None).unwrap().array(0, &hints).unwrap().frames(), 2);
    assert_eq!(plain::read(&e[..], &hints).unwrap().frames(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_files_never_panic(
        seed in 0..5_usize,
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
        hints in hints(),
    ) {
        let mut bytes = seeds().swap_remove(seed);
        for (at, byte, how) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                // Digits make numbers large, which random bytes seldom do.
                _ => bytes[at] = b'0' + byte % 10,
            }
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        read_all(&bytes, &hints);
    }

    #[test]
    fn noise_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), hints in hints()) {
        read_all(&bytes, &hints);
    }
}
