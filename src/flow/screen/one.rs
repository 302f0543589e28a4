//! One recording as a row of the results, for programs that go through recordings themselves.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::list::{Row, item};
use super::outputs::{FACTS, results};
use super::{Measured, ScreenKnown, judge, measured};
use crate::analysis::result::LoadMeasure;
use crate::base::{Date, Side, ZoneAt};
use crate::flow::ValueTable;
use crate::footprint::FootprintIndex;
use crate::measure::{self, Definition, balance, gait, load, pattern, size};
use crate::norms::Norms;
use crate::store::SheetValues;

/// A column of the results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenColumn {
    /// Its name.
    pub name: String,
    /// Whether words stand in it, else numbers.
    pub is_words: bool,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum ScreenCell {
    /// A number, where there is one.
    Number(Option<f64>),
    /// Words, where there are any.
    Words(Option<String>),
}

/// The only column of numbers before the values.
const AGE: &str = "age_years";

/// Measures of the whole child that a recording may give, but for those of a stand.
const OF_CHILD: [&Definition; 9] = [
    &load::LEFT_SHARE,
    &load::LEFT_SHARE_MEDIAN,
    &load::ROBINSON,
    &load::LOG_RATIO,
    &gait::CADENCE,
    &gait::STEP_TIME,
    &gait::DOUBLE_SUPPORT,
    &gait::SWING,
    &gait::CONTACT_TIME_ASYMMETRY,
];

/// Measures of a foot that a recording may give, but for the footprint indices and how a load is spread.
const OF_FOOT: [&Definition; 17] = [
    &size::LENGTH,
    &size::TOELESS_LENGTH,
    &gait::CONTACT_TIME,
    &gait::PEAK_FORCE,
    &gait::IMPULSE,
    &gait::CPEI,
    &gait::PROGRESSION_ANGLE,
    &gait::STEP_LENGTH,
    &gait::STEP_WIDTH,
    &gait::STRIDE_LENGTH,
    &gait::STANCE,
    &pattern::COMPLETE_STEPS,
    &pattern::HEEL_IMPULSE_SHARE,
    &pattern::HEEL_FREE_SHARE,
    &pattern::HALLUX_FREE_SHARE,
    &pattern::OUTER_BULGE,
    &pattern::BUMPY_SHARE,
];

/// Whether a measure may be given of the whole child, and of a foot.
fn given_of(of: &Definition) -> (bool, bool) {
    let quotients = [&balance::ROMBERG_VELOCITY, &balance::ROMBERG_AREA];
    let of_stand = balance::ALL.contains(&of) && !quotients.contains(&of);
    let of_load = LoadMeasure::ALL.into_iter().any(|measure| measure.definition() == of);
    (OF_CHILD.contains(&of) || of_stand, OF_FOOT.contains(&of) || of_load || has_interval(of))
}

/// Whether its interval is given: that of the footprint indices is.
fn has_interval(of: &Definition) -> bool {
    FootprintIndex::ALL.into_iter().any(|index| index.definition() == of)
}

/// Every column that a screening may give, in their order: the results of one have those in which something stands.
pub fn screen_columns() -> Vec<ScreenColumn> {
    let fact = |[name, ..]: [&str; 3]| ScreenColumn { name: name.to_owned(), is_words: name != AGE };
    let mut columns: Vec<ScreenColumn> = FACTS.into_iter().map(fact).collect();
    for of in measure::all() {
        let (child, foot) = given_of(of);
        let sides = [(None, child), (Some(Side::Left), foot), (Some(Side::Right), foot)];
        let ends: &[&str] = if has_interval(of) { &["", "low", "high"] } else { &[""] };
        for (side, _) in sides.into_iter().filter(|(_, given)| *given) {
            columns
                .extend(ends.iter().map(|end| ScreenColumn { name: of.column(side, end), is_words: false }));
        }
    }
    columns
}

/// Measures and judges one recording by itself; `listed` is what a list would say of it, by the list's columns. Returns
/// what stands in each of [`screen_columns`]. A recording that cannot be read, and one on which the analysis fails, is a
/// row with its reason. What depends on a library, on other recordings and on the day of today is left out.
///
/// # Errors
/// When what is listed does not fit.
pub fn screen_row(
    file: &Path,
    listed: BTreeMap<String, String>,
    norms: &Norms,
    zone_at: ZoneAt,
) -> Result<Vec<ScreenCell>, String> {
    let tells_consent = listed.contains_key("consent");
    let listed = listed.into_iter().map(|(key, word)| (key, word.into())).collect();
    let row: Row =
        serde_json::from_value(serde_json::Value::Object(listed)).map_err(|error| error.to_string())?;
    // The last day there is: none lies after it.
    let today = Date::new(2999, 12, 31).ok_or("no calendar")?;
    let mut item = item(row, Path::new(""), today)?;
    item.file = file.to_owned();
    let mut measured = caught(|| measured::measure(&item, &mut |_| ()));
    measured.date_at(zone_at);
    let known = ScreenKnown { norms, today, library: None, tells_consent };
    let rows = judge(std::slice::from_ref(&item), vec![measured], &known);
    let values = ValueTable::new(rows.iter().map(|row| row.measured.recorded.as_ref()).collect());
    let mut found: BTreeMap<String, SheetValues> =
        results(&rows, &values).into_iter().map(|column| (column.name, column.values)).collect();
    let cell = |column: ScreenColumn| match found.remove(&column.name) {
        Some(SheetValues::Words(mut words)) => ScreenCell::Words(words.pop().flatten()),
        Some(SheetValues::Numbers(mut numbers)) => ScreenCell::Number(numbers.pop().flatten()),
        None if column.is_words => ScreenCell::Words(None),
        None => ScreenCell::Number(None),
    };
    Ok(screen_columns().into_iter().map(cell).collect())
}

