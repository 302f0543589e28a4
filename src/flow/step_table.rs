//! The steps of recordings as a table: one row a step. Its columns are told in `docs/formats/TABLES.md`.

use crate::analysis::result::{
    Contact, ContactGait, ContactPrint, Excursion, GaitLine, SessionResult, Severity,
};
use crate::base::{Date, Measured, Meta, Unit};
use crate::footprint::FootprintIndex;
use crate::measure::{gait, size};
use crate::store::SheetColumn;

/// What a row says in words.
struct Words {
    recording: String,
    child: Option<String>,
    day: Option<String>,
    unit: &'static str,
    side: Option<String>,
    missing: Option<String>,
    problems: Option<String>,
    initial_contact: Option<String>,
}

/// Steps gathered from one recording after the other.
#[derive(Default)]
pub struct StepTable {
    words: Vec<Words>,
    numbers: Vec<[Option<f64>; COLUMNS]>,
}

/// A step, and what it is a step of.
struct Step<'a> {
    number: usize,
    result: &'a SessionResult,
    contact: &'a Contact,
    gait: &'a ContactGait,
}

impl Step<'_> {
    /// A force, which counts have none of.
    fn force(&self, value: f64) -> Option<f64> {
        (self.result.unit == Unit::Kpa).then_some(value)
    }

    fn print(&self, of: impl Fn(&ContactPrint) -> Measured<f64>) -> Option<f64> {
        self.contact.print.as_ref().ok().and_then(|print| of(print).ok())
    }

    /// What stands in a column of numbers.
    fn number(&self, column: usize) -> Option<f64> {
        match NUMBERS.get(column) {
            Some((_, of)) => of(self),
            None => {
                let index = FootprintIndex::ALL[column - NUMBERS.len()];
                self.print(|print| print.indices.get(index).clone())
            }
        }
    }

    fn line(&self, of: fn(&GaitLine) -> Option<f64>) -> Option<f64> {
        self.gait.line.as_ref().ok().and_then(of)
    }

    fn excursion(&self, of: fn(&Excursion) -> f64) -> Option<f64> {
        self.gait.excursion.as_ref().ok().map(of)
    }

    fn phase(&self, at: usize) -> Option<f64> {
        self.gait.phases.as_ref().ok().map(|phases| phases.shares_pct()[at])
    }
}

fn given(value: &Measured<f64>) -> Option<f64> {
    value.as_ref().ok().copied()
}

/// A column of numbers, and what stands in it.
type Number = (&'static str, fn(&Step<'_>) -> Option<f64>);

/// The columns of numbers, in their order.
const NUMBERS: [Number; 31] = [
    ("step", |step| Some(step.number as f64)),
    ("foot", |step| Some(step.contact.foot as f64)),
    ("start_s", |step| Some(step.contact.start_s)),
    ("end_s", |step| Some(step.contact.end_s)),
    ("complete", |step| Some(f64::from(u8::from(step.contact.complete)))),
    (gait::CONTACT_TIME.key, |step| given(&step.gait.contact_time_s)),
    (gait::PEAK_FORCE.key, |step| step.force(given(&step.contact.peak_force)?)),
    (gait::IMPULSE.key, |step| step.force(given(&step.gait.impulse)?)),
    ("initial_contact_pct", |step| step.phase(0)),
    ("forefoot_contact_pct", |step| step.phase(1)),
    ("foot_flat_pct", |step| step.phase(2)),
    ("push_off_pct", |step| step.phase(3)),
    ("path_mm", |step| step.line(|line| Some(line.path_mm))),
    ("velocity_mm_s", |step| step.line(|line| Some(line.velocity_mm_s))),
    ("medial_mm2", |step| step.line(|line| given(&line.medial_mm2))),
    ("lateral_mm2", |step| step.line(|line| given(&line.lateral_mm2))),
    ("backward_mm", |step| step.line(|line| given(&line.backward_mm))),
    (gait::CPEI.key, |step| step.excursion(|found| found.index_pct)),
    ("cpe_mm", |step| step.excursion(|found| found.excursion_mm)),
    ("cpei_width_mm", |step| step.excursion(|found| found.width_mm)),
    (gait::PROGRESSION_ANGLE.key, |step| given(&step.gait.progression_angle_deg)),
    (gait::STEP_TIME.key, |step| given(&step.gait.step_time_s)),
    (gait::STEP_LENGTH.key, |step| given(&step.gait.step_length_mm)),
    (gait::STEP_WIDTH.key, |step| given(&step.gait.step_width_mm)),
    (gait::STRIDE_TIME.key, |step| given(&step.gait.stride_time_s)),
    (gait::STRIDE_LENGTH.key, |step| given(&step.gait.stride_length_mm)),
    (gait::STANCE.key, |step| given(&step.gait.stance_pct)),
    (gait::DOUBLE_SUPPORT.key, |step| given(&step.gait.double_support_pct)),
    (size::LENGTH.key, |step| step.print(|print| Ok(print.footprint.length_mm))),
    (size::TOELESS_LENGTH.key, |step| step.print(|print| Ok(print.footprint.toeless_length_mm))),
    (size::CONTACT_AREA.key, |step| step.print(|print| print.contact_area_mm2.clone())),
];
/// The columns of the footprint indices come after those.
const COLUMNS: usize = NUMBERS.len() + FootprintIndex::ALL.len();

