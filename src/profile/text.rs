//! Lines of text: the numbers in them, what stands before and behind the cells, and the check at the end.

use super::algorithm::{Algorithm, Complement};
use super::check::Check;
use super::fields::Aux;
use super::framing::Framing;
use super::pieces::Pieces;
use super::plan::Plan;
use super::schema::{CheckTable, Endian};
use crate::base::CellsKind;

/// Lines that are looked at to find a check out.
const TRIED: usize = 200;
/// A power of ten beyond this is no number of a mat.
const MOST_DIGITS: i32 = 300;

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
    /// Another kind of line, which the profile knows.
    Other,
}

/// What stands in a line beside whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Beside {
    /// Letters.
    pub(super) words: bool,
    /// A decimal point, or an exponent.
    pub(super) fractions: bool,
}

impl Plan {
    /// What a line of a frame holds, without its end, and its numbers: those before the cells, the cells, and those
    /// behind them.
    pub(super) fn line(&self, line: &[u8], to: &mut Vec<f64>) -> Line {
        to.clear();
        if line.iter().all(u8::is_ascii_whitespace) {
            return Line::Blank;
        }
        let Framing::Lines { per_frame, prefix, .. } = &self.framing else { return Line::Text };
        if self.is_other(line, prefix) {
            return Line::Other;
        }
        let Some(body) = line.strip_prefix(&prefix[..]) else {
            return if numbers(line, to).words { Line::Text } else { Line::Bad };
        };
        let body = match &self.check {
            None => body,
            Some(check) => match check.covered(line) {
                Some(before) => &before[prefix.len().min(before.len())..],
                // A banner carries no check.
                None if prefix.is_empty() && numbers(line, to).words => return Line::Text,
                None => return Line::Bad,
            },
        };
        let found = numbers(body, to);
        let (before, cells) = (self.sample.data_at, self.cells() / per_frame);
        let fits = to.len() == before + cells + self.sample.after
            && to[before..before + cells].iter().all(|&number| number <= self.max)
            && !(found.fractions && self.cuts_fractions(&to[before..before + cells]));
        match (fits, found.words) {
            (true, _) => Line::Good,
            (false, true) if prefix.is_empty() => Line::Text,
            (false, _) => Line::Bad,
        }
    }

    /// Whether cells are counts here, and these are none.
    pub(super) fn cuts_fractions(&self, cells: &[f64]) -> bool {
        self.sample.kind == CellsKind::U16 && cells.iter().any(|cell| cell.fract() != 0.0)
    }

