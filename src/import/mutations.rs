//! Whatever happens to a file, reading it ends in a recording or an error.

use std::io::Cursor;

use proptest::prelude::*;

use super::matlab::{MatFile, tests as matlab};
use super::npz::Archive;
use super::xsensor::tests::frame;
use super::{Axes, Hints, array, detect, emed, footscan, insoles, plain, pliance, tekscan, xsensor, zebris};
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
        b"x\nFrame 1 (0.00 ms)\r\n0.0\t1.5\r\n2\t3\r\n\r\nFrame 2 (8.00 ms)\r\n0\t1\r\n2\t3\r\n\r\n".to_vec(),
        b"Person\ta\nTime,ms\tPosition,m\tLi Kraft,N\tButterfly.force,N\n10\t1.0\t5\t5\n20\t1.1\t5\t5\nPlatform {\nColumns\t2\nLines\t2\nCell width,mm\t5\nCell height,mm\t5\nUnits\tN/cm^2\nFrequency\t100\nFrame 1 {\nTime, ms\t10\n\tx1\tx2\ny1\t1\t2\ny2\t3\t4\n}\nFrame 2 {\nTime, ms\t20\ny1\t1\t2\ny2\t3\t4\n}\n".to_vec(),
        ["File:,x\nUnits:,psi\nThreshold:,1\n", &frame(1, "01.000", "1,2\n3,4\n", "1,2\n3,4\n"), &frame(2, "01.010", "1,2\n3,4\n", "1,2\n3,4\n")].concat().into_bytes(),
        b"file name: x\nscanning rate [Hz]: 2\npressure values in kPa\ntime[secs] 1 2 4\n0.5 1 2 3\n1.0 1 2 3\nMPP 1 2 3\n time[secs] force[N] x[cm]\n0.5 0.3 -\nsensor 1 2 4\nx[c] 0.5 1.5 0.5\ny[c] 0.5 0.5 1.5\narea 1 1 1\n".to_vec(),
        matlab::file(&[matlab::matrix("a", 6, &[2, 2, 2], &[1, 2, 3, 4, 5, 6, 7, 8])]),
        matlab::file(&[matlab::packed(&matlab::matrix("a", 6, &[2, 2, 2], &[1, 2, 3, 4, 5, 6, 7, 8]))]),
        b"file name: x\npressure values in kPa\nleft insole: 1,\ntime[secs] 1 2 1 2\n0.02 1 2 0 0\n0.04 0 0 5 6\n0.06 1 2 0 0\n".to_vec(),
        b"sole_id,timestamp,pressure_01,pressure_02,corrupt\n1,1000,5,6,0\n1,1010,15,16,0\n1,1020,5,6,1\n".to_vec(),
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
        Archive::open(Cursor::new(bytes), None, hints.axes)
            .and_then(|mut archive| Recording::of(&mut archive.array(0, hints)?)),
        MatFile::open(Cursor::new(bytes), None, hints.axes)
            .and_then(|mut file| Recording::of(&mut file.array(0, hints)?)),
        footscan::read(bytes, hints),
        zebris::read(bytes, hints),
        xsensor::read(bytes, hints, 0),
        xsensor::read(bytes, hints, 1),
        pliance::read(bytes, hints),
    ];
    for insoles in [insoles::pedar(bytes), insoles::stappone(bytes)].into_iter().flatten() {
        assert!(insoles.insoles.iter().all(|insole| insole.load.len() == insoles.t_s.len()));
    }
    let _ = xsensor::sensors(bytes);
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
    let axes = prop_oneof![Just(None), Just(Some("rfc")), Just(Some("tfrc"))];
    (any::<bool>(), size.clone(), size, axes).prop_map(|(known, rows, cols, axes)| Hints {
        axes: axes.map(|axes| axes.parse().unwrap()),
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
    let [a, b, c, d, e, footscan_, zebris_, xsensor_, pliance_, mat, packed, pedar, stappone] =
        seeds().try_into().unwrap();
    assert_eq!(emed::read(&a[..], &hints).unwrap().frames(), 2);
    assert_eq!(tekscan::read(&b[..], &hints).unwrap().frames(), 2);
    assert_eq!(array::read_small(Cursor::new(c), &hints, "x").unwrap().frames(), 2);
    assert_eq!(Archive::open(Cursor::new(d), None, None).unwrap().array(0, &hints).unwrap().frames(), 2);
    assert_eq!(plain::read(&e[..], &hints).unwrap().frames(), 2);
    assert_eq!(footscan::read(&footscan_[..], &hints).unwrap().frames(), 2);
    assert_eq!(zebris::read(&zebris_[..], &hints).unwrap().frames(), 2);
    assert_eq!(xsensor::read(&xsensor_[..], &hints, 1).unwrap().frames(), 2);
    assert_eq!(pliance::read(&pliance_[..], &hints).unwrap().frames(), 2);
    let axes = Some("rfc".parse::<Axes>().unwrap());
    for bytes in [mat, packed] {
        let mut file = MatFile::open(Cursor::new(bytes), None, axes).unwrap();
        assert_eq!(file.array(0, &Hints { axes, ..hints.clone() }).unwrap().frames(), 2);
    }
    assert_eq!(insoles::pedar(&pedar[..]).unwrap().t_s.len(), 3);
    assert_eq!(insoles::stappone(&stappone[..]).unwrap().t_s.len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_files_never_panic(
        seed in 0..13_usize,
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
