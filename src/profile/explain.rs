//! Holding a profile against a capture: what fits, where it does not, and what might be meant.

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::memmem;

use super::between::between;
use super::checks::{checks, unstuffed};
use super::cut::{Cause, Cut, Cutter};
use super::decoder::{Decoder, Event};
use super::framing::Framing;
use super::hex::Hex;
use super::picture::{NOISE, other_way_round, roughness};
use super::pieces::Pieces;
use super::plan::Plan;
use super::repeats::{is_printable, repeat};
use super::text::Line;
use crate::base::LinkCounters;

/// Misfits told one by one; the others are counted.
const MISFITS: usize = 8;
/// Bytes of a misfit shown.
const SHOWN: usize = 16;
/// Distances between beginnings told.
const DISTANCES: usize = 4;

/// How a capture looks to a profile.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Explanation {
    /// What was received and what became of it.
    pub counters: LinkCounters,
    /// Share of the bytes that good packets explain.
    pub explained: f64,
    /// Bytes that could be printed as text, as a share.
    pub printable: f64,
    /// How often the bytes that a packet begins with were found; `None` where the profile has none.
    pub syncs: Option<usize>,
    /// The highest value of a cell in any frame; `None` without a frame.
    pub highest: Option<f64>,
    /// The commonest distances between them with how often each came, commonest first.
    pub distances: Vec<(usize, usize)>,
    /// The first places that do not fit.
    pub misfits: Vec<Misfit>,
    /// What to try.
    pub advice: Vec<String>,
}

/// A place at which the capture is not what the profile says.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Misfit {
    /// Offset of its first byte.
    pub offset: usize,
    /// How many bytes were passed over there.
    pub bytes: usize,
    /// What is wrong.
    pub what: String,
    /// Its first bytes, in hexadecimal digits.
    pub hex: String,
}

/// Holds a capture against a profile.
pub fn explain(plan: &Arc<Plan>, capture: &[u8]) -> Explanation {
    let mut decoder = Decoder::new(Arc::clone(plan));
    let (mut rest, mut highest) = (capture, 0.0_f64);
    let mut look = |event: Event<'_>| {
        if let Event::Frame(frame) = event {
            highest = (0..frame.cells.len()).map(|at| frame.cells.get(at)).fold(highest, f64::max);
        }
    };
    while let Some(event) = decoder.next(&mut rest) {
        look(event);
    }
    while let Some(event) = decoder.finish() {
        look(event);
    }
    let counters = *decoder.counters();
    let sync = match &plan.framing {
        Framing::Fixed { sync, .. } | Framing::Length { sync, .. } if !sync.is_empty() => Some(&sync[..]),
        Framing::Fixed { end, .. } if !end.is_empty() => Some(&end[..]),
        Framing::Delimited { delimiter, .. } => Some(&delimiter[..]),
        _ => None,
    };
    let places: Option<Vec<usize>> = sync.map(|sync| memmem::find_iter(capture, sync).collect());
    let distances = places.as_deref().map(distances).unwrap_or_default();
    let mut explanation = Explanation {
        explained: share(counters.bytes_decoded, counters.bytes),
        printable: share(capture.iter().filter(|&&byte| is_printable(byte)).count() as u64, counters.bytes),
        syncs: places.as_ref().map(Vec::len),
        misfits: misfits(plan, capture),
        distances,
        counters,
        highest: (counters.frames > 0).then_some(highest),
        advice: Vec::new(),
    };
    explanation.advice = advice(plan, capture, places.as_deref(), &explanation);
    explanation
}

fn share(part: u64, whole: u64) -> f64 {
    if whole > 0 { part as f64 / whole as f64 } else { 0.0 }
}

/// The commonest distances between places.
fn distances(places: &[usize]) -> Vec<(usize, usize)> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for pair in places.windows(2) {
        *counts.entry(pair[1] - pair[0]).or_default() += 1;
    }
    let mut counts: Vec<(usize, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(distance, count)| (std::cmp::Reverse(count), distance));
    counts.truncate(DISTANCES);
    counts
}

