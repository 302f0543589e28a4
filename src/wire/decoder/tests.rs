use super::super::hello::tests::any_hello;
use super::super::{Compression, Encoder, Encoding, Format, Layout, chunk};
use super::*;
use crate::base::Cells;
use proptest::prelude::*;

/// An event that owns what it tells.
#[derive(Clone, Debug, PartialEq)]
enum Told {
    Hello(Hello),
    Restart,
    Frame(u16, u64, u16, Cells),
    Log(String),
    Reply(Reply),
}

fn own(event: Event<'_>) -> Told {
    match event {
        Event::Hello(hello) => Told::Hello(hello.clone()),
        Event::Restart => Told::Restart,
        Event::Frame(f) => Told::Frame(f.seq, f.t_us, f.device_dropped, f.cells.to_cells()),
        Event::Log(text) => Told::Log(text.into_owned()),
        Event::Reply(reply) => Told::Reply(reply),
    }
}

/// Feeds pieces; checks at every step that each byte is accounted for.
fn tell<'a>(mut decoder: Decoder, pieces: impl IntoIterator<Item = &'a [u8]>) -> (Vec<Told>, LinkCounters) {
    let balanced =
        |c: &LinkCounters| assert_eq!(c.bytes, c.bytes_decoded + c.bytes_skipped + c.bytes_pending);
    let (mut told, mut fed) = (vec![], 0);
    for piece in pieces {
        let mut input = piece;
        while let Some(event) = decoder.next(&mut input) {
            told.push(own(event));
            balanced(decoder.counters());
        }
        fed += piece.len() as u64;
        balanced(decoder.counters());
    }
    while let Some(event) = decoder.finish() {
        told.push(own(event));
    }
    let counters = *decoder.counters();
    balanced(&counters);
    assert_eq!((counters.bytes, counters.bytes_pending), (fed, 0));
    let frames = told.iter().filter(|told| matches!(told, Told::Frame(..))).count() as u64;
    assert_eq!(counters.frames, frames);
    (told, counters)
}

fn decode(bytes: &[u8]) -> (Vec<Told>, LinkCounters) {
    tell(Decoder::new(), [bytes])
}

fn frames(told: &[Told]) -> Vec<(u16, Cells)> {
    told.iter()
        .filter_map(|told| match told {
            Told::Frame(seq, _, _, cells) => Some((*seq, cells.clone())),
            _ => None,
        })
        .collect()
}

fn capture() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/wire/captures/native-16x16-u8-avr.bin");
    std::fs::read(path).unwrap_or_else(|error| panic!("the reference data are not here: {path}: {error}"))
}

