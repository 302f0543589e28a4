//! What a page that was let in is answered.

use std::time::Duration;

use serde_json::json;

use super::super::files::FILES;
use super::super::limits::Limits;
use super::super::words::WORDS;
use super::Site;
use crate::base::{InWords as _, Language};
use crate::web::Reason;

const TOKEN: &str = "Authorization: Bearer TOKEN\r\n";

#[test]
fn the_files_of_the_page_hold_no_data_and_need_no_token() {
    let site = Site::new(Limits::default());
    for file in FILES {
        let (path, kind) = (file.path, file.kind());
        let answer = site.ask(&format!("GET {path}"), "", b"");
        assert_eq!(answer.status, Some(200));
        assert!(answer.head.contains(&format!("content-type: {kind}\r\n")), "{}", answer.head);
        assert_eq!(answer.body, file.bytes);
        let part = site.ask(&format!("GET {path}"), "Range: bytes=0-3\r\n", b"");
        assert_eq!((part.status, &part.body), (Some(200), &answer.body), "no parts");
        let head = site.ask(&format!("HEAD {path}"), "", b"");
        assert_eq!((head.status, head.body.len()), (Some(200), 0));
        assert!(head.head.contains(&format!("content-length: {}", answer.body.len())), "{}", head.head);
    }
    let health = site.ask("GET /health", "", b"");
    assert_eq!((health.status, health.body.len()), (Some(204), 0));
}

#[test]
fn each_language_has_its_texts_and_an_unknown_one_none() {
    let site = Site::new(Limits::default());
    for (language, texts) in WORDS {
        let answer = site.ask(&format!("GET /words/{language}.json"), "", b"");
        assert_eq!((answer.status, &*answer.body), (Some(200), texts.as_bytes()), "{language}");
        assert!(answer.head.contains("content-type: application/json\r\n"), "{}", answer.head);
    }
    let all = site.ask("GET /words/languages.json", "", b"").json();
    assert_eq!(all.as_array().unwrap().len(), WORDS.len());
    assert_eq!(all[0], json!({ "code": "en", "name": "English", "draft": false }));
    for unknown in ["xx", "EN", "en-GB", "../en"] {
        let answer = site.ask(&format!("GET /words/{unknown}.json"), "", b"");
        assert_eq!((answer.status, answer.refusal()), (Some(404), "web-nothing".to_owned()), "{unknown}");
    }
}

#[test]
fn whoever_asks_is_answered_in_the_language_that_they_read() {
    let site = Site::new(Limits::default());
    for (named, language) in [
        ("", Language::English),
        ("Accept-Language: de\r\n", Language::German),
        ("Accept-Language: fr-CH, uk;q=0.9, ru;q=0.8, *;q=0.1\r\n", Language::Ukrainian),
        ("Accept-Language: \r\n", Language::English),
    ] {
        let told = site.ask("POST /act", &format!("{TOKEN}{named}"), b"which?");
        assert_eq!(told.body, language.code().as_bytes(), "{named}");
        let refused = site.ask("GET /nothing", named, b"");
        assert_eq!(refused.json()["error"]["text"], Reason::Nothing.in_words(language), "{named}");
        let length = format!("content-length: {}", refused.body.len());
        assert!(refused.head.contains(&length), "{}", refused.head);
        let head = site.ask("HEAD /nothing", named, b"");
        assert_eq!((head.status, head.body.len()), (Some(404), 0));
    }
}

#[test]
fn the_desk_answers_as_it_likes() {
    let site = Site::new(Limits::default());
    let body: Vec<u8> = (0..=255).cycle().take(60_000).collect();
    let answer = site.ask("POST /act", TOKEN, &body);
    assert_eq!((answer.status, answer.body), (Some(200), body));
    assert!(answer.head.contains("content-type: application/json"), "{}", answer.head);
    assert_eq!(site.ask("POST /act", TOKEN, b"no").status, Some(409));
    let summary = site.ask("GET /summary", TOKEN, b"");
    assert_eq!((summary.status, summary.json()["summary"].as_u64()), (Some(200), Some(1)));
}

#[test]
fn a_desk_that_fails_or_dawdles_is_told_of() {
    let site = Site::new(Limits { desk: Duration::from_millis(50), ..Limits::default() });
    // The desk has four places; with all of them taken there is no answer either.
    for _ in 0..5 {
        let answer = site.ask("POST /act", TOKEN, b"sleep");
        assert_eq!((answer.status, answer.refusal()), (Some(503), "web-busy".to_owned()));
    }
    let site = Site::new(Limits::default());
    let answer = site.ask("POST /act", TOKEN, b"panic");
    assert_eq!((answer.status, answer.refusal()), (Some(500), "web-failed".to_owned()));
    assert_eq!(site.ask("POST /act", TOKEN, b"{}").status, Some(200));
}

#[test]
fn a_connection_is_used_again() {
    let site = Site::new(Limits::default());
    let two = b"GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n\
                GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n";
    let answer = site.raw(two);
    assert!(answer.body.starts_with(b"HTTP/1.1 204"), "{}", answer.head);
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let site = Site::new(Limits::default());
    let again = super::super::serve(site.port(), site.hub.clone(), std::sync::Arc::new(super::Echo));
    assert_eq!(again.err().map(|error| error.kind()), Some(std::io::ErrorKind::AddrInUse));
    assert!(site.serving.address().ip().is_loopback());
}
