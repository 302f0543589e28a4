//! Lines of text: the numbers in them, what stands before the cells, and the check behind them.

use super::check::Algorithm;
use super::plan::{Check, Framing, Pieces, Plan};
use super::schema::{CheckTable, Endian};

/// What a line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing.
    Blank,
    /// Words, and not the numbers it should.
    Text,
    /// As many numbers as it should, and no cell above full scale.
    Good,
    /// Numbers, but not those; a check that does not hold.
    Bad,
}

impl Plan {
    /// What a line of a frame holds, without its end, and its numbers: those before the cells, and the cells.
    pub(super) fn line(&self, line: &[u8], to: &mut Vec<f32>) -> Line {
        to.clear();
        if line.iter().all(u8::is_ascii_whitespace) {
            return Line::Blank;
        }
        let Framing::Lines { per_frame, prefix, .. } = &self.framing else { return Line::Text };
        let Some(body) = line.strip_prefix(&prefix[..]) else {
            return if numbers(line, to) { Line::Text } else { Line::Bad };
        };
        let body = match &self.check {
            None => body,
            Some(check) => match check.covered(line) {
                Some(before) => &before[prefix.len().min(before.len())..],
                // A banner carries no check.
                None if prefix.is_empty() && numbers(line, to) => return Line::Text,
                None => return Line::Bad,
            },
        };
        let words = numbers(body, to);
        let before = self.sample.data_at;
        let fits = to.len() == before + self.cells() / per_frame
            && to[before..].iter().all(|&number| f64::from(number) <= self.max);
        match (fits, words) {
            (true, _) => Line::Good,
            (false, true) if prefix.is_empty() => Line::Text,
            (false, _) => Line::Bad,
        }
    }

    /// Appends a line as [`Plan::line`] reads it: `row` is its number, where lines are numbered.
    pub(super) fn put_line(&self, row: usize, cells: &[f64], to: &mut Vec<u8>) {
        let Framing::Lines { prefix, .. } = &self.framing else { return };
        let before = (0..self.sample.data_at).map(|at| match self.pieces {
            Pieces::Row(row_at) if at == row_at => row.to_string(),
            _ => "0".to_owned(),
        });
        let words: Vec<String> = before.chain(cells.iter().map(|cell| format!("{cell:.0}"))).collect();
        let begin = to.len();
        to.extend(prefix.iter().copied().chain(words.join(",").into_bytes()));
        if let Some(check) = &self.check {
            // Room for its digits, which are not covered.
            let digits = check.stored();
            to.extend(std::iter::repeat_n(b'0', digits + 1));
            let at = to.len() - digits;
            to[at - 1] = b',';
            if let Some((of, at)) = check.places(to.len() - begin) {
                let bytes = check.algorithm.bytes(&to[begin..][of], true);
                let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
                to[begin + at..][..digits].copy_from_slice(hex.as_bytes());
            }
        }
        to.extend(b"\r\n");
    }
}

impl Check {
    /// A line up to where its check covers it, where the check holds: what is not covered is not believed. The
    /// digits of the check are hexadecimal, the high ones first.
    fn covered<'l>(&self, line: &'l [u8]) -> Option<&'l [u8]> {
        let (of, at) = self.places(line.len())?;
        let digits = str::from_utf8(line.get(at..at + self.stored())?).ok()?;
        let stored = u32::from_str_radix(digits, 16).ok()?;
        (stored == self.algorithm.of(&line[of.clone()])).then(|| &line[..of.end.min(at)])
    }
}

/// What to write for the check of lines that the profile knows no check for, or a wrong one: what holds for most
/// of them.
pub(super) fn check_of(lines: &[&[u8]]) -> Option<String> {
    let holds = |algorithm: Algorithm, from: isize, gap: isize| {
        let width = 2 * algorithm.width() as isize;
        let table = CheckTable {
            algo: algorithm,
            from,
            to: Some(-width - gap),
            at: Some(-width),
            endian: Endian::Le,
        };
        let check = Check::new(&table, 0, true);
        2 * lines.iter().filter(|line| check.covered(line).is_some()).count() > lines.len()
    };
    let places = [(0, 0), (0, 1), (1, 1), (1, 0)];
    let mut all = Algorithm::ALL.into_iter().flat_map(|algorithm| places.map(|place| (algorithm, place)));
    // In fewer lines a check of one byte may hold by chance.
    let found = all.find(|&(algorithm, (from, gap))| lines.len() >= 4 && holds(algorithm, from, gap));
    let (algorithm, (from, gap)) = found?;
    let to = -2 * algorithm.width() as isize - gap;
    Some(format!("most lines end with a check: algo = \"{}\", from = {from}, to = {to}?", algorithm.name()))
}

