//! A simulated mat on a pseudo-terminal.

use crate::flow::Loaded;
use crate::sim::Config;

use super::exit::{Exit, Failure};

/// Serves a scene until it ends and prints the port's path first.
#[cfg(unix)]
pub(super) fn run(config: &Config, by: Option<&Loaded>) -> Result<(), Failure> {
    let stop = super::terminal::stop_flag()?;
    let mat = match by {
        None => start(config)?,
        Some(by) => start_by(config, by)?,
    };
    super::terminal::say(mat.path())?;
    while !mat.is_finished() && !stop.load(std::sync::atomic::Ordering::Relaxed) {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    tell_dropped(if mat.is_finished() { mat.finish() } else { mat.unplug() });
    Ok(())
}

/// Says so when the reader was too slow for the mat.
#[cfg(unix)]
pub(super) fn tell_dropped(report: crate::source::MatReport) {
    if report.dropped > 0 {
        eprintln!("plantar: the reader was too slow: the mat dropped {} of its frames", report.dropped);
    }
}

/// Starts the mat of a scene.
#[cfg(unix)]
pub(super) fn start(config: &Config) -> Result<crate::source::VirtualMat, Failure> {
    use crate::base::CellsKind;
    use crate::sim::Simulator;
    use crate::source::{VirtualMat, VirtualOptions};
    use crate::wire::{Encoding, Format, Gain, Hello};

    let mut simulator = Simulator::new(config).map_err(|error| Failure::new(Exit::Usage, error))?;
    let encoding = if config.sensor.kind == CellsKind::U8 { Encoding::U8 } else { Encoding::U16 };
    let fmt = Format::plain(encoding).to_byte();
    let mut hello = Hello::from_mat(&config.mat, fmt, config.sensor.max_count(), config.rate_hz)
        .map_err(|error| Failure::new(Exit::Usage, error))?;
    hello.name = Some(Hello::SIMULATED.to_owned());
    let scale = config.sensor.scale();
    if scale.is_calibrated() {
        hello.unit = Some(scale.unit.label().to_owned());
        hello.gain = Some(Gain { gain: scale.gain as f32, offset: scale.offset as f32 });
    }
    let feed = move |cells: &mut Vec<u16>| {
        let stamp = simulator.next_frame(cells)?;
        // The wire's clock wraps, as a real one does.
        Some(stamp.device_us.unwrap_or(0) as u32)
    };
    VirtualMat::start(hello, feed, VirtualOptions::default()).map_err(|error| Failure::new(Exit::Port, error))
}

/// Starts the mat of a scene that speaks by a profile.
#[cfg(unix)]
fn start_by(config: &Config, by: &Loaded) -> Result<crate::source::VirtualMat, Failure> {
    use crate::flow::Speaking;
    use crate::source::VirtualMat;

    let mut mat = Speaking::new(config, by).map_err(|error| Failure::new(Exit::Usage, error))?;
    let feed = move |bytes: &mut Vec<u8>| mat.next_frame(bytes);
    VirtualMat::by_profile(by.profile.request(), feed).map_err(|error| Failure::new(Exit::Port, error))
}

/// Pseudo-terminals are a thing of Unix.
#[cfg(not(unix))]
pub fn run(_config: &Config, _by: Option<&Loaded>) -> Result<(), Failure> {
    Err(Failure::new(Exit::Usage, "--pty: this system has no pseudo-terminals").with_hint("use --out FILE"))
}
