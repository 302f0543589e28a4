use std::io::{Read as _, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use serialport::{SerialPort as _, TTYPort};

use super::super::{Feed, VirtualMat, VirtualOptions};
use super::*;
use crate::base::CellsRef;
use crate::wire::{Command, Encoder, Encoding, Format, Hello};

const SECOND: Duration = Duration::from_secs(1);

fn clock() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as i64
}

fn hello(rows: u16, cols: u16, encoding: Encoding, rate_hz: u32) -> Hello {
    Hello {
        rows,
        cols,
        pitch_x_um: 8000,
        pitch_y_um: 8000,
        default_fmt: Format::plain(encoding).to_byte(),
        rate_mhz: rate_hz * 1000,
        ..Hello::default()
    }
}

/// Frame `n` at `rate_hz`; every cell tells the frame and itself.
fn cell(n: u32, at: usize, encoding: Encoding) -> u16 {
    (n.wrapping_mul(31) as u16).wrapping_add(at as u16 * 7) & encoding.max()
}

fn pattern(hello: &Hello, encoding: Encoding, frames: u32) -> impl Feed + 'static {
    let (cells, step_us) = (hello.cells(), 1_000_000_000 / hello.rate_mhz);
    let mut n = 0;
    move |to: &mut Vec<u16>| {
        to.clear();
        to.extend((0..cells).map(|at| cell(n, at, encoding)));
        n += 1;
        (n <= frames).then(|| (n - 1) * step_us)
    }
}

fn open(path: &str) -> Result<SerialSource, SourceError> {
    SerialSource::open(&SerialOptions::new(path, 921_600), clock)
}

/// Reads to the end; the frames seen, all of them right.
fn drain(source: &mut SerialSource, encoding: Encoding, rate_hz: u64) -> (u64, End) {
    let mut frames = 0;
    loop {
        match source.next(SECOND).unwrap() {
            Next::Frame(stamp, cells) => {
                let n = (stamp.device_us.unwrap() * rate_hz / 1_000_000) as u32;
                let last = cells.len() - 1;
                assert_eq!(cells.get(last) as u16, cell(n, last, encoding));
                frames += 1;
            }
            Next::Ended(end) => return (frames, end.clone()),
            Next::Meta(_) | Next::Quiet => {}
            Next::Segment(reason) | Next::Lost(reason) => panic!("{reason}"),
        }
    }
}

#[test]
fn a_virtual_mat_streams_without_loss_and_then_says_that_it_stops() {
    let hello = hello(32, 32, Encoding::U8, 200);
    let feed = pattern(&hello, Encoding::U8, 200);
    let mat = VirtualMat::start(hello, feed, VirtualOptions::default()).unwrap();
    let mut source = open(mat.path()).unwrap();
    assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(meta) if meta.mat.rows() == 32));
    let (frames, end) = drain(&mut source, Encoding::U8, 200);
    let report = mat.finish();
    assert_eq!((frames, report.sent, report.dropped, report.all_read), (200, 200, 0, true));
    assert_eq!(end, End::Complete);
    let counters = source.counters();
    assert_eq!((counters.lost_frames, counters.bytes_overrun, counters.bytes_skipped), (0, 0, 0));
    assert!(matches!(source.next(SECOND).unwrap(), Next::Ended(_)));
}