    /// Appends a line as [`Plan::line`] reads it: `row` is its number, where lines are numbered, and `field` gives the
    /// number of a field.
    pub(super) fn put_line(
        &self,
        row: usize,
        cells: &[f64],
        field: impl Fn(&Aux) -> Option<f64>,
        to: &mut Vec<u8>,
    ) {
        let prefix = self.prefix();
        let decimal = self.sample.kind == CellsKind::F32;
        let beside = |at: isize| {
            let field = self.aux.iter().find(|aux| aux.at == at).and_then(&field);
            match self.pieces {
                Pieces::Row(row_at) if usize::try_from(at) == Ok(row_at) => row.to_string(),
                _ => field.map_or_else(|| "0".to_owned(), |number| number.to_string()),
            }
        };
        let before = (0..self.sample.data_at as isize).map(beside);
        let after = (1..=self.sample.after as isize).rev().map(|at| beside(-at));
        let cell = |cell: &f64| if decimal { (*cell as f32).to_string() } else { format!("{cell:.0}") };
        let words: Vec<String> = before.chain(cells.iter().map(cell)).chain(after).collect();
        let begin = to.len();
        to.extend(prefix.iter().copied().chain(words.join(",").into_bytes()));
        if let Some(check) = &self.check {
            // Room for its digits, which are not covered.
            let digits = check.stored();
            to.extend(std::iter::repeat_n(b'0', digits + 1));
            let at = to.len() - digits;
            to[at - 1] = b',';
            if let Some((of, at)) = check.places(to.len() - begin) {
                let hex = format!("{:0digits$X}", check.of(&to[begin..][of]));
                to[begin + at..][..digits].copy_from_slice(&hex.as_bytes()[..digits]);
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
        if !self.proves() {
            return Some(&line[..of.end.min(at)]);
        }
        let digits = str::from_utf8(line.get(at..at + self.stored())?).ok()?;
        let stored = u32::from_str_radix(digits, 16).ok()?;
        (stored == self.of(&line[of.clone()])).then(|| &line[..of.end.min(at)])
    }
}

/// What to write for the check of lines that the profile knows no check for, or a wrong one: what holds for most
/// of them.
pub(super) fn check_of(lines: &[&[u8]]) -> Option<String> {
    let lines = &lines[..lines.len().min(TRIED)];
    // In fewer lines a check of one byte may hold by chance.
    if lines.len() < 4 {
        return None;
    }
    let table = |algo: Algorithm, complement: Complement, from: isize, gap: isize| {
        let digits = 2 * algo.width() as isize;
        let (to, at) = (Some(-digits - gap), Some(-digits));
        CheckTable { algo, from, to, at, endian: Endian::Le, complement, size: None }
    };
    let holds = |table: &CheckTable| {
        let check = Check::new(table, 0, true);
        2 * lines.iter().filter(|line| check.covered(line).is_some()).count() > lines.len()
    };
    let places = [(0, 0), (0, 1), (1, 1), (1, 0)];
    let mut tables = Complement::ALL.into_iter().flat_map(|complement| {
        Algorithm::ALL
            .into_iter()
            .flat_map(move |algorithm| places.map(|(from, gap)| table(algorithm, complement, from, gap)))
    });
    let found = tables.find(holds)?;
    let complement = match found.complement {
        Complement::None => String::new(),
        complement => format!(", complement = \"{}\"", complement.name()),
    };
    Some(format!(
        "most lines end with a check: [check] algo = \"{}\", from = {}, to = {}{complement}?",
        found.algo.name(),
        found.from,
        found.to.unwrap_or_default()
    ))
}

/// Takes the numbers out of a line: whatever is a run of digits, with a sign before it, a decimal point within it
/// or before it, and an exponent behind it.
pub(super) fn numbers(line: &[u8], to: &mut Vec<f64>) -> Beside {
    to.clear();
    let (mut beside, mut at) = (Beside::default(), 0);
    let digit = |at: usize| line.get(at).is_some_and(u8::is_ascii_digit);
    while at < line.len() {
        let byte = line[at];
        let point_first = byte == b'.' && digit(at + 1) && !(at > 0 && digit(at - 1));
        if !byte.is_ascii_digit() && !point_first {
            beside.words |= byte.is_ascii_alphabetic() || byte >= 0x80;
            at += 1;
            continue;
        }
        let negative = at > 0 && line[at - 1] == b'-';
        let (mut number, mut tenths) = (0.0_f64, 0_i32);
        while digit(at) {
            number = number * 10.0 + f64::from(line[at] - b'0');
            at += 1;
        }
        if line.get(at) == Some(&b'.') && digit(at + 1) {
            at += 1;
            while digit(at) {
                number = number * 10.0 + f64::from(line[at] - b'0');
                (at, tenths) = (at + 1, tenths + 1);
            }
            beside.fractions = true;
        }
        if let Some((exponent, end)) = exponent(line, at) {
            (at, tenths) = (end, tenths - exponent);
            beside.fractions = true;
        }
        // One division keeps what is printed as near as a number can be.
        number = match tenths {
            0 => number,
            1.. => number / 10_f64.powi(tenths.min(MOST_DIGITS)),
            _ => number * 10_f64.powi((-tenths).min(MOST_DIGITS)),
        };
        to.push(if negative { -number } else { number });
    }
    beside
}

/// An exponent that stands here, and where it ends.
fn exponent(line: &[u8], at: usize) -> Option<(i32, usize)> {
    let rest = line.get(at..)?.strip_prefix(b"e").or_else(|| line.get(at..)?.strip_prefix(b"E"))?;
    let (sign, digits) = match rest {
        [b'-', digits @ ..] => (-1, digits),
        [b'+', digits @ ..] => (1, digits),
        digits => (1, digits),
    };
    let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = str::from_utf8(&digits[..count]).ok()?.parse::<i32>().ok()?;
    Some((sign * number.min(MOST_DIGITS), line.len() - digits.len() + count))
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
        assert!(told.contains("[check] algo = \"xor8\", from = 1, to = -3?"), "{told}");
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

    /// Numbers of a line and whether there are words and fractions.
    fn read(line: &str) -> (Vec<f64>, bool, bool) {
        let mut found = Vec::new();
        let beside = super::numbers(line.as_bytes(), &mut found);
        (found, beside.words, beside.fractions)
    }

    #[test]
    fn numbers_are_read_as_they_are_printed() {
        assert_eq!(read("1,-2;+3\t4"), (vec![1.0, -2.0, 3.0, 4.0], false, false));
        assert_eq!(
            read("0.1 -12.75 .5 3. 1e3 2.5E-2"),
            (vec![0.1, -12.75, 0.5, 3.0, 1000.0, 0.025], false, true)
        );
        // A version, a word that begins as an exponent, and hours.
        assert_eq!(read("v1.2.3"), (vec![1.2, 3.0], true, true));
        assert_eq!(read("12 eels, 3e"), (vec![12.0, 3.0], true, false));
        assert_eq!(read("12:34:56.789"), (vec![12.0, 34.0, 56.789], false, true));
        assert!(read("1e999999999 1e400 -1e99999999999").0.iter().all(|number| number.is_finite()));
        assert_eq!(read("16777217,4294967295").0, [16_777_217.0, 4_294_967_295.0]);
    }

    #[test]
    fn cells_with_a_decimal_point_keep_it_and_are_never_cut_to_counts() {
        let line = b"0.5,1.25,2,3,4,5,6,7,8,9,10,998.5\r\n";
        let told = "[frame]\nkind = \"lines\"\nlines_per_frame = 1\n";
        assert_eq!(frames(&plan(told), line).0.len(), 0, "as counts");
        let mat = MAT.replace("\"text\"", "\"decimal\"");
        let decimal = Arc::new(Plan::new(&Profile::parse(&format!("{mat}{told}")).unwrap(), None).unwrap());
        let found = frames(&decimal, line).0;
        assert_eq!(found, [[0.5, 1.25, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 998.5]]);
        let mut sent = Vec::new();
        Encoder::new(Arc::clone(&decimal)).frame(0, &found[0], &mut sent);
        assert_eq!(frames(&decimal, &sent).0, found);
    }

    type Numbered = Vec<(Option<u32>, Option<u64>)>;

    /// Number and time of each frame, and how often the device began anew.
    fn timed(plan: &Arc<Plan>, text: &str) -> (Numbered, usize) {
        let (mut decoder, mut bytes) = (Decoder::new(Arc::clone(plan)), text.as_bytes());
        let (mut found, mut restarts) = (Vec::new(), 0);
        while let Some(event) = decoder.next(&mut bytes) {
            match event {
                Event::Frame(frame) => found.push((frame.seq, frame.t_us)),
                Event::Restart => restarts += 1,
            }
        }
        (found, restarts)
    }

    #[test]
    fn a_number_and_a_time_stand_in_a_line_before_the_cells_or_behind() {
        let lines = "[frame]\nkind = \"lines\"\nlines_per_frame = 1\n[aux]\n";
        let first = plan(&format!(
            "data_at = 2\n{lines}seq = {{ at = 0, type = \"text\" }}\ntime = {{ at = 1, type = \"text\", unit_us = 1000 }}\n"
        ));
        let text = "7 t=20 ms: 1,2,3,4,5,6,7,8,9,10,11,12\n8 t=41 ms: 1,2,3,4,5,6,7,8,9,10,11,12\n";
        let (found, restarts) = timed(&first, text);
        assert_eq!((found, restarts), (vec![(Some(7), Some(20_000)), (Some(8), Some(41_000))], 0));
        // The board began anew: its clock is told with the first frame after that.
        let again = format!("{text}0 t=3 ms: 1,2,3,4,5,6,7,8,9,10,11,12\n");
        let (found, restarts) = timed(&first, &again);
        assert_eq!((found.last(), restarts), (Some(&(Some(0), Some(3000))), 1));
        // Seconds with a fraction, behind the cells; more than a 32-bit float holds of microseconds.
        let last = plan(&format!("{lines}time = {{ at = -1, type = \"text\", unit_us = 1e6 }}\n"));
        let text = "1,2,3,4,5,6,7,8,9,10,11,12,3600.000125\n1,2,3,4,5,6,7,8,9,10,11,12,3600.020125\n";
        let times = [3_600_000_125, 3_600_020_125].map(|us| (None, Some(us)));
        assert_eq!(timed(&last, text).0, times);
        assert_eq!(frames(&last, text.as_bytes()).0[0], (1..=12).map(f64::from).collect::<Vec<_>>());
        let mut sent = Vec::new();
        Encoder::new(Arc::clone(&last)).frame(1_500_000, &[3.0; 12], &mut sent);
        assert_eq!(timed(&last, str::from_utf8(&sent).unwrap()).0, [(None, Some(1_500_000))]);
    }

    #[test]
    fn lines_of_two_frames_are_never_joined_where_they_carry_a_number() {
        let lines = "data_at = 1\n[frame]\nkind = \"lines\"\nlines_per_frame = 3\n[aux]\nseq = { at = 0, type = \"text\" }\n";
        let plan = plan(lines);
        let line = |frame: u32, row: u32| format!("{frame},{0},{0},{0},{0}\n", 10 * frame + row);
        let all: Vec<String> = (1..7).flat_map(|frame| (0..3).map(move |row| line(frame, row))).collect();
        let expected =
            |frame: u32| -> Vec<f64> { (0..12).map(|at| f64::from(10 * frame + at / 4)).collect() };
        assert_eq!(frames(&plan, all.concat().as_bytes()).0, [1, 2, 3, 4, 5, 6].map(expected));
        // The last line of the second frame and the first of the third are lost.
        let cut = [&all[..5], &all[7..]].concat().concat();
        assert_eq!(frames(&plan, cut.as_bytes()).0, [1, 4, 5, 6].map(expected));
    }

    #[test]
    fn lines_of_another_kind_are_passed_over() {
        let told = "[frame]\nkind = \"lines\"\nlines_per_frame = 3\nblank_ends_frame = true\n[[others]]\nsync = \"23\"\n";
        let plan = plan(told);
        let text = b"1,2,3,4\n# 37,5\n5,6,7,8\n9,10,11,12\n#\n\n";
        assert_eq!(frames(&plan, text).0, [(1..=12).map(f64::from).collect::<Vec<_>>()]);
    }
}