/// Walks the capture once more and notes where it does not fit.
fn misfits(plan: &Plan, capture: &[u8]) -> Vec<Misfit> {
    let mut cutter = Cutter::default();
    let mut found: Vec<Misfit> = Vec::new();
    let (mut at, mut before) = (0, None);
    while at < capture.len() {
        let bytes = &capture[at..];
        let (used, what) = match cutter.cut(plan, bytes, true) {
            Cut::More => break,
            Cut::Skip(used, cause) => (used, Some((cause, words(plan, bytes, cause)))),
            Cut::Frame(used) | Cut::Packet(used) | Cut::Unpacked(used) | Cut::Line(used) => (used, None),
        };
        if let Some((cause, what)) = what {
            let full = found.len() == MISFITS;
            match found.last_mut() {
                // What follows a packet that is none, up to the next, is the rest of it.
                Some(last) if before == Some(at) && (cause == Cause::Between || what == last.what) => {
                    last.bytes += used;
                }
                _ if full => break,
                _ => found.push(Misfit { offset: at, bytes: used, what, hex: String::new() }),
            }
            before = Some(at + used);
        }
        at += used;
    }
    for misfit in &mut found {
        let shown = &capture[misfit.offset..][..misfit.bytes.min(SHOWN)];
        misfit.hex = Hex(shown.to_vec()).to_string();
    }
    found
}

fn words(plan: &Plan, bytes: &[u8], cause: Cause) -> String {
    match cause {
        Cause::Between => "between packets, or a packet cut off".to_owned(),
        Cause::Oversized => format!("longer than any packet ({} bytes)", plan.longest),
        Cause::Misfit => match &plan.framing {
            Framing::Fixed { size, end, .. } if !end.is_empty() => {
                let found = size.checked_sub(end.len()).and_then(|at| bytes.get(at..*size));
                let found = found.map_or("nothing".to_owned(), |found| Hex(found.to_vec()).to_string());
                format!("a packet of {size} bytes must end with {}, found {found}", Hex(end.clone()))
            }
            Framing::Fixed { sync, size, .. }
                if plan.check.is_none() && !matches!(plan.pieces, Pieces::Kinds(_)) =>
            {
                format!("{size} bytes later no packet begins with {}", Hex(sync.clone()))
            }
            Framing::Fixed { .. } => {
                "a packet begins, but of a kind that the profile does not know".to_owned()
            }
            Framing::Length { .. } => {
                "the length given in the packet is impossible, or no packet follows".to_owned()
            }
            _ => "a packet whose contents do not fit".to_owned(),
        },
        Cause::Check => {
            let packet = match &plan.framing {
                Framing::Fixed { size, .. } => bytes.get(..*size),
                _ => None,
            };
            let told = plan.check.zip(packet).and_then(|(check, packet)| {
                let (of, at) = check.places(packet.len())?;
                let expected = check.bytes(&packet[of]);
                let found = packet[at..at + expected.len()].to_vec();
                Some(format!(
                    "{} gives {}, the packet says {}",
                    check.algorithm.name(),
                    Hex(expected),
                    Hex(found)
                ))
            });
            told.unwrap_or_else(|| "the check does not match".to_owned())
        }
    }
}

/// Why what is decoded may be no picture.
fn doubt(plan: &Arc<Plan>, capture: &[u8]) -> Option<String> {
    let now = roughness(plan, capture)?;
    let share = |of: f64| format!("{:.0} %", 100.0 * of);
    if let Some(number) = other_way_round(plan, capture, now) {
        return Some(format!(
            "neighbouring cells differ by {} of what cells from anywhere do, and by far less when read the other way \
             round: sample.type = \"{}\"?",
            share(now),
            number.name()
        ));
    }
    (now > NOISE).then(|| {
        format!(
            "the cells look like noise: neighbours differ by {} of what cells from anywhere do. Was somebody on the mat? If \
             so, check sample.type, sample.data_at, mat.rows, mat.cols and layout",
            share(now)
        )
    })
}

