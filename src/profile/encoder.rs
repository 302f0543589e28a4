//! From frames to the bytes that a mat of a profile would send: for simulated mats and for tests.

use std::sync::Arc;

use super::check::Check;
use super::fields::Aux;
use super::framing::Framing;
use super::number::Number;
use super::pieces::Pieces;
use super::plan::Plan;
use crate::wire::stuff;

/// Sends frames as a mat of a profile does. Bytes whose meaning nobody knows are 0.
#[derive(Clone, Debug)]
pub struct Encoder {
    plan: Arc<Plan>,
    /// Packets sent.
    sent: u64,
}

impl Encoder {
    /// An encoder at its first frame.
    pub fn new(plan: Arc<Plan>) -> Self {
        Self { plan, sent: 0 }
    }

    /// Appends a frame of counts, row-major, taken at `t_us`. Counts beyond what the format carries are cut
    /// off at its limits.
    ///
    /// # Panics
    /// When `cells` has another number of cells than the mat.
    pub fn frame(&mut self, t_us: u64, cells: &[f64], to: &mut Vec<u8>) {
        let plan = Arc::clone(&self.plan);
        assert_eq!(cells.len(), plan.cells(), "cells of a frame");
        let sent: Vec<f64> = (0..cells.len()).map(|at| self.cell(cells, at)).collect();
        if let Framing::Lines { per_frame, blank_ends, .. } = plan.framing {
            for (row, line) in sent.chunks(plan.cells() / per_frame).enumerate() {
                plan.put_line(row, line, |aux| self.number(aux, t_us), to);
                self.sent += 1;
            }
            if blank_ends {
                to.extend(b"\r\n");
            }
            return;
        }
        let (rows, cols) = (plan.rows, plan.cols);
        match &plan.pieces {
            Pieces::Whole => self.packet(t_us, None, 0, &sent, to),
            Pieces::Tagged => {
                for (row, line) in sent.chunks(cols).enumerate() {
                    let tag = (row as u64) << plan.sample.tag_shift;
                    line.iter().for_each(|cell| plan.sample.number.put((*cell as u64 | tag) as f64, to));
                }
            }
            Pieces::Row(_) => {
                sent.chunks(cols).enumerate().for_each(|(row, line)| self.packet(t_us, None, row, line, to));
            }
            Pieces::Col(_) => {
                for col in 0..cols {
                    let line: Vec<f64> = (0..rows).map(|row| sent[row * cols + col]).collect();
                    self.packet(t_us, None, col, &line, to);
                }
            }
            Pieces::Cell(..) => {
                let each = plan.sample.data_len.and_then(|len| Some(len / plan.sample.number.width()?));
                let each = each.unwrap_or(sent.len()).max(1);
                for (at, piece) in sent.chunks(each).enumerate() {
                    self.packet(t_us, None, at * each, piece, to);
                }
            }
            Pieces::Kinds(kinds) => {
                let width = plan.sample.number.width().unwrap_or(1);
                for (kind, piece) in kinds.iter().enumerate() {
                    let range = piece.first_cell..piece.first_cell + piece.data_len / width;
                    self.packet(t_us, Some(kind), 0, &sent[range], to);
                }
            }
        }
    }

    /// The number sent in a field of a line of text.
    fn number(&self, aux: &Aux, t_us: u64) -> Option<f64> {
        if aux.is_sequence() {
            Some((self.sent % aux.modulus()?) as f64)
        } else if aux.is_time() {
            Some(t_us as f64 / aux.unit_us)
        } else {
            None
        }
    }

    /// The number sent for the cell that is `at` in the order of the wire.
    fn cell(&self, cells: &[f64], at: usize) -> f64 {
        let plan = &self.plan;
        let cell = match plan.order.get(at) {
            None => at,
            Some(&u32::MAX) => return 0.0,
            Some(&cell) => cell as usize,
        };
        let value = cells[cell].min(plan.max);
        if plan.sample.invert { plan.max - value } else { value }
    }

    /// Appends one packet with its framing.
    fn packet(&mut self, t_us: u64, kind: Option<usize>, index: usize, cells: &[f64], to: &mut Vec<u8>) {
        let plan = Arc::clone(&self.plan);
        let mut data = Vec::new();
        self.data(cells, &mut data);
        // Everything but the cells lies at places that are known, so the packet is made by its length.
        let (data_at, size) = match (&plan.pieces, kind) {
            (Pieces::Kinds(kinds), Some(kind)) => (kinds[kind].data_at, kinds[kind].size),
            _ => (plan.sample.data_at, self.size(data.len())),
        };
        let mut packet = vec![0; size];
        packet[data_at..data_at + data.len()].copy_from_slice(&data);
        self.fields(t_us, kind, index, &mut packet);
        self.frame_around(packet, to);
        self.sent += 1;
    }

    /// Bytes of a packet with so many bytes of cells.
    fn size(&self, data: usize) -> usize {
        let plan = &self.plan;
        let behind = plan.end.max(plan.check.map_or(0, |check| check.stored() + plan.end));
        let size = match &plan.framing {
            Framing::Fixed { size, .. } => Some(*size),
            Framing::Delimited { size, .. }
            | Framing::Escaped { size, .. }
            | Framing::Slip { size, .. }
            | Framing::Cobs { size, .. } => *size,
            Framing::Length { .. } | Framing::Lines { .. } | Framing::Tagged => None,
        };
        size.unwrap_or(plan.sample.data_at + data + behind)
    }

