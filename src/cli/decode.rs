//! `plantar decode`: captured bytes to frames, with every byte accounted for.

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use serde::Serialize;

use super::args::Decode;
use super::exit::{Exit, Failure};
use crate::base::{CellsRef, LinkCounters};
use crate::wire::{Decoder, Event};

/// Bytes read at a time.
const PIECE_BYTES: usize = 64 << 10;
/// A capture that has not described its mat by here is none of ours. A mat describes itself every
/// two seconds, and the fastest link we know gives far less than this in that time.
const SCOUT_BYTES: u64 = 64 << 20;

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
    let mut decoder = Decoder::described_by(&scout(&args.file)?);
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
                line(&mut out, &FrameLine { seq: frame.seq, t_us: frame.t_us, rows: grid.0, cols: grid.1, cells })?;
            }
            _ => {}
        }
        Ok(())
    };
    each_piece(&args.file, u64::MAX, |mut piece| {
        while let Some(event) = decoder.next(&mut piece) {
            write(event)?;
        }
        Ok(true)
    })?;
    while let Some(event) = decoder.finish() {
        write(event)?;
    }
    let counters = *decoder.counters();
    if args.json {
        line(&mut out, &CountersLine { counters })?;
    } else {
        let summary = super::words::link(&counters);
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

/// A decoder that has seen the mat's description, wherever in the file it stands, so that the
/// frames before it can be read too.
fn scout(path: &Path) -> Result<Decoder, Failure> {
    let mut scout = Decoder::new();
    each_piece(path, SCOUT_BYTES, |mut piece| {
        while let Some(event) = scout.next(&mut piece) {
            if matches!(event, Event::Hello(_)) {
                return Ok(false);
            }
        }
        Ok(true)
    })?;
    if scout.hello().is_none() {
        let bytes = scout.counters().bytes;
        return Err(Failure::new(
            Exit::Input,
            format!(
                "{}: no description of a mat (HELLO) in {bytes} bytes: expected a capture of the native wire format",
                path.display()
            ),
        ));
    }
    Ok(scout)
}

/// Hands a file over in pieces until its end, a limit, or `false`.
fn each_piece(path: &Path, limit: u64, mut take: impl FnMut(&[u8]) -> Result<bool, Failure>) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(Exit::Input, format!("{}: {error}", path.display()));
    let mut file = File::open(path).map_err(failed)?;
    let mut buffer = vec![0; PIECE_BYTES];
    let mut left = limit;
    while left > 0 {
        let most = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let read = match file.read(&mut buffer[..most]) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(failed(error)),
        };
        left -= read as u64;
        if !take(&buffer[..read])? {
            break;
        }
    }
    Ok(())
}
