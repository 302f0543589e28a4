//! A large, fast mat and viewers of every kind: whatever they do, the recorder loses no frame and the program does not grow.

use std::io::Read as _;
use std::path::Path;
use std::process::Child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use plantar::base::{CellsRef, Exercise, Mat, Recording};
use plantar::sim::{Arch, Child as SimChild, Config, Scene, Script, simulate};
use plantar::store::read_recording;
use plantar::wire::{Encoder, Encoding, Format, Gain, Hello};
use serde_json::json;

use crate::common::listing;
use crate::common::mat::FakeMat;
use crate::live_page::pass_checklist;
use crate::viewer::Page;

const SIDE: usize = 96;
const RATE_HZ: f64 = 200.0;
const EVERY_US: u32 = 5000;

const EMPTY: usize = 0;
const STANDING: usize = 1;
const MARCHING: usize = 2;
/// Nothing is sent: a mat that writes to a terminal nobody reads any more would wait for ever.
const QUIET: usize = 3;

fn scene(scene: Scene, seconds: f64) -> Recording {
    let mat = Mat::new(SIDE, SIDE, 5.0, 5.0).unwrap();
    let mut config = Config::new(scene, SimChild::of_age(9.0, [Arch::Normal, Arch::Normal]), mat, 3);
    (config.mat_seed, config.rate_hz, config.duration_s) = (Some(3), RATE_HZ, seconds);
    if scene == Scene::Practising {
        config.script = Some(Script::of(Exercise::March));
    }
    simulate(&config).unwrap().0
}

/// When each frame was handed to the line, by number.
type Sent = Arc<Mutex<Vec<Instant>>>;

/// A mat that sends what it is told, two hundred frames a second on average whatever the computer does.
fn mat(what: &Arc<AtomicUsize>, sent: &Sent) -> FakeMat {
    let scenes = [scene(Scene::Empty, 1.0), scene(Scene::Standing, 4.0), scene(Scene::Practising, 0.0)];
    let meta = &scenes[STANDING].meta;
    let full = meta.full_scale.unwrap() as u16;
    let mut hello =
        Hello::from_mat(&meta.mat, Format::plain(Encoding::U16).to_byte(), full, RATE_HZ).unwrap();
    hello.unit = Some(meta.scale.unit.label().to_owned());
    hello.gain = Some(Gain { gain: meta.scale.gain as f32, offset: meta.scale.offset as f32 });
    let mut encoder = Encoder::new(hello).unwrap();
    let (what, sent) = (Arc::clone(what), Arc::clone(sent));
    let (began, mut at) = (Instant::now(), 0);
    FakeMat::start(Duration::from_millis(1), move |_, out| {
        let Some(scene) = scenes.get(what.load(Ordering::Relaxed)) else { return };
        let mut sent = sent.lock().unwrap();
        let due = (began.elapsed().as_secs_f64() * RATE_HZ) as usize;
        // A few at a time: what waits for the reader is not yet sent.
        for n in sent.len()..due.min(sent.len() + 4) {
            if n.is_multiple_of(200) {
                encoder.hello(out);
            }
            at = (at + 1) % scene.frames();
            let cells: CellsRef<'_> = scene.frame(at);
            encoder.frame((n as u32).wrapping_mul(EVERY_US), cells, out).unwrap();
            sent.push(Instant::now());
        }
    })
}

/// Opens the session and comes to the choice of a game.
fn get_ready(page: &mut Page, what: &AtomicUsize) {
    pass_checklist(page);
    page.done(json!({ "do": "begin" }));
    page.until_phase("still");
    what.store(STANDING, Ordering::Relaxed);
    page.until_phase("ready");
}

/// What the healthy viewer got: times of frames, microseconds of the recording, and when what they gave came.
#[derive(Default)]
struct Got {
    pictures: Vec<(u64, Instant)>,
    events: Vec<(u64, Instant)>,
}

fn read(page: &mut Page, until: Instant) -> Got {
    let (mut got, mut last_us) = (Got::default(), 0);
    while Instant::now() < until {
        let told = page.events.len();
        assert!(page.next(), "the stream goes on");
        let now = Instant::now();
        let shown_us = u64::from_le_bytes(page.picture[4..12].try_into().unwrap());
        if std::mem::replace(&mut last_us, shown_us) != shown_us {
            got.pictures.push((shown_us, now));
        }
        for event in &page.events[told..] {
            // What a person did has no frame.
            if matches!(event["kind"].as_str(), Some("lift" | "down" | "rep")) {
                got.events.push(((event["t_s"].as_f64().unwrap() * 1e6).round() as u64, now));
            }
        }
    }
    got
}

