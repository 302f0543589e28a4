//! `plantar demo`: the whole job once, without hardware.

use super::args::Demo;
use super::exit::Failure;

/// Pseudo-terminals are a thing of Unix.
#[cfg(not(unix))]
pub fn run(_args: &Demo) -> Result<(), Failure> {
    let message = "this system has no pseudo-terminals to put a simulated mat on";
    Err(Failure::new(super::exit::Exit::Usage, message)
        .with_hint("try `plantar simulate --out s.parquet` and `plantar analyse`"))
}

/// Runs the command.
#[cfg(unix)]
pub(super) fn run(args: &Demo) -> Result<(), Failure> {
    use super::exit::Exit;
    use super::pages::Pages;
    use super::terminal::{self, say};
    use super::{hint, serve, stream, words};
    use crate::analysis::Options;
    use crate::base::ChildId;
    use crate::flow::{Ended, Setup};
    use crate::source::{SerialOptions, SerialSource};
    use crate::{report, store};

    let usage = |message: String| Failure::new(Exit::Usage, message);
    if !(1.0..=600.0).contains(&args.seconds) {
        return Err(usage(format!("--seconds {}: expected 1 to 600", args.seconds)));
    }
    let language = args.language.chosen(None)?;
    let config = scene(args).map_err(|error| usage(error.to_string()))?;
    let stop = terminal::stop_flag()?;
    let mat = serve::start(&config)?;
    say(format!("a simulated six-year-old is standing on a mat at {}", mat.path()))?;
    let options = SerialOptions::new(mat.path(), 921_600);
    let mut source = SerialSource::open(&options, terminal::clock).map_err(|error| hint::port(&error))?;
    let setup = Setup {
        baud: None,
        clock: terminal::clock,
        zone_at: terminal::zone_at,
        live: true,
        folder: Some(args.out.clone()),
        child: "demo-child".parse::<ChildId>().ok(),
        calibration: None,
        surface: None,
        // The mat says nothing of it: as any other it knows no child.
        notes: vec![config.note()],
        options: Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() },
        measures: true,
        seconds: None,
    };
    say(format!("streaming {:.0} s from it through the serial reader ...", args.seconds))?;
    let (streamed, said) = stream::watch(&mut source, &setup, stream::Shown::default(), &stop)?;
    said?;
    drop(source);
    serve::tell_dropped(mat.unplug());
    if !matches!(streamed.ended, Ended::Stopped | Ended::Complete) {
        return Err(Failure::new(Exit::Port, &streamed.ended));
    }

    let recording = streamed.recording.map_err(|error| hint::output(&error))?;
    let name = "demo";
    let result = &streamed.result;
    let document = report::document(name, &streamed.meta, &streamed.segments, result);
    let (numbers, page) = (args.out.join("analysis.json"), args.out.join("report.png"));
    let text = serde_json::to_vec_pretty(&document).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    store::write_bytes(&numbers, &text).map_err(|error| hint::output(&error))?;
    let pages = Pages::around(&page, &[], false, language);
    let written = pages.draw(name, &streamed.meta, result, &document)?;

    say(words::link(&streamed.meta.link))?;
    say(words::result(name, &streamed.meta, result))?;
    if let Some(recording) = &recording {
        say(format!("the recording  {}", recording.display()))?;
    }
    say(format!("the numbers    {}", numbers.display()))?;
    for page in written {
        say(format!("the report     {}", page.display()))?;
    }
    Ok(())
}

/// The scene of the demo.
#[cfg(unix)]
fn scene(args: &Demo) -> Result<crate::sim::Config, crate::base::MatError> {
    use crate::base::{CellsKind, Mat};
    use crate::sim::{Arch, Child, Config, Scene, Sensor};

    // A six-year-old with one low and one normal arch, on a mat as they are sold.
    let mat = Mat::new(96, 96, 5.0, 5.0)?;
    let mut config =
        Config::new(Scene::Standing, Child::of_age(6.0, [Arch::Low, Arch::Normal]), mat, args.seed);
    config.placement.rotation_deg = 8.0;
    config.duration_s = args.seconds;
    config.sensor =
        Sensor { kind: CellsKind::U8, full_scale_kpa: 255.0, noise_kpa: 0.5, ..Sensor::default() };
    Ok(config)
}
