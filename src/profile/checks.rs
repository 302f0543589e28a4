//! Finding out which check packets carry: what holds for all of them.

use std::collections::BTreeMap;

use super::algorithm::{Algorithm, Complement};
use super::cut::{Cut, Cutter};
use super::explain::Explanation;
use super::framing::Framing;
use super::plan::Plan;

/// Packets on which a check is tried out, and so many must agree.
const TRIED: usize = 40;
const AGREE: usize = 4;
/// A check covers the packet from one of its first bytes on, and lies before so many last bytes at most.
const HEAD: usize = 8;
const TAIL: usize = 4;

/// The contents of stuffed packets, whatever they hold.
pub(super) fn unstuffed(plan: &Plan, capture: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for chunk in capture.split(|&byte| Some(byte) == plan.framing.stuffed_by()).skip(1) {
        let mut contents = Vec::new();
        if !chunk.is_empty() && plan.framing.unstuff(chunk, &mut contents) {
            all.push(contents);
        }
    }
    all
}

/// Packets as the profile cuts them when its check is not believed, those of the commonest size.
fn cut(plan: &Plan, capture: &[u8]) -> Vec<Vec<u8>> {
    let unchecked = Plan { check: None, ..plan.clone() };
    let tail = match &plan.framing {
        Framing::Delimited { delimiter, .. } => delimiter.len(),
        _ => 0,
    };
    let (mut cutter, mut at, mut found) = (Cutter::default(), 0, Vec::new());
    while at < capture.len() {
        at += match cutter.cut(&unchecked, &capture[at..], true) {
            Cut::More => break,
            Cut::Packet(used) => {
                found.push(capture[at..at + used - tail].to_vec());
                used
            }
            Cut::Unpacked(used) => {
                found.push(cutter.unpacked.clone());
                used
            }
            Cut::Skip(used, _) | Cut::Frame(used) | Cut::Line(used) => used,
        };
    }
    of_one_size(found)
}

fn of_one_size(mut packets: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    packets.iter().for_each(|packet| *sizes.entry(packet.len()).or_default() += 1);
    let size = sizes.into_iter().max_by_key(|(_, count)| *count).map_or(0, |(size, _)| size);
    packets.retain(|packet| packet.len() == size);
    packets.truncate(TRIED);
    packets
}

/// Packets of one size, as far as can be told without believing the profile's check, on which checks can be tried out.
fn packets(plan: &Plan, capture: &[u8], places: &[usize], seen: &Explanation) -> Vec<Vec<u8>> {
    if plan.framing.stuffed_by().is_some() {
        return of_one_size(unstuffed(plan, capture));
    }
    let found = cut(plan, capture);
    if found.len() >= AGREE {
        return found;
    }
    // Not even the size is right.
    let Some(&(apart, _)) = seen.distances.first() else { return found };
    let head = match &plan.framing {
        Framing::Fixed { sync, .. } if sync.is_empty() => plan.end,
        Framing::Delimited { delimiter, .. } => delimiter.len(),
        _ => 0,
    };
    let tail = if matches!(plan.framing, Framing::Delimited { .. }) { head } else { 0 };
    places
        .windows(2)
        .filter(|pair| pair[1] - pair[0] == apart)
        .filter_map(|pair| Some(capture.get(pair[0] + head..pair[0] + head + apart - tail)?.to_vec()))
        .take(TRIED)
        .collect()
}

/// Other checks that would hold for the packets.
pub(super) fn checks(plan: &Plan, capture: &[u8], places: &[usize], seen: &Explanation) -> Option<String> {
    let packets = packets(plan, capture, places, seen);
    let size = packets.first()?.len();
    let differ = packets.iter().any(|packet| packet != &packets[0]);
    if packets.len() < AGREE || !differ {
        return None;
    }
    let plain = Algorithm::ALL.into_iter().map(|algorithm| (Complement::None, algorithm));
    let rarer = [Complement::Twos, Complement::Ones];
    let turned = rarer.into_iter().flat_map(|way| Algorithm::ALL.into_iter().map(move |one| (way, one)));
    for (complement, algorithm) in plain.chain(turned) {
        let width = algorithm.width();
        for tail in 0..=TAIL {
            let Some(at) = size.checked_sub(tail + width) else { continue };
            // Bytes that never change can look like a check of bytes that never change.
            if packets.iter().all(|packet| packet[at..] == packets[0][at..]) {
                continue;
            }
            for from in 0..HEAD.min(at) {
                let check =
                    |packet: &[u8]| complement.of(algorithm.of(&packet[from..at]), width).to_le_bytes();
                let holds = |big_endian: bool| {
                    packets.iter().all(|packet| {
                        let (check, stored) = (check(packet), &packet[at..at + width]);
                        let check = check[..width].iter();
                        if big_endian { check.rev().eq(stored) } else { check.eq(stored) }
                    })
                };
                let Some(big_endian) = [false, true].into_iter().find(|&big_endian| holds(big_endian)) else {
                    continue;
                };
                let told = plan.check.is_some_and(|check| {
                    (check.algorithm, check.complement) == (algorithm, complement)
                        && (check.big_endian == big_endian || width == 1)
                        && check.places(size) == Some((from..at, at))
                });
                return (!told).then(|| {
                    let place = -((tail + width) as isize);
                    let endian = if big_endian { ", endian = \"be\"" } else { "" };
                    let turned = match complement {
                        Complement::None => String::new(),
                        way => format!(", complement = \"{}\"", way.name()),
                    };
                    format!(
                        "all {} packets examined carry a check: [check] algo = \"{}\", from = {from}, to = {place}, \
                         at = {place}{endian}{turned}",
                        packets.len(),
                        algorithm.name()
                    )
                });
            }
        }
    }
    None
}
