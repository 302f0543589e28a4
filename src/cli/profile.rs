//! `plantar profile`: the wire formats of mats.

use serde_json::json;

use super::args::Profile;
use super::exit::{Exit, Failure};
use super::{bytes, terminal, words};
use crate::flow::{self, Loaded};
use crate::profile::{self, Explanation, Kind};

/// Runs the command.
pub(super) fn run(args: &Profile) -> Result<(), Failure> {
    match args {
        Profile::List { json } => list(*json),
        Profile::Show { name } => show(name),
        Profile::Check { profile, capture, json } => {
            let loaded = load(profile)?;
            let explained = match capture {
                None => None,
                Some(path) => Some(profile::explain(&loaded.plan, &bytes::beginning(path)?)),
            };
            if *json {
                terminal::say(json!({ "profile": summary(&loaded), "capture": explained }))?;
            } else {
                terminal::say(sound(&loaded))?;
                explained.iter().try_for_each(|explained| terminal::say(told(explained)))?;
            }
            match explained {
                Some(explained) if explained.counters.frames == 0 => {
                    Err(Failure::new(Exit::Input, "the capture contains no frames of this profile"))
                }
                _ => Ok(()),
            }
        }
    }
}

fn load(asked: &str) -> Result<Loaded, Failure> {
    let failure = |error| Failure::new(Exit::Input, error);
    flow::load_profile(asked).map_err(|error| {
        failure(error).with_hint("`plantar profile list` lists those that come with the program")
    })
}

fn summary(loaded: &Loaded) -> serde_json::Value {
    let (mat, about) = (&loaded.profile.mat, &loaded.profile.about);
    json!({
        "name": loaded.name,
        "mat": mat.name,
        "rows": mat.rows,
        "cols": mat.cols,
        "baud": loaded.profile.link.baud,
        "kind": loaded.profile.frame.kind,
        "check": loaded.profile.check.map(|check| check.algo.name()),
        "polled": loaded.profile.is_polled(),
        "about": about,
    })
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Fixed => "fixed size",
        Kind::Length => "says its length",
        Kind::Delimited => "delimited",
        Kind::Escaped => "escaped",
        Kind::Slip => "SLIP",
        Kind::Cobs => "COBS",
        Kind::Lines => "lines of text",
        Kind::Tagged => "tagged samples",
    }
}

fn list(json: bool) -> Result<(), Failure> {
    let all: Result<Vec<Loaded>, Failure> = profile::shipped().iter().map(|(name, _)| load(name)).collect();
    let all = all?;
    if json {
        let profiles: Vec<serde_json::Value> = all.iter().map(summary).collect();
        return terminal::say(json!({ "profiles": profiles }));
    }
    all.iter().try_for_each(|loaded| {
        let mat = &loaded.profile.mat;
        let check = loaded.profile.check.map_or("no check", |check| check.algo.name());
        let asked = if loaded.profile.is_polled() { ", asked for" } else { "" };
        terminal::say(format!(
            "{:<22} {:>3} x {:<3} {}, {check}{asked}: {}",
            loaded.name,
            mat.rows,
            mat.cols,
            kind(loaded.profile.frame.kind),
            mat.name
        ))
    })
}

fn show(name: &str) -> Result<(), Failure> {
    match profile::shipped().iter().find(|(shipped, _)| *shipped == name) {
        Some((_, text)) => terminal::say(text.trim_end()),
        None => Err(Failure::new(Exit::Input, format!("{name}: no such profile{}", profile::meant(name)))
            .with_hint("`plantar profile list` lists those that come with the program")),
    }
}

fn sound(loaded: &Loaded) -> String {
    let mat = &loaded.profile.mat;
    let pitch = match mat.pitch_mm {
        Some([x, y]) => format!("{x} x {y} mm"),
        None => "pitch not known: areas and positions need --pitch-mm".to_owned(),
    };
    format!(
        "{}: sound; {} x {} cells, {}, {pitch}",
        loaded.name,
        mat.rows,
        mat.cols,
        kind(loaded.profile.frame.kind)
    )
}

/// What a capture looks like to a profile, in lines.
fn told(seen: &Explanation) -> String {
    let mut lines = vec![
        words::link(&seen.counters),
        format!(
            "{:.1} % of the bytes explained, {:.0} % printable text",
            100.0 * seen.explained,
            100.0 * seen.printable
        ),
    ];
    if let Some(syncs) = seen.syncs {
        let apart: Vec<String> = seen
            .distances
            .iter()
            .map(|(distance, count)| format!("{distance} bytes ({count} times)"))
            .collect();
        let apart = if apart.is_empty() { String::new() } else { format!(", {} apart", apart.join(", ")) };
        lines.push(format!("the packet separator was found {syncs} times{apart}"));
    }
    for misfit in &seen.misfits {
        lines
            .push(format!("byte {}, {} bytes: {}: {}", misfit.offset, misfit.bytes, misfit.what, misfit.hex));
    }
    lines.extend(seen.advice.iter().map(|advice| format!("-> {advice}")));
    lines.join("\n")
}
