//! In-shoe systems whose sensors lie on no grid: their loads and contact times, of `plantar analyse`.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::args::Analyse;
use super::exit::{Exit, Failure};
use super::terminal;
use crate::base::Unit;
use crate::import::{Insole, Insoles, read_insoles};
use crate::measure::insole::{CONTACT_TIME, FORCE, LOAD};
use crate::report::{InsoleContact, InsoleEntry, InsolesEntry, insoles_document};

/// Tells of the files of insoles, in documents where those are wanted, and gives the files that are none.
pub(super) fn told(args: &Analyse) -> Result<(Vec<String>, Vec<PathBuf>), Failure> {
    let (mut documents, mut files) = (Vec::new(), Vec::new());
    for file in &args.files {
        let read = read_insoles(file).map_err(|error| Failure::new(Exit::Input, error))?;
        let Some(insoles) = read else {
            files.push(file.clone());
            continue;
        };
        if args.report.is_some() {
            let message = format!("{}: insoles whose sensors lie on no grid have no page", file.display());
            return Err(Failure::new(Exit::Usage, message).with_hint("leave out --report"));
        }
        let name = file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let entry = entry(&insoles, args.insole_cm2);
        if args.json {
            documents.push(insoles_document(&name, &entry).to_string());
        } else {
            terminal::say(words(&name, &entry))?;
        }
    }
    Ok((documents, files))
}

fn entry(of: &Insoles, insole_cm2: Option<f64>) -> InsolesEntry {
    // A kilopascal on a square centimetre is a tenth of a newton.
    let force = |load: f64| insole_cm2.filter(|_| of.unit == Unit::Kpa).map(|cm2| 0.1 * load * cm2);
    InsolesEntry {
        source: of.source,
        unit: of.unit,
        rate_hz: of.rate_hz,
        frames: of.t_s.len(),
        duration_s: of.t_s.last().copied().unwrap_or(0.0),
        insoles: of.insoles.iter().map(|insole| one(insole, &force)).collect(),
        notes: of.notes.clone(),
    }
}

fn one(of: &Insole, force: &dyn Fn(f64) -> Option<f64>) -> InsoleEntry {
    let contacts: Vec<InsoleContact> = of
        .contacts
        .iter()
        .flatten()
        .map(|contact| InsoleContact {
            from_to_s: (contact.from_s, contact.to_s),
            is_whole: contact.is_whole,
            load: (contact.mean, contact.peak),
            peak_force_n: force(contact.peak),
        })
        .collect();
    let mut whole: Vec<f64> = contacts
        .iter()
        .filter(|contact| contact.is_whole)
        .map(|contact| contact.from_to_s.1 - contact.from_to_s.0)
        .collect();
    whole.sort_by(f64::total_cmp);
    let contact_time_s = match (&of.contacts, whole.get(whole.len() / 2)) {
        (Some(_), Some(&median)) => Ok(median),
        (Some(_), None) => Err("no contact was recorded from its beginning to its end".to_owned()),
        (None, _) => Err("the insole was never seen without load".to_owned()),
    };
    InsoleEntry { side: of.side, contact_time_s, contacts, sensors: of.sensors.clone() }
}

fn words(name: &str, of: &InsolesEntry) -> String {
    let mut text = format!(
        "{name}: {}, {} frames, {:.1} s at {:.1} Hz; insoles whose sensors lie on no grid: loads and contact times, no \
         footprint",
        of.source, of.frames, of.duration_s, of.rate_hz
    );
    for insole in &of.insoles {
        let side = insole.side.map_or("a foot, side not given".to_owned(), |side| format!("{side} foot"));
        let whole: Vec<&InsoleContact> = insole.contacts.iter().filter(|contact| contact.is_whole).collect();
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n  {side}: {} sensors, {} whole contacts, {} in part",
            insole.sensors.len(),
            whole.len(),
            insole.contacts.len() - whole.len()
        );
        let time = match &insole.contact_time_s {
            Ok(median) => format!("{} (median)", CONTACT_TIME.shown(*median)),
            Err(why) => format!("not given: {why}"),
        };
        let _ = write!(text, "\n    contact time   {time}");
        let peak = whole.iter().map(|contact| contact.load.1).fold(0.0, f64::max);
        let mean = whole.iter().map(|contact| contact.load.0).sum::<f64>() / whole.len().max(1) as f64;
        let unit = of.unit.in_words();
        if !whole.is_empty() {
            let _ = write!(
                text,
                "\n    load           mean {}, highest {} {unit}",
                LOAD.number(mean),
                LOAD.number(peak)
            );
        }
        let force = whole.iter().filter_map(|contact| contact.peak_force_n).reduce(f64::max);
        let force = force.map_or_else(
            || "not given: the areas of the sensors are not known (--insole-cm2)".to_owned(),
            |n| format!("highest {} (sensors taken as equally large)", FORCE.shown(n)),
        );
        let _ = write!(
            text,
            "\n    force          {}",
            if of.unit == Unit::Kpa { force } else { "not given: raw counts".to_owned() }
        );
    }
    for note in &of.notes {
        let _ = write!(text, "\n  {}: {}", note.key, note.text);
    }
    text
}
