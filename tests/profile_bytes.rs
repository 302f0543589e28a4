//! Bytes as the makers send them, written out by hand and without the encoder, so that a mistake made in both
//! directions shows; and profiles with numbers that cannot be.

use std::sync::Arc;

use plantar::profile::{Algorithm, Decoder, Event, Plan, Profile, shipped};

fn text(name: &str) -> &'static str {
    shipped()
        .iter()
        .find(|(shipped, _)| *shipped == name)
        .unwrap_or_else(|| panic!("{name} is not shipped"))
        .1
}

/// The frames in some bytes, after which the stream pauses.
fn frames(name: &str, bytes: &[u8]) -> Vec<Vec<f64>> {
    let plan = Plan::new(&Profile::parse(text(name)).unwrap(), None).unwrap();
    let mut decoder = Decoder::new(Arc::new(plan));
    let mut frames = Vec::new();
    let mut keep = |event: Event<'_>| {
        if let Event::Frame(frame) = event {
            frames.push((0..frame.cells.len()).map(|at| frame.cells.get(at)).collect());
        }
    };
    let mut input = bytes;
    while let Some(event) = decoder.next(&mut input) {
        keep(event);
    }
    while let Some(event) = decoder.finish() {
        keep(event);
    }
    frames
}

/// One frame and the values at some of its cells.
fn holds(name: &str, bytes: &[u8], row_col_value: &[(usize, usize, f64)]) {
    let cols = Profile::parse(text(name)).unwrap().mat.cols;
    let found = frames(name, bytes);
    assert_eq!(found.len(), 1, "{name}: frames");
    for &(row, col, value) in row_col_value {
        assert_eq!(found[0][row * cols + col], value, "{name}: row {row}, column {col}");
    }
}

#[test]
fn a_sum_of_16_bits_as_the_grid_sends_it() {
    let mut bytes = vec![0xAA, 0x55];
    bytes.extend([0x02, 0x01].repeat(512));
    bytes.extend([0x00, 0x06, 0x0D, 0x0A]);
    assert_eq!(bytes.len(), 1030);
    holds("grid-sum16-16x32", &bytes, &[(0, 0, 258.0), (15, 31, 258.0)]);
    bytes[1026] ^= 1;
    assert!(frames("grid-sum16-16x32", &bytes).is_empty(), "a wrong sum is no frame");
}

#[test]
fn big_endian_cells_are_believed_when_the_next_packet_follows() {
    let mut packet = vec![0xAA, 0xAB, 0xAC, 0x00, 0x00, 0x00, 0x07];
    packet.resize(519, 0);
    let mut two = packet.clone();
    two.extend(&packet);
    let found = frames("m1616", &two);
    assert!(!found.is_empty());
    assert_eq!((found[0][0], found[0][1], found[0][2]), (0.0, 7.0, 0.0));
    // A byte is missing: the next packet does not follow where it should.
    let mut damaged = packet.clone();
    damaged.remove(100);
    damaged.extend(&packet);
    assert_eq!(frames("m1616", &damaged), frames("m1616", &packet));
}

#[test]
fn a_row_in_the_high_nibble() {
    let mut bytes = Vec::new();
    for row in 0..16_u8 {
        for col in 0..16 {
            bytes.extend(if (row, col) == (3, 0) { [0x35, 0xA1] } else { [row << 4, 0] });
        }
    }
    holds("fabric-raw-16x16", &bytes, &[(3, 0, f64::from(0x5A1)), (3, 1, 0.0), (2, 15, 0.0)]);
}

#[test]
fn escapes_stand_for_the_bytes_that_frame() {
    let mut bytes = vec![0x5B, 0x5C, 0x01, 0x5C, 0x00, 0x5C, 0x02];
    bytes.extend([7; 253 + 12]);
    bytes.push(0x5D);
    holds("matsense-secure", &bytes, &[(0, 0, 91.0), (0, 1, 92.0), (0, 2, 93.0), (15, 15, 7.0)]);
}

#[test]
fn runs_of_zeros() {
    // 254 zeros, then 5 and 6: 256 cells of 16 x 16.
    let cells = Profile::parse(text("sensitronics-zrle")).unwrap().mat;
    assert_eq!((cells.rows, cells.cols), (16, 16));
    let bytes = [0x00, 0xFE, 0x05, 0x06, 0xFF];
    let mut joined = vec![0xFF];
    joined.extend(bytes);
    holds("sensitronics-zrle", &joined, &[(0, 0, 0.0), (15, 13, 0.0), (15, 14, 5.0), (15, 15, 6.0)]);
}

