//! `plantar decode`: captured bytes to frames, with every byte accounted for.

use std::fs::File;
use std::io::{BufWriter, Read, Write};

use serde::Serialize;

use super::args::Decode;
use super::exit::{Exit, Failure};
use super::words;
use crate::base::{CellsRef, LinkCounters};
use crate::source;
use crate::wire::{Decoder, Event};

/// Bytes read at a time.
const PIECE_BYTES: usize = 64 << 10;
/// One line of output.
#[derive(Serialize)]
struct FrameLine<'a> {
    seq: u16,
    t_us: u64,
    rows: usize,
    cols: usize,
    cells: Counts<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Counts<'a> {
    Bytes(&'a [u8]),
    Words(&'a [u16]),
}

/// The last line of output.
#[derive(Serialize)]
struct CountersLine {
    counters: LinkCounters,
}

/// Runs the command.
pub fn run(args: &Decode) -> Result<(), Failure> {
    let input = |error: &dyn std::fmt::Display| {
        Failure::new(Exit::Input, format!("{}: {error}", args.file.display()))
    };
    let mut file = File::open(&args.file).map_err(|error| input(&error))?;
    let scout = source::scout(&mut file).map_err(|error| input(&error))?;
    if scout.hello().is_none() {
        let bytes = scout.counters().bytes;
        let message = format!(
            "no mat describes itself (HELLO) in {bytes} bytes: expected captured bytes of the native format"
        );
        return Err(input(&message));
    }
    let mut decoder = Decoder::described_by(&scout);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut grid = (0, 0);
    let mut write = |event: Event<'_>| -> Result<(), Failure> {
        match event {
            Event::Hello(hello) => grid = (usize::from(hello.rows), usize::from(hello.cols)),
            Event::Frame(frame) if args.json => {
                let cells = match frame.cells {
                    CellsRef::U8(counts) => Counts::Bytes(counts),
                    CellsRef::U16(counts) => Counts::Words(counts),
                    CellsRef::F32(_) | CellsRef::F64(_) => unreachable!("the wire carries counts only"),
                };
                line(
                    &mut out,
                    &FrameLine { seq: frame.seq, t_us: frame.t_us, rows: grid.0, cols: grid.1, cells },
                )?;
            }
            _ => {}
        }
        Ok(())
    };
    let mut buffer = vec![0; PIECE_BYTES];
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(input(&error)),
        };
        let mut piece = &buffer[..read];
        while let Some(event) = decoder.next(&mut piece) {
            write(event)?;
        }
    }
    while let Some(event) = decoder.finish() {
        write(event)?;
    }
    let counters = *decoder.counters();
    if args.json {
        line(&mut out, &CountersLine { counters })?;
    } else {
        let summary = words::link(&counters);
        writeln!(out, "{} x {} cells\n{summary}", grid.0, grid.1).map_err(|error| Failure::stdout(&error))?;
    }
    out.flush().map_err(|error| Failure::stdout(&error))
}

fn line(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer(&mut *out, value)
        .map_err(std::io::Error::from)
        .and_then(|()| out.write_all(b"\n"))
        .map_err(|error| Failure::stdout(&error))
}
