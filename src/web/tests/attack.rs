//! What comes from elsewhere, or is no decent request.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use super::super::limits::Limits;
use super::{Answer, Filled, Site};

/// What every answer carries.
const HEADERS: [&str; 6] = [
    "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n",
    "x-content-type-options: nosniff\r\n",
    "referrer-policy: no-referrer\r\n",
    "cross-origin-resource-policy: same-origin\r\n",
    "cache-control: no-store\r\n",
    "permissions-policy: camera=(), microphone=(), geolocation=(), usb=(), serial=()\r\n",
];

/// A request is refused with this status and id, and the answer gives nothing away.
fn refused(site: &Site, what: &str, answer: &Answer, status: u16, id: &str) {
    assert_eq!(answer.status, Some(status), "{what}: {}", answer.head);
    assert!(!answer.head.contains("access-control"), "{what}: {}", answer.head);
    assert!(
        !answer.head.contains(&site.token) && !String::from_utf8_lossy(&answer.body).contains(&site.token)
    );
    for header in HEADERS {
        assert!(
            format!("{}\r\n", answer.head).contains(header),
            "{what}: {header} is not in {}",
            answer.head
        );
    }
    assert_eq!(answer.refusal(), id, "{what}");
}

#[test]
fn only_its_own_hosts_are_answered() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let at = |line: &str, hosts: &str| {
        site.raw(format!("GET {line} HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n").as_bytes())
    };
    for host in ["127.0.0.1:PORT", "localhost:PORT"] {
        let answer = at("/", &format!("Host: {host}\r\n"));
        assert_eq!(answer.status, Some(200), "{host}: {}", answer.head);
        assert!(HEADERS.iter().all(|header| answer.head.contains(header)), "{}", answer.head);
    }
    let other = if site.port() == 65535 { 1024 } else { site.port() + 1 };
    let others = [
        "evil.com",
        "evil.com:PORT",
        "127.0.0.1.evil.com",
        "127.0.0.1.evil.com:PORT",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:PORT.evil.com",
        "LOCALHOST:PORT",
        "127.0.0.1:PORT:PORT",
        "127.0.0.1:0PORT",
        "[::1]:PORT",
        "",
        "user@127.0.0.1:PORT",
        "127.1:PORT",
        "localhost.:PORT",
        "127.0.0.1:PORT,evil.com",
        "0.0.0.0:PORT",
    ];
    for host in others.map(str::to_owned).into_iter().chain([format!("127.0.0.1:{other}")]) {
        refused(&site, &host, &at("/", &format!("Host: {host}\r\n")), 421, "web-other-host");
    }
    let line = at("http://evil.com/", "Host: 127.0.0.1:PORT\r\n");
    refused(&site, "another host in the line", &line, 421, "web-other-host");
    let line = at("http://127.0.0.1:PORT/", "Host: evil.com\r\n");
    refused(&site, "another host below the line", &line, 421, "web-other-host");
    assert_eq!(at("http://127.0.0.1:PORT/", "Host: 127.0.0.1:PORT\r\n").status, Some(200));
    refused(&site, "none", &at("/", ""), 400, "web-host");
    let two = "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n";
    refused(&site, "two", &at("/", two), 400, "web-host");
    refused(&site, "two", &at("/", "Host: 127.0.0.1:PORT\r\nHost: evil.com\r\n"), 400, "web-host");
    let damaged = site.raw(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\xff:PORT\r\n\r\n");
    refused(&site, "not UTF-8", &damaged, 400, "web-host");
    // Refused before the gate: there is a status and nothing else.
    let long = at("/", &format!("Host: {}\r\n", "a".repeat(10_000)));
    assert_eq!((long.status, &long.body[..]), (Some(431), &b""[..]), "{}", long.head);
    filled.end(site);
}

