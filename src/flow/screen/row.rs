//! One recording of a screening, measured.

use super::ScreenItem;
use crate::analysis::{Options, analyse};
use crate::base::{ChildId, Date, Side};
use crate::child::{MatKey, Protocol, Recorded, Session, SessionId, Sex};
use crate::flow::{Hints, Input, mat_key, protocol, recorded};
use crate::norms::{Cutoff, Norms, Severity};
use crate::reading::{self, FootReading, IndexReading};
use crate::report::{ScreenMark, SmallPrint};

/// Why a recording should be looked at, or made, again.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Look {
    /// Reasons to look at the child again.
    pub again: Vec<String>,
    /// Reasons to record again.
    pub repeat: Vec<String>,
}

/// A row of the results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScreenRow {
    /// Name of the recording within the folder or list.
    pub name: String,
    /// Class.
    pub class: String,
    /// Whose, where it is known.
    pub child: Option<ChildId>,
    /// Age on the day of the recording, where it is known, years.
    pub age_years: Option<f64>,
    /// Sex, where it is known.
    pub sex: Option<Sex>,
    /// Day, where it is known.
    pub date: Option<Date>,
    /// What the child did, and on what; nothing where no foot was found.
    pub done: Option<(Protocol, MatKey)>,
    /// The values; nothing where there is no recording.
    pub recorded: Option<Recorded>,
    /// The reading of each foot by age, in words, left and right.
    pub bands: [Option<String>; 2],
    /// What is to be done.
    pub look: Look,
    /// A small picture of the prints.
    pub print: Option<SmallPrint>,
    /// What the file was when it was measured.
    stamp: (u64, u128),
    /// What the list said of it.
    told: String,
}

impl ScreenRow {
    /// Whether it was made from this item as it is now.
    pub(super) fn is_of(&self, item: &ScreenItem) -> bool {
        self.stamp == item.stamp && self.told == told(item)
    }

    /// What is to be done; to record again outweighs to look again.
    pub fn mark(&self) -> ScreenMark {
        match (&self.look.repeat[..], &self.look.again[..]) {
            ([_, ..], _) => ScreenMark::Repeat,
            ([], [_, ..]) => ScreenMark::Again,
            ([], []) => ScreenMark::Fine,
        }
    }

    /// A value of it.
    pub fn value(&self, key: &str, side: Option<Side>) -> Option<&crate::child::Value> {
        let values = &self.recorded.as_ref()?.values;
        values.iter().find(|value| value.key == key && value.side == side)
    }
}

/// What the list says of an item, as one text: when it changes the reading may.
fn told(item: &ScreenItem) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        item.class, item.child, item.birth, item.age_years, item.date, item.sex
    )
}

/// Reads and measures one file. Whatever is wrong with it becomes a reason to record again.
pub(super) fn measure(item: &ScreenItem, norms: &Norms) -> ScreenRow {
    let mut row = ScreenRow {
        name: item.name.clone(),
        class: item.class.clone(),
        child: item.child.clone(),
        age_years: item.age_years,
        sex: item.sex,
        date: item.date,
        done: None,
        recorded: None,
        bands: [None, None],
        look: Look::default(),
        print: None,
        stamp: item.stamp,
        told: told(item),
    };
    let mut input = match Input::open(&item.file, &Hints::default()) {
        Ok(input) => input,
        Err(error) => {
            row.look.repeat.push(without_folder(item, &error.to_string()));
            return row;
        }
    };
    if input.recordings() > 1 {
        row.look
            .repeat
            .push(format!("{} recordings in one file: export them one by one", input.recordings()));
        return row;
    }
    let recording = match input.read(0) {
        Ok(recording) => recording,
        Err(error) => {
            row.look.repeat.push(without_folder(item, &error.to_string()));
            return row;
        }
    };
    let result = analyse(&recording, Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() });
    let meta = &recording.meta;
    row.date = row.date.or_else(|| meta.started_us.and_then(Date::from_unix_us));
    row.child = row.child.or_else(|| meta.child.clone());
    if row.age_years.is_none() {
        row.age_years = item.birth.zip(row.date).map(|(birth, on)| birth.age_years(on));
    }
    row.print = SmallPrint::of(&result, &meta.mat);
    let found = recorded(&result);
    row.look.repeat.extend(found.poor.iter().cloned());
    match &result.task {
        Ok(task) => row.done = Some((protocol(*task), mat_key(meta))),
        Err(refusal) => row.look.repeat.push(refusal.reason.clone()),
    }
    row.recorded = Some(found);
    read_by_age(&mut row, norms);
    row
}

/// Messages name the file with its folders; a row has its name already, and the folders are nobody's business.
fn without_folder(item: &ScreenItem, message: &str) -> String {
    let file = item.file.display().to_string();
    message.strip_prefix(&format!("{file}: ")).unwrap_or(message).replace(&file, &item.name)
}

/// What one recording tells at this age: never more than a wish to look again.
fn read_by_age(row: &mut ScreenRow, norms: &Norms) {
    let (Some(age_years), Some((protocol, mat)), Some(recorded)) = (row.age_years, &row.done, &row.recorded)
    else {
        return;
    };
    // The reading is of one day; which one does not matter where the age is known.
    let Some(today) = row.date.or_else(|| Date::new(2000, 1, 1)) else { return };
    let Ok(child) = "screened".parse() else { return };
    let session = Session {
        id: SessionId::from_digest(0),
        child,
        date: today,
        protocol: *protocol,
        mat: mat.clone(),
        recordings: vec![recorded.clone()],
    };
    let reading = reading::read(&reading::Input {
        today,
        age_years,
        sex: row.sex,
        sessions: std::slice::from_ref(&session),
        progress: &[],
        events: &[],
        norms,
    });
    for foot in &reading.feet {
        let at = usize::from(foot.side == Side::Right);
        row.bands[at] = Some(foot.band.words().to_owned());
        row.look.again.extend(beyond(foot));
    }
    for flag in reading.flags.iter().filter(|flag| flag.severity >= Severity::Watch) {
        let side = flag.side.map_or_else(String::new, |side| format!("{side} foot, "));
        row.look.again.push(format!("{side}{}: {}", flag.pattern.words(), flag.rule));
    }
    row.look.again.dedup();
}

/// Why to look at a foot again: every index that has a cut-off at this age lies beyond it. It is a wish to measure
/// again and no more: what a single recording gives is never said of the child.
fn beyond(foot: &FootReading) -> Option<String> {
    let held: Vec<(&IndexReading, f64, &Cutoff)> = foot
        .indices
        .iter()
        .filter_map(|index| Some((index, *index.value.as_ref().ok()?, index.cutoff.as_ref()?)))
        .collect();
    if held.is_empty() || !held.iter().all(|(_, value, cutoff)| cutoff.passed(*value)) {
        return None;
    }
    let each = held.iter().map(|(index, value, cutoff)| {
        let (of, decimals) = (index.measure, index.measure.decimals);
        format!("{} {value:.decimals$} {} (cut-off {cutoff}, {})", of.name, of.unit, cutoff.origin.source)
    });
    let each: Vec<String> = each.collect();
    Some(format!("{} foot: {}: measure again before anything is said", foot.side, each.join(" and ")))
}
