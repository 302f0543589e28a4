//! `plantar live`: a page on this computer, on which a mat is seen, practised with and played on.

mod keep;
mod known;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::args::LiveArgs;
use super::browser;
use super::console::{Answer, Console};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::{analyse, day, exercise, hint, keeping, terminal};
use crate::analysis::Options;
use crate::base::{InWords as _, Language, kinds};
use crate::flow::{self, Around, Ended, Happening, Mover, PlayEnded, Setup, SimulatedChild, Simulation};
use crate::play::Program;
use crate::source::{FrameSource, Speed};
use crate::store::Library;
use crate::web::{self, Hub, Serving};

kinds! {
    /// What is told below the address of the page.
    pub(crate) enum Below {
        /// For how long it works, and how to get another.
        Address = "cli-live-address",
    }
}

/// Runs the command.
pub(super) fn run(args: &LiveArgs) -> Result<(), Failure> {
    let stop = terminal::stop_flag()?;
    // A session that goes on over midnight is of the day it began.
    let today = day::today()?;
    let settings = exercise::settings(args.settings.as_deref())?;
    let mut library = args.child.as_ref().map(|_| args.at.open()).transpose()?;
    if let (Some(library), Some(child)) = (&mut library, &args.child) {
        let by = exercise::CountedBy {
            settings: &settings,
            facts: &args.facts,
            calibration: args.calibration.as_deref(),
        };
        exercise::keep_what_was_left(library, &by)?;
        keeping::tell_consent(library, child);
    }
    let language = args.language.chosen_for(library.as_ref(), args.child.as_ref())?;
    let link = Link::of(&args.link, &args.facts)?;
    let given = known::given(args, link.is_some(), settings, library.as_mut(), (today, language))?;
    if library.is_some() && link.is_none() {
        eprintln!("plantar: nothing is kept with the child: nobody stands on a mat");
        library = None;
    }
    let (mut source, mover) = open(args, link.as_ref())?;
    let setup = setup(args, link.as_ref(), library.as_ref())?;
    let (desk, requests) = flow::live_desk();
    let hub = Hub::new();
    let serving = web::serve(args.web_port, hub.clone(), desk).map_err(|error| {
        let message =
            format!("the page cannot be served on port {} of this computer: {error}", args.web_port);
        Failure::new(Exit::Port, message).with_hint("--web-port 0 takes any free port")
    })?;
    let program = Program {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        instance: format!("{:x}", terminal::clock()),
        simulated: mover.is_some(),
    };
    let around = Around { hub, requests, given, program, mover };
    let door = told(args, &serving, language)?;
    let of = args.child.clone().zip(library.as_mut());
    let mut keeper = keep::Keeper::new(of, today, args.record.is_some(), language);
    let mut watch = Watch::new(&serving, &stop, language);
    let ended = flow::play(source.as_mut(), &setup, around, &mut |one| keeper.keep(one), &mut |told| {
        watch.hear(told)
    });
    // Hang up before anything is told: a mat should not wait for a terminal.
    drop((source, door));
    serving.stop();
    finish(ended, setup.live, keeper)
}

/// Says where the page is, and opens it.
fn told(
    args: &LiveArgs,
    serving: &Serving,
    language: Language,
) -> Result<Option<tempfile::NamedTempFile>, Failure> {
    if args.link.port.is_none() && args.from.is_none() {
        eprintln!("plantar: a simulated child on a simulated mat; --port PORT takes a real one");
    }
    let address = address(serving, serving.code());
    terminal::say(&address)?;
    eprintln!("plantar: {}", Below::Address.in_words(language));
    Ok(if args.no_open { None } else { browser::open(&address) })
}

fn address(serving: &Serving, code: &str) -> String {
    format!("http://{}/#code={code}", serving.address())
}

/// The mat, or what stands in for it, and who moves the simulated child.
fn open(args: &LiveArgs, link: Option<&Link>) -> Result<(Box<dyn FrameSource>, Option<Mover>), Failure> {
    if let Some(link) = link {
        return Ok((Box::new(link.open(Duration::from_secs(args.look_for))?), None));
    }
    if let Some(file) = &args.from {
        let input = analyse::open_one(file, &args.facts)?;
        let replay = input.replay(Speed::Times(1.0)).map_err(|error| Failure::new(Exit::Input, error))?;
        return Ok((replay, None));
    }
    let (child, mover) = SimulatedChild::new(Simulation::new(terminal::clock))
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok((Box::new(child), Some(mover)))
}

fn setup(args: &LiveArgs, link: Option<&Link>, library: Option<&Library>) -> Result<Setup, Failure> {
    Ok(Setup {
        clock: terminal::clock,
        zone_at: terminal::zone_at,
        baud: link.and_then(Link::baud),
        live: args.from.is_none(),
        folder: args.record.clone().or_else(|| library.map(Library::incoming_practice)),
        child: args.child.clone(),
        calibration: args.calibration.as_deref().map(analyse::calibration).transpose()?,
        surface: args.facts.surface.clone(),
        notes: Vec::new(),
        options: Options::default(),
        measures: false,
        seconds: None,
    })
}

/// What happens to the mat, for whoever started the program.
struct Watch<'a> {
    serving: &'a Serving,
    stop: &'a AtomicBool,
    console: Console,
    /// Whether anybody may still press Enter.
    heard: bool,
}

impl<'a> Watch<'a> {
    fn new(serving: &'a Serving, stop: &'a AtomicBool, language: Language) -> Self {
        Self { serving, stop, console: Console::new(language), heard: true }
    }

    fn hear(&mut self, told: &Happening<'_>) -> bool {
        match told {
            Happening::Recording(journal) => {
                eprintln!("plantar: recording to {}", journal.with_extension("parquet").display());
            }
            Happening::Segment(reason) => eprintln!("plantar: a new segment: {reason}"),
            Happening::Away(reason) => {
                eprintln!("plantar: the mat disconnected ({reason}): looking for it");
            }
            _ => {}
        }
        let is_asked = self.heard && self.ask();
        !self.stop.load(Ordering::Relaxed) && !is_asked
    }

    /// Enter prints another address. Whether that was not possible, as when standard output has gone.
    fn ask(&mut self) -> bool {
        match self.console.heard() {
            None => false,
            Some(Answer::Nobody) => {
                self.heard = false;
                false
            }
            Some(Answer::Go | Answer::Skip) => {
                let code = self.serving.new_code();
                code.is_ok_and(|code| terminal::say(address(self.serving, &code)).is_err())
            }
        }
    }
}

/// Tells what was kept, and what went wrong.
fn finish(
    ended: Result<PlayEnded, flow::StreamError>,
    live: bool,
    keeper: keep::Keeper<'_>,
) -> Result<(), Failure> {
    let ended = ended.map_err(|error| hint::stream(error, live));
    let kept = keeper.told();
    let PlayEnded { streamed, log } = ended?;
    if let Some(error) = log {
        eprintln!("plantar: the log of the session is not whole: {error}");
    }
    kept?;
    streamed.recording.map_err(|error| Failure::new(Exit::Output, error))?;
    match streamed.ended {
        Ended::Stopped | Ended::Complete => Ok(()),
        ended => Err(Failure::new(
            if live { Exit::Port } else { Exit::Input },
            format!("{ended}; what was done is kept"),
        )),
    }
}
