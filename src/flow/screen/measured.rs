//! What one recording gives, whoever's it is: measured once and kept by the content of its file.

use std::path::Path;

use super::ScreenItem;
use super::reason::Reason;
use crate::analysis::Options;
use crate::analysis::result::{Contact, Missing, SessionResult, Task};
use crate::base::{ChildId, Date, Frames, Judgement, Meta, Side, Zone, ZoneAt};
use crate::child::{MatKey, Protocol, Recorded};
use crate::flow::child::likeness::{FeetSize, usual_load_n};
use crate::flow::measured::{measured_in_turn, turn};
use crate::flow::{Hints, Input, InputError, as_measured, mat_key, protocol, recorded};
use crate::import::sidecar_path;
use crate::measure::size;
use crate::report::{SmallPrint, SolePrints};
use crate::store::{digest_of_bytes, digest_of_cells};

/// What one recording gives.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Measured {
    /// What was wrong with it, or is worth knowing of it.
    pub reasons: Vec<Reason>,
    /// Digest of its cells: the same recording in another file has the same. Nothing where nothing was loaded.
    pub cells: Option<u64>,
    /// Whether it says that no child stood there.
    #[serde(default)]
    pub simulated: bool,
    /// Whose it says it is.
    pub child: Option<ChildId>,
    /// When it says it began, microseconds since 1970, and the zone it was recorded in where it tells.
    began: Option<(i64, Option<Zone>)>,
    /// Day on which it says it began. Not kept: where the recording tells no zone it is the day of this place, and the
    /// zone of this place can be another the next time.
    #[serde(skip)]
    pub date: Option<Date>,
    /// What the child did, and on what; nothing where no foot was found.
    pub done: Option<(Protocol, MatKey)>,
    /// The values; nothing where there is no recording.
    pub recorded: Option<Recorded>,
    /// Whose feet it could be.
    pub size: FeetSize,
    /// A small picture of the prints.
    pub print: Option<SmallPrint>,
    /// The prints of both feet, for a letter; nothing where there is no foot.
    pub soles: Option<SolePrints>,
}

/// Digest of a file, of what is told beside it, of the empty mat that was given and of which array of it is meant; `None` where it cannot be read.
pub(super) fn digest(item: &ScreenItem) -> Option<u64> {
    let of = |path: &Path| std::fs::File::open(path).and_then(digest_of_bytes);
    let own = of(&item.file).ok()?;
    let beside = sidecar_path(&item.file);
    let beside = if beside.exists() { of(&beside).ok()? } else { 0 };
    let zero = item.zero.as_ref().map_or(0, |zero| zero.digest());
    let array = item.array.as_deref().unwrap_or_default().as_bytes();
    let all = [&own.to_le_bytes()[..], &beside.to_le_bytes(), &zero.to_le_bytes(), array].concat();
    digest_of_bytes(&all[..]).ok()
}

/// Reads and measures one recording; `share` hears how much of that is done, 0 to 1. Whatever is wrong with it becomes
/// a reason.
pub(super) fn measure(item: &ScreenItem, share: &mut dyn FnMut(f64)) -> Measured {
    read(item, share).unwrap_or_else(|error| Measured::unreadable(without_folder(item, &error.to_string())))
}

fn read(item: &ScreenItem, share: &mut dyn FnMut(f64)) -> Result<Measured, InputError> {
    let hints = Hints { array: item.array.clone(), ..Hints::default() };
    let mut input = Input::open(&item.file, &hints)?;
    let mut stored = input.frames(0)?;
    let _turn = turn(&stored);
    let cells = digest_of_cells(&mut stored)?;
    let mut frames = as_measured(stored, None, None)?;
    let options =
        Options { bootstrap: Options::USUAL_BOOTSTRAP, zero: item.zero.clone(), ..Options::default() };
    let result = measured_in_turn(&mut frames, options, share)?;
    Ok(Measured { cells, ..judged(frames.meta(), &result) })
}

impl Measured {
    /// What gives no recording.
    pub(super) fn unreadable(problem: String) -> Self {
        Self { reasons: vec![Reason::Unreadable { problem }], ..Self::default() }
    }

