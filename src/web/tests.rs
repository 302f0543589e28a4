//! The server over real sockets. While each test does to it what it does, the hub is being filled and a healthy viewer
//! looks on: neither may notice.

mod answers;
mod attack;
mod viewing;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use super::limits::Limits;
use super::server::{Serving, serve_within};
use super::{Desk, Hub, Reply};
use crate::base::Language;

/// Long enough for a busy machine; a test that waits for it has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers with what it was asked.
struct Echo;

impl Desk for Echo {
    fn act(&self, body: &[u8], language: Language) -> Reply {
        match body {
            b"panic" => panic!("asked to"),
            b"sleep" => std::thread::sleep(Duration::from_secs(1)),
            b"which?" => return Reply { status: 200, json: language.code().as_bytes().to_vec() },
            _ => {}
        }
        Reply { status: if body == b"no" { 409 } else { 200 }, json: body.to_vec() }
    }

    fn summary(&self, _: Language) -> Reply {
        Reply { status: 200, json: b"{\"summary\":1}".to_vec() }
    }
}

/// A server, and the token of a page that was let in.
struct Site {
    serving: Serving,
    hub: Hub,
    token: String,
}

impl Site {
    fn new(limits: Limits) -> Self {
        let hub = Hub::new();
        hub.hello(b"{\"hello\":1}".to_vec());
        let serving = serve_within(limits, 0, hub.clone(), Arc::new(Echo)).unwrap();
        let mut site = Self { serving, hub, token: String::new() };
        let code = site.serving.code().to_owned();
        site.token = site.enter(&code).json()["token"].as_str().unwrap_or_default().to_owned();
        site
    }

    fn port(&self) -> u16 {
        self.serving.address().port()
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.serving.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The answer to these bytes, in which `PORT` and `TOKEN` stand for what they are here.
    fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // The other side may have answered and closed before it has read everything.
        let _ = stream.write_all(&self.filled_in(request));
        Answer::read(stream)
    }

    fn filled_in(&self, request: &[u8]) -> Vec<u8> {
        let filled = replaced(request, b"PORT", self.port().to_string().as_bytes());
        replaced(&filled, b"TOKEN", self.token.as_bytes())
    }

    /// The answer to a request with these headers besides the host, each ending a line.
    fn ask(&self, line: &str, headers: &str, body: &[u8]) -> Answer {
        let length =
            if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        let head =
            format!("{line} HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n{length}{headers}\r\n");
        self.raw(&[head.as_bytes(), body].concat())
    }

    fn enter(&self, code: &str) -> Answer {
        self.ask("POST /enter", "", format!("{{\"code\":\"{code}\"}}").as_bytes())
    }

    /// A stream of messages that begins after this event.
    fn view(&self, after: u64) -> Messages {
        let mut stream = self.connect();
        let request = format!(
            "GET /stream?after={after} HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: Bearer TOKEN\r\n\r\n"
        );
        stream.write_all(&self.filled_in(request.as_bytes())).unwrap();
        Messages::of(stream)
    }
}

fn replaced(text: &[u8], what: &[u8], by: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.windows(what.len()).position(|window| window == what) {
        out.extend(&rest[..at]);
        out.extend(by);
        rest = &rest[at + what.len()..];
    }
    out.extend(rest);
    out
}

/// An answer until the connection was closed; no status: closed without one.
struct Answer {
    status: Option<u16>,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn read(mut stream: TcpStream) -> Self {
        let mut bytes = Vec::new();
        let mut part = [0; 4096];
        loop {
            match stream.read(&mut part) {
                Ok(0) => break,
                Ok(read) => bytes.extend(&part[..read]),
                // Closed with something unread.
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => break,
                Err(error) => panic!("after {} bytes: {error}", bytes.len()),
            }
        }
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let (head, body) = end.map_or((&bytes[..], &b""[..]), |end| (&bytes[..end], &bytes[end + 4..]));
        let head = String::from_utf8(head.to_vec()).unwrap();
        let status = head.strip_prefix("HTTP/1.1 ").map(|rest| rest[..3].parse().unwrap());
        Self { status, head: head.to_ascii_lowercase(), body: body.to_vec() }
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.head))
    }

    /// The id of a refusal.
    fn refusal(&self) -> String {
        self.json()["error"]["id"].as_str().unwrap_or_default().to_owned()
    }
}