/// Two seconds of a mat, or `PLANTAR_SOAK_S` seconds: nothing may be lost on the way.
fn soak(rows: u16, cols: u16, encoding: Encoding, rate_hz: u32) {
    let seconds: u32 = std::env::var("PLANTAR_SOAK_S").ok().and_then(|s| s.parse().ok()).unwrap_or(2);
    let frames = rate_hz * seconds;
    let hello = hello(rows, cols, encoding, rate_hz);
    let feed = pattern(&hello, encoding, frames);
    let mat = VirtualMat::start(hello, feed, VirtualOptions::default()).unwrap();
    let mut source = open(mat.path()).unwrap();
    let mut late_us = Vec::new();
    loop {
        match source.next(SECOND).unwrap() {
            Next::Frame(stamp, _) => late_us.push(clock() - stamp.host_us.unwrap()),
            Next::Ended(_) => break,
            _ => {}
        }
    }
    late_us.sort_unstable();
    let (report, counters) = (mat.finish(), source.counters());
    println!("{report:?} {counters:?}");
    println!(
        "read to delivered: p99 {} us, worst {:?} us",
        late_us[late_us.len() * 99 / 100],
        late_us.last()
    );
    // What the mat drops on a machine too busy to read it, it says.
    assert_eq!(counters.frames + counters.device_dropped, u64::from(frames));
    assert_eq!((counters.lost_frames, counters.bytes_overrun, counters.bytes_skipped), (0, 0, 0));
}

#[test]
fn large_and_fast_is_lossless() {
    soak(64, 48, Encoding::U16, 200);
}

#[test]
fn small_and_slow_is_lossless() {
    soak(32, 32, Encoding::U8, 50);
}

#[test]
fn a_host_that_does_not_read_makes_the_mat_drop_and_say_so() {
    let hello = hello(64, 48, Encoding::U16, 500);
    let feed = pattern(&hello, Encoding::U16, 250);
    let options = VirtualOptions { wait_for_start: false, ..VirtualOptions::default() };
    let mat = VirtualMat::start(hello, feed, options).unwrap();
    std::thread::sleep(Duration::from_millis(400));
    let mut source = open(mat.path()).unwrap();
    let (frames, _) = drain(&mut source, Encoding::U16, 500);
    let report = mat.finish();
    assert_eq!(report.sent + report.dropped, 250);
    assert!(report.dropped > 10, "{report:?}");
    assert_eq!((frames, source.counters().lost_frames), (report.sent, 0));
    assert_eq!(source.counters().device_dropped, report.dropped);
}

#[test]
fn a_mat_nobody_reads_can_be_stopped() {
    let hello = hello(64, 48, Encoding::U16, 500);
    let feed = pattern(&hello, Encoding::U16, 100_000);
    let options = VirtualOptions { wait_for_start: false, ..VirtualOptions::default() };
    let mat = VirtualMat::start(hello, feed, options).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let began = Instant::now();
    assert!(!mat.unplug().all_read);
    assert!(began.elapsed() < SECOND);
}

#[test]
fn commands_stop_and_start_a_virtual_mat() {
    let hello = hello(8, 8, Encoding::U8, 200);
    let feed = pattern(&hello, Encoding::U8, 100_000);
    let mat = VirtualMat::start(hello, feed, VirtualOptions::default()).unwrap();
    let options = SerialOptions { ask: false, ..SerialOptions::new(mat.path(), 115_200) };
    let mut source = SerialSource::open(&options, clock).unwrap();
    assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(_)));
    assert!(matches!(source.next(Duration::from_millis(100)).unwrap(), Next::Quiet));
    drop(source);
    let mut source = open(mat.path()).unwrap();
    let mut frames = 0;
    while frames < 20 {
        frames += u32::from(matches!(source.next(SECOND).unwrap(), Next::Frame(..)));
    }
    assert!(source.counters().other_packets > 0, "the reply to the start command");
}

