//! The verdict in words: one sentence for a parent, and the figures for a therapist.

use super::aim::Family;
use super::enough::{DAYS_MIN, SESSIONS_MIN};
use super::verdict::Found;
use super::{Change, Noise, NoiseSource, Point, Trend, Verdict};
use crate::base::{Measured, Side};
use crate::measure::{Definition, p_value};

/// What there is to say something about.
pub(super) struct Said<'a> {
    pub measure: &'static Definition,
    pub side: Option<Side>,
    pub counted: &'a [&'a Point],
    pub days: i64,
    pub noise: &'a Measured<Noise>,
    pub change: &'a Measured<Change>,
    pub trend: &'a Measured<Trend>,
    pub found: Found,
}

/// The parent's sentence and the therapist's.
pub(super) fn say(said: &Said<'_>) -> (String, String) {
    (for_parents(said), for_therapists(said))
}

fn for_parents(said: &Said<'_>) -> String {
    let family = Family::of(said.measure);
    let what = subject(family, said);
    let rises = said.trend.as_ref().is_ok_and(|trend| trend.change > 0.0);
    let moved = match family {
        Family::Flatness if rises => "the middle of the foot touches the ground more than it did",
        Family::Flatness => "the middle of the foot touches the ground less than it did",
        Family::Balance if said.found.verdict == Verdict::Improving => {
            "the weight is shared more evenly than it was"
        }
        Family::Balance if said.found.verdict == Verdict::Declining => {
            "the weight is shared less evenly than it was"
        }
        Family::Balance => "the weight has moved from one foot towards the other",
        Family::Sway if rises => "your child moves more while standing still than it did",
        Family::Sway => "your child stands more quietly than it did",
        Family::Other if rises => "the value has gone up",
        Family::Other => "the value has gone down",
    };
    match said.found.verdict {
        Verdict::TooEarly => {
            let apart = if said.change.as_ref().is_ok_and(Change::is_real) {
                " The first and the last session differ by more than the measuring error."
            } else {
                ""
            };
            format!("{what}: too early to tell, {}.{apart}", missing(said))
        }
        Verdict::Growth => {
            let growing = if family == Family::Sway { "sway" } else { "print" };
            format!("{what}: the {growing} changes by no more than growth makes it change at this age.")
        }
        Verdict::Unclear => format!(
            "{what}: not clear yet. The first and the last session differ by more than the measuring error, but all \
             sessions together show no steady course; the next sessions will tell."
        ),
        Verdict::Steady => format!("{what}: steady, any change is smaller than the measuring error."),
        Verdict::Improving => format!("{what}: improving, {moved}, by more than the measuring error."),
        Verdict::Declining if said.found.crossed => format!(
            "{what}: {moved}, by more than the measuring error, and is now beyond the guide for this age; measure \
             again, and show this page to a professional if it stays there."
        ),
        Verdict::Declining => format!(
            "{what}: {moved}, by more than the measuring error; measure again, and show this page to a professional \
             if it goes on."
        ),
        Verdict::Changed => format!(
            "{what}: {moved}, by more than the measuring error; this number alone does not say whether that is better \
             or worse."
        ),
    }
}

fn subject(family: Family, said: &Said<'_>) -> String {
    let side = said.side.map_or("Both feet".to_owned(), |side| match side {
        Side::Left => "Left foot".to_owned(),
        Side::Right => "Right foot".to_owned(),
    });
    match family {
        Family::Flatness => format!("{side}, the print of the arch"),
        Family::Balance => "Weight on the two feet".to_owned(),
        Family::Sway => "Standing still".to_owned(),
        Family::Other => format!("{side}, {}", said.measure.name),
    }
}

/// What is missing before more can be said.
fn missing(said: &Said<'_>) -> String {
    let count = said.counted.len();
    if count >= SESSIONS_MIN && said.days >= DAYS_MIN {
        return "how much this value moves by itself is not known yet".to_owned();
    }
    let sessions = if count == 1 { "session" } else { "sessions" };
    let weeks = said.days / 7;
    let over = if weeks == 1 { "week" } else { "weeks" };
    format!(
        "{count} good {sessions} over {weeks} {over} so far, and it takes {} sessions over {} weeks",
        SESSIONS_MIN,
        DAYS_MIN / 7
    )
}

fn for_therapists(said: &Said<'_>) -> String {
    let Definition { name, unit, decimals, .. } = *said.measure;
    let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
    let whose = said.side.map_or(String::new(), |side| format!(", {side}"));
    let noise = match said.noise {
        Ok(noise) => {
            let from = match &noise.source {
                NoiseSource::OwnRepeats { sessions, placements } => {
                    format!("{placements} placements in {sessions} sessions of this child")
                }
                NoiseSource::Intervals => "the intervals of the values".to_owned(),
                NoiseSource::Published(source) => source.clone(),
                NoiseSource::SessionScatter { sessions, .. } => {
                    format!("the scatter of {sessions} sessions about their line")
                }
            };
            format!("one placement scatters by {:.decimals$}{unit} ({from})", noise.within_sd)
        }
        Err(refusal) => refusal.to_string(),
    };
    let trend = match said.trend {
        Ok(trend) => {
            let (unit, decimals) = if trend.in_z { (" z".to_owned(), 2) } else { (unit, decimals) };
            format!(
                "slope {:+.decimals$}{unit} a year, 90 % interval {:+.decimals$} to {:+.decimals$}; Kendall's tau {:.2}, \
                 p {}; over the line {:+.decimals$}{unit}, minimal detectable {:.decimals$}{unit}",
                trend.slope_per_year,
                trend.interval.low,
                trend.interval.high,
                trend.tau,
                p_value(trend.p),
                trend.change,
                trend.minimal_detectable,
            )
        }
        Err(refusal) => refusal.to_string(),
    };
    format!("{name}{whose}, {} sessions: {trend}; {noise}.", said.counted.len())
}
