//! What is true of a simulated scene, worked out on the continuous field.
//!
//! Serialises to one JSON object whose keys are the field names here. Forces and centres of
//! pressure are of what lies on the mat; prints, indices and areas are of the whole foot. Places are
//! millimetres on the mat as seen from above, written `{"x_mm": .., "y_mm": ..}`. A value that does
//! not exist is `null`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::{Point, Side};

use super::{Child, DoseTruth, Episode, FeetOnMat, Performed, Placement, Scene};

/// The truth of a scene.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Truth {
    /// What the child does.
    pub scene: Scene,
    /// Which feet come down on the mat.
    pub feet_on_mat: FeetOnMat,
    /// Who.
    pub child: Child,
    /// Where.
    pub placement: Placement,
    /// Seed of everything random.
    pub seed: u64,
    /// Pressure from which on a place counts as contact, kilopascal.
    pub contact_threshold_kpa: f64,
    /// Body weight as a force, newtons.
    pub weight_n: f64,
    /// Steps a minute; `null` when standing.
    pub cadence_per_min: Option<f64>,
    /// Row-major indices of the cells that always read 0.
    pub dead_cells: Vec<usize>,
    /// Those that always read one and the same number above 0.
    pub stuck_cells: Vec<usize>,
    /// Those with much more noise than the others.
    pub noisy_cells: Vec<usize>,
    /// Rows that read 0.
    pub broken_rows: Vec<usize>,
    /// Columns that read 0.
    pub broken_cols: Vec<usize>,
    /// The feet that touch the mat, left first. A foot whose picture nowhere reaches the threshold
    /// has no print: it is left out here and among the contacts, its load stays in the series.
    pub feet: Vec<FootTruth>,
    /// Every contact of a foot with the mat, in order of its beginning.
    pub contacts: Vec<ContactTruth>,
    /// Repetitions, holds, half movements and faults of a practising child, in order of their beginning.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub practice: Vec<Performed>,
    /// What else happened: everything of the script that is no exercise, and free play.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub episodes: Vec<Episode>,
    /// For each action of the script when its range fell below 75 % of that at its start, seconds since the
    /// first frame; `null` where it does not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fatigued_s: Vec<Option<f64>>,
    /// What each part of a practising child's feet bore on the mat, left first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dose: Vec<DoseTruth>,
    /// Frame by frame.
    pub series: SeriesTruth,
}

/// The truth of one foot. Its picture is the mean over the recording when standing, the highest
/// pressure of each place over a whole stance when stepping or walking.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FootTruth {
    /// Which foot.
    pub side: Side,
    /// Whether a contact of it lay wholly on the mat.
    pub on_mat: bool,
    /// Area of the middle third over that of all three thirds of the toeless contact.
    pub arch_index: f64,
    /// Every footprint index of the outline of the continuous field, under its key; `null` where the foot has
    /// none, such as an angle of the great toe without toes. The arch index here is that of the outline, the
    /// one above is counted on the field's points.
    pub indices: BTreeMap<&'static str, Option<f64>>,
    /// Contact area of the rear third of the toeless length, square millimetres.
    pub rear_mm2: f64,
    /// Contact area of the middle third.
    pub mid_mm2: f64,
    /// Contact area of the front third, without toes.
    pub fore_mm2: f64,
    /// Contact area, toes included, square millimetres.
    pub contact_area_mm2: f64,
    /// Length of the contact along the axis, toes included, millimetres.
    pub length_mm: f64,
    /// Length of the contact along the axis without toes, millimetres.
    pub toeless_length_mm: f64,
    /// Where the axis crosses the rear tangent. Of the first complete contact, else of the first.
    #[serde(serialize_with = "place")]
    pub heel: Point,
    /// Where the axis crosses the front tangent of the toeless print.
    #[serde(serialize_with = "place")]
    pub front: Point,
    /// Where the axis crosses the front tangent of the whole print.
    #[serde(serialize_with = "place")]
    pub toe: Point,
    /// Direction of the axis from heel to toe, degrees: 0 forward, positive to the left.
    pub axis_deg: f64,
    /// Share of the load on the mat: mean over the frames of the share in the frame when standing,
    /// share of the mean impulses of the complete contacts of each foot otherwise. `null` when one
    /// of the feet has none.
    pub load_share: Option<f64>,
    /// How the picture's load is spread from heel to toes.
    pub region_load: RegionTruth,
    /// Which parts of the sole bore the load of all its frames together.
    pub field_load: FieldTruth,
    /// Highest pressure at any place in any frame, kilopascal. A cell reads less: it means over its
    /// area.
    pub peak_kpa: f64,
}

