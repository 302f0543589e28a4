//! From a cause of trouble to an exit code and what to do about it.

use super::exit::{Exit, Failure};
use crate::flow::StreamError;
use crate::source::{SourceError, System};
use crate::store::StoreError;

/// A failure of an output. A name that does not say which format is wanted is wrong use.
pub(crate) fn output(error: &StoreError) -> Failure {
    let exit = if matches!(error, StoreError::Extension { .. }) { Exit::Usage } else { Exit::Output };
    Failure::new(exit, error)
}

/// A failure of a file of the library: of its contents, or of the system.
pub(super) fn library(error: &StoreError) -> Failure {
    let is_system =
        matches!(error, StoreError::Io { .. } | StoreError::NoFolder { .. } | StoreError::Unfit { .. });
    Failure::new(if is_system { Exit::Output } else { Exit::Input }, error)
}

/// A failure of a port with advice.
pub(super) fn port(error: &SourceError) -> Failure {
    let failure = Failure::new(Exit::Port, error);
    match advice(error) {
        Some(advice) => failure.with_hint(advice),
        None => failure,
    }
}

fn advice(error: &SourceError) -> Option<String> {
    Some(match error {
        SourceError::NoSuchPort { .. } | SourceError::NotFound { .. } => {
            match System::default().bridge_without_port() {
                Some(id) => format!(
                    "a serial adapter (USB {id}) is plugged in but has no port: the program for Braille displays, \
                     brltty, claims such adapters; remove it, or its rule for them, and plug the adapter in again"
                ),
                None => "`plantar ports` lists what is connected".to_owned(),
            }
        }
        #[cfg(target_os = "linux")]
        SourceError::Permission { path } => {
            let group = System::default().group_of(path).unwrap_or_else(|| "dialout".to_owned());
            format!(
                "add yourself to the group that owns the port: `sudo usermod -aG {group} $USER`; then log out \
                 and in again"
            )
        }
        #[cfg(not(target_os = "linux"))]
        SourceError::Permission { .. } => "ask for access to the port".to_owned(),
        SourceError::Busy { .. } => {
            "close the other program: a serial monitor, another plantar, or ModemManager, which releases a new port \
             after half a minute"
                .to_owned()
        }
        SourceError::NotATty { .. } => {
            "give the path of a serial port; to replay a file use --from FILE".to_owned()
        }
        SourceError::NoConnection { .. } => {
            "is the mat on and in the same network, is that its address and port, and is no other program using the \
             connection?"
                .to_owned()
        }
        SourceError::NoHello { bytes: 0, .. } => {
            "is the mat on, and is this its port? Some boards need --settle-ms 2000 after opening".to_owned()
        }
        SourceError::NoHello { .. } => {
            "is --baud right? For another maker's mat use --profile; `plantar identify --port` finds out which"
                .to_owned()
        }
        SourceError::NoFrame { bytes: 0, .. } => "is the mat on, and is this its port?".to_owned(),
        SourceError::NoFrame { .. } => {
            "save some bytes in a file and compare them with the profile: `plantar profile check`".to_owned()
        }
        SourceError::Frames(_)
        | SourceError::Open { .. }
        | SourceError::Wire(_)
        | SourceError::Io { .. } => return None,
    })
}

/// What slows a port down and can be mended; told when a session begins.
pub(super) fn slow(path: &str) -> Option<String> {
    const QUICK_MS: u32 = 2;
    let (milliseconds, file) = System::default().latency_timer_ms(path).filter(|found| found.0 > QUICK_MS)?;
    Some(format!(
        "the adapter delays bytes by {milliseconds} ms; `echo 1 | sudo tee {}` makes it pass them on at once",
        file.display()
    ))
}

/// A session that gave nothing, live or replayed.
pub(super) fn stream(error: StreamError, live: bool) -> Failure {
    match error {
        StreamError::Source(error) if live => port(&error),
        error @ (StreamError::Calibration(_) | StreamError::Surface(_)) => Failure::new(Exit::Input, error),
        StreamError::Store(error) => Failure::new(Exit::Output, error),
        error => Failure::new(if live { Exit::Port } else { Exit::Input }, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trouble_a_person_can_mend_has_advice() {
        let path = || "/dev/ttyX".to_owned();
        for error in [
            SourceError::NoSuchPort { path: path() },
            SourceError::Permission { path: path() },
            SourceError::Busy { path: path() },
            SourceError::NotATty { path: path() },
            SourceError::NoConnection { address: path(), reason: "refused".to_owned() },
            SourceError::NoHello { path: path(), seconds: 5.0, bytes: 0 },
            SourceError::NoHello { path: path(), seconds: 5.0, bytes: 99 },
        ] {
            let failure = port(&error);
            assert_eq!(failure.exit, Exit::Port);
            assert!(failure.hint.is_some(), "{failure}");
            assert_eq!(failure.to_string().lines().count(), 1);
        }
    }
}
