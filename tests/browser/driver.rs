//! A browser, driven over WebDriver: chromedriver, one session for all tests, and its commands.
//!
//! WebDriver is JSON over HTTP on this computer, one answer to each question; that is all of it that is here. A crate for it
//! would bring 57 others and build the server's HTTP crates as clients.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::{Value, json};

/// What the browser is started with: no window, nothing of its own on the network, and an end when its driver ends.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
];

/// A driver and its session.
pub(crate) struct Driver {
    address: String,
    session: String,
    _shell: Child,
    /// While it is open the driver runs; it is closed with this process, however that ends.
    _open: ChildStdin,
    _profile: tempfile::TempDir,
}

impl Driver {
    pub(crate) fn start() -> Self {
        // Nobody ends what a test run leaves: the shell does, as soon as its input is closed.
        let mut shell = Command::new("sh")
            .args(["-c", "chromedriver --port=0 <&- & read _; kill $!"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(shell.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next().expect("chromedriver ended").unwrap();
            if let Some((_, rest)) = line.split_once("started successfully on port ") {
                break rest.trim_end_matches('.').to_owned();
            }
        };
        std::thread::spawn(move || lines.for_each(drop));
        let open = shell.stdin.take().unwrap();
        let profile = tempfile::tempdir().unwrap();
        let address = format!("127.0.0.1:{port}");
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
        flags.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": flags },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        } } });
        let made = ask(&address, "POST", "/session", &wanted);
        let session = made.unwrap()["sessionId"].as_str().unwrap().to_owned();
        Self { address, session, _shell: shell, _open: open, _profile: profile }
    }

    /// A command of the session with what it needs; gives its value.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        ask(&self.address, "POST", &format!("/session/{}{path}", self.session), body)
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, String> {
        ask(&self.address, "GET", &format!("/session/{}{path}", self.session), &Value::Null)
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value, String> {
        ask(&self.address, "DELETE", &format!("/session/{}{path}", self.session), &Value::Null)
    }
}

/// A request of its own connection; the value of the answer, or what the driver says is wrong.
fn ask(address: &str, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut stream = TcpStream::connect(address).map_err(|error| error.to_string())?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).map_err(|error| error.to_string())?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).map_err(|error| error.to_string())?;
        match line.trim_end().to_ascii_lowercase().split_once(':') {
            Some(("content-length", bytes)) => length = bytes.trim().parse().unwrap(),
            _ if line.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut bytes = vec![0; length];
    reader.read_exact(&mut bytes).map_err(|error| error.to_string())?;
    let answer: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    match answer["value"]["error"].as_str() {
        Some(error) => Err(format!("{method} {path}: {error}: {}", answer["value"]["message"])),
        None => Ok(answer["value"].clone()),
    }
}