#[test]
fn one_column_a_packet_pressed_means_small() {
    let mut bytes = Vec::new();
    for col in 0..16_u8 {
        bytes.extend([0x4D, 0x10, col]);
        for row in 0..16_u16 {
            let sent: u16 = if (row, col) == (2, 5) { 4095 - 300 } else { 4095 };
            bytes.extend(sent.to_le_bytes());
        }
        bytes.push(0x0A);
    }
    holds("sensingtex-cols", &bytes, &[(2, 5, 300.0), (5, 2, 0.0), (15, 15, 0.0)]);
}

#[test]
fn active_points_only() {
    let bytes = [0x4E, 0x00, 0x02, 0, 0, 0x0A, 0x0B, 0x01, 0xF4, 0x0A, 0x0C, 0x00, 0xC8];
    holds("points-48x48", &bytes, &[(11, 10, 500.0), (12, 10, 200.0), (10, 11, 0.0)]);
}

#[test]
fn modbus_asks_and_answers() {
    let profile = Profile::parse(text("dfrobot-modbus-4x8")).unwrap();
    assert_eq!(profile.request(), [0x01, 0x04, 0x00, 0x07, 0x00, 0x20, 0x40, 0x13]);
    let mut bytes = vec![0x01, 0x04, 0x40];
    bytes.extend((0..32_u16).flat_map(u16::to_be_bytes));
    // The remainder by its polynomial, to be independent of the table under test.
    let mut crc = 0xFFFF_u16;
    for &byte in &bytes {
        crc ^= u16::from(byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ (0xA001 & (crc & 1).wrapping_neg());
        }
    }
    bytes.extend(crc.to_le_bytes());
    // The bottom row comes first; so does row 0 of whoever turns it over.
    holds("dfrobot-modbus-4x8", &bytes, &[(3, 0, 0.0), (3, 7, 7.0), (0, 0, 24.0), (0, 7, 31.0)]);
}

#[test]
fn a_foot_of_18_zones() {
    let mut bytes = vec![0xAA, 0x01];
    bytes.extend((1..=18_u16).flat_map(|zone| (zone * 100).to_be_bytes()));
    bytes.push(bytes.iter().fold(0_u8, |sum, &byte| sum.wrapping_add(byte)));
    assert_eq!(bytes.len(), 39);
    holds("foot18", &bytes, &[(0, 0, 100.0), (0, 17, 1800.0)]);
}

#[test]
fn nodes_behind_a_packet_number() {
    let mut bytes = b"wr".to_vec();
    for (at, number) in [(0_u16, 42_u32), (120, 43)] {
        bytes.push(1);
        bytes.extend(at.to_le_bytes());
        bytes.extend((0..120_u16).flat_map(|node| (at + node).to_le_bytes()));
        bytes.extend(number.to_le_bytes());
        bytes.extend(b"wr");
    }
    holds("wiresens-serial", &bytes, &[(0, 0, 0.0), (7, 14, 119.0), (8, 0, 120.0), (15, 14, 239.0)]);
}

#[test]
fn checks_of_the_nine_digits() {
    // The check values of the catalogues of CRCs; the sums by hand: 9 digits from 0x31 on are 477.
    let known = [
        (Algorithm::Sum8, 0xDD),
        (Algorithm::Xor8, 0x31),
        (Algorithm::Sum16, 477),
        (Algorithm::Crc8, 0xF4),
        (Algorithm::Crc16Modbus, 0x4B37),
        (Algorithm::Crc16Ccitt, 0x29B1),
        (Algorithm::Crc32, 0xCBF4_3926),
    ];
    for (algorithm, expected) in known {
        assert_eq!(algorithm.of(b"123456789"), expected, "{}", algorithm.name());
    }
}

