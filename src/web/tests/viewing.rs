//! Viewers: the healthy, the slow, the frozen, one too many.

use std::io::Read as _;
use std::time::Duration;

use super::super::hub::EVENTS;
use super::super::limits::Limits;
use super::{Filled, Site, number};

#[test]
fn a_viewer_gets_hello_events_state_picture_and_bye() {
    let site = Site::new(Limits::default());
    assert_eq!(site.hub.event(b"{\"a\":1}".to_vec()), 1);
    assert_eq!(site.hub.event(b"{\"a\":2}".to_vec()), 2);
    site.hub.state(b"{\"old\":1}".to_vec());
    site.hub.state(b"{\"new\":1}".to_vec());
    site.hub.picture(|payload| payload.extend(b"old"));
    site.hub.picture(|payload| payload.extend(b"new"));
    let mut view = site.view(1);
    assert!(view.head.contains("content-type: application/octet-stream"), "{}", view.head);
    assert_eq!(view.next(), Some((1, b"{\"hello\":1}".to_vec())));
    assert_eq!(view.next(), Some((3, [&2u64.to_le_bytes()[..], b"{\"a\":2}"].concat())));
    assert_eq!(view.next(), Some((4, b"{\"new\":1}".to_vec())));
    assert_eq!(view.next(), Some((2, b"new".to_vec())));
    assert_eq!(site.hub.viewers(), 1);
    site.hub.hello(b"{\"hello\":2}".to_vec());
    assert_eq!(view.next(), Some((1, b"{\"hello\":2}".to_vec())));
    site.hub.picture(|payload| payload.extend(b"newer"));
    assert_eq!(view.next(), Some((2, b"newer".to_vec())));
    assert_eq!(site.hub.event(b"{}".to_vec()), 3);
    site.hub.bye(b"{\"reason\":\"closed\"}".to_vec());
    assert_eq!(view.next().map(|(kind, event)| (kind, number(&event))), Some((3, 3)));
    assert_eq!(view.next(), Some((5, b"{\"reason\":\"closed\"}".to_vec())));
    assert_eq!(view.next(), None);
    site.serving.stop();
}

#[test]
fn viewers_are_told_when_the_server_stops() {
    let site = Site::new(Limits::default());
    let view = site.view(0);
    site.serving.stop();
    let told: Vec<_> = view.collect();
    assert_eq!(told.last(), Some(&(5, b"{\"reason\":\"stopped\"}".to_vec())));
}

#[test]
fn a_fifth_viewer_is_refused_until_one_goes() {
    let site = Site::new(Limits::default());
    let filled = Filled::new(&site);
    let mut views: Vec<_> = (0..3).map(|_| site.view(0)).collect();
    let fifth = || site.ask("GET /stream", "Authorization: Bearer TOKEN\r\n", b"");
    let answer = fifth();
    assert_eq!((answer.status, answer.refusal()), (Some(503), "web-viewers".to_owned()));
    views.pop();
    // As soon as its end was noticed.
    while site.hub.viewers() > 3 {
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(site.view(0).head.contains(" 200 OK"));
    drop(views);
    filled.end(site);
}

/// One that never reads and one that reads slowly, while more happens than is kept: neither holds anything up, and both
/// may go on where they were, or as far back as is kept.
#[test]
fn one_who_is_behind_is_told_so_and_may_resume() {
    let site = Site::new(Limits::default());
    let mut frozen = site.view(0);
    let mut reader = site.view(0);
    let events = 3 * EVENTS as u64;
    // Enough for each that the system cannot hold it.
    let event = vec![b'x'; 1000];
    for n in 1..=events {
        assert_eq!(site.hub.event(event.clone()), n);
        site.hub.picture(|payload| payload.extend(&event));
        // The one that reads takes all that is there before it can be behind.
        while n % 1000 == 0 && reader.next().is_some_and(|(kind, event)| kind != 3 || number(&event) < n) {}
    }
    let mut seen = 0;
    let mut last = None;
    for (kind, payload) in frozen.by_ref() {
        if kind == 3 {
            seen += 1;
            assert_eq!(number(&payload), seen);
        }
        last = Some((kind, payload));
    }
    assert_eq!(last, Some((5, b"{\"reason\":\"behind\"}".to_vec())));
    assert!(seen < events - EVENTS as u64, "{seen}");
    // What it missed is no longer kept; what is, comes in order.
    let resumed: Vec<u64> = site
        .view(seen)
        .filter(|(kind, _)| *kind == 3)
        .map(|(_, event)| number(&event))
        .take(EVENTS)
        .collect();
    assert_eq!(resumed, (events - EVENTS as u64 + 1..=events).collect::<Vec<_>>());
    let after = events - 5;
    let resumed = site.view(after).filter(|(kind, _)| *kind == 3).map(|(_, event)| number(&event));
    assert_eq!(resumed.take(5).collect::<Vec<_>>(), (after + 1..=events).collect::<Vec<_>>());
}

#[test]
fn one_who_takes_nothing_is_closed() {
    let site = Site::new(Limits { taking: Duration::from_millis(200), ..Limits::default() });
    let filled = Filled::new(&site);
    let frozen = site.view(0);
    assert_eq!(site.hub.viewers(), 2);
    let large = vec![0; 64 * 1024];
    while site.hub.viewers() > 1 {
        site.hub.picture(|payload| payload.extend(&large));
        std::thread::sleep(Duration::from_millis(1));
    }
    // What the system holds is still there, then comes the end.
    let mut rest = Vec::new();
    let mut stream = frozen.stream;
    let _ = stream.read_to_end(&mut rest);
    filled.end(site);
}