#[test]
fn bytes_between_frames_are_explained_after_an_unplug() {
    let (mut master, slave) = TTYPort::pair().unwrap();
    let mut source = open(&slave.name().unwrap()).unwrap();
    let mut encoder = Encoder::new(hello(2, 2, Encoding::U8, 50)).unwrap();
    let mut bytes = b"boot text\r\n\0".to_vec();
    encoder.hello(&mut bytes);
    encoder.frame(0, CellsRef::U8(&[1, 2, 3, 4]), &mut bytes).unwrap();
    let whole = bytes.len();
    encoder.frame(20_000, CellsRef::U8(&[5, 6, 7, 8]), &mut bytes).unwrap();
    master.write_all(&bytes[..whole + 9]).unwrap();
    assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(_)));
    assert!(matches!(source.next(SECOND).unwrap(), Next::Frame(_, CellsRef::U8(&[1, 2, 3, 4]))));
    assert!(matches!(source.next(Duration::from_millis(20)).unwrap(), Next::Quiet));
    assert_eq!(source.counters().bytes_pending, 9);
    drop((master, slave));
    let Next::Ended(End::Unplugged(reason)) = source.next(SECOND).unwrap() else { panic!("not unplugged") };
    assert!(!reason.is_empty());
    let counters = source.counters();
    assert_eq!(counters.bytes, whole as u64 + 9);
    assert_eq!((counters.bytes_skipped, counters.half_frames), (12 + 9, 1));
}

#[test]
fn a_silent_port_and_a_foreign_one_are_no_mat() {
    for noise in [&b""[..], b"1,2,3,4\r\n5,6,7,8\r\n"] {
        let (mut master, slave) = TTYPort::pair().unwrap();
        let hello_within = Duration::from_millis(150);
        let options = SerialOptions { hello_within, ..SerialOptions::new(slave.name().unwrap(), 9600) };
        let mut source = SerialSource::open(&options, clock).unwrap();
        master.write_all(noise).unwrap();
        let error = loop {
            match source.next(Duration::from_millis(40)) {
                Ok(Next::Quiet) => {}
                Ok(other) => panic!("{other:?}"),
                Err(error) => break error,
            }
        };
        assert!(
            matches!(error, SourceError::NoHello { bytes, .. } if bytes == noise.len() as u64),
            "{error}"
        );
        // It stays ended.
        while !matches!(source.next(Duration::from_millis(40)).unwrap(), Next::Ended(_)) {}
    }
}

#[test]
fn a_caller_that_was_busy_finds_the_mat_in_the_queue() {
    let (mut master, slave) = TTYPort::pair().unwrap();
    let hello_within = Duration::from_millis(100);
    let options = SerialOptions { hello_within, ..SerialOptions::new(slave.name().unwrap(), 9600) };
    let mut source = SerialSource::open(&options, clock).unwrap();
    let mut encoder = Encoder::new(hello(2, 2, Encoding::U8, 50)).unwrap();
    let mut bytes = Vec::new();
    // Several reads, the description in the last of them.
    for _ in 0..3 {
        master.write_all(b"boot text\r\n").unwrap();
        std::thread::sleep(Duration::from_millis(20));
    }
    encoder.delimiter(&mut bytes);
    encoder.hello(&mut bytes);
    encoder.frame(0, CellsRef::U8(&[1, 2, 3, 4]), &mut bytes).unwrap();
    master.write_all(&bytes).unwrap();
    std::thread::sleep(hello_within * 2);
    assert!(matches!(source.next(Duration::ZERO).unwrap(), Next::Meta(_)));
    assert!(matches!(source.next(Duration::ZERO).unwrap(), Next::Frame(..)));
}

/// The commands that have come to the device's end of a line.
fn commands(master: &mut TTYPort) -> Vec<Command> {
    let mut bytes = [0; 256];
    master.set_timeout(Duration::from_millis(100)).unwrap();
    let mut got = Vec::new();
    while let Ok(len) = master.read(&mut bytes) {
        got.extend_from_slice(&bytes[..len]);
    }
    let (mut device, mut input, mut found) = (crate::wire::DeviceEnd::new(), &got[..], Vec::new());
    while let Some(command) = device.next(&mut input) {
        found.push(command);
    }
    found
}