/// Takes the numbers out of a line: whatever is a run of digits, with a sign before it. True when there are words
/// too.
fn numbers(line: &[u8], to: &mut Vec<f32>) -> bool {
    to.clear();
    let (mut words, mut at) = (false, 0);
    while at < line.len() {
        let byte = line[at];
        if !byte.is_ascii_digit() {
            words |= byte.is_ascii_alphabetic() || byte >= 0x80;
            at += 1;
            continue;
        }
        let negative = at > 0 && line[at - 1] == b'-';
        let mut number = 0.0_f32;
        while let Some(digit) = line.get(at).filter(|byte| byte.is_ascii_digit()) {
            number = number * 10.0 + f32::from(digit - b'0');
            at += 1;
        }
        to.push(if negative { -number } else { number });
    }
    words
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::profile::{Decoder, Encoder, Event, Plan, Profile};

    const MAT: &str = "[mat]\nname = \"x\"\nrows = 3\ncols = 4\nmax = 999\n[sample]\ntype = \"text\"\n";

    fn plan(frame: &str) -> Arc<Plan> {
        let profile = Profile::parse(&format!("{MAT}{frame}")).unwrap();
        Arc::new(Plan::new(&profile, None).unwrap())
    }

    /// The frames of some bytes, and how many were dropped half done.
    fn frames(plan: &Arc<Plan>, mut bytes: &[u8]) -> (Vec<Vec<f64>>, u64) {
        let mut decoder = Decoder::new(Arc::clone(plan));
        let mut found = Vec::new();
        let mut take = |event: Option<Event<'_>>| {
            if let Some(Event::Frame(frame)) = &event {
                found.push((0..12).map(|at| frame.cells.get(at)).collect());
            }
            event.is_some()
        };
        while take(decoder.next(&mut bytes)) {}
        while take(decoder.finish()) {}
        (found, decoder.counters().half_frames)
    }

    fn cells(first: u32) -> Vec<f64> {
        (first..first + 12).map(f64::from).collect()
    }

    #[test]
    fn numbered_rows_are_joined_in_the_middle_and_never_mixed() {
        let plan = plan("data_at = 2\n[frame]\nkind = \"lines\"\nsync = \"52\"\n[part]\nrow_at = 0\n");
        let mut encoder = Encoder::new(Arc::clone(&plan));
        let mut bytes = Vec::new();
        for frame in 0..4 {
            encoder.frame(0, &cells(100 * frame), &mut bytes);
        }
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        assert_eq!(lines[1], "R1,0,4,5,6,7\r\n");
        assert_eq!(frames(&plan, text.as_bytes()).0, [0, 100, 200, 300].map(cells));
        // From the second row on, and without the middle row of the third frame.
        let cut = [&lines[1..7], &lines[8..]].concat().concat();
        assert_eq!(frames(&plan, cut.as_bytes()), ([100, 300].map(cells).to_vec(), 2));
        // A whole frame's bytes from within a row to within the row of the next.
        let gone = text.replace("5,6,7\r\nR2,0,8,9,10,11\r\nR0,0,100,101,", "");
        assert_eq!(frames(&plan, gone.as_bytes()), ([200, 300].map(cells).to_vec(), 2));
        let with_words = text.replace("R0,", "frame of 20 fps\r\nR0,");
        assert_eq!(frames(&plan, with_words.as_bytes()).0.len(), 4);
        let beyond = text.replace("R2,", "R3,");
        assert_eq!(frames(&plan, beyond.as_bytes()).0.len(), 0);
    }

    #[test]
    fn a_check_in_the_line_keeps_every_wrong_frame_out() {
        let frame = "[frame]\nkind = \"lines\"\nlines_per_frame = 1\nsync = \"24\"\n[check]\nalgo = \"xor8\"\nfrom = 1\nto = -3\n";
        let plan = plan(frame);
        // As NMEA 0183 has it, with the sum by hand: 1 to 9 and eleven commas, and 10, 11, 12.
        let body = "1,2,3,4,5,6,7,8,9,10,11,12";
        let sum = body.bytes().fold(0, |all, byte| all ^ byte);
        let line = format!("${body}*{sum:02X}\r\n");
        let twelve: Vec<f64> = (1..=12).map(f64::from).collect();
        assert_eq!(frames(&plan, line.as_bytes()).0, [&twelve[..]]);
        for at in 0..line.len() - 2 {
            for flip in 1..=255 {
                let mut damaged = line.clone().into_bytes();
                damaged[at] ^= flip;
                let (found, _) = frames(&plan, &damaged);
                // The same number in lower case is no damage.
                assert!(found.iter().all(|cells| *cells == twelve), "byte {at} ^ {flip}: {found:?}");
            }
        }
        let mut sent = Vec::new();
        Encoder::new(Arc::clone(&plan)).frame(0, &twelve, &mut sent);
        assert_eq!(frames(&plan, &sent).0, [&twelve[..]]);
    }

    #[test]
    fn numbers_before_the_cells_are_passed_over() {
        let plan = plan("data_at = 1\n[frame]\nkind = \"lines\"\nlines_per_frame = 1\n");
        let text = b"hello 5\r\n123456,1,2,3,4,5,6,7,8,9,10,11,12\r\n1,2,3,4,5,6,7,8,9,10,11,12\r\n";
        assert_eq!(frames(&plan, text).0, [(1..=12).map(f64::from).collect::<Vec<_>>()]);
    }

    #[test]
    fn the_check_of_lines_is_found_out() {
        let lines: Vec<String> = (0..8_u8)
            .map(|at| {
                let body = format!("{at},20,{}", 7 * at);
                format!("${body}*{:02x}", body.bytes().fold(0, |all, byte| all ^ byte))
            })
            .collect();
        let lines: Vec<&[u8]> = lines.iter().map(String::as_bytes).collect();
        let told = super::check_of(&lines).unwrap();
        assert!(told.contains("algo = \"xor8\", from = 1, to = -3"), "{told}");
        assert_eq!(super::check_of(&[b"1,2,3".as_slice(), b"4,5,6", b"7,8,90", b"1,1,1"]), None);
    }

    #[test]
    fn contradictions_are_told() {
        for (frame, told) in [
            ("[frame]\nkind = \"lines\"\nlines_per_frame = 1\n[part]\nrow_at = 0\n", "one row each"),
            ("data_at = 1\n[frame]\nkind = \"lines\"\n[part]\nrow_at = 1\n", "before the cells"),
            ("data_at = 99\n[frame]\nkind = \"lines\"\nlines_per_frame = 3\n", "at most 64"),
        ] {
            let profile = Profile::parse(&format!("{MAT}{frame}")).unwrap();
            let error = Plan::new(&profile, None).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
