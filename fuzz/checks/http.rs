//! What the live page's server must hold on any bytes: it answers with a status it is documented to answer with or not
//! at all, gives nothing to a request that names another host, comes from another page or lacks the token where it is
//! needed, and is there for the next one. In an input `PORT` and `TOKEN` stand for the port and the token of this run.
//!
//! Shared by the fuzz target and the test that replays the corpus; `base` and `web` are rooms beside it in either. What a request
//! asks for is read here once more, by the letter and without the library.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use super::base::Language;
use super::web::{Desk, Hub, Reply, Serving, serve};

/// Every status in `docs/formats/LIVE.md` that needs no waiting for.
const STATUSES: [u16; 14] = [200, 204, 400, 401, 403, 404, 405, 411, 413, 414, 421, 431, 500, 503];
/// What no answer to a request without the token holds.
const DATA: &[u8] = b"data of the desk";

struct Answers;

impl Desk for Answers {
    fn act(&self, _body: &[u8], _language: Language) -> Reply {
        Reply { status: 200, json: DATA.to_vec() }
    }

    fn summary(&self, _language: Language) -> Reply {
        Reply { status: 200, json: DATA.to_vec() }
    }
}

struct Site {
    serving: Serving,
    token: String,
}

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let hub = Hub::new();
    hub.hello(DATA.to_vec());
    let serving = serve(0, hub, Arc::new(Answers)).expect("a free port");
    let body = format!("{{\"code\":\"{}\"}}", serving.code());
    let (host, length) = (serving.address(), body.len());
    let head =
        format!("POST /enter HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}");
    let answer = answered(host, &format!("{head}\r\n\r\n{body}"));
    let answer = String::from_utf8(answer).expect("text");
    let token = answer.rsplit('"').nth(1).expect("a token").to_owned();
    Site { serving, token }
});

/// How long is waited for an answer before the server is told that no more will come. It gives up a request whose
/// sender has closed, so this must be long enough for an answer that needs no waiting.
const ANSWERED_WITHIN: Duration = Duration::from_millis(50);

/// The answer to these bytes, of which there are no more.
fn asked(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).expect("a server that is there");
    // It may have closed before it has read all of it.
    let _ = stream.write_all(request);
    stream.set_read_timeout(Some(ANSWERED_WITHIN)).expect("a time");
    let mut answer = vec![0; 64 * 1024];
    let begun = stream.read(&mut answer).unwrap_or(0);
    answer.truncate(begun);
    stream.set_read_timeout(None).expect("no time");
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.read_to_end(&mut answer);
    answer
}

/// The answer to a request after which the server closes.
fn answered(address: SocketAddr, request: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).expect("a server that is there");
    stream.write_all(request.as_bytes()).expect("a server that reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("a server that answers");
    answer
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

/// Values of a header of the first request, without blanks around them.
fn values<'a>(request: &'a [u8], name: &str) -> Vec<&'a [u8]> {
    let lines = request.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end);
    let head = lines.skip_while(|line| line.is_empty()).skip(1).take_while(|line| !line.is_empty());
    head.filter_map(|line| {
        let colon = line.iter().position(|&byte| byte == b':')?;
        line[..colon].eq_ignore_ascii_case(name.as_bytes()).then(|| line[colon + 1..].trim_ascii())
    })
    .collect()
}

/// Whether a request does nothing but open the page in a window of its own.
fn opens_the_page(request: &[u8]) -> bool {
    let start = request.trim_ascii_start();
    start.starts_with(b"GET ")
        && values(request, "sec-fetch-mode") == [b"navigate"]
        && values(request, "sec-fetch-dest") == [b"document"]
}

/// Holds the server to its promises on one input.
pub(crate) fn check(input: &[u8]) {
    let Site { serving, token } = &*SITE;
    let port = serving.address().port().to_string();
    let request = replaced(&replaced(input, b"PORT", port.as_bytes()), b"TOKEN", token.as_bytes());
    let answer = asked(serving.address(), &request);
    let held = |what: &[u8]| answer.windows(what.len()).any(|window| window == what);
    assert!(!held(b"access-control"), "{}", String::from_utf8_lossy(&answer));
    // There is no code to be had any more.
    assert!(!held(token.as_bytes()), "the token");
    if !answer.is_empty() {
        let status = answer
            .strip_prefix(b"HTTP/1.")
            .and_then(|rest| std::str::from_utf8(&rest[2..5]).ok()?.parse().ok());
        let status: u16 = status.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&answer)));
        assert!(STATUSES.contains(&status), "{status}");
        if status < 300 {
            let names = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
            let ours = |name: &[u8]| names.iter().any(|own| own.as_bytes() == name);
            assert!(matches!(values(&request, "host")[..], [host] if ours(host)), "another host");
            let origins = values(&request, "origin");
            assert!(
                origins.iter().all(|origin| origin.strip_prefix(b"http://").is_some_and(ours)),
                "another origin"
            );
            let sites = values(&request, "sec-fetch-site");
            let own = sites.iter().all(|site| [&b"none"[..], b"same-origin"].contains(site));
            assert!(own || opens_the_page(&request), "another site");
            assert!(
                values(&request, "transfer-encoding").is_empty() && values(&request, "upgrade").is_empty()
            );
            assert!(held(b"content-security-policy: default-src 'none';"));
        }
        if held(DATA) {
            let bearer = format!("Bearer {token}");
            assert!(
                request.windows(bearer.len()).any(|window| window == bearer.as_bytes()),
                "data without the token"
            );
        }
    }
    let health = format!("GET /health HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", serving.address());
    assert!(answered(serving.address(), &health).starts_with(b"HTTP/1.1 204"), "it is gone");
}
