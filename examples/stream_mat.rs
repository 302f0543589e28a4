//! Streams a connected mat and prints what is on it.
//!
//! `cargo run --no-default-features --features port --example stream_mat -- /dev/ttyUSB0`

use std::time::{Duration, SystemTime};

use plantar::analysis::{Options, Session};
use plantar::source::{FrameSource as _, Next, SerialOptions, SerialSource};

/// The library asks no calendar itself.
fn now_us() -> i64 {
    let since_1970 = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).ok_or("which port? for example /dev/ttyUSB0")?;
    let mut source = SerialSource::open(&SerialOptions::new(port.as_str(), 1_000_000), now_us)?;
    let mut session: Option<Session> = None;
    loop {
        match source.next(Duration::from_millis(500))? {
            Next::Meta(meta) => session = Some(Session::new(meta, Options::default())),
            Next::Frame(stamp, cells) => {
                let Some(session) = &mut session else { continue };
                session.push(&stamp, cells);
                for foot in session.state().feet {
                    let side = foot.side.map_or("a foot".to_owned(), |side| side.to_string());
                    println!("{:8.3} s {side:>6} {:3.0} % of the load", stamp.t_s, 100.0 * foot.share);
                }
            }
            Next::Ended(_) => return Ok(()),
            _ => {}
        }
    }
}