/// Shares of one foot's load by region of the toeless length; they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RegionTruth {
    /// Rear third.
    pub rear: f64,
    /// Middle third.
    pub mid: f64,
    /// Front third, without toes.
    pub fore: f64,
    /// Toes.
    pub toes: f64,
}

/// Shares of one foot's load by the parts of its sole, whose pressures overlap; they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct FieldTruth {
    /// Heel pad.
    pub heel: f64,
    /// Lateral column.
    pub midfoot: f64,
    /// First and second metatarsal heads.
    pub ball_medial: f64,
    /// Third to fifth metatarsal heads.
    pub ball_lateral: f64,
    /// Great toe.
    pub hallux: f64,
    /// Second to fifth toes.
    pub toes: f64,
}

/// One contact of a foot with the mat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContactTruth {
    /// Which foot.
    pub side: Side,
    /// First load, seconds since the first frame; negative when it began before.
    pub start_s: f64,
    /// Last load, seconds since the first frame; may lie after the last frame.
    pub end_s: f64,
    /// Whether beginning and end lie within the recording and the foot wholly on the mat.
    pub complete: bool,
    /// Share of the foot's load that lies on the mat, over the frames of the contact.
    pub on_mat: f64,
    /// Where the print's axis crosses its rear tangent.
    #[serde(serialize_with = "place")]
    pub heel: Point,
    /// Where the print's axis crosses its front tangent, toes included.
    #[serde(serialize_with = "place")]
    pub toe: Point,
    /// Direction of the axis from heel to toe, degrees: 0 forward, positive to the left.
    pub axis_deg: f64,
    /// Angle from the line walked to the axis, degrees, positive when the toes point outwards; `null` when
    /// the child does not walk.
    pub progression_angle_deg: Option<f64>,
}

/// Frame by frame: every list has one entry a frame.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SeriesTruth {
    /// Seconds since the first frame.
    pub t_s: Vec<f64>,
    /// Everything on the mat.
    pub total: LoadSeries,
    /// The left foot.
    pub left: LoadSeries,
    /// The right foot.
    pub right: LoadSeries,
}

/// Load over time.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadSeries {
    /// Newtons.
    pub force_n: Vec<f64>,
    /// Centre of pressure, millimetres on the mat; `null` without load.
    pub cop_x_mm: Vec<Option<f64>>,
    /// Centre of pressure, millimetres on the mat; `null` without load.
    pub cop_y_mm: Vec<Option<f64>>,
}

fn place<S: serde::Serializer>(point: &Point, to: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Place {
        x_mm: f64,
        y_mm: f64,
    }
    Place { x_mm: point.x, y_mm: point.y }.serialize(to)
}

impl LoadSeries {
    pub(super) fn push(&mut self, load: super::field::Moment) {
        let centre = load.centre();
        self.force_n.push(load.force);
        self.cop_x_mm.push(centre.map(|centre| centre.x));
        self.cop_y_mm.push(centre.map(|centre| centre.y));
    }
}

#[cfg(test)]
mod tests {
    use crate::base::Mat;
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    #[test]
    fn the_keys_are_those_documented() {
        let child = Child::of_age(6.0, [Arch::Normal, Arch::Level(0.4)]);
        let mut config = Config::new(Scene::Walking, child, Mat::new(64, 64, 5.0, 5.0).unwrap(), 3);
        config.duration_s = 2.0;
        let json = serde_json::to_value(simulate(&config).unwrap().1).unwrap();
        assert_eq!(json["scene"], "walking");
        assert_eq!(json["feet_on_mat"], "both");
        assert_eq!(json["child"]["arch"][0], "normal");
        assert_eq!(json["child"]["arch"][1]["level"], 0.4);
        assert!(json["feet"][0]["arch_index"].is_f64());
        let index = json["feet"][0]["indices"]["chippaux_smirak_index"].as_f64().unwrap();
        assert!((1.0..100.0).contains(&index), "per cent: {index}");
        assert!(json["feet"][0]["heel"]["x_mm"].is_f64() && json["feet"][0]["heel"]["y_mm"].is_f64());
        assert!(json["feet"][0]["region_load"]["mid"].is_f64());
        assert!(json["feet"][0]["field_load"]["hallux"].is_f64());
        assert!(json["contacts"][0]["start_s"].is_f64() && json["contacts"][0]["side"].is_string());
        assert!(json["series"]["total"]["cop_x_mm"][0].is_null());
        assert_eq!(json["series"]["t_s"].as_array().unwrap().len(), 100);
    }
}