/// Resident memory of a process, kB; its processor time, s.
fn used(process: &Child) -> (u64, f64) {
    let file = |name: &str| std::fs::read_to_string(format!("/proc/{}/{name}", process.id())).unwrap();
    let status = file("status");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    let stat = file("stat");
    let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    (line.split_whitespace().nth(1).unwrap().parse().unwrap(), ticks / 100.0)
}

/// The 50th and the 99th percentile and the largest, milliseconds.
fn told(what: &str, mut took_ms: Vec<f64>) {
    took_ms.sort_by(f64::total_cmp);
    let at = |share: f64| took_ms[((took_ms.len() - 1) as f64 * share) as usize];
    println!(
        "{what}: {} of them, median {:.1} ms, 99th percentile {:.1} ms, largest {:.1} ms",
        took_ms.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn under_load(seconds: u64, growth_kb: u64) {
    let folder = tempfile::tempdir().unwrap();
    let (what, sent) = (Arc::new(AtomicUsize::new(EMPTY)), Sent::default());
    let mat = mat(&what, &sent);
    let mut page =
        Page::open(&["--age", "9", "--port", &mat.port, "--record", folder.path().to_str().unwrap()]);
    get_ready(&mut page, &what);
    page.done(json!({ "do": "start", "game": "parade", "target": { "reps": 1000 } }));
    what.store(MARCHING, Ordering::Relaxed);
    page.until(|page| page.told("lift") > 0);

    let before = used(&page.program);
    let until = Instant::now() + Duration::from_secs(seconds);
    // One that takes nothing, and one that takes a little now and then.
    let _frozen = page.request("GET /stream?after=0", "");
    let mut slow = page.request("GET /stream?after=0", "");
    let slow = std::thread::spawn(move || {
        let mut some = [0; 4096];
        while Instant::now() < until && slow.read(&mut some).is_ok() {
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    let got = read(&mut page, until);
    slow.join().unwrap();
    let after = used(&page.program);
    let numbers = page.numbers.clone();
    what.store(QUIET, Ordering::Relaxed);
    std::thread::sleep(Duration::from_millis(300));
    page.end();
    drop(mat);

    let first_us = no_frame_is_lost(folder.path());
    assert!(numbers.windows(2).all(|pair| pair[1] == pair[0] + 1), "{numbers:?}");
    assert!(got.events.len() as u64 > seconds && got.pictures.len() as u64 > 10 * seconds);
    let sent = sent.lock().unwrap();
    let late = |(t_us, came): &(u64, Instant)| {
        let frame = (first_us + t_us) / u64::from(EVERY_US);
        came.duration_since(sent[frame as usize]).as_secs_f64() * 1e3
    };
    told("from a frame to its event", got.events.iter().map(late).collect());
    told("age of a picture as it comes", got.pictures.iter().map(late).collect());
    println!(
        "processor: {:.2} of a core; memory: {} kB, then {} kB",
        (after.1 - before.1) / seconds as f64,
        before.0,
        after.0
    );
    assert!(after.0 < before.0 + growth_kb, "memory grew from {} to {} kB", before.0, after.0);
}

/// Every frame from the first to the last is in the recording. Time of the first by the mat's clock, microseconds.
fn no_frame_is_lost(folder: &Path) -> u64 {
    let names = listing(folder);
    let name = names.iter().find(|name| name.ends_with(".parquet")).unwrap_or_else(|| panic!("{names:?}"));
    let recording = read_recording(&folder.join(name)).unwrap();
    let link = recording.meta.link;
    assert_eq!((link.lost_frames, link.bytes_overrun, link.bad_checks), (0, 0, 0));
    assert!(recording.segments().is_empty());
    let times: Vec<u64> = recording.stamps().iter().map(|stamp| stamp.device_us.unwrap()).collect();
    let is_next = |pair: &[u64]| pair[1] == pair[0] + u64::from(EVERY_US);
    assert!(times.windows(2).all(is_next));
    times[0]
}

#[test]
fn no_viewer_costs_the_recorder_a_frame() {
    under_load(8, 40_000);
}

/// By hand, on a computer with nothing else to do: `cargo test --test live load -- --ignored --nocapture`. Memory has
/// come to rest by then and must not grow any more.
#[test]
#[ignore = "takes minutes, and what it measures depends on the computer"]
fn no_viewer_costs_the_recorder_a_frame_for_long() {
    under_load(60, 40_000);
}
