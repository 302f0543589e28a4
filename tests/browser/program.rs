//! The program while it serves the page.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::common::command;

/// Longest that an address is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// `plantar live`, killed when it is dropped.
pub(crate) struct Program {
    child: Child,
    addresses: Receiver<String>,
}

impl Program {
    pub(crate) fn start(more: &[&str]) -> Self {
        let mut child =
            command().args(["live", "--no-open"]).args(more).stdout(Stdio::piped()).spawn().unwrap();
        let (tell, addresses) = channel();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        std::thread::spawn(move || lines.for_each(|line| drop(tell.send(line))));
        Self { child, addresses }
    }

    /// The address that it prints at its start: good once, within a minute.
    pub(crate) fn address(&self) -> String {
        self.addresses.recv_timeout(PATIENCE).expect("the program prints an address")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