#[test]
fn only_its_own_page_is_answered() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    for own in [
        "Origin: http://127.0.0.1:PORT",
        "Origin: http://localhost:PORT",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
    ] {
        assert_eq!(site.ask("GET /", &format!("{own}\r\n"), b"").status, Some(200), "{own}");
    }
    let foreign = [
        "http://evil.com",
        "http://evil.com:PORT",
        "null",
        "",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "https://127.0.0.1:PORT",
        "http://127.0.0.1:PORT/",
        "http://192.168.1.7:PORT",
        "http://[::1]:PORT",
        "127.0.0.1:PORT",
        "http://127.0.0.1:PORT.evil.com",
        "http://localhost:PORT http://evil.com",
        "http://127.0.0.1:PORT\u{e9}",
    ];
    for origin in foreign {
        for line in ["GET /", "GET /main.js", "GET /health", "GET /nothing", "POST /enter", "POST /act"] {
            let headers = format!("Origin: {origin}\r\nAuthorization: Bearer TOKEN\r\n");
            refused(&site, origin, &site.ask(line, &headers, b""), 403, "web-origin");
        }
    }
    let two = "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.com\r\n";
    refused(&site, "two origins", &site.ask("GET /", two, b""), 403, "web-origin");
    for elsewhere in ["cross-site", "same-site", "", "Same-Origin", "none, cross-site"] {
        let answer = site.ask("GET /", &format!("Sec-Fetch-Site: {elsewhere}\r\n"), b"");
        refused(&site, elsewhere, &answer, 403, "web-other-site");
    }
    // A link to the page, wherever it stands, may be followed; nothing else may be done from there.
    let opens = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!(site.ask("GET /", opens, b"").status, Some(200));
    for line in ["GET /?code=1", "GET /main.js", "GET /health", "GET /summary", "POST /", "POST /act"] {
        refused(&site, line, &site.ask(line, opens, b""), 403, "web-other-site");
    }
    // Its answer has no body to tell why.
    assert_eq!(site.ask("HEAD /", opens, b"").status, Some(403));
    for (what, by) in
        [("navigate", "cors"), ("document", "iframe"), ("document", "document\r\nSec-Fetch-Dest: x")]
    {
        let answer = site.ask("GET /", &opens.replace(what, by), b"");
        refused(&site, by, &answer, 403, "web-other-site");
    }
    filled.end(site);
}

#[test]
fn data_need_the_token() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    assert!(site.token.len() >= 43, "{}", site.token);
    let wrong = [
        "",
        "Authorization: TOKEN\r\n",
        "Authorization: Basic TOKEN\r\n",
        "Authorization: Bearer \r\n",
        "Authorization: Bearer xTOKEN\r\n",
        "Authorization: Bearer TOKENx\r\n",
        "Authorization: bearer TOKEN\r\n",
        "Cookie: token=TOKEN\r\n",
        "Authorization: Bearer TOKEN\r\nAuthorization: Bearer TOKEN\r\n",
    ];
    for headers in wrong {
        for line in ["GET /stream", "GET /stream?after=0", "POST /act", "GET /summary", "HEAD /summary"] {
            let answer = site.ask(line, headers, b"");
            assert_eq!(answer.status, Some(401), "{line}, {headers}");
        }
        refused(&site, headers, &site.ask("GET /summary", headers, b""), 401, "web-token");
    }
    for query in ["token=TOKEN", "access_token=TOKEN", "after=0&token=TOKEN", "TOKEN"] {
        let answer = site.ask(&format!("GET /stream?{query}"), "", b"");
        refused(&site, query, &answer, 401, "web-token");
    }
    assert_eq!(site.ask("GET /summary", "Authorization: Bearer TOKEN\r\n", b"").status, Some(200));
    filled.end(site);
}

#[test]
fn the_code_is_taken_once_and_in_time() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let used = site.serving.code().to_owned();
    refused(&site, "used", &site.enter(&used), 403, "web-code");
    refused(&site, "wrong", &site.enter("wrong"), 403, "web-code");
    let code = site.serving.new_code().unwrap();
    for body in ["{}", "[]", "{\"code\":null}", "{\"code\":[]}"] {
        refused(&site, body, &site.ask("POST /enter", "", body.as_bytes()), 403, "web-code");
    }
    for body in ["", "code", "{\"code\":"] {
        refused(&site, body, &site.ask("POST /enter", "", body.as_bytes()), 400, "web-damaged");
    }
    assert_eq!(site.ask(&format!("GET /enter?code={code}"), "", b"").status, Some(405));
    let another = site.serving.new_code().unwrap();
    refused(&site, "replaced by another", &site.enter(&code), 403, "web-code");
    assert_eq!(site.enter(&another).json()["token"], site.token);
    filled.end(site);
    let late = Site::new(Limits { code: Duration::ZERO, ..Limits::default() });
    let code = late.serving.new_code().unwrap();
    std::thread::sleep(Duration::from_millis(1));
    let answer = late.enter(&code);
    assert_eq!((answer.status, answer.refusal()), (Some(403), "web-code".to_owned()));
}