#[test]
fn a_board_that_describes_itself_and_sends_nothing_is_told_to_start_again() {
    for ask in [true, false] {
        let (mut master, slave) = TTYPort::pair().unwrap();
        let options = SerialOptions { ask, ..SerialOptions::new(slave.name().unwrap(), 115_200) };
        let mut source = SerialSource::open(&options, clock).unwrap();
        let asked = commands(&mut master);
        assert_eq!(asked, if ask { vec![Command::GetHello, Command::Start] } else { vec![] });
        let mut encoder = Encoder::new(hello(2, 2, Encoding::U8, 50)).unwrap();
        let mut send = |frame: Option<u32>| {
            let mut bytes = vec![0];
            encoder.hello(&mut bytes);
            if let Some(t_us) = frame {
                encoder.frame(t_us, CellsRef::U8(&[1, 2, 3, 4]), &mut bytes).unwrap();
            }
            master.write_all(&bytes).unwrap();
        };
        // It was booting when it was asked: this is its first word, once more after two seconds.
        send(None);
        assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(_)));
        assert!(matches!(source.next(START_AGAIN * 3 / 2).unwrap(), Next::Quiet));
        send(Some(0));
        assert!(matches!(source.next(SECOND).unwrap(), Next::Frame(..)));
        assert!(matches!(source.next(START_AGAIN * 3 / 2).unwrap(), Next::Quiet));
        // Once after the description alone, never after one with a frame behind it.
        assert_eq!(commands(&mut master), if ask { vec![Command::Start] } else { vec![] });
    }
}

#[test]
fn what_was_read_but_will_not_be_decoded_is_counted() {
    let (mut master, slave) = TTYPort::pair().unwrap();
    let mut source = open(&slave.name().unwrap()).unwrap();
    let mut encoder = Encoder::new(hello(2, 2, Encoding::U8, 50)).unwrap();
    let mut bytes = vec![0];
    encoder.hello(&mut bytes);
    encoder.frame(0, CellsRef::U8(&[1, 2, 3, 4]), &mut bytes).unwrap();
    master.write_all(&bytes).unwrap();
    // The rest of this read, and the next one in the queue.
    assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(_)));
    master.write_all(b"more").unwrap();
    std::thread::sleep(Duration::from_millis(100));
    source.leave(State::Failed);
    let counters = source.counters();
    assert!(counters.bytes_skipped >= 4 && counters.frames == 0, "{counters:?}");
    assert_eq!(counters.bytes, bytes.len() as u64 + 4);
}

#[test]
fn what_comes_while_a_board_boots_is_skipped_and_counted() {
    let (mut master, slave) = TTYPort::pair().unwrap();
    let settle = Duration::from_millis(200);
    let options = SerialOptions { settle, ..SerialOptions::new(slave.name().unwrap(), 9600) };
    let mut source = SerialSource::open(&options, clock).unwrap();
    master.write_all(b"garbage").unwrap();
    assert!(matches!(source.next(settle).unwrap(), Next::Quiet));
    let counters = source.counters();
    assert_eq!((counters.bytes, counters.bytes_skipped), (7, 7));
}

#[test]
fn refusals_say_what_is_wrong() {
    let missing = open("/dev/no-such-port").err().unwrap();
    assert!(matches!(missing, SourceError::NoSuchPort { .. }), "{missing}");
    for path in ["/dev/null", "/tmp", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")] {
        let error = open(path).err().unwrap();
        assert!(matches!(error, SourceError::NotATty { .. }), "{path}: {error}");
    }
    let (_master, mut slave) = TTYPort::pair().unwrap();
    slave.set_exclusive(true).unwrap();
    let busy = open(&slave.name().unwrap()).err().unwrap();
    assert!(matches!(busy, SourceError::Busy { .. }), "{busy}");
}

