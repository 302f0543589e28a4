//! The program while it serves the page.

use std::io::{BufRead, BufReader, Write as _};
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
    first: bool,
}

impl Program {
    pub(crate) fn start(more: &[&str]) -> Self {
        let mut child = command()
            .args(["live", "--no-open"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, addresses) = channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let other = tell.clone();
        std::thread::spawn(move || listen(stdout, &tell));
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || listen(stderr, &other));
        Self { child, addresses, first: true }
    }

    /// An address with a code that nobody has used: each opens one page.
    pub(crate) fn address(&mut self) -> String {
        if !std::mem::take(&mut self.first) {
            self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
        }
        self.addresses.recv_timeout(PATIENCE).expect("the program prints an address")
    }
}

/// Hands over the addresses among what the program prints.
fn listen(lines: impl BufRead, tell: &std::sync::mpsc::Sender<String>) {
    for line in lines.lines().map_while(Result::ok) {
        match line.find("http://") {
            Some(at) => {
                let address = line[at..].split_whitespace().next().unwrap_or_default();
                // Nobody waits any more once the test is over.
                let _ = tell.send(address.to_owned());
            }
            None => eprintln!("{line}"),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