#[test]
fn what_is_no_plain_request_is_refused() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let preflight = "Origin: http://127.0.0.1:PORT\r\nAccess-Control-Request-Method: POST\r\n\
                     Access-Control-Request-Headers: authorization\r\nAccess-Control-Request-Private-Network: true\r\n";
    for line in ["OPTIONS /act", "OPTIONS *", "PUT /", "DELETE /act", "TRACE /", "PATCH /", "NONSENSE /"] {
        let answer = site.ask(line, preflight, b"");
        refused(&site, line, &answer, 405, "web-method");
        assert!(answer.head.contains("allow: get, head, post"), "{}", answer.head);
    }
    let token = "Authorization: Bearer TOKEN\r\n";
    for (line, allowed) in [
        ("GET /act", "post"),
        ("POST /summary", "get,head"),
        ("POST /", "get,head"),
        ("POST /main.js", "get,head"),
    ] {
        let answer = site.ask(line, token, b"");
        refused(&site, line, &answer, 405, "web-method");
        assert!(answer.head.contains(&format!("allow: {allowed}")), "{}", answer.head);
    }
    let upgrade =
        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let head = "GET /stream HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\n";
    for more in [
        format!("{upgrade}Connection: Upgrade\r\n"),
        upgrade.to_owned(),
        "Connection: keep-alive, UPGRADE\r\n".to_owned(),
    ] {
        let answer = site.raw(format!("{head}{more}\r\n").as_bytes());
        refused(&site, &more, &answer, 400, "web-upgrade");
    }
    let post = "POST /act HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\n";
    let chunked =
        site.raw(format!("{post}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n").as_bytes());
    refused(&site, "chunked", &chunked, 411, "web-no-length");
    let smuggled = site
        .raw(format!("{post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").as_bytes());
    refused(&site, "chunked and a length", &smuggled, 411, "web-no-length");
    let long = site.raw(format!("{post}Content-Length: 65537\r\n\r\n").as_bytes());
    refused(&site, "a long body", &long, 413, "web-too-long");
    let longest = site.ask("POST /act", token, &[b' '; 65536]);
    assert_eq!((longest.status, longest.body.len()), (Some(200), 65536), "{}", longest.head);
    for nothing in [
        "/..",
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/index.html",
        "/STYLE.CSS",
        "//",
        "/act/",
        "/style.css/",
    ] {
        refused(&site, nothing, &site.ask(&format!("GET {nothing}"), token, b""), 404, "web-nothing");
    }
    for after in ["after=x", "after=-1", "after=", "n=1", "after=1&after=2", "after=18446744073709551616"] {
        refused(&site, after, &site.ask(&format!("GET /stream?{after}"), token, b""), 400, "web-after");
    }
    filled.end(site);
}

#[test]
fn what_is_no_http_costs_its_own_connection() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let two_lengths =
        b"POST /act HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}";
    let no_length = b"POST /act HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: -1\r\n\r\n{}";
    let damaged: [&[u8]; 8] = [
        b"\0\0\0\0\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 TLS\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost 127.0.0.1:PORT\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n",
        two_lengths,
        no_length,
    ];
    for request in damaged {
        let answer = site.raw(request);
        let what = String::from_utf8_lossy(request);
        assert!(answer.status.is_none_or(|status| status == 400), "{what}: {}", answer.head);
        assert!(answer.body.is_empty(), "{what}");
    }
    assert_eq!(site.raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status.unwrap_or(400), 400);
    for long in [format!("X: {}\r\n", "x".repeat(9000)), "X: y\r\n".repeat(101), "X: y\r\n".repeat(2000)] {
        assert_eq!(site.ask("GET /", &long, b"").status, Some(431));
    }
    let line = site.ask(&format!("GET /{}", "x".repeat(9000)), "", b"");
    assert!(matches!(line.status, Some(414 | 431)), "{}", line.head);
    filled.end(site);
}