#[test]
fn a_frame_is_handed_out_as_soon_as_its_last_byte_is_there() {
    let (mut master, slave) = TTYPort::pair().unwrap();
    let mut source = open(&slave.name().unwrap()).unwrap();
    let mut encoder = Encoder::new(hello(32, 32, Encoding::U8, 50)).unwrap();
    let mut bytes = vec![0];
    encoder.hello(&mut bytes);
    master.write_all(&bytes).unwrap();
    assert!(matches!(source.next(SECOND).unwrap(), Next::Meta(_)));
    let mut took = Vec::new();
    for at in 0..60 {
        bytes.clear();
        encoder.frame(at * 20_000, CellsRef::U8(&[7; 1024]), &mut bytes).unwrap();
        let began = Instant::now();
        master.write_all(&bytes).unwrap();
        assert!(matches!(source.next(SECOND).unwrap(), Next::Frame(..)));
        took.push(began.elapsed());
        std::thread::sleep(Duration::from_millis(2));
    }
    took.sort_unstable();
    println!("written to delivered: median {:?}, worst {:?}", took[30], took[59]);
    assert!(took[30] < Duration::from_millis(5));
}

/// A mat that can be pulled out and put in again at the same path, which is a link to its terminal.
struct Plug {
    folder: tempfile::TempDir,
    terminals: Option<(TTYPort, TTYPort)>,
}

impl Plug {
    fn new() -> Self {
        let mut plug = Self { folder: tempfile::tempdir().unwrap(), terminals: None };
        plug.put_in();
        plug
    }

    fn path(&self) -> String {
        self.folder.path().join("mat").to_str().unwrap().to_owned()
    }

    fn pull(&mut self) {
        self.terminals = None;
        std::fs::remove_file(self.path()).unwrap();
    }

    fn put_in(&mut self) {
        let (master, slave) = TTYPort::pair().unwrap();
        std::os::unix::fs::symlink(slave.name().unwrap(), self.path()).unwrap();
        self.terminals = Some((master, slave));
    }

    fn send(&mut self, bytes: &[u8]) {
        self.terminals.as_mut().unwrap().0.write_all(bytes).unwrap();
    }
}

/// Three frames of a mat of 2 x 2 cells with this serial number, numbered from `first`.
fn three_frames(serial: &str, first: u32) -> Vec<u8> {
    let mut hello = hello(2, 2, Encoding::U8, 50);
    hello.serial = Some(serial.to_owned());
    let mut encoder = Encoder::new(hello).unwrap();
    let mut bytes = Vec::new();
    encoder.hello(&mut bytes);
    for n in 0..first + 3 {
        let mut frame = Vec::new();
        encoder.frame(n * 20_000, CellsRef::U8(&[n as u8; 4]), &mut frame).unwrap();
        if n >= first {
            bytes.extend(frame);
        }
    }
    bytes
}

/// What the source tells, until it has been quiet for a while.
fn told(source: &mut SerialSource) -> Vec<String> {
    let mut told = Vec::new();
    loop {
        match source.next(Duration::from_millis(60)).unwrap() {
            Next::Quiet => return told,
            Next::Frame(stamp, cells) => told.push(format!("frame {} {:.2}", cells.get(0), stamp.t_s)),
            Next::Meta(_) => told.push("meta".to_owned()),
            Next::Lost(_) => told.push("lost".to_owned()),
            Next::Segment(reason) => told.push(reason.to_owned()),
            Next::Ended(end) => {
                told.push(format!("{end:?}"));
                return told;
            }
        }
    }
}

fn looking(plug: &Plug, look_for: Duration) -> SerialSource {
    let options = SerialOptions { look_for, ..SerialOptions::new(plug.path(), 115_200) };
    SerialSource::open(&options, clock).unwrap()
}