/// Messages off a stream: type and payload.
struct Messages {
    stream: TcpStream,
    head: String,
    /// What came, without the marks between chunks.
    bytes: Vec<u8>,
    /// What came and is not yet understood.
    raw: Vec<u8>,
}

impl Messages {
    fn of(stream: TcpStream) -> Self {
        let mut messages = Self { stream, head: String::new(), bytes: Vec::new(), raw: Vec::new() };
        let end = loop {
            if let Some(end) = messages.raw.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            assert!(messages.more(), "no head: {:?}", String::from_utf8_lossy(&messages.raw));
        };
        messages.head = String::from_utf8(messages.raw.drain(..end + 4).collect()).unwrap();
        messages
    }

    /// Reads some bytes, if the stream has not ended.
    fn more(&mut self) -> bool {
        let mut part = [0; 64 * 1024];
        let read = self.stream.read(&mut part).unwrap_or_else(|error| panic!("{}: {error}", self.head));
        self.raw.extend(&part[..read]);
        read > 0
    }

    /// The next line or chunk without its line end, if it has come whole.
    fn chunk(&mut self) -> Option<Vec<u8>> {
        let line = self.raw.windows(2).position(|window| window == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&self.raw[..line]).unwrap(), 16).unwrap();
        let whole = line + 2 + size + 2;
        if self.raw.len() < whole {
            return None;
        }
        let chunk = self.raw[line + 2..line + 2 + size].to_vec();
        self.raw.drain(..whole);
        Some(chunk)
    }
}

impl Iterator for Messages {
    type Item = (u8, Vec<u8>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((head, rest)) = self.bytes.split_first_chunk::<8>() {
                let length = u32::from_le_bytes(head[..4].try_into().unwrap()) as usize;
                assert_eq!(head[5..], [1, 0, 0], "version and two bytes of nothing");
                if rest.len() >= length {
                    let message = (head[4], rest[..length].to_vec());
                    self.bytes.drain(..8 + length);
                    return Some(message);
                }
            }
            match self.chunk() {
                Some(chunk) if chunk.is_empty() => return None,
                Some(chunk) => self.bytes.extend(chunk),
                None if self.more() => {}
                None => panic!("cut off: {} bytes", self.bytes.len()),
            }
        }
    }
}

fn number(event: &[u8]) -> u64 {
    u64::from_le_bytes(event[..8].try_into().unwrap())
}

/// A hub that is being filled while somebody looks on.
struct Filled {
    stop: Arc<AtomicBool>,
    filler: JoinHandle<u64>,
    viewer: JoinHandle<u64>,
    seen_a_picture: Arc<AtomicBool>,
}

impl Filled {
    fn new(site: &Site) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (hub, stopped) = (site.hub.clone(), stop.clone());
        let filler = std::thread::spawn(move || {
            let mut events = 0;
            while !stopped.load(Ordering::Relaxed) {
                hub.picture(|picture| picture.extend(vec![7; 1024]));
                hub.state(b"{}".to_vec());
                events += 1;
                assert_eq!(hub.event(events.to_string().into_bytes()), events);
                std::thread::sleep(Duration::from_millis(5));
            }
            events
        });
        let viewing = site.view(0);
        let seen_a_picture = Arc::new(AtomicBool::new(false));
        let seen = seen_a_picture.clone();
        let viewer = std::thread::spawn(move || {
            let mut events = 0;
            for (kind, payload) in viewing {
                match kind {
                    2 => seen.store(true, Ordering::Relaxed),
                    3 => {
                        events += 1;
                        assert_eq!(number(&payload), events);
                        assert_eq!(payload[8..], *events.to_string().as_bytes());
                    }
                    _ => {}
                }
            }
            events
        });
        Self { stop, filler, viewer, seen_a_picture }
    }

    /// The filler was never hindered, and the viewer has seen every event in order, and pictures.
    fn end(self, site: Site) {
        // The test may be over before the first picture has come.
        while !self.seen_a_picture.load(Ordering::Relaxed) && !self.viewer.is_finished() {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.stop.store(true, Ordering::Relaxed);
        let put = self.filler.join().unwrap();
        site.serving.stop();
        assert_eq!(self.viewer.join().unwrap(), put);
        assert!(self.seen_a_picture.load(Ordering::Relaxed));
    }
}
