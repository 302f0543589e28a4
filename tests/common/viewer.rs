//! Somebody who watches the live page without a browser: enters, acts, and reads the stream.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

/// Kinds of message.
pub(crate) const HELLO: u8 = 1;
pub(crate) const PICTURE: u8 = 2;
pub(crate) const EVENT: u8 = 3;
pub(crate) const STATE: u8 = 4;

/// Somebody who has been let in.
#[derive(Clone)]
pub(crate) struct Viewer {
    address: String,
    token: String,
}

impl Viewer {
    /// Is let in by the address that the program prints.
    pub(crate) fn enter(printed: &str) -> Self {
        let (address, code) = printed.trim().split_once("/#code=").unwrap();
        let address = address.strip_prefix("http://").unwrap().to_owned();
        let mut viewer = Self { address, token: String::new() };
        let (status, told) = viewer.post("/enter", &json!({ "code": code }));
        assert_eq!(status, 200, "{told}");
        told["token"].as_str().unwrap().clone_into(&mut viewer.token);
        viewer
    }

    fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let body = body.to_string();
        let more = format!("Content-Length: {}\r\nConnection: close\r\n", body.len());
        let mut answer = self.ask("POST", path, &more, &body);
        let status = head(&mut answer);
        let mut text = String::new();
        answer.read_to_string(&mut text).unwrap();
        (status, serde_json::from_str(&text).unwrap())
    }

    fn ask(&self, method: &str, path: &str, more: &str, body: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let bearer = format!("Authorization: Bearer {}\r\n", self.token);
        let bearer = if self.token.is_empty() { "" } else { &bearer };
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {}\r\n{bearer}{more}\r\n{body}", self.address)
            .unwrap();
        BufReader::new(stream)
    }

    /// Does an act, which must be possible.
    pub(crate) fn act(&self, id: &str, what: &Value) -> Value {
        let mut body = what.clone();
        body["id"] = json!(id);
        let (status, told) = self.post("/act", &body);
        assert_eq!(status, 200, "{body}: {told}");
        told
    }

    /// Joins the stream behind an event.
    pub(crate) fn join(&self, after: u64) -> Messages {
        let mut stream = self.ask("GET", &format!("/stream?after={after}"), "", "");
        assert_eq!(head(&mut stream), 200);
        Messages { stream, left: 0 }
    }
}

/// Reads the head of an answer; its status.
fn head(answer: &mut impl BufRead) -> u16 {
    let mut first = String::new();
    answer.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        answer.read_line(&mut line).unwrap();
        if line.trim_end().is_empty() {
            break;
        }
    }
    first.split(' ').nth(1).unwrap().parse().unwrap()
}

/// The messages of a stream, as they come.
pub(crate) struct Messages {
    stream: BufReader<TcpStream>,
    /// Bytes left of the chunk of HTTP that is being read.
    left: usize,
}

impl Messages {
    /// The next message, its kind and what it holds; none at the end.
    pub(crate) fn read(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut head = [0; 8];
        self.take(&mut head)?;
        let length = u32::from_le_bytes(head[..4].try_into().unwrap());
        let mut payload = vec![0; length as usize];
        self.take(&mut payload)?;
        Some((head[4], payload))
    }

    /// The next message of this kind.
    pub(crate) fn next_of(&mut self, kind: u8) -> Vec<u8> {
        loop {
            let (found, payload) = self.read().expect("the stream goes on");
            if found == kind {
                return payload;
            }
        }
    }

    /// The next state of which something is so.
    pub(crate) fn until(&mut self, is_so: impl Fn(&Value) -> bool) -> Value {
        loop {
            let state: Value = serde_json::from_slice(&self.next_of(STATE)).unwrap();
            if is_so(&state) {
                return state;
            }
        }
    }

    fn take(&mut self, mut into: &mut [u8]) -> Option<()> {
        while !into.is_empty() {
            if self.left == 0 {
                self.left = self.chunk()?;
            }
            let part = into.len().min(self.left);
            let (now, later) = into.split_at_mut(part);
            self.stream.read_exact(now).ok()?;
            self.left -= part;
            into = later;
        }
        Some(())
    }

    /// The length of the next chunk, behind the end of the one before.
    fn chunk(&mut self) -> Option<usize> {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).ok()?;
            match line.trim_end() {
                "" if line.is_empty() => return None,
                "" => {}
                length => return usize::from_str_radix(length, 16).ok().filter(|&length| length > 0),
            }
        }
    }
}