fn advice(plan: &Arc<Plan>, capture: &[u8], places: Option<&[usize]>, seen: &Explanation) -> Vec<String> {
    let mut advice = Vec::new();
    if capture.is_empty() {
        return vec!["the capture is empty".to_owned()];
    }
    let text = matches!(plan.framing, Framing::Lines { .. });
    if !text && seen.printable > 0.95 {
        advice.push("nearly all of it is printable text: frame.kind = \"lines\"?".to_owned());
    }
    if text && seen.printable < 0.9 {
        advice.push("much of it is not text: is this a binary format, or a different baud rate?".to_owned());
    }
    if text {
        advice.extend(lines(plan, capture));
    }
    if places.is_some_and(<[usize]>::is_empty) {
        advice.push(
            "the packet separator does not occur in the capture: check sync, end or delimiter, and the baud rate"
                .to_owned(),
        );
    }
    if !text && seen.explained < 0.5 && seen.counters.frames == 0 {
        advice.extend(beginning(plan, capture));
    }
    if seen.explained > 0.5 {
        advice.extend(numbers(plan, capture, seen));
    }
    if let Some(highest) = seen.highest.filter(|&highest| highest > plan.max) {
        advice.push(format!(
            "a cell reads {highest}, above mat.max = {}: check sample.type and its byte order, data_at, and mat.max",
            plan.max
        ));
    }
    if let (Framing::Fixed { size, .. }, Some(&(distance, count)), Some(places)) =
        (&plan.framing, seen.distances.first(), places)
        && !matches!(plan.pieces, Pieces::Kinds(_))
        && distance != *size
        && 2 * count > places.len()
    {
        advice.push(format!(
            "packets are {distance} bytes apart ({count} of {} times): frame.size = {distance}?",
            places.len() - 1
        ));
    }
    let unproved = !text && plan.check.is_none_or(|check| !check.proves());
    if (seen.counters.bad_checks > 0 && seen.explained < 0.5) || (unproved && seen.explained > 0.5) {
        advice.extend(checks(plan, capture, places.unwrap_or_default(), seen));
    }
    advice.extend(between(plan, capture));
    if seen.counters.frames > 0 {
        advice.extend(doubt(plan, capture));
    }
    let fits = seen.explained >= 0.95 && seen.counters.frames > 0;
    if fits && advice.is_empty() {
        advice.push("the profile explains the capture".to_owned());
    } else if advice.is_empty() {
        let places = if seen.misfits.is_empty() { "" } else { "; see the places above" };
        advice.push(match seen.counters.frames {
            0 => format!("no frame was complete{places}"),
            _ => format!("only {:.0} % of the bytes are explained{places}", 100.0 * seen.explained),
        });
    }
    advice
}

/// What packets seem to begin with, where that is not what the profile says; and how long stuffed ones are.
fn beginning(plan: &Plan, capture: &[u8]) -> Option<String> {
    let size = match &plan.framing {
        Framing::Fixed { .. } | Framing::Length { .. } | Framing::Delimited { .. } => {
            let found = repeat(capture)?;
            let known = match &plan.framing {
                Framing::Fixed { sync, .. } | Framing::Length { sync, .. } => Hex(sync.clone()).to_string(),
                _ => String::new(),
            };
            if known.starts_with(&found.bytes) {
                return None;
            }
            return Some(format!(
                "{} occurs {} times, {} bytes apart: is that how a packet begins?",
                found.bytes, found.times, found.apart
            ));
        }
        Framing::Slip { size, .. } | Framing::Cobs { size, .. } => *size,
        Framing::Escaped { .. } | Framing::Lines { .. } | Framing::Tagged => return None,
    };
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for contents in unstuffed(plan, capture) {
        *lengths.entry(contents.len()).or_default() += 1;
    }
    let packets: usize = lengths.values().sum();
    let (&most, &count) = lengths.iter().max_by_key(|(_, count)| **count)?;
    (size != Some(most)).then(|| {
        format!("{packets} stuffed packets were found, and {count} of them contain {most} bytes: frame.size = {most}?")
    })
}

/// Rows or columns that packets number and the mat has not, or has and no packet numbers.
fn numbers(plan: &Plan, capture: &[u8], seen: &Explanation) -> Option<String> {
    let (at, count, key) = match plan.pieces {
        Pieces::Row(at) => (at, plan.rows, "rows"),
        Pieces::Col(at) => (at, plan.cols, "cols"),
        _ => return None,
    };
    let (mut cutter, mut from) = (Cutter::default(), 0);
    // How often each number came; a packet torn by chance gives one once.
    let mut times = [0_usize; 256];
    while from < capture.len() {
        from += match cutter.cut(plan, &capture[from..], true) {
            Cut::More => break,
            Cut::Packet(used) => {
                capture.get(from + at).into_iter().for_each(|&number| times[usize::from(number)] += 1);
                used
            }
            Cut::Unpacked(used) => {
                cutter.unpacked.get(at).into_iter().for_each(|&number| times[usize::from(number)] += 1);
                used
            }
            Cut::Skip(used, _) | Cut::Frame(used) | Cut::Line(used) => used,
        };
    }
    let often = times.iter().max().map_or(0, |most| most.div_ceil(4)).max(2);
    let (first, last) =
        (times.iter().position(|&times| times >= often)?, times.iter().rposition(|&times| times >= often)?);
    let whole = (first, last + 1) == (0, count);
    (!whole && (last >= count || seen.counters.frames == 0)).then(|| {
        format!("packets number their {key} from {first} to {last}, and the profile has {count} {key}: check mat.{key} and where the number lies")
    })
}

