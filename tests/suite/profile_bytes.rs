//! Bytes as the makers send them, written out by hand and without the encoder, so that a mistake made in both
//! directions shows; and profiles with numbers that cannot be.

use std::sync::Arc;

use plantar::profile::{Algorithm, Decoder, Encoder, Event, Plan, Profile, explain, shipped};

fn text(name: &str) -> &'static str {
    shipped()
        .iter()
        .find(|(shipped, _)| *shipped == name)
        .unwrap_or_else(|| panic!("{name} is not shipped"))
        .1
}

/// A plan of a profile's text.
fn plan(text: &str) -> Arc<Plan> {
    let profile = Profile::parse(text).unwrap_or_else(|error| panic!("{error} in {text}"));
    Arc::new(Plan::new(&profile, None).unwrap_or_else(|error| panic!("{error} in {text}")))
}

/// The frames in some bytes, after which the stream pauses.
fn frames(name: &str, bytes: &[u8]) -> Vec<Vec<f64>> {
    frames_by(text(name), bytes)
}

/// The same by a profile's text.
fn frames_by(text: &str, bytes: &[u8]) -> Vec<Vec<f64>> {
    let mut decoder = Decoder::new(plan(text));
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
    assert!(error.to_string().contains("cover 192 of the 256 cells"), "{error}");
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

/// A mat of 2 x 3 cells in packets of a kind.
fn two_by_three(frame: &str, sample: &str) -> String {
    format!("[mat]\nname = \"x\"\nrows = 2\ncols = 3\nmax = 4095\n[sample]\ntype = \"{sample}\"\n{frame}")
}

#[test]
fn two_cells_in_three_bytes_lie_either_way_round() {
    // 0x123, 0x456, 0x789, 0xABC, 0xDEF, 0x001, as the two packings have them.
    let cells = [291.0, 1110.0, 1929.0, 2748.0, 3567.0, 1.0];
    let low_first = [0x23, 0x61, 0x45, 0x89, 0xC7, 0xAB, 0xEF, 0x1D, 0x00];
    let high_first = [0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0, 0x01];
    let frame = "[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 11\nend = \"55\"\n";
    for (name, bytes) in [("u12", low_first), ("u12le", low_first), ("u12be", high_first)] {
        let packet: Vec<u8> = [0xAA].into_iter().chain(bytes).chain([0x55]).collect();
        assert_eq!(frames_by(&two_by_three(frame, name), &packet), [cells], "{name}");
    }
    // An odd number of cells: the last one has two bytes.
    for (name, bytes) in
        [("u12le", [0x23, 0x61, 0x45, 0x89, 0x07]), ("u12be", [0x12, 0x34, 0x56, 0x78, 0x90])]
    {
        let frame = "[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 7\nend = \"55\"\n";
        let text = two_by_three(frame, name).replace("rows = 2", "rows = 1");
        let packet: Vec<u8> = [0xAA].into_iter().chain(bytes).chain([0x55]).collect();
        assert_eq!(frames_by(&text, &packet), [&cells[..3]], "{name}");
    }
}

#[test]
fn checks_as_makers_write_them() {
    let cells = [1.0, 2.0, 3.0, 250.0, 5.0, 6.0];
    let covered = [0xAA_u8, 1, 2, 3, 250, 5, 6];
    let sum: u32 = covered.iter().map(|&byte| u32::from(byte)).sum();
    // By its polynomial, bit by bit.
    let xmodem = covered.iter().fold(0_u16, |crc, &byte| {
        (0..8).fold(crc ^ u16::from(byte) << 8, |crc, _| crc << 1 ^ (0x1021 & (crc >> 15).wrapping_neg()))
    });
    let negated = (sum as u8).wrapping_neg();
    for (check, stored) in [
        ("algo = \"sum8\"\ncomplement = \"twos\"", vec![negated]),
        ("algo = \"sum8\"\ncomplement = \"ones\"", vec![!(sum as u8)]),
        (
            "algo = \"sum16\"\ncomplement = \"twos\"\nendian = \"be\"",
            (sum as u16).wrapping_neg().to_be_bytes().to_vec(),
        ),
        ("algo = \"crc16-xmodem\"\nendian = \"be\"", xmodem.to_be_bytes().to_vec()),
        ("algo = \"crc16-xmodem\"\ncomplement = \"ones\"", (!xmodem).to_le_bytes().to_vec()),
    ] {
        let size = covered.len() + stored.len();
        let frame = |check: &str| {
            let check = if check.is_empty() { String::new() } else { format!("[check]\n{check}\n") };
            two_by_three(&format!("[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = {size}\n{check}"), "u8")
        };
        let packet: Vec<u8> = covered.iter().copied().chain(stored.clone()).collect();
        assert_eq!(frames_by(&frame(check), &packet), [cells], "{check}");
        for at in 0..packet.len() {
            let mut damaged = packet.clone();
            damaged[at] ^= 0x10;
            assert_eq!(frames_by(&frame(check), &damaged).len(), 0, "{check}: byte {at}");
        }
        // A check that nobody knows is passed over, and then only what follows makes a packet believed.
        let ignored = frame(&format!("algo = \"ignored\"\nsize = {}", stored.len()));
        assert_eq!(frames_by(&ignored, &packet.repeat(2)).len(), 2);
        assert_eq!(frames_by(&ignored, &[&packet[..], &[1, 2, 3]].concat()).len(), 0);
        // And what it is is found out, here and where the profile is silent.
        let mut capture = Vec::new();
        for n in 0..20_u8 {
            let mut one = packet[..7].to_vec();
            one[2] = n.wrapping_mul(37);
            one[3] = n;
            let cells: Vec<f64> = one[1..].iter().map(|&byte| f64::from(byte)).collect();
            Encoder::new(plan(&frame(check))).frame(0, &cells, &mut capture);
        }
        let silent = frame("").replace("[sample]\n", "[sample]\ndata_len = 6\n");
        for text in [ignored, silent] {
            let advice = explain(&plan(&text), &capture).advice.join("; ");
            let algo = check.lines().next().unwrap();
            assert!(advice.contains(algo), "{check}: {advice}");
            let turned = check.lines().find(|line| line.starts_with("complement"));
            assert!(turned.is_none_or(|turned| advice.contains(turned)), "{check}: {advice}");
        }
    }
    for (check, told) in [
        ("algo = \"ignored\"", "check.size"),
        ("algo = \"ignored\"\nsize = 0", "check.size"),
        ("algo = \"sum8\"\nsize = 1", "check.size"),
    ] {
        let frame = format!("[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 8\n[check]\n{check}\n");
        let profile = Profile::parse(&two_by_three(&frame, "u8")).unwrap();
        let error = Plan::new(&profile, None).unwrap_err().to_string();
        assert!(error.starts_with(told), "{error}");
    }
}

#[test]
fn packets_of_other_kinds_are_passed_over_and_found_out() {
    let cells = |n: u8| -> Vec<f64> { (0..6).map(|at| f64::from(n + at)).collect() };
    let bytes = |n: u8| (0..6).map(move |at| n + at);
    // Another beginning, without and with a check; the same beginning and a byte that tells; a length in the packet;
    // between zeros.
    let check = move |n: u8| bytes(n).fold(0xC0_u8, |all, byte| all ^ byte);
    type Packet = Box<dyn Fn(u8) -> Vec<u8>>;
    let kinds: Vec<(&str, &str, Packet, Vec<u8>)> = vec![
        (
            "[frame]\nkind = \"fixed\"\nsync = \"C0 FE\"\nsize = 8\n",
            "[[others]]\nsync = \"BA 77\"\nsize = 4\n",
            Box::new(move |n| [0xC0, 0xFE].into_iter().chain(bytes(n)).collect()),
            vec![0xBA, 0x77, 12, 34],
        ),
        (
            "[frame]\nkind = \"fixed\"\nsync = \"C0\"\nsize = 8\n[check]\nalgo = \"xor8\"\n",
            "[[others]]\nsync = \"BA 77\"\nsize = 4\n",
            Box::new(move |n| [0xC0].into_iter().chain(bytes(n)).chain([check(n)]).collect()),
            vec![0xBA, 0x77, 12, 34],
        ),
        (
            "[frame]\nkind = \"fixed\"\nsync = \"C0 FE\"\nsize = 9\n",
            "[[others]]\nsync = \"C0 FE 02\"\nsize = 6\n",
            Box::new(move |n| [0xC0, 0xFE, 1].into_iter().chain(bytes(n)).collect()),
            // Two of five bytes less a lost one would be as long as a frame, and nothing checks the cells.
            vec![0xC0, 0xFE, 2, 12, 34, 56],
        ),
        (
            "[frame]\nkind = \"length\"\nsync = \"C0 01\"\nlength_at = 2\nlength_plus = 3\n",
            "[[others]]\nsync = \"C0 02\"\n",
            Box::new(move |n| [0xC0, 1, 6].into_iter().chain(bytes(n)).collect()),
            vec![0xC0, 2, 2, 12, 34],
        ),
        (
            "[frame]\nkind = \"slip\"\nsync = \"01\"\n",
            "[[others]]\nsync = \"02\"\n",
            Box::new(move |n| [1].into_iter().chain(bytes(n)).chain([0xC0]).collect()),
            vec![2, 12, 34, 0xC0],
        ),
    ];
    for (frame, others, packet, other) in kinds {
        let data = if frame.contains("size = 9") { "data_at = 3\n" } else { "" };
        let alone = two_by_three("", "u8") + data + frame;
        let both = format!("{alone}{others}");
        let mut stream = if frame.contains("slip") { vec![0xC0] } else { Vec::new() };
        for n in 10..40 {
            stream.extend(packet(n));
            if n % 3 == 0 {
                stream.extend(&other);
            }
            if n % 12 == 0 {
                stream.extend(&other);
            }
        }
        let expected: Vec<Vec<f64>> = (10..40).map(cells).collect();
        assert_eq!(frames_by(&both, &stream), expected, "{both}");
        let seen = explain(&plan(&both), &stream);
        assert_eq!((seen.counters.bytes_skipped, seen.counters.bad_packets), (0, 0), "{both}");
        // In any pieces, and with every byte lost in turn: never a frame that was not sent.
        for lost in 0..stream.len() {
            let mut damaged = stream.clone();
            damaged.remove(lost);
            let mut decoder = Decoder::new(plan(&both));
            for mut piece in damaged.chunks(1 + lost % 5) {
                while let Some(event) = decoder.next(&mut piece) {
                    if let Event::Frame(frame) = event {
                        let found: Vec<f64> = (0..6).map(|at| frame.cells.get(at)).collect();
                        // Where nothing checks the cells, a lost byte of the packet before the last is seen by what
                        // follows it.
                        assert!(expected.contains(&found), "{both}: byte {lost}: {found:?}");
                    }
                }
            }
        }
        if frame.contains("fixed") {
            let advice = explain(&plan(&alone), &stream).advice.join("; ");
            let sync = others.lines().find(|line| line.starts_with("sync")).unwrap();
            assert!(
                advice.contains(sync) && advice.contains(&format!("size = {}", other.len())),
                "{alone}: {advice}"
            );
        }
    }
}

#[test]
fn advice_names_the_key_that_is_wrong() {
    let told = |size: usize, more: &str| {
        let frame = format!("{more}[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = {size}\n");
        Plan::new(&Profile::parse(&two_by_three(&frame, "u8")).unwrap(), None).unwrap_err().to_string()
    };
    // A battery behind the cells.
    let behind = told(9, "");
    assert!(
        behind.contains("sample.data_len = 6") && behind.find("data_len") < behind.find("frame.size = 7"),
        "{behind}"
    );
    assert!(told(6, "").contains("frame.size 7"), "{}", told(6, ""));
    assert!(told(9, "data_len = 7\n").starts_with("sample.data_len"), "{}", told(9, "data_len = 7\n"));
    assert!(told(9, "data_len = 70\n").starts_with("sample.data_len"), "{}", told(9, "data_len = 70\n"));
}

#[test]
fn no_more_of_a_misfit_is_shown_than_there_is() {
    let packet = [0xAA, 1, 2, 3, 4, 5, 6, 0xFF];
    let text = two_by_three("[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 8\nend = \"FF\"\n", "u8");
    let capture = [&packet[..], &[0x0D, 0x0A], &packet, &[7; 40], &packet].concat();
    let seen = explain(&plan(&text), &capture);
    let told: Vec<(usize, usize, &str)> =
        seen.misfits.iter().map(|misfit| (misfit.offset, misfit.bytes, misfit.hex.as_str())).collect();
    let sevens = ["07"; 16].join(" ");
    assert_eq!(told, [(8, 2, "0D 0A"), (18, 40, sevens.as_str())]);
    // The last one that is told is told whole.
    let many: Vec<u8> = (0..12).flat_map(|_| [&packet[..], &[1, 2, 3]].concat()).collect();
    let seen = explain(&plan(&text), &many);
    assert!(
        seen.misfits.len() == 8 && seen.misfits.iter().all(|misfit| misfit.bytes == 3),
        "{:?}",
        seen.misfits
    );
}