/// A fixed word as the documents write it.
fn word(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

impl StepTable {
    /// Appends the steps of a recording; returns how many there are. Touch-downs of a stand are no steps.
    pub fn push(&mut self, recording: &str, meta: &Meta, day: Option<Date>, result: &SessionResult) -> usize {
        let steps = result.contacts.iter().filter_map(|contact| Some((contact, contact.gait.as_ref().ok()?)));
        let before = self.words.len();
        let problems = result.quality.iter().filter(|finding| finding.severity == Severity::Problem);
        let problems: Vec<&str> = problems.map(|finding| finding.kind.key()).collect();
        let problems = (!problems.is_empty()).then(|| problems.join(" "));
        for (number, (contact, gait)) in (1..).zip(steps) {
            let side = result.feet.get(contact.foot).and_then(|foot| foot.side.as_ref().ok());
            let missing: Vec<String> = contact.missing.iter().filter_map(word).collect();
            self.words.push(Words {
                recording: recording.to_owned(),
                child: meta.child.as_ref().map(ToString::to_string),
                day: day.map(|day| day.to_string()),
                unit: result.unit.label(),
                side: side.map(ToString::to_string),
                missing: (!missing.is_empty()).then(|| missing.join(" ")),
                problems: problems.clone(),
                initial_contact: gait.initial_contact.as_ref().ok().and_then(word),
            });
            let step = Step { number, result, contact, gait };
            self.numbers.push(std::array::from_fn(|column| step.number(column)));
        }
        self.words.len() - before
    }

    /// Number of steps.
    pub fn steps(&self) -> usize {
        self.words.len()
    }

    /// The columns.
    pub fn columns(&self) -> Vec<SheetColumn> {
        let words = |name: &str, of: fn(&Words) -> Option<String>| {
            SheetColumn::words(name, self.words.iter().map(of).collect())
        };
        let mut columns = vec![
            words("recording", |row| Some(row.recording.clone())),
            words("child", |row| row.child.clone()),
            words("date", |row| row.day.clone()),
            words("unit", |row| Some(row.unit.to_owned())),
            words("side", |row| row.side.clone()),
            words("missing", |row| row.missing.clone()),
            words("problems", |row| row.problems.clone()),
            words(gait::INITIAL_CONTACT.key, |row| row.initial_contact.clone()),
        ];
        let names = NUMBERS.iter().map(|(name, _)| (*name).to_owned());
        let indices = FootprintIndex::ALL.map(|index| index.definition().column(None, ""));
        let numbers = names
            .chain(indices)
            .enumerate()
            .map(|(at, name)| SheetColumn::numbers(name, self.numbers.iter().map(|row| row[at]).collect()));
        columns.extend(numbers);
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, analyse};
    use crate::base::Mat;
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    #[test]
    fn every_step_is_a_row_and_every_column_is_described() {
        let mat = Mat::new(90, 90, 5.0, 5.0).unwrap();
        let of = |scene| {
            let child = Child::of_age(7.0, [Arch::Normal, Arch::Normal]);
            let mut config = Config::new(scene, child, mat.clone(), 5);
            (config.rate_hz, config.duration_s) = (100.0, 6.0);
            let (recording, _) = simulate(&config).unwrap();
            let result = analyse(&recording, Options::default());
            (recording.meta, result)
        };
        let (mut table, day) = (StepTable::default(), Date::new(2026, 11, 29));
        let (meta, stepping) = of(Scene::Stepping);
        let steps = table.push("a", &meta, day, &stepping);
        assert!(steps > 5 && steps == stepping.contacts.len());
        let (meta, stand) = of(Scene::Standing);
        assert_eq!(table.push("b", &meta, day, &stand), 0);
        assert_eq!(table.push("c", &meta, None, &stepping), steps);
        assert_eq!(table.steps(), 2 * steps);
        let described = include_str!("../../docs/formats/TABLES.md");
        for column in table.columns() {
            assert!(described.contains(&format!("`{}`", column.name)), "{}", column.name);
        }
        let numbers = |name: &str| {
            let at = NUMBERS.iter().position(|(column, _)| *column == name).unwrap();
            table.numbers.iter().map(|row| row[at]).collect::<Vec<_>>()
        };
        let (first, starts) = (numbers("step"), numbers("start_s"));
        assert_eq!((first[0], first[steps]), (Some(1.0), Some(1.0)));
        assert_eq!(starts[..steps], starts[steps..]);
        let expected = stepping.contacts.iter().map(|contact| {
            contact.gait.as_ref().ok().and_then(|gait| gait.contact_time_s.as_ref().ok().copied())
        });
        assert_eq!(numbers("contact_time_s")[..steps], expected.collect::<Vec<_>>());
        // The value of a foot is the median of its whole steps.
        let index = FootprintIndex::ALL.iter().position(|index| *index == FootprintIndex::ArchIndex).unwrap();
        let of_foot = |foot: f64| {
            let rows = table.numbers[..steps].iter().filter(|row| row[1] == Some(foot));
            let mut values: Vec<f64> = rows.filter_map(|row| row[NUMBERS.len() + index]).collect();
            values.sort_by(f64::total_cmp);
            values[(values.len() - 1) / 2]
        };
        for (foot, result) in stepping.feet.iter().enumerate() {
            assert_eq!(Ok(of_foot(foot as f64)), result.indices[index].value);
        }
    }
}
