//! A live port: how it is opened, from what was typed and what a profile says.

use std::time::Duration;

use super::args::{Dtr, Facts, PortArgs};
use super::exit::{Exit, Failure};
use super::{analyse, hint, terminal};
use crate::flow::{self, Hints};
use crate::source::{self, ByProfile, Line, PortChoice, SerialOptions, SerialSource};

/// How the port is to be opened: as somebody asks for, and where nobody does, as the profile says.
pub struct Link {
    port: PortChoice,
    /// Bits per second.
    pub baud: u32,
    dtr: source::Dtr,
    settle: Duration,
    by_profile: Option<ByProfile>,
}

impl Link {
    /// What was typed; `None` where no port was.
    ///
    /// # Errors
    /// When there is no such profile, or facts were given of a mat that describes itself.
    pub fn of(args: &PortArgs, facts: &Facts) -> Result<Option<Self>, Failure> {
        let Some(port) = args.port.clone() else { return Ok(None) };
        let dtr = match args.dtr {
            Dtr::Leave => source::Dtr::Leave,
            Dtr::On => source::Dtr::On,
            Dtr::Off => source::Dtr::Off,
        };
        let settle = Duration::from_millis(args.settle_ms);
        let profile = facts.profile.as_deref();
        // The surface is nothing that a mat's bytes could say.
        let facts = Hints { surface: None, ..analyse::hints(facts) };
        let Some(name) = profile else {
            if facts != Hints::default() {
                let message = "facts such as --pitch-mm are for a file that does not tell them; a mat at a port \
                               describes itself, or is described by a profile";
                return Err(Failure::new(Exit::Usage, message).with_hint("leave them out, or give --profile"));
            }
            let baud = args.baud.unwrap_or(flow::NATIVE_BAUD);
            return Ok(Some(Self { port, baud, dtr, settle, by_profile: None }));
        };
        let wrong = |error| Failure::new(Exit::Input, error);
        let loaded = flow::load_profile(name).map_err(wrong)?;
        let meta = loaded.meta(facts.pitch_mm, facts.rate_hz).map_err(wrong)?;
        let said = &loaded.profile.link;
        Ok(Some(Self {
            port,
            baud: args.baud.unwrap_or(said.baud),
            dtr: if dtr == source::Dtr::Leave { said.dtr.into() } else { dtr },
            settle: settle.max(Duration::from_millis(said.settle_ms)),
            by_profile: Some(ByProfile::new(&loaded.profile, loaded.plan, meta)),
        }))
    }

    fn options(&self) -> SerialOptions {
        SerialOptions {
            dtr: self.dtr,
            settle: self.settle,
            by_profile: self.by_profile.clone(),
            ..SerialOptions::new(self.port.clone(), self.baud)
        }
    }

    /// Opens the port for frames; a mat that goes away is looked for so long.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub fn open(&self, look_for: Duration) -> Result<SerialSource, Failure> {
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
    pub fn line(&self) -> Result<Line, Failure> {
        Line::open(&self.options()).map_err(|error| hint::port(&error))
    }
}
