//! The numbers behind the charts.

use super::words::Said;
use crate::base::quantity;
use crate::base::{InWords, Language, Measured, Refusal};
use crate::progress::Progress;
use crate::report::input::progress::ProgressPanel;
use crate::report::paper::table::{Head, Table, named};
use crate::report::reason::Reason;

/// Widths of the columns over that of a usual one: verdicts are words.
const WIDTHS: [f32; 9] = [0.8, 0.8, 0.95, 0.9, 0.9, 1.1, 1.0, 0.95, 1.5];

/// Measures in one table at most: one table takes less than a page.
const MOST_MEASURES: usize = 6;

/// A row a measure and foot, in tables that each fit on a page.
pub(in crate::report) fn of(panels: &[ProgressPanel<'_>], language: Language) -> Vec<Table> {
    panels.chunks(MOST_MEASURES).map(|panels| part(panels, language)).collect()
}

fn part(panels: &[ProgressPanel<'_>], language: Language) -> Table {
    let heads = [
        Said::First,
        Said::Last,
        Said::Change,
        Said::SmallestChange,
        Said::ChangeIndex,
        Said::PerYear,
        Said::IntervalFrom,
        Said::IntervalTo,
        Said::Verdict,
    ];
    let heads = heads.map(|said| Head::Words(said.in_words(language)));
    let mut table = Table::new(heads.to_vec(), 2.4).with_widths(&WIDTHS);
    for foot in panels.iter().flat_map(|panel| &panel.feet) {
        let name = Said::OfFoot { measure: named(foot.measure, language), side: foot.side };
        table.row(name.in_words(language), cells(foot, language));
    }
    table
}

/// A number with its sign.
fn signed(value: f64, decimals: usize, language: Language) -> String {
    language.localised(quantity::signed(value, decimals)).replace('-', "\u{2212}")
}

fn cells(foot: &Progress, language: Language) -> Vec<Measured<String>> {
    let decimals = foot.measure.decimals;
    let mut counted = foot.points.iter().filter(|point| point.left_out.is_none());
    let none = || Refusal::from(Reason::NoSession);
    let first = counted.next();
    let last = counted.next_back().or(first);
    let value = |point: Option<&crate::progress::Point>| {
        point.map(|point| language.fixed(point.value, decimals)).ok_or_else(none)
    };
    let change = |write: &dyn Fn(&crate::progress::Change) -> String| match &foot.change {
        Ok(change) => Ok(write(change)),
        Err(refusal) => Err(refusal.clone()),
    };
    let trend = match &foot.trend {
        Ok(trend) => {
            let places = if trend.in_z { 2 } else { decimals };
            let number = |value: f64| signed(value, places, language);
            let unit = if trend.in_z { " z" } else { "" };
            let (low, high) = (number(trend.interval.low), number(trend.interval.high));
            [Ok(format!("{}{unit}", number(trend.slope_per_year))), Ok(low), Ok(high)]
        }
        Err(refusal) => [(); 3].map(|()| Err(refusal.clone())),
    };
    let [slope, low, high] = trend;
    vec![
        value(first),
        value(last),
        change(&|change| signed(change.value, decimals, language)),
        change(&|change| language.fixed(change.minimal_detectable, decimals)),
        change(&|change| signed(change.reliable_change_index, 1, language)),
        slope,
        low,
        high,
        Ok(foot.verdict.in_words(language)),
    ]
}
