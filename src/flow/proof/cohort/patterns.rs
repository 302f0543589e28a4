//! Feet that are shaped or set down in a way a reading looks for, and usual ones beside them.

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::ages::{BANDS, band_of};
use super::child::{EVERY_DAYS, Plan, first_day};
use super::counts::Counts;
use super::measured::Visit;
use super::share::Share;
use super::whom::Cohort;
use crate::base::{ChildId, Side};
use crate::child::{Protocol, Session};
use crate::flow::proof::accuracy::AccuracyError;
use crate::norms::{Concern, Norms};
use crate::reading::{self, Input, read};
use crate::sim::{Child, Pattern};

/// One child of so many, and which of them: none that walks for the table of toes.
const PATTERNS_EVERY: (usize, usize) = (5, 3);
/// How far usual feet point outwards, degrees.
const TOE_OUT_DEG: std::ops::Range<f64> = 2.0..10.0;

/// Walks over the mat in a session: enough for ten steps of each foot of grown children.
const PASSES: usize = 12;

/// Feet to be simulated, left first, and what they do.
const ARMS: [([Pattern; 2], Protocol); 10] = [
    ([Pattern::Usual; 2], Protocol::Standing),
    ([Pattern::ClubfootLike; 2], Protocol::Standing),
    ([Pattern::ClubfootLike, Pattern::Usual], Protocol::Standing),
    ([Pattern::MetatarsusAdductus; 2], Protocol::Standing),
    ([Pattern::Usual, Pattern::MetatarsusAdductus], Protocol::Standing),
    ([Pattern::Usual; 2], Protocol::Walking),
    ([Pattern::InToer; 2], Protocol::Walking),
    ([Pattern::InToer, Pattern::Usual], Protocol::Walking),
    ([Pattern::ToeWalker; 2], Protocol::Walking),
    ([Pattern::WithoutHallux; 2], Protocol::Walking),
];

/// What a reading is asked for, of which feet it is true, and how they are simulated.
const ASKED: [(reading::Pattern, Pattern, Protocol); 5] = [
    (reading::Pattern::LateralLoading, Pattern::ClubfootLike, Protocol::Standing),
    (reading::Pattern::LateralLoading, Pattern::MetatarsusAdductus, Protocol::Standing),
    (reading::Pattern::InToeing, Pattern::InToer, Protocol::Walking),
    (reading::Pattern::ToeWalking, Pattern::ToeWalker, Protocol::Walking),
    (reading::Pattern::HalluxLoading, Pattern::WithoutHallux, Protocol::Walking),
];

/// What was read of one foot.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ToldPattern {
    band: usize,
    /// How it was simulated.
    truly: Pattern,
    /// Whether the other foot was too.
    both: bool,
    protocol: Protocol,
    /// For each pattern that is asked for: nothing where it could not be read, else how much was made of it.
    said: [Option<Option<Concern>>; ASKED.len()],
}

/// Every arm of a child of the cohort, after two sessions; none of most children.
pub(super) fn told(
    cohort: &Cohort,
    norms: &Norms,
    at: usize,
    plan: &Plan,
    id: &ChildId,
) -> Result<Vec<ToldPattern>, AccuracyError> {
    let (every, place) = PATTERNS_EVERY;
    let Some(first) = first_day().filter(|_| at % every == place) else { return Ok(Vec::new()) };
    let mut told = Vec::new();
    for (arm, (patterns, protocol)) in ARMS.into_iter().enumerate() {
        let mut rng = Pcg64::seed_from_u64(plan.anatomy.wrapping_add(arm as u64));
        let toe_out_deg = rng.random_range(TOE_OUT_DEG);
        let (mut sessions, mut today) = (Vec::<Session>::new(), first);
        for day in [0, EVERY_DAYS].into_iter().filter_map(|days| first.plus_days(days)) {
            let kid = Child { patterns, ..plan.child_on(first, day) };
            let days = day.days_since(first) as u64;
            let visit = Visit { cohort, id, kid, anatomy: plan.anatomy, days, day };
            sessions.extend(if protocol == Protocol::Walking {
                visit.walked(toe_out_deg, PASSES, &mut rng)?.0
            } else {
                visit.stood(&mut rng)?.0
            });
            today = day;
        }
        let age_years = plan.birth.age_years(today);
        let (sessions, progress, events, known) = (&sessions[..], &[], &[], &[]);
        let read = read(&Input { today, age_years, sex: None, sessions, progress, events, known, norms });
        for (side, truly) in [Side::Left, Side::Right].into_iter().zip(patterns) {
            let (band, both) = (band_of(age_years), patterns[0] == patterns[1]);
            let said = ASKED.map(|(pattern, ..)| said(&read, pattern, side));
            told.push(ToldPattern { band, truly, both, protocol, said });
        }
    }
    Ok(told)
}

fn said(read: &reading::Reading, pattern: reading::Pattern, side: Side) -> Option<Option<Concern>> {
    let of = |whose: Option<Side>| whose.is_none_or(|whose| whose == side);
    if read.not_read.iter().any(|one| one.pattern == pattern && of(one.side)) {
        return None;
    }
    let flags = read.flags.iter().filter(|flag| flag.pattern == pattern && of(flag.side));
    Some(flags.map(|flag| flag.severity).max())
}

/// How often a pattern was found in an age group, and said of usual feet.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PatternRow {
    /// What a reading was asked for.
    pub pattern: reading::Pattern,
    /// As what the feet were simulated.
    pub simulated: Pattern,
    /// Age group, years.
    pub ages: &'static str,
    /// Feet that have it.
    pub truly: Counts,
    /// Usual feet, those beside one that has it among them.
    pub usual: Counts,
    /// Share of the feet that have it, of both feet or of one, of which it was said.
    pub found: Share,
    /// The same of those whose other foot is usual.
    pub found_of_one: Share,
    /// Share of the usual feet of which it was said.
    pub falsely: Share,
}

/// Every pattern in every age group. Shares are of all feet, also of those that could not be read.
pub(super) fn rows<'a>(told: impl Iterator<Item = &'a ToldPattern> + Clone) -> Vec<PatternRow> {
    let mut rows = Vec::new();
    for (asked, (pattern, simulated, protocol)) in ASKED.into_iter().enumerate() {
        for (band, (ages, _)) in BANDS.into_iter().enumerate() {
            let of = |truly: Pattern| {
                let same = move |one: &&ToldPattern| one.band == band && one.protocol == protocol;
                told.clone().filter(same).filter(move |one| one.truly == truly)
            };
            let is_said = |one: &&ToldPattern| one.said[asked].is_some_and(|said| said.is_some());
            rows.push(PatternRow {
                pattern,
                simulated,
                ages,
                truly: Counts::of(of(simulated).map(|one| one.said[asked])),
                usual: Counts::of(of(Pattern::Usual).map(|one| one.said[asked])),
                found: Share::counted(of(simulated), is_said),
                found_of_one: Share::counted(of(simulated).filter(|one| !one.both), is_said),
                falsely: Share::counted(of(Pattern::Usual), is_said),
            });
        }
    }
    rows
}
