//! `plantar decode`: captured bytes to frames, with every byte accounted for.

use std::fs::File;
use std::io::{BufWriter, Read, Write};

use serde::Serialize;

use super::args::Decode;
use super::exit::{Exit, Failure};
use super::{bytes, words};
use crate::base::{CellsRef, LinkCounters};
use crate::flow;
use crate::profile;
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
pub(super) fn run(args: &Decode) -> Result<(), Failure> {
    if let Some(name) = &args.profile {
        return by_profile(args, name);
    }
    let undescribed = |bytes: u64| {
        let message = format!(
            "no mat describes itself (HELLO) in {bytes} bytes: expected captured bytes of the native format"
        );
        bytes::failure(&args.file, message)
    };
    // A pipe cannot be rewound: what comes before the first description is lost there.
    let piped = bytes::is_input(&args.file);
    let (mut from, mut decoder): (Box<dyn Read>, Decoder) = if piped {
        (bytes::open(&args.file)?, Decoder::new())
    } else {
        let mut file = File::open(&args.file).map_err(|error| bytes::failure(&args.file, error))?;
        let scout = source::scout(&mut file).map_err(|error| bytes::failure(&args.file, error))?;
        if scout.hello().is_none() {
            return Err(undescribed(scout.counters().bytes));
        }
        (Box::new(file), Decoder::described_by(&scout))
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut grid = (0, 0);
    let mut write = |out: &mut BufWriter<_>, event: Event<'_>| -> Result<(), Failure> {
        match event {
            Event::Hello(hello) => grid = (usize::from(hello.rows), usize::from(hello.cols)),
            Event::Frame(frame) if args.json => {
                let cells = match frame.cells {
                    CellsRef::U8(counts) => Counts::Bytes(counts),
                    CellsRef::U16(counts) => Counts::Words(counts),
                    CellsRef::F32(_) | CellsRef::F64(_) => unreachable!("the wire carries counts only"),
                };
                line(
                    out,
                    &FrameLine { seq: frame.seq, t_us: frame.t_us, rows: grid.0, cols: grid.1, cells },
                )?;
            }
            _ => {}
        }
        Ok(())
    };
    let mut buffer = vec![0; PIECE_BYTES];
    while let Some(mut piece) = piece(&mut from, &mut buffer, args)? {
        while let Some(event) = decoder.next(&mut piece) {
            write(&mut out, event)?;
        }
        if piped {
            // Whoever reads at the other end waits for the frames that are there.
            out.flush().map_err(|error| Failure::stdout(&error))?;
        }
    }
    while let Some(event) = decoder.finish() {
        write(&mut out, event)?;
    }
    let counters = *decoder.counters();
    if piped && decoder.hello().is_none() {
        return Err(undescribed(counters.bytes));
    }
    if args.json {
        line(&mut out, &CountersLine { counters })?;
    } else {
        let summary = words::link(&counters);
        writeln!(out, "{} x {} cells\n{summary}", grid.0, grid.1).map_err(|error| Failure::stdout(&error))?;
    }
    out.flush().map_err(|error| Failure::stdout(&error))
}

/// A frame by a profile: number and time only where the mat gives them.
#[derive(Serialize)]
struct ProfileLine<'a> {
    seq: Option<u32>,
    t_us: Option<u64>,
    rows: usize,
    cols: usize,
    cells: AnyCells<'a>,
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    aux: std::collections::BTreeMap<&'a str, &'a [f64]>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum AnyCells<'a> {
    Counts(Counts<'a>),
    Floats(&'a [f32]),
}

/// Decodes by a profile.
fn by_profile(args: &Decode, name: &str) -> Result<(), Failure> {
    let loaded = flow::load_profile(name).map_err(|error| Failure::new(Exit::Input, error))?;
    let mut from = bytes::open(&args.file)?;
    let (rows, cols) = (loaded.profile.mat.rows, loaded.profile.mat.cols);
    let mut decoder = profile::Decoder::new(loaded.plan);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let write = |out: &mut BufWriter<_>, decoder: &profile::Decoder| -> Result<(), Failure> {
        if !args.json {
            return Ok(());
        }
        let frame = decoder.last_frame();
        let cells = match frame.cells {
            CellsRef::U8(counts) => AnyCells::Counts(Counts::Bytes(counts)),
            CellsRef::U16(counts) => AnyCells::Counts(Counts::Words(counts)),
            CellsRef::F32(values) => AnyCells::Floats(values),
            CellsRef::F64(_) => unreachable!("no mat sends 64-bit floats"),
        };
        let aux = decoder.aux().filter(|(name, _)| !matches!(*name, "seq" | "time")).collect();
        line(out, &ProfileLine { seq: frame.seq, t_us: frame.t_us, rows, cols, cells, aux })
    };
    let mut buffer = vec![0; PIECE_BYTES];
    while let Some(mut piece) = piece(&mut from, &mut buffer, args)? {
        while let Some(event) = decoder.next(&mut piece) {
            if matches!(event, profile::Event::Frame(_)) {
                write(&mut out, &decoder)?;
            }
        }
        if bytes::is_input(&args.file) {
            // As above.
            out.flush().map_err(|error| Failure::stdout(&error))?;
        }
    }
    while let Some(event) = decoder.finish() {
        if matches!(event, profile::Event::Frame(_)) {
            write(&mut out, &decoder)?;
        }
    }
    let counters = *decoder.counters();
    if args.json {
        line(&mut out, &CountersLine { counters })?;
    } else {
        writeln!(out, "{rows} x {cols} cells\n{}", words::link(&counters))
            .map_err(|error| Failure::stdout(&error))?;
    }
    out.flush().map_err(|error| Failure::stdout(&error))?;
    if counters.frames == 0 {
        let advice = format!(
            "`plantar profile check {name} --capture {}` shows where it does not fit",
            args.file.display()
        );
        return Err(bytes::failure(&args.file, "no frame of this profile").with_hint(advice));
    }
    Ok(())
}

/// The next bytes; `None` at their end.
fn piece<'a>(from: &mut dyn Read, buffer: &'a mut [u8], args: &Decode) -> Result<Option<&'a [u8]>, Failure> {
    let read = loop {
        match from.read(buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            read => break read.map_err(|error| bytes::failure(&args.file, error))?,
        }
    };
    Ok((read > 0).then_some(&buffer[..read]))
}

fn line(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer(&mut *out, value)
        .map_err(std::io::Error::from)
        .and_then(|()| out.write_all(b"\n"))
        .map_err(|error| Failure::stdout(&error))
}
