//! From bytes to frames by a profile.

use std::sync::Arc;

use super::cut::{Cause, Cut, Cutter};
use super::fields::Aux;
use super::framing::Framing;
use super::gather::{Gather, Put};
use super::plan::Plan;
use super::text::Line;
use crate::base::{CellsRef, LinkCounters, TEXT_RUN, is_text};

/// Bytes kept back at most, beside the longest packet: what is read at once.
const READ_AHEAD: usize = 8 * 1024;

/// A frame as it left the mat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame<'a> {
    /// Number given by the device, where it gives one.
    pub seq: Option<u32>,
    /// Device clock, microseconds, wraps undone, where it has one.
    pub t_us: Option<u64>,
    /// The counts, row-major in the project's convention.
    pub cells: CellsRef<'a>,
}

/// What the stream said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    /// The device began anew: its clock starts again with the next frame.
    Restart,
    /// A frame.
    Frame(Frame<'a>),
}

/// Makes frames out of bytes by a [`Plan`], and counts what it could not use.
///
/// What it gives depends on the bytes and on the pauses told, not on how the bytes are cut into pieces.
/// Nothing is allocated once the first frames have been seen.
#[derive(Clone, Debug)]
pub struct Decoder {
    plan: Arc<Plan>,
    cutter: Cutter,
    gather: Gather,
    counters: LinkCounters,
    buffer: Vec<u8>,
    /// How much of the buffer is spent.
    spent: usize,
    /// Bytes skipped when the frame in the making was begun.
    skipped_before: u64,
    clock: Clock,
    /// A restart was told; its frame waits.
    held: bool,
    /// Printable bytes passed over one after the other.
    text_run: usize,
    /// Values of the auxiliary fields, one list for each.
    values: Vec<Vec<f64>>,
}

/// What the device counts and times its frames with.
#[derive(Clone, Copy, Debug, Default)]
struct Clock {
    seq: Option<u64>,
    /// Pieces of one frame came under one number: it counts frames, not packets.
    of_frames: bool,
    ticks: Option<u64>,
    t_us: f64,
}

impl Decoder {
    /// A decoder that joins the stream anywhere.
    pub fn new(plan: Arc<Plan>) -> Self {
        Self {
            cutter: Cutter::default(),
            gather: Gather::new(&plan),
            counters: LinkCounters::default(),
            buffer: Vec::new(),
            spent: 0,
            skipped_before: 0,
            clock: Clock::default(),
            held: false,
            text_run: 0,
            values: vec![Vec::new(); plan.aux.len()],
            plan,
        }
    }

    /// What it works by.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What has been received and what became of it. At every moment
    /// `bytes == bytes_decoded + bytes_skipped + bytes_pending`.
    pub fn counters(&self) -> &LinkCounters {
        &self.counters
    }