/// What measuring gives; a panic in it is a reason.
fn caught(measure: impl FnOnce() -> Measured) -> Measured {
    let why = "the analysis failed on it, which is a mistake in plantar";
    catch_unwind(AssertUnwindSafe(measure)).unwrap_or_else(|_| Measured::unreadable(why.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::Reason;
    use super::*;
    use crate::base::Mat;
    use crate::flow::Judgement;
    use crate::sim::{Arch, Child, Config, Scene, simulate};
    use crate::store::write_recording;

    fn row(file: &Path) -> BTreeMap<String, ScreenCell> {
        let listed = BTreeMap::from([
            ("file".to_owned(), "2b/a.parquet".to_owned()),
            ("age_years".to_owned(), "7".to_owned()),
        ]);
        let cells =
            screen_row(file, listed, &Norms::shipped().unwrap(), |_| crate::base::Zone::GREENWICH).unwrap();
        screen_columns().into_iter().map(|column| column.name).zip(cells).collect()
    }

    #[test]
    fn whatever_a_recording_gives_has_a_column() {
        let folder = tempfile::tempdir().unwrap();
        let columns = screen_columns();
        let place = |name: &str| columns.iter().position(|column| column.name == name);
        let mut given = std::collections::BTreeSet::new();
        for (scene, rows, seconds) in
            [(Scene::Standing, 60, 32.0), (Scene::Stepping, 60, 6.0), (Scene::Walking, 200, 8.0)]
        {
            let child = Child::of_age(7.0, [Arch::Normal, Arch::Flat]);
            let mut config = Config::new(scene, child, Mat::new(rows, 60, 8.0, 8.0).unwrap(), 3);
            (config.rate_hz, config.duration_s) = (100.0, seconds);
            let (recording, _) = simulate(&config).unwrap();
            let file = folder.path().join(format!("{scene:?}.parquet"));
            write_recording(&file, &recording).unwrap();
            let item = item(
                serde_json::from_str(r#"{"file": "a"}"#).unwrap(),
                Path::new(""),
                Date::new(2026, 11, 30).unwrap(),
            );
            let measured = measured::measure(
                &super::super::ScreenItem { file: file.clone(), ..item.unwrap() },
                &mut |_| (),
            );
            let values = ValueTable::new(vec![measured.recorded.as_ref()]);
            let names: Vec<String> = values.columns().into_iter().map(|column| column.name).collect();
            let places: Vec<usize> =
                names.iter().map(|name| place(name).unwrap_or_else(|| panic!("{name}"))).collect();
            assert!(places.is_sorted(), "{names:?}");
            let row = row(&file);
            for (column, values) in names.iter().zip(values.columns()) {
                let SheetValues::Numbers(numbers) = values.values else { panic!("{column}") };
                assert_eq!(row[column], ScreenCell::Number(numbers[0]), "{column}");
            }
            assert_eq!(row["recording"], ScreenCell::Words(Some("2b/a.parquet".to_owned())));
            assert_eq!(row["age_years"], ScreenCell::Number(Some(7.0)));
            given.extend(names);
        }
        // A column in which nothing ever stood would be of no use.
        assert!(given.len() > columns.len() * 3 / 4, "{} of {}", given.len(), columns.len());
    }

    #[test]
    fn what_cannot_be_read_and_what_fails_are_rows() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.parquet");
        std::fs::write(&file, b"PAR1 and then nothing").unwrap();
        let row = row(&file);
        assert_eq!(row["result"], ScreenCell::Words(Some(Judgement::RecordAgain.words().to_owned())));
        let ScreenCell::Words(Some(why)) = &row["reasons"] else { panic!("no reason") };
        assert!(!why.contains(&folder.path().display().to_string()), "{why}");
        let failed = caught(|| panic!("planted"));
        assert!(
            matches!(&failed.reasons[..], [Reason::Unreadable { problem }] if problem.contains("failed"))
        );
    }

    #[test]
    fn what_is_listed_is_checked() {
        let listed = |key: &str, word: &str| {
            let listed = [("file", "a"), (key, word)].map(|(key, word)| (key.to_owned(), word.to_owned()));
            screen_row(Path::new("a"), BTreeMap::from(listed), &Norms::shipped().unwrap(), |_| {
                crate::base::Zone::GREENWICH
            })
        };
        assert!(listed("sex", "girl").is_ok());
        for (key, word) in [("sex", "x"), ("age_years", "200"), ("birth", "soon"), ("child", "Anna Meier")] {
            assert!(listed(key, word).is_err(), "{key} {word}");
        }
    }
}
