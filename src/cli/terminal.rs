//! The terminal: standard output that may break, progress that keeps quiet in a pipe, the clock,
//! the time zone, and Ctrl-C.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::exit::{Exit, Failure};
use crate::base::Zone;

/// Microseconds since 1970.
pub(super) fn clock() -> i64 {
    // A clock before 1970 is a clock that was never set: 0 says so as well as any number.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// The zone of this computer, or of the variable TZ, at a moment in microseconds since 1970. Where neither is
/// known, or the moment is beyond the calendar, that of Greenwich.
pub(super) fn zone_at(us: i64) -> Zone {
    let zone = jiff::tz::TimeZone::system();
    let at = jiff::Timestamp::from_microsecond(us).ok();
    at.and_then(|at| Zone::new(zone.to_offset(at).seconds(), zone.iana_name())).unwrap_or(Zone::GREENWICH)
}

/// Writes a line to standard output.
pub(super) fn say(line: impl std::fmt::Display) -> Result<(), Failure> {
    writeln!(std::io::stdout().lock(), "{line}").map_err(|error| Failure::stdout(&error))
}

/// Says which files were written: on standard output, or on standard error where standard output is a document.
pub(super) fn wrote(paths: &[PathBuf], is_document: bool) -> Result<(), Failure> {
    for path in paths {
        let line = format!("written: {}", path.display());
        if is_document {
            // Whoever closed standard error wants no messages.
            let _ = writeln!(std::io::stderr().lock(), "{line}");
        } else {
            say(line)?;
        }
    }
    Ok(())
}

/// Something to watch while work of unknown length goes on; nothing where nobody watches.
pub(super) fn spinner(message: &str) -> ProgressBar {
    let bar = hidden_or(ProgressBar::new_spinner());
    bar.set_style(
        ProgressStyle::default_spinner()
            .template("{spinner} {msg}  {prefix}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner()),
    );
    bar.set_message(message.to_owned());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// A bar for work of known length; nothing where nobody watches.
pub(super) fn bar(message: &str, length: u64) -> ProgressBar {
    let bar = hidden_or(ProgressBar::new(length));
    bar.set_style(
        ProgressStyle::default_bar()
            .template("{msg} [{wide_bar}] {pos}/{len} {eta}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    bar.set_message(message.to_owned());
    bar
}

/// In so many parts a share is told: steps too small to be seen.
pub(super) const SHARE: u64 = 1000;

/// A bar for pieces of work of each of which the share that is done is told; nothing where nobody watches.
pub(super) fn share_bar(message: impl Into<String>, pieces: usize) -> ProgressBar {
    let bar = hidden_or(ProgressBar::new(SHARE * pieces as u64));
    bar.set_style(
        ProgressStyle::default_bar()
            .template("{msg} [{wide_bar}] {percent} % {eta}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    bar.set_message(message.into());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// One of the pieces of work of a [`share_bar`].
pub(super) struct Share<'a> {
    bar: &'a ProgressBar,
    told: u64,
}

impl<'a> Share<'a> {
    /// Nothing of it is done yet.
    pub(super) fn new(bar: &'a ProgressBar) -> Self {
        Self { bar, told: 0 }
    }

    /// Tells how much of it is done, 0 to 1; never less than was told.
    pub(super) fn tell(&mut self, share: f64) {
        let now = (share.clamp(0.0, 1.0) * SHARE as f64) as u64;
        if now > self.told {
            self.bar.inc(now - self.told);
            self.told = now;
        }
    }
}

/// Whether bars are shown where somebody may watch: the program shows them, a library does not.
static SHOWS_BARS: AtomicBool = AtomicBool::new(false);

/// Shows bars from now on, where somebody may watch.
pub(super) fn show_bars() {
    SHOWS_BARS.store(true, Ordering::Relaxed);
}

fn hidden_or(bar: ProgressBar) -> ProgressBar {
    if !SHOWS_BARS.load(Ordering::Relaxed) || !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    bar
}

/// A flag that Ctrl-C or a polite request to end raises, so that a session can be finished
/// before the program goes. A second Ctrl-C ends it at once.
pub(super) fn stop_flag() -> Result<Arc<AtomicBool>, Failure> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // The order matters: the first hook ends the program only if the flag was up already.
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&flag))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&flag)))
            .map_err(|error| Failure::new(Exit::Unexpected, format!("cannot listen for Ctrl-C: {error}")))?;
    }
    Ok(flag)
}