#[test]
fn a_mat_pulled_out_and_put_in_again_goes_on_in_a_new_segment() {
    let mut plug = Plug::new();
    let mut source = looking(&plug, Duration::from_secs(20));
    plug.send(&three_frames("A", 0));
    assert_eq!(told(&mut source), ["meta", "frame 0 0.00", "frame 1 0.02", "frame 2 0.04"]);
    plug.pull();
    let pulled = Instant::now();
    assert_eq!(told(&mut source), ["lost"]);
    assert!(pulled.elapsed() < SECOND);
    assert_eq!(told(&mut source), [""; 0]);
    std::thread::sleep(Duration::from_millis(300));
    plug.put_in();
    // The device was switched on anew, and this time it is caught later after its start than before.
    plug.send(&three_frames("A", 40));
    std::thread::sleep(SECOND);
    let after = told(&mut source);
    assert!(after[0].starts_with("away for ") && after[0].ends_with(')'), "{after:?}");
    assert_eq!(after.len(), 4, "{after:?}");
    let times: Vec<f64> =
        after[1..].iter().map(|told| told.rsplit(' ').next().unwrap().parse().unwrap()).collect();
    assert!(times[0] > 0.3 && times[0] < 5.0 && (times[2] - times[0] - 0.04).abs() < 1e-9, "{after:?}");
    let counters = source.counters();
    assert_eq!((counters.frames, counters.lost_frames, counters.bytes_skipped), (6, 0, 0));
    assert_eq!(counters.bytes, counters.bytes_decoded);
}

#[test]
fn another_mat_is_left_alone_and_a_mat_that_stays_away_ends_the_session() {
    let mut plug = Plug::new();
    let mut source = looking(&plug, Duration::from_millis(1500));
    plug.send(&three_frames("A", 0));
    assert_eq!(told(&mut source).len(), 4);
    plug.pull();
    assert_eq!(told(&mut source), ["lost"]);
    plug.put_in();
    plug.send(&three_frames("B", 0));
    let began = Instant::now();
    let end = loop {
        let told = told(&mut source);
        if let Some(end) = told.first() {
            assert_eq!(told.len(), 1, "{told:?}");
            break end.clone();
        }
        assert!(began.elapsed() < 10 * SECOND);
    };
    assert!(end.starts_with("Unplugged"), "{end}");
    assert_eq!(source.counters().frames, 3, "no frame of the other mat was handed out");
}

/// A mat, or a bridge to one, that listens on this computer.
struct Server(std::net::TcpListener);

impl Server {
    fn new() -> Self {
        Self(std::net::TcpListener::bind("127.0.0.1:0").unwrap())
    }

    fn port(&self) -> PortChoice {
        format!("tcp://{}", self.0.local_addr().unwrap()).parse().unwrap()
    }

    fn accept(&self) -> std::net::TcpStream {
        self.0.accept().unwrap().0
    }

    /// Waits until the source, which looks for its mat while it is asked for frames, is there again; what it said.
    fn accept_again(&self, source: &mut SerialSource) -> (std::net::TcpStream, Vec<String>) {
        self.0.set_nonblocking(true).unwrap();
        let (began, mut said) = (Instant::now(), Vec::new());
        loop {
            said.extend(told(source));
            if let Ok((mat, _)) = self.0.accept() {
                mat.set_nonblocking(false).unwrap();
                self.0.set_nonblocking(false).unwrap();
                return (mat, said);
            }
            assert!(began.elapsed() < 10 * SECOND, "{said:?}");
        }
    }
}

/// Two cells behind A5: a mat without a number and without a time, whose rate is said to be 30 Hz.
fn two_cells() -> ByProfile {
    let text = "[mat]\nname = \"x\"\nrows = 1\ncols = 2\nmax = 255\npitch_mm = [8, 8]\nrate_hz = 30\n[frame]\nkind = \"fixed\"\n\
        sync = \"A5\"\nsize = 4\n[check]\nalgo = \"xor8\"\n[sample]\ntype = \"u8\"\n[poll]\nstart = \"01\"\nstop = \"02\"\n";
    let profile = crate::profile::Profile::parse(text).unwrap();
    let plan = Arc::new(crate::profile::Plan::new(&profile, None).unwrap());
    let mat = crate::base::Mat::new(1, 2, 8.0, 8.0).unwrap();
    let meta = Meta { rate_hz: Some(30.0), ..Meta::new(mat, crate::base::Scale::RAW, "profile x") };
    ByProfile::new(&profile, plan, meta)
}