    fn data(&self, cells: &[f64], to: &mut Vec<u8>) {
        let (plan, number) = (&self.plan, self.plan.sample.number);
        if let Some(sparse) = plan.sample.sparse {
            for (cell, &value) in cells.iter().enumerate().filter(|(_, value)| **value > 0.0) {
                let mut point = vec![0; sparse.stride];
                (point[sparse.x], point[sparse.y]) = ((cell % plan.cols) as u8, (cell / plan.cols) as u8);
                let mut bytes = Vec::new();
                number.put(value, &mut bytes);
                point[sparse.value..sparse.value + bytes.len()].copy_from_slice(&bytes);
                to.extend(point);
            }
        } else if plan.sample.zero_run {
            let mut zeros = 0_u8;
            let flush = |zeros: &mut u8, to: &mut Vec<u8>| {
                if *zeros > 0 {
                    to.extend([0, *zeros]);
                    *zeros = 0;
                }
            };
            for &cell in cells {
                // A run of 255 would hold the byte that ends a frame.
                if zeros == 254 || cell > 0.0 {
                    flush(&mut zeros, to);
                }
                if cell > 0.0 { to.push(cell as u8) } else { zeros += 1 }
            }
            flush(&mut zeros, to);
        } else if matches!(number, Number::U12le | Number::U12be) {
            for pair in cells.chunks(2) {
                let (a, b) = (pair[0] as u16, pair.get(1).map_or(0, |&b| b as u16));
                let three = match number {
                    Number::U12le => [a as u8, (b << 4) as u8 | (a >> 8) as u8, (b >> 4) as u8],
                    _ => [(a >> 4) as u8, (a << 4) as u8 | (b >> 8) as u8, b as u8],
                };
                to.extend(&three[..=pair.len()]);
            }
        } else {
            cells.iter().for_each(|&cell| number.put(cell, to));
        }
    }

    /// Writes what is no cell: sync, end, length, which piece this is, number, time, check.
    fn fields(&self, t_us: u64, kind: Option<usize>, index: usize, packet: &mut [u8]) {
        let plan = &self.plan;
        let len = packet.len();
        let mut write = |at: usize, bytes: &[u8]| {
            if let Some(to) = packet.get_mut(at..at + bytes.len()) {
                to.copy_from_slice(bytes);
            }
        };
        let bytes_of = |number: Number, value: f64| {
            let mut bytes = Vec::new();
            number.put(value, &mut bytes);
            bytes
        };
        match &plan.framing {
            Framing::Fixed { sync, end, .. } => {
                write(0, sync);
                write(len - end.len(), end);
            }
            Framing::Length { sync, at, number, unit, plus } => {
                write(0, sync);
                write(*at, &bytes_of(*number, ((len - plus) / unit) as f64));
            }
            Framing::Slip { prefix, .. } | Framing::Cobs { prefix, .. } => write(0, prefix),
            Framing::Delimited { .. } | Framing::Escaped { .. } | Framing::Lines { .. } | Framing::Tagged => {
            }
        }
        match &plan.pieces {
            Pieces::Row(at) | Pieces::Col(at) => write(*at, &[index as u8]),
            Pieces::Cell(at, number) => write(*at, &bytes_of(*number, index as f64)),
            Pieces::Kinds(kinds) => {
                if let Some(kind) = kind {
                    write(kinds[kind].at, &kinds[kind].value);
                }
            }
            Pieces::Whole | Pieces::Tagged => {}
        }
        for aux in plan.aux.iter().filter(|aux| aux.piece.is_none() || aux.piece == kind) {
            let at = if aux.at < 0 { len.saturating_sub(aux.at.unsigned_abs()) } else { aux.at as usize };
            let value = match aux.number.modulus() {
                Some(modulus) if aux.is_sequence() => (self.sent % modulus) as f64,
                Some(modulus) if aux.is_time() => ((t_us as f64 / aux.unit_us) as u64 % modulus) as f64,
                _ => continue,
            };
            write(at, &bytes_of(aux.number, value));
        }
        if let Some(check) = &plan.check {
            self.write_check(check, packet);
        }
    }

    fn write_check(&self, check: &Check, packet: &mut [u8]) {
        let Some((of, at)) = check.places(packet.len()) else { return };
        let bytes = check.bytes(&packet[of]);
        packet[at..at + bytes.len()].copy_from_slice(&bytes);
    }

    fn frame_around(&self, packet: Vec<u8>, to: &mut Vec<u8>) {
        match &self.plan.framing {
            Framing::Delimited { delimiter, .. } => to.extend(packet.iter().chain(delimiter)),
            Framing::Escaped { start, end, escape, map, .. } => {
                to.push(*start);
                for byte in packet {
                    let code = (0..=255_u8).find(|&code| map[usize::from(code)] == Some(byte));
                    match code {
                        Some(code) => to.extend([*escape, code]),
                        None => to.push(byte),
                    }
                }
                to.push(*end);
            }
            Framing::Slip { .. } => {
                to.push(0xC0);
                for byte in packet {
                    match byte {
                        0xC0 => to.extend([0xDB, 0xDC]),
                        0xDB => to.extend([0xDB, 0xDD]),
                        _ => to.push(byte),
                    }
                }
                to.push(0xC0);
            }
            Framing::Cobs { .. } => {
                stuff(packet.into_iter(), to);
                to.push(0);
            }
            _ => to.extend(packet),
        }
    }
}
