//! The terminal: standard output that may break, progress that keeps quiet in a pipe, the clock,
//! and Ctrl-C.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::exit::{Exit, Failure};

/// Microseconds since 1970.
pub fn clock() -> i64 {
    // A clock before 1970 is a clock that was never set: 0 says so as well as any number.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// Writes a line to standard output.
pub fn say(line: impl std::fmt::Display) -> Result<(), Failure> {
    writeln!(std::io::stdout().lock(), "{line}").map_err(|error| Failure::stdout(&error))
}

/// Something to watch while work of unknown length goes on; nothing where nobody watches.
pub fn spinner(message: &str) -> ProgressBar {
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
pub fn bar(message: &str, length: u64) -> ProgressBar {
    let bar = hidden_or(ProgressBar::new(length));
    bar.set_style(
        ProgressStyle::default_bar()
            .template("{msg} [{wide_bar}] {pos}/{len} {eta}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    bar.set_message(message.to_owned());
    bar
}

fn hidden_or(bar: ProgressBar) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    bar
}

/// A flag that Ctrl-C or a polite request to end raises, so that a session can be finished
/// before the program goes. A second Ctrl-C ends it at once.
pub fn stop_flag() -> Result<Arc<AtomicBool>, Failure> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // The order matters: the first hook ends the program only if the flag was up already.
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&flag))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&flag)))
            .map_err(|error| Failure::new(Exit::Unexpected, format!("cannot listen for Ctrl-C: {error}")))?;
    }
    Ok(flag)
}