fn packet(n: u8) -> [u8; 4] {
    [0xA5, n, 7, 0xA5 ^ n ^ 7]
}

#[test]
fn a_mat_at_an_address_is_read_and_timed_by_when_its_frames_come() {
    let server = Server::new();
    let options =
        SerialOptions { port: server.port(), by_profile: Some(two_cells()), ..SerialOptions::new("", 1) };
    let mut source = SerialSource::open(&options, clock).unwrap();
    let mut mat = server.accept();
    let sender = std::thread::spawn(move || {
        for n in 0..8 {
            mat.write_all(&packet(n)).unwrap();
            std::thread::sleep(Duration::from_millis(100));
        }
        mat
    });
    let (mut times, mut seen) = (Vec::new(), Vec::new());
    while times.len() < 8 {
        match source.next(SECOND).unwrap() {
            Next::Frame(stamp, cells) => {
                assert!(stamp.host_us.is_some() && stamp.device_us.is_none());
                times.push(stamp.t_s);
                seen.push(cells.get(0) as u8);
            }
            Next::Ended(end) => panic!("{end:?}"),
            _ => {}
        }
    }
    assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6, 7]);
    // 10 frames a second, not the 30 of the profile.
    assert!((times[7] - 0.7).abs() < 0.2, "{times:?}");
    let mut mat = sender.join().unwrap();
    drop(source);
    // It was told to start, and to stop at the end.
    let mut heard = Vec::new();
    mat.read_to_end(&mut heard).unwrap();
    assert_eq!(heard, [1, 2]);
}

#[test]
fn a_connection_that_is_lost_is_a_cable_that_is_pulled() {
    let server = Server::new();
    let options = |look_for: Duration| SerialOptions {
        port: server.port(),
        by_profile: Some(two_cells()),
        look_for,
        ..SerialOptions::new("", 1)
    };
    let mut source = SerialSource::open(&options(Duration::from_secs(20)), clock).unwrap();
    let mut mat = server.accept();
    mat.write_all(&[packet(1), packet(2)].concat()).unwrap();
    assert_eq!(told(&mut source).len(), 3);
    // Cut off within a packet.
    mat.write_all(&packet(3)[..2]).unwrap();
    drop(mat);
    assert_eq!(told(&mut source), ["lost"]);
    let (mut mat, mut after) = server.accept_again(&mut source);
    mat.write_all(&[packet(4), packet(5)].concat()).unwrap();
    after.extend(told(&mut source));
    assert!(after[0].starts_with("away for "), "{after:?}");
    assert!(after.len() == 3 && after[1].starts_with("frame 4 "), "{after:?}");
    let counters = source.counters();
    assert_eq!((counters.frames, counters.bytes_skipped), (4, 2));
    drop((source, mat));

    // Nobody is there any more: bounded, and then the end.
    let mut source = SerialSource::open(&options(Duration::from_millis(500)), clock).unwrap();
    let mut mat = server.accept();
    mat.write_all(&packet(1)).unwrap();
    assert_eq!(told(&mut source).len(), 2);
    drop((mat, server));
    let began = Instant::now();
    assert_eq!(told(&mut source), ["lost"]);
    let end = loop {
        if let Some(end) = told(&mut source).pop() {
            break end;
        }
        assert!(began.elapsed() < 10 * SECOND);
    };
    assert!(end.contains("Unplugged"), "{end}");
}

#[test]
fn an_address_at_which_nobody_listens_is_told_at_once() {
    let port = Server::new().port();
    let began = Instant::now();
    let error = SerialSource::open(&SerialOptions { port: port.clone(), ..SerialOptions::new("", 1) }, clock)
        .err()
        .unwrap();
    assert!(
        matches!(&error, SourceError::NoConnection { address, .. } if *address == port.to_string()),
        "{error}"
    );
    assert!(began.elapsed() < SECOND);
}
