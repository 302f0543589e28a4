//! Small listings made by hand, whole and damaged.

use super::super::text::find;
use super::*;
use crate::base::CellsRef;

fn header(page: usize, picture: &str) -> Vec<u8> {
    let mut text = format!(
        "\t\t\t\tPage {page}\n\n\tFile: C:\\kids\\Anna Matrix: 1x1.dat \tMatrix: 4x3 \n\tSensor area: 0.25 cm"
    )
    .into_bytes();
    text.push(0xB2);
    text.extend_from_slice(b"\tTime/picture:20.0 ms\n\tMV over frames\n\tSensor size: 0.500x0.500 cm\n");
    text.extend_from_slice(format!("\tnovel munich/st.paul/london\n{picture}\n").as_bytes());
    text
}

/// A page whose box is columns 2 and 3, rows 2 and 3.
fn page(page: usize, picture: &str, cells: [u32; 4]) -> Vec<u8> {
    let [a, b, c, d] = cells;
    let force = |kpa: u32| format!("{:.2}", f64::from(kpa) * 0.025 + 1e-9);
    let mut text = header(page, picture);
    text.extend_from_slice(
        format!(
            "\t2\t3\tForce\n2\t{a}.00\t{b}.00\t{}\n3\t{c}.00\t{d}.00\t{}\nForce\t{}\t{}\t{}\n\x0C\n",
            force(a + b),
            force(c + d),
            force(a + c),
            force(b + d),
            force(a + b + c + d)
        )
        .as_bytes(),
    );
    text
}

fn picture(number: usize) -> String {
    format!("\tPict-No.: {number}  Force[N]=sum*sensor_area in row/column\n")
}

fn listing() -> Vec<u8> {
    let mut text = b"\n".to_vec();
    text.extend(page(1, &picture(1), [5, 10, 0, 15]));
    text.extend(page(2, &picture(2), [20, 0, 35, 15]));
    text.extend(page(3, &picture(4), [10, 0, 0, 0]));
    text
}

fn parse(text: &[u8]) -> Result<Recording, String> {
    read(text, &Hints::default()).map_err(|fault| fault.in_file(std::path::Path::new("x.lst")).to_string())
}

fn replaced(from: &str, to: &str) -> Vec<u8> {
    let text = listing();
    let at = find(&text, from.as_bytes()).unwrap();
    [&text[..at], to.as_bytes(), &text[at + from.len()..]].concat()
}

fn has_note(recording: &Recording, key: &str, text: &str) -> bool {
    recording.meta.notes.iter().any(|note| note.key == key && note.text.contains(text))
}

#[test]
fn the_box_lies_in_the_full_grid() {
    let recording = parse(&listing()).unwrap();
    let mat = &recording.meta.mat;
    assert_eq!((mat.rows(), mat.cols(), mat.pitch_x_mm(), recording.frames()), (3, 4, 5.0, 3));
    assert_eq!(recording.frame(0), CellsRef::U16(&[0, 0, 0, 0, 0, 5, 10, 0, 0, 0, 15, 0]));
    assert_eq!(recording.meta.rate_hz, Some(50.0));
}

#[test]
fn a_missing_picture_moves_no_other() {
    let recording = parse(&listing()).unwrap();
    let times: Vec<f64> = recording.stamps().iter().map(|stamp| stamp.t_s).collect();
    assert_eq!(times, [0.0, 0.02, 0.06]);
    assert!(has_note(&recording, "gap", "1 pictures"));
}

#[test]
fn the_path_is_scrubbed_and_told() {
    let recording = parse(&listing()).unwrap();
    assert!(!format!("{:?}", recording.meta).contains("Anna"));
    assert!(has_note(&recording, "scrubbed", "the file path in line 4 and 2 more times"));
    let named = parse(&replaced("\tMV over frames", "\tPatient: Anna")).unwrap();
    assert!(!format!("{:?}", named.meta).contains("Anna"));
    assert!(has_note(&named, "scrubbed", "PATIENT in line 6"));
}

