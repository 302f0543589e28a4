//! Every mat of the survey, by its profile: damaged streams, any pieces, noise, and a real capture.

use std::sync::Arc;

use crate::common::reference;
use plantar::profile::{Decoder, Encoder, Event, Kind, Plan, Profile, shipped};
use proptest::prelude::*;

/// Frames of a synthetic stream, and which of them is damaged.
const FRAMES: usize = 12;
const DAMAGED: usize = 5;
/// Bytes missing in the damaged frame.
const MISSING: usize = 7;

/// The profiles shipped.
fn profiles() -> Vec<(String, Profile)> {
    shipped()
        .iter()
        .map(|(name, text)| {
            ((*name).to_owned(), Profile::parse(text).unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .collect()
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn profiles_of_the_reference_survey_are_understood() {
    let mut read = 0;
    for entry in std::fs::read_dir(reference("wire/profiles")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let profile = Profile::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        plan(&path.display().to_string(), &profile);
        read += 1;
    }
    assert!(read > 10, "{read} profiles");
}

fn plan(name: &str, profile: &Profile) -> Arc<Plan> {
    Arc::new(Plan::new(profile, None).unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// Frame `n` of a mat: cells that differ from each other and from frame to frame. Never 0, which one format
/// cannot send, and small enough for every type.
fn cells(profile: &Profile, n: usize) -> Vec<f64> {
    let most = profile.mat.max.min(250.0) as usize;
    (0..profile.mat.rows * profile.mat.cols)
        .map(|at| (1 + (at * 31 + n * 97 + at * n) % (most - 1)) as f64)
        .collect()
}

/// What a decoder gives, with where pauses are: a stream in bursts.
fn decode(plan: &Arc<Plan>, bursts: &[Vec<u8>], piece: impl Fn(usize) -> usize) -> (Vec<Vec<f64>>, Decoder) {
    let mut decoder = Decoder::new(Arc::clone(plan));
    let mut frames = Vec::new();
    let mut keep = |event: Event<'_>| {
        if let Event::Frame(frame) = event {
            frames.push((0..frame.cells.len()).map(|at| frame.cells.get(at)).collect());
        }
    };
    let mut count = 0;
    for burst in bursts {
        let mut rest = &burst[..];
        while !rest.is_empty() {
            count += 1;
            let (mut now, after) = rest.split_at(piece(count).clamp(1, rest.len()));
            rest = after;
            while let Some(event) = decoder.next(&mut now) {
                keep(event);
            }
            let counters = decoder.counters();
            assert_eq!(
                counters.bytes,
                counters.bytes_decoded + counters.bytes_skipped + counters.bytes_pending
            );
        }
        while let Some(event) = decoder.finish() {
            keep(event);
        }
    }
    (frames, decoder)
}

/// Frames as they are sent, one burst each where a pause or a request parts them.
fn stream(profile: &Profile, plan: &Arc<Plan>, damage: bool) -> Vec<Vec<u8>> {
    let mut encoder = Encoder::new(Arc::clone(plan));
    let apart = profile.is_polled() || profile.frame.gap_ms.is_some();
    let mut bursts: Vec<Vec<u8>> = vec![Vec::new()];
    for n in 0..FRAMES {
        let mut frame = Vec::new();
        encoder.frame(n as u64 * 20_000, &cells(profile, n), &mut frame);
        if damage && n == 0 {
            // Joined in the middle: one more frame's second half comes first.
            let mut before = Vec::new();
            Encoder::new(Arc::clone(plan)).frame(0, &cells(profile, 99), &mut before);
            bursts.last_mut().unwrap().extend(&before[before.len() / 2 + 1..]);
            if apart {
                bursts.push(Vec::new());
            }
        }
        if damage && n == DAMAGED {
            let at = frame.len() / 3;
            frame.drain(at..at + MISSING);
        }
        bursts.last_mut().unwrap().extend(frame);
        if apart {
            bursts.push(Vec::new());
        }
    }
    bursts
}

#[test]
fn all_intact_frames_of_a_damaged_stream_and_no_other() {
    let profiles = profiles();
    for (name, profile) in &profiles {
        let plan = plan(name, profile);
        let whole = stream(profile, &plan, false);
        let expected: Vec<Vec<f64>> = (0..FRAMES).map(|n| cells(profile, n)).collect();
        let (found, decoder) = decode(&plan, &whole, |_| usize::MAX);
        assert!(found == expected, "{name}: {} of {FRAMES} frames, {:?}", found.len(), decoder.counters());
        assert_eq!(decoder.counters().bytes_skipped, 0, "{name}");

        let damaged = stream(profile, &plan, true);
        let mut intact = expected;
        intact.remove(DAMAGED);
        for piece in [1, 64, usize::MAX] {
            let (found, decoder) = decode(&plan, &damaged, |_| piece);
            let right = found.iter().filter(|frame| intact.contains(frame)).count();
            assert!(
                found == intact,
                "{name}, pieces of {piece}: {right} of {} right, {} wrong; {:?}",
                intact.len(),
                found.len() - right,
                decoder.counters()
            );
        }
    }
    println!("{} profiles", profiles.len());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn a_reference_capture_of_a_glove_gives_its_frames_and_its_turn() {
    let (capture, profile) =
        (reference("wire/captures/jq-textile-real.bin"), reference("wire/profiles/jq-textile.toml"));
    let bytes = std::fs::read(capture).unwrap();
    let profile = Profile::parse(&std::fs::read_to_string(profile).unwrap()).unwrap();
    let plan = plan("jq", &profile);
    for piece in [1, 64, 5000] {
        let mut decoder = Decoder::new(Arc::clone(&plan));
        let mut frames = 0;
        for mut now in bytes.chunks(piece) {
            while decoder.next(&mut now).is_some() {
                frames += 1;
                let (name, turn) = decoder.aux().next().unwrap();
                let norm: f64 = turn.iter().map(|part| part * part).sum::<f64>().sqrt();
                assert!(name == "quat" && (norm - 1.0).abs() < 1e-6, "{name} {turn:?}");
            }
        }
        while decoder.finish().is_some() {
            frames += 1;
        }
        assert_eq!(frames, 238);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Bytes flipped, lost and put in: what comes out does not depend on the pieces, nothing panics, and two
    /// frames after the damage all is well again.
    #[test]
    fn damage_is_got_over(
        places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
        pieces in proptest::collection::vec(1..300_usize, 1..20),
        noise in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        for (name, profile) in &profiles() {
            let plan = plan(name, profile);
            let mut bursts = stream(profile, &plan, false);
            for (at, value, how) in &places {
                let burst = at.index(bursts.len().min(4));
                let bytes = &mut bursts[burst];
                if bytes.is_empty() { continue }
                // Within the first four frames.
                let at = at.index(bytes.len().min(bytes.len() * 4 / FRAMES + 1));
                match how {
                    0 => bytes[at] = *value,
                    1 => { bytes.remove(at); }
                    _ => bytes.insert(at, *value),
                }
            }
            bursts.insert(0, noise.clone());
            let (one, _) = decode(&plan, &bursts, |_| usize::MAX);
            let (other, decoder) = decode(&plan, &bursts, |count| pieces[count % pieces.len()]);
            prop_assert!(one == other, "{}: pieces matter", name);
            prop_assert_eq!(decoder.counters().bytes_pending, 0);
            // Without anything that tells where a row or a frame begins, only a pause helps.
            let blind = profile.frame.kind == Kind::Lines
                && profile.frame.lines_per_frame > Some(1)
                && !profile.frame.blank_ends_frame
                && profile.frame.gap_ms.is_none()
                && !profile.is_polled();
            for n in 8..FRAMES {
                prop_assert!(blind || one.contains(&cells(profile, n)), "{}: frame {} is missing", name, n);
            }
        }
    }
}

/// Mats on a terminal: some stream by themselves, others answer whoever asks.
#[cfg(unix)]
#[test]
fn the_program_streams_from_mats_that_send_by_themselves_and_from_mats_that_are_asked() {
    use std::io::{Read, Write};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use serialport::{SerialPort as _, TTYPort};

    for name in
        ["flexitac-16x32", "jq-textile", "csv-rows-40x30", "snowboard-csv", "polled-a-16x16", "points-48x48"]
    {
        let text = shipped().iter().find(|(shipped, _)| *shipped == name).unwrap().1;
        // Nobody waits for a board to boot here.
        let text = text.replace("settle_ms = 2000", "settle_ms = 0");
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mat.toml");
        std::fs::write(&file, &text).unwrap();
        let profile = Profile::parse(&text).unwrap();
        let plan = plan(name, &profile);
        let (mut master, slave) = TTYPort::pair().unwrap();
        master.set_timeout(Duration::from_millis(20)).unwrap();
        let port = slave.name().unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let (ended, sender_profile) = (Arc::clone(&stop), profile.clone());
        let mat = std::thread::spawn(move || {
            let profile = sender_profile;
            let (mut encoder, request) = (Encoder::new(plan), profile.request());
            let (mut heard, mut n) = (Vec::new(), 0);
            while !ended.load(Ordering::Relaxed) {
                if profile.is_polled() {
                    let mut bytes = [0; 64];
                    if let Ok(len) = master.read(&mut bytes) {
                        heard.extend(&bytes[..len]);
                    }
                    if !heard.ends_with(&request) {
                        continue;
                    }
                    heard.clear();
                } else {
                    std::thread::sleep(Duration::from_millis(40));
                }
                let mut frame = Vec::new();
                encoder.frame(n as u64 * 40_000, &cells(&profile, n), &mut frame);
                n += 1;
                // A full terminal is a mat that nobody reads.
                let _ = master.write_all(&frame);
            }
        });
        let recordings = folder.path().join("recordings");
        let args =
            ["stream", "--json", "--seconds", "2", "--look-for", "0", "--pitch-mm", "8", "--port", &port];
        let run = crate::common::plantar(args.iter().map(|arg| (*arg).to_owned()).chain([
            "--profile".to_owned(),
            file.display().to_string(),
            "--record".to_owned(),
            recordings.display().to_string(),
        ]))
        .ok();
        stop.store(true, Ordering::Relaxed);
        mat.join().unwrap();
        drop(slave);
        let last: serde_json::Value = serde_json::from_str(run.stdout.lines().last().unwrap()).unwrap();
        let path = std::path::PathBuf::from(last["recording"].as_str().unwrap());
        let recording = plantar::store::read_recording(&path).unwrap();
        assert!(recording.frames() >= 20, "{name}: {} frames", recording.frames());
        // Every frame is one that was sent, and the one after the one before it.
        let first = (0..10_000).find(|&n| {
            let sent = cells(&profile, n);
            (0..sent.len()).all(|at| recording.frame(0).get(at) == sent[at])
        });
        let first = first.unwrap_or_else(|| panic!("{name}: the first frame was never sent"));
        for at in 0..recording.frames() {
            let frame = recording.frame(at);
            let sent = cells(&profile, first + at);
            assert!((0..frame.len()).all(|cell| frame.get(cell) == sent[cell]), "{name}: frame {at}");
        }
    }
}

/// A mat of 6 x 4 cells that tells neither a number nor a time, whose rate is said to be 30 Hz.
const UNTIMED: &str = "[mat]\nname = \"x\"\nrows = 6\ncols = 4\nmax = 255\npitch_mm = [10, 10]\nrate_hz = 30\n[frame]\nkind = \"fixed\"\n\
    sync = \"A5 5A\"\nsize = 26\n[sample]\ntype = \"u8\"\n[link]\nsettle_ms = 3000\n";

/// A frame of that mat, which reads 20 when it is empty; one corner is pressed.
fn pressed() -> Vec<u8> {
    let plan = plan("x", &Profile::parse(UNTIMED).unwrap());
    let mut cells = vec![20.0; 24];
    cells[20] = 90.0;
    let mut bytes = Vec::new();
    Encoder::new(plan).frame(0, &cells, &mut bytes);
    bytes
}

/// The lines of a run, and the last of them.
fn lines(run: &crate::common::Run) -> (Vec<serde_json::Value>, serde_json::Value) {
    let mut lines: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = lines.pop().unwrap();
    (lines, last)
}

/// What is pressed is told on a mat with an offset; a feed of 10 Hz through a pipe or a connection is timed as one.
#[test]
fn bytes_of_a_pipe_and_of_an_address_are_timed_by_when_they_come() {
    use std::io::Write;
    use std::process::Stdio;
    use std::time::Duration;

    const FRAMES: usize = 12;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mat.toml");
    std::fs::write(&file, UNTIMED).unwrap();
    let profile = file.to_str().unwrap();
    let feed = |to: &mut dyn Write| {
        for _ in 0..FRAMES {
            to.write_all(&pressed()).unwrap();
            to.flush().unwrap();
            std::thread::sleep(Duration::from_millis(100));
        }
    };
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    let out = folder.path().join("kept");
    for way in [["--from", "-"], ["--port", &address]] {
        let mut child = crate::common::command()
            .args(["stream", "--json", "--cells", "--look-for", "0", "--profile", profile, "--record"])
            .arg(&out)
            .args(way)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        if way[0] == "--from" {
            feed(&mut stdin.unwrap());
        } else {
            feed(&mut listener.accept().unwrap().0);
        }
        let run = crate::common::Run::of(child.wait_with_output().unwrap());
        // The end of a pipe is the end; a connection that closes is a mat that went away.
        assert_eq!(run.code, Some(if way[0] == "--from" { 0 } else { 4 }), "{}", run.stderr);
        let (frames, last) = lines(&run);
        assert_eq!(frames.len(), FRAMES, "{}", run.stderr);
        for frame in &frames {
            assert_eq!(
                (frame["peak_row"].as_u64(), frame["peak_col"].as_u64()),
                (Some(5), Some(0)),
                "{frame}"
            );
            let cells: Vec<u64> =
                frame["cells"].as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap()).collect();
            assert_eq!((cells.len(), cells[20], cells[0]), (24, 90, 20));
            assert_eq!((frame["rows"].as_u64(), frame["cols"].as_u64()), (Some(6), Some(4)));
        }
        let seconds = frames[FRAMES - 1]["t_s"].as_f64().unwrap();
        assert!((seconds - 1.1).abs() < 0.3, "{way:?}: {seconds} s");
        assert!(last["latency"]["max_ms"].as_f64().unwrap() < 1000.0, "{last}");
        let kept = std::path::PathBuf::from(last["recording"].as_str().unwrap());
        assert!(kept.exists(), "{last}");
        let recording = plantar::store::read_recording(&kept).unwrap();
        assert_eq!((recording.frames(), recording.stamps()[FRAMES - 1].host_us.is_some()), (FRAMES, true));
    }
}

#[test]
fn bytes_of_a_pipe_that_were_captured_before_are_replayed_decoded_and_checked() {
    use std::process::Stdio;

    let folder = tempfile::tempdir().unwrap();
    let (file, capture) = (folder.path().join("mat.toml"), folder.path().join("capture.bin"));
    std::fs::write(&file, UNTIMED).unwrap();
    std::fs::write(&capture, pressed().repeat(31)).unwrap();
    let profile = file.to_str().unwrap();
    let through = |args: &[&str], piped: bool| {
        let mut command = crate::common::command();
        command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
        if !piped {
            let child = command.stdin(std::fs::File::open(&capture).unwrap()).spawn().unwrap();
            return crate::common::Run::of(child.wait_with_output().unwrap());
        }
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), &std::fs::read(&capture).unwrap())
            .unwrap();
        crate::common::Run::of(child.wait_with_output().unwrap())
    };
    let stream = ["stream", "--json", "--from", "-", "--profile", profile];
    let timed = |run: &crate::common::Run| -> f64 { lines(run).0.last().unwrap()["t_s"].as_f64().unwrap() };
    // At once, and so by its rate; a file is one whatever it is read through.
    for piped in [true, false] {
        let run = through(&[&stream[..], &["--full-speed"]].concat(), piped).ok();
        assert!((timed(&run) - 1.0).abs() < 1e-6, "{}", timed(&run));
    }
    assert!((timed(&through(&stream, false).ok()) - 1.0).abs() < 1e-6);
    // Through a pipe it may be a mat: its frames have no time that could be, and that is said.
    let run = through(&stream, true).ok();
    assert!(run.stderr.contains("--full-speed"), "{}", run.stderr);

    let decoded = through(&["decode", "-", "--profile", profile, "--json"], true).ok();
    let (frames, last) = lines(&decoded);
    assert_eq!((frames.len(), last["counters"]["frames"].as_u64()), (31, Some(31)));
    let checked = through(&["profile", "check", profile, "--capture", "-"], true).ok();
    assert!(checked.stdout.contains("31 frames"), "{}", checked.stdout);
    let wrong = crate::common::plantar(["stream", "--from", "-", "--baud", "9600", "--profile", profile]);
    assert!(wrong.code == Some(2) && wrong.stderr.contains("serial port"), "{}", wrong.stderr);
    let wrong = crate::common::plantar(["stream", "--port", "tcp://::1:3333"]);
    assert!(wrong.code == Some(2) && wrong.stderr.contains("needs brackets"), "{}", wrong.stderr);
    let nobody = crate::common::plantar(["stream", "--port", "tcp://127.0.0.1:9", "--profile", profile]);
    assert!(nobody.code == Some(4) && nobody.stderr.contains("no connection"), "{}", nobody.stderr);
}
