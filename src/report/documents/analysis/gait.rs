//! What steps gave, as JSON. Keys are those of the catalogue where a measure has an entry there.

use serde_json::{Value, json};

use super::entry::Entry;
use crate::analysis::result::{
    ContactGait, FootGait, GaitLine, MeanLine, Missing, SessionGait, StancePhases,
};
use crate::base::{Measured, Point};
use crate::measure::{Definition, gait as defined};

impl Entry {
    fn of(&mut self, definition: &Definition, value: &Measured<f64>) {
        self.measured(definition.key, value, |value| json!(value));
    }

    /// A measure in newtons, which an uncalibrated recording does not give.
    fn force(&mut self, definition: &Definition, value: &Measured<f64>, calibrated: bool) {
        if calibrated {
            self.of(definition, value);
        } else {
            self.refuse(definition.key, &crate::analysis::Reason::NotCalibrated.into());
        }
    }

    fn phases(&mut self, value: &Measured<StancePhases>) {
        self.measured(defined::STANCE_PHASES.key, value, |phases| {
            let [initial, forefoot, flat, push_off] = phases.shares_pct();
            json!({
                "initial_contact_pct": initial,
                "forefoot_contact_pct": forefoot,
                "foot_flat_pct": flat,
                "push_off_pct": push_off,
            })
        });
    }
}

fn places(points: &[Point]) -> Vec<[f64; 2]> {
    points.iter().map(|point| [point.x, point.y]).collect()
}

/// One contact.
pub(super) fn of_contact(gait: &ContactGait, calibrated: bool) -> Value {
    let mut entry = Entry::default();
    entry.of(&defined::CONTACT_TIME, &gait.contact_time_s);
    entry
        .measured("contact_time_within_s", &gait.contact_time_within_s, |(least, most)| json!([least, most]));
    entry.force(&defined::IMPULSE, &gait.impulse, calibrated);
    entry.measured(defined::INITIAL_CONTACT.key, &gait.initial_contact, |class| json!(class));
    entry.phases(&gait.phases);
    entry.measured(defined::GAIT_LINE.key, &gait.line, line);
    let excursion = &gait.excursion;
    entry.measured(defined::CPEI.key, excursion, |found| json!(found.index_pct));
    entry.measured("cpe_mm", excursion, |found| json!(found.excursion_mm));
    entry.measured("cpei_width_mm", excursion, |found| json!(found.width_mm));
    entry.of(&defined::PROGRESSION_ANGLE, &gait.progression_angle_deg);
    entry.of(&defined::STEP_TIME, &gait.step_time_s);
    entry.of(&defined::STEP_LENGTH, &gait.step_length_mm);
    entry.of(&defined::STEP_WIDTH, &gait.step_width_mm);
    entry.of(&defined::STRIDE_TIME, &gait.stride_time_s);
    entry.of(&defined::STRIDE_LENGTH, &gait.stride_length_mm);
    entry.of(&defined::STANCE, &gait.stance_pct);
    entry.of(&defined::DOUBLE_SUPPORT, &gait.double_support_pct);
    entry.done()
}

fn line(line: &GaitLine) -> Value {
    let (start, end) = line.progression_pct();
    let mut entry = Entry::default();
    entry.set("from_s", line.window_s.0);
    entry.set("to_s", line.window_s.1);
    entry.set("points_mm", places(&line.points));
    entry.set("foot_length_mm", line.foot_length_mm);
    entry.set("foot_width_mm", line.foot_width_mm);
    entry.set("path_mm", line.path_mm);
    entry.set("velocity_mm_s", line.velocity_mm_s);
    entry.measured("medial_mm2", &line.medial_mm2, |area| json!(area));
    entry.measured("lateral_mm2", &line.lateral_mm2, |area| json!(area));
    entry.set("progression_start_pct", start);
    entry.set("progression_end_pct", end);
    entry.measured("backward_mm", &line.backward_mm, |back| json!(back));
    entry.measured("retrograde", &line.is_retrograde(), |retrograde| json!(retrograde));
    entry.done()
}

/// One foot.
pub(super) fn of_foot(gait: &FootGait, calibrated: bool) -> Value {
    let mut entry = Entry::default();
    entry.set("complete", gait.complete);
    entry.set("incomplete", gait.incomplete);
    entry.of(&defined::CONTACT_TIME, &gait.contact_time_s);
    entry.force(&defined::PEAK_FORCE, &gait.peak_force, calibrated);
    entry.force(&defined::IMPULSE, &gait.impulse, calibrated);
    let [heel, midfoot, forefoot] = gait.initial_contacts;
    entry.set("initial_contacts", json!({ "heel": heel, "midfoot": midfoot, "forefoot": forefoot }));
    entry.phases(&gait.phases);
    entry.measured("path_mm", &gait.path_mm, |path| json!(path));
    entry.measured("velocity_mm_s", &gait.velocity_mm_s, |velocity| json!(velocity));
    entry.of(&defined::CPEI, &gait.cpei_pct);
    entry.of(&defined::PROGRESSION_ANGLE, &gait.progression_angle_deg);
    entry.of(&defined::STEP_LENGTH, &gait.step_length_mm);
    entry.of(&defined::STEP_WIDTH, &gait.step_width_mm);
    entry.of(&defined::STRIDE_LENGTH, &gait.stride_length_mm);
    entry.of(&defined::STANCE, &gait.stance_pct);
    entry.measured(defined::GAIT_LINE.key, &gait.line, mean_line);
    entry.measured(defined::MEAN_PRINT.key, &gait.print, |print| {
        json!({
            "contacts": print.contacts,
            "rows": print.grid.rows,
            "cols": print.grid.cols,
            "step_mm": print.grid.step_mm,
            "first_along_mm": print.grid.first.x,
            "first_across_mm": print.grid.first.y,
        })
    });
    entry.done()
}

fn mean_line(line: &MeanLine) -> Value {
    let mut entry = Entry::default();
    entry.set("contacts", line.contacts);
    entry.set("points_mm", json!(places(&line.points)));
    entry.measured("band_sd_mm", &line.band, |band| json!(places(band)));
    entry.done()
}

/// The session.
pub(super) fn of_session(gait: &SessionGait) -> Value {
    let mut entry = Entry::default();
    entry.set("complete", gait.complete);
    entry.set("incomplete", gait.incomplete);
    for (what, count) in gait.missing {
        let key = match what {
            Missing::Beginning => "without_beginning",
            Missing::End => "without_end",
            Missing::OffMat => "off_mat",
            Missing::Jump => "jumped",
        };
        entry.set(key, count);
    }
    entry.of(&defined::CADENCE, &gait.cadence_per_min);
    entry.of(&defined::STEP_TIME, &gait.step_time_s);
    entry.of(&defined::DOUBLE_SUPPORT, &gait.double_support_pct);
    entry.of(&defined::STANCE, &gait.stance_pct);
    entry.of(&defined::SWING, &gait.swing_pct);
    entry.of(&defined::CONTACT_TIME_ASYMMETRY, &gait.contact_time_asymmetry_pct);
    entry.done()
}