#[test]
fn a_slow_request_is_closed() {
    let site = Site::new(Limits {
        head: Duration::from_millis(200),
        body: Duration::from_millis(200),
        ..Limits::default()
    });
    let filled = Filled::new(&site);
    for begun in
        ["", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: "]
    {
        let answer = site.raw(begun.as_bytes());
        assert_eq!(answer.status, None, "{begun}: {}", answer.head);
    }
    let body = site.raw(
        b"POST /act HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nContent-Length: 9\r\n\r\n{",
    );
    refused(&site, "a slow body", &body, 408, "web-slow-body");
    filled.end(site);
}

#[test]
fn two_hundred_connections_are_not_held() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let mut held: Vec<_> = (0..200).map(|_| site.connect()).collect();
    // One of them is the viewer that looks on.
    let closed = held.split_off(15);
    for mut connection in closed {
        let mut byte = [0];
        // A reset is an end too.
        assert_eq!(connection.read(&mut byte).unwrap_or_default(), 0);
    }
    for connection in &mut held {
        connection
            .write_all(&site.filled_in(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"))
            .unwrap();
        let mut status = [0; 12];
        connection.read_exact(&mut status).unwrap();
        assert_eq!(status, *b"HTTP/1.1 204");
    }
    drop(held);
    // Their places are free again, as soon as their ends were noticed.
    while site.ask("GET /health", "", b"").status.is_none() {}
    filled.end(site);
}

/// A page on a second port, under a name that its owner lets point to this computer, and what a browser sends when that
/// page asks for something here.
#[test]
fn a_rebinding_page_gets_nothing() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let second = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = second.local_addr().unwrap().port();
    let code = site.serving.new_code().unwrap();
    let own = site.port();
    let page = std::thread::spawn(move || {
        let (mut stream, _) = second.accept().unwrap();
        let mut request = [0; 1024];
        let read = stream.read(&mut request).unwrap();
        assert!(request[..read].starts_with(b"GET / "));
        let html = "<script>for (const path of '/ /main.js /summary /stream /health'.split(' ')) fetch(path)</script>";
        stream.write_all(format!("HTTP/1.1 200 OK\r\n\r\n{html}").as_bytes()).unwrap();
    });
    let mut browser = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    browser.write_all(format!("GET / HTTP/1.1\r\nHost: rebind.example:{port}\r\n\r\n").as_bytes()).unwrap();
    let html = String::from_utf8(Answer::read(browser).body).unwrap();
    page.join().unwrap();
    let paths: Vec<&str> = html.split('\'').nth(1).unwrap().split(' ').collect();
    assert_eq!(paths.len(), 5);
    let name = format!("rebind.example:{own}");
    for path in paths {
        // To itself, as it thinks: the same origin once the name points here.
        let headers = format!("Host: {name}\r\nSec-Fetch-Site: same-origin\r\n");
        let answer = site.raw(format!("GET {path} HTTP/1.1\r\n{headers}\r\n").as_bytes());
        refused(&site, path, &answer, 421, "web-other-host");
        // To the address, from the second port.
        for origin in
            [format!("http://rebind.example:{port}"), format!("http://127.0.0.1:{port}"), "null".to_owned()]
        {
            let answer = site.ask(
                &format!("GET {path}"),
                &format!("Origin: {origin}\r\nSec-Fetch-Site: same-site\r\n"),
                b"",
            );
            refused(&site, path, &answer, 403, "web-origin");
        }
        // As a script or an image, which have no origin.
        let answer = site.ask(&format!("GET {path}"), "Sec-Fetch-Site: cross-site\r\n", b"");
        refused(&site, path, &answer, 403, "web-other-site");
    }
    let body = format!("{{\"code\":\"{code}\"}}");
    let forged = format!(
        "POST /enter HTTP/1.1\r\nHost: {name}\r\nOrigin: http://{name}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    refused(&site, "host and origin alike", &site.raw(forged.as_bytes()), 421, "web-other-host");
    let answer = site.ask("POST /enter", &format!("Origin: http://127.0.0.1:{port}\r\n"), body.as_bytes());
    refused(&site, "the code from another page", &answer, 403, "web-origin");
    assert_eq!(site.enter(&code).status, Some(200), "the code was not used up by that");
    filled.end(site);
}
