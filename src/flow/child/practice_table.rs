//! What was practised, and the dose, as tables. The columns are described in `docs/formats/TABLES.md`.

use crate::base::{Judgement, Side};
use crate::child::{Amount, DOSE_ZONES, FootDose, PractisedSession, PractisedSet, SoleDose, ZoneDose};
use crate::store::SheetColumn;

/// Columns of rows.
struct Columns<'a, T>(&'a [T]);

impl<T> Columns<'_, T> {
    fn words(&self, name: &str, of: impl Fn(&T) -> Option<String>) -> SheetColumn {
        SheetColumn::words(name, self.0.iter().map(of).collect())
    }

    fn numbers(&self, name: &str, of: impl Fn(&T) -> Option<f64>) -> SheetColumn {
        SheetColumn::numbers(name, self.0.iter().map(of).collect())
    }
}

/// A row for each exercise of each session, in their order.
pub fn practice_table(sessions: &[PractisedSession]) -> Vec<SheetColumn> {
    type Row<'a> = (&'a PractisedSession, &'a PractisedSet);
    let rows: Vec<Row<'_>> = sessions
        .iter()
        .flat_map(|session| session.practice.sets.iter().map(move |set| (session, set)))
        .collect();
    let columns = Columns(&rows);
    let part = |of: fn(&crate::child::Score) -> Option<f64>| {
        move |(_, set): &Row<'_>| set.score.as_ref().and_then(of)
    };
    let sentence = |of: &Option<Judgement>| of.as_ref().map(ToString::to_string);
    vec![
        columns.words("child", |(session, _)| Some(session.child.to_string())),
        columns.words("date", |(session, _)| Some(session.date.to_string())),
        columns.words("session", |(session, _)| Some(session.id.as_str().to_owned())),
        columns.words("exercise", |(_, set)| Some(set.exercise.to_string())),
        columns.numbers("planned_reps", |(_, set)| match set.planned {
            Some(Amount::Reps(reps)) => Some(reps.into()),
            _ => None,
        }),
        columns.numbers("planned_s", |(_, set)| match set.planned {
            Some(Amount::Seconds(seconds)) => Some(seconds),
            _ => None,
        }),
        columns.numbers("reps", |(_, set)| Some(set.reps.into())),
        columns.numbers("held_s", |(_, set)| Some(set.held_s)),
        columns.numbers("practised_s", |(_, set)| Some(set.practised_s)),
        columns.numbers("completion", |(_, set)| set.completion()),
        columns.numbers("technique", part(crate::child::Score::technique)),
        columns.numbers("clean", part(|score| score.clean)),
        columns.numbers("amplitude", part(|score| score.amplitude)),
        columns.numbers("evenness", part(|score| score.evenness)),
        columns.numbers("steadiness", part(|score| score.steadiness)),
        columns.numbers("stars", |(_, set)| set.stars.map(f64::from)),
        columns.numbers("tired_s", |(_, set)| set.tired_s),
        columns.words("not_counted", |(_, set)| sentence(&set.refused)),
        columns.words("left_out", |(_, set)| sentence(&set.left_out)),
        columns.numbers("pain_before", |(session, _)| session.practice.pain_before.map(f64::from)),
        columns.numbers("pain_after", |(session, _)| session.practice.pain_after.map(f64::from)),
    ]
}

/// A zone of a foot in a session.
struct Zone<'a> {
    session: &'a PractisedSession,
    dose: &'a SoleDose,
    side: Side,
    foot: &'a FootDose,
    key: &'static str,
    zone: &'a ZoneDose,
}

/// A row for each zone of each foot and session, in their order.
pub fn dose_table(sessions: &[PractisedSession]) -> Vec<SheetColumn> {
    let mut rows: Vec<Zone<'_>> = Vec::new();
    for session in sessions {
        let Some(dose) = &session.dose else { continue };
        for side in [Side::Left, Side::Right] {
            let Some(foot) = dose.foot(side) else { continue };
            let zones = DOSE_ZONES.into_iter().zip(&foot.zones);
            rows.extend(zones.map(|(key, zone)| Zone { session, dose, side, foot, key, zone }));
        }
    }
    let columns = Columns(&rows);
    vec![
        columns.words("child", |row| Some(row.session.child.to_string())),
        columns.words("date", |row| Some(row.session.date.to_string())),
        columns.words("session", |row| Some(row.session.id.as_str().to_owned())),
        columns.words("side", |row| Some(row.side.to_string())),
        columns.words("zone", |row| Some(row.key.to_owned())),
        columns.numbers("pressed_s", |row| Some(row.zone.seconds)),
        columns.numbers("force_time", |row| row.zone.force_time),
        columns.words("force_time_unit", |row| Some(row.dose.force_time_unit().to_owned())),
        columns.numbers("presses", |row| Some(row.zone.presses.into())),
        columns.numbers("peak_kpa", |row| row.zone.peak_kpa),
        columns.numbers("foot_pressed_s", |row| Some(row.foot.pressed_s)),
        columns.numbers("foot_tips", |row| row.foot.tips.map(f64::from)),
        columns.numbers("foot_tips_s", |row| row.foot.tip_seconds),
        columns.numbers("foot_coverage", |row| row.foot.coverage()),
        columns.numbers("cell_area_mm2", |row| Some(row.dose.cell_area_mm2)),
        columns.numbers("unknown_s", |row| Some(row.dose.unknown_s)),
        columns.numbers("off_the_mat_s", |row| Some(row.dose.off_s)),
    ]
}