    /// The frame last handed out, until more bytes are taken in.
    pub fn last_frame(&self) -> Frame<'_> {
        let has = |wanted: fn(&Aux) -> bool| self.plan.aux.iter().any(wanted);
        Frame {
            seq: self.clock.seq.filter(|_| has(Aux::is_sequence)).map(|seq| seq as u32),
            t_us: has(Aux::is_time).then_some(self.clock.t_us.round() as u64),
            cells: self.gather.cells(),
        }
    }

    /// The auxiliary fields as they came last, by name.
    pub fn aux(&self) -> impl Iterator<Item = (&str, &[f64])> {
        let named = self.plan.aux.iter().zip(&self.values);
        named.filter(|(_, values)| !values.is_empty()).map(|(aux, values)| (aux.name.as_str(), &values[..]))
    }

    /// Consumes input until something is to be told; `None` when the input is used up.
    pub fn next(&mut self, input: &mut &[u8]) -> Option<Event<'_>> {
        loop {
            if self.waiting() || self.turn(false) {
                return Some(self.event());
            }
            if input.is_empty() {
                return None;
            }
            self.take(input);
        }
    }

    /// Ends the stream, or says that it paused for longer than [`Plan::gap_ms`], or that a reply is over:
    /// what was begun will not be finished. To be called until `None`.
    pub fn finish(&mut self) -> Option<Event<'_>> {
        if self.waiting() || self.turn(true) {
            return Some(self.event());
        }
        self.cutter.begin_anew();
        if let Framing::Lines { per_frame, blank_ends, .. } = self.plan.framing
            && self.gather.ends_whole((per_frame, blank_ends))
        {
            self.gather.forget(true);
            self.counters.frames += 1;
            return Some(self.event());
        }
        self.counters.half_frames += u64::from(self.gather.forget(true));
        None
    }

    /// Forgets where the device was, after [`Decoder::finish`] has given `None`: the stream that comes next
    /// may begin anywhere. Counters stay.
    pub fn begin_anew(&mut self) {
        self.clock = Clock { t_us: 0.0, ..Clock::default() };
    }

    /// The device is listened to from the middle of a burst: lines are no frame before the first pause.
    pub fn join_in_the_middle(&mut self) {
        self.gather.forget(self.plan.gap_ms.is_none());
    }

    /// Whether a frame waits behind a restart that has been told.
    fn waiting(&mut self) -> bool {
        if !self.held {
            return false;
        }
        self.held = false;
        true
    }

    fn event(&self) -> Event<'_> {
        if self.held { Event::Restart } else { Event::Frame(self.last_frame()) }
    }

    /// Takes in bytes; spent ones make room.
    fn take(&mut self, input: &mut &[u8]) {
        if self.spent > 0 {
            self.buffer.drain(..self.spent);
            self.spent = 0;
        }
        let (now, rest) = input.split_at(input.len().min(READ_AHEAD));
        self.buffer.extend_from_slice(now);
        self.counters.bytes += now.len() as u64;
        self.counters.bytes_pending += now.len() as u64;
        *input = rest;
    }

    /// Works through the bytes at hand; true when a frame is whole. A restart is then held before it.
    fn turn(&mut self, ended: bool) -> bool {
        loop {
            let plan = Arc::clone(&self.plan);
            let bytes = &self.buffer[self.spent..];
            let (used, good, whole) = match self.cutter.cut(&plan, bytes, ended) {
                Cut::More => return false,
                Cut::Skip(count, cause) => {
                    self.note(cause);
                    (count, false, false)
                }
                Cut::Frame(count) => (count, true, false),
                Cut::Packet(count) => {
                    let tail = match &plan.framing {
                        Framing::Delimited { delimiter, .. } => delimiter.len(),
                        _ => 0,
                    };
                    let range = self.spent..self.spent + count - tail;
                    let buffer = std::mem::take(&mut self.buffer);
                    let put = self.packet(&plan, &buffer[range]);
                    self.buffer = buffer;
                    // In a framing that is told by its beginning, that beginning may have been chance.
                    let used = match (&plan.framing, put) {
                        (Framing::Fixed { .. } | Framing::Length { .. } | Framing::Tagged, Put::Misfit) => 1,
                        _ => count,
                    };
                    (used, put != Put::Misfit, put == Put::Whole)
                }
                Cut::Unpacked(count) => {
                    let unpacked = std::mem::take(&mut self.cutter.unpacked);
                    let put = self.packet(&plan, &unpacked);
                    self.cutter.unpacked = unpacked;
                    (count, put != Put::Misfit, put == Put::Whole)
                }
                Cut::Line(count) => {
                    let range = self.spent..self.spent + count;
                    let buffer = std::mem::take(&mut self.buffer);
                    let put = self.line(&plan, buffer[range].trim_ascii_end());
                    self.buffer = buffer;
                    self.counters.bad_packets += u64::from(put == Put::Misfit);
                    self.counters.half_frames += std::mem::take(&mut self.gather.dropped);
                    (count, put != Put::Misfit, put == Put::Whole)
                }
            };
            self.spent += used;
            self.counters.bytes_pending -= used as u64;
            if good {
                self.counters.bytes_decoded += used as u64;
                self.text_run = 0;
            } else {
                self.counters.bytes_skipped += used as u64;
                for &byte in &self.buffer[self.spent - used..self.spent] {
                    self.text_run = if is_text(byte) { self.text_run + 1 } else { 0 };
                    self.counters.bytes_text += match self.text_run {
                        0..TEXT_RUN => 0,
                        TEXT_RUN => TEXT_RUN as u64,
                        _ => 1,
                    };
                }
            }
            if whole {
                self.counters.frames += 1;
                return true;
            }
        }
    }

    fn note(&mut self, cause: Cause) {
        match cause {
            Cause::Between => {}
            Cause::Check => self.counters.bad_checks += 1,
            Cause::Misfit => self.counters.bad_packets += 1,
            Cause::Oversized => self.counters.oversized += 1,
        }
    }

    /// Takes in a packet that passed its framing and its check.
    fn packet(&mut self, plan: &Plan, packet: &[u8]) -> Put {
        let kind = self.gather.kind(plan, packet);
        let back = self.gather.is_open() && self.gather.goes_back(plan, packet);
        let (step, restart) = self.read_clock(plan, packet, kind);
        let in_row = match step {
            None => true,
            // A piece further on under the same number.
            Some(0) if self.gather.is_open() && !back => {
                self.clock.of_frames = true;
                true
            }
            Some(step) => step == 1 && !self.clock.of_frames,
        };
        // Pieces of two frames are never joined: what was begun is dropped where a piece goes back, where
        // bytes were passed over, and where the numbers of the packets do not go on.
        let damaged = self.counters.bytes_skipped != self.skipped_before;
        if self.gather.is_open() && (back || damaged || !in_row || restart) {
            self.gather.forget(true);
            self.counters.half_frames += 1;
        }
        if !self.gather.is_open() {
            self.skipped_before = self.counters.bytes_skipped;
        }
        let put = self.gather.put(plan, packet);
        if put == Put::Misfit {
            self.counters.bad_packets += 1;
        }
        self.held = restart && put == Put::Whole;
        put
    }

    /// Takes in a line of text, without its end.
    fn line(&mut self, plan: &Plan, line: &[u8]) -> Put {
        let Framing::Lines { per_frame, blank_ends, .. } = plan.framing else { return Put::Misfit };
        let held = self.gather.read_line(plan, line);
        let mut restart = false;
        if held == Line::Good && !plan.aux.is_empty() {
            let numbers = self.gather.numbers();
            let lost = &mut self.counters.lost_frames;
            let read = |aux: &Aux, values: &mut Vec<f64>| aux.in_line(numbers, values);
            let (step, anew) = self.clock.read(plan, None, (&mut self.values, lost), read);
            restart = anew;
            self.clock.of_frames |= step == Some(0);
            let half = match step {
                // Where lines of a frame share their number, another number begins the next frame; and so does a
                // device that begins anew.
                Some(1..) if self.clock.of_frames => self.gather.forget(true),
                _ if restart => self.gather.forget(true),
                Some(2..) => self.gather.lose_lines(per_frame, step.unwrap_or(1) - 1),
                _ => false,
            };
            self.counters.half_frames += u64::from(half);
        }
        let put = self.gather.line(plan, held, (per_frame, blank_ends));
        self.held = restart && put == Put::Whole;
        put
    }

    /// Reads the auxiliary fields; tells how far the packet's number went on from the one before, and whether the
    /// device's clock went back.
    fn read_clock(&mut self, plan: &Plan, packet: &[u8], kind: Option<usize>) -> (Option<u64>, bool) {
        let lost = &mut self.counters.lost_frames;
        let read = |aux: &Aux, values: &mut Vec<f64>| aux.in_packet(packet, values);
        self.clock.read(plan, kind, (&mut self.values, lost), read)
    }
}