    /// Sets the day on which it began: that of the place where it was recorded, or of this one where it does not tell.
    pub(super) fn date_at(&mut self, zone_at: ZoneAt) {
        self.date = self
            .began
            .as_ref()
            .and_then(|(at_us, zone)| zone.clone().unwrap_or_else(|| zone_at(*at_us)).day(*at_us));
    }
}

/// Messages name the file with its folders; a row has its name already, and the folders are nobody's business.
fn without_folder(item: &ScreenItem, message: &str) -> String {
    let file = item.file.display().to_string();
    message.strip_prefix(&format!("{file}: ")).unwrap_or(message).replace(&file, &item.name)
}

/// What a measured recording gives, but for the digest of its cells.
fn judged(meta: &Meta, result: &SessionResult) -> Measured {
    let found = recorded(result);
    let mut reasons = Vec::new();
    match &result.task {
        Ok(_) => seen(result, &mut reasons),
        Err(refusal) => reasons.push(Reason::NoFoot { why: Judgement::of(refusal.kind()) }),
    }
    reasons.extend(result.quality.iter().map(Reason::of));
    let done = result.task.clone().and_then(protocol).ok().map(|protocol| (protocol, mat_key(meta)));
    Measured {
        reasons,
        cells: None,
        simulated: meta.is_simulated(),
        child: meta.child.clone(),
        began: meta.started_us.map(|at_us| (at_us, meta.zone.clone())),
        date: None,
        done,
        size: FeetSize::of(&found, usual_load_n(result)),
        print: SmallPrint::of(result, &meta.mat),
        soles: (!result.feet.is_empty()).then(|| SolePrints::of(result, meta)),
        recorded: Some(found),
    }
}

/// What is to be said of the feet that were found.
fn seen(result: &SessionResult, reasons: &mut Vec<Reason>) {
    let on_the_mat = result.t_s.windows(2).zip(result.total.iter()).filter(|(_, frame)| frame.area_mm2 > 0.0);
    let seconds: f64 = on_the_mat.map(|(pair, _)| pair[1] - pair[0]).sum();
    if result.frames > 1 {
        reasons.push(Reason::OnTheMat { seconds });
    }
    let standing = result.task == Ok(Task::Standing);
    let whole = result.contacts.iter().filter(|contact| contact.complete).count();
    if result.feet.is_empty() || (!standing && whole == 0) {
        reasons.push(Reason::NoWholeContact { contacts: result.contacts.len() });
    }
    let at_once = most_at_once(result);
    if at_once > 2 {
        reasons.push(Reason::TooManyFeet { at_once });
    }
    let landed = |contact: &&Contact| contact.missing.contains(&Missing::Jump);
    let landings = result.contacts.iter().filter(landed).count() / 2;
    if landings > 0 {
        reasons.push(Reason::Jumped { landings });
    }
    let flat: Vec<_> = result.feet.iter().filter(|foot| foot.shape.is_ok()).collect();
    if !flat.is_empty() && flat.iter().all(|foot| foot.footprint.is_err()) {
        reasons.push(Reason::NotTraced);
    } else {
        reasons.extend(no_index(result));
    }
    let length = |side: Side| {
        let foot = result.feet.iter().find(|foot| foot.side == Ok(side))?;
        foot.footprint.as_ref().ok().map(|print| (print.length_mm, print.toeless_length_mm))
    };
    if let (Some(left), Some(right)) = (length(Side::Left), length(Side::Right)) {
        debug_assert!(size::LENGTH.unit == "mm");
        reasons.push(Reason::Lengths { left_mm: [left.0, left.1], right_mm: [right.0, right.1] });
    }
}

/// Why no foot gave an index, where none did: on tiptoe, or on a bumpy mat, not even an outline is looked for.
fn no_index(result: &SessionResult) -> Option<Reason> {
    let mut all = result.feet.iter().flat_map(|foot| &foot.indices).map(|index| index.value.as_ref());
    let why = all.clone().next()?.err()?;
    let none = all.all(|value| value.is_err());
    none.then(|| Reason::NoIndex { why: Judgement::of(why.kind()) })
}

/// Most contacts at one time.
fn most_at_once(result: &SessionResult) -> usize {
    let contacts = &result.contacts;
    let during = |frame: usize| {
        contacts.iter().filter(|contact| (contact.frames.0..=contact.frames.1).contains(&frame)).count()
    };
    contacts.iter().map(|contact| during(contact.frames.0)).max().unwrap_or(0)
}