/// The pattern of the test firmware.
fn firmware_cells(seq: u16) -> Cells {
    Cells::U8((0..256u16).map(|cell| (cell + seq) as u8).collect())
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn every_frame_of_the_reference_capture_is_right_and_every_byte_explained() {
    let bytes = capture();
    let (told, counters) = decode(&bytes);
    let frames = frames(&told);
    assert!(frames.len() >= 118, "{} frames in 5 s", frames.len());
    for (at, (seq, cells)) in frames.iter().enumerate() {
        assert_eq!(usize::from(*seq), at);
        assert_eq!(*cells, firmware_cells(*seq));
    }
    println!("{counters:?}");
    let boot = bytes.iter().position(|&byte| byte == 0).unwrap() as u64 + 1;
    assert!(counters.bytes_skipped < boot + 300, "the boot text and at most the frame cut off at the end");
    assert_eq!((counters.bad_checks, counters.bad_packets, counters.lost_frames), (0, 0, 0));
    assert!(counters.half_frames <= 1);
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn damage_of_the_reference_capture_loses_frames_and_changes_none() {
    let bytes = capture();
    for at in (0..bytes.len()).step_by(61) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        let mut lost = bytes.clone();
        lost.drain(at..(at + 1 + at % 700).min(bytes.len()));
        let inserted = [&bytes[..at], b"\x00\xaa\x55abort() was called\r\n", &bytes[at..]].concat();
        for damaged in [flipped, lost, inserted, bytes[at..].to_vec(), bytes[..at].to_vec()] {
            for (seq, cells) in frames(&decode(&damaged).0) {
                assert_eq!(cells, firmware_cells(seq));
            }
        }
    }
}

fn small() -> Hello {
    Hello { rows: 2, cols: 3, pitch_x_um: 5000, pitch_y_um: 5000, rate_mhz: 50_000, ..Hello::default() }
}

fn cells(seq: u16) -> Vec<u8> {
    (0..6).map(|cell| (seq * 7 + cell * 11) as u8).collect()
}

/// HELLO and frames `seqs`, 20 ms apart; each packet on its own.
fn packets(encoder: &mut Encoder, seqs: std::ops::Range<u16>) -> Vec<Vec<u8>> {
    let mut all = vec![vec![0]];
    encoder.hello(&mut all[0]);
    for seq in seqs {
        let mut out = vec![];
        encoder.set_seq(seq);
        encoder.frame(u32::from(seq) * 20_000, CellsRef::U8(&cells(seq)), &mut out).unwrap();
        all.push(out);
    }
    all
}

#[test]
fn what_is_missing_is_counted_once() {
    let mut all = packets(&mut Encoder::new(small()).unwrap(), 0..10);
    all.drain(3..6); // frames 2, 3, 4
    let (told, counters) = decode(&all.concat());
    assert_eq!(frames(&told).len(), 7);
    assert_eq!((counters.lost_frames, counters.frames, counters.hellos), (3, 7, 1));
    assert_eq!(counters.bytes_skipped, 0);
}

#[test]
fn a_restart_is_told_before_its_frame_and_is_no_loss() {
    let mut encoder = Encoder::new(small()).unwrap();
    let first = packets(&mut encoder, 500..503).concat();
    let again = packets(&mut encoder, 0..2).concat();
    let (told, counters) = decode(&[first, again].concat());
    let at = told.iter().position(|told| *told == Told::Restart).unwrap();
    assert!(matches!(told[at + 1], Told::Frame(0, 0, ..)));
    assert_eq!((counters.lost_frames, counters.frames), (0, 5));
}

#[test]
fn a_frame_of_another_description_is_not_decoded_by_this_one() {
    let mut other = Encoder::new(Hello { rows: 3, cols: 2, ..small() }).unwrap();
    let foreign = packets(&mut other, 0..2)[1..].concat();
    let own = packets(&mut Encoder::new(small()).unwrap(), 0..1).concat();
    let (told, counters) = decode(&[&own[..], &foreign].concat());
    assert_eq!(frames(&told).len(), 1);
    assert_eq!(counters.frames_before_hello, 2);
}

#[test]
fn frames_before_their_hello_wait_for_a_second_pass() {
    let mut all = packets(&mut Encoder::new(small()).unwrap(), 0..4);
    let hello = all.remove(0);
    all.push(hello);
    let bytes = all.concat();
    let (told, counters) = decode(&bytes);
    assert_eq!((frames(&told).len(), counters.frames_before_hello), (0, 4));

    let mut scout = Decoder::new();
    let mut input = &bytes[..];
    while scout.hello().is_none() && scout.next(&mut input).is_some() {}
    let (told, counters) = tell(Decoder::described_by(&scout), [&bytes[..]]);
    assert!(matches!(told[0], Told::Hello(_)));
    assert_eq!((frames(&told).len(), counters.frames_before_hello), (4, 0));
}

#[test]
fn a_difference_waits_for_the_next_keyframe() {
    let format = Format { encoding: Encoding::U8, compression: Compression::Delta, keyframe: false };
    let mut encoder = Encoder::new(Hello { default_fmt: format.to_byte(), ..small() }).unwrap();
    // At 20 ms a frame, frames 0 and 50 are keyframes.
    let mut all = packets(&mut encoder, 0..55);
    all.remove(11); // frame 10
    let (told, counters) = decode(&all.concat());
    let got = frames(&told);
    assert_eq!(got.len(), 10 + 5);
    assert!(got.iter().all(|(seq, got)| *got == Cells::U8(cells(*seq))));
    assert_eq!((counters.lost_frames, counters.bad_packets), (40, 0));
}

#[test]
fn cells_that_do_not_fit_the_grid_are_a_bad_packet() {
    let mut bytes = packets(&mut Encoder::new(small()).unwrap(), 0..1).concat();
    for len in [0, 5, 7] {
        let mut body = vec![2, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        body.resize(12 + len, 1);
        chunk::encode(&body, &mut bytes);
    }
    let (told, counters) = decode(&bytes);
    assert_eq!((frames(&told).len(), counters.bad_packets), (1, 3));
}

#[test]
fn pieces_that_do_not_make_a_frame_are_half_frames() {
    let hello = Hello { rows: 4, cols: 2, ..small() };
    let mut encoder = Encoder::new(hello).unwrap();
    let mut bytes = vec![0];
    encoder.hello(&mut bytes);
    let piece = |encoder: &mut Encoder, seq: u16| {
        let mut out = vec![];
        encoder.set_seq(seq);
        encoder.frame_in_rows(seq.into(), CellsRef::U8(&[seq as u8; 8]), 1, 0, &mut out).unwrap();
        let len = out.len() / 4;
        out.chunks(len).map(<[u8]>::to_vec).collect::<Vec<_>>()
    };
    let (a, b, c, d) =
        (piece(&mut encoder, 1), piece(&mut encoder, 2), piece(&mut encoder, 3), piece(&mut encoder, 4));
    // 1 whole; 2 without its second piece; 3 without its first; 4 cut off by the end.
    for part in [&a[..], &b[..1], &b[2..], &c[1..], &d[..2]].concat() {
        bytes.extend(part);
    }
    let (told, counters) = decode(&bytes);
    assert_eq!(frames(&told), [(1, Cells::U8(vec![1; 8]))]);
    assert_eq!((counters.half_frames, counters.lost_frames, counters.bad_packets), (3, 0, 0));

    // The beginning once more, then the rest: the first two pieces are dropped, not mixed in.
    let mut bytes = vec![0];
    encoder.hello(&mut bytes);
    for part in [&a[..2], &a[..]].concat() {
        bytes.extend(part);
    }
    let (told, counters) = decode(&bytes);
    assert_eq!((frames(&told).len(), counters.half_frames), (1, 1));
}

#[test]
fn logs_replies_and_unknown_packets_are_told_or_counted() {
    let mut encoder = Encoder::new(small()).unwrap();
    let mut bytes = vec![0];
    encoder.log("warm", &mut bytes);
    encoder.reply(Reply { command: 0x82, status: 0 }, &mut bytes);
    chunk::encode(&[0x7f, 1, 2], &mut bytes);
    let (told, counters) = decode(&bytes);
    assert_eq!(told, [Told::Log("warm".into()), Told::Reply(Reply { command: 0x82, status: 0 })]);
    assert_eq!((counters.other_packets, counters.bytes_skipped), (3, 0));
}

#[test]
fn layouts_end_in_the_convention_of_the_project() {
    // Bit 0, column-major: the device sends the first column first.
    for (layout, sent) in [(0, [0, 1, 2, 3, 4, 5]), (1, [0, 3, 1, 4, 2, 5]), (4, [3, 4, 5, 0, 1, 2])] {
        let hello = Hello { layout: Layout::from_byte(layout), ..small() };
        let mut bytes = vec![0];
        Encoder::new(hello).unwrap().hello(&mut bytes);
        let mut body = vec![2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        body.extend(sent);
        chunk::encode(&body, &mut bytes);
        assert_eq!(frames(&decode(&bytes).0), [(0, Cells::U8(vec![0, 1, 2, 3, 4, 5]))]);
    }
}

/// A stream of one device as it was sent: the bytes and the frames in them.
fn any_stream() -> impl Strategy<Value = (Vec<u8>, Vec<(u16, Cells)>)> {
    let formats = prop::collection::vec((0u8..3, 0u8..3, 0u16..4), 1..4);
    let numbers = (any::<u16>(), any::<u32>(), 1_000u32..40_000);
    (any_hello(), formats, numbers, any::<u64>()).prop_map(|(hello, formats, (seq, t_us, step), seed)| {
        let n = hello.cells();
        let mut encoder = Encoder::new(Hello { rate_mhz: 0, ..hello }).unwrap();
        encoder.set_seq(seq);
        let (mut bytes, mut sent) = (b"boot\0".to_vec(), vec![]);
        let (mut seq, mut t_us, mut state) = (seq, t_us, seed | 1);
        for (encoding, compression, lines) in formats {
            let Some(format) = Format::from_byte(encoding | compression << 4) else { continue };
            encoder.set_format(format);
            encoder.hello(&mut bytes);
            for _ in 0..6 {
                // Mostly zeros, so that runs and differences matter.
                let mut next = || {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    let value = (state >> 33) as u16;
                    if value.is_multiple_of(3) { value % (format.encoding.max().max(2) - 1) } else { 0 }
                };
                let values: Vec<u16> = (0..n).map(|_| next()).collect();
                let cells = CellsRef::U16(&values);
                if lines == 0 {
                    encoder.frame(t_us, cells, &mut bytes).unwrap();
                } else {
                    encoder.frame_in_rows(t_us, cells, lines, 7, &mut bytes).unwrap();
                }
                let cells = match format.encoding {
                    Encoding::U8 => Cells::U8(values.iter().map(|&value| value as u8).collect()),
                    Encoding::U12 | Encoding::U16 => Cells::U16(values),
                };
                sent.push((seq, cells));
                seq = seq.wrapping_add(1);
                t_us = t_us.wrapping_add(step);
            }
            encoder.log("between", &mut bytes);
        }
        (bytes, sent)
    })
}

/// The bytes cut into pieces of the given lengths, over and over.
fn cut<'a>(mut bytes: &'a [u8], lengths: &[usize]) -> Vec<&'a [u8]> {
    let mut pieces = vec![];
    for &length in lengths.iter().cycle() {
        if bytes.is_empty() {
            break;
        }
        let (piece, rest) = bytes.split_at(length.min(bytes.len()));
        pieces.push(piece);
        bytes = rest;
    }
    pieces
}

fn damage(bytes: &mut Vec<u8>, wounds: &[(u8, usize, Vec<u8>)]) {
    for (kind, at, content) in wounds {
        let at = at % (bytes.len() + 1);
        match kind {
            0 => drop(bytes.splice(at..at, content.iter().copied())),
            1 => drop(bytes.drain(at..(at + content.len()).min(bytes.len()))),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(..at)),
            // A whole packet once more, somewhere else.
            4 => {
                let packets: Vec<Vec<u8>> =
                    bytes.split_inclusive(|&byte| byte == 0).map(<[u8]>::to_vec).collect();
                let from = usize::from(content[0]) * packets.len() / 256;
                let to = (from + content.len() % 4).min(packets.len());
                let (before, after) = packets.split_at(to);
                let again = packets.get(from).into_iter().flatten();
                *bytes =
                    before.iter().flatten().chain(again).chain(after.iter().flatten()).copied().collect();
            }
            _ => bytes[at..].iter_mut().zip(content).for_each(|(byte, with)| *byte ^= with),
        }
    }
}