/// A profile is a file that anybody may have written: whatever number it holds, it is refused or it works.
#[test]
fn no_number_in_a_profile_brings_the_program_down() {
    let huge = i64::MAX.to_string();
    let numbers = ["0", "1", "63", "64", "70000", "2147483648", &huge];
    let noise: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let (mut tried, mut taken) = (0, 0);
    for (name, text) in shipped() {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let code = line.split('#').next().unwrap_or("");
            // Every whole number after an equals sign, one at a time, also those in inner tables.
            for (place, _) in code.match_indices("= ") {
                let digits =
                    code[place + 2..].chars().take_while(|c| c.is_ascii_digit() || *c == '-').count();
                let number = &code[place + 2..place + 2 + digits];
                if number.parse::<i64>().is_err() {
                    continue;
                }
                for other in numbers {
                    let changed = format!("{}{other}{}", &code[..place + 2], &code[place + 2 + digits..]);
                    let mut all = lines.clone();
                    all[at] = &changed;
                    tried += 1;
                    let Ok(profile) = Profile::parse(&all.join("\n")) else { continue };
                    let Ok(plan) = Plan::new(&profile, None) else { continue };
                    taken += 1;
                    let mut decoder = Decoder::new(Arc::new(plan));
                    let mut input = &noise[..];
                    while decoder.next(&mut input).is_some() {}
                    while decoder.finish().is_some() {}
                    let counters = decoder.counters();
                    assert_eq!(
                        (counters.bytes, counters.bytes_pending),
                        (noise.len() as u64, 0),
                        "{name}: {changed}"
                    );
                }
            }
        }
    }
    assert!(tried > 500 && taken > 100, "{tried} tried, {taken} taken");
}

/// Two pieces with the same cells are half a mat, however many cells they hold together.
#[test]
fn pieces_must_hold_every_cell() {
    let doubled = text("jq-textile").replace("first_cell = 128", "first_cell = 64");
    let error = Plan::new(&Profile::parse(&doubled).unwrap(), None).unwrap_err();
    assert!(error.to_string().contains("hold 192 of the 256 cells"), "{error}");
}

/// A frame of two halves under one number, which counts frames: halves of two frames are never joined.
#[test]
fn a_number_of_frames_keeps_halves_of_two_frames_apart() {
    let profile = "[mat]\nname = \"x\"\nrows = 2\ncols = 4\nmax = 255\n[frame]\nkind = \"slip\"\n[sample]\ntype = \"u8\"\n\
        [aux]\nseq = { at = 0, type = \"u8\" }\n\
        [[parts]]\nwhen = { at = 1, value = \"00\" }\nsize = 6\ndata_at = 2\ndata_len = 4\nfirst_cell = 0\n\
        [[parts]]\nwhen = { at = 1, value = \"01\" }\nsize = 6\ndata_at = 2\ndata_len = 4\nfirst_cell = 4\nlast = true\n";
    let plan = Arc::new(Plan::new(&Profile::parse(profile).unwrap(), None).unwrap());
    let half = |frame: u8, half: u8| [0xC0, frame, half, frame, frame, frame, frame, 0xC0];
    let decode = |lost: &[(u8, u8)]| {
        let halves = (1..20).flat_map(|frame| [(frame, 0), (frame, 1)]).filter(|half| !lost.contains(half));
        let bytes: Vec<u8> = halves.flat_map(|(frame, at)| half(frame, at)).collect();
        let mut decoder = Decoder::new(Arc::clone(&plan));
        let (mut input, mut frames) = (&bytes[..], Vec::new());
        while let Some(event) = decoder.next(&mut input) {
            if let Event::Frame(frame) = event {
                let cells: Vec<f64> = (0..frame.cells.len()).map(|at| frame.cells.get(at)).collect();
                assert!(cells.iter().all(|cell| *cell == cells[0]), "mixed: {cells:?}");
                frames.push(cells[0] as u8);
            }
        }
        (frames, decoder.counters().half_frames, decoder.counters().lost_frames)
    };
    assert_eq!(decode(&[]), ((1..20).collect(), 0, 0));
    let but = |gone: &[u8]| (1..20).filter(|frame| !gone.contains(frame)).collect::<Vec<u8>>();
    // The second half of one and the first of the next.
    assert_eq!(decode(&[(7, 1), (8, 0)]).0, but(&[7, 8]));
    assert_eq!(decode(&[(7, 0)]).0, but(&[7]));
    assert_eq!(decode(&[(7, 0), (7, 1)]), (but(&[7]), 0, 1));
}