impl Clock {
    /// Reads the fields of a packet, or of a line, into `values`: `read` fills in those of one field and gives the
    /// first as a whole number, or nothing where the field is not there. Tells how far the number went on from the one
    /// before, what is missing in between being counted, and whether the device's clock went back.
    fn read(
        &mut self,
        plan: &Plan,
        kind: Option<usize>,
        (values, lost_frames): (&mut [Vec<f64>], &mut u64),
        read: impl Fn(&Aux, &mut Vec<f64>) -> Option<Option<u64>>,
    ) -> (Option<u64>, bool) {
        let (mut numbered, mut restart) = (None, false);
        for (aux, values) in plan.aux.iter().zip(values) {
            if aux.piece.is_some() && aux.piece != kind {
                continue;
            }
            let Some(whole) = read(aux, values) else { continue };
            let (Some(now), Some(modulus)) = (whole, aux.modulus()) else { continue };
            if aux.is_sequence() {
                if let Some(last) = self.seq {
                    let step = (now + modulus - last) % modulus;
                    numbered = Some(step);
                    // More than half way round is backwards.
                    if step > 1 && step <= modulus / 2 {
                        *lost_frames += step - 1;
                    }
                }
                self.seq = Some(now);
            } else if aux.is_time() {
                let unit_us = aux.unit_us / aux.parts() as f64;
                let step = self.ticks.map_or(0, |last| (now + modulus - last) % modulus);
                restart = step > modulus / 2;
                self.t_us = match self.ticks {
                    Some(_) if !restart => self.t_us + step as f64 * unit_us,
                    _ => now as f64 * unit_us,
                };
                self.ticks = Some(now);
            }
        }
        (numbered, restart)
    }
}

impl Aux {
    /// The field in a packet: its values, and the first of them where it is whole.
    fn in_packet(&self, packet: &[u8], values: &mut Vec<f64>) -> Option<Option<u64>> {
        let at =
            if self.at < 0 { packet.len().checked_sub(self.at.unsigned_abs())? } else { self.at as usize };
        let bytes = packet.get(at..)?;
        values.clear();
        let width = self.number.width().unwrap_or(1);
        values
            .extend(bytes.chunks_exact(width).take(self.count).filter_map(|bytes| self.number.value(bytes)));
        Some(self.number.whole(bytes))
    }

    /// The same in the numbers of a line of text.
    fn in_line(&self, numbers: &[f64], values: &mut Vec<f64>) -> Option<Option<u64>> {
        let at =
            if self.at < 0 { numbers.len().checked_sub(self.at.unsigned_abs())? } else { self.at as usize };
        let found = numbers.get(at..)?;
        values.clear();
        values.extend(found.iter().take(self.count));
        let parts = (found.first()? * self.parts() as f64).round();
        let modulus = self.modulus()? as f64;
        Some((0.0..modulus).contains(&parts).then_some(parts as u64))
    }
}
