//! `plantar selftest`: whether a mat is sound.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use serde_json::json;

use super::args;
use super::calibrate::stored;
use super::exit::{Exit, Failure};
use super::guide::Guide;
use super::link::Link;
use super::prompts::{Ask, Step};
use super::{hint, terminal};
use crate::base::{Language, Mat, Recording, Refusal};
use crate::flow::Deed;
use crate::health::{AfterGlow, CellState, Health, Idle, check};
use crate::measure::health as measure;
use crate::report;
use crate::store;

/// Seconds of a walk over the mat.
const WALK_S: f64 = 60.0;
/// Most cells named one by one in each state.
const NAMED: usize = 12;

/// Runs the command.
pub(super) fn run(args: &args::Selftest) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let recordings = match Link::of(&args.link, &args.facts)? {
        Some(link) => led(&link, args.record.as_deref())?,
        None => {
            let busy = terminal::spinner("reading");
            let read = args.files.iter().map(|file| stored(file, &args.facts)).collect::<Result<_, _>>()?;
            busy.finish_and_clear();
            read
        }
    };
    let busy = terminal::spinner("judging");
    let at = recordings.iter().position(|recording| Idle::of(recording).is_ok());
    let empty = at.map(|at| &recordings[at]);
    let loaded: Vec<&Recording> =
        (0..recordings.len()).filter(|&other| Some(other) != at).map(|other| &recordings[other]).collect();
    let health = check(empty, &loaded).map_err(|refusal| Failure::new(Exit::Refused, refusal))?;
    busy.finish_and_clear();
    let mat = &recordings[0].meta.mat;
    if let Some(path) = &args.out {
        let name = recordings[0].meta.device.as_deref().unwrap_or("Mat");
        let map = report::draw_health_map(name, mat, &health)
            .map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &map).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), args.json)?;
    }
    if args.json {
        terminal::say(document(mat, &health))?;
    } else {
        let why = recordings.first().filter(|_| empty.is_none()).and_then(|first| Idle::of(first).err());
        terminal::say(words(mat, &health, why.as_ref()))?;
    }
    if health.is_sound() {
        return Ok(());
    }
    let wrongs: String = health.wrongs().iter().map(|wrong| format!(" and {wrong}")).collect();
    let faulty = health.faulty().len();
    Err(Failure::new(Exit::Faulty, format!("the mat is not sound: {faulty} faulty cells{wrongs}")))
}

/// The recordings of a person led through them at a port.
fn led(link: &Link, folder: Option<&Path>) -> Result<Vec<Recording>, Failure> {
    let mut source = link.open(Duration::ZERO)?;
    let mut guide = Guide::new(&mut source, folder, Language::English)?;
    let mut recordings = vec![guide.empty()?];
    let asked = Ask::WalkOver { walk_s: WALK_S };
    recordings.extend(guide.on(&Step::Walk, &asked, Deed::Move(WALK_S))?);
    guide.end();
    Ok(recordings)
}

fn document(mat: &Mat, health: &Health) -> serde_json::Value {
    let cells = |state: CellState| -> Vec<_> {
        let place = |cell: usize| json!({ "row": cell / mat.cols(), "col": cell % mat.cols() });
        health.in_state(state).into_iter().map(place).collect()
    };
    let drift = health.idle.as_ref().map_err(Clone::clone).and_then(|idle| idle.drift_per_min.clone());
    json!({
        "sound": health.is_sound(),
        "broken_rows": health.broken_rows,
        "broken_cols": health.broken_cols,
        "dead": cells(CellState::Dead),
        "stuck": cells(CellState::Stuck),
        "noisy": cells(CellState::Noisy),
        "untested": health.in_state(CellState::Untested).len(),
        "noise_counts": health.idle.as_ref().ok().map(|idle| idle.usual_noise),
        "drift_percent_per_min": drift.ok().map(|share| 100.0 * share),
        "drift_found": health.idle.as_ref().ok().filter(|idle| idle.drift_per_min.is_ok()).map(Idle::drifts),
        "afterglow_share": health.afterglow.as_ref().ok().map(|afterglow| afterglow.share),
        "afterglow_found": health.afterglow.as_ref().ok().map(AfterGlow::is_found),
        "crosstalk_share": health.crosstalk.as_ref().ok().map(|crosstalk| crosstalk.share),
        "crosstalk_found": health.crosstalk.as_ref().ok().map(|crosstalk| crosstalk.is_found()),
        "rectangle_filled": health.crosstalk.as_ref().ok().map(|crosstalk| crosstalk.filled),
    })
}

fn found(found: bool) -> &'static str {
    if found { "found" } else { "none found" }
}

fn words(mat: &Mat, health: &Health, not_empty: Option<&Refusal>) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    match &health.idle {
        Ok(idle) => {
            let full = idle.full_scale;
            let _ = writeln!(text, "empty mat:    noise {:.2} counts of {full:.0}", idle.usual_noise);
            let _ = match &idle.drift_per_min {
                Ok(share) => writeln!(
                    text,
                    "drift:        {:+.*} {} of full scale ({})",
                    measure::DRIFT.decimals,
                    100.0 * share,
                    measure::DRIFT.unit,
                    found(idle.drifts())
                ),
                Err(refusal) => writeln!(text, "drift:        not tested, {refusal}"),
            };
        }
        Err(refusal) => {
            let reason = not_empty.unwrap_or(refusal);
            let _ = writeln!(text, "empty mat:    not tested, {reason}");
        }
    }
    let lines = |lines: &[usize]| {
        let all: Vec<String> = lines.iter().map(usize::to_string).collect();
        if all.is_empty() { "none".to_owned() } else { all.join(", ") }
    };
    let _ = writeln!(text, "broken rows:  {}", lines(&health.broken_rows));
    let _ = writeln!(text, "broken cols:  {}", lines(&health.broken_cols));
    for state in [CellState::Dead, CellState::Stuck, CellState::Noisy] {
        let cells = health.in_state(state);
        let named: Vec<String> = cells
            .iter()
            .take(NAMED)
            .map(|cell| format!("row {} column {}", cell / mat.cols(), cell % mat.cols()))
            .collect();
        let more = if cells.len() > NAMED { ", ..." } else { "" };
        let label = format!("{state} cells:");
        let _ = writeln!(text, "{label:<13} {} {}{more}", cells.len(), named.join(", "));
    }
    let untested = health.in_state(CellState::Untested).len();
    let _ = writeln!(text, "not tested:   {untested} cells that nobody pressed and that do not fluctuate");
    let _ = match &health.afterglow {
        Ok(afterglow) => writeln!(
            text,
            "after-glow:   {:.1} % of a load a second after it left, in counts ({})",
            100.0 * afterglow.share,
            found(afterglow.is_found())
        ),
        Err(refusal) => writeln!(text, "after-glow:   not tested, {refusal}"),
    };
    let _ = match &health.crosstalk {
        Ok(crosstalk) => write!(
            text,
            "crosstalk:    {:.1} % where loaded rows and columns cross ({}), {:.0} % of their rectangle filled",
            100.0 * crosstalk.share,
            found(crosstalk.is_found()),
            100.0 * crosstalk.filled
        ),
        Err(refusal) => write!(text, "crosstalk:    not tested, {refusal}"),
    };
    text
}