/// How many numbers lines hold, where that is not what the profile says.
fn lines(plan: &Plan, capture: &[u8]) -> Option<String> {
    let Framing::Lines { per_frame, .. } = plan.framing else { return None };
    let expected = plan.sample.data_at + plan.cells() / per_frame + plan.sample.after;
    let (mut counts, mut found): (BTreeMap<usize, usize>, Vec<f64>) = (BTreeMap::new(), Vec::new());
    let (mut good, mut cut, mut all) = (0, 0, Vec::new());
    for line in capture.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end) {
        let held = plan.line(line, &mut found);
        good += usize::from(held == Line::Good);
        if !matches!(held, Line::Blank | Line::Other) {
            all.push(line);
            let (before, cells) = (plan.sample.data_at, plan.cells() / per_frame);
            cut += usize::from(
                found.len() == before + cells + plan.sample.after
                    && plan.cuts_fractions(&found[before..before + cells]),
            );
        }
        if !found.is_empty() {
            *counts.entry(found.len()).or_default() += 1;
        }
    }
    if cut > 0 {
        return Some(format!(
            "the cells of {cut} lines have a decimal point, which counts do not have: sample.type = \"decimal\""
        ));
    }
    let unproved = plan.check.is_none_or(|check| !check.proves());
    if (2 * good < all.len() || unproved)
        && let Some(check) = super::text::check_of(&all)
    {
        return Some(check);
    }
    if 2 * good < all.len() && plan.check.is_some_and(|check| check.proves()) {
        return Some("the check of most lines does not match: see check.algo, from, to and at".to_owned());
    }
    let (&numbers, &count) = counts.iter().max_by_key(|(_, count)| **count)?;
    let blank = capture.windows(2).filter(|pair| pair == b"\n\n").count()
        + capture.windows(3).filter(|three| three == b"\n\r\n").count();
    if let Framing::Lines { blank_ends: false, .. } = plan.framing
        && numbers == expected
        && 2 * blank * per_frame > count
    {
        return Some(format!("{blank} empty lines lie between others: frame.blank_ends_frame = true?"));
    }
    (numbers != expected).then(|| {
        format!("most lines ({count}) contain {numbers} numbers; the profile expects {expected}: check mat.cols and frame.lines_per_frame, and sample.data_at, the numbers before the cells")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Encoder, Profile};

    fn plan(text: &str) -> Arc<Plan> {
        Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap())
    }

    const TRUE: &str = "[mat]\nname = \"x\"\nrows = 4\ncols = 6\nmax = 255\n[frame]\nkind = \"fixed\"\nsync = \"A5 5A\"\nsize = 29\nend = \"0A\"\n[check]\nalgo = \"crc16-ccitt\"\nfrom = 2\nto = -3\nat = -3\n[sample]\ntype = \"u8\"\ndata_at = 2\ndata_len = 24\n";

    fn capture() -> Vec<u8> {
        let mut encoder = Encoder::new(plan(TRUE));
        let mut bytes = b"boot\r\n".to_vec();
        for n in 0..30 {
            let cells: Vec<f64> = (0..24).map(|at| f64::from((at * 7 + n * 13) % 200)).collect();
            encoder.frame(0, &cells, &mut bytes);
        }
        bytes
    }

    #[test]
    fn a_profile_that_fits_is_said_to() {
        let seen = explain(&plan(TRUE), &capture());
        assert_eq!((seen.counters.frames, seen.syncs, seen.distances[0]), (30, Some(30), (29, 29)));
        assert_eq!(seen.advice, ["the profile explains the capture"]);
        assert_eq!((seen.misfits[0].offset, seen.misfits[0].bytes), (0, 6));
        // Six bytes may be chance.
        assert_eq!((seen.counters.bytes_skipped, seen.counters.bytes_text), (6, 0));
        let with_banner = [b"booting, v1.2\r\n".to_vec(), capture()].concat();
        assert_eq!(explain(&plan(TRUE), &with_banner).counters.bytes_text, 21);
    }

    #[test]
    fn a_wrong_size_and_a_wrong_check_are_seen_through() {
        let wrong = TRUE.replace("size = 29", "size = 30");
        let seen = explain(&plan(&wrong), &capture());
        assert!(seen.advice.iter().any(|line| line.contains("frame.size = 29")), "{:?}", seen.advice);
        let wrong = TRUE.replace("crc16-ccitt", "crc16-modbus");
        let seen = explain(&plan(&wrong), &capture());
        assert_eq!(seen.counters.frames, 0);
        assert!(
            seen.misfits.iter().any(|misfit| misfit.what.starts_with("crc16-modbus gives")),
            "{:?}",
            seen.misfits
        );
        let expected = "algo = \"crc16-ccitt\", from = 2, to = -3, at = -3";
        assert!(seen.advice.iter().any(|line| line.contains(expected)), "{:?}", seen.advice);
    }

    #[test]
    fn what_does_not_make_frames_is_not_said_to_explain() {
        let rows = "[mat]\nname = \"x\"\nrows = 16\ncols = 12\nmax = 1023\n[frame]\nkind = \"fixed\"\nsync = \"FA CE\"\nsize = 28\n[part]\nrow_at = 2\n[check]\nalgo = \"sum8\"\nfrom = 2\n[sample]\ntype = \"u16be\"\n";
        let mut encoder = Encoder::new(plan(rows));
        let mut bytes = Vec::new();
        for n in 0..30 {
            let cells: Vec<f64> = (0..192).map(|at| f64::from((at * 7 + n * 13) % 1000)).collect();
            encoder.frame(0, &cells, &mut bytes);
        }
        let advice = |text: &str| explain(&plan(text), &bytes).advice.join("; ");
        assert_eq!(advice(rows), "the profile explains the capture");
        for (from, to, expected) in [
            ("rows = 16", "rows = 20", "number their rows from 0 to 15, and the profile has 20"),
            ("rows = 16", "rows = 12", "number their rows from 0 to 15, and the profile has 12"),
            ("u16be", "u16le", "above mat.max = 1023"),
            ("FA CE", "CE FA", "FA CE occurs"),
        ] {
            let told = advice(&rows.replace(from, to));
            assert!(told.contains(expected), "{to}: {told}");
            assert!(!told.contains("explains the capture"), "{to}: {told}");
        }
        let told = advice(&rows.replace("sum8", "xor8"));
        assert!(told.starts_with("all 40 packets examined carry a check: [check] algo = \"sum8\""), "{told}");
        for (from, to, key) in
            [("row_at = 2", "row_at = 40", "part.row_at"), ("size = 28", "size = 27", "frame.size 28")]
        {
            let profile = Profile::parse(&rows.replace(from, to)).unwrap();
            let told = Plan::new(&profile, None).unwrap_err().to_string();
            assert!(told.contains(key), "{told}");
        }
    }

    #[test]
    fn stuffed_packets_get_their_size_and_their_check() {
        let stuffed = "[mat]\nname = \"x\"\nrows = 4\ncols = 6\nmax = 255\n[frame]\nkind = \"cobs\"\nsize = 26\n[check]\nalgo = \"crc16-ccitt\"\nendian = \"be\"\n[sample]\ntype = \"u8\"\n";
        let mut encoder = Encoder::new(plan(stuffed));
        let mut bytes = Vec::new();
        for n in 0..30 {
            let cells: Vec<f64> = (0..24).map(|at| f64::from((at * 7 + n * 13) % 200)).collect();
            encoder.frame(0, &cells, &mut bytes);
        }
        let advice = |text: &str| explain(&plan(text), &bytes).advice.join("; ");
        assert_eq!(advice(stuffed), "the profile explains the capture");
        let told = advice(&stuffed.replace("endian = \"be\"", ""));
        assert!(
            told.contains("algo = \"crc16-ccitt\", from = 0, to = -2, at = -2, endian = \"be\""),
            "{told}"
        );
        let told = advice(&stuffed.replace("cols = 6", "cols = 7").replace("size = 26", "size = 30"));
        assert!(told.contains("contain 26 bytes: frame.size = 26?"), "{told}");
    }

    #[test]
    fn empty_lines_between_frames_are_seen() {
        let text = "[mat]\nname = \"x\"\nrows = 2\ncols = 3\nmax = 99\n[frame]\nkind = \"lines\"\nlines_per_frame = 2\n[sample]\ntype = \"text\"\n";
        let seen = explain(&plan(text), &b"1,2,3\r\n4,5,6\r\n\r\n".repeat(9));
        assert!(seen.advice.iter().any(|line| line.contains("blank_ends_frame = true")), "{:?}", seen.advice);
    }

    #[test]
    fn lines_of_another_width_are_counted() {
        let text = "[mat]\nname = \"x\"\nrows = 2\ncols = 3\nmax = 99\n[frame]\nkind = \"lines\"\nlines_per_frame = 2\n[sample]\ntype = \"text\"\n";
        let seen = explain(&plan(text), b"1,2,3,4\r\n5,6,7,8\r\n1,2,3,4\r\n");
        assert!(seen.advice.iter().any(|line| line.contains("contain 4 numbers")), "{:?}", seen.advice);
    }
}
