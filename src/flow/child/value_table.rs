//! Values of many recordings as the columns of one table, and what each column is.

use std::collections::BTreeMap;

use crate::base::Side;
use crate::child::{Recorded, Value};
use crate::measure::{self, Definition};
use crate::store::SheetColumn;

/// A column of values: which measure, which foot.
type Of = (&'static Definition, Option<Side>);

/// What some recordings have, laid out in columns: a row a recording, in the order of the catalogue.
pub struct ValueTable<'a> {
    rows: Vec<Option<&'a Recorded>>,
    columns: Vec<Of>,
}

/// A value of a recording.
fn value(recorded: Option<&Recorded>, (definition, side): Of) -> Option<&Value> {
    recorded?.values.iter().find(|value| value.key == definition.key && value.side == side)
}

impl<'a> ValueTable<'a> {
    /// The table of these recordings; nothing stands in the row of one that could not be read.
    pub fn new(rows: Vec<Option<&'a Recorded>>) -> Self {
        let mut found: BTreeMap<(&str, Option<Side>), ()> = BTreeMap::new();
        for value in rows.iter().flatten().flat_map(|recorded| &recorded.values) {
            found.insert((value.key.as_str(), value.side), ());
        }
        let columns = measure::all()
            .flat_map(|definition| [None, Some(Side::Left), Some(Side::Right)].map(|side| (definition, side)))
            .filter(|(definition, side)| found.contains_key(&(definition.key, *side)))
            .collect();
        Self { rows, columns }
    }

    /// The columns: each value, and the ends of its interval where any row has one.
    pub fn columns(&self) -> Vec<SheetColumn> {
        let mut columns = Vec::new();
        for &of in &self.columns {
            let values = self.rows.iter().map(|row| value(*row, of).map(|value| value.value)).collect();
            columns.push(SheetColumn::numbers(of.0.column(of.1, ""), values));
            let interval = |row: &Option<&Recorded>| value(*row, of).and_then(|value| value.interval);
            let ends =
                self.rows.iter().map(|row| interval(row).map(|interval| (interval.low, interval.high)));
            let (low, high): (Vec<_>, Vec<_>) =
                ends.map(|ends| (ends.map(|(low, _)| low), ends.map(|(_, high)| high))).unzip();
            if low.iter().any(Option::is_some) {
                columns.push(SheetColumn::numbers(of.0.column(of.1, "low"), low));
                columns.push(SheetColumn::numbers(of.0.column(of.1, "high"), high));
            }
        }
        columns
    }

    /// What each column is, a row a column: `facts` are name, unit and meaning of those that come before the values.
    pub fn dictionary(&self, facts: &[[&str; 3]]) -> Vec<SheetColumn> {
        let mut rows: Vec<[String; 4]> = facts
            .iter()
            .map(|[name, unit, what]| [name, unit, what, &""].map(|text| (*text).to_owned()))
            .collect();
        let mut has_interval = self.columns.iter().map(|&of| {
            let mut intervals = self.rows.iter().filter_map(|row| value(*row, of)?.interval);
            intervals.next().is_some()
        });
        for &of in &self.columns {
            let (definition, side) = of;
            let foot = side.map_or_else(String::new, |side| format!(" ({side} foot)"));
            let mut put = |end: &str, what: String| {
                let (unit, source) = (definition.unit.to_owned(), definition.source.to_owned());
                rows.push([definition.column(side, end), unit, what, source]);
            };
            put("", format!("{}{foot}: {}", definition.name(), definition.definition));
            if has_interval.next() == Some(true) {
                for (end, which) in [("low", "lower"), ("high", "upper")] {
                    let name = definition.name();
                    put(end, format!("{name}{foot}: {which} end of the 90 % interval"));
                }
            }
        }
        let column = |at: usize| rows.iter().map(|row| Some(row[at].clone())).collect();
        let names = ["column", "unit", "meaning", "source"];
        names.iter().enumerate().map(|(at, name)| SheetColumn::words(*name, column(at))).collect()
    }
}
