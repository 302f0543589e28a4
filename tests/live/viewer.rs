//! The program `plantar live`, and a viewer of its page over plain connections.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::common::command;

/// Long enough for a busy machine; a test that waits for it has failed.
const PATIENCE: Duration = Duration::from_secs(120);

/// A message of the stream.
#[derive(Clone, Debug)]
pub(crate) enum Message {
    Hello(Value),
    Picture(Vec<u8>),
    Event(u64, Value),
    State(Value),
    Bye(Value),
}

/// The program, and what a viewer sees of it.
pub(crate) struct Page {
    pub program: Child,
    address: String,
    token: String,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    messages: Receiver<Message>,
    pub hello: Value,
    pub state: Value,
    pub picture: Vec<u8>,
    pub events: Vec<Value>,
    pub numbers: Vec<u64>,
    pub bye: Option<Value>,
    acts: u64,
}

impl Page {
    /// Starts the program and lets a viewer in.
    pub(crate) fn open(args: &[&str]) -> Self {
        let mut program = command()
            .args(["live", "--no-open"])
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to_us, lines) = channel();
        let out = BufReader::new(program.stdout.take().unwrap());
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| to_us.send(line)));
        let printed = lines.recv_timeout(PATIENCE).unwrap();
        let (address, code) = printed.strip_prefix("http://").unwrap().split_once("/#code=").unwrap();
        let stdin = program.stdin.take();
        let (_, messages) = channel();
        let mut page = Self {
            program,
            address: address.to_owned(),
            token: String::new(),
            stdin,
            lines,
            messages,
            hello: Value::Null,
            state: Value::Null,
            picture: Vec::new(),
            events: Vec::new(),
            numbers: Vec::new(),
            bye: None,
            acts: 0,
        };
        let (status, entered) = page.ask("POST /enter", &json!({ "code": code }).to_string());
        assert_eq!(status, 200, "{entered}");
        page.token = entered["token"].as_str().unwrap().to_owned();
        page.watch(0);
        page
    }

    /// Another code, as Enter prints it.
    pub(crate) fn another_code(&mut self) -> String {
        self.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
        let printed = self.lines.recv_timeout(PATIENCE).unwrap();
        printed.split_once("/#code=").unwrap().1.to_owned()
    }

    /// What an answer says.
    pub(crate) fn ask(&self, line: &str, body: &str) -> (u16, Value) {
        let mut stream = self.request(line, body);
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap_or(Value::Null))
    }

    fn request(&self, line: &str, body: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request = format!(
            "{line} HTTP/1.0\r\nHost: {}\r\nAuthorization: Bearer {}\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            self.token,
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// Begins to look, from behind an event.
    pub(crate) fn watch(&mut self, after: u64) {
        let mut stream = BufReader::new(self.request(&format!("GET /stream?after={after}"), ""));
        let (to_us, messages) = channel();
        self.messages = messages;
        let mut head = String::new();
        while head != "\r\n" {
            head.clear();
            stream.read_line(&mut head).unwrap();
        }
        std::thread::spawn(move || {
            let mut start = [0; 8];
            while stream.read_exact(&mut start).is_ok() {
                let len = u32::from_le_bytes(start[..4].try_into().unwrap()) as usize;
                let mut payload = vec![0; len];
                if stream.read_exact(&mut payload).is_err() {
                    break;
                }
                let value = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap();
                let message = match start[4] {
                    1 => Message::Hello(value(&payload)),
                    2 => Message::Picture(payload),
                    3 => Message::Event(
                        u64::from_le_bytes(payload[..8].try_into().unwrap()),
                        value(&payload[8..]),
                    ),
                    4 => Message::State(value(&payload)),
                    _ => Message::Bye(value(&payload)),
                };
                if to_us.send(message).is_err() {
                    break;
                }
            }
        });
    }

    /// Takes in the next message; false when there will be none.
    pub(crate) fn next(&mut self) -> bool {
        let Ok(message) = self.messages.recv_timeout(PATIENCE) else { return false };
        match message {
            Message::Hello(hello) => self.hello = hello,
            Message::Picture(picture) => self.picture = picture,
            Message::Event(number, event) => {
                self.events.push(event);
                self.numbers.push(number);
            }
            Message::State(state) => self.state = state,
            Message::Bye(bye) => self.bye = Some(bye),
        }
        true
    }

    /// Looks until something is so.
    pub(crate) fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            let goes_on = began.elapsed() < PATIENCE && self.next();
            assert!(goes_on, "it never was: {} {:?}", self.state, self.events.last());
        }
    }

    pub(crate) fn until_phase(&mut self, phase: &str) {
        self.until(|page| page.state["phase"] == phase);
    }

    /// Presses something: `{"do":...}`.
    pub(crate) fn act(&mut self, act: Value) -> (u16, Value) {
        self.acts += 1;
        let mut act = act;
        act["id"] = format!("press-{}", self.acts).into();
        self.ask("POST /act", &act.to_string())
    }

    /// The same, which has to be done.
    pub(crate) fn done(&mut self, act: Value) -> Value {
        let (status, answer) = self.act(act.clone());
        assert_eq!(status, 200, "{act}: {answer}");
        answer
    }

    /// The same, which must not be possible; why it is not.
    pub(crate) fn refused(&mut self, act: Value) -> String {
        let (status, answer) = self.act(act.clone());
        assert_eq!(status, 409, "{act}: {answer}");
        answer["error"]["id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn told(&self, kind: &str) -> usize {
        self.events.iter().filter(|event| event["kind"] == kind).count()
    }

    /// Asks the program politely to end; what it said.
    pub(crate) fn end(mut self) -> Vec<String> {
        let sent = std::process::Command::new("kill").args(["-INT", &self.program.id().to_string()]).status();
        assert!(sent.unwrap().success());
        assert_eq!(self.program.wait().unwrap().code(), Some(0));
        self.lines.iter().collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // It has ended already unless a test failed.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
