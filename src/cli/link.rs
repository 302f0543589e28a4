//! A live mat, at a port, an address or the end of a pipe: how it is opened, from what was typed and what a profile
//! says.

use std::time::Duration;

use super::args::{Dtr, Facts, PortArgs};
use super::exit::{Exit, Failure};
use super::{analyse, hint, terminal};
use crate::flow::{self, Hints};
use crate::source::{self, ByProfile, Line, PortChoice, SerialOptions, SerialSource, SourceError};

/// How the port is to be opened: as somebody asks for, and where nobody does, as the profile says.
pub(super) struct Link {
    port: PortChoice,
    baud: u32,
    dtr: source::Dtr,
    settle: Duration,
    by_profile: Option<ByProfile>,
}

impl Link {
    /// What was typed; `None` where no port was.
    ///
    /// # Errors
    /// As [`Link::to`].
    pub(super) fn of(args: &PortArgs, facts: &Facts) -> Result<Option<Self>, Failure> {
        args.port.clone().map(|port| Self::to(port, args, facts)).transpose()
    }

    /// The mat whose bytes standard input brings.
    ///
    /// # Errors
    /// As [`Link::to`].
    pub(super) fn input(args: &PortArgs, facts: &Facts) -> Result<Self, Failure> {
        Self::to(PortChoice::Input, args, facts)
    }

    /// A port, and how it is opened.
    ///
    /// # Errors
    /// When there is no such profile, facts were given of a mat that describes itself, or a connection is to have what
    /// only a serial port has.
    fn to(port: PortChoice, args: &PortArgs, facts: &Facts) -> Result<Self, Failure> {
        let dtr = match args.dtr {
            Dtr::Leave => source::Dtr::Leave,
            Dtr::On => source::Dtr::On,
            Dtr::Off => source::Dtr::Off,
        };
        if !port.is_serial() && (args.baud.is_some() || dtr != source::Dtr::Leave) {
            let message = format!("--baud and --dtr are for serial ports; {port} is not one");
            return Err(Failure::new(Exit::Usage, message).with_hint("leave them out"));
        }
        let settle = Duration::from_millis(args.settle_ms);
        let profile = facts.profile.as_deref();
        // The surface is nothing that a mat's bytes could say.
        let facts = Hints { surface: None, ..analyse::hints(facts) };
        if !facts.span.is_all() {
            let message = "--from-s and --to-s are for a recording: at a port nothing is recorded yet";
            return Err(Failure::new(Exit::Usage, message).with_hint("leave them out"));
        }
        let Some(name) = profile else {
            if facts != Hints::default() {
                let message = "details such as --pitch-mm are for files that lack them; a live mat describes itself, \
                               or is described by a profile";
                return Err(Failure::new(Exit::Usage, message).with_hint("leave them out, or give --profile"));
            }
            let baud = args.baud.unwrap_or(flow::NATIVE_BAUD);
            return Ok(Self { port, baud, dtr, settle, by_profile: None });
        };
        let wrong = |error| Failure::new(Exit::Input, error);
        let loaded = flow::load_profile(name).map_err(wrong)?;
        let meta = loaded.meta(facts.pitch_mm, facts.rate_hz).map_err(wrong)?;
        let said = &loaded.profile.link;
        // A connection starts no board.
        let said_settle = Duration::from_millis(if port.is_serial() { said.settle_ms } else { 0 });
        Ok(Self {
            port,
            baud: args.baud.unwrap_or(said.baud),
            dtr: if dtr == source::Dtr::Leave { said.dtr.into() } else { dtr },
            settle: settle.max(said_settle),
            by_profile: Some(ByProfile::new(&loaded.profile, loaded.plan, meta)),
        })
    }

    /// Bits per second of a serial port.
    pub(super) fn baud(&self) -> Option<u32> {
        self.port.is_serial().then_some(self.baud)
    }

    /// Whether frames are timed by when they come: a serial port keeps its pace, and a mat of its own format tells the
    /// time.
    pub(super) fn is_timed_by_arrival(&self) -> bool {
        !self.port.is_serial() && self.by_profile.is_some()
    }

    fn options(&self) -> SerialOptions {
        SerialOptions {
            dtr: self.dtr,
            settle: self.settle,
            by_profile: self.by_profile.clone(),
            ..SerialOptions::new(self.port.clone(), self.baud)
        }
    }

    /// Looks whether there is such a port, before anybody is asked anything. It is not opened yet: a mat that streams
    /// meanwhile would not be read.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn check(&self) -> Result<(), Failure> {
        let path = self.port.path().map_err(|error| hint::port(&error))?;
        let is_missing = cfg!(unix) && self.port.is_serial() && !std::path::Path::new(&path).exists();
        if is_missing { Err(hint::port(&SourceError::NoSuchPort { path })) } else { Ok(()) }
    }

    /// Opens the port for frames; a mat that goes away is looked for so long.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub(super) fn open(&self, look_for: Duration) -> Result<SerialSource, Failure> {
        let options = SerialOptions { look_for, ..self.options() };
        let source = SerialSource::open(&options, terminal::clock).map_err(|error| hint::port(&error))?;
        if let Some(hint) = hint::slow(source.path()) {
            eprintln!("plantar: {hint}");
        }
        Ok(source)
    }

    /// Opens the port for bytes. Nothing is sent.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub(super) fn line(&self) -> Result<Line, Failure> {
        Line::open(&self.options()).map_err(|error| hint::port(&error))
    }
}