proptest! {
    #[test]
    fn what_was_sent_arrives_however_it_is_cut(
        (bytes, sent) in any_stream(),
        lengths in prop::collection::vec(1usize..300, 1..6),
    ) {
        let (told, counters) = decode(&bytes);
        prop_assert_eq!(frames(&told), sent);
        prop_assert_eq!(counters.bytes_skipped, 5);
        prop_assert_eq!((counters.lost_frames, counters.half_frames, counters.bad_packets), (0, 0, 0));
        let whole = (told, counters);
        prop_assert_eq!(tell(Decoder::new(), cut(&bytes, &lengths)), whole.clone());
        prop_assert_eq!(tell(Decoder::new(), cut(&bytes, &[1])), whole);
    }

    #[test]
    fn damage_never_makes_a_frame(
        (mut bytes, sent) in any_stream(),
        wounds in prop::collection::vec((0u8..9, any::<usize>(), prop::collection::vec(any::<u8>(), 1..40)), 1..6),
        lengths in prop::collection::vec(1usize..300, 1..6),
    ) {
        damage(&mut bytes, &wounds);
        let (told, counters) = decode(&bytes);
        // CRC-32 lets one damaged packet in four billion through.
        for frame in frames(&told) {
            prop_assert!(sent.contains(&frame), "{frame:?} was never sent");
        }
        prop_assert_eq!(tell(Decoder::new(), cut(&bytes, &lengths)), (told, counters));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(prop_oneof![Just(0u8), any::<u8>()], 0..600)) {
        let _ = decode(&bytes);
    }

    /// Packets that pass the check, whatever they hold.
    #[test]
    fn any_packets_are_survived(
        bodies in prop::collection::vec((1u8..6, prop::collection::vec(prop_oneof![Just(0u8), any::<u8>()], 0..40)), 0..20),
    ) {
        let mut bytes = packets(&mut Encoder::new(small()).unwrap(), 0..2).concat();
        for (kind, mut body) in bodies {
            body.insert(0, kind);
            chunk::encode(&body, &mut bytes);
        }
        let (_, counters) = decode(&bytes);
        prop_assert!(counters.frames >= 2);
    }
}