#[test]
fn summaries_are_no_frames() {
    let mut labelled = listing();
    labelled.extend(page(4, "\tMVP  Force[N]=sum*sensor_area in row/column\n", [20, 10, 35, 15]));
    let recording = parse(&labelled).unwrap();
    assert_eq!(recording.frames(), 3);
    assert!(
        has_note(&recording, "summary", "1 pages without a picture number, from line 53 on"),
        "{:?}",
        recording.meta.notes
    );

    let mut unlabelled = listing();
    unlabelled.extend(page(4, &picture(5), [20, 10, 35, 15]));
    let recording = parse(&unlabelled).unwrap();
    assert_eq!(recording.frames(), 3);
    assert!(has_note(&recording, "summary", "the maximum over all others"));
}

#[test]
fn a_wide_box_spreads_over_pages() {
    let mut text = header(1, &picture(1));
    text.extend_from_slice(b"\t1\t2\n1\t5.00\t10.00\n\x0C\n");
    text.extend(header(2, &picture(1)));
    text.extend_from_slice(b"\t3\t4\tForce\n1\t15.00\t0.00\t0.75\nForce\t0.38\t0.00\t0.75\n\x0C\n");
    let recording = parse(&text).unwrap();
    assert_eq!(recording.frames(), 1);
    assert_eq!(recording.frame(0).get(0), 5.0);
    assert_eq!(recording.frame(0).get(2), 15.0);
}

#[test]
fn a_force_that_its_cells_do_not_give_is_refused() {
    let refusal = parse(&replaced("2\t5.00", "2\t6.00")).unwrap_err();
    assert!(
        refusal
            .contains("line 12, frame 1: the printed force of row 2 is 0.38 N, but its cells give 0.400 N"),
        "{refusal}"
    );
}

#[test]
fn a_cut_listing_keeps_its_whole_frames_and_says_so() {
    let text = listing();
    let ends: Vec<usize> = (0..text.len()).filter(|&at| text[at] == 0x0C).collect();
    for cut in 0..text.len() {
        // The line break before the form feed already ends the table.
        let whole = ends.iter().filter(|&&end| cut >= end).count();
        match parse(&text[..cut]) {
            Ok(recording) => {
                assert_eq!(recording.frames(), whole, "cut at {cut}");
                let blank = text[ends[whole - 1]..cut].iter().all(u8::is_ascii_whitespace);
                assert_eq!(has_note(&recording, "truncated", ""), !blank, "cut at {cut}");
            }
            Err(_) => assert_eq!(whole, 0, "cut at {cut}"),
        }
    }
}

#[test]
fn damage_is_named() {
    for (from, to, told) in [
        ("Matrix: 4x3", "Matrix: 4", "expected a matrix"),
        ("Matrix: 4x3", "Matrix: 0x3", "0 columns"),
        ("Matrix: 4x3", "Matrix: 100000x3", "100000 columns"),
        ("Matrix: 4x3", "Matrix: 2x3", "expected columns 1 to 2, got 3"),
        ("Matrix: 4x3", "Matrix: 4x2", "expected a row from 3 to 2, got \"3\""),
        ("20.0 ms", "0.0 ms", "expected a time"),
        ("0.500x0.500 cm", "-0.500x0.500 cm", "pitch"),
        ("0.500x0.500 cm", "0.900x0.500 cm", "expected a sensor area"),
        ("2\t5.00", "2\t-5.00", "got \"-5.00\""),
        ("2\t5.00", "2\tNaN", "got \"NaN\""),
        ("2\t5.00\t", "2\t", "expected 3 numbers in the row, got 2"),
        ("Force\t0.13", "\x0C\t0.13", "expected the line of column forces"),
        ("Pict-No.: 2", "Pict-No.: 1", "row 2, column 2 was given by a page before"),
    ] {
        let refusal = parse(&replaced(from, to)).err();
        assert!(refusal.as_ref().is_some_and(|refusal| refusal.contains(told)), "{from} {to}: {refusal:?}");
    }
    assert!(parse(b"").unwrap_err().contains("expected a page"));
}
